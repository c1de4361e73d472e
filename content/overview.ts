import type {Authored, MsgFn} from './schema.js';

/** What dermatomyositis is, where its name comes from, who gets it and which organs it can reach. */
export const overview = (msg: MsgFn): Authored<'overview'> => ({
  section: 'overview',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('What is dermatomyositis?', {id: 'overview.title', desc: '0100 Overview: title of the widget'}),
  message: {
    text: msg('Dermatomyositis is a rare disease of skin and muscle. Treatment can help to control it.', {
      id: 'overview.message.text',
      desc: '0110 Overview: the one main message, first under the title',
    }),
    label: 'sourced',
    refs: ['nhs-myositis'],
  },
  lead: [
    {
      text: msg('Ask your team which parts of your body are affected, and how each will be checked.', {
        id: 'overview.lead.1',
        desc: '0120 Overview, introduction, statement 1',
      }),
      label: 'editorial',
    },
    {
      text: msg('You may see its short name (DM).', {
        id: 'overview.lead.2',
        desc: '0130 Overview, introduction, statement 2',
      }),
      label: 'editorial',
    },
  ],
  groups: [
    {
      group: 'overview',
      items: [
        {
          key: 'definition',
          needsClinicalCheck: true,
          terms: [
            'dermatomyositis',
            'dermato',
            'myo',
            'itis',
            'myositis',
            'iim',
            'idiopathic',
            'proximal-muscles',
            'interferon',
            'ild',
            'dysphagia',
          ],
          title: msg('Dermatomyositis in the body', {
            id: 'overview.definition.title',
            desc: '0200 Overview, what the disease is: title',
          }),
          summary: {
            text: msg('The immune system attacks the body by mistake. Skin and, often, muscles become inflamed.', {
              id: 'overview.definition.summary',
              desc: '0210 Overview, what the disease is: the short text, first under the title',
            }),
            label: 'sourced',
            refs: ['versus-arthritis-dm', 'statpearls-dm'],
          },
          warnings: [
            {
              text: msg(
                'Heart disease is a main cause of death in myositis (muscle inflammation). Fast lung disease can threaten life too.',
                {
                  id: 'overview.definition.warnings.1',
                  desc: '0220 Overview, what the disease is: warning, always visible, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['zhu-2025-cardiac', 'rpild-2020-peking'],
            },
            {
              text: msg(
                'Ask for early heart and lung checks, even if you feel well. They help your team to act in time.',
                {
                  id: 'overview.definition.warnings.2',
                  desc: '0230 Overview, what the disease is: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg(
                    'The name has 3 parts: dermato means skin, myo means muscle, and itis means inflammation.',
                    {
                      id: 'overview.definition.what.1',
                      desc: '0240 Overview, what the disease is: what it is, statement 1; the parts are Greek',
                    },
                  ),
                  label: 'editorial',
                },
                {
                  text: msg('The word parts come from Greek.', {
                    id: 'overview.definition.what.2',
                    desc: '0250 Overview, what the disease is: what it is, statement 2',
                  }),
                  label: 'editorial',
                },
                {
                  text: msg('It is one of the idiopathic inflammatory myopathies (IIM), a family of muscle diseases.', {
                    id: 'overview.definition.what.3',
                    desc: '0260 Overview, what the disease is: what it is, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['oldroyd-2022-bsr'],
                },
                {
                  text: msg('Idiopathic means that the cause is not known.', {
                    id: 'overview.definition.what.4',
                    desc: '0270 Overview, what the disease is: what it is, statement 4',
                  }),
                  label: 'editorial',
                },
                {
                  text: msg(
                    'The muscles close to the trunk (proximal muscles) often get weak, mainly at the hips and shoulders.',
                    {
                      id: 'overview.definition.what.5',
                      desc: '0280 Overview, what the disease is: what it is, statement 5',
                    },
                  ),
                  label: 'sourced',
                  refs: ['lundberg-2017-criteria'],
                },
                {
                  text: msg(
                    'The rash is often on the eyelids, face, neck and hands. It can look different on brown or black skin.',
                    {
                      id: 'overview.definition.what.6',
                      desc: '0290 Overview, what the disease is: what it is, statement 6',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg(
                    'Feel for bumps. A rash may be darker, grey-brown or faint on brown and black skin, red or purple on white skin.',
                    {
                      id: 'overview.definition.what.7',
                      desc: '0300 Overview, what the disease is: what it is, statement 7',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Some people have the rash with normal strength. In others, weakness comes later.', {
                    id: 'overview.definition.what.8',
                    desc: '0310 Overview, what the disease is: what it is, statement 8',
                  }),
                  label: 'sourced',
                  refs: ['statpearls-dm', 'mayo-dm'],
                },
                {
                  text: msg('Joints can swell. Swallowing can be hard (dysphagia).', {
                    id: 'overview.definition.what.9',
                    desc: '0320 Overview, what the disease is: what it is, statement 9',
                  }),
                  label: 'sourced',
                  refs: ['nhs-myositis', 'labeit-2020-dysphagia'],
                },
                {
                  text: msg(
                    'About 4 out of 10 people with myositis have lung inflammation or scarring (interstitial lung disease, ILD).',
                    {
                      id: 'overview.definition.what.10',
                      desc: '0330 Overview, what the disease is: what it is, statement 10',
                    },
                  ),
                  label: 'sourced',
                  refs: ['mild-treatment-review'],
                },
                {
                  text: msg('Studies found heart disease in 4 to 26 out of 100 people with myositis.', {
                    id: 'overview.definition.what.11',
                    desc: '0340 Overview, what the disease is: what it is, statement 11',
                  }),
                  label: 'sourced',
                  refs: ['zhu-2025-cardiac'],
                },
                {
                  text: msg(
                    'Adults and children get it. In adults, it usually starts between the late 40s and early 60s.',
                    {
                      id: 'overview.definition.what.12',
                      desc: '0350 Overview, what the disease is: what it is, statement 12',
                    },
                  ),
                  label: 'sourced',
                  refs: ['mayo-dm'],
                },
                {
                  text: msg('In children, it often starts around age 6 or 7.', {
                    id: 'overview.definition.what.13',
                    desc: '0360 Overview, what the disease is: what it is, statement 13',
                  }),
                  label: 'sourced',
                  refs: ['jdm-jak-review-2021'],
                },
                {
                  text: msg('About 2 women get it for every 1 man.', {
                    id: 'overview.definition.what.14',
                    desc: '0370 Overview, what the disease is: what it is, statement 14',
                  }),
                  label: 'sourced',
                  refs: ['mayo-dm', 'statpearls-dm'],
                },
                {
                  text: msg(
                    'Up to about 19 in a million adults and 4 in a million children get myositis each year. That is all types together.',
                    {
                      id: 'overview.definition.what.15',
                      desc: '0380 Overview, what the disease is: what it is, statement 15',
                    },
                  ),
                  label: 'sourced',
                  refs: ['oldroyd-2022-bsr'],
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg(
                    'Experts now see 2 main parts: too much interferon (a virus-alarm protein) and harm to small blood vessels.',
                    {
                      id: 'overview.definition.why.1',
                      desc: '0390 Overview, what the disease is: why it happens, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('An older idea is that antibodies attack the vessels. It does not explain everything.', {
                    id: 'overview.definition.why.2',
                    desc: '0400 Overview, what the disease is: why it happens, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('It is not clear why the disease starts.', {
                    id: 'overview.definition.why.3',
                    desc: '0410 Overview, what the disease is: why it happens, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['nhs-myositis'],
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you cannot get your breath at rest, faint, choke, or have chest pain.',
              {
                id: 'overview.definition.call.text',
                desc: '0420 Overview, what the disease is: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you cannot get your breath at rest, faint, choke, or have chest pain.',
              {
                id: 'overview.definition.call.withNumber',
                desc: '0430 Overview, what the disease is: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'chronic-autoimmune',
          needsClinicalCheck: true,
          terms: ['autoimmune', 'amyopathic', 'flare', 'remission'],
          title: msg('Dermatomyositis over time', {
            id: 'overview.chronic-autoimmune.title',
            desc: '0500 Overview, course of the disease: title',
          }),
          summary: {
            text: msg(
              'It is often a long-term disease, with better and worse times. Some people can come off treatment.',
              {
                id: 'overview.chronic-autoimmune.summary',
                desc: '0510 Overview, course of the disease: the short text, first under the title',
              },
            ),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Do not stop steroids suddenly. Your body may not make enough of its own.', {
                id: 'overview.chronic-autoimmune.warnings.1',
                desc: '0520 Overview, course of the disease: warning, always visible, statement 1',
              }),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
            },
            {
              text: msg('Even if you feel well, do not stop or change a medicine without your team.', {
                id: 'overview.chronic-autoimmune.warnings.2',
                desc: '0530 Overview, course of the disease: warning, always visible, statement 2',
              }),
              label: 'editorial',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('It is an autoimmune disease: the immune system attacks the body itself.', {
                    id: 'overview.chronic-autoimmune.what.1',
                    desc: '0540 Overview, course of the disease: what the course is like, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['versus-arthritis-dm'],
                },
                {
                  text: msg('It can start suddenly or slowly.', {
                    id: 'overview.chronic-autoimmune.what.2',
                    desc: '0550 Overview, course of the disease: what the course is like, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['mayo-dm'],
                },
                {
                  text: msg('It can affect the shoulders, hips and trunk, in adults and in children.', {
                    id: 'overview.chronic-autoimmune.what.3',
                    desc: '0560 Overview, course of the disease: what the course is like, statement 3',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Some forms are mainly in the skin (amyopathic). Others affect skin and muscle.', {
                    id: 'overview.chronic-autoimmune.what.4',
                    desc: '0570 Overview, course of the disease: what the course is like, statement 4',
                  }),
                  label: 'sourced',
                  refs: ['statpearls-dm'],
                },
                {
                  text: msg(
                    'The disease may come once, come back (a flare), or stay. Times with little or no disease are called remission.',
                    {
                      id: 'overview.chronic-autoimmune.what.5',
                      desc: '0580 Overview, course of the disease: what the course is like, statement 5',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg(
                    'Not everyone needs treatment for life. Some people, above all some children, can stop it with their team.',
                    {
                      id: 'overview.chronic-autoimmune.what.6',
                      desc: '0590 Overview, course of the disease: what the course is like, statement 6',
                    },
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg(
                    'Long-term follow-up matters, even when you feel well. Ask how often you need checks, and of what.',
                    {
                      id: 'overview.chronic-autoimmune.ask.1',
                      desc: '0600 Overview, course of the disease: what to ask the team, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Ask which signs mean that you should call, and which number to use.', {
                    id: 'overview.chronic-autoimmune.ask.2',
                    desc: '0610 Overview, course of the disease: what to ask the team, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
      ],
    },
  ],
});

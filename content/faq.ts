import type {Authored, MsgFn} from './schema.js';

/** Common questions with short answers: fifteen of the source article, and one added by the review. */
export const faq = (msg: MsgFn): Authored<'faq'> => ({
  section: 'faq',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('Questions and answers', {id: 'faq.title', desc: '0100 Questions: title of the widget'}),
  message: {
    text: msg('These are short answers to common questions. Ask your own team what they mean for you.', {
      id: 'faq.message.text',
      desc: '0110 Questions: the one main message',
    }),
    label: 'editorial',
  },
  lead: [
    {
      text: msg('Steroids here means medicines such as prednisone (glucocorticoids).', {
        id: 'faq.lead.1',
        desc: '0120 Questions: introduction, statement 1',
      }),
      label: 'editorial',
    },
    {
      text: msg(
        'Myositis means muscle inflammation. Dermatomyositis is one type. A flare is a time when it gets active again.',
        {id: 'faq.lead.2', desc: '0130 Questions: introduction, statement 2'},
      ),
      label: 'editorial',
    },
  ],
  groups: [
    {
      group: 'illness',
      heading: msg('About the illness', {
        id: 'faq.illness-group.heading',
        desc: '0200 Questions: heading of a group of items',
      }),
      items: [
        {
          key: 'what-causes',
          needsClinicalCheck: true,
          terms: ['autoimmune', 'idiopathic'],
          title: msg('What causes dermatomyositis?', {
            id: 'faq.what-causes.title',
            desc: '0300 Questions, causes: title',
          }),
          summary: {
            text: msg('The exact cause is not known. The immune system attacks the body by mistake (autoimmune).', {
              id: 'faq.what-causes.summary',
              desc: '0310 Questions, causes: the short text, shown first',
            }),
            label: 'sourced',
            refs: ['nhs-myositis', 'mayo-dm'],
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Some genes make dermatomyositis more likely.', {
                    id: 'faq.what-causes.what.1',
                    desc: '0320 Questions, causes: more of the answer, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['miller-2015-gwas', 'miller-2013-dm-gwas'],
                },
                {
                  text: msg('The illness is not passed from parent to child in a simple way.', {
                    id: 'faq.what-causes.what.2',
                    desc: '0330 Questions, causes: more of the answer, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'Of the outside factors, strong sunlight has the best evidence. That is a link, not proof.',
                    {id: 'faq.what-causes.what.3', desc: '0340 Questions, causes: more of the answer, statement 3'},
                  ),
                  label: 'sourced',
                  refs: ['love-2009-uv', 'uv-registry'],
                },
                {
                  text: msg('Infections are suspected too, but this is not proven.', {
                    id: 'faq.what-causes.what.4',
                    desc: '0350 Questions, causes: more of the answer, statement 4',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('It is not your fault.', {
                    id: 'faq.what-causes.what.5',
                    desc: '0360 Questions, causes: more of the answer, statement 5',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'curable',
          needsClinicalCheck: true,
          terms: ['remission'],
          title: msg('Can dermatomyositis be cured?', {id: 'faq.curable.title', desc: '0400 Questions, cure: title'}),
          summary: {
            text: msg('There is no cure. But with treatment, your skin and your strength can get better.', {
              id: 'faq.curable.summary',
              desc: '0410 Questions, cure: the short text, shown first',
            }),
            label: 'sourced',
            refs: ['mayo-dm'],
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg(
                    'Many people get the disease under control. Some reach remission (little or no active disease).',
                    {id: 'faq.curable.what.1', desc: '0420 Questions, cure: more of the answer, statement 1'},
                  ),
                  label: 'practice',
                },
                {
                  text: msg('It may help to start treatment early.', {
                    id: 'faq.curable.what.2',
                    desc: '0430 Questions, cure: more of the answer, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'why-rash-weakness',
          needsClinicalCheck: true,
          terms: ['interferon', 'vasculopathy'],
          title: msg('Why do I have a rash and weak muscles?', {
            id: 'faq.why-rash-weakness.title',
            desc: '0500 Questions, rash and weakness: title',
          }),
          summary: {
            text: msg('The same immune attack can affect both skin and muscle.', {
              id: 'faq.why-rash-weakness.summary',
              desc: '0510 Questions, rash and weakness: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('A virus-alarm protein called interferon is too active.', {
                    id: 'faq.why-rash-weakness.what.1',
                    desc: '0520 Questions, rash and weakness: more of the answer, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['kamperman-2022-mechanisms'],
                },
                {
                  text: msg('Small blood vessels can be harmed too. Which comes first is not settled.', {
                    id: 'faq.why-rash-weakness.what.2',
                    desc: '0530 Questions, rash and weakness: more of the answer, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('The rash may come before, with or after the weakness. Some people never get weak.', {
                    id: 'faq.why-rash-weakness.what.3',
                    desc: '0540 Questions, rash and weakness: more of the answer, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['statpearls-dm', 'mayo-dm'],
                },
              ],
            },
          ],
        },
        {
          key: 'infectious',
          needsClinicalCheck: true,
          terms: ['autoimmune'],
          title: msg('Is dermatomyositis infectious (catching)?', {
            id: 'faq.infectious.title',
            desc: '0600 Questions, catching: title',
          }),
          summary: {
            text: msg('No. You cannot catch it or pass it on.', {
              id: 'faq.infectious.summary',
              desc: '0610 Questions, catching: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Your own immune system attacks healthy tissue by mistake.', {
                    id: 'faq.infectious.what.1',
                    desc: '0620 Questions, catching: more of the answer, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['nhs-myositis'],
                },
                {
                  text: msg('Touching, hugging and sharing cups are safe for other people.', {
                    id: 'faq.infectious.what.2',
                    desc: '0630 Questions, catching: more of the answer, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'children',
          needsClinicalCheck: true,
          terms: ['jdm', 'calcinosis'],
          title: msg('Can children get dermatomyositis?', {
            id: 'faq.children.title',
            desc: '0700 Questions, children: title',
          }),
          summary: {
            text: msg('Yes. It is then called juvenile dermatomyositis (JDM).', {
              id: 'faq.children.summary',
              desc: '0710 Questions, children: the short text, shown first',
            }),
            label: 'sourced',
            refs: ['enders-2017-share'],
          },
          warnings: [
            {
              text: msg('Call your emergency number now if a child is limp or breathes hard.', {
                id: 'faq.children.warnings.1',
                desc: '0720 Questions, children: warning, always visible, statement 1',
              }),
              label: 'sourced',
              refs: ['nhs-breathlessness'],
            },
            {
              text: msg(
                'Also call your emergency number for severe tummy pain, or black or bloody stools, in a child with JDM.',
                {id: 'faq.children.warnings.2', desc: '0730 Questions, children: warning, always visible, statement 2'},
              ),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('JDM is rare: about 2 to 4 in every million children get it each year.', {
                    id: 'faq.children.what.1',
                    desc: '0740 Questions, children: more of the answer, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['jdm-jak-review-2021', 'oldroyd-2022-bsr'],
                },
                {
                  text: msg(
                    'Hard calcium lumps (calcinosis) are more common than in adults. About 2 to 4 of 10 children get them, but studies differ.',
                    {id: 'faq.children.what.2', desc: '0750 Questions, children: more of the answer, statement 2'},
                  ),
                  label: 'sourced',
                  refs: ['davuluri-2022-calcinosis', 'hoeltzel-2014-calcinosis'],
                },
                {
                  text: msg(
                    'Every child who may have JDM should see a specialist centre. Early treatment aims to limit the lumps.',
                    {id: 'faq.children.what.3', desc: '0760 Questions, children: more of the answer, statement 3'},
                  ),
                  label: 'sourced',
                  refs: ['enders-2017-share'],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      group: 'care',
      heading: msg('Tests and treatment', {
        id: 'faq.care-group.heading',
        desc: '0800 Questions: heading of a group of items',
      }),
      items: [
        {
          key: 'cancer-screening',
          needsClinicalCheck: true,
          terms: ['antibody'],
          title: msg('Do I need cancer screening?', {
            id: 'faq.cancer-screening.title',
            desc: '0900 Questions, cancer screening: title',
          }),
          summary: {
            text: msg('Adults do, in a way that fits their risk. Children do not routinely need it.', {
              id: 'faq.cancer-screening.summary',
              desc: '0910 Questions, cancer screening: the short text, shown first',
            }),
            label: 'sourced',
            refs: ['oldroyd-2023-imacs'],
          },
          warnings: [
            {
              text: msg('Call your emergency number now for heavy bleeding, vomiting blood or black stools.', {
                id: 'faq.cancer-screening.warnings.1',
                desc: '0920 Questions, cancer screening: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'Tell your team within days about a new lump, unusual bleeding, night sweats or weight loss you did not plan.',
                {
                  id: 'faq.cancer-screening.warnings.2',
                  desc: '0930 Questions, cancer screening: warning, always visible, statement 2',
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
                  text: msg('Most people with dermatomyositis do not have cancer.', {
                    id: 'faq.cancer-screening.what.1',
                    desc: '0940 Questions, cancer screening: more of the answer, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['hill-2001-cancer'],
                },
                {
                  text: msg(
                    'The risk is higher in the 3 years after the illness starts. Checks are planned for this time.',
                    {
                      id: 'faq.cancer-screening.what.2',
                      desc: '0950 Questions, cancer screening: more of the answer, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
                {
                  text: msg('Your type of illness, your antibodies (blood proteins) and your signs guide the tests.', {
                    id: 'faq.cancer-screening.what.3',
                    desc: '0960 Questions, cancer screening: more of the answer, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
                {
                  text: msg('Ask which tests you will have, and when.', {
                    id: 'faq.cancer-screening.what.4',
                    desc: '0970 Questions, cancer screening: more of the answer, statement 4',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'biopsy-needed',
          needsClinicalCheck: true,
          terms: ['biopsy', 'antibody'],
          title: msg('Is a muscle biopsy always needed?', {
            id: 'faq.biopsy-needed.title',
            desc: '1000 Questions, biopsy: title',
          }),
          summary: {
            text: msg('No. A biopsy (a small tissue sample) is not always needed.', {
              id: 'faq.biopsy-needed.summary',
              desc: '1010 Questions, biopsy: the short text, shown first',
            }),
            label: 'sourced',
            refs: ['mammen-2020-enmc', 'lundberg-2017-criteria'],
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('A typical rash with an antibody in the blood may be enough.', {
                    id: 'faq.biopsy-needed.what.1',
                    desc: '1020 Questions, biopsy: more of the answer, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['mammen-2020-enmc'],
                },
                {
                  text: msg('A biopsy is often done when other tests do not give a clear answer.', {
                    id: 'faq.biopsy-needed.what.2',
                    desc: '1030 Questions, biopsy: more of the answer, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'The expert points system of 2017 works with or without a biopsy. It is made for research.',
                    {id: 'faq.biopsy-needed.what.3', desc: '1040 Questions, biopsy: more of the answer, statement 3'},
                  ),
                  label: 'sourced',
                  refs: ['lundberg-2017-criteria'],
                },
              ],
            },
          ],
        },
        {
          key: 'steroids',
          needsClinicalCheck: true,
          terms: ['glucocorticoid', 'adrenal-crisis'],
          title: msg('Why are steroids used, and what problems do they cause?', {
            id: 'faq.steroids.title',
            desc: '1100 Questions, steroids: title',
          }),
          summary: {
            text: msg('Steroids calm inflammation quickly, but long use can cause harm.', {
              id: 'faq.steroids.summary',
              desc: '1110 Questions, steroids: the short text, shown first',
            }),
            label: 'sourced',
            refs: ['mayo-dm'],
          },
          warnings: [
            {
              text: msg('Never stop steroids suddenly. Your body may not make enough of its own.', {
                id: 'faq.steroids.warnings.1',
                desc: '1120 Questions, steroids: warning, always visible, statement 1',
              }),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
            },
            {
              text: msg(
                'Call your emergency number now if, on steroids or soon after stopping, you collapse, are confused or very drowsy. Also call if you vomit and feel faint.',
                {id: 'faq.steroids.warnings.2', desc: '1130 Questions, steroids: warning, always visible, statement 2'},
              ),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
            },
            {
              text: msg(
                'Call your emergency number now if you vomit blood, have black stools, or think of harming yourself.',
                {id: 'faq.steroids.warnings.3', desc: '1140 Questions, steroids: warning, always visible, statement 3'},
              ),
              label: 'practice',
            },
            {
              text: msg('Steroids can hide a fever. Call your team the same day if you feel ill.', {
                id: 'faq.steroids.warnings.4',
                desc: '1150 Questions, steroids: warning, always visible, statement 4',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Steroids can raise blood pressure and blood sugar, and make bones weak.', {
                    id: 'faq.steroids.what.1',
                    desc: '1160 Questions, steroids: more of the answer, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['beuschlein-2024-adrenal'],
                },
                {
                  text: msg(
                    'Steroids can also cause weight gain, infections, eye disease, poor sleep, mood changes and stomach bleeding.',
                    {id: 'faq.steroids.what.2', desc: '1170 Questions, steroids: more of the answer, statement 2'},
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Your team lowers the dose step by step, often with help from a second medicine.', {
                    id: 'faq.steroids.what.3',
                    desc: '1180 Questions, steroids: more of the answer, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['oldroyd-2022-bsr'],
                },
                {
                  text: msg('Always carry your steroid card.', {
                    id: 'faq.steroids.what.4',
                    desc: '1190 Questions, steroids: more of the answer, statement 4',
                  }),
                  label: 'sourced',
                  refs: ['beuschlein-2024-adrenal'],
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now for signs of an adrenal crisis (far too little steroid in the body). Say that you take steroids.',
              {
                id: 'faq.steroids.call.text',
                desc: '1200 Questions, steroids: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now for signs of an adrenal crisis (far too little steroid in the body). Say that you take steroids.',
              {
                id: 'faq.steroids.call.withNumber',
                desc: '1210 Questions, steroids: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
        },
        {
          key: 'standard-drugs-fail',
          needsClinicalCheck: true,
          terms: ['ivig', 'jak-inhibitor', 'off-label', 'refractory'],
          title: msg('What if the usual medicines do not work?', {
            id: 'faq.standard-drugs-fail.title',
            desc: '1300 Questions, when usual medicines fail: title',
          }),
          summary: {
            text: msg('There are other treatments. A specialist centre can help you to choose.', {
              id: 'faq.standard-drugs-fail.summary',
              desc: '1310 Questions, when usual medicines fail: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'IVIG (antibodies given by drip) can cause blood clots and kidney failure. Ask about your risk.',
                {
                  id: 'faq.standard-drugs-fail.warnings.1',
                  desc: '1320 Questions, when usual medicines fail: warning, always visible, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['label-octagam10'],
            },
            {
              text: msg(
                'JAK inhibitors (tablets that block inflammation signals) carry warnings: serious infection, cancer, heart attack, stroke and blood clots.',
                {
                  id: 'faq.standard-drugs-fail.warnings.2',
                  desc: '1330 Questions, when usual medicines fail: warning, always visible, statement 2',
                },
              ),
              label: 'sourced',
              refs: ['label-tofacitinib', 'label-baricitinib'],
            },
            {
              text: msg('Rituximab can make hepatitis B active again. You need a test first.', {
                id: 'faq.standard-drugs-fail.warnings.3',
                desc: '1340 Questions, when usual medicines fail: warning, always visible, statement 3',
              }),
              label: 'sourced',
              refs: ['fda-rituxan-safety'],
            },
            {
              text: msg('Avoid clinics that sell stem cells outside a trial.', {
                id: 'faq.standard-drugs-fail.warnings.4',
                desc: '1350 Questions, when usual medicines fail: warning, always visible, statement 4',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('In a trial of IVIG, 79 of 100 adults improved in 16 weeks. With a dummy drip, 44 did.', {
                    id: 'faq.standard-drugs-fail.what.1',
                    desc: '1360 Questions, when usual medicines fail: more of the answer, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['aggarwal-2022-proderm'],
                },
                {
                  text: msg(
                    'In 2021, the US medicines agency (FDA) approved a brand of IVIG for adults with dermatomyositis.',
                    {
                      id: 'faq.standard-drugs-fail.what.2',
                      desc: '1370 Questions, when usual medicines fail: more of the answer, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['rheumatologist-2021-octagam'],
                },
                {
                  text: msg(
                    'A team may also try rituximab, or JAK inhibitors such as tofacitinib. Often this is off-label (not named on the licence).',
                    {
                      id: 'faq.standard-drugs-fail.what.3',
                      desc: '1380 Questions, when usual medicines fail: more of the answer, statement 3',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg(
                    'The main rituximab trial did not reach its goal, though 83 of 100 people improved over 44 weeks.',
                    {
                      id: 'faq.standard-drugs-fail.what.4',
                      desc: '1390 Questions, when usual medicines fail: more of the answer, statement 4',
                    },
                  ),
                  label: 'sourced',
                  refs: ['oddis-2013-rim'],
                },
                {
                  text: msg(
                    'Stem cell transplant is only for rare, severe cases. It was reported in a few children, without a comparison group.',
                    {
                      id: 'faq.standard-drugs-fail.what.5',
                      desc: '1400 Questions, when usual medicines fail: more of the answer, statement 5',
                    },
                  ),
                  label: 'sourced',
                  refs: ['zhu-2018-ahsct-jdm', 'asct-jdm-2010'],
                },
              ],
            },
          ],
        },
        {
          key: 'relapse',
          needsClinicalCheck: true,
          terms: ['flare'],
          title: msg('Can dermatomyositis come back after treatment?', {
            id: 'faq.relapse.title',
            desc: '1500 Questions, coming back: title',
          }),
          summary: {
            text: msg('Yes. It can flare, so check-ups go on.', {
              id: 'faq.relapse.summary',
              desc: '1510 Questions, coming back: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Call your emergency number now if you cannot get your breath at rest.', {
                id: 'faq.relapse.warnings.1',
                desc: '1520 Questions, coming back: warning, always visible, statement 1',
              }),
              label: 'sourced',
              refs: ['nhs-breathlessness'],
            },
            {
              text: msg('Call your team the same day if you get weaker, or if swallowing gets hard.', {
                id: 'faq.relapse.warnings.2',
                desc: '1530 Questions, coming back: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg(
                    'A flare is more likely if treatment stops too fast. Lower or stop it only with your team.',
                    {id: 'faq.relapse.what.1', desc: '1540 Questions, coming back: more of the answer, statement 1'},
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Sunlight can make the rash worse. So protect your skin.', {
                    id: 'faq.relapse.what.2',
                    desc: '1550 Questions, coming back: more of the answer, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['mduk-dm'],
                },
              ],
            },
          ],
        },
        {
          key: 'long-term-medicines',
          needsClinicalCheck: true,
          terms: ['remission'],
          title: msg('Will I need medicines for a long time?', {
            id: 'faq.long-term-medicines.title',
            desc: '1600 Questions, long treatment: title',
          }),
          summary: {
            text: msg('Often, yes: sometimes for years. Some people can slowly lower or stop them.', {
              id: 'faq.long-term-medicines.summary',
              desc: '1610 Questions, long treatment: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Never stop steroids suddenly. Ask your team first.', {
                id: 'faq.long-term-medicines.warnings.1',
                desc: '1620 Questions, long treatment: warning, always visible, statement 1',
              }),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg(
                    'In a trial, children took prednisone with methotrexate. It took about 3 and a half years for half of them to reach remission.',
                    {
                      id: 'faq.long-term-medicines.what.1',
                      desc: '1630 Questions, long treatment: more of the answer, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['ruperto-2016-printo'],
                },
                {
                  text: msg('Check-ups go on after treatment ends.', {
                    id: 'faq.long-term-medicines.what.2',
                    desc: '1640 Questions, long treatment: more of the answer, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      group: 'life',
      heading: msg('Daily life', {id: 'faq.life-group.heading', desc: '1700 Questions: heading of a group of items'}),
      items: [
        {
          key: 'exercise-hurt',
          needsClinicalCheck: true,
          terms: ['myositis', 'flare'],
          title: msg('Can exercise harm me?', {id: 'faq.exercise-hurt.title', desc: '1800 Questions, exercise: title'}),
          summary: {
            text: msg(
              'Studies of adults found exercise safe at all stages of myositis. Start gently, with a physiotherapist.',
              {id: 'faq.exercise-hurt.summary', desc: '1810 Questions, exercise: the short text, shown first'},
            ),
            label: 'sourced',
            refs: ['alexanderson-2018-exercise'],
          },
          warnings: [
            {
              text: msg(
                'Stop if your chest hurts or feels tight, or you cannot get your breath at rest. Call your emergency number now.',
                {
                  id: 'faq.exercise-hurt.warnings.1',
                  desc: '1820 Questions, exercise: warning, always visible, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['nhs-breathlessness'],
            },
            {
              text: msg('Stop if you get clearly weaker or pass dark urine like cola. Call your team the same day.', {
                id: 'faq.exercise-hurt.warnings.2',
                desc: '1830 Questions, exercise: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg(
                    'Less is known about exercise when the disease is new and active. So ask your team first.',
                    {id: 'faq.exercise-hurt.what.1', desc: '1840 Questions, exercise: more of the answer, statement 1'},
                  ),
                  label: 'sourced',
                  refs: ['alexanderson-2018-exercise'],
                },
                {
                  text: msg('Sore muscles after exercise do not have to mean a flare.', {
                    id: 'faq.exercise-hurt.what.2',
                    desc: '1850 Questions, exercise: more of the answer, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'We found no direct proof that doing too much makes the disease worse. It can still tire you.',
                    {id: 'faq.exercise-hurt.what.3', desc: '1860 Questions, exercise: more of the answer, statement 3'},
                  ),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'supplements',
          needsClinicalCheck: true,
          terms: ['myositis', 'flare'],
          title: msg('Do supplements or natural remedies help?', {
            id: 'faq.supplements.title',
            desc: '1900 Questions, supplements: title',
          }),
          summary: {
            text: msg('No supplement replaces your treatment. Ask your team before you take any.', {
              id: 'faq.supplements.summary',
              desc: '1910 Questions, supplements: the short text, shown first',
            }),
            label: 'editorial',
          },
          warnings: [
            {
              text: msg(
                'Do not take immune boosters: spirulina, blue-green algae, chlorella, echinacea or alfalfa. In reports, dermatomyositis began or flared after them.',
                {
                  id: 'faq.supplements.warnings.1',
                  desc: '1920 Questions, supplements: warning, always visible, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['bax-2021-herbs'],
            },
            {
              text: msg(
                'Do not take turmeric (curcumin) capsules without asking. They have caused serious liver injury.',
                {
                  id: 'faq.supplements.warnings.2',
                  desc: '1930 Questions, supplements: warning, always visible, statement 2',
                },
              ),
              label: 'sourced',
              refs: ['halegoua-2023-turmeric'],
            },
            {
              text: msg('Do not take alpha-lipoic acid. It may set off an immune reaction with very low blood sugar.', {
                id: 'faq.supplements.warnings.3',
                desc: '1940 Questions, supplements: warning, always visible, statement 3',
              }),
              label: 'sourced',
              refs: ['efsa-2021-ala-ias'],
            },
            {
              text: msg("Do not take St John's wort with tacrolimus. It changes the level in your blood.", {
                id: 'faq.supplements.warnings.4',
                desc: '1950 Questions, supplements: warning, always visible, statement 4',
              }),
              label: 'sourced',
              refs: ['label-prograf'],
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg(
                    'In a trial with 37 adults with myositis, creatine with home exercise helped more than exercise alone.',
                    {
                      id: 'faq.supplements.what.1',
                      desc: '1960 Questions, supplements: more of the answer, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['chung-2007-creatine'],
                },
                {
                  text: msg('In children, creatine did not improve muscle function.', {
                    id: 'faq.supplements.what.2',
                    desc: '1970 Questions, supplements: more of the answer, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['dover-2020-creatine-jdm', 'solis-2016-creatine-jdm'],
                },
                {
                  text: msg('Ask before you take creatine, above all with kidney disease, tacrolimus or ciclosporin.', {
                    id: 'faq.supplements.what.3',
                    desc: '1980 Questions, supplements: more of the answer, statement 3',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('If you take steroids, enough vitamin D and calcium help to protect your bones.', {
                    id: 'faq.supplements.what.4',
                    desc: '1990 Questions, supplements: more of the answer, statement 4',
                  }),
                  label: 'sourced',
                  refs: ['humphrey-2023-giop'],
                },
                {
                  text: msg('For omega-3 and other supplements, we found no such trial in dermatomyositis.', {
                    id: 'faq.supplements.what.5',
                    desc: '2000 Questions, supplements: more of the answer, statement 5',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'lifestyle',
          needsClinicalCheck: true,
          title: msg('What can I change in my daily life?', {
            id: 'faq.lifestyle.title',
            desc: '2100 Questions, lifestyle: title',
          }),
          summary: {
            text: msg('Protect your skin from the sun, exercise with a plan, and do not smoke.', {
              id: 'faq.lifestyle.summary',
              desc: '2110 Questions, lifestyle: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Sunlight can make the rash worse.', {
                    id: 'faq.lifestyle.what.1',
                    desc: '2120 Questions, lifestyle: more of the answer, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['mduk-dm'],
                },
                {
                  text: msg('Exercise is an important part of treatment for adults.', {
                    id: 'faq.lifestyle.what.2',
                    desc: '2130 Questions, lifestyle: more of the answer, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['alexanderson-2018-exercise'],
                },
                {
                  text: msg(
                    'Healthy food, sleep and less stress can help you to feel better. They are not proven to calm the disease.',
                    {id: 'faq.lifestyle.what.3', desc: '2140 Questions, lifestyle: more of the answer, statement 3'},
                  ),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'pregnancy',
          needsClinicalCheck: true,
          title: msg('Can I get pregnant, or father a child?', {
            id: 'faq.pregnancy.title',
            desc: '2200 Questions, pregnancy: title',
          }),
          summary: {
            text: msg('Many people can. Plan it with your team before you try.', {
              id: 'faq.pregnancy.summary',
              desc: '2210 Questions, pregnancy: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Methotrexate and mycophenolate can harm an unborn baby.', {
                id: 'faq.pregnancy.warnings.1',
                desc: '2220 Questions, pregnancy: warning, always visible, statement 1',
              }),
              label: 'sourced',
              refs: ['label-methotrexate', 'label-mycophenolate'],
            },
            {
              text: msg(
                'If you may be pregnant on methotrexate, mycophenolate, cyclophosphamide or a JAK inhibitor, call your team the same day.',
                {
                  id: 'faq.pregnancy.warnings.2',
                  desc: '2230 Questions, pregnancy: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Speak with your team before your next dose. Do not stop steroids.', {
                id: 'faq.pregnancy.warnings.3',
                desc: '2240 Questions, pregnancy: warning, always visible, statement 3',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('It is best to wait with a pregnancy until the disease is quiet.', {
                    id: 'faq.pregnancy.what.1',
                    desc: '2250 Questions, pregnancy: more of the answer, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['sammaritano-2020-acr-repro'],
                },
                {
                  text: msg(
                    'Methotrexate, mycophenolate and cyclophosphamide are stopped before you try. Ask how long before.',
                    {id: 'faq.pregnancy.what.2', desc: '2260 Questions, pregnancy: more of the answer, statement 2'},
                  ),
                  label: 'sourced',
                  refs: ['sammaritano-2020-acr-repro'],
                },
                {
                  text: msg('JAK inhibitors are usually avoided.', {
                    id: 'faq.pregnancy.what.3',
                    desc: '2270 Questions, pregnancy: more of the answer, statement 3',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Hydroxychloroquine, azathioprine and low-dose steroids can often go on.', {
                    id: 'faq.pregnancy.what.4',
                    desc: '2280 Questions, pregnancy: more of the answer, statement 4',
                  }),
                  label: 'sourced',
                  refs: ['sammaritano-2020-acr-repro'],
                },
                {
                  text: msg('Tacrolimus and ciclosporin may go on too, if a specialist agrees.', {
                    id: 'faq.pregnancy.what.5',
                    desc: '2290 Questions, pregnancy: more of the answer, statement 5',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Men stop cyclophosphamide 12 weeks before they try to father a child.', {
                    id: 'faq.pregnancy.what.6',
                    desc: '2300 Questions, pregnancy: more of the answer, statement 6',
                  }),
                  label: 'sourced',
                  refs: ['sammaritano-2020-acr-repro'],
                },
                {
                  text: msg('Men should ask about their other medicines too.', {
                    id: 'faq.pregnancy.what.7',
                    desc: '2310 Questions, pregnancy: more of the answer, statement 7',
                  }),
                  label: 'editorial',
                },
                {
                  text: msg('Use reliable contraception until your team agrees.', {
                    id: 'faq.pregnancy.what.8',
                    desc: '2320 Questions, pregnancy: more of the answer, statement 8',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'trustworthy-pages',
          addedByReview: true,
          evidence: 'beyond-patient-links',
          needsClinicalCheck: true,
          title: msg('Where can I find pages that I can trust?', {
            id: 'faq.trustworthy-pages.title',
            desc: '2400 Questions, pages to trust: title',
          }),
          summary: {
            text: msg('Start with health services, large clinics and patient charities.', {
              id: 'faq.trustworthy-pages.summary',
              desc: '2410 Questions, pages to trust: the short text, shown first',
            }),
            label: 'editorial',
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg(
                    'The UK health service (NHS), the Mayo Clinic, and the US services MedlinePlus and NINDS have pages on this illness.',
                    {
                      id: 'faq.trustworthy-pages.what.1',
                      desc: '2420 Questions, pages to trust: more of the answer, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['nhs-myositis', 'mayo-dm', 'medlineplus-dm', 'ninds-myopathies'],
                },
                {
                  text: msg(
                    'The charities Versus Arthritis and Muscular Dystrophy UK have pages too. Muscular Dystrophy UK also has an alert card.',
                    {
                      id: 'faq.trustworthy-pages.what.2',
                      desc: '2430 Questions, pages to trust: more of the answer, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['versus-arthritis-dm', 'mduk-dm'],
                },
                {
                  text: msg('The Myositis Association (US) has pages too.', {
                    id: 'faq.trustworthy-pages.what.3',
                    desc: '2440 Questions, pages to trust: more of the answer, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['tma-calcinosis'],
                },
                {
                  text: msg('You can find the addresses in the list of sources.', {
                    id: 'faq.trustworthy-pages.what.4',
                    desc: '2450 Questions, pages to trust: more of the answer, statement 4',
                  }),
                  label: 'editorial',
                },
                {
                  text: msg(
                    'Be careful with pages that sell something, promise a cure, or show no date. Answers from AI tools can be wrong.',
                    {
                      id: 'faq.trustworthy-pages.what.5',
                      desc: '2460 Questions, pages to trust: more of the answer, statement 5',
                    },
                  ),
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

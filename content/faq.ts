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
        'Myositis means muscle inflammation, and dermatomyositis is one type. In a flare, the disease gets active again.',
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
          terms: ['autoimmune'],
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
                  text: msg('Studies link strong sunlight with dermatomyositis. A link is not proof.', {
                    id: 'faq.what-causes.what.3',
                    desc: '0340 Questions, causes: more of the answer, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['love-2009-uv', 'uv-registry'],
                },
                {
                  text: msg('Of the factors from outside, sunlight has the best support.', {
                    id: 'faq.what-causes.what.6',
                    desc: '0345 Questions, causes: more of the answer, statement 6',
                  }),
                  label: 'editorial',
                },
                {
                  text: msg('Virus infections could play a part too, but this is not proven.', {
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
                {
                  text: msg('Without treatment, inflammation can go on, and muscles may get weaker.', {
                    id: 'faq.curable.what.3',
                    desc: '0431 Questions, cure: more of the answer, statement 3',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Fast lung disease can threaten life.', {
                    id: 'faq.curable.what.4',
                    desc: '0432 Questions, cure: more of the answer, statement 4',
                  }),
                  label: 'sourced',
                  refs: ['rpild-2020-peking'],
                },
                {
                  text: msg('In children, early treatment aims to limit calcium lumps.', {
                    id: 'faq.curable.what.5',
                    desc: '0433 Questions, cure: more of the answer, statement 5',
                  }),
                  label: 'sourced',
                  refs: ['enders-2017-share'],
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
                  refs: ['versus-arthritis-dm'],
                },
                {
                  text: msg('Touching and hugging do not pass it on.', {
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
              text: msg('Get help now if a child is limp, hard to wake or struggles to breathe.', {
                id: 'faq.children.warnings.1',
                desc: '0720 Questions, children: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'In a child with JDM, also get help now for severe tummy pain, black or bloody stools, or vomiting blood.',
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
                    'Hard calcium lumps (calcinosis) are more common in JDM than in adults. About 2 to 4 out of 10 children with JDM get them, but studies differ.',
                    {id: 'faq.children.what.2', desc: '0750 Questions, children: more of the answer, statement 2'},
                  ),
                  label: 'sourced',
                  refs: ['davuluri-2022-calcinosis', 'hoeltzel-2014-calcinosis'],
                },
                {
                  text: msg(
                    'Every child who may have JDM should be seen at a specialist centre, some of them urgently. Early treatment aims to limit the lumps.',
                    {id: 'faq.children.what.3', desc: '0760 Questions, children: more of the answer, statement 3'},
                  ),
                  label: 'sourced',
                  refs: ['enders-2017-share'],
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg('Call your local emergency number now if a child has any of these signs.', {
              id: 'faq.children.call.text',
              desc: '0770 Questions, children: whom to call, shown when no number is known',
            }),
            withNumber: msg('Call {number} ({country}) now if a child has any of these signs.', {
              id: 'faq.children.call.withNumber',
              desc: '0780 Questions, children: whom to call; {number} is a telephone number, {country} the name of a country',
            }),
          },
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
              text: msg('Call your team the same day for bleeding or bruises that you cannot explain.', {
                id: 'faq.cancer-screening.warnings.3',
                desc: '0925 Questions, cancer screening: warning, always visible, statement 3',
              }),
              label: 'practice',
            },
            {
              text: msg('Tell your team within days about a new lump, night sweats or weight loss you did not plan.', {
                id: 'faq.cancer-screening.warnings.2',
                desc: '0930 Questions, cancer screening: warning, always visible, statement 2',
              }),
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
                    'In adults, cancer is more likely in the 3 years before and after the illness starts. Checks are planned for the 3 years after.',
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
                  label: 'practice',
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
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you bleed heavily, vomit blood, or pass black, tarry or bloody stools.',
              {
                id: 'faq.cancer-screening.call.text',
                desc: '0980 Questions, cancer screening: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you bleed heavily, vomit blood, or pass black, tarry or bloody stools.',
              {
                id: 'faq.cancer-screening.call.withNumber',
                desc: '0990 Questions, cancer screening: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
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
            text: msg('Steroids calm inflammation quickly, but long use can have serious side effects.', {
              id: 'faq.steroids.summary',
              desc: '1110 Questions, steroids: the short text, shown first',
            }),
            label: 'practice',
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
                'Get help now if, on steroids or soon after stopping, you faint, collapse, or get confused or very drowsy. This may be an adrenal crisis: far too little steroid in the body.',
                {id: 'faq.steroids.warnings.2', desc: '1130 Questions, steroids: warning, always visible, statement 2'},
              ),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
            },
            {
              text: msg(
                'An adrenal crisis can also start with vomiting or weakness. Get help now if you keep vomiting, cannot keep the tablets down, or feel faint or extremely weak.',
                {id: 'faq.steroids.warnings.5', desc: '1133 Questions, steroids: warning, always visible, statement 5'},
              ),
              label: 'practice',
            },
            {
              text: msg(
                'Also get help now if you vomit blood, have black or bloody stools, or have sudden severe tummy pain.',
                {id: 'faq.steroids.warnings.3', desc: '1140 Questions, steroids: warning, always visible, statement 3'},
              ),
              label: 'practice',
            },
            {
              text: msg(
                'Steroids can change your thoughts and mood. Get help now if you think of harming yourself, or see, hear or believe things that are not real.',
                {id: 'faq.steroids.warnings.6', desc: '1143 Questions, steroids: warning, always visible, statement 6'},
              ),
              label: 'practice',
            },
            {
              text: msg(
                'If you feel ill, get help now if you also breathe fast, shiver hard or pass no urine all day. This may be a serious infection.',
                {id: 'faq.steroids.warnings.7', desc: '1147 Questions, steroids: warning, always visible, statement 7'},
              ),
              label: 'practice',
            },
            {
              text: msg(
                'On steroids, call your team the same day for 38 °C (100.4 °F) or more, or your own lower limit. Steroids can hide a fever, so also call if you feel ill.',
                {id: 'faq.steroids.warnings.4', desc: '1150 Questions, steroids: warning, always visible, statement 4'},
              ),
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
                  label: 'practice',
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
                {
                  text: msg('When you are ill, you may need more steroid. Ask your team for written sick-day rules.', {
                    id: 'faq.steroids.what.5',
                    desc: '1193 Questions, steroids: more of the answer, statement 5',
                  }),
                  label: 'sourced',
                  refs: ['beuschlein-2024-adrenal'],
                },
                {
                  text: msg(
                    'Adults on 2.5 mg or more of prednisone a day for over 3 months should have an early bone check.',
                    {id: 'faq.steroids.what.6', desc: '1196 Questions, steroids: more of the answer, statement 6'},
                  ),
                  label: 'sourced',
                  refs: ['humphrey-2023-giop'],
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg('To get help now, call your local emergency number. Say that you take steroids.', {
              id: 'faq.steroids.call.text',
              desc: '1200 Questions, steroids: whom to call, shown when no number is known',
            }),
            withNumber: msg('To get help now, call {number} ({country}). Say that you take steroids.', {
              id: 'faq.steroids.call.withNumber',
              desc: '1210 Questions, steroids: whom to call; {number} is a telephone number, {country} the name of a country',
            }),
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
            text: msg('There are other treatments. A specialist centre can explain the risks and help you to choose.', {
              id: 'faq.standard-drugs-fail.summary',
              desc: '1310 Questions, when usual medicines fail: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('IVIG (antibodies given by drip) can cause blood clots and kidney failure.', {
                id: 'faq.standard-drugs-fail.warnings.1',
                desc: '1320 Questions, when usual medicines fail: warning, always visible, statement 1',
              }),
              label: 'sourced',
              refs: ['label-octagam10'],
            },
            {
              text: msg(
                'JAK inhibitors are tablets that block inflammation signals. The US label warns of serious infection, cancer, heart attack, stroke, blood clots and death.',
                {
                  id: 'faq.standard-drugs-fail.warnings.2',
                  desc: '1330 Questions, when usual medicines fail: warning, always visible, statement 2',
                },
              ),
              label: 'sourced',
              refs: ['label-tofacitinib', 'label-baricitinib'],
            },
            {
              text: msg(
                'Rituximab can make hepatitis B active again, which can be fatal. You need a hepatitis B test first.',
                {
                  id: 'faq.standard-drugs-fail.warnings.3',
                  desc: '1340 Questions, when usual medicines fail: warning, always visible, statement 3',
                },
              ),
              label: 'sourced',
              refs: ['fda-rituxan-safety'],
            },
            {
              text: msg(
                'A stem cell transplant may cause serious infection and infertility (you cannot have a child). For some people, it may lead to death.',
                {
                  id: 'faq.standard-drugs-fail.warnings.5',
                  desc: '1343 Questions, when usual medicines fail: warning, always visible, statement 5',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'Avoid clinics that sell stem cells outside a trial. They can cause infection, blood clots and high costs.',
                {
                  id: 'faq.standard-drugs-fail.warnings.4',
                  desc: '1350 Questions, when usual medicines fail: warning, always visible, statement 4',
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
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now for chest pain, sudden breathlessness, a drooping face, a weak arm or trouble speaking. After IVIG, also call for a swollen leg or very little urine.',
              {
                id: 'faq.standard-drugs-fail.call.text',
                desc: '1410 Questions, when usual medicines fail: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now for chest pain, sudden breathlessness, a drooping face, a weak arm or trouble speaking. After IVIG, also call for a swollen leg or very little urine.',
              {
                id: 'faq.standard-drugs-fail.call.withNumber',
                desc: '1420 Questions, when usual medicines fail: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
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
              text: msg('Get help now if you cannot get your breath at rest.', {
                id: 'faq.relapse.warnings.1',
                desc: '1520 Questions, coming back: warning, always visible, statement 1',
              }),
              label: 'sourced',
              refs: ['nhs-breathlessness'],
            },
            {
              text: msg(
                'Call your team the same day if you get weaker, have new trouble swallowing, or your rash spreads fast.',
                {
                  id: 'faq.relapse.warnings.2',
                  desc: '1530 Questions, coming back: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Never stop steroids suddenly. Your body may not make enough of its own.', {
                id: 'faq.relapse.warnings.3',
                desc: '1535 Questions, coming back: warning, always visible, statement 3',
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
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you cannot get your breath at rest, choke, or cannot swallow your saliva. Also call if your neck, voice or breathing gets weak, or you suddenly cannot stand or walk.',
              {
                id: 'faq.relapse.call.text',
                desc: '1560 Questions, coming back: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you cannot get your breath at rest, choke, or cannot swallow your saliva. Also call if your neck, voice or breathing gets weak, or you suddenly cannot stand or walk.',
              {
                id: 'faq.relapse.call.withNumber',
                desc: '1570 Questions, coming back: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
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
            refs: ['alexanderson-2018-exercise', 'vanthillo-2019-physio'],
          },
          warnings: [
            {
              text: msg(
                'Stop and get help now if your chest hurts or feels tight, or you cannot get your breath at rest.',
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
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if your chest hurts or feels tight, or you are breathless at rest. Also call if you faint, your heart beats unevenly, or you suddenly cannot stand or walk.',
              {
                id: 'faq.exercise-hurt.call.text',
                desc: '1870 Questions, exercise: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if your chest hurts or feels tight, or you are breathless at rest. Also call if you faint, your heart beats unevenly, or you suddenly cannot stand or walk.',
              {
                id: 'faq.exercise-hurt.call.withNumber',
                desc: '1880 Questions, exercise: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
        },
        {
          key: 'supplements',
          needsClinicalCheck: true,
          terms: ['myositis', 'flare', 'ivig', 'jak-inhibitor'],
          title: msg('Do supplements or natural remedies help?', {
            id: 'faq.supplements.title',
            desc: '1900 Questions, supplements: title',
          }),
          summary: {
            text: msg(
              'No supplement replaces your treatment. Tell your team about any that you take. Ask before you start a new one.',
              {id: 'faq.supplements.summary', desc: '1910 Questions, supplements: the short text, shown first'},
            ),
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
                'Do not take turmeric (curcumin) capsules if your team has not agreed. They have caused serious liver injury.',
                {
                  id: 'faq.supplements.warnings.2',
                  desc: '1930 Questions, supplements: warning, always visible, statement 2',
                },
              ),
              label: 'sourced',
              refs: ['halegoua-2023-turmeric'],
            },
            {
              text: msg(
                'Do not take alpha-lipoic acid. It is likely to raise the risk of an immune reaction with very low blood sugar.',
                {
                  id: 'faq.supplements.warnings.3',
                  desc: '1940 Questions, supplements: warning, always visible, statement 3',
                },
              ),
              label: 'sourced',
              refs: ['efsa-2021-ala-ias'],
            },
            {
              text: msg("Do not take St John's wort (a herb) with tacrolimus. It changes the level in your blood.", {
                id: 'faq.supplements.warnings.4',
                desc: '1950 Questions, supplements: warning, always visible, statement 4',
              }),
              label: 'sourced',
              refs: ['label-prograf'],
            },
            {
              text: msg("St John's wort may also weaken ciclosporin and JAK inhibitors. Do not take it with them.", {
                id: 'faq.supplements.warnings.5',
                desc: '1952 Questions, supplements: warning, always visible, statement 5',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'Creatine may be a risk for weak kidneys. With kidney disease, IVIG, tacrolimus, ciclosporin or painkillers such as ibuprofen, do not take it on your own.',
                {
                  id: 'faq.supplements.warnings.6',
                  desc: '1954 Questions, supplements: warning, always visible, statement 6',
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
                  label: 'practice',
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
          terms: ['glucocorticoid', 'jak-inhibitor'],
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
                'On methotrexate, mycophenolate, cyclophosphamide or a JAK inhibitor, use reliable contraception. Ask how long you need it after you stop.',
                {
                  id: 'faq.pregnancy.warnings.4',
                  desc: '2225 Questions, pregnancy: warning, always visible, statement 4',
                },
              ),
              label: 'practice',
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
              text: msg('Methotrexate: take no more. The others: ask before your next dose. Do not stop steroids.', {
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
                    'Your team stops methotrexate, mycophenolate and cyclophosphamide before you try. Ask how long before.',
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
                  text: msg('Tacrolimus and ciclosporin can often go on too, if a specialist agrees.', {
                    id: 'faq.pregnancy.what.5',
                    desc: '2290 Questions, pregnancy: more of the answer, statement 5',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('In men, the team stops cyclophosphamide 12 weeks before they try to father a child.', {
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
                    'The UK health service (NHS) and the Mayo Clinic have pages on this illness. So do MedlinePlus and the institute for nerve diseases (NINDS) in the US.',
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
                    'Be careful with pages that sell something, promise a cure, or show no date. Answers from artificial intelligence (AI) can be wrong.',
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

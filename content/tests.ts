import type {Authored, MsgFn} from './schema.js';

/** The tests for dermatomyositis: why each is done, what happens, what it can and cannot tell. */
export const tests = (msg: MsgFn): Authored<'tests'> => ({
  section: 'tests',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('Tests for dermatomyositis', {id: 'tests.title', desc: '0100 Tests: title of the widget'}),
  message: {
    text: msg(
      'Ask your team what each test is for and what your result means. No single test gives the whole answer.',
      {id: 'tests.message.text', desc: '0110 Tests: the one main message, first under the title'},
    ),
    label: 'editorial',
  },
  lead: [
    {
      text: msg(
        'Tests help to confirm dermatomyositis, a form of muscle inflammation (myositis) with a rash. They also help to see how severe it is.',
        {id: 'tests.lead.3', desc: '0120 Tests, introduction, statement 1'},
      ),
      label: 'practice',
    },
    {
      text: msg('Doctors put skin signs, strength and results together. A tissue sample is not always needed.', {
        id: 'tests.lead.2',
        desc: '0130 Tests, introduction, statement 2',
      }),
      label: 'sourced',
      refs: ['lundberg-2017-criteria', 'mammen-2020-enmc'],
    },
    {
      text: msg('Teams also check the lungs, the heart and swallowing. In adults, they look for cancer.', {
        id: 'tests.lead.4',
        desc: '0150 Tests, introduction, statement 3',
      }),
      label: 'sourced',
      refs: ['johnson-2024-acr-chest-ild', 'zhu-2025-cardiac', 'oldroyd-2022-bsr', 'oldroyd-2023-imacs'],
    },
  ],
  way: {
    heading: msg('The way to a diagnosis', {
      id: 'tests.way.heading',
      desc: '0152 Tests, the way to a diagnosis: heading above a drawing of steps',
    }),
    intro: {
      text: msg('The order can differ from person to person.', {
        id: 'tests.way.intro',
        desc: '0153 Tests, the way to a diagnosis: below the heading',
      }),
      label: 'editorial',
    },
    steps: [
      {
        title: msg('First signs', {
          id: 'tests.way.1.title',
          desc: '0155 Tests, the way to a diagnosis, step 1: short title in a drawing',
        }),
        text: {
          text: msg('A new rash, weak muscles, or both.', {
            id: 'tests.way.1.text',
            desc: '0156 Tests, the way to a diagnosis, step 1: what happens',
          }),
          label: 'sourced',
          refs: ['nhs-myositis', 'statpearls-dm'],
        },
      },
      {
        title: msg('Examination', {
          id: 'tests.way.2.title',
          desc: '0157 Tests, the way to a diagnosis, step 2: short title in a drawing',
        }),
        text: {
          text: msg('A doctor looks at your skin and nails, tests your strength and listens to your lungs.', {
            id: 'tests.way.2.text',
            desc: '0158 Tests, the way to a diagnosis, step 2: what happens',
          }),
          label: 'practice',
        },
      },
      {
        title: msg('Blood tests', {
          id: 'tests.way.3.title',
          desc: '0159 Tests, the way to a diagnosis, step 3: short title in a drawing',
        }),
        text: {
          text: msg('They look for muscle damage, inflammation and antibodies (proteins of the immune system).', {
            id: 'tests.way.3.text',
            desc: '0160 Tests, the way to a diagnosis, step 3: what happens',
          }),
          label: 'practice',
        },
      },
      {
        title: msg('More tests, if needed', {
          id: 'tests.way.4.title',
          desc: '0161 Tests, the way to a diagnosis, step 4: short title in a drawing',
        }),
        text: {
          text: msg(
            'A muscle scan (MRI), an electrical muscle test (EMG), or a tissue sample (biopsy). Not everyone needs them.',
            {
              id: 'tests.way.4.text',
              desc: '0162 Tests, the way to a diagnosis, step 4: what happens',
            },
          ),
          label: 'practice',
        },
      },
      {
        title: msg('The whole picture', {
          id: 'tests.way.5.title',
          desc: '0163 Tests, the way to a diagnosis, step 5: short title in a drawing',
        }),
        text: {
          text: msg(
            'Your team puts all results together. It also checks your lungs and heart and, in adults, looks for cancer.',
            {
              id: 'tests.way.5.text',
              desc: '0164 Tests, the way to a diagnosis, step 5: what happens',
            },
          ),
          label: 'sourced',
          refs: ['lundberg-2017-criteria', 'johnson-2024-acr-chest-ild', 'zhu-2025-cardiac', 'oldroyd-2023-imacs'],
        },
      },
    ],
  },
  groups: [
    {
      group: 'physical',
      heading: msg('Checks by looking, feeling and listening', {
        id: 'tests.physical-group.heading',
        desc: '0170 Tests, group of checks by examination: heading',
      }),
      intro: [
        {
          text: msg('You may not need every test. The 5 groups only help you to find one.', {
            id: 'tests.physical-group.intro.1',
            desc: '0180 Tests, group of checks by examination: what to know about the groups',
          }),
          label: 'editorial',
        },
      ],
      items: [
        {
          key: 'skin-exam',
          needsClinicalCheck: true,
          terms: ['dermatomyositis', 'gottrons-papules', 'gottrons-sign', 'heliotrope-rash', 'shawl-and-v-sign'],
          title: msg('Skin check', {id: 'tests.skin-exam.title', desc: '0200 Tests, skin check: title'}),
          summary: {
            text: msg('Skin signs are a main part of the diagnosis.', {
              id: 'tests.skin-exam.summary',
              desc: '0210 Tests, skin check: the short text, first under the title',
            }),
            label: 'sourced',
            refs: ['lundberg-2017-criteria', 'mammen-2020-enmc'],
          },
          warnings: [],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('A typical rash sets dermatomyositis apart from other types of myositis.', {
                    id: 'tests.skin-exam.why.1',
                    desc: '0220 Tests, skin check: why it is done',
                  }),
                  label: 'sourced',
                  refs: ['lundberg-2017-criteria', 'mammen-2020-enmc'],
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('You show your skin from scalp to feet. Say where it itches or hurts.', {
                    id: 'tests.skin-exam.happens.1',
                    desc: '0230 Tests, skin check: what happens, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('The doctor feels for bumps, swelling and rough skin, then looks at colour.', {
                    id: 'tests.skin-exam.happens.2',
                    desc: '0240 Tests, skin check: what happens, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'On brown and black skin, a rash may look darker, grey-brown or faint. On white skin, it may look red, purple or lilac.',
                    {id: 'tests.skin-exam.happens.3', desc: '0250 Tests, skin check: what happens, statement 3'},
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg(
                    "Bumps (Gottron's papules) or flat patches (Gottron's sign) over joints point to the disease. So do puffy, discoloured eyelids (heliotrope rash).",
                    {
                      id: 'tests.skin-exam.tells.1',
                      desc: '0260 Tests, skin check: what it can tell, statement 1; shape before colour',
                    },
                  ),
                  label: 'sourced',
                  refs: ['lundberg-2017-criteria'],
                },
                {
                  text: msg('A rash over shoulders and back (shawl sign) or in a V on the chest (V sign) fits too.', {
                    id: 'tests.skin-exam.tells.2',
                    desc: '0270 Tests, skin check: what it can tell, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg(
                    'Other skin diseases can look alike. The skin cannot show how your muscles, lungs or heart are.',
                    {id: 'tests.skin-exam.limits.1', desc: '0280 Tests, skin check: what it cannot tell or do'},
                  ),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'muscle-strength-general',
          needsClinicalCheck: true,
          terms: ['proximal-muscles'],
          title: msg('Strength check', {
            id: 'tests.muscle-strength-general.title',
            desc: '0300 Tests, strength check: title',
          }),
          summary: {
            text: msg('You push, pull and lift against the hands of the doctor.', {
              id: 'tests.muscle-strength-general.summary',
              desc: '0310 Tests, strength check: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg(
                    'Weakness close to the trunk (proximal muscles) is typical: hips and shoulders, on both sides.',
                    {id: 'tests.muscle-strength-general.why.1', desc: '0320 Tests, strength check: why it is done'},
                  ),
                  label: 'sourced',
                  refs: ['lundberg-2017-criteria'],
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('You raise your arms, get up from a chair, and lift your head while you lie down.', {
                    id: 'tests.muscle-strength-general.happens.1',
                    desc: '0330 Tests, strength check: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg(
                    'Hips and thighs are often weaker than lower legs, and the front of the neck weaker than the back.',
                    {id: 'tests.muscle-strength-general.tells.1', desc: '0340 Tests, strength check: what it can tell'},
                  ),
                  label: 'sourced',
                  refs: ['lundberg-2017-criteria'],
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('Normal strength does not rule the disease out. Some people have only the rash.', {
                    id: 'tests.muscle-strength-general.limits.1',
                    desc: '0350 Tests, strength check: what it cannot tell or do, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['statpearls-dm'],
                },
                {
                  text: msg('It cannot show the cause. Pain, tiredness or steroid medicines can make you weak too.', {
                    id: 'tests.muscle-strength-general.limits.2',
                    desc: '0360 Tests, strength check: what it cannot tell or do, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'nailfold-inspection',
          needsClinicalCheck: true,
          terms: ['nailfold-capillaries'],
          title: msg('Nail fold check', {
            id: 'tests.nailfold-inspection.title',
            desc: '0400 Tests, nail fold check: title',
          }),
          summary: {
            text: msg('A close look at the tiny blood vessels at the nail base (nailfold capillaries).', {
              id: 'tests.nailfold-inspection.summary',
              desc: '0410 Tests, nail fold check: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('In children with dermatomyositis, changes in these vessels are common.', {
                    id: 'tests.nailfold-inspection.why.1',
                    desc: '0420 Tests, nail fold check: why it is done',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg(
                    'The doctor uses a magnifier, often with a drop of oil. It does not hurt. Come without nail polish.',
                    {id: 'tests.nailfold-inspection.happens.1', desc: '0430 Tests, nail fold check: what happens'},
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg(
                    'Wide or twisted vessels, or gaps where vessels are lost (drop-out), support the diagnosis in adults too.',
                    {id: 'tests.nailfold-inspection.tells.1', desc: '0440 Tests, nail fold check: what it can tell'},
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('Other diseases can look the same. A normal look does not rule dermatomyositis out.', {
                    id: 'tests.nailfold-inspection.limits.1',
                    desc: '0450 Tests, nail fold check: what it cannot tell or do',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'lung-auscultation',
          needsClinicalCheck: true,
          terms: ['ild', 'pft', 'hrct', 'mda5'],
          title: msg('Listening to the lungs', {
            id: 'tests.lung-auscultation.title',
            desc: '0500 Tests, listening to the lungs: title',
          }),
          summary: {
            text: msg('A first check of your lungs. It cannot replace breathing tests and a scan.', {
              id: 'tests.lung-auscultation.summary',
              desc: '0510 Tests, listening to the lungs: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'Call your team the same day for a new cough, or if you are a little breathless only on effort.',
                {
                  id: 'tests.lung-auscultation.warnings.2',
                  desc: '0530 Tests, listening to the lungs: warning, always visible',
                },
              ),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('It looks for lung inflammation or scarring (interstitial lung disease, ILD).', {
                    id: 'tests.lung-auscultation.why.1',
                    desc: '0540 Tests, listening to the lungs: why it is done',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('The doctor asks about cough and breathlessness, and listens while you breathe deeply.', {
                    id: 'tests.lung-auscultation.happens.1',
                    desc: '0550 Tests, listening to the lungs: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('Fine crackles can be a sign of ILD or of an infection.', {
                    id: 'tests.lung-auscultation.tells.1',
                    desc: '0560 Tests, listening to the lungs: what it can tell',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('Normal sounds do not rule ILD out.', {
                    id: 'tests.lung-auscultation.limits.1',
                    desc: '0570 Tests, listening to the lungs: what it cannot tell or do, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'In myositis, experts advise breathing tests (PFT) and a detailed lung scan (HRCT) for people at risk of ILD.',
                    {
                      id: 'tests.lung-auscultation.limits.2',
                      desc: '0580 Tests, listening to the lungs: what it cannot tell or do, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['johnson-2024-acr-chest-ild'],
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you are breathless at rest or after a few steps. Also call if your chest hurts or feels tight. With MDA5 antibodies (a blood marker), also call for any new or worse cough or breathlessness.',
              {
                id: 'tests.lung-auscultation.call.text',
                desc: '0590 Tests, listening to the lungs: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you are breathless at rest or after a few steps. Also call if your chest hurts or feels tight. With MDA5 antibodies (a blood marker), also call for any new or worse cough or breathlessness.',
              {
                id: 'tests.lung-auscultation.call.withNumber',
                desc: '0600 Tests, listening to the lungs: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
      ],
    },
    {
      group: 'manual',
      heading: msg('Tests of strength, movement, swallowing and breathing', {
        id: 'tests.manual-group.heading',
        desc: '0610 Tests, group of tests of function: heading',
      }),
      items: [
        {
          key: 'mmt',
          needsClinicalCheck: true,
          terms: ['mmt', 'flare'],
          title: msg('Manual muscle testing (MMT)', {
            id: 'tests.mmt.title',
            desc: '0700 Tests, manual muscle testing: title',
          }),
          summary: {
            text: msg('A trained person scores your strength, muscle by muscle.', {
              id: 'tests.mmt.summary',
              desc: '0710 Tests, manual muscle testing: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('Numbers make it easier to see change over time.', {
                    id: 'tests.mmt.why.1',
                    desc: '0720 Tests, manual muscle testing: why it is done',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('You hold an arm, a leg or your head still while the tester presses against it.', {
                    id: 'tests.mmt.happens.1',
                    desc: '0730 Tests, manual muscle testing: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg(
                    'Each muscle often gets 0 (no movement) to 5 (full strength). Rising scores mean more strength.',
                    {id: 'tests.mmt.tells.1', desc: '0740 Tests, manual muscle testing: what it can tell, statement 1'},
                  ),
                  label: 'practice',
                },
                {
                  text: msg(
                    'Research often uses a finer score: 8 muscle groups, 0 to 150 points in all (MMT8). Children may have the Childhood Myositis Assessment Scale (CMAS).',
                    {
                      id: 'tests.mmt.tells.2',
                      desc: '0750 Tests, manual muscle testing: what it can tell, statement 2; CMAS is the Childhood Myositis Assessment Scale',
                    },
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('Pain, tiredness or a new tester can change the score.', {
                    id: 'tests.mmt.limits.1',
                    desc: '0760 Tests, manual muscle testing: what it cannot tell or do, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('It cannot tell more active disease (a flare) from weakness caused by steroids.', {
                    id: 'tests.mmt.limits.2',
                    desc: '0770 Tests, manual muscle testing: what it cannot tell or do, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'timed-get-up-and-go',
          needsClinicalCheck: true,
          title: msg('Timed stand and walk tests', {
            id: 'tests.timed-get-up-and-go.title',
            desc: '0800 Tests, timed stand and walk tests: title; also known as get-up-and-go',
          }),
          summary: {
            text: msg('Someone times how fast you stand up, walk or climb steps.', {
              id: 'tests.timed-get-up-and-go.summary',
              desc: '0810 Tests, timed stand and walk tests: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Before you start, say if you fall easily or get dizzy. You can stop at any time.', {
                id: 'tests.timed-get-up-and-go.warnings.1',
                desc: '0820 Tests, timed stand and walk tests: warning, always visible',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('They show how you manage in daily life.', {
                    id: 'tests.timed-get-up-and-go.why.1',
                    desc: '0830 Tests, timed stand and walk tests: why it is done',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('You get up, walk a short way, come back and sit down. You may use your usual aid.', {
                    id: 'tests.timed-get-up-and-go.happens.1',
                    desc: '0840 Tests, timed stand and walk tests: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('Times over weeks or months show if moving gets easier or harder.', {
                    id: 'tests.timed-get-up-and-go.tells.1',
                    desc: '0850 Tests, timed stand and walk tests: what it can tell',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('They cannot show inflammation. Sore joints can slow you too.', {
                    id: 'tests.timed-get-up-and-go.limits.1',
                    desc: '0860 Tests, timed stand and walk tests: what it cannot tell or do, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('This is usual practice. We have no source that tests it in dermatomyositis.', {
                    id: 'tests.timed-get-up-and-go.limits.2',
                    desc: '0870 Tests, timed stand and walk tests: what it cannot tell or do, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'swallow-clinical',
          needsClinicalCheck: true,
          terms: ['dysphagia', 'aspiration'],
          title: msg('Swallowing check', {
            id: 'tests.swallow-clinical.title',
            desc: '0900 Tests, swallowing check: title',
          }),
          summary: {
            text: msg('Everyone with myositis should be checked for trouble swallowing (dysphagia).', {
              id: 'tests.swallow-clinical.summary',
              desc: '0910 Tests, swallowing check: the short text, first under the title',
            }),
            label: 'sourced',
            refs: ['oldroyd-2022-bsr'],
          },
          warnings: [
            {
              text: msg(
                'Call your team the same day for new trouble swallowing, or if food often sticks or makes you cough.',
                {
                  id: 'tests.swallow-clinical.warnings.1',
                  desc: '0920 Tests, swallowing check: warning, always visible',
                },
              ),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg(
                    'More than 1 out of 3 people with myositis have dysphagia. Food or drink in the lungs (aspiration) can cause a lung infection (pneumonia).',
                    {id: 'tests.swallow-clinical.why.1', desc: '0930 Tests, swallowing check: why it is done'},
                  ),
                  label: 'sourced',
                  refs: ['labeit-2020-dysphagia'],
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('A swallowing therapist listens to your voice and watches you eat and drink.', {
                    id: 'tests.swallow-clinical.happens.1',
                    desc: '0940 Tests, swallowing check: what happens, statement 1; often called a speech and language therapist',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('An X-ray film (videofluoroscopy) or a thin camera through the nose (FEES) may follow.', {
                    id: 'tests.swallow-clinical.happens.2',
                    desc: '0950 Tests, swallowing check: what happens, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('It shows which food and drink are safer for you, and if you need more tests.', {
                    id: 'tests.swallow-clinical.tells.1',
                    desc: '0960 Tests, swallowing check: what it can tell',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('Watching can miss food or drink that slips into the lungs without a cough.', {
                    id: 'tests.swallow-clinical.limits.1',
                    desc: '0970 Tests, swallowing check: what it cannot tell or do',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you are choking, or cannot swallow your own saliva. Also call if you gasp or turn blue or grey in a coughing fit.',
              {
                id: 'tests.swallow-clinical.call.text',
                desc: '0980 Tests, swallowing check: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you are choking, or cannot swallow your own saliva. Also call if you gasp or turn blue or grey in a coughing fit.',
              {
                id: 'tests.swallow-clinical.call.withNumber',
                desc: '0990 Tests, swallowing check: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'lung-function',
          addedByReview: true,
          evidence: 'beyond-lung-function',
          needsClinicalCheck: true,
          terms: ['pft', 'hrct', 'ild'],
          title: msg('Lung function tests (PFT)', {
            id: 'tests.lung-function.title',
            desc: '1100 Tests, lung function tests: title',
          }),
          summary: {
            text: msg(
              'Experts advise these breathing tests and a lung scan (HRCT) for people with myositis at risk of lung disease.',
              {
                id: 'tests.lung-function.summary',
                desc: '1110 Tests, lung function tests: the short text, first under the title',
              },
            ),
            label: 'sourced',
            refs: ['johnson-2024-acr-chest-ild'],
          },
          warnings: [
            {
              text: msg('Before the test, say if you recently had an operation, a heart attack or a collapsed lung.', {
                id: 'tests.lung-function.warnings.1',
                desc: '1120 Tests, lung function tests: warning, always visible',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('About 4 out of 10 people with myositis have ILD (lung inflammation or scarring).', {
                    id: 'tests.lung-function.why.1',
                    desc: '1130 Tests, lung function tests: why it is done',
                  }),
                  label: 'sourced',
                  refs: ['mild-treatment-review'],
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('With a clip on your nose, you breathe and blow hard into a mouthpiece.', {
                    id: 'tests.lung-function.happens.1',
                    desc: '1140 Tests, lung function tests: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('It shows how much air your lungs hold, and how well gas passes into the blood (DLCO).', {
                    id: 'tests.lung-function.tells.1',
                    desc: '1150 Tests, lung function tests: what it can tell',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('Early ILD can be missed. Weak breathing muscles can lower the result too.', {
                    id: 'tests.lung-function.limits.1',
                    desc: '1160 Tests, lung function tests: what it cannot tell or do',
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
      group: 'lab',
      heading: msg('Blood tests and tissue samples', {
        id: 'tests.lab-group.heading',
        desc: '1170 Tests, group of blood tests and tissue samples: heading',
      }),
      intro: [
        {
          text: msg('For a blood test, blood is taken from a vein, often in the arm. It may sting or bruise.', {
            id: 'tests.lab-group.intro.1',
            desc: '1180 Tests, group of blood tests and tissue samples: what its blood tests have in common, statement 1',
          }),
          label: 'practice',
        },
        {
          text: msg('Normal ranges differ between labs. Use the range on your own report.', {
            id: 'tests.lab-group.intro.2',
            desc: '1190 Tests, group of blood tests and tissue samples: what its blood tests have in common, statement 2',
          }),
          label: 'practice',
        },
      ],
      items: [
        {
          key: 'ck',
          needsClinicalCheck: true,
          terms: ['creatine-kinase'],
          title: msg('Creatine kinase (CK)', {id: 'tests.ck.title', desc: '1300 Tests, creatine kinase: title'}),
          summary: {
            text: msg(
              'A useful blood test for muscle disease. CK can be normal, even with weakness or severe disease.',
              {id: 'tests.ck.summary', desc: '1310 Tests, creatine kinase: the short text, first under the title'},
            ),
            label: 'sourced',
            refs: ['loh-2024-iim-overview'],
          },
          warnings: [],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('Damaged muscle leaks CK into the blood. CK is an enzyme, a helper protein.', {
                    id: 'tests.ck.why.1',
                    desc: '1320 Tests, creatine kinase: why it is done',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('You give a blood sample. Say if you had hard exercise, a fall or an injection before.', {
                    id: 'tests.ck.happens.1',
                    desc: '1330 Tests, creatine kinase: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('A raised CK is one of the signs that experts use to classify myositis.', {
                    id: 'tests.ck.tells.1',
                    desc: '1340 Tests, creatine kinase: what it can tell, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Your team may repeat it to follow the disease.', {
                    id: 'tests.ck.tells.2',
                    desc: '1350 Tests, creatine kinase: what it can tell, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('A normal CK does not mean no disease.', {
                    id: 'tests.ck.limits.1',
                    desc: '1360 Tests, creatine kinase: what it cannot tell or do, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['loh-2024-iim-overview'],
                },
                {
                  text: msg('A high CK can have other causes, such as hard exercise or some medicines.', {
                    id: 'tests.ck.limits.2',
                    desc: '1370 Tests, creatine kinase: what it cannot tell or do, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'aldolase',
          needsClinicalCheck: true,
          title: msg('Aldolase', {id: 'tests.aldolase.title', desc: '1400 Tests, aldolase: title'}),
          summary: {
            text: msg('A blood test for another muscle enzyme. It may be high when CK is normal.', {
              id: 'tests.aldolase.summary',
              desc: '1410 Tests, aldolase: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('It may help if CK is normal or borderline.', {
                    id: 'tests.aldolase.why.1',
                    desc: '1420 Tests, aldolase: why it is done',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('You give a blood sample, often the same one as for CK.', {
                    id: 'tests.aldolase.happens.1',
                    desc: '1430 Tests, aldolase: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('A high level can be a sign of muscle damage.', {
                    id: 'tests.aldolase.tells.1',
                    desc: '1440 Tests, aldolase: what it can tell',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg(
                    'It is not proof: the liver has aldolase too. A normal level does not rule the disease out.',
                    {id: 'tests.aldolase.limits.1', desc: '1450 Tests, aldolase: what it cannot tell or do'},
                  ),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'ast-alt-ldh',
          needsClinicalCheck: true,
          terms: ['alt-and-ast'],
          title: msg('Liver enzymes (ALT and AST) and a cell enzyme (LDH)', {
            id: 'tests.ast-alt-ldh.title',
            desc: '1500 Tests, liver enzymes and LDH: title; LDH is lactate dehydrogenase',
          }),
          summary: {
            text: msg('These enzymes rise when the liver is harmed. They rise with muscle damage too.', {
              id: 'tests.ast-alt-ldh.summary',
              desc: '1510 Tests, liver enzymes and LDH: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('They help to follow muscle damage, and to check the liver during treatment.', {
                    id: 'tests.ast-alt-ldh.why.1',
                    desc: '1520 Tests, liver enzymes and LDH: why it is done',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('You give a blood sample. LDH stands for lactate dehydrogenase.', {
                    id: 'tests.ast-alt-ldh.happens.1',
                    desc: '1530 Tests, liver enzymes and LDH: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('Raised ALT, AST or LDH is one of the signs that experts use to classify myositis.', {
                    id: 'tests.ast-alt-ldh.tells.1',
                    desc: '1540 Tests, liver enzymes and LDH: what it can tell',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('Muscle damage may be mistaken for liver disease.', {
                    id: 'tests.ast-alt-ldh.limits.1',
                    desc: '1550 Tests, liver enzymes and LDH: what it cannot tell or do, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Another blood test for the liver (GGT) may help to tell them apart.', {
                    id: 'tests.ast-alt-ldh.limits.2',
                    desc: '1560 Tests, liver enzymes and LDH: what it cannot tell or do, statement 2; GGT is gamma-glutamyl transferase, a liver enzyme',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'autoantibodies',
          needsClinicalCheck: true,
          terms: ['antibody', 'msa', 'mda5', 'tif1gamma', 'nxp2', 'mi-2', 'sae', 'ild', 'antisynthetase-syndrome'],
          title: msg('Myositis antibodies', {
            id: 'tests.autoantibodies.title',
            desc: '1600 Tests, myositis antibodies: title; myositis-specific and myositis-associated autoantibodies',
          }),
          summary: {
            text: msg('Experts say that this blood test belongs in every check for dermatomyositis.', {
              id: 'tests.autoantibodies.summary',
              desc: '1610 Tests, myositis antibodies: the short text, first under the title',
            }),
            label: 'sourced',
            refs: ['mammen-2020-enmc'],
          },
          warnings: [],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg(
                    'Antibodies are blood proteins. Some myositis-specific antibodies (MSA) define a type of dermatomyositis.',
                    {id: 'tests.autoantibodies.why.1', desc: '1620 Tests, myositis antibodies: why it is done'},
                  ),
                  label: 'sourced',
                  refs: ['mammen-2020-enmc'],
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('You give a blood sample. Results may take days or weeks.', {
                    id: 'tests.autoantibodies.happens.1',
                    desc: '1630 Tests, myositis antibodies: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('The main ones in dermatomyositis are TIF1γ, Mi-2, NXP2, MDA5 and SAE.', {
                    id: 'tests.autoantibodies.tells.1',
                    desc: '1640 Tests, myositis antibodies: what it can tell, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['mammen-2020-enmc'],
                },
                {
                  text: msg(
                    'MDA5 is linked to lung disease (ILD). In adults, TIF1γ and NXP2 are linked to cancer. So your team can plan checks.',
                    {
                      id: 'tests.autoantibodies.tells.2',
                      desc: '1650 Tests, myositis antibodies: what it can tell, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['mehta-2021-mda5', 'wolstencroft-2018-msa', 'oldroyd-2023-imacs'],
                },
                {
                  text: msg('Jo-1 (another antibody) points to a related illness, antisynthetase syndrome.', {
                    id: 'tests.autoantibodies.tells.3',
                    desc: '1660 Tests, myositis antibodies: what it can tell, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['mahler-2014-assd', 'mammen-2020-enmc'],
                },
                {
                  text: msg('Others, called myositis-associated, are found in related diseases too.', {
                    id: 'tests.autoantibodies.tells.4',
                    desc: '1670 Tests, myositis antibodies: what it can tell, statement 4',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('A negative result does not rule dermatomyositis out.', {
                    id: 'tests.autoantibodies.limits.1',
                    desc: '1680 Tests, myositis antibodies: what it cannot tell or do, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['mammen-2020-enmc'],
                },
                {
                  text: msg('An antibody shows a risk. It does not mean that you will get the problem.', {
                    id: 'tests.autoantibodies.limits.2',
                    desc: '1690 Tests, myositis antibodies: what it cannot tell or do, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you have MDA5 antibodies and a new or worse cough or breathlessness.',
              {
                id: 'tests.autoantibodies.call.text',
                desc: '1700 Tests, myositis antibodies: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you have MDA5 antibodies and a new or worse cough or breathlessness.',
              {
                id: 'tests.autoantibodies.call.withNumber',
                desc: '1710 Tests, myositis antibodies: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'ana',
          needsClinicalCheck: true,
          terms: ['ana', 'autoimmune'],
          title: msg('Antinuclear antibody (ANA)', {
            id: 'tests.ana.title',
            desc: '1800 Tests, antinuclear antibody: title',
          }),
          summary: {
            text: msg('A general blood test for autoimmune disease. It is often positive in dermatomyositis.', {
              id: 'tests.ana.summary',
              desc: '1810 Tests, antinuclear antibody: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('It can be a first hint that your immune system attacks your body (autoimmune disease).', {
                    id: 'tests.ana.why.1',
                    desc: '1820 Tests, antinuclear antibody: why it is done',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('You give a blood sample.', {
                    id: 'tests.ana.happens.1',
                    desc: '1830 Tests, antinuclear antibody: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('A positive result can support the diagnosis.', {
                    id: 'tests.ana.tells.1',
                    desc: '1840 Tests, antinuclear antibody: what it can tell, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'Some say that about 8 out of 10 are positive. Figures vary, and we could not confirm this one.',
                    {id: 'tests.ana.tells.2', desc: '1850 Tests, antinuclear antibody: what it can tell, statement 2'},
                  ),
                  label: 'editorial',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('Healthy people can be positive. A negative result does not rule dermatomyositis out.', {
                    id: 'tests.ana.limits.1',
                    desc: '1860 Tests, antinuclear antibody: what it cannot tell or do',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'esr-crp',
          needsClinicalCheck: true,
          terms: ['crp-and-esr'],
          title: msg('Blood tests for inflammation (ESR and CRP)', {
            id: 'tests.esr-crp.title',
            desc: '1900 Tests, ESR and CRP: title; ESR is erythrocyte sedimentation rate, CRP is C-reactive protein',
          }),
          summary: {
            text: msg('Blood tests for inflammation anywhere in the body. In dermatomyositis they are often normal.', {
              id: 'tests.esr-crp.summary',
              desc: '1910 Tests, ESR and CRP: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('They may help to notice an infection or strong inflammation.', {
                    id: 'tests.esr-crp.why.1',
                    desc: '1920 Tests, ESR and CRP: why it is done',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg(
                    'You give a blood sample. ESR (sedimentation rate) is how fast red blood cells sink. CRP (C-reactive protein) rises with inflammation.',
                    {id: 'tests.esr-crp.happens.1', desc: '1930 Tests, ESR and CRP: what happens'},
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('High levels show that there is inflammation or infection somewhere.', {
                    id: 'tests.esr-crp.tells.1',
                    desc: '1940 Tests, ESR and CRP: what it can tell',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('They cannot show where it is or why. Normal levels do not rule active disease out.', {
                    id: 'tests.esr-crp.limits.1',
                    desc: '1950 Tests, ESR and CRP: what it cannot tell or do',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'cbc',
          needsClinicalCheck: true,
          terms: ['rp-ild', 'ild', 'immunosuppressant'],
          title: msg('Full blood count (complete blood count, CBC)', {
            id: 'tests.cbc.title',
            desc: '2000 Tests, blood count: title; CBC is the American name, complete blood count',
          }),
          summary: {
            text: msg('It counts your blood cells and helps to keep treatment safe.', {
              id: 'tests.cbc.summary',
              desc: '2010 Tests, blood count: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'On methotrexate or azathioprine, call your team the same day for new mouth sores, a sore throat, bruises or bleeding.',
                {id: 'tests.cbc.warnings.1', desc: '2020 Tests, blood count: warning, always visible, statement 1'},
              ),
              label: 'practice',
            },
            {
              text: msg(
                'On medicines that lower immunity (immunosuppressants), call the same day for a fever of 38 °C (100.4 °F) or more. Use a lower limit if your team gave you one.',
                {id: 'tests.cbc.warnings.2', desc: '2025 Tests, blood count: warning, always visible, statement 2'},
              ),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('Methotrexate and azathioprine can lower blood counts.', {
                    id: 'tests.cbc.why.1',
                    desc: '2030 Tests, blood count: why it is done',
                  }),
                  label: 'sourced',
                  refs: ['label-methotrexate', 'fda-imuran-safety'],
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('You give a blood sample before treatment starts, and again during it.', {
                    id: 'tests.cbc.happens.1',
                    desc: '2040 Tests, blood count: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('It may show too few red cells (anaemia), signs of infection, or a risk of bleeding.', {
                    id: 'tests.cbc.tells.1',
                    desc: '2050 Tests, blood count: what it can tell, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'In fast lung disease (rapidly progressive ILD, RP-ILD), too few lymphocytes (white blood cells) is a warning sign.',
                    {id: 'tests.cbc.tells.2', desc: '2060 Tests, blood count: what it can tell, statement 2'},
                  ),
                  label: 'sourced',
                  refs: ['rpild-2020-peking'],
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('It is not a cancer test. A normal count rules out neither dermatomyositis nor cancer.', {
                    id: 'tests.cbc.limits.1',
                    desc: '2070 Tests, blood count: what it cannot tell or do',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'muscle-biopsy',
          needsClinicalCheck: true,
          terms: ['biopsy', 'interferon'],
          title: msg('Muscle biopsy', {id: 'tests.muscle-biopsy.title', desc: '2100 Tests, muscle biopsy: title'}),
          summary: {
            text: msg('A small piece of muscle is looked at under a microscope. Not everyone needs this.', {
              id: 'tests.muscle-biopsy.summary',
              desc: '2110 Tests, muscle biopsy: the short text, first under the title',
            }),
            label: 'sourced',
            refs: ['mammen-2020-enmc', 'lundberg-2017-criteria'],
          },
          warnings: [
            {
              text: msg('Before it, say if you take blood thinners or bleed easily. Do not stop them on your own.', {
                id: 'tests.muscle-biopsy.warnings.1',
                desc: '2120 Tests, muscle biopsy: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg('Call your team the same day for fever, or if the wound gets hot, more painful or leaks.', {
                id: 'tests.muscle-biopsy.warnings.2',
                desc: '2125 Tests, muscle biopsy: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('It can support the diagnosis and rule out other muscle diseases.', {
                    id: 'tests.muscle-biopsy.why.1',
                    desc: '2130 Tests, muscle biopsy: why it is done',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('A doctor numbs the skin, then takes the sample with a needle or through a small cut.', {
                    id: 'tests.muscle-biopsy.happens.1',
                    desc: '2140 Tests, muscle biopsy: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg(
                    'Inflammation around small vessels, and shrunken fibres at the edge of muscle bundles, are signs of myositis.',
                    {
                      id: 'tests.muscle-biopsy.tells.1',
                      desc: '2150 Tests, muscle biopsy: what it can tell, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('A stain for a protein (MxA) may help. Interferon, a virus alarm, switches it on.', {
                    id: 'tests.muscle-biopsy.tells.2',
                    desc: '2160 Tests, muscle biopsy: what it can tell, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('With a typical rash and a dermatomyositis antibody, experts say it is not needed.', {
                    id: 'tests.muscle-biopsy.limits.1',
                    desc: '2170 Tests, muscle biopsy: what it cannot tell or do, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['mammen-2020-enmc'],
                },
                {
                  text: msg('It can miss the inflamed spot, so a normal result does not rule the disease out.', {
                    id: 'tests.muscle-biopsy.limits.2',
                    desc: '2180 Tests, muscle biopsy: what it cannot tell or do, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'skin-biopsy',
          needsClinicalCheck: true,
          terms: ['biopsy'],
          title: msg('Skin biopsy', {id: 'tests.skin-biopsy.title', desc: '2200 Tests, skin biopsy: title'}),
          summary: {
            text: msg('A small piece of skin is looked at under a microscope, often when a rash is unclear.', {
              id: 'tests.skin-biopsy.summary',
              desc: '2210 Tests, skin biopsy: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Before it, say if you take blood thinners. Do not stop them on your own.', {
                id: 'tests.skin-biopsy.warnings.1',
                desc: '2220 Tests, skin biopsy: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg('Call your team the same day for fever, or if the wound gets hot, more painful or leaks.', {
                id: 'tests.skin-biopsy.warnings.2',
                desc: '2225 Tests, skin biopsy: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('It can support the diagnosis and rule out some other skin diseases.', {
                    id: 'tests.skin-biopsy.why.1',
                    desc: '2230 Tests, skin biopsy: why it is done',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg(
                    'A doctor numbs the skin and takes a small round piece (punch biopsy). It may leave a scar.',
                    {id: 'tests.skin-biopsy.happens.1', desc: '2240 Tests, skin biopsy: what happens'},
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg(
                    'Changes where the upper and lower skin layers meet (interface dermatitis) fit dermatomyositis.',
                    {id: 'tests.skin-biopsy.tells.1', desc: '2250 Tests, skin biopsy: what it can tell'},
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('Lupus, another autoimmune disease, can look the same. So it is support, not proof.', {
                    id: 'tests.skin-biopsy.limits.1',
                    desc: '2260 Tests, skin biopsy: what it cannot tell or do',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'pretreatment-screen',
          addedByReview: true,
          evidence: 'beyond-pretreatment-screen',
          needsClinicalCheck: true,
          terms: ['immunosuppressant', 'jak-inhibitor', 'live-vaccine'],
          title: msg('Safety checks before treatment', {
            id: 'tests.pretreatment-screen.title',
            desc: '2300 Tests, safety checks before treatment: title',
          }),
          summary: {
            text: msg('Before strong immune medicines (immunosuppressants), teams look for hidden infections.', {
              id: 'tests.pretreatment-screen.summary',
              desc: '2310 Tests, safety checks before treatment: the short text, first under the title',
            }),
            label: 'sourced',
            refs: ['fragoulis-2022-eular-infection'],
          },
          warnings: [
            {
              text: msg('Methotrexate and mycophenolate can harm an unborn baby.', {
                id: 'tests.pretreatment-screen.warnings.1',
                desc: '2320 Tests, safety checks before treatment: warning, always visible, statement 1',
              }),
              label: 'sourced',
              refs: ['label-methotrexate', 'label-mycophenolate'],
            },
            {
              text: msg(
                'Call your team the same day if you may be pregnant on methotrexate, mycophenolate, cyclophosphamide or a JAK inhibitor. JAK inhibitors are tablets that block inflammation signals.',
                {
                  id: 'tests.pretreatment-screen.warnings.2',
                  desc: '2330 Tests, safety checks before treatment: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'If you may be pregnant, take no more methotrexate. For the others, ask before your next dose. Do not stop steroids.',
                {
                  id: 'tests.pretreatment-screen.warnings.3',
                  desc: '2333 Tests, safety checks before treatment: warning, always visible, statement 3',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'Rituximab can make hepatitis B (a liver infection) active again, which can be fatal. You need a hepatitis B test first.',
                {
                  id: 'tests.pretreatment-screen.warnings.4',
                  desc: '2336 Tests, safety checks before treatment: warning, always visible, statement 4',
                },
              ),
              label: 'sourced',
              refs: ['fda-rituxan-safety'],
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('Strong immune medicines can wake up hidden infections, such as tuberculosis (TB).', {
                    id: 'tests.pretreatment-screen.why.2',
                    desc: '2340 Tests, safety checks before treatment: why it is done, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['fragoulis-2022-eular-infection'],
                },
                {
                  text: msg(
                    'Some people are born with low TPMT or NUDT15 (enzymes that clear azathioprine). Normal doses can then be dangerous.',
                    {
                      id: 'tests.pretreatment-screen.why.3',
                      desc: '2345 Tests, safety checks before treatment: why it is done, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['fda-imuran-safety'],
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg(
                    'Tests may look for tuberculosis (TB), hepatitis B and C, and protection from chickenpox.',
                    {
                      id: 'tests.pretreatment-screen.happens.1',
                      desc: '2350 Tests, safety checks before treatment: what happens, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['fragoulis-2022-eular-infection'],
                },
                {
                  text: msg('Before azathioprine, a test may look for low TPMT or NUDT15.', {
                    id: 'tests.pretreatment-screen.happens.2',
                    desc: '2360 Tests, safety checks before treatment: what happens, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['fda-imuran-safety'],
                },
                {
                  text: msg('If you could get pregnant, you need a pregnancy test before mycophenolate.', {
                    id: 'tests.pretreatment-screen.happens.3',
                    desc: '2370 Tests, safety checks before treatment: what happens, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['label-mycophenolate'],
                },
                {
                  text: msg('If you could get pregnant, a pregnancy test comes before methotrexate too.', {
                    id: 'tests.pretreatment-screen.happens.5',
                    desc: '2375 Tests, safety checks before treatment: what happens, statement 4',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Ask early about vaccines. It helps to have them before treatment starts.', {
                    id: 'tests.pretreatment-screen.happens.4',
                    desc: '2380 Tests, safety checks before treatment: what happens, statement 5',
                  }),
                  label: 'sourced',
                  refs: ['bass-2023-acr-vaccines'],
                },
                {
                  text: msg('Live vaccines (weakened living germs) are usually put off during treatment.', {
                    id: 'tests.pretreatment-screen.happens.6',
                    desc: '2385 Tests, safety checks before treatment: what happens, statement 6',
                  }),
                  label: 'sourced',
                  refs: ['bass-2023-acr-vaccines'],
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('They show which medicine suits you, and what to treat first.', {
                    id: 'tests.pretreatment-screen.tells.1',
                    desc: '2390 Tests, safety checks before treatment: what it can tell',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('Normal results cannot prevent a new infection.', {
                    id: 'tests.pretreatment-screen.limits.1',
                    desc: '2400 Tests, safety checks before treatment: what it cannot tell or do, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('The TPMT and NUDT15 test does not replace blood counts during treatment.', {
                    id: 'tests.pretreatment-screen.limits.2',
                    desc: '2410 Tests, safety checks before treatment: what it cannot tell or do, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'ferritin',
          addedByReview: true,
          evidence: 'beyond-ferritin',
          needsClinicalCheck: true,
          terms: ['mda5', 'ild', 'rp-ild'],
          title: msg('Ferritin in MDA5 disease', {id: 'tests.ferritin.title', desc: '2500 Tests, ferritin: title'}),
          summary: {
            text: msg('A blood test that may help to judge lung risk if you have MDA5 antibodies.', {
              id: 'tests.ferritin.summary',
              desc: '2510 Tests, ferritin: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('MDA5 antibodies are linked to fast lung disease (RP-ILD).', {
                    id: 'tests.ferritin.why.1',
                    desc: '2530 Tests, ferritin: why it is done',
                  }),
                  label: 'sourced',
                  refs: ['mehta-2021-mda5'],
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('You give a blood sample. It may be repeated.', {
                    id: 'tests.ferritin.happens.1',
                    desc: '2540 Tests, ferritin: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('In RP-ILD with MDA5, a high level can warn of a worse outcome.', {
                    id: 'tests.ferritin.tells.1',
                    desc: '2550 Tests, ferritin: what it can tell, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['selva-2021-rpild'],
                },
                {
                  text: msg('Ask what your result means, and which lung tests you need next.', {
                    id: 'tests.ferritin.tells.3',
                    desc: '2560 Tests, ferritin: what it can tell, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('Infection can raise ferritin too. One result cannot tell your future.', {
                    id: 'tests.ferritin.limits.1',
                    desc: '2570 Tests, ferritin: what it cannot tell or do',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'With MDA5 antibodies, call your local emergency number now for any new or worse cough or breathlessness.',
              {id: 'tests.ferritin.call.text', desc: '2575 Tests, ferritin: emergency advice when no number is known'},
            ),
            withNumber: msg(
              'With MDA5 antibodies, call {number} ({country}) now for any new or worse cough or breathlessness.',
              {
                id: 'tests.ferritin.call.withNumber',
                desc: '2577 Tests, ferritin: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
      ],
    },
    {
      group: 'electro',
      heading: msg('Tests of electrical signals, and heart tests', {
        id: 'tests.electro-group.heading',
        desc: '2580 Tests, group of electrical tests and heart tests: heading',
      }),
      items: [
        {
          key: 'emg',
          needsClinicalCheck: true,
          terms: ['emg'],
          title: msg('Electromyography (EMG)', {id: 'tests.emg.title', desc: '2600 Tests, electromyography: title'}),
          summary: {
            text: msg('This test records the electrical activity in your muscles.', {
              id: 'tests.emg.summary',
              desc: '2610 Tests, electromyography: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Before the test, say if you take blood thinners or have a pacemaker.', {
                id: 'tests.emg.warnings.1',
                desc: '2620 Tests, electromyography: warning, always visible',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('It can confirm that you have a muscle disease, and show which muscles are affected.', {
                    id: 'tests.emg.why.1',
                    desc: '2630 Tests, electromyography: why it is done',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg(
                    'A thin needle goes through the skin into the muscle. You relax the muscle, then tighten it.',
                    {id: 'tests.emg.happens.1', desc: '2640 Tests, electromyography: what happens, statement 1'},
                  ),
                  label: 'practice',
                },
                {
                  text: msg('It can be uncomfortable. You may have a bruise.', {
                    id: 'tests.emg.happens.2',
                    desc: '2650 Tests, electromyography: what happens, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg(
                    'Short, small signals, or signals at rest, can mean irritated muscle (irritable myopathy).',
                    {id: 'tests.emg.tells.1', desc: '2660 Tests, electromyography: what it can tell'},
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('Other muscle diseases can look the same. So it cannot prove dermatomyositis.', {
                    id: 'tests.emg.limits.1',
                    desc: '2670 Tests, electromyography: what it cannot tell or do',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'ncs',
          needsClinicalCheck: true,
          title: msg('Nerve conduction studies', {
            id: 'tests.ncs.title',
            desc: '2700 Tests, nerve conduction studies: title',
          }),
          summary: {
            text: msg('These test how well your nerves carry signals. Only some people need them.', {
              id: 'tests.ncs.summary',
              desc: '2710 Tests, nerve conduction studies: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Before the test, say if you have a pacemaker or another device in your body.', {
                id: 'tests.ncs.warnings.1',
                desc: '2720 Tests, nerve conduction studies: warning, always visible',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('They help to rule out a nerve disease as the cause of weakness.', {
                    id: 'tests.ncs.why.1',
                    desc: '2730 Tests, nerve conduction studies: why it is done',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('Pads on your skin give short electric pulses. They feel like taps or small shocks.', {
                    id: 'tests.ncs.happens.1',
                    desc: '2740 Tests, nerve conduction studies: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('Normal signals make a nerve disease less likely.', {
                    id: 'tests.ncs.tells.1',
                    desc: '2750 Tests, nerve conduction studies: what it can tell',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('They do not show inflamed muscle. They can be normal in dermatomyositis.', {
                    id: 'tests.ncs.limits.1',
                    desc: '2760 Tests, nerve conduction studies: what it cannot tell or do',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'heart-tests',
          addedByReview: true,
          evidence: 'beyond-heart-tests',
          needsClinicalCheck: true,
          terms: ['myositis'],
          title: msg('Heart tests', {id: 'tests.heart-tests.title', desc: '2800 Tests, heart tests: title'}),
          summary: {
            text: msg('Heart disease may give no signs at first. Tests can find it early.', {
              id: 'tests.heart-tests.summary',
              desc: '2810 Tests, heart tests: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('Studies found heart disease in 4 to 26 out of 100 people with myositis.', {
                    id: 'tests.heart-tests.why.1',
                    desc: '2830 Tests, heart tests: why it is done, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['zhu-2025-cardiac'],
                },
                {
                  text: msg(
                    'Heart disease is a main cause of death in myositis. So it is important to find it early.',
                    {id: 'tests.heart-tests.why.2', desc: '2835 Tests, heart tests: why it is done, statement 2'},
                  ),
                  label: 'sourced',
                  refs: ['zhu-2025-cardiac'],
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('You have a heart tracing (ECG) and a blood test for troponin I, a heart protein.', {
                    id: 'tests.heart-tests.happens.1',
                    desc: '2840 Tests, heart tests: what happens, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['zhu-2025-cardiac', 'schwartz-2016-cardiac'],
                },
                {
                  text: msg('An ultrasound (echo) or a magnet scan of the heart (CMR) may follow.', {
                    id: 'tests.heart-tests.happens.2',
                    desc: '2850 Tests, heart tests: what happens, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['zhu-2025-cardiac', 'schwartz-2016-cardiac'],
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('Troponin I is preferred to troponin T in myositis.', {
                    id: 'tests.heart-tests.tells.1',
                    desc: '2860 Tests, heart tests: what it can tell, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['zhu-2025-cardiac'],
                },
                {
                  text: msg('The tests can show heart damage, an uneven beat or a weak pump.', {
                    id: 'tests.heart-tests.tells.2',
                    desc: '2870 Tests, heart tests: what it can tell, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('A normal tracing alone does not rule heart disease out.', {
                    id: 'tests.heart-tests.limits.1',
                    desc: '2880 Tests, heart tests: what it cannot tell or do',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you have chest pain, faint, or your heart beats very fast or unevenly.',
              {
                id: 'tests.heart-tests.call.text',
                desc: '2890 Tests, heart tests: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you have chest pain, faint, or your heart beats very fast or unevenly.',
              {
                id: 'tests.heart-tests.call.withNumber',
                desc: '2900 Tests, heart tests: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
      ],
    },
    {
      group: 'imaging',
      heading: msg('Scans and cancer checks', {
        id: 'tests.imaging-group.heading',
        desc: '2910 Tests, group of scans and cancer checks: heading',
      }),
      items: [
        {
          key: 'muscle-mri',
          needsClinicalCheck: true,
          terms: ['mri', 'biopsy'],
          title: msg('Magnet scan of the muscles (magnetic resonance imaging, MRI)', {
            id: 'tests.muscle-mri.title',
            desc: '3000 Tests, MRI of muscles: title; MRI is magnetic resonance imaging',
          }),
          summary: {
            text: msg('A magnet scan that can show inflammation over a large area of muscle.', {
              id: 'tests.muscle-mri.summary',
              desc: '3010 Tests, MRI of muscles: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Before an MRI, tell staff about a pacemaker, an implant or any metal in your body.', {
                id: 'tests.muscle-mri.warnings.1',
                desc: '3020 Tests, MRI of muscles: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg('Say if you have kidney disease. The dye gadolinium may not suit you.', {
                id: 'tests.muscle-mri.warnings.2',
                desc: '3030 Tests, MRI of muscles: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('It may show inflammation before you are very weak.', {
                    id: 'tests.muscle-mri.why.1',
                    desc: '3040 Tests, MRI of muscles: why it is done, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('It helps to choose the place for a biopsy.', {
                    id: 'tests.muscle-mri.why.2',
                    desc: '3050 Tests, MRI of muscles: why it is done, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('You lie still in a loud, narrow scanner. Tell staff if tight spaces frighten you.', {
                    id: 'tests.muscle-mri.happens.1',
                    desc: '3060 Tests, MRI of muscles: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('Bright areas on fat-suppressed pictures can be swelling (oedema) in inflamed muscle.', {
                    id: 'tests.muscle-mri.tells.1',
                    desc: '3070 Tests, MRI of muscles: what it can tell',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('It cannot prove dermatomyositis. Injuries or other muscle diseases may look alike.', {
                    id: 'tests.muscle-mri.limits.1',
                    desc: '3080 Tests, MRI of muscles: what it cannot tell or do',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'hrct-chest',
          needsClinicalCheck: true,
          terms: ['hrct', 'ild', 'pft', 'mda5'],
          title: msg('Detailed lung scan (high-resolution computed tomography, HRCT)', {
            id: 'tests.hrct-chest.title',
            desc: '3100 Tests, lung scan: title; CT is computed tomography',
          }),
          summary: {
            text: msg(
              'In myositis, experts advise this scan and breathing tests (PFT) for people at risk of lung disease, even without symptoms.',
              {id: 'tests.hrct-chest.summary', desc: '3110 Tests, lung scan: the short text, first under the title'},
            ),
            label: 'sourced',
            refs: ['johnson-2024-acr-chest-ild'],
          },
          warnings: [
            {
              text: msg(
                'Do not wait for the scan if you have a new cough, or are a little breathless only on effort. Call your team the same day.',
                {
                  id: 'tests.hrct-chest.warnings.3',
                  desc: '3125 Tests, lung scan: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Before the scan, say if you are or may be pregnant.', {
                id: 'tests.hrct-chest.warnings.2',
                desc: '3130 Tests, lung scan: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('It looks for ILD (lung inflammation or scarring).', {
                    id: 'tests.hrct-chest.why.1',
                    desc: '3140 Tests, lung scan: why it is done, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['johnson-2024-acr-chest-ild'],
                },
                {
                  text: msg('With MDA5 antibodies, it should be done early.', {
                    id: 'tests.hrct-chest.why.2',
                    desc: '3150 Tests, lung scan: why it is done, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['romero-bueno-2020-mda5'],
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('You lie in a ring-shaped X-ray scanner (CT) and hold your breath briefly.', {
                    id: 'tests.hrct-chest.happens.1',
                    desc: '3160 Tests, lung scan: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('It can show if you have ILD, and how much of the lungs is affected.', {
                    id: 'tests.hrct-chest.tells.1',
                    desc: '3170 Tests, lung scan: what it can tell',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('It cannot show how well your lungs work. Infection can look like ILD.', {
                    id: 'tests.hrct-chest.limits.1',
                    desc: '3180 Tests, lung scan: what it cannot tell or do',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you are breathless at rest or after a few steps. Also call if your chest hurts or feels tight. With MDA5 antibodies (a blood marker), also call for any new or worse cough or breathlessness.',
              {
                id: 'tests.hrct-chest.call.text',
                desc: '3185 Tests, lung scan: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you are breathless at rest or after a few steps. Also call if your chest hurts or feels tight. With MDA5 antibodies (a blood marker), also call for any new or worse cough or breathlessness.',
              {
                id: 'tests.hrct-chest.call.withNumber',
                desc: '3187 Tests, lung scan: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'cancer-screening',
          needsClinicalCheck: true,
          terms: ['dermatomyositis'],
          title: msg('Cancer screening', {
            id: 'tests.cancer-screening.title',
            desc: '3200 Tests, cancer screening: title',
          }),
          summary: {
            text: msg(
              'Adults have cancer checks planned by their risk. Most people with dermatomyositis do not have cancer.',
              {
                id: 'tests.cancer-screening.summary',
                desc: '3210 Tests, cancer screening: the short text, first under the title',
              },
            ),
            label: 'sourced',
            refs: ['oldroyd-2023-imacs', 'hill-2001-cancer'],
          },
          warnings: [
            {
              text: msg(
                'Do not wait for a test if you have a new lump or lose weight without trying. Tell your team soon.',
                {
                  id: 'tests.cancer-screening.warnings.2',
                  desc: '3230 Tests, cancer screening: warning, always visible',
                },
              ),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg(
                    'In adults, cancer risk is higher from 3 years before to 3 years after the disease starts.',
                    {id: 'tests.cancer-screening.why.1', desc: '3240 Tests, cancer screening: why it is done'},
                  ),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg(
                    'Within 3 years of the start, experts sort adults into 3 groups: standard, moderate and high risk.',
                    {
                      id: 'tests.cancer-screening.happens.1',
                      desc: '3250 Tests, cancer screening: what happens, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
                {
                  text: msg('Basic checks include blood tests and a chest X-ray.', {
                    id: 'tests.cancer-screening.happens.2',
                    desc: '3260 Tests, cancer screening: what happens, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
                {
                  text: msg('Some adults also have CT scans, and blood tests for tumour signs (markers).', {
                    id: 'tests.cancer-screening.happens.3',
                    desc: '3270 Tests, cancer screening: what happens, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
                {
                  text: msg(
                    'Your doctor also asks questions and examines you. The CT scans often go from neck to pelvis.',
                    {
                      id: 'tests.cancer-screening.happens.7',
                      desc: '3275 Tests, cancer screening: what happens, statement 4',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg(
                    'The usual tests for your age and sex go on, such as a breast X-ray, bowel camera or pelvic ultrasound.',
                    {
                      id: 'tests.cancer-screening.happens.4',
                      desc: '3280 Tests, cancer screening: what happens, statement 5; mammography and colonoscopy are meant',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg(
                    'If the risk is high and no cancer is found, camera tests of the stomach and bowel are considered.',
                    {
                      id: 'tests.cancer-screening.happens.5',
                      desc: '3290 Tests, cancer screening: what happens, statement 6',
                    },
                  ),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
                {
                  text: msg('Where cancer behind the nose is common, a camera test through the nose is considered.', {
                    id: 'tests.cancer-screening.happens.6',
                    desc: '3300 Tests, cancer screening: what happens, statement 7',
                  }),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('It aims to find a cancer early. This may improve the outcome.', {
                    id: 'tests.cancer-screening.tells.1',
                    desc: '3310 Tests, cancer screening: what it can tell',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('No set of tests finds every cancer. A clear result cannot promise the future.', {
                    id: 'tests.cancer-screening.limits.1',
                    desc: '3320 Tests, cancer screening: what it cannot tell or do, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Children do not routinely need cancer screening.', {
                    id: 'tests.cancer-screening.limits.2',
                    desc: '3330 Tests, cancer screening: what it cannot tell or do, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you bleed heavily, vomit blood, or pass black, tarry or bloody stools.',
              {
                id: 'tests.cancer-screening.call.text',
                desc: '3335 Tests, cancer screening: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you bleed heavily, vomit blood, or pass black, tarry or bloody stools.',
              {
                id: 'tests.cancer-screening.call.withNumber',
                desc: '3337 Tests, cancer screening: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'pet-ct',
          needsClinicalCheck: true,
          terms: ['pet-ct', 'tif1gamma'],
          title: msg('Scan that shows active tissue (PET-CT)', {
            id: 'tests.pet-ct.title',
            desc: '3400 Tests, PET-CT: title; positron emission tomography with computed tomography',
          }),
          summary: {
            text: msg('A scan that looks for hidden cancer. Experts consider it only for some adults.', {
              id: 'tests.pet-ct.summary',
              desc: '3410 Tests, PET-CT: the short text, first under the title',
            }),
            label: 'sourced',
            refs: ['oldroyd-2023-imacs'],
          },
          warnings: [
            {
              text: msg('Before the scan, say if you are or may be pregnant, breastfeed, or have diabetes.', {
                id: 'tests.pet-ct.warnings.1',
                desc: '3420 Tests, PET-CT: warning, always visible',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('It is considered for adults at high risk when other tests found no cancer.', {
                    id: 'tests.pet-ct.why.1',
                    desc: '3430 Tests, PET-CT: why it is done, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
                {
                  text: msg(
                    'It may be the single test in adults with TIF1γ antibodies, a start after age 40, and another high-risk sign.',
                    {id: 'tests.pet-ct.why.2', desc: '3440 Tests, PET-CT: why it is done, statement 2'},
                  ),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
              ],
            },
            {
              field: 'happens',
              claims: [
                {
                  text: msg('A slightly radioactive sugar goes into a vein. After a rest, you lie in a scanner.', {
                    id: 'tests.pet-ct.happens.1',
                    desc: '3450 Tests, PET-CT: what happens',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'tells',
              claims: [
                {
                  text: msg('Bright spots use a lot of sugar. They can be cancer or inflammation.', {
                    id: 'tests.pet-ct.tells.1',
                    desc: '3460 Tests, PET-CT: what it can tell',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('A bright spot is not proof of cancer. Small cancers can be missed.', {
                    id: 'tests.pet-ct.limits.1',
                    desc: '3470 Tests, PET-CT: what it cannot tell or do',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
      ],
    },
  ],
});

import type {Authored, MsgFn} from './schema.js';

/** Steps that can lower the risk of complications: ten of the source article, three added by the review. */
export const prevention = (msg: MsgFn): Authored<'prevention'> => ({
  section: 'prevention',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('Lower your risk of problems', {id: 'prevention.title', desc: '0100 Prevention: title of the widget'}),
  message: {
    text: msg(
      'Nothing is proven to prevent dermatomyositis itself. These steps aim to lower your risk of other problems.',
      {id: 'prevention.message.text', desc: '0110 Prevention: the one main message'},
    ),
    label: 'editorial',
  },
  lead: [
    {
      text: msg('It is not your fault that you have dermatomyositis. Where a step is not proven, we say so.', {
        id: 'prevention.lead.1',
        desc: '0120 Prevention: introduction, statement 1',
      }),
      label: 'editorial',
    },
    {
      text: msg('Steroids here means medicines such as prednisone or prednisolone (glucocorticoids).', {
        id: 'prevention.lead.2',
        desc: '0130 Prevention: introduction, statement 2',
      }),
      label: 'editorial',
    },
    {
      text: msg('Immunosuppressants are medicines that lower immune activity. Steroids are among them.', {
        id: 'prevention.lead.3',
        desc: '0140 Prevention: introduction, statement 3',
      }),
      label: 'editorial',
    },
  ],
  groups: [
    {
      group: 'daily',
      heading: msg('Each day', {
        id: 'prevention.daily-group.heading',
        desc: '0200 Prevention: heading of a group of items',
      }),
      items: [
        {
          key: 'sun-protection',
          needsClinicalCheck: true,
          terms: ['photosensitivity'],
          title: msg('Protect your skin from the sun', {
            id: 'prevention.sun-protection.title',
            desc: '0300 Prevention, sun protection: title',
          }),
          summary: {
            text: msg('Use sunscreen, clothing and shade every day, whatever your skin colour.', {
              id: 'prevention.sun-protection.summary',
              desc: '0310 Prevention, sun protection: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Less sun can mean less vitamin D. Ask if you need a blood test.', {
                id: 'prevention.sun-protection.warnings.1',
                desc: '0320 Prevention, sun protection: warning, always visible, statement 1',
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
                    'Use broad-spectrum sunscreen with a sun protection factor (SPF) of 30 to 50 or more. Wear a hat and long sleeves.',
                    {
                      id: 'prevention.sun-protection.what.1',
                      desc: '0330 Prevention, sun protection: what it is, statement 1',
                    },
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Sunlight can make the rash worse.', {
                    id: 'prevention.sun-protection.why.1',
                    desc: '0340 Prevention, sun protection: why, and how sure we are, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['mduk-dm'],
                },
                {
                  text: msg('Studies link strong sunlight with dermatomyositis. A link is not proof.', {
                    id: 'prevention.sun-protection.why.2',
                    desc: '0350 Prevention, sun protection: why, and how sure we are, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['love-2009-uv', 'uv-registry'],
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Stay out of the midday sun. Put on more sunscreen every 2 hours outdoors.', {
                    id: 'prevention.sun-protection.how.1',
                    desc: '0360 Prevention, sun protection: how to do it, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'avoid-smoking',
          needsClinicalCheck: true,
          terms: ['jak-inhibitor'],
          title: msg('Do not smoke', {id: 'prevention.avoid-smoking.title', desc: '0400 Prevention, smoking: title'}),
          summary: {
            text: msg('Do not smoke. If you do, ask for help to stop.', {
              id: 'prevention.avoid-smoking.summary',
              desc: '0410 Prevention, smoking: the short text, shown first',
            }),
            label: 'editorial',
          },
          warnings: [
            {
              text: msg(
                'Tofacitinib is a JAK inhibitor (a tablet that blocks inflammation signals). Smoking, now or in the past, adds to its risk of lung cancer and heart problems.',
                {
                  id: 'prevention.avoid-smoking.warnings.1',
                  desc: '0420 Prevention, smoking: warning, always visible, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['label-tofacitinib'],
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('Smoking harms the lungs and heart. It raises the risk of infection and cancer.', {
                    id: 'prevention.avoid-smoking.why.1',
                    desc: '0430 Prevention, smoking: why, and how sure we are, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('It is not proven that stopping calms dermatomyositis or makes medicines work better.', {
                    id: 'prevention.avoid-smoking.why.2',
                    desc: '0440 Prevention, smoking: why, and how sure we are, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Your team, a pharmacist or a stop-smoking service can help you.', {
                    id: 'prevention.avoid-smoking.how.1',
                    desc: '0450 Prevention, smoking: how to do it, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'nutrition',
          needsClinicalCheck: true,
          terms: ['calcinosis'],
          title: msg('Eat well', {id: 'prevention.nutrition.title', desc: '0500 Prevention, nutrition: title'}),
          summary: {
            text: msg('Get enough protein, calcium and vitamin D.', {
              id: 'prevention.nutrition.summary',
              desc: '0510 Prevention, nutrition: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'With kidney stones or hard calcium lumps (calcinosis), ask before you take calcium or vitamin D.',
                {
                  id: 'prevention.nutrition.warnings.1',
                  desc: '0520 Prevention, nutrition: warning, always visible, statement 1',
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
                  text: msg('If you take steroids, enough calcium and vitamin D help to protect your bones.', {
                    id: 'prevention.nutrition.why.1',
                    desc: '0530 Prevention, nutrition: why, and how sure we are, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['humphrey-2023-giop'],
                },
                {
                  text: msg('Your muscles need protein.', {
                    id: 'prevention.nutrition.why.2',
                    desc: '0540 Prevention, nutrition: why, and how sure we are, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg(
                    'Ask your team if you need blood tests or supplements, or help from a dietitian (food expert).',
                    {id: 'prevention.nutrition.how.1', desc: '0550 Prevention, nutrition: how to do it, statement 1'},
                  ),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'stress-management',
          needsClinicalCheck: true,
          terms: ['flare'],
          title: msg('Look after your stress', {
            id: 'prevention.stress-management.title',
            desc: '0600 Prevention, stress: title',
          }),
          summary: {
            text: msg('Calming your stress can help you to feel better.', {
              id: 'prevention.stress-management.summary',
              desc: '0610 Prevention, stress: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Tell your team soon if your mood stays low. They can help.', {
                id: 'prevention.stress-management.warnings.1',
                desc: '0620 Prevention, stress: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg(
                    'We found no evidence that calming stress prevents flares (times when the disease gets active again).',
                    {
                      id: 'prevention.stress-management.why.1',
                      desc: '0630 Prevention, stress: why, and how sure we are, statement 1',
                    },
                  ),
                  label: 'editorial',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Try slow breathing, or talk with someone you trust.', {
                    id: 'prevention.stress-management.how.1',
                    desc: '0640 Prevention, stress: how to do it, statement 1',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      group: 'infection',
      heading: msg('Guard against infection', {
        id: 'prevention.infection-group.heading',
        desc: '0700 Prevention: heading of a group of items',
      }),
      items: [
        {
          key: 'vaccination',
          needsClinicalCheck: true,
          terms: ['live-vaccine', 'immunosuppressant'],
          title: msg('Plan your vaccines', {
            id: 'prevention.vaccination.title',
            desc: '0800 Prevention, vaccines: title',
          }),
          summary: {
            text: msg('Ask your team which vaccines you need, and when.', {
              id: 'prevention.vaccination.summary',
              desc: '0810 Prevention, vaccines: the short text, shown first',
            }),
            label: 'editorial',
          },
          warnings: [
            {
              text: msg('On immunosuppressants, live vaccines (with a weakened living germ) are usually avoided.', {
                id: 'prevention.vaccination.warnings.1',
                desc: '0820 Prevention, vaccines: warning, always visible, statement 1',
              }),
              label: 'sourced',
              refs: ['bass-2023-acr-vaccines'],
            },
            {
              text: msg(
                'Live vaccines include measles (MMR), chickenpox, yellow fever, tuberculosis (BCG), nasal flu and oral typhoid.',
                {
                  id: 'prevention.vaccination.warnings.2',
                  desc: '0830 Prevention, vaccines: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Did you take immunosuppressants while pregnant? Ask before your baby has a live vaccine.', {
                id: 'prevention.vaccination.warnings.3',
                desc: '0840 Prevention, vaccines: warning, always visible, statement 3',
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
                    'Vaccines that are not live include flu (by injection), pneumococcal, HPV and one type for shingles.',
                    {id: 'prevention.vaccination.what.1', desc: '0850 Prevention, vaccines: what it is, statement 1'},
                  ),
                  label: 'sourced',
                  refs: ['bass-2023-acr-vaccines'],
                },
                {
                  text: msg('The usual COVID-19 vaccines are not live either.', {
                    id: 'prevention.vaccination.what.2',
                    desc: '0860 Prevention, vaccines: what it is, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Infections can be more serious when your defences are low.', {
                    id: 'prevention.vaccination.why.1',
                    desc: '0870 Prevention, vaccines: why, and how sure we are, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg(
                    'Ask before treatment starts. Your team may time vaccines around rituximab or methotrexate.',
                    {id: 'prevention.vaccination.how.1', desc: '0880 Prevention, vaccines: how to do it, statement 1'},
                  ),
                  label: 'sourced',
                  refs: ['bass-2023-acr-vaccines'],
                },
              ],
            },
          ],
        },
        {
          key: 'treat-infections',
          needsClinicalCheck: true,
          terms: ['immunosuppressant'],
          title: msg('Get infections treated early', {
            id: 'prevention.treat-infections.title',
            desc: '0900 Prevention, infections: title',
          }),
          summary: {
            text: msg('Call early if you think that you have an infection.', {
              id: 'prevention.treat-infections.summary',
              desc: '0910 Prevention, infections: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'With an infection, call your emergency number now if you collapse, are confused, breathe fast or pass no urine.',
                {
                  id: 'prevention.treat-infections.warnings.1',
                  desc: '0920 Prevention, infections: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'On immunosuppressants, call your team the same day for 38 °C (100.4 °F) or more, or your own lower limit.',
                {
                  id: 'prevention.treat-infections.warnings.2',
                  desc: '0930 Prevention, infections: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('If you are not immune, call the same day after close contact with chickenpox or shingles.', {
                id: 'prevention.treat-infections.warnings.3',
                desc: '0940 Prevention, infections: warning, always visible, statement 3',
              }),
              label: 'sourced',
              refs: ['fragoulis-2022-eular-infection'],
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('Immunosuppressants make infections more likely. Steroids can hide a fever.', {
                    id: 'prevention.treat-infections.why.1',
                    desc: '0950 Prevention, infections: why, and how sure we are, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Ask if any medicine should pause while you are ill. Do not stop steroids.', {
                    id: 'prevention.treat-infections.how.1',
                    desc: '0960 Prevention, infections: how to do it, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'pjp-prevention',
          addedByReview: true,
          evidence: 'beyond-pjp-prophylaxis',
          needsClinicalCheck: true,
          terms: ['pjp'],
          title: msg('Ask about PJP, a lung infection', {
            id: 'prevention.pjp-prevention.title',
            desc: '1000 Prevention, PJP: title',
          }),
          summary: {
            text: msg('Ask if you need a medicine to prevent a lung infection called Pneumocystis (PJP).', {
              id: 'prevention.pjp-prevention.summary',
              desc: '1010 Prevention, PJP: the short text, shown first',
            }),
            label: 'editorial',
          },
          warnings: [
            {
              text: msg('Call your emergency number now if you cannot get your breath at rest.', {
                id: 'prevention.pjp-prevention.warnings.1',
                desc: '1020 Prevention, PJP: warning, always visible, statement 1',
              }),
              label: 'sourced',
              refs: ['nhs-breathlessness'],
            },
            {
              text: msg(
                'Co-trimoxazole is often used to prevent PJP. It can be dangerous with methotrexate, so only a specialist should combine them.',
                {
                  id: 'prevention.pjp-prevention.warnings.2',
                  desc: '1030 Prevention, PJP: warning, always visible, statement 2',
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
                    'In a large study of rheumatic diseases, people with myositis (muscle inflammation) had the highest risk of PJP.',
                    {
                      id: 'prevention.pjp-prevention.why.1',
                      desc: '1040 Prevention, PJP: why, and how sure we are, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['pjp-cohort-taiwan'],
                },
                {
                  text: msg(
                    'Prevention seems to help above 15 to 30 mg of prednisolone a day for more than 2 to 4 weeks.',
                    {
                      id: 'prevention.pjp-prevention.why.2',
                      desc: '1050 Prevention, PJP: why, and how sure we are, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['fragoulis-2022-eular-infection'],
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Show your team all your medicines, and tell them about allergies.', {
                    id: 'prevention.pjp-prevention.how.1',
                    desc: '1060 Prevention, PJP: how to do it, statement 1',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      group: 'medicines',
      heading: msg('Medicines, steroids and bones', {
        id: 'prevention.medicines-group.heading',
        desc: '1100 Prevention: heading of a group of items',
      }),
      items: [
        {
          key: 'medication-adherence',
          needsClinicalCheck: true,
          terms: ['flare'],
          title: msg('Take your medicines as planned', {
            id: 'prevention.medication-adherence.title',
            desc: '1200 Prevention, taking medicines: title',
          }),
          summary: {
            text: msg('Take the right amount at the right time.', {
              id: 'prevention.medication-adherence.summary',
              desc: '1210 Prevention, taking medicines: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Methotrexate is taken once a week, never every day.', {
                id: 'prevention.medication-adherence.warnings.1',
                desc: '1220 Prevention, taking medicines: warning, always visible, statement 1',
              }),
              label: 'sourced',
              refs: ['label-methotrexate', 'nhs-methotrexate'],
            },
            {
              text: msg(
                'If you took methotrexate daily by mistake, or too much, take no more. Get emergency help now, even if you feel well.',
                {
                  id: 'prevention.medication-adherence.warnings.2',
                  desc: '1230 Prevention, taking medicines: warning, always visible, statement 2',
                },
              ),
              label: 'editorial',
            },
            {
              text: msg('Missed a dose? Never take a double dose. Ask your pharmacist.', {
                id: 'prevention.medication-adherence.warnings.3',
                desc: '1240 Prevention, taking medicines: warning, always visible, statement 3',
              }),
              label: 'editorial',
            },
            {
              text: msg('If you miss steroids for more than 24 hours, call your team the same day.', {
                id: 'prevention.medication-adherence.warnings.4',
                desc: '1250 Prevention, taking medicines: warning, always visible, statement 4',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('Treatment works best when you take it as planned. Gaps may let the disease flare.', {
                    id: 'prevention.medication-adherence.why.1',
                    desc: '1260 Prevention, taking medicines: why, and how sure we are, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Use a pill box or a phone alarm. Tell your team about side effects.', {
                    id: 'prevention.medication-adherence.how.1',
                    desc: '1270 Prevention, taking medicines: how to do it, statement 1',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'no-abrupt-withdrawal',
          needsClinicalCheck: true,
          terms: ['adrenal-crisis'],
          title: msg('Do not stop medicines suddenly on your own', {
            id: 'prevention.no-abrupt-withdrawal.title',
            desc: '1300 Prevention, not stopping suddenly: title',
          }),
          summary: {
            text: msg('Lower or stop immunosuppressants only with your team, often step by step.', {
              id: 'prevention.no-abrupt-withdrawal.summary',
              desc: '1310 Prevention, not stopping suddenly: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'Stopping steroids suddenly can cause an adrenal crisis: far too little steroid in the body. It can threaten life.',
                {
                  id: 'prevention.no-abrupt-withdrawal.warnings.1',
                  desc: '1320 Prevention, not stopping suddenly: warning, always visible, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
            },
            {
              text: msg(
                'If you may be pregnant, call your team the same day, before your next dose. Do not stop steroids.',
                {
                  id: 'prevention.no-abrupt-withdrawal.warnings.2',
                  desc: '1330 Prevention, not stopping suddenly: warning, always visible, statement 2',
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
                  text: msg('The disease may come back strongly when treatment stops too fast (a rebound flare).', {
                    id: 'prevention.no-abrupt-withdrawal.why.1',
                    desc: '1340 Prevention, not stopping suddenly: why, and how sure we are, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Order early, so that you never run out. Ask for your step-down plan in writing.', {
                    id: 'prevention.no-abrupt-withdrawal.how.1',
                    desc: '1350 Prevention, not stopping suddenly: how to do it, statement 1',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'steroid-card',
          addedByReview: true,
          evidence: 'beyond-adrenal-crisis',
          needsClinicalCheck: true,
          terms: ['adrenal-crisis', 'glucocorticoid'],
          title: msg('Carry a steroid card', {
            id: 'prevention.steroid-card.title',
            desc: '1400 Prevention, steroid card: title',
          }),
          summary: {
            text: msg('If you take steroids, always carry your steroid card.', {
              id: 'prevention.steroid-card.summary',
              desc: '1410 Prevention, steroid card: the short text, shown first',
            }),
            label: 'sourced',
            refs: ['beuschlein-2024-adrenal'],
          },
          warnings: [
            {
              text: msg(
                'Call your emergency number now if, on steroids or soon after stopping, you collapse, are confused or very drowsy. Also call if you vomit and feel faint.',
                {
                  id: 'prevention.steroid-card.warnings.1',
                  desc: '1420 Prevention, steroid card: warning, always visible, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
            },
            {
              text: msg('Call your team the same day if you cannot keep your steroid tablets down.', {
                id: 'prevention.steroid-card.warnings.2',
                desc: '1430 Prevention, steroid card: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('The card tells staff that you may need more steroid in an emergency.', {
                    id: 'prevention.steroid-card.what.1',
                    desc: '1440 Prevention, steroid card: what it is, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg(
                    'Your body may make too little steroid of its own. This can happen after 3 to 4 weeks on more than about 4 to 6 mg of prednisone a day.',
                    {
                      id: 'prevention.steroid-card.why.1',
                      desc: '1450 Prevention, steroid card: why, and how sure we are, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['beuschlein-2024-adrenal'],
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('When you are ill, you may need more steroid. Ask your team for written sick-day rules.', {
                    id: 'prevention.steroid-card.how.1',
                    desc: '1460 Prevention, steroid card: how to do it, statement 1',
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
              'Call your local emergency number now for signs of an adrenal crisis. Say that you take steroids.',
              {
                id: 'prevention.steroid-card.call.text',
                desc: '1470 Prevention, steroid card: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now for signs of an adrenal crisis. Say that you take steroids.',
              {
                id: 'prevention.steroid-card.call.withNumber',
                desc: '1480 Prevention, steroid card: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
        },
        {
          key: 'bone-protection',
          addedByReview: true,
          evidence: 'beyond-bone-protection',
          needsClinicalCheck: true,
          terms: ['glucocorticoid'],
          title: msg('Protect your bones', {
            id: 'prevention.bone-protection.title',
            desc: '1500 Prevention, bones: title',
          }),
          summary: {
            text: msg(
              'Adults on 2.5 mg of prednisone a day or more, for over 3 months, should have an early bone check.',
              {id: 'prevention.bone-protection.summary', desc: '1510 Prevention, bones: the short text, shown first'},
            ),
            label: 'sourced',
            refs: ['humphrey-2023-giop'],
          },
          warnings: [],
          blocks: [
            {
              field: 'why',
              claims: [
                {
                  text: msg('Steroids can make bones weak (osteoporosis).', {
                    id: 'prevention.bone-protection.why.1',
                    desc: '1520 Prevention, bones: why, and how sure we are, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['humphrey-2023-giop', 'beuschlein-2024-adrenal'],
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Get enough calcium and vitamin D, and do weight-bearing exercise (on your feet).', {
                    id: 'prevention.bone-protection.how.1',
                    desc: '1530 Prevention, bones: how to do it, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['humphrey-2023-giop'],
                },
                {
                  text: msg('Ask when your check is, and if you need a bone medicine.', {
                    id: 'prevention.bone-protection.how.2',
                    desc: '1540 Prevention, bones: how to do it, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      group: 'checks',
      heading: msg('Keep your checks', {
        id: 'prevention.checks-group.heading',
        desc: '1600 Prevention: heading of a group of items',
      }),
      items: [
        {
          key: 'cancer-screening',
          needsClinicalCheck: true,
          terms: ['tif1gamma', 'antibody'],
          title: msg('Early cancer checks for adults', {
            id: 'prevention.cancer-screening.title',
            desc: '1700 Prevention, cancer checks: title',
          }),
          summary: {
            text: msg('Adults need cancer checks that fit their risk, above all in the first 3 years.', {
              id: 'prevention.cancer-screening.summary',
              desc: '1710 Prevention, cancer checks: the short text, shown first',
            }),
            label: 'sourced',
            refs: ['oldroyd-2023-imacs'],
          },
          warnings: [
            {
              text: msg('Call your emergency number now for heavy bleeding, vomiting blood or black stools.', {
                id: 'prevention.cancer-screening.warnings.1',
                desc: '1720 Prevention, cancer checks: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'Tell your team within days about a new lump, unusual bleeding, night sweats or weight loss you did not plan.',
                {
                  id: 'prevention.cancer-screening.warnings.2',
                  desc: '1730 Prevention, cancer checks: warning, always visible, statement 2',
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
                    'Experts sort adults into 3 risk groups: standard, moderate and high. Antibodies (blood proteins) such as TIF1γ play a part.',
                    {
                      id: 'prevention.cancer-screening.what.1',
                      desc: '1740 Prevention, cancer checks: what it is, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Cancer risk is higher from 3 years before to 3 years after the illness starts.', {
                    id: 'prevention.cancer-screening.why.1',
                    desc: '1750 Prevention, cancer checks: why, and how sure we are, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
                {
                  text: msg('Most people with dermatomyositis do not have cancer.', {
                    id: 'prevention.cancer-screening.why.2',
                    desc: '1760 Prevention, cancer checks: why, and how sure we are, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['hill-2001-cancer'],
                },
                {
                  text: msg('Children do not routinely need these checks.', {
                    id: 'prevention.cancer-screening.why.3',
                    desc: '1770 Prevention, cancer checks: why, and how sure we are, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Ask which risk group you are in, and which tests you will have.', {
                    id: 'prevention.cancer-screening.how.1',
                    desc: '1780 Prevention, cancer checks: how to do it, statement 1',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'monitor-enzymes',
          needsClinicalCheck: true,
          terms: ['creatine-kinase'],
          title: msg('Regular blood tests and check-ups', {
            id: 'prevention.monitor-enzymes.title',
            desc: '1800 Prevention, regular checks: title',
          }),
          summary: {
            text: msg('Go to your checks, even when you feel well.', {
              id: 'prevention.monitor-enzymes.summary',
              desc: '1810 Prevention, regular checks: the short text, shown first',
            }),
            label: 'editorial',
          },
          warnings: [
            {
              text: msg('Call your team the same day if you get weaker, or if swallowing gets hard.', {
                id: 'prevention.monitor-enzymes.warnings.1',
                desc: '1820 Prevention, regular checks: warning, always visible, statement 1',
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
                    'Your team may check muscle enzymes in the blood (such as creatine kinase, CK), strength, skin and lungs.',
                    {
                      id: 'prevention.monitor-enzymes.what.1',
                      desc: '1830 Prevention, regular checks: what it is, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Other blood tests look for side effects of medicines.', {
                    id: 'prevention.monitor-enzymes.what.2',
                    desc: '1840 Prevention, regular checks: what it is, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Checks can show a flare or a side effect early.', {
                    id: 'prevention.monitor-enzymes.why.1',
                    desc: '1850 Prevention, regular checks: why, and how sure we are, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Between visits, note changes in strength, rash, breathing and tiredness.', {
                    id: 'prevention.monitor-enzymes.how.1',
                    desc: '1860 Prevention, regular checks: how to do it, statement 1',
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

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
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg(
                    'Use a broad-spectrum sunscreen. It must work against both kinds of sun rays (UVA and UVB). Its sun protection factor (SPF) should be 30 to 50, or more.',
                    {
                      id: 'prevention.sun-protection.what.1',
                      desc: '0330 Prevention, sun protection: what it is, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Wear a hat and long sleeves.', {
                    id: 'prevention.sun-protection.what.2',
                    desc: '0335 Prevention, sun protection: what it is, statement 2',
                  }),
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
                {
                  text: msg(
                    'Methotrexate can make skin burn easily in the sun. Azathioprine raises the risk of skin cancer.',
                    {
                      id: 'prevention.sun-protection.why.3',
                      desc: '0355 Prevention, sun protection: why, and how sure we are, statement 3',
                    },
                  ),
                  label: 'sourced',
                  refs: ['nhs-methotrexate', 'label-azathioprine'],
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
                {
                  text: msg('Less sun can mean less vitamin D. Ask if you need a blood test.', {
                    id: 'prevention.sun-protection.how.2',
                    desc: '0370 Prevention, sun protection: how to do it, statement 2',
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
              label: 'practice',
            },
            {
              text: msg(
                'If you take a JAK inhibitor, tell your team if you smoke or used to smoke. Do not stop it on your own.',
                {
                  id: 'prevention.avoid-smoking.warnings.2',
                  desc: '0425 Prevention, smoking: warning, always visible, statement 2',
                },
              ),
              label: 'editorial',
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
          warnings: [],
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
                {
                  text: msg('Tell your team soon if your mood stays low. They can help.', {
                    id: 'prevention.stress-management.how.2',
                    desc: '0650 Prevention, stress: how to do it, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
          call: {
            service: 'crisis',
            text: msg(
              'If you think of harming yourself or ending your life, call a crisis line or your local emergency number now. You are not alone.',
              {
                id: 'prevention.stress-management.call.text',
                desc: '0660 Prevention, stress: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'If you think of harming yourself or ending your life, call the crisis line now on {number} ({country}). You are not alone. Hurt already, in danger, or nobody answers? Call the emergency number now.',
              {
                id: 'prevention.stress-management.call.withNumber',
                desc: '0670 Prevention, stress: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
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
                'Live vaccines include measles, mumps and rubella (MMR), chickenpox, yellow fever, tuberculosis (BCG), nasal flu and oral typhoid. Ask before you have one.',
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
                    'These vaccines are not live: flu (by injection), pneumonia (pneumococcal), human papillomavirus (HPV), and one type for shingles.',
                    {id: 'prevention.vaccination.what.1', desc: '0850 Prevention, vaccines: what it is, statement 1'},
                  ),
                  label: 'sourced',
                  refs: ['bass-2023-acr-vaccines'],
                },
                {
                  text: msg('The usual vaccines against COVID-19 (a virus) are not live either.', {
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
                {
                  text: msg('Do not pause a medicine for a vaccine on your own.', {
                    id: 'prevention.vaccination.how.2',
                    desc: '0890 Prevention, vaccines: how to do it, statement 2',
                  }),
                  label: 'editorial',
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
                'If you take or recently had immunosuppressants, call your team the same day for 38 °C (100.4 °F) or more. If your team set a lower limit, use that.',
                {
                  id: 'prevention.treat-infections.warnings.2',
                  desc: '0930 Prevention, infections: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('A drip such as rituximab can act for months, so it still counts.', {
                id: 'prevention.treat-infections.warnings.4',
                desc: '0932 Prevention, infections: warning, always visible, statement 4',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'On immunosuppressants, also call the same day for other signs of infection, even without fever. Steroids can hide a fever.',
                {
                  id: 'prevention.treat-infections.warnings.5',
                  desc: '0934 Prevention, infections: warning, always visible, statement 5',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Do not stop steroids when you are ill. You may need more.', {
                id: 'prevention.treat-infections.warnings.6',
                desc: '0936 Prevention, infections: warning, always visible, statement 6',
              }),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
            },
            {
              text: msg(
                'If you are not immune, or not sure, call the same day after close contact with chickenpox or shingles.',
                {
                  id: 'prevention.treat-infections.warnings.3',
                  desc: '0940 Prevention, infections: warning, always visible, statement 3',
                },
              ),
              label: 'sourced',
              refs: ['fragoulis-2022-eular-infection'],
            },
            {
              text: msg('Not immune to measles, or not sure? Call the same day after contact.', {
                id: 'prevention.treat-infections.warnings.7',
                desc: '0943 Prevention, infections: warning, always visible, statement 7',
              }),
              label: 'practice',
            },
            {
              text: msg('On brown or black skin, look for blue, grey or pale lips, tongue, palms and soles.', {
                id: 'prevention.treat-infections.warnings.8',
                desc: '0946 Prevention, infections: warning, always visible, statement 8',
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
                    'Immunosuppressants such as methotrexate and azathioprine can make infections more likely.',
                    {
                      id: 'prevention.treat-infections.why.1',
                      desc: '0950 Prevention, infections: why, and how sure we are, statement 1',
                    },
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Ask if any other medicine should pause while you are ill.', {
                    id: 'prevention.treat-infections.how.1',
                    desc: '0960 Prevention, infections: how to do it, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you feel ill and get confused, collapse, or breathe fast or with effort. Also call for blotchy or blue skin, hard shivering, feeling very cold or a stiff neck. Call too if you pass no urine, or almost none, all day.',
              {
                id: 'prevention.treat-infections.call.text',
                desc: '0970 Prevention, infections: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you feel ill and get confused, collapse, or breathe fast or with effort. Also call for blotchy or blue skin, hard shivering, feeling very cold or a stiff neck. Call too if you pass no urine, or almost none, all day.',
              {
                id: 'prevention.treat-infections.call.withNumber',
                desc: '0980 Prevention, infections: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
        },
        {
          key: 'pjp-prevention',
          addedByReview: true,
          evidence: 'beyond-pjp-prophylaxis',
          needsClinicalCheck: true,
          terms: ['pjp', 'mda5', 'antibody'],
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
              text: msg(
                'Co-trimoxazole (an antibiotic) is often used to prevent PJP. It can be dangerous with methotrexate, so only a specialist should combine them.',
                {
                  id: 'prevention.pjp-prevention.warnings.2',
                  desc: '1030 Prevention, PJP: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('If you already take both, call your team today. Do not stop on your own.', {
                id: 'prevention.pjp-prevention.warnings.3',
                desc: '1033 Prevention, PJP: warning, always visible, statement 3',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'Call your team the same day about a new cough, or if you are a little breathless only on effort.',
                {
                  id: 'prevention.pjp-prevention.warnings.4',
                  desc: '1036 Prevention, PJP: warning, always visible, statement 4',
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
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you are breathless at rest or after a few steps. Also call if your chest hurts, or your breathing or cough gets worse over hours or days. With MDA5 antibodies (blood proteins), call for any new or worse cough or breathlessness.',
              {
                id: 'prevention.pjp-prevention.call.text',
                desc: '1070 Prevention, PJP: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you are breathless at rest or after a few steps. Also call if your chest hurts, or your breathing or cough gets worse over hours or days. With MDA5 antibodies (blood proteins), call for any new or worse cough or breathlessness.',
              {
                id: 'prevention.pjp-prevention.call.withNumber',
                desc: '1080 Prevention, PJP: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
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
              text: msg('Methotrexate is taken once a week, never every day. Daily use by mistake can kill.', {
                id: 'prevention.medication-adherence.warnings.1',
                desc: '1220 Prevention, taking medicines: warning, always visible, statement 1',
              }),
              label: 'sourced',
              refs: ['label-methotrexate'],
            },
            {
              text: msg(
                'If you took methotrexate daily by mistake, or too much, take no more. Get help now, even if you feel well.',
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
            {
              text: msg(
                'If you missed or stopped your steroids and now feel very ill, call your local emergency number now.',
                {
                  id: 'prevention.medication-adherence.warnings.5',
                  desc: '1255 Prevention, taking medicines: warning, always visible, statement 5',
                },
              ),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
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
          call: {
            service: 'poison',
            text: msg(
              'Call your local poison centre or emergency number now if you took methotrexate daily by mistake, or took too much.',
              {
                id: 'prevention.medication-adherence.call.text',
                desc: '1280 Prevention, taking medicines: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'Call the poison centre now on {number} ({country}) if you took methotrexate daily by mistake, or took too much. No answer, or you feel ill? Call the emergency number now.',
              {
                id: 'prevention.medication-adherence.call.withNumber',
                desc: '1290 Prevention, taking medicines: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
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
                'If you may be pregnant, call your team the same day, before your next dose. Take no more methotrexate, but do not stop steroids.',
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
                  text: msg('Order early, so that you never run out. Tell your team if you have only 1 week left.', {
                    id: 'prevention.no-abrupt-withdrawal.how.1',
                    desc: '1350 Prevention, not stopping suddenly: how to do it, statement 1',
                  }),
                  label: 'editorial',
                },
                {
                  text: msg('Ask for your step-down plan in writing.', {
                    id: 'prevention.no-abrupt-withdrawal.how.2',
                    desc: '1360 Prevention, not stopping suddenly: how to do it, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you stopped or missed steroids and feel very ill. Also call if you collapse, keep vomiting, feel faint, or are confused or very drowsy.',
              {
                id: 'prevention.no-abrupt-withdrawal.call.text',
                desc: '1370 Prevention, not stopping suddenly: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you stopped or missed steroids and feel very ill. Also call if you collapse, keep vomiting, feel faint, or are confused or very drowsy.',
              {
                id: 'prevention.no-abrupt-withdrawal.call.withNumber',
                desc: '1380 Prevention, not stopping suddenly: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
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
                'On steroids or soon after stopping, these are signs of an adrenal crisis: you collapse, are confused or very drowsy.',
                {
                  id: 'prevention.steroid-card.warnings.1',
                  desc: '1420 Prevention, steroid card: warning, always visible, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
            },
            {
              text: msg(
                'Other signs: you keep vomiting, cannot keep the tablets down, or feel faint or extremely weak.',
                {
                  id: 'prevention.steroid-card.warnings.3',
                  desc: '1425 Prevention, steroid card: warning, always visible, statement 3',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'If you vomited once after your steroid tablets and otherwise feel well, call your team the same day.',
                {
                  id: 'prevention.steroid-card.warnings.2',
                  desc: '1430 Prevention, steroid card: warning, always visible, statement 2',
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
                  refs: ['humphrey-2023-giop'],
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
          terms: ['tif1gamma', 'nxp2', 'antibody'],
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
              text: msg(
                'Tell your team within a few days about a new lump, night sweats or weight loss you did not plan.',
                {
                  id: 'prevention.cancer-screening.warnings.2',
                  desc: '1730 Prevention, cancer checks: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Call your team the same day if you bruise or bleed without cause.', {
                id: 'prevention.cancer-screening.warnings.3',
                desc: '1735 Prevention, cancer checks: warning, always visible, statement 3',
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
                    'Experts sort adults into 3 risk groups: standard, moderate and high. The type of illness, antibodies (blood proteins) and signs play a part.',
                    {
                      id: 'prevention.cancer-screening.what.1',
                      desc: '1740 Prevention, cancer checks: what it is, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg(
                    'In adults, the antibodies TIF1γ and NXP2 are linked to cancer. So your team can plan checks.',
                    {
                      id: 'prevention.cancer-screening.what.2',
                      desc: '1745 Prevention, cancer checks: what it is, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['wolstencroft-2018-msa', 'oldroyd-2023-imacs'],
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
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you bleed heavily, vomit blood, or pass black, tarry or bloody stools.',
              {
                id: 'prevention.cancer-screening.call.text',
                desc: '1786 Prevention, cancer checks: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you bleed heavily, vomit blood, or pass black, tarry or bloody stools.',
              {
                id: 'prevention.cancer-screening.call.withNumber',
                desc: '1792 Prevention, cancer checks: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
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
                {
                  text: msg('With methotrexate, blood tests check your blood cells, liver and kidneys.', {
                    id: 'prevention.monitor-enzymes.what.3',
                    desc: '1845 Prevention, regular checks: what it is, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['nhs-methotrexate'],
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

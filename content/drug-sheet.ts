import type {Authored, MsgFn} from './schema.js';

/** Fact sheets of the medicines: what each is for, what a team may use, what to watch for and when to get help. */
export const drugSheet = (msg: MsgFn): Authored<'drug-sheet'> => ({
  section: 'drug-sheet',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('Medicines', {id: 'drug-sheet.title', desc: '0100 Medicine sheets: title of the widget'}),
  message: {
    text: msg('Your team chooses each medicine and amount with you. Ask them before you start, stop or change one.', {
      id: 'drug-sheet.message.text',
      desc: '0115 Medicine sheets: the one main message',
    }),
    label: 'editorial',
  },
  lead: [
    {
      text: msg(
        'You and your team choose together, and more than 1 medicine may fit. Your team looks at how severe the disease is, your weight, other illnesses and tests. Most medicines here are used off-label: the licence does not name dermatomyositis.',
        {id: 'drug-sheet.lead.1', desc: '0130 Medicine sheets: introduction (1 of 5)'},
      ),
      label: 'practice',
    },
    {
      text: msg(
        'These sheets tell you what each medicine is for, how it works and what to watch for. Amounts are ranges that a team may use. They are not instructions. Children need other amounts.',
        {id: 'drug-sheet.lead.2', desc: '0145 Medicine sheets: introduction (2 of 5)'},
      ),
      label: 'editorial',
    },
    {
      text: msg(
        '3 things help with most medicines: keep your test dates, report a fever, and ask before you change a dose.',
        {
          id: 'drug-sheet.lead.3',
          desc: '0160 Medicine sheets: introduction (3 of 5)',
        },
      ),
      label: 'editorial',
    },
    {
      text: msg(
        'Before strong immune medicines, your team may check for tuberculosis (TB) and hepatitis B and C. They may ask if you are immune to chickenpox.',
        {id: 'drug-sheet.lead.4', desc: '0175 Medicine sheets: introduction (4 of 5)'},
      ),
      label: 'sourced',
      refs: ['fragoulis-2022-eular-infection'],
    },
    {
      text: msg('Ask early about vaccines. It helps to have them before treatment starts.', {
        id: 'drug-sheet.lead.5',
        desc: '0190 Medicine sheets: introduction (5 of 5)',
      }),
      label: 'sourced',
      refs: ['bass-2023-acr-vaccines'],
    },
    {
      text: msg('Without treatment, inflammation can go on, and muscles may get weaker.', {
        id: 'drug-sheet.lead.6',
        desc: '0191 Medicine sheets: introduction (5 of 5), statement 6',
      }),
      label: 'practice',
    },
    {
      text: msg('Fast lung disease can threaten life.', {
        id: 'drug-sheet.lead.7',
        desc: '0192 Medicine sheets: introduction (5 of 5), statement 7',
      }),
      label: 'sourced',
      refs: ['rpild-2020-peking'],
    },
    {
      text: msg('In children, early treatment aims to limit calcium lumps.', {
        id: 'drug-sheet.lead.8',
        desc: '0193 Medicine sheets: introduction (5 of 5), statement 8',
      }),
      label: 'sourced',
      refs: ['enders-2017-share'],
    },
    {
      text: msg(
        'We found no figures on people without treatment. Ask what each choice, and waiting, would mean for your daily life. To read more, take the leaflet in the packet, and ask your pharmacist what is not clear.',
        {id: 'drug-sheet.lead.9', desc: '0194 Medicine sheets: introduction (5 of 5), statement 9'},
      ),
      label: 'editorial',
    },
  ],
  drugs: [
    {
      key: 'glucocorticoids',
      needsClinicalCheck: true,
      terms: ['glucocorticoid', 'adrenal-crisis', 'pjp', 'live-vaccine'],
      title: msg('Glucocorticoids (steroids)', {
        id: 'drug-sheet.glucocorticoids.title',
        desc: '0205 Glucocorticoids (steroids): name of the medicine, heading of its sheet',
      }),
      alsoCalled: msg('Prednisone, prednisolone, methylprednisolone, corticosteroids', {
        id: 'drug-sheet.glucocorticoids.alsoCalled',
        desc: '0220 Glucocorticoids (steroids): other names, below the heading',
      }),
      callouts: [
        {
          text: msg('Never stop steroids suddenly. Your body may not make enough of its own steroid.', {
            id: 'drug-sheet.glucocorticoids.callouts.1',
            desc: '0235 Glucocorticoids (steroids): call-out, always visible, before everything else (1 of 3)',
          }),
          label: 'sourced',
          refs: ['beuschlein-2024-adrenal'],
        },
        {
          text: msg('Always carry your steroid card.', {
            id: 'drug-sheet.glucocorticoids.callouts.2',
            desc: '0250 Glucocorticoids (steroids): call-out, always visible, before everything else (2 of 3)',
          }),
          label: 'sourced',
          refs: ['beuschlein-2024-adrenal'],
        },
        {
          text: msg('When you are ill, you may need more steroid. Ask your team for written sick-day rules.', {
            id: 'drug-sheet.glucocorticoids.callouts.3',
            desc: '0265 Glucocorticoids (steroids): call-out, always visible, before everything else (3 of 3)',
          }),
          label: 'sourced',
          refs: ['beuschlein-2024-adrenal'],
        },
      ],
      drugClass: {
        text: msg('A steroid medicine that calms inflammation (corticosteroid).', {
          id: 'drug-sheet.glucocorticoids.drugClass',
          desc: '0280 Glucocorticoids (steroids): kind of medicine',
        }),
        label: 'editorial',
      },
      purpose: [
        {
          text: msg('High doses are a first treatment for muscle inflammation.', {
            id: 'drug-sheet.glucocorticoids.purpose.1',
            desc: '0295 Glucocorticoids (steroids): what it is for (1 of 2)',
          }),
          label: 'sourced',
          refs: ['oldroyd-2022-bsr', 'rheumnow-bsr-summary'],
        },
        {
          text: msg('In children, steroids are started together with methotrexate.', {
            id: 'drug-sheet.glucocorticoids.purpose.2',
            desc: '0310 Glucocorticoids (steroids): what it is for (2 of 2)',
          }),
          label: 'sourced',
          refs: ['enders-2017-share'],
        },
      ],
      mechanism: [
        {
          text: msg('They act on the genes and messengers that drive inflammation, and they calm immune cells.', {
            id: 'drug-sheet.glucocorticoids.mechanism.1',
            desc: '0325 Glucocorticoids (steroids): how it works',
          }),
          label: 'editorial',
        },
      ],
      approval: {
        text: msg('Some steroid labels may name dermatomyositis. Ask your pharmacist about yours.', {
          id: 'drug-sheet.glucocorticoids.approval',
          desc: '0340 Glucocorticoids (steroids): approval status for dermatomyositis',
        }),
        label: 'practice',
      },
      range: [
        {
          text: msg(
            'Adults: a team may use prednisolone, 0.5 to 1 mg per kg of body weight a day. This is often 40 to 60 mg.',
            {
              id: 'drug-sheet.glucocorticoids.range.1',
              desc: '0355 Glucocorticoids (steroids): under the heading What your team may use (1 of 3)',
            },
          ),
          label: 'sourced',
          refs: ['oldroyd-2022-bsr', 'rheumnow-bsr-summary'],
        },
        {
          text: msg('Adults with severe disease: a team may use methylprednisolone by drip, 1 g a day for 3 days.', {
            id: 'drug-sheet.glucocorticoids.range.2',
            desc: '0370 Glucocorticoids (steroids): under the heading What your team may use (2 of 3)',
          }),
          label: 'practice',
        },
        {
          text: msg(
            'Children: a team may use prednisolone, 1 to 2 mg per kg a day. Another option is methylprednisolone by drip, 30 mg per kg a day, at most 1 g.',
            {
              id: 'drug-sheet.glucocorticoids.range.3',
              desc: '0385 Glucocorticoids (steroids): under the heading What your team may use (3 of 3)',
            },
          ),
          label: 'sourced',
          refs: ['oldroyd-2022-bsr', 'rheumnow-bsr-summary'],
        },
      ],
      taking: [
        {
          text: msg(
            'Tablets are taken daily, often for weeks. Many teams suggest the morning, as steroids can disturb sleep.',
            {
              id: 'drug-sheet.glucocorticoids.taking.1',
              desc: '0400 Glucocorticoids (steroids): how it is taken (1 of 2)',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('From about 6 weeks, your team may lower the dose step by step.', {
            id: 'drug-sheet.glucocorticoids.taking.2',
            desc: '0415 Glucocorticoids (steroids): how it is taken (2 of 2)',
          }),
          label: 'sourced',
          refs: ['oldroyd-2022-bsr'],
        },
      ],
      sideEffects: {
        emergency: [
          {
            text: msg(
              "You faint, collapse, or become confused or very drowsy, on steroids or soon after stopping. This may be an adrenal crisis: too little of the body's own steroid.",
              {
                id: 'drug-sheet.glucocorticoids.sideEffects.emergency.1',
                desc: '0430 Glucocorticoids (steroids): sign under the heading to call the emergency number (1 of 5)',
              },
            ),
            label: 'sourced',
            refs: ['beuschlein-2024-adrenal'],
          },
          {
            text: msg(
              'You keep vomiting, cannot keep the tablets down, or feel faint or extremely weak, on steroids or soon after stopping.',
              {
                id: 'drug-sheet.glucocorticoids.sideEffects.emergency.5',
                desc: '0437 Glucocorticoids (steroids): sign under the heading to call the emergency number (2 of 5)',
              },
            ),
            label: 'practice',
          },
          {
            text: msg('You vomit blood, have black or bloody stools, or have sudden severe tummy pain.', {
              id: 'drug-sheet.glucocorticoids.sideEffects.emergency.2',
              desc: '0445 Glucocorticoids (steroids): sign under the heading to call the emergency number (3 of 5)',
            }),
            label: 'practice',
          },
          {
            text: msg('You think of harming yourself, or you see, hear or believe things that are not real.', {
              id: 'drug-sheet.glucocorticoids.sideEffects.emergency.3',
              desc: '0460 Glucocorticoids (steroids): sign under the heading to call the emergency number (4 of 5)',
            }),
            label: 'practice',
          },
          {
            text: msg('Severe infection: confusion, collapse, fast breathing, or no urine.', {
              id: 'drug-sheet.glucocorticoids.sideEffects.emergency.4',
              desc: '0475 Glucocorticoids (steroids): sign under the heading to call the emergency number (5 of 5)',
            }),
            label: 'practice',
          },
        ],
        sameDay: [
          {
            text: msg('You vomited once after your steroid tablets, and otherwise feel well.', {
              id: 'drug-sheet.glucocorticoids.sideEffects.sameDay.3',
              desc: '0482 Glucocorticoids (steroids): sign under the heading to call the team the same day (1 of 3)',
            }),
            label: 'practice',
          },
          {
            text: msg('You missed your steroid for more than 24 hours.', {
              id: 'drug-sheet.glucocorticoids.sideEffects.sameDay.1',
              desc: '0490 Glucocorticoids (steroids): sign under the heading to call the team the same day (2 of 3)',
            }),
            label: 'practice',
          },
          {
            text: msg('Fever of 38 °C (100.4 °F) or more, or feeling ill without fever. Steroids can hide a fever.', {
              id: 'drug-sheet.glucocorticoids.sideEffects.sameDay.2',
              desc: '0505 Glucocorticoids (steroids): sign under the heading to call the team the same day (3 of 3)',
            }),
            label: 'practice',
          },
        ],
        mention: [
          {
            text: msg('High blood pressure, high blood sugar, or weak bones (osteoporosis).', {
              id: 'drug-sheet.glucocorticoids.sideEffects.mention.1',
              desc: '0520 Glucocorticoids (steroids): effect under the heading to tell the team at the next contact (1 of 3)',
            }),
            label: 'practice',
          },
          {
            text: msg('Weight gain, mood changes or poor sleep.', {
              id: 'drug-sheet.glucocorticoids.sideEffects.mention.2',
              desc: '0535 Glucocorticoids (steroids): effect under the heading to tell the team at the next contact (2 of 3)',
            }),
            label: 'practice',
          },
          {
            text: msg(
              'Blurred sight (cataract or glaucoma), thinner muscles, hip pain (bone damage), or slow growth in a child.',
              {
                id: 'drug-sheet.glucocorticoids.sideEffects.mention.3',
                desc: '0550 Glucocorticoids (steroids): effect under the heading to tell the team at the next contact (3 of 3)',
              },
            ),
            label: 'practice',
          },
        ],
      },
      warnings: [
        {
          text: msg('Sudden stopping is risky after 3 to 4 weeks on more than about 4 to 6 mg of prednisone daily.', {
            id: 'drug-sheet.glucocorticoids.warnings.1',
            desc: '0565 Glucocorticoids (steroids): warning, always visible (1 of 2)',
          }),
          label: 'sourced',
          refs: ['beuschlein-2024-adrenal'],
        },
        {
          text: msg('High doses can change mood a lot. Ask people close to you to watch for it.', {
            id: 'drug-sheet.glucocorticoids.warnings.2',
            desc: '0580 Glucocorticoids (steroids): warning, always visible (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      pregnancy: [
        {
          text: msg('Low doses can often be continued in pregnancy.', {
            id: 'drug-sheet.glucocorticoids.pregnancy.1',
            desc: '0595 Glucocorticoids (steroids): pregnancy, always visible (1 of 2)',
          }),
          label: 'sourced',
          refs: ['sammaritano-2020-acr-repro'],
        },
        {
          text: msg('Tell your team if you plan a pregnancy or might be pregnant. Do not stop on your own.', {
            id: 'drug-sheet.glucocorticoids.pregnancy.2',
            desc: '0610 Glucocorticoids (steroids): pregnancy, always visible (2 of 2)',
          }),
          label: 'editorial',
        },
      ],
      infection: [
        {
          text: msg(
            'Your team may add a medicine to prevent PJP, a lung infection. It seems to help above 15 to 30 mg of prednisolone daily for over 2 to 4 weeks.',
            {
              id: 'drug-sheet.glucocorticoids.infection.1',
              desc: '0625 Glucocorticoids (steroids): infection and vaccines, always visible (1 of 5)',
            },
          ),
          label: 'sourced',
          refs: ['fragoulis-2022-eular-infection'],
        },
        {
          text: msg('In one large study, people with myositis had a raised risk of PJP.', {
            id: 'drug-sheet.glucocorticoids.infection.2',
            desc: '0640 Glucocorticoids (steroids): infection and vaccines, always visible (2 of 5)',
          }),
          label: 'sourced',
          refs: ['pjp-cohort-taiwan'],
        },
        {
          text: msg('If you are not immune, call the same day after close contact with chickenpox or shingles.', {
            id: 'drug-sheet.glucocorticoids.infection.3',
            desc: '0655 Glucocorticoids (steroids): infection and vaccines, always visible (3 of 5)',
          }),
          label: 'sourced',
          refs: ['fragoulis-2022-eular-infection'],
        },
        {
          text: msg('Not immune to measles? Call the same day after contact.', {
            id: 'drug-sheet.glucocorticoids.infection.4',
            desc: '0670 Glucocorticoids (steroids): infection and vaccines, always visible (4 of 5)',
          }),
          label: 'practice',
        },
        {
          text: msg('Ask before any live vaccine (a weakened living germ).', {
            id: 'drug-sheet.glucocorticoids.infection.5',
            desc: '0685 Glucocorticoids (steroids): infection and vaccines, always visible (5 of 5)',
          }),
          label: 'practice',
        },
      ],
      stopping: [
        {
          text: msg('Lower the dose only with your team, step by step.', {
            id: 'drug-sheet.glucocorticoids.stopping.1',
            desc: '0700 Glucocorticoids (steroids): stopping the medicine, always visible',
          }),
          label: 'sourced',
          refs: ['beuschlein-2024-adrenal'],
        },
      ],
      interactions: [
        {
          text: msg('Painkillers such as ibuprofen (NSAIDs) make stomach bleeding more likely. Ask first.', {
            id: 'drug-sheet.glucocorticoids.interactions.1',
            desc: '0715 Glucocorticoids (steroids): other medicines, food and supplements (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('Ask your pharmacist before any new medicine or supplement.', {
            id: 'drug-sheet.glucocorticoids.interactions.2',
            desc: '0730 Glucocorticoids (steroids): other medicines, food and supplements (2 of 2)',
          }),
          label: 'editorial',
        },
      ],
      monitoring: [
        {
          text: msg('Adults on 2.5 mg a day or more for over 3 months should have an early bone check.', {
            id: 'drug-sheet.glucocorticoids.monitoring.1',
            desc: '0745 Glucocorticoids (steroids): checks and tests (1 of 3)',
          }),
          label: 'sourced',
          refs: ['humphrey-2023-giop'],
        },
        {
          text: msg('To protect bones: enough calcium and vitamin D, and weight-bearing exercise.', {
            id: 'drug-sheet.glucocorticoids.monitoring.2',
            desc: '0760 Glucocorticoids (steroids): checks and tests (2 of 3)',
          }),
          label: 'sourced',
          refs: ['humphrey-2023-giop'],
        },
        {
          text: msg('Your team may check blood pressure, blood sugar, eyes and, in children, growth.', {
            id: 'drug-sheet.glucocorticoids.monitoring.3',
            desc: '0775 Glucocorticoids (steroids): checks and tests (3 of 3)',
          }),
          label: 'practice',
        },
      ],
      call: {
        service: 'emergency',
        text: msg('Call your local emergency number now for signs of an adrenal crisis. Say that you take steroids.', {
          id: 'drug-sheet.glucocorticoids.call.text',
          desc: '0790 Glucocorticoids (steroids): instruction to call, when no number is known for the region',
        }),
        withNumber: msg('Call {number} ({country}) now for signs of an adrenal crisis. Say that you take steroids.', {
          id: 'drug-sheet.glucocorticoids.call.withNumber',
          desc: '0805 Glucocorticoids (steroids): instruction to call; keep the tokens {number} and {country} as they are',
        }),
      },
    },
    {
      key: 'methotrexate',
      needsClinicalCheck: true,
      terms: ['immunosuppressant', 'ild', 'off-label', 'live-vaccine', 'pjp', 'flare'],
      title: msg('Methotrexate', {
        id: 'drug-sheet.methotrexate.title',
        desc: '0820 Methotrexate: name of the medicine, heading of its sheet',
      }),
      callouts: [
        {
          text: msg('Take it once a week, on the same day each week. Never take it every day.', {
            id: 'drug-sheet.methotrexate.callouts.1',
            desc: '0835 Methotrexate: call-out, always visible, before everything else (1 of 3)',
          }),
          label: 'sourced',
          refs: ['nhs-methotrexate', 'label-methotrexate'],
        },
        {
          text: msg('Taking it daily by mistake can kill.', {
            id: 'drug-sheet.methotrexate.callouts.2',
            desc: '0850 Methotrexate: call-out, always visible, before everything else (2 of 3)',
          }),
          label: 'sourced',
          refs: ['label-methotrexate'],
        },
        {
          text: msg(
            'Did you take it daily by mistake, or take too much? Take no more and get emergency help now, even if you feel well.',
            {
              id: 'drug-sheet.methotrexate.callouts.3',
              desc: '0865 Methotrexate: call-out, always visible, before everything else (3 of 3)',
            },
          ),
          label: 'editorial',
        },
      ],
      schedule: {field: 'callouts', days: [1, 8, 15, 22], again: true},
      drugClass: {
        text: msg('A medicine that slows down the immune system (immunosuppressant).', {
          id: 'drug-sheet.methotrexate.drugClass',
          desc: '0880 Methotrexate: kind of medicine',
        }),
        label: 'practice',
      },
      purpose: [
        {
          text: msg('It helps to control muscle disease and lets your team lower steroids.', {
            id: 'drug-sheet.methotrexate.purpose.1',
            desc: '0895 Methotrexate: what it is for (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('In children it is a first choice, together with steroids.', {
            id: 'drug-sheet.methotrexate.purpose.2',
            desc: '0910 Methotrexate: what it is for (2 of 2)',
          }),
          label: 'sourced',
          refs: ['enders-2017-share', 'ruperto-2016-printo'],
        },
        {
          text: msg(
            'In a trial in children, about 7 out of 10 improved with a steroid plus methotrexate. With a steroid alone it was 5 out of 10.',
            {id: 'drug-sheet.methotrexate.purpose.3', desc: '0911 Methotrexate: what it is for (2 of 2), statement 3'},
          ),
          label: 'sourced',
          refs: ['ruperto-2016-printo'],
        },
      ],
      mechanism: [
        {
          text: msg(
            'It blocks an enzyme that cells need to multiply (dihydrofolate reductase). Such a medicine is called an antimetabolite.',
            {id: 'drug-sheet.methotrexate.mechanism.1', desc: '0925 Methotrexate: how it works'},
          ),
          label: 'editorial',
        },
      ],
      approval: {
        text: msg('Usually off-label: the licence does not name dermatomyositis.', {
          id: 'drug-sheet.methotrexate.approval',
          desc: '0940 Methotrexate: approval status for dermatomyositis',
        }),
        label: 'practice',
      },
      range: [
        {
          text: msg('Adults: a team may use 15 to 25 mg once a week, with folic acid.', {
            id: 'drug-sheet.methotrexate.range.1',
            desc: '0955 Methotrexate: under the heading What your team may use (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('Children: the doctor works out the amount from height and weight.', {
            id: 'drug-sheet.methotrexate.range.2',
            desc: '0970 Methotrexate: under the heading What your team may use (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      taking: [
        {
          text: msg('It comes as tablets, a liquid, or an injection under the skin.', {
            id: 'drug-sheet.methotrexate.taking.1',
            desc: '0985 Methotrexate: how it is taken (1 of 3)',
          }),
          label: 'sourced',
          refs: ['nhs-methotrexate'],
        },
        {
          text: msg('Write the weekday on the packet. Take folic acid on the day your team names.', {
            id: 'drug-sheet.methotrexate.taking.2',
            desc: '1000 Methotrexate: how it is taken (2 of 3)',
          }),
          label: 'editorial',
        },
        {
          text: msg('Missed a dose? Never take 2 doses at once. Ask your pharmacist.', {
            id: 'drug-sheet.methotrexate.taking.3',
            desc: '1015 Methotrexate: how it is taken (3 of 3)',
          }),
          label: 'editorial',
        },
      ],
      sideEffects: {
        emergency: [
          {
            text: msg('Swelling of the face, lips, tongue or throat, or trouble breathing.', {
              id: 'drug-sheet.methotrexate.sideEffects.emergency.1',
              desc: '1030 Methotrexate: sign under the heading to call the emergency number (1 of 5)',
            }),
            label: 'sourced',
            refs: ['nhs-methotrexate'],
          },
          {
            text: msg('Breathlessness at rest or after a few steps, a tight or painful chest, or blue or grey lips.', {
              id: 'drug-sheet.methotrexate.sideEffects.emergency.2',
              desc: '1045 Methotrexate: sign under the heading to call the emergency number (2 of 5)',
            }),
            label: 'sourced',
            refs: ['nhs-breathlessness'],
          },
          {
            text: msg('You took it daily by mistake, or took too much.', {
              id: 'drug-sheet.methotrexate.sideEffects.emergency.3',
              desc: '1060 Methotrexate: sign under the heading to call the emergency number (3 of 5)',
            }),
            label: 'editorial',
          },
          {
            text: msg('Severe infection: confusion, collapse, fast breathing, or no urine.', {
              id: 'drug-sheet.methotrexate.sideEffects.emergency.4',
              desc: '1065 Methotrexate: sign under the heading to call the emergency number (4 of 5)',
            }),
            label: 'practice',
          },
          {
            text: msg('Blistering or peeling skin, or blisters that spread in the mouth.', {
              id: 'drug-sheet.methotrexate.sideEffects.emergency.5',
              desc: '1070 Methotrexate: sign under the heading to call the emergency number (5 of 5)',
            }),
            label: 'practice',
          },
        ],
        sameDay: [
          {
            text: msg('A new mild cough, or a little breathlessness only on effort.', {
              id: 'drug-sheet.methotrexate.sideEffects.sameDay.1',
              desc: '1075 Methotrexate: sign under the heading to call the team the same day (1 of 4)',
            }),
            label: 'sourced',
            refs: ['nhs-methotrexate'],
          },
          {
            text: msg('Fever, sore throat, or bruising or bleeding that you cannot explain.', {
              id: 'drug-sheet.methotrexate.sideEffects.sameDay.2',
              desc: '1090 Methotrexate: sign under the heading to call the team the same day (2 of 4)',
            }),
            label: 'practice',
          },
          {
            text: msg('New mouth ulcers.', {
              id: 'drug-sheet.methotrexate.sideEffects.sameDay.3',
              desc: '1105 Methotrexate: sign under the heading to call the team the same day (3 of 4)',
            }),
            label: 'practice',
          },
          {
            text: msg('Yellow skin, or yellow whites of the eyes.', {
              id: 'drug-sheet.methotrexate.sideEffects.sameDay.4',
              desc: '1120 Methotrexate: sign under the heading to call the team the same day (4 of 4)',
            }),
            label: 'sourced',
            refs: ['nhs-methotrexate'],
          },
        ],
        mention: [
          {
            text: msg('Feeling sick, poor appetite or diarrhoea.', {
              id: 'drug-sheet.methotrexate.sideEffects.mention.1',
              desc: '1135 Methotrexate: effect under the heading to tell the team at the next contact (1 of 2)',
            }),
            label: 'practice',
          },
          {
            text: msg('Skin that burns easily in the sun.', {
              id: 'drug-sheet.methotrexate.sideEffects.mention.2',
              desc: '1150 Methotrexate: effect under the heading to tell the team at the next contact (2 of 2)',
            }),
            label: 'sourced',
            refs: ['nhs-methotrexate'],
          },
        ],
      },
      warnings: [
        {
          text: msg('It can harm the blood cells, liver, lungs, kidneys, gut and skin. So you need checks.', {
            id: 'drug-sheet.methotrexate.warnings.1',
            desc: '1165 Methotrexate: warning, always visible (1 of 5)',
          }),
          label: 'practice',
        },
        {
          text: msg('With inflamed or scarred lungs (ILD), a specialist must decide about methotrexate.', {
            id: 'drug-sheet.methotrexate.warnings.2',
            desc: '1180 Methotrexate: warning, always visible (2 of 5)',
          }),
          label: 'practice',
        },
        {
          text: msg('Alcohol adds to the risk for the liver. Ask how much, if any, is safe for you.', {
            id: 'drug-sheet.methotrexate.warnings.3',
            desc: '1195 Methotrexate: warning, always visible (3 of 5)',
          }),
          label: 'sourced',
          refs: ['nhs-methotrexate'],
        },
        {
          text: msg(
            'Never start trimethoprim or co-trimoxazole (antibiotics) with methotrexate on your own. Together they can lower blood counts dangerously.',
            {id: 'drug-sheet.methotrexate.warnings.4', desc: '1200 Methotrexate: warning, always visible (4 of 5)'},
          ),
          label: 'practice',
        },
        {
          text: msg('If you already take both, call your team today. Do not stop on your own.', {
            id: 'drug-sheet.methotrexate.warnings.5',
            desc: '1205 Methotrexate: warning, always visible; "both" are methotrexate and the antibiotic of the warning before (5 of 5)',
          }),
          label: 'practice',
        },
      ],
      pregnancy: [
        {
          text: msg('It can harm or end a pregnancy. Do not take it for this disease when pregnant.', {
            id: 'drug-sheet.methotrexate.pregnancy.1',
            desc: '1210 Methotrexate: pregnancy, always visible (1 of 4)',
          }),
          label: 'sourced',
          refs: ['label-methotrexate'],
        },
        {
          text: msg('Are you pregnant, or might you be? Take no more and call your team the same day.', {
            id: 'drug-sheet.methotrexate.pregnancy.2',
            desc: '1225 Methotrexate: pregnancy, always visible (2 of 4)',
          }),
          label: 'practice',
        },
        {
          text: msg(
            'The US label advises contraception during treatment and after it: 6 months for women, 3 months for men.',
            {id: 'drug-sheet.methotrexate.pregnancy.3', desc: '1240 Methotrexate: pregnancy, always visible (3 of 4)'},
          ),
          label: 'practice',
        },
        {
          text: msg('Ask before you breastfeed.', {
            id: 'drug-sheet.methotrexate.pregnancy.4',
            desc: '1255 Methotrexate: pregnancy, always visible (4 of 4)',
          }),
          label: 'editorial',
        },
      ],
      infection: [
        {
          text: msg('It can make it harder to fight infection.', {
            id: 'drug-sheet.methotrexate.infection.1',
            desc: '1270 Methotrexate: infection and vaccines, always visible (1 of 5)',
          }),
          label: 'practice',
        },
        {
          text: msg('Live vaccines (weakened living germs) are usually put off.', {
            id: 'drug-sheet.methotrexate.infection.2',
            desc: '1285 Methotrexate: infection and vaccines, always visible (2 of 5)',
          }),
          label: 'sourced',
          refs: ['bass-2023-acr-vaccines'],
        },
        {
          text: msg('Your team may plan your flu vaccine around your methotrexate.', {
            id: 'drug-sheet.methotrexate.infection.3',
            desc: '1300 Methotrexate: infection and vaccines, always visible (3 of 5)',
          }),
          label: 'sourced',
          refs: ['bass-2023-acr-vaccines'],
        },
        {
          text: msg('If you are not immune, call the same day after close contact with chickenpox or shingles.', {
            id: 'drug-sheet.methotrexate.infection.4',
            desc: '1315 Methotrexate: infection and vaccines, always visible (4 of 5)',
          }),
          label: 'sourced',
          refs: ['fragoulis-2022-eular-infection'],
        },
        {
          text: msg('Not immune to measles? Call the same day after contact.', {
            id: 'drug-sheet.methotrexate.infection.5',
            desc: '1330 Methotrexate: infection and vaccines, always visible (5 of 5)',
          }),
          label: 'practice',
        },
      ],
      stopping: [
        {
          text: msg(
            'Do not stop on your own, as the disease may flare (become active again). In pregnancy, or after too much, take no more and call at once.',
            {
              id: 'drug-sheet.methotrexate.stopping.1',
              desc: '1345 Methotrexate: stopping the medicine, always visible',
            },
          ),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg('Tell your doctor before you take painkillers such as ibuprofen (NSAIDs).', {
            id: 'drug-sheet.methotrexate.interactions.1',
            desc: '1360 Methotrexate: other medicines, food and supplements (1 of 3)',
          }),
          label: 'sourced',
          refs: ['nhs-methotrexate'],
        },
        {
          text: msg(
            'Co-trimoxazole is also used to prevent PJP, a lung infection. With methotrexate, only a specialist should decide this.',
            {
              id: 'drug-sheet.methotrexate.interactions.2',
              desc: '1375 Methotrexate: other medicines, food and supplements (2 of 3)',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('Ask before turmeric (curcumin) capsules. They have harmed the liver.', {
            id: 'drug-sheet.methotrexate.interactions.3',
            desc: '1390 Methotrexate: other medicines, food and supplements (3 of 3)',
          }),
          label: 'sourced',
          refs: ['halegoua-2023-turmeric', 'livertox-turmeric'],
        },
      ],
      monitoring: [
        {
          text: msg(
            'Blood tests check blood cells, liver and kidneys. A chest X-ray or breathing test may come first.',
            {id: 'drug-sheet.methotrexate.monitoring.1', desc: '1405 Methotrexate: checks and tests (1 of 2)'},
          ),
          label: 'practice',
        },
        {
          text: msg('If you could get pregnant, a pregnancy test comes first.', {
            id: 'drug-sheet.methotrexate.monitoring.2',
            desc: '1420 Methotrexate: checks and tests (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      call: {
        service: 'poison',
        text: msg(
          'Call your local poison centre or emergency number now if you took methotrexate daily by mistake, or took too much.',
          {
            id: 'drug-sheet.methotrexate.call.text',
            desc: '1435 Methotrexate: instruction to call, when no number is known for the region',
          },
        ),
        withNumber: msg(
          'Call the poison centre now on {number} ({country}) if you took methotrexate daily by mistake, or took too much. No answer, or you feel ill? Call the emergency number now.',
          {
            id: 'drug-sheet.methotrexate.call.withNumber',
            desc: '1450 Methotrexate: instruction to call; keep the tokens {number} and {country} as they are',
          },
        ),
      },
    },
    {
      key: 'azathioprine',
      needsClinicalCheck: true,
      terms: ['immunosuppressant', 'remission', 'off-label', 'live-vaccine', 'flare'],
      title: msg('Azathioprine', {
        id: 'drug-sheet.azathioprine.title',
        desc: '1465 Azathioprine: name of the medicine, heading of its sheet',
      }),
      callouts: [
        {
          text: msg(
            'Gout medicines (allopurinol or febuxostat) can make it dangerous. Blood counts can fall to a life-threatening level.',
            {
              id: 'drug-sheet.azathioprine.callouts.1',
              desc: '1480 Azathioprine: call-out, always visible, before everything else (1 of 2)',
            },
          ),
          label: 'sourced',
          refs: ['fda-imuran-safety'],
        },
        {
          text: msg('Tell every doctor and pharmacist that you take azathioprine.', {
            id: 'drug-sheet.azathioprine.callouts.2',
            desc: '1495 Azathioprine: call-out, always visible, before everything else (2 of 2)',
          }),
          label: 'editorial',
        },
      ],
      drugClass: {
        text: msg('A medicine that slows down the immune system (immunosuppressant, purine antimetabolite).', {
          id: 'drug-sheet.azathioprine.drugClass',
          desc: '1510 Azathioprine: kind of medicine',
        }),
        label: 'practice',
      },
      purpose: [
        {
          text: msg('It helps to bring the disease under control and lets your team lower steroids.', {
            id: 'drug-sheet.azathioprine.purpose.1',
            desc: '1525 Azathioprine: what it is for (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('It is often used to keep disease activity low (remission).', {
            id: 'drug-sheet.azathioprine.purpose.2',
            desc: '1540 Azathioprine: what it is for (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      mechanism: [
        {
          text: msg('It stops immune cells from making DNA (the plan in each cell). They need it to multiply.', {
            id: 'drug-sheet.azathioprine.mechanism.1',
            desc: '1555 Azathioprine: how it works',
          }),
          label: 'editorial',
        },
      ],
      approval: {
        text: msg(
          'This depends on the country. Some licences name dermatomyositis, others do not. Ask your pharmacist.',
          {
            id: 'drug-sheet.azathioprine.approval',
            desc: '1570 Azathioprine: approval status for dermatomyositis',
          },
        ),
        label: 'practice',
      },
      range: [
        {
          text: msg(
            'Adults: a team may use 1 to 3 mg per kg of body weight a day. It is often about 2 to 2.5 mg per kg.',
            {
              id: 'drug-sheet.azathioprine.range.1',
              desc: '1585 Azathioprine: under the heading What your team may use (1 of 2)',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('Children: a specialist works out the amount.', {
            id: 'drug-sheet.azathioprine.range.2',
            desc: '1600 Azathioprine: under the heading What your team may use (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      taking: [
        {
          text: msg('It is taken daily. Your team adapts the amount to blood tests and to how you feel.', {
            id: 'drug-sheet.azathioprine.taking.1',
            desc: '1615 Azathioprine: how it is taken',
          }),
          label: 'practice',
        },
      ],
      sideEffects: {
        emergency: [
          {
            text: msg('Swelling of the face, lips, tongue or throat, or trouble breathing.', {
              id: 'drug-sheet.azathioprine.sideEffects.emergency.1',
              desc: '1630 Azathioprine: sign under the heading to call the emergency number (1 of 2)',
            }),
            label: 'practice',
          },
          {
            text: msg('Severe infection: confusion, collapse, fast breathing, or no urine.', {
              id: 'drug-sheet.azathioprine.sideEffects.emergency.2',
              desc: '1645 Azathioprine: sign under the heading to call the emergency number (2 of 2)',
            }),
            label: 'practice',
          },
        ],
        sameDay: [
          {
            text: msg(
              'Signs of infection, such as fever, or bruising or bleeding that you cannot explain. You may need a blood count that day.',
              {
                id: 'drug-sheet.azathioprine.sideEffects.sameDay.1',
                desc: '1660 Azathioprine: sign under the heading to call the team the same day (1 of 2)',
              },
            ),
            label: 'practice',
          },
          {
            text: msg('New mouth ulcers, yellow skin, or yellow whites of the eyes.', {
              id: 'drug-sheet.azathioprine.sideEffects.sameDay.3',
              desc: '1690 Azathioprine: sign under the heading to call the team the same day (2 of 2)',
            }),
            label: 'practice',
          },
        ],
        mention: [
          {
            text: msg('Feeling sick or an upset stomach.', {
              id: 'drug-sheet.azathioprine.sideEffects.mention.1',
              desc: '1705 Azathioprine: effect under the heading to tell the team at the next contact',
            }),
            label: 'practice',
          },
        ],
      },
      warnings: [
        {
          text: msg(
            'Long use raises the risk of skin cancer and some other cancers, such as lymphoma (a blood cancer).',
            {id: 'drug-sheet.azathioprine.warnings.1', desc: '1720 Azathioprine: warning, always visible (1 of 3)'},
          ),
          label: 'sourced',
          refs: ['label-azathioprine'],
        },
        {
          text: msg('Protect your skin from the sun with clothing and sunscreen.', {
            id: 'drug-sheet.azathioprine.warnings.2',
            desc: '1735 Azathioprine: warning, always visible (2 of 3)',
          }),
          label: 'sourced',
          refs: ['label-azathioprine'],
        },
        {
          text: msg(
            'Some people are born with low TPMT or NUDT15 (enzymes that clear it). Normal doses can then be dangerous.',
            {id: 'drug-sheet.azathioprine.warnings.3', desc: '1750 Azathioprine: warning, always visible (3 of 3)'},
          ),
          label: 'sourced',
          refs: ['fda-imuran-safety'],
        },
      ],
      pregnancy: [
        {
          text: msg(
            'Expert advice from US rheumatologists (American College of Rheumatology, ACR) is that it can be continued in pregnancy.',
            {
              id: 'drug-sheet.azathioprine.pregnancy.1',
              desc: '1765 Azathioprine: pregnancy, always visible (1 of 2)',
            },
          ),
          label: 'sourced',
          refs: ['sammaritano-2020-acr-repro'],
        },
        {
          text: msg('Product labels can be stricter. Plan with your specialist, and do not stop on your own.', {
            id: 'drug-sheet.azathioprine.pregnancy.2',
            desc: '1780 Azathioprine: pregnancy, always visible (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      infection: [
        {
          text: msg('It raises the risk of infection.', {
            id: 'drug-sheet.azathioprine.infection.1',
            desc: '1795 Azathioprine: infection and vaccines, always visible (1 of 4)',
          }),
          label: 'practice',
        },
        {
          text: msg('Live vaccines (weakened living germs) are usually put off.', {
            id: 'drug-sheet.azathioprine.infection.2',
            desc: '1810 Azathioprine: infection and vaccines, always visible (2 of 4)',
          }),
          label: 'sourced',
          refs: ['bass-2023-acr-vaccines'],
        },
        {
          text: msg('If you are not immune, call the same day after close contact with chickenpox or shingles.', {
            id: 'drug-sheet.azathioprine.infection.3',
            desc: '1825 Azathioprine: infection and vaccines, always visible (3 of 4)',
          }),
          label: 'sourced',
          refs: ['fragoulis-2022-eular-infection'],
        },
        {
          text: msg('Not immune to measles? Call the same day after contact.', {
            id: 'drug-sheet.azathioprine.infection.4',
            desc: '1840 Azathioprine: infection and vaccines, always visible (4 of 4)',
          }),
          label: 'practice',
        },
      ],
      stopping: [
        {
          text: msg('Do not stop on your own. The disease may become active again (flare).', {
            id: 'drug-sheet.azathioprine.stopping.1',
            desc: '1855 Azathioprine: stopping the medicine, always visible',
          }),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg(
            'With allopurinol or febuxostat (for gout), only your doctor may change the dose, or choose another medicine. Take both already? Call your team today.',
            {
              id: 'drug-sheet.azathioprine.interactions.1',
              desc: '1870 Azathioprine: other medicines, food and supplements (1 of 2)',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('Ask your pharmacist before any new medicine, and about alcohol.', {
            id: 'drug-sheet.azathioprine.interactions.2',
            desc: '1885 Azathioprine: other medicines, food and supplements (2 of 2)',
          }),
          label: 'editorial',
        },
      ],
      monitoring: [
        {
          text: msg('A test for TPMT and NUDT15 may be done. It does not replace blood counts.', {
            id: 'drug-sheet.azathioprine.monitoring.1',
            desc: '1900 Azathioprine: checks and tests (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('Blood counts and liver tests are done often at first, then less often.', {
            id: 'drug-sheet.azathioprine.monitoring.2',
            desc: '1915 Azathioprine: checks and tests (2 of 2)',
          }),
          label: 'practice',
        },
      ],
    },
    {
      key: 'mycophenolate-mofetil',
      needsClinicalCheck: true,
      terms: ['immunosuppressant', 'ild', 'off-label', 'live-vaccine'],
      title: msg('Mycophenolate mofetil', {
        id: 'drug-sheet.mycophenolate-mofetil.title',
        desc: '1930 Mycophenolate mofetil: name of the medicine, heading of its sheet',
      }),
      callouts: [
        {
          text: msg('It can cause pregnancy loss and birth defects.', {
            id: 'drug-sheet.mycophenolate-mofetil.callouts.1',
            desc: '1945 Mycophenolate mofetil: call-out, always visible, before everything else (1 of 2)',
          }),
          label: 'sourced',
          refs: ['label-mycophenolate'],
        },
        {
          text: msg('Are you pregnant, or might you be? Call your team the same day.', {
            id: 'drug-sheet.mycophenolate-mofetil.callouts.2',
            desc: '1960 Mycophenolate mofetil: call-out, always visible, before everything else (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      drugClass: {
        text: msg('A medicine that slows down the immune system (immunosuppressant, purine synthesis inhibitor).', {
          id: 'drug-sheet.mycophenolate-mofetil.drugClass',
          desc: '1975 Mycophenolate mofetil: kind of medicine',
        }),
        label: 'editorial',
      },
      purpose: [
        {
          text: msg('It is an option in adults, to control muscle disease and lower steroids.', {
            id: 'drug-sheet.mycophenolate-mofetil.purpose.1',
            desc: '1990 Mycophenolate mofetil: what it is for (1 of 3)',
          }),
          label: 'practice',
        },
        {
          text: msg('A team may use it in place of, or with, methotrexate or azathioprine.', {
            id: 'drug-sheet.mycophenolate-mofetil.purpose.2',
            desc: '2005 Mycophenolate mofetil: what it is for (2 of 3)',
          }),
          label: 'practice',
        },
        {
          text: msg('It is also used for inflamed or scarred lungs (ILD).', {
            id: 'drug-sheet.mycophenolate-mofetil.purpose.3',
            desc: '2020 Mycophenolate mofetil: what it is for (3 of 3)',
          }),
          label: 'sourced',
          refs: ['johnson-2024-acr-chest-ild'],
        },
      ],
      mechanism: [
        {
          text: msg('It blocks an enzyme that immune cells need to multiply (inosine monophosphate dehydrogenase).', {
            id: 'drug-sheet.mycophenolate-mofetil.mechanism.1',
            desc: '2035 Mycophenolate mofetil: how it works',
          }),
          label: 'editorial',
        },
      ],
      approval: {
        text: msg('Usually off-label: the licence does not name dermatomyositis.', {
          id: 'drug-sheet.mycophenolate-mofetil.approval',
          desc: '2050 Mycophenolate mofetil: approval status for dermatomyositis',
        }),
        label: 'practice',
      },
      range: [
        {
          text: msg('Adults: a team may use 2 to 3 g a day, as 1 to 1.5 g twice a day.', {
            id: 'drug-sheet.mycophenolate-mofetil.range.1',
            desc: '2065 Mycophenolate mofetil: under the heading What your team may use (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('Children: a specialist works out the amount.', {
            id: 'drug-sheet.mycophenolate-mofetil.range.2',
            desc: '2080 Mycophenolate mofetil: under the heading What your team may use (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      taking: [
        {
          text: msg('The amount is often raised slowly.', {
            id: 'drug-sheet.mycophenolate-mofetil.taking.1',
            desc: '2095 Mycophenolate mofetil: how it is taken',
          }),
          label: 'practice',
        },
      ],
      sideEffects: {
        emergency: [
          {
            text: msg('Swelling of the face, lips, tongue or throat, or trouble breathing.', {
              id: 'drug-sheet.mycophenolate-mofetil.sideEffects.emergency.1',
              desc: '2110 Mycophenolate mofetil: sign under the heading to call the emergency number (1 of 2)',
            }),
            label: 'practice',
          },
          {
            text: msg('Severe infection: confusion, collapse, fast breathing, or no urine.', {
              id: 'drug-sheet.mycophenolate-mofetil.sideEffects.emergency.2',
              desc: '2125 Mycophenolate mofetil: sign under the heading to call the emergency number (2 of 2)',
            }),
            label: 'practice',
          },
        ],
        sameDay: [
          {
            text: msg('Fever of 38 °C (100.4 °F) or more, or the level your team gave you.', {
              id: 'drug-sheet.mycophenolate-mofetil.sideEffects.sameDay.1',
              desc: '2140 Mycophenolate mofetil: sign under the heading to call the team the same day (1 of 2)',
            }),
            label: 'practice',
          },
          {
            text: msg('Bruising or bleeding that you cannot explain, or diarrhoea that does not stop.', {
              id: 'drug-sheet.mycophenolate-mofetil.sideEffects.sameDay.2',
              desc: '2155 Mycophenolate mofetil: sign under the heading to call the team the same day (2 of 2)',
            }),
            label: 'practice',
          },
        ],
        mention: [
          {
            text: msg('Mild diarrhoea or headache.', {
              id: 'drug-sheet.mycophenolate-mofetil.sideEffects.mention.1',
              desc: '2170 Mycophenolate mofetil: effect under the heading to tell the team at the next contact',
            }),
            label: 'practice',
          },
        ],
      },
      warnings: [
        {
          text: msg('It raises the risk of serious infections and of some cancers.', {
            id: 'drug-sheet.mycophenolate-mofetil.warnings.1',
            desc: '2185 Mycophenolate mofetil: warning, always visible (1 of 2)',
          }),
          label: 'sourced',
          refs: ['label-mycophenolate'],
        },
        {
          text: msg('It can lower blood counts. Keep your test dates.', {
            id: 'drug-sheet.mycophenolate-mofetil.warnings.2',
            desc: '2200 Mycophenolate mofetil: warning, always visible (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      pregnancy: [
        {
          text: msg(
            'If you could get pregnant, you need pregnancy tests. You also need contraception until 6 weeks after stopping.',
            {
              id: 'drug-sheet.mycophenolate-mofetil.pregnancy.1',
              desc: '2215 Mycophenolate mofetil: pregnancy, always visible (1 of 5)',
            },
          ),
          label: 'sourced',
          refs: ['label-mycophenolate'],
        },
        {
          text: msg('The contraceptive pill may work less well. Ask what is safe.', {
            id: 'drug-sheet.mycophenolate-mofetil.pregnancy.2',
            desc: '2230 Mycophenolate mofetil: pregnancy, always visible (2 of 5)',
          }),
          label: 'practice',
        },
        {
          text: msg('Your team changes it before a planned pregnancy.', {
            id: 'drug-sheet.mycophenolate-mofetil.pregnancy.3',
            desc: '2245 Mycophenolate mofetil: pregnancy, always visible (3 of 5)',
          }),
          label: 'sourced',
          refs: ['sammaritano-2020-acr-repro'],
        },
        {
          text: msg('Do not stop on your own.', {
            id: 'drug-sheet.mycophenolate-mofetil.pregnancy.5',
            desc: '2252 Mycophenolate mofetil: pregnancy, always visible (4 of 5)',
          }),
          label: 'practice',
        },
        {
          text: msg('Ask before you breastfeed or father a child.', {
            id: 'drug-sheet.mycophenolate-mofetil.pregnancy.4',
            desc: '2260 Mycophenolate mofetil: pregnancy, always visible (5 of 5)',
          }),
          label: 'editorial',
        },
      ],
      infection: [
        {
          text: msg('Live vaccines (weakened living germs) are usually put off.', {
            id: 'drug-sheet.mycophenolate-mofetil.infection.1',
            desc: '2275 Mycophenolate mofetil: infection and vaccines, always visible (1 of 3)',
          }),
          label: 'sourced',
          refs: ['bass-2023-acr-vaccines'],
        },
        {
          text: msg('If you are not immune, call the same day after close contact with chickenpox or shingles.', {
            id: 'drug-sheet.mycophenolate-mofetil.infection.2',
            desc: '2290 Mycophenolate mofetil: infection and vaccines, always visible (2 of 3)',
          }),
          label: 'sourced',
          refs: ['fragoulis-2022-eular-infection'],
        },
        {
          text: msg('Not immune to measles? Call the same day after contact.', {
            id: 'drug-sheet.mycophenolate-mofetil.infection.3',
            desc: '2305 Mycophenolate mofetil: infection and vaccines, always visible (3 of 3)',
          }),
          label: 'practice',
        },
      ],
      stopping: [
        {
          text: msg('Do not stop on your own. If you might be pregnant, call the same day and ask.', {
            id: 'drug-sheet.mycophenolate-mofetil.stopping.1',
            desc: '2320 Mycophenolate mofetil: stopping the medicine, always visible',
          }),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg('Antacids and stomach-acid tablets may weaken it. Ask how to take them.', {
            id: 'drug-sheet.mycophenolate-mofetil.interactions.1',
            desc: '2335 Mycophenolate mofetil: other medicines, food and supplements',
          }),
          label: 'practice',
        },
      ],
      monitoring: [
        {
          text: msg('Blood counts and liver tests are done often at first, then less often.', {
            id: 'drug-sheet.mycophenolate-mofetil.monitoring.1',
            desc: '2350 Mycophenolate mofetil: checks and tests',
          }),
          label: 'practice',
        },
      ],
    },
    {
      key: 'ivig',
      needsClinicalCheck: true,
      terms: ['ivig', 'off-label', 'live-vaccine'],
      title: msg('Intravenous immunoglobulin (IVIG)', {
        id: 'drug-sheet.ivig.title',
        desc: '2365 Intravenous immunoglobulin (IVIG): name of the medicine, heading of its sheet',
      }),
      alsoCalled: msg('Antibody drip; one brand is Octagam 10%', {
        id: 'drug-sheet.ivig.alsoCalled',
        desc: '2380 Intravenous immunoglobulin (IVIG): other names, below the heading',
      }),
      callouts: [
        {
          text: msg(
            'It can cause blood clots and kidney failure. Get emergency help for leg swelling, chest pain, stroke signs or very little urine.',
            {
              id: 'drug-sheet.ivig.callouts.1',
              desc: '2395 Intravenous immunoglobulin (IVIG): call-out, always visible, before everything else',
            },
          ),
          label: 'sourced',
          refs: ['label-octagam10'],
        },
      ],
      schedule: {field: 'range', days: [1, 2], maybe: [3, 4, 5], again: true},
      drugClass: {
        text: msg('Donated antibodies given by drip (immunomodulator).', {
          id: 'drug-sheet.ivig.drugClass',
          desc: '2410 Intravenous immunoglobulin (IVIG): kind of medicine',
        }),
        label: 'editorial',
      },
      purpose: [
        {
          text: msg(
            'In a trial, 79 out of 100 adults improved with IVIG after 16 weeks. With a dummy drip it was 44. So IVIG helped about 35 more.',
            {id: 'drug-sheet.ivig.purpose.1', desc: '2425 Intravenous immunoglobulin (IVIG): what it is for (1 of 2)'},
          ),
          label: 'sourced',
          refs: ['aggarwal-2022-proderm'],
        },
        {
          text: msg(
            'A team may use it for skin or muscle: if other medicines fail, if help is needed fast, or earlier.',
            {id: 'drug-sheet.ivig.purpose.2', desc: '2440 Intravenous immunoglobulin (IVIG): what it is for (2 of 2)'},
          ),
          label: 'practice',
        },
      ],
      mechanism: [
        {
          text: msg(
            'It changes how harmful antibodies, messengers and immune cells act (cytokines, complement). It also acts on Fc receptors (places where antibodies dock).',
            {id: 'drug-sheet.ivig.mechanism.1', desc: '2455 Intravenous immunoglobulin (IVIG): how it works'},
          ),
          label: 'editorial',
        },
      ],
      approval: {
        text: msg('The US medicines agency (FDA) approved Octagam 10% for adults with dermatomyositis in July 2021.', {
          id: 'drug-sheet.ivig.approval',
          desc: '2470 Intravenous immunoglobulin (IVIG): approval status for dermatomyositis',
        }),
        label: 'sourced',
        refs: ['rheumatologist-2021-octagam'],
      },
      range: [
        {
          text: msg('Adults: a team may use 2 g per kg of body weight, over 2 to 5 days, every 4 weeks.', {
            id: 'drug-sheet.ivig.range.1',
            desc: '2485 Intravenous immunoglobulin (IVIG): under the heading What your team may use (1 of 2)',
          }),
          label: 'sourced',
          refs: ['label-octagam10'],
        },
        {
          text: msg('Children: a specialist works out the amount. This is usually off-label (not on the licence).', {
            id: 'drug-sheet.ivig.range.2',
            desc: '2500 Intravenous immunoglobulin (IVIG): under the heading What your team may use (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      taking: [
        {
          text: msg('It runs slowly into a vein. The label sets a top speed for dermatomyositis.', {
            id: 'drug-sheet.ivig.taking.1',
            desc: '2515 Intravenous immunoglobulin (IVIG): how it is taken (1 of 2)',
          }),
          label: 'sourced',
          refs: ['label-octagam10'],
        },
        {
          text: msg('Ask how much to drink before the drip.', {
            id: 'drug-sheet.ivig.taking.2',
            desc: '2530 Intravenous immunoglobulin (IVIG): how it is taken (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      sideEffects: {
        emergency: [
          {
            text: msg('A swollen or painful leg, chest pain or sudden breathlessness (blood clot).', {
              id: 'drug-sheet.ivig.sideEffects.emergency.1',
              desc: '2545 Intravenous immunoglobulin (IVIG): sign under the heading to call the emergency number (1 of 5)',
            }),
            label: 'sourced',
            refs: ['label-octagam10'],
          },
          {
            text: msg('A drooping face, a weak arm or trouble speaking (stroke).', {
              id: 'drug-sheet.ivig.sideEffects.emergency.2',
              desc: '2560 Intravenous immunoglobulin (IVIG): sign under the heading to call the emergency number (2 of 5)',
            }),
            label: 'practice',
          },
          {
            text: msg('You pass very little urine.', {
              id: 'drug-sheet.ivig.sideEffects.emergency.3',
              desc: '2575 Intravenous immunoglobulin (IVIG): sign under the heading to call the emergency number (3 of 5)',
            }),
            label: 'sourced',
            refs: ['label-octagam10'],
          },
          {
            text: msg(
              'During or after the drip: swelling of the face or throat, wheezing or fainting (severe allergy).',
              {
                id: 'drug-sheet.ivig.sideEffects.emergency.4',
                desc: '2590 Intravenous immunoglobulin (IVIG): sign under the heading to call the emergency number (4 of 5)',
              },
            ),
            label: 'practice',
          },
          {
            text: msg(
              'Severe headache with a stiff neck. The lining of the brain may be inflamed (aseptic meningitis).',
              {
                id: 'drug-sheet.ivig.sideEffects.emergency.5',
                desc: '2605 Intravenous immunoglobulin (IVIG): sign under the heading to call the emergency number (5 of 5)',
              },
            ),
            label: 'practice',
          },
        ],
        sameDay: [
          {
            text: msg('Dark urine or yellow whites of the eyes. Red blood cells may be breaking down (haemolysis).', {
              id: 'drug-sheet.ivig.sideEffects.sameDay.1',
              desc: '2620 Intravenous immunoglobulin (IVIG): sign under the heading to call the team the same day',
            }),
            label: 'practice',
          },
        ],
        mention: [
          {
            text: msg('Headache, feeling sick, chills or aches around the drip.', {
              id: 'drug-sheet.ivig.sideEffects.mention.1',
              desc: '2635 Intravenous immunoglobulin (IVIG): effect under the heading to tell the team at the next contact',
            }),
            label: 'practice',
          },
        ],
      },
      warnings: [
        {
          text: msg('In the trial, about 6 out of 100 people had blood clots. With a slower drip there were fewer.', {
            id: 'drug-sheet.ivig.warnings.1',
            desc: '2650 Intravenous immunoglobulin (IVIG): warning, always visible (1 of 2)',
          }),
          label: 'sourced',
          refs: ['aggarwal-2024-proderm-safety'],
        },
        {
          text: msg(
            'Tell your team about past clots, heart or kidney disease, diabetes, or low IgA (a type of antibody). Low IgA can lead to severe allergy.',
            {
              id: 'drug-sheet.ivig.warnings.2',
              desc: '2665 Intravenous immunoglobulin (IVIG): warning, always visible (2 of 2)',
            },
          ),
          label: 'practice',
        },
      ],
      pregnancy: [
        {
          text: msg('Tell your team before the drip if you are or might be pregnant, or breastfeed.', {
            id: 'drug-sheet.ivig.pregnancy.1',
            desc: '2680 Intravenous immunoglobulin (IVIG): pregnancy, always visible',
          }),
          label: 'editorial',
        },
      ],
      infection: [
        {
          text: msg('It can delay live vaccines (weakened living germs). Ask how long to wait.', {
            id: 'drug-sheet.ivig.infection.1',
            desc: '2695 Intravenous immunoglobulin (IVIG): infection and vaccines, always visible',
          }),
          label: 'sourced',
          refs: ['label-octagam10'],
        },
      ],
      stopping: [
        {
          text: msg('Ask before you skip a course. The benefit may wear off.', {
            id: 'drug-sheet.ivig.stopping.1',
            desc: '2710 Intravenous immunoglobulin (IVIG): stopping the medicine, always visible',
          }),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg(
            'Ask before medicines or supplements that affect the kidneys, such as ibuprofen (NSAIDs) or creatine.',
            {
              id: 'drug-sheet.ivig.interactions.1',
              desc: '2725 Intravenous immunoglobulin (IVIG): other medicines, food and supplements',
            },
          ),
          label: 'practice',
        },
      ],
      monitoring: [
        {
          text: msg('Your team checks your kidneys and watches for clots.', {
            id: 'drug-sheet.ivig.monitoring.1',
            desc: '2740 Intravenous immunoglobulin (IVIG): checks and tests',
          }),
          label: 'sourced',
          refs: ['label-octagam10'],
        },
      ],
      call: {
        service: 'emergency',
        text: msg('Call your local emergency number now for an emergency sign on this sheet. Say that you had IVIG.', {
          id: 'drug-sheet.ivig.call.text',
          desc: '2755 Intravenous immunoglobulin (IVIG): instruction to call, when no number is known for the region',
        }),
        withNumber: msg('Call {number} ({country}) now for an emergency sign on this sheet. Say that you had IVIG.', {
          id: 'drug-sheet.ivig.call.withNumber',
          desc: '2770 Intravenous immunoglobulin (IVIG): instruction to call; keep the tokens {number} and {country} as they are',
        }),
      },
    },
    {
      key: 'rituximab',
      needsClinicalCheck: true,
      terms: ['refractory', 'off-label', 'live-vaccine'],
      title: msg('Rituximab', {
        id: 'drug-sheet.rituximab.title',
        desc: '2785 Rituximab: name of the medicine, heading of its sheet',
      }),
      callouts: [
        {
          text: msg('It can make hepatitis B active again, which can be fatal. You need a hepatitis B test first.', {
            id: 'drug-sheet.rituximab.callouts.1',
            desc: '2800 Rituximab: call-out, always visible, before everything else',
          }),
          label: 'sourced',
          refs: ['fda-rituxan-safety'],
        },
      ],
      drugClass: {
        text: msg('An antibody aimed at a mark (CD20) on immune cells called B cells.', {
          id: 'drug-sheet.rituximab.drugClass',
          desc: '2815 Rituximab: kind of medicine',
        }),
        label: 'practice',
      },
      purpose: [
        {
          text: msg('It has been tested in disease that did not respond to other treatment (refractory).', {
            id: 'drug-sheet.rituximab.purpose.1',
            desc: '2830 Rituximab: what it is for (1 of 2)',
          }),
          label: 'sourced',
          refs: ['oddis-2013-rim'],
        },
        {
          text: msg(
            'The main trial did not reach its goal: early treatment was no better than late. In all, 83 out of 100 people improved over 44 weeks.',
            {id: 'drug-sheet.rituximab.purpose.2', desc: '2845 Rituximab: what it is for (2 of 2)'},
          ),
          label: 'sourced',
          refs: ['oddis-2013-rim'],
        },
      ],
      mechanism: [
        {
          text: msg('It removes B cells.', {
            id: 'drug-sheet.rituximab.mechanism.1',
            desc: '2860 Rituximab: how it works',
          }),
          label: 'practice',
        },
      ],
      approval: {
        text: msg('Usually off-label: the licence does not name dermatomyositis.', {
          id: 'drug-sheet.rituximab.approval',
          desc: '2875 Rituximab: approval status for dermatomyositis',
        }),
        label: 'practice',
      },
      range: [
        {
          text: msg('Adults: a team may use 1,000 mg by drip, twice, 2 weeks apart.', {
            id: 'drug-sheet.rituximab.range.1',
            desc: '2890 Rituximab: under the heading What your team may use (1 of 3)',
          }),
          label: 'practice',
        },
        {
          text: msg('A team may repeat it when B cells come back.', {
            id: 'drug-sheet.rituximab.range.2',
            desc: '2905 Rituximab: under the heading What your team may use (2 of 3)',
          }),
          label: 'practice',
        },
        {
          text: msg('Children: a specialist works out the amount.', {
            id: 'drug-sheet.rituximab.range.3',
            desc: '2920 Rituximab: under the heading What your team may use (3 of 3)',
          }),
          label: 'practice',
        },
      ],
      taking: [
        {
          text: msg('It is given by drip in a clinic. Staff watch you during the drip.', {
            id: 'drug-sheet.rituximab.taking.1',
            desc: '2935 Rituximab: how it is taken',
          }),
          label: 'practice',
        },
      ],
      sideEffects: {
        emergency: [
          {
            text: msg(
              'During the drip or the day after: swelling of the face or throat, trouble breathing, chest pain or fainting.',
              {
                id: 'drug-sheet.rituximab.sideEffects.emergency.1',
                desc: '2950 Rituximab: sign under the heading to call the emergency number (1 of 4)',
              },
            ),
            label: 'practice',
          },
          {
            text: msg(
              'New confusion, loss of sight, clumsiness, weakness or trouble speaking. A rare brain infection (PML) can cause this.',
              {
                id: 'drug-sheet.rituximab.sideEffects.emergency.2',
                desc: '2965 Rituximab: sign under the heading to call the emergency number (2 of 4)',
              },
            ),
            label: 'practice',
          },
          {
            text: msg('Blistering or peeling skin, or blisters in the mouth.', {
              id: 'drug-sheet.rituximab.sideEffects.emergency.3',
              desc: '2980 Rituximab: sign under the heading to call the emergency number (3 of 4)',
            }),
            label: 'sourced',
            refs: ['fda-rituxan-safety'],
          },
          {
            text: msg('Severe infection: confusion, collapse, fast breathing, or no urine.', {
              id: 'drug-sheet.rituximab.sideEffects.emergency.4',
              desc: '2995 Rituximab: sign under the heading to call the emergency number (4 of 4)',
            }),
            label: 'practice',
          },
        ],
        sameDay: [
          {
            text: msg('Fever of 38 °C (100.4 °F) or more, or the level your team gave you.', {
              id: 'drug-sheet.rituximab.sideEffects.sameDay.1',
              desc: '3010 Rituximab: sign under the heading to call the team the same day (1 of 2)',
            }),
            label: 'practice',
          },
          {
            text: msg('Yellow skin, yellow whites of the eyes, or dark urine (possible hepatitis).', {
              id: 'drug-sheet.rituximab.sideEffects.sameDay.2',
              desc: '3025 Rituximab: sign under the heading to call the team the same day (2 of 2)',
            }),
            label: 'practice',
          },
        ],
        mention: [
          {
            text: msg('Mild chills after a drip, or infections that keep coming back.', {
              id: 'drug-sheet.rituximab.sideEffects.mention.1',
              desc: '3040 Rituximab: effect under the heading to tell the team at the next contact',
            }),
            label: 'practice',
          },
        ],
      },
      warnings: [
        {
          text: msg('A reaction to the drip can be fatal. Tell the nurse at once if you feel unwell.', {
            id: 'drug-sheet.rituximab.warnings.1',
            desc: '3055 Rituximab: warning, always visible (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('Severe skin reactions can occur. Some have been fatal.', {
            id: 'drug-sheet.rituximab.warnings.2',
            desc: '3070 Rituximab: warning, always visible (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      pregnancy: [
        {
          text: msg('Tell your team before you try for a baby, and at once if you might be pregnant.', {
            id: 'drug-sheet.rituximab.pregnancy.1',
            desc: '3085 Rituximab: pregnancy, always visible (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('Ask before you breastfeed.', {
            id: 'drug-sheet.rituximab.pregnancy.2',
            desc: '3100 Rituximab: pregnancy, always visible (2 of 2)',
          }),
          label: 'editorial',
        },
      ],
      infection: [
        {
          text: msg('It can lower your own antibodies, so infections can be more likely.', {
            id: 'drug-sheet.rituximab.infection.1',
            desc: '3115 Rituximab: infection and vaccines, always visible (1 of 5)',
          }),
          label: 'practice',
        },
        {
          text: msg('Ask for vaccines before treatment. Later, your team plans them between courses.', {
            id: 'drug-sheet.rituximab.infection.2',
            desc: '3130 Rituximab: infection and vaccines, always visible (2 of 5)',
          }),
          label: 'sourced',
          refs: ['bass-2023-acr-vaccines'],
        },
        {
          text: msg('Live vaccines (weakened living germs) are usually put off.', {
            id: 'drug-sheet.rituximab.infection.3',
            desc: '3145 Rituximab: infection and vaccines, always visible (3 of 5)',
          }),
          label: 'sourced',
          refs: ['bass-2023-acr-vaccines'],
        },
        {
          text: msg('If you are not immune, call the same day after close contact with chickenpox or shingles.', {
            id: 'drug-sheet.rituximab.infection.4',
            desc: '3160 Rituximab: infection and vaccines, always visible (4 of 5)',
          }),
          label: 'sourced',
          refs: ['fragoulis-2022-eular-infection'],
        },
        {
          text: msg('Not immune to measles? Call the same day after contact.', {
            id: 'drug-sheet.rituximab.infection.5',
            desc: '3175 Rituximab: infection and vaccines, always visible (5 of 5)',
          }),
          label: 'practice',
        },
      ],
      stopping: [
        {
          text: msg('The effect of a drip goes on for months. Ask before you skip the next one.', {
            id: 'drug-sheet.rituximab.stopping.1',
            desc: '3190 Rituximab: stopping the medicine, always visible',
          }),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg('Our sources do not cover interactions. Ask your pharmacist before any new medicine.', {
            id: 'drug-sheet.rituximab.interactions.1',
            desc: '3205 Rituximab: other medicines, food and supplements',
          }),
          label: 'editorial',
        },
      ],
      monitoring: [
        {
          text: msg('Hepatitis B is tested before treatment, and watched during and after it.', {
            id: 'drug-sheet.rituximab.monitoring.1',
            desc: '3220 Rituximab: checks and tests (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('A test for TB (tuberculosis) and B cell counts may be done.', {
            id: 'drug-sheet.rituximab.monitoring.2',
            desc: '3235 Rituximab: checks and tests (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      call: {
        service: 'emergency',
        text: msg(
          'Call your local emergency number now for an emergency sign on this sheet. Say that you had rituximab.',
          {
            id: 'drug-sheet.rituximab.call.text',
            desc: '3250 Rituximab: instruction to call, when no number is known for the region',
          },
        ),
        withNumber: msg(
          'Call {number} ({country}) now for an emergency sign on this sheet. Say that you had rituximab.',
          {
            id: 'drug-sheet.rituximab.call.withNumber',
            desc: '3265 Rituximab: instruction to call; keep the tokens {number} and {country} as they are',
          },
        ),
      },
    },
    {
      key: 'tacrolimus',
      needsClinicalCheck: true,
      terms: ['ild', 'mda5', 'off-label', 'live-vaccine', 'flare'],
      title: msg('Tacrolimus', {
        id: 'drug-sheet.tacrolimus.title',
        desc: '3280 Tacrolimus: name of the medicine, heading of its sheet',
      }),
      alsoCalled: msg('One brand is Prograf', {
        id: 'drug-sheet.tacrolimus.alsoCalled',
        desc: '3295 Tacrolimus: other names, below the heading',
      }),
      callouts: [
        {
          text: msg("Avoid grapefruit and St John's wort (a herb). They change the level in your blood.", {
            id: 'drug-sheet.tacrolimus.callouts.1',
            desc: '3310 Tacrolimus: call-out, always visible, before everything else (1 of 2)',
          }),
          label: 'sourced',
          refs: ['label-prograf'],
        },
        {
          text: msg('Keep to the same brand. Change it only with your team.', {
            id: 'drug-sheet.tacrolimus.callouts.2',
            desc: '3325 Tacrolimus: call-out, always visible, before everything else (2 of 2)',
          }),
          label: 'sourced',
          refs: ['label-prograf'],
        },
      ],
      drugClass: {
        text: msg('A medicine that slows down the immune system (calcineurin inhibitor).', {
          id: 'drug-sheet.tacrolimus.drugClass',
          desc: '3340 Tacrolimus: kind of medicine',
        }),
        label: 'sourced',
        refs: ['label-prograf'],
      },
      purpose: [
        {
          text: msg(
            'It may be part of treatment for inflamed or scarred lungs (ILD) with the MDA5 antibody (a blood marker).',
            {id: 'drug-sheet.tacrolimus.purpose.1', desc: '3355 Tacrolimus: what it is for (1 of 3)'},
          ),
          label: 'sourced',
          refs: ['romero-bueno-2020-mda5', 'selva-2021-rpild'],
        },
        {
          text: msg('It is also an option for muscle disease in adults.', {
            id: 'drug-sheet.tacrolimus.purpose.2',
            desc: '3370 Tacrolimus: what it is for (2 of 3)',
          }),
          label: 'sourced',
          refs: ['oldroyd-2022-bsr'],
        },
        {
          text: msg(
            'We found no proof that tacrolimus by mouth works best for skin. For skin, an ointment is the usual form.',
            {id: 'drug-sheet.tacrolimus.purpose.3', desc: '3385 Tacrolimus: what it is for (3 of 3)'},
          ),
          label: 'practice',
        },
      ],
      mechanism: [
        {
          text: msg('It blocks calcineurin, which activates immune cells called T cells.', {
            id: 'drug-sheet.tacrolimus.mechanism.1',
            desc: '3400 Tacrolimus: how it works',
          }),
          label: 'editorial',
        },
      ],
      approval: {
        text: msg(
          'This depends on the country. Some licences name dermatomyositis, others do not. Ask your pharmacist.',
          {
            id: 'drug-sheet.tacrolimus.approval',
            desc: '3415 Tacrolimus: approval status for dermatomyositis',
          },
        ),
        label: 'practice',
      },
      range: [
        {
          text: msg('Adults: a team may use 0.075 to 0.1 mg per kg of body weight a day, in 2 doses.', {
            id: 'drug-sheet.tacrolimus.range.1',
            desc: '3430 Tacrolimus: under the heading What your team may use (1 of 3)',
          }),
          label: 'practice',
        },
        {
          text: msg('The amount is adapted to blood levels.', {
            id: 'drug-sheet.tacrolimus.range.2',
            desc: '3445 Tacrolimus: under the heading What your team may use (2 of 3)',
          }),
          label: 'practice',
        },
        {
          text: msg('Children: a specialist works out the amount.', {
            id: 'drug-sheet.tacrolimus.range.3',
            desc: '3460 Tacrolimus: under the heading What your team may use (3 of 3)',
          }),
          label: 'practice',
        },
      ],
      taking: [
        {
          text: msg('Take it at the same times each day. Before a blood test, ask when to take it.', {
            id: 'drug-sheet.tacrolimus.taking.1',
            desc: '3475 Tacrolimus: how it is taken',
          }),
          label: 'practice',
        },
      ],
      sideEffects: {
        emergency: [
          {
            text: msg('A fit, sudden confusion, loss of sight or new clumsiness.', {
              id: 'drug-sheet.tacrolimus.sideEffects.emergency.1',
              desc: '3490 Tacrolimus: sign under the heading to call the emergency number (1 of 3)',
            }),
            label: 'practice',
          },
          {
            text: msg('Chest pain, fainting, or a fast or irregular heartbeat.', {
              id: 'drug-sheet.tacrolimus.sideEffects.emergency.2',
              desc: '3505 Tacrolimus: sign under the heading to call the emergency number (2 of 3)',
            }),
            label: 'practice',
          },
          {
            text: msg('Severe infection: confusion, collapse, fast breathing, or no urine.', {
              id: 'drug-sheet.tacrolimus.sideEffects.emergency.3',
              desc: '3520 Tacrolimus: sign under the heading to call the emergency number (3 of 3)',
            }),
            label: 'practice',
          },
        ],
        sameDay: [
          {
            text: msg('Fever of 38 °C (100.4 °F) or more, or the level your team gave you.', {
              id: 'drug-sheet.tacrolimus.sideEffects.sameDay.1',
              desc: '3535 Tacrolimus: sign under the heading to call the team the same day (1 of 2)',
            }),
            label: 'practice',
          },
          {
            text: msg('You pass much less urine, or you are very thirsty and pass a lot.', {
              id: 'drug-sheet.tacrolimus.sideEffects.sameDay.2',
              desc: '3550 Tacrolimus: sign under the heading to call the team the same day (2 of 2)',
            }),
            label: 'practice',
          },
        ],
        mention: [
          {
            text: msg('Shaking hands (tremor), or raised blood pressure readings.', {
              id: 'drug-sheet.tacrolimus.sideEffects.mention.1',
              desc: '3565 Tacrolimus: effect under the heading to tell the team at the next contact',
            }),
            label: 'practice',
          },
        ],
      },
      warnings: [
        {
          text: msg('It raises the risk of serious infections and some cancers.', {
            id: 'drug-sheet.tacrolimus.warnings.1',
            desc: '3580 Tacrolimus: warning, always visible (1 of 3)',
          }),
          label: 'sourced',
          refs: ['label-prograf'],
        },
        {
          text: msg('It can harm the kidneys and raise potassium and blood sugar.', {
            id: 'drug-sheet.tacrolimus.warnings.2',
            desc: '3595 Tacrolimus: warning, always visible (2 of 3)',
          }),
          label: 'sourced',
          refs: ['label-prograf'],
        },
        {
          text: msg('Protect your skin from the sun.', {
            id: 'drug-sheet.tacrolimus.warnings.3',
            desc: '3610 Tacrolimus: warning, always visible (3 of 3)',
          }),
          label: 'sourced',
          refs: ['label-prograf'],
        },
      ],
      pregnancy: [
        {
          text: msg('It can often be continued in pregnancy, if a specialist agrees.', {
            id: 'drug-sheet.tacrolimus.pregnancy.1',
            desc: '3625 Tacrolimus: pregnancy, always visible (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('Tell your team if you plan a pregnancy, might be pregnant or breastfeed.', {
            id: 'drug-sheet.tacrolimus.pregnancy.2',
            desc: '3640 Tacrolimus: pregnancy, always visible (2 of 2)',
          }),
          label: 'editorial',
        },
      ],
      infection: [
        {
          text: msg('Avoid live vaccines (weakened living germs) during treatment.', {
            id: 'drug-sheet.tacrolimus.infection.1',
            desc: '3655 Tacrolimus: infection and vaccines, always visible (1 of 3)',
          }),
          label: 'sourced',
          refs: ['label-prograf'],
        },
        {
          text: msg('If you are not immune, call the same day after close contact with chickenpox or shingles.', {
            id: 'drug-sheet.tacrolimus.infection.2',
            desc: '3670 Tacrolimus: infection and vaccines, always visible (2 of 3)',
          }),
          label: 'sourced',
          refs: ['fragoulis-2022-eular-infection'],
        },
        {
          text: msg('Not immune to measles? Call the same day after contact.', {
            id: 'drug-sheet.tacrolimus.infection.3',
            desc: '3685 Tacrolimus: infection and vaccines, always visible (3 of 3)',
          }),
          label: 'practice',
        },
      ],
      stopping: [
        {
          text: msg('Do not stop on your own. The disease may become active again (flare).', {
            id: 'drug-sheet.tacrolimus.stopping.1',
            desc: '3700 Tacrolimus: stopping the medicine, always visible',
          }),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg(
            'Some medicines for fungal infections (azoles) and some antibiotics (macrolides) change its level. Ask first.',
            {
              id: 'drug-sheet.tacrolimus.interactions.1',
              desc: '3715 Tacrolimus: other medicines, food and supplements (1 of 3)',
            },
          ),
          label: 'sourced',
          refs: ['label-prograf'],
        },
        {
          text: msg('Seville orange and pomelo may act like grapefruit. Avoid them too.', {
            id: 'drug-sheet.tacrolimus.interactions.2',
            desc: '3730 Tacrolimus: other medicines, food and supplements (2 of 3)',
          }),
          label: 'practice',
        },
        {
          text: msg('Ask before creatine, turmeric or pepper extract (piperine).', {
            id: 'drug-sheet.tacrolimus.interactions.3',
            desc: '3745 Tacrolimus: other medicines, food and supplements (3 of 3)',
          }),
          label: 'practice',
        },
      ],
      monitoring: [
        {
          text: msg('Blood levels, blood counts and kidney tests.', {
            id: 'drug-sheet.tacrolimus.monitoring.1',
            desc: '3760 Tacrolimus: checks and tests (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('Blood pressure, potassium and blood sugar.', {
            id: 'drug-sheet.tacrolimus.monitoring.2',
            desc: '3775 Tacrolimus: checks and tests (2 of 2)',
          }),
          label: 'practice',
        },
      ],
    },
    {
      key: 'cyclophosphamide',
      needsClinicalCheck: true,
      terms: ['rp-ild', 'mda5', 'pjp', 'off-label', 'live-vaccine'],
      title: msg('Cyclophosphamide', {
        id: 'drug-sheet.cyclophosphamide.title',
        desc: '3790 Cyclophosphamide: name of the medicine, heading of its sheet',
      }),
      callouts: [
        {
          text: msg(
            'It can harm fertility. Before you start, ask about ways to protect it, such as storing eggs or sperm.',
            {
              id: 'drug-sheet.cyclophosphamide.callouts.1',
              desc: '3805 Cyclophosphamide: call-out, always visible, before everything else (1 of 2)',
            },
          ),
          label: 'sourced',
          refs: ['sammaritano-2020-acr-repro'],
        },
        {
          text: msg('Blood in the urine, or fever? Call your team the same day.', {
            id: 'drug-sheet.cyclophosphamide.callouts.2',
            desc: '3820 Cyclophosphamide: call-out, always visible, before everything else (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      drugClass: {
        text: msg('A strong medicine that kills fast-growing cells (cytotoxic, alkylating agent).', {
          id: 'drug-sheet.cyclophosphamide.drugClass',
          desc: '3835 Cyclophosphamide: kind of medicine',
        }),
        label: 'editorial',
      },
      purpose: [
        {
          text: msg(
            'It may be part of treatment for fast-worsening lung disease (RP-ILD) with the MDA5 antibody (a blood marker).',
            {id: 'drug-sheet.cyclophosphamide.purpose.1', desc: '3850 Cyclophosphamide: what it is for (1 of 2)'},
          ),
          label: 'sourced',
          refs: ['romero-bueno-2020-mda5'],
        },
        {
          text: msg('It may also be used for other severe disease, or inflamed blood vessels (vasculitis).', {
            id: 'drug-sheet.cyclophosphamide.purpose.2',
            desc: '3865 Cyclophosphamide: what it is for (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      mechanism: [
        {
          text: msg('It links DNA strands together, so immune cells cannot multiply.', {
            id: 'drug-sheet.cyclophosphamide.mechanism.1',
            desc: '3880 Cyclophosphamide: how it works',
          }),
          label: 'editorial',
        },
      ],
      approval: {
        text: msg('Usually off-label: the licence does not name dermatomyositis.', {
          id: 'drug-sheet.cyclophosphamide.approval',
          desc: '3895 Cyclophosphamide: approval status for dermatomyositis',
        }),
        label: 'practice',
      },
      range: [
        {
          text: msg(
            'Adults: a team may use 500 to 1,000 mg per square metre of body surface. It is given by drip every 3 to 4 weeks.',
            {
              id: 'drug-sheet.cyclophosphamide.range.1',
              desc: '3910 Cyclophosphamide: under the heading What your team may use (1 of 2)',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('Children: a specialist works out the amount.', {
            id: 'drug-sheet.cyclophosphamide.range.2',
            desc: '3925 Cyclophosphamide: under the heading What your team may use (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      taking: [
        {
          text: msg('It is given in a clinic. Ask how much to drink, to protect the bladder.', {
            id: 'drug-sheet.cyclophosphamide.taking.1',
            desc: '3940 Cyclophosphamide: how it is taken',
          }),
          label: 'practice',
        },
      ],
      sideEffects: {
        emergency: [
          {
            text: msg('Swelling of the face, lips, tongue or throat, or trouble breathing.', {
              id: 'drug-sheet.cyclophosphamide.sideEffects.emergency.1',
              desc: '3955 Cyclophosphamide: sign under the heading to call the emergency number (1 of 2)',
            }),
            label: 'practice',
          },
          {
            text: msg('Severe infection: confusion, collapse, fast breathing, or no urine.', {
              id: 'drug-sheet.cyclophosphamide.sideEffects.emergency.2',
              desc: '3970 Cyclophosphamide: sign under the heading to call the emergency number (2 of 2)',
            }),
            label: 'practice',
          },
        ],
        sameDay: [
          {
            text: msg('Blood in the urine, or pain when you pass urine.', {
              id: 'drug-sheet.cyclophosphamide.sideEffects.sameDay.1',
              desc: '3985 Cyclophosphamide: sign under the heading to call the team the same day (1 of 3)',
            }),
            label: 'practice',
          },
          {
            text: msg('Fever of 38 °C (100.4 °F) or more, or the level your team gave you.', {
              id: 'drug-sheet.cyclophosphamide.sideEffects.sameDay.2',
              desc: '4000 Cyclophosphamide: sign under the heading to call the team the same day (2 of 3)',
            }),
            label: 'practice',
          },
          {
            text: msg('Bruising or bleeding that you cannot explain.', {
              id: 'drug-sheet.cyclophosphamide.sideEffects.sameDay.3',
              desc: '4015 Cyclophosphamide: sign under the heading to call the team the same day (3 of 3)',
            }),
            label: 'practice',
          },
        ],
        mention: [
          {
            text: msg('Passing urine more often, or periods that change or stop.', {
              id: 'drug-sheet.cyclophosphamide.sideEffects.mention.1',
              desc: '4030 Cyclophosphamide: effect under the heading to tell the team at the next contact',
            }),
            label: 'practice',
          },
        ],
      },
      warnings: [
        {
          text: msg('It can lower blood counts and irritate the bladder. Years later, it can lead to other cancers.', {
            id: 'drug-sheet.cyclophosphamide.warnings.1',
            desc: '4045 Cyclophosphamide: warning, always visible',
          }),
          label: 'practice',
        },
      ],
      pregnancy: [
        {
          text: msg('Your team changes it before a planned pregnancy.', {
            id: 'drug-sheet.cyclophosphamide.pregnancy.1',
            desc: '4060 Cyclophosphamide: pregnancy, always visible (1 of 5)',
          }),
          label: 'sourced',
          refs: ['sammaritano-2020-acr-repro'],
        },
        {
          text: msg('Your team plans a stop 12 weeks before you try to father a child.', {
            id: 'drug-sheet.cyclophosphamide.pregnancy.2',
            desc: '4075 Cyclophosphamide: pregnancy, always visible (2 of 5)',
          }),
          label: 'sourced',
          refs: ['sammaritano-2020-acr-repro'],
        },
        {
          text: msg('Do not stop on your own.', {
            id: 'drug-sheet.cyclophosphamide.pregnancy.5',
            desc: '4082 Cyclophosphamide: pregnancy, always visible (3 of 5)',
          }),
          label: 'practice',
        },
        {
          text: msg('Use reliable contraception. If you are or might be pregnant, call the same day.', {
            id: 'drug-sheet.cyclophosphamide.pregnancy.3',
            desc: '4090 Cyclophosphamide: pregnancy, always visible (4 of 5)',
          }),
          label: 'practice',
        },
        {
          text: msg('Ask before you breastfeed.', {
            id: 'drug-sheet.cyclophosphamide.pregnancy.4',
            desc: '4105 Cyclophosphamide: pregnancy, always visible (5 of 5)',
          }),
          label: 'editorial',
        },
      ],
      infection: [
        {
          text: msg('It raises the risk of infection. Your team may add a medicine to prevent PJP, a lung infection.', {
            id: 'drug-sheet.cyclophosphamide.infection.1',
            desc: '4120 Cyclophosphamide: infection and vaccines, always visible (1 of 4)',
          }),
          label: 'practice',
        },
        {
          text: msg('Live vaccines (weakened living germs) are usually put off.', {
            id: 'drug-sheet.cyclophosphamide.infection.2',
            desc: '4135 Cyclophosphamide: infection and vaccines, always visible (2 of 4)',
          }),
          label: 'sourced',
          refs: ['bass-2023-acr-vaccines'],
        },
        {
          text: msg('If you are not immune, call the same day after close contact with chickenpox or shingles.', {
            id: 'drug-sheet.cyclophosphamide.infection.3',
            desc: '4150 Cyclophosphamide: infection and vaccines, always visible (3 of 4)',
          }),
          label: 'sourced',
          refs: ['fragoulis-2022-eular-infection'],
        },
        {
          text: msg('Not immune to measles? Call the same day after contact.', {
            id: 'drug-sheet.cyclophosphamide.infection.4',
            desc: '4165 Cyclophosphamide: infection and vaccines, always visible (4 of 4)',
          }),
          label: 'practice',
        },
      ],
      stopping: [
        {
          text: msg('Your team plans how many drips you have. Ask before you skip one.', {
            id: 'drug-sheet.cyclophosphamide.stopping.1',
            desc: '4180 Cyclophosphamide: stopping the medicine, always visible',
          }),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg('Our sources do not cover interactions. Ask your pharmacist before any new medicine.', {
            id: 'drug-sheet.cyclophosphamide.interactions.1',
            desc: '4195 Cyclophosphamide: other medicines, food and supplements',
          }),
          label: 'editorial',
        },
      ],
      monitoring: [
        {
          text: msg('Blood counts are done often, above all at first.', {
            id: 'drug-sheet.cyclophosphamide.monitoring.1',
            desc: '4210 Cyclophosphamide: checks and tests (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('Urine tests, and a pregnancy test if you could get pregnant.', {
            id: 'drug-sheet.cyclophosphamide.monitoring.2',
            desc: '4225 Cyclophosphamide: checks and tests (2 of 2)',
          }),
          label: 'practice',
        },
      ],
    },
    {
      key: 'jak-inhibitors',
      needsClinicalCheck: true,
      terms: ['jak-inhibitor', 'boxed-warning', 'refractory', 'interferon', 'off-label', 'live-vaccine', 'flare'],
      title: msg('JAK inhibitors (tablets that block inflammation signals)', {
        id: 'drug-sheet.jak-inhibitors.title',
        desc: '4240 JAK inhibitors: name of the medicine, heading of its sheet',
      }),
      alsoCalled: msg('Tofacitinib, baricitinib', {
        id: 'drug-sheet.jak-inhibitors.alsoCalled',
        desc: '4255 JAK inhibitors: other names, below the heading',
      }),
      callouts: [
        {
          text: msg(
            'The US label has a boxed warning, the strongest kind. It names serious infection, death, cancer, heart attack, stroke and blood clots.',
            {
              id: 'drug-sheet.jak-inhibitors.callouts.1',
              desc: '4270 JAK inhibitors: call-out, always visible, before everything else (1 of 2)',
            },
          ),
          label: 'sourced',
          refs: ['label-tofacitinib', 'label-baricitinib'],
        },
        {
          text: msg('Ask your team what these risks mean for you.', {
            id: 'drug-sheet.jak-inhibitors.callouts.2',
            desc: '4285 JAK inhibitors: call-out, always visible, before everything else (2 of 2)',
          }),
          label: 'editorial',
        },
      ],
      drugClass: {
        text: msg('Tablets that block enzymes called Janus kinases (JAK).', {
          id: 'drug-sheet.jak-inhibitors.drugClass',
          desc: '4300 JAK inhibitors: kind of medicine',
        }),
        label: 'sourced',
        refs: ['label-tofacitinib', 'label-baricitinib'],
      },
      purpose: [
        {
          text: msg(
            'They may be tried when other treatment has failed (refractory), for skin and some muscle disease.',
            {id: 'drug-sheet.jak-inhibitors.purpose.1', desc: '4315 JAK inhibitors: what it is for (1 of 3)'},
          ),
          label: 'practice',
        },
        {
          text: msg('In a small study, all 10 adults improved on tofacitinib. There was no comparison group.', {
            id: 'drug-sheet.jak-inhibitors.purpose.2',
            desc: '4330 JAK inhibitors: what it is for (2 of 3)',
          }),
          label: 'sourced',
          refs: ['stir-tofacitinib'],
        },
        {
          text: msg('A trial of baricitinib was under way. We found no results yet.', {
            id: 'drug-sheet.jak-inhibitors.purpose.3',
            desc: '4345 JAK inhibitors: what it is for (3 of 3)',
          }),
          label: 'sourced',
          refs: ['bird-baricitinib-nct04972760'],
        },
      ],
      mechanism: [
        {
          text: msg('They block signals of immune messengers, such as interferon.', {
            id: 'drug-sheet.jak-inhibitors.mechanism.1',
            desc: '4360 JAK inhibitors: how it works',
          }),
          label: 'editorial',
        },
      ],
      approval: {
        text: msg('Tofacitinib and baricitinib are off-label here: the licence does not name dermatomyositis.', {
          id: 'drug-sheet.jak-inhibitors.approval',
          desc: '4375 JAK inhibitors: approval status for dermatomyositis',
        }),
        label: 'practice',
      },
      range: [
        {
          text: msg('Adults: a team may use tofacitinib, 5 mg twice a day.', {
            id: 'drug-sheet.jak-inhibitors.range.1',
            desc: '4390 JAK inhibitors: under the heading What your team may use (1 of 4)',
          }),
          label: 'practice',
        },
        {
          text: msg('One study used 11 mg of slow-release tofacitinib once a day.', {
            id: 'drug-sheet.jak-inhibitors.range.2',
            desc: '4405 JAK inhibitors: under the heading What your team may use (2 of 4)',
          }),
          label: 'sourced',
          refs: ['stir-tofacitinib'],
        },
        {
          text: msg('Adults: a team may use baricitinib, for example 4 mg a day.', {
            id: 'drug-sheet.jak-inhibitors.range.3',
            desc: '4420 JAK inhibitors: under the heading What your team may use (3 of 4)',
          }),
          label: 'practice',
        },
        {
          text: msg('Children: a specialist works out the amount.', {
            id: 'drug-sheet.jak-inhibitors.range.4',
            desc: '4435 JAK inhibitors: under the heading What your team may use (4 of 4)',
          }),
          label: 'practice',
        },
      ],
      taking: [
        {
          text: msg('Take the tablets at the times your team gives you.', {
            id: 'drug-sheet.jak-inhibitors.taking.1',
            desc: '4450 JAK inhibitors: how it is taken',
          }),
          label: 'practice',
        },
      ],
      sideEffects: {
        emergency: [
          {
            text: msg('Chest pain, or sudden breathlessness, with or without a swollen leg (heart attack or clot).', {
              id: 'drug-sheet.jak-inhibitors.sideEffects.emergency.1',
              desc: '4465 JAK inhibitors: sign under the heading to call the emergency number (1 of 4)',
            }),
            label: 'practice',
          },
          {
            text: msg('A drooping face, a weak arm or trouble speaking (stroke).', {
              id: 'drug-sheet.jak-inhibitors.sideEffects.emergency.2',
              desc: '4480 JAK inhibitors: sign under the heading to call the emergency number (2 of 4)',
            }),
            label: 'practice',
          },
          {
            text: msg('Shingles blisters near the eye.', {
              id: 'drug-sheet.jak-inhibitors.sideEffects.emergency.3',
              desc: '4495 JAK inhibitors: sign under the heading to call the emergency number (3 of 4)',
            }),
            label: 'practice',
          },
          {
            text: msg('Severe infection: confusion, collapse, fast breathing, or no urine.', {
              id: 'drug-sheet.jak-inhibitors.sideEffects.emergency.4',
              desc: '4510 JAK inhibitors: sign under the heading to call the emergency number (4 of 4)',
            }),
            label: 'practice',
          },
        ],
        sameDay: [
          {
            text: msg('Fever of 38 °C (100.4 °F) or more, or the level your team gave you.', {
              id: 'drug-sheet.jak-inhibitors.sideEffects.sameDay.1',
              desc: '4525 JAK inhibitors: sign under the heading to call the team the same day (1 of 3)',
            }),
            label: 'practice',
          },
          {
            text: msg('New shingles: painful blisters, often on one side of the body.', {
              id: 'drug-sheet.jak-inhibitors.sideEffects.sameDay.2',
              desc: '4540 JAK inhibitors: sign under the heading to call the team the same day (2 of 3)',
            }),
            label: 'practice',
          },
          {
            text: msg('One swollen, painful leg.', {
              id: 'drug-sheet.jak-inhibitors.sideEffects.sameDay.3',
              desc: '4555 JAK inhibitors: sign under the heading to call the team the same day (3 of 3)',
            }),
            label: 'practice',
          },
        ],
        mention: [
          {
            text: msg('Colds or chest infections that keep coming back.', {
              id: 'drug-sheet.jak-inhibitors.sideEffects.mention.1',
              desc: '4570 JAK inhibitors: effect under the heading to tell the team at the next contact',
            }),
            label: 'practice',
          },
        ],
      },
      warnings: [
        {
          text: msg(
            'The risks were higher in people of 50 or over with heart risks, and in smokers. This was seen in rheumatoid arthritis.',
            {id: 'drug-sheet.jak-inhibitors.warnings.1', desc: '4585 JAK inhibitors: warning, always visible'},
          ),
          label: 'sourced',
          refs: ['label-tofacitinib'],
        },
      ],
      pregnancy: [
        {
          text: msg('Teams usually avoid them in pregnancy. If you are or might be pregnant, call the same day.', {
            id: 'drug-sheet.jak-inhibitors.pregnancy.1',
            desc: '4600 JAK inhibitors: pregnancy, always visible (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('Ask about contraception, and before you breastfeed.', {
            id: 'drug-sheet.jak-inhibitors.pregnancy.2',
            desc: '4615 JAK inhibitors: pregnancy, always visible (2 of 2)',
          }),
          label: 'editorial',
        },
      ],
      infection: [
        {
          text: msg('Serious infections can occur, such as TB (tuberculosis). A TB test comes first.', {
            id: 'drug-sheet.jak-inhibitors.infection.1',
            desc: '4630 JAK inhibitors: infection and vaccines, always visible (1 of 5)',
          }),
          label: 'sourced',
          refs: ['label-tofacitinib', 'label-baricitinib'],
        },
        {
          text: msg('Tests for hepatitis B and C may come first, too.', {
            id: 'drug-sheet.jak-inhibitors.infection.2',
            desc: '4645 JAK inhibitors: infection and vaccines, always visible (2 of 5)',
          }),
          label: 'sourced',
          refs: ['fragoulis-2022-eular-infection'],
        },
        {
          text: msg(
            'Ask about the shingles vaccine that is not live before you start. Live vaccines are usually put off.',
            {
              id: 'drug-sheet.jak-inhibitors.infection.3',
              desc: '4660 JAK inhibitors: infection and vaccines, always visible (3 of 5)',
            },
          ),
          label: 'sourced',
          refs: ['bass-2023-acr-vaccines'],
        },
        {
          text: msg('If you are not immune, call the same day after close contact with chickenpox or shingles.', {
            id: 'drug-sheet.jak-inhibitors.infection.4',
            desc: '4675 JAK inhibitors: infection and vaccines, always visible (4 of 5)',
          }),
          label: 'sourced',
          refs: ['fragoulis-2022-eular-infection'],
        },
        {
          text: msg('Not immune to measles? Call the same day after contact.', {
            id: 'drug-sheet.jak-inhibitors.infection.5',
            desc: '4690 JAK inhibitors: infection and vaccines, always visible (5 of 5)',
          }),
          label: 'practice',
        },
      ],
      stopping: [
        {
          text: msg('In a serious infection, a team pauses it.', {
            id: 'drug-sheet.jak-inhibitors.stopping.1',
            desc: '4705 JAK inhibitors: stopping the medicine, always visible (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('Do not stop on your own. The disease may become active again (flare).', {
            id: 'drug-sheet.jak-inhibitors.stopping.2',
            desc: '4720 JAK inhibitors: stopping the medicine, always visible (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg(
            'Medicines that strongly block CYP3A4 (an enzyme that breaks down medicines) raise the level of tofacitinib. Ask your pharmacist.',
            {
              id: 'drug-sheet.jak-inhibitors.interactions.1',
              desc: '4735 JAK inhibitors: other medicines, food and supplements (1 of 2)',
            },
          ),
          label: 'practice',
        },
        {
          text: msg("Ask about grapefruit, too. St John's wort (a herb) may lower the level.", {
            id: 'drug-sheet.jak-inhibitors.interactions.2',
            desc: '4750 JAK inhibitors: other medicines, food and supplements (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      monitoring: [
        {
          text: msg('Blood counts and blood fats (lipids) are checked.', {
            id: 'drug-sheet.jak-inhibitors.monitoring.1',
            desc: '4765 JAK inhibitors: checks and tests',
          }),
          label: 'sourced',
          refs: ['label-baricitinib'],
        },
      ],
      call: {
        service: 'emergency',
        text: msg(
          'Call your local emergency number now for an emergency sign on this sheet. Say that you take a JAK inhibitor.',
          {
            id: 'drug-sheet.jak-inhibitors.call.text',
            desc: '4780 JAK inhibitors: instruction to call, when no number is known for the region',
          },
        ),
        withNumber: msg(
          'Call {number} ({country}) now for an emergency sign on this sheet. Say that you take a JAK inhibitor.',
          {
            id: 'drug-sheet.jak-inhibitors.call.withNumber',
            desc: '4795 JAK inhibitors: instruction to call; keep the tokens {number} and {country} as they are',
          },
        ),
      },
    },
    {
      key: 'other-combinations',
      needsClinicalCheck: true,
      terms: ['refractory', 'interferon', 'car-t', 'jak-inhibitor', 'live-vaccine', 'flare'],
      title: msg('Specialist-chosen combinations and trials', {
        id: 'drug-sheet.other-combinations.title',
        desc: '4810 Specialist-chosen combinations and trials: name of the medicine, heading of its sheet',
      }),
      alsoCalled: msg('Mycophenolic acid medicines or other biologics, in selected combinations', {
        id: 'drug-sheet.other-combinations.alsoCalled',
        desc: '4825 Specialist-chosen combinations and trials: other names, below the heading',
      }),
      callouts: [
        {
          text: msg('Never combine biologics (medicines made from living cells) or JAK inhibitors on your own.', {
            id: 'drug-sheet.other-combinations.callouts.1',
            desc: '4840 Specialist-chosen combinations and trials: call-out, always visible, before everything else',
          }),
          label: 'practice',
        },
      ],
      drugClass: {
        text: msg('Options that a specialist centre chooses for one person.', {
          id: 'drug-sheet.other-combinations.drugClass',
          desc: '4855 Specialist-chosen combinations and trials: kind of medicine',
        }),
        label: 'editorial',
      },
      purpose: [
        {
          text: msg(
            'They are for disease that did not respond to first treatments (refractory). The type of antibody may guide the choice.',
            {
              id: 'drug-sheet.other-combinations.purpose.1',
              desc: '4870 Specialist-chosen combinations and trials: what it is for (1 of 11)',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('We found no proof that one combination is best.', {
            id: 'drug-sheet.other-combinations.purpose.2',
            desc: '4885 Specialist-chosen combinations and trials: what it is for (2 of 11)',
          }),
          label: 'editorial',
        },
        {
          text: msg('Ciclosporin is one accepted option.', {
            id: 'drug-sheet.other-combinations.purpose.3',
            desc: '4900 Specialist-chosen combinations and trials: what it is for (3 of 11)',
          }),
          label: 'sourced',
          refs: ['oldroyd-2022-bsr'],
        },
        {
          text: msg('For skin, hydroxychloroquine is often used.', {
            id: 'drug-sheet.other-combinations.purpose.4',
            desc: '4915 Specialist-chosen combinations and trials: what it is for (4 of 11)',
          }),
          label: 'sourced',
          refs: ['goncalves-2025-hcq-sr'],
        },
        {
          text: msg('Dazukibart: a mid-stage (phase 2) trial in adults was positive.', {
            id: 'drug-sheet.other-combinations.purpose.5',
            desc: '4930 Specialist-chosen combinations and trials: what it is for (5 of 11)',
          }),
          label: 'sourced',
          refs: ['fiorentino-2025-dazukibart'],
        },
        {
          text: msg('Anifrolumab: a late-stage trial (JASMINE).', {
            id: 'drug-sheet.other-combinations.purpose.6',
            desc: '4945 Specialist-chosen combinations and trials: what it is for (6 of 11)',
          }),
          label: 'sourced',
          refs: ['jasmine-nct06455449'],
        },
        {
          text: msg(
            'Efgartigimod: in a mid-stage trial, the mean improvement score was about 50. With a dummy treatment it was about 36. A higher score is better.',
            {
              id: 'drug-sheet.other-combinations.purpose.7',
              desc: '4960 Specialist-chosen combinations and trials: what it is for (7 of 11)',
            },
          ),
          label: 'sourced',
          refs: ['chinoy-2025-alkivia'],
        },
        {
          text: msg('Late-stage (phase 3) trials of dazukibart and efgartigimod are running.', {
            id: 'drug-sheet.other-combinations.purpose.8',
            desc: '4975 Specialist-chosen combinations and trials: what it is for (8 of 11)',
          }),
          label: 'practice',
        },
        {
          text: msg('Baricitinib: a late-stage trial (BIRD).', {
            id: 'drug-sheet.other-combinations.purpose.9',
            desc: '4990 Specialist-chosen combinations and trials: what it is for (9 of 11)',
          }),
          label: 'sourced',
          refs: ['bird-baricitinib-nct04972760'],
        },
        {
          text: msg('PN-101 (donated mitochondria, the power units of cells): a mid-stage trial.', {
            id: 'drug-sheet.other-combinations.purpose.10',
            desc: '5005 Specialist-chosen combinations and trials: what it is for (10 of 11)',
          }),
          label: 'sourced',
          refs: ['pn101-nct07122648'],
        },
        {
          text: msg("CAR-T cells (a person's own changed immune cells): early reports only.", {
            id: 'drug-sheet.other-combinations.purpose.11',
            desc: '5020 Specialist-chosen combinations and trials: what it is for (11 of 11)',
          }),
          label: 'sourced',
          refs: ['nicolai-2024-cart-jdm'],
        },
      ],
      mechanism: [
        {
          text: msg('Dazukibart blocks interferon beta, an immune messenger.', {
            id: 'drug-sheet.other-combinations.mechanism.1',
            desc: '5035 Specialist-chosen combinations and trials: how it works (1 of 2)',
          }),
          label: 'sourced',
          refs: ['fiorentino-2025-dazukibart'],
        },
        {
          text: msg('The others work in other ways. Ask your specialist.', {
            id: 'drug-sheet.other-combinations.mechanism.2',
            desc: '5050 Specialist-chosen combinations and trials: how it works (2 of 2)',
          }),
          label: 'editorial',
        },
      ],
      approval: {
        text: msg('For the trial medicines on this sheet, we found no approval for dermatomyositis by November 2026.', {
          id: 'drug-sheet.other-combinations.approval',
          desc: '5065 Specialist-chosen combinations and trials: approval status for dermatomyositis',
        }),
        label: 'practice',
      },
      range: [
        {
          text: msg('There is no usual amount for adults or for children. A specialist centre decides.', {
            id: 'drug-sheet.other-combinations.range.1',
            desc: '5080 Specialist-chosen combinations and trials: under the heading What your team may use',
          }),
          label: 'practice',
        },
      ],
      taking: [
        {
          text: msg('Ask for a written plan: what, when, and who to call.', {
            id: 'drug-sheet.other-combinations.taking.1',
            desc: '5095 Specialist-chosen combinations and trials: how it is taken',
          }),
          label: 'practice',
        },
      ],
      sideEffects: {
        emergency: [
          {
            text: msg('Swelling of the face, lips, tongue or throat, or trouble breathing.', {
              id: 'drug-sheet.other-combinations.sideEffects.emergency.1',
              desc: '5110 Specialist-chosen combinations and trials: sign under the heading to call the emergency number (1 of 3)',
            }),
            label: 'practice',
          },
          {
            text: msg('Chest pain, or breathlessness at rest.', {
              id: 'drug-sheet.other-combinations.sideEffects.emergency.2',
              desc: '5125 Specialist-chosen combinations and trials: sign under the heading to call the emergency number (2 of 3)',
            }),
            label: 'practice',
          },
          {
            text: msg('Severe infection: confusion, collapse, fast breathing, or no urine.', {
              id: 'drug-sheet.other-combinations.sideEffects.emergency.3',
              desc: '5140 Specialist-chosen combinations and trials: sign under the heading to call the emergency number (3 of 3)',
            }),
            label: 'practice',
          },
        ],
        sameDay: [
          {
            text: msg('Fever of 38 °C (100.4 °F) or more, or the level your team gave you.', {
              id: 'drug-sheet.other-combinations.sideEffects.sameDay.1',
              desc: '5155 Specialist-chosen combinations and trials: sign under the heading to call the team the same day',
            }),
            label: 'practice',
          },
        ],
        mention: [
          {
            text: msg('Any new problem after a change of medicine.', {
              id: 'drug-sheet.other-combinations.sideEffects.mention.1',
              desc: '5170 Specialist-chosen combinations and trials: effect under the heading to tell the team at the next contact',
            }),
            label: 'editorial',
          },
        ],
      },
      warnings: [
        {
          text: msg('More than 1 immune medicine at a time can raise the risk of infection.', {
            id: 'drug-sheet.other-combinations.warnings.1',
            desc: '5185 Specialist-chosen combinations and trials: warning, always visible',
          }),
          label: 'practice',
        },
      ],
      pregnancy: [
        {
          text: msg('Tell your team before you try for a baby, and at once if you might be pregnant.', {
            id: 'drug-sheet.other-combinations.pregnancy.1',
            desc: '5200 Specialist-chosen combinations and trials: pregnancy, always visible',
          }),
          label: 'practice',
        },
      ],
      infection: [
        {
          text: msg('Live vaccines (weakened living germs) are usually put off.', {
            id: 'drug-sheet.other-combinations.infection.1',
            desc: '5215 Specialist-chosen combinations and trials: infection and vaccines, always visible (1 of 2)',
          }),
          label: 'sourced',
          refs: ['bass-2023-acr-vaccines'],
        },
        {
          text: msg('If you are not immune, call the same day after close contact with chickenpox or shingles.', {
            id: 'drug-sheet.other-combinations.infection.2',
            desc: '5230 Specialist-chosen combinations and trials: infection and vaccines, always visible (2 of 2)',
          }),
          label: 'sourced',
          refs: ['fragoulis-2022-eular-infection'],
        },
      ],
      stopping: [
        {
          text: msg('Do not stop on your own. The disease may become active again (flare).', {
            id: 'drug-sheet.other-combinations.stopping.1',
            desc: '5245 Specialist-chosen combinations and trials: stopping the medicine, always visible',
          }),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg('Show your full list of medicines and supplements before anything is added.', {
            id: 'drug-sheet.other-combinations.interactions.1',
            desc: '5260 Specialist-chosen combinations and trials: other medicines, food and supplements',
          }),
          label: 'editorial',
        },
      ],
      monitoring: [
        {
          text: msg('Your centre plans the checks for each medicine.', {
            id: 'drug-sheet.other-combinations.monitoring.1',
            desc: '5275 Specialist-chosen combinations and trials: checks and tests',
          }),
          label: 'practice',
        },
      ],
    },
    {
      key: 'hydroxychloroquine',
      addedByReview: true,
      evidence: 'beyond-hydroxychloroquine',
      needsClinicalCheck: true,
      terms: ['sae', 'off-label', 'live-vaccine'],
      title: msg('Hydroxychloroquine', {
        id: 'drug-sheet.hydroxychloroquine.title',
        desc: '5290 Hydroxychloroquine: name of the medicine, heading of its sheet',
      }),
      callouts: [
        {
          text: msg('A new rash in the first 4 weeks may come from this medicine. Call your team the same day.', {
            id: 'drug-sheet.hydroxychloroquine.callouts.1',
            desc: '5305 Hydroxychloroquine: call-out, always visible, before everything else',
          }),
          label: 'sourced',
          refs: ['hcq-autoantibody'],
        },
      ],
      drugClass: {
        text: msg('A malaria medicine that also calms the immune system (antimalarial).', {
          id: 'drug-sheet.hydroxychloroquine.drugClass',
          desc: '5320 Hydroxychloroquine: kind of medicine',
        }),
        label: 'editorial',
      },
      purpose: [
        {
          text: msg('It is often used for the skin. Studies do not agree on how well it works.', {
            id: 'drug-sheet.hydroxychloroquine.purpose.1',
            desc: '5335 Hydroxychloroquine: what it is for (1 of 3)',
          }),
          label: 'sourced',
          refs: ['goncalves-2025-hcq-sr'],
        },
        {
          text: msg('For children with mainly skin disease, 3 treatment plans from North America all include it.', {
            id: 'drug-sheet.hydroxychloroquine.purpose.2',
            desc: '5350 Hydroxychloroquine: what it is for (2 of 3)',
          }),
          label: 'sourced',
          refs: ['kim-2017-carra-skin'],
        },
        {
          text: msg('It does not treat the muscles.', {
            id: 'drug-sheet.hydroxychloroquine.purpose.3',
            desc: '5365 Hydroxychloroquine: what it is for (3 of 3)',
          }),
          label: 'practice',
        },
      ],
      mechanism: [
        {
          text: msg('How it helps the skin is not fully known.', {
            id: 'drug-sheet.hydroxychloroquine.mechanism.1',
            desc: '5380 Hydroxychloroquine: how it works',
          }),
          label: 'editorial',
        },
      ],
      approval: {
        text: msg('Usually off-label: the licence does not name dermatomyositis.', {
          id: 'drug-sheet.hydroxychloroquine.approval',
          desc: '5395 Hydroxychloroquine: approval status for dermatomyositis',
        }),
        label: 'practice',
      },
      range: [
        {
          text: msg('Adults: a team may use up to 5 mg per kg of body weight a day.', {
            id: 'drug-sheet.hydroxychloroquine.range.1',
            desc: '5410 Hydroxychloroquine: under the heading What your team may use (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('Children: a specialist works out the amount.', {
            id: 'drug-sheet.hydroxychloroquine.range.2',
            desc: '5425 Hydroxychloroquine: under the heading What your team may use (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      taking: [
        {
          text: msg('It is taken as tablets. Follow the plan from your team.', {
            id: 'drug-sheet.hydroxychloroquine.taking.1',
            desc: '5440 Hydroxychloroquine: how it is taken',
          }),
          label: 'practice',
        },
      ],
      sideEffects: {
        emergency: [
          {
            text: msg('Fainting, or a fast or irregular heartbeat.', {
              id: 'drug-sheet.hydroxychloroquine.sideEffects.emergency.1',
              desc: '5455 Hydroxychloroquine: sign under the heading to call the emergency number (1 of 3)',
            }),
            label: 'practice',
          },
          {
            text: msg('Swelling of the face, lips, tongue or throat, or trouble breathing.', {
              id: 'drug-sheet.hydroxychloroquine.sideEffects.emergency.2',
              desc: '5470 Hydroxychloroquine: sign under the heading to call the emergency number (2 of 3)',
            }),
            label: 'practice',
          },
          {
            text: msg('Blistering or peeling skin, or blisters that spread in the mouth.', {
              id: 'drug-sheet.hydroxychloroquine.sideEffects.emergency.3',
              desc: '5475 Hydroxychloroquine: sign under the heading to call the emergency number (3 of 3)',
            }),
            label: 'practice',
          },
        ],
        sameDay: [
          {
            text: msg(
              'A new or worse rash in the first 4 weeks. It may be raised, rough or itchy. It looks pink or red on white skin, and purple, grey or darker on brown and black skin.',
              {
                id: 'drug-sheet.hydroxychloroquine.sideEffects.sameDay.1',
                desc: '5485 Hydroxychloroquine: sign under the heading to call the team the same day (1 of 2)',
              },
            ),
            label: 'practice',
          },
          {
            text: msg('A change in your sight.', {
              id: 'drug-sheet.hydroxychloroquine.sideEffects.sameDay.3',
              desc: '5515 Hydroxychloroquine: sign under the heading to call the team the same day (2 of 2)',
            }),
            label: 'practice',
          },
        ],
        mention: [
          {
            text: msg('Any other new skin change.', {
              id: 'drug-sheet.hydroxychloroquine.sideEffects.mention.1',
              desc: '5530 Hydroxychloroquine: effect under the heading to tell the team at the next contact',
            }),
            label: 'practice',
          },
        ],
      },
      warnings: [
        {
          text: msg(
            'Studies found a rash in 31, 21 or 5 out of 100 people with dermatomyositis. So the true figure is unclear.',
            {
              id: 'drug-sheet.hydroxychloroquine.warnings.1',
              desc: '5545 Hydroxychloroquine: warning, always visible (1 of 3)',
            },
          ),
          label: 'sourced',
          refs: ['pelle-2002-hcq', 'hcq-autoantibody', 'gonzalez-2019-antimalarial'],
        },
        {
          text: msg('In one study, rash was more common with the SAE antibody (a blood marker): half of 14 people.', {
            id: 'drug-sheet.hydroxychloroquine.warnings.2',
            desc: '5560 Hydroxychloroquine: warning, always visible (2 of 3)',
          }),
          label: 'sourced',
          refs: ['hcq-autoantibody'],
        },
        {
          text: msg('It can affect heart rhythm and eyes. Tell your team about heart or eye disease.', {
            id: 'drug-sheet.hydroxychloroquine.warnings.3',
            desc: '5575 Hydroxychloroquine: warning, always visible (3 of 3)',
          }),
          label: 'practice',
        },
      ],
      pregnancy: [
        {
          text: msg('It is usually continued in pregnancy.', {
            id: 'drug-sheet.hydroxychloroquine.pregnancy.1',
            desc: '5590 Hydroxychloroquine: pregnancy, always visible (1 of 2)',
          }),
          label: 'sourced',
          refs: ['sammaritano-2020-acr-repro'],
        },
        {
          text: msg('Tell your team if you plan a pregnancy or might be pregnant.', {
            id: 'drug-sheet.hydroxychloroquine.pregnancy.2',
            desc: '5605 Hydroxychloroquine: pregnancy, always visible (2 of 2)',
          }),
          label: 'editorial',
        },
      ],
      infection: [
        {
          text: msg(
            'Our sources give no infection warning for it. If you take other immune medicines, follow their sheets.',
            {
              id: 'drug-sheet.hydroxychloroquine.infection.1',
              desc: '5620 Hydroxychloroquine: infection and vaccines, always visible (1 of 2)',
            },
          ),
          label: 'editorial',
        },
        {
          text: msg('Ask your team before any live vaccine (a weakened living germ).', {
            id: 'drug-sheet.hydroxychloroquine.infection.2',
            desc: '5635 Hydroxychloroquine: infection and vaccines, always visible (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      stopping: [
        {
          text: msg(
            'New rash? Call the same day and ask if you should stop. Without a new rash, ask before you stop.',
            {
              id: 'drug-sheet.hydroxychloroquine.stopping.1',
              desc: '5650 Hydroxychloroquine: stopping the medicine, always visible',
            },
          ),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg('Some other medicines affect heart rhythm, too. Show your pharmacist your list.', {
            id: 'drug-sheet.hydroxychloroquine.interactions.1',
            desc: '5665 Hydroxychloroquine: other medicines, food and supplements',
          }),
          label: 'practice',
        },
      ],
      monitoring: [
        {
          text: msg('An eye check at the start, then every year after 5 years.', {
            id: 'drug-sheet.hydroxychloroquine.monitoring.1',
            desc: '5680 Hydroxychloroquine: checks and tests (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('A heart tracing (ECG) may be done.', {
            id: 'drug-sheet.hydroxychloroquine.monitoring.2',
            desc: '5695 Hydroxychloroquine: checks and tests (2 of 2)',
          }),
          label: 'practice',
        },
      ],
    },
    {
      key: 'ciclosporin',
      addedByReview: true,
      evidence: 'beyond-ciclosporin',
      needsClinicalCheck: true,
      terms: ['off-label', 'live-vaccine', 'flare'],
      title: msg('Ciclosporin', {
        id: 'drug-sheet.ciclosporin.title',
        desc: '5710 Ciclosporin: name of the medicine, heading of its sheet',
      }),
      alsoCalled: msg('Cyclosporine', {
        id: 'drug-sheet.ciclosporin.alsoCalled',
        desc: '5725 Ciclosporin: other names, below the heading',
      }),
      callouts: [
        {
          text: msg('Avoid grapefruit. It can raise the level in your blood.', {
            id: 'drug-sheet.ciclosporin.callouts.1',
            desc: '5740 Ciclosporin: call-out, always visible, before everything else',
          }),
          label: 'sourced',
          refs: ['bailey-1998-grapefruit'],
        },
      ],
      drugClass: {
        text: msg('A medicine that slows down the immune system (calcineurin inhibitor).', {
          id: 'drug-sheet.ciclosporin.drugClass',
          desc: '5755 Ciclosporin: kind of medicine',
        }),
        label: 'practice',
      },
      purpose: [
        {
          text: msg('It is an option in adults, to control muscle disease and lower steroids.', {
            id: 'drug-sheet.ciclosporin.purpose.1',
            desc: '5770 Ciclosporin: what it is for (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg(
            'In a trial in children, 70 out of 100 improved with a steroid plus ciclosporin. With a steroid alone it was 51. So adding it helped about 19 more.',
            {id: 'drug-sheet.ciclosporin.purpose.2', desc: '5785 Ciclosporin: what it is for (2 of 2)'},
          ),
          label: 'sourced',
          refs: ['ruperto-2016-printo'],
        },
      ],
      mechanism: [
        {
          text: msg('It blocks calcineurin, which activates immune cells called T cells.', {
            id: 'drug-sheet.ciclosporin.mechanism.1',
            desc: '5800 Ciclosporin: how it works',
          }),
          label: 'editorial',
        },
      ],
      approval: {
        text: msg('Usually off-label: the licence does not name dermatomyositis.', {
          id: 'drug-sheet.ciclosporin.approval',
          desc: '5815 Ciclosporin: approval status for dermatomyositis',
        }),
        label: 'practice',
      },
      range: [
        {
          text: msg('Adults: your team sets the amount by weight, blood level and kidney tests.', {
            id: 'drug-sheet.ciclosporin.range.1',
            desc: '5830 Ciclosporin: under the heading What your team may use (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('Children: a specialist works out the amount.', {
            id: 'drug-sheet.ciclosporin.range.2',
            desc: '5845 Ciclosporin: under the heading What your team may use (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      taking: [
        {
          text: msg('Take it at the same times each day. Before a blood test, ask when to take it.', {
            id: 'drug-sheet.ciclosporin.taking.1',
            desc: '5860 Ciclosporin: how it is taken',
          }),
          label: 'practice',
        },
      ],
      sideEffects: {
        emergency: [
          {
            text: msg('A fit, sudden confusion or loss of sight.', {
              id: 'drug-sheet.ciclosporin.sideEffects.emergency.1',
              desc: '5875 Ciclosporin: sign under the heading to call the emergency number (1 of 2)',
            }),
            label: 'practice',
          },
          {
            text: msg('Severe infection: confusion, collapse, fast breathing, or no urine.', {
              id: 'drug-sheet.ciclosporin.sideEffects.emergency.2',
              desc: '5890 Ciclosporin: sign under the heading to call the emergency number (2 of 2)',
            }),
            label: 'practice',
          },
        ],
        sameDay: [
          {
            text: msg('Fever of 38 °C (100.4 °F) or more, or the level your team gave you.', {
              id: 'drug-sheet.ciclosporin.sideEffects.sameDay.1',
              desc: '5905 Ciclosporin: sign under the heading to call the team the same day (1 of 2)',
            }),
            label: 'practice',
          },
          {
            text: msg('You pass much less urine.', {
              id: 'drug-sheet.ciclosporin.sideEffects.sameDay.2',
              desc: '5920 Ciclosporin: sign under the heading to call the team the same day (2 of 2)',
            }),
            label: 'practice',
          },
        ],
        mention: [
          {
            text: msg('High blood pressure readings at home.', {
              id: 'drug-sheet.ciclosporin.sideEffects.mention.1',
              desc: '5935 Ciclosporin: effect under the heading to tell the team at the next contact',
            }),
            label: 'practice',
          },
        ],
      },
      warnings: [
        {
          text: msg('It can harm the kidneys and raise blood pressure.', {
            id: 'drug-sheet.ciclosporin.warnings.1',
            desc: '5950 Ciclosporin: warning, always visible',
          }),
          label: 'practice',
        },
      ],
      pregnancy: [
        {
          text: msg('It can often be continued in pregnancy, if a specialist agrees.', {
            id: 'drug-sheet.ciclosporin.pregnancy.1',
            desc: '5965 Ciclosporin: pregnancy, always visible (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('Tell your team if you plan a pregnancy, might be pregnant or breastfeed.', {
            id: 'drug-sheet.ciclosporin.pregnancy.2',
            desc: '5980 Ciclosporin: pregnancy, always visible (2 of 2)',
          }),
          label: 'editorial',
        },
      ],
      infection: [
        {
          text: msg('It can make infections more likely.', {
            id: 'drug-sheet.ciclosporin.infection.1',
            desc: '5995 Ciclosporin: infection and vaccines, always visible (1 of 4)',
          }),
          label: 'practice',
        },
        {
          text: msg('Live vaccines (weakened living germs) are usually put off.', {
            id: 'drug-sheet.ciclosporin.infection.2',
            desc: '6010 Ciclosporin: infection and vaccines, always visible (2 of 4)',
          }),
          label: 'sourced',
          refs: ['bass-2023-acr-vaccines'],
        },
        {
          text: msg('If you are not immune, call the same day after close contact with chickenpox or shingles.', {
            id: 'drug-sheet.ciclosporin.infection.3',
            desc: '6025 Ciclosporin: infection and vaccines, always visible (3 of 4)',
          }),
          label: 'sourced',
          refs: ['fragoulis-2022-eular-infection'],
        },
        {
          text: msg('Not immune to measles? Call the same day after contact.', {
            id: 'drug-sheet.ciclosporin.infection.4',
            desc: '6040 Ciclosporin: infection and vaccines, always visible (4 of 4)',
          }),
          label: 'practice',
        },
      ],
      stopping: [
        {
          text: msg('Do not stop on your own. The disease may become active again (flare).', {
            id: 'drug-sheet.ciclosporin.stopping.1',
            desc: '6055 Ciclosporin: stopping the medicine, always visible',
          }),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg("St John's wort (a herb) may lower the level. Avoid it.", {
            id: 'drug-sheet.ciclosporin.interactions.1',
            desc: '6070 Ciclosporin: other medicines, food and supplements (1 of 3)',
          }),
          label: 'practice',
        },
        {
          text: msg('Seville orange and pomelo may act like grapefruit. Avoid them too.', {
            id: 'drug-sheet.ciclosporin.interactions.2',
            desc: '6085 Ciclosporin: other medicines, food and supplements (2 of 3)',
          }),
          label: 'practice',
        },
        {
          text: msg('Ask before coenzyme Q10. A possible interaction is listed.', {
            id: 'drug-sheet.ciclosporin.interactions.3',
            desc: '6100 Ciclosporin: other medicines, food and supplements (3 of 3)',
          }),
          label: 'sourced',
          refs: ['mayo-coq10-interactions'],
        },
      ],
      monitoring: [
        {
          text: msg('Blood pressure, blood level, blood counts, and kidney and liver tests.', {
            id: 'drug-sheet.ciclosporin.monitoring.1',
            desc: '6115 Ciclosporin: checks and tests',
          }),
          label: 'practice',
        },
      ],
    },
    {
      key: 'topical-skin',
      addedByReview: true,
      evidence: 'beyond-topical-skin',
      needsClinicalCheck: true,
      terms: ['off-label'],
      title: msg('Skin creams: steroid or calcineurin-inhibitor creams', {
        id: 'drug-sheet.topical-skin.title',
        desc: '6130 Skin creams: name of the medicine, heading of its sheet',
      }),
      alsoCalled: msg('Topical steroids, tacrolimus ointment', {
        id: 'drug-sheet.topical-skin.alsoCalled',
        desc: '6145 Skin creams: other names, below the heading',
      }),
      callouts: [
        {
          text: msg('Use them with sun protection, not in place of it.', {
            id: 'drug-sheet.topical-skin.callouts.1',
            desc: '6160 Skin creams: call-out, always visible, before everything else',
          }),
          label: 'practice',
        },
      ],
      drugClass: {
        text: msg('Creams or ointments that calm inflammation in the skin.', {
          id: 'drug-sheet.topical-skin.drugClass',
          desc: '6175 Skin creams: kind of medicine',
        }),
        label: 'editorial',
      },
      purpose: [
        {
          text: msg('With sun protection, they are often the first step for skin disease.', {
            id: 'drug-sheet.topical-skin.purpose.1',
            desc: '6190 Skin creams: what it is for (1 of 3)',
          }),
          label: 'practice',
        },
        {
          text: msg('In children, they may help small areas of skin, above all itch or redness.', {
            id: 'drug-sheet.topical-skin.purpose.2',
            desc: '6205 Skin creams: what it is for (2 of 3)',
          }),
          label: 'practice',
        },
        {
          text: msg('They do not treat the muscles.', {
            id: 'drug-sheet.topical-skin.purpose.3',
            desc: '6220 Skin creams: what it is for (3 of 3)',
          }),
          label: 'practice',
        },
      ],
      mechanism: [
        {
          text: msg('They calm immune cells in the skin where you put them.', {
            id: 'drug-sheet.topical-skin.mechanism.1',
            desc: '6235 Skin creams: how it works',
          }),
          label: 'editorial',
        },
      ],
      approval: {
        text: msg(
          'Use in dermatomyositis may be off-label: the licence may not name this disease. Ask your pharmacist.',
          {id: 'drug-sheet.topical-skin.approval', desc: '6250 Skin creams: approval status for dermatomyositis'},
        ),
        label: 'practice',
      },
      range: [
        {
          text: msg('Adults: your team chooses the strength, the place and how long.', {
            id: 'drug-sheet.topical-skin.range.1',
            desc: '6265 Skin creams: under the heading What your team may use (1 of 2)',
          }),
          label: 'practice',
        },
        {
          text: msg('Children: a specialist chooses. Children often need a different strength.', {
            id: 'drug-sheet.topical-skin.range.2',
            desc: '6280 Skin creams: under the heading What your team may use (2 of 2)',
          }),
          label: 'practice',
        },
      ],
      taking: [
        {
          text: msg('Use the cream only where, and as long as, your team says.', {
            id: 'drug-sheet.topical-skin.taking.1',
            desc: '6295 Skin creams: how it is taken',
          }),
          label: 'practice',
        },
      ],
      sideEffects: {
        emergency: [
          {
            text: msg('Blistering or peeling skin, or blisters in the mouth.', {
              id: 'drug-sheet.topical-skin.sideEffects.emergency.1',
              desc: '6310 Skin creams: sign under the heading to call the emergency number (1 of 2)',
            }),
            label: 'practice',
          },
          {
            text: msg('Dead or hard, dark patches that spread, with fever or feeling very ill.', {
              id: 'drug-sheet.topical-skin.sideEffects.emergency.2',
              desc: '6325 Skin creams: sign under the heading to call the emergency number (2 of 2)',
            }),
            label: 'practice',
          },
        ],
        sameDay: [
          {
            text: msg(
              'Skin that turns hot, swollen or painful, or leaks pus. The colour change can be hard to see on brown and black skin.',
              {
                id: 'drug-sheet.topical-skin.sideEffects.sameDay.1',
                desc: '6340 Skin creams: sign under the heading to call the team the same day',
              },
            ),
            label: 'practice',
          },
        ],
        mention: [
          {
            text: msg(
              'Stinging, thinner skin, or a change of skin colour. Lighter patches may show more on brown and black skin.',
              {
                id: 'drug-sheet.topical-skin.sideEffects.mention.1',
                desc: '6355 Skin creams: effect under the heading to tell the team at the next contact',
              },
            ),
            label: 'practice',
          },
        ],
      },
      warnings: [
        {
          text: msg('Ask before you use a cream on open sores, on the face or near the eyes.', {
            id: 'drug-sheet.topical-skin.warnings.1',
            desc: '6370 Skin creams: warning, always visible',
          }),
          label: 'practice',
        },
      ],
      pregnancy: [
        {
          text: msg('Tell your team if you plan a pregnancy, might be pregnant or breastfeed.', {
            id: 'drug-sheet.topical-skin.pregnancy.1',
            desc: '6385 Skin creams: pregnancy, always visible',
          }),
          label: 'practice',
        },
      ],
      infection: [
        {
          text: msg(
            'Ask before you use a cream on infected skin. Ask about vaccines if you also take immune medicines.',
            {
              id: 'drug-sheet.topical-skin.infection.1',
              desc: '6400 Skin creams: infection and vaccines, always visible',
            },
          ),
          label: 'practice',
        },
      ],
      stopping: [
        {
          text: msg('After long use of a strong steroid cream, ask how to stop.', {
            id: 'drug-sheet.topical-skin.stopping.1',
            desc: '6415 Skin creams: stopping the medicine, always visible',
          }),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg('Our sources do not cover interactions. Ask your pharmacist before you add another cream.', {
            id: 'drug-sheet.topical-skin.interactions.1',
            desc: '6430 Skin creams: other medicines, food and supplements',
          }),
          label: 'editorial',
        },
      ],
      monitoring: [
        {
          text: msg('Your team looks at your skin at visits.', {
            id: 'drug-sheet.topical-skin.monitoring.1',
            desc: '6445 Skin creams: checks and tests',
          }),
          label: 'practice',
        },
      ],
    },
  ],
});

import type {Authored, MsgFn} from './schema.js';

/** One page to fill in, print and bring to an appointment: signs, questions and checks that the reader ticks. */
export const visitSheet = (msg: MsgFn): Authored<'visit-sheet'> => ({
  section: 'visit-sheet',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('Sheet for your next visit', {
    id: 'visit-sheet.title',
    desc: '0100 Visit sheet: title of the widget and of the printed page',
  }),
  message: {
    text: msg('Fill in this sheet and bring it to your visit. Do not wait for the visit if you have an urgent sign.', {
      id: 'visit-sheet.message.text',
      desc: '0110 Visit sheet: the one main message, first under the title',
    }),
    label: 'editorial',
  },
  lead: [
    {
      text: msg('Your ticks are notes for your talk with the team. They do not tell you how urgent a sign is.', {
        id: 'visit-sheet.lead.1',
        desc: '0120 Visit sheet: introduction, statement 1',
      }),
      label: 'editorial',
    },
    {
      text: msg('Print the sheet before you close this page. The sheet does not save or send what you tick or write.', {
        id: 'visit-sheet.lead.2',
        desc: '0130 Visit sheet: introduction, statement 2, what happens to ticks and words',
      }),
      label: 'editorial',
    },
  ],
  urgent: {
    service: 'emergency',
    text: msg('These signs must not wait for a visit: call your local emergency number now.', {
      id: 'visit-sheet.urgent.text',
      desc: '0200 Visit sheet: signs that must not wait for an appointment, above all lists; shown when no number is known',
    }),
    withNumber: msg('These signs must not wait for a visit: call {number} ({country}) now.', {
      id: 'visit-sheet.urgent.withNumber',
      desc: '0210 Visit sheet: the same with the number; {number} is a telephone number, {country} the name of a country',
    }),
  },
  urgentSigns: [
    {
      text: msg('You are breathless at rest or after a few steps, or your chest hurts or feels tight.', {
        id: 'visit-sheet.urgent-signs.1',
        desc: '0220 Visit sheet: one of the signs that must not wait for an appointment',
      }),
      label: 'practice',
    },
    {
      text: msg('Your breathing or cough gets worse over hours or days.', {
        id: 'visit-sheet.urgent-signs.2',
        desc: '0225 Visit sheet: one of the signs that must not wait for an appointment',
      }),
      label: 'practice',
    },
    {
      text: msg('You choke, or cannot swallow your own saliva.', {
        id: 'visit-sheet.urgent-signs.3',
        desc: '0230 Visit sheet: one of the signs that must not wait for an appointment',
      }),
      label: 'practice',
    },
    {
      text: msg('You faint, are confused or very drowsy, or feel ill and shiver hard or breathe fast.', {
        id: 'visit-sheet.urgent-signs.4',
        desc: '0235 Visit sheet: one of the signs that must not wait for an appointment',
      }),
      label: 'practice',
    },
    {
      text: msg('You are suddenly very weak or weak on 1 side, or your neck or voice gets weak.', {
        id: 'visit-sheet.urgent-signs.5',
        desc: '0240 Visit sheet: one of the signs that must not wait for an appointment',
      }),
      label: 'practice',
    },
    {
      text: msg(
        'You take steroids (such as prednisone) or just stopped, and keep vomiting or cannot keep the tablets down.',
        {
          id: 'visit-sheet.urgent-signs.6',
          desc: '0245 Visit sheet: one of the signs that must not wait for an appointment',
        },
      ),
      label: 'practice',
    },
    {
      text: msg(
        'You have open skin sores or anti-MDA5 antibodies (a blood test result), and a new or worse cough or breathlessness.',
        {
          id: 'visit-sheet.urgent-signs.7',
          desc: '0250 Visit sheet: one of the signs that must not wait for an appointment',
        },
      ),
      label: 'sourced',
      refs: ['mehta-2021-mda5', 'rpild-2020-peking'],
    },
    {
      text: msg('You think about harming yourself.', {
        id: 'visit-sheet.urgent-signs.8',
        desc: '0255 Visit sheet: one of the signs that must not wait for an appointment',
      }),
      label: 'practice',
    },
    {
      text: msg('Other signs can be urgent too: if you are not sure, call.', {
        id: 'visit-sheet.urgent-signs.9',
        desc: '0260 Visit sheet: below the signs: what to do when unsure',
      }),
      label: 'editorial',
    },
  ],
  groups: [
    {
      group: 'signs',
      heading: msg('Signs since my last visit', {
        id: 'visit-sheet.signs-group.heading',
        desc: '1000 Visit sheet, signs: heading of the list',
      }),
      intro: msg(
        'Tick what you have had since your last visit. If a sign is new or gets worse, call your team the same day. Do not wait for the visit.',
        {id: 'visit-sheet.signs-group.intro', desc: '1010 Visit sheet, signs: what to do with the list'},
      ),
      items: [
        {
          key: 'weaker-muscles',
          evidence: 'tiering',
          needsClinicalCheck: true,
          text: {
            text: msg('Harder to climb stairs, stand up from a chair or lift arms', {
              id: 'visit-sheet.weaker-muscles.text',
              desc: '1020 Visit sheet, signs: a short sign beside a tick box, at most 12 words',
            }),
            label: 'practice',
          },
        },
        {
          key: 'swallowing',
          evidence: 'tiering',
          needsClinicalCheck: true,
          text: {
            text: msg('Trouble swallowing, food that sticks, or cough when eating or drinking', {
              id: 'visit-sheet.swallowing.text',
              desc: '1030 Visit sheet, signs: a short sign beside a tick box, at most 12 words',
            }),
            label: 'practice',
          },
        },
        {
          key: 'cough-breath',
          evidence: 'tiering',
          needsClinicalCheck: true,
          text: {
            text: msg('A cough, or breathless with effort, such as on stairs', {
              id: 'visit-sheet.cough-breath.text',
              desc: '1040 Visit sheet, signs: a short sign beside a tick box, at most 12 words',
            }),
            label: 'practice',
          },
        },
        {
          key: 'rash-sores',
          evidence: 'tiering',
          needsClinicalCheck: true,
          text: {
            text: msg('New or spreading bumps or rash, itch, or open skin sores', {
              id: 'visit-sheet.rash-sores.text',
              desc: '1050 Visit sheet, signs: a short sign beside a tick box, at most 12 words',
            }),
            label: 'practice',
          },
        },
        {
          key: 'hard-lumps',
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['calcinosis'],
          text: {
            text: msg('Hard lumps under the skin (calcinosis)', {
              id: 'visit-sheet.hard-lumps.text',
              desc: '1060 Visit sheet, signs: a short sign beside a tick box, at most 12 words',
            }),
            label: 'practice',
          },
        },
        {
          key: 'joints-fingers',
          evidence: 'sectionintro-symptoms',
          needsClinicalCheck: true,
          text: {
            text: msg('Sore joints or muscles, or pale, numb fingers in the cold', {
              id: 'visit-sheet.joints-fingers.text',
              desc: '1070 Visit sheet, signs: a short sign beside a tick box, at most 12 words',
            }),
            label: 'practice',
          },
        },
        {
          key: 'fever-infection',
          evidence: 'tiering',
          needsClinicalCheck: true,
          text: {
            text: msg('A fever, an infection, or a course of antibiotics', {
              id: 'visit-sheet.fever-infection.text',
              desc: '1080 Visit sheet, signs: a short sign beside a tick box, at most 12 words',
            }),
            label: 'practice',
          },
        },
        {
          key: 'weight-lump-sweats',
          evidence: 'tiering',
          needsClinicalCheck: true,
          text: {
            text: msg('Weight loss without trying, a new lump, or heavy night sweats', {
              id: 'visit-sheet.weight-lump-sweats.text',
              desc: '1090 Visit sheet, signs: a short sign beside a tick box, at most 12 words',
            }),
            label: 'practice',
          },
        },
        {
          key: 'tired-mood-sleep',
          evidence: 'tiering',
          needsClinicalCheck: true,
          text: {
            text: msg('More tired than usual, low mood or poor sleep', {
              id: 'visit-sheet.tired-mood-sleep.text',
              desc: '1100 Visit sheet, signs: a short sign beside a tick box, at most 12 words',
            }),
            label: 'practice',
          },
        },
        {
          key: 'medicine-problems',
          evidence: 'tiering',
          needsClinicalCheck: true,
          text: {
            text: msg('A side effect, missed doses, or a medicine that was stopped', {
              id: 'visit-sheet.medicine-problems.text',
              desc: '1110 Visit sheet, signs: a short sign beside a tick box, at most 12 words',
            }),
            label: 'practice',
          },
        },
      ],
    },
    {
      group: 'questions',
      heading: msg('Questions I want to ask', {
        id: 'visit-sheet.questions-group.heading',
        desc: '2000 Visit sheet, questions: heading of the list',
      }),
      intro: msg('Tick what you want to ask. Start with the 3 questions that matter most to you.', {
        id: 'visit-sheet.questions-group.intro',
        desc: '2010 Visit sheet, questions: what to do with the list',
      }),
      items: [
        {
          key: 'active-now',
          needsClinicalCheck: true,
          text: {
            text: msg('How active is the disease now in muscles, skin and lungs?', {
              id: 'visit-sheet.active-now.text',
              desc: '2020 Visit sheet, questions: a short question beside a tick box, at most 12 words, asked by the reader',
            }),
            label: 'editorial',
          },
        },
        {
          key: 'antibodies',
          needsClinicalCheck: true,
          terms: ['antibody'],
          text: {
            text: msg('Which antibodies (blood markers) were found, and what do they mean?', {
              id: 'visit-sheet.antibodies.text',
              desc: '2030 Visit sheet, questions: a short question beside a tick box, at most 12 words, asked by the reader',
            }),
            label: 'editorial',
          },
        },
        {
          key: 'treatment-aim',
          needsClinicalCheck: true,
          text: {
            text: msg('What is the aim of treatment? What choices do I have, and what speaks for and against each?', {
              id: 'visit-sheet.treatment-aim.text',
              desc: '2040 Visit sheet, questions: a short question beside a tick box, at most 12 words, asked by the reader',
            }),
            label: 'editorial',
          },
        },
        {
          key: 'how-to-take',
          needsClinicalCheck: true,
          text: {
            text: msg('Which medicines are daily, which weekly, and how are they taken?', {
              id: 'visit-sheet.how-to-take.text',
              desc: '2050 Visit sheet, questions: a short question beside a tick box, at most 12 words, asked by the reader',
            }),
            label: 'editorial',
          },
        },
        {
          key: 'steroid-dose',
          needsClinicalCheck: true,
          text: {
            text: msg('On steroids: how will we lower the dose, step by step?', {
              id: 'visit-sheet.steroid-dose.text',
              desc: '2060 Visit sheet, questions: a short question beside a tick box, at most 12 words, asked by the reader',
            }),
            label: 'editorial',
          },
        },
        {
          key: 'sick-days',
          evidence: 'beyond-adrenal-crisis',
          needsClinicalCheck: true,
          text: {
            text: msg('On steroids: what do I do when I am ill?', {
              id: 'visit-sheet.sick-days.text',
              desc: '2070 Visit sheet, questions: a short question beside a tick box, at most 12 words, asked by the reader',
            }),
            label: 'editorial',
          },
        },
        {
          key: 'infections',
          evidence: 'beyond-pjp-prophylaxis',
          needsClinicalCheck: true,
          text: {
            text: msg('Do I need a medicine that helps to prevent lung infection?', {
              id: 'visit-sheet.infections.text',
              desc: '2080 Visit sheet, questions: a short question beside a tick box, at most 12 words, asked by the reader',
            }),
            label: 'editorial',
          },
        },
        {
          key: 'baby',
          evidence: 'tiering',
          needsClinicalCheck: true,
          text: {
            text: msg('If we want a baby: which medicines must change first?', {
              id: 'visit-sheet.baby.text',
              desc: '2090 Visit sheet, questions: a short question beside a tick box, at most 12 words, asked by the reader',
            }),
            label: 'editorial',
          },
        },
        {
          key: 'exercise',
          needsClinicalCheck: true,
          text: {
            text: msg('Which exercise is safe and good for me now?', {
              id: 'visit-sheet.exercise.text',
              desc: '2100 Visit sheet, questions: a short question beside a tick box, at most 12 words, asked by the reader',
            }),
            label: 'editorial',
          },
        },
        {
          key: 'whom-to-call',
          needsClinicalCheck: true,
          text: {
            text: msg('Whom do I call about new signs, by day and night?', {
              id: 'visit-sheet.whom-to-call.text',
              desc: '2110 Visit sheet, questions: a short question beside a tick box, at most 12 words, asked by the reader',
            }),
            label: 'editorial',
          },
        },
      ],
    },
    {
      group: 'checks',
      heading: msg('Checks to ask about', {
        id: 'visit-sheet.checks-group.heading',
        desc: '3000 Visit sheet, checks: heading of the list',
      }),
      intro: msg('Tick what you want your team to check. Not everyone needs every check at each visit.', {
        id: 'visit-sheet.checks-group.intro',
        desc: '3010 Visit sheet, checks: what to do with the list',
      }),
      items: [
        {
          key: 'strength-blood',
          evidence: 'prev-monitor-enzymes',
          needsClinicalCheck: true,
          text: {
            text: msg('Muscle strength, and blood tests for muscles and medicine safety', {
              id: 'visit-sheet.strength-blood.text',
              desc: '3020 Visit sheet, checks: a short check beside a tick box, at most 12 words',
            }),
            label: 'practice',
          },
        },
        {
          key: 'lungs-heart',
          evidence: 'beyond-lung-function',
          needsClinicalCheck: true,
          text: {
            text: msg('Lungs and heart: breathing tests, lung scan, heart tracing (ECG)', {
              id: 'visit-sheet.lungs-heart.text',
              desc: '3030 Visit sheet, checks: a short check beside a tick box, at most 12 words',
            }),
            label: 'practice',
          },
        },
        {
          key: 'swallowing-check',
          evidence: 'symptom-dysphagia',
          needsClinicalCheck: true,
          terms: ['dysphagia'],
          text: {
            text: msg('Swallowing, even if it seems fine', {
              id: 'visit-sheet.swallowing-check.text',
              desc: '3040 Visit sheet, checks: a short check beside a tick box, at most 12 words',
            }),
            label: 'sourced',
            refs: ['oldroyd-2022-bsr'],
          },
        },
        {
          key: 'skin-check',
          evidence: 'test-skin-exam',
          needsClinicalCheck: true,
          text: {
            text: msg('Skin, scalp and nail folds, by touch as well as sight', {
              id: 'visit-sheet.skin-check.text',
              desc: '3050 Visit sheet, checks: a short check beside a tick box, at most 12 words',
            }),
            label: 'practice',
          },
        },
        {
          key: 'steroid-checks',
          evidence: 'beyond-bone-protection',
          needsClinicalCheck: true,
          text: {
            text: msg('On steroids: bones, blood pressure, blood sugar, and growth in children', {
              id: 'visit-sheet.steroid-checks.text',
              desc: '3060 Visit sheet, checks: a short check beside a tick box, at most 12 words',
            }),
            label: 'practice',
          },
        },
        {
          key: 'vaccines',
          evidence: 'prev-vaccination',
          needsClinicalCheck: true,
          text: {
            text: msg('Vaccines: which are due, and which I must not have', {
              id: 'visit-sheet.vaccines.text',
              desc: '3070 Visit sheet, checks: a short check beside a tick box, at most 12 words',
            }),
            label: 'practice',
          },
        },
        {
          key: 'cancer-checks',
          evidence: 'prev-cancer-screening',
          needsClinicalCheck: true,
          text: {
            text: msg('In adults: which cancer checks are due', {
              id: 'visit-sheet.cancer-checks.text',
              desc: '3080 Visit sheet, checks: a short check beside a tick box, at most 12 words',
            }),
            label: 'sourced',
            refs: ['oldroyd-2023-imacs'],
          },
        },
        {
          key: 'eyes',
          evidence: 'beyond-hydroxychloroquine',
          needsClinicalCheck: true,
          text: {
            text: msg('Eyes, with hydroxychloroquine or steroids', {
              id: 'visit-sheet.eyes.text',
              desc: '3090 Visit sheet, checks: a short check beside a tick box, at most 12 words',
            }),
            label: 'practice',
          },
        },
      ],
    },
  ],
  fields: {
    name: msg('Name', {
      id: 'visit-sheet.fields.name',
      desc: '4000 Visit sheet: label of a field to write in: name of the patient',
    }),
    date: msg('Date of the visit', {
      id: 'visit-sheet.fields.date',
      desc: '4010 Visit sheet: label of a field to write in',
    }),
    medicines: msg('My medicines', {
      id: 'visit-sheet.fields.medicines',
      desc: '4020 Visit sheet: label of a field to write in',
    }),
    medicinesHint: msg(
      'List tablets, injections, drips, creams, supplements and herbs. Say how much and how often. Add your allergies.',
      {id: 'visit-sheet.fields.medicinesHint', desc: '4030 Visit sheet: hint below the field for medicines'},
    ),
    notes: msg('My notes', {id: 'visit-sheet.fields.notes', desc: '4040 Visit sheet: label of a field to write in'}),
    notesHint: msg('Say when each sign began, what you can no longer do, and what helps.', {
      id: 'visit-sheet.fields.notesHint',
      desc: '4050 Visit sheet: hint below the field for notes',
    }),
  },
});

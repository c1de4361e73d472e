import type {Authored, MsgFn} from './schema.js';

/** The 20 treatments without medicines: what each is, why people use it, how to do it, and how sure we are. */
export const therapies = (msg: MsgFn): Authored<'therapies'> => ({
  section: 'therapies',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('Treatments without medicines', {id: 'therapies.title', desc: '0100 Therapies: title of the widget'}),
  message: {
    text: msg(
      'These treatments may help you to live better with dermatomyositis. They add to your medicines. They never replace them.',
      {id: 'therapies.message.text', desc: '0110 Therapies: the one main message'},
    ),
    label: 'editorial',
  },
  lead: [
    {
      text: msg(
        'Exercise is the best studied of these treatments. For many others there is little or no research, and we say so.',
        {id: 'therapies.lead.1', desc: '0120 Therapies: introduction, statement 1'},
      ),
      label: 'editorial',
    },
    {
      text: msg(
        'They aim to ease symptoms and keep you active. It is not proven that they prevent a flare (more active disease).',
        {
          id: 'therapies.lead.2',
          desc: '0130 Therapies: introduction, statement 2',
        },
      ),
      label: 'editorial',
    },

    {
      text: msg(
        'Steroids here means medicines such as prednisone (glucocorticoids). Like methotrexate, they are immunosuppressants: medicines that lower immune activity.',
        {
          id: 'therapies.lead.4',
          desc: '0150 Therapies: introduction, statement 4',
        },
      ),
      label: 'editorial',
    },
  ],
  groups: [
    {
      group: 'move',
      heading: msg('Move, and save energy', {
        id: 'therapies.move-group.heading',
        desc: '0200 Therapies: heading of a group of items',
      }),
      items: [
        {
          key: 'exercise-physio',
          needsClinicalCheck: true,
          terms: ['myositis'],
          title: msg('Exercise and physiotherapy', {
            id: 'therapies.exercise-physio.title',
            desc: '0300 Therapies, exercise: title',
          }),
          summary: {
            text: msg(
              'Exercise that fits you is an important part of treatment. Studies of adults with myositis (muscle inflammation) found it safe.',
              {id: 'therapies.exercise-physio.summary', desc: '0310 Therapies, exercise: the short text, shown first'},
            ),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'Stop if you are more breathless than usual, get clearly weaker, or pass dark urine like cola. Call your team the same day.',
                {
                  id: 'therapies.exercise-physio.warnings.3',
                  desc: '0340 Therapies, exercise: warning, always visible, statement 3',
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
                    'A physiotherapist (movement expert) or an occupational therapist (expert in daily tasks) leads your programme.',
                    {id: 'therapies.exercise-physio.what.1', desc: '0350 Therapies, exercise: what it is, statement 1'},
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
                    'When myositis is quiet, training may help you to do more. In trials, it did not make the disease more active.',
                    {
                      id: 'therapies.exercise-physio.why.1',
                      desc: '0360 Therapies, exercise: why, and how sure we are, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('In some studies, training also calmed inflammation in muscle and helped it to grow.', {
                    id: 'therapies.exercise-physio.why.2',
                    desc: '0370 Therapies, exercise: why, and how sure we are, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Less is known about exercise when the disease is new and active.', {
                    id: 'therapies.exercise-physio.why.3',
                    desc: '0380 Therapies, exercise: why, and how sure we are, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['alexanderson-2018-exercise'],
                },
                {
                  text: msg('Exercise may also keep joints moving and slow muscle loss.', {
                    id: 'therapies.exercise-physio.why.4',
                    desc: '0390 Therapies, exercise: why, and how sure we are, statement 4',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Start at a low level with a physiotherapist. Build up over time, with regular checks.', {
                    id: 'therapies.exercise-physio.how.1',
                    desc: '0400 Therapies, exercise: how to do it, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['alexanderson-2018-exercise'],
                },
                {
                  text: msg('If your disease is new or active, ask your team before you start.', {
                    id: 'therapies.exercise-physio.how.2',
                    desc: '0410 Therapies, exercise: how to do it, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Stop and call your local emergency number now if your chest hurts or feels tight, or you faint. Do the same if you are breathless at rest or after a few steps. Also call if your heart beats unevenly, or you suddenly cannot stand or walk.',
              {
                id: 'therapies.exercise-physio.call.text',
                desc: '0420 Therapies, exercise: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'Stop and call {number} ({country}) now if your chest hurts or feels tight, or you faint. Do the same if you are breathless at rest or after a few steps. Also call if your heart beats unevenly, or you suddenly cannot stand or walk.',
              {
                id: 'therapies.exercise-physio.call.withNumber',
                desc: '0430 Therapies, exercise: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
        },
        {
          key: 'occupational-therapy',
          needsClinicalCheck: true,
          title: msg('Occupational therapy', {
            id: 'therapies.occupational-therapy.title',
            desc: '0500 Therapies, occupational therapy: title',
          }),
          summary: {
            text: msg('An occupational therapist helps you to do daily tasks with less effort.', {
              id: 'therapies.occupational-therapy.summary',
              desc: '0510 Therapies, occupational therapy: the short text, shown first',
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
                    'You look at tasks together, such as washing, cooking, school or work. You find ways to make them easier.',
                    {
                      id: 'therapies.occupational-therapy.what.1',
                      desc: '0520 Therapies, occupational therapy: what it is, statement 1',
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
                  text: msg(
                    'This therapy can help you to stay independent and save energy. There is little research in dermatomyositis.',
                    {
                      id: 'therapies.occupational-therapy.why.1',
                      desc: '0530 Therapies, occupational therapy: why, and how sure we are, statement 1',
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
                  text: msg(
                    'The therapist may change a task, suggest aids, or teach pacing (spreading activity over the day).',
                    {
                      id: 'therapies.occupational-therapy.how.1',
                      desc: '0540 Therapies, occupational therapy: how to do it, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg(
                    'UK experts advise an exercise programme led by a physiotherapist or an occupational therapist.',
                    {
                      id: 'therapies.occupational-therapy.how.3',
                      desc: '0545 Therapies, occupational therapy: how to do it, statement 3',
                    },
                  ),
                  label: 'sourced',
                  refs: ['oldroyd-2022-bsr'],
                },
                {
                  text: msg('Ask your team to refer you.', {
                    id: 'therapies.occupational-therapy.how.2',
                    desc: '0550 Therapies, occupational therapy: how to do it, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'energy-pacing',
          needsClinicalCheck: true,
          title: msg('Pacing: save your energy', {
            id: 'therapies.energy-pacing.title',
            desc: '0600 Therapies, pacing: title',
          }),
          summary: {
            text: msg('Spread activity over the day, and rest before you are very tired. Keep up your exercise plan.', {
              id: 'therapies.energy-pacing.summary',
              desc: '0610 Therapies, pacing: the short text, shown first',
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
                    'Pacing means planning your day, with the most important things first and breaks in between.',
                    {id: 'therapies.energy-pacing.what.1', desc: '0630 Therapies, pacing: what it is, statement 1'},
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Tiredness (fatigue) is common in myositis.', {
                    id: 'therapies.energy-pacing.why.3',
                    desc: '0635 Therapies, pacing: why, and how sure we are, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['lodin-2024-exercise'],
                },
                {
                  text: msg('Pacing can help with tiredness. Some people feel worse after they do too much at once.', {
                    id: 'therapies.energy-pacing.why.1',
                    desc: '0640 Therapies, pacing: why, and how sure we are, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('We found no evidence that doing too much makes the immune system attack.', {
                    id: 'therapies.energy-pacing.why.2',
                    desc: '0650 Therapies, pacing: why, and how sure we are, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Split big jobs into small ones. On a good day, do not do everything at once.', {
                    id: 'therapies.energy-pacing.how.1',
                    desc: '0660 Therapies, pacing: how to do it, statement 1',
                  }),
                  label: 'editorial',
                },
                {
                  text: msg('Pacing does not mean that you should avoid exercise.', {
                    id: 'therapies.energy-pacing.how.2',
                    desc: '0670 Therapies, pacing: how to do it, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'assistive-devices',
          needsClinicalCheck: true,
          title: msg('Aids for daily life (assistive devices)', {
            id: 'therapies.assistive-devices.title',
            desc: '0700 Therapies, aids: title',
          }),
          summary: {
            text: msg('The right aid can make a task easier and safer.', {
              id: 'therapies.assistive-devices.summary',
              desc: '0710 Therapies, aids: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Weak legs can make you fall. Tell your team soon if you fall or feel unsteady.', {
                id: 'therapies.assistive-devices.warnings.1',
                desc: '0720 Therapies, aids: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg('If new or worse weakness makes it hard to climb stairs, call your team the same day.', {
                id: 'therapies.assistive-devices.warnings.2',
                desc: '0725 Therapies, aids: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Examples are a walking stick, a tool to reach things, or cutlery that is easy to hold.', {
                    id: 'therapies.assistive-devices.what.1',
                    desc: '0730 Therapies, aids: what it is, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Aids can save effort and help to prevent strain and injury.', {
                    id: 'therapies.assistive-devices.why.1',
                    desc: '0740 Therapies, aids: why, and how sure we are, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Ask a therapist to choose and fit the aid. Practise with it together.', {
                    id: 'therapies.assistive-devices.how.1',
                    desc: '0750 Therapies, aids: how to do it, statement 1',
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
      group: 'skin',
      heading: msg('Skin and sun', {
        id: 'therapies.skin-group.heading',
        desc: '0800 Therapies: heading of a group of items',
      }),
      items: [
        {
          key: 'sun-protection',
          needsClinicalCheck: true,
          terms: ['photosensitivity'],
          title: msg('Sun protection', {
            id: 'therapies.sun-protection.title',
            desc: '0900 Therapies, sun protection: title',
          }),
          summary: {
            text: msg('Protect your skin from the sun every day, whatever your skin colour.', {
              id: 'therapies.sun-protection.summary',
              desc: '0910 Therapies, sun protection: the short text, shown first',
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
                      id: 'therapies.sun-protection.what.1',
                      desc: '0930 Therapies, sun protection: what it is, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Wear a hat and long sleeves.', {
                    id: 'therapies.sun-protection.what.2',
                    desc: '0935 Therapies, sun protection: what it is, statement 2',
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
                    id: 'therapies.sun-protection.why.1',
                    desc: '0940 Therapies, sun protection: why, and how sure we are, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['mduk-dm'],
                },
                {
                  text: msg(
                    'In a US study, sunburn in the year before diagnosis was more common in dermatomyositis than in other myositis.',
                    {
                      id: 'therapies.sun-protection.why.2',
                      desc: '0950 Therapies, sun protection: why, and how sure we are, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['uv-registry'],
                },
                {
                  text: msg('Ultraviolet (UV) light from the sun may activate the immune system in the skin.', {
                    id: 'therapies.sun-protection.why.3',
                    desc: '0960 Therapies, sun protection: why, and how sure we are, statement 3',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'Methotrexate can make skin burn easily in the sun. Azathioprine raises the risk of skin cancer.',
                    {
                      id: 'therapies.sun-protection.why.4',
                      desc: '0965 Therapies, sun protection: why, and how sure we are, statement 4',
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
                  text: msg(
                    'Put sunscreen on all bare skin. Outdoors, do it again every 2 hours. Stay in the shade around midday.',
                    {
                      id: 'therapies.sun-protection.how.1',
                      desc: '0970 Therapies, sun protection: how to do it, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Less sun can mean less vitamin D. Ask your team if you need a blood test.', {
                    id: 'therapies.sun-protection.how.2',
                    desc: '0980 Therapies, sun protection: how to do it, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'skin-care',
          needsClinicalCheck: true,
          title: msg('Gentle skin care', {id: 'therapies.skin-care.title', desc: '1000 Therapies, skin care: title'}),
          summary: {
            text: msg('A plain moisturiser can ease dry, itchy skin. It does not treat the disease.', {
              id: 'therapies.skin-care.summary',
              desc: '1010 Therapies, skin care: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Do not put a new cream on open sores (ulcers) without advice.', {
                id: 'therapies.skin-care.warnings.1',
                desc: '1020 Therapies, skin care: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg('Call your team the same day about a new open sore, or skin that is hot, swollen or leaking.', {
                id: 'therapies.skin-care.warnings.2',
                desc: '1030 Therapies, skin care: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
            {
              text: msg('Feel for heat and swelling. Redness can be hard to see on brown and black skin.', {
                id: 'therapies.skin-care.warnings.3',
                desc: '1040 Therapies, skin care: warning, always visible, statement 3',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Use a mild wash without perfume, and a thick cream or ointment.', {
                    id: 'therapies.skin-care.what.1',
                    desc: '1050 Therapies, skin care: what it is, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Itch is common in dermatomyositis. A moisturiser may ease it.', {
                    id: 'therapies.skin-care.why.1',
                    desc: '1060 Therapies, skin care: why, and how sure we are, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'A moisturiser helps the outer layer of the skin (the barrier) to keep water in and germs out.',
                    {
                      id: 'therapies.skin-care.why.2',
                      desc: '1070 Therapies, skin care: why, and how sure we are, statement 2',
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
                  text: msg('Put moisturiser on after washing, and again when the skin feels dry.', {
                    id: 'therapies.skin-care.how.1',
                    desc: '1080 Therapies, skin care: how to do it, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you have open sores and a new cough or breathlessness. Also call if a painful skin change spreads fast. Call too if skin turns black and you have fever or feel very ill.',
              {
                id: 'therapies.skin-care.call.text',
                desc: '1086 Therapies, skin care: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you have open sores and a new cough or breathlessness. Also call if a painful skin change spreads fast. Call too if skin turns black and you have fever or feel very ill.',
              {
                id: 'therapies.skin-care.call.withNumber',
                desc: '1092 Therapies, skin care: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
        },
        {
          key: 'cooling',
          needsClinicalCheck: true,
          title: msg('Cooling for hot, sore skin', {
            id: 'therapies.cooling.title',
            desc: '1100 Therapies, cooling: title',
          }),
          summary: {
            text: msg('Cooling is for comfort only. It does not treat the disease.', {
              id: 'therapies.cooling.summary',
              desc: '1110 Therapies, cooling: the short text, shown first',
            }),
            label: 'editorial',
          },
          warnings: [
            {
              text: msg('Never put ice on your skin.', {
                id: 'therapies.cooling.warnings.1',
                desc: '1120 Therapies, cooling: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg("Ask first if you have open sores, or fingers that turn cold and numb (Raynaud's).", {
                id: 'therapies.cooling.warnings.2',
                desc: '1130 Therapies, cooling: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Lay a cool, damp cloth on the skin. Avoid strong heat.', {
                    id: 'therapies.cooling.what.1',
                    desc: '1140 Therapies, cooling: what it is, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Cooling may ease heat and itch. It is not proven to lower inflammation in the skin.', {
                    id: 'therapies.cooling.why.1',
                    desc: '1150 Therapies, cooling: why, and how sure we are, statement 1',
                  }),
                  label: 'editorial',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Cool only for a short time. Stop if the skin hurts or goes numb.', {
                    id: 'therapies.cooling.how.1',
                    desc: '1160 Therapies, cooling: how to do it, statement 1',
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
      group: 'food',
      heading: msg('Eating, drinking and swallowing', {
        id: 'therapies.food-group.heading',
        desc: '1200 Therapies: heading of a group of items',
      }),
      items: [
        {
          key: 'speech-swallow-therapy',
          needsClinicalCheck: true,
          terms: ['dysphagia', 'aspiration'],
          title: msg('Speech and swallowing therapy', {
            id: 'therapies.speech-swallow-therapy.title',
            desc: '1300 Therapies, swallowing therapy: title',
          }),
          summary: {
            text: msg(
              'A speech and language therapist can check how you swallow, and teach you safer ways to eat and drink.',
              {
                id: 'therapies.speech-swallow-therapy.summary',
                desc: '1310 Therapies, swallowing therapy: the short text, shown first',
              },
            ),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Call your team the same day if swallowing gets hard, or if food sticks or makes you cough.', {
                id: 'therapies.speech-swallow-therapy.warnings.3',
                desc: '1340 Therapies, swallowing therapy: warning, always visible, statement 3',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('The therapist looks at how you chew and swallow, and at what goes wrong.', {
                    id: 'therapies.speech-swallow-therapy.what.1',
                    desc: '1350 Therapies, swallowing therapy: what it is, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('More than 1 out of 3 people with myositis have trouble swallowing (dysphagia).', {
                    id: 'therapies.speech-swallow-therapy.why.1',
                    desc: '1360 Therapies, swallowing therapy: why, and how sure we are, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['labeit-2020-dysphagia'],
                },
                {
                  text: msg(
                    'Food or drink that slips into the lungs (aspiration) can cause a dangerous lung infection.',
                    {
                      id: 'therapies.speech-swallow-therapy.why.2',
                      desc: '1370 Therapies, swallowing therapy: why, and how sure we are, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['labeit-2020-dysphagia'],
                },
                {
                  text: msg('Therapy aims to prevent choking and such infections.', {
                    id: 'therapies.speech-swallow-therapy.why.3',
                    desc: '1380 Therapies, swallowing therapy: why, and how sure we are, statement 3',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('UK experts advise that everyone with myositis is checked for trouble swallowing.', {
                    id: 'therapies.speech-swallow-therapy.why.4',
                    desc: '1390 Therapies, swallowing therapy: why, and how sure we are, statement 4',
                  }),
                  label: 'sourced',
                  refs: ['oldroyd-2022-bsr'],
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('You may learn safe positions, small bites, exercises, and which food textures suit you.', {
                    id: 'therapies.speech-swallow-therapy.how.1',
                    desc: '1400 Therapies, swallowing therapy: how to do it, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Treating the inflammation can help swallowing too.', {
                    id: 'therapies.speech-swallow-therapy.how.2',
                    desc: '1410 Therapies, swallowing therapy: how to do it, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['labeit-2020-dysphagia'],
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you are choking, or cannot swallow your own saliva. Also call if you gasp or turn blue or grey in a coughing fit.',
              {
                id: 'therapies.speech-swallow-therapy.call.text',
                desc: '1420 Therapies, swallowing: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you are choking, or cannot swallow your own saliva. Also call if you gasp or turn blue or grey in a coughing fit.',
              {
                id: 'therapies.speech-swallow-therapy.call.withNumber',
                desc: '1430 Therapies, swallowing: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
        },
        {
          key: 'nutrition-counselling',
          needsClinicalCheck: true,
          title: msg('Help from a dietitian', {
            id: 'therapies.nutrition-counselling.title',
            desc: '1500 Therapies, dietitian: title',
          }),
          summary: {
            text: msg('A dietitian (food expert) can help you to get enough protein, vitamins and energy.', {
              id: 'therapies.nutrition-counselling.summary',
              desc: '1510 Therapies, dietitian: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Do not start an extreme diet without advice. You may lose muscle.', {
                id: 'therapies.nutrition-counselling.warnings.1',
                desc: '1520 Therapies, dietitian: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'If swallowing is hard, ask which food textures are safe for you. If this trouble is new, call the same day.',
                {
                  id: 'therapies.nutrition-counselling.warnings.2',
                  desc: '1523 Therapies, dietitian: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('If you have kidney disease, ask how much protein is right for you.', {
                id: 'therapies.nutrition-counselling.warnings.3',
                desc: '1526 Therapies, dietitian: warning, always visible, statement 3',
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
                    'You talk about what you eat, what you like and what is hard to eat. Then you make a plan.',
                    {
                      id: 'therapies.nutrition-counselling.what.1',
                      desc: '1530 Therapies, dietitian: what it is, statement 1',
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
                  text: msg('Muscles need protein and energy to repair.', {
                    id: 'therapies.nutrition-counselling.why.1',
                    desc: '1540 Therapies, dietitian: why, and how sure we are, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('If you take steroids, enough calcium and vitamin D help to protect your bones.', {
                    id: 'therapies.nutrition-counselling.why.2',
                    desc: '1550 Therapies, dietitian: why, and how sure we are, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['humphrey-2023-giop'],
                },
                {
                  text: msg('No diet is proven to calm the immune system in dermatomyositis.', {
                    id: 'therapies.nutrition-counselling.why.3',
                    desc: '1560 Therapies, dietitian: why, and how sure we are, statement 3',
                  }),
                  label: 'editorial',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Ask your team to refer you to a dietitian.', {
                    id: 'therapies.nutrition-counselling.how.2',
                    desc: '1570 Therapies, dietitian: how to do it, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'hydration',
          needsClinicalCheck: true,
          terms: ['ivig'],
          title: msg('Drinking enough', {
            id: 'therapies.hydration.title',
            desc: '1600 Therapies, drinking enough: title',
          }),
          summary: {
            text: msg('Drink enough for your general health. It does not treat dermatomyositis.', {
              id: 'therapies.hydration.summary',
              desc: '1610 Therapies, drinking enough: the short text, shown first',
            }),
            label: 'editorial',
          },
          warnings: [
            {
              text: msg('If you have heart or kidney disease, ask how much you may drink.', {
                id: 'therapies.hydration.warnings.1',
                desc: '1620 Therapies, drinking enough: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg('If swallowing is hard, ask if you need thickened drinks.', {
                id: 'therapies.hydration.warnings.2',
                desc: '1630 Therapies, drinking enough: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
            {
              text: msg('Ask before you take electrolytes (salts that you add to drinks).', {
                id: 'therapies.hydration.warnings.3',
                desc: '1640 Therapies, drinking enough: warning, always visible, statement 3',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Have water or other drinks through the day. No fixed amount suits everyone.', {
                    id: 'therapies.hydration.what.1',
                    desc: '1650 Therapies, drinking enough: what it is, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Your body needs water and salts to work well.', {
                    id: 'therapies.hydration.why.1',
                    desc: '1660 Therapies, drinking enough: why, and how sure we are, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'Extra water does not wash inflammation out of the body. It is not proven to ease cramps.',
                    {
                      id: 'therapies.hydration.why.2',
                      desc: '1670 Therapies, drinking enough: why, and how sure we are, statement 2',
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
                  text: msg('Before an antibody drip (IVIG), drink as much as your team tells you.', {
                    id: 'therapies.hydration.how.1',
                    desc: '1680 Therapies, drinking enough: how to do it, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'weight-management',
          needsClinicalCheck: true,
          title: msg('A healthy weight', {
            id: 'therapies.weight-management.title',
            desc: '1700 Therapies, healthy weight: title',
          }),
          summary: {
            text: msg('Aim for a weight that suits your body. Keep muscle, and change slowly.', {
              id: 'therapies.weight-management.summary',
              desc: '1710 Therapies, healthy weight: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Weight loss that you did not plan is a warning sign. Tell your team soon.', {
                id: 'therapies.weight-management.warnings.1',
                desc: '1720 Therapies, healthy weight: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Your team can help you to lose fat, keep muscle, or gain weight if you need to.', {
                    id: 'therapies.weight-management.what.1',
                    desc: '1730 Therapies, healthy weight: what it is, statement 1',
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
                    'In studies of dermatomyositis and the related polymyositis, narrowed heart arteries were 2 to 4 times as common as usual.',
                    {
                      id: 'therapies.weight-management.why.1',
                      desc: '1740 Therapies, healthy weight: why, and how sure we are, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['schwartz-2016-cardiac'],
                },
                {
                  text: msg('Steroids add to the risk of high blood pressure and high blood sugar.', {
                    id: 'therapies.weight-management.why.2',
                    desc: '1750 Therapies, healthy weight: why, and how sure we are, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['beuschlein-2024-adrenal'],
                },
                {
                  text: msg(
                    'A healthy weight is good for your heart, bones and blood sugar. It also means less load on weak muscles.',
                    {
                      id: 'therapies.weight-management.why.3',
                      desc: '1760 Therapies, healthy weight: why, and how sure we are, statement 3',
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
                  text: msg(
                    'Eat normal healthy food and follow your exercise plan. Ask for checks of blood pressure, blood sugar and blood fats.',
                    {
                      id: 'therapies.weight-management.how.1',
                      desc: '1770 Therapies, healthy weight: how to do it, statement 1',
                    },
                  ),
                  label: 'practice',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      group: 'mind',
      heading: msg('Mind, sleep and comfort', {
        id: 'therapies.mind-group.heading',
        desc: '1800 Therapies: heading of a group of items',
      }),
      items: [
        {
          key: 'stress-reduction',
          needsClinicalCheck: true,
          title: msg('Calming stress', {id: 'therapies.stress-reduction.title', desc: '1900 Therapies, stress: title'}),
          summary: {
            text: msg('Calming methods can help you to cope. They are not proven to prevent flares.', {
              id: 'therapies.stress-reduction.summary',
              desc: '1910 Therapies, stress: the short text, shown first',
            }),
            label: 'editorial',
          },
          warnings: [
            {
              text: msg(
                'Do not skip or stop your medicines because you feel calmer. Calming methods do not replace them.',
                {
                  id: 'therapies.stress-reduction.warnings.1',
                  desc: '1920 Therapies, stress: warning, always visible, statement 1',
                },
              ),
              label: 'editorial',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg(
                    'Examples are slow breathing, mindfulness (calm attention to the moment), or talking therapy (cognitive behavioural therapy, CBT).',
                    {id: 'therapies.stress-reduction.what.1', desc: '1940 Therapies, stress: what it is, statement 1'},
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('A long illness is hard. Feeling calmer can make daily life easier.', {
                    id: 'therapies.stress-reduction.why.1',
                    desc: '1950 Therapies, stress: why, and how sure we are, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('We found no trial that shows fewer flares of dermatomyositis.', {
                    id: 'therapies.stress-reduction.why.2',
                    desc: '1960 Therapies, stress: why, and how sure we are, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Pick 1 method that you like. Do it for a few minutes each day.', {
                    id: 'therapies.stress-reduction.how.1',
                    desc: '1970 Therapies, stress: how to do it, statement 1',
                  }),
                  label: 'editorial',
                },
                {
                  text: msg('Tell your team soon if your mood stays low or you cannot cope. They can help.', {
                    id: 'therapies.stress-reduction.how.2',
                    desc: '1977 Therapies, stress: how to do it, statement 2',
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
                id: 'therapies.stress-reduction.call.text',
                desc: '1984 Therapies, stress: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'If you think of harming yourself or ending your life, call the crisis line now on {number} ({country}). You are not alone. Hurt already, in danger, or nobody answers? Call the emergency number now.',
              {
                id: 'therapies.stress-reduction.call.withNumber',
                desc: '1991 Therapies, stress: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
        },
        {
          key: 'sleep-hygiene',
          needsClinicalCheck: true,
          terms: ['glucocorticoid'],
          title: msg('Good sleep habits', {id: 'therapies.sleep-hygiene.title', desc: '2000 Therapies, sleep: title'}),
          summary: {
            text: msg('Good sleep habits help your general health.', {
              id: 'therapies.sleep-hygiene.summary',
              desc: '2010 Therapies, sleep: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Do not stop steroids suddenly, even if you sleep badly.', {
                id: 'therapies.sleep-hygiene.warnings.1',
                desc: '2020 Therapies, sleep: warning, always visible, statement 1',
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
                  text: msg('Go to bed and get up at the same time each day. Turn off screens before bed.', {
                    id: 'therapies.sleep-hygiene.what.1',
                    desc: '2030 Therapies, sleep: what it is, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Good sleep can make it easier to cope with the illness.', {
                    id: 'therapies.sleep-hygiene.why.1',
                    desc: '2040 Therapies, sleep: why, and how sure we are, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('We found no proof that better sleep calms dermatomyositis.', {
                    id: 'therapies.sleep-hygiene.why.2',
                    desc: '2050 Therapies, sleep: why, and how sure we are, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Steroids can disturb sleep. Ask if you can take yours in the morning.', {
                    id: 'therapies.sleep-hygiene.how.1',
                    desc: '2060 Therapies, sleep: how to do it, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('If you take steroids and cannot sleep, tell your team soon.', {
                    id: 'therapies.sleep-hygiene.how.2',
                    desc: '2070 Therapies, sleep: how to do it, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'support-psychology',
          needsClinicalCheck: true,
          title: msg('Support groups and psychological help', {
            id: 'therapies.support-psychology.title',
            desc: '2100 Therapies, support: title',
          }),
          summary: {
            text: msg('Talking with other patients or with a psychologist can help you to cope.', {
              id: 'therapies.support-psychology.summary',
              desc: '2110 Therapies, support: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'On steroids, some people see, hear or believe things that are not real. Call your emergency number now if this happens.',
                {
                  id: 'therapies.support-psychology.warnings.1',
                  desc: '2120 Therapies, support: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Other people may notice it first. They should call for you.', {
                id: 'therapies.support-psychology.warnings.2',
                desc: '2125 Therapies, support: warning, always visible, statement 2',
              }),
              label: 'editorial',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('You can join a patient group, or see someone alone.', {
                    id: 'therapies.support-psychology.what.1',
                    desc: '2130 Therapies, support: what it is, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Worry (anxiety) and low mood (depression) are common in myositis.', {
                    id: 'therapies.support-psychology.why.1',
                    desc: '2140 Therapies, support: why, and how sure we are, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['lodin-2024-exercise'],
                },
                {
                  text: msg('UK experts advise teams to ask how you feel (well-being).', {
                    id: 'therapies.support-psychology.why.2',
                    desc: '2150 Therapies, support: why, and how sure we are, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['oldroyd-2022-bsr'],
                },
                {
                  text: msg('Steroids can change your thoughts and mood. It is not your fault, and people can help.', {
                    id: 'therapies.support-psychology.why.3',
                    desc: '2155 Therapies, support: why, and how sure we are, statement 3',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Ask your team about groups and help near you. Tell them early if your mood is low.', {
                    id: 'therapies.support-psychology.how.1',
                    desc: '2160 Therapies, support: how to do it, statement 1',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'crisis',
            text: msg(
              'If you think of harming yourself or ending your life, call a crisis line or your local emergency number now. You are not alone.',
              {
                id: 'therapies.support-psychology.call.text',
                desc: '2170 Therapies, support: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'If you think of harming yourself or ending your life, call the crisis line now on {number} ({country}). You are not alone. Hurt already, in danger, or nobody answers? Call the emergency number now.',
              {
                id: 'therapies.support-psychology.call.withNumber',
                desc: '2180 Therapies, support: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
        },
        {
          key: 'complementary-caution',
          needsClinicalCheck: true,
          terms: ['calcinosis'],
          title: msg('Acupuncture, massage and other complementary care', {
            id: 'therapies.complementary-caution.title',
            desc: '2200 Therapies, acupuncture and massage: title',
          }),
          summary: {
            text: msg('There is little evidence for acupuncture or massage. Ask your team before you try them.', {
              id: 'therapies.complementary-caution.summary',
              desc: '2210 Therapies, acupuncture and massage: the short text, shown first',
            }),
            label: 'editorial',
          },
          warnings: [
            {
              text: msg(
                'Needles can cause infection or bleeding. The risk is higher with immunosuppressants or blood thinners (medicines against blood clots).',
                {
                  id: 'therapies.complementary-caution.warnings.1',
                  desc: '2220 Therapies, acupuncture and massage: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'Do not have needles or massage over a rash, open sores (ulcers) or hard calcium lumps (calcinosis).',
                {
                  id: 'therapies.complementary-caution.warnings.2',
                  desc: '2230 Therapies, acupuncture and massage: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'Do not take herbal immune boosters, such as echinacea or spirulina. In reports, dermatomyositis began or flared after them.',
                {
                  id: 'therapies.complementary-caution.warnings.3',
                  desc: '2240 Therapies, acupuncture and massage: warning, always visible, statement 3',
                },
              ),
              label: 'sourced',
              refs: ['bax-2021-herbs'],
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Acupuncture uses thin needles. Gentle massage presses on the muscles.', {
                    id: 'therapies.complementary-caution.what.1',
                    desc: '2250 Therapies, acupuncture and massage: what it is, statement 1',
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
                    'Some people use acupuncture or massage to feel better. They do not replace your treatment.',
                    {
                      id: 'therapies.complementary-caution.why.1',
                      desc: '2260 Therapies, acupuncture and massage: why, and how sure we are, statement 1',
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
                  text: msg('Choose a qualified person. Tell them about your illness and all your medicines.', {
                    id: 'therapies.complementary-caution.how.1',
                    desc: '2270 Therapies, acupuncture and massage: how to do it, statement 1',
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
      group: 'safe',
      heading: msg('Stay safe, and follow up', {
        id: 'therapies.safe-group.heading',
        desc: '2300 Therapies: heading of a group of items',
      }),
      items: [
        {
          key: 'smoking-cessation',
          needsClinicalCheck: true,
          terms: ['jak-inhibitor'],
          title: msg('Stopping smoking', {
            id: 'therapies.smoking-cessation.title',
            desc: '2400 Therapies, stopping smoking: title',
          }),
          summary: {
            text: msg('If you smoke, ask for help to stop. It is good for your lungs and heart.', {
              id: 'therapies.smoking-cessation.summary',
              desc: '2410 Therapies, stopping smoking: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'Tofacitinib is a JAK inhibitor (a tablet that blocks inflammation signals). Smoking, now or in the past, adds to its risk of lung cancer and heart problems.',
                {
                  id: 'therapies.smoking-cessation.warnings.1',
                  desc: '2420 Therapies, stopping smoking: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'If you take a JAK inhibitor, tell your team if you smoke or used to smoke. Do not stop it on your own.',
                {
                  id: 'therapies.smoking-cessation.warnings.2',
                  desc: '2430 Therapies, stopping smoking: warning, always visible, statement 2',
                },
              ),
              label: 'editorial',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Advice, nicotine patches or medicines can help you to stop.', {
                    id: 'therapies.smoking-cessation.what.1',
                    desc: '2440 Therapies, stopping smoking: what it is, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Stopping smoking lowers the risk of lung and heart disease, infection and cancer.', {
                    id: 'therapies.smoking-cessation.why.1',
                    desc: '2450 Therapies, stopping smoking: why, and how sure we are, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('It is not proven that stopping calms dermatomyositis or makes medicines work better.', {
                    id: 'therapies.smoking-cessation.why.2',
                    desc: '2460 Therapies, stopping smoking: why, and how sure we are, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg(
                    'Ask your team, a pharmacist or a stop-smoking service. Many people need more than 1 try.',
                    {
                      id: 'therapies.smoking-cessation.how.1',
                      desc: '2470 Therapies, stopping smoking: how to do it, statement 1',
                    },
                  ),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'trigger-avoidance',
          needsClinicalCheck: true,
          terms: ['flare'],
          title: msg('Avoiding known triggers', {
            id: 'therapies.trigger-avoidance.title',
            desc: '2500 Therapies, triggers: title',
          }),
          summary: {
            text: msg('Avoid strong sun, infections, immune boosters, and stopping medicines suddenly.', {
              id: 'therapies.trigger-avoidance.summary',
              desc: '2510 Therapies, triggers: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'Never stop steroids suddenly, even if you feel better. Your body may not make enough of its own.',
                {
                  id: 'therapies.trigger-avoidance.warnings.1',
                  desc: '2520 Therapies, triggers: warning, always visible, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
            },
            {
              text: msg('Do not take immune boosters: spirulina, blue-green algae, chlorella, echinacea or alfalfa.', {
                id: 'therapies.trigger-avoidance.warnings.2',
                desc: '2530 Therapies, triggers: warning, always visible, statement 2',
              }),
              label: 'sourced',
              refs: ['bax-2021-herbs', 'ravishankar-2022-herbs'],
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg(
                    'A trigger is something that may start a flare (a time when the disease gets active again).',
                    {
                      id: 'therapies.trigger-avoidance.what.1',
                      desc: '2540 Therapies, triggers: what it is, statement 1',
                    },
                  ),
                  label: 'editorial',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Sunlight can make the rash worse.', {
                    id: 'therapies.trigger-avoidance.why.1',
                    desc: '2550 Therapies, triggers: why, and how sure we are, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['mduk-dm'],
                },
                {
                  text: msg(
                    'The disease may flare when medicines are stopped too fast. Infections may play a part, but this is not proven.',
                    {
                      id: 'therapies.trigger-avoidance.why.2',
                      desc: '2560 Therapies, triggers: why, and how sure we are, statement 2',
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
                  text: msg(
                    'Read the labels of green powders, shakes and immune teas. They can contain immune boosters.',
                    {
                      id: 'therapies.trigger-avoidance.how.1',
                      desc: '2570 Therapies, triggers: how to do it, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Note what came before a flare, and show your team. A flare is not your fault.', {
                    id: 'therapies.trigger-avoidance.how.2',
                    desc: '2580 Therapies, triggers: how to do it, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'infection-monitoring',
          needsClinicalCheck: true,
          terms: ['immunosuppressant', 'pjp'],
          title: msg('Watching for infections', {
            id: 'therapies.infection-monitoring.title',
            desc: '2600 Therapies, infections: title',
          }),
          summary: {
            text: msg('Know which temperature is a fever for you, and whom to phone.', {
              id: 'therapies.infection-monitoring.summary',
              desc: '2610 Therapies, infections: the short text, shown first',
            }),
            label: 'editorial',
          },
          warnings: [
            {
              text: msg(
                'If you take or recently had immunosuppressants, call your team the same day for 38 °C (100.4 °F) or more. If your team set a lower limit, use that.',
                {
                  id: 'therapies.infection-monitoring.warnings.2',
                  desc: '2630 Therapies, infections: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('A drip such as rituximab can act for months, so it still counts.', {
                id: 'therapies.infection-monitoring.warnings.5',
                desc: '2632 Therapies, infections: warning, always visible, statement 5',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'On immunosuppressants, also call the same day for other signs of infection, even without fever. Steroids can hide a fever.',
                {
                  id: 'therapies.infection-monitoring.warnings.6',
                  desc: '2634 Therapies, infections: warning, always visible, statement 6',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Do not stop steroids when you are ill. You may need more.', {
                id: 'therapies.infection-monitoring.warnings.8',
                desc: '2636 Therapies, infections: warning, always visible, statement 8',
              }),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
            },
            {
              text: msg(
                'If you are not immune, or not sure, call the same day after close contact with chickenpox or shingles.',
                {
                  id: 'therapies.infection-monitoring.warnings.3',
                  desc: '2640 Therapies, infections: warning, always visible, statement 3',
                },
              ),
              label: 'sourced',
              refs: ['fragoulis-2022-eular-infection'],
            },
            {
              text: msg('Not immune to measles, or not sure? Call the same day after contact.', {
                id: 'therapies.infection-monitoring.warnings.4',
                desc: '2650 Therapies, infections: warning, always visible, statement 4',
              }),
              label: 'practice',
            },
            {
              text: msg('On brown or black skin, look for blue, grey or pale lips, tongue, palms and soles.', {
                id: 'therapies.infection-monitoring.warnings.7',
                desc: '2655 Therapies, infections: warning, always visible, statement 7',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Watch for fever, cough, a sore throat, pain when you pass urine, or hot skin.', {
                    id: 'therapies.infection-monitoring.what.1',
                    desc: '2660 Therapies, infections: what it is, statement 1',
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
                    'Immunosuppressants such as methotrexate and azathioprine can make infections more likely.',
                    {
                      id: 'therapies.infection-monitoring.why.1',
                      desc: '2670 Therapies, infections: why, and how sure we are, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg(
                    'In a large study, people with myositis had a high risk of a lung infection called PJP (Pneumocystis).',
                    {
                      id: 'therapies.infection-monitoring.why.3',
                      desc: '2675 Therapies, infections: why, and how sure we are, statement 3',
                    },
                  ),
                  label: 'sourced',
                  refs: ['pjp-cohort-taiwan'],
                },
                {
                  text: msg('Early treatment can keep an infection from getting serious.', {
                    id: 'therapies.infection-monitoring.why.2',
                    desc: '2680 Therapies, infections: why, and how sure we are, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Keep a thermometer at home, and the number of your team in your phone.', {
                    id: 'therapies.infection-monitoring.how.1',
                    desc: '2690 Therapies, infections: how to do it, statement 1',
                  }),
                  label: 'editorial',
                },
                {
                  text: msg('Ask if any other medicine should pause while you are ill.', {
                    id: 'therapies.infection-monitoring.how.2',
                    desc: '2700 Therapies, infections: how to do it, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you feel ill and get confused, collapse, or breathe fast or with effort. Also call for blotchy or blue skin, hard shivering, feeling very cold or a stiff neck. Call too if you pass no urine, or almost none, all day.',
              {
                id: 'therapies.infection-monitoring.call.text',
                desc: '2710 Therapies, infections: whom to call, shown when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you feel ill and get confused, collapse, or breathe fast or with effort. Also call for blotchy or blue skin, hard shivering, feeling very cold or a stiff neck. Call too if you pass no urine, or almost none, all day.',
              {
                id: 'therapies.infection-monitoring.call.withNumber',
                desc: '2720 Therapies, infections: whom to call; {number} is a telephone number, {country} the name of a country',
              },
            ),
          },
        },
        {
          key: 'education-self-monitoring',
          needsClinicalCheck: true,
          title: msg('Learning about your illness, and keeping track', {
            id: 'therapies.education-self-monitoring.title',
            desc: '2800 Therapies, learning and tracking: title',
          }),
          summary: {
            text: msg('Note changes in your strength, rash and tiredness, and show your team.', {
              id: 'therapies.education-self-monitoring.summary',
              desc: '2810 Therapies, learning and tracking: the short text, shown first',
            }),
            label: 'editorial',
          },
          warnings: [
            {
              text: msg('If you take steroids, always carry your steroid card.', {
                id: 'therapies.education-self-monitoring.warnings.1',
                desc: '2820 Therapies, learning and tracking: warning, always visible, statement 1',
              }),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
            },
            {
              text: msg(
                'If it gets hard to climb stairs or lift your arms, do not wait for a visit. Call your team the same day.',
                {
                  id: 'therapies.education-self-monitoring.warnings.2',
                  desc: '2825 Therapies, learning and tracking: warning, always visible, statement 2',
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
                  text: msg('You learn how the illness and the medicines work. You keep a short diary.', {
                    id: 'therapies.education-self-monitoring.what.1',
                    desc: '2830 Therapies, learning and tracking: what it is, statement 1',
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
                    'You may notice problems sooner and get help early. It can also help you to keep to your treatment.',
                    {
                      id: 'therapies.education-self-monitoring.why.1',
                      desc: '2840 Therapies, learning and tracking: why, and how sure we are, statement 1',
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
                  text: msg('Once a week, note how well you climb stairs and lift your arms.', {
                    id: 'therapies.education-self-monitoring.how.1',
                    desc: '2850 Therapies, learning and tracking: how to do it, statement 1',
                  }),
                  label: 'editorial',
                },
                {
                  text: msg('The charity Muscular Dystrophy UK has an alert card that you can carry.', {
                    id: 'therapies.education-self-monitoring.how.2',
                    desc: '2860 Therapies, learning and tracking: how to do it, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['mduk-dm'],
                },
                {
                  text: msg('When you are ill, you may need more steroid. Ask your team for written sick-day rules.', {
                    id: 'therapies.education-self-monitoring.how.3',
                    desc: '2870 Therapies, learning and tracking: how to do it, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['beuschlein-2024-adrenal'],
                },
              ],
            },
          ],
        },
        {
          key: 'multidisciplinary-followup',
          needsClinicalCheck: true,
          title: msg('Regular visits with your whole team', {
            id: 'therapies.multidisciplinary-followup.title',
            desc: '2900 Therapies, team visits: title',
          }),
          summary: {
            text: msg('Keep your visits, even when you feel well.', {
              id: 'therapies.multidisciplinary-followup.summary',
              desc: '2910 Therapies, team visits: the short text, shown first',
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
                    'Your team may have experts for muscles and joints (rheumatology), skin, lungs, cancer and rehabilitation.',
                    {
                      id: 'therapies.multidisciplinary-followup.what.1',
                      desc: '2920 Therapies, team visits: what it is, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg(
                    'Others join when needed: for nerves, heart, swallowing, mood, or comfort in severe illness (palliative care).',
                    {
                      id: 'therapies.multidisciplinary-followup.what.2',
                      desc: '2930 Therapies, team visits: what it is, statement 2',
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
                  text: msg('Dermatomyositis can also affect swallowing, the lungs and the heart.', {
                    id: 'therapies.multidisciplinary-followup.why.1',
                    desc: '2940 Therapies, team visits: why, and how sure we are, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['labeit-2020-dysphagia', 'mild-treatment-review', 'zhu-2025-cardiac'],
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg(
                    'Bring your notes, your questions and a list of your medicines. Ask whom to call between visits.',
                    {
                      id: 'therapies.multidisciplinary-followup.how.1',
                      desc: '2950 Therapies, team visits: how to do it, statement 1',
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

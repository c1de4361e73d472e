import type {Authored, MsgFn} from './schema.js';

/** The symptoms of dermatomyositis by group, each with its places on the body and its warnings. */
export const symptoms = (msg: MsgFn): Authored<'symptoms'> => ({
  section: 'symptoms',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('Symptoms of dermatomyositis', {id: 'symptoms.title', desc: '0100 Symptoms: title of the widget'}),
  message: {
    text: msg('Tell your team about any new or worse sign. Signs differ from person to person, and some cannot wait.', {
      id: 'symptoms.message.text',
      desc: '0110 Symptoms: the one main message, first under the title',
    }),
    label: 'editorial',
  },
  lead: [
    {
      text: msg('Skin signs can come before weakness, after it, or without it.', {
        id: 'symptoms.lead.1',
        desc: '0120 Symptoms, introduction, statement 1',
      }),
      label: 'sourced',
      refs: ['statpearls-dm', 'mayo-dm'],
    },
    {
      text: msg('You may have only some of these signs. 1 sign alone does not prove the disease.', {
        id: 'symptoms.lead.2',
        desc: '0130 Symptoms, introduction, statement 2',
      }),
      label: 'editorial',
    },
    {
      text: msg(
        'The warnings below say when to call. They cannot cover everything: if you are worried and unsure, get help.',
        {id: 'symptoms.lead.3', desc: '0140 Symptoms, introduction, statement 3'},
      ),
      label: 'editorial',
    },
  ],
  areas: {
    scalp: msg('Scalp and hair', {
      id: 'symptoms.area.scalp',
      desc: '0200 Symptoms, name of a place on the body, beside the figure of a body: 1 to 4 words',
    }),
    face: msg('Face and eyelids', {
      id: 'symptoms.area.face',
      desc: '0210 Symptoms, name of a place on the body, beside the figure of a body: 1 to 4 words',
    }),
    throat: msg('Throat and voice', {
      id: 'symptoms.area.throat',
      desc: '0220 Symptoms, name of a place on the body, beside the figure of a body: 1 to 4 words',
    }),
    neck: msg('Neck', {
      id: 'symptoms.area.neck',
      desc: '0230 Symptoms, name of a place on the body, beside the figure of a body: 1 to 4 words',
    }),
    chest: msg('Chest and lungs', {
      id: 'symptoms.area.chest',
      desc: '0240 Symptoms, name of a place on the body, beside the figure of a body: 1 to 4 words',
    }),
    'upper-back': msg('Upper back', {
      id: 'symptoms.area.upper-back',
      desc: '0250 Symptoms, name of a place on the body, beside the figure of a body: 1 to 4 words',
    }),
    shoulders: msg('Shoulders and arms', {
      id: 'symptoms.area.shoulders',
      desc: '0260 Symptoms, name of a place on the body, beside the figure of a body: 1 to 4 words',
    }),
    elbows: msg('Elbows', {
      id: 'symptoms.area.elbows',
      desc: '0270 Symptoms, name of a place on the body, beside the figure of a body: 1 to 4 words',
    }),
    hands: msg('Hands and nails', {
      id: 'symptoms.area.hands',
      desc: '0280 Symptoms, name of a place on the body, beside the figure of a body: 1 to 4 words',
    }),
    hips: msg('Hips and buttocks', {
      id: 'symptoms.area.hips',
      desc: '0290 Symptoms, name of a place on the body, beside the figure of a body: 1 to 4 words',
    }),
    thighs: msg('Thighs', {
      id: 'symptoms.area.thighs',
      desc: '0300 Symptoms, name of a place on the body, beside the figure of a body: 1 to 4 words',
    }),
    knees: msg('Knees', {
      id: 'symptoms.area.knees',
      desc: '0310 Symptoms, name of a place on the body, beside the figure of a body: 1 to 4 words',
    }),
    'whole-body': msg('Whole body', {
      id: 'symptoms.area.whole-body',
      desc: '0320 Symptoms, name of a place on the body, beside the figure of a body: 1 to 4 words',
    }),
  },
  pictures: {
    tones: [
      msg('White skin', {
        id: 'symptoms.pictures.tones.1',
        desc: '0330 Symptoms, below a drawing of a skin sign: the colour of the skin that it shows',
      }),
      msg('Brown skin', {
        id: 'symptoms.pictures.tones.2',
        desc: '0340 Symptoms, below a drawing of a skin sign: the colour of the skin that it shows',
      }),
      msg('Black skin', {
        id: 'symptoms.pictures.tones.3',
        desc: '0350 Symptoms, below a drawing of a skin sign: the colour of the skin that it shows',
      }),
    ],
    note: {
      text: msg(
        'This is a drawing, not a photo. It cannot tell you what you have. Your skin can look different, so show your team.',
        {id: 'symptoms.pictures.note', desc: '0360 Symptoms, below each drawing of a skin sign'},
      ),
      label: 'editorial',
    },
  },
  groups: [
    {
      group: 'muscles',
      heading: msg('Muscles and joints', {
        id: 'symptoms.muscles-group.heading',
        desc: '0400 Symptoms, group of muscles and joints: heading',
      }),
      items: [
        {
          key: 'muscle-weakness',
          needsClinicalCheck: true,
          terms: ['proximal-muscles', 'flare', 'glucocorticoid'],
          places: ['hips', 'shoulders', 'thighs', 'neck'],
          title: msg('Muscle weakness (hips and shoulders)', {
            id: 'symptoms.muscle-weakness.title',
            desc: '0410 Symptoms, muscle weakness: title',
          }),
          summary: {
            text: msg('Weakness of hips and shoulders, on both sides, is a main sign. Not everyone gets weak.', {
              id: 'symptoms.muscle-weakness.summary',
              desc: '0420 Symptoms, muscle weakness: the short text, first under the title',
            }),
            label: 'sourced',
            refs: ['lundberg-2017-criteria', 'nhs-myositis', 'statpearls-dm'],
          },
          warnings: [
            {
              text: msg(
                'A head that gets hard to lift, or weak throat muscles, can mean that the breathing muscles are weak too.',
                {
                  id: 'symptoms.muscle-weakness.warnings.1',
                  desc: '0430 Symptoms, muscle weakness: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'Call your team the same day if new or worse weakness makes stairs or lifting your arms hard.',
                {
                  id: 'symptoms.muscle-weakness.warnings.2',
                  desc: '0440 Symptoms, muscle weakness: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'You get weaker slowly, over weeks, but climb stairs and lift your arms as before? Tell your team within a few days.',
                {
                  id: 'symptoms.muscle-weakness.warnings.3',
                  desc: '0450 Symptoms, muscle weakness: warning, always visible, statement 3',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'Do not stop steroids, such as prednisone, suddenly. Your body may make too little of its own.',
                {
                  id: 'symptoms.muscle-weakness.warnings.4',
                  desc: '0460 Symptoms, muscle weakness: warning, always visible, statement 4',
                },
              ),
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
                    'The muscles close to the trunk get weak (proximal muscles), such as hips, thighs, shoulders and upper arms.',
                    {
                      id: 'symptoms.muscle-weakness.what.1',
                      desc: '0470 Symptoms, muscle weakness: what it is, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['lundberg-2017-criteria'],
                },
                {
                  text: msg('It can get hard to climb stairs, get up from a chair, lift things or comb your hair.', {
                    id: 'symptoms.muscle-weakness.what.2',
                    desc: '0480 Symptoms, muscle weakness: what it is, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['nhs-myositis'],
                },
                {
                  text: msg('The muscles at the front of the neck can be weak too.', {
                    id: 'symptoms.muscle-weakness.what.3',
                    desc: '0490 Symptoms, muscle weakness: what it is, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['lundberg-2017-criteria'],
                },
                {
                  text: msg('Some people have the rash without weakness.', {
                    id: 'symptoms.muscle-weakness.what.4',
                    desc: '0500 Symptoms, muscle weakness: what it is, statement 4',
                  }),
                  label: 'sourced',
                  refs: ['statpearls-dm'],
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg(
                    'A flare (more active disease) and steroids (glucocorticoids) can both weaken muscles. Each needs different care.',
                    {id: 'symptoms.muscle-weakness.why.1', desc: '0510 Symptoms, muscle weakness: why it matters'},
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Ask which daily movements to watch, such as getting up from a chair.', {
                    id: 'symptoms.muscle-weakness.ask.1',
                    desc: '0520 Symptoms, muscle weakness: what to ask the team',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if your neck, voice or breathing gets weak. Also call if you suddenly cannot stand or walk, or 1 side of your body is suddenly weak. Also call if a child is limp or hard to wake.',
              {
                id: 'symptoms.muscle-weakness.call.text',
                desc: '0530 Symptoms, muscle weakness: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if your neck, voice or breathing gets weak. Also call if you suddenly cannot stand or walk, or 1 side of your body is suddenly weak. Also call if a child is limp or hard to wake.',
              {
                id: 'symptoms.muscle-weakness.call.withNumber',
                desc: '0540 Symptoms, muscle weakness: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'muscle-pain',
          addedByReview: true,
          evidence: 'sectionintro-symptoms',
          needsClinicalCheck: true,
          terms: ['myositis', 'ivig'],
          places: ['thighs', 'shoulders', 'hips'],
          title: msg('Muscle pain', {id: 'symptoms.muscle-pain.title', desc: '0600 Symptoms, muscle pain: title'}),
          summary: {
            text: msg('Muscles can ache, feel sore or be tender to touch.', {
              id: 'symptoms.muscle-pain.summary',
              desc: '0610 Symptoms, muscle pain: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'Call your team the same day if your urine is dark like cola and your muscles hurt badly. Fast muscle breakdown can harm the kidneys.',
                {
                  id: 'symptoms.muscle-pain.warnings.1',
                  desc: '0620 Symptoms, muscle pain: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'Call your team the same day if 1 leg is swollen and painful and your breathing is normal. It may be a blood clot.',
                {
                  id: 'symptoms.muscle-pain.warnings.2',
                  desc: '0630 Symptoms, muscle pain: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'Ask your team or pharmacist before you take painkillers such as ibuprofen. They can be risky with steroids or methotrexate.',
                {
                  id: 'symptoms.muscle-pain.warnings.3',
                  desc: '0640 Symptoms, muscle pain: warning, always visible, statement 3',
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
                  text: msg('The pain may be in the upper arms, shoulders, hips and thighs.', {
                    id: 'symptoms.muscle-pain.what.1',
                    desc: '0650 Symptoms, muscle pain: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Some people are weak without any pain.', {
                    id: 'symptoms.muscle-pain.what.2',
                    desc: '0660 Symptoms, muscle pain: what it is, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('How much it hurts does not always show how active the disease is.', {
                    id: 'symptoms.muscle-pain.what.3',
                    desc: '0670 Symptoms, muscle pain: what it is, statement 3',
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
                    'An infection, a medicine such as a statin (for cholesterol) or new exercise can hurt muscles too.',
                    {id: 'symptoms.muscle-pain.why.1', desc: '0680 Symptoms, muscle pain: why it matters, statement 1'},
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Supervised exercise is safe for adults with myositis (muscle inflammation).', {
                    id: 'symptoms.muscle-pain.why.2',
                    desc: '0690 Symptoms, muscle pain: why it matters, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['alexanderson-2018-exercise'],
                },
                {
                  text: msg('Ask your team before you start exercise, above all if your disease is new or active.', {
                    id: 'symptoms.muscle-pain.why.3',
                    desc: '0700 Symptoms, muscle pain: why it matters, statement 3',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Ask which painkiller suits your other medicines.', {
                    id: 'symptoms.muscle-pain.ask.1',
                    desc: '0710 Symptoms, muscle pain: what to ask the team',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if your chest hurts or feels tight. Also call if 1 leg is swollen and painful and you are breathless. Also call if 1 leg is swollen or painful in the weeks after IVIG (antibodies by drip).',
              {
                id: 'symptoms.muscle-pain.call.text',
                desc: '0720 Symptoms, muscle pain: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if your chest hurts or feels tight. Also call if 1 leg is swollen and painful and you are breathless. Also call if 1 leg is swollen or painful in the weeks after IVIG (antibodies by drip).',
              {
                id: 'symptoms.muscle-pain.call.withNumber',
                desc: '0730 Symptoms, muscle pain: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'joint-pain',
          needsClinicalCheck: true,
          terms: ['mda5', 'antibody', 'antisynthetase-syndrome', 'immunosuppressant'],
          places: ['hands', 'knees'],
          title: msg('Joint pain or swelling', {
            id: 'symptoms.joint-pain.title',
            desc: '0800 Symptoms, joint pain or swelling: title',
          }),
          summary: {
            text: msg('Joints can ache, feel stiff or swell. It can feel like arthritis (joint inflammation).', {
              id: 'symptoms.joint-pain.summary',
              desc: '0810 Symptoms, joint pain or swelling: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'Call your team the same day if 1 joint gets hot and swollen. It may be infected. The risk is higher on immunosuppressants (medicines that lower immunity).',
                {
                  id: 'symptoms.joint-pain.warnings.1',
                  desc: '0820 Symptoms, joint pain or swelling: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Feel the joint for heat and swelling. On brown and black skin, redness can be hard to see.', {
                id: 'symptoms.joint-pain.warnings.2',
                desc: '0830 Symptoms, joint pain or swelling: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('It may affect fingers, wrists or knees, often on both sides.', {
                    id: 'symptoms.joint-pain.what.1',
                    desc: '0840 Symptoms, joint pain or swelling: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Joints may feel stiff after rest, most of all in the morning.', {
                    id: 'symptoms.joint-pain.what.2',
                    desc: '0850 Symptoms, joint pain or swelling: what it is, statement 2',
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
                    'Joint inflammation is common with MDA5 antibodies (a blood marker) and in antisynthetase syndrome, a related illness.',
                    {
                      id: 'symptoms.joint-pain.why.1',
                      desc: '0860 Symptoms, joint pain or swelling: why it matters, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['mehta-2021-mda5', 'mahler-2014-assd'],
                },
                {
                  text: msg('MDA5 antibodies and antisynthetase syndrome can also go with lung disease.', {
                    id: 'symptoms.joint-pain.why.2',
                    desc: '0870 Symptoms, joint pain or swelling: why it matters, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['mehta-2021-mda5', 'mahler-2014-assd'],
                },
                {
                  text: msg('So your team may test your lungs.', {
                    id: 'symptoms.joint-pain.why.3',
                    desc: '0880 Symptoms, joint pain or swelling: why it matters, statement 3',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Ask which antibodies you have, and if your joints need treatment.', {
                    id: 'symptoms.joint-pain.ask.1',
                    desc: '0890 Symptoms, joint pain or swelling: what to ask the team',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you are breathless at rest or after a few steps. Also call if you feel ill and get confused, collapse, or breathe fast or with effort. With MDA5 antibodies (a blood marker), also call for any new or worse cough or breathlessness.',
              {
                id: 'symptoms.joint-pain.call.text',
                desc: '0900 Symptoms, joint pain or swelling: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you are breathless at rest or after a few steps. Also call if you feel ill and get confused, collapse, or breathe fast or with effort. With MDA5 antibodies (a blood marker), also call for any new or worse cough or breathlessness.',
              {
                id: 'symptoms.joint-pain.call.withNumber',
                desc: '0910 Symptoms, joint pain or swelling: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
      ],
    },
    {
      group: 'skin',
      heading: msg('Skin, hair and nails', {
        id: 'symptoms.skin-group.heading',
        desc: '1000 Symptoms, group of signs of skin, hair and nails: heading',
      }),
      intro: [
        {
          text: msg(
            'Check your skin with your fingertips first: bumps, swelling, rough or sore places. Then look in daylight.',
            {
              id: 'symptoms.skin-group.intro.1',
              desc: '1010 Symptoms, group of signs of skin, hair and nails: introduction, statement 1',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('A rash can look different on brown or black skin.', {
            id: 'symptoms.skin-group.intro.2',
            desc: '1020 Symptoms, group of signs of skin, hair and nails: introduction, statement 2',
          }),
          label: 'practice',
        },
        {
          text: msg(
            'On brown and black skin, a rash may look darker, grey-brown or faint, or leave lighter marks. On white skin, it may look red, purple or lilac.',
            {
              id: 'symptoms.skin-group.intro.3',
              desc: '1030 Symptoms, group of signs of skin, hair and nails: introduction, statement 3',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('Take a photo of a new rash. It helps your team, even if the rash fades.', {
            id: 'symptoms.skin-group.intro.4',
            desc: '1040 Symptoms, group of signs of skin, hair and nails: introduction, statement 4',
          }),
          label: 'editorial',
        },
      ],
      items: [
        {
          key: 'heliotrope-rash',
          needsClinicalCheck: true,
          terms: ['heliotrope-rash', 'dermatomyositis'],
          places: ['face'],
          title: msg('Puffy, discoloured eyelids (heliotrope rash)', {
            id: 'symptoms.heliotrope-rash.title',
            desc: '1050 Symptoms, heliotrope rash: title',
          }),
          summary: {
            text: msg('Patches on the eyelids or around the eyes, often with swelling.', {
              id: 'symptoms.heliotrope-rash.summary',
              desc: '1060 Symptoms, heliotrope rash: the short text, first under the title',
            }),
            label: 'sourced',
            refs: ['lundberg-2017-criteria'],
          },
          picture: {
            text: msg('Drawing of closed eyes: puffy lids with patches (heliotrope rash).', {
              id: 'symptoms.heliotrope-rash.picture',
              desc: '1065 Symptoms, heliotrope rash: what the drawing shows',
            }),
            label: 'sourced',
            refs: ['lundberg-2017-criteria'],
          },
          look: [
            {
              text: msg(
                'On brown and black skin, the patches may look darker, grey-brown or faint. Swelling may be easier to see than colour.',
                {
                  id: 'symptoms.heliotrope-rash.what.2',
                  desc: '1066 Symptoms, heliotrope rash: how it looks, below the drawing, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('On white skin, the patches may look purple, lilac or red.', {
                id: 'symptoms.heliotrope-rash.what.3',
                desc: '1067 Symptoms, heliotrope rash: how it looks, below the drawing, statement 2',
              }),
              label: 'practice',
            },
          ],
          warnings: [
            {
              text: msg('Sudden swelling of the face can be a severe allergic reaction (anaphylaxis).', {
                id: 'symptoms.heliotrope-rash.warnings.1',
                desc: '1070 Symptoms, heliotrope rash: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'New painful blisters near the eye can be shingles (a virus infection). It can harm your sight.',
                {
                  id: 'symptoms.heliotrope-rash.warnings.2',
                  desc: '1080 Symptoms, heliotrope rash: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Call your team the same day if the rash spreads or changes fast.', {
                id: 'symptoms.heliotrope-rash.warnings.3',
                desc: '1090 Symptoms, heliotrope rash: warning, always visible, statement 3',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Feel first: the lids may be puffy. The patches are often flat.', {
                    id: 'symptoms.heliotrope-rash.what.1',
                    desc: '1100 Symptoms, heliotrope rash: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('The name comes from the heliotrope, a purple flower.', {
                    id: 'symptoms.heliotrope-rash.what.4',
                    desc: '1130 Symptoms, heliotrope rash: what it is, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('It helps doctors to tell dermatomyositis from other muscle diseases.', {
                    id: 'symptoms.heliotrope-rash.why.1',
                    desc: '1140 Symptoms, heliotrope rash: why it matters',
                  }),
                  label: 'sourced',
                  refs: ['lundberg-2017-criteria'],
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if your face, lips, tongue or throat suddenly swells. Also call if you have new painful blisters near your eye, or a painful skin change spreads fast.',
              {
                id: 'symptoms.heliotrope-rash.call.text',
                desc: '1150 Symptoms, heliotrope rash: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if your face, lips, tongue or throat suddenly swells. Also call if you have new painful blisters near your eye, or a painful skin change spreads fast.',
              {
                id: 'symptoms.heliotrope-rash.call.withNumber',
                desc: '1160 Symptoms, heliotrope rash: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'gottron',
          needsClinicalCheck: true,
          terms: ['gottrons-papules', 'gottrons-sign', 'myositis'],
          places: ['hands', 'elbows', 'knees'],
          title: msg("Gottron's papules and Gottron's sign", {
            id: 'symptoms.gottron.title',
            desc: "1200 Symptoms, Gottron's papules and sign: title",
          }),
          summary: {
            text: msg(
              "Raised bumps (Gottron's papules) or flat patches (Gottron's sign) over finger joints, elbows or knees.",
              {
                id: 'symptoms.gottron.summary',
                desc: "1210 Symptoms, Gottron's papules and sign: the short text, first under the title",
              },
            ),
            label: 'sourced',
            refs: ['lundberg-2017-criteria'],
          },
          picture: {
            text: msg("Drawing of a hand: raised bumps over the finger joints (Gottron's papules).", {
              id: 'symptoms.gottron.picture',
              desc: "1215 Symptoms, Gottron's papules and sign: what the drawing shows",
            }),
            label: 'sourced',
            refs: ['lundberg-2017-criteria'],
          },
          look: [
            {
              text: msg(
                'On brown and black skin, both may look darker, purple, grey-brown or faint, or leave lighter marks.',
                {
                  id: 'symptoms.gottron.what.4',
                  desc: "1216 Symptoms, Gottron's papules and sign: how they look, below the drawing, statement 1",
                },
              ),
              label: 'practice',
            },
            {
              text: msg('On white skin, both may look red, pink or violet.', {
                id: 'symptoms.gottron.what.5',
                desc: "1217 Symptoms, Gottron's papules and sign: how they look, below the drawing, statement 2",
              }),
              label: 'practice',
            },
          ],
          warnings: [
            {
              text: msg('In myositis (muscle inflammation), open skin sores are linked to fast lung disease.', {
                id: 'symptoms.gottron.warnings.1',
                desc: "1220 Symptoms, Gottron's papules and sign: warning, always visible, statement 1",
              }),
              label: 'sourced',
              refs: ['rpild-2020-peking'],
            },
            {
              text: msg('Call your team the same day if a bump breaks open, or the rash spreads or changes fast.', {
                id: 'symptoms.gottron.warnings.2',
                desc: "1230 Symptoms, Gottron's papules and sign: warning, always visible, statement 2",
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg("Gottron's papules are raised. You can feel the bumps, and sometimes they are scaly.", {
                    id: 'symptoms.gottron.what.1',
                    desc: "1240 Symptoms, Gottron's papules and sign: what it is, statement 1",
                  }),
                  label: 'sourced',
                  refs: ['lundberg-2017-criteria'],
                },
                {
                  text: msg('They can show over finger joints, elbows, knees, ankles and toes.', {
                    id: 'symptoms.gottron.what.2',
                    desc: "1250 Symptoms, Gottron's papules and sign: what it is, statement 2",
                  }),
                  label: 'sourced',
                  refs: ['lundberg-2017-criteria'],
                },
                {
                  text: msg(
                    "Gottron's sign is flat. You can see the patches over the same joints, but you cannot feel them.",
                    {
                      id: 'symptoms.gottron.what.3',
                      desc: "1260 Symptoms, Gottron's papules and sign: what it is, statement 3",
                    },
                  ),
                  label: 'sourced',
                  refs: ['lundberg-2017-criteria'],
                },
                {
                  text: msg('Sunlight can make the rash worse.', {
                    id: 'symptoms.gottron.what.6',
                    desc: "1290 Symptoms, Gottron's papules and sign: what it is, statement 4",
                  }),
                  label: 'sourced',
                  refs: ['mduk-dm'],
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg(
                    'Doctors count the papules and the flat sign as 2 separate, typical signs of dermatomyositis.',
                    {id: 'symptoms.gottron.why.1', desc: "1300 Symptoms, Gottron's papules and sign: why it matters"},
                  ),
                  label: 'sourced',
                  refs: ['lundberg-2017-criteria'],
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you have open skin sores and a new cough or breathlessness. Also call if a painful skin change spreads fast.',
              {
                id: 'symptoms.gottron.call.text',
                desc: "1310 Symptoms, Gottron's papules and sign: emergency advice when no number is known",
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you have open skin sores and a new cough or breathlessness. Also call if a painful skin change spreads fast.',
              {
                id: 'symptoms.gottron.call.withNumber',
                desc: "1320 Symptoms, Gottron's papules and sign: emergency advice with the number; {number} is a telephone number, {country} the name of the country",
              },
            ),
          },
        },
        {
          key: 'shawl-v-sign',
          needsClinicalCheck: true,
          terms: ['shawl-and-v-sign'],
          places: ['upper-back', 'shoulders', 'chest', 'neck', 'thighs'],
          title: msg('Shawl sign and V sign', {
            id: 'symptoms.shawl-v-sign.title',
            desc: '1400 Symptoms, shawl sign and V sign: title',
          }),
          summary: {
            text: msg('A rash over the upper back and shoulders (shawl sign), or in a V on the chest (V sign).', {
              id: 'symptoms.shawl-v-sign.summary',
              desc: '1410 Symptoms, shawl sign and V sign: the short text, first under the title',
            }),
            label: 'practice',
          },
          picture: {
            text: msg('Drawing of a neck and chest: a rash in the shape of a V (V sign).', {
              id: 'symptoms.shawl-v-sign.picture',
              desc: '1415 Symptoms, shawl sign and V sign: what the drawing shows',
            }),
            label: 'practice',
          },
          look: [
            {
              text: msg(
                'On brown and black skin, the rash may look darker, purple or grey-brown, with lighter spots. On white skin, it may look red or purple.',
                {
                  id: 'symptoms.shawl-v-sign.what.5',
                  desc: '1416 Symptoms, shawl sign and V sign: how they look, below the drawing',
                },
              ),
              label: 'practice',
            },
          ],
          warnings: [
            {
              text: msg('Call your team the same day if the rash spreads or changes fast.', {
                id: 'symptoms.shawl-v-sign.warnings.1',
                desc: '1420 Symptoms, shawl sign and V sign: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg('Tell your team within a few days if the rash has changed a little and has no open sores.', {
                id: 'symptoms.shawl-v-sign.warnings.2',
                desc: '1430 Symptoms, shawl sign and V sign: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Feel first: the skin may be rough, scaly or sore, or quite flat.', {
                    id: 'symptoms.shawl-v-sign.what.1',
                    desc: '1440 Symptoms, shawl sign and V sign: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'The shawl covers the back of the neck, the upper back and the shoulders. The V is where a collar opens.',
                    {
                      id: 'symptoms.shawl-v-sign.what.2',
                      desc: '1450 Symptoms, shawl sign and V sign: what it is, statement 2',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('The rash of dermatomyositis can show on the chest and the back.', {
                    id: 'symptoms.shawl-v-sign.what.3',
                    desc: '1460 Symptoms, shawl sign and V sign: what it is, statement 3',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('A rash on the outer thighs is called the holster sign.', {
                    id: 'symptoms.shawl-v-sign.what.4',
                    desc: '1470 Symptoms, shawl sign and V sign: what it is, statement 4',
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
                    id: 'symptoms.shawl-v-sign.why.1',
                    desc: '1490 Symptoms, shawl sign and V sign: why it matters, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['mduk-dm'],
                },
                {
                  text: msg(
                    'Sun is not the only cause. Inflammation plays a part, and clothes mostly cover the outer thighs.',
                    {
                      id: 'symptoms.shawl-v-sign.why.2',
                      desc: '1500 Symptoms, shawl sign and V sign: why it matters, statement 2',
                    },
                  ),
                  label: 'practice',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if a painful skin change spreads fast. Also call if blisters spread over your skin or come up in your mouth.',
              {
                id: 'symptoms.shawl-v-sign.call.text',
                desc: '1510 Symptoms, shawl sign and V sign: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if a painful skin change spreads fast. Also call if blisters spread over your skin or come up in your mouth.',
              {
                id: 'symptoms.shawl-v-sign.call.withNumber',
                desc: '1520 Symptoms, shawl sign and V sign: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'photosensitivity',
          needsClinicalCheck: true,
          terms: ['photosensitivity'],
          places: ['face', 'chest', 'hands', 'neck'],
          title: msg('Skin that reacts to sunlight (photosensitivity)', {
            id: 'symptoms.photosensitivity.title',
            desc: '1600 Symptoms, photosensitivity: title',
          }),
          summary: {
            text: msg('The rash can get worse in sunlight.', {
              id: 'symptoms.photosensitivity.summary',
              desc: '1610 Symptoms, photosensitivity: the short text, first under the title',
            }),
            label: 'sourced',
            refs: ['mduk-dm'],
          },
          warnings: [
            {
              text: msg('Call your team the same day if the rash spreads or changes fast.', {
                id: 'symptoms.photosensitivity.warnings.1',
                desc: '1620 Symptoms, photosensitivity: warning, always visible',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('After sun, the skin may feel hot, tight, rough, itchy or sore.', {
                    id: 'symptoms.photosensitivity.what.1',
                    desc: '1630 Symptoms, photosensitivity: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'On brown and black skin, look for darker, purple or grey-brown patches. On white skin, look for red or purple ones.',
                    {
                      id: 'symptoms.photosensitivity.what.2',
                      desc: '1640 Symptoms, photosensitivity: what it is, statement 2',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('The rash often shows on the face, the hands and the bare part of the chest.', {
                    id: 'symptoms.photosensitivity.what.3',
                    desc: '1650 Symptoms, photosensitivity: what it is, statement 3',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'Methotrexate, a medicine that your team may use, can also make skin more sensitive to the sun.',
                    {
                      id: 'symptoms.photosensitivity.what.4',
                      desc: '1660 Symptoms, photosensitivity: what it is, statement 4',
                    },
                  ),
                  label: 'sourced',
                  refs: ['nhs-methotrexate'],
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Use shade, a hat, long sleeves and sunscreen every day, whatever your skin colour.', {
                    id: 'symptoms.photosensitivity.how.1',
                    desc: '1670 Symptoms, photosensitivity: how to do it, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Do not stop methotrexate on your own because of the sun. Ask your team.', {
                    id: 'symptoms.photosensitivity.how.2',
                    desc: '1680 Symptoms, photosensitivity: how to do it, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Less sun can mean less vitamin D. Ask if you need a blood test.', {
                    id: 'symptoms.photosensitivity.ask.1',
                    desc: '1690 Symptoms, photosensitivity: what to ask the team',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if blisters spread over your skin or come up in your mouth. Also call if a painful skin change spreads fast.',
              {
                id: 'symptoms.photosensitivity.call.text',
                desc: '1700 Symptoms, photosensitivity: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if blisters spread over your skin or come up in your mouth. Also call if a painful skin change spreads fast.',
              {
                id: 'symptoms.photosensitivity.call.withNumber',
                desc: '1710 Symptoms, photosensitivity: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'itch',
          addedByReview: true,
          evidence: 'sectionintro-symptoms',
          needsClinicalCheck: true,
          places: ['scalp', 'chest', 'upper-back'],
          title: msg('Itch', {id: 'symptoms.itch.title', desc: '1800 Symptoms, itch: title'}),
          summary: {
            text: msg('Itch is common in dermatomyositis, and can be hard to bear.', {
              id: 'symptoms.itch.summary',
              desc: '1810 Symptoms, itch: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'Call your team the same day if your eyes or skin turn yellow. On brown or black skin, look at the whites of the eyes.',
                {id: 'symptoms.itch.warnings.1', desc: '1820 Symptoms, itch: warning, always visible, statement 1'},
              ),
              label: 'practice',
            },
            {
              text: msg(
                'Hydroxychloroquine is a tablet for the skin. Call your team the same day for a new or worse rash in its first 4 weeks.',
                {id: 'symptoms.itch.warnings.2', desc: '1830 Symptoms, itch: warning, always visible, statement 2'},
              ),
              label: 'practice',
            },
            {
              text: msg('Call your team the same day about a new open sore, or skin that is hot, swollen or leaking.', {
                id: 'symptoms.itch.warnings.3',
                desc: '1840 Symptoms, itch: warning, always visible, statement 3',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Skin may itch where the rash is, often on the scalp, chest or back.', {
                    id: 'symptoms.itch.what.1',
                    desc: '1850 Symptoms, itch: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Feel for rough, dry or broken skin. Scratching can break the skin.', {
                    id: 'symptoms.itch.what.2',
                    desc: '1860 Symptoms, itch: what it is, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'On brown and black skin, scratch marks may look darker or lighter. On white skin, they may look red.',
                    {id: 'symptoms.itch.what.3', desc: '1870 Symptoms, itch: what it is, statement 3'},
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Itch can disturb your sleep. Treating the rash may ease it.', {
                    id: 'symptoms.itch.why.1',
                    desc: '1880 Symptoms, itch: why it matters, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('A plain moisturiser may ease dry, itchy skin. It does not treat the disease.', {
                    id: 'symptoms.itch.why.2',
                    desc: '1890 Symptoms, itch: why it matters, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Ask which creams or medicines for itch suit you.', {
                    id: 'symptoms.itch.ask.1',
                    desc: '1900 Symptoms, itch: what to ask the team',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if your face, lips, tongue or throat suddenly swells, or breathing gets hard. Also call if you wheeze, feel faint or get itchy raised lumps (hives) during or after a drip. Also call if a painful skin change spreads fast.',
              {id: 'symptoms.itch.call.text', desc: '1910 Symptoms, itch: emergency advice when no number is known'},
            ),
            withNumber: msg(
              'Call {number} ({country}) now if your face, lips, tongue or throat suddenly swells, or breathing gets hard. Also call if you wheeze, feel faint or get itchy raised lumps (hives) during or after a drip. Also call if a painful skin change spreads fast.',
              {
                id: 'symptoms.itch.call.withNumber',
                desc: '1920 Symptoms, itch: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'scalp-rash',
          addedByReview: true,
          evidence: 'sectionintro-symptoms',
          needsClinicalCheck: true,
          places: ['scalp'],
          title: msg('Rash on the scalp', {
            id: 'symptoms.scalp-rash.title',
            desc: '2000 Symptoms, rash on the scalp: title',
          }),
          summary: {
            text: msg('Skin under the hair can get rough, scaly, itchy or sore.', {
              id: 'symptoms.scalp-rash.summary',
              desc: '2010 Symptoms, rash on the scalp: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Call your team the same day about a new open sore, or skin that is hot, swollen or leaking.', {
                id: 'symptoms.scalp-rash.warnings.1',
                desc: '2020 Symptoms, rash on the scalp: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg('Do not put a new cream or lotion on open sores without advice.', {
                id: 'symptoms.scalp-rash.warnings.2',
                desc: '2030 Symptoms, rash on the scalp: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Feel with your fingertips for rough patches, flakes and sore places.', {
                    id: 'symptoms.scalp-rash.what.1',
                    desc: '2040 Symptoms, rash on the scalp: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'On brown and black skin, the rash may look darker, purple or grey-brown, with pale scales. On white skin, it may look red or purple.',
                    {
                      id: 'symptoms.scalp-rash.what.2',
                      desc: '2050 Symptoms, rash on the scalp: what it is, statement 2',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('It can look like dandruff or psoriasis (another scaly skin disease).', {
                    id: 'symptoms.scalp-rash.what.3',
                    desc: '2060 Symptoms, rash on the scalp: what it is, statement 3',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Hair can hide it, so it is easy to miss. Show your scalp to your team.', {
                    id: 'symptoms.scalp-rash.why.1',
                    desc: '2070 Symptoms, rash on the scalp: why it matters',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Ask which shampoo or scalp treatment suits your skin and your type of hair.', {
                    id: 'symptoms.scalp-rash.ask.1',
                    desc: '2080 Symptoms, rash on the scalp: what to ask the team',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg('Call your local emergency number now if a painful skin change spreads fast.', {
              id: 'symptoms.scalp-rash.call.text',
              desc: '2090 Symptoms, rash on the scalp: emergency advice when no number is known',
            }),
            withNumber: msg('Call {number} ({country}) now if a painful skin change spreads fast.', {
              id: 'symptoms.scalp-rash.call.withNumber',
              desc: '2100 Symptoms, rash on the scalp: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
            }),
          },
        },
        {
          key: 'hair-loss',
          addedByReview: true,
          evidence: 'sectionintro-symptoms',
          needsClinicalCheck: true,
          places: ['scalp'],
          title: msg('Hair loss', {id: 'symptoms.hair-loss.title', desc: '2200 Symptoms, hair loss: title'}),
          summary: {
            text: msg('Hair can get thin, often where the scalp has a rash.', {
              id: 'symptoms.hair-loss.summary',
              desc: '2210 Symptoms, hair loss: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Do not stop a medicine on your own because of hair loss. Ask your team first.', {
                id: 'symptoms.hair-loss.warnings.1',
                desc: '2220 Symptoms, hair loss: warning, always visible',
              }),
              label: 'editorial',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('You may feel thin places, or find more hair in your brush or comb.', {
                    id: 'symptoms.hair-loss.what.1',
                    desc: '2230 Symptoms, hair loss: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'On brown and black skin, thin places may look darker, lighter or no different. On white skin, they may look red, pink or no different.',
                    {id: 'symptoms.hair-loss.what.2', desc: '2240 Symptoms, hair loss: what it is, statement 2'},
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Hair may grow back when the skin gets better.', {
                    id: 'symptoms.hair-loss.what.3',
                    desc: '2250 Symptoms, hair loss: what it is, statement 3',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('The disease, a medicine or low iron may be the cause.', {
                    id: 'symptoms.hair-loss.why.1',
                    desc: '2260 Symptoms, hair loss: why it matters, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Too much selenium, a mineral, can make hair fall out.', {
                    id: 'symptoms.hair-loss.why.2',
                    desc: '2270 Symptoms, hair loss: why it matters, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['efsa-2023-selenium'],
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Ask what the cause may be, and if you need a blood test.', {
                    id: 'symptoms.hair-loss.ask.1',
                    desc: '2280 Symptoms, hair loss: what to ask the team, statement 1',
                  }),
                  label: 'editorial',
                },
                {
                  text: msg('Ask before you take a supplement for your hair.', {
                    id: 'symptoms.hair-loss.ask.2',
                    desc: '2290 Symptoms, hair loss: what to ask the team, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'mechanics-hands',
          needsClinicalCheck: true,
          terms: ['mechanics-hands', 'antisynthetase-syndrome', 'mda5', 'antibody'],
          places: ['hands'],
          title: msg("Mechanic's hands", {
            id: 'symptoms.mechanics-hands.title',
            desc: "2300 Symptoms, mechanic's hands: title",
          }),
          summary: {
            text: msg('The skin cracks on the sides of the fingers.', {
              id: 'symptoms.mechanics-hands.summary',
              desc: "2310 Symptoms, mechanic's hands: the short text, first under the title",
            }),
            label: 'sourced',
            refs: ['mduk-dm'],
          },
          warnings: [
            {
              text: msg(
                'Call your team the same day for a new cough, or if you are a little breathless only on effort.',
                {
                  id: 'symptoms.mechanics-hands.warnings.1',
                  desc: "2320 Symptoms, mechanic's hands: warning, always visible, statement 1",
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Call your team the same day if a crack gets hot, swollen or leaks. It may be infected.', {
                id: 'symptoms.mechanics-hands.warnings.2',
                desc: "2330 Symptoms, mechanic's hands: warning, always visible, statement 2",
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
                    'Feel first: the skin is rough, dry and thick, as after hard work. Work is not the cause.',
                    {
                      id: 'symptoms.mechanics-hands.what.1',
                      desc: "2340 Symptoms, mechanic's hands: what it is, statement 1",
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg(
                    'Brown and black skin may look darker, grey or ashy there. White skin may look pale, red or dirty.',
                    {
                      id: 'symptoms.mechanics-hands.what.2',
                      desc: "2350 Symptoms, mechanic's hands: what it is, statement 2",
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
                  text: msg('It is a classic sign of antisynthetase syndrome, a related illness.', {
                    id: 'symptoms.mechanics-hands.why.1',
                    desc: "2360 Symptoms, mechanic's hands: why it matters, statement 1",
                  }),
                  label: 'sourced',
                  refs: ['mahler-2014-assd'],
                },
                {
                  text: msg('Antisynthetase syndrome can affect the lungs.', {
                    id: 'symptoms.mechanics-hands.why.2',
                    desc: "2370 Symptoms, mechanic's hands: why it matters, statement 2",
                  }),
                  label: 'sourced',
                  refs: ['mahler-2014-assd'],
                },
                {
                  text: msg('So cracked fingers are a reason to check the lungs.', {
                    id: 'symptoms.mechanics-hands.why.3',
                    desc: "2380 Symptoms, mechanic's hands: why it matters, statement 3",
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Ask if you need breathing tests and a lung scan.', {
                    id: 'symptoms.mechanics-hands.ask.1',
                    desc: "2390 Symptoms, mechanic's hands: what to ask the team",
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you are breathless at rest or after a few steps. Also call if your chest hurts or feels tight, or breathing or cough gets worse over hours or days. With MDA5 antibodies (a blood marker), also call for any new or worse cough or breathlessness.',
              {
                id: 'symptoms.mechanics-hands.call.text',
                desc: "2400 Symptoms, mechanic's hands: emergency advice when no number is known",
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you are breathless at rest or after a few steps. Also call if your chest hurts or feels tight, or breathing or cough gets worse over hours or days. With MDA5 antibodies (a blood marker), also call for any new or worse cough or breathlessness.',
              {
                id: 'symptoms.mechanics-hands.call.withNumber',
                desc: "2410 Symptoms, mechanic's hands: emergency advice with the number; {number} is a telephone number, {country} the name of the country",
              },
            ),
          },
        },
        {
          key: 'nailfold-changes',
          needsClinicalCheck: true,
          terms: ['nailfold-capillaries'],
          places: ['hands'],
          title: msg('Changes at the nail base', {
            id: 'symptoms.nailfold-changes.title',
            desc: '2500 Symptoms, changes at the nail base: title',
          }),
          summary: {
            text: msg('Tiny blood vessels at the nail base (nailfold capillaries) can get wide, bleed or be lost.', {
              id: 'symptoms.nailfold-changes.summary',
              desc: '2510 Symptoms, changes at the nail base: the short text, first under the title',
            }),
            label: 'practice',
          },
          picture: {
            text: msg('Drawing of a fingertip: small dots and lines, and a ragged edge, at the nail base.', {
              id: 'symptoms.nailfold-changes.picture',
              desc: '2515 Symptoms, changes at the nail base: what the drawing shows',
            }),
            label: 'practice',
          },
          look: [
            {
              text: msg(
                'On brown and black skin, small bleeds may look like dark dots or lines, and vessels are hard to see.',
                {
                  id: 'symptoms.nailfold-changes.what.2',
                  desc: '2516 Symptoms, changes at the nail base: how they look, below the drawing, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('On white skin, you may see red or dark dots or lines.', {
                id: 'symptoms.nailfold-changes.what.3',
                desc: '2517 Symptoms, changes at the nail base: how they look, below the drawing, statement 2',
              }),
              label: 'practice',
            },
          ],
          warnings: [
            {
              text: msg('Call your team the same day about a new open sore on a fingertip, or skin that turns black.', {
                id: 'symptoms.nailfold-changes.warnings.1',
                desc: '2520 Symptoms, changes at the nail base: warning, always visible',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('The skin at the nail base may feel thick, ragged or sore.', {
                    id: 'symptoms.nailfold-changes.what.1',
                    desc: '2530 Symptoms, changes at the nail base: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Doctors use a magnifier, because most changes are too small to see.', {
                    id: 'symptoms.nailfold-changes.what.4',
                    desc: '2560 Symptoms, changes at the nail base: what it is, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('In children with dermatomyositis, changes in these vessels are common.', {
                    id: 'symptoms.nailfold-changes.why.1',
                    desc: '2570 Symptoms, changes at the nail base: why it matters, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Other diseases can look the same. A normal look does not rule dermatomyositis out.', {
                    id: 'symptoms.nailfold-changes.why.2',
                    desc: '2580 Symptoms, changes at the nail base: why it matters, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Come without nail polish, and ask your team to look at your nails.', {
                    id: 'symptoms.nailfold-changes.ask.1',
                    desc: '2590 Symptoms, changes at the nail base: what to ask the team',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if skin turns black and you have fever or feel very ill. Also call if you have open skin sores and a new cough or breathlessness.',
              {
                id: 'symptoms.nailfold-changes.call.text',
                desc: '2600 Symptoms, changes at the nail base: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if skin turns black and you have fever or feel very ill. Also call if you have open skin sores and a new cough or breathlessness.',
              {
                id: 'symptoms.nailfold-changes.call.withNumber',
                desc: '2610 Symptoms, changes at the nail base: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'raynaud',
          addedByReview: true,
          evidence: 'sectionintro-symptoms',
          needsClinicalCheck: true,
          terms: ['antisynthetase-syndrome'],
          places: ['hands'],
          title: msg("Cold, numb fingers (Raynaud's)", {
            id: 'symptoms.raynaud.title',
            desc: "2700 Symptoms, Raynaud's: title",
          }),
          summary: {
            text: msg('In the cold, fingers and toes can turn pale. This can come with dermatomyositis.', {
              id: 'symptoms.raynaud.summary',
              desc: "2710 Symptoms, Raynaud's: the short text, first under the title",
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Call your team the same day if a finger or toe has a new open sore or turns black.', {
                id: 'symptoms.raynaud.warnings.1',
                desc: "2720 Symptoms, Raynaud's: warning, always visible, statement 1",
              }),
              label: 'practice',
            },
            {
              text: msg(
                'Also call the same day if a finger or toe stays cold, painful and discoloured after you warm it. Too little blood may reach it. If nobody answers, go to an emergency department today.',
                {
                  id: 'symptoms.raynaud.warnings.2',
                  desc: "2730 Symptoms, Raynaud's: warning, always visible, statement 2",
                },
              ),
              label: 'practice',
            },
            {
              text: msg('On brown or black skin, look for a blue or grey colour on the lips and tongue.', {
                id: 'symptoms.raynaud.warnings.3',
                desc: "2740 Symptoms, Raynaud's: warning, always visible, statement 3",
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Feel first: fingers get cold, numb or tingly. They may throb as they warm up.', {
                    id: 'symptoms.raynaud.what.1',
                    desc: "2750 Symptoms, Raynaud's: what it is, statement 1",
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'On brown and black skin, they may look grey, ashy or pale, most of all on the palm side.',
                    {id: 'symptoms.raynaud.what.2', desc: "2760 Symptoms, Raynaud's: what it is, statement 2"},
                  ),
                  label: 'practice',
                },
                {
                  text: msg('On white skin, they may turn white, then blue, then red.', {
                    id: 'symptoms.raynaud.what.3',
                    desc: "2770 Symptoms, Raynaud's: what it is, statement 3",
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Stress can bring it on too.', {
                    id: 'symptoms.raynaud.what.4',
                    desc: "2780 Symptoms, Raynaud's: what it is, statement 4",
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
                    'Keep your hands and your whole body warm. Smoking can make it worse, so ask for help to stop.',
                    {id: 'symptoms.raynaud.how.1', desc: "2790 Symptoms, Raynaud's: how to do it"},
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('It is also one of the signs of antisynthetase syndrome, a related illness.', {
                    id: 'symptoms.raynaud.why.1',
                    desc: "2800 Symptoms, Raynaud's: why it matters",
                  }),
                  label: 'sourced',
                  refs: ['mahler-2014-assd'],
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if your lips turn blue, grey or very pale. Also call if you are breathless at rest or after a few steps. Also call if skin turns black and you have fever or feel very ill.',
              {
                id: 'symptoms.raynaud.call.text',
                desc: "2810 Symptoms, Raynaud's: emergency advice when no number is known",
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if your lips turn blue, grey or very pale. Also call if you are breathless at rest or after a few steps. Also call if skin turns black and you have fever or feel very ill.',
              {
                id: 'symptoms.raynaud.call.withNumber',
                desc: "2820 Symptoms, Raynaud's: emergency advice with the number; {number} is a telephone number, {country} the name of the country",
              },
            ),
          },
        },
        {
          key: 'calcinosis',
          needsClinicalCheck: true,
          terms: ['calcinosis'],
          places: ['elbows', 'knees', 'hands', 'hips'],
          title: msg('Hard calcium lumps (calcinosis)', {
            id: 'symptoms.calcinosis.title',
            desc: '2900 Symptoms, calcium lumps: title',
          }),
          summary: {
            text: msg('Hard lumps of calcium in or under the skin. They are more common in children.', {
              id: 'symptoms.calcinosis.summary',
              desc: '2910 Symptoms, calcium lumps: the short text, first under the title',
            }),
            label: 'sourced',
            refs: ['tma-calcinosis', 'davuluri-2022-calcinosis'],
          },
          warnings: [
            {
              text: msg('Call your team the same day if a lump gets hot, red or leaks fluid. It may be infected.', {
                id: 'symptoms.calcinosis.warnings.1',
                desc: '2920 Symptoms, calcium lumps: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg('Feel for heat. On brown or black skin, redness may look purple or darker than usual.', {
                id: 'symptoms.calcinosis.warnings.2',
                desc: '2930 Symptoms, calcium lumps: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
            {
              text: msg('Do not cut or squeeze a lump.', {
                id: 'symptoms.calcinosis.warnings.3',
                desc: '2940 Symptoms, calcium lumps: warning, always visible, statement 3',
              }),
              label: 'editorial',
            },
            {
              text: msg('Do not cut down on calcium in food, or add calcium pills, without advice.', {
                id: 'symptoms.calcinosis.warnings.4',
                desc: '2950 Symptoms, calcium lumps: warning, always visible, statement 4',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('The lumps are hard and uneven. They can form anywhere on the body.', {
                    id: 'symptoms.calcinosis.what.1',
                    desc: '2960 Symptoms, calcium lumps: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('In children, common places are the elbows, knees, trunk, hands, feet and buttocks.', {
                    id: 'symptoms.calcinosis.what.2',
                    desc: '2970 Symptoms, calcium lumps: what it is, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Lumps near the surface may look white or yellow.', {
                    id: 'symptoms.calcinosis.what.3',
                    desc: '2980 Symptoms, calcium lumps: what it is, statement 3',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'The skin over a lump may look darker or purple on brown and black skin. On white skin, it may look red or purple.',
                    {id: 'symptoms.calcinosis.what.4', desc: '2990 Symptoms, calcium lumps: what it is, statement 4'},
                  ),
                  label: 'practice',
                },
                {
                  text: msg('They can hurt, break the skin or make joints stiff.', {
                    id: 'symptoms.calcinosis.what.5',
                    desc: '3000 Symptoms, calcium lumps: what it is, statement 5',
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
                    'About 2 to 4 out of 10 children with dermatomyositis get calcium lumps, but studies differ.',
                    {
                      id: 'symptoms.calcinosis.why.1',
                      desc: '3010 Symptoms, calcium lumps: why it matters, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['davuluri-2022-calcinosis', 'hoeltzel-2014-calcinosis'],
                },
                {
                  text: msg('Up to 2 out of 10 adults with dermatomyositis get calcium lumps.', {
                    id: 'symptoms.calcinosis.why.2',
                    desc: '3020 Symptoms, calcium lumps: why it matters, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['davuluri-2022-calcinosis'],
                },
                {
                  text: msg('The calcium level in the blood is usually normal.', {
                    id: 'symptoms.calcinosis.why.3',
                    desc: '3030 Symptoms, calcium lumps: why it matters, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['hoeltzel-2014-calcinosis', 'tma-calcinosis'],
                },
                {
                  text: msg('In children, early treatment aims to limit calcium lumps.', {
                    id: 'symptoms.calcinosis.why.4',
                    desc: '3040 Symptoms, calcium lumps: why it matters, statement 4',
                  }),
                  label: 'sourced',
                  refs: ['enders-2017-share'],
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Ask if a lump needs treatment, and how to protect the skin over it.', {
                    id: 'symptoms.calcinosis.ask.1',
                    desc: '3050 Symptoms, calcium lumps: what to ask the team',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if a painful skin change spreads fast. Also call if you feel ill and get confused, collapse, or breathe fast or with effort.',
              {
                id: 'symptoms.calcinosis.call.text',
                desc: '3060 Symptoms, calcium lumps: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if a painful skin change spreads fast. Also call if you feel ill and get confused, collapse, or breathe fast or with effort.',
              {
                id: 'symptoms.calcinosis.call.withNumber',
                desc: '3070 Symptoms, calcium lumps: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'skin-ulcers',
          needsClinicalCheck: true,
          terms: ['myositis', 'mda5', 'antibody', 'calcinosis'],
          places: ['hands', 'elbows', 'knees'],
          title: msg('Skin sores (ulcers) or crusts', {
            id: 'symptoms.skin-ulcers.title',
            desc: '3100 Symptoms, skin sores: title',
          }),
          summary: {
            text: msg('Open sores (ulcers) can be a sign that the lungs need a check too.', {
              id: 'symptoms.skin-ulcers.summary',
              desc: '3110 Symptoms, skin sores: the short text, first under the title',
            }),
            label: 'sourced',
            refs: ['mehta-2021-mda5', 'rpild-2020-peking'],
          },
          warnings: [
            {
              text: msg(
                'In myositis (muscle inflammation), skin ulcers are linked to lung disease that gets worse fast.',
                {
                  id: 'symptoms.skin-ulcers.warnings.1',
                  desc: '3120 Symptoms, skin sores: warning, always visible, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['mehta-2021-mda5', 'rpild-2020-peking'],
            },
            {
              text: msg('Call your team the same day about a new open sore, or skin that turns black (dies).', {
                id: 'symptoms.skin-ulcers.warnings.2',
                desc: '3130 Symptoms, skin sores: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
            {
              text: msg('Dead skin is often hard or numb. On brown or black skin, feel for it too.', {
                id: 'symptoms.skin-ulcers.warnings.3',
                desc: '3140 Symptoms, skin sores: warning, always visible, statement 3',
              }),
              label: 'practice',
            },
            {
              text: msg('Do not put a new cream on open sores without advice.', {
                id: 'symptoms.skin-ulcers.warnings.4',
                desc: '3150 Symptoms, skin sores: warning, always visible, statement 4',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('A sore is a raw place or a hole, and often hurts. A crust is a hard, dry cover.', {
                    id: 'symptoms.skin-ulcers.what.1',
                    desc: '3160 Symptoms, skin sores: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('They may form over finger joints, on fingertips, at elbows or at knees.', {
                    id: 'symptoms.skin-ulcers.what.2',
                    desc: '3170 Symptoms, skin sores: what it is, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'Around a sore, brown and black skin may look purple, grey or very dark. White skin may look red or purple.',
                    {id: 'symptoms.skin-ulcers.what.3', desc: '3180 Symptoms, skin sores: what it is, statement 3'},
                  ),
                  label: 'practice',
                },
                {
                  text: msg('A hard calcium lump (calcinosis) can also break the skin.', {
                    id: 'symptoms.skin-ulcers.what.4',
                    desc: '3190 Symptoms, skin sores: what it is, statement 4',
                  }),
                  label: 'sourced',
                  refs: ['tma-calcinosis'],
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Ulcers are a typical sign of dermatomyositis with MDA5 antibodies (a blood marker).', {
                    id: 'symptoms.skin-ulcers.why.1',
                    desc: '3200 Symptoms, skin sores: why it matters, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['mehta-2021-mda5'],
                },
                {
                  text: msg(
                    'In adults, dead skin (necrosis) may also be linked to cancer. It does not mean that you have cancer.',
                    {id: 'symptoms.skin-ulcers.why.2', desc: '3210 Symptoms, skin sores: why it matters, statement 2'},
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Most people with dermatomyositis do not have cancer.', {
                    id: 'symptoms.skin-ulcers.why.3',
                    desc: '3220 Symptoms, skin sores: why it matters, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['hill-2001-cancer'],
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Ask how to care for the wound, and if your lungs need tests.', {
                    id: 'symptoms.skin-ulcers.ask.1',
                    desc: '3230 Symptoms, skin sores: what to ask the team',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you have open sores and a new cough or breathlessness. Also call if a painful skin change spreads fast. Also call if skin turns black and you have fever or feel very ill. With MDA5 antibodies (a blood marker), also call for any new or worse cough or breathlessness.',
              {
                id: 'symptoms.skin-ulcers.call.text',
                desc: '3240 Symptoms, skin sores: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you have open sores and a new cough or breathlessness. Also call if a painful skin change spreads fast. Also call if skin turns black and you have fever or feel very ill. With MDA5 antibodies (a blood marker), also call for any new or worse cough or breathlessness.',
              {
                id: 'symptoms.skin-ulcers.call.withNumber',
                desc: '3250 Symptoms, skin sores: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
      ],
    },
    {
      group: 'breathing-swallowing',
      heading: msg('Breathing, swallowing and voice', {
        id: 'symptoms.breathing-swallowing-group.heading',
        desc: '3300 Symptoms, group of breathing, swallowing and voice: heading',
      }),
      items: [
        {
          key: 'breathlessness-ild',
          needsClinicalCheck: true,
          terms: ['ild', 'myositis', 'mda5', 'antibody', 'aspiration', 'ivig', 'jak-inhibitor', 'pft', 'hrct'],
          places: ['chest'],
          title: msg('Shortness of breath or a dry cough', {
            id: 'symptoms.breathlessness-ild.title',
            desc: '3310 Symptoms, shortness of breath: title',
          }),
          summary: {
            text: msg('Breathlessness or a dry cough can have many causes. It always needs a check.', {
              id: 'symptoms.breathlessness-ild.summary',
              desc: '3320 Symptoms, shortness of breath: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'With MDA5 antibodies (a blood marker), any new or worse cough or breathlessness is an emergency.',
                {
                  id: 'symptoms.breathlessness-ild.warnings.1',
                  desc: '3330 Symptoms, shortness of breath: warning, always visible, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['mehta-2021-mda5', 'romero-bueno-2020-mda5'],
            },
            {
              text: msg('A new cough or breathlessness together with open skin sores (ulcers) is an emergency.', {
                id: 'symptoms.breathlessness-ild.warnings.2',
                desc: '3340 Symptoms, shortness of breath: warning, always visible, statement 2',
              }),
              label: 'sourced',
              refs: ['mehta-2021-mda5', 'rpild-2020-peking'],
            },
            {
              text: msg('Breathlessness with 1 swollen, painful leg is an emergency. It may be a blood clot.', {
                id: 'symptoms.breathlessness-ild.warnings.3',
                desc: '3350 Symptoms, shortness of breath: warning, always visible, statement 3',
              }),
              label: 'sourced',
              refs: ['label-octagam10'],
            },
            {
              text: msg('On brown or black skin, a blue or grey colour may show best on the palms.', {
                id: 'symptoms.breathlessness-ild.warnings.4',
                desc: '3360 Symptoms, shortness of breath: warning, always visible, statement 4',
              }),
              label: 'practice',
            },
            {
              text: msg('Never assume that it is only the lung disease that you know about.', {
                id: 'symptoms.breathlessness-ild.warnings.5',
                desc: '3370 Symptoms, shortness of breath: warning, always visible, statement 5',
              }),
              label: 'editorial',
            },
            {
              text: msg(
                'Call your team the same day for a new cough, or if you are a little breathless only on effort.',
                {
                  id: 'symptoms.breathlessness-ild.warnings.6',
                  desc: '3380 Symptoms, shortness of breath: warning, always visible, statement 6',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Also call the same day if your usual cough or breathlessness slowly gets worse over weeks.', {
                id: 'symptoms.breathlessness-ild.warnings.7',
                desc: '3390 Symptoms, shortness of breath: warning, always visible, statement 7',
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
                    'About 4 out of 10 people with myositis (muscle inflammation) have inflamed or scarred lungs (interstitial lung disease, ILD).',
                    {
                      id: 'symptoms.breathlessness-ild.what.1',
                      desc: '3400 Symptoms, shortness of breath: what it is, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['mild-treatment-review'],
                },
                {
                  text: msg('ILD can cause a dry cough and breathlessness.', {
                    id: 'symptoms.breathlessness-ild.what.2',
                    desc: '3410 Symptoms, shortness of breath: what it is, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Weak breathing muscles or heart trouble can make you breathless too.', {
                    id: 'symptoms.breathlessness-ild.what.3',
                    desc: '3420 Symptoms, shortness of breath: what it is, statement 3',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Food or drink in the lungs (aspiration) and lung infections are other causes.', {
                    id: 'symptoms.breathlessness-ild.what.4',
                    desc: '3430 Symptoms, shortness of breath: what it is, statement 4',
                  }),
                  label: 'sourced',
                  refs: ['labeit-2020-dysphagia', 'pjp-cohort-taiwan'],
                },
                {
                  text: msg(
                    'A blood clot is another cause. IVIG (antibodies by drip) and JAK inhibitors (tablets that calm inflammation) carry a warning about clots.',
                    {
                      id: 'symptoms.breathlessness-ild.what.5',
                      desc: '3440 Symptoms, shortness of breath: what it is, statement 5',
                    },
                  ),
                  label: 'sourced',
                  refs: ['label-octagam10', 'label-tofacitinib'],
                },
                {
                  text: msg('The medicine methotrexate can harm the lungs.', {
                    id: 'symptoms.breathlessness-ild.what.6',
                    desc: '3450 Symptoms, shortness of breath: what it is, statement 6',
                  }),
                  label: 'sourced',
                  refs: ['label-methotrexate', 'nhs-methotrexate'],
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Breathing tests (PFT) and a detailed lung scan (HRCT) can help to find the cause.', {
                    id: 'symptoms.breathlessness-ild.why.1',
                    desc: '3460 Symptoms, shortness of breath: why it matters, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Normal chest sounds do not rule ILD out.', {
                    id: 'symptoms.breathlessness-ild.why.2',
                    desc: '3470 Symptoms, shortness of breath: why it matters, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Ask when your lungs were last tested, and when the next test is due.', {
                    id: 'symptoms.breathlessness-ild.ask.1',
                    desc: '3480 Symptoms, shortness of breath: what to ask the team',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you are breathless at rest or after a few steps, or you faint. Also call if you cannot finish a sentence, your chest hurts or feels tight, or you cough up blood. Also call if your lips or skin turn blue, grey or very pale. Also call if breathing or cough gets worse over hours or days, or for any other emergency named here.',
              {
                id: 'symptoms.breathlessness-ild.call.text',
                desc: '3490 Symptoms, shortness of breath: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you are breathless at rest or after a few steps, or you faint. Also call if you cannot finish a sentence, your chest hurts or feels tight, or you cough up blood. Also call if your lips or skin turn blue, grey or very pale. Also call if breathing or cough gets worse over hours or days, or for any other emergency named here.',
              {
                id: 'symptoms.breathlessness-ild.call.withNumber',
                desc: '3500 Symptoms, shortness of breath: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'dysphagia',
          needsClinicalCheck: true,
          terms: ['dysphagia', 'myositis', 'aspiration', 'nxp2', 'antibody'],
          places: ['throat'],
          title: msg('Trouble swallowing (dysphagia)', {
            id: 'symptoms.dysphagia.title',
            desc: '3600 Symptoms, trouble swallowing: title',
          }),
          summary: {
            text: msg('More than 1 out of 3 people with myositis (muscle inflammation) have trouble swallowing.', {
              id: 'symptoms.dysphagia.summary',
              desc: '3610 Symptoms, trouble swallowing: the short text, first under the title',
            }),
            label: 'sourced',
            refs: ['labeit-2020-dysphagia'],
          },
          warnings: [
            {
              text: msg(
                'Food, drink or saliva can slip into the lungs (aspiration). This can cause a dangerous lung infection.',
                {
                  id: 'symptoms.dysphagia.warnings.1',
                  desc: '3620 Symptoms, trouble swallowing: warning, always visible, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['labeit-2020-dysphagia'],
            },
            {
              text: msg('On brown or black skin, a blue or grey colour may show best on the palms.', {
                id: 'symptoms.dysphagia.warnings.2',
                desc: '3630 Symptoms, trouble swallowing: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'Call your team the same day for new trouble swallowing, or if food often sticks or makes you cough.',
                {
                  id: 'symptoms.dysphagia.warnings.3',
                  desc: '3640 Symptoms, trouble swallowing: warning, always visible, statement 3',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'Call your team the same day if you cannot swallow your medicines. Steroids, such as prednisone, must not stop suddenly.',
                {
                  id: 'symptoms.dysphagia.warnings.4',
                  desc: '3650 Symptoms, trouble swallowing: warning, always visible, statement 4',
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
                  text: msg('Food or tablets may stick, meals may take long, or drink may come out of your nose.', {
                    id: 'symptoms.dysphagia.what.1',
                    desc: '3660 Symptoms, trouble swallowing: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Weak or inflamed throat muscles are often the cause.', {
                    id: 'symptoms.dysphagia.what.2',
                    desc: '3670 Symptoms, trouble swallowing: what it is, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'Some people do not feel it when drink slips into the lungs. So a check matters for everyone.',
                    {
                      id: 'symptoms.dysphagia.what.3',
                      desc: '3680 Symptoms, trouble swallowing: what it is, statement 3',
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
                  text: msg('UK experts advise that everyone with myositis is checked for trouble swallowing.', {
                    id: 'symptoms.dysphagia.why.1',
                    desc: '3690 Symptoms, trouble swallowing: why it matters, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['oldroyd-2022-bsr'],
                },
                {
                  text: msg(
                    'It is more common with NXP2 antibodies (a blood marker) and in myositis linked to cancer.',
                    {
                      id: 'symptoms.dysphagia.why.2',
                      desc: '3700 Symptoms, trouble swallowing: why it matters, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['labeit-2020-dysphagia'],
                },
                {
                  text: msg('Most people with dermatomyositis do not have cancer.', {
                    id: 'symptoms.dysphagia.why.3',
                    desc: '3710 Symptoms, trouble swallowing: why it matters, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['hill-2001-cancer'],
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Ask for a swallowing check, and for safer ways to eat and drink.', {
                    id: 'symptoms.dysphagia.ask.1',
                    desc: '3720 Symptoms, trouble swallowing: what to ask the team',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you are choking, or cannot swallow your own saliva. Also call if you gasp or turn blue or grey in a coughing fit.',
              {
                id: 'symptoms.dysphagia.call.text',
                desc: '3730 Symptoms, trouble swallowing: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you are choking, or cannot swallow your own saliva. Also call if you gasp or turn blue or grey in a coughing fit.',
              {
                id: 'symptoms.dysphagia.call.withNumber',
                desc: '3740 Symptoms, trouble swallowing: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'voice-change',
          addedByReview: true,
          evidence: 'sectionintro-symptoms',
          needsClinicalCheck: true,
          terms: ['myositis'],
          places: ['throat'],
          title: msg('Voice change (weak or nasal)', {
            id: 'symptoms.voice-change.title',
            desc: '3800 Symptoms, weak or nasal voice: title',
          }),
          summary: {
            text: msg('The voice can get soft, weak or nasal when throat muscles get weak.', {
              id: 'symptoms.voice-change.summary',
              desc: '3810 Symptoms, weak or nasal voice: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Weak throat muscles can also affect swallowing and breathing.', {
                id: 'symptoms.voice-change.warnings.1',
                desc: '3820 Symptoms, weak or nasal voice: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'Call your team the same day for new trouble swallowing, or if food often sticks or makes you cough.',
                {
                  id: 'symptoms.voice-change.warnings.2',
                  desc: '3830 Symptoms, weak or nasal voice: warning, always visible, statement 2',
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
                  text: msg('You may sound as if you speak through your nose. Talking may tire you.', {
                    id: 'symptoms.voice-change.what.1',
                    desc: '3840 Symptoms, weak or nasal voice: what it is',
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
                    'UK experts advise a check of swallowing for everyone with myositis (muscle inflammation).',
                    {id: 'symptoms.voice-change.why.1', desc: '3850 Symptoms, weak or nasal voice: why it matters'},
                  ),
                  label: 'sourced',
                  refs: ['oldroyd-2022-bsr'],
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Ask for a check of your voice and your swallowing.', {
                    id: 'symptoms.voice-change.ask.1',
                    desc: '3860 Symptoms, weak or nasal voice: what to ask the team',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if your voice, neck or breathing gets weak. Also call if your speech suddenly changes or your face suddenly droops.',
              {
                id: 'symptoms.voice-change.call.text',
                desc: '3870 Symptoms, weak or nasal voice: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if your voice, neck or breathing gets weak. Also call if your speech suddenly changes or your face suddenly droops.',
              {
                id: 'symptoms.voice-change.call.withNumber',
                desc: '3880 Symptoms, weak or nasal voice: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
      ],
    },
    {
      group: 'whole-body',
      heading: msg('Whole body', {
        id: 'symptoms.whole-body-group.heading',
        desc: '3900 Symptoms, group of signs of the whole body: heading',
      }),
      items: [
        {
          key: 'fatigue',
          needsClinicalCheck: true,
          terms: ['myositis', 'adrenal-crisis', 'glucocorticoid'],
          places: ['whole-body'],
          title: msg('Tiredness (fatigue)', {id: 'symptoms.fatigue.title', desc: '3910 Symptoms, tiredness: title'}),
          summary: {
            text: msg('Myositis (muscle inflammation) can make you feel very tired.', {
              id: 'symptoms.fatigue.summary',
              desc: '3920 Symptoms, tiredness: the short text, first under the title',
            }),
            label: 'sourced',
            refs: ['nhs-myositis', 'lodin-2024-exercise'],
          },
          warnings: [
            {
              text: msg(
                'On steroids or just off them, these can be an adrenal crisis: fainting, repeated vomiting, confusion. The body has far too little steroid.',
                {
                  id: 'symptoms.fatigue.warnings.1',
                  desc: '3930 Symptoms, tiredness: warning, always visible, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
            },
            {
              text: msg('Do not stop steroids, such as prednisone, suddenly.', {
                id: 'symptoms.fatigue.warnings.2',
                desc: '3940 Symptoms, tiredness: warning, always visible, statement 2',
              }),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
            },
            {
              text: msg('Call your team the same day if you have missed your steroids for more than 24 hours.', {
                id: 'symptoms.fatigue.warnings.3',
                desc: '3950 Symptoms, tiredness: warning, always visible, statement 3',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'Call your team the same day if you vomited once after your steroid tablets, and otherwise feel well.',
                {
                  id: 'symptoms.fatigue.warnings.4',
                  desc: '3960 Symptoms, tiredness: warning, always visible, statement 4',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Tell your team within a few days if basic daily tasks are too much for you.', {
                id: 'symptoms.fatigue.warnings.5',
                desc: '3970 Symptoms, tiredness: warning, always visible, statement 5',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('You may feel heavy or drained, even after rest.', {
                    id: 'symptoms.fatigue.what.1',
                    desc: '3980 Symptoms, tiredness: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Inflammation, weak muscles, poor sleep or low mood may add to it.', {
                    id: 'symptoms.fatigue.what.2',
                    desc: '3990 Symptoms, tiredness: what it is, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Low blood counts (anaemia), the heart or low steroid levels may also be the cause.', {
                    id: 'symptoms.fatigue.what.3',
                    desc: '4000 Symptoms, tiredness: what it is, statement 3',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Spread activity over the day, and rest before you are very tired.', {
                    id: 'symptoms.fatigue.how.1',
                    desc: '4010 Symptoms, tiredness: how to do it, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Supervised exercise is safe for adults with myositis (muscle inflammation).', {
                    id: 'symptoms.fatigue.how.2',
                    desc: '4020 Symptoms, tiredness: how to do it, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['alexanderson-2018-exercise'],
                },
                {
                  text: msg('Ask your team before you start exercise, above all if your disease is new or active.', {
                    id: 'symptoms.fatigue.how.3',
                    desc: '4030 Symptoms, tiredness: how to do it, statement 3',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Ask what may cause your tiredness, and if you need a blood test.', {
                    id: 'symptoms.fatigue.ask.1',
                    desc: '4040 Symptoms, tiredness: what to ask the team',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'You take steroids or just stopped? Call your local emergency number now if you collapse, keep vomiting, feel faint, or are confused or very drowsy. Also call if you are extremely weak, cannot keep the tablets down, or missed steroids and feel very ill. Say that you take steroids.',
              {
                id: 'symptoms.fatigue.call.text',
                desc: '4050 Symptoms, tiredness: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'You take steroids or just stopped? Call {number} ({country}) now if you collapse, keep vomiting, feel faint, or are confused or very drowsy. Also call if you are extremely weak, cannot keep the tablets down, or missed steroids and feel very ill. Say that you take steroids.',
              {
                id: 'symptoms.fatigue.call.withNumber',
                desc: '4060 Symptoms, tiredness: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'low-grade-fever',
          needsClinicalCheck: true,
          terms: ['immunosuppressant', 'myositis', 'pjp'],
          places: ['whole-body'],
          title: msg('Mild fever', {id: 'symptoms.low-grade-fever.title', desc: '4100 Symptoms, mild fever: title'}),
          summary: {
            text: msg('The disease can cause a mild fever. An infection can too, so do not guess.', {
              id: 'symptoms.low-grade-fever.summary',
              desc: '4110 Symptoms, mild fever: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'You take or recently had immunosuppressants? Call your team the same day for a fever of 38 °C (100.4 °F) or more. Use a lower limit if your team gave you one.',
                {
                  id: 'symptoms.low-grade-fever.warnings.1',
                  desc: '4120 Symptoms, mild fever: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'Immunosuppressants lower immune activity. They can be tablets, injections or drips, such as steroids, methotrexate or rituximab.',
                {
                  id: 'symptoms.low-grade-fever.warnings.2',
                  desc: '4130 Symptoms, mild fever: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('A drip such as rituximab can act for months, so it still counts.', {
                id: 'symptoms.low-grade-fever.warnings.3',
                desc: '4140 Symptoms, mild fever: warning, always visible, statement 3',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'You take or recently had immunosuppressants? Think of any fever as an infection until your team has checked it.',
                {
                  id: 'symptoms.low-grade-fever.warnings.4',
                  desc: '4150 Symptoms, mild fever: warning, always visible, statement 4',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'You take or recently had immunosuppressants? Call the same day for signs of infection, such as a sore throat or pain passing urine. Steroids can hide a fever, so call even if you have none.',
                {
                  id: 'symptoms.low-grade-fever.warnings.5',
                  desc: '4160 Symptoms, mild fever: warning, always visible, statement 5',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'A fever lasts or comes back? Call your team the same day if you feel ill. Do so too if you take or recently had immunosuppressants.',
                {
                  id: 'symptoms.low-grade-fever.warnings.6',
                  desc: '4170 Symptoms, mild fever: warning, always visible, statement 6',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'A fever lasts, you feel well, and you neither take nor recently had immunosuppressants? Tell your team within a few days.',
                {
                  id: 'symptoms.low-grade-fever.warnings.7',
                  desc: '4180 Symptoms, mild fever: warning, always visible, statement 7',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'Blotchy (mottled) skin can look like marble. On brown or black skin, look for blue, grey or pale lips, tongue, palms and soles.',
                {
                  id: 'symptoms.low-grade-fever.warnings.8',
                  desc: '4190 Symptoms, mild fever: warning, always visible, statement 8',
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
                  text: msg('A mild (low-grade) fever is a little above normal, but below 38 °C (100.4 °F).', {
                    id: 'symptoms.low-grade-fever.what.1',
                    desc: '4200 Symptoms, mild fever: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('The disease, an infection or a medicine may be the cause.', {
                    id: 'symptoms.low-grade-fever.what.2',
                    desc: '4210 Symptoms, mild fever: what it is, statement 2',
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
                    'In a large study, people with myositis (muscle inflammation) had a high risk of a lung infection called PJP (Pneumocystis).',
                    {id: 'symptoms.low-grade-fever.why.1', desc: '4220 Symptoms, mild fever: why it matters'},
                  ),
                  label: 'sourced',
                  refs: ['pjp-cohort-taiwan'],
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('Use a thermometer. Write down the time and the temperature.', {
                    id: 'symptoms.low-grade-fever.how.1',
                    desc: '4230 Symptoms, mild fever: how to do it',
                  }),
                  label: 'editorial',
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Ask which temperature is your limit, and whom to call at night.', {
                    id: 'symptoms.low-grade-fever.ask.1',
                    desc: '4240 Symptoms, mild fever: what to ask the team',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you feel ill and get confused, collapse, or breathe fast or with effort. Also call if you are ill and shiver hard, feel very cold or have a stiff neck. Also call if you feel ill with new blotchy patches on your skin. Also call if you have passed no urine, or almost none, all day.',
              {
                id: 'symptoms.low-grade-fever.call.text',
                desc: '4250 Symptoms, mild fever: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you feel ill and get confused, collapse, or breathe fast or with effort. Also call if you are ill and shiver hard, feel very cold or have a stiff neck. Also call if you feel ill with new blotchy patches on your skin. Also call if you have passed no urine, or almost none, all day.',
              {
                id: 'symptoms.low-grade-fever.call.withNumber',
                desc: '4260 Symptoms, mild fever: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'weight-loss',
          needsClinicalCheck: true,
          terms: ['myositis', 'dysphagia'],
          places: ['whole-body'],
          title: msg('Weight loss or poor appetite', {
            id: 'symptoms.weight-loss.title',
            desc: '4300 Symptoms, weight loss: title',
          }),
          summary: {
            text: msg('You may eat less, or lose weight without trying. It has many possible causes.', {
              id: 'symptoms.weight-loss.summary',
              desc: '4310 Symptoms, weight loss: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'Call your team the same day for new trouble swallowing, or if food often sticks or makes you cough.',
                {
                  id: 'symptoms.weight-loss.warnings.1',
                  desc: '4320 Symptoms, weight loss: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Tell your team within a few days if you lose weight without trying.', {
                id: 'symptoms.weight-loss.warnings.2',
                desc: '4330 Symptoms, weight loss: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Inflammation, low mood, a medicine or another illness may be the cause.', {
                    id: 'symptoms.weight-loss.what.1',
                    desc: '4340 Symptoms, weight loss: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Trouble swallowing (dysphagia) can also lead to weight loss.', {
                    id: 'symptoms.weight-loss.what.2',
                    desc: '4350 Symptoms, weight loss: what it is, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['labeit-2020-dysphagia'],
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg(
                    'In adults, cancer risk is higher in the 3 years before and after myositis (muscle inflammation) starts. Early checks help to find it.',
                    {id: 'symptoms.weight-loss.why.1', desc: '4360 Symptoms, weight loss: why it matters, statement 1'},
                  ),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
                {
                  text: msg('Most people with dermatomyositis do not have cancer.', {
                    id: 'symptoms.weight-loss.why.2',
                    desc: '4370 Symptoms, weight loss: why it matters, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['hill-2001-cancer'],
                },
                {
                  text: msg('Children do not routinely need cancer screening.', {
                    id: 'symptoms.weight-loss.why.3',
                    desc: '4380 Symptoms, weight loss: why it matters, statement 3',
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
                  text: msg('Do not start a strict diet without advice. You may lose muscle.', {
                    id: 'symptoms.weight-loss.how.1',
                    desc: '4390 Symptoms, weight loss: how to do it',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Ask about help from a dietitian (food expert). Bring a note of your weight.', {
                    id: 'symptoms.weight-loss.ask.1',
                    desc: '4400 Symptoms, weight loss: what to ask the team',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you are choking, or cannot swallow your own saliva. Also call if you gasp or turn blue or grey in a coughing fit. Also call if you vomit blood, or pass black, tarry or bloody stools. Also call if you take steroids (such as prednisone) or just stopped, and you keep vomiting.',
              {
                id: 'symptoms.weight-loss.call.text',
                desc: '4410 Symptoms, weight loss: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you are choking, or cannot swallow your own saliva. Also call if you gasp or turn blue or grey in a coughing fit. Also call if you vomit blood, or pass black, tarry or bloody stools. Also call if you take steroids (such as prednisone) or just stopped, and you keep vomiting.',
              {
                id: 'symptoms.weight-loss.call.withNumber',
                desc: '4420 Symptoms, weight loss: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
      ],
    },
  ],
});

import type {Authored, MsgFn} from './schema.js';

/** The warning signs of dermatomyositis and its medicines, in three fixed tiers of urgency. */
export const redFlags = (msg: MsgFn): Authored<'red-flags'> => ({
  section: 'red-flags',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('When to get help', {id: 'red-flags.title', desc: '0100 Red flags: title of the widget'}),
  message: {
    text: msg('Read the emergency list first. If you have even 1 of its signs, get help now.', {
      id: 'red-flags.message.text',
      desc: '0110 Red flags: the one main message, first under the title',
    }),
    label: 'editorial',
  },
  lead: [
    {
      text: msg(
        'Dermatomyositis is a disease of skin and muscle. It can also affect swallowing, the lungs and the heart.',
        {id: 'red-flags.lead.1', desc: '0120 Red flags: introduction, statement 1'},
      ),
      label: 'sourced',
      refs: ['nhs-myositis', 'labeit-2020-dysphagia', 'mild-treatment-review', 'zhu-2025-cardiac'],
    },
    {
      text: msg('This list has 3 parts. Get help now, call the same day, or tell your team soon.', {
        id: 'red-flags.lead.2',
        desc: '0130 Red flags: introduction, statement 2',
      }),
      label: 'editorial',
    },
    {
      text: msg('The list cannot cover everything. If you are worried and unsure, get help.', {
        id: 'red-flags.lead.3',
        desc: '0140 Red flags: introduction, statement 3',
      }),
      label: 'editorial',
    },
    {
      text: msg('The list is not a diagnosis and not a score. It does not judge you.', {
        id: 'red-flags.lead.4',
        desc: '0150 Red flags: introduction, statement 4',
      }),
      label: 'editorial',
    },
    {
      text: msg('Do not stop steroids suddenly. Your body may not make enough of its own.', {
        id: 'red-flags.lead.5',
        desc: '0160 Red flags: introduction, statement 5',
      }),
      label: 'sourced',
      refs: ['beuschlein-2024-adrenal'],
    },
    {
      text: msg('Steroids here means medicines such as prednisone (glucocorticoids).', {
        id: 'red-flags.lead.6',
        desc: '0170 Red flags: introduction, statement 6',
      }),
      label: 'editorial',
    },
    {
      text: msg(
        'Immunosuppressants are medicines that lower immune activity. Steroids, methotrexate and azathioprine are examples.',
        {id: 'red-flags.lead.7', desc: '0180 Red flags: introduction, statement 7'},
      ),
      label: 'editorial',
    },
  ],
  tiers: [
    {
      tier: 'emergency-now',
      heading: msg('Emergency: get help now', {
        id: 'red-flags.emergency-now.heading',
        desc: '1000 Red flags, tier "emergency": heading. The word for the urgency must stay in it',
      }),
      action: {
        service: 'emergency',
        text: msg('Call your local emergency number now if you have any of these signs.', {
          id: 'red-flags.emergency-now.action.text',
          desc: '1010 Red flags, tier "emergency": the one action, above the list of signs; shown when no number is known',
        }),
        withNumber: msg('Call {number} now ({country}) if you have any of these signs.', {
          id: 'red-flags.emergency-now.action.withNumber',
          desc: '1020 Red flags, tier "emergency": the one action, above the list of signs; {number} is a telephone number, {country} the name of the country',
        }),
      },
      notes: [
        {
          text: msg('You need only 1 sign to call. Call even if you are not sure.', {
            id: 'red-flags.emergency-now.notes.1',
            desc: '1030 Red flags, tier "emergency": what else to do, note 1',
          }),
          label: 'editorial',
        },
        {
          text: msg('Do not drive yourself. Take your medicines with you.', {
            id: 'red-flags.emergency-now.notes.2',
            desc: '1040 Red flags, tier "emergency": what else to do, note 2',
          }),
          label: 'practice',
        },
        {
          text: msg(
            'Tell staff that you have dermatomyositis and name your medicines. Show your steroid card or alert card.',
            {id: 'red-flags.emergency-now.notes.3', desc: '1050 Red flags, tier "emergency": what else to do, note 3'},
          ),
          label: 'practice',
        },
      ],
      items: [
        {
          key: 'breathless-cough-chest',
          needsClinicalCheck: true,
          sign: {
            text: msg('You are breathless at rest or after a few steps, or your chest hurts or feels tight.', {
              id: 'red-flags.breathless-cough-chest.sign',
              desc: '1060 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg(
                'Lung disease, heart trouble, a blood clot, an infection or weak breathing muscles can all feel the same. You need tests at once.',
                {
                  id: 'red-flags.breathless-cough-chest.details.1',
                  desc: '1070 Red flags, tier "emergency": why the sign above matters, statement 1',
                },
              ),
              label: 'practice',
            },
          ],
        },
        {
          key: 'blue-lips',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('You cannot finish a sentence. Or your lips or skin turn blue, grey or very pale.', {
              id: 'red-flags.blue-lips.sign',
              desc: '1080 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'sourced',
            refs: ['nhs-breathlessness'],
          },
          also: [
            {
              text: msg('On brown or black skin, the palms of the hands may show it best.', {
                id: 'red-flags.blue-lips.also.1',
                desc: '1090 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'ild-progression-now',
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['ild', 'rp-ild'],
          sign: {
            text: msg('Your breathing or cough gets worse over hours or days.', {
              id: 'red-flags.ild-progression-now.sign',
              desc: '1100 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg(
                'Inflammation or scarring in the lungs is called interstitial lung disease (ILD). Its fast form (rapidly progressive ILD, RP-ILD) can threaten life.',
                {
                  id: 'red-flags.ild-progression-now.details.1',
                  desc: '1110 Red flags, tier "emergency": why the sign above matters, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['rpild-2020-peking'],
            },
          ],
        },
        {
          key: 'mda5-lungs',
          addedByReview: true,
          evidence: 'tiering',
          terms: ['mda5', 'antibody', 'rp-ild'],
          sign: {
            text: msg('You have anti-MDA5 antibodies, and a cough or breathlessness is new or getting worse.', {
              id: 'red-flags.mda5-lungs.sign',
              desc: '1120 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'sourced',
            refs: ['mehta-2021-mda5', 'romero-bueno-2020-mda5'],
          },
          details: [
            {
              text: msg('Anti-MDA5 is an antibody, a blood protein. It is linked to fast lung disease (RP-ILD).', {
                id: 'red-flags.mda5-lungs.details.1',
                desc: '1130 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'sourced',
              refs: ['mehta-2021-mda5'],
            },
          ],
        },
        {
          key: 'ulcers',
          addedByReview: true,
          evidence: 'tiering',
          terms: ['myositis', 'rp-ild'],
          sign: {
            text: msg('You have open skin sores (ulcers) and a new cough or breathlessness.', {
              id: 'red-flags.ulcers.sign',
              desc: '1140 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'sourced',
            refs: ['mehta-2021-mda5', 'rpild-2020-peking'],
          },
          details: [
            {
              text: msg('In myositis, skin ulcers are linked to fast lung disease (RP-ILD).', {
                id: 'red-flags.ulcers.details.1',
                desc: '1150 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'sourced',
              refs: ['rpild-2020-peking'],
            },
          ],
        },
        {
          key: 'worsening-weakness-now',
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('Your neck, voice or breathing gets weak, or you suddenly cannot stand or walk.', {
              id: 'red-flags.worsening-weakness-now.sign',
              desc: '1160 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('When neck or throat muscles get weak, breathing muscles may be weak too.', {
                id: 'red-flags.worsening-weakness-now.details.1',
                desc: '1170 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'heart-signs',
          addedByReview: true,
          evidence: 'beyond-heart-tests',
          needsClinicalCheck: true,
          terms: ['myositis'],
          sign: {
            text: msg('You faint, or your heart beats very fast or unevenly.', {
              id: 'red-flags.heart-signs.sign',
              desc: '1180 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('Heart trouble can be serious in myositis. It often has no early signs.', {
                id: 'red-flags.heart-signs.details.1',
                desc: '1190 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'coughing-blood',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('You cough up blood.', {
              id: 'red-flags.coughing-blood.sign',
              desc: '1195 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
        },
        {
          key: 'swallowing-choking-now',
          evidence: 'tiering',
          sign: {
            text: msg('You are choking now. Or in a coughing fit you gasp or turn blue or grey.', {
              id: 'red-flags.swallowing-choking-now.sign',
              desc: '1200 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'sourced',
            refs: ['nhs-breathlessness'],
          },
        },
        {
          key: 'saliva',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['aspiration'],
          sign: {
            text: msg('You cannot swallow your own saliva.', {
              id: 'red-flags.saliva.sign',
              desc: '1210 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg(
                'Food, drink or saliva can slip into the lungs (aspiration). This can cause a dangerous lung infection.',
                {
                  id: 'red-flags.saliva.details.1',
                  desc: '1220 Red flags, tier "emergency": why the sign above matters, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['labeit-2020-dysphagia'],
            },
          ],
        },
        {
          key: 'stroke-signs',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('Suddenly your face droops, 1 side of your body is weak, or your speech changes.', {
              id: 'red-flags.stroke-signs.sign',
              desc: '1230 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('This can be a stroke. Note the time when it began.', {
                id: 'red-flags.stroke-signs.details.1',
                desc: '1240 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'clot-signs',
          addedByReview: true,
          evidence: 'tiering',
          terms: ['ivig', 'jak-inhibitor'],
          sign: {
            text: msg('You have 1 swollen, painful leg and you are breathless.', {
              id: 'red-flags.clot-signs.sign',
              desc: '1250 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'sourced',
            refs: ['label-octagam10'],
          },
          details: [
            {
              text: msg(
                'Antibodies given by drip (IVIG) carry a warning about blood clots. JAK inhibitors (tablets that calm inflammation) carry a warning about clots and stroke.',
                {
                  id: 'red-flags.clot-signs.details.1',
                  desc: '1260 Red flags, tier "emergency": why the sign above matters, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['label-octagam10', 'label-tofacitinib'],
            },
          ],
        },
        {
          key: 'ivig-leg',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['ivig'],
          sign: {
            text: msg('You had IVIG in the last weeks, and 1 leg is swollen or painful.', {
              id: 'red-flags.ivig-leg.sign',
              desc: '1265 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
        },
        {
          key: 'infection-immunosuppressed-now',
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['glucocorticoid'],
          sign: {
            text: msg('You feel ill and get confused, collapse, or breathe fast or with effort.', {
              id: 'red-flags.infection-immunosuppressed-now.sign',
              desc: '1270 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          also: [
            {
              text: msg('Steroids can hide a fever. You can have sepsis without one.', {
                id: 'red-flags.infection-immunosuppressed-now.also.1',
                desc: '1280 Red flags, tier "emergency": why the sign above matters, statement 2',
              }),
              label: 'practice',
            },
          ],
          details: [
            {
              text: msg('This can be sepsis, when the body reacts to an infection in a way that threatens life.', {
                id: 'red-flags.infection-immunosuppressed-now.details.1',
                desc: '1290 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'sepsis-skin',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('You feel ill, and new blotchy (mottled) patches show on your skin.', {
              id: 'red-flags.sepsis-skin.sign',
              desc: '1300 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          also: [
            {
              text: msg(
                'Mottled skin can look like marble. On brown or black skin, look for blue, grey or pale lips, tongue, palms and soles.',
                {
                  id: 'red-flags.sepsis-skin.also.1',
                  desc: '1310 Red flags, tier "emergency": why the sign above matters, statement 1',
                },
              ),
              label: 'practice',
            },
          ],
        },
        {
          key: 'persistent-fever-now',
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('You are ill and shiver hard, feel very cold, or have a stiff neck.', {
              id: 'red-flags.persistent-fever-now.sign',
              desc: '1320 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('This can be sepsis or another serious infection, even with no fever.', {
                id: 'red-flags.persistent-fever-now.details.1',
                desc: '1330 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'little-urine',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['ivig'],
          sign: {
            text: msg('You have passed no urine, or almost none, all day.', {
              id: 'red-flags.little-urine.sign',
              desc: '1340 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('This can be sepsis.', {
                id: 'red-flags.little-urine.details.1',
                desc: '1350 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg('After IVIG, it can be a sign of kidney damage.', {
                id: 'red-flags.little-urine.details.2',
                desc: '1360 Red flags, tier "emergency": why the sign above matters, statement 2',
              }),
              label: 'sourced',
              refs: ['label-octagam10'],
            },
          ],
        },
        {
          key: 'rash-ulcer-necrosis-now',
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg(
              'A painful skin change spreads fast. Or skin turns black (dies) and you have fever or feel very ill.',
              {
                id: 'red-flags.rash-ulcer-necrosis-now.sign',
                desc: '1370 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
              },
            ),
            label: 'practice',
          },
          also: [
            {
              text: msg(
                'Dead skin (necrosis) is often hard or numb. It turns black, so on brown or black skin, feel for it too.',
                {
                  id: 'red-flags.rash-ulcer-necrosis-now.also.1',
                  desc: '1380 Red flags, tier "emergency": why the sign above matters, statement 1',
                },
              ),
              label: 'practice',
            },
          ],
        },
        {
          key: 'severe-fatigue-now',
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['adrenal-crisis', 'glucocorticoid'],
          sign: {
            text: msg(
              'You take steroids or just stopped. You keep vomiting, cannot keep the tablets down, or feel faint or extremely weak.',
              {
                id: 'red-flags.severe-fatigue-now.sign',
                desc: '1390 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
              },
            ),
            label: 'practice',
          },
          details: [
            {
              text: msg(
                'This can be an adrenal crisis: your body has far too little steroid. You may need a steroid injection at once.',
                {
                  id: 'red-flags.severe-fatigue-now.details.1',
                  desc: '1400 Red flags, tier "emergency": why the sign above matters, statement 1',
                },
              ),
              label: 'practice',
            },
          ],
        },
        {
          key: 'adrenal-crisis',
          addedByReview: true,
          evidence: 'beyond-adrenal-crisis',
          needsClinicalCheck: true,
          terms: ['adrenal-crisis', 'glucocorticoid'],
          sign: {
            text: msg('You take steroids or just stopped. Now you collapse, are confused or are very drowsy.', {
              id: 'red-flags.adrenal-crisis.sign',
              desc: '1410 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'sourced',
            refs: ['beuschlein-2024-adrenal'],
          },
          also: [
            {
              text: msg('Show your steroid card, or say that you take steroids.', {
                id: 'red-flags.adrenal-crisis.also.1',
                desc: '1420 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'steroids-missed-now',
          addedByReview: true,
          evidence: 'tiering',
          terms: ['adrenal-crisis', 'glucocorticoid'],
          sign: {
            text: msg('You missed or stopped your steroids and now feel very ill.', {
              id: 'red-flags.steroids-missed-now.sign',
              desc: '1430 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'sourced',
            refs: ['beuschlein-2024-adrenal'],
          },
          details: [
            {
              text: msg('After more than 3 to 4 weeks on steroids, your body may make too little of its own.', {
                id: 'red-flags.steroids-missed-now.details.1',
                desc: '1440 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
            },
          ],
        },
        {
          key: 'cancer-signs-now',
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['glucocorticoid'],
          sign: {
            text: msg('You bleed heavily, vomit blood, or pass black, tarry or bloody stools.', {
              id: 'red-flags.cancer-signs-now.sign',
              desc: '1450 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('Steroids can make the stomach bleed, above all with painkillers such as ibuprofen.', {
                id: 'red-flags.cancer-signs-now.details.1',
                desc: '1460 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'severe-tummy-pain',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['vasculopathy', 'dermatomyositis'],
          sign: {
            text: msg('You have sudden, severe tummy pain.', {
              id: 'red-flags.severe-tummy-pain.sign',
              desc: '1470 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg(
                'In a child with dermatomyositis, damaged blood vessels in the gut (vasculopathy) may be the cause.',
                {
                  id: 'red-flags.severe-tummy-pain.details.1',
                  desc: '1480 Red flags, tier "emergency": why the sign above matters, statement 1',
                },
              ),
              label: 'practice',
            },
          ],
        },
        {
          key: 'medication-side-effects-now',
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('Your face, lips, tongue or throat suddenly swells. Or a medicine makes it hard to breathe.', {
              id: 'red-flags.medication-side-effects-now.sign',
              desc: '1490 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('Any medicine can cause a severe allergic reaction (anaphylaxis).', {
                id: 'red-flags.medication-side-effects-now.details.1',
                desc: '1500 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'infusion-reaction',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['ivig'],
          sign: {
            text: msg('During or after a drip (infusion) you wheeze, feel faint or get itchy raised lumps (hives).', {
              id: 'red-flags.infusion-reaction.sign',
              desc: '1510 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          also: [
            {
              text: msg('At the clinic, tell a nurse at once. At home, call.', {
                id: 'red-flags.infusion-reaction.also.1',
                desc: '1520 Red flags, tier "emergency": why the sign above matters, statement 2',
              }),
              label: 'editorial',
            },
          ],
          details: [
            {
              text: msg('IVIG carries a warning about severe allergic reactions.', {
                id: 'red-flags.infusion-reaction.details.1',
                desc: '1530 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'blistering',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('Blisters spread over your skin or come up in your mouth.', {
              id: 'red-flags.blistering.sign',
              desc: '1540 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('Rituximab and methotrexate can cause severe skin reactions.', {
                id: 'red-flags.blistering.details.1',
                desc: '1550 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'shingles-now',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('You have new painful blisters near your eye.', {
              id: 'red-flags.shingles-now.sign',
              desc: '1560 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('This can be shingles. It can harm your sight.', {
                id: 'red-flags.shingles-now.details.1',
                desc: '1570 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'brain-signs',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['immunosuppressant'],
          sign: {
            text: msg('You have a fit (seizure), sudden confusion, sudden loss of sight, or new clumsiness.', {
              id: 'red-flags.brain-signs.sign',
              desc: '1580 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('Rarely, immunosuppressants lead to a serious brain infection or brain swelling.', {
                id: 'red-flags.brain-signs.details.1',
                desc: '1590 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'methotrexate-overdose',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('You took methotrexate every day by mistake, or took too much.', {
              id: 'red-flags.methotrexate-overdose.sign',
              desc: '1600 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'sourced',
            refs: ['label-methotrexate'],
          },
          also: [
            {
              text: msg('Take no more methotrexate. Get help even if you feel well. Take the box with you.', {
                id: 'red-flags.methotrexate-overdose.also.1',
                desc: '1610 Red flags, tier "emergency": why the sign above matters, statement 2',
              }),
              label: 'practice',
            },
          ],
          details: [
            {
              text: msg('Methotrexate is taken once a week, never every day. Daily use by mistake can kill.', {
                id: 'red-flags.methotrexate-overdose.details.1',
                desc: '1620 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'sourced',
              refs: ['label-methotrexate'],
            },
          ],
          call: {
            service: 'poison',
            text: msg('Call a poison centre or your local emergency number now.', {
              id: 'red-flags.methotrexate-overdose.call.text',
              desc: '1630 Red flags, tier "emergency": whom to call for the sign above; shown when no number is known',
            }),
            withNumber: msg(
              'Call the poison centre now on {number} ({country}). No answer, or you feel ill? Call the emergency number now.',
              {
                id: 'red-flags.methotrexate-overdose.call.withNumber',
                desc: '1640 Red flags, tier "emergency": whom to call for the sign above; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'self-harm',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['glucocorticoid'],
          sign: {
            text: msg('You think about harming yourself or ending your life.', {
              id: 'red-flags.self-harm.sign',
              desc: '1650 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg(
                'High-dose steroids can change your thoughts and mood. It is not your fault, and people can help.',
                {
                  id: 'red-flags.self-harm.details.1',
                  desc: '1660 Red flags, tier "emergency": why the sign above matters, statement 1',
                },
              ),
              label: 'practice',
            },
          ],
          call: {
            service: 'crisis',
            text: msg('Call a crisis line or your local emergency number now. You are not alone.', {
              id: 'red-flags.self-harm.call.text',
              desc: '1670 Red flags, tier "emergency": whom to call for the sign above; shown when no number is known',
            }),
            withNumber: msg(
              'Call the crisis line now on {number} ({country}). You are not alone. Hurt already, in danger, or nobody answers? Call the emergency number now.',
              {
                id: 'red-flags.self-harm.call.withNumber',
                desc: '1680 Red flags, tier "emergency": whom to call for the sign above; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'psychosis',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['glucocorticoid'],
          sign: {
            text: msg('On steroids, you see, hear or believe things that others do not.', {
              id: 'red-flags.psychosis.sign',
              desc: '1690 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          also: [
            {
              text: msg('Other people may notice it first. They should call for you.', {
                id: 'red-flags.psychosis.also.1',
                desc: '1700 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'editorial',
            },
          ],
        },
        {
          key: 'child-emergency',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('A child is limp, hard to wake, or struggles to breathe.', {
              id: 'red-flags.child-emergency.sign',
              desc: '1710 Red flags, tier "emergency": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          also: [
            {
              text: msg('Hard breathing may be grunting, or the tummy pulls in under the ribs.', {
                id: 'red-flags.child-emergency.also.1',
                desc: '1720 Red flags, tier "emergency": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg('All the other signs in this list count for children too.', {
                id: 'red-flags.child-emergency.also.2',
                desc: '1730 Red flags, tier "emergency": why the sign above matters, statement 2',
              }),
              label: 'editorial',
            },
          ],
        },
      ],
    },
    {
      tier: 'same-day',
      heading: msg('Same day: call your team today', {
        id: 'red-flags.same-day.heading',
        desc: '4000 Red flags, tier "same day": heading. The word for the urgency must stay in it',
      }),
      action: msg('Call your myositis team or doctor today if you have any of these signs.', {
        id: 'red-flags.same-day.action',
        desc: '4010 Red flags, tier "same day": the one action, above the list of signs',
      }),
      notes: [
        {
          text: msg(
            'If nobody answers, go to an urgent care centre or emergency department today. Do not wait until morning.',
            {id: 'red-flags.same-day.notes.1', desc: '4020 Red flags, tier "same day": what else to do, note 1'},
          ),
          label: 'practice',
        },
        {
          text: msg('If you feel much worse or an emergency sign starts, call for emergency help.', {
            id: 'red-flags.same-day.notes.2',
            desc: '4030 Red flags, tier "same day": what else to do, note 2',
          }),
          label: 'editorial',
        },
      ],
      items: [
        {
          key: 'breathless-cough-chest-mild',
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('You have a new cough. Or you are a little breathless only on effort, with no chest pain.', {
              id: 'red-flags.breathless-cough-chest-mild.sign',
              desc: '4040 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
        },
        {
          key: 'ild-progression',
          needsClinicalCheck: true,
          terms: ['ild'],
          sign: {
            text: msg('Your usual cough or breathlessness slowly gets worse over weeks.', {
              id: 'red-flags.ild-progression.sign',
              desc: '4050 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('Doctors look for ILD with breathing tests and a lung scan.', {
                id: 'red-flags.ild-progression.details.1',
                desc: '4060 Red flags, tier "same day": why the sign above matters, statement 1',
              }),
              label: 'sourced',
              refs: ['johnson-2024-acr-chest-ild'],
            },
          ],
        },
        {
          key: 'swallowing-choking',
          needsClinicalCheck: true,
          terms: ['dysphagia', 'myositis'],
          sign: {
            text: msg('You have new trouble swallowing, or food often makes you cough or sticks.', {
              id: 'red-flags.swallowing-choking.sign',
              desc: '4070 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('More than 1 out of 3 people with myositis have trouble swallowing (dysphagia).', {
                id: 'red-flags.swallowing-choking.details.1',
                desc: '4080 Red flags, tier "same day": why the sign above matters, statement 1',
              }),
              label: 'sourced',
              refs: ['labeit-2020-dysphagia'],
            },
            {
              text: msg('Your team should check how well you swallow.', {
                id: 'red-flags.swallowing-choking.details.2',
                desc: '4090 Red flags, tier "same day": why the sign above matters, statement 2',
              }),
              label: 'sourced',
              refs: ['oldroyd-2022-bsr'],
            },
          ],
        },
        {
          key: 'fever',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['immunosuppressant'],
          sign: {
            text: msg('You take or recently had immunosuppressants and have a fever of 38 °C (100.4 °F) or more.', {
              id: 'red-flags.fever.sign',
              desc: '4100 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          also: [
            {
              text: msg(
                'They can be tablets, injections or drips. A drip such as rituximab can act for months, so it still counts.',
                {
                  id: 'red-flags.fever.also.2',
                  desc: '4105 Red flags, tier "same day": explains the immunosuppressants of the sign above, which "They" stands for, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Your team may set a lower limit for you. Use that limit.', {
                id: 'red-flags.fever.also.1',
                desc: '4110 Red flags, tier "same day": why the sign above matters, statement 2',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'persistent-fever',
          needsClinicalCheck: true,
          terms: ['immunosuppressant'],
          sign: {
            text: msg(
              'A fever lasts or keeps coming back, and you feel ill, or take or recently had immunosuppressants.',
              {
                id: 'red-flags.persistent-fever.sign',
                desc: '4120 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
              },
            ),
            label: 'practice',
          },
          details: [
            {
              text: msg('The disease, an infection or a medicine may be the cause.', {
                id: 'red-flags.persistent-fever.details.1',
                desc: '4130 Red flags, tier "same day": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'infection-immunosuppressed',
          needsClinicalCheck: true,
          terms: ['immunosuppressant', 'pjp', 'myositis'],
          sign: {
            text: msg(
              'You take or recently had immunosuppressants and have signs of infection, such as a sore throat or pain passing urine.',
              {
                id: 'red-flags.infection-immunosuppressed.sign',
                desc: '4140 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
              },
            ),
            label: 'practice',
          },
          also: [
            {
              text: msg('Steroids can hide a fever. Call even if you have none.', {
                id: 'red-flags.infection-immunosuppressed.also.1',
                desc: '4150 Red flags, tier "same day": why the sign above matters, statement 2',
              }),
              label: 'practice',
            },
          ],
          details: [
            {
              text: msg(
                'In a large study, people with myositis had a high risk of a lung infection called PJP (Pneumocystis).',
                {
                  id: 'red-flags.infection-immunosuppressed.details.1',
                  desc: '4160 Red flags, tier "same day": why the sign above matters, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['pjp-cohort-taiwan'],
            },
          ],
        },
        {
          key: 'worsening-weakness',
          needsClinicalCheck: true,
          terms: ['flare', 'glucocorticoid'],
          sign: {
            text: msg('New or worse weakness makes it hard to climb stairs or lift your arms.', {
              id: 'red-flags.worsening-weakness.sign',
              desc: '4170 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('More active disease (a flare) or steroids may be the cause. The care is not the same.', {
                id: 'red-flags.worsening-weakness.details.1',
                desc: '4180 Red flags, tier "same day": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'rash-ulcer-necrosis',
          needsClinicalCheck: true,
          sign: {
            text: msg('Your rash spreads or changes fast, or you have a new open sore or dead (black) skin.', {
              id: 'red-flags.rash-ulcer-necrosis.sign',
              desc: '4190 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          also: [
            {
              text: msg(
                'Feel for bumps and open sores. Rash may look purple, grey or dark brown on brown or black skin.',
                {
                  id: 'red-flags.rash-ulcer-necrosis.also.1',
                  desc: '4200 Red flags, tier "same day": why the sign above matters, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('On white skin, rash may look red or purple.', {
                id: 'red-flags.rash-ulcer-necrosis.also.2',
                desc: '4210 Red flags, tier "same day": why the sign above matters, statement 2',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'medication-side-effects',
          needsClinicalCheck: true,
          sign: {
            text: msg('On a medicine, your eyes or skin turn yellow, or you bruise or bleed without cause.', {
              id: 'red-flags.medication-side-effects.sign',
              desc: '4220 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          also: [
            {
              text: msg('On brown or black skin, look for yellow in the whites of the eyes.', {
                id: 'red-flags.medication-side-effects.also.1',
                desc: '4230 Red flags, tier "same day": why the sign above matters, statement 2',
              }),
              label: 'practice',
            },
          ],
          details: [
            {
              text: msg(
                'Methotrexate can lower blood counts and harm the liver and lungs. Azathioprine can lower blood counts.',
                {
                  id: 'red-flags.medication-side-effects.details.1',
                  desc: '4240 Red flags, tier "same day": why the sign above matters, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['label-methotrexate', 'fda-imuran-safety'],
            },
          ],
        },
        {
          key: 'mouth-sores',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('You take methotrexate or azathioprine and have new mouth sores (ulcers).', {
              id: 'red-flags.mouth-sores.sign',
              desc: '4250 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg(
                'A sore mouth, a sore throat or bruises can mean low blood counts. You may need a blood test today.',
                {
                  id: 'red-flags.mouth-sores.details.1',
                  desc: '4260 Red flags, tier "same day": why the sign above matters, statement 1',
                },
              ),
              label: 'practice',
            },
          ],
        },
        {
          key: 'shingles',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('You have a new strip of painful blisters on 1 side of your body.', {
              id: 'red-flags.shingles.sign',
              desc: '4270 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('This can be shingles. Treatment often needs to start early.', {
                id: 'red-flags.shingles.details.1',
                desc: '4280 Red flags, tier "same day": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'infection-contact',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('You were close to someone with chickenpox, shingles or measles, and may not be immune.', {
              id: 'red-flags.infection-contact.sign',
              desc: '4290 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('After chickenpox or shingles contact, you may be offered medicine to help protect you.', {
                id: 'red-flags.infection-contact.details.1',
                desc: '4300 Red flags, tier "same day": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'steroids-vomited',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['glucocorticoid'],
          sign: {
            text: msg('You vomited once after your steroid tablets, and otherwise feel well.', {
              id: 'red-flags.steroids-vomited.sign',
              desc: '4310 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('Your body may not take in enough steroid. You may need it by injection.', {
                id: 'red-flags.steroids-vomited.details.1',
                desc: '4320 Red flags, tier "same day": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'steroids-missed',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['glucocorticoid'],
          sign: {
            text: msg('You have missed your steroids for more than 24 hours.', {
              id: 'red-flags.steroids-missed.sign',
              desc: '4330 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          also: [
            {
              text: msg('Ask how to start again. Do not guess a dose.', {
                id: 'red-flags.steroids-missed.also.1',
                desc: '4340 Red flags, tier "same day": why the sign above matters, statement 1',
              }),
              label: 'editorial',
            },
          ],
        },
        {
          key: 'pregnancy',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['jak-inhibitor'],
          sign: {
            text: msg(
              'You may be pregnant and take methotrexate, mycophenolate, cyclophosphamide or a JAK inhibitor.',
              {
                id: 'red-flags.pregnancy.sign',
                desc: '4350 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
              },
            ),
            label: 'practice',
          },
          also: [
            {
              text: msg(
                'Methotrexate: take no more and call today. The others: call today, and ask before your next dose. Do not stop steroids.',
                {
                  id: 'red-flags.pregnancy.also.1',
                  desc: '4360 Red flags, tier "same day": why the sign above matters, statement 2',
                },
              ),
              label: 'practice',
            },
          ],
          details: [
            {
              text: msg('Methotrexate and mycophenolate can harm an unborn baby.', {
                id: 'red-flags.pregnancy.details.1',
                desc: '4370 Red flags, tier "same day": why the sign above matters, statement 1',
              }),
              label: 'sourced',
              refs: ['label-methotrexate', 'label-mycophenolate'],
            },
          ],
        },
        {
          key: 'swollen-leg',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('You have 1 swollen, painful leg, and your breathing is normal.', {
              id: 'red-flags.swollen-leg.sign',
              desc: '4380 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('This can be a blood clot.', {
                id: 'red-flags.swollen-leg.details.1',
                desc: '4390 Red flags, tier "same day": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'dark-urine',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('Your urine is dark like cola, and your muscles hurt badly.', {
              id: 'red-flags.dark-urine.sign',
              desc: '4400 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('Muscle may be breaking down fast. This can harm your kidneys.', {
                id: 'red-flags.dark-urine.details.1',
                desc: '4410 Red flags, tier "same day": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'blood-in-urine',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('You have had cyclophosphamide and see blood in your urine.', {
              id: 'red-flags.blood-in-urine.sign',
              desc: '4420 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('This medicine can harm the bladder.', {
                id: 'red-flags.blood-in-urine.details.1',
                desc: '4430 Red flags, tier "same day": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'calcinosis',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['calcinosis'],
          sign: {
            text: msg('A hard lump under your skin (calcinosis) gets hot, red or leaks fluid.', {
              id: 'red-flags.calcinosis.sign',
              desc: '4440 Red flags, tier "same day": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          also: [
            {
              text: msg('It may be infected. On brown or black skin, redness may look purple or darker than usual.', {
                id: 'red-flags.calcinosis.also.1',
                desc: '4450 Red flags, tier "same day": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
      ],
    },
    {
      tier: 'soon',
      heading: msg('Soon: tell your team within a few days', {
        id: 'red-flags.soon.heading',
        desc: '7000 Red flags, tier "soon": heading. The word for the urgency must stay in it',
      }),
      action: msg('Tell your myositis team or doctor within a few days if any of these fits you.', {
        id: 'red-flags.soon.action',
        desc: '7010 Red flags, tier "soon": the one action, above the list of signs',
      }),
      notes: [
        {
          text: msg('If it gets worse, call your team the same day.', {
            id: 'red-flags.soon.notes.1',
            desc: '7020 Red flags, tier "soon": what else to do, note 1',
          }),
          label: 'editorial',
        },
        {
          text: msg('Do not stop a medicine on your own while you wait.', {
            id: 'red-flags.soon.notes.2',
            desc: '7030 Red flags, tier "soon": what else to do, note 2',
          }),
          label: 'editorial',
        },
      ],
      items: [
        {
          key: 'cancer-signs',
          needsClinicalCheck: true,
          terms: ['myositis'],
          sign: {
            text: msg('You have a new lump, or you lose weight without trying.', {
              id: 'red-flags.cancer-signs.sign',
              desc: '7040 Red flags, tier "soon": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg(
                'In adults, cancer risk is higher in the 3 years before and after myositis starts. Early checks help to find it.',
                {
                  id: 'red-flags.cancer-signs.details.1',
                  desc: '7050 Red flags, tier "soon": why the sign above matters, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['oldroyd-2023-imacs'],
            },
            {
              text: msg('These signs often have other causes.', {
                id: 'red-flags.cancer-signs.details.2',
                desc: '7060 Red flags, tier "soon": why the sign above matters, statement 2',
              }),
              label: 'editorial',
            },
          ],
        },
        {
          key: 'night-sweats',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('You sweat heavily at night.', {
              id: 'red-flags.night-sweats.sign',
              desc: '7070 Red flags, tier "soon": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
        },
        {
          key: 'severe-fatigue',
          needsClinicalCheck: true,
          terms: ['glucocorticoid'],
          sign: {
            text: msg('You are so tired that basic daily tasks are too much.', {
              id: 'red-flags.severe-fatigue.sign',
              desc: '7080 Red flags, tier "soon": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg(
                'Active disease, low blood counts (anaemia), the heart or low steroid levels may be the cause.',
                {
                  id: 'red-flags.severe-fatigue.details.1',
                  desc: '7090 Red flags, tier "soon": why the sign above matters, statement 1',
                },
              ),
              label: 'practice',
            },
          ],
        },
        {
          key: 'persistent-fever-mild',
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['immunosuppressant'],
          sign: {
            text: msg('A fever lasts, you feel well, and you neither take nor recently had immunosuppressants.', {
              id: 'red-flags.persistent-fever-mild.sign',
              desc: '7100 Red flags, tier "soon": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
        },
        {
          key: 'worsening-weakness-mild',
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('You get weaker slowly, over weeks, but can still climb stairs and lift your arms as before.', {
              id: 'red-flags.worsening-weakness-mild.sign',
              desc: '7110 Red flags, tier "soon": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
        },
        {
          key: 'rash-ulcer-necrosis-mild',
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('Your rash has changed a little, with no open sores.', {
              id: 'red-flags.rash-ulcer-necrosis-mild.sign',
              desc: '7120 Red flags, tier "soon": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
        },
        {
          key: 'medication-side-effects-mild',
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('A medicine makes you feel sick (nausea) or makes your hands shake a little.', {
              id: 'red-flags.medication-side-effects-mild.sign',
              desc: '7130 Red flags, tier "soon": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
        },
        {
          key: 'ankle-swelling',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('Both your ankles have begun to swell, and your breathing is normal.', {
              id: 'red-flags.ankle-swelling.sign',
              desc: '7140 Red flags, tier "soon": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
        },
        {
          key: 'low-mood',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['glucocorticoid'],
          sign: {
            text: msg('On steroids, your mood is low or you cannot sleep.', {
              id: 'red-flags.low-mood.sign',
              desc: '7150 Red flags, tier "soon": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('Steroids can cause this. Your team can help.', {
                id: 'red-flags.low-mood.details.1',
                desc: '7160 Red flags, tier "soon": why the sign above matters, statement 1',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'planning-a-baby',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          sign: {
            text: msg('You plan to get pregnant or to father a child.', {
              id: 'red-flags.planning-a-baby.sign',
              desc: '7170 Red flags, tier "soon": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('Some medicines must be changed weeks or months before. Your team can plan this with you.', {
                id: 'red-flags.planning-a-baby.details.1',
                desc: '7180 Red flags, tier "soon": why the sign above matters, statement 1',
              }),
              label: 'sourced',
              refs: ['sammaritano-2020-acr-repro'],
            },
          ],
        },
        {
          key: 'vaccine',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['live-vaccine', 'immunosuppressant'],
          sign: {
            text: msg('You plan a vaccine or a trip abroad.', {
              id: 'red-flags.vaccine.sign',
              desc: '7190 Red flags, tier "soon": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg(
                'Live vaccines hold a weakened living germ. People on immunosuppressants are mostly advised to avoid them.',
                {
                  id: 'red-flags.vaccine.details.1',
                  desc: '7200 Red flags, tier "soon": why the sign above matters, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['bass-2023-acr-vaccines'],
            },
          ],
        },
        {
          key: 'running-out',
          addedByReview: true,
          evidence: 'tiering',
          needsClinicalCheck: true,
          terms: ['glucocorticoid'],
          sign: {
            text: msg('Your medicine will run out within 1 week.', {
              id: 'red-flags.running-out.sign',
              desc: '7210 Red flags, tier "soon": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg('This matters most for steroids, which must not stop suddenly.', {
                id: 'red-flags.running-out.details.1',
                desc: '7220 Red flags, tier "soon": why the sign above matters, statement 1',
              }),
              label: 'sourced',
              refs: ['beuschlein-2024-adrenal'],
            },
          ],
        },
        {
          key: 'supplement',
          addedByReview: true,
          evidence: 'beyond-immunostimulants',
          needsClinicalCheck: true,
          terms: ['dermatomyositis'],
          sign: {
            text: msg('You want to start a new supplement or herbal product.', {
              id: 'red-flags.supplement.sign',
              desc: '7230 Red flags, tier "soon": sign beside a tick box, answered with yes or no',
            }),
            label: 'practice',
          },
          details: [
            {
              text: msg(
                'In reports, dermatomyositis began or got worse after immune-boosting products such as echinacea and spirulina.',
                {
                  id: 'red-flags.supplement.details.1',
                  desc: '7240 Red flags, tier "soon": why the sign above matters, statement 1',
                },
              ),
              label: 'sourced',
              refs: ['bax-2021-herbs'],
            },
          ],
        },
      ],
    },
  ],
});

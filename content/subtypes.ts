import type {Authored, MsgFn} from './schema.js';

/** The five overlapping types of dermatomyositis, and three short notes beside them. */
export const subtypes = (msg: MsgFn): Authored<'subtypes'> => ({
  section: 'subtypes',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('Types of dermatomyositis', {id: 'subtypes.title', desc: '0100 Subtypes: title of the widget'}),
  message: {
    text: msg(
      'The types overlap, and more than one can fit you. Ask your team which ones fit, and which checks you need.',
      {
        id: 'subtypes.message.text',
        desc: '0110 Subtypes: the one main message',
      },
    ),
    label: 'editorial',
  },
  lead: [
    {
      text: msg('Dermatomyositis is a disease of inflamed skin and, often, inflamed muscles.', {
        id: 'subtypes.lead.1',
        desc: '0120 Subtypes, lead: what the disease is',
      }),
      label: 'sourced',
      refs: ['nhs-myositis', 'statpearls-dm'],
    },
    {
      text: msg('These 5 descriptions overlap. An adult can fit both the classic type and an antibody type.', {
        id: 'subtypes.lead.2',
        desc: '0130 Subtypes, lead: the five types overlap, with an example',
      }),
      label: 'editorial',
    },
    {
      text: msg('Doctors look at age, skin, strength and blood tests, including antibodies (proteins in the blood).', {
        id: 'subtypes.lead.3',
        desc: '0140 Subtypes, lead: what doctors use to sort the types',
      }),
      label: 'sourced',
      refs: ['lundberg-2017-criteria', 'mammen-2020-enmc'],
    },
    {
      text: msg('For a rash, check shape and feel first: bumps, swelling, rough or sore skin.', {
        id: 'subtypes.lead.4',
        desc: '0150 Subtypes, lead: how to look at a rash on every skin colour',
      }),
      label: 'practice',
    },
    {
      text: msg(
        'On brown and black skin, a rash may look darker, grey-brown or faint. On white skin, it may look red, purple or lilac.',
        {
          id: 'subtypes.lead.5',
          desc: '0160 Subtypes, lead: how the colour of a rash differs with skin colour',
        },
      ),
      label: 'practice',
    },
    {
      text: msg('A type helps to plan your checks. It cannot tell your future.', {
        id: 'subtypes.lead.6',
        desc: '0170 Subtypes, lead: what a type can and cannot do',
      }),
      label: 'editorial',
    },
    {
      text: msg('The warnings here are not the full list. Ask your team for all warning signs.', {
        id: 'subtypes.lead.7',
        desc: '0180 Subtypes, lead: the warnings of this section are not complete',
      }),
      label: 'editorial',
    },
  ],
  subtypes: [
    {
      key: 'classic-adult',
      needsClinicalCheck: true,
      terms: [
        'dermatomyositis',
        'gottrons-papules',
        'gottrons-sign',
        'heliotrope-rash',
        'proximal-muscles',
        'dysphagia',
      ],
      title: msg('Classic adult dermatomyositis', {
        id: 'subtypes.classic-adult.title',
        desc: '0200 Subtypes, classic adult type: title',
      }),
      what: [
        {
          text: msg(
            'This is the usual adult form, with a rash and muscle weakness. The rash may come first, last or at the same time.',
            {
              id: 'subtypes.classic-adult.what.1',
              desc: '0210 Subtypes, classic adult type: what it is, and the order of rash and weakness',
            },
          ),
          label: 'sourced',
          refs: ['mayo-dm', 'statpearls-dm'],
        },
        {
          text: msg("Flat patches over knuckles, elbows or knees are called Gottron's sign.", {
            id: 'subtypes.classic-adult.what.2',
            desc: '0230 Subtypes, classic adult type: flat patches over finger joints, elbows and knees, in addition to the raised bumps of the table',
          }),
          label: 'sourced',
          refs: ['lundberg-2017-criteria'],
        },
      ],
      who: {
        text: msg('Adults, usually from the late 40s to the early 60s. About 2 women for every 1 man.', {
          id: 'subtypes.classic-adult.who',
          desc: '0240 Subtypes, classic adult type: who gets it; also a short table cell',
        }),
        label: 'sourced',
        refs: ['mayo-dm', 'statpearls-dm'],
      },
      skin: {
        text: msg(
          "Raised bumps over finger joints, elbows or knees (Gottron's papules). Eyelids that often swell and change colour (heliotrope rash).",
          {
            id: 'subtypes.classic-adult.skin',
            desc: '0250 Subtypes, classic adult type: skin signs, shape before colour; also a short table cell',
          },
        ),
        label: 'sourced',
        refs: ['lundberg-2017-criteria'],
      },
      muscle: {
        text: msg('Weak hips and shoulders (proximal muscles), on both sides. The neck may be weak too.', {
          id: 'subtypes.classic-adult.muscle',
          desc: '0260 Subtypes, classic adult type: muscle signs; also a short table cell',
        }),
        label: 'sourced',
        refs: ['lundberg-2017-criteria', 'nhs-myositis'],
      },
      watch: {
        text: msg('The lungs, the heart and swallowing can be affected, so teams check them.', {
          id: 'subtypes.classic-adult.watch',
          desc: '0270 Subtypes, classic adult type: what to watch; also a short table cell',
        }),
        label: 'sourced',
        refs: ['johnson-2024-acr-chest-ild', 'zhu-2025-cardiac', 'oldroyd-2022-bsr'],
      },
      warnings: [
        {
          text: msg('If you struggle to breathe, are choking, or cannot get words out, it is an emergency.', {
            id: 'subtypes.classic-adult.warnings.1',
            desc: '0280 Subtypes, classic adult type: emergency signs of breathing and choking',
          }),
          label: 'sourced',
          refs: ['nhs-breathlessness'],
        },
        {
          text: msg(
            'Call your team the same day for weakness that makes stairs hard, or new trouble swallowing (dysphagia).',
            {
              id: 'subtypes.classic-adult.warnings.4',
              desc: '0310 Subtypes, classic adult type: signs to report on the same day',
            },
          ),
          label: 'practice',
        },
      ],
      call: {
        service: 'emergency',
        text: msg(
          'Call your local emergency number now if you are breathless at rest or after a few steps. Also call if your chest hurts or feels tight, you faint, or you cannot swallow your saliva. Also call if your neck, voice or breathing gets weaker, or you suddenly cannot stand or walk. Also call for any other emergency named here.',
          {
            id: 'subtypes.classic-adult.call.text',
            desc: '0311 Subtypes, classic-adult: whom to call, below the warnings; without a number',
          },
        ),
        withNumber: msg(
          'Call {number} ({country}) now if you are breathless at rest or after a few steps. Also call if your chest hurts or feels tight, you faint, or you cannot swallow your saliva. Also call if your neck, voice or breathing gets weaker, or you suddenly cannot stand or walk. Also call for any other emergency named here.',
          {
            id: 'subtypes.classic-adult.call.withNumber',
            desc: '0312 Subtypes, classic-adult: the same with the number of the country',
          },
        ),
      },
      care: [
        {
          text: msg(
            'Adults also have cancer checks, planned by risk. Most people with dermatomyositis do not have cancer.',
            {
              id: 'subtypes.classic-adult.care.1',
              desc: '0330 Subtypes, classic adult type: cancer checks, with reassurance',
            },
          ),
          label: 'sourced',
          refs: ['oldroyd-2023-imacs', 'hill-2001-cancer'],
        },
      ],
    },
    {
      key: 'juvenile',
      evidence: 'beyond-jdm-care',
      needsClinicalCheck: true,
      terms: ['jdm', 'myositis', 'vasculopathy', 'calcinosis', 'glucocorticoid', 'live-vaccine'],
      title: msg('Juvenile dermatomyositis (JDM)', {
        id: 'subtypes.juvenile.title',
        desc: '0400 Subtypes, juvenile type: title; JDM is its usual short form',
      }),
      what: [
        {
          text: msg(
            'This form starts in childhood. It is the most common muscle inflammation (myositis) of children.',
            {
              id: 'subtypes.juvenile.what.1',
              desc: '0410 Subtypes, juvenile type: what it is',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('It is rare: about 2 to 4 in every million children get it each year.', {
            id: 'subtypes.juvenile.what.2',
            desc: '0420 Subtypes, juvenile type: how rare it is',
          }),
          label: 'sourced',
          refs: ['jdm-jak-review-2021', 'oldroyd-2022-bsr'],
        },
        {
          text: msg(
            'Harm to small blood vessels (vasculopathy) in skin and muscle plays a large part. It may affect the gut too.',
            {
              id: 'subtypes.juvenile.what.3',
              desc: '0430 Subtypes, juvenile type: part played by blood vessels',
            },
          ),
          label: 'practice',
        },
        {
          text: msg(
            'Feel for bumps. The rash may look darker or faint on brown and black skin, and red or purple on white skin.',
            {
              id: 'subtypes.juvenile.what.4',
              desc: '0435 Subtypes, juvenile type: the rash on every skin colour',
            },
          ),
          label: 'practice',
        },
      ],
      who: {
        text: msg('Children, often around age 6 or 7. Some are under 5, some are teenagers.', {
          id: 'subtypes.juvenile.who',
          desc: '0440 Subtypes, juvenile type: who gets it; also a short table cell',
        }),
        label: 'sourced',
        refs: ['jdm-jak-review-2021', 'mayo-dm'],
      },
      skin: {
        text: msg('As in adults: raised bumps over joints, and eyelids that often swell and change colour.', {
          id: 'subtypes.juvenile.skin',
          desc: '0450 Subtypes, juvenile type: skin signs, shape before colour; also a short table cell',
        }),
        label: 'sourced',
        refs: ['lundberg-2017-criteria'],
      },
      muscle: {
        text: msg('Weak hips and shoulders, as in adults.', {
          id: 'subtypes.juvenile.muscle',
          desc: '0460 Subtypes, juvenile type: muscle signs; also a short table cell',
        }),
        label: 'sourced',
        refs: ['lundberg-2017-criteria'],
      },
      watch: {
        text: msg(
          'Hard calcium lumps (calcinosis), in about 2 to 4 of 10 children; studies differ. Early treatment aims to limit them.',
          {
            id: 'subtypes.juvenile.watch',
            desc: '0470 Subtypes, juvenile type: what to watch; also a short table cell',
          },
        ),
        label: 'sourced',
        refs: ['davuluri-2022-calcinosis', 'hoeltzel-2014-calcinosis', 'enders-2017-share'],
      },
      warnings: [
        {
          text: msg('Call your team the same day if a calcium lump is hot, sore or leaking. It may be infected.', {
            id: 'subtypes.juvenile.warnings.3',
            desc: '0500 Subtypes, juvenile type: sign to report on the same day',
          }),
          label: 'practice',
        },
        {
          text: msg('Methotrexate is taken once a week, never every day.', {
            id: 'subtypes.juvenile.warnings.4',
            desc: '0510 Subtypes, juvenile type: safety of methotrexate, said to a parent',
          }),
          label: 'sourced',
          refs: ['label-methotrexate', 'nhs-methotrexate'],
        },
        {
          text: msg('Do not stop steroids suddenly. Ask the team first.', {
            id: 'subtypes.juvenile.warnings.5',
            desc: '0520 Subtypes, juvenile type: safety of steroids',
          }),
          label: 'sourced',
          refs: ['beuschlein-2024-adrenal'],
        },
      ],
      call: {
        service: 'emergency',
        text: msg(
          'Call your local emergency number now if your child has severe tummy pain, black or bloody stools, or vomits blood. Also call if your child is limp, hard to wake, choking or breathing hard.',
          {
            id: 'subtypes.juvenile.call.text',
            desc: '0521 Subtypes, juvenile: whom to call, below the warnings; without a number',
          },
        ),
        withNumber: msg(
          'Call {number} ({country}) now if your child has severe tummy pain, black or bloody stools, or vomits blood. Also call if your child is limp, hard to wake, choking or breathing hard.',
          {
            id: 'subtypes.juvenile.call.withNumber',
            desc: '0522 Subtypes, juvenile: the same with the number of the country',
          },
        ),
      },
      care: [
        {
          text: msg('Every child who may have JDM should see a specialist centre, and urgently if at high risk.', {
            id: 'subtypes.juvenile.care.1',
            desc: '0530 Subtypes, juvenile type: who should care for the child',
          }),
          label: 'sourced',
          refs: ['enders-2017-share'],
        },
        {
          text: msg(
            'Treatment usually starts with 2 medicines that calm the immune system: methotrexate and a steroid (glucocorticoid).',
            {
              id: 'subtypes.juvenile.care.2',
              desc: '0540 Subtypes, juvenile type: usual first treatment',
            },
          ),
          label: 'sourced',
          refs: ['enders-2017-share', 'ruperto-2016-printo'],
        },
        {
          text: msg(
            'In a trial, about 7 of 10 children on a steroid with methotrexate improved in 6 months. On a steroid alone, 5 of 10 did.',
            {
              id: 'subtypes.juvenile.care.3',
              desc: '0550 Subtypes, juvenile type: result of a trial',
            },
          ),
          label: 'sourced',
          refs: ['ruperto-2016-printo'],
        },
        {
          text: msg(
            'If mainly the skin is affected, a tablet called hydroxychloroquine may come first, with or without methotrexate.',
            {
              id: 'subtypes.juvenile.care.4',
              desc: '0560 Subtypes, juvenile type: treatment when mainly the skin is affected',
            },
          ),
          label: 'sourced',
          refs: ['kim-2017-carra-skin'],
        },
        {
          text: msg('Children do not routinely need cancer screening.', {
            id: 'subtypes.juvenile.care.5',
            desc: '0570 Subtypes, juvenile type: no routine cancer screening',
          }),
          label: 'sourced',
          refs: ['oldroyd-2023-imacs'],
        },
        {
          text: msg(
            'Ask about growth, school, vaccines and the move to adult care. Live vaccines (with a weakened germ) may have to wait.',
            {
              id: 'subtypes.juvenile.care.6',
              desc: '0580 Subtypes, juvenile type: what to plan with the team; live vaccines hold a weakened germ',
            },
          ),
          label: 'practice',
        },
      ],
    },
    {
      key: 'amyopathic-hypomyopathic',
      needsClinicalCheck: true,
      terms: ['cadm', 'amyopathic', 'hypomyopathic', 'ild', 'mda5', 'pft', 'hrct'],
      title: msg('Amyopathic and hypomyopathic dermatomyositis', {
        id: 'subtypes.amyopathic-hypomyopathic.title',
        desc: '0600 Subtypes, type without weakness: title',
      }),
      what: [
        {
          text: msg(
            'Both forms have the rash without weakness. The name for both is clinically amyopathic dermatomyositis (CADM).',
            {
              id: 'subtypes.amyopathic-hypomyopathic.what.1',
              desc: '0610 Subtypes, type without weakness: what it is and its umbrella name',
            },
          ),
          label: 'sourced',
          refs: ['statpearls-dm'],
        },
        {
          text: msg('Amyopathic: muscle tests are normal. Hypomyopathic: muscle tests show changes.', {
            id: 'subtypes.amyopathic-hypomyopathic.what.2',
            desc: '0620 Subtypes, type without weakness: difference between the two forms; strength is normal in both',
          }),
          label: 'sourced',
          refs: ['statpearls-dm'],
        },
        {
          text: msg('Doctors often use the name CADM after about 6 months without weakness.', {
            id: 'subtypes.amyopathic-hypomyopathic.what.3',
            desc: '0630 Subtypes, type without weakness: when doctors use the name',
          }),
          label: 'practice',
        },
        {
          text: msg(
            'Feel for bumps. The rash may look darker or faint on brown and black skin, and red or purple on white skin.',
            {
              id: 'subtypes.amyopathic-hypomyopathic.what.4',
              desc: '0635 Subtypes, type without weakness: the rash on every skin colour',
            },
          ),
          label: 'practice',
        },
      ],
      who: {
        text: msg('People with the typical rash but no weakness.', {
          id: 'subtypes.amyopathic-hypomyopathic.who',
          desc: '0640 Subtypes, type without weakness: who gets it; also a short table cell',
        }),
        label: 'sourced',
        refs: ['statpearls-dm'],
      },
      skin: {
        text: msg(
          'Raised bumps over joints, or eyelids that often swell and change colour. The rash may be the only sign.',
          {
            id: 'subtypes.amyopathic-hypomyopathic.skin',
            desc: '0650 Subtypes, type without weakness: skin signs, shape before colour; also a short table cell',
          },
        ),
        label: 'sourced',
        refs: ['lundberg-2017-criteria', 'statpearls-dm'],
      },
      muscle: {
        text: msg('Normal strength. Muscle tests are normal, or show changes that you do not feel.', {
          id: 'subtypes.amyopathic-hypomyopathic.muscle',
          desc: '0660 Subtypes, type without weakness: muscle signs; also a short table cell',
        }),
        label: 'sourced',
        refs: ['statpearls-dm'],
      },
      watch: {
        text: msg(
          'Lung inflammation or scarring (interstitial lung disease, ILD), most of all with antibodies called MDA5. So teams test the lungs.',
          {
            id: 'subtypes.amyopathic-hypomyopathic.watch',
            desc: '0670 Subtypes, type without weakness: what to watch; also a short table cell',
          },
        ),
        label: 'sourced',
        refs: ['mehta-2021-mda5', 'johnson-2024-acr-chest-ild'],
      },
      warnings: [
        {
          text: msg('If you struggle to breathe or speak, or your lips turn blue or grey, it is an emergency.', {
            id: 'subtypes.amyopathic-hypomyopathic.warnings.1',
            desc: '0680 Subtypes, type without weakness: emergency signs of breathing',
          }),
          label: 'sourced',
          refs: ['nhs-breathlessness'],
        },
        {
          text: msg('On brown and black skin, blue or grey may be easier to see on the palms, soles or tongue.', {
            id: 'subtypes.amyopathic-hypomyopathic.warnings.2',
            desc: '0690 Subtypes, type without weakness: where to look for a blue or grey colour on brown and black skin',
          }),
          label: 'practice',
        },
        {
          text: msg('If you have MDA5 antibodies, any new or worse cough or breathlessness is an emergency.', {
            id: 'subtypes.amyopathic-hypomyopathic.warnings.3',
            desc: '0700 Subtypes, type without weakness: emergency sign for people with MDA5 antibodies',
          }),
          label: 'sourced',
          refs: ['mehta-2021-mda5', 'romero-bueno-2020-mda5'],
        },
        {
          text: msg(
            'Call your team the same day about a new mild cough, or if you are a little breathless on effort.',
            {
              id: 'subtypes.amyopathic-hypomyopathic.warnings.4',
              desc: '0710 Subtypes, type without weakness: signs to report on the same day',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('No weakness does not mean no risk. Your lungs can still be affected.', {
            id: 'subtypes.amyopathic-hypomyopathic.warnings.5',
            desc: '0720 Subtypes, type without weakness: it is not always mild',
          }),
          label: 'sourced',
          refs: ['mehta-2021-mda5'],
        },
      ],
      call: {
        service: 'emergency',
        text: msg(
          'Call your local emergency number now if you are breathless at rest or after a few steps. Also call if your chest hurts or feels tight, or breathing or cough gets worse over hours or days. Also call for open skin sores with a cough or breathlessness, or for any other emergency named here.',
          {
            id: 'subtypes.amyopathic-hypomyopathic.call.text',
            desc: '0721 Subtypes, amyopathic-hypomyopathic: whom to call, below the warnings; without a number',
          },
        ),
        withNumber: msg(
          'Call {number} ({country}) now if you are breathless at rest or after a few steps. Also call if your chest hurts or feels tight, or breathing or cough gets worse over hours or days. Also call for open skin sores with a cough or breathlessness, or for any other emergency named here.',
          {
            id: 'subtypes.amyopathic-hypomyopathic.call.withNumber',
            desc: '0722 Subtypes, amyopathic-hypomyopathic: the same with the number of the country',
          },
        ),
      },
      care: [
        {
          text: msg(
            'Ask about breathing tests (PFT) and a detailed lung scan (HRCT). Experts advise both for people with myositis who are at risk.',
            {
              id: 'subtypes.amyopathic-hypomyopathic.care.1',
              desc: '0730 Subtypes, type without weakness: lung tests; PFT and HRCT are the usual short forms',
            },
          ),
          label: 'sourced',
          refs: ['johnson-2024-acr-chest-ild'],
        },
        {
          text: msg('Adults with this type may also need cancer checks. Your team plans them by risk.', {
            id: 'subtypes.amyopathic-hypomyopathic.care.2',
            desc: '0750 Subtypes, type without weakness: cancer risk in adults, with its plan',
          }),
          label: 'practice',
        },
      ],
    },
    {
      key: 'autoantibody-subtypes',
      needsClinicalCheck: true,
      terms: [
        'antibody',
        'msa',
        'mda5',
        'tif1gamma',
        'nxp2',
        'mi-2',
        'sae',
        'ild',
        'rp-ild',
        'calcinosis',
        'dysphagia',
        'antisynthetase-syndrome',
      ],
      title: msg('Types by antibody', {
        id: 'subtypes.autoantibody-subtypes.title',
        desc: '0800 Subtypes, types by antibody: title',
      }),
      what: [
        {
          text: msg('Antibodies usually fight germs. Myositis-specific antibodies (MSA) target the body itself.', {
            id: 'subtypes.autoantibody-subtypes.what.1',
            desc: '0810 Subtypes, types by antibody: what these antibodies are; MSA is the usual short form',
          }),
          label: 'practice',
        },
        {
          text: msg('Each antibody tends to go with its own signs and problems.', {
            id: 'subtypes.autoantibody-subtypes.what.2',
            desc: '0820 Subtypes, types by antibody: why the antibody matters',
          }),
          label: 'sourced',
          refs: ['wolstencroft-2018-msa'],
        },
        {
          text: msg('A blood test looks for these antibodies. A negative test does not rule out dermatomyositis.', {
            id: 'subtypes.autoantibody-subtypes.what.3',
            desc: '0830 Subtypes, types by antibody: the blood test and its limits',
          }),
          label: 'sourced',
          refs: ['mammen-2020-enmc'],
        },
        {
          text: msg('Jo-1 antibodies (blood proteins) belong to a separate illness: antisynthetase syndrome.', {
            id: 'subtypes.autoantibody-subtypes.what.4',
            desc: '0840 Subtypes, types by antibody: Jo-1 is explained in a note of its own',
          }),
          label: 'sourced',
          refs: ['mahler-2014-assd', 'mammen-2020-enmc'],
        },
      ],
      who: {
        text: msg('Adults and children whose blood shows one of these antibodies.', {
          id: 'subtypes.autoantibody-subtypes.who',
          desc: '0850 Subtypes, types by antibody: who has them; also a short table cell',
        }),
        label: 'practice',
      },
      skin: {
        text: msg(
          'It varies: skin sores (ulcers) and painful palm bumps with MDA5, a rash over large areas with TIF1γ.',
          {
            id: 'subtypes.autoantibody-subtypes.skin',
            desc: '0860 Subtypes, types by antibody: skin signs; also a short table cell; keep the names of antibodies',
          },
        ),
        label: 'sourced',
        refs: ['mehta-2021-mda5', 'fiorentino-2015-tif1'],
      },
      muscle: {
        text: msg('It varies. With MDA5, there may be little weakness.', {
          id: 'subtypes.autoantibody-subtypes.muscle',
          desc: '0870 Subtypes, types by antibody: muscle signs; also a short table cell',
        }),
        label: 'sourced',
        refs: ['mehta-2021-mda5'],
      },
      watch: {
        text: msg(
          'Fast lung disease with MDA5: early lung tests. A higher cancer risk in adults with TIF1γ or NXP2: screening.',
          {
            id: 'subtypes.autoantibody-subtypes.watch',
            desc: '0880 Subtypes, types by antibody: what to watch, each risk with its plan; also a short table cell',
          },
        ),
        label: 'sourced',
        refs: ['mehta-2021-mda5', 'romero-bueno-2020-mda5', 'wolstencroft-2018-msa', 'oldroyd-2023-imacs'],
      },
      warnings: [
        {
          text: msg('Open skin sores together with a cough or breathlessness are an emergency.', {
            id: 'subtypes.autoantibody-subtypes.warnings.1',
            desc: '0890 Subtypes, types by antibody: emergency sign, sores with breathing trouble',
          }),
          label: 'sourced',
          refs: ['mehta-2021-mda5', 'rpild-2020-peking'],
        },
        {
          text: msg('Skin sores can be a sign of MDA5 and of fast lung disease.', {
            id: 'subtypes.autoantibody-subtypes.warnings.2',
            desc: '0900 Subtypes, types by antibody: why sores matter',
          }),
          label: 'sourced',
          refs: ['mehta-2021-mda5', 'rpild-2020-peking'],
        },
        {
          text: msg('If you struggle to breathe, are choking, or cannot get words out, it is an emergency.', {
            id: 'subtypes.autoantibody-subtypes.warnings.3',
            desc: '0910 Subtypes, types by antibody: emergency signs of breathing and choking',
          }),
          label: 'sourced',
          refs: ['nhs-breathlessness'],
        },
        {
          text: msg('Call your team the same day about new skin sores or new trouble swallowing.', {
            id: 'subtypes.autoantibody-subtypes.warnings.4',
            desc: '0930 Subtypes, types by antibody: signs to report on the same day',
          }),
          label: 'practice',
        },
      ],
      call: {
        service: 'emergency',
        text: msg(
          'Call your local emergency number now if you are breathless at rest or after a few steps. Also call if your chest hurts or feels tight, or you cannot swallow your saliva. Also call for any other emergency named here.',
          {
            id: 'subtypes.autoantibody-subtypes.call.text',
            desc: '0931 Subtypes, autoantibody-subtypes: whom to call, below the warnings; without a number',
          },
        ),
        withNumber: msg(
          'Call {number} ({country}) now if you are breathless at rest or after a few steps. Also call if your chest hurts or feels tight, or you cannot swallow your saliva. Also call for any other emergency named here.',
          {
            id: 'subtypes.autoantibody-subtypes.call.withNumber',
            desc: '0932 Subtypes, autoantibody-subtypes: the same with the number of the country',
          },
        ),
      },
      care: [
        {
          text: msg('Ask which antibody was found. Carry its name with you.', {
            id: 'subtypes.autoantibody-subtypes.care.1',
            desc: '0940 Subtypes, types by antibody: what to do with the result',
          }),
          label: 'editorial',
        },
        {
          text: msg('Experts have agreed how to treat fast lung disease with MDA5. Early help matters.', {
            id: 'subtypes.autoantibody-subtypes.care.2',
            desc: '0950 Subtypes, types by antibody: treatment exists for the lung disease',
          }),
          label: 'sourced',
          refs: ['romero-bueno-2020-mda5'],
        },
        {
          text: msg(
            'The cancer link of TIF1γ and NXP2 is a finding in adults. Children do not routinely need cancer screening.',
            {
              id: 'subtypes.autoantibody-subtypes.care.3',
              desc: '0960 Subtypes, types by antibody: the cancer link is for adults only',
            },
          ),
          label: 'sourced',
          refs: ['wolstencroft-2018-msa', 'oldroyd-2023-imacs'],
        },
        {
          text: msg('Most people with dermatomyositis do not have cancer.', {
            id: 'subtypes.autoantibody-subtypes.care.4',
            desc: '0970 Subtypes, types by antibody: reassurance about cancer',
          }),
          label: 'sourced',
          refs: ['hill-2001-cancer'],
        },
      ],
      antibodies: [
        {
          key: 'mda5',
          name: msg('MDA5', {
            id: 'subtypes.autoantibody-subtypes.antibodies.mda5.name',
            desc: '1000 Subtypes, types by antibody, MDA5: name, not translated',
          }),
          typical: {
            text: msg('Painful bumps on the palms, skin sores (ulcers), sore swollen joints, and little weakness.', {
              id: 'subtypes.autoantibody-subtypes.antibodies.mda5.typical',
              desc: '1010 Subtypes, types by antibody, MDA5: typical signs',
            }),
            label: 'sourced',
            refs: ['mehta-2021-mda5', 'wolstencroft-2018-msa'],
          },
          watch: {
            text: msg(
              'Rapidly progressive interstitial lung disease (RP-ILD) can threaten life within weeks. So teams test the lungs early.',
              {
                id: 'subtypes.autoantibody-subtypes.antibodies.mda5.watch',
                desc: '1020 Subtypes, types by antibody, MDA5: what to watch; RP-ILD is lung disease that gets worse fast',
              },
            ),
            label: 'sourced',
            refs: ['mehta-2021-mda5', 'romero-bueno-2020-mda5'],
          },
          marks: [{column: 'lungs', mark: 'linked', from: 'watch'}],
          call: {
            service: 'emergency',
            text: msg(
              'With MDA5, call your emergency number now if a cough or breathlessness is new or getting worse. Say: I have MDA5 dermatomyositis.',
              {
                id: 'subtypes.autoantibody-subtypes.antibodies.mda5.call.text',
                desc: '1030 Subtypes, types by antibody, MDA5: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'With MDA5, call {number} ({country}) now if a cough or breathlessness is new or getting worse. Say: I have MDA5 dermatomyositis.',
              {
                id: 'subtypes.autoantibody-subtypes.antibodies.mda5.call.withNumber',
                desc: '1040 Subtypes, types by antibody, MDA5: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'tif1gamma',
          name: msg('TIF1γ (TIF1 gamma)', {
            id: 'subtypes.autoantibody-subtypes.antibodies.tif1gamma.name',
            desc: '1050 Subtypes, types by antibody, TIF1 gamma: name; only the spoken form of the Greek letter is translated',
          }),
          typical: {
            text: msg('A rash over large areas. In a US study, about 4 of 10 adults with dermatomyositis had TIF1γ.', {
              id: 'subtypes.autoantibody-subtypes.antibodies.tif1gamma.typical',
              desc: '1060 Subtypes, types by antibody, TIF1 gamma: typical signs and how common it was in one study',
            }),
            label: 'sourced',
            refs: ['fiorentino-2015-tif1'],
          },
          watch: {
            text: msg('A higher cancer risk in adults, most of all after age 40. So your team plans screening.', {
              id: 'subtypes.autoantibody-subtypes.antibodies.tif1gamma.watch',
              desc: '1070 Subtypes, types by antibody, TIF1 gamma: cancer risk in adults, with its plan',
            }),
            label: 'sourced',
            refs: ['wolstencroft-2018-msa', 'oldroyd-2023-imacs'],
          },
          marks: [{column: 'cancer', mark: 'linked', from: 'watch'}],
        },
        {
          key: 'nxp2',
          name: msg('NXP2', {
            id: 'subtypes.autoantibody-subtypes.antibodies.nxp2.name',
            desc: '1080 Subtypes, types by antibody, NXP2: name, not translated',
          }),
          typical: {
            text: msg('Hard calcium lumps (calcinosis), swelling, and trouble swallowing (dysphagia).', {
              id: 'subtypes.autoantibody-subtypes.antibodies.nxp2.typical',
              desc: '1090 Subtypes, types by antibody, NXP2: typical signs',
            }),
            label: 'sourced',
            refs: ['wolstencroft-2018-msa', 'labeit-2020-dysphagia'],
          },
          watch: {
            text: msg(
              'Swallowing, and a higher cancer risk in adults. So your team checks swallowing and plans cancer screening.',
              {
                id: 'subtypes.autoantibody-subtypes.antibodies.nxp2.watch',
                desc: '1100 Subtypes, types by antibody, NXP2: what to watch, with its plan',
              },
            ),
            label: 'sourced',
            refs: ['wolstencroft-2018-msa', 'labeit-2020-dysphagia', 'oldroyd-2022-bsr', 'oldroyd-2023-imacs'],
          },
          marks: [
            {column: 'cancer', mark: 'linked', from: 'watch'},
            {column: 'swallowing', mark: 'linked', from: 'typical'},
            {column: 'lumps', mark: 'linked', from: 'typical'},
          ],
        },
        {
          key: 'mi-2',
          name: msg('Mi-2', {
            id: 'subtypes.autoantibody-subtypes.antibodies.mi-2.name',
            desc: '1110 Subtypes, types by antibody, Mi-2: name, not translated',
          }),
          typical: {
            text: msg('The classic rash and weakness. Treatment often works well.', {
              id: 'subtypes.autoantibody-subtypes.antibodies.mi-2.typical',
              desc: '1120 Subtypes, types by antibody, Mi-2: typical signs and course',
            }),
            label: 'practice',
          },
          watch: {
            text: msg('The usual checks still matter: lungs, heart, swallowing and, in adults, cancer.', {
              id: 'subtypes.autoantibody-subtypes.antibodies.mi-2.watch',
              desc: '1130 Subtypes, types by antibody, Mi-2: what to watch',
            }),
            label: 'sourced',
            refs: ['johnson-2024-acr-chest-ild', 'zhu-2025-cardiac', 'oldroyd-2022-bsr', 'oldroyd-2023-imacs'],
          },
          marks: [
            {column: 'lungs', mark: 'check', from: 'watch'},
            {column: 'cancer', mark: 'check', from: 'watch'},
            {column: 'swallowing', mark: 'check', from: 'watch'},
          ],
        },
        {
          key: 'sae',
          name: msg('SAE', {
            id: 'subtypes.autoantibody-subtypes.antibodies.sae.name',
            desc: '1140 Subtypes, types by antibody, SAE: name, not translated',
          }),
          typical: {
            text: msg('Skin signs often come first. Trouble swallowing may come too.', {
              id: 'subtypes.autoantibody-subtypes.antibodies.sae.typical',
              desc: '1150 Subtypes, types by antibody, SAE: typical signs',
            }),
            label: 'practice',
          },
          watch: {
            text: msg('Swallowing: your team should check it.', {
              id: 'subtypes.autoantibody-subtypes.antibodies.sae.watch',
              desc: '1160 Subtypes, types by antibody, SAE: what to watch',
            }),
            label: 'sourced',
            refs: ['oldroyd-2022-bsr'],
          },
          marks: [{column: 'swallowing', mark: 'check', from: 'watch'}],
          call: {
            service: 'emergency',
            text: msg('Call your local emergency number now if you choke or cannot swallow your saliva.', {
              id: 'subtypes.autoantibody-subtypes.antibodies.sae.call.text',
              desc: '1163 Subtypes, types by antibody, SAE: emergency advice when no number is known',
            }),
            withNumber: msg('Call {number} ({country}) now if you choke or cannot swallow your saliva.', {
              id: 'subtypes.autoantibody-subtypes.antibodies.sae.call.withNumber',
              desc: '1166 Subtypes, types by antibody, SAE: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
            }),
          },
        },
      ],
    },
    {
      key: 'cancer-associated',
      needsClinicalCheck: true,
      terms: ['paraneoplastic', 'dysphagia'],
      title: msg('Cancer-associated dermatomyositis', {
        id: 'subtypes.cancer-associated.title',
        desc: '1200 Subtypes, cancer-associated type: title',
      }),
      what: [
        {
          text: msg(
            'Most people with dermatomyositis do not have cancer. In a Nordic study, about 32 out of 100 people had cancer; 68 did not.',
            {
              id: 'subtypes.cancer-associated.what.1',
              desc: '1210 Subtypes, cancer-associated type: most people do not have cancer, with figures',
            },
          ),
          label: 'sourced',
          refs: ['hill-2001-cancer'],
        },
        {
          text: msg(
            "In some adults, the body's reaction to a hidden cancer may bring on the disease (paraneoplastic).",
            {
              id: 'subtypes.cancer-associated.what.2',
              desc: '1220 Subtypes, cancer-associated type: what it is; paraneoplastic means caused by the reaction of the body to a cancer',
            },
          ),
          label: 'practice',
        },
        {
          text: msg(
            'Studies found cancer about 3 to 8 times as often as in other people. Screening looks for it early.',
            {
              id: 'subtypes.cancer-associated.what.3',
              desc: '1230 Subtypes, cancer-associated type: size of the risk compared with the population',
            },
          ),
          label: 'sourced',
          refs: ['stockton-2001-cancer', 'olazagasti-2015-cancer', 'hill-2001-cancer', 'oldroyd-2023-imacs'],
        },
        {
          text: msg('Older age, some antibodies and some signs raise the risk. Teams use them to choose the checks.', {
            id: 'subtypes.cancer-associated.what.4',
            desc: '1240 Subtypes, cancer-associated type: what the team looks at; on purpose not a list for scoring',
          }),
          label: 'practice',
        },
      ],
      who: {
        text: msg('Some adults. Children do not routinely need cancer screening.', {
          id: 'subtypes.cancer-associated.who',
          desc: '1250 Subtypes, cancer-associated type: who gets it; also a short table cell',
        }),
        label: 'sourced',
        refs: ['oldroyd-2023-imacs'],
      },
      skin: {
        text: msg('The usual rashes of dermatomyositis. A rash alone cannot show if there is cancer.', {
          id: 'subtypes.cancer-associated.skin',
          desc: '1260 Subtypes, cancer-associated type: skin signs; also a short table cell',
        }),
        label: 'practice',
      },
      muscle: {
        text: msg('Often weak hips and shoulders. Trouble swallowing (dysphagia) is more common.', {
          id: 'subtypes.cancer-associated.muscle',
          desc: '1270 Subtypes, cancer-associated type: muscle signs; also a short table cell',
        }),
        label: 'sourced',
        refs: ['lundberg-2017-criteria', 'labeit-2020-dysphagia'],
      },
      watch: {
        text: msg(
          'Cancer risk is highest around diagnosis, and raised from 3 years before to 3 years after the start. So adults are screened.',
          {
            id: 'subtypes.cancer-associated.watch',
            desc: '1280 Subtypes, cancer-associated type: time of the risk, with its plan; also a short table cell; "start" is the first sign of dermatomyositis',
          },
        ),
        label: 'sourced',
        refs: ['oldroyd-2023-imacs', 'stockton-2001-cancer'],
      },
      warnings: [
        {
          text: msg('Tell your team within days about a new lump, night sweats or weight loss you did not plan.', {
            id: 'subtypes.cancer-associated.warnings.2',
            desc: '1300 Subtypes, cancer-associated type: signs to report soon',
          }),
          label: 'practice',
        },
        {
          text: msg('Call your team the same day for bleeding or bruises that you cannot explain.', {
            id: 'subtypes.cancer-associated.warnings.3',
            desc: '1305 Subtypes, cancer-associated type: signs to report on the same day',
          }),
          label: 'practice',
        },
      ],
      call: {
        service: 'emergency',
        text: msg(
          'Call your local emergency number now for heavy bleeding, vomiting blood, or black, tarry or bloody stools.',
          {
            id: 'subtypes.cancer-associated.call.text',
            desc: '1306 Subtypes, cancer-associated: whom to call, below the warnings; without a number',
          },
        ),
        withNumber: msg(
          'Call {number} ({country}) now for heavy bleeding, vomiting blood, or black, tarry or bloody stools.',
          {
            id: 'subtypes.cancer-associated.call.withNumber',
            desc: '1307 Subtypes, cancer-associated: the same with the number of the country',
          },
        ),
      },
      care: [
        {
          text: msg('Experts advise cancer screening for adults, planned by their risk.', {
            id: 'subtypes.cancer-associated.care.1',
            desc: '1310 Subtypes, cancer-associated type: the screening plan',
          }),
          label: 'sourced',
          refs: ['oldroyd-2023-imacs'],
        },
        {
          text: msg(
            'Screening may mean an examination, blood tests and a chest X-ray, and for some people a body scan.',
            {
              id: 'subtypes.cancer-associated.care.2',
              desc: '1320 Subtypes, cancer-associated type: what screening may mean',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('If a cancer is found, treating it may also help the dermatomyositis.', {
            id: 'subtypes.cancer-associated.care.3',
            desc: '1330 Subtypes, cancer-associated type: treatment of a cancer may help',
          }),
          label: 'practice',
        },
        {
          text: msg('Ask which tests you will have, and when.', {
            id: 'subtypes.cancer-associated.care.4',
            desc: '1340 Subtypes, cancer-associated type: questions for the team',
          }),
          label: 'editorial',
        },
      ],
    },
  ],
  notes: [
    {
      key: 'antisynthetase-syndrome',
      addedByReview: true,
      evidence: 'beyond-antisynthetase',
      needsClinicalCheck: true,
      terms: ['antisynthetase-syndrome', 'mechanics-hands', 'antibody'],
      title: msg('Antisynthetase syndrome', {
        id: 'subtypes.antisynthetase-syndrome.title',
        desc: '1400 Subtypes, note on antisynthetase syndrome: title',
      }),
      warnings: [
        {
          text: msg('If you struggle to breathe or cannot get words out, it is an emergency.', {
            id: 'subtypes.antisynthetase-syndrome.claims.4',
            desc: '1405 Subtypes, note on antisynthetase syndrome: emergency signs of breathing, always visible',
          }),
          label: 'sourced',
          refs: ['nhs-breathlessness'],
        },
      ],
      claims: [
        {
          text: msg('This is a related illness of the lungs, muscles and joints. Experts now see it as separate.', {
            id: 'subtypes.antisynthetase-syndrome.claims.1',
            desc: '1410 Subtypes, note on antisynthetase syndrome: what it is',
          }),
          label: 'sourced',
          refs: ['mahler-2014-assd', 'mammen-2020-enmc'],
        },
        {
          text: msg('Its antibodies have short names (Jo-1, PL-7, PL-12, EJ, OJ, KS, Zo and Ha).', {
            id: 'subtypes.antisynthetase-syndrome.claims.2',
            desc: '1420 Subtypes, note on antisynthetase syndrome: names of its antibodies, not translated',
          }),
          label: 'sourced',
          refs: ['mahler-2014-assd'],
        },
        {
          text: msg(
            "Other signs: fever, rough cracked fingers (mechanic's hands), and fingers that turn cold and numb (Raynaud's).",
            {
              id: 'subtypes.antisynthetase-syndrome.claims.3',
              desc: '1430 Subtypes, note on antisynthetase syndrome: other signs',
            },
          ),
          label: 'sourced',
          refs: ['mahler-2014-assd'],
        },
        {
          text: msg('Experts advise breathing tests and a lung scan. Ask your team about them.', {
            id: 'subtypes.antisynthetase-syndrome.claims.5',
            desc: '1460 Subtypes, note on antisynthetase syndrome: lung tests, what to ask the team',
          }),
          label: 'sourced',
          refs: ['johnson-2024-acr-chest-ild'],
        },
      ],
      call: {
        service: 'emergency',
        text: msg(
          'Call your local emergency number now if you are breathless at rest or after a few steps. Also call if your chest hurts or feels tight, or breathing or cough gets worse over hours or days. Also call for any other emergency named here.',
          {
            id: 'subtypes.antisynthetase-syndrome.call.text',
            desc: '1461 Subtypes, antisynthetase-syndrome: whom to call, below the warnings; without a number',
          },
        ),
        withNumber: msg(
          'Call {number} ({country}) now if you are breathless at rest or after a few steps. Also call if your chest hurts or feels tight, or breathing or cough gets worse over hours or days. Also call for any other emergency named here.',
          {
            id: 'subtypes.antisynthetase-syndrome.call.withNumber',
            desc: '1462 Subtypes, antisynthetase-syndrome: the same with the number of the country',
          },
        ),
      },
    },
    {
      key: 'how-doctors-classify',
      addedByReview: true,
      evidence: 'beyond-classification',
      needsClinicalCheck: true,
      terms: ['biopsy', 'antibody'],
      title: msg('How doctors classify', {
        id: 'subtypes.how-doctors-classify.title',
        desc: '1500 Subtypes, note on classification: title',
      }),
      claims: [
        {
          text: msg('In 2017, European and American experts made a points system for myositis (muscle inflammation).', {
            id: 'subtypes.how-doctors-classify.claims.1',
            desc: '1510 Subtypes, note on classification: the points system of 2017',
          }),
          label: 'sourced',
          refs: ['lundberg-2017-criteria'],
        },
        {
          text: msg('It is made for research. It is not a self-test.', {
            id: 'subtypes.how-doctors-classify.claims.2',
            desc: '1520 Subtypes, note on classification: not a self-test',
          }),
          label: 'editorial',
        },
        {
          text: msg('In 2018, experts agreed on skin signs together with muscle signs or an antibody.', {
            id: 'subtypes.how-doctors-classify.claims.3',
            desc: '1530 Subtypes, note on classification: the agreement of 2018',
          }),
          label: 'sourced',
          refs: ['mammen-2020-enmc'],
        },
        {
          text: msg('A small tissue sample (biopsy) is not always needed.', {
            id: 'subtypes.how-doctors-classify.claims.4',
            desc: '1540 Subtypes, note on classification: biopsy not always needed',
          }),
          label: 'sourced',
          refs: ['mammen-2020-enmc', 'lundberg-2017-criteria'],
        },
      ],
    },
    {
      key: 'cancer-risk-groups',
      addedByReview: true,
      evidence: 'beyond-imacs-risk',
      needsClinicalCheck: true,
      title: msg('Cancer risk groups', {
        id: 'subtypes.cancer-risk-groups.title',
        desc: '1600 Subtypes, note on cancer risk groups: title',
      }),
      claims: [
        {
          text: msg('Experts sort adults into 3 risk groups to plan screening: standard, moderate and high.', {
            id: 'subtypes.cancer-risk-groups.claims.1',
            desc: '1610 Subtypes, note on cancer risk groups: what they are for',
          }),
          label: 'sourced',
          refs: ['oldroyd-2023-imacs'],
        },
        {
          text: msg('The groups are for adults within 3 years of the start of the disease.', {
            id: 'subtypes.cancer-risk-groups.claims.2',
            desc: '1620 Subtypes, note on cancer risk groups: for whom they are',
          }),
          label: 'sourced',
          refs: ['oldroyd-2023-imacs'],
        },
        {
          text: msg('A higher group means more checks. It does not mean that you have cancer.', {
            id: 'subtypes.cancer-risk-groups.claims.3',
            desc: '1640 Subtypes, note on cancer risk groups: what a group means',
          }),
          label: 'editorial',
        },
        {
          text: msg('Most people with dermatomyositis do not have cancer.', {
            id: 'subtypes.cancer-risk-groups.claims.4',
            desc: '1650 Subtypes, note on cancer risk groups: reassurance about cancer',
          }),
          label: 'sourced',
          refs: ['hill-2001-cancer'],
        },
        {
          text: msg('This is not a calculator. Ask which group you are in, and which tests follow.', {
            id: 'subtypes.cancer-risk-groups.claims.5',
            desc: '1660 Subtypes, note on cancer risk groups: not a calculator, what to ask',
          }),
          label: 'editorial',
        },
      ],
    },
  ],
});

import type {Authored, MsgFn} from './schema.js';

/** Ten supplements, immune boosters and a herb: what is known, who must ask first, and what clashes with medicines. */
export const supplements = (msg: MsgFn): Authored<'supplements'> => ({
  section: 'supplements',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('Supplements', {id: 'supplements.title', desc: '0100 Supplements: title of the widget'}),
  message: {
    text: msg('Ask your team or pharmacist before you take any supplement. No supplement replaces your treatment.', {
      id: 'supplements.message.text',
      desc: '0110 Supplements: the one main message',
    }),
    label: 'editorial',
  },
  lead: [
    {
      text: msg('Supplements are vitamins, minerals, herbs and other products that you take besides food.', {
        id: 'supplements.lead.1',
        desc: '0120 Supplements: introduction, statement 1',
      }),
      label: 'editorial',
    },
    {
      text: msg(
        'Some can harm you. Reports tell of liver injury, very low blood sugar, and dermatomyositis that began or got worse.',
        {id: 'supplements.lead.2', desc: '0130 Supplements: introduction, statement 2'},
      ),
      label: 'sourced',
      refs: ['halegoua-2023-turmeric', 'efsa-2021-ala-ias', 'bax-2021-herbs'],
    },

    {
      text: msg('Keep taking what your team prescribed, such as folic acid, calcium or vitamin D.', {
        id: 'supplements.lead.4',
        desc: '0150 Supplements: introduction, statement 4',
      }),
      label: 'practice',
    },
  ],
  grades: {
    none: {
      name: msg('No evidence found', {
        id: 'supplements.grade-none.name',
        desc: '0180 Supplements: short label of the evidence grade "none"',
      }),
      meaning: msg('We found no study that shows a benefit in dermatomyositis.', {
        id: 'supplements.grade-none.meaning',
        desc: '0190 Supplements: what the evidence grade "none" means',
      }),
    },
    low: {
      name: msg('Little evidence', {
        id: 'supplements.grade-low.name',
        desc: '0200 Supplements: short label of the evidence grade "low"',
      }),
      meaning: msg('There are only small studies, or studies that are not about dermatomyositis.', {
        id: 'supplements.grade-low.meaning',
        desc: '0210 Supplements: what the evidence grade "low" means',
      }),
    },
    some: {
      name: msg('Some evidence', {
        id: 'supplements.grade-some.name',
        desc: '0220 Supplements: short label of the evidence grade "some"',
      }),
      meaning: msg('There are trials in people with myositis (muscle inflammation).', {
        id: 'supplements.grade-some.meaning',
        desc: '0230 Supplements: what the evidence grade "some" means',
      }),
    },
  },
  supplements: [
    {
      key: 'vitamin-d',
      needsClinicalCheck: true,
      terms: ['calcinosis', 'glucocorticoid'],
      title: msg('Vitamin D', {id: 'supplements.vitamin-d.title', desc: '0250 Supplements, Vitamin D: title'}),
      summary: {
        text: msg('Take vitamin D only if your team advises it, with a blood test as a guide.', {
          id: 'supplements.vitamin-d.summary',
          desc: '0260 Supplements, Vitamin D: the short text, shown first',
        }),
        label: 'practice',
      },
      grade: 'low',
      warnings: [
        {
          text: msg(
            'Too much vitamin D can raise the calcium in your blood and cause kidney stones. Do not take more than your team advised.',
            {
              id: 'supplements.vitamin-d.warnings.1',
              desc: '0270 Supplements, Vitamin D: warning, always visible, statement 1',
            },
          ),
          label: 'practice',
        },
      ],
      askFirst: [
        {
          text: msg(
            'Ask first if you have high calcium, kidney stones or hard calcium lumps under the skin (calcinosis).',
            {
              id: 'supplements.vitamin-d.askFirst.1',
              desc: '0280 Supplements, Vitamin D: who must ask first, statement 1',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('Ask first if you have sarcoidosis (small inflamed lumps, often in the lungs).', {
            id: 'supplements.vitamin-d.askFirst.2',
            desc: '0290 Supplements, Vitamin D: who must ask first, statement 2',
          }),
          label: 'practice',
        },
      ],
      studies: [
        {
          text: msg(
            'Steroids, such as prednisone (glucocorticoids), can thin your bones. Enough calcium and vitamin D help to protect them.',
            {
              id: 'supplements.vitamin-d.studies.1',
              desc: '0300 Supplements, Vitamin D: what studies show, statement 1',
            },
          ),
          label: 'sourced',
          refs: ['humphrey-2023-giop'],
        },
        {
          text: msg(
            'Low vitamin D is linked to worse muscle damage. A link does not prove that tablets help muscles.',
            {
              id: 'supplements.vitamin-d.studies.2',
              desc: '0310 Supplements, Vitamin D: what studies show, statement 2',
            },
          ),
          label: 'editorial',
        },
      ],
      interactions: [
        {
          text: msg('Some water tablets (thiazides) can raise calcium as well. Ask before you take both.', {
            id: 'supplements.vitamin-d.interactions.1',
            desc: '0320 Supplements, Vitamin D: how it acts together with medicines, statement 1',
          }),
          label: 'practice',
        },
        {
          text: msg('Digoxin, a heart medicine, can become dangerous when calcium is high. Ask before you take both.', {
            id: 'supplements.vitamin-d.interactions.2',
            desc: '0330 Supplements, Vitamin D: how it acts together with medicines, statement 2',
          }),
          label: 'practice',
        },
      ],
      amounts: [],
    },
    {
      key: 'omega-3',
      needsClinicalCheck: true,
      title: msg('Omega-3 fats (fish oil)', {
        id: 'supplements.omega-3.title',
        desc: '0350 Supplements, omega-3: title',
      }),
      summary: {
        text: msg('We found no trial of fish oil in dermatomyositis. That it helps muscles is not shown.', {
          id: 'supplements.omega-3.summary',
          desc: '0360 Supplements, omega-3: the short text, shown first',
        }),
        label: 'editorial',
      },
      grade: 'none',
      warnings: [
        {
          text: msg('Fish oil may make you bleed for longer.', {
            id: 'supplements.omega-3.warnings.1',
            desc: '0370 Supplements, omega-3: warning, always visible, statement 1',
          }),
          label: 'sourced',
          refs: ['nccih-omega-3'],
        },
        {
          text: msg('Tell your team before an operation. You may be told to stop it.', {
            id: 'supplements.omega-3.warnings.2',
            desc: '0380 Supplements, omega-3: warning, always visible, statement 2',
          }),
          label: 'practice',
        },
        {
          text: msg('Higher amounts may raise the risk of an uneven heartbeat (atrial fibrillation).', {
            id: 'supplements.omega-3.warnings.3',
            desc: '0390 Supplements, omega-3: warning, always visible, statement 3',
          }),
          label: 'practice',
        },
        {
          text: msg('If you faint, or your heart beats very fast or unevenly, call your local emergency number now.', {
            id: 'supplements.omega-3.warnings.4',
            desc: '0400 Supplements, omega-3: warning, always visible, statement 4',
          }),
          label: 'practice',
        },
        {
          text: msg(
            'Fish-liver oil is not the same as fish oil. It holds vitamins A and D, which can harm you in large amounts.',
            {
              id: 'supplements.omega-3.warnings.5',
              desc: '0410 Supplements, omega-3: warning, always visible, statement 5',
            },
          ),
          label: 'sourced',
          refs: ['nccih-omega-3'],
        },
      ],
      call: {
        service: 'emergency',
        text: msg('To get help now, call your local emergency number.', {
          id: 'supplements.omega-3.call.text',
          desc: '0411 Supplements, omega-3: whom to call, below the warnings; without a number',
        }),
        withNumber: msg('To get help now, call {number} ({country}).', {
          id: 'supplements.omega-3.call.withNumber',
          desc: '0412 Supplements, omega-3: the same with the number of the country',
        }),
      },
      askFirst: [
        {
          text: msg('Ask first if you take medicines against blood clots (blood thinners).', {
            id: 'supplements.omega-3.askFirst.1',
            desc: '0420 Supplements, omega-3: who must ask first, statement 1',
          }),
          label: 'sourced',
          refs: ['nccih-omega-3'],
        },
        {
          text: msg('Ask first if you ever had an uneven heartbeat, or if you are allergic to fish.', {
            id: 'supplements.omega-3.askFirst.2',
            desc: '0430 Supplements, omega-3: who must ask first, statement 2',
          }),
          label: 'practice',
        },
      ],
      studies: [
        {
          text: msg('Fish with omega-3 fats (EPA and DHA) is part of a healthy diet.', {
            id: 'supplements.omega-3.studies.1',
            desc: '0440 Supplements, omega-3: what studies show, statement 1',
          }),
          label: 'sourced',
          refs: ['nccih-omega-3'],
        },
        {
          text: msg(
            'The body makes substances from them that calm inflammation. This does not show that capsules help you.',
            {id: 'supplements.omega-3.studies.2', desc: '0450 Supplements, omega-3: what studies show, statement 2'},
          ),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg('Medicines against blood clots, such as warfarin: you may bleed more.', {
            id: 'supplements.omega-3.interactions.1',
            desc: '0460 Supplements, omega-3: how it acts together with medicines, statement 1',
          }),
          label: 'sourced',
          refs: ['nccih-omega-3'],
        },
        {
          text: msg('Aspirin and similar medicines (antiplatelets): you may bleed more.', {
            id: 'supplements.omega-3.interactions.2',
            desc: '0470 Supplements, omega-3: how it acts together with medicines, statement 2',
          }),
          label: 'practice',
        },
      ],
      amounts: [],
    },
    {
      key: 'creatine',
      needsClinicalCheck: true,
      terms: ['dermatomyositis', 'ivig', 'jdm'],
      title: msg('Creatine', {id: 'supplements.creatine.title', desc: '0500 Supplements, Creatine: title'}),
      summary: {
        text: msg('With exercise, creatine helped adults in a small trial. It did not help children in 2 trials.', {
          id: 'supplements.creatine.summary',
          desc: '0510 Supplements, Creatine: the short text, shown first',
        }),
        label: 'sourced',
        refs: ['chung-2007-creatine', 'dover-2020-creatine-jdm', 'solis-2016-creatine-jdm'],
      },
      grade: 'some',
      warnings: [
        {
          text: msg('Creatine may be a risk for weak kidneys. With kidney disease, take it only if your team agrees.', {
            id: 'supplements.creatine.warnings.1',
            desc: '0520 Supplements, Creatine: warning, always visible, statement 1',
          }),
          label: 'practice',
        },
        {
          text: msg('Creatine raises creatinine, a kidney value in your blood. Tell your team before a blood test.', {
            id: 'supplements.creatine.warnings.2',
            desc: '0530 Supplements, Creatine: warning, always visible, statement 2',
          }),
          label: 'practice',
        },
        {
          text: msg('Creatine is for adults. Do not give it to a child on your own.', {
            id: 'supplements.creatine.warnings.3',
            desc: '0540 Supplements, Creatine: warning, always visible, statement 3',
          }),
          label: 'practice',
        },
      ],
      askFirst: [
        {
          text: msg('Ask first if you have kidney disease, or take tacrolimus or ciclosporin.', {
            id: 'supplements.creatine.askFirst.1',
            desc: '0550 Supplements, Creatine: who must ask first, statement 1',
          }),
          label: 'practice',
        },
        {
          text: msg('Ask first if you take painkillers such as ibuprofen (NSAIDs), or get antibodies by drip (IVIG).', {
            id: 'supplements.creatine.askFirst.2',
            desc: '0560 Supplements, Creatine: who must ask first, statement 2',
          }),
          label: 'practice',
        },
      ],
      studies: [
        {
          text: msg(
            'The trial had 37 adults with dermatomyositis or a related disease. All did exercise at home. About half took creatine, the others a dummy (placebo).',
            {id: 'supplements.creatine.studies.1', desc: '0570 Supplements, Creatine: what studies show, statement 1'},
          ),
          label: 'sourced',
          refs: ['chung-2007-creatine'],
        },
        {
          text: msg(
            'The time they needed for set tasks fell by 13 per cent with creatine. It fell by 3 per cent with the dummy (middle values).',
            {
              id: 'supplements.creatine.studies.2',
              desc: '0580 Supplements, Creatine: what studies show, statement 2; middle values are medians',
            },
          ),
          label: 'sourced',
          refs: ['chung-2007-creatine'],
        },
        {
          text: msg(
            'In 2 trials, children with juvenile dermatomyositis (JDM) had no harm from creatine. But their muscles worked no better.',
            {id: 'supplements.creatine.studies.3', desc: '0590 Supplements, Creatine: what studies show, statement 3'},
          ),
          label: 'sourced',
          refs: ['dover-2020-creatine-jdm', 'solis-2016-creatine-jdm'],
        },
      ],
      interactions: [
        {
          text: msg(
            'Tacrolimus, ciclosporin, NSAIDs and IVIG can strain the kidneys. Take creatine with them only if your team agrees.',
            {
              id: 'supplements.creatine.interactions.1',
              desc: '0600 Supplements, Creatine: how it acts together with medicines, statement 1',
            },
          ),
          label: 'practice',
        },
      ],
      amounts: [
        {
          text: msg('The adult trial used 20 grams a day for 8 days, then 3 grams a day.', {
            id: 'supplements.creatine.amounts.1',
            desc: '0610 Supplements, Creatine: amount in a study or a safety limit, not advice, statement 1',
          }),
          label: 'sourced',
          refs: ['chung-2007-creatine'],
        },
      ],
    },
    {
      key: 'coq10',
      needsClinicalCheck: true,
      title: msg('Coenzyme Q10 (CoQ10)', {id: 'supplements.coq10.title', desc: '0650 Supplements, CoQ10: title'}),
      summary: {
        text: msg('We found no trial of CoQ10 in dermatomyositis.', {
          id: 'supplements.coq10.summary',
          desc: '0660 Supplements, CoQ10: the short text, shown first',
        }),
        label: 'editorial',
      },
      grade: 'none',
      warnings: [
        {
          text: msg('CoQ10 may make warfarin (a blood thinner) work less well. Then a clot is more likely.', {
            id: 'supplements.coq10.warnings.1',
            desc: '0670 Supplements, CoQ10: warning, always visible, statement 1',
          }),
          label: 'sourced',
          refs: ['mayo-coq10-interactions'],
        },
        {
          text: msg('CoQ10 may lower blood pressure and blood sugar.', {
            id: 'supplements.coq10.warnings.2',
            desc: '0680 Supplements, CoQ10: warning, always visible, statement 2',
          }),
          label: 'sourced',
          refs: ['mayo-coq10-interactions'],
        },
      ],
      askFirst: [
        {
          text: msg('Ask first if you take warfarin, or medicines for blood pressure or diabetes.', {
            id: 'supplements.coq10.askFirst.1',
            desc: '0690 Supplements, CoQ10: who must ask first, statement 1',
          }),
          label: 'sourced',
          refs: ['mayo-coq10-interactions'],
        },
      ],
      studies: [
        {
          text: msg(
            'CoQ10 helps the power units of cells (mitochondria) to make energy. It is not shown to help in dermatomyositis.',
            {id: 'supplements.coq10.studies.1', desc: '0700 Supplements, CoQ10: what studies show, statement 1'},
          ),
          label: 'editorial',
        },
      ],
      interactions: [
        {
          text: msg('Warfarin, and medicines for blood pressure or diabetes: their effect may change.', {
            id: 'supplements.coq10.interactions.1',
            desc: '0710 Supplements, CoQ10: how it acts together with medicines, statement 1',
          }),
          label: 'sourced',
          refs: ['mayo-coq10-interactions'],
        },
        {
          text: msg(
            'For steroids (such as prednisone) and ciclosporin, possible effects are listed too. Ask your pharmacist.',
            {
              id: 'supplements.coq10.interactions.2',
              desc: '0720 Supplements, CoQ10: how it acts together with medicines, statement 2',
            },
          ),
          label: 'sourced',
          refs: ['mayo-coq10-interactions'],
        },
      ],
      amounts: [],
    },
    {
      key: 'l-carnitine',
      needsClinicalCheck: true,
      title: msg('L-carnitine', {id: 'supplements.l-carnitine.title', desc: '0750 Supplements, L-carnitine: title'}),
      summary: {
        text: msg('We found no trial of carnitine in dermatomyositis.', {
          id: 'supplements.l-carnitine.summary',
          desc: '0760 Supplements, L-carnitine: the short text, shown first',
        }),
        label: 'editorial',
      },
      grade: 'none',
      warnings: [
        {
          text: msg(
            'Carnitine may cause fits (seizures) in people who are prone to them, and weakness in people with kidney failure.',
            {
              id: 'supplements.l-carnitine.warnings.1',
              desc: '0770 Supplements, L-carnitine: warning, always visible, statement 1',
            },
          ),
          label: 'sourced',
          refs: ['ods-carnitine'],
        },
        {
          text: msg('A fit is an emergency. People near you should call the local emergency number at once.', {
            id: 'supplements.l-carnitine.warnings.3',
            desc: '0775 Supplements, L-carnitine: warning, always visible, statement 3',
          }),
          label: 'practice',
        },
        {
          text: msg(
            'Germs in the gut turn carnitine into another substance (TMAO). Whether TMAO harms the heart is not settled.',
            {
              id: 'supplements.l-carnitine.warnings.2',
              desc: '0780 Supplements, L-carnitine: warning, always visible, statement 2',
            },
          ),
          label: 'sourced',
          refs: ['ods-carnitine'],
        },
      ],
      call: {
        service: 'emergency',
        text: msg('To get help now, call your local emergency number.', {
          id: 'supplements.l-carnitine.call.text',
          desc: '0781 Supplements, l-carnitine: whom to call, below the warnings; without a number',
        }),
        withNumber: msg('To get help now, call {number} ({country}).', {
          id: 'supplements.l-carnitine.call.withNumber',
          desc: '0782 Supplements, l-carnitine: the same with the number of the country',
        }),
      },
      askFirst: [
        {
          text: msg('Ask first if you ever had a fit, have kidney failure or heart disease, or take warfarin.', {
            id: 'supplements.l-carnitine.askFirst.1',
            desc: '0790 Supplements, L-carnitine: who must ask first, statement 1',
          }),
          label: 'practice',
        },
      ],
      studies: [
        {
          text: msg('Healthy people make enough carnitine in the body.', {
            id: 'supplements.l-carnitine.studies.1',
            desc: '0800 Supplements, L-carnitine: what studies show, statement 1',
          }),
          label: 'sourced',
          refs: ['ods-carnitine'],
        },
        {
          text: msg(
            'Carnitine carries fats to the power units of cells (mitochondria). Studies are at an early stage.',
            {
              id: 'supplements.l-carnitine.studies.2',
              desc: '0810 Supplements, L-carnitine: what studies show, statement 2',
            },
          ),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg('Carnitine may change how warfarin, a blood thinner, works. Ask before you take both.', {
            id: 'supplements.l-carnitine.interactions.1',
            desc: '0820 Supplements, L-carnitine: how it acts together with medicines, statement 1',
          }),
          label: 'practice',
        },
      ],
      amounts: [
        {
          text: msg('About 3 grams of carnitine a day can cause nausea, cramps, diarrhoea and a fishy smell.', {
            id: 'supplements.l-carnitine.amounts.1',
            desc: '0830 Supplements, L-carnitine: amount in a study or a safety limit, not advice, statement 1',
          }),
          label: 'sourced',
          refs: ['ods-carnitine'],
        },
      ],
    },
    {
      key: 'curcumin',
      needsClinicalCheck: true,
      title: msg('Curcumin (turmeric extract)', {
        id: 'supplements.curcumin.title',
        desc: '0850 Supplements, curcumin: title',
      }),
      summary: {
        text: msg(
          'Do not take turmeric or curcumin capsules without asking. Turmeric products have caused serious liver injury.',
          {id: 'supplements.curcumin.summary', desc: '0860 Supplements, curcumin: the short text, shown first'},
        ),
        label: 'sourced',
        refs: ['halegoua-2023-turmeric', 'livertox-turmeric'],
      },
      grade: 'none',
      warnings: [
        {
          text: msg(
            'The danger is greater with methotrexate, azathioprine and other medicines that act on the liver.',
            {
              id: 'supplements.curcumin.warnings.1',
              desc: '0870 Supplements, curcumin: warning, always visible, statement 1',
            },
          ),
          label: 'practice',
        },
        {
          text: msg(
            'Avoid products with black pepper extract (piperine). It makes your body take up more curcumin, and so may add to the risk.',
            {
              id: 'supplements.curcumin.warnings.2',
              desc: '0880 Supplements, curcumin: warning, always visible, statement 2',
            },
          ),
          label: 'practice',
        },
        {
          text: msg(
            'If your eyes or skin turn yellow or your urine turns dark, stop the capsules. Call your team the same day.',
            {
              id: 'supplements.curcumin.warnings.3',
              desc: '0890 Supplements, curcumin: warning, always visible, statement 3',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('On brown or black skin, look for yellow in the whites of the eyes.', {
            id: 'supplements.curcumin.warnings.4',
            desc: '0900 Supplements, curcumin: warning, always visible, statement 4',
          }),
          label: 'practice',
        },
      ],
      askFirst: [
        {
          text: msg('Ask first if you take any medicine for dermatomyositis, or have a liver problem.', {
            id: 'supplements.curcumin.askFirst.1',
            desc: '0910 Supplements, curcumin: who must ask first, statement 1',
          }),
          label: 'practice',
        },
        {
          text: msg('If you take the capsules now, call your team or pharmacist soon, even if you feel well.', {
            id: 'supplements.curcumin.askFirst.2',
            desc: '0915 Supplements, curcumin: who must ask first, statement 2',
          }),
          label: 'editorial',
        },
      ],
      studies: [
        {
          text: msg('We found no evidence that curcumin helps in dermatomyositis.', {
            id: 'supplements.curcumin.studies.1',
            desc: '0920 Supplements, curcumin: what studies show, statement 1',
          }),
          label: 'editorial',
        },
        {
          text: msg(
            'US liver experts described 10 people with liver injury from turmeric. 5 were treated in hospital and 1 died.',
            {id: 'supplements.curcumin.studies.2', desc: '0930 Supplements, curcumin: what studies show, statement 2'},
          ),
          label: 'sourced',
          refs: ['halegoua-2023-turmeric'],
        },
        {
          text: msg('Of 7 products that were tested, 3 held piperine.', {
            id: 'supplements.curcumin.studies.3',
            desc: '0940 Supplements, curcumin: what studies show, statement 3',
          }),
          label: 'sourced',
          refs: ['halegoua-2023-turmeric'],
        },
        {
          text: msg('Turmeric as a spice in normal food is fine.', {
            id: 'supplements.curcumin.studies.4',
            desc: '0950 Supplements, curcumin: what studies show, statement 4',
          }),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg(
            'Curcumin and piperine may raise the level of tacrolimus and similar medicines. Too high a level can harm you.',
            {
              id: 'supplements.curcumin.interactions.1',
              desc: '0960 Supplements, curcumin: how it acts together with medicines, statement 1',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('With curcumin and a blood thinner, you may bleed more.', {
            id: 'supplements.curcumin.interactions.2',
            desc: '0970 Supplements, curcumin: how it acts together with medicines, statement 2',
          }),
          label: 'practice',
        },
      ],
      amounts: [],
    },
    {
      key: 'alpha-lipoic-acid',
      needsClinicalCheck: true,
      terms: ['autoimmune'],
      title: msg('Alpha-lipoic acid', {
        id: 'supplements.alpha-lipoic-acid.title',
        desc: '1000 Supplements, Alpha-lipoic acid: title',
      }),
      summary: {
        text: msg(
          'Do not take alpha-lipoic acid. It is likely to raise the risk of an autoimmune reaction with very low blood sugar.',
          {
            id: 'supplements.alpha-lipoic-acid.summary',
            desc: '1010 Supplements, Alpha-lipoic acid: the short text, shown first',
          },
        ),
        label: 'sourced',
        refs: ['efsa-2021-ala-ias'],
      },
      grade: 'none',
      warnings: [
        {
          text: msg(
            'In this reaction (insulin autoimmune syndrome), the immune system attacks insulin, which controls blood sugar.',
            {
              id: 'supplements.alpha-lipoic-acid.warnings.1',
              desc: '1020 Supplements, Alpha-lipoic acid: warning, always visible, statement 1',
            },
          ),
          label: 'sourced',
          refs: ['efsa-2021-ala-ias'],
        },
        {
          text: msg(
            'If you took it and get confused, have a fit or pass out, this is an emergency. You or people near you should call the local emergency number now.',
            {
              id: 'supplements.alpha-lipoic-acid.warnings.2',
              desc: '1030 Supplements, Alpha-lipoic acid: warning, always visible, statement 2',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('If you took it, feeling shaky, sweaty or very hungry can be a sign of low blood sugar.', {
            id: 'supplements.alpha-lipoic-acid.warnings.3',
            desc: '1040 Supplements, Alpha-lipoic acid: warning, always visible, statement 3',
          }),
          label: 'practice',
        },
        {
          text: msg(
            'For signs of low blood sugar, have something sweet if you can swallow well. If you soon feel better, call your team the same day. If not, get emergency help.',
            {
              id: 'supplements.alpha-lipoic-acid.warnings.4',
              desc: '1050 Supplements, Alpha-lipoic acid: warning, always visible, statement 4',
            },
          ),
          label: 'practice',
        },
      ],
      call: {
        service: 'emergency',
        text: msg('To get help now, call your local emergency number.', {
          id: 'supplements.alpha-lipoic-acid.call.text',
          desc: '1051 Supplements, alpha-lipoic-acid: whom to call, below the warnings; without a number',
        }),
        withNumber: msg('To get help now, call {number} ({country}).', {
          id: 'supplements.alpha-lipoic-acid.call.withNumber',
          desc: '1052 Supplements, alpha-lipoic-acid: the same with the number of the country',
        }),
      },
      askFirst: [
        {
          text: msg(
            'If you take it now on your own, stop and call your team. If a doctor prescribed it, ask before you stop.',
            {
              id: 'supplements.alpha-lipoic-acid.askFirst.1',
              desc: '1060 Supplements, Alpha-lipoic acid: who must ask first, statement 1',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('Tell your team if you have diabetes.', {
            id: 'supplements.alpha-lipoic-acid.askFirst.2',
            desc: '1070 Supplements, Alpha-lipoic acid: who must ask first, statement 2',
          }),
          label: 'practice',
        },
      ],
      studies: [
        {
          text: msg('We found no evidence that alpha-lipoic acid helps in dermatomyositis.', {
            id: 'supplements.alpha-lipoic-acid.studies.1',
            desc: '1080 Supplements, Alpha-lipoic acid: what studies show, statement 1',
          }),
          label: 'editorial',
        },
        {
          text: msg(
            'European food safety experts looked at 49 reported cases in 2021. They could not find a safe amount.',
            {
              id: 'supplements.alpha-lipoic-acid.studies.2',
              desc: '1090 Supplements, Alpha-lipoic acid: what studies show, statement 2',
            },
          ),
          label: 'sourced',
          refs: ['efsa-2021-ala-ias'],
        },
      ],
      interactions: [
        {
          text: msg(
            'Steroids and medicines for diabetes also change blood sugar. They can hide this reaction or make it worse.',
            {
              id: 'supplements.alpha-lipoic-acid.interactions.1',
              desc: '1100 Supplements, Alpha-lipoic acid: how it acts together with medicines, statement 1',
            },
          ),
          label: 'practice',
        },
      ],
      amounts: [],
    },
    {
      key: 'probiotics',
      needsClinicalCheck: true,
      terms: ['immunosuppressant'],
      title: msg('Probiotics', {id: 'supplements.probiotics.title', desc: '1150 Supplements, Probiotics: title'}),
      summary: {
        text: msg('Probiotics are live microbes. We found no evidence that they help in dermatomyositis.', {
          id: 'supplements.probiotics.summary',
          desc: '1160 Supplements, Probiotics: the short text, shown first',
        }),
        label: 'editorial',
      },
      grade: 'none',
      warnings: [
        {
          text: msg('Very rarely, probiotics have caused infections of the blood, mainly in people at high risk.', {
            id: 'supplements.probiotics.warnings.1',
            desc: '1170 Supplements, Probiotics: warning, always visible, statement 1',
          }),
          label: 'sourced',
          refs: ['katkowska-2021-probiotics'],
        },
        {
          text: msg(
            'You may be at risk if you take immunosuppressants (medicines that lower immune activity). Steroids and methotrexate are examples.',
            {
              id: 'supplements.probiotics.warnings.4',
              desc: '1175 Supplements, Probiotics: warning, always visible, statement 4',
            },
          ),
          label: 'practice',
        },
        {
          text: msg(
            'If you take or recently had immunosuppressants, call your team the same day for 38 °C (100.4 °F) or more. If your team set a lower limit, use that.',
            {
              id: 'supplements.probiotics.warnings.2',
              desc: '1180 Supplements, Probiotics: warning, always visible, statement 2',
            },
          ),
          label: 'practice',
        },
        {
          text: msg(
            'If you feel ill and get confused, collapse, or breathe fast or with effort, call your local emergency number now.',
            {
              id: 'supplements.probiotics.warnings.3',
              desc: '1190 Supplements, Probiotics: warning, always visible, statement 3',
            },
          ),
          label: 'practice',
        },
      ],
      call: {
        service: 'emergency',
        text: msg('To get help now, call your local emergency number.', {
          id: 'supplements.probiotics.call.text',
          desc: '1191 Supplements, probiotics: whom to call, below the warnings; without a number',
        }),
        withNumber: msg('To get help now, call {number} ({country}).', {
          id: 'supplements.probiotics.call.withNumber',
          desc: '1192 Supplements, probiotics: the same with the number of the country',
        }),
      },
      askFirst: [
        {
          text: msg('Ask first if you take immunosuppressants.', {
            id: 'supplements.probiotics.askFirst.1',
            desc: '1200 Supplements, Probiotics: who must ask first, statement 1',
          }),
          label: 'practice',
        },
        {
          text: msg('Ask first if you have a heart valve problem or a tube in a large vein (central line).', {
            id: 'supplements.probiotics.askFirst.2',
            desc: '1210 Supplements, Probiotics: who must ask first, statement 2',
          }),
          label: 'practice',
        },
      ],
      studies: [
        {
          text: msg('Gut microbes and the immune system affect each other. Research is at an early stage.', {
            id: 'supplements.probiotics.studies.1',
            desc: '1220 Supplements, Probiotics: what studies show, statement 1',
          }),
          label: 'practice',
        },
        {
          text: msg('If you eat yoghurt, choose one from pasteurised milk (heated to kill germs).', {
            id: 'supplements.probiotics.studies.2',
            desc: '1230 Supplements, Probiotics: what studies show, statement 2',
          }),
          label: 'sourced',
          refs: ['wsu-food-safety'],
        },
      ],
      interactions: [
        {
          text: msg('Immunosuppressants lower your defences, also against the microbes in probiotics.', {
            id: 'supplements.probiotics.interactions.1',
            desc: '1240 Supplements, Probiotics: how it acts together with medicines, statement 1',
          }),
          label: 'practice',
        },
      ],
      amounts: [],
    },
    {
      key: 'zinc',
      needsClinicalCheck: true,
      terms: ['flare'],
      title: msg('Zinc', {id: 'supplements.zinc.title', desc: '1250 Supplements, Zinc: title'}),
      summary: {
        text: msg(
          'You need a little zinc each day. Food usually gives enough. Take zinc tablets only if your team advises it.',
          {
            id: 'supplements.zinc.summary',
            desc: '1260 Supplements, Zinc: the short text, shown first',
          },
        ),
        label: 'practice',
      },
      grade: 'none',
      warnings: [
        {
          text: msg(
            'Too much zinc can lower your copper. Then red blood cells can run low (anaemia), and arms and legs can get weak.',
            {id: 'supplements.zinc.warnings.1', desc: '1270 Supplements, Zinc: warning, always visible, statement 1'},
          ),
          label: 'practice',
        },
        {
          text: msg(
            'That weakness can look like a flare (active disease again). Call your team the same day, and name every product with zinc.',
            {id: 'supplements.zinc.warnings.2', desc: '1280 Supplements, Zinc: warning, always visible, statement 2'},
          ),
          label: 'practice',
        },
      ],
      askFirst: [
        {
          text: msg('Ask first if you already take zinc in other products, such as multivitamins.', {
            id: 'supplements.zinc.askFirst.1',
            desc: '1290 Supplements, Zinc: who must ask first, statement 1',
          }),
          label: 'practice',
        },
      ],
      studies: [
        {
          text: msg(
            'Zinc helps wounds to heal and the immune system to work. Extra zinc is not shown to help in dermatomyositis.',
            {id: 'supplements.zinc.studies.1', desc: '1300 Supplements, Zinc: what studies show, statement 1'},
          ),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg(
            'Zinc and some antibiotics (quinolones and tetracyclines) must be taken at different times. Ask your pharmacist.',
            {
              id: 'supplements.zinc.interactions.1',
              desc: '1310 Supplements, Zinc: how it acts together with medicines, statement 1',
            },
          ),
          label: 'practice',
        },
      ],
      amounts: [],
    },
    {
      key: 'selenium',
      needsClinicalCheck: true,
      title: msg('Selenium', {id: 'supplements.selenium.title', desc: '1350 Supplements, Selenium: title'}),
      summary: {
        text: msg('Do not take selenium as a routine. Food may already give enough.', {
          id: 'supplements.selenium.summary',
          desc: '1360 Supplements, Selenium: the short text, shown first',
        }),
        label: 'practice',
      },
      grade: 'none',
      warnings: [
        {
          text: msg('Too much selenium can make your hair fall out.', {
            id: 'supplements.selenium.warnings.1',
            desc: '1370 Supplements, Selenium: warning, always visible, statement 1',
          }),
          label: 'sourced',
          refs: ['efsa-2023-selenium'],
        },
        {
          text: msg(
            'Too much can also harm nails and nerves. Tell your team soon about hair loss, nail changes or numb skin.',
            {
              id: 'supplements.selenium.warnings.2',
              desc: '1380 Supplements, Selenium: warning, always visible, statement 2',
            },
          ),
          label: 'practice',
        },
        {
          text: msg('You can get too much from strong supplements or from eating Brazil nuts often.', {
            id: 'supplements.selenium.warnings.3',
            desc: '1390 Supplements, Selenium: warning, always visible, statement 3',
          }),
          label: 'sourced',
          refs: ['efsa-2023-selenium'],
        },
      ],
      askFirst: [
        {
          text: msg('Ask first if you often eat Brazil nuts or take other products with selenium.', {
            id: 'supplements.selenium.askFirst.1',
            desc: '1400 Supplements, Selenium: who must ask first, statement 1',
          }),
          label: 'practice',
        },
      ],
      studies: [
        {
          text: msg('We found no study that shows a benefit of selenium in dermatomyositis.', {
            id: 'supplements.selenium.studies.1',
            desc: '1410 Supplements, Selenium: what studies show, statement 1',
          }),
          label: 'editorial',
        },
      ],
      interactions: [
        {
          text: msg('We have no list of its effects with medicines. Ask your pharmacist about yours.', {
            id: 'supplements.selenium.interactions.1',
            desc: '1420 Supplements, Selenium: how it acts together with medicines, statement 1',
          }),
          label: 'editorial',
        },
      ],
      amounts: [
        {
          text: msg(
            'For adults, European experts set the upper limit at 255 micrograms of selenium a day. Food counts too.',
            {
              id: 'supplements.selenium.amounts.1',
              desc: '1430 Supplements, Selenium: amount in a study or a safety limit, not advice, statement 1',
            },
          ),
          label: 'sourced',
          refs: ['efsa-2023-selenium'],
        },
      ],
    },
    {
      key: 'immune-boosters',
      addedByReview: true,
      evidence: 'beyond-immunostimulants',
      needsClinicalCheck: true,
      terms: ['flare'],
      title: msg('Immune boosters: avoid these', {
        id: 'supplements.immune-boosters.title',
        desc: '1450 Supplements, immune boosters: title',
      }),
      summary: {
        text: msg('Do not take spirulina, other blue-green algae, chlorella, echinacea or alfalfa.', {
          id: 'supplements.immune-boosters.summary',
          desc: '1460 Supplements, immune boosters: the short text, shown first',
        }),
        label: 'sourced',
        refs: ['bax-2021-herbs', 'ravishankar-2022-herbs'],
      },
      grade: 'none',
      warnings: [
        {
          text: msg('In reports, dermatomyositis began or became active again (a flare) after people took them.', {
            id: 'supplements.immune-boosters.warnings.1',
            desc: '1470 Supplements, immune boosters: warning, always visible, statement 1',
          }),
          label: 'sourced',
          refs: ['bax-2021-herbs'],
        },
        {
          text: msg('Read labels. Green powders, shakes and immune teas may contain them.', {
            id: 'supplements.immune-boosters.warnings.2',
            desc: '1480 Supplements, immune boosters: warning, always visible, statement 2',
          }),
          label: 'practice',
        },
        {
          text: msg('A review in 2026 also warns about ginseng, and about extracts of garlic and green tea.', {
            id: 'supplements.immune-boosters.warnings.3',
            desc: '1490 Supplements, immune boosters: warning, always visible, statement 3',
          }),
          label: 'sourced',
          refs: ['institut-myologie-2026-herbs'],
        },
      ],
      askFirst: [
        {
          text: msg(
            'If you take one now, stop and tell your team within a few days. Call the same day if your rash or weakness gets worse.',
            {
              id: 'supplements.immune-boosters.askFirst.1',
              desc: '1500 Supplements, immune boosters: who must ask first, statement 1',
            },
          ),
          label: 'practice',
        },
      ],
      studies: [
        {
          text: msg('In laboratory studies, these products switch on immune cells.', {
            id: 'supplements.immune-boosters.studies.1',
            desc: '1510 Supplements, immune boosters: what studies show, statement 1',
          }),
          label: 'sourced',
          refs: ['bax-2021-herbs'],
        },
        {
          text: msg('Reports do not prove a cause. But we found no benefit either, so the risk is not worth it.', {
            id: 'supplements.immune-boosters.studies.2',
            desc: '1520 Supplements, immune boosters: what studies show, statement 2',
          }),
          label: 'editorial',
        },
      ],
      interactions: [
        {
          text: msg('Your treatment calms the immune system. These products may work against it.', {
            id: 'supplements.immune-boosters.interactions.1',
            desc: '1530 Supplements, immune boosters: how it acts together with medicines, statement 1',
          }),
          label: 'practice',
        },
      ],
      amounts: [],
    },
    {
      key: 'st-johns-wort',
      addedByReview: true,
      evidence: 'beyond-st-johns-wort',
      needsClinicalCheck: true,
      terms: ['jak-inhibitor'],
      title: msg("St John's wort: avoid with some medicines", {
        id: 'supplements.st-johns-wort.title',
        desc: "1550 Supplements, St John's wort: title",
      }),
      summary: {
        text: msg('This herb can make some medicines for dermatomyositis too weak.', {
          id: 'supplements.st-johns-wort.summary',
          desc: "1560 Supplements, St John's wort: the short text, shown first",
        }),
        label: 'practice',
      },
      grade: 'none',
      warnings: [
        {
          text: msg("If you take tacrolimus, avoid St John's wort. It changes the level in your blood.", {
            id: 'supplements.st-johns-wort.warnings.1',
            desc: "1570 Supplements, St John's wort: warning, always visible, statement 1",
          }),
          label: 'sourced',
          refs: ['label-prograf'],
        },
        {
          text: msg("Avoid St John's wort with ciclosporin, too. It may lower the level in your blood.", {
            id: 'supplements.st-johns-wort.warnings.5',
            desc: "1575 Supplements, St John's wort: warning, always visible, statement 5",
          }),
          label: 'practice',
        },
        {
          text: msg(
            'If you take the herb with one of these medicines now, call your team the same day. Ask before you stop the herb, as levels can change again.',
            {
              id: 'supplements.st-johns-wort.warnings.2',
              desc: "1580 Supplements, St John's wort: warning, always visible, statement 2",
            },
          ),
          label: 'practice',
        },
        {
          text: msg(
            'The herb may make birth control pills fail. This matters most with methotrexate or mycophenolate, which can harm an unborn baby.',
            {
              id: 'supplements.st-johns-wort.warnings.6',
              desc: "1590 Supplements, St John's wort: warning, always visible, statement 6",
            },
          ),
          label: 'practice',
        },

        {
          text: msg(
            'If you think of harming yourself or ending your life, call a crisis line or your local emergency number now. You are not alone.',
            {
              id: 'supplements.st-johns-wort.warnings.4',
              desc: "1600 Supplements, St John's wort: warning, always visible, statement 4",
            },
          ),
          label: 'practice',
        },
      ],
      call: {
        service: 'crisis',
        text: msg('To talk to someone now, call a crisis line or your local emergency number.', {
          id: 'supplements.st-johns-wort.call.text',
          desc: "1602 Supplements, St John's wort: whom to call, below the warnings; without a number",
        }),
        withNumber: msg(
          'To talk to someone now, call the crisis line on {number} ({country}). If nobody answers, call the emergency number.',
          {
            id: 'supplements.st-johns-wort.call.withNumber',
            desc: "1604 Supplements, St John's wort: the same with the number of the country",
          },
        ),
      },
      askFirst: [
        {
          text: msg('Ask your pharmacist first, whatever medicines you take.', {
            id: 'supplements.st-johns-wort.askFirst.1',
            desc: "1610 Supplements, St John's wort: who must ask first, statement 1",
          }),
          label: 'practice',
        },
        {
          text: msg('If your mood is low, tell your team soon. There are other ways to help.', {
            id: 'supplements.st-johns-wort.askFirst.2',
            desc: "1615 Supplements, St John's wort: who must ask first, statement 2",
          }),
          label: 'practice',
        },
      ],
      studies: [
        {
          text: msg('We found no study that shows a benefit in dermatomyositis.', {
            id: 'supplements.st-johns-wort.studies.1',
            desc: "1620 Supplements, St John's wort: what studies show, statement 1",
          }),
          label: 'editorial',
        },
        {
          text: msg('The herb makes the body break down some medicines faster (by an enzyme called CYP3A4).', {
            id: 'supplements.st-johns-wort.studies.2',
            desc: "1630 Supplements, St John's wort: what studies show, statement 2",
          }),
          label: 'practice',
        },
      ],
      interactions: [
        {
          text: msg('Tacrolimus: this interaction is on its US label.', {
            id: 'supplements.st-johns-wort.interactions.1',
            desc: "1640 Supplements, St John's wort: how it acts together with medicines, statement 1",
          }),
          label: 'sourced',
          refs: ['label-prograf'],
        },
        {
          text: msg(
            'Ciclosporin and JAK inhibitors (tablets that block signals of inflammation): levels may fall. The medicine may then work less well.',
            {
              id: 'supplements.st-johns-wort.interactions.2',
              desc: "1650 Supplements, St John's wort: how it acts together with medicines, statement 2",
            },
          ),
          label: 'practice',
        },
      ],
      amounts: [],
    },
  ],
});

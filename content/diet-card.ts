import type {Authored, MsgFn} from './schema.js';

/** What to eat and what to leave out, with the reason, how sure we are, and who must be careful. */
export const dietCard = (msg: MsgFn): Authored<'diet-card'> => ({
  section: 'diet-card',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('What to eat and what to avoid', {id: 'diet-card.title', desc: '0100 Diet card: title of the widget'}),
  message: {
    text: msg(
      'No diet cures dermatomyositis. Eat normal healthy food. Ask your care team before you take any supplement.',
      {id: 'diet-card.message.text', desc: '0110 Diet card: the one main message'},
    ),
    label: 'editorial',
  },
  lead: [
    {
      text: msg(
        'If you are choking or cannot swallow your saliva, call your emergency number now. If swallowing gets harder (dysphagia), call your team the same day.',
        {id: 'diet-card.lead.text.1', desc: '0120 Diet card: opening lines, below the main message'},
      ),
      label: 'practice',
    },
    {
      text: msg(
        'Some medicines change what you may eat or drink. Ask your pharmacist about each of yours. Print this card for your kitchen and for the shop.',
        {
          id: 'diet-card.lead.text.2',
          desc: '0130 Diet card: opening lines, below the main message',
        },
      ),
      label: 'practice',
    },
    {
      text: msg('We found no finished trial of a diet in dermatomyositis. Most advice here is for good health.', {
        id: 'diet-card.lead.text.3',
        desc: '0140 Diet card: opening lines, below the main message',
      }),
      label: 'editorial',
    },
  ],
  sureness: {
    strong: {
      name: msg('We are sure', {
        id: 'diet-card.sureness-strong.name',
        desc: '0150 Diet card: short label of the sureness level "strong"',
      }),
      meaning: msg('The benefit or the harm is well known.', {
        id: 'diet-card.sureness-strong.meaning',
        desc: '0160 Diet card: what the sureness level "strong" means',
      }),
    },
    moderate: {
      name: msg('We are fairly sure', {
        id: 'diet-card.sureness-moderate.name',
        desc: '0170 Diet card: short label of the sureness level "moderate"',
      }),
      meaning: msg('It makes sense for your health or safety. It has not been well tested in dermatomyositis.', {
        id: 'diet-card.sureness-moderate.meaning',
        desc: '0180 Diet card: what the sureness level "moderate" means',
      }),
    },
    low: {
      name: msg('We are not sure', {
        id: 'diet-card.sureness-low.name',
        desc: '0190 Diet card: short label of the sureness level "low"',
      }),
      meaning: msg('There is little proof, or none, that it changes dermatomyositis.', {
        id: 'diet-card.sureness-low.meaning',
        desc: '0200 Diet card: what the sureness level "low" means',
      }),
    },
  },
  groups: [
    {
      group: 'eat',
      heading: msg('Eat and drink these', {
        id: 'diet-card.group-eat.heading',
        desc: '0210 Diet card: heading of the group of things to eat and drink',
      }),
      items: [
        {
          key: 'eat-fatty-fish',
          group: 'eat',
          needsClinicalCheck: true,
          terms: ['immunosuppressant'],
          title: msg('Eat oily fish.', {
            id: 'diet-card.eat-fatty-fish.title',
            desc: '0220 Diet card, eat, eat-fatty-fish: what to do, heading of the item',
          }),
          how: [
            {
              text: msg('Have salmon or mackerel as part of your normal meals.', {
                id: 'diet-card.eat-fatty-fish.how.1',
                desc: '0230 Diet card, eat, eat-fatty-fish: how to do it',
              }),
              label: 'editorial',
            },
          ],
          why: {
            text: msg('Fish with omega-3 fats (called EPA and DHA) is part of a healthy diet.', {
              id: 'diet-card.eat-fatty-fish.why',
              desc: '0240 Diet card, eat, eat-fatty-fish: the reason',
            }),
            label: 'sourced',
            refs: ['nccih-omega-3'],
          },
          sure: 'moderate',
          cautions: [
            {
              text: msg(
                'If your medicines lower your defences against germs (immunosuppressants), eat fish cooked, never raw.',
                {
                  id: 'diet-card.eat-fatty-fish.cautions.1',
                  desc: '0250 Diet card, eat, eat-fatty-fish: who must be careful, always visible',
                },
              ),
              label: 'sourced',
              refs: ['wsu-food-safety'],
            },
          ],
        },
        {
          key: 'eat-lean-protein',
          group: 'eat',
          needsClinicalCheck: true,
          terms: ['dysphagia'],
          title: msg('Eat lean protein.', {
            id: 'diet-card.eat-lean-protein.title',
            desc: '0260 Diet card, eat, eat-lean-protein: what to do, heading of the item',
          }),
          how: [
            {
              text: msg('Choose chicken or other poultry, beans or yoghurt.', {
                id: 'diet-card.eat-lean-protein.how.1',
                desc: '0270 Diet card, eat, eat-lean-protein: how to do it',
              }),
              label: 'practice',
            },
          ],
          why: {
            text: msg('Your body needs protein to keep and build muscle.', {
              id: 'diet-card.eat-lean-protein.why',
              desc: '0280 Diet card, eat, eat-lean-protein: the reason',
            }),
            label: 'practice',
          },
          sure: 'moderate',
          cautions: [
            {
              text: msg('If you have trouble swallowing, ask which soft foods are safe for you.', {
                id: 'diet-card.eat-lean-protein.cautions.1',
                desc: '0290 Diet card, eat, eat-lean-protein: who must be careful, always visible',
              }),
              label: 'practice',
            },
            {
              text: msg('If you have kidney disease, ask a dietitian (a food expert) how much protein is right.', {
                id: 'diet-card.eat-lean-protein.cautions.2',
                desc: '0300 Diet card, eat, eat-lean-protein: who must be careful, always visible',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'eat-fruit-veg',
          group: 'eat',
          needsClinicalCheck: true,
          terms: ['immunosuppressant'],
          title: msg('Eat many kinds of fruit and vegetables.', {
            id: 'diet-card.eat-fruit-veg.title',
            desc: '0310 Diet card, eat, eat-fruit-veg: what to do, heading of the item',
          }),
          how: [
            {
              text: msg('Have some at each meal. Wash fruit and vegetables well.', {
                id: 'diet-card.eat-fruit-veg.how.1',
                desc: '0320 Diet card, eat, eat-fruit-veg: how to do it',
              }),
              label: 'practice',
            },
          ],
          why: {
            text: msg(
              'Fruit and vegetables give you vitamins and antioxidants (substances that protect cells). They are not proven to calm dermatomyositis.',
              {id: 'diet-card.eat-fruit-veg.why', desc: '0330 Diet card, eat, eat-fruit-veg: the reason'},
            ),
            label: 'editorial',
          },
          sure: 'moderate',
          cautions: [
            {
              text: msg('If you take immunosuppressants, do not eat raw sprouts.', {
                id: 'diet-card.eat-fruit-veg.cautions.1',
                desc: '0340 Diet card, eat, eat-fruit-veg: who must be careful, always visible',
              }),
              label: 'sourced',
              refs: ['wsu-food-safety'],
            },
            {
              text: msg('If you take tacrolimus or ciclosporin, do not have grapefruit or its juice.', {
                id: 'diet-card.eat-fruit-veg.cautions.2',
                desc: '0350 Diet card, eat, eat-fruit-veg: who must be careful, always visible',
              }),
              label: 'sourced',
              refs: ['label-prograf', 'bailey-1998-grapefruit'],
            },
          ],
        },
        {
          key: 'eat-whole-grains',
          group: 'eat',
          needsClinicalCheck: true,
          terms: ['dysphagia'],
          title: msg('Choose whole grains.', {
            id: 'diet-card.eat-whole-grains.title',
            desc: '0360 Diet card, eat, eat-whole-grains: what to do, heading of the item',
          }),
          how: [
            {
              text: msg('Choose oats, brown rice or wholemeal bread.', {
                id: 'diet-card.eat-whole-grains.how.1',
                desc: '0370 Diet card, eat, eat-whole-grains: how to do it',
              }),
              label: 'practice',
            },
          ],
          why: {
            text: msg('Whole grains give you fibre, which helps your gut.', {
              id: 'diet-card.eat-whole-grains.why',
              desc: '0380 Diet card, eat, eat-whole-grains: the reason',
            }),
            label: 'practice',
          },
          sure: 'moderate',
          cautions: [
            {
              text: msg(
                'Dry or crumbly foods are risky if you have trouble swallowing. Choose soft, moist foods, such as porridge, if your team agrees.',
                {
                  id: 'diet-card.eat-whole-grains.cautions.1',
                  desc: '0390 Diet card, eat, eat-whole-grains: who must be careful, always visible',
                },
              ),
              label: 'practice',
            },
          ],
        },
        {
          key: 'eat-vitamin-d-foods',
          group: 'eat',
          needsClinicalCheck: true,
          terms: ['glucocorticoid', 'calcinosis', 'immunosuppressant'],
          title: msg('Eat foods with vitamin D.', {
            id: 'diet-card.eat-vitamin-d-foods.title',
            desc: '0400 Diet card, eat, eat-vitamin-d-foods: what to do, heading of the item',
          }),
          how: [
            {
              text: msg('Try milk with added vitamin D, well-cooked eggs, or mushrooms.', {
                id: 'diet-card.eat-vitamin-d-foods.how.1',
                desc: '0410 Diet card, eat, eat-vitamin-d-foods: how to do it',
              }),
              label: 'practice',
            },
          ],
          why: {
            text: msg(
              'Vitamin D helps to protect your bones if you take steroids, such as prednisone or prednisolone.',
              {id: 'diet-card.eat-vitamin-d-foods.why', desc: '0420 Diet card, eat, eat-vitamin-d-foods: the reason'},
            ),
            label: 'sourced',
            refs: ['humphrey-2023-giop'],
          },
          sure: 'moderate',
          cautions: [
            {
              text: msg('Food alone is often too little if you stay out of the sun. Ask if you need a blood test.', {
                id: 'diet-card.eat-vitamin-d-foods.cautions.1',
                desc: '0430 Diet card, eat, eat-vitamin-d-foods: who must be careful, always visible',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'Ask before you take vitamin D tablets if you have kidney stones or hard calcium lumps (calcinosis).',
                {
                  id: 'diet-card.eat-vitamin-d-foods.cautions.2',
                  desc: '0440 Diet card, eat, eat-vitamin-d-foods: who must be careful, always visible',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('If you take immunosuppressants, do not eat raw or runny eggs.', {
                id: 'diet-card.eat-vitamin-d-foods.cautions.3',
                desc: '0450 Diet card, eat, eat-vitamin-d-foods: who must be careful, always visible',
              }),
              label: 'sourced',
              refs: ['wsu-food-safety'],
            },
          ],
        },
        {
          key: 'eat-probiotic-foods',
          group: 'eat',
          needsClinicalCheck: true,
          terms: ['immunosuppressant'],
          title: msg('Choose yoghurt and other safe foods with live cultures (probiotic foods).', {
            id: 'diet-card.eat-probiotic-foods.title',
            desc: '0460 Diet card, eat, eat-probiotic-foods: what to do, heading of the item',
          }),
          how: [
            {
              text: msg('Choose pasteurised yoghurt. Pasteurised means heated to kill germs.', {
                id: 'diet-card.eat-probiotic-foods.how.1',
                desc: '0470 Diet card, eat, eat-probiotic-foods: how to do it',
              }),
              label: 'sourced',
              refs: ['wsu-food-safety'],
            },
          ],
          why: {
            text: msg('Live cultures may help your gut. They are not proven to help dermatomyositis.', {
              id: 'diet-card.eat-probiotic-foods.why',
              desc: '0480 Diet card, eat, eat-probiotic-foods: the reason',
            }),
            label: 'editorial',
          },
          sure: 'low',
          cautions: [
            {
              text: msg('If you take immunosuppressants, do not have unpasteurised milk or cheese.', {
                id: 'diet-card.eat-probiotic-foods.cautions.1',
                desc: '0490 Diet card, eat, eat-probiotic-foods: who must be careful, always visible',
              }),
              label: 'sourced',
              refs: ['wsu-food-safety'],
            },
            {
              text: msg('Home-made fermented foods may be risky if your defences are very weak. Ask your team.', {
                id: 'diet-card.eat-probiotic-foods.cautions.2',
                desc: '0500 Diet card, eat, eat-probiotic-foods: who must be careful, always visible',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'Probiotic capsules have, very rarely, caused blood infections in people at high risk. Ask before you take them.',
                {
                  id: 'diet-card.eat-probiotic-foods.cautions.3',
                  desc: '0510 Diet card, eat, eat-probiotic-foods: who must be careful, always visible',
                },
              ),
              label: 'sourced',
              refs: ['katkowska-2021-probiotics'],
            },
          ],
        },
        {
          key: 'eat-nuts-seeds',
          group: 'eat',
          needsClinicalCheck: true,
          terms: ['dysphagia'],
          title: msg('Eat small amounts of nuts and seeds.', {
            id: 'diet-card.eat-nuts-seeds.title',
            desc: '0520 Diet card, eat, eat-nuts-seeds: what to do, heading of the item',
          }),
          how: [
            {
              text: msg('Choose unsalted nuts and seeds.', {
                id: 'diet-card.eat-nuts-seeds.how.1',
                desc: '0530 Diet card, eat, eat-nuts-seeds: how to do it',
              }),
              label: 'editorial',
            },
          ],
          why: {
            text: msg('Nuts and seeds give you healthy fats and the minerals selenium and zinc.', {
              id: 'diet-card.eat-nuts-seeds.why',
              desc: '0540 Diet card, eat, eat-nuts-seeds: the reason',
            }),
            label: 'practice',
          },
          sure: 'moderate',
          cautions: [
            {
              text: msg('Nuts and seeds can make you choke. Leave them out if you have trouble swallowing.', {
                id: 'diet-card.eat-nuts-seeds.cautions.1',
                desc: '0550 Diet card, eat, eat-nuts-seeds: who must be careful, always visible',
              }),
              label: 'practice',
            },
            {
              text: msg('Eat Brazil nuts only now and then. Eating them often can give you too much selenium.', {
                id: 'diet-card.eat-nuts-seeds.cautions.2',
                desc: '0560 Diet card, eat, eat-nuts-seeds: who must be careful, always visible',
              }),
              label: 'sourced',
              refs: ['efsa-2023-selenium'],
            },
          ],
        },
        {
          key: 'eat-turmeric-ginger',
          group: 'eat',
          needsClinicalCheck: true,
          title: msg('Use turmeric and ginger as spices if you like them.', {
            id: 'diet-card.eat-turmeric-ginger.title',
            desc: '0570 Diet card, eat, eat-turmeric-ginger: what to do, heading of the item',
          }),
          how: [
            {
              text: msg('Use normal cooking amounts.', {
                id: 'diet-card.eat-turmeric-ginger.how.1',
                desc: '0580 Diet card, eat, eat-turmeric-ginger: how to do it',
              }),
              label: 'practice',
            },
          ],
          why: {
            text: msg('Turmeric and ginger add taste. They are not proven to calm dermatomyositis.', {
              id: 'diet-card.eat-turmeric-ginger.why',
              desc: '0590 Diet card, eat, eat-turmeric-ginger: the reason',
            }),
            label: 'editorial',
          },
          sure: 'low',
          cautions: [
            {
              text: msg(
                'Do not take turmeric or curcumin capsules without asking. Turmeric products have caused serious liver injury.',
                {
                  id: 'diet-card.eat-turmeric-ginger.cautions.1',
                  desc: '0600 Diet card, eat, eat-turmeric-ginger: who must be careful, always visible',
                },
              ),
              label: 'sourced',
              refs: ['halegoua-2023-turmeric', 'livertox-turmeric'],
            },
            {
              text: msg('Turmeric capsules are a bigger worry if you take methotrexate or azathioprine.', {
                id: 'diet-card.eat-turmeric-ginger.cautions.2',
                desc: '0610 Diet card, eat, eat-turmeric-ginger: who must be careful, always visible',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'If you took turmeric capsules and your eyes or skin turn yellow, stop the capsules. Call your team the same day.',
                {
                  id: 'diet-card.eat-turmeric-ginger.cautions.3',
                  desc: '0620 Diet card, eat, eat-turmeric-ginger: who must be careful, always visible',
                },
              ),
              label: 'practice',
            },
          ],
        },
        {
          key: 'eat-hydration',
          group: 'eat',
          needsClinicalCheck: true,
          terms: ['dysphagia'],
          title: msg('Drink enough water.', {
            id: 'diet-card.eat-hydration.title',
            desc: '0630 Diet card, eat, eat-hydration: what to do, heading of the item',
          }),
          how: [
            {
              text: msg('Drink a little and often. No fixed amount is right for everyone.', {
                id: 'diet-card.eat-hydration.how.1',
                desc: '0640 Diet card, eat, eat-hydration: how to do it',
              }),
              label: 'practice',
            },
          ],
          why: {
            text: msg('Your body needs water to work well. Water does not wash inflammation out of the body.', {
              id: 'diet-card.eat-hydration.why',
              desc: '0650 Diet card, eat, eat-hydration: the reason',
            }),
            label: 'editorial',
          },
          sure: 'moderate',
          cautions: [
            {
              text: msg('If you have heart or kidney disease, ask how much you may drink.', {
                id: 'diet-card.eat-hydration.cautions.1',
                desc: '0660 Diet card, eat, eat-hydration: who must be careful, always visible',
              }),
              label: 'practice',
            },
            {
              text: msg('If you have trouble swallowing, ask if you need thickened drinks.', {
                id: 'diet-card.eat-hydration.cautions.2',
                desc: '0670 Diet card, eat, eat-hydration: who must be careful, always visible',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'eat-calcium',
          group: 'eat',
          needsClinicalCheck: true,
          terms: ['glucocorticoid', 'calcinosis'],
          title: msg('Get enough calcium from food.', {
            id: 'diet-card.eat-calcium.title',
            desc: '0680 Diet card, eat, eat-calcium: what to do, heading of the item',
          }),
          how: [
            {
              text: msg('Choose dairy foods or plant milk with added calcium.', {
                id: 'diet-card.eat-calcium.how.1',
                desc: '0690 Diet card, eat, eat-calcium: how to do it',
              }),
              label: 'practice',
            },
          ],
          why: {
            text: msg('Steroids can thin your bones. Enough calcium and vitamin D help to protect them.', {
              id: 'diet-card.eat-calcium.why',
              desc: '0700 Diet card, eat, eat-calcium: the reason',
            }),
            label: 'sourced',
            refs: ['humphrey-2023-giop'],
          },
          sure: 'moderate',
          cautions: [
            {
              text: msg('If you have calcinosis, do not cut or add calcium without advice.', {
                id: 'diet-card.eat-calcium.cautions.1',
                desc: '0710 Diet card, eat, eat-calcium: who must be careful, always visible',
              }),
              label: 'practice',
            },
          ],
        },
      ],
    },
    {
      group: 'avoid',
      heading: msg('Avoid or limit these', {
        id: 'diet-card.group-avoid.heading',
        desc: '0720 Diet card: heading of the group of things to avoid or limit',
      }),
      items: [
        {
          key: 'avoid-unsupervised-supplements',
          group: 'avoid',
          needsClinicalCheck: true,
          terms: ['flare', 'immunosuppressant'],
          title: msg('Do not take supplements or herbs without asking your team first.', {
            id: 'diet-card.avoid-unsupervised-supplements.title',
            desc: '0730 Diet card, avoid, avoid-unsupervised-supplements: what to do, heading of the item; must keep its negation',
          }),
          how: [
            {
              text: msg(
                'Do not take immune boosters: spirulina, other blue-green algae, chlorella, echinacea or alfalfa.',
                {
                  id: 'diet-card.avoid-unsupervised-supplements.how.1',
                  desc: '0740 Diet card, avoid, avoid-unsupervised-supplements: how to do it',
                },
              ),
              label: 'sourced',
              refs: ['bax-2021-herbs', 'ravishankar-2022-herbs'],
            },
            {
              text: msg('Read labels. Green powders, shakes and immune teas can contain immune boosters.', {
                id: 'diet-card.avoid-unsupervised-supplements.how.2',
                desc: '0750 Diet card, avoid, avoid-unsupervised-supplements: how to do it',
              }),
              label: 'practice',
            },
          ],
          why: {
            text: msg(
              'Immune boosters switch on immune cells in lab tests. In reports, dermatomyositis began or became active again (a flare) after people took them.',
              {
                id: 'diet-card.avoid-unsupervised-supplements.why',
                desc: '0760 Diet card, avoid, avoid-unsupervised-supplements: the reason',
              },
            ),
            label: 'sourced',
            refs: ['bax-2021-herbs'],
          },
          sure: 'moderate',
          cautions: [
            {
              text: msg('A review in 2026 also warns about ginseng, and about extracts of garlic and green tea.', {
                id: 'diet-card.avoid-unsupervised-supplements.cautions.1',
                desc: '0770 Diet card, avoid, avoid-unsupervised-supplements: who must be careful, always visible',
              }),
              label: 'sourced',
              refs: ['institut-myologie-2026-herbs'],
            },
            {
              text: msg(
                "Herbs can clash with your drugs. St John's wort can change the level of tacrolimus in your blood.",
                {
                  id: 'diet-card.avoid-unsupervised-supplements.cautions.2',
                  desc: '0780 Diet card, avoid, avoid-unsupervised-supplements: who must be careful, always visible',
                },
              ),
              label: 'sourced',
              refs: ['label-prograf'],
            },
            {
              text: msg('High doses of vitamins A, D, E and K can build up and harm you.', {
                id: 'diet-card.avoid-unsupervised-supplements.cautions.3',
                desc: '0790 Diet card, avoid, avoid-unsupervised-supplements: who must be careful, always visible',
              }),
              label: 'practice',
            },
            {
              text: msg('Keep taking what your team prescribed, such as folic acid, calcium or vitamin D.', {
                id: 'diet-card.avoid-unsupervised-supplements.cautions.4',
                desc: '0800 Diet card, avoid, avoid-unsupervised-supplements: who must be careful, always visible',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'avoid-grapefruit',
          group: 'avoid',
          needsClinicalCheck: true,
          title: msg('Do not eat grapefruit or drink its juice if you take tacrolimus or ciclosporin.', {
            id: 'diet-card.avoid-grapefruit.title',
            desc: '0810 Diet card, avoid, avoid-grapefruit: what to do, heading of the item; must keep its negation',
          }),
          how: [
            {
              text: msg('Leave out grapefruit fully, even a little.', {
                id: 'diet-card.avoid-grapefruit.how.1',
                desc: '0820 Diet card, avoid, avoid-grapefruit: how to do it',
              }),
              label: 'sourced',
              refs: ['label-prograf', 'bailey-1998-grapefruit'],
            },
            {
              text: msg('If you take tofacitinib, ask your pharmacist about grapefruit.', {
                id: 'diet-card.avoid-grapefruit.how.2',
                desc: '0830 Diet card, avoid, avoid-grapefruit: how to do it',
              }),
              label: 'practice',
            },
          ],
          why: {
            text: msg(
              'Grapefruit can raise the level of tacrolimus and ciclosporin in your blood. Too high a level can harm you.',
              {id: 'diet-card.avoid-grapefruit.why', desc: '0840 Diet card, avoid, avoid-grapefruit: the reason'},
            ),
            label: 'practice',
          },
          sure: 'strong',
          cautions: [
            {
              text: msg('Seville oranges and pomelos may act in the same way. Leave them out too.', {
                id: 'diet-card.avoid-grapefruit.cautions.1',
                desc: '0850 Diet card, avoid, avoid-grapefruit: who must be careful, always visible',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'We know of no such problem with methotrexate, azathioprine or mycophenolate. Ask about all your other medicines.',
                {
                  id: 'diet-card.avoid-grapefruit.cautions.2',
                  desc: '0860 Diet card, avoid, avoid-grapefruit: who must be careful, always visible',
                },
              ),
              label: 'practice',
            },
          ],
        },
        {
          key: 'avoid-raw-meat',
          group: 'avoid',
          needsClinicalCheck: true,
          terms: ['immunosuppressant'],
          title: msg('Do not eat raw or undercooked meat, fish or eggs.', {
            id: 'diet-card.avoid-raw-meat.title',
            desc: '0870 Diet card, avoid, avoid-raw-meat: what to do, heading of the item; must keep its negation',
          }),
          how: [
            {
              text: msg('Do not have raw shellfish, soft cheese such as Brie, or raw sprouts such as alfalfa.', {
                id: 'diet-card.avoid-raw-meat.how.1',
                desc: '0880 Diet card, avoid, avoid-raw-meat: how to do it',
              }),
              label: 'sourced',
              refs: ['wsu-food-safety'],
            },
            {
              text: msg('Do not have unpasteurised milk, cheese or juice.', {
                id: 'diet-card.avoid-raw-meat.how.2',
                desc: '0890 Diet card, avoid, avoid-raw-meat: how to do it',
              }),
              label: 'practice',
            },
          ],
          why: {
            text: msg('Germs in raw foods can make you very ill when your defences are low.', {
              id: 'diet-card.avoid-raw-meat.why',
              desc: '0900 Diet card, avoid, avoid-raw-meat: the reason',
            }),
            label: 'sourced',
            refs: ['wsu-food-safety'],
          },
          sure: 'strong',
          cautions: [
            {
              text: msg('Follow this food advice if you take immunosuppressants. Steroids count too.', {
                id: 'diet-card.avoid-raw-meat.cautions.1',
                desc: '0910 Diet card, avoid, avoid-raw-meat: who must be careful, always visible',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'If you take immunosuppressants and your temperature is 38 °C (100.4 °F) or more, call your team the same day.',
                {
                  id: 'diet-card.avoid-raw-meat.cautions.2',
                  desc: '0920 Diet card, avoid, avoid-raw-meat: who must be careful, always visible',
                },
              ),
              label: 'practice',
            },
          ],
        },
        {
          key: 'avoid-excess-alcohol',
          group: 'avoid',
          needsClinicalCheck: true,
          title: msg('Do not drink too much alcohol.', {
            id: 'diet-card.avoid-excess-alcohol.title',
            desc: '0930 Diet card, avoid, avoid-excess-alcohol: what to do, heading of the item; must keep its negation',
          }),
          how: [
            {
              text: msg('Ask your team how much is safe for you. It may be none.', {
                id: 'diet-card.avoid-excess-alcohol.how.1',
                desc: '0940 Diet card, avoid, avoid-excess-alcohol: how to do it',
              }),
              label: 'practice',
            },
          ],
          why: {
            text: msg('Methotrexate and alcohol can both harm the liver.', {
              id: 'diet-card.avoid-excess-alcohol.why',
              desc: '0950 Diet card, avoid, avoid-excess-alcohol: the reason',
            }),
            label: 'sourced',
            refs: ['nhs-methotrexate', 'label-methotrexate'],
          },
          sure: 'strong',
          cautions: [
            {
              text: msg('Take extra care with alcohol if you take azathioprine or have liver disease.', {
                id: 'diet-card.avoid-excess-alcohol.cautions.1',
                desc: '0960 Diet card, avoid, avoid-excess-alcohol: who must be careful, always visible',
              }),
              label: 'practice',
            },
            {
              text: msg('A lot of alcohol can also lower your defences.', {
                id: 'diet-card.avoid-excess-alcohol.cautions.2',
                desc: '0970 Diet card, avoid, avoid-excess-alcohol: who must be careful, always visible',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'avoid-sugar-refined-carbs',
          group: 'avoid',
          needsClinicalCheck: true,
          terms: ['glucocorticoid'],
          title: msg('Do not eat a lot of sugar or white flour.', {
            id: 'diet-card.avoid-sugar-refined-carbs.title',
            desc: '0980 Diet card, avoid, avoid-sugar-refined-carbs: what to do, heading of the item; must keep its negation',
          }),
          how: [
            {
              text: msg('Have water, fruit or whole grains in place of sweet drinks, sweets and cakes.', {
                id: 'diet-card.avoid-sugar-refined-carbs.how.1',
                desc: '0990 Diet card, avoid, avoid-sugar-refined-carbs: how to do it',
              }),
              label: 'editorial',
            },
          ],
          why: {
            text: msg('Steroids raise the risk of diabetes (high blood sugar).', {
              id: 'diet-card.avoid-sugar-refined-carbs.why',
              desc: '1000 Diet card, avoid, avoid-sugar-refined-carbs: the reason',
            }),
            label: 'sourced',
            refs: ['beuschlein-2024-adrenal'],
          },
          sure: 'moderate',
          cautions: [
            {
              text: msg('If you have diabetes, ask your team for a food plan.', {
                id: 'diet-card.avoid-sugar-refined-carbs.cautions.1',
                desc: '1010 Diet card, avoid, avoid-sugar-refined-carbs: who must be careful, always visible',
              }),
              label: 'practice',
            },
            {
              text: msg('It is not proven that sugar makes dermatomyositis worse.', {
                id: 'diet-card.avoid-sugar-refined-carbs.cautions.2',
                desc: '1020 Diet card, avoid, avoid-sugar-refined-carbs: who must be careful, always visible',
              }),
              label: 'editorial',
            },
          ],
        },
        {
          key: 'avoid-trans-saturated-fat',
          group: 'avoid',
          needsClinicalCheck: true,
          title: msg('Do not eat a lot of saturated fat or trans fat.', {
            id: 'diet-card.avoid-trans-saturated-fat.title',
            desc: '1030 Diet card, avoid, avoid-trans-saturated-fat: what to do, heading of the item; must keep its negation',
          }),
          how: [
            {
              text: msg(
                'Butter, fatty meat, cakes and fried foods hold a lot of these fats. Use plant oils in their place.',
                {
                  id: 'diet-card.avoid-trans-saturated-fat.how.1',
                  desc: '1040 Diet card, avoid, avoid-trans-saturated-fat: how to do it',
                },
              ),
              label: 'practice',
            },
          ],
          why: {
            text: msg(
              'In studies of dermatomyositis and polymyositis, narrowed heart arteries were 2 to 4 times as common as in other people.',
              {
                id: 'diet-card.avoid-trans-saturated-fat.why',
                desc: '1050 Diet card, avoid, avoid-trans-saturated-fat: the reason',
              },
            ),
            label: 'sourced',
            refs: ['schwartz-2016-cardiac'],
          },
          sure: 'moderate',
          cautions: [
            {
              text: msg('Ask your team to check your blood pressure and blood fats.', {
                id: 'diet-card.avoid-trans-saturated-fat.cautions.1',
                desc: '1060 Diet card, avoid, avoid-trans-saturated-fat: who must be careful, always visible',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'avoid-excess-salt',
          group: 'avoid',
          needsClinicalCheck: true,
          terms: ['glucocorticoid'],
          title: msg('Do not eat a lot of salt if you take steroids.', {
            id: 'diet-card.avoid-excess-salt.title',
            desc: '1070 Diet card, avoid, avoid-excess-salt: what to do, heading of the item; must keep its negation',
          }),
          how: [
            {
              text: msg('Taste food before you add salt. Eat fewer crisps, tinned soups and ready meals.', {
                id: 'diet-card.avoid-excess-salt.how.1',
                desc: '1080 Diet card, avoid, avoid-excess-salt: how to do it',
              }),
              label: 'editorial',
            },
          ],
          why: {
            text: msg('Steroids raise the risk of high blood pressure.', {
              id: 'diet-card.avoid-excess-salt.why',
              desc: '1090 Diet card, avoid, avoid-excess-salt: the reason',
            }),
            label: 'practice',
          },
          sure: 'moderate',
          cautions: [
            {
              text: msg('Salt can also make your body hold fluid. Tell your team soon if your ankles swell.', {
                id: 'diet-card.avoid-excess-salt.cautions.1',
                desc: '1100 Diet card, avoid, avoid-excess-salt: who must be careful, always visible',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'Ask before you use salt substitutes. Many contain potassium, a risk with tacrolimus, ciclosporin or kidney disease.',
                {
                  id: 'diet-card.avoid-excess-salt.cautions.2',
                  desc: '1110 Diet card, avoid, avoid-excess-salt: who must be careful, always visible',
                },
              ),
              label: 'practice',
            },
          ],
        },
        {
          key: 'avoid-extreme-diets',
          group: 'avoid',
          needsClinicalCheck: true,
          terms: ['calcinosis'],
          title: msg('Do not start an extreme diet without advice from your team.', {
            id: 'diet-card.avoid-extreme-diets.title',
            desc: '1120 Diet card, avoid, avoid-extreme-diets: what to do, heading of the item; must keep its negation',
          }),
          how: [
            {
              text: msg('Ask a dietitian before you cut out whole groups of foods (an elimination diet).', {
                id: 'diet-card.avoid-extreme-diets.how.1',
                desc: '1130 Diet card, avoid, avoid-extreme-diets: how to do it',
              }),
              label: 'practice',
            },
          ],
          why: {
            text: msg('You may lose muscle and miss nutrients that you need.', {
              id: 'diet-card.avoid-extreme-diets.why',
              desc: '1140 Diet card, avoid, avoid-extreme-diets: the reason',
            }),
            label: 'practice',
          },
          sure: 'moderate',
          cautions: [
            {
              text: msg(
                'If you have calcinosis, do not try alkaline or calcium-free diets. We know of no reason why they should help.',
                {
                  id: 'diet-card.avoid-extreme-diets.cautions.1',
                  desc: '1150 Diet card, avoid, avoid-extreme-diets: who must be careful, always visible',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Tell your team soon if you lose weight without trying.', {
                id: 'diet-card.avoid-extreme-diets.cautions.2',
                desc: '1160 Diet card, avoid, avoid-extreme-diets: who must be careful, always visible',
              }),
              label: 'practice',
            },
          ],
        },
        {
          key: 'avoid-excess-caffeine',
          group: 'avoid',
          needsClinicalCheck: true,
          title: msg('Do not have a lot of caffeine if you sleep badly or feel anxious.', {
            id: 'diet-card.avoid-excess-caffeine.title',
            desc: '1170 Diet card, avoid, avoid-excess-caffeine: what to do, heading of the item; must keep its negation',
          }),
          how: [
            {
              text: msg('Have less coffee, strong tea, cola and energy drinks.', {
                id: 'diet-card.avoid-excess-caffeine.how.1',
                desc: '1180 Diet card, avoid, avoid-excess-caffeine: how to do it',
              }),
              label: 'editorial',
            },
          ],
          why: {
            text: msg('Caffeine can keep you awake. It is not proven to make inflammation worse.', {
              id: 'diet-card.avoid-excess-caffeine.why',
              desc: '1190 Diet card, avoid, avoid-excess-caffeine: the reason',
            }),
            label: 'editorial',
          },
          sure: 'low',
          cautions: [
            {
              text: msg(
                'Steroids can also disturb sleep and mood. Tell your team, but do not stop steroids suddenly.',
                {
                  id: 'diet-card.avoid-excess-caffeine.cautions.1',
                  desc: '1200 Diet card, avoid, avoid-excess-caffeine: who must be careful, always visible',
                },
              ),
              label: 'practice',
            },
          ],
        },
        {
          key: 'avoid-smoking',
          group: 'avoid',
          needsClinicalCheck: true,
          title: msg('Do not smoke.', {
            id: 'diet-card.avoid-smoking.title',
            desc: '1210 Diet card, avoid, avoid-smoking: what to do, heading of the item; must keep its negation',
          }),
          how: [
            {
              text: msg('Smoking is not a food, but it matters here too. Ask your team for help to stop.', {
                id: 'diet-card.avoid-smoking.how.1',
                desc: '1220 Diet card, avoid, avoid-smoking: how to do it',
              }),
              label: 'editorial',
            },
          ],
          why: {
            text: msg('Smoking harms your lungs and heart. It also raises the risk of infection and cancer.', {
              id: 'diet-card.avoid-smoking.why',
              desc: '1230 Diet card, avoid, avoid-smoking: the reason',
            }),
            label: 'practice',
          },
          sure: 'strong',
          cautions: [
            {
              text: msg(
                'With tofacitinib, smoking now or in the past raises the risk of lung cancer and heart problems.',
                {
                  id: 'diet-card.avoid-smoking.cautions.1',
                  desc: '1240 Diet card, avoid, avoid-smoking: who must be careful, always visible',
                },
              ),
              label: 'practice',
            },
          ],
        },
      ],
    },
  ],
});

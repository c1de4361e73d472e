import type {Authored, MsgFn} from './schema.js';

/** The 20 things that people name as causes, sorted into mechanism, risk factor, suspected trigger and feature. */
export const causes = (msg: MsgFn): Authored<'causes'> => ({
  section: 'causes',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('Causes and risk factors', {id: 'causes.title', desc: '0100 Causes: title of the widget'}),
  message: {
    text: msg('No single cause of dermatomyositis is known. You did nothing wrong, and nobody can catch it from you.', {
      id: 'causes.message.text',
      desc: '0110 Causes: the one main message',
    }),
    label: 'editorial',
  },
  lead: [
    {
      text: msg('Dermatomyositis is a disease of inflamed skin and, often, inflamed muscles.', {
        id: 'causes.lead.1',
        desc: '0120 Causes: introduction, statement 1',
      }),
      label: 'sourced',
      refs: ['nhs-myositis', 'mayo-dm'],
    },
    {
      text: msg('Genes may play a part. So may things around us, such as sun or viruses.', {
        id: 'causes.lead.2',
        desc: '0130 Causes: introduction, statement 2',
      }),
      label: 'practice',
    },
    {
      text: msg('People often name 20 causes, but not all of them are causes. We sort them into 4 groups.', {
        id: 'causes.lead.3',
        desc: '0140 Causes: introduction, statement 3',
      }),
      label: 'editorial',
    },
  ],
  groups: [
    {
      group: 'mechanism',
      heading: msg('What happens in the body', {
        id: 'causes.mechanism-group.heading',
        desc: '0150 Causes, group of items: heading',
      }),
      intro: [
        {
          text: msg('These are steps of the disease (its mechanism). They show how it works, not why it starts.', {
            id: 'causes.mechanism-group.intro.1',
            desc: '0160 Causes, group of items: what the group means, statement 1',
          }),
          label: 'editorial',
        },
      ],
      items: [
        {
          key: 'autoimmune-attack',
          needsClinicalCheck: true,
          terms: ['autoimmune', 'interferon'],
          title: msg('Autoimmune attack', {
            id: 'causes.autoimmune-attack.title',
            desc: '0200 Causes, Autoimmune attack: title',
          }),
          summary: {
            text: msg(
              'Your immune system should fight germs. In this disease, it attacks your own body (autoimmune).',
              {
                id: 'causes.autoimmune-attack.summary',
                desc: '0210 Causes, Autoimmune attack: the short text, shown first',
              },
            ),
            label: 'sourced',
            refs: ['versus-arthritis-dm'],
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg(
                    'A protein that warns of viruses (interferon) is too active. Small blood vessels are harmed as well.',
                    {
                      id: 'causes.autoimmune-attack.what.1',
                      desc: '0220 Causes, Autoimmune attack: what it is, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['kamperman-2022-mechanisms'],
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg('This attack is 1 central part of the disease. Which step comes first is not settled.', {
                    id: 'causes.autoimmune-attack.evidence.1',
                    desc: '0230 Causes, Autoimmune attack: what studies show, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'complement-microvascular',
          needsClinicalCheck: true,
          title: msg('Harm to tiny blood vessels (complement)', {
            id: 'causes.complement-microvascular.title',
            desc: '0250 Causes, Harm to tiny blood vessels (complement): title',
          }),
          summary: {
            text: msg('Tiny blood vessels in muscle and skin are harmed.', {
              id: 'causes.complement-microvascular.summary',
              desc: '0260 Causes, Harm to tiny blood vessels (complement): the short text, shown first',
            }),
            label: 'sourced',
            refs: ['kamperman-2022-mechanisms'],
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg(
                    'Complement is a group of proteins in the blood that help to fight germs. It was found on the walls of these vessels.',
                    {
                      id: 'causes.complement-microvascular.what.1',
                      desc: '0270 Causes, Harm to tiny blood vessels (complement): what it is, statement 1',
                    },
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg(
                    'Complement may help to start the inflammation, or only follow it. Experts still debate this.',
                    {
                      id: 'causes.complement-microvascular.evidence.1',
                      desc: '0280 Causes, Harm to tiny blood vessels (complement): what studies show, statement 1',
                    },
                  ),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'endothelial-dysfunction',
          needsClinicalCheck: true,
          terms: ['vasculopathy'],
          title: msg('Damaged lining of blood vessels', {
            id: 'causes.endothelial-dysfunction.title',
            desc: '0300 Causes, Damaged lining of blood vessels: title',
          }),
          summary: {
            text: msg('The inner lining of blood vessels (endothelium) does not work as it should.', {
              id: 'causes.endothelial-dysfunction.summary',
              desc: '0310 Causes, Damaged lining of blood vessels: the short text, shown first',
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
                    'A weak lining may let immune cells pass into skin and muscle. Disease of blood vessels is called vasculopathy.',
                    {
                      id: 'causes.endothelial-dysfunction.what.1',
                      desc: '0320 Causes, Damaged lining of blood vessels: what it is, statement 1',
                    },
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg('Harm to small vessels is part of how experts explain the disease today.', {
                    id: 'causes.endothelial-dysfunction.evidence.1',
                    desc: '0330 Causes, Damaged lining of blood vessels: what studies show, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['kamperman-2022-mechanisms'],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      group: 'risk-factor',
      heading: msg('Risk factors', {
        id: 'causes.risk-factor-group.heading',
        desc: '0350 Causes, group of items: heading',
      }),
      intro: [
        {
          text: msg(
            'A risk factor makes a disease more likely in a group of people. On its own, it does not cause the disease.',
            {
              id: 'causes.risk-factor-group.intro.1',
              desc: '0360 Causes, group of items: what the group means, statement 1',
            },
          ),
          label: 'editorial',
        },
        {
          text: msg('Most people with a risk factor never get dermatomyositis. It is rare.', {
            id: 'causes.risk-factor-group.intro.2',
            desc: '0370 Causes, group of items: what the group means, statement 2',
          }),
          label: 'practice',
        },
      ],
      items: [
        {
          key: 'genetics-hla',
          needsClinicalCheck: true,
          terms: ['hla', 'hla-types', 'myositis', 'risk-genes'],
          title: msg('Immune genes (HLA) and others', {
            id: 'causes.genetics-hla.title',
            desc: '0400 Causes, genes: title',
          }),
          summary: {
            text: msg('Some genes make dermatomyositis more likely.', {
              id: 'causes.genetics-hla.summary',
              desc: '0410 Causes, genes: the short text, shown first',
            }),
            label: 'sourced',
            refs: ['miller-2015-gwas', 'miller-2013-dm-gwas'],
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('It is not passed on like a disease of 1 single gene.', {
                    id: 'causes.genetics-hla.what.1',
                    desc: '0420 Causes, genes: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('HLA genes guide your immune system. They help it to know your own cells.', {
                    id: 'causes.genetics-hla.what.2',
                    desc: '0430 Causes, genes: what it is, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg(
                    'In people of European descent, the strongest link is with a set of HLA genes called 8.1. It holds HLA-DRB1*03:01 and HLA-B*08:01.',
                    {
                      id: 'causes.genetics-hla.evidence.1',
                      desc: '0440 Causes, genes: what studies show, statement 1; names of genes are not translated',
                    },
                  ),
                  label: 'sourced',
                  refs: ['miller-2015-gwas'],
                },
                {
                  text: msg('Older texts name HLA-DR3, DR52 and DR6. DR3 fits this set. The other 2 are old names.', {
                    id: 'causes.genetics-hla.evidence.2',
                    desc: '0450 Causes, genes: what studies show, statement 2; names of genes are not translated',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Another 3 genes are linked to dermatomyositis: PLCL1, BLK and CCL21.', {
                    id: 'causes.genetics-hla.evidence.3',
                    desc: '0460 Causes, genes: what studies show, statement 3; names of genes are not translated',
                  }),
                  label: 'sourced',
                  refs: ['miller-2013-dm-gwas'],
                },
                {
                  text: msg(
                    'The gene PTPN22 may be linked to myositis (muscle inflammation) as a whole. For dermatomyositis alone, this was not shown.',
                    {id: 'causes.genetics-hla.evidence.4', desc: '0470 Causes, genes: what studies show, statement 4'},
                  ),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'age',
          needsClinicalCheck: true,
          title: msg('Age', {id: 'causes.age.title', desc: '0500 Causes, Age: title'}),
          summary: {
            text: msg('Adults usually get it between their late 40s and early 60s.', {
              id: 'causes.age.summary',
              desc: '0510 Causes, Age: the short text, shown first',
            }),
            label: 'sourced',
            refs: ['mayo-dm'],
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Children can get it too.', {
                    id: 'causes.age.what.1',
                    desc: '0520 Causes, Age: what it is, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['mayo-dm'],
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg('The link with cancer is often stronger when the disease starts after about age 40.', {
                    id: 'causes.age.evidence.1',
                    desc: '0530 Causes, Age: what studies show, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'So adults have cancer checks, planned by their risk. Children do not routinely need them.',
                    {id: 'causes.age.evidence.2', desc: '0540 Causes, Age: what studies show, statement 2'},
                  ),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
              ],
            },
          ],
        },
        {
          key: 'sex-female',
          needsClinicalCheck: true,
          title: msg('Sex (more women than men)', {id: 'causes.sex-female.title', desc: '0550 Causes, sex: title'}),
          summary: {
            text: msg('About 2 women get it for every 1 man.', {
              id: 'causes.sex-female.summary',
              desc: '0560 Causes, sex: the short text, shown first',
            }),
            label: 'sourced',
            refs: ['mayo-dm', 'ninds-myopathies'],
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Men, boys and girls can get it too.', {
                    id: 'causes.sex-female.what.1',
                    desc: '0570 Causes, sex: what it is, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['mayo-dm'],
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg('Being male may add a little to the cancer risk. Teams weigh this when they plan checks.', {
                    id: 'causes.sex-female.evidence.1',
                    desc: '0580 Causes, sex: what studies show, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'ethnicity',
          needsClinicalCheck: true,
          terms: ['mda5'],
          title: msg('Ethnic background', {
            id: 'causes.ethnicity.title',
            desc: '0600 Causes, Ethnic background: title',
          }),
          summary: {
            text: msg('Risk genes and signs differ between people of different ethnic backgrounds.', {
              id: 'causes.ethnicity.summary',
              desc: '0610 Causes, Ethnic background: the short text, shown first',
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
                    'In the type with MDA5 antibodies (proteins in the blood), the signs vary a lot between ethnic groups.',
                    {id: 'causes.ethnicity.what.1', desc: '0620 Causes, Ethnic background: what it is, statement 1'},
                  ),
                  label: 'sourced',
                  refs: ['mehta-2021-mda5'],
                },
                {
                  text: msg('Every skin colour can be affected. Feel for bumps, swelling and rough skin.', {
                    id: 'causes.ethnicity.what.2',
                    desc: '0630 Causes, Ethnic background: what it is, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'On brown and black skin, a rash may look darker, grey-brown or faint. On white skin, it may look red, purple or lilac.',
                    {id: 'causes.ethnicity.what.3', desc: '0640 Causes, Ethnic background: what it is, statement 3'},
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg('Large gene studies were done in people of European descent.', {
                    id: 'causes.ethnicity.evidence.1',
                    desc: '0650 Causes, Ethnic background: what studies show, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['miller-2015-gwas'],
                },
                {
                  text: msg('So what they found may not fit everyone.', {
                    id: 'causes.ethnicity.evidence.2',
                    desc: '0660 Causes, Ethnic background: what studies show, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'smoking',
          needsClinicalCheck: true,
          terms: ['antisynthetase-syndrome', 'hla-types'],
          title: msg('Smoking', {id: 'causes.smoking.title', desc: '0700 Causes, Smoking: title'}),
          summary: {
            text: msg('For smoking, there is only indirect evidence.', {
              id: 'causes.smoking.summary',
              desc: '0710 Causes, Smoking: the short text, shown first',
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
                    'Smoke may disturb the immune system. That it worsens dermatomyositis is an inference (a conclusion from other facts), not a proven fact.',
                    {id: 'causes.smoking.what.1', desc: '0730 Causes, Smoking: what it is, statement 1'},
                  ),
                  label: 'practice',
                },
                {
                  text: msg('This is not about blame. If you smoke, your team can help you to stop.', {
                    id: 'causes.smoking.what.2',
                    desc: '0735 Causes, Smoking: what it is, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg(
                    'In myositis, 42 of 100 smokers with the gene HLA-DRB1*03 had Jo-1 antibodies (blood proteins). Of non-smokers without this gene, it was 8 of 100.',
                    {id: 'causes.smoking.evidence.1', desc: '0740 Causes, Smoking: what studies show, statement 1'},
                  ),
                  label: 'sourced',
                  refs: ['chinoy-2012-smoking'],
                },
                {
                  text: msg(
                    'Jo-1 belongs to antisynthetase syndrome, a related illness. So this is not proof for dermatomyositis.',
                    {id: 'causes.smoking.evidence.2', desc: '0750 Causes, Smoking: what studies show, statement 2'},
                  ),
                  label: 'sourced',
                  refs: ['mahler-2014-assd', 'mammen-2020-enmc'],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      group: 'suspected-trigger',
      heading: msg('Suspected triggers', {
        id: 'causes.suspected-trigger-group.heading',
        desc: '0800 Causes, group of items: heading',
      }),
      intro: [
        {
          text: msg('A trigger is something that may start the disease in a person who is already at risk.', {
            id: 'causes.suspected-trigger-group.intro.1',
            desc: '0810 Causes, group of items: what the group means, statement 1',
          }),
          label: 'editorial',
        },
        {
          text: msg('Some have good support. Others are only ideas. Each entry says which.', {
            id: 'causes.suspected-trigger-group.intro.2',
            desc: '0820 Causes, group of items: what the group means, statement 2',
          }),
          label: 'editorial',
        },
      ],
      items: [
        {
          key: 'sunlight-uv',
          needsClinicalCheck: true,
          terms: ['mi-2', 'photosensitivity'],
          title: msg('Sunlight (ultraviolet light, UV)', {
            id: 'causes.sunlight-uv.title',
            desc: '0850 Causes, sunlight: title',
          }),
          summary: {
            text: msg('Of all outside triggers, sunlight has the best support.', {
              id: 'causes.sunlight-uv.summary',
              desc: '0860 Causes, sunlight: the short text, shown first',
            }),
            label: 'editorial',
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Sun can make the rash worse (photosensitivity).', {
                    id: 'causes.sunlight-uv.what.1',
                    desc: '0870 Causes, sunlight: what it is, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['mduk-dm'],
                },
                {
                  text: msg('Sun may also play a part in how the disease starts.', {
                    id: 'causes.sunlight-uv.what.4',
                    desc: '0875 Causes, sunlight: what it is, statement 4',
                  }),
                  label: 'sourced',
                  refs: ['love-2009-uv', 'uv-registry'],
                },
                {
                  text: msg('UV light may change proteins in the skin and stir up the immune system.', {
                    id: 'causes.sunlight-uv.what.2',
                    desc: '0880 Causes, sunlight: what it is, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'Protect your skin with shade, clothes and sunscreen, whatever your skin colour. Ask if you need vitamin D.',
                    {id: 'causes.sunlight-uv.what.3', desc: '0890 Causes, sunlight: what it is, statement 3'},
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg(
                    'A US study asked people with myositis about the year before diagnosis. Those with 2 or more sunburns more often had dermatomyositis than another type.',
                    {
                      id: 'causes.sunlight-uv.evidence.1',
                      desc: '0900 Causes, sunlight: what studies show, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['uv-registry'],
                },
                {
                  text: msg(
                    'Where sunlight is strong, more of the women with myositis have dermatomyositis or Mi-2, one of its antibodies.',
                    {
                      id: 'causes.sunlight-uv.evidence.2',
                      desc: '0910 Causes, sunlight: what studies show, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['love-2009-uv'],
                },
              ],
            },
          ],
        },
        {
          key: 'cancer',
          needsClinicalCheck: true,
          terms: ['paraneoplastic'],
          title: msg('Cancer', {id: 'causes.cancer.title', desc: '0950 Causes, Cancer: title'}),
          summary: {
            text: msg(
              "In some adults, the body's reaction to a hidden cancer may start the disease (paraneoplastic).",
              {id: 'causes.cancer.summary', desc: '0960 Causes, Cancer: the short text, shown first'},
            ),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Tell your team within days about a new lump, night sweats or weight loss you did not plan.', {
                id: 'causes.cancer.warnings.2',
                desc: '0980 Causes, Cancer: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Most people with dermatomyositis do not have cancer.', {
                    id: 'causes.cancer.what.4',
                    desc: '0985 Causes, Cancer: what it is, statement 4',
                  }),
                  label: 'sourced',
                  refs: ['hill-2001-cancer'],
                },
                {
                  text: msg(
                    'In a Scottish study, cancers of the lung, the ovary and the neck of the womb (cervix) were more common.',
                    {id: 'causes.cancer.what.1', desc: '0990 Causes, Cancer: what it is, statement 1'},
                  ),
                  label: 'sourced',
                  refs: ['stockton-2001-cancer'],
                },
                {
                  text: msg(
                    'Cancers of the pancreas, stomach and bowel are linked too, and so is lymphoma (a blood cancer).',
                    {id: 'causes.cancer.what.2', desc: '1000 Causes, Cancer: what it is, statement 2'},
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Where cancer behind the nose (nasopharynx) is common, doctors may look for that too.', {
                    id: 'causes.cancer.what.3',
                    desc: '1010 Causes, Cancer: what it is, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg(
                    'The cancer risk is highest around diagnosis. Experts advise checks for adults, planned by their risk.',
                    {id: 'causes.cancer.evidence.1', desc: '1020 Causes, Cancer: what studies show, statement 1'},
                  ),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs', 'stockton-2001-cancer'],
                },
                {
                  text: msg('Treating the cancer can sometimes help the dermatomyositis too.', {
                    id: 'causes.cancer.evidence.2',
                    desc: '1030 Causes, Cancer: what studies show, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'medications',
          needsClinicalCheck: true,
          terms: ['flare'],
          title: msg('Medicines', {id: 'causes.medications.title', desc: '1050 Causes, Medicines: title'}),
          summary: {
            text: msg('In rare cases, a medicine may start dermatomyositis.', {
              id: 'causes.medications.summary',
              desc: '1060 Causes, Medicines: the short text, shown first',
            }),
            label: 'sourced',
            refs: ['caravan-2024-drug-dm'],
          },
          warnings: [
            {
              text: msg('Never stop a prescribed medicine on your own. Ask the team that prescribed it first.', {
                id: 'causes.medications.warnings.1',
                desc: '1070 Causes, Medicines: warning, always visible, statement 1',
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
                    'A review found 165 reported cases. Half of them began within about 60 days after the medicine was started.',
                    {id: 'causes.medications.what.1', desc: '1080 Causes, Medicines: what it is, statement 1'},
                  ),
                  label: 'sourced',
                  refs: ['caravan-2024-drug-dm'],
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg(
                    'Hydroxyurea (hydroxycarbamide), for blood diseases and some cancers, was named in 50 cases. Immune checkpoint inhibitors, for cancer, were named in 27.',
                    {
                      id: 'causes.medications.evidence.1',
                      desc: '1090 Causes, Medicines: what studies show, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['caravan-2024-drug-dm'],
                },
                {
                  text: msg(
                    'Statins, against cholesterol, were named in 22. Penicillamine and TNF inhibitors (both for inflamed joints) were named in 10 each.',
                    {
                      id: 'causes.medications.evidence.2',
                      desc: '1100 Causes, Medicines: what studies show, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['caravan-2024-drug-dm'],
                },
                {
                  text: msg(
                    'When statins harm muscles, it is more often a different disease (necrotising myopathy). Its antibodies bind HMGCR (a protein in cells).',
                    {
                      id: 'causes.medications.evidence.3',
                      desc: '1110 Causes, Medicines: what studies show, statement 3',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg(
                    'Some herbs boost the immune system, such as echinacea. In reports, the disease began or flared (became active again) after people took them.',
                    {
                      id: 'causes.medications.evidence.4',
                      desc: '1120 Causes, Medicines: what studies show, statement 4',
                    },
                  ),
                  label: 'sourced',
                  refs: ['bax-2021-herbs'],
                },
              ],
            },
          ],
        },
        {
          key: 'checkpoint-therapies',
          needsClinicalCheck: true,
          title: msg('Immune treatments for cancer (checkpoint inhibitors)', {
            id: 'causes.checkpoint-therapies.title',
            desc: '1150 Causes, checkpoint inhibitors: title',
          }),
          summary: {
            text: msg('Rarely, cancer medicines that wake up the immune system start dermatomyositis.', {
              id: 'causes.checkpoint-therapies.summary',
              desc: '1160 Causes, checkpoint inhibitors: the short text, shown first',
            }),
            label: 'sourced',
            refs: ['caravan-2024-drug-dm'],
          },
          warnings: [
            {
              text: msg(
                'Checkpoint inhibitors can also inflame the heart muscle (myocarditis). This needs help at once.',
                {
                  id: 'causes.checkpoint-therapies.warnings.1',
                  desc: '1170 Causes, checkpoint inhibitors: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Tell your cancer team the same day about a new rash. Do not stop treatment on your own.', {
                id: 'causes.checkpoint-therapies.warnings.2',
                desc: '1180 Causes, checkpoint inhibitors: warning, always visible, statement 2',
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
                    'Checkpoint inhibitors release a brake of the immune system. They may start an autoimmune disease, or bring a hidden one to light.',
                    {
                      id: 'causes.checkpoint-therapies.what.1',
                      desc: '1190 Causes, checkpoint inhibitors: what it is, statement 1',
                    },
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg('A review of 165 cases after a medicine found 27 with a checkpoint inhibitor.', {
                    id: 'causes.checkpoint-therapies.evidence.1',
                    desc: '1200 Causes, checkpoint inhibitors: what studies show, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['caravan-2024-drug-dm'],
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now for new weakness, breathlessness or chest pain during or after a checkpoint inhibitor.',
              {
                id: 'causes.checkpoint-therapies.call.text',
                desc: '1210 Causes, checkpoint inhibitors: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now for new weakness, breathlessness or chest pain during or after a checkpoint inhibitor.',
              {
                id: 'causes.checkpoint-therapies.call.withNumber',
                desc: '1220 Causes, checkpoint inhibitors: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'viral-infections',
          needsClinicalCheck: true,
          title: msg('Virus infections', {
            id: 'causes.viral-infections.title',
            desc: '1250 Causes, Virus infections: title',
          }),
          summary: {
            text: msg('Suspected, but not proven. No virus has been shown to cause dermatomyositis.', {
              id: 'causes.viral-infections.summary',
              desc: '1260 Causes, Virus infections: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Virus infections are 1 of the outside factors that could play a part.', {
                    id: 'causes.viral-infections.what.1',
                    desc: '1280 Causes, Virus infections: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Dermatomyositis is not catching. You cannot pass it on.', {
                    id: 'causes.viral-infections.what.2',
                    desc: '1285 Causes, Virus infections: what it is, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg(
                    'Reports name Coxsackie virus, parvovirus (B19), HIV (a virus of immune cells), and hepatitis B and C. They show a link in time, not a cause.',
                    {
                      id: 'causes.viral-infections.evidence.1',
                      desc: '1290 Causes, Virus infections: what studies show, statement 1',
                    },
                  ),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'environmental',
          needsClinicalCheck: true,
          title: msg('Other things around us', {
            id: 'causes.environmental.title',
            desc: '1300 Causes, Other things around us: title',
          }),
          summary: {
            text: msg('Something in the world around us may play a part.', {
              id: 'causes.environmental.summary',
              desc: '1310 Causes, Other things around us: the short text, shown first',
            }),
            label: 'sourced',
            refs: ['love-2009-uv'],
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Experts think of viruses, sun, some medicines and smoking.', {
                    id: 'causes.environmental.what.1',
                    desc: '1320 Causes, Other things around us: what it is, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg('Sunlight has the best support. Other agents are not clearly known.', {
                    id: 'causes.environmental.evidence.1',
                    desc: '1330 Causes, Other things around us: what studies show, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'mechanical-stress',
          needsClinicalCheck: true,
          title: msg('Strain on muscles or skin', {
            id: 'causes.mechanical-stress.title',
            desc: '1350 Causes, Strain on muscles or skin: title',
          }),
          summary: {
            text: msg('This is an unproven idea, and no reason to give up exercise.', {
              id: 'causes.mechanical-stress.summary',
              desc: '1360 Causes, Strain on muscles or skin: the short text, shown first',
            }),
            label: 'editorial',
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('The idea: tiny injuries show the immune system parts of cells that it does not know.', {
                    id: 'causes.mechanical-stress.what.1',
                    desc: '1380 Causes, Strain on muscles or skin: what it is, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg('We found no evidence for it in dermatomyositis.', {
                    id: 'causes.mechanical-stress.evidence.3',
                    desc: '1383 Causes, Strain on muscles or skin: what studies show, statement 3',
                  }),
                  label: 'editorial',
                },
                {
                  text: msg('Exercise is an important part of treatment for adults.', {
                    id: 'causes.mechanical-stress.evidence.4',
                    desc: '1386 Causes, Strain on muscles or skin: what studies show, statement 4',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'In a review, all studies found exercise safe in every stage of myositis. Less is known for new, active disease.',
                    {
                      id: 'causes.mechanical-stress.evidence.1',
                      desc: '1390 Causes, Strain on muscles or skin: what studies show, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['alexanderson-2018-exercise'],
                },
                {
                  text: msg(
                    'Start gently, with a physiotherapist (movement expert). If your disease is new or active, ask your team first.',
                    {
                      id: 'causes.mechanical-stress.evidence.2',
                      desc: '1400 Causes, Strain on muscles or skin: what studies show, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['alexanderson-2018-exercise'],
                },
              ],
            },
          ],
        },
        {
          key: 'idiopathic',
          needsClinicalCheck: true,
          terms: ['idiopathic'],
          title: msg('Unknown cause (idiopathic)', {
            id: 'causes.idiopathic.title',
            desc: '1450 Causes, Unknown cause (idiopathic): title',
          }),
          summary: {
            text: msg('In most people, no trigger is found.', {
              id: 'causes.idiopathic.summary',
              desc: '1460 Causes, Unknown cause (idiopathic): the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Idiopathic means that the cause is not known.', {
                    id: 'causes.idiopathic.what.1',
                    desc: '1470 Causes, Unknown cause (idiopathic): what it is, statement 1',
                  }),
                  label: 'editorial',
                },
                {
                  text: msg('Treatment can start without a known trigger. It should not wait for one.', {
                    id: 'causes.idiopathic.what.2',
                    desc: '1480 Causes, Unknown cause (idiopathic): what it is, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg('Genes and things around us may both play a part. How they do so is not clear.', {
                    id: 'causes.idiopathic.evidence.1',
                    desc: '1490 Causes, Unknown cause (idiopathic): what studies show, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      group: 'feature',
      heading: msg('Features, not causes', {
        id: 'causes.feature-group.heading',
        desc: '1500 Causes, group of items: heading',
      }),
      intro: [
        {
          text: msg(
            'These often come with dermatomyositis. They are part of it or occur beside it, and are not its cause.',
            {
              id: 'causes.feature-group.intro.1',
              desc: '1510 Causes, group of items: what the group means, statement 1',
            },
          ),
          label: 'editorial',
        },
      ],
      items: [
        {
          key: 'myositis-specific-autoantibodies',
          needsClinicalCheck: true,
          terms: ['antibody', 'msa', 'antisynthetase-syndrome', 'mi-2', 'tif1gamma', 'nxp2', 'mda5', 'sae'],
          title: msg('Myositis-specific antibodies', {
            id: 'causes.myositis-specific-autoantibodies.title',
            desc: '1550 Causes, Myositis-specific antibodies: title',
          }),
          summary: {
            text: msg('These antibodies are linked with the disease. That they cause it is not proven.', {
              id: 'causes.myositis-specific-autoantibodies.summary',
              desc: '1560 Causes, Myositis-specific antibodies: the short text, shown first',
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
                    'Antibodies usually fight germs. Myositis-specific antibodies (MSA) target the body itself.',
                    {
                      id: 'causes.myositis-specific-autoantibodies.what.1',
                      desc: '1570 Causes, Myositis-specific antibodies: what it is, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('These antibodies help doctors to know which skin, lung or cancer problems to look for.', {
                    id: 'causes.myositis-specific-autoantibodies.what.2',
                    desc: '1580 Causes, Myositis-specific antibodies: what it is, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['wolstencroft-2018-msa'],
                },
                {
                  text: msg('The test looks for antibodies with short names: Mi-2, TIF1γ, NXP2, MDA5 and SAE.', {
                    id: 'causes.myositis-specific-autoantibodies.what.3',
                    desc: '1590 Causes, Myositis-specific antibodies: what it is, statement 3; names of antibodies are not translated',
                  }),
                  label: 'sourced',
                  refs: ['mammen-2020-enmc'],
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg('Jo-1 belongs to a related illness, antisynthetase syndrome.', {
                    id: 'causes.myositis-specific-autoantibodies.evidence.1',
                    desc: '1600 Causes, Myositis-specific antibodies: what studies show, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['mahler-2014-assd', 'mammen-2020-enmc'],
                },
                {
                  text: msg(
                    'In 1 study, about 9 of 100 people with definite dermatomyositis had Jo-1. They had signs of that illness.',
                    {
                      id: 'causes.myositis-specific-autoantibodies.evidence.2',
                      desc: '1610 Causes, Myositis-specific antibodies: what studies show, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['jo1-definite-dm-2021'],
                },
              ],
            },
          ],
        },
        {
          key: 'ild-subtypes-mda5',
          needsClinicalCheck: true,
          terms: ['ild', 'rp-ild', 'mda5'],
          title: msg('Lung disease and MDA5 antibodies', {
            id: 'causes.ild-subtypes-mda5.title',
            desc: '1650 Causes, Lung disease and MDA5 antibodies: title',
          }),
          summary: {
            text: msg(
              'Lung inflammation or scarring (interstitial lung disease, ILD) is part of some types. It is not a cause.',
              {
                id: 'causes.ild-subtypes-mda5.summary',
                desc: '1660 Causes, Lung disease and MDA5 antibodies: the short text, shown first',
              },
            ),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('With MDA5 antibodies, a new or worse cough or breathlessness is an emergency.', {
                id: 'causes.ild-subtypes-mda5.warnings.1',
                desc: '1670 Causes, Lung disease and MDA5 antibodies: warning, always visible, statement 1',
              }),
              label: 'sourced',
              refs: ['romero-bueno-2020-mda5'],
            },
            {
              text: msg(
                'It is an emergency if you are breathless at rest or your chest feels tight. The same is true if your lips turn blue, grey or very pale.',
                {
                  id: 'causes.ild-subtypes-mda5.warnings.2',
                  desc: '1680 Causes, Lung disease and MDA5 antibodies: warning, always visible, statement 2',
                },
              ),
              label: 'sourced',
              refs: ['nhs-breathlessness'],
            },
            {
              text: msg('On brown or black skin, the palms of the hands may show this colour best.', {
                id: 'causes.ild-subtypes-mda5.warnings.3',
                desc: '1690 Causes, Lung disease and MDA5 antibodies: warning, always visible, statement 3',
              }),
              label: 'practice',
            },
            {
              text: msg('It is an emergency if your breathing or cough gets worse over hours or days.', {
                id: 'causes.ild-subtypes-mda5.warnings.5',
                desc: '1693 Causes, Lung disease and MDA5 antibodies: warning, always visible, statement 5',
              }),
              label: 'practice',
            },
            {
              text: msg('It is an emergency if you have open skin sores (ulcers) and a new cough or breathlessness.', {
                id: 'causes.ild-subtypes-mda5.warnings.6',
                desc: '1696 Causes, Lung disease and MDA5 antibodies: warning, always visible, statement 6',
              }),
              label: 'sourced',
              refs: ['mehta-2021-mda5', 'rpild-2020-peking'],
            },
            {
              text: msg(
                'Call your team the same day about a new mild cough, or a little breathlessness only on effort. With MDA5 antibodies, do not wait: it is an emergency.',
                {
                  id: 'causes.ild-subtypes-mda5.warnings.4',
                  desc: '1700 Causes, Lung disease and MDA5 antibodies: warning, always visible, statement 4',
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
                  text: msg('Lung disease may come first, before skin or muscle signs.', {
                    id: 'causes.ild-subtypes-mda5.what.1',
                    desc: '1710 Causes, Lung disease and MDA5 antibodies: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('With MDA5, lung disease can get worse fast (rapidly progressive ILD, RP-ILD).', {
                    id: 'causes.ild-subtypes-mda5.what.2',
                    desc: '1720 Causes, Lung disease and MDA5 antibodies: what it is, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['mehta-2021-mda5'],
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg('It is not shown that lung disease feeds the disease of skin or muscle.', {
                    id: 'causes.ild-subtypes-mda5.evidence.1',
                    desc: '1730 Causes, Lung disease and MDA5 antibodies: what studies show, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Experts advise breathing tests and a detailed lung scan. Ask your team about them.', {
                    id: 'causes.ild-subtypes-mda5.evidence.2',
                    desc: '1740 Causes, Lung disease and MDA5 antibodies: what studies show, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you have MDA5 antibodies and a new or worse cough or breathlessness. Also call for any other emergency sign named here.',
              {
                id: 'causes.ild-subtypes-mda5.call.text',
                desc: '1750 Causes, Lung disease and MDA5 antibodies: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you have MDA5 antibodies and a new or worse cough or breathlessness. Also call for any other emergency sign named here.',
              {
                id: 'causes.ild-subtypes-mda5.call.withNumber',
                desc: '1760 Causes, Lung disease and MDA5 antibodies: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'other-autoimmune',
          needsClinicalCheck: true,
          title: msg('Other autoimmune diseases', {
            id: 'causes.other-autoimmune.title',
            desc: '1800 Causes, Other autoimmune diseases: title',
          }),
          summary: {
            text: msg('Dermatomyositis can occur together with another autoimmune disease.', {
              id: 'causes.other-autoimmune.summary',
              desc: '1810 Causes, Other autoimmune diseases: the short text, shown first',
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
                    'Examples are lupus and rheumatoid arthritis (inflamed joints). Doctors call this overlap.',
                    {
                      id: 'causes.other-autoimmune.what.1',
                      desc: '1820 Causes, Other autoimmune diseases: what it is, statement 1',
                    },
                  ),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg('Autoimmune diseases are more likely to share risks than to cause each other.', {
                    id: 'causes.other-autoimmune.evidence.1',
                    desc: '1830 Causes, Other autoimmune diseases: what studies show, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('In a gene study, dermatomyositis shared risk genes with other autoimmune diseases.', {
                    id: 'causes.other-autoimmune.evidence.2',
                    desc: '1840 Causes, Other autoimmune diseases: what studies show, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['miller-2013-dm-gwas'],
                },
              ],
            },
          ],
        },
        {
          key: 'overlap-myositis',
          needsClinicalCheck: true,
          terms: ['antisynthetase-syndrome'],
          title: msg('Overlap with other types of myositis', {
            id: 'causes.overlap-myositis.title',
            desc: '1850 Causes, Overlap with other types of myositis: title',
          }),
          summary: {
            text: msg('Some people have signs of more than 1 type of myositis.', {
              id: 'causes.overlap-myositis.summary',
              desc: '1860 Causes, Overlap with other types of myositis: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Overlap is a way to name and sort the disease. It is not a cause.', {
                    id: 'causes.overlap-myositis.what.1',
                    desc: '1870 Causes, Overlap with other types of myositis: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'Antisynthetase syndrome, for example, affects lungs, muscles and joints. Experts now see it as separate.',
                    {
                      id: 'causes.overlap-myositis.what.2',
                      desc: '1880 Causes, Overlap with other types of myositis: what it is, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['mahler-2014-assd', 'mammen-2020-enmc'],
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg('The types may share triggers. This is not proven.', {
                    id: 'causes.overlap-myositis.evidence.1',
                    desc: '1890 Causes, Overlap with other types of myositis: what studies show, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
      ],
    },
  ],
});

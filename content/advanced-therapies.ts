import type {Authored, MsgFn} from './schema.js';

/** Six experimental or specialist treatments: what they are, what has been shown, and what has not. */
export const advancedTherapies = (msg: MsgFn): Authored<'advanced-therapies'> => ({
  section: 'advanced-therapies',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('Experimental and advanced treatments', {
    id: 'advanced-therapies.title',
    desc: '0100 Advanced therapies: title of the widget',
  }),
  message: {
    text: msg(
      'These 6 treatments are experimental or for special centres. Ask your team about trials, and do not buy stem cells from a clinic.',
      {id: 'advanced-therapies.message.text', desc: '0110 Advanced therapies: the one main message'},
    ),
    label: 'editorial',
  },
  lead: [
    {
      text: msg(
        'These treatments are meant for severe disease that usual treatment did not help (refractory). Specialists choose carefully who may have them.',
        {id: 'advanced-therapies.lead.1', desc: '0120 Advanced therapies: introduction, statement 1'},
      ),
      label: 'practice',
    },
    {
      text: msg(
        'None of the 6 is standard care for dermatomyositis. Most are given only in trials (research studies) or in special centres.',
        {id: 'advanced-therapies.lead.2', desc: '0130 Advanced therapies: introduction, statement 2'},
      ),
      label: 'practice',
    },
    {
      text: msg(
        'Do not stop steroids, such as prednisone, suddenly while you wait. Your body may not make enough of its own.',
        {id: 'advanced-therapies.lead.6', desc: '0170 Advanced therapies: introduction, statement 3'},
      ),
      label: 'sourced',
      refs: ['beuschlein-2024-adrenal'],
    },
  ],
  groups: [
    {
      group: 'all',
      items: [
        {
          key: 'ahsct',
          needsClinicalCheck: true,
          terms: ['jdm', 'remission'],
          title: msg('Transplant of your own blood stem cells (AHSCT)', {
            id: 'advanced-therapies.ahsct.title',
            desc: '0200 Advanced therapies, AHSCT: title; AHSCT stands for autologous haematopoietic stem cell transplantation',
          }),
          summary: {
            text: msg('Very strong medicines remove the immune system. Your own stem cells then build a new one.', {
              id: 'advanced-therapies.ahsct.summary',
              desc: '0210 Advanced therapies, AHSCT: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'This transplant may cause serious infection, infertility (not being able to have a child) and, for some people, death.',
                {
                  id: 'advanced-therapies.ahsct.warnings.1',
                  desc: '0220 Advanced therapies, AHSCT: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Before you decide, ask how to protect your fertility.', {
                id: 'advanced-therapies.ahsct.warnings.2',
                desc: '0230 Advanced therapies, AHSCT: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
            {
              text: msg('After the transplant, call the transplant team at once, day or night, for any fever.', {
                id: 'advanced-therapies.ahsct.warnings.3',
                desc: '0235 Advanced therapies, AHSCT: warning, always visible, statement 3',
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
                    'The full name is autologous haematopoietic stem cell transplantation. Stem cells here are the cells from which all blood cells grow.',
                    {
                      id: 'advanced-therapies.ahsct.what.1',
                      desc: '0240 Advanced therapies, AHSCT: what it is, statement 1',
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
                    'Doctors collect your stem cells. Chemotherapy, such as cyclophosphamide, then destroys immune cells, at times with anti-thymocyte globulin.',
                    {
                      id: 'advanced-therapies.ahsct.how.1',
                      desc: '0250 Advanced therapies, AHSCT: how it works or is done, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg(
                    'After that, you get your stem cells back. The aim is a long time with no active disease (remission).',
                    {
                      id: 'advanced-therapies.ahsct.how.2',
                      desc: '0260 Advanced therapies, AHSCT: how it works or is done, statement 2',
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
                    'In a report on severe juvenile dermatomyositis (JDM, starting in childhood), 3 of 3 patients reached remission. They were followed for 23 to 144 months.',
                    {
                      id: 'advanced-therapies.ahsct.evidence.1',
                      desc: '0270 Advanced therapies, AHSCT: what studies show, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['zhu-2018-ahsct-jdm'],
                },
                {
                  text: msg('An older report describes 2 more patients with JDM who did well.', {
                    id: 'advanced-therapies.ahsct.evidence.2',
                    desc: '0280 Advanced therapies, AHSCT: what studies show, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['asct-jdm-2010'],
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('These are 5 patients. We found no controlled trial, so we cannot say how well it works.', {
                    id: 'advanced-therapies.ahsct.limits.1',
                    desc: '0290 Advanced therapies, AHSCT: what is not known, and limits, statement 1',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'After the transplant, call your local emergency number now for confusion, collapse, fast or hard breathing, or strong shivering.',
              {
                id: 'advanced-therapies.ahsct.call.text',
                desc: '0295 Advanced therapies, AHSCT: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'After the transplant, call {number} ({country}) now for confusion, collapse, fast or hard breathing, or strong shivering.',
              {
                id: 'advanced-therapies.ahsct.call.withNumber',
                desc: '0297 Advanced therapies, AHSCT: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'msc',
          needsClinicalCheck: true,
          title: msg('Mesenchymal stem cells (MSC)', {
            id: 'advanced-therapies.msc.title',
            desc: '0300 Advanced therapies, MSC: title',
          }),
          summary: {
            text: msg('These cells may calm inflammation. That they regrow muscle is not proven.', {
              id: 'advanced-therapies.msc.summary',
              desc: '0310 Advanced therapies, MSC: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'Stem cells sold outside trials may be untested. They can cause infection, blood clots and high costs.',
                {
                  id: 'advanced-therapies.msc.warnings.1',
                  desc: '0320 Advanced therapies, MSC: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Do not buy stem cells from a clinic. Ask your team about trials first.', {
                id: 'advanced-therapies.msc.warnings.2',
                desc: '0330 Advanced therapies, MSC: warning, always visible, statement 2',
              }),
              label: 'editorial',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg(
                    'MSC are taken from bone marrow or fat and given by drip. A cell mix from fat is called stromal vascular fraction (SVF).',
                    {
                      id: 'advanced-therapies.msc.what.1',
                      desc: '0340 Advanced therapies, MSC: what it is, statement 1',
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
                    'They may send signals that calm inflammation and help cells that keep the immune system in check.',
                    {
                      id: 'advanced-therapies.msc.how.1',
                      desc: '0350 Advanced therapies, MSC: how it works or is done, statement 1',
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
                    'In a small study in 2011, 10 people had MSC from donors. Their strength and blood tests got better.',
                    {
                      id: 'advanced-therapies.msc.evidence.1',
                      desc: '0360 Advanced therapies, MSC: what studies show, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('In some, the disease came back (relapse), and they had MSC again.', {
                    id: 'advanced-therapies.msc.evidence.2',
                    desc: '0370 Advanced therapies, MSC: what studies show, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['wang-2011-msc'],
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('There was no comparison group.', {
                    id: 'advanced-therapies.msc.limits.1',
                    desc: '0380 Advanced therapies, MSC: what is not known, and limits, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['wang-2011-msc'],
                },
                {
                  text: msg('So the study cannot prove that MSC work. People may get better for other reasons.', {
                    id: 'advanced-therapies.msc.limits.3',
                    desc: '0385 Advanced therapies, MSC: what is not known, and limits, statement 2',
                  }),
                  label: 'editorial',
                },
                {
                  text: msg('For SVF, we found no evidence in dermatomyositis.', {
                    id: 'advanced-therapies.msc.limits.2',
                    desc: '0390 Advanced therapies, MSC: what is not known, and limits, statement 3',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'car-t',
          needsClinicalCheck: true,
          terms: ['car-t', 'jdm', 'antisynthetase-syndrome'],
          title: msg('CAR-T cells (your own changed immune cells) against B cells', {
            id: 'advanced-therapies.car-t.title',
            desc: '0400 Advanced therapies, CAR-T: title',
          }),
          summary: {
            text: msg(
              'Your own immune cells are changed in a laboratory to clear B cells. This is done only in trials.',
              {
                id: 'advanced-therapies.car-t.summary',
                desc: '0410 Advanced therapies, CAR-T: the short text, shown first',
              },
            ),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'CAR-T can cause a strong immune reaction with fever (cytokine release), confusion (neurotoxicity) and serious infections.',
                {
                  id: 'advanced-therapies.car-t.warnings.1',
                  desc: '0420 Advanced therapies, CAR-T: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('After CAR-T, call the trial team at once for any fever.', {
                id: 'advanced-therapies.car-t.warnings.3',
                desc: '0440 Advanced therapies, CAR-T: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'You need chemotherapy first, which has risks of its own. Ask about infections and fertility.',
                {
                  id: 'advanced-therapies.car-t.warnings.4',
                  desc: '0443 Advanced therapies, CAR-T: warning, always visible, statement 3',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Do not stop steroids suddenly to get ready for this treatment.', {
                id: 'advanced-therapies.car-t.warnings.5',
                desc: '0446 Advanced therapies, CAR-T: warning, always visible, statement 4',
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
                  text: msg(
                    'T cells are immune cells. Doctors take yours and change them so that they find B cells by a mark (CD19).',
                    {
                      id: 'advanced-therapies.car-t.what.1',
                      desc: '0450 Advanced therapies, CAR-T: what it is, statement 1',
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
                    'You first get chemotherapy, then the changed cells. They clear B cells, which make antibodies that attack the body.',
                    {
                      id: 'advanced-therapies.car-t.how.1',
                      desc: '0460 Advanced therapies, CAR-T: how it works or is done, statement 1',
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
                    'In a report, a boy of 12 with severe JDM (it starts in childhood) got better and needed no medicines.',
                    {
                      id: 'advanced-therapies.car-t.evidence.1',
                      desc: '0470 Advanced therapies, CAR-T: what studies show, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['nicolai-2024-cart-jdm'],
                },
                {
                  text: msg('Reports also tell of antisynthetase syndrome, a related illness.', {
                    id: 'advanced-therapies.car-t.evidence.2',
                    desc: '0480 Advanced therapies, CAR-T: what studies show, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['taubmann-2023-cart-asys', 'natmed-2025-bcma-relapse'],
                },
                {
                  text: msg('In 1 person with it, the illness came back after 9 months.', {
                    id: 'advanced-therapies.car-t.evidence.3',
                    desc: '0485 Advanced therapies, CAR-T: what studies show, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['natmed-2025-bcma-relapse'],
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('Reports of single people cannot show how well CAR-T works or how safe it is.', {
                    id: 'advanced-therapies.car-t.limits.2',
                    desc: '0490 Advanced therapies, CAR-T: what is not known, and limits, statement 1',
                  }),
                  label: 'editorial',
                },
                {
                  text: msg('Early trials take adults and children.', {
                    id: 'advanced-therapies.car-t.limits.3',
                    desc: '0492 Advanced therapies, CAR-T: what is not known, and limits, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('We found no approval for dermatomyositis up to October 2026.', {
                    id: 'advanced-therapies.car-t.limits.1',
                    desc: '0494 Advanced therapies, CAR-T: what is not known, and limits, statement 3',
                  }),
                  label: 'editorial',
                },
              ],
            },
            {
              field: 'ask',
              claims: [
                {
                  text: msg('Before you join a trial, ask: What are the risks? Who pays? Whom do I call at night?', {
                    id: 'advanced-therapies.car-t.ask.1',
                    desc: '0495 Advanced therapies, CAR-T: what to ask the team',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'After CAR-T, call your local emergency number now for confusion, a fit, fainting or trouble breathing. Say that you had CAR-T.',
              {
                id: 'advanced-therapies.car-t.call.text',
                desc: '0496 Advanced therapies, CAR-T: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'After CAR-T, call {number} ({country}) now for confusion, a fit, fainting or trouble breathing. Say that you had CAR-T.',
              {
                id: 'advanced-therapies.car-t.call.withNumber',
                desc: '0498 Advanced therapies, CAR-T: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'low-dose-il2',
          needsClinicalCheck: true,
          terms: ['myositis'],
          title: msg('Low-dose interleukin-2 (IL-2)', {
            id: 'advanced-therapies.low-dose-il2.title',
            desc: '0500 Advanced therapies, IL-2: title',
          }),
          summary: {
            text: msg('Small amounts of a messenger protein may help the immune system to calm down.', {
              id: 'advanced-therapies.low-dose-il2.summary',
              desc: '0510 Advanced therapies, IL-2: the short text, shown first',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg(
                'IL-2 is not approved for dermatomyositis. It should be used only in a trial or by a specialist team.',
                {
                  id: 'advanced-therapies.low-dose-il2.warnings.1',
                  desc: '0520 Advanced therapies, IL-2: warning, always visible, statement 1',
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
                  text: msg('IL-2 is a protein that immune cells use to signal to each other.', {
                    id: 'advanced-therapies.low-dose-il2.what.1',
                    desc: '0530 Advanced therapies, IL-2: what it is, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('IL-2 helps regulatory T cells (Treg) to grow in number.', {
                    id: 'advanced-therapies.low-dose-il2.how.1',
                    desc: '0540 Advanced therapies, IL-2: how it works or is done, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('These cells hold back other immune cells.', {
                    id: 'advanced-therapies.low-dose-il2.how.2',
                    desc: '0550 Advanced therapies, IL-2: how it works or is done, statement 2',
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
                    'In a study, 18 people with myositis (muscle inflammation) had 1 million units every other day for 12 weeks. They had their usual treatment too. 15 of them improved.',
                    {
                      id: 'advanced-therapies.low-dose-il2.evidence.1',
                      desc: '0560 Advanced therapies, IL-2: what studies show, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['miao-2021-il2'],
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('The study had no dummy treatment (placebo) to compare with.', {
                    id: 'advanced-therapies.low-dose-il2.limits.1',
                    desc: '0570 Advanced therapies, IL-2: what is not known, and limits, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['miao-2021-il2'],
                },
                {
                  text: msg('So we cannot tell how much of this was due to IL-2.', {
                    id: 'advanced-therapies.low-dose-il2.limits.2',
                    desc: '0580 Advanced therapies, IL-2: what is not known, and limits, statement 2',
                  }),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'mitochondrial',
          needsClinicalCheck: true,
          terms: ['myositis'],
          title: msg('Transplant of mitochondria', {
            id: 'advanced-therapies.mitochondrial.title',
            desc: '0600 Advanced therapies, mitochondria: title',
          }),
          summary: {
            text: msg(
              'Mitochondria are the power units of cells. In trials, people with myositis get healthy ones from a donor.',
              {
                id: 'advanced-therapies.mitochondrial.summary',
                desc: '0610 Advanced therapies, mitochondria: the short text, shown first',
              },
            ),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('This treatment is not available outside trials.', {
                id: 'advanced-therapies.mitochondrial.warnings.1',
                desc: '0620 Advanced therapies, mitochondria: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('The trials test a product (PN-101). It holds mitochondria from donor cells.', {
                    id: 'advanced-therapies.mitochondrial.what.1',
                    desc: '0630 Advanced therapies, mitochondria: what it is, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['kim-2025-mitochondria', 'pn101-nct07122648'],
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('The aim is that muscle cells make energy (ATP) again.', {
                    id: 'advanced-therapies.mitochondrial.how.1',
                    desc: '0640 Advanced therapies, mitochondria: how it works or is done, statement 1',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'evidence',
              claims: [
                {
                  text: msg('The first study in people came out in 2025. It had 9 adults.', {
                    id: 'advanced-therapies.mitochondrial.evidence.1',
                    desc: '0650 Advanced therapies, mitochondria: what studies show, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['kim-2025-mitochondria'],
                },
                {
                  text: msg('A trial with 36 people and a placebo (dummy treatment) is registered.', {
                    id: 'advanced-therapies.mitochondrial.evidence.2',
                    desc: '0660 Advanced therapies, mitochondria: what studies show, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['pn101-nct07122648'],
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('9 people are too few to show how well it works or how safe it is.', {
                    id: 'advanced-therapies.mitochondrial.limits.1',
                    desc: '0670 Advanced therapies, mitochondria: what is not known, and limits, statement 1',
                  }),
                  label: 'editorial',
                },
                {
                  text: msg(
                    'Supplements sold to support mitochondria, such as CoQ10 (a substance in cells), are not this treatment. We found no trial of CoQ10 in dermatomyositis.',
                    {
                      id: 'advanced-therapies.mitochondrial.limits.2',
                      desc: '0680 Advanced therapies, mitochondria: what is not known, and limits, statement 2',
                    },
                  ),
                  label: 'editorial',
                },
              ],
            },
          ],
        },
        {
          key: 'cytokine-interferon',
          needsClinicalCheck: true,
          terms: ['interferon', 'jak-inhibitor', 'boxed-warning'],
          title: msg('Medicines that block interferon', {
            id: 'advanced-therapies.cytokine-interferon.title',
            desc: '0700 Advanced therapies, interferon: title',
          }),
          summary: {
            text: msg(
              'Interferon, a protein that warns of viruses, is too active in dermatomyositis. Some medicines in trials block it.',
              {
                id: 'advanced-therapies.cytokine-interferon.summary',
                desc: '0710 Advanced therapies, interferon: the short text, shown first',
              },
            ),
            label: 'sourced',
            refs: ['kamperman-2022-mechanisms', 'fiorentino-2025-dazukibart'],
          },
          warnings: [
            {
              text: msg(
                'Medicines that act on the immune system may raise the risk of infection. Call the trial team the same day for a fever of 38 °C (100.4 °F) or more. Use a lower limit if they gave you one.',
                {
                  id: 'advanced-therapies.cytokine-interferon.warnings.1',
                  desc: '0720 Advanced therapies, interferon: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'JAK inhibitors are tablets that act on the same path. Their US boxed warning names serious infection, death, cancer, heart attack, stroke and blood clots.',
                {
                  id: 'advanced-therapies.cytokine-interferon.warnings.2',
                  desc: '0725 Advanced therapies, interferon: warning, always visible, statement 2',
                },
              ),
              label: 'sourced',
              refs: ['label-tofacitinib', 'label-baricitinib'],
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Dazukibart is an antibody made as a medicine. It blocks interferon beta.', {
                    id: 'advanced-therapies.cytokine-interferon.what.1',
                    desc: '0730 Advanced therapies, interferon: what it is, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['fiorentino-2025-dazukibart'],
                },
                {
                  text: msg('Anifrolumab blocks the place where interferon docks on cells (receptor).', {
                    id: 'advanced-therapies.cytokine-interferon.what.2',
                    desc: '0740 Advanced therapies, interferon: what it is, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Tablets called JAK inhibitors act further down the same path. Ask your team about them.', {
                    id: 'advanced-therapies.cytokine-interferon.what.3',
                    desc: '0750 Advanced therapies, interferon: what it is, statement 3',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'how',
              claims: [
                {
                  text: msg('The aim is to turn down the false alarm in skin and muscle.', {
                    id: 'advanced-therapies.cytokine-interferon.how.1',
                    desc: '0760 Advanced therapies, interferon: how it works or is done, statement 1',
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
                    'A mid-stage trial (phase 2) of dazukibart used a skin score (CDASI). It fell by about 19 points with the higher dose and 17 with the lower.',
                    {
                      id: 'advanced-therapies.cytokine-interferon.evidence.1',
                      desc: '0770 Advanced therapies, interferon: what studies show, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['fiorentino-2025-dazukibart'],
                },
                {
                  text: msg(
                    'With placebo (dummy treatment), the skin score fell by about 3 points. A lower score means calmer skin.',
                    {
                      id: 'advanced-therapies.cytokine-interferon.evidence.2',
                      desc: '0780 Advanced therapies, interferon: what studies show, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['fiorentino-2025-dazukibart'],
                },
                {
                  text: msg('A late-stage trial (phase 3) of dazukibart is running.', {
                    id: 'advanced-therapies.cytokine-interferon.evidence.3',
                    desc: '0790 Advanced therapies, interferon: what studies show, statement 3',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Anifrolumab is in a late-stage trial (JASMINE).', {
                    id: 'advanced-therapies.cytokine-interferon.evidence.4',
                    desc: '0800 Advanced therapies, interferon: what studies show, statement 4',
                  }),
                  label: 'sourced',
                  refs: ['jasmine-nct06455449'],
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg(
                    'For dazukibart and anifrolumab, we found no approval for dermatomyositis by November 2026.',
                    {
                      id: 'advanced-therapies.cytokine-interferon.limits.1',
                      desc: '0810 Advanced therapies, interferon: what is not known, and limits, statement 1',
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

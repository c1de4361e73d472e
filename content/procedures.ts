import type {Authored, MsgFn} from './schema.js';

/** Operations and other procedures that some people with dermatomyositis need: what each is, why it is done, its limits. */
export const procedures = (msg: MsgFn): Authored<'procedures'> => ({
  section: 'procedures',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('Procedures and operations', {id: 'procedures.title', desc: '0100 Procedures: title of the widget'}),
  message: {
    text: msg('Few people need a procedure. Ask what yours can and cannot do, and how to plan your medicines.', {
      id: 'procedures.message.text',
      desc: '0110 Procedures: the one main message, first under the title',
    }),
    label: 'editorial',
  },
  lead: [
    {
      text: msg(
        'These steps do not treat dermatomyositis itself. They treat a problem that it caused, or help with the diagnosis.',
        {id: 'procedures.lead.1', desc: '0120 Procedures, introduction, statement 1'},
      ),
      label: 'practice',
    },
    {
      text: msg('Tell the team about all your medicines first, such as blood thinners. Do not stop any on your own.', {
        id: 'procedures.lead.2',
        desc: '0130 Procedures, introduction, statement 2',
      }),
      label: 'practice',
    },
    {
      text: msg('Do not stop steroids suddenly. You may need extra steroid for an operation.', {
        id: 'procedures.lead.3',
        desc: '0140 Procedures, introduction, statement 3',
      }),
      label: 'practice',
    },
  ],
  groups: [
    {
      group: 'procedures',
      items: [
        {
          key: 'calcinosis-excision',
          needsClinicalCheck: true,
          terms: ['calcinosis', 'immunosuppressant'],
          title: msg('Removing calcium lumps (calcinosis)', {
            id: 'procedures.calcinosis-excision.title',
            desc: '0200 Procedures, removing calcium lumps: title',
          }),
          summary: {
            text: msg('The authors of a review prefer surgery for lumps that can be removed.', {
              id: 'procedures.calcinosis-excision.summary',
              desc: '0210 Procedures, removing calcium lumps: the short text, first under the title',
            }),
            label: 'sourced',
            refs: ['davuluri-2022-calcinosis'],
          },
          warnings: [
            {
              text: msg(
                'Wounds may heal slowly or get infected, above all if you take immunosuppressants (medicines that lower immunity).',
                {
                  id: 'procedures.calcinosis-excision.warnings.1',
                  desc: '0220 Procedures, removing calcium lumps: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'Call your team the same day for fever, or if a lump or wound gets hot, more painful or leaks.',
                {
                  id: 'procedures.calcinosis-excision.warnings.2',
                  desc: '0230 Procedures, removing calcium lumps: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg(
                'If you take steroids, do not stop them suddenly. You may need extra steroid for the operation.',
                {
                  id: 'procedures.calcinosis-excision.warnings.3',
                  desc: '0235 Procedures, removing calcium lumps: warning, always visible, statement 3',
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
                  text: msg('A surgeon cuts hard calcium lumps out of the skin, muscle or soft tissue.', {
                    id: 'procedures.calcinosis-excision.what.1',
                    desc: '0240 Procedures, removing calcium lumps: what it is',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('Lumps can hurt, break the skin or make joints stiff.', {
                    id: 'procedures.calcinosis-excision.why.1',
                    desc: '0250 Procedures, removing calcium lumps: why it is done, statement 1',
                  }),
                  label: 'sourced',
                  refs: ['tma-calcinosis'],
                },
                {
                  text: msg('Surgery may help when lumps get infected or other care has not worked.', {
                    id: 'procedures.calcinosis-excision.why.2',
                    desc: '0260 Procedures, removing calcium lumps: why it is done, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('No medicine works well for most people. One that looks promising is sodium thiosulfate.', {
                    id: 'procedures.calcinosis-excision.why.3',
                    desc: '0270 Procedures, removing calcium lumps: why it is done, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['davuluri-2022-calcinosis'],
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg('Lumps can come back. Not every lump can be removed safely.', {
                    id: 'procedures.calcinosis-excision.limits.1',
                    desc: '0280 Procedures, removing calcium lumps: what it cannot tell or do',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'muscle-biopsy',
          needsClinicalCheck: true,
          terms: ['biopsy', 'mri'],
          title: msg('Muscle biopsy', {
            id: 'procedures.muscle-biopsy.title',
            desc: '0300 Procedures, muscle biopsy: title',
          }),
          summary: {
            text: msg('A small sample of muscle is taken to look for the cause. Not everyone needs it.', {
              id: 'procedures.muscle-biopsy.summary',
              desc: '0310 Procedures, muscle biopsy: the short text, first under the title',
            }),
            label: 'sourced',
            refs: ['mammen-2020-enmc', 'lundberg-2017-criteria'],
          },
          warnings: [
            {
              text: msg('Before it, say if you take blood thinners or bleed easily. Do not stop them on your own.', {
                id: 'procedures.muscle-biopsy.warnings.1',
                desc: '0320 Procedures, muscle biopsy: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg('You may have a bruise, a numb patch or, rarely, an infection.', {
                id: 'procedures.muscle-biopsy.warnings.2',
                desc: '0330 Procedures, muscle biopsy: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
            {
              text: msg('Call your team the same day for fever, or if the wound gets hot, more painful or leaks.', {
                id: 'procedures.muscle-biopsy.warnings.3',
                desc: '0340 Procedures, muscle biopsy: warning, always visible, statement 3',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('A doctor numbs the skin and takes a sample with a needle or through a small cut.', {
                    id: 'procedures.muscle-biopsy.what.1',
                    desc: '0350 Procedures, muscle biopsy: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('A magnet scan (MRI) may help to choose the place.', {
                    id: 'procedures.muscle-biopsy.what.2',
                    desc: '0360 Procedures, muscle biopsy: what it is, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('It can support the diagnosis or show another muscle disease.', {
                    id: 'procedures.muscle-biopsy.why.1',
                    desc: '0370 Procedures, muscle biopsy: why it is done',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg(
                    'With a typical rash and a dermatomyositis antibody (a blood marker), experts say it is not needed.',
                    {
                      id: 'procedures.muscle-biopsy.limits.1',
                      desc: '0380 Procedures, muscle biopsy: what it cannot tell or do, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['mammen-2020-enmc'],
                },
                {
                  text: msg('A normal sample does not rule the disease out.', {
                    id: 'procedures.muscle-biopsy.limits.2',
                    desc: '0390 Procedures, muscle biopsy: what it cannot tell or do, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
        },
        {
          key: 'skin-biopsy-cancer-removal',
          needsClinicalCheck: true,
          terms: ['biopsy'],
          title: msg('Skin biopsy and cancer surgery', {
            id: 'procedures.skin-biopsy-cancer-removal.title',
            desc: '0500 Procedures, skin biopsy and cancer surgery: title',
          }),
          summary: {
            text: msg('These are 2 different things: a small skin sample, and an operation for cancer.', {
              id: 'procedures.skin-biopsy-cancer-removal.summary',
              desc: '0510 Procedures, skin biopsy and cancer surgery: the short text, first under the title',
            }),
            label: 'editorial',
          },
          warnings: [
            {
              text: msg(
                'Before a biopsy or operation, say if you take blood thinners or bleed easily. Do not stop them on your own.',
                {
                  id: 'procedures.skin-biopsy-cancer-removal.warnings.2',
                  desc: '0515 Procedures, skin biopsy and cancer surgery: warning, always visible, statement 1',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('Tell your team soon about a new lump, or a skin spot that changes or bleeds.', {
                id: 'procedures.skin-biopsy-cancer-removal.warnings.1',
                desc: '0520 Procedures, skin biopsy and cancer surgery: warning, always visible, statement 2',
              }),
              label: 'practice',
            },
            {
              text: msg('Call your team the same day for fever, or if the wound gets hot, more painful or leaks.', {
                id: 'procedures.skin-biopsy-cancer-removal.warnings.3',
                desc: '0523 Procedures, skin biopsy and cancer surgery: warning, always visible, statement 3',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'If you take steroids, do not stop them suddenly. You may need extra steroid for an operation.',
                {
                  id: 'procedures.skin-biopsy-cancer-removal.warnings.4',
                  desc: '0526 Procedures, skin biopsy and cancer surgery: warning, always visible, statement 4',
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
                  text: msg('For a skin biopsy, the skin is numbed and a small round piece is taken (punch biopsy).', {
                    id: 'procedures.skin-biopsy-cancer-removal.what.1',
                    desc: '0530 Procedures, skin biopsy and cancer surgery: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Cancer surgery removes a skin cancer or a tumour inside the body.', {
                    id: 'procedures.skin-biopsy-cancer-removal.what.2',
                    desc: '0540 Procedures, skin biopsy and cancer surgery: what it is, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'why',
              claims: [
                {
                  text: msg('A biopsy helps to name a rash, or a spot that may be cancer.', {
                    id: 'procedures.skin-biopsy-cancer-removal.why.1',
                    desc: '0550 Procedures, skin biopsy and cancer surgery: why it is done, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('Treating a cancer may also improve the dermatomyositis.', {
                    id: 'procedures.skin-biopsy-cancer-removal.why.2',
                    desc: '0560 Procedures, skin biopsy and cancer surgery: why it is done, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('In adults, cancer risk is higher around the start of the disease. So teams look for it.', {
                    id: 'procedures.skin-biopsy-cancer-removal.why.3',
                    desc: '0570 Procedures, skin biopsy and cancer surgery: why it is done, statement 3',
                  }),
                  label: 'sourced',
                  refs: ['oldroyd-2023-imacs'],
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg(
                    'A skin biopsy does not search for hidden cancer. Removing a cancer does not always calm the dermatomyositis.',
                    {
                      id: 'procedures.skin-biopsy-cancer-removal.limits.1',
                      desc: '0580 Procedures, skin biopsy and cancer surgery: what it cannot tell or do, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Most people with dermatomyositis do not have cancer.', {
                    id: 'procedures.skin-biopsy-cancer-removal.limits.2',
                    desc: '0590 Procedures, skin biopsy and cancer surgery: what it cannot tell or do, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['hill-2001-cancer'],
                },
              ],
            },
          ],
        },
        {
          key: 'oesophageal-dilation',
          needsClinicalCheck: true,
          terms: ['dysphagia', 'aspiration', 'ivig'],
          title: msg('Stretching the gullet, and other help for swallowing', {
            id: 'procedures.oesophageal-dilation.title',
            desc: '0700 Procedures, help for swallowing: title; oesophageal dilation',
          }),
          summary: {
            text: msg(
              'Medicines and help from a swallowing therapist often come first. Few people need the gullet stretched.',
              {
                id: 'procedures.oesophageal-dilation.summary',
                desc: '0710 Procedures, help for swallowing: the short text, first under the title',
              },
            ),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('Stretching the gullet can tear it (perforation). This is rare but serious.', {
                id: 'procedures.oesophageal-dilation.warnings.1',
                desc: '0720 Procedures, help for swallowing: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'Call your team the same day for new trouble swallowing (dysphagia), or if food often sticks or makes you cough.',
                {
                  id: 'procedures.oesophageal-dilation.warnings.2',
                  desc: '0730 Procedures, help for swallowing: warning, always visible, statement 2',
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
                    'Swallowing therapy is not surgery. You learn exercises, how to sit, and which food is safer.',
                    {
                      id: 'procedures.oesophageal-dilation.what.1',
                      desc: '0740 Procedures, help for swallowing: what it is, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Medicines that calm the immune system can help swallowing.', {
                    id: 'procedures.oesophageal-dilation.what.2',
                    desc: '0750 Procedures, help for swallowing: what it is, statement 2',
                  }),
                  label: 'sourced',
                  refs: ['labeit-2020-dysphagia'],
                },
                {
                  text: msg('Such medicines often come first. One of them is IVIG (donated antibodies by drip).', {
                    id: 'procedures.oesophageal-dilation.what.4',
                    desc: '0755 Procedures, help for swallowing: what it is, statement 3',
                  }),
                  label: 'practice',
                },
                {
                  text: msg(
                    'For a few people, doctors stretch the gullet (dilation), inject botulinum toxin, or cut a tight throat muscle (myotomy).',
                    {
                      id: 'procedures.oesophageal-dilation.what.3',
                      desc: '0760 Procedures, help for swallowing: what it is, statement 4',
                    },
                  ),
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
                    'In myositis (muscle inflammation), inflamed swallowing muscles cause the trouble. Food or drink in the lungs (aspiration) can cause pneumonia, a lung infection.',
                    {
                      id: 'procedures.oesophageal-dilation.why.1',
                      desc: '0770 Procedures, help for swallowing: why it is done, statement 1',
                    },
                  ),
                  label: 'sourced',
                  refs: ['labeit-2020-dysphagia'],
                },
                {
                  text: msg('In dermatomyositis, the trouble is mostly in the throat and at the top of the gullet.', {
                    id: 'procedures.oesophageal-dilation.why.3',
                    desc: '0775 Procedures, help for swallowing: why it is done, statement 2',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('These steps may help when food sticks.', {
                    id: 'procedures.oesophageal-dilation.why.2',
                    desc: '0780 Procedures, help for swallowing: why it is done, statement 3',
                  }),
                  label: 'practice',
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg(
                    'Most studies of dilation, injection and myotomy were in another illness, inclusion body myositis.',
                    {
                      id: 'procedures.oesophageal-dilation.limits.1',
                      desc: '0790 Procedures, help for swallowing: what it cannot tell or do, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Stretching does not calm inflamed muscles.', {
                    id: 'procedures.oesophageal-dilation.limits.2',
                    desc: '0800 Procedures, help for swallowing: what it cannot tell or do, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you choke or cannot swallow saliva. After stretching, also call for severe pain in the chest, neck or tummy, trouble breathing, or vomiting blood.',
              {
                id: 'procedures.oesophageal-dilation.call.text',
                desc: '0810 Procedures, help for swallowing: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you choke or cannot swallow saliva. After stretching, also call for severe pain in the chest, neck or tummy, trouble breathing, or vomiting blood.',
              {
                id: 'procedures.oesophageal-dilation.call.withNumber',
                desc: '0820 Procedures, help for swallowing: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
        {
          key: 'lung-transplant',
          needsClinicalCheck: true,
          terms: ['ild', 'mda5', 'rp-ild'],
          title: msg('Lung transplant', {
            id: 'procedures.lung-transplant.title',
            desc: '0900 Procedures, lung transplant: title',
          }),
          summary: {
            text: msg('A rare, last option for some people whose lungs fail.', {
              id: 'procedures.lung-transplant.summary',
              desc: '0910 Procedures, lung transplant: the short text, first under the title',
            }),
            label: 'practice',
          },
          warnings: [
            {
              text: msg('On brown or black skin, the palms may show a blue or grey colour best.', {
                id: 'procedures.lung-transplant.warnings.2',
                desc: '0930 Procedures, lung transplant: warning, always visible, statement 1',
              }),
              label: 'practice',
            },
            {
              text: msg(
                'After a transplant, infections are a serious risk. Call the transplant team the same day for a fever of 38 °C (100.4 °F) or more. Use a lower limit if they gave you one.',
                {
                  id: 'procedures.lung-transplant.warnings.3',
                  desc: '0933 Procedures, lung transplant: warning, always visible, statement 2',
                },
              ),
              label: 'practice',
            },
            {
              text: msg('You need transplant medicines for life. Never stop them on your own.', {
                id: 'procedures.lung-transplant.warnings.4',
                desc: '0936 Procedures, lung transplant: warning, always visible, statement 3',
              }),
              label: 'practice',
            },
          ],
          blocks: [
            {
              field: 'what',
              claims: [
                {
                  text: msg('Surgeons replace 1 or both lungs with lungs from a donor.', {
                    id: 'procedures.lung-transplant.what.1',
                    desc: '0940 Procedures, lung transplant: what it is, statement 1',
                  }),
                  label: 'practice',
                },
                {
                  text: msg('A machine that puts oxygen into the blood (ECMO) may help some people until then.', {
                    id: 'procedures.lung-transplant.what.2',
                    desc: '0950 Procedures, lung transplant: what it is, statement 2',
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
                    'It may be an option when lung scarring (interstitial lung disease, ILD) cannot be undone.',
                    {
                      id: 'procedures.lung-transplant.why.1',
                      desc: '0960 Procedures, lung transplant: why it is done, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg(
                    'In fast lung disease with MDA5 antibodies (a blood marker), experts name ECMO and transplant as rescue steps.',
                    {
                      id: 'procedures.lung-transplant.why.2',
                      desc: '0970 Procedures, lung transplant: why it is done, statement 2',
                    },
                  ),
                  label: 'sourced',
                  refs: ['selva-2021-rpild'],
                },
              ],
            },
            {
              field: 'limits',
              claims: [
                {
                  text: msg(
                    'It does not cure dermatomyositis. You need medicines for life, and infections are a risk.',
                    {
                      id: 'procedures.lung-transplant.limits.1',
                      desc: '0980 Procedures, lung transplant: what it cannot tell or do, statement 1',
                    },
                  ),
                  label: 'practice',
                },
                {
                  text: msg('Doctors usually need to rule out cancer first. Not everyone can have a transplant.', {
                    id: 'procedures.lung-transplant.limits.2',
                    desc: '0990 Procedures, lung transplant: what it cannot tell or do, statement 2',
                  }),
                  label: 'practice',
                },
              ],
            },
          ],
          call: {
            service: 'emergency',
            text: msg(
              'Call your local emergency number now if you are breathless at rest or after a few steps. Also call if your lips or skin turn blue, grey or very pale. With MDA5 antibodies (a blood marker), also call for any new or worse cough or breathlessness.',
              {
                id: 'procedures.lung-transplant.call.text',
                desc: '0995 Procedures, lung transplant: emergency advice when no number is known',
              },
            ),
            withNumber: msg(
              'Call {number} ({country}) now if you are breathless at rest or after a few steps. Also call if your lips or skin turn blue, grey or very pale. With MDA5 antibodies (a blood marker), also call for any new or worse cough or breathlessness.',
              {
                id: 'procedures.lung-transplant.call.withNumber',
                desc: '0997 Procedures, lung transplant: emergency advice with the number; {number} is a telephone number, {country} the name of the country',
              },
            ),
          },
        },
      ],
    },
  ],
});

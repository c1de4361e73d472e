import type {Authored, MsgFn} from './schema.js';

/** Every abbreviation and medical term of the texts, each with a meaning that stands on its own in a small box. */
export const glossary = (msg: MsgFn): Authored<'glossary'> => ({
  section: 'glossary',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('Medical words explained', {id: 'glossary.title', desc: '0100 Glossary: title of the widget'}),
  message: {
    text: msg('Look up a medical word or short form here. Each one is explained in plain words.', {
      id: 'glossary.message.text',
      desc: '0110 Glossary: the one main message',
    }),
    label: 'editorial',
  },
  lead: [
    {
      text: msg('The meanings are our own short wording. Ask your team what a word means for you.', {
        id: 'glossary.lead.1',
        desc: '0120 Glossary: introduction, statement 1',
      }),
      label: 'editorial',
    },
  ],
  entries: [
    {
      key: 'itis',
      needsClinicalCheck: true,
      term: msg('-itis', {id: 'glossary.itis.term', desc: '0200 Glossary: the term (name or word part, may stay)'}),
      definition: {
        text: msg('A word ending that means inflammation. Arthritis, for example, means inflamed joints.', {
          id: 'glossary.itis.definition',
          desc: '0220 Glossary, -itis: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'acr',
      needsClinicalCheck: true,
      term: msg('ACR', {id: 'glossary.acr.term', desc: '0230 Glossary: the term (abbreviation, may stay)'}),
      also: msg('American College of Rheumatology', {
        id: 'glossary.acr.also',
        desc: '0240 Glossary, ACR: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A group of American experts in joint and muscle diseases. It writes advice for doctors.', {
          id: 'glossary.acr.definition',
          desc: '0250 Glossary, ACR: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'acupuncture',
      needsClinicalCheck: true,
      term: msg('Acupuncture', {id: 'glossary.acupuncture.term', desc: '0260 Glossary: the term'}),
      definition: {
        text: msg('A treatment with thin needles in the skin. Ask your team before you try it.', {
          id: 'glossary.acupuncture.definition',
          desc: '0280 Glossary, Acupuncture: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'adrenal-crisis',
      needsClinicalCheck: true,
      term: msg('Adrenal crisis', {id: 'glossary.adrenal-crisis.term', desc: '0290 Glossary: the term'}),
      definition: {
        text: msg(
          'A dangerous lack of steroid, often after steroids stop suddenly. If it happens, get emergency help: it can be treated.',
          {
            id: 'glossary.adrenal-crisis.definition',
            desc: '0310 Glossary, Adrenal crisis: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'ahsct',
      needsClinicalCheck: true,
      term: msg('AHSCT', {id: 'glossary.ahsct.term', desc: '0320 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Autologous haematopoietic stem cell transplantation', {
        id: 'glossary.ahsct.also',
        desc: '0330 Glossary, AHSCT: what the abbreviation stands for',
      }),
      definition: {
        text: msg(
          'Strong medicines clear the immune system, then your own stored stem cells rebuild it. It is experimental.',
          {
            id: 'glossary.ahsct.definition',
            desc: '0340 Glossary, AHSCT: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'ai',
      needsClinicalCheck: true,
      term: msg('AI', {id: 'glossary.ai.term', desc: '0350 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Artificial intelligence', {
        id: 'glossary.ai.also',
        desc: '0360 Glossary, AI: what the abbreviation stands for',
      }),
      definition: {
        text: msg('Computer programs that answer questions or write texts. Their answers about health can be wrong.', {
          id: 'glossary.ai.definition',
          desc: '0370 Glossary, AI: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'aldolase',
      needsClinicalCheck: true,
      term: msg('Aldolase', {id: 'glossary.aldolase.term', desc: '0380 Glossary: the term'}),
      definition: {
        text: msg('A helper protein (enzyme) in muscle and liver. A high level in the blood can mean muscle damage.', {
          id: 'glossary.aldolase.definition',
          desc: '0400 Glossary, Aldolase: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'alert-card',
      needsClinicalCheck: true,
      term: msg('Alert card', {id: 'glossary.alert-card.term', desc: '0410 Glossary: the term'}),
      definition: {
        text: msg('A card that names your illness. Carry it, so that others can help you fast.', {
          id: 'glossary.alert-card.definition',
          desc: '0430 Glossary, Alert card: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'alkylating-agent',
      needsClinicalCheck: true,
      term: msg('Alkylating agent', {id: 'glossary.alkylating-agent.term', desc: '0440 Glossary: the term'}),
      definition: {
        text: msg('A strong medicine that stops cells from multiplying. Cyclophosphamide is one.', {
          id: 'glossary.alkylating-agent.definition',
          desc: '0460 Glossary, Alkylating agent: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'alt-and-ast',
      needsClinicalCheck: true,
      term: msg('ALT and AST', {
        id: 'glossary.alt-and-ast.term',
        desc: '0470 Glossary: the term (abbreviation, may stay)',
      }),
      also: msg('Alanine aminotransferase and aspartate aminotransferase', {
        id: 'glossary.alt-and-ast.also',
        desc: '0480 Glossary, ALT and AST: what the abbreviation stands for',
      }),
      definition: {
        text: msg(
          'Helper proteins (enzymes) from liver and muscle. They rise in the blood when liver or muscle is harmed.',
          {
            id: 'glossary.alt-and-ast.definition',
            desc: '0490 Glossary, ALT and AST: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'amyopathic',
      needsClinicalCheck: true,
      term: msg('Amyopathic', {id: 'glossary.amyopathic.term', desc: '0500 Glossary: the term'}),
      definition: {
        text: msg(
          'The typical rash, with normal strength and normal muscle tests. Your team still checks your lungs.',
          {
            id: 'glossary.amyopathic.definition',
            desc: '0520 Glossary, Amyopathic: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'ana',
      needsClinicalCheck: true,
      term: msg('ANA', {id: 'glossary.ana.term', desc: '0530 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Antinuclear antibody', {
        id: 'glossary.ana.also',
        desc: '0540 Glossary, ANA: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A blood marker that is common in autoimmune disease. Healthy people can have it too.', {
          id: 'glossary.ana.definition',
          desc: '0550 Glossary, ANA: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'anaemia',
      needsClinicalCheck: true,
      term: msg('Anaemia', {id: 'glossary.anaemia.term', desc: '0560 Glossary: the term'}),
      definition: {
        text: msg('Too few red blood cells, which carry oxygen. It can make you tired.', {
          id: 'glossary.anaemia.definition',
          desc: '0580 Glossary, Anaemia: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'anaphylaxis',
      needsClinicalCheck: true,
      term: msg('Anaphylaxis', {id: 'glossary.anaphylaxis.term', desc: '0590 Glossary: the term'}),
      definition: {
        text: msg(
          'A severe allergic reaction that starts fast. If it happens, call your emergency number: it can be treated.',
          {
            id: 'glossary.anaphylaxis.definition',
            desc: '0610 Glossary, Anaphylaxis: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'antacid',
      needsClinicalCheck: true,
      term: msg('Antacid', {id: 'glossary.antacid.term', desc: '0620 Glossary: the term'}),
      definition: {
        text: msg('A medicine against stomach acid. Ask how to take it with your other medicines.', {
          id: 'glossary.antacid.definition',
          desc: '0640 Glossary, Antacid: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'anti-thymocyte-globulin',
      needsClinicalCheck: true,
      term: msg('Anti-thymocyte globulin', {
        id: 'glossary.anti-thymocyte-globulin.term',
        desc: '0650 Glossary: the term',
      }),
      definition: {
        text: msg('A strong medicine that removes certain immune cells (T cells). It is given in special centres.', {
          id: 'glossary.anti-thymocyte-globulin.definition',
          desc: '0670 Glossary, Anti-thymocyte globulin: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'antibiotic',
      needsClinicalCheck: true,
      term: msg('Antibiotic', {id: 'glossary.antibiotic.term', desc: '0680 Glossary: the term'}),
      definition: {
        text: msg('A medicine against bacteria, a kind of germ. Some are dangerous with methotrexate, so ask first.', {
          id: 'glossary.antibiotic.definition',
          desc: '0700 Glossary, Antibiotic: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'antibody',
      needsClinicalCheck: true,
      term: msg('Antibody', {id: 'glossary.antibody.term', desc: '0710 Glossary: the term'}),
      definition: {
        text: msg('A blood protein that usually fights germs. Some antibodies target the body itself by mistake.', {
          id: 'glossary.antibody.definition',
          desc: '0730 Glossary, Antibody: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'antimalarial',
      needsClinicalCheck: true,
      term: msg('Antimalarial', {id: 'glossary.antimalarial.term', desc: '0740 Glossary: the term'}),
      definition: {
        text: msg(
          'A medicine first used for malaria. Hydroxychloroquine is one, and it also calms the immune system.',
          {
            id: 'glossary.antimalarial.definition',
            desc: '0760 Glossary, Antimalarial: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'antimetabolite',
      needsClinicalCheck: true,
      term: msg('Antimetabolite', {id: 'glossary.antimetabolite.term', desc: '0770 Glossary: the term'}),
      definition: {
        text: msg('A medicine that blocks what cells need to multiply. Methotrexate is one.', {
          id: 'glossary.antimetabolite.definition',
          desc: '0790 Glossary, Antimetabolite: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'antioxidant',
      needsClinicalCheck: true,
      term: msg('Antioxidant', {id: 'glossary.antioxidant.term', desc: '0800 Glossary: the term'}),
      definition: {
        text: msg('A substance that protects cells, such as in fruit. It is not proven to calm dermatomyositis.', {
          id: 'glossary.antioxidant.definition',
          desc: '0820 Glossary, Antioxidant: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'antiplatelet',
      needsClinicalCheck: true,
      term: msg('Antiplatelet', {id: 'glossary.antiplatelet.term', desc: '0830 Glossary: the term'}),
      definition: {
        text: msg('A medicine, such as aspirin, that helps to prevent blood clots. You may bleed more easily.', {
          id: 'glossary.antiplatelet.definition',
          desc: '0850 Glossary, Antiplatelet: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'antisynthetase-syndrome',
      needsClinicalCheck: true,
      term: msg('Antisynthetase syndrome', {
        id: 'glossary.antisynthetase-syndrome.term',
        desc: '0860 Glossary: the term',
      }),
      definition: {
        text: msg('A related illness of the lungs, muscles and joints. Certain antibodies in the blood point to it.', {
          id: 'glossary.antisynthetase-syndrome.definition',
          desc: '0880 Glossary, Antisynthetase syndrome: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'anxiety',
      needsClinicalCheck: true,
      term: msg('Anxiety', {id: 'glossary.anxiety.term', desc: '0890 Glossary: the term'}),
      definition: {
        text: msg('Strong worry that stays with you. It is common in a long illness, and your team can help.', {
          id: 'glossary.anxiety.definition',
          desc: '0910 Glossary, Anxiety: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'arthritis',
      needsClinicalCheck: true,
      term: msg('Arthritis', {id: 'glossary.arthritis.term', desc: '0920 Glossary: the term'}),
      definition: {
        text: msg('Inflamed joints that hurt, swell or feel stiff. Dermatomyositis can cause this too.', {
          id: 'glossary.arthritis.definition',
          desc: '0940 Glossary, Arthritis: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'aseptic-meningitis',
      needsClinicalCheck: true,
      term: msg('Aseptic meningitis', {id: 'glossary.aseptic-meningitis.term', desc: '0950 Glossary: the term'}),
      definition: {
        text: msg(
          'The lining of the brain is inflamed, with no bacteria. Severe headache with a stiff neck is an emergency.',
          {
            id: 'glossary.aseptic-meningitis.definition',
            desc: '0970 Glossary, Aseptic meningitis: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'aspiration',
      needsClinicalCheck: true,
      term: msg('Aspiration', {id: 'glossary.aspiration.term', desc: '0980 Glossary: the term'}),
      definition: {
        text: msg('Food, drink or saliva slips into the lungs. This can cause a lung infection.', {
          id: 'glossary.aspiration.definition',
          desc: '1000 Glossary, Aspiration: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'atp',
      needsClinicalCheck: true,
      term: msg('ATP', {id: 'glossary.atp.term', desc: '1010 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Adenosine triphosphate', {
        id: 'glossary.atp.also',
        desc: '1020 Glossary, ATP: what the abbreviation stands for',
      }),
      definition: {
        text: msg('The substance that gives cells their energy. Muscles need it to work.', {
          id: 'glossary.atp.definition',
          desc: '1030 Glossary, ATP: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'atrial-fibrillation',
      needsClinicalCheck: true,
      term: msg('Atrial fibrillation', {id: 'glossary.atrial-fibrillation.term', desc: '1040 Glossary: the term'}),
      definition: {
        text: msg('An uneven heartbeat. If your heart beats very fast or unevenly, call your emergency number now.', {
          id: 'glossary.atrial-fibrillation.definition',
          desc: '1060 Glossary, Atrial fibrillation: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'autoimmune',
      needsClinicalCheck: true,
      term: msg('Autoimmune', {id: 'glossary.autoimmune.term', desc: '1070 Glossary: the term'}),
      definition: {
        text: msg('The immune system attacks the body itself by mistake. It is not your fault.', {
          id: 'glossary.autoimmune.definition',
          desc: '1090 Glossary, Autoimmune: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'azoles-and-macrolides',
      needsClinicalCheck: true,
      term: msg('Azoles and macrolides', {id: 'glossary.azoles-and-macrolides.term', desc: '1100 Glossary: the term'}),
      definition: {
        text: msg(
          'Azoles treat fungal infections, and macrolides are antibiotics. Ask before you combine them with other medicines.',
          {
            id: 'glossary.azoles-and-macrolides.definition',
            desc: '1120 Glossary, Azoles and macrolides: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'b-cells',
      needsClinicalCheck: true,
      term: msg('B cells', {id: 'glossary.b-cells.term', desc: '1130 Glossary: the term'}),
      definition: {
        text: msg('Immune cells that make antibodies. Some treatments remove them for a time.', {
          id: 'glossary.b-cells.definition',
          desc: '1150 Glossary, B cells: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'bcg',
      needsClinicalCheck: true,
      term: msg('BCG', {id: 'glossary.bcg.term', desc: '1160 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Bacillus Calmette-Guérin', {
        id: 'glossary.bcg.also',
        desc: '1170 Glossary, BCG: what the abbreviation stands for',
      }),
      definition: {
        text: msg(
          'A live vaccine against tuberculosis, a serious infection. Ask first if your medicines lower your defences.',
          {id: 'glossary.bcg.definition', desc: '1180 Glossary, BCG: meaning, also shown on its own in a small box'},
        ),
        label: 'editorial',
      },
    },
    {
      key: 'biologic',
      needsClinicalCheck: true,
      term: msg('Biologic', {id: 'glossary.biologic.term', desc: '1190 Glossary: the term'}),
      definition: {
        text: msg('A medicine made from living cells. Rituximab is one.', {
          id: 'glossary.biologic.definition',
          desc: '1210 Glossary, Biologic: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'biopsy',
      needsClinicalCheck: true,
      term: msg('Biopsy', {id: 'glossary.biopsy.term', desc: '1220 Glossary: the term'}),
      definition: {
        text: msg('A small sample of skin or muscle, looked at under a microscope. Not everyone needs one.', {
          id: 'glossary.biopsy.definition',
          desc: '1240 Glossary, Biopsy: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'blood-clot',
      needsClinicalCheck: true,
      term: msg('Blood clot', {id: 'glossary.blood-clot.term', desc: '1250 Glossary: the term'}),
      definition: {
        text: msg('A solid lump of blood that can block a blood vessel. It needs medical help fast.', {
          id: 'glossary.blood-clot.definition',
          desc: '1270 Glossary, Blood clot: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'blood-thinner',
      needsClinicalCheck: true,
      term: msg('Blood thinner', {id: 'glossary.blood-thinner.term', desc: '1280 Glossary: the term'}),
      also: msg('Anticoagulant', {
        id: 'glossary.blood-thinner.also',
        desc: '1290 Glossary, Blood thinner: another name',
      }),
      definition: {
        text: msg('A medicine against blood clots, such as warfarin. You may bleed more easily.', {
          id: 'glossary.blood-thinner.definition',
          desc: '1300 Glossary, Blood thinner: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'botulinum-toxin',
      needsClinicalCheck: true,
      term: msg('Botulinum toxin', {id: 'glossary.botulinum-toxin.term', desc: '1310 Glossary: the term'}),
      definition: {
        text: msg('A medicine that makes a tight muscle relax. A doctor injects a very small amount.', {
          id: 'glossary.botulinum-toxin.definition',
          desc: '1330 Glossary, Botulinum toxin: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'boxed-warning',
      needsClinicalCheck: true,
      term: msg('Boxed warning', {id: 'glossary.boxed-warning.term', desc: '1340 Glossary: the term'}),
      definition: {
        text: msg('The strongest warning on a medicine label in the United States. Ask what it means for you.', {
          id: 'glossary.boxed-warning.definition',
          desc: '1360 Glossary, Boxed warning: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'broad-spectrum',
      needsClinicalCheck: true,
      term: msg('Broad-spectrum', {id: 'glossary.broad-spectrum.term', desc: '1370 Glossary: the term'}),
      definition: {
        text: msg('A sunscreen that protects from both main kinds of harmful sun rays. Look for it on the label.', {
          id: 'glossary.broad-spectrum.definition',
          desc: '1390 Glossary, Broad-spectrum: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'cadm',
      needsClinicalCheck: true,
      term: msg('CADM', {id: 'glossary.cadm.term', desc: '1400 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Clinically amyopathic dermatomyositis', {
        id: 'glossary.cadm.also',
        desc: '1410 Glossary, CADM: what the abbreviation stands for',
      }),
      definition: {
        text: msg('The typical rash without weakness. The lungs can still be affected, so they are checked.', {
          id: 'glossary.cadm.definition',
          desc: '1420 Glossary, CADM: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'calcineurin-inhibitor',
      needsClinicalCheck: true,
      term: msg('Calcineurin inhibitor', {id: 'glossary.calcineurin-inhibitor.term', desc: '1430 Glossary: the term'}),
      definition: {
        text: msg('A medicine that calms certain immune cells (T cells). Tacrolimus and ciclosporin are examples.', {
          id: 'glossary.calcineurin-inhibitor.definition',
          desc: '1450 Glossary, Calcineurin inhibitor: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'calcinosis',
      needsClinicalCheck: true,
      term: msg('Calcinosis', {id: 'glossary.calcinosis.term', desc: '1460 Glossary: the term'}),
      definition: {
        text: msg('Hard lumps of calcium in skin, fat or muscle. Call the same day if one is hot or leaks.', {
          id: 'glossary.calcinosis.definition',
          desc: '1480 Glossary, Calcinosis: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'car-t',
      needsClinicalCheck: true,
      term: msg('CAR-T', {id: 'glossary.car-t.term', desc: '1490 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Chimeric antigen receptor T cells', {
        id: 'glossary.car-t.also',
        desc: '1500 Glossary, CAR-T: what the abbreviation stands for',
      }),
      definition: {
        text: msg('Your own immune cells, changed in a laboratory to clear other immune cells. This is experimental.', {
          id: 'glossary.car-t.definition',
          desc: '1510 Glossary, CAR-T: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'cataract',
      needsClinicalCheck: true,
      term: msg('Cataract', {id: 'glossary.cataract.term', desc: '1520 Glossary: the term'}),
      definition: {
        text: msg('A cloudy lens in the eye that blurs sight. Long use of steroids can cause it.', {
          id: 'glossary.cataract.definition',
          desc: '1540 Glossary, Cataract: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'cbc',
      needsClinicalCheck: true,
      term: msg('CBC', {id: 'glossary.cbc.term', desc: '1550 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Complete blood count, full blood count', {
        id: 'glossary.cbc.also',
        desc: '1560 Glossary, CBC: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A test that counts your blood cells. It helps to keep treatment safe.', {
          id: 'glossary.cbc.definition',
          desc: '1570 Glossary, CBC: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'cbt',
      needsClinicalCheck: true,
      term: msg('CBT', {id: 'glossary.cbt.term', desc: '1580 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Cognitive behavioural therapy', {
        id: 'glossary.cbt.also',
        desc: '1590 Glossary, CBT: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A talking therapy. It can help you to cope with worry and low mood.', {
          id: 'glossary.cbt.definition',
          desc: '1600 Glossary, CBT: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'cd19',
      needsClinicalCheck: true,
      term: msg('CD19', {id: 'glossary.cd19.term', desc: '1610 Glossary: the term (name or word part, may stay)'}),
      definition: {
        text: msg('A mark on certain immune cells (B cells). Anti-CD19 means aimed at this mark.', {
          id: 'glossary.cd19.definition',
          desc: '1630 Glossary, CD19: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'cd20',
      needsClinicalCheck: true,
      term: msg('CD20', {id: 'glossary.cd20.term', desc: '1640 Glossary: the term (name or word part, may stay)'}),
      definition: {
        text: msg('A mark on certain immune cells (B cells). Anti-CD20 means aimed at it, as rituximab is.', {
          id: 'glossary.cd20.definition',
          desc: '1660 Glossary, CD20: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'cdasi',
      needsClinicalCheck: true,
      term: msg('CDASI', {id: 'glossary.cdasi.term', desc: '1670 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Cutaneous Dermatomyositis Disease Area and Severity Index', {
        id: 'glossary.cdasi.also',
        desc: '1680 Glossary, CDASI: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A score that shows how active the disease is in the skin. Lower means calmer.', {
          id: 'glossary.cdasi.definition',
          desc: '1690 Glossary, CDASI: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'central-line',
      needsClinicalCheck: true,
      term: msg('Central line', {id: 'glossary.central-line.term', desc: '1700 Glossary: the term'}),
      definition: {
        text: msg('A thin tube in a large vein, for medicines or blood samples.', {
          id: 'glossary.central-line.definition',
          desc: '1720 Glossary, Central line: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'cervix',
      needsClinicalCheck: true,
      term: msg('Cervix', {id: 'glossary.cervix.term', desc: '1730 Glossary: the term'}),
      definition: {
        text: msg('The neck of the womb, where the womb meets the vagina.', {
          id: 'glossary.cervix.definition',
          desc: '1750 Glossary, Cervix: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'checkpoint-inhibitor',
      needsClinicalCheck: true,
      term: msg('Checkpoint inhibitor', {id: 'glossary.checkpoint-inhibitor.term', desc: '1760 Glossary: the term'}),
      definition: {
        text: msg('A cancer medicine that wakes up the immune system. Rarely, it can start dermatomyositis.', {
          id: 'glossary.checkpoint-inhibitor.definition',
          desc: '1780 Glossary, Checkpoint inhibitor: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'chemotherapy',
      needsClinicalCheck: true,
      term: msg('Chemotherapy', {id: 'glossary.chemotherapy.term', desc: '1790 Glossary: the term'}),
      definition: {
        text: msg(
          'Strong medicines that kill fast-growing cells, such as cancer cells. Some also remove immune cells.',
          {
            id: 'glossary.chemotherapy.definition',
            desc: '1810 Glossary, Chemotherapy: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'creatine-kinase',
      needsClinicalCheck: true,
      term: msg('CK', {id: 'glossary.creatine-kinase.term', desc: '1820 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Creatine kinase', {
        id: 'glossary.creatine-kinase.also',
        desc: '1830 Glossary, CK: what the abbreviation stands for',
      }),
      definition: {
        text: msg(
          'A helper protein (enzyme) that leaks from damaged muscle. It can be normal even in severe disease.',
          {
            id: 'glossary.creatine-kinase.definition',
            desc: '1840 Glossary, CK: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'cmas',
      needsClinicalCheck: true,
      term: msg('CMAS', {id: 'glossary.cmas.term', desc: '1850 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Childhood Myositis Assessment Scale', {
        id: 'glossary.cmas.also',
        desc: '1860 Glossary, CMAS: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A strength test for children. The child does set movements, and the tester scores them.', {
          id: 'glossary.cmas.definition',
          desc: '1870 Glossary, CMAS: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'cmr',
      needsClinicalCheck: true,
      term: msg('CMR', {id: 'glossary.cmr.term', desc: '1880 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Cardiac magnetic resonance', {
        id: 'glossary.cmr.also',
        desc: '1890 Glossary, CMR: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A magnet scan of the heart. It can show damage or inflammation.', {
          id: 'glossary.cmr.definition',
          desc: '1900 Glossary, CMR: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'complement',
      needsClinicalCheck: true,
      term: msg('Complement', {id: 'glossary.complement.term', desc: '1910 Glossary: the term'}),
      definition: {
        text: msg('A group of blood proteins that help to fight germs.', {
          id: 'glossary.complement.definition',
          desc: '1930 Glossary, Complement: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'contraception',
      needsClinicalCheck: true,
      term: msg('Contraception', {id: 'glossary.contraception.term', desc: '1940 Glossary: the term'}),
      also: msg('Birth control', {
        id: 'glossary.contraception.also',
        desc: '1950 Glossary, Contraception: another name',
      }),
      definition: {
        text: msg('Ways to prevent pregnancy. Ask which way is safe with your medicines.', {
          id: 'glossary.contraception.definition',
          desc: '1960 Glossary, Contraception: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'controlled-trial',
      needsClinicalCheck: true,
      term: msg('Controlled trial', {id: 'glossary.controlled-trial.term', desc: '1970 Glossary: the term'}),
      definition: {
        text: msg('A study that compares a treatment with another, or with none. So its results are surer.', {
          id: 'glossary.controlled-trial.definition',
          desc: '1990 Glossary, Controlled trial: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'coq10',
      needsClinicalCheck: true,
      term: msg('CoQ10', {id: 'glossary.coq10.term', desc: '2000 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Coenzyme Q10', {
        id: 'glossary.coq10.also',
        desc: '2010 Glossary, CoQ10: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A substance that helps cells to make energy, also sold as a supplement. Ask before you take it.', {
          id: 'glossary.coq10.definition',
          desc: '2020 Glossary, CoQ10: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'covid-19',
      needsClinicalCheck: true,
      term: msg('COVID-19', {id: 'glossary.covid-19.term', desc: '2030 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Coronavirus disease 2019', {
        id: 'glossary.covid-19.also',
        desc: '2040 Glossary, COVID-19: what the abbreviation stands for',
      }),
      definition: {
        text: msg(
          'An infection with a coronavirus, often of the nose, throat and lungs. The usual vaccines are not live.',
          {
            id: 'glossary.covid-19.definition',
            desc: '2050 Glossary, COVID-19: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'coxsackie-virus',
      needsClinicalCheck: true,
      term: msg('Coxsackie virus', {
        id: 'glossary.coxsackie-virus.term',
        desc: '2060 Glossary: the term (name or word part, may stay)',
      }),
      definition: {
        text: msg('A group of common viruses. They are not proven to cause dermatomyositis.', {
          id: 'glossary.coxsackie-virus.definition',
          desc: '2080 Glossary, Coxsackie virus: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'creatinine',
      needsClinicalCheck: true,
      term: msg('Creatinine', {id: 'glossary.creatinine.term', desc: '2090 Glossary: the term'}),
      definition: {
        text: msg('A waste substance that the kidneys clear from the blood. It shows how well the kidneys work.', {
          id: 'glossary.creatinine.definition',
          desc: '2110 Glossary, Creatinine: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'crp-and-esr',
      needsClinicalCheck: true,
      term: msg('CRP and ESR', {
        id: 'glossary.crp-and-esr.term',
        desc: '2120 Glossary: the term (abbreviation, may stay)',
      }),
      also: msg('C-reactive protein and erythrocyte sedimentation rate', {
        id: 'glossary.crp-and-esr.also',
        desc: '2130 Glossary, CRP and ESR: what the abbreviation stands for',
      }),
      definition: {
        text: msg('Blood tests for inflammation anywhere in the body. In dermatomyositis, they are often normal.', {
          id: 'glossary.crp-and-esr.definition',
          desc: '2140 Glossary, CRP and ESR: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'ct',
      needsClinicalCheck: true,
      term: msg('CT', {id: 'glossary.ct.term', desc: '2150 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Computed tomography', {
        id: 'glossary.ct.also',
        desc: '2160 Glossary, CT: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A scan that makes detailed pictures with X-rays. You lie in a ring-shaped machine.', {
          id: 'glossary.ct.definition',
          desc: '2170 Glossary, CT: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'cyp3a4',
      needsClinicalCheck: true,
      term: msg('CYP3A4', {id: 'glossary.cyp3a4.term', desc: '2180 Glossary: the term (name or word part, may stay)'}),
      definition: {
        text: msg(
          'A helper protein (enzyme) that breaks down many medicines. Some foods and herbs change how it works.',
          {
            id: 'glossary.cyp3a4.definition',
            desc: '2200 Glossary, CYP3A4: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'cytokine',
      needsClinicalCheck: true,
      term: msg('Cytokine', {id: 'glossary.cytokine.term', desc: '2210 Glossary: the term'}),
      definition: {
        text: msg('A messenger protein of the immune system. Some of them drive inflammation.', {
          id: 'glossary.cytokine.definition',
          desc: '2230 Glossary, Cytokine: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'cytokine-release',
      needsClinicalCheck: true,
      term: msg('Cytokine release', {id: 'glossary.cytokine-release.term', desc: '2240 Glossary: the term'}),
      definition: {
        text: msg(
          'A strong immune reaction with fever after certain treatments. The team watches for it and can treat it.',
          {
            id: 'glossary.cytokine-release.definition',
            desc: '2260 Glossary, Cytokine release: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'cytotoxic',
      needsClinicalCheck: true,
      term: msg('Cytotoxic', {id: 'glossary.cytotoxic.term', desc: '2270 Glossary: the term'}),
      definition: {
        text: msg('Able to kill cells that grow fast. Medicines of this kind need careful checks.', {
          id: 'glossary.cytotoxic.definition',
          desc: '2290 Glossary, Cytotoxic: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'depression',
      needsClinicalCheck: true,
      term: msg('Depression', {id: 'glossary.depression.term', desc: '2300 Glossary: the term'}),
      definition: {
        text: msg('Low mood that lasts. It is common in a long illness, and it can be treated.', {
          id: 'glossary.depression.definition',
          desc: '2320 Glossary, Depression: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'dermato',
      needsClinicalCheck: true,
      term: msg('Dermato-', {
        id: 'glossary.dermato.term',
        desc: '2330 Glossary: the term (name or word part, may stay)',
      }),
      also: msg('Derm, derma', {id: 'glossary.dermato.also', desc: '2340 Glossary, Dermato-: another name'}),
      definition: {
        text: msg('A word part that means skin. It comes from Greek.', {
          id: 'glossary.dermato.definition',
          desc: '2350 Glossary, Dermato-: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'dermatomyositis',
      needsClinicalCheck: true,
      term: msg('Dermatomyositis', {id: 'glossary.dermatomyositis.term', desc: '2360 Glossary: the term'}),
      also: msg('DM', {id: 'glossary.dermatomyositis.also', desc: '2370 Glossary, Dermatomyositis: another name'}),
      definition: {
        text: msg('A rare disease of inflamed skin and, often, inflamed muscles. Treatment can help to control it.', {
          id: 'glossary.dermatomyositis.definition',
          desc: '2380 Glossary, Dermatomyositis: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'diabetes',
      needsClinicalCheck: true,
      term: msg('Diabetes', {id: 'glossary.diabetes.term', desc: '2390 Glossary: the term'}),
      definition: {
        text: msg('Blood sugar that stays too high. Steroids raise the risk, so your team checks it.', {
          id: 'glossary.diabetes.definition',
          desc: '2410 Glossary, Diabetes: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'dietitian',
      needsClinicalCheck: true,
      term: msg('Dietitian', {id: 'glossary.dietitian.term', desc: '2420 Glossary: the term'}),
      definition: {
        text: msg('An expert in food and health. A dietitian can help you to eat well and safely.', {
          id: 'glossary.dietitian.definition',
          desc: '2440 Glossary, Dietitian: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'dihydrofolate-reductase',
      needsClinicalCheck: true,
      term: msg('Dihydrofolate reductase', {
        id: 'glossary.dihydrofolate-reductase.term',
        desc: '2450 Glossary: the term',
      }),
      definition: {
        text: msg('A helper protein (enzyme) that cells need to multiply. Methotrexate blocks it.', {
          id: 'glossary.dihydrofolate-reductase.definition',
          desc: '2470 Glossary, Dihydrofolate reductase: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'dilation',
      needsClinicalCheck: true,
      term: msg('Dilation', {id: 'glossary.dilation.term', desc: '2480 Glossary: the term'}),
      definition: {
        text: msg('A doctor gently stretches a narrow place, such as in the gullet.', {
          id: 'glossary.dilation.definition',
          desc: '2500 Glossary, Dilation: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'dlco',
      needsClinicalCheck: true,
      term: msg('DLCO', {id: 'glossary.dlco.term', desc: '2510 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Diffusing capacity of the lungs for carbon monoxide', {
        id: 'glossary.dlco.also',
        desc: '2520 Glossary, DLCO: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A breathing test. It shows how well gas passes from the lungs into the blood.', {
          id: 'glossary.dlco.definition',
          desc: '2530 Glossary, DLCO: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'dna',
      needsClinicalCheck: true,
      term: msg('DNA', {id: 'glossary.dna.term', desc: '2540 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Deoxyribonucleic acid', {
        id: 'glossary.dna.also',
        desc: '2550 Glossary, DNA: what the abbreviation stands for',
      }),
      definition: {
        text: msg('The plan in each cell that tells it how to work. Cells copy it when they multiply.', {
          id: 'glossary.dna.definition',
          desc: '2560 Glossary, DNA: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'capillary-drop-out',
      needsClinicalCheck: true,
      term: msg('Drop-out', {id: 'glossary.capillary-drop-out.term', desc: '2570 Glossary: the term'}),
      also: msg('Capillary drop-out', {
        id: 'glossary.capillary-drop-out.also',
        desc: '2580 Glossary, Drop-out: another name',
      }),
      definition: {
        text: msg('Gaps at the nail base where tiny blood vessels are lost. They support the diagnosis.', {
          id: 'glossary.capillary-drop-out.definition',
          desc: '2590 Glossary, Drop-out: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'dysphagia',
      needsClinicalCheck: true,
      term: msg('Dysphagia', {id: 'glossary.dysphagia.term', desc: '2600 Glossary: the term'}),
      definition: {
        text: msg(
          'Trouble swallowing. If it is new, call the same day; if you choke or cannot swallow saliva, get emergency help.',
          {
            id: 'glossary.dysphagia.definition',
            desc: '2620 Glossary, Dysphagia: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'ecg',
      needsClinicalCheck: true,
      term: msg('ECG', {id: 'glossary.ecg.term', desc: '2630 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Electrocardiogram', {
        id: 'glossary.ecg.also',
        desc: '2640 Glossary, ECG: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A painless test that records your heartbeat through pads on the skin.', {
          id: 'glossary.ecg.definition',
          desc: '2650 Glossary, ECG: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'echo',
      needsClinicalCheck: true,
      term: msg('Echo', {id: 'glossary.echo.term', desc: '2660 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Echocardiogram', {
        id: 'glossary.echo.also',
        desc: '2670 Glossary, Echo: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A heart test that uses sound waves. It shows how well the heart pumps.', {
          id: 'glossary.echo.definition',
          desc: '2680 Glossary, Echo: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'ecmo',
      needsClinicalCheck: true,
      term: msg('ECMO', {id: 'glossary.ecmo.term', desc: '2690 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Extracorporeal membrane oxygenation', {
        id: 'glossary.ecmo.also',
        desc: '2700 Glossary, ECMO: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A machine that puts oxygen into the blood. It gives very sick lungs time.', {
          id: 'glossary.ecmo.definition',
          desc: '2710 Glossary, ECMO: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'electrolytes',
      needsClinicalCheck: true,
      term: msg('Electrolytes', {id: 'glossary.electrolytes.term', desc: '2720 Glossary: the term'}),
      definition: {
        text: msg('Salts that the body needs, such as potassium. Ask before you take extra.', {
          id: 'glossary.electrolytes.definition',
          desc: '2740 Glossary, Electrolytes: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'elimination-diet',
      needsClinicalCheck: true,
      term: msg('Elimination diet', {id: 'glossary.elimination-diet.term', desc: '2750 Glossary: the term'}),
      definition: {
        text: msg('A diet that cuts out whole groups of foods. Ask a food expert (dietitian) first.', {
          id: 'glossary.elimination-diet.definition',
          desc: '2770 Glossary, Elimination diet: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'emg',
      needsClinicalCheck: true,
      term: msg('EMG', {id: 'glossary.emg.term', desc: '2780 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Electromyography', {
        id: 'glossary.emg.also',
        desc: '2790 Glossary, EMG: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A test of the electrical activity in muscle. A thin needle records it.', {
          id: 'glossary.emg.definition',
          desc: '2800 Glossary, EMG: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'endothelium',
      needsClinicalCheck: true,
      term: msg('Endothelium', {id: 'glossary.endothelium.term', desc: '2810 Glossary: the term'}),
      definition: {
        text: msg('The thin inner lining of blood vessels.', {
          id: 'glossary.endothelium.definition',
          desc: '2830 Glossary, Endothelium: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'enzyme',
      needsClinicalCheck: true,
      term: msg('Enzyme', {id: 'glossary.enzyme.term', desc: '2840 Glossary: the term'}),
      definition: {
        text: msg('A helper protein that the body needs for many tasks. Damaged muscle leaks some into the blood.', {
          id: 'glossary.enzyme.definition',
          desc: '2860 Glossary, Enzyme: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'epa-and-dha',
      needsClinicalCheck: true,
      term: msg('EPA and DHA', {
        id: 'glossary.epa-and-dha.term',
        desc: '2870 Glossary: the term (abbreviation, may stay)',
      }),
      also: msg('Eicosapentaenoic acid and docosahexaenoic acid', {
        id: 'glossary.epa-and-dha.also',
        desc: '2880 Glossary, EPA and DHA: what the abbreviation stands for',
      }),
      definition: {
        text: msg('Healthy fats in oily fish. They belong to the omega-3 fats.', {
          id: 'glossary.epa-and-dha.definition',
          desc: '2890 Glossary, EPA and DHA: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'fat-suppressed',
      needsClinicalCheck: true,
      term: msg('Fat-suppressed', {id: 'glossary.fat-suppressed.term', desc: '2900 Glossary: the term'}),
      definition: {
        text: msg('A scan picture in which fat looks dark. Swelling in muscle is then easier to see.', {
          id: 'glossary.fat-suppressed.definition',
          desc: '2920 Glossary, Fat-suppressed: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'fatigue',
      needsClinicalCheck: true,
      term: msg('Fatigue', {id: 'glossary.fatigue.term', desc: '2930 Glossary: the term'}),
      also: msg('Tiredness', {id: 'glossary.fatigue.also', desc: '2940 Glossary, Fatigue: another name'}),
      definition: {
        text: msg('Strong tiredness that rest does not take away. Tell your team, as there may be help.', {
          id: 'glossary.fatigue.definition',
          desc: '2950 Glossary, Fatigue: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'fc-receptor',
      needsClinicalCheck: true,
      term: msg('Fc receptor', {
        id: 'glossary.fc-receptor.term',
        desc: '2960 Glossary: the term (name or word part, may stay)',
      }),
      definition: {
        text: msg('A place on immune cells where antibodies dock.', {
          id: 'glossary.fc-receptor.definition',
          desc: '2980 Glossary, Fc receptor: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'fda',
      needsClinicalCheck: true,
      term: msg('FDA', {id: 'glossary.fda.term', desc: '2990 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Food and Drug Administration', {
        id: 'glossary.fda.also',
        desc: '3000 Glossary, FDA: what the abbreviation stands for',
      }),
      definition: {
        text: msg('The agency that approves medicines in the United States. Other countries have their own.', {
          id: 'glossary.fda.definition',
          desc: '3010 Glossary, FDA: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'fees',
      needsClinicalCheck: true,
      term: msg('FEES', {id: 'glossary.fees.term', desc: '3020 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Fibreoptic endoscopic evaluation of swallowing', {
        id: 'glossary.fees.also',
        desc: '3030 Glossary, FEES: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A thin camera through the nose shows how you swallow.', {
          id: 'glossary.fees.definition',
          desc: '3040 Glossary, FEES: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'ferritin',
      needsClinicalCheck: true,
      term: msg('Ferritin', {id: 'glossary.ferritin.term', desc: '3050 Glossary: the term'}),
      definition: {
        text: msg('A blood protein that stores iron. Inflammation or infection can raise it.', {
          id: 'glossary.ferritin.definition',
          desc: '3070 Glossary, Ferritin: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'flare',
      needsClinicalCheck: true,
      term: msg('Flare', {id: 'glossary.flare.term', desc: '3080 Glossary: the term'}),
      definition: {
        text: msg('A time when the disease becomes active again. It is not your fault, and your team can help.', {
          id: 'glossary.flare.definition',
          desc: '3100 Glossary, Flare: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'gadolinium',
      needsClinicalCheck: true,
      term: msg('Gadolinium', {id: 'glossary.gadolinium.term', desc: '3110 Glossary: the term'}),
      definition: {
        text: msg('A dye that makes scan pictures clearer. Before the scan, say if you have kidney disease.', {
          id: 'glossary.gadolinium.definition',
          desc: '3130 Glossary, Gadolinium: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'ggt',
      needsClinicalCheck: true,
      term: msg('GGT', {id: 'glossary.ggt.term', desc: '3140 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Gamma-glutamyl transferase', {
        id: 'glossary.ggt.also',
        desc: '3150 Glossary, GGT: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A helper protein (enzyme) from the liver. It helps to tell liver disease from muscle damage.', {
          id: 'glossary.ggt.definition',
          desc: '3160 Glossary, GGT: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'glaucoma',
      needsClinicalCheck: true,
      term: msg('Glaucoma', {id: 'glossary.glaucoma.term', desc: '3170 Glossary: the term'}),
      definition: {
        text: msg('Harm to the eye nerve, often from high pressure in the eye. Eye checks can find it early.', {
          id: 'glossary.glaucoma.definition',
          desc: '3190 Glossary, Glaucoma: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'glucocorticoid',
      needsClinicalCheck: true,
      term: msg('Glucocorticoid', {id: 'glossary.glucocorticoid.term', desc: '3200 Glossary: the term'}),
      also: msg('Steroid, corticosteroid', {
        id: 'glossary.glucocorticoid.also',
        desc: '3210 Glossary, Glucocorticoid: another name',
      }),
      definition: {
        text: msg('A medicine such as prednisone that calms inflammation. Never stop it suddenly.', {
          id: 'glossary.glucocorticoid.definition',
          desc: '3220 Glossary, Glucocorticoid: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'gottrons-papules',
      needsClinicalCheck: true,
      term: msg("Gottron's papules", {id: 'glossary.gottrons-papules.term', desc: '3230 Glossary: the term'}),
      definition: {
        text: msg(
          'Raised bumps over finger joints, elbows or knees. They may look red, purple or darker than your skin.',
          {
            id: 'glossary.gottrons-papules.definition',
            desc: "3250 Glossary, Gottron's papules: meaning, also shown on its own in a small box",
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'gottrons-sign',
      needsClinicalCheck: true,
      term: msg("Gottron's sign", {id: 'glossary.gottrons-sign.term', desc: '3260 Glossary: the term'}),
      definition: {
        text: msg('Flat patches over knuckles, elbows or knees. They may look red, purple or darker than your skin.', {
          id: 'glossary.gottrons-sign.definition',
          desc: "3280 Glossary, Gottron's sign: meaning, also shown on its own in a small box",
        }),
        label: 'editorial',
      },
    },
    {
      key: 'haemolysis',
      needsClinicalCheck: true,
      term: msg('Haemolysis', {id: 'glossary.haemolysis.term', desc: '3290 Glossary: the term'}),
      definition: {
        text: msg('Red blood cells break down too fast. For dark urine or yellow eyes, call the same day.', {
          id: 'glossary.haemolysis.definition',
          desc: '3310 Glossary, Haemolysis: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'heliotrope-rash',
      needsClinicalCheck: true,
      term: msg('Heliotrope rash', {id: 'glossary.heliotrope-rash.term', desc: '3320 Glossary: the term'}),
      definition: {
        text: msg('Eyelids that often swell and change colour. They may look purple, red, or darker than your skin.', {
          id: 'glossary.heliotrope-rash.definition',
          desc: '3340 Glossary, Heliotrope rash: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'hepatitis',
      needsClinicalCheck: true,
      term: msg('Hepatitis', {id: 'glossary.hepatitis.term', desc: '3350 Glossary: the term'}),
      definition: {
        text: msg('Inflammation of the liver, often from a virus. Types B and C are tested before some medicines.', {
          id: 'glossary.hepatitis.definition',
          desc: '3370 Glossary, Hepatitis: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'hiv',
      needsClinicalCheck: true,
      term: msg('HIV', {id: 'glossary.hiv.term', desc: '3380 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Human immunodeficiency virus', {
        id: 'glossary.hiv.also',
        desc: '3390 Glossary, HIV: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A virus that weakens the immune system. It is not proven to cause dermatomyositis.', {
          id: 'glossary.hiv.definition',
          desc: '3400 Glossary, HIV: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'hives',
      needsClinicalCheck: true,
      term: msg('Hives', {id: 'glossary.hives.term', desc: '3410 Glossary: the term'}),
      also: msg('Urticaria', {id: 'glossary.hives.also', desc: '3420 Glossary, Hives: another name'}),
      definition: {
        text: msg(
          'Itchy raised lumps on the skin, often from an allergy. With trouble breathing or during a drip, get help at once.',
          {
            id: 'glossary.hives.definition',
            desc: '3430 Glossary, Hives: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'hla',
      needsClinicalCheck: true,
      term: msg('HLA', {id: 'glossary.hla.term', desc: '3440 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Human leukocyte antigen', {
        id: 'glossary.hla.also',
        desc: '3450 Glossary, HLA: what the abbreviation stands for',
      }),
      definition: {
        text: msg(
          'Genes that help the immune system to know your own cells. Some forms make dermatomyositis more likely.',
          {id: 'glossary.hla.definition', desc: '3460 Glossary, HLA: meaning, also shown on its own in a small box'},
        ),
        label: 'editorial',
      },
    },
    {
      key: 'hla-types',
      needsClinicalCheck: true,
      term: msg('HLA-DRB1, HLA-B, DR3, DR52 and DR6', {
        id: 'glossary.hla-types.term',
        desc: '3462 Glossary: the term; names of genes are not translated',
      }),
      definition: {
        text: msg('Names of HLA genes and of their forms. DR3, DR52 and DR6 are older names.', {
          id: 'glossary.hla-types.definition',
          desc: '3464 Glossary, HLA-DRB1, HLA-B, DR3, DR52 and DR6: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'hmgcr',
      needsClinicalCheck: true,
      term: msg('HMGCR', {id: 'glossary.hmgcr.term', desc: '3470 Glossary: the term (abbreviation, may stay)'}),
      also: msg('HMG-CoA reductase', {
        id: 'glossary.hmgcr.also',
        desc: '3480 Glossary, HMGCR: what the abbreviation stands for',
      }),
      definition: {
        text: msg(
          'A protein that cells use to make cholesterol. Antibodies against it point to a different muscle disease.',
          {
            id: 'glossary.hmgcr.definition',
            desc: '3490 Glossary, HMGCR: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'holster-sign',
      needsClinicalCheck: true,
      term: msg('Holster sign', {id: 'glossary.holster-sign.term', desc: '3500 Glossary: the term'}),
      definition: {
        text: msg('A rash on the outer thighs.', {
          id: 'glossary.holster-sign.definition',
          desc: '3520 Glossary, Holster sign: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'hpv',
      needsClinicalCheck: true,
      term: msg('HPV', {id: 'glossary.hpv.term', desc: '3530 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Human papillomavirus', {
        id: 'glossary.hpv.also',
        desc: '3540 Glossary, HPV: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A common virus that can lead to some cancers. The vaccine against it is not live.', {
          id: 'glossary.hpv.definition',
          desc: '3550 Glossary, HPV: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'hrct',
      needsClinicalCheck: true,
      term: msg('HRCT', {id: 'glossary.hrct.term', desc: '3560 Glossary: the term (abbreviation, may stay)'}),
      also: msg('High-resolution computed tomography', {
        id: 'glossary.hrct.also',
        desc: '3570 Glossary, HRCT: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A detailed lung scan that uses X-rays. It looks for inflammation or scarring.', {
          id: 'glossary.hrct.definition',
          desc: '3580 Glossary, HRCT: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'hypomyopathic',
      needsClinicalCheck: true,
      term: msg('Hypomyopathic', {id: 'glossary.hypomyopathic.term', desc: '3590 Glossary: the term'}),
      definition: {
        text: msg('The typical rash, with normal strength. Muscle tests show changes that you do not feel.', {
          id: 'glossary.hypomyopathic.definition',
          desc: '3610 Glossary, Hypomyopathic: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'idiopathic',
      needsClinicalCheck: true,
      term: msg('Idiopathic', {id: 'glossary.idiopathic.term', desc: '3620 Glossary: the term'}),
      definition: {
        text: msg('The cause is not known. You can still be treated.', {
          id: 'glossary.idiopathic.definition',
          desc: '3640 Glossary, Idiopathic: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'iga',
      needsClinicalCheck: true,
      term: msg('IgA', {id: 'glossary.iga.term', desc: '3650 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Immunoglobulin A', {
        id: 'glossary.iga.also',
        desc: '3660 Glossary, IgA: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A type of antibody. If yours is low, tell your team before a drip of antibodies.', {
          id: 'glossary.iga.definition',
          desc: '3670 Glossary, IgA: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'iim',
      needsClinicalCheck: true,
      term: msg('IIM', {id: 'glossary.iim.term', desc: '3680 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Idiopathic inflammatory myopathies', {
        id: 'glossary.iim.also',
        desc: '3690 Glossary, IIM: what the abbreviation stands for',
      }),
      definition: {
        text: msg('The family of muscle diseases that dermatomyositis belongs to. Their cause is not known.', {
          id: 'glossary.iim.definition',
          desc: '3700 Glossary, IIM: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'il-2',
      needsClinicalCheck: true,
      term: msg('IL-2', {id: 'glossary.il-2.term', desc: '3710 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Interleukin-2', {
        id: 'glossary.il-2.also',
        desc: '3720 Glossary, IL-2: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A protein that immune cells use to signal to each other. As a treatment, it is experimental.', {
          id: 'glossary.il-2.definition',
          desc: '3730 Glossary, IL-2: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'ild',
      needsClinicalCheck: true,
      term: msg('ILD', {id: 'glossary.ild.term', desc: '3740 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Interstitial lung disease', {
        id: 'glossary.ild.also',
        desc: '3750 Glossary, ILD: what the abbreviation stands for',
      }),
      definition: {
        text: msg('Inflammation or scarring in the lungs. Breathing tests and a lung scan look for it.', {
          id: 'glossary.ild.definition',
          desc: '3760 Glossary, ILD: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'immune',
      needsClinicalCheck: true,
      term: msg('Immune', {id: 'glossary.immune.term', desc: '3770 Glossary: the term'}),
      definition: {
        text: msg('Protected from an infection, such as after a vaccine. A blood test may show it.', {
          id: 'glossary.immune.definition',
          desc: '3790 Glossary, Immune: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'immune-boosters',
      needsClinicalCheck: true,
      term: msg('Immune boosters', {id: 'glossary.immune-boosters.term', desc: '3800 Glossary: the term'}),
      definition: {
        text: msg('Products that stir up the immune system, such as echinacea or spirulina. Do not take them.', {
          id: 'glossary.immune-boosters.definition',
          desc: '3820 Glossary, Immune boosters: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'immune-system',
      needsClinicalCheck: true,
      term: msg('Immune system', {id: 'glossary.immune-system.term', desc: '3830 Glossary: the term'}),
      definition: {
        text: msg("The body's defence against germs. In dermatomyositis, it attacks the body by mistake.", {
          id: 'glossary.immune-system.definition',
          desc: '3850 Glossary, Immune system: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'immunomodulator',
      needsClinicalCheck: true,
      term: msg('Immunomodulator', {id: 'glossary.immunomodulator.term', desc: '3860 Glossary: the term'}),
      definition: {
        text: msg('A treatment that changes how the immune system acts. Donated antibodies are one.', {
          id: 'glossary.immunomodulator.definition',
          desc: '3880 Glossary, Immunomodulator: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'immunosuppressant',
      needsClinicalCheck: true,
      term: msg('Immunosuppressant', {id: 'glossary.immunosuppressant.term', desc: '3890 Glossary: the term'}),
      definition: {
        text: msg(
          'A medicine that lowers immune activity. Infections are then more likely: for signs of one, call the same day.',
          {
            id: 'glossary.immunosuppressant.definition',
            desc: '3910 Glossary, Immunosuppressant: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'inclusion-body-myositis',
      needsClinicalCheck: true,
      term: msg('Inclusion body myositis', {
        id: 'glossary.inclusion-body-myositis.term',
        desc: '3920 Glossary: the term',
      }),
      definition: {
        text: msg('A different muscle disease, mainly of older adults. It is not dermatomyositis.', {
          id: 'glossary.inclusion-body-myositis.definition',
          desc: '3940 Glossary, Inclusion body myositis: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'infertility',
      needsClinicalCheck: true,
      term: msg('Infertility', {id: 'glossary.infertility.term', desc: '3950 Glossary: the term'}),
      definition: {
        text: msg('Not being able to have a child. Before some medicines, ask how to protect your fertility.', {
          id: 'glossary.infertility.definition',
          desc: '3970 Glossary, Infertility: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'inflammation',
      needsClinicalCheck: true,
      term: msg('Inflammation', {id: 'glossary.inflammation.term', desc: '3980 Glossary: the term'}),
      definition: {
        text: msg(
          "The body's reaction to harm, with heat, swelling or pain. In dermatomyositis, it harms healthy parts.",
          {
            id: 'glossary.inflammation.definition',
            desc: '4000 Glossary, Inflammation: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'infusion',
      needsClinicalCheck: true,
      term: msg('Infusion', {id: 'glossary.infusion.term', desc: '4010 Glossary: the term'}),
      also: msg('Drip', {id: 'glossary.infusion.also', desc: '4020 Glossary, Infusion: another name'}),
      definition: {
        text: msg('A medicine that runs slowly into a vein. Staff watch you during it.', {
          id: 'glossary.infusion.definition',
          desc: '4030 Glossary, Infusion: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'inosine-monophosphate-dehydrogenase',
      needsClinicalCheck: true,
      term: msg('Inosine monophosphate dehydrogenase', {
        id: 'glossary.inosine-monophosphate-dehydrogenase.term',
        desc: '4040 Glossary: the term',
      }),
      definition: {
        text: msg('A helper protein (enzyme) that immune cells need to multiply. Mycophenolate blocks it.', {
          id: 'glossary.inosine-monophosphate-dehydrogenase.definition',
          desc: '4060 Glossary, Inosine monophosphate dehydrogenase: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'insulin-autoimmune-syndrome',
      needsClinicalCheck: true,
      term: msg('Insulin autoimmune syndrome', {
        id: 'glossary.insulin-autoimmune-syndrome.term',
        desc: '4070 Glossary: the term',
      }),
      definition: {
        text: msg(
          'The immune system attacks insulin, and blood sugar can fall very low. Alpha-lipoic acid may cause it.',
          {
            id: 'glossary.insulin-autoimmune-syndrome.definition',
            desc: '4090 Glossary, Insulin autoimmune syndrome: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'interaction',
      needsClinicalCheck: true,
      term: msg('Interaction', {id: 'glossary.interaction.term', desc: '4100 Glossary: the term'}),
      definition: {
        text: msg('A medicine, food or herb changes how a medicine works. Ask your pharmacist about yours.', {
          id: 'glossary.interaction.definition',
          desc: '4120 Glossary, Interaction: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'interface-dermatitis',
      needsClinicalCheck: true,
      term: msg('Interface dermatitis', {id: 'glossary.interface-dermatitis.term', desc: '4130 Glossary: the term'}),
      definition: {
        text: msg(
          'A change where 2 skin layers meet, seen under a microscope. It fits dermatomyositis but does not prove it.',
          {
            id: 'glossary.interface-dermatitis.definition',
            desc: '4150 Glossary, Interface dermatitis: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'interferon',
      needsClinicalCheck: true,
      term: msg('Interferon', {id: 'glossary.interferon.term', desc: '4160 Glossary: the term'}),
      definition: {
        text: msg('A protein that warns of viruses. In dermatomyositis, it is too active.', {
          id: 'glossary.interferon.definition',
          desc: '4180 Glossary, Interferon: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'irritable-myopathy',
      needsClinicalCheck: true,
      term: msg('Irritable myopathy', {id: 'glossary.irritable-myopathy.term', desc: '4190 Glossary: the term'}),
      definition: {
        text: msg('A pattern in a test of electrical signals. It can mean that muscle is irritated.', {
          id: 'glossary.irritable-myopathy.definition',
          desc: '4210 Glossary, Irritable myopathy: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'ivig',
      needsClinicalCheck: true,
      term: msg('IVIG', {id: 'glossary.ivig.term', desc: '4220 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Intravenous immunoglobulin', {
        id: 'glossary.ivig.also',
        desc: '4230 Glossary, IVIG: what the abbreviation stands for',
      }),
      definition: {
        text: msg('Antibodies from donors, given by drip. They help to calm the immune attack.', {
          id: 'glossary.ivig.definition',
          desc: '4240 Glossary, IVIG: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'jak-inhibitor',
      needsClinicalCheck: true,
      term: msg('JAK inhibitor', {id: 'glossary.jak-inhibitor.term', desc: '4250 Glossary: the term'}),
      also: msg('Janus kinase inhibitor', {
        id: 'glossary.jak-inhibitor.also',
        desc: '4260 Glossary, JAK inhibitor: another name',
      }),
      definition: {
        text: msg(
          'A tablet that blocks signals of inflammation. It has serious warnings, so ask about your own risks.',
          {
            id: 'glossary.jak-inhibitor.definition',
            desc: '4270 Glossary, JAK inhibitor: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'jdm',
      needsClinicalCheck: true,
      term: msg('JDM', {id: 'glossary.jdm.term', desc: '4280 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Juvenile dermatomyositis', {
        id: 'glossary.jdm.also',
        desc: '4290 Glossary, JDM: what the abbreviation stands for',
      }),
      definition: {
        text: msg('Dermatomyositis that starts in childhood. A specialist centre should see each child.', {
          id: 'glossary.jdm.definition',
          desc: '4300 Glossary, JDM: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'jo-1',
      needsClinicalCheck: true,
      term: msg('Jo-1', {id: 'glossary.jo-1.term', desc: '4310 Glossary: the term (name or word part, may stay)'}),
      also: msg('Anti-Jo-1 antibody', {id: 'glossary.jo-1.also', desc: '4320 Glossary, Jo-1: another name'}),
      definition: {
        text: msg('An antibody in the blood. It points to antisynthetase syndrome, a related illness.', {
          id: 'glossary.jo-1.definition',
          desc: '4330 Glossary, Jo-1: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'ldh',
      needsClinicalCheck: true,
      term: msg('LDH', {id: 'glossary.ldh.term', desc: '4340 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Lactate dehydrogenase', {
        id: 'glossary.ldh.also',
        desc: '4350 Glossary, LDH: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A helper protein (enzyme) in many parts of the body. It can rise with muscle damage.', {
          id: 'glossary.ldh.definition',
          desc: '4360 Glossary, LDH: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'lipids',
      needsClinicalCheck: true,
      term: msg('Lipids', {id: 'glossary.lipids.term', desc: '4370 Glossary: the term'}),
      definition: {
        text: msg('Fats in the blood, such as cholesterol. A blood test measures them.', {
          id: 'glossary.lipids.definition',
          desc: '4390 Glossary, Lipids: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'live-vaccine',
      needsClinicalCheck: true,
      term: msg('Live vaccine', {id: 'glossary.live-vaccine.term', desc: '4400 Glossary: the term'}),
      definition: {
        text: msg('A vaccine with a weakened living germ. Ask first, as it may be unsafe with immune medicines.', {
          id: 'glossary.live-vaccine.definition',
          desc: '4420 Glossary, Live vaccine: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'low-blood-counts',
      needsClinicalCheck: true,
      term: msg('Low blood counts', {id: 'glossary.low-blood-counts.term', desc: '4430 Glossary: the term'}),
      definition: {
        text: msg('Too few blood cells, at times from a medicine. You may bruise or get infections more easily.', {
          id: 'glossary.low-blood-counts.definition',
          desc: '4450 Glossary, Low blood counts: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'low-grade-fever',
      needsClinicalCheck: true,
      term: msg('Low-grade fever', {id: 'glossary.low-grade-fever.term', desc: '4460 Glossary: the term'}),
      also: msg('Mild fever', {
        id: 'glossary.low-grade-fever.also',
        desc: '4470 Glossary, Low-grade fever: another name',
      }),
      definition: {
        text: msg(
          'A temperature a little above normal, but below 38 °C (100.4 °F). Ask your team at which temperature to call.',
          {
            id: 'glossary.low-grade-fever.definition',
            desc: '4480 Glossary, Low-grade fever: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'lupus',
      needsClinicalCheck: true,
      term: msg('Lupus', {id: 'glossary.lupus.term', desc: '4490 Glossary: the term'}),
      definition: {
        text: msg('Another disease in which the immune system attacks the body. Its rash can look the same.', {
          id: 'glossary.lupus.definition',
          desc: '4510 Glossary, Lupus: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'lymphocyte',
      needsClinicalCheck: true,
      term: msg('Lymphocyte', {id: 'glossary.lymphocyte.term', desc: '4520 Glossary: the term'}),
      definition: {
        text: msg('A type of white blood cell that fights infection. A blood test counts them.', {
          id: 'glossary.lymphocyte.definition',
          desc: '4540 Glossary, Lymphocyte: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'lymphoma',
      needsClinicalCheck: true,
      term: msg('Lymphoma', {id: 'glossary.lymphoma.term', desc: '4550 Glossary: the term'}),
      definition: {
        text: msg('A cancer of certain white blood cells. Most people with dermatomyositis do not have cancer.', {
          id: 'glossary.lymphoma.definition',
          desc: '4570 Glossary, Lymphoma: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'marker',
      needsClinicalCheck: true,
      term: msg('Marker', {id: 'glossary.marker.term', desc: '4580 Glossary: the term'}),
      also: msg('Blood marker', {id: 'glossary.marker.also', desc: '4590 Glossary, Marker: another name'}),
      definition: {
        text: msg('Something that a test can measure, such as in blood. It gives a hint, not proof.', {
          id: 'glossary.marker.definition',
          desc: '4600 Glossary, Marker: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'mda5',
      needsClinicalCheck: true,
      term: msg('MDA5', {id: 'glossary.mda5.term', desc: '4610 Glossary: the term (name or word part, may stay)'}),
      also: msg('Anti-MDA5 antibody', {id: 'glossary.mda5.also', desc: '4620 Glossary, MDA5: another name'}),
      definition: {
        text: msg(
          'An antibody linked to fast lung disease. With it, a new or worse cough or breathlessness is an emergency.',
          {id: 'glossary.mda5.definition', desc: '4630 Glossary, MDA5: meaning, also shown on its own in a small box'},
        ),
        label: 'editorial',
      },
    },
    {
      key: 'mechanics-hands',
      needsClinicalCheck: true,
      term: msg("Mechanic's hands", {id: 'glossary.mechanics-hands.term', desc: '4640 Glossary: the term'}),
      definition: {
        text: msg('Rough, cracked skin on the edges of the fingers.', {
          id: 'glossary.mechanics-hands.definition',
          desc: "4660 Glossary, Mechanic's hands: meaning, also shown on its own in a small box",
        }),
        label: 'editorial',
      },
    },
    {
      key: 'mg',
      needsClinicalCheck: true,
      term: msg('mg', {id: 'glossary.mg.term', desc: '4670 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Milligram', {id: 'glossary.mg.also', desc: '4680 Glossary, mg: what the abbreviation stands for'}),
      definition: {
        text: msg('A very small weight, used for doses. 1 gram has 1,000 of them.', {
          id: 'glossary.mg.definition',
          desc: '4690 Glossary, mg: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'mi-2',
      needsClinicalCheck: true,
      term: msg('Mi-2', {id: 'glossary.mi-2.term', desc: '4700 Glossary: the term (name or word part, may stay)'}),
      also: msg('Anti-Mi-2 antibody', {id: 'glossary.mi-2.also', desc: '4710 Glossary, Mi-2: another name'}),
      definition: {
        text: msg('An antibody that often goes with the classic rash. Treatment often works well.', {
          id: 'glossary.mi-2.definition',
          desc: '4720 Glossary, Mi-2: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'mindfulness',
      needsClinicalCheck: true,
      term: msg('Mindfulness', {id: 'glossary.mindfulness.term', desc: '4730 Glossary: the term'}),
      definition: {
        text: msg('Calm attention to the present moment. It can help you to cope with stress.', {
          id: 'glossary.mindfulness.definition',
          desc: '4750 Glossary, Mindfulness: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'mitochondria',
      needsClinicalCheck: true,
      term: msg('Mitochondria', {id: 'glossary.mitochondria.term', desc: '4760 Glossary: the term'}),
      definition: {
        text: msg('The power units of cells. They make energy.', {
          id: 'glossary.mitochondria.definition',
          desc: '4780 Glossary, Mitochondria: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'mmr',
      needsClinicalCheck: true,
      term: msg('MMR', {id: 'glossary.mmr.term', desc: '4790 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Measles, mumps and rubella', {
        id: 'glossary.mmr.also',
        desc: '4800 Glossary, MMR: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A live vaccine against 3 virus infections. Ask first if your medicines lower your defences.', {
          id: 'glossary.mmr.definition',
          desc: '4810 Glossary, MMR: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'mmt',
      needsClinicalCheck: true,
      term: msg('MMT', {id: 'glossary.mmt.term', desc: '4820 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Manual muscle testing', {
        id: 'glossary.mmt.also',
        desc: '4830 Glossary, MMT: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A trained person presses against your muscles and scores their strength.', {
          id: 'glossary.mmt.definition',
          desc: '4840 Glossary, MMT: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'mmt8',
      needsClinicalCheck: true,
      term: msg('MMT8', {id: 'glossary.mmt8.term', desc: '4850 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Manual muscle testing of 8 muscle groups', {
        id: 'glossary.mmt8.also',
        desc: '4860 Glossary, MMT8: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A strength score of 0 to 150 points. More points mean more strength.', {
          id: 'glossary.mmt8.definition',
          desc: '4870 Glossary, MMT8: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'mottled-skin',
      needsClinicalCheck: true,
      term: msg('Mottled skin', {id: 'glossary.mottled-skin.term', desc: '4880 Glossary: the term'}),
      definition: {
        text: msg('Blotchy skin that can look like marble. If it is new and you feel ill, it is an emergency.', {
          id: 'glossary.mottled-skin.definition',
          desc: '4900 Glossary, Mottled skin: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'mri',
      needsClinicalCheck: true,
      term: msg('MRI', {id: 'glossary.mri.term', desc: '4910 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Magnetic resonance imaging', {
        id: 'glossary.mri.also',
        desc: '4920 Glossary, MRI: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A magnet scan that can show inflamed muscle. It uses no X-rays.', {
          id: 'glossary.mri.definition',
          desc: '4930 Glossary, MRI: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'msa',
      needsClinicalCheck: true,
      term: msg('MSA', {id: 'glossary.msa.term', desc: '4940 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Myositis-specific antibody', {
        id: 'glossary.msa.also',
        desc: '4950 Glossary, MSA: what the abbreviation stands for',
      }),
      definition: {
        text: msg('An antibody that goes with muscle inflammation. It helps your team to plan checks.', {
          id: 'glossary.msa.definition',
          desc: '4960 Glossary, MSA: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'msc',
      needsClinicalCheck: true,
      term: msg('MSC', {id: 'glossary.msc.term', desc: '4970 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Mesenchymal stem cells', {
        id: 'glossary.msc.also',
        desc: '4980 Glossary, MSC: what the abbreviation stands for',
      }),
      definition: {
        text: msg('Cells from bone marrow or fat that may calm inflammation. As a treatment, they are experimental.', {
          id: 'glossary.msc.definition',
          desc: '4990 Glossary, MSC: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'mxa',
      needsClinicalCheck: true,
      term: msg('MxA', {id: 'glossary.mxa.term', desc: '5000 Glossary: the term (name or word part, may stay)'}),
      definition: {
        text: msg('A protein that rises when the virus alarm of cells is on. It can support the diagnosis.', {
          id: 'glossary.mxa.definition',
          desc: '5020 Glossary, MxA: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'myo',
      needsClinicalCheck: true,
      term: msg('Myo-', {id: 'glossary.myo.term', desc: '5030 Glossary: the term (name or word part, may stay)'}),
      definition: {
        text: msg('A word part that means muscle. It comes from Greek.', {
          id: 'glossary.myo.definition',
          desc: '5050 Glossary, Myo-: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'myocarditis',
      needsClinicalCheck: true,
      term: msg('Myocarditis', {id: 'glossary.myocarditis.term', desc: '5060 Glossary: the term'}),
      definition: {
        text: msg('Inflammation of the heart muscle. It needs help at once, and it can be treated.', {
          id: 'glossary.myocarditis.definition',
          desc: '5080 Glossary, Myocarditis: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'myopathy',
      needsClinicalCheck: true,
      term: msg('Myopathy', {id: 'glossary.myopathy.term', desc: '5090 Glossary: the term'}),
      definition: {
        text: msg('Any disease of the muscles. Dermatomyositis is one of many.', {
          id: 'glossary.myopathy.definition',
          desc: '5110 Glossary, Myopathy: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'myositis',
      needsClinicalCheck: true,
      term: msg('Myositis', {id: 'glossary.myositis.term', desc: '5120 Glossary: the term'}),
      definition: {
        text: msg('Inflammation of the muscles. Dermatomyositis is the form with a rash.', {
          id: 'glossary.myositis.definition',
          desc: '5140 Glossary, Myositis: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'myositis-associated',
      needsClinicalCheck: true,
      term: msg('Myositis-associated', {id: 'glossary.myositis-associated.term', desc: '5150 Glossary: the term'}),
      definition: {
        text: msg('Antibodies of this kind are found in muscle inflammation and in related diseases too.', {
          id: 'glossary.myositis-associated.definition',
          desc: '5170 Glossary, Myositis-associated: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'myotomy',
      needsClinicalCheck: true,
      term: msg('Myotomy', {id: 'glossary.myotomy.term', desc: '5180 Glossary: the term'}),
      definition: {
        text: msg('An operation that cuts a tight muscle, such as in the throat. Few people need it.', {
          id: 'glossary.myotomy.definition',
          desc: '5200 Glossary, Myotomy: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'nailfold-capillaries',
      needsClinicalCheck: true,
      term: msg('Nailfold capillaries', {id: 'glossary.nailfold-capillaries.term', desc: '5210 Glossary: the term'}),
      definition: {
        text: msg('Tiny blood vessels at the base of the nails. A magnifier shows changes in them.', {
          id: 'glossary.nailfold-capillaries.definition',
          desc: '5230 Glossary, Nailfold capillaries: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'nasopharynx',
      needsClinicalCheck: true,
      term: msg('Nasopharynx', {id: 'glossary.nasopharynx.term', desc: '5240 Glossary: the term'}),
      definition: {
        text: msg('The space behind the nose, above the throat.', {
          id: 'glossary.nasopharynx.definition',
          desc: '5260 Glossary, Nasopharynx: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'nausea',
      needsClinicalCheck: true,
      term: msg('Nausea', {id: 'glossary.nausea.term', desc: '5270 Glossary: the term'}),
      definition: {
        text: msg('The feeling that you may vomit. Tell your team if a medicine causes it.', {
          id: 'glossary.nausea.definition',
          desc: '5290 Glossary, Nausea: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'necrosis',
      needsClinicalCheck: true,
      term: msg('Necrosis', {id: 'glossary.necrosis.term', desc: '5300 Glossary: the term'}),
      definition: {
        text: msg(
          'Dead skin or tissue, often black, hard or numb. Call the same day; with fever or if you feel very ill, get emergency help.',
          {
            id: 'glossary.necrosis.definition',
            desc: '5320 Glossary, Necrosis: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'necrotising-myopathy',
      needsClinicalCheck: true,
      term: msg('Necrotising myopathy', {id: 'glossary.necrotising-myopathy.term', desc: '5330 Glossary: the term'}),
      definition: {
        text: msg('A different muscle disease, in which muscle fibres die. It is not dermatomyositis.', {
          id: 'glossary.necrotising-myopathy.definition',
          desc: '5350 Glossary, Necrotising myopathy: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'nerve-conduction-studies',
      needsClinicalCheck: true,
      term: msg('Nerve conduction studies', {
        id: 'glossary.nerve-conduction-studies.term',
        desc: '5360 Glossary: the term',
      }),
      definition: {
        text: msg('A test with short electric pulses. It shows how well your nerves carry signals.', {
          id: 'glossary.nerve-conduction-studies.definition',
          desc: '5380 Glossary, Nerve conduction studies: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'neurotoxicity',
      needsClinicalCheck: true,
      term: msg('Neurotoxicity', {id: 'glossary.neurotoxicity.term', desc: '5390 Glossary: the term'}),
      definition: {
        text: msg(
          'Harm to the brain or nerves, such as confusion after a treatment. If it happens, get emergency help.',
          {
            id: 'glossary.neurotoxicity.definition',
            desc: '5410 Glossary, Neurotoxicity: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'nhs',
      needsClinicalCheck: true,
      term: msg('NHS', {id: 'glossary.nhs.term', desc: '5420 Glossary: the term (abbreviation, may stay)'}),
      also: msg('National Health Service', {
        id: 'glossary.nhs.also',
        desc: '5430 Glossary, NHS: what the abbreviation stands for',
      }),
      definition: {
        text: msg('The public health service of the United Kingdom. It has web pages on many illnesses.', {
          id: 'glossary.nhs.definition',
          desc: '5440 Glossary, NHS: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'ninds',
      needsClinicalCheck: true,
      term: msg('NINDS', {id: 'glossary.ninds.term', desc: '5450 Glossary: the term (abbreviation, may stay)'}),
      also: msg('National Institute of Neurological Disorders and Stroke', {
        id: 'glossary.ninds.also',
        desc: '5460 Glossary, NINDS: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A public research institute in the United States. It has web pages on muscle diseases.', {
          id: 'glossary.ninds.definition',
          desc: '5470 Glossary, NINDS: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'nsaid',
      needsClinicalCheck: true,
      term: msg('NSAID', {id: 'glossary.nsaid.term', desc: '5480 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Non-steroidal anti-inflammatory drug', {
        id: 'glossary.nsaid.also',
        desc: '5490 Glossary, NSAID: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A painkiller such as ibuprofen. Ask first: it can harm the stomach and kidneys.', {
          id: 'glossary.nsaid.definition',
          desc: '5500 Glossary, NSAID: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'nudt15',
      needsClinicalCheck: true,
      term: msg('NUDT15', {id: 'glossary.nudt15.term', desc: '5510 Glossary: the term (name or word part, may stay)'}),
      definition: {
        text: msg(
          'A helper protein (enzyme) that clears azathioprine. If yours is low, usual doses can be dangerous.',
          {
            id: 'glossary.nudt15.definition',
            desc: '5530 Glossary, NUDT15: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'nxp2',
      needsClinicalCheck: true,
      term: msg('NXP2', {id: 'glossary.nxp2.term', desc: '5540 Glossary: the term (name or word part, may stay)'}),
      also: msg('Anti-NXP2 antibody', {id: 'glossary.nxp2.also', desc: '5550 Glossary, NXP2: another name'}),
      definition: {
        text: msg(
          'An antibody linked to calcium lumps and swallowing trouble. In adults, it also leads to cancer checks.',
          {id: 'glossary.nxp2.definition', desc: '5560 Glossary, NXP2: meaning, also shown on its own in a small box'},
        ),
        label: 'editorial',
      },
    },
    {
      key: 'occupational-therapist',
      needsClinicalCheck: true,
      term: msg('Occupational therapist', {
        id: 'glossary.occupational-therapist.term',
        desc: '5570 Glossary: the term',
      }),
      definition: {
        text: msg('An expert in daily tasks. This therapist helps you to do them with less effort.', {
          id: 'glossary.occupational-therapist.definition',
          desc: '5590 Glossary, Occupational therapist: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'odds',
      needsClinicalCheck: true,
      term: msg('Odds', {id: 'glossary.odds.term', desc: '5600 Glossary: the term'}),
      definition: {
        text: msg('How likely something is, as a number. Studies use it to compare groups of people.', {
          id: 'glossary.odds.definition',
          desc: '5620 Glossary, Odds: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'oedema',
      needsClinicalCheck: true,
      term: msg('Oedema', {id: 'glossary.oedema.term', desc: '5630 Glossary: the term'}),
      definition: {
        text: msg('Swelling from fluid in the body, such as in muscle or ankles.', {
          id: 'glossary.oedema.definition',
          desc: '5650 Glossary, Oedema: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'off-label',
      needsClinicalCheck: true,
      term: msg('Off-label', {id: 'glossary.off-label.term', desc: '5660 Glossary: the term'}),
      definition: {
        text: msg('Use of a medicine for an illness that its licence does not name. Your team can say why.', {
          id: 'glossary.off-label.definition',
          desc: '5680 Glossary, Off-label: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'omega-3',
      needsClinicalCheck: true,
      term: msg('Omega-3', {id: 'glossary.omega-3.term', desc: '5690 Glossary: the term'}),
      definition: {
        text: msg('A group of healthy fats, such as in oily fish. Ask before you take capsules.', {
          id: 'glossary.omega-3.definition',
          desc: '5710 Glossary, Omega-3: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'osteoporosis',
      needsClinicalCheck: true,
      term: msg('Osteoporosis', {id: 'glossary.osteoporosis.term', desc: '5720 Glossary: the term'}),
      definition: {
        text: msg('Weak, thin bones that break more easily. Your team can help to protect yours.', {
          id: 'glossary.osteoporosis.definition',
          desc: '5740 Glossary, Osteoporosis: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'overlap',
      needsClinicalCheck: true,
      term: msg('Overlap', {id: 'glossary.overlap.term', desc: '5750 Glossary: the term'}),
      definition: {
        text: msg('Signs of more than 1 disease or type in the same person.', {
          id: 'glossary.overlap.definition',
          desc: '5770 Glossary, Overlap: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'pacemaker',
      needsClinicalCheck: true,
      term: msg('Pacemaker', {id: 'glossary.pacemaker.term', desc: '5780 Glossary: the term'}),
      definition: {
        text: msg('A small device in the body that keeps the heartbeat steady. Tell staff before a test or scan.', {
          id: 'glossary.pacemaker.definition',
          desc: '5800 Glossary, Pacemaker: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'pacing',
      needsClinicalCheck: true,
      term: msg('Pacing', {id: 'glossary.pacing.term', desc: '5810 Glossary: the term'}),
      definition: {
        text: msg('Spreading activity over the day, with rests. It can help to save your energy.', {
          id: 'glossary.pacing.definition',
          desc: '5830 Glossary, Pacing: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'palliative-care',
      needsClinicalCheck: true,
      term: msg('Palliative care', {id: 'glossary.palliative-care.term', desc: '5840 Glossary: the term'}),
      definition: {
        text: msg('Care that brings comfort in severe illness. It can be given together with other treatment.', {
          id: 'glossary.palliative-care.definition',
          desc: '5860 Glossary, Palliative care: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'paraneoplastic',
      needsClinicalCheck: true,
      term: msg('Paraneoplastic', {id: 'glossary.paraneoplastic.term', desc: '5870 Glossary: the term'}),
      definition: {
        text: msg("Set off by the body's reaction to a cancer. Most people with dermatomyositis do not have cancer.", {
          id: 'glossary.paraneoplastic.definition',
          desc: '5890 Glossary, Paraneoplastic: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'parvovirus-b19',
      needsClinicalCheck: true,
      term: msg('Parvovirus B19', {
        id: 'glossary.parvovirus-b19.term',
        desc: '5900 Glossary: the term (name or word part, may stay)',
      }),
      definition: {
        text: msg('A common virus that can cause a rash. It is not proven to cause dermatomyositis.', {
          id: 'glossary.parvovirus-b19.definition',
          desc: '5920 Glossary, Parvovirus B19: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'pasteurised',
      needsClinicalCheck: true,
      term: msg('Pasteurised', {id: 'glossary.pasteurised.term', desc: '5930 Glossary: the term'}),
      definition: {
        text: msg('Heated to kill germs. Choose such milk, cheese and juice when your defences are low.', {
          id: 'glossary.pasteurised.definition',
          desc: '5950 Glossary, Pasteurised: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'perforation',
      needsClinicalCheck: true,
      term: msg('Perforation', {id: 'glossary.perforation.term', desc: '5960 Glossary: the term'}),
      definition: {
        text: msg('A tear or hole in an organ, such as the gullet. It is rare and needs emergency help.', {
          id: 'glossary.perforation.definition',
          desc: '5980 Glossary, Perforation: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'pet-ct',
      needsClinicalCheck: true,
      term: msg('PET-CT', {id: 'glossary.pet-ct.term', desc: '5990 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Positron emission tomography with computed tomography', {
        id: 'glossary.pet-ct.also',
        desc: '6000 Glossary, PET-CT: what the abbreviation stands for',
      }),
      definition: {
        text: msg(
          'A scan that looks for very active spots, such as cancer or inflammation. Only some adults need it.',
          {
            id: 'glossary.pet-ct.definition',
            desc: '6010 Glossary, PET-CT: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'pft',
      needsClinicalCheck: true,
      term: msg('PFT', {id: 'glossary.pft.term', desc: '6020 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Pulmonary (lung) function test', {
        id: 'glossary.pft.also',
        desc: '6030 Glossary, PFT: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A breathing test that shows how well your lungs work. You blow into a mouthpiece.', {
          id: 'glossary.pft.definition',
          desc: '6040 Glossary, PFT: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'trial-phase',
      needsClinicalCheck: true,
      term: msg('Phase 2 and phase 3', {id: 'glossary.trial-phase.term', desc: '6050 Glossary: the term'}),
      definition: {
        text: msg('Steps of testing a treatment in people. Phase 2 is a middle step, and phase 3 a late one.', {
          id: 'glossary.trial-phase.definition',
          desc: '6070 Glossary, Phase 2 and phase 3: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'photosensitivity',
      needsClinicalCheck: true,
      term: msg('Photosensitivity', {id: 'glossary.photosensitivity.term', desc: '6080 Glossary: the term'}),
      definition: {
        text: msg('Sunlight makes the skin react or the rash worse. Shade, clothes and sunscreen protect you.', {
          id: 'glossary.photosensitivity.definition',
          desc: '6100 Glossary, Photosensitivity: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'physiotherapist',
      needsClinicalCheck: true,
      term: msg('Physiotherapist', {id: 'glossary.physiotherapist.term', desc: '6110 Glossary: the term'}),
      also: msg('Physical therapist', {
        id: 'glossary.physiotherapist.also',
        desc: '6120 Glossary, Physiotherapist: another name',
      }),
      definition: {
        text: msg('A movement expert who plans exercise that fits you.', {
          id: 'glossary.physiotherapist.definition',
          desc: '6130 Glossary, Physiotherapist: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'piperine',
      needsClinicalCheck: true,
      term: msg('Piperine', {id: 'glossary.piperine.term', desc: '6140 Glossary: the term'}),
      definition: {
        text: msg('An extract of black pepper in some supplements. It can raise the level of some medicines.', {
          id: 'glossary.piperine.definition',
          desc: '6160 Glossary, Piperine: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'pjp',
      needsClinicalCheck: true,
      term: msg('PJP', {id: 'glossary.pjp.term', desc: '6170 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Pneumocystis jirovecii pneumonia', {
        id: 'glossary.pjp.also',
        desc: '6180 Glossary, PJP: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A lung infection that can come when defences are low. A medicine can help to prevent it.', {
          id: 'glossary.pjp.definition',
          desc: '6190 Glossary, PJP: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'antisynthetase-antibodies',
      needsClinicalCheck: true,
      term: msg('PL-7, PL-12, EJ, OJ, KS, Zo and Ha', {
        id: 'glossary.antisynthetase-antibodies.term',
        desc: '6200 Glossary: the term (name or word part, may stay)',
      }),
      also: msg('Antisynthetase antibodies', {
        id: 'glossary.antisynthetase-antibodies.also',
        desc: '6210 Glossary, PL-7, PL-12, EJ, OJ, KS, Zo and Ha: another name',
      }),
      definition: {
        text: msg('Names of antibodies in the blood. They belong to antisynthetase syndrome, a related illness.', {
          id: 'glossary.antisynthetase-antibodies.definition',
          desc: '6220 Glossary, PL-7, PL-12, EJ, OJ, KS, Zo and Ha: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'placebo',
      needsClinicalCheck: true,
      term: msg('Placebo', {id: 'glossary.placebo.term', desc: '6230 Glossary: the term'}),
      definition: {
        text: msg('A dummy treatment, used in studies to compare. It has no active medicine.', {
          id: 'glossary.placebo.definition',
          desc: '6250 Glossary, Placebo: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'risk-genes',
      needsClinicalCheck: true,
      term: msg('PLCL1, BLK, CCL21 and PTPN22', {
        id: 'glossary.risk-genes.term',
        desc: '6260 Glossary: the term (name or word part, may stay)',
      }),
      definition: {
        text: msg('Names of genes that studies link to muscle inflammation. You do not need to know yours.', {
          id: 'glossary.risk-genes.definition',
          desc: '6280 Glossary, PLCL1, BLK, CCL21 and PTPN22: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'pml',
      needsClinicalCheck: true,
      term: msg('PML', {id: 'glossary.pml.term', desc: '6290 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Progressive multifocal leukoencephalopathy', {
        id: 'glossary.pml.also',
        desc: '6300 Glossary, PML: what the abbreviation stands for',
      }),
      definition: {
        text: msg(
          'A rare and serious brain infection. For new confusion, clumsiness or loss of sight, get emergency help.',
          {
            id: 'glossary.pml.definition',
            desc: '6310 Glossary, PML: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'pn-101',
      needsClinicalCheck: true,
      term: msg('PN-101', {id: 'glossary.pn-101.term', desc: '6320 Glossary: the term (name or word part, may stay)'}),
      definition: {
        text: msg('A product in trials. It holds the power units of donor cells (mitochondria).', {
          id: 'glossary.pn-101.definition',
          desc: '6340 Glossary, PN-101: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'pneumococcal-vaccine',
      needsClinicalCheck: true,
      term: msg('Pneumococcal vaccine', {id: 'glossary.pneumococcal-vaccine.term', desc: '6350 Glossary: the term'}),
      definition: {
        text: msg('A vaccine against a germ that can infect the lungs. It is not live.', {
          id: 'glossary.pneumococcal-vaccine.definition',
          desc: '6370 Glossary, Pneumococcal vaccine: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'pneumonia',
      needsClinicalCheck: true,
      term: msg('Pneumonia', {id: 'glossary.pneumonia.term', desc: '6380 Glossary: the term'}),
      definition: {
        text: msg('An infection of the lungs. Early treatment helps.', {
          id: 'glossary.pneumonia.definition',
          desc: '6400 Glossary, Pneumonia: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'polymyositis',
      needsClinicalCheck: true,
      term: msg('Polymyositis', {id: 'glossary.polymyositis.term', desc: '6410 Glossary: the term'}),
      definition: {
        text: msg('Muscle inflammation without the typical rash. It is related to dermatomyositis.', {
          id: 'glossary.polymyositis.definition',
          desc: '6430 Glossary, Polymyositis: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'probiotic',
      needsClinicalCheck: true,
      term: msg('Probiotic', {id: 'glossary.probiotic.term', desc: '6440 Glossary: the term'}),
      definition: {
        text: msg('Live microbes in food or capsules. Ask first if your defences are low.', {
          id: 'glossary.probiotic.definition',
          desc: '6460 Glossary, Probiotic: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'proximal-muscles',
      needsClinicalCheck: true,
      term: msg('Proximal muscles', {id: 'glossary.proximal-muscles.term', desc: '6470 Glossary: the term'}),
      definition: {
        text: msg('Muscles close to the trunk, mainly at hips and shoulders.', {
          id: 'glossary.proximal-muscles.definition',
          desc: '6490 Glossary, Proximal muscles: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'psoriasis',
      needsClinicalCheck: true,
      term: msg('Psoriasis', {id: 'glossary.psoriasis.term', desc: '6500 Glossary: the term'}),
      definition: {
        text: msg('Another skin disease with rough, scaly patches. A rash on the scalp can look like it.', {
          id: 'glossary.psoriasis.definition',
          desc: '6520 Glossary, Psoriasis: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'punch-biopsy',
      needsClinicalCheck: true,
      term: msg('Punch biopsy', {id: 'glossary.punch-biopsy.term', desc: '6530 Glossary: the term'}),
      definition: {
        text: msg('The skin is numbed, and a small round piece is taken. It may leave a scar.', {
          id: 'glossary.punch-biopsy.definition',
          desc: '6550 Glossary, Punch biopsy: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'purine',
      needsClinicalCheck: true,
      term: msg('Purine', {id: 'glossary.purine.term', desc: '6560 Glossary: the term'}),
      definition: {
        text: msg('A building block that cells need to multiply. Some immune medicines act on it.', {
          id: 'glossary.purine.definition',
          desc: '6580 Glossary, Purine: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'quinolones-and-tetracyclines',
      needsClinicalCheck: true,
      term: msg('Quinolones and tetracyclines', {
        id: 'glossary.quinolones-and-tetracyclines.term',
        desc: '6590 Glossary: the term',
      }),
      definition: {
        text: msg('Groups of antibiotics. Take zinc at a different time, and ask your pharmacist.', {
          id: 'glossary.quinolones-and-tetracyclines.definition',
          desc: '6610 Glossary, Quinolones and tetracyclines: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'raynaud',
      needsClinicalCheck: true,
      term: msg("Raynaud's", {id: 'glossary.raynaud.term', desc: '6620 Glossary: the term'}),
      also: msg("Raynaud's phenomenon", {id: 'glossary.raynaud.also', desc: "6630 Glossary, Raynaud's: another name"}),
      definition: {
        text: msg('Fingers or toes turn pale, cold and numb, often in the cold. Keep them warm.', {
          id: 'glossary.raynaud.definition',
          desc: "6640 Glossary, Raynaud's: meaning, also shown on its own in a small box",
        }),
        label: 'editorial',
      },
    },
    {
      key: 'rebound-flare',
      needsClinicalCheck: true,
      term: msg('Rebound flare', {id: 'glossary.rebound-flare.term', desc: '6650 Glossary: the term'}),
      definition: {
        text: msg(
          'The disease comes back strongly when treatment stops too fast. Lower medicines only with your team.',
          {
            id: 'glossary.rebound-flare.definition',
            desc: '6670 Glossary, Rebound flare: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'receptor',
      needsClinicalCheck: true,
      term: msg('Receptor', {id: 'glossary.receptor.term', desc: '6680 Glossary: the term'}),
      definition: {
        text: msg('A place on a cell where a signal docks. Some medicines block it.', {
          id: 'glossary.receptor.definition',
          desc: '6700 Glossary, Receptor: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'refractory',
      needsClinicalCheck: true,
      term: msg('Refractory', {id: 'glossary.refractory.term', desc: '6710 Glossary: the term'}),
      definition: {
        text: msg('Usual treatment has not helped enough. There are other treatments to ask about.', {
          id: 'glossary.refractory.definition',
          desc: '6730 Glossary, Refractory: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'rehabilitation',
      needsClinicalCheck: true,
      term: msg('Rehabilitation', {id: 'glossary.rehabilitation.term', desc: '6740 Glossary: the term'}),
      definition: {
        text: msg('Care that helps you to get back strength and daily skills.', {
          id: 'glossary.rehabilitation.definition',
          desc: '6760 Glossary, Rehabilitation: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'relapse',
      needsClinicalCheck: true,
      term: msg('Relapse', {id: 'glossary.relapse.term', desc: '6770 Glossary: the term'}),
      definition: {
        text: msg('The disease comes back after a better time. Tell your team early.', {
          id: 'glossary.relapse.definition',
          desc: '6790 Glossary, Relapse: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'remission',
      needsClinicalCheck: true,
      term: msg('Remission', {id: 'glossary.remission.term', desc: '6800 Glossary: the term'}),
      definition: {
        text: msg('Little or no active disease. Check-ups still go on.', {
          id: 'glossary.remission.definition',
          desc: '6820 Glossary, Remission: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'rheumatoid-arthritis',
      needsClinicalCheck: true,
      term: msg('Rheumatoid arthritis', {id: 'glossary.rheumatoid-arthritis.term', desc: '6830 Glossary: the term'}),
      definition: {
        text: msg(
          'A disease in which the immune system attacks the joints. It can occur together with dermatomyositis.',
          {
            id: 'glossary.rheumatoid-arthritis.definition',
            desc: '6850 Glossary, Rheumatoid arthritis: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'rheumatology',
      needsClinicalCheck: true,
      term: msg('Rheumatology', {id: 'glossary.rheumatology.term', desc: '6860 Glossary: the term'}),
      definition: {
        text: msg('The field of medicine for joints, muscles and immune diseases.', {
          id: 'glossary.rheumatology.definition',
          desc: '6880 Glossary, Rheumatology: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'risk-factor',
      needsClinicalCheck: true,
      term: msg('Risk factor', {id: 'glossary.risk-factor.term', desc: '6890 Glossary: the term'}),
      definition: {
        text: msg('Something that makes a disease more likely in a group. On its own, it does not cause it.', {
          id: 'glossary.risk-factor.definition',
          desc: '6910 Glossary, Risk factor: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'rp-ild',
      needsClinicalCheck: true,
      term: msg('RP-ILD', {id: 'glossary.rp-ild.term', desc: '6920 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Rapidly progressive interstitial lung disease', {
        id: 'glossary.rp-ild.also',
        desc: '6930 Glossary, RP-ILD: what the abbreviation stands for',
      }),
      definition: {
        text: msg('Lung disease that gets worse within days or weeks. It is an emergency, and early care can help.', {
          id: 'glossary.rp-ild.definition',
          desc: '6940 Glossary, RP-ILD: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'sae',
      needsClinicalCheck: true,
      term: msg('SAE', {id: 'glossary.sae.term', desc: '6950 Glossary: the term (name or word part, may stay)'}),
      also: msg('Anti-SAE antibody', {id: 'glossary.sae.also', desc: '6960 Glossary, SAE: another name'}),
      definition: {
        text: msg('An antibody with which skin signs often come first. Trouble swallowing may come too.', {
          id: 'glossary.sae.definition',
          desc: '6970 Glossary, SAE: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'sarcoidosis',
      needsClinicalCheck: true,
      term: msg('Sarcoidosis', {id: 'glossary.sarcoidosis.term', desc: '6980 Glossary: the term'}),
      definition: {
        text: msg('A disease with small inflamed lumps, often in the lungs. Ask before you take vitamin D.', {
          id: 'glossary.sarcoidosis.definition',
          desc: '7000 Glossary, Sarcoidosis: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'saturated-and-trans-fat',
      needsClinicalCheck: true,
      term: msg('Saturated fat and trans fat', {
        id: 'glossary.saturated-and-trans-fat.term',
        desc: '7010 Glossary: the term',
      }),
      definition: {
        text: msg('Fats in butter, fatty meat, cakes and fried foods. Use plant oils in their place.', {
          id: 'glossary.saturated-and-trans-fat.definition',
          desc: '7030 Glossary, Saturated fat and trans fat: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'screening',
      needsClinicalCheck: true,
      term: msg('Screening', {id: 'glossary.screening.term', desc: '7040 Glossary: the term'}),
      definition: {
        text: msg('Tests that look for a disease early. Adults have cancer checks planned by their risk.', {
          id: 'glossary.screening.definition',
          desc: '7060 Glossary, Screening: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'seizure',
      needsClinicalCheck: true,
      term: msg('Seizure', {id: 'glossary.seizure.term', desc: '7070 Glossary: the term'}),
      also: msg('Fit', {id: 'glossary.seizure.also', desc: '7080 Glossary, Seizure: another name'}),
      definition: {
        text: msg(
          'A sudden change in brain signals, often with jerking of the body. If it happens, call your emergency number.',
          {
            id: 'glossary.seizure.definition',
            desc: '7090 Glossary, Seizure: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'sepsis',
      needsClinicalCheck: true,
      term: msg('Sepsis', {id: 'glossary.sepsis.term', desc: '7100 Glossary: the term'}),
      definition: {
        text: msg(
          'A reaction to infection that threatens life. If it may be this, get help now: early treatment matters.',
          {
            id: 'glossary.sepsis.definition',
            desc: '7120 Glossary, Sepsis: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'shawl-and-v-sign',
      needsClinicalCheck: true,
      term: msg('Shawl and V sign', {id: 'glossary.shawl-and-v-sign.term', desc: '7130 Glossary: the term'}),
      definition: {
        text: msg('A rash over shoulders and back (shawl), or in a V on the chest.', {
          id: 'glossary.shawl-and-v-sign.definition',
          desc: '7150 Glossary, Shawl and V sign: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'shingles',
      needsClinicalCheck: true,
      term: msg('Shingles', {id: 'glossary.shingles.term', desc: '7160 Glossary: the term'}),
      also: msg('Herpes zoster', {id: 'glossary.shingles.also', desc: '7170 Glossary, Shingles: another name'}),
      definition: {
        text: msg('A painful strip of blisters on 1 side. Call the same day; near an eye, it is an emergency.', {
          id: 'glossary.shingles.definition',
          desc: '7180 Glossary, Shingles: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'sick-day-rules',
      needsClinicalCheck: true,
      term: msg('Sick-day rules', {id: 'glossary.sick-day-rules.term', desc: '7190 Glossary: the term'}),
      definition: {
        text: msg('A written plan for your steroids when you are ill. Ask your team for yours.', {
          id: 'glossary.sick-day-rules.definition',
          desc: '7210 Glossary, Sick-day rules: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'speech-and-language-therapist',
      needsClinicalCheck: true,
      term: msg('Speech and language therapist', {
        id: 'glossary.speech-and-language-therapist.term',
        desc: '7220 Glossary: the term',
      }),
      also: msg('Swallowing therapist', {
        id: 'glossary.speech-and-language-therapist.also',
        desc: '7230 Glossary, Speech and language therapist: another name',
      }),
      definition: {
        text: msg('An expert in speech and swallowing. You learn safer ways to eat and drink.', {
          id: 'glossary.speech-and-language-therapist.definition',
          desc: '7240 Glossary, Speech and language therapist: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'spf',
      needsClinicalCheck: true,
      term: msg('SPF', {id: 'glossary.spf.term', desc: '7250 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Sun protection factor', {
        id: 'glossary.spf.also',
        desc: '7260 Glossary, SPF: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A number that shows how well a sunscreen protects. Choose 30 to 50 or more.', {
          id: 'glossary.spf.definition',
          desc: '7270 Glossary, SPF: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'statin',
      needsClinicalCheck: true,
      term: msg('Statin', {id: 'glossary.statin.term', desc: '7280 Glossary: the term'}),
      definition: {
        text: msg('A medicine that lowers cholesterol. Do not stop it on your own.', {
          id: 'glossary.statin.definition',
          desc: '7300 Glossary, Statin: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'stem-cells',
      needsClinicalCheck: true,
      term: msg('Stem cells', {id: 'glossary.stem-cells.term', desc: '7310 Glossary: the term'}),
      definition: {
        text: msg('Cells from which other cells grow. Do not buy them from a clinic outside a trial.', {
          id: 'glossary.stem-cells.definition',
          desc: '7330 Glossary, Stem cells: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'steroid-card',
      needsClinicalCheck: true,
      term: msg('Steroid card', {id: 'glossary.steroid-card.term', desc: '7340 Glossary: the term'}),
      definition: {
        text: msg('A card that says you take steroids. Always carry it, so that staff can help you fast.', {
          id: 'glossary.steroid-card.definition',
          desc: '7360 Glossary, Steroid card: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'stroke',
      needsClinicalCheck: true,
      term: msg('Stroke', {id: 'glossary.stroke.term', desc: '7370 Glossary: the term'}),
      definition: {
        text: msg(
          'Part of the brain gets too little blood, or bleeds. With sudden weakness on 1 side, a drooping face or changed speech, call your emergency number now.',
          {
            id: 'glossary.stroke.definition',
            desc: '7390 Glossary, Stroke: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'svf',
      needsClinicalCheck: true,
      term: msg('SVF', {id: 'glossary.svf.term', desc: '7400 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Stromal vascular fraction', {
        id: 'glossary.svf.also',
        desc: '7410 Glossary, SVF: what the abbreviation stands for',
      }),
      definition: {
        text: msg('A mix of cells taken from fat. There is no evidence for it in dermatomyositis.', {
          id: 'glossary.svf.definition',
          desc: '7420 Glossary, SVF: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 't-cells',
      needsClinicalCheck: true,
      term: msg('T cells', {id: 'glossary.t-cells.term', desc: '7430 Glossary: the term'}),
      definition: {
        text: msg('Immune cells that fight germs and guide other cells. Some medicines calm them.', {
          id: 'glossary.t-cells.definition',
          desc: '7450 Glossary, T cells: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'tb',
      needsClinicalCheck: true,
      term: msg('TB', {id: 'glossary.tb.term', desc: '7460 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Tuberculosis', {id: 'glossary.tb.also', desc: '7470 Glossary, TB: what the abbreviation stands for'}),
      definition: {
        text: msg('An infection, often of the lungs, that can stay hidden. You may be tested before treatment.', {
          id: 'glossary.tb.definition',
          desc: '7480 Glossary, TB: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'thiazide',
      needsClinicalCheck: true,
      term: msg('Thiazide', {id: 'glossary.thiazide.term', desc: '7490 Glossary: the term'}),
      definition: {
        text: msg('A type of water tablet. It can raise the calcium in your blood.', {
          id: 'glossary.thiazide.definition',
          desc: '7510 Glossary, Thiazide: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'tif1gamma',
      needsClinicalCheck: true,
      term: msg('TIF1γ', {
        id: 'glossary.tif1gamma.term',
        desc: '7520 Glossary: the term (name or word part, may stay)',
      }),
      also: msg('TIF1 gamma', {id: 'glossary.tif1gamma.also', desc: '7530 Glossary, TIF1γ: another name'}),
      definition: {
        text: msg('An antibody linked to a higher cancer risk in adults. It does not mean that you have cancer.', {
          id: 'glossary.tif1gamma.definition',
          desc: '7540 Glossary, TIF1γ: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'tmao',
      needsClinicalCheck: true,
      term: msg('TMAO', {id: 'glossary.tmao.term', desc: '7550 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Trimethylamine N-oxide', {
        id: 'glossary.tmao.also',
        desc: '7560 Glossary, TMAO: what the abbreviation stands for',
      }),
      definition: {
        text: msg(
          'A substance that forms when gut germs break down carnitine. Whether it harms the heart is not settled.',
          {id: 'glossary.tmao.definition', desc: '7570 Glossary, TMAO: meaning, also shown on its own in a small box'},
        ),
        label: 'editorial',
      },
    },
    {
      key: 'tnf-inhibitor',
      needsClinicalCheck: true,
      term: msg('TNF inhibitor', {id: 'glossary.tnf-inhibitor.term', desc: '7580 Glossary: the term'}),
      also: msg('Tumour necrosis factor inhibitor', {
        id: 'glossary.tnf-inhibitor.also',
        desc: '7590 Glossary, TNF inhibitor: another name',
      }),
      definition: {
        text: msg('A medicine that blocks a messenger of inflammation.', {
          id: 'glossary.tnf-inhibitor.definition',
          desc: '7600 Glossary, TNF inhibitor: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'topical',
      needsClinicalCheck: true,
      term: msg('Topical', {id: 'glossary.topical.term', desc: '7610 Glossary: the term'}),
      definition: {
        text: msg('Put on the skin, such as a cream or ointment.', {
          id: 'glossary.topical.definition',
          desc: '7630 Glossary, Topical: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'tpmt',
      needsClinicalCheck: true,
      term: msg('TPMT', {id: 'glossary.tpmt.term', desc: '7640 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Thiopurine methyltransferase', {
        id: 'glossary.tpmt.also',
        desc: '7650 Glossary, TPMT: what the abbreviation stands for',
      }),
      definition: {
        text: msg(
          'A helper protein (enzyme) that clears azathioprine. If yours is low, usual doses can be dangerous.',
          {id: 'glossary.tpmt.definition', desc: '7660 Glossary, TPMT: meaning, also shown on its own in a small box'},
        ),
        label: 'editorial',
      },
    },
    {
      key: 'treg',
      needsClinicalCheck: true,
      term: msg('Treg', {id: 'glossary.treg.term', desc: '7670 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Regulatory T cells', {
        id: 'glossary.treg.also',
        desc: '7680 Glossary, Treg: what the abbreviation stands for',
      }),
      definition: {
        text: msg('Immune cells that hold back other immune cells.', {
          id: 'glossary.treg.definition',
          desc: '7690 Glossary, Treg: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'tremor',
      needsClinicalCheck: true,
      term: msg('Tremor', {id: 'glossary.tremor.term', desc: '7700 Glossary: the term'}),
      definition: {
        text: msg('Shaking that you cannot stop, often of the hands. Tell your team if it is new.', {
          id: 'glossary.tremor.definition',
          desc: '7720 Glossary, Tremor: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'trial',
      needsClinicalCheck: true,
      term: msg('Trial', {id: 'glossary.trial.term', desc: '7730 Glossary: the term'}),
      also: msg('Clinical trial', {id: 'glossary.trial.also', desc: '7740 Glossary, Trial: another name'}),
      definition: {
        text: msg('A study that tests a treatment in people. You choose whether to join.', {
          id: 'glossary.trial.definition',
          desc: '7750 Glossary, Trial: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'trigger',
      needsClinicalCheck: true,
      term: msg('Trigger', {id: 'glossary.trigger.term', desc: '7760 Glossary: the term'}),
      definition: {
        text: msg('Something that may start the disease, or make it active again. Often, none is found.', {
          id: 'glossary.trigger.definition',
          desc: '7780 Glossary, Trigger: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'troponin',
      needsClinicalCheck: true,
      term: msg('Troponin', {id: 'glossary.troponin.term', desc: '7790 Glossary: the term'}),
      definition: {
        text: msg('A heart protein. A blood test for it can show heart damage.', {
          id: 'glossary.troponin.definition',
          desc: '7810 Glossary, Troponin: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'tumour',
      needsClinicalCheck: true,
      term: msg('Tumour', {id: 'glossary.tumour.term', desc: '7820 Glossary: the term'}),
      definition: {
        text: msg('A growth in the body. It can be harmless or cancer.', {
          id: 'glossary.tumour.definition',
          desc: '7840 Glossary, Tumour: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'tumour-marker',
      needsClinicalCheck: true,
      term: msg('Tumour marker', {id: 'glossary.tumour-marker.term', desc: '7850 Glossary: the term'}),
      definition: {
        text: msg('A substance in the blood that can go with a cancer. It is a hint, not proof.', {
          id: 'glossary.tumour-marker.definition',
          desc: '7870 Glossary, Tumour marker: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'ulcer',
      needsClinicalCheck: true,
      term: msg('Ulcer', {id: 'glossary.ulcer.term', desc: '7880 Glossary: the term'}),
      also: msg('Open sore', {id: 'glossary.ulcer.also', desc: '7890 Glossary, Ulcer: another name'}),
      definition: {
        text: msg(
          'A raw place or hole in the skin or mouth. If new, call the same day; with a new cough or breathlessness, get emergency help.',
          {
            id: 'glossary.ulcer.definition',
            desc: '7900 Glossary, Ulcer: meaning, also shown on its own in a small box',
          },
        ),
        label: 'editorial',
      },
    },
    {
      key: 'ultrasound',
      needsClinicalCheck: true,
      term: msg('Ultrasound', {id: 'glossary.ultrasound.term', desc: '7910 Glossary: the term'}),
      definition: {
        text: msg('A scan that makes pictures with sound waves. It uses no X-rays.', {
          id: 'glossary.ultrasound.definition',
          desc: '7930 Glossary, Ultrasound: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'uv',
      needsClinicalCheck: true,
      term: msg('UV', {id: 'glossary.uv.term', desc: '7940 Glossary: the term (abbreviation, may stay)'}),
      also: msg('Ultraviolet light', {
        id: 'glossary.uv.also',
        desc: '7950 Glossary, UV: what the abbreviation stands for',
      }),
      definition: {
        text: msg('Rays in sunlight that you cannot see. They can harm the skin and make the rash worse.', {
          id: 'glossary.uv.definition',
          desc: '7960 Glossary, UV: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'uva-and-uvb',
      needsClinicalCheck: true,
      term: msg('UVA and UVB', {
        id: 'glossary.uva-and-uvb.term',
        desc: '7970 Glossary: the term (abbreviation, may stay)',
      }),
      also: msg('Ultraviolet A and ultraviolet B', {
        id: 'glossary.uva-and-uvb.also',
        desc: '7980 Glossary, UVA and UVB: what the abbreviation stands for',
      }),
      definition: {
        text: msg('The 2 kinds of sun rays that harm skin most. Choose a sunscreen against both.', {
          id: 'glossary.uva-and-uvb.definition',
          desc: '7990 Glossary, UVA and UVB: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'vasculitis',
      needsClinicalCheck: true,
      term: msg('Vasculitis', {id: 'glossary.vasculitis.term', desc: '8000 Glossary: the term'}),
      definition: {
        text: msg('Inflamed blood vessels. There are treatments for it.', {
          id: 'glossary.vasculitis.definition',
          desc: '8020 Glossary, Vasculitis: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'vasculopathy',
      needsClinicalCheck: true,
      term: msg('Vasculopathy', {id: 'glossary.vasculopathy.term', desc: '8030 Glossary: the term'}),
      definition: {
        text: msg('Disease of the blood vessels. In dermatomyositis, small vessels in skin and muscle can be harmed.', {
          id: 'glossary.vasculopathy.definition',
          desc: '8050 Glossary, Vasculopathy: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'videofluoroscopy',
      needsClinicalCheck: true,
      term: msg('Videofluoroscopy', {id: 'glossary.videofluoroscopy.term', desc: '8060 Glossary: the term'}),
      definition: {
        text: msg('An X-ray film that shows how you swallow.', {
          id: 'glossary.videofluoroscopy.definition',
          desc: '8080 Glossary, Videofluoroscopy: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
    {
      key: 'weight-bearing-exercise',
      needsClinicalCheck: true,
      term: msg('Weight-bearing exercise', {
        id: 'glossary.weight-bearing-exercise.term',
        desc: '8090 Glossary: the term',
      }),
      definition: {
        text: msg('Exercise on your feet, such as walking. It helps to protect your bones.', {
          id: 'glossary.weight-bearing-exercise.definition',
          desc: '8110 Glossary, Weight-bearing exercise: meaning, also shown on its own in a small box',
        }),
        label: 'editorial',
      },
    },
  ],
});

import type {Authored, MsgFn} from './schema.js';

/** An emergency card the size of a bank card: what helpers must know, and what the reader writes on it. */
export const walletCard = (msg: MsgFn): Authored<'wallet-card'> => ({
  section: 'wallet-card',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('Emergency card for your wallet', {
    id: 'wallet-card.title',
    desc: '0100 Wallet card: title of the widget',
  }),
  message: {
    text: msg('Fill in this card, ask your team to check it, and always carry it with you.', {
      id: 'wallet-card.message.text',
      desc: '0110 Wallet card: the one main message, first under the title',
    }),
    label: 'editorial',
  },
  lead: [
    {
      text: msg('The card speaks for you when you cannot. Show it to anyone who treats you.', {
        id: 'wallet-card.lead.1',
        desc: '0120 Wallet card: introduction, statement 1',
      }),
      label: 'editorial',
    },
    {
      text: msg(
        'Its lines say “may” because not everyone has the same problems or medicines. Your own list makes it complete.',
        {
          id: 'wallet-card.lead.2',
          desc: '0130 Wallet card: introduction, statement 2, why the printed lines say “may”',
        },
      ),
      label: 'editorial',
    },
  ],
  card: {
    title: msg('Medical alert: I have dermatomyositis', {
      id: 'wallet-card.card.title',
      desc: '1000 Wallet card, on the card: its title, at most 60 characters',
    }),
    lines: [
      {
        key: 'call-ambulance',
        evidence: 'beyond-adrenal-crisis',
        needsClinicalCheck: true,
        terms: ['adrenal-crisis'],
        text: {
          text: msg('If I faint, keep vomiting or am confused, call an ambulance.', {
            id: 'wallet-card.call-ambulance.text',
            desc: '1010 Wallet card, on the card: line 1, to a passer-by, at most 60 characters in every language',
          }),
          label: 'practice',
        },
      },
      {
        key: 'steroid-injection',
        evidence: 'beyond-adrenal-crisis',
        needsClinicalCheck: true,
        terms: ['adrenal-crisis', 'glucocorticoid'],
        text: {
          text: msg('In an emergency, I may need a steroid injection at once.', {
            id: 'wallet-card.steroid-injection.text',
            desc: '1020 Wallet card, on the card: line 2, to an emergency doctor, at most 60 characters in every language',
          }),
          label: 'practice',
        },
      },
      {
        key: 'steroids-not-stopped',
        evidence: 'beyond-adrenal-crisis',
        needsClinicalCheck: true,
        terms: ['glucocorticoid'],
        text: {
          text: msg('I may take steroids. Do not stop them suddenly.', {
            id: 'wallet-card.steroids-not-stopped.text',
            desc: '1030 Wallet card, on the card: line 3, to an emergency doctor, at most 60 characters in every language',
          }),
          label: 'sourced',
          refs: ['beuschlein-2024-adrenal'],
        },
      },
      {
        key: 'organs',
        evidence: 'tiering',
        needsClinicalCheck: true,
        text: {
          text: msg('My breathing, swallowing, lungs or heart may be affected.', {
            id: 'wallet-card.organs.text',
            desc: '1040 Wallet card, on the card: line 4, to an emergency doctor, at most 60 characters in every language',
          }),
          label: 'practice',
        },
      },
      {
        key: 'infection',
        evidence: 'tiering',
        needsClinicalCheck: true,
        text: {
          text: msg('My immunity may be low. Serious infection may show no fever.', {
            id: 'wallet-card.infection.text',
            desc: '1050 Wallet card, on the card: line 5, to an emergency doctor, at most 60 characters in every language',
          }),
          label: 'practice',
        },
      },
      {
        key: 'live-vaccines',
        evidence: 'prev-vaccination',
        needsClinicalCheck: true,
        terms: ['live-vaccine'],
        text: {
          text: msg('No live vaccines without asking my team.', {
            id: 'wallet-card.live-vaccines.text',
            desc: '1060 Wallet card, on the card: line 6, to any doctor or nurse, at most 60 characters in every language',
          }),
          label: 'practice',
        },
      },
    ],
  },
  fields: {
    name: msg('Name', {
      id: 'wallet-card.fields.name',
      desc: '2000 Wallet card, on the card: label of a field, name of the patient; at most 22 characters',
    }),
    medicines: msg('Medicines', {
      id: 'wallet-card.fields.medicines',
      desc: '2010 Wallet card, on the card: label of a field, names and doses; at most 22 characters',
    }),
    allergies: msg('Allergies', {
      id: 'wallet-card.fields.allergies',
      desc: '2020 Wallet card, on the card: label of a field, to medicines and other things; at most 22 characters',
    }),
    team: msg('Team phone', {
      id: 'wallet-card.fields.team',
      desc: '2030 Wallet card, on the card: label of a field, telephone number of the medical team; at most 22 characters',
    }),
    contact: msg('Emergency contact', {
      id: 'wallet-card.fields.contact',
      desc: '2040 Wallet card, on the card: label of a field, a relative or friend to call; at most 22 characters',
    }),
  },
  notes: [
    {
      text: msg(
        'Write your medicines with the dose, steroids (such as prednisone) first. Add drips and injections with the date of the last one.',
        {
          id: 'wallet-card.notes.1',
          desc: '3000 Wallet card, outside the cut line: how to fill in, print and carry it, note 1',
        },
      ),
      label: 'practice',
    },
    {
      text: msg(
        'If you stopped steroids in the last year, write that too. Your body may still make too little of its own.',
        {
          id: 'wallet-card.notes.2',
          desc: '3010 Wallet card, outside the cut line: how to fill in, print and carry it, note 2',
        },
      ),
      label: 'practice',
    },
    {
      text: msg('If you take methotrexate, write: once a week, never every day.', {
        id: 'wallet-card.notes.3',
        desc: '3020 Wallet card, outside the cut line: how to fill in, print and carry it, note 3',
      }),
      label: 'editorial',
    },
    {
      text: msg('Live vaccines hold a weakened living germ. Ask your team before you have one.', {
        id: 'wallet-card.notes.4',
        desc: '3030 Wallet card, outside the cut line: how to fill in, print and carry it, note 4',
      }),
      label: 'practice',
    },
    {
      text: msg('Ask your team to check the card before you use it.', {
        id: 'wallet-card.notes.5',
        desc: '3040 Wallet card, outside the cut line: how to fill in, print and carry it, note 5',
      }),
      label: 'editorial',
    },
    {
      text: msg(
        'Print the card at 100 % (actual size) before you close this page. It must be 85.6 mm wide and 54 mm high, like a bank card.',
        {
          id: 'wallet-card.notes.6',
          desc: '3050 Wallet card, outside the cut line: how to fill in, print and carry it, note 6',
        },
      ),
      label: 'editorial',
    },
    {
      text: msg('Cut along the line. Keep the card where helpers look first, such as with your identity card.', {
        id: 'wallet-card.notes.7',
        desc: '3060 Wallet card, outside the cut line: how to fill in, print and carry it, note 7',
      }),
      label: 'editorial',
    },
    {
      text: msg('Make a new card when a medicine, a dose or a phone number changes. Tear up the old card.', {
        id: 'wallet-card.notes.8',
        desc: '3070 Wallet card, outside the cut line: how to fill in, print and carry it, note 8',
      }),
      label: 'editorial',
    },
    {
      text: msg('If you take steroids, always carry your steroid card too.', {
        id: 'wallet-card.notes.9',
        desc: '3080 Wallet card, outside the cut line: how to fill in, print and carry it, note 9',
      }),
      label: 'sourced',
      refs: ['beuschlein-2024-adrenal'],
    },
    {
      text: msg(
        'This card does not replace a steroid emergency card. Ask your team whether there is one where you live.',
        {
          id: 'wallet-card.notes.10',
          desc: '3090 Wallet card, outside the cut line: how to fill in, print and carry it, note 10',
        },
      ),
      label: 'editorial',
    },
    {
      text: msg('The card does not save or send what you type. Anyone who finds the printed card can read it.', {
        id: 'wallet-card.notes.11',
        desc: '3100 Wallet card, outside the cut line: how to fill in, print and carry it, note 11',
      }),
      label: 'editorial',
    },
  ],
});

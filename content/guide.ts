import type {Authored, MsgFn} from './schema.js';

/** What stands above the whole guide. Its sections bring their own words. */
export const guide = (msg: MsgFn): Authored<'guide'> => ({
  section: 'guide',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('Dermatomyositis: a guide', {id: 'guide.title', desc: '0100 Guide: title of the whole guide'}),
  message: {
    text: msg('If you feel very ill now, read “When to get help” first.', {
      id: 'guide.message.text',
      desc: '0110 Guide: the one main message. The quoted words must be the same as red-flags.title',
    }),
    label: 'editorial',
  },
  lead: [
    {
      text: msg(
        'Dermatomyositis is a rare disease of the skin and, often, the muscles. This guide is for people who have it, and for those who care for them.',
        {id: 'guide.lead.text.1', desc: '0120 Guide: opening lines, below the main message'},
      ),
      label: 'editorial',
    },
    {
      text: msg('You need not read it in order. Go to what you need, or search for a word.', {
        id: 'guide.lead.text.2',
        desc: '0130 Guide: opening lines, below the main message',
      }),
      label: 'editorial',
    },
    {
      text: msg(
        'It explains the disease, its tests, its treatments and daily life. It cannot tell you which treatment is right for you.',
        {id: 'guide.lead.text.3', desc: '0131 Guide: opening lines, below the main message, statement 3'},
      ),
      label: 'editorial',
    },
    {
      text: msg('There is no cure. But with treatment, your skin and your strength can get better.', {
        id: 'guide.lead.text.4',
        desc: '0132 Guide: opening lines, below the main message, statement 4',
      }),
      label: 'sourced',
      refs: ['mayo-dm'],
    },
    {
      text: msg('Do not stop steroids suddenly. Your body may not make enough of its own.', {
        id: 'guide.lead.text.5',
        desc: '0133 Guide: opening lines, below the main message, statement 5',
      }),
      label: 'sourced',
      refs: ['beuschlein-2024-adrenal'],
    },
    {
      text: msg('Methotrexate is taken once a week, never every day.', {
        id: 'guide.lead.text.6',
        desc: '0134 Guide: opening lines, below the main message, statement 6',
      }),
      label: 'sourced',
      refs: ['label-methotrexate'],
    },
    {
      text: msg(
        'Ask your team how your lungs, heart and swallowing are checked, even if you feel well. Adults also need cancer checks that fit their risk.',
        {id: 'guide.lead.text.7', desc: '0135 Guide: opening lines, below the main message, statement 7'},
      ),
      label: 'practice',
    },
  ],
});

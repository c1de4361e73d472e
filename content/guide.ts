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
  ],
});

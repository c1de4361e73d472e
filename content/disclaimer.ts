import type {Authored, MsgFn} from './schema.js';

/** What this guide is and is not, what to do in an emergency, and who wrote and checked it. */
export const disclaimer = (msg: MsgFn): Authored<'disclaimer'> => ({
  section: 'disclaimer',
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: msg('About this information', {id: 'disclaimer.title', desc: '0100 Disclaimer: title of the widget'}),
  message: {
    text: msg('This is general information to help you learn. It does not replace the advice of your own care team.', {
      id: 'disclaimer.message.text',
      desc: '0110 Disclaimer: the one main message, also shown short at the foot of every widget',
    }),
    label: 'editorial',
  },
  lead: [
    {
      text: msg(
        'Do not start, stop or change a medicine because of this page, except where a warning says: take no more. Talk to your care team first.',
        {
          id: 'disclaimer.lead.text.1',
          desc: '0120 Disclaimer: opening lines, below the main message',
        },
      ),
      label: 'editorial',
    },
    {
      text: msg('This page cannot tell you what illness you have, or how urgent your problem is.', {
        id: 'disclaimer.lead.text.2',
        desc: '0130 Disclaimer: opening lines, below the main message',
      }),
      label: 'editorial',
    },
  ],
  emergency: {
    service: 'emergency',
    text: msg('In an emergency, call your local emergency number now. Do not wait to read more.', {
      id: 'disclaimer.emergency.text',
      desc: '0140 Disclaimer: emergency line, shown when no number is known',
    }),
    withNumber: msg('In an emergency, call {number} ({country}) now. Do not wait to read more.', {
      id: 'disclaimer.emergency.withNumber',
      desc: '0150 Disclaimer: emergency line with the number; {country} is the name of a country, {number} a telephone number',
    }),
  },
  notes: [
    {
      key: 'text',
      needsClinicalCheck: true,
      title: msg('Why it may not fit you', {
        id: 'disclaimer.text.title',
        desc: '0160 Disclaimer, text: heading of the note',
      }),
      claims: [
        {
          text: msg(
            'Each person is different. Your treatment plan, past illnesses, other long-term diseases, immune system and hormones all matter.',
            {id: 'disclaimer.text.claims.1', desc: '0170 Disclaimer, text: statement of the note'},
          ),
          label: 'editorial',
        },
        {
          text: msg(
            'Your food, your way of life, the place where you live (your geographical location) and its weather matter too.',
            {id: 'disclaimer.text.claims.2', desc: '0180 Disclaimer, text: statement of the note'},
          ),
          label: 'editorial',
        },
        {
          text: msg('Always ask a qualified health professional before you try any treatment.', {
            id: 'disclaimer.text.claims.3',
            desc: '0190 Disclaimer, text: statement of the note',
          }),
          label: 'editorial',
        },
        {
          text: msg(
            'Regular check-ups, and knowing the warning signs, help you and your team to act early. Thank you for reading.',
            {id: 'disclaimer.text.claims.4', desc: '0200 Disclaimer, text: statement of the note'},
          ),
          label: 'editorial',
        },
      ],
    },
    {
      key: 'byline-authorship',
      needsClinicalCheck: true,
      title: msg('Who wrote and checked this', {
        id: 'disclaimer.byline-authorship.title',
        desc: '0210 Disclaimer, byline-authorship: heading of the note',
      }),
      claims: [
        {
          text: msg('The article this guide started from names a team and an editorial board. It names no clinician.', {
            id: 'disclaimer.byline-authorship.claims.1',
            desc: '0220 Disclaimer, byline-authorship: statement of the note',
          }),
          label: 'editorial',
        },
        {
          text: msg(
            'Our text is newly written from the facts in that article. We checked them against sources on 22 November 2026.',
            {
              id: 'disclaimer.byline-authorship.claims.2',
              desc: '0230 Disclaimer, byline-authorship: statement of the note',
            },
          ),
          label: 'editorial',
        },
        {
          text: msg('Some sources could be read only in part. Where a statement has no source, the label says so.', {
            id: 'disclaimer.byline-authorship.claims.3',
            desc: '0240 Disclaimer, byline-authorship: statement of the note',
          }),
          label: 'editorial',
        },
        {
          text: msg(
            'No clinician has reviewed our text yet. A hospital or clinic that uses it should name its own reviewer and date.',
            {
              id: 'disclaimer.byline-authorship.claims.4',
              desc: '0250 Disclaimer, byline-authorship: statement of the note',
            },
          ),
          label: 'editorial',
        },
      ],
    },
    {
      key: 'byline-updated',
      needsClinicalCheck: true,
      title: msg('How new this is', {
        id: 'disclaimer.byline-updated.title',
        desc: '0260 Disclaimer, byline-updated: heading of the note',
      }),
      claims: [
        {
          text: msg('The article this guide started from is dated 2 August 2025. Newer facts may be missing from it.', {
            id: 'disclaimer.byline-updated.claims.1',
            desc: '0270 Disclaimer, byline-updated: statement of the note',
          }),
          label: 'editorial',
        },
        {
          text: msg('We show our own dates: the last check of each section, and when the next check is due.', {
            id: 'disclaimer.byline-updated.claims.2',
            desc: '0280 Disclaimer, byline-updated: statement of the note',
          }),
          label: 'editorial',
        },
        {
          text: msg('Medical facts can change between checks. Ask your team what is new.', {
            id: 'disclaimer.byline-updated.claims.3',
            desc: '0290 Disclaimer, byline-updated: statement of the note',
          }),
          label: 'editorial',
        },
      ],
    },
  ],
});

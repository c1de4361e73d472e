/**
 * Checks a host's own section data before it is shown. Loaded only when a host sets the `content` property.
 *
 * A shape says what stands where: a text, a claim, one of some words, a list of shapes, or an object of shapes.
 */
type Check = (value: unknown, path: string, problems: string[]) => void;
type Shape = Check | readonly [Shape] | {readonly [name: string]: Shape};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const words: Check = (value, path, problems) => {
  const text = isRecord(value) ? value['en'] : value;
  if (typeof text !== 'string' || !text.trim()) problems.push(`${path} must be a text.`);
};

const oneOf =
  (...values: readonly string[]): Check =>
  (value, path, problems) => {
    if (!values.includes(value as string)) problems.push(`${path} must be one of ${values.join(', ')}.`);
  };

const date: Check = (value, path, problems) => {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) problems.push(`${path} must be a date (ISO 8601).`);
};

const httpsAddress: Check = (value, path, problems) => {
  if (typeof value !== 'string' || !/^https:\/\/[^\s]+$/i.test(value))
    problems.push(`${path} must be an https: address.`);
};

const language: Check = (value, path, problems) => {
  try {
    new Intl.Locale(value as string);
  } catch {
    problems.push(`${path} must be a language tag (BCP 47).`);
  }
};

const optional =
  (shape: Shape): Check =>
  (value, path, problems) => {
    if (value !== undefined && value !== null) check(value, shape, path, problems);
  };

/** For a field with a default, which only `undefined` calls for. */
const absentOr =
  (shape: Shape): Check =>
  (value, path, problems) => {
    if (value !== undefined) check(value, shape, path, problems);
  };

const eitherOf =
  (plain: Shape, record: Shape, field: string): Check =>
  (value, path, problems) =>
    check(value, isRecord(value) && field in value ? record : plain, path, problems);

/** An object with exactly these names, each of the same shape. */
const only =
  (names: readonly string[], shape: Shape): Check =>
  (value, path, problems) => {
    check(value, Object.fromEntries(names.map((name) => [name, shape])), path, problems);
    for (const name of Object.keys(isRecord(value) ? value : {})) {
      if (!names.includes(name)) problems.push(`${path}.${name} is not known.`);
    }
  };

const dayOfFourWeeks: Check = (value, path, problems) => {
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > 28)
    problems.push(`${path} must be a day from 1 to 28.`);
};

const year: Check = (value, path, problems) => {
  if (!Number.isInteger(value)) problems.push(`${path} must be a year.`);
};

const claim: Check = (value, path, problems) => {
  check(value, {text: words, label: oneOf('sourced', 'practice', 'editorial')}, path, problems);
  const refs = isRecord(value) ? value['refs'] : undefined;
  if (isRecord(value) && (value['label'] === 'sourced') !== (refs !== undefined)) {
    problems.push(`${path} must have refs if it is sourced, and only then.`);
  }
  const numbers = refs === undefined || (Array.isArray(refs) && refs.every((ref) => Number.isInteger(ref) && ref > 0));
  if (!numbers) problems.push(`${path}.refs must be numbers of sources, counted from 1.`);
};

const call = {service: oneOf('emergency', 'crisis', 'poison'), text: words, withNumber: words};
const claims: Shape = [claim];
const note = {key: words, title: words, warnings: absentOr(claims), claims, call: optional(call)};

const listItem = {
  key: words,
  title: words,
  summary: claim,
  warnings: claims,
  blocks: [{field: oneOf('what', 'why', 'how', 'happens', 'tells', 'limits', 'evidence', 'ask'), claims}],
  call: optional(call),
} as const;
const groupsOf = (item: Shape): Shape => [
  {group: words, heading: optional(words), intro: optional(claims), items: [item]},
];
const itemList: Shape = {groups: groupsOf(listItem)};

const bodyAreas = 'scalp face throat neck chest upper-back shoulders elbows hands hips thighs knees whole-body'.split(
  ' ',
);
const every = (names: string, shape: Shape) => Object.fromEntries(names.split(' ').map((name) => [name, shape]));

const sections: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(
    'overview causes therapies advanced-therapies procedures prevention faq'.split(' ').map((name) => [name, itemList]),
  ),
  'red-flags': {
    tiers: [
      {
        tier: oneOf('emergency-now', 'same-day', 'soon'),
        heading: words,
        action: eitherOf(words, call, 'service'),
        notes: claims,
        items: [{key: words, sign: claim, also: absentOr(claims), details: absentOr(claims), call: optional(call)}],
      },
    ],
  },
  'diet-card': {
    sureness: only(['strong', 'moderate', 'low'], {name: words, meaning: words}),
    groups: [
      {
        group: oneOf('eat', 'avoid'),
        heading: words,
        items: [
          {
            key: words,
            title: words,
            how: claims,
            why: claim,
            sure: oneOf('strong', 'moderate', 'low'),
            cautions: claims,
          },
        ],
      },
    ],
  },
  'drug-sheet': {
    drugs: [
      {
        key: words,
        title: words,
        alsoCalled: optional(words),
        call: optional(call),
        schedule: optional({
          field: oneOf('callouts', 'range'),
          days: [dayOfFourWeeks],
          maybe: absentOr([dayOfFourWeeks]),
        }),
        drugClass: claim,
        approval: claim,
        sideEffects: {emergency: claims, sameDay: claims, mention: claims},
        ...Object.fromEntries(
          'callouts purpose mechanism range taking warnings pregnancy infection stopping interactions monitoring'
            .split(' ')
            .map((field) => [field, claims]),
        ),
      },
    ],
  },
  subtypes: {
    subtypes: [
      {
        key: words,
        title: words,
        what: claims,
        who: claim,
        skin: claim,
        muscle: claim,
        watch: claim,
        warnings: claims,
        care: claims,
        call: optional(call),
        antibodies: optional([
          {
            key: words,
            name: words,
            typical: claim,
            watch: claim,
            marks: absentOr([
              {
                column: oneOf('lungs', 'cancer', 'swallowing', 'lumps'),
                mark: oneOf('linked', 'check'),
                from: oneOf('typical', 'watch'),
              },
            ]),
            call: optional(call),
          },
        ]),
      },
    ],
    notes: [note],
  },
  supplements: {
    grades: Object.fromEntries(['none', 'low', 'some'].map((grade) => [grade, {name: words, meaning: words}])),
    supplements: [
      {
        key: words,
        title: words,
        summary: claim,
        grade: oneOf('none', 'low', 'some'),
        warnings: claims,
        askFirst: claims,
        studies: claims,
        interactions: claims,
        amounts: claims,
        call: optional(call),
      },
    ],
  },
  tests: {
    groups: groupsOf(listItem),
    way: optional({heading: words, intro: claim, steps: [{title: words, text: claim}]}),
  },
  symptoms: {
    areas: only(bodyAreas, words),
    pictures: optional({tones: [words], note: claim}),
    groups: groupsOf({
      ...listItem,
      places: [oneOf(...bodyAreas)],
      picture: optional(claim),
      look: absentOr(claims),
    }),
  },
  glossary: {entries: [{key: words, term: words, also: optional(words), definition: claim}]},
  'visit-sheet': {
    urgent: call,
    urgentSigns: claims,
    groups: [
      {
        group: oneOf('signs', 'questions', 'checks'),
        heading: words,
        intro: words,
        items: [{key: words, text: claim}],
      },
    ],
    fields: every('name date medicines medicinesHint notes notesHint', words),
  },
  'wallet-card': {
    card: {title: words, lines: [{key: words, text: claim}]},
    fields: every('name medicines allergies team contact', words),
    notes: claims,
  },
  references: {},
  guide: {},
  disclaimer: {emergency: call, notes: [note]},
};

const check = (value: unknown, shape: Shape, path: string, problems: string[]): void => {
  if (typeof shape === 'function') shape(value, path, problems);
  else if (Array.isArray(shape)) {
    if (!Array.isArray(value)) problems.push(`${path} must be a list.`);
    else value.forEach((part, index) => check(part, shape[0] as Shape, `${path}[${index}]`, problems));
  } else if (!isRecord(value)) problems.push(`${path} must be an object.`);
  else for (const [name, part] of Object.entries(shape)) check(value[name], part, `${path}.${name}`, problems);
};

/** What is wrong with a host's data for a section, in sentences; at most five. An empty list: nothing. */
export const problemsOf = (section: string, content: unknown): string[] => {
  const problems: string[] = [];
  check(
    content,
    {
      section: oneOf(section),
      locale: language,
      title: words,
      message: claim,
      lead: claims,
      lastChecked: optional(date),
      nextReview: optional(date),
      sources: optional([{title: words, container: absentOr(words), year: absentOr(year), url: httpsAddress}]),
      ...(sections[section] as object),
    },
    'content',
    problems,
  );
  return problems.slice(0, 5);
};

/**
 * The types of everything the widgets say.
 *
 * A section file exports one pure function `(msg) => Section`. The emitter calls it once per locale and writes plain
 * data, in which a `Text` without a current translation is `{en: '…'}` and a source is the number of its record.
 * `R` is how a claim names its sources: a `RefId` while it is written, a number (counted from 1) once it is emitted.
 */
import type {msg} from '@lit/localize';
import type {references} from './references.js';

/** The bound translation function. Its brand is what the extractor looks for, so it must stay `typeof msg`. */
export type MsgFn = typeof msg;

/** Plain text, never markup. `{en}` is English standing in for a translation that is missing or stale. */
export type Text = string | {readonly en: string};

/** The id of a record in `references.ts`. */
export type RefId = keyof typeof references;

/** A source as the reader sees it. */
export interface Source {
  readonly title: string;
  readonly container?: string;
  readonly year?: number;
  readonly url: string;
}

/** `practice`: what teams usually do, no source read for it. `editorial`: our own advice or wording. */
export type ClaimLabel = 'sourced' | 'practice' | 'editorial';

/** One statement and what it rests on. Only a `sourced` claim has references, and it always has one. */
export type Claim<R = number> =
  | {readonly text: Text; readonly label: 'sourced'; readonly refs: readonly [R, ...R[]]}
  | {readonly text: Text; readonly label: 'practice' | 'editorial'; readonly refs?: undefined};

/** Which kind of telephone number a text speaks of. */
export type Service = 'emergency' | 'crisis' | 'poison';

/** An instruction to call. `withNumber` has the tokens `{number}` and `{country}`; `text` stands without a region. */
export interface Call {
  readonly service: Service;
  readonly text: Text;
  readonly withNumber: Text;
}

/** What every item has. `key` is public: deep links and attributes use it. */
export interface Keyed {
  readonly key: string;
  /** Not in the source article: added by the fact check. */
  readonly addedByReview?: true;
  /** Build only: the record in `evidence.json` that an added item comes from. Items of the inventory need none. */
  readonly evidence?: string;
  /** Build only: a clinician has to look at this item (it is `practice`, `editorial`, or rests on a note from memory). */
  readonly needsClinicalCheck?: true;
  /** Build only: keys of the glossary terms that the item explains. */
  readonly terms?: readonly string[];
}

/** Who signed a section off, and when (ISO 8601 date). */
export interface Review {
  readonly name: string;
  readonly on: string;
}

/** What every section has. Dates are ISO 8601 (`2026-11-22`). */
export interface SectionBase<R = number> {
  readonly section: string;
  /** Semantic version of the words: major when advice changes, minor when advice is added, patch for wording. */
  readonly version: string;
  readonly lastChecked: string;
  readonly nextReview: string;
  readonly reviewedBy: Review | null;
  readonly title: Text;
  /** The one main message. It comes first and is never shortened away. */
  readonly message: Claim<R>;
  /** The section lead of the source article, checked (key `lead`). */
  readonly lead: readonly Claim<R>[];
}

/* red-flags */

/** Fixed order, most urgent first. */
export type Tier = 'emergency-now' | 'same-day' | 'soon';

export interface RedFlag<R = number> extends Keyed {
  /** The sign, said so that a reader can answer yes or no. */
  readonly sign: Claim<R>;
  /** Belongs to the sign: how to see it, what to do at once. Never shortened away. */
  readonly also?: readonly Claim<R>[];
  /** Why it matters, and more. */
  readonly details?: readonly Claim<R>[];
  readonly call?: Call;
}

export interface RedFlagTier<R = number> {
  readonly tier: Tier;
  /** The urgency word is in here, never in colour or icon alone. */
  readonly heading: Text;
  /** The one action: "Call … now if:". */
  readonly action: Text | Call;
  /** What to do besides, such as when nobody answers. */
  readonly notes: readonly Claim<R>[];
  readonly items: readonly RedFlag<R>[];
}

export interface RedFlagsSection<R = number> extends SectionBase<R> {
  readonly section: 'red-flags';
  readonly tiers: readonly RedFlagTier<R>[];
}

/* diet-card */

/** How sure we are: `strong` known benefit or harm, `moderate` good in general health, `low` little or indirect. */
export type Sureness = 'strong' | 'moderate' | 'low';

export interface DietItem<R = number> extends Keyed {
  readonly group: 'eat' | 'avoid';
  /** What to do. An "avoid" title carries its own negation: "Do not eat …". */
  readonly title: Text;
  readonly how: readonly Claim<R>[];
  readonly why: Claim<R>;
  readonly sure: Sureness;
  /** Always visible: who must be careful. */
  readonly cautions: readonly Claim<R>[];
}

export interface DietGroup<R = number> {
  readonly group: 'eat' | 'avoid';
  readonly heading: Text;
  readonly items: readonly DietItem<R>[];
}

export interface DietCardSection<R = number> extends SectionBase<R> {
  readonly section: 'diet-card';
  /** What each level means, in words. */
  readonly sureness: Readonly<Record<Sureness, {readonly name: Text; readonly meaning: Text}>>;
  readonly groups: readonly DietGroup<R>[];
}

/* drug-sheet */

/** The rhythm of a medicine: days of a round of 4 weeks, counted from 1, for a picture. */
export interface Schedule {
  /** The first claim of this field says the same in words, and is the caption of the picture. */
  readonly field: 'callouts' | 'range';
  readonly days: readonly number[];
  /** Days that may come to these: "over 2 to 5 days". */
  readonly maybe?: readonly number[];
  /** After 4 weeks it begins again. */
  readonly again?: true;
}

export interface Drug<R = number> extends Keyed {
  readonly title: Text;
  readonly alsoCalled?: Text;
  /** Always visible, before everything else: "once a week, never every day". */
  readonly callouts: readonly Claim<R>[];
  readonly schedule?: Schedule;
  readonly drugClass: Claim<R>;
  readonly purpose: readonly Claim<R>[];
  readonly mechanism: readonly Claim<R>[];
  /** Approval for dermatomyositis. */
  readonly approval: Claim<R>;
  /** What a team may use. Never an instruction. */
  readonly range: readonly Claim<R>[];
  readonly taking: readonly Claim<R>[];
  readonly sideEffects: {
    /** Call the emergency number. */
    readonly emergency: readonly Claim<R>[];
    /** Call the team the same day. */
    readonly sameDay: readonly Claim<R>[];
    /** Tell the team at the next contact. */
    readonly mention: readonly Claim<R>[];
  };
  /** Always visible, as are `pregnancy`, `infection` and `stopping`. */
  readonly warnings: readonly Claim<R>[];
  readonly pregnancy: readonly Claim<R>[];
  /** Infection and vaccines. */
  readonly infection: readonly Claim<R>[];
  readonly stopping: readonly Claim<R>[];
  readonly interactions: readonly Claim<R>[];
  readonly monitoring: readonly Claim<R>[];
  /** Numbers to call, such as a poison centre after an overdose. */
  readonly call?: Call;
}

export interface DrugSheetSection<R = number> extends SectionBase<R> {
  readonly section: 'drug-sheet';
  readonly drugs: readonly Drug<R>[];
}

/* subtypes */

/** What the table of antibodies has a column for. */
export type Watched = 'lungs' | 'cancer' | 'swallowing' | 'lumps';

/** A mark in the table of antibodies. It says no more than the claim that it comes from. */
export interface Mark {
  readonly column: Watched;
  /** `linked`: a sign or risk of this antibody. `check`: a check that is named, without a link. */
  readonly mark: 'linked' | 'check';
  readonly from: 'typical' | 'watch';
}

export interface Antibody<R = number> {
  readonly key: string;
  readonly name: Text;
  readonly typical: Claim<R>;
  readonly watch: Claim<R>;
  readonly marks?: readonly Mark[];
  readonly call?: Call;
}

export interface Subtype<R = number> extends Keyed {
  readonly title: Text;
  readonly what: readonly Claim<R>[];
  /** `who`, `skin`, `muscle` and `watch` are also the columns of the comparison table. */
  readonly who: Claim<R>;
  readonly skin: Claim<R>;
  readonly muscle: Claim<R>;
  readonly watch: Claim<R>;
  /** Always visible. */
  readonly warnings: readonly Claim<R>[];
  readonly call?: Call;
  readonly care: readonly Claim<R>[];
  readonly antibodies?: readonly Antibody<R>[];
}

/** A short explanation beside the subtypes, such as a related disease. */
export interface Note<R = number> extends Keyed {
  readonly title: Text;
  /** Always visible. */
  readonly warnings?: readonly Claim<R>[];
  readonly claims: readonly Claim<R>[];
  readonly call?: Call;
}

export interface SubtypesSection<R = number> extends SectionBase<R> {
  readonly section: 'subtypes';
  readonly subtypes: readonly Subtype<R>[];
  readonly notes: readonly Note<R>[];
}

/* overview, causes, tests, therapies, advanced-therapies, procedures, prevention, faq: lists that share one template */

/** What a block of an item is about. Each has its heading in the interface texts. */
export type ListField = 'what' | 'why' | 'how' | 'happens' | 'tells' | 'limits' | 'evidence' | 'ask';

export interface ListItem<R = number> extends Keyed {
  readonly title: Text;
  /** The short text: what `detail="short"` shows, and what stands first. */
  readonly summary: Claim<R>;
  /** Always visible. */
  readonly warnings: readonly Claim<R>[];
  readonly blocks: readonly {readonly field: ListField; readonly claims: readonly Claim<R>[]}[];
  readonly call?: Call;
}

export interface ListGroup<R = number, I extends ListItem<R> = ListItem<R>> {
  readonly group: string;
  /** Left out where the section has only one group. */
  readonly heading?: Text;
  /** What the group is, such as "suspected, not proven". */
  readonly intro?: readonly Claim<R>[];
  readonly items: readonly I[];
}

export type ListSectionName =
  'overview' | 'causes' | 'tests' | 'therapies' | 'advanced-therapies' | 'procedures' | 'prevention' | 'faq';

export interface ListSection<R = number, N extends ListSectionName = ListSectionName> extends SectionBase<R> {
  readonly section: N;
  readonly groups: readonly ListGroup<R>[];
}

/** The way from the first suspicion to the diagnosis, as a picture that is a list. */
export interface Way<R = number> {
  readonly heading: Text;
  readonly intro: Claim<R>;
  readonly steps: readonly {readonly title: Text; readonly text: Claim<R>}[];
}

export interface TestsSection<R = number> extends ListSection<R, 'tests'> {
  /** Our own words have it; a host's own may go without. */
  readonly way?: Way<R>;
}

/* symptoms */

/** Where on the body a symptom shows. `whole-body` has no place of its own on the figure. */
export type BodyArea =
  | 'scalp'
  | 'face'
  | 'throat'
  | 'neck'
  | 'chest'
  | 'upper-back'
  | 'shoulders'
  | 'elbows'
  | 'hands'
  | 'hips'
  | 'thighs'
  | 'knees'
  | 'whole-body';

export interface Symptom<R = number> extends ListItem<R> {
  /** Most telling first. */
  readonly places: readonly [BodyArea, ...BodyArea[]];
  /** What the drawing shows. Only the signs of the skin that we draw have one. */
  readonly picture?: Claim<R>;
  /** How it looks on white, brown and black skin. Below the drawing, and visible without it. */
  readonly look?: readonly Claim<R>[];
}

export interface SymptomsSection<R = number> extends SectionBase<R> {
  readonly section: 'symptoms';
  /** The names of the places, as a reader says them: "Face and eyelids". */
  readonly areas: Readonly<Record<BodyArea, Text>>;
  /** What every drawing of a sign has: the names of its three tones, and what a drawing cannot do. A host's own words may go without. */
  readonly pictures?: {readonly tones: readonly [Text, Text, Text]; readonly note: Claim<R>};
  readonly groups: readonly ListGroup<R, Symptom<R>>[];
}

/* supplements */

/** How good the evidence in dermatomyositis is: `none` no study, `low` small or indirect studies, `some` trials in myositis. */
export type EvidenceGrade = 'none' | 'low' | 'some';

export interface Supplement<R = number> extends Keyed {
  readonly title: Text;
  readonly summary: Claim<R>;
  readonly grade: EvidenceGrade;
  /** Always visible: dangers, and who must ask first. */
  readonly warnings: readonly Claim<R>[];
  readonly call?: Call;
  readonly askFirst: readonly Claim<R>[];
  /** What was studied, and what it showed. */
  readonly studies: readonly Claim<R>[];
  readonly interactions: readonly Claim<R>[];
  /** Amounts used in studies, in a closed disclosure headed "not advice"; only `sourced` claims. May be empty. */
  readonly amounts: readonly Claim<R>[];
}

export interface SupplementsSection<R = number> extends SectionBase<R> {
  readonly section: 'supplements';
  readonly grades: Readonly<Record<EvidenceGrade, {readonly name: Text; readonly meaning: Text}>>;
  readonly supplements: readonly Supplement<R>[];
}

/* glossary */

export interface GlossaryTerm<R = number> extends Keyed {
  /** The word as the texts use it, such as "CK". */
  readonly term: Text;
  /** What the abbreviation stands for, or another name. */
  readonly also?: Text;
  /** One or two short sentences that stand on their own, also in the small box of a `dm-term`. */
  readonly definition: Claim<R>;
}

export interface GlossarySection<R = number> extends SectionBase<R> {
  readonly section: 'glossary';
  readonly entries: readonly GlossaryTerm<R>[];
}

/* visit-sheet */

/** A line that the reader may tick before an appointment. */
export interface SheetLine<R = number> extends Keyed {
  readonly text: Claim<R>;
}

export interface SheetGroup<R = number> {
  /** `signs` since the last visit, `questions` to ask, `checks` to have looked at. */
  readonly group: 'signs' | 'questions' | 'checks';
  readonly heading: Text;
  /** What to do with the list. */
  readonly intro: Text;
  readonly items: readonly SheetLine<R>[];
}

export interface VisitSheetSection<R = number> extends SectionBase<R> {
  readonly section: 'visit-sheet';
  /** Stands above all: signs that must not wait for an appointment. */
  readonly urgent: Call;
  readonly urgentSigns: readonly Claim<R>[];
  readonly groups: readonly SheetGroup<R>[];
  /** What the reader writes in; nothing of it is kept. */
  readonly fields: {
    readonly name: Text;
    readonly date: Text;
    readonly medicines: Text;
    readonly medicinesHint: Text;
    readonly notes: Text;
    readonly notesHint: Text;
  };
}

/* wallet-card */

export interface WalletCardSection<R = number> extends SectionBase<R> {
  readonly section: 'wallet-card';
  /** Stands on the card: what whoever finds it must know, most urgent first. At most 60 characters each. */
  readonly card: {
    readonly title: Text;
    readonly lines: readonly (Keyed & {readonly text: Claim<R>})[];
  };
  /** What the reader writes on the card; nothing of it is kept. */
  readonly fields: {
    readonly name: Text;
    readonly medicines: Text;
    readonly allergies: Text;
    readonly team: Text;
    readonly contact: Text;
  };
  /** Outside the cut line: how to fill in, print and carry it. */
  readonly notes: readonly Claim<R>[];
}

/* references, guide: their words besides those of the interface */

export interface ReferencesSection<R = number> extends SectionBase<R> {
  readonly section: 'references';
}

export interface GuideSection<R = number> extends SectionBase<R> {
  readonly section: 'guide';
}

/* disclaimer */

export interface DisclaimerSection<R = number> extends SectionBase<R> {
  readonly section: 'disclaimer';
  readonly emergency: Call;
  readonly notes: readonly Note<R>[];
}

/** Every section that an element shows. */
export type Section<R = number> =
  | RedFlagsSection<R>
  | DietCardSection<R>
  | DrugSheetSection<R>
  | SubtypesSection<R>
  | DisclaimerSection<R>
  | SupplementsSection<R>
  | SymptomsSection<R>
  | GlossarySection<R>
  | VisitSheetSection<R>
  | WalletCardSection<R>
  | ReferencesSection<R>
  | GuideSection<R>
  | TestsSection<R>
  | ListSection<R, Exclude<ListSectionName, 'tests'>>;

export type SectionName = Section['section'];

/** A section as it is written: sources by id. */
export type Authored<S extends SectionName> = S extends 'tests'
  ? TestsSection<RefId>
  : S extends ListSectionName
    ? ListSection<RefId, S>
    : Extract<Section<RefId>, {section: S}>;

/* regions */

/** A telephone number and where it stands written. */
export interface RegionNumber {
  /** As a person dials it in that country, digits and spaces only. */
  readonly number: string;
  readonly source: Source;
}

/** ISO 3166-1 alpha-2 code → numbers. A service without a sourced number is left out. */
export type Regions = Readonly<Record<string, {readonly [S in Service]?: RegionNumber}>>;

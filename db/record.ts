/**
 * The waist of the project: every format is read into these shapes, and everything that is stored came through them.
 * A field that a source does not know is absent; null is never written.
 */
import type { LinkKind, PaperType, TopicScheme } from './paper-vocabulary.ts';
import type { Direction, Form, MetricSlug, Qualifier } from './vocabulary.ts';

export interface PaperRecord {
  /** Stable slug, if the source has one; otherwise the store derives it from the title. */
  key?: string;
  /** Keys that it had before and that keep answering. */
  formerKeys?: string[];
  title: string;
  abstract?: string;
  /** One sentence that a model of the source wrote of it; not the authors' words. */
  tldr?: string;
  /** ISO date, as exact as it is known: `2024-09-30`, `2024-09` or `2024`. */
  published?: string;
  /** As the source writes it, year and volume included: `MLSys 2023`. */
  venue?: string;
  type?: PaperType;
  volume?: string;
  /** Of a journal; of a report its number. */
  issue?: string;
  /** First and last with a hyphen between, or an article number: `123-145`, `e1007`. */
  pages?: string;
  publisher?: string;
  /** The series that the book or the proceedings belong to. */
  series?: string;
  /** As its source writes it: `2`, `Second`. */
  edition?: string;
  /** Of the book or the proceedings, each as its source writes it: `978-3-16-148410-0, 3161484100`. */
  isbn?: string;
  /** Of the journal or the series: `0302-9743, 1611-3349`. */
  issn?: string;
  /** Where its publisher is. */
  place?: string;
  /** What its source calls it, where that says more than the type: `Master's thesis`. */
  genre?: string;
  /** What its source says of it besides. */
  note?: string;
  /** Bare and in lower case: `10.1109/access.2021.3072231`. */
  doi?: string;
  /** Without version: `2206.03382` or `hep-th/9901001`. */
  arxivId?: string;
  /** Further identifiers by scheme: `{ openalex: 'W123', acl: 'P18-1001' }`. */
  ids?: Record<string, string>;
  citedByCount?: number;
  /** ISO 639-1 code. */
  language?: string;
  retracted?: boolean;
  authors?: AuthorRecord[];
  /** Of the book or the proceedings. */
  editors?: EditorRecord[];
  topics?: TopicRecord[];
  links?: LinkRecord[];
  references?: ReferenceRecord[];
  /** Results that a person or another database wrote down; those that we read in the abstract are not part of a record. */
  metrics?: MetricRecord[];
}

/**
 * What completes a paper, or somebody, that another file of its source tells of. Its `ids` say which one; what comes before the paper
 * waits for it, so that the order of the files does not matter.
 */
export type Completion = { paper: PaperPart } | { author: AuthorPart };

export type PaperPart = Omit<PaperRecord, 'key' | 'formerKeys' | 'title' | 'ids'> & Identified;
export type AuthorPart = Pick<AuthorRecord, 'orcid'> & Identified;

interface Identified {
  ids: Record<string, string>;
}

export interface AuthorRecord {
  /** Only where the name alone would not say who is meant, as in our own exports. */
  key?: string;
  name: string;
  given?: string;
  family?: string;
  /** Whether it is no person but a group or institution, whose name has no parts. */
  collective?: boolean;
  /** Bare: `0000-0002-1825-0097`. */
  orcid?: string;
  ids?: Record<string, string>;
}

/** Somebody who is named, and no more is known. */
export type EditorRecord = Pick<AuthorRecord, 'name' | 'given' | 'family' | 'collective'>;

export interface TopicRecord {
  /** Unique within its scheme: `llm-serving`, `cs.LG`. */
  slug: string;
  scheme: TopicScheme;
  name?: string;
  description?: string;
  parent?: TopicRecord;
  primary?: boolean;
  /** How sure the source is, 0 to 1. */
  score?: number;
}

export interface LinkRecord {
  kind: LinkKind;
  url: string;
}

export interface ReferenceRecord {
  /** What identifies the cited paper, by scheme: `{ doi: '10.1145/…' }`; schemes as in `ids`, and `doi`, `arxiv`, `key`. */
  ids?: Record<string, string>;
  /** The reference as printed. */
  text?: string;
}

/** One number that a paper reports, as `docs` of the vocabulary explain each field. */
export interface MetricRecord {
  /** As written, scaled by its word. Only levels can be negative: of factors and changes `direction` says which way. */
  value: number;
  /** Upper end of a range. */
  valueTo: number | null;
  /** `x` for multiples, `%`, `pp`, `''` for bare scores and counts, else as written: ms, KB, J, tokens/s. */
  unit: string;
  form: Form;
  /** For factor and change: the way the named metric moves. */
  direction: Direction | null;
  metric: MetricSlug;
  qualifier: Qualifier;
  subject: string | null;
  baseline: string | null;
  dataset: string | null;
  hardware: string | null;
  /** False for results of other work that the paper cites. */
  own: boolean;
  /** The shortest quote that holds number and unit. */
  text: string;
  /** Who says so, for results that did not come from the abstract: `papers-with-code`. */
  source?: string;
}

/** A result read in an abstract: a record and where it stands. Offsets are UTF-16 code units into the abstract. */
export interface ExtractedMetric extends MetricRecord {
  sentence: string;
  /** Of `text` in the abstract: `abstract.slice(start, end) === text`. */
  start: number;
  end: number;
  /** The rule that found it. */
  rule: string;
  extractorVersion: string;
  /** Probability that the reading is right, 0 to 1. */
  confidence: number;
}

import { z } from 'zod';
import { linkKinds, paperTypes, topicSchemes } from '../../db/paper-vocabulary.ts';
import type { PaperRecord, TopicRecord } from '../../db/record.ts';
import { directions, forms, metricKinds, qualifiers, wordsOf } from '../../db/vocabulary.ts';

const text = z.string();
const ids = z.record(z.string(), z.string());

const named = {
  name: text,
  given: text.exactOptional(),
  family: text.exactOptional(),
  collective: z.boolean().exactOptional(),
};
const editor = z.strictObject(named);

const author = z.strictObject({
  key: text.exactOptional(),
  ...named,
  orcid: text.exactOptional(),
  ids: ids.exactOptional(),
});

const topic: z.ZodType<TopicRecord> = z.strictObject({
  slug: text,
  scheme: z.enum(wordsOf(topicSchemes)),
  name: text.exactOptional(),
  description: text.exactOptional(),
  get parent() {
    return topic.exactOptional();
  },
  primary: z.boolean().exactOptional(),
  score: z.number().exactOptional(),
});

const metric = z.strictObject({
  value: z.number(),
  valueTo: z.number().nullable(),
  unit: text,
  form: z.enum(wordsOf(forms)),
  direction: z.enum(wordsOf(directions)).nullable(),
  metric: z.enum(wordsOf(metricKinds)),
  qualifier: z.enum(wordsOf(qualifiers)),
  subject: text.nullable(),
  baseline: text.nullable(),
  dataset: text.nullable(),
  hardware: text.nullable(),
  own: z.boolean(),
  text,
  source: text.exactOptional(),
});

const fields = {
  key: text.exactOptional(),
  formerKeys: z.array(text).exactOptional(),
  title: text,
  abstract: text.exactOptional(),
  tldr: text.exactOptional(),
  published: text.exactOptional(),
  venue: text.exactOptional(),
  type: z.enum(wordsOf(paperTypes)).exactOptional(),
  volume: text.exactOptional(),
  issue: text.exactOptional(),
  pages: text.exactOptional(),
  publisher: text.exactOptional(),
  series: text.exactOptional(),
  edition: text.exactOptional(),
  isbn: text.exactOptional(),
  issn: text.exactOptional(),
  place: text.exactOptional(),
  genre: text.exactOptional(),
  note: text.exactOptional(),
  doi: text.exactOptional(),
  arxivId: text.exactOptional(),
  ids: ids.exactOptional(),
  citedByCount: z.number().exactOptional(),
  language: text.exactOptional(),
  retracted: z.boolean().exactOptional(),
  authors: z.array(author).exactOptional(),
  editors: z.array(editor).exactOptional(),
  topics: z.array(topic).exactOptional(),
  links: z.array(z.strictObject({ kind: z.enum(wordsOf(linkKinds)), url: text })).exactOptional(),
  references: z
    .array(z.strictObject({ ids: ids.exactOptional(), text: text.exactOptional() }))
    .exactOptional(),
  metrics: z.array(metric).exactOptional(),
};

/** The shape of a line of our own format: a PaperRecord, exactly. */
export const paperRecord: z.ZodType<PaperRecord> = z.strictObject(fields);

/** Whether a record of ours has a field of this name. */
export function isOurField(name: string): boolean {
  return Object.hasOwn(fields, name);
}

/**
 * Whether an object is meant for a record of ours, slips in its values aside: others have fields of other names, bare names as authors, or
 * results without a form.
 */
export function isMeantForRecord(object: Readonly<Record<string, unknown>>): boolean {
  const { title, authors, metrics } = object;
  const [author] = Array.isArray(authors) ? authors : [{}];
  const [result = { form: '' }] = Array.isArray(metrics) ? metrics : [];
  const isResult = typeof result === 'object' && result !== null && 'form' in result;
  return (
    title !== undefined && typeof author === 'object' && isResult && Object.keys(object).every(isOurField)
  );
}

/** What is wrong with a record, where in it, in one line: `authors[1].name: expected string, received undefined`. */
export function reasonOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'it is not a paper record';
  const path = issue.path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
  if (issue.code === 'unrecognized_keys') {
    return `unknown field ${issue.keys.map((key) => JSON.stringify(path === '' ? key : `${path}.${key}`)).join(', ')}`;
  }
  const message = issue.message.replace(/^Invalid \w+: /, '');
  return path === '' ? message : `${path}: ${message}`;
}

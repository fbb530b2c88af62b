import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Form, forms, type MetricSlug, metricKinds, wordsOf } from '../../../db/vocabulary.ts';
import { abstractLine, type Label, labelledLine } from '../../../src/evaluate/label.ts';
import { abstractsOf, linesOf } from '../labelled.ts';
import { type Located, labelsOfNumbers, startOf } from './labelled-numbers.ts';

/** What a reader said of a number that is a result. */
export interface Said {
  /** False where careful readers may differ on whether it is one. */
  readonly required: boolean;
  readonly metric: MetricSlug;
  readonly form: Form;
  /** Unknown where a reader was asked about a marked number, as is the rest. */
  readonly unit?: string;
  readonly own?: boolean;
  readonly dataset?: string | null;
  readonly baseline?: string | null;
}

/** An abstract that somebody has read. */
export interface ReadAbstract {
  readonly title: string;
  readonly abstract: string;
  /** What was said of each of its numbers, null of those that are no results; numbers that nobody was asked about are left out. */
  readonly saidOf: <Number extends Located>(numbers: readonly Number[]) => Map<Number, Said | null>;
}

/** Labelled twice and adjudicated; they stand beside the project. */
const goldSets = ['seed', 'dev'];

const markedLine = z.object({
  id: z.string(),
  numbers: z.array(
    z.object({
      start: z.number(),
      label: z
        .object({ required: z.boolean(), metric: z.enum(wordsOf(metricKinds)), form: z.enum(wordsOf(forms)) })
        .nullable(),
    }),
  ),
});

/** The abstracts to learn from: those that were read whole, and those in which a reader was asked about some numbers. */
export function readAbstracts(): ReadAbstract[] {
  const marked = abstractsOf('marked.jsonl', markedLine).map(({ line, paper }): ReadAbstract => {
    const labels = new Map(line.numbers.map(({ start, label }) => [start, label]));
    return {
      title: paper.title,
      abstract: paper.abstract ?? '',
      saidOf: (numbers) =>
        new Map(
          numbers.flatMap((number) => {
            const label = labels.get(startOf(number));
            return label === undefined ? [] : [[number, label]];
          }),
        ),
    };
  });
  return [...goldSets.flatMap(goldAbstracts), ...wholeAbstracts('read.jsonl'), ...marked];
}

/** Those that were read later, which are of some fields only. */
export function wideAbstracts(): ReadAbstract[] {
  return wholeAbstracts('wide.jsonl');
}

function wholeAbstracts(file: string): ReadAbstract[] {
  return abstractsOf(file, labelledLine).map(({ line, paper }) =>
    readWhole({ title: paper.title, abstract: paper.abstract ?? '', labels: line.metrics }),
  );
}

function goldAbstracts(set: string): ReadAbstract[] {
  const folder = new URL('../../../../shared/gold/', import.meta.url);
  const read = (name: string) =>
    linesOf(readFileSync(new URL(name, folder), 'utf8')).map((line) => JSON.parse(line));
  const labels = new Map(
    read(`${set}.jsonl`)
      .map((line) => labelledLine.parse(line))
      .map(({ id, metrics }) => [id, metrics]),
  );
  return read(`${set}-abstracts.jsonl`)
    .map((line) => abstractLine.parse(line))
    .map(({ id, title, abstract }) => readWhole({ title, abstract, labels: labels.get(id) ?? [] }));
}

function readWhole({
  title,
  abstract,
  labels,
}: {
  title: string;
  abstract: string;
  labels: readonly Label[];
}): ReadAbstract {
  return {
    title,
    abstract,
    saidOf: (numbers) => {
      const found = labelsOfNumbers(numbers, labels, abstract);
      return new Map(numbers.map((number) => [number, found.get(number) ?? null]));
    },
  };
}

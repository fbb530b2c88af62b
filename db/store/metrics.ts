import { and, asc, eq, ne } from 'drizzle-orm';
import { improvementOf } from '../improvement.ts';
import { nameKey } from '../joined-names/name-key.ts';
import { extractorSource } from '../normalise/metrics.ts';
import type { Database } from '../open.ts';
import type { ExtractedMetric, MetricRecord, PaperPart, PaperRecord } from '../record.ts';
import { scoreOf } from '../score.ts';
import { reportedMetrics } from '../tables/results.ts';
import { commonMeasure } from '../units/common-measure.ts';
import { bound, prepareWrite } from './prepare.ts';
import type { SaveOptions } from './save-options.ts';

/** What is read of a paper, and what its results carry so that they are ordered by it without it. */
export interface PaperOfMetrics {
  id: number;
  key: string;
  title: string;
  abstract: string | null;
  metricCount: number;
  year: number | null;
  published: string | null;
}

/** Results from elsewhere count from here, so that reading an abstract anew does not move them. */
const firstCurated = 10_001;

type MetricFields = Pick<typeof reportedMetrics.$inferSelect, keyof MetricRecord>;

/** Two results are the same if they say the same in every field. */
function identityOf(metric: MetricFields): string {
  return JSON.stringify([
    metric.source,
    metric.metric,
    metric.value,
    metric.valueTo,
    metric.unit,
    metric.form,
    metric.direction,
    metric.qualifier,
    metric.subject,
    metric.baseline,
    metric.dataset,
    metric.hardware,
    metric.own,
    metric.text,
  ]);
}

type MetricRow = Omit<typeof reportedMetrics.$inferInsert, 'id'>;

/**
 * Stores the results of papers: those read in the abstract, and those that others wrote down; `insertRow` writes one.
 */
export function metricStore(database: Database, insertRow: (row: MetricRow) => void) {
  const isOfPaper = eq(reportedMetrics.paperId, bound('paperId'));
  const curatedOf = database
    .select()
    .from(reportedMetrics)
    .where(and(isOfPaper, ne(reportedMetrics.source, extractorSource)))
    .orderBy(asc(reportedMetrics.position))
    .prepare();
  const removeExtracted = prepareWrite(
    database,
    database.delete(reportedMetrics).where(and(isOfPaper, eq(reportedMetrics.source, extractorSource))),
  );

  function insert(
    paper: PaperOfMetrics,
    position: number,
    source: string,
    metric: MetricRecord | ExtractedMetric,
  ) {
    const improvement = improvementOf(metric);
    const { baseValue, baseUnit } = commonMeasure(metric);
    // What is added to a spread object one by one costs as much as storing the row.
    insertRow({
      key: `${paper.key}/${position}`,
      paperId: paper.id,
      position,
      baseValue,
      baseUnit,
      improvement,
      score: scoreOf(metric, { baseValue, improvement }),
      year: paper.year,
      published: paper.published,
      baselineKey: metric.baseline === null ? null : nameKey('baseline', metric.baseline),
      datasetKey: metric.dataset === null ? null : nameKey('dataset', metric.dataset),
      hardwareKey: metric.hardware === null ? null : nameKey('hardware', metric.hardware),
      ...metric,
      source,
    });
  }

  /** Replaces the results read in an abstract; returns how many more there are than before. */
  function setExtracted(paper: PaperOfMetrics, metrics: readonly ExtractedMetric[]): number {
    const before = paper.metricCount > 0 ? removeExtracted({ paperId: paper.id }).changes : 0;
    const places = placesOf(metrics);
    insertAll(paper, places);
    return places.length - before;
  }

  const insertAll = (paper: PaperOfMetrics, places: readonly PlacedMetric[]) => {
    for (const { position, source, metric } of places) insert(paper, position, source, metric);
  };

  return {
    setExtracted,
    insertAll,
    /** The results of a new paper with their places: those that its record tells, and those in its abstract. */
    ofNew({ title, abstract, metrics = [] }: PaperRecord, { source, extract }: SaveOptions): PlacedMetric[] {
      const extracted = abstract === undefined || extract === undefined ? [] : extract({ title, abstract });
      return [...freshPlaces(metrics, source, new Set()), ...placesOf(extracted)];
    },
    /** Stores the results that a record tells and, if its abstract must be read, those in it; returns how many were new. */
    add(
      paper: PaperOfMetrics,
      record: PaperRecord | PaperPart,
      { source, extract }: SaveOptions,
      mustRead: boolean,
    ): number {
      const { title, abstract } = paper;
      const present = () => new Set(curatedOf.all({ paperId: paper.id }).map(identityOf));
      const fresh = record.metrics === undefined ? [] : freshPlaces(record.metrics, source, present());
      insertAll(paper, fresh);
      if (!mustRead || abstract === null || extract === undefined) return fresh.length;
      return fresh.length + setExtracted(paper, extract({ title, abstract }));
    },
  };
}

/** A result with its place among those of its paper. */
export interface PlacedMetric {
  position: number;
  source: string;
  metric: MetricRecord | ExtractedMetric;
}

function placesOf(extracted: readonly ExtractedMetric[]): PlacedMetric[] {
  return extracted
    .slice(0, firstCurated - 1)
    .map((metric, index) => ({ position: index + 1, source: extractorSource, metric }));
}

/** Results from elsewhere that are not present yet, and then are. `source` is for those that name none. */
function freshPlaces(metrics: readonly MetricRecord[], source: string, present: Set<string>): PlacedMetric[] {
  return metrics.flatMap((metric) => {
    const from = metric.source ?? source;
    const identity = identityOf({ ...metric, source: from });
    if (present.has(identity)) return [];
    const position = firstCurated + present.size;
    present.add(identity);
    return [{ position, source: from, metric }];
  });
}

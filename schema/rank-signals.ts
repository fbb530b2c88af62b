/** What papers can be ranked by: signals from 0 to 1, each worked out from a paper and the collection that it stands in, never from a clock. */
import { type Column, type SQL, sql } from 'drizzle-orm';
import { papers } from '../db/tables/papers.ts';
import { reportedMetrics } from '../db/tables/results.ts';
import { tidyNumber } from './plan/tidy-number.ts';

type PaperRow = typeof papers;

interface Signal {
  description: string;
  /** `relevance` is how well the paper fits the search, where there is one. */
  of: (paper: PaperRow, relevance?: Column) => SQL;
}

export type SignalName = 'RECENCY' | 'CITATIONS' | 'RESULTS' | 'IMPROVEMENT' | 'RELEVANCE';

/** After so many days a paper counts half. */
const halfLife = 365;

/** A date as a day; a month or year alone counts as its beginning. */
const dayOf = (date: SQL) => sql`julianday(substr(${date} || '-01-01', 1, 10))`;

/** A count between nothing and the largest of the collection, so that the step from 1 to 2 tells as much as that from 100 to 200. */
function share(count: SQL, largest: SQL): SQL {
  return sql`coalesce(ln(1.0 + coalesce(${count}, 0)) / nullif(ln(1.0 + ${largest}), 0), 0.0)`;
}

/** The signals by name. */
export const signals: Readonly<Record<SignalName, Signal>> = {
  RECENCY: {
    description: `How new it is: 1 for the newest paper of the collection, half for each ${halfLife} days before it, 0 without a date.`,
    of: (paper) =>
      sql`coalesce(pow(0.5, (${dayOf(sql`(select max(${papers.published}) from ${papers})`)} - ${dayOf(sql`${paper.published}`)}) / ${sql.raw(String(halfLife))}.0), 0.0)`,
  },
  CITATIONS: {
    description: 'How often it is cited: ln(1 + citations), as a part of that of the most cited paper.',
    of: (paper) =>
      share(sql`${paper.citedByCount}`, sql`(select max(${papers.citedByCount}) from ${papers})`),
  },
  RESULTS: {
    description:
      'How many results it reports: ln(1 + results), as a part of that of the paper with the most.',
    of: (paper) => share(sql`${paper.metricCount}`, sql`(select max(${papers.metricCount}) from ${papers})`),
  },
  IMPROVEMENT: {
    description:
      'The best result that it reports of itself: 1 - 1 / factor, so that 2x is 0.5, 10x is 0.9, and none is 0.',
    of: (paper) =>
      sql`case when ${paper.metricCount} > 0 then coalesce((select 1 - 1.0 / max(${reportedMetrics.improvement}) from ${reportedMetrics} where ${reportedMetrics.paperId} = ${paper.id} and ${reportedMetrics.own} = 1 and ${reportedMetrics.improvement} > 1), 0.0) else 0.0 end`,
  },
  RELEVANCE: {
    description: 'How well it fits the search: its score, as a part of that of the best hit. Needs `search`.',
    of: (_paper, relevance) =>
      relevance ? sql`coalesce(${relevance} / nullif(max(${relevance}) over (), 0), 0.0)` : sql`0.0`,
  },
};

/** How much is going on around a paper: new, and cited or full of results for its age. */
export const trendingFormula = 'recency * (1 + citations + results)';

/** The score by which papers are trending. */
export function trendingScore(paper: PaperRow): SQL {
  const [recency, citations, results] = [signals.RECENCY, signals.CITATIONS, signals.RESULTS].map((signal) =>
    signal.of(paper),
  );
  return sql`${recency} * (1 + ${citations} + ${results})`;
}

/** A signal, or what is worked out of signals, as it is shown: six digits tell papers apart. */
export function shownSignal(value: SQL): SQL {
  return tidyNumber(sql`round(${value}, 6)`);
}

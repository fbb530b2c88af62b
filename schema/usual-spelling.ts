/** How a joined name is shown wherever it stands: by the spelling that most papers have. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { JoinedKind } from '../db/joined-names/name-key.ts';
import { terms } from '../db/tables/names.ts';
import { reportedMetrics } from '../db/tables/results.ts';
import { folded, machinesIn, mostFrequent } from './plan/dialect.ts';

/** Of so many results that spell it so, the most frequent capitals are shown. */
const mostRead = 32;

const [term, result] = [sql.identifier('usual_term'), sql.identifier('usual_result')];

/**
 * The usual spelling of a joined name, to be asked of the rows that are shown alone: two looks at indexes, and a few results.
 * @param key - a column of the row that is shown
 * @param machines - how many machines there are, where that tells rows apart; else a spelling that tells of one, or does not say, is shown
 */
export function usualSpelling(kind: JoinedKind, key: SQLWrapper, machines?: SQLWrapper): SQL {
  const told = machinesIn(sql`${term}.text`);
  const counted = machines ? sql` and ${told} is ${machines}` : sql.empty();
  const uncounted = kind === 'hardware' && !machines ? sql`${told} is not null, ` : sql.empty();
  // Of several that as many papers have, the one that says least beside the name.
  const order = sql`order by ${uncounted}${term}.paper_count desc, length(${term}.key), ${term}.key`;
  const usual = sql`select ${term}.key as spelling from ${terms} ${term} where ${term}.kind = ${sql.raw(`'${kind}'`)} and ${term}.joined = ${key}${counted} ${order} limit 1`;
  const text = sql`${result}.${sql.identifier(kind)}`;
  // The plus takes the type of the key away, as the index has an expression, which has none: else it would be read from end to end.
  const texts = sql`select ${text} as text from (${usual}) cross join ${reportedMetrics} ${result} on ${folded(text)} = +spelling order by ${result}.published, ${result}.id limit ${sql.raw(String(mostRead))}`;
  return sql`(select ${mostFrequent(sql`text`)} from (${texts}))`;
}

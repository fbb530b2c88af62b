/** Papers chosen by the filter and the search of `papers`, all of them and not a page: what an export writes. */
import { type SQL, sql } from 'drizzle-orm';
import { coerceInputValue } from 'graphql';
import type { Database } from '../db/open.ts';
import { papers } from '../db/tables/papers.ts';
import { advisedCoercion, type ValuePath } from './advice/coercion-advice.ts';
import { nestsTooDeep, tooDeep } from './advice/value-depth.ts';
import type { Writing } from './advice/value-text.ts';
import { graphqlError } from './errors.ts';
import { matchQuery } from './match-query.ts';
import { Compilation } from './plan/compilation.ts';
import { compilers } from './plan/compile.ts';
import { render } from './plan/dialect.ts';
import { all, conditionOf, whereClause } from './plan/filter.ts';
import { columnOf, from } from './plan/rows.ts';
import { Paper } from './refs.ts';
import { paperqlSchema } from './schema.ts';
import { wrongSearch } from './search-terms.ts';

/** Which papers are meant; all of them where nothing is said. */
export interface PaperChoice {
  /** A `PaperFilter` as the variable of a request would hold it. */
  where?: unknown;
  /** How the filter was written, for what is said of it; as JSON where nothing is said. */
  writing?: Writing | undefined;
  /** Words as in `papers(search:)`; here all hits count, however many there are. */
  search?: string | undefined;
}

/**
 * The ids of the chosen papers, by key. The choice is looked at at once, the database while they are walked; it can be read, but not
 * written meanwhile.
 * @throws GraphQLError as a client of the API gets it: with code, path (from `where` on) and what would be right.
 */
export function chosenPapers(
  database: Database,
  { where, writing = 'json', search }: PaperChoice,
): Iterable<number> {
  const schema = paperqlSchema();
  const compilation = new Compilation({
    schema,
    fragments: {},
    variables: {},
    general: false,
    bounded: false,
    compilers,
  });
  const paper = compilation.row(papers);
  const condition = all([filterOf(compilation, paper, where, writing), searchOf(paper, search)]);
  const { text, readers } = render(
    sql`select ${columnOf(paper, 'id')} from ${from(papers, paper)}${whereClause(condition)} order by ${columnOf(paper, 'key')}`,
  );
  for (const check of compilation.checks) check({});
  const statement = database.$client.prepare<unknown[], number>(text).pluck();
  const values = readers.map((read) => read({}));
  return { [Symbol.iterator]: () => statement.iterate(...values) };
}

function filterOf(
  compilation: Compilation,
  paper: unknown,
  where: unknown,
  writing: Writing,
): SQL | undefined {
  if (where === undefined || where === null) return undefined;
  if (nestsTooDeep(where)) throw tooDeep('The filter');
  const type = compilation.inputNamed(Paper.filter.name);
  const refuse = (path: ValuePath, value: unknown, { message }: Error): never => {
    const advised = advisedCoercion(message, { type, path, value, writing });
    throw graphqlError('BAD_USER_INPUT', advised, { path: ['where', ...path] });
  };
  const filter = coerceInputValue(where, type, refuse, true);
  return conditionOf(compilation, type, filter, paper);
}

function searchOf(paper: unknown, search: string | undefined): SQL | undefined {
  if (search === undefined) return undefined;
  const wrong = wrongSearch(search);
  if (wrong !== undefined) throw graphqlError('BAD_USER_INPUT', wrong, { path: ['search'] });
  return sql`${columnOf(paper, 'id')} in (select rowid from papers_text where papers_text match ${matchQuery(search)})`;
}

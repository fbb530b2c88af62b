/** How SQLite means to run a statement: what it reads, in which order of an index, and what it sorts. */
import type { Database } from '../../db/open.ts';

/** One step of `explain query plan`. */
export interface Step {
  id: number;
  /** The step that this one belongs to; those of one select share it. */
  parent: number;
  detail: string;
}

/** The steps of a statement; plans do not depend on the values that are bound. */
export function planOf(database: Database, statement: string): Step[] {
  const explained = database.$client.prepare<unknown[], Step>(`explain query plan ${statement}`);
  return explained.all(...Array.from({ length: statement.split('?').length - 1 }, () => null));
}

/** Tables that stay small however many papers there are, and why. */
const small: Readonly<Record<string, string>> = {
  metric_kinds: 'One row for each metric of the vocabulary.',
  imports: 'One row for each run of an import.',
};

/** Reads of tables that grow with the collection and that nothing stops, as the plan words them; empty if there are none. */
export function unbounded(database: Database, text: string): string[] {
  const statement = text.replace(/\s+/g, ' ');
  const tables = new Set(
    database.$client
      .prepare<[], string>("select name from sqlite_schema where type = 'table'")
      .pluck()
      .all()
      .filter((name) => !Object.hasOwn(small, name)),
  );
  const steps = planOf(database, statement);
  return steps.flatMap((step) => {
    const [, verb = '', name = '', how = ''] = /^(SCAN|SEARCH) (\S+)(.*)/.exec(step.detail) ?? [];
    const table = new RegExp(`"(\\w+)" "${name}"`).exec(statement)?.[1] ?? name;
    if (!tables.has(table) || !readsMany(verb, how)) return [];
    const selects = selectsOver(statement, table, name);
    const isCut = selects.length > 0 && selects.every(isLimited) && !steps.some(isSortOf(step));
    return isCut ? [] : [step.detail.replace(name, table)];
  });
}

/** Whether a step may read most of its table: all of it, or all beyond a bound. A query of full text, or of parts of words, reads its hits. */
function readsMany(verb: string, how: string): boolean {
  if (/VIRTUAL TABLE INDEX \d+:.*[ML]/.test(how)) return false;
  return verb === 'SCAN' || (/[<>]\?/.test(how) && !/[^<>]=\?/.test(how));
}

/** Whether a step sorts what another step of its select reads; ties alone are few. */
function isSortOf({ parent }: Step): (step: Step) => boolean {
  return (step) => step.parent === parent && /^USE TEMP B-TREE FOR (ORDER|GROUP|DISTINCT)/.test(step.detail);
}

const isLimited = (select: string) => / limit /.test(select);

/** The selects that read a table under a name, without what stands in parentheses inside. */
function selectsOver(statement: string, table: string, name: string): string[] {
  const source = name === table ? `"?${table}"?(?=[ )]|$)` : `"${table}" "${name}"(?=[ )])`;
  const selects = [...statement.matchAll(new RegExp(source, 'g'))].map(({ index }) =>
    around(statement, index),
  );
  if (name !== table) return selects;
  // A table without another name; and whole counts, of which a plan tells the table whatever it is called.
  const reads = new RegExp(`from "?${table}"?(?! "r)|^select count from "${table}"`);
  return selects.filter((select) => reads.test(select) && !isOneLook.test(select));
}

/** The least or the most of an indexed column is at one end of the index. */
const isOneLook = /^select (min|max) from "\w+"$/;

/** The text within the parentheses around a place, what inner ones hold left out. */
function around(statement: string, place: number): string {
  let left = place;
  for (let depth = 0; left > 0 && depth <= 0; left -= 1) {
    if (statement[left - 1] === ')') depth -= 1;
    if (statement[left - 1] === '(') depth += 1;
  }
  let text = '';
  for (let right = left + 1, depth = 0; right < statement.length && depth >= 0; right += 1) {
    if (statement[right] === '(') depth += 1;
    if (statement[right] === ')') depth -= 1;
    else if (depth === 0) text += statement[right];
  }
  return text;
}

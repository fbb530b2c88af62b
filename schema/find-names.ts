/** Which rows a filter of a name may admit: the index of names has those that hold the words of the text it asks for. */
import { type SQL, sql } from 'drizzle-orm';
import { type JoinedKind, nameKey } from '../db/joined-names/name-key.ts';
import { type NameKind, nameKinds } from '../db/names.ts';
import { terms } from '../db/tables/names.ts';
import { reportedMetrics } from '../db/tables/results.ts';
import { metricRow } from './compared.ts';
import type { Compilation } from './plan/compilation.ts';
import { folded } from './plan/dialect.ts';
import type { Arguments } from './plan/field.ts';
import { all } from './plan/filter.ts';
import type { Find } from './plan/find.ts';
import { fewIds } from './plan/found-rows.ts';
import { from } from './plan/rows.ts';
import { changed } from './plan/value.ts';
import { shortestInside, wholeOf } from './typed-name.ts';

/** Most words that a part of a word may lead to. */
const mostWords = 100;

/** What to look for in the index: a query of it, or a word that is known in part and what follows it. */
interface NameQuery {
  query?: string;
  /** As `like` takes it. */
  part?: string;
  after?: string;
}

/** Words as they stand in the index, each with the letter of its kind. */
function phrase(letter: string, words: readonly string[]): string {
  return `"${words.map((word) => letter + word).join(' ')}"`;
}

/** How each operator's text is looked for; undefined where it holds too little to be found. */
const queries: Readonly<Record<string, (letter: string, words: readonly string[]) => NameQuery | undefined>> =
  {
    eq: (letter, words) => ({ query: phrase(letter, words) }),
    // A last word may go on, and so may one that the text ends after: what is found is looked at again.
    startsWith: (letter, words) => ({ query: `^ ${phrase(letter, words)} *` }),
    contains: (letter, words) => {
      const [first = '', ...rest] = words;
      const after = rest.map((word) => ` ${letter}${word}`).join('');
      if ([...first].length >= shortestInside)
        return {
          part: `%${first}${rest.length === 0 ? '%' : ''}`,
          after: `${after}"${rest.length === 0 ? '' : ' *'}`,
        };
      return rest.length === 0 ? undefined : { query: `${phrase(letter, rest)} *` };
    },
  };

/** The query of one text; null where the index cannot tell. */
function queryOf(operator: string, letter: string, text: string): NameQuery | null {
  const whole = wholeOf(text);
  return (whole !== '' && queries[operator]?.(letter, whole.split(' '))) || null;
}

/** The query of a list of texts: any of them. */
function queryOfAny(letter: string, texts: readonly string[]): NameQuery | null {
  const each = texts.map((text) => queryOf('eq', letter, text)?.query);
  return each.includes(undefined) ? null : { query: each.join(' OR ') || '""' };
}

/** What leads to rows of a kind by a filter of their names. */
export function findNames(kind: NameKind, source: string): Find {
  return (value, compilation) => {
    const asked = value as Arguments;
    const operator = [...Object.keys(queries), 'in'].find((name) => isGiven(asked, name));
    if (operator === undefined) return [];
    const select = (most?: number) => {
      const { ids, complete } = namedIds(compilation, kind, source, asked, operator);
      return fewIds(compilation, [asked, `${source} ${most ?? ''}`], complete, () => ids, most);
    };
    return [{ select }];
  };
}

/**
 * What leads to results by a part of what they name: first to all that is named so, and then, by an index of the folded text, to who names
 * it; and to those that name the same in another spelling.
 * The plus takes the type of the key away, as the index has an expression, which has none: else it would be read from end to end.
 */
export function findTerms(kind: JoinedKind): Find {
  return (value, compilation) => {
    const asked = value as Arguments;
    if (!isGiven(asked, 'contains')) return [];
    const select = () => {
      const { ids, complete } = namedIds(compilation, kind, 'terms', asked, 'contains');
      return fewIds(compilation, [asked, kind], complete, () => {
        const [result, same] = [metricRow(compilation), metricRow(compilation)];
        const key = changed(asked.contains, (text) => nameKey(kind, String(text)));
        return sql`select ${result.id} as id from (${ids}) named cross join ${terms} on ${terms.id} = named.id cross join ${from(reportedMetrics, result)} on ${folded(result[kind])} = +${terms.key} union all select ${same.id} from ${from(reportedMetrics, same)} where ${same[`${kind}Key`]} = ${key}`;
      });
    };
    return [{ select }];
  };
}

/** A select of the ids of what a text names, as its index has it, and whether these are all. */
function namedIds(
  compilation: Compilation,
  kind: NameKind,
  source: string,
  asked: Arguments,
  operator: string,
): { ids: SQL; complete: SQL | undefined } {
  const { letter } = nameKinds[kind];
  const given = changed(asked[operator], (text) =>
    JSON.stringify(
      operator === 'in' ? queryOfAny(letter, text as string[]) : queryOf(operator, letter, String(text)),
    ),
  );
  const parts = operator === 'contains' ? wordsWith(compilation, [asked, letter], given) : undefined;
  const quoted = sql.raw(`'"${letter}'`);
  const query = parts
    ? sql`coalesce(${given} ->> 'query', (select group_concat(${quoted} || word || after, ' OR ') from ${parts}), '""')`
    : sql`coalesce(${given} ->> 'query', '""')`;
  return {
    ids: sql`select rowid / 8 as id from names_text where names_text match ${query}`,
    complete: all([
      sql`${given} <> 'null'`,
      parts && sql`(select count(*) from ${parts}) <= ${sql.raw(String(mostWords))}`,
      sql`(select upto from gathered where source = ${sql.raw(`'${source}'`)}) >= (select max(id) from ${sql.identifier(source)})`,
    ]),
  };
}

function isGiven(asked: Arguments, operator: string): boolean {
  return (asked[operator] ?? null) !== null;
}

/** The words that hold a part, each with what follows it. */
function wordsWith(
  compilation: Compilation,
  [of, what]: readonly [of: object, what: unknown],
  given: unknown,
): SQL {
  return compilation.shared(of, what, () => {
    // Without a part there is nothing to look for, and every word would be looked at.
    const part = sql`select value ->> 'part' as part, value ->> 'after' as after from json_each(json_array(json(${given}))) where part is not null`;
    return sql`select word, after from (${part}) cross join words_parts where words_parts.word like part limit ${sql.raw(String(mostWords + 1))}`;
  });
}

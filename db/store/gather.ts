/** Names and words, gathered for suggestions: row by row, triggers would take several times as long as one pass after a batch. */
import type { Database } from '../open.ts';

type Client = Database['$client'];

/** What has names, by its table. */
export const namedSources = ['papers', 'authors', 'topics', 'venues', 'terms'] as const;

/** The abstracts of so many papers count too, as there are few titles in a small collection. Of a large one, the titles tell enough. */
export const readAbstracts = 1000;

/** The words of a folded text, which has a blank between any two, as rows; a text that is no words has none. */
export function wordsOfText(text: string): string {
  const list = `'["' || replace(${text}, ' ', '","') || '"]'`;
  return `json_each(case when json_valid(${list}) then ${list} else '[]' end)`;
}

const upto = (source: string) => `(select upto from gathered where source = '${source}')`;

/** In the order of the index, so that each batch is one walk along it. */
function addWords(texts: string): string {
  return `insert or ignore into words (word) select distinct value from (${texts}) texts, ${wordsOfText('texts.plain')} order by 1`;
}

const statements: readonly string[] = [
  ...namedSources.flatMap((source) => {
    const fresh = `from names where source = '${source}' and source_id > ${upto(source)}`;
    return [
      `insert into names_text (rowid, words) select id, words ${fresh}`,
      addWords(`select plain ${fresh}`),
    ];
  }),
  addWords(
    `select fold_words(abstract) as plain from papers where id > ${upto('papers')} and id <= ${readAbstracts} and abstract is not null`,
  ),
  ...namedSources.map(
    (source) =>
      `update gathered set upto = max(upto, coalesce((select max(id) from ${source}), 0)) where source = '${source}'`,
  ),
];

/** Returns what gathers the names and words of all rows that were stored since the last time. */
export function nameGatherer(client: Client): () => void {
  const prepared = statements.map((sql) => client.prepare(sql));
  return () => {
    for (const statement of prepared) statement.run();
  };
}

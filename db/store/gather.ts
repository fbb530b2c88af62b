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

/** What is selected of names of one source that were stored since the last time. */
export function freshNames(source: (typeof namedSources)[number]): string {
  return `from names where source = '${source}' and source_id > ${upto(source)}`;
}

/** Selects the abstracts whose words count too, of papers that were stored since the last time. */
export const freshAbstracts = `select fold_words(abstract) from papers
  where id > ${upto('papers')} and id <= ${readAbstracts} and abstract is not null`;

/** Takes words as a JSON list of texts. In one statement, as full text writes down what it has gathered when a statement ends. */
export const addWords = 'insert or ignore into words (word) select value from json_each(?)';

/** Selects those of such words that are not there yet. */
export const unknownWords =
  'select value from json_each(?) where not exists (select 1 from words where word = value)';

/** Different words as `addWords` takes them: in the order of the index, so that they are added in one walk along it. */
export function wordsToAdd(words: ReadonlySet<string>): string {
  return JSON.stringify([...words].sort());
}

/** The words of a folded text, as `wordsOfText` has them. */
export function wordsOf(text: string): string[] {
  if (!/["\\\p{Cc}]/u.test(text)) return text.split(' ');
  try {
    const list: unknown = JSON.parse(`["${text.replaceAll(' ', '","')}"]`);
    return Array.isArray(list) ? list.map(String) : [];
  } catch {
    return [];
  }
}

/** The names of one source that were stored since the last time, and how their words are gathered. */
function sourceGatherer(client: Client, source: (typeof namedSources)[number]) {
  const fresh = freshNames(source);
  const addNames = client.prepare(`insert into names_text (rowid, words) select id, words ${fresh}`);
  const plain = client.prepare<[], string>(`select plain ${fresh}`).pluck();
  const done = client.prepare(
    `update gathered set upto = max(upto, coalesce((select max(id) from ${source}), 0)) where source = '${source}'`,
  );
  return { addNames, plain, done };
}

/** Returns what gathers the names and words of all rows that were stored since the last time. */
export function nameGatherer(client: Client): () => void {
  const sources = namedSources.map((source) => sourceGatherer(client, source));
  const abstracts = client.prepare<[], string>(freshAbstracts).pluck();
  const add = client.prepare<string>(addWords);
  return () => {
    const words = new Set<string>();
    for (const texts of [...sources.map(({ plain }) => plain), abstracts])
      for (const text of texts.iterate()) for (const word of wordsOf(text)) words.add(word);
    add.run(wordsToAdd(words));
    for (const { addNames } of sources) addNames.run();
    for (const { done } of sources) done.run();
  };
}

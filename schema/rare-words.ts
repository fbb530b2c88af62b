/** Which papers have a rare word of a paper's title in theirs, by the index of names. */
import { type SQL, sql } from 'drizzle-orm';
import { nameKinds } from '../db/names.ts';
import { wordsOfText } from '../db/store/gather.ts';
import { papers } from '../db/tables/papers.ts';
import type { Paper } from './refs.ts';

/** Most words of a title that are looked at. */
const mostWords = 20;
/** Most titles that a rare word is in. */
const mostTitles = 100;
/** Most rare words that lead to other papers: the rarest. */
const mostRare = 10;
/** In a small collection, a rare word is in no more than one title of so many, or in two. */
const oneOf = 200;
/** Shorter words are articles and the like. */
const shortest = 3;
/** Numbers tell nothing, and a title that is only signs has none that the index could look for. */
const hasLetter = sql.raw("glob '*[^!-@[-`{-~]*'");

/** Most titles that they lead to. */
export const mostRareHits = mostRare * mostTitles;

/** Which words are rare, for a description. */
export const rareWords = `It is in ${mostTitles} titles at most, and in no more than one of ${oneOf}, or in two. Words of fewer than ${shortest} letters and numbers are left out; of a long title, the ${mostRare} rarest of the first ${mostWords} others count.`;

/** Papers with a rare word of the paper's title, itself among them, as rows of `paper_id`, `word` and `title_count`. */
export function titlesWithRareWords(paper: typeof Paper.table): SQL {
  const [words, titles, rare, share, letters] = [mostWords, mostTitles, mostRare, oneOf, shortest].map(
    (number) => sql.raw(String(number)),
  );
  const own = sql`select value as word from (select ${paper.titleKey} as title) cross join ${sql.raw(wordsOfText('title'))} where length(value) >= ${letters} and value ${hasLetter} group by value order by min(key) limit ${words}`;
  // One more than a rare word may have tells that it is none.
  const hits = sql`select rowid from names_text where names_text match '"${sql.raw(nameKinds.paper.letter)}' || replace(word, '"', '""') || '"' order by rowid limit ${titles} + 1`;
  const found = sql`select word, (select json_group_array(rowid / 8) from (${hits})) as ids from (${own}) limit ${words}`;
  const few = sql`min(${titles}, max(2, (select max(${papers.id}) from ${papers}) / ${share}))`;
  const rarest = sql`select word, ids, json_array_length(ids) as title_count from (${found}) where title_count between 2 and ${few} order by title_count, word limit ${rare}`;
  return sql`select value as paper_id, word, title_count from (${rarest}) cross join json_each(ids)`;
}

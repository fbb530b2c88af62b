import type { TopicRecord } from '../../db/record.ts';

/** Key words as topics; the same word in another case is the same topic. */
export function keywordTopics(words: readonly string[]): TopicRecord[] {
  return words
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '')
    .map((word) => {
      const slug = word.toLowerCase();
      return { slug, scheme: 'keyword', ...(slug !== word && { name: word }) };
    });
}

/** The words in one text: separated by semicolons if there is one, else by commas; a full stop at the end is none of them. */
export function keywordsIn(text: string): string[] {
  return text.replace(/\.\s*$/, '').split(text.includes(';') ? ';' : ',');
}

/** The topics of a paper as key words; arXiv's categories are none. */
export function keywordsOf(topics: readonly TopicRecord[] | undefined): string[] {
  return (topics ?? []).filter(({ scheme }) => scheme !== 'arxiv').map(({ name, slug }) => name ?? slug);
}

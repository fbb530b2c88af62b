import { defined } from '../../db/normalise/defined.ts';
import type { AuthorRecord, PaperRecord } from '../../db/record.ts';
import { abstractText, plainText } from './abstract-text.ts';
import { arxivAuthor, arxivAuthorsIn, arxivTopics, categoriesIn, firstDoi } from './arxiv-fields.ts';
import type { Format } from './format.ts';
import { type Fields, hasMember, listOf, objectsOf, textOf } from './json-fields.ts';
import { readJson } from './json-records.ts';
import { dateIn } from './partial-date.ts';

/** The snapshot of arXiv's metadata that Kaggle offers. */
export const arxivJson: Format = {
  name: 'arxiv-json',
  description: "arXiv's metadata snapshot, as offered on Kaggle: one JSON object a line.",
  extensions: ['json', 'jsonl'],
  sniff: (head) =>
    /^[\s\ufeff]*[{[]/.test(head) && hasMember(head, 'journal-ref') && hasMember(head, 'categories'),
  read: (text) => readJson(text, [], (fields) => [recordOf(fields)]),
};

function recordOf(fields: Fields): PaperRecord {
  return {
    title: plainText(textOf(fields.title)) ?? '',
    ...defined({
      abstract: abstractText(textOf(fields.abstract)),
      published: firstVersion(fields),
      venue: plainText(textOf(fields['journal-ref'])),
      type: textOf(fields['journal-ref']) === undefined ? 'preprint' : undefined,
      note: plainText(textOf(fields.comments)),
      doi: firstDoi(textOf(fields.doi)),
      arxivId: textOf(fields.id),
    }),
    authors: authorsOf(fields),
    topics: arxivTopics(categoriesIn(textOf(fields.categories))),
  };
}

/** The day on which the first version came; `update_date` only says when the record was touched last. */
function firstVersion(fields: Fields): string | undefined {
  const [first] = objectsOf(fields.versions);
  return dateIn(textOf(first?.created));
}

function authorsOf(fields: Fields): AuthorRecord[] {
  const parsed = listOf(fields.authors_parsed).flatMap((parts): AuthorRecord[] => {
    const [family = '', given = '', suffix = ''] = listOf(parts).map((part) => textOf(part) ?? '');
    return family === '' && given === '' ? [] : [arxivAuthor(family, given, suffix)];
  });
  return parsed.length > 0 ? parsed : arxivAuthorsIn(textOf(fields.authors));
}

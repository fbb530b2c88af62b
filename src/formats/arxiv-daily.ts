import { defined } from '../../db/normalise/defined.ts';
import type { LinkRecord, PaperRecord } from '../../db/record.ts';
import { abstractText, plainText } from './abstract-text.ts';
import { arxivTopics, firstDoi } from './arxiv-fields.ts';
import type { Format } from './format.ts';
import { type Fields, hasMember, objectsOf, textOf, textsOf } from './json-fields.ts';
import { readJson } from './json-records.ts';

/** A day of arXiv as crawlers write it that flatten the entries of its Atom API. */
export const arxivDaily: Format = {
  name: 'arxiv-daily',
  description: 'A day of arXiv as JSON: entries of its API, flattened, in a list called `papers`.',
  extensions: ['json'],
  sniff: (head) =>
    /^[\s\ufeff]*[{[]/.test(head) &&
    hasMember(head, 'arxiv_id') &&
    hasMember(head, 'summary') &&
    hasMember(head, 'primary_category'),
  read: (text) => readJson(text, ['papers'], (fields) => [recordOf(fields)]),
};

function recordOf(fields: Fields): PaperRecord {
  return {
    title: plainText(textOf(fields.title)) ?? '',
    ...defined({
      abstract: abstractText(textOf(fields.summary)),
      published: textOf(fields.published),
      venue: plainText(textOf(fields.journal_ref)),
      note: plainText(textOf(fields.comment)),
      doi: firstDoi(textOf(fields.doi)),
      type: textOf(fields.journal_ref) === undefined ? 'preprint' : undefined,
      arxivId: textOf(fields.arxiv_id),
    }),
    authors: textsOf(fields.authors).map((name) => ({ name: plainText(name) ?? '' })),
    topics: arxivTopics(textsOf(fields.categories), textOf(fields.primary_category)),
    links: [...linksOf(fields)],
  };
}

function linksOf(fields: Fields): LinkRecord[] {
  const pdf = textOf(fields.pdf_url);
  const links = objectsOf(fields.code_links).flatMap(({ url, type }): LinkRecord[] => {
    const address = textOf(url);
    return address === undefined
      ? []
      : [{ kind: type === 'project_page' ? 'project' : 'code', url: address }];
  });
  return pdf === undefined ? links : [{ kind: 'pdf', url: pdf }, ...links];
}

import { defined } from '../../db/normalise/defined.ts';
import type { LinkRecord, PaperRecord } from '../../db/record.ts';
import { abstractText, plainText } from './abstract-text.ts';
import type { Format } from './format.ts';
import { type Fields, hasMember, isFields, objectsOf, textOf, textsOf } from './json-fields.ts';
import { readJson } from './json-records.ts';
import { keywordTopics } from './keyword-topics.ts';

/** The papers of a day, week or month as Hugging Face lists them. */
export const hfDaily: Format = {
  name: 'hf-daily',
  description: "Hugging Face's daily papers, as its API lists them.",
  extensions: ['json'],
  sniff: (head) =>
    /^[\s\ufeff]*[{[]/.test(head) &&
    hasMember(head, 'summary') &&
    (hasMember(head, 'upvotes') || hasMember(head, 'submittedOnDailyAt') || hasMember(head, 'discussionId')),
  read: (text) =>
    readJson(text, [], (fields) => [recordOf(isFields(fields.paper) ? fields.paper : fields, fields)]),
};

function recordOf(paper: Fields, entry: Fields): PaperRecord {
  const links: LinkRecord[] = [
    ...[textOf(paper.githubRepo)].flatMap((url) =>
      url === undefined ? [] : [{ kind: 'code', url } as const],
    ),
    ...[textOf(paper.projectPage)].flatMap((url) =>
      url === undefined ? [] : [{ kind: 'project', url } as const],
    ),
  ];
  return {
    title: plainText(textOf(paper.title) ?? textOf(entry.title)) ?? '',
    ...defined({
      abstract: abstractText(textOf(paper.summary) ?? textOf(entry.summary)),
      tldr: plainText(textOf(paper.ai_summary)),
      published: textOf(paper.publishedAt) ?? textOf(entry.publishedAt),
      arxivId: textOf(paper.id),
    }),
    authors: objectsOf(paper.authors)
      .filter((author) => author.hidden !== true)
      .map((author) => ({ name: textOf(author.name) ?? '' })),
    topics: keywordTopics(textsOf(paper.ai_keywords)),
    links,
  };
}

import { defined } from '../../db/normalise/defined.ts';
import type { LinkRecord, PaperRecord } from '../../db/record.ts';
import { abstractText, plainText } from './abstract-text.ts';
import type { Format } from './format.ts';
import { type Fields, hasMember, isFields, listOf, textOf, textsOf } from './json-fields.ts';
import { readJson, type Said } from './json-records.ts';
import { keywordTopics } from './keyword-topics.ts';
import { paperSlug } from './pwc-address.ts';
import { papersOfTask } from './pwc-evaluation.ts';

/** The dumps of Papers with Code: its papers, their code, and the tables of what they reached. */
export const pwc: Format = {
  name: 'pwc',
  description:
    'Dumps of Papers with Code: papers-with-abstracts, links-between-paper-and-code, evaluation-tables.',
  extensions: ['json'],
  sniff: (head) =>
    /^[\s\ufeff]*[{[]/.test(head) &&
    ((hasMember(head, 'paper_url') && (hasMember(head, 'url_abs') || hasMember(head, 'repo_url'))) ||
      (hasMember(head, 'task') && /(?<!\\)"(?:subtasks|datasets|categories|sota)"\s*:/.test(head))),
  read: (text) => readJson(text, [], papersOf),
};

function papersOf(fields: Fields): readonly Said[] {
  if (Array.isArray(fields.datasets) || Array.isArray(fields.subtasks)) return papersOfTask(fields);
  return [textOf(fields.repo_url) === undefined ? paperOf(fields) : linkedPaper(fields)];
}

function paperOf(fields: Fields): PaperRecord {
  const pdf = textOf(fields.url_pdf);
  return {
    title: plainText(textOf(fields.title)) ?? '',
    ...defined({
      abstract: abstractText(textOf(fields.abstract)),
      published: textOf(fields.date),
      venue: plainText(textOf(fields.conference) ?? textOf(fields.proceeding)),
      arxivId: textOf(fields.arxiv_id),
    }),
    ids: defined({
      pwc: paperSlug(textOf(fields.paper_url) ?? ''),
      openreview: textOf(fields.openreview_id),
    }),
    authors: textsOf(fields.authors).map((name) => ({ name: plainText(name) ?? '' })),
    topics: keywordTopics(tasksOf(fields)),
    links: pdf === undefined ? [] : [{ kind: 'pdf', url: pdf }],
  };
}

function tasksOf(fields: Fields): string[] {
  return listOf(fields.tasks).flatMap((task) => textOf(isFields(task) ? task.task : task) ?? []);
}

function linkedPaper(fields: Fields): PaperRecord {
  const code: LinkRecord = { kind: 'code', url: textOf(fields.repo_url) ?? '' };
  return {
    title: plainText(textOf(fields.paper_title)) ?? '',
    ...defined({ arxivId: textOf(fields.paper_arxiv_id) }),
    ids: defined({ pwc: paperSlug(textOf(fields.paper_url) ?? '') }),
    links: [code],
  };
}

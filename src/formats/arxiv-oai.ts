import { defined } from '../../db/normalise/defined.ts';
import type { AuthorRecord, PaperRecord } from '../../db/record.ts';
import { abstractText, plainText } from './abstract-text.ts';
import { arxivAuthor, arxivAuthorsIn, arxivTopics, categoriesIn, firstDoi } from './arxiv-fields.ts';
import type { Format, Reading } from './format.ts';
import { dateIn } from './partial-date.ts';
import { type XmlElement, xmlElementsOf } from './xml-elements.ts';
import { childOf, childrenOf, elementText } from './xml-text.ts';

/** What arXiv hands out by OAI-PMH, in its formats `arXiv` and `arXivRaw`. */
export const arxivOai: Format = {
  name: 'arxiv-oai',
  description: "arXiv's OAI-PMH answers, as XML in its formats arXiv or arXivRaw.",
  extensions: ['xml'],
  sniff: (head) =>
    /<(?:\w+:)?arXiv(?:Raw)?[\s>]/.test(head) || (/<OAI-PMH[\s>]/.test(head) && head.includes('arXiv')),
  async *read(text) {
    for await (const reading of xmlElementsOf(text, ['arXiv', 'arXivRaw', 'header'])) {
      if ('problem' in reading) yield reading;
      else if (reading.element.name !== 'header') {
        yield { line: reading.line, record: recordOf(reading.element) };
      } else if (reading.element.attributes.status === 'deleted') {
        yield deleted(reading.line, reading.element);
      }
    }
  },
};

function deleted(line: number, header: XmlElement): Reading {
  return { line, problem: 'arXiv has deleted it', text: elementText(childOf(header, 'identifier')) ?? '' };
}

function recordOf(paper: XmlElement): PaperRecord {
  const text = (name: string) => elementText(childOf(paper, name));
  return {
    title: plainText(text('title')) ?? '',
    ...defined({
      abstract: abstractText(text('abstract')),
      published: text('created') ?? firstVersion(paper),
      venue: plainText(text('journal-ref')),
      type: text('journal-ref') === undefined ? 'preprint' : undefined,
      note: plainText(text('comments')),
      doi: firstDoi(text('doi')),
      arxivId: text('id'),
    }),
    authors: authorsOf(paper),
    topics: arxivTopics(categoriesIn(text('categories'))),
  };
}

function firstVersion(paper: XmlElement): string | undefined {
  const versions = childrenOf(paper, 'version');
  const first = versions.find(({ attributes }) => attributes.version === 'v1') ?? versions[0];
  return dateIn(elementText(childOf(first, 'date')));
}

/** Format `arXiv` has an element for each author, `arXivRaw` one text for all. */
function authorsOf(paper: XmlElement): AuthorRecord[] {
  const authors = childOf(paper, 'authors');
  const each = childrenOf(authors, 'author');
  if (each.length === 0) return arxivAuthorsIn(elementText(authors));
  return each.map((author) => {
    const [family, given, suffix] = ['keyname', 'forenames', 'suffix'].map((name) =>
      elementText(childOf(author, name)),
    );
    return arxivAuthor(family ?? '', given, suffix);
  });
}

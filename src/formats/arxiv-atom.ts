import { defined } from '../../db/normalise/defined.ts';
import type { PaperRecord } from '../../db/record.ts';
import { abstractText, plainText } from './abstract-text.ts';
import { arxivTopics, firstDoi } from './arxiv-fields.ts';
import type { Format } from './format.ts';
import { type XmlElement, xmlElementsOf } from './xml-elements.ts';
import { childOf, childrenOf, elementText } from './xml-text.ts';

/** Answers of arXiv's search API. */
export const arxivAtom: Format = {
  name: 'arxiv-atom',
  description: "Answers of arXiv's API, as Atom feeds.",
  extensions: ['xml', 'atom'],
  sniff: (head) => /<(?:\w+:)?feed[\s>]/.test(head) && /arxiv\.org\/(?:api|abs|schemas)/.test(head),
  async *read(text) {
    for await (const reading of xmlElementsOf(text, ['entry'])) {
      if ('problem' in reading) yield reading;
      else if (/\/api\/errors/.test(textOf(reading.element, 'id') ?? '')) {
        const reason = textOf(reading.element, 'summary') ?? 'nothing more';
        yield { line: reading.line, problem: `arXiv answered with an error: ${reason}`, text: '' };
      } else yield { line: reading.line, record: recordOf(reading.element) };
    }
  },
};

function textOf(entry: XmlElement, name: string): string | undefined {
  return elementText(childOf(entry, name));
}

function recordOf(entry: XmlElement): PaperRecord {
  const pdf = childrenOf(entry, 'link').find(({ attributes }) => attributes.title === 'pdf')?.attributes.href;
  const categories = childrenOf(entry, 'category').flatMap(({ attributes }) => attributes.term ?? []);
  return {
    title: plainText(textOf(entry, 'title')) ?? '',
    ...defined({
      abstract: abstractText(textOf(entry, 'summary')),
      published: textOf(entry, 'published'),
      venue: plainText(textOf(entry, 'journal_ref')),
      type: childOf(entry, 'journal_ref') === undefined ? 'preprint' : undefined,
      note: plainText(textOf(entry, 'comment')),
      doi: firstDoi(textOf(entry, 'doi')),
      arxivId: textOf(entry, 'id'),
    }),
    authors: childrenOf(entry, 'author').map((author) => ({ name: plainText(textOf(author, 'name')) ?? '' })),
    // Classes of other schemes, such as MSC and ACM, stand among the categories.
    topics: arxivTopics(
      categories.filter((term) => /^[a-z-]+(?:\.[A-Za-z-]+)?$/.test(term)),
      childOf(entry, 'primary_category')?.attributes.term,
    ),
    links: pdf === undefined ? [] : [{ kind: 'pdf', url: pdf }],
  };
}

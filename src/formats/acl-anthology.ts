import { defined } from '../../db/normalise/defined.ts';
import type { AuthorRecord, LinkRecord, PaperRecord } from '../../db/record.ts';
import type { Format } from './format.ts';
import { languageCode } from './languages.ts';
import { dateIn } from './partial-date.ts';
import { type XmlElement, xmlElementsOf } from './xml-elements.ts';
import { childOf, childrenOf, elementText } from './xml-text.ts';

const site = 'https://aclanthology.org/';

/** The files of the ACL Anthology: one collection of volumes each. */
export const aclAnthology: Format = {
  name: 'acl-anthology',
  description: 'A collection of the ACL Anthology, as XML.',
  extensions: ['xml'],
  sniff: (head) => /<collection\s[^<>]*\bid\s*=/.test(head) && /<volume\s/.test(head),
  async *read(text) {
    let volume: XmlElement | undefined;
    for await (const reading of xmlElementsOf(text, ['meta', 'paper'])) {
      if ('problem' in reading) yield reading;
      else if (reading.element.name === 'meta') volume = reading.element;
      else {
        const [collection, within] = reading.ancestors;
        const acl = anthologyId(
          collection?.attributes.id ?? '',
          within?.attributes.id ?? '',
          reading.element.attributes.id ?? '',
        );
        const record = recordOf(reading.element, acl, volume, within?.attributes.type);
        yield { line: reading.line, record };
      }
    }
  },
};

function recordOf(
  paper: XmlElement,
  acl: string,
  volume: XmlElement | undefined,
  volumeType: string | undefined,
): PaperRecord {
  return {
    title: elementText(childOf(paper, 'title')) ?? '',
    ...defined({
      abstract: elementText(childOf(paper, 'abstract')),
      published: publishedIn(volume),
      venue: elementText(childOf(volume, 'journal-title') ?? childOf(volume, 'booktitle')),
      // Volumes of before 2020 tell what they are by their letter.
      type: volumeType === 'journal' || /^[JQ]\d\d-/.test(acl) ? 'article' : 'conference-paper',
      volume: elementText(childOf(volume, 'journal-volume')),
      issue: elementText(childOf(volume, 'journal-issue')),
      pages: elementText(childOf(paper, 'pages')),
      publisher: elementText(childOf(volume, 'publisher')),
      isbn: elementText(childOf(volume, 'isbn')),
      issn: elementText(childOf(volume, 'issn')),
      place: elementText(childOf(volume, 'address')),
      doi: elementText(childOf(paper, 'doi')),
      language: languageCode(elementText(childOf(paper, 'language'))),
      retracted: childOf(paper, 'retracted') === undefined ? undefined : true,
    }),
    ids: { acl },
    authors: childrenOf(paper, 'author').map(authorOf),
    editors: childrenOf(volume, 'editor').map(authorOf),
    links: linksOf(paper),
  };
}

/** Ids of the years before 2020 are written without a dot, and their last two parts have four digits together. */
function anthologyId(collection: string, volume: string, paper: string): string {
  if (!/^[A-Z]\d\d$/.test(collection)) return `${collection}-${volume}.${paper}`;
  // Workshops have so many volumes that theirs take two of the digits; so has one of the old conferences.
  const width =
    collection.startsWith('W') || collection === 'C69' || (collection === 'D19' && Number(volume) >= 5)
      ? 2
      : 3;
  return `${collection}-${volume.padStart(4 - width, '0')}${paper.padStart(width, '0')}`;
}

function publishedIn(volume: XmlElement | undefined): string | undefined {
  const year = elementText(childOf(volume, 'year'));
  const month = elementText(childOf(volume, 'month'));
  return dateIn([month, year].filter((part) => part !== undefined).join(' '));
}

function authorOf(author: XmlElement): AuthorRecord {
  const given = elementText(childOf(author, 'first'));
  const family = elementText(childOf(author, 'last'));
  const { id, orcid } = author.attributes;
  return {
    name: [given, family].filter((part) => part !== undefined).join(' '),
    ...defined({ given, family, orcid, ids: id === undefined ? undefined : { acl: id } }),
  };
}

function linksOf(paper: XmlElement): LinkRecord[] {
  const files = ['url', 'pdf']
    .flatMap((name) => childrenOf(paper, name))
    .map((link) => elementText(link) ?? '');
  const pdf = files.map(
    (file): LinkRecord => ({
      kind: 'pdf',
      // The Anthology writes its own files by their id.
      url: /^https?:/.test(file) ? file : `${site}${file}.pdf`,
    }),
  );
  const videos = childrenOf(paper, 'video').map(
    ({ attributes: { href = '' } }): LinkRecord => ({
      kind: 'video',
      url: /^https?:/.test(href) ? href : `${site}${href}`,
    }),
  );
  const code = childrenOf(paper, 'pwccode').map(
    ({ attributes: { url = '' } }): LinkRecord => ({ kind: 'code', url }),
  );
  return [...pdf, ...videos, ...code];
}

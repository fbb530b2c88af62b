import { defined } from '../../db/normalise/defined.ts';
import type { AuthorRecord, PaperRecord } from '../../db/record.ts';
import { abstractText, plainText } from './abstract-text.ts';
import { arxivIdIn, isArxivVenue } from './arxiv-mentions.ts';
import { citationKey, sourceKey } from './citation-key.ts';
import { keywordsOf, keywordTopics } from './keyword-topics.ts';
import { languageCode } from './languages.ts';
import { dateIn } from './partial-date.ts';
import { commaName, partsOf } from './person-name.ts';
import { likelyType, publicationType, publicationTypes } from './publication-types.ts';
import { identifiedBy, linkOf, mainAddress } from './web-address.ts';

type Fields = ReadonlyMap<string, readonly string[]>;

/** The paper that a reference describes, or undefined if it has no title. */
export function recordOfReference(fields: Fields): PaperRecord | undefined {
  const all = (...tags: string[]) => tags.flatMap((tag) => fields.get(tag) ?? []);
  const text = (...tags: string[]) => plainText(all(...tags)[0]);
  const title = text('TI', 'T1', 'CT', 'BT');
  if (title === undefined) return undefined;
  const urls = all('UR', 'L1', 'L2').map((url) => url.replace(/^\/\//, 'https://'));
  const identified = urls.map(identifiedBy);
  const venue = venueOf(text);
  const authors = all('AU', 'A1').map(personOf);
  const topics = keywordTopics(all('KW').map((word) => plainText(word) ?? ''));
  const links = urls.map(linkOf).filter((link) => link !== undefined);
  const mentions = all('AN', 'UR', 'M1', 'M3', 'N1', 'JO', 'JF', 'T2', 'C7');
  const ids = Object.assign(
    {},
    ...identified.map((found) => found.ids),
    pubmedIds(all('U1', 'U2', 'U3', 'C2', 'AN')),
  );
  return {
    ...defined({ key: sourceKey(all('ID')[0]) }),
    title,
    ...defined({
      // Some publishers' exports hold the word and nothing more.
      abstract: abstractText(all('AB', 'N2').find((words) => !/^\s*abstract\W*$/i.test(words))),
      published: publishedOf(all),
      venue: venue === undefined || venue === title || isArxivVenue(venue) ? undefined : venue,
      doi: all('DO')[0] ?? identified.map(({ doi }) => doi).find(Boolean) ?? doiIn(all('M3', 'N1')),
      arxivId:
        mentions.map(arxivIdIn).find(Boolean) ?? identified.map((found) => found.arxivId).find(Boolean),
      ids: Object.keys(ids).length > 0 ? ids : undefined,
      language: languageCode(all('LA')[0]),
      authors: authors.length > 0 ? authors : undefined,
      topics: topics.length > 0 ? topics : undefined,
      links: links.length > 0 ? links : undefined,
    }),
  };
}

function venueOf(text: (...tags: string[]) => string | undefined): string | undefined {
  const { container } = publicationTypes[publicationType('ris', text('TY') ?? '')];
  if (container === 'school' || container === 'institution') return text('T2', 'JF', 'PB');
  return container === 'booktitle' ? text('T2', 'BT', 'JF', 'JO') : text('JF', 'T2', 'JO', 'JA', 'J2', 'J1');
}

/** The most exact of the dates; of PY only the first, for others are the days it was received and accepted. */
function publishedOf(all: (tag: string) => readonly string[]): string | undefined {
  return ['DA', 'Y1', 'PY']
    .flatMap((tag) => dateIn(all(tag)[0]) ?? [])
    .reduce<string | undefined>((best, date) => (date.length > (best ?? '').length ? date : best), undefined);
}

function personOf(name: string): AuthorRecord {
  return commaName(plainText(name) ?? name);
}

function doiIn(texts: readonly string[]): string | undefined {
  return texts
    .map((text) => /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(text)?.[1])
    .find((doi) => doi !== undefined);
}

function pubmedIds(texts: readonly string[]): Record<string, string> {
  const pmid = texts.map((text) => /^(\d+)\s*\[pmid\]$/i.exec(text)?.[1]).find(Boolean);
  const pmcid = texts.map((text) => /^(PMC\d+)(?:\s*\[pmcid\])?$/i.exec(text)?.[1]).find(Boolean);
  return defined({ pmid, pmcid });
}

/** A paper as a reference of RIS, with a blank line after it. */
export function risReference(record: PaperRecord): string {
  const [year, month = '', day = ''] = record.published?.split('-') ?? [];
  const { pmid, pmcid } = record.ids ?? {};
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', publicationTypes[likelyType(record)].ris[0]],
    ['ID', citationKey(record)],
    ['TI', record.title],
    ...(record.authors ?? []).map((author) => ['AU', invertedName(author)] as const),
    ['T2', record.venue],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}`],
    ['DO', record.doi],
    ['AN', record.arxivId && `arXiv:${record.arxivId}`],
    ['U1', pmid && `${pmid}[pmid]`],
    ['U2', pmcid && `${pmcid}[pmcid]`],
    ['UR', mainAddress(record)],
    ['LA', record.language],
    ...keywordsOf(record.topics).map((word) => ['KW', word] as const),
    ['AB', record.abstract],
  ];
  const text = lines.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\n`],
  );
  return `${text.join('')}ER  - \n\n`;
}

function invertedName(author: AuthorRecord): string {
  const { given, family, suffix } = partsOf(author);
  return [family, given, suffix].filter((part) => part !== undefined && part !== '').join(', ');
}

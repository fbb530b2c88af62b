import { defined } from '../../db/normalise/defined.ts';
import { cleanIsbn, cleanIssn } from '../../db/normalise/standard-numbers.ts';
import type { PaperType } from '../../db/paper-vocabulary.ts';
import type { AuthorRecord, PaperRecord } from '../../db/record.ts';
import { abstractText, plainText } from './abstract-text.ts';
import { arxivIdIn, furtherNote, isArxivVenue } from './arxiv-mentions.ts';
import { citationKey, sourceKey } from './citation-key.ts';
import { keywordsOf, keywordTopics } from './keyword-topics.ts';
import { languageCode } from './languages.ts';
import { firstAndLast, pageRange } from './page-range.ts';
import { dateIn, dateOrText } from './partial-date.ts';
import { commaName, invertedName } from './person-name.ts';
import { furtherGenre } from './publication-genres.ts';
import { likelyType, typeNamed, typeNames } from './publication-types.ts';
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
  const type = typeNamed('ris', text('TY'));
  const isHome = type === 'thesis' || type === 'report';
  const container = text(...containersOf(type));
  const venue = container ?? (isHome ? text('PB') : undefined);
  const authors = all('AU', 'A1').map(personOf);
  const editors = all('A2', 'ED').map(personOf);
  const numbers = all('SN').join('; ');
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
      type,
      volume: text('VL'),
      issue: text('IS'),
      pages: pageRange(text('SP'), text('EP')) ?? articleNumber(text('C7')),
      publisher: isHome && container === undefined ? undefined : text('PB'),
      series: text('T3'),
      edition: editionIn(text('ET')),
      isbn: cleanIsbn(numbers),
      issn: cleanIssn(numbers),
      place: text('CY'),
      genre: furtherGenre(all('M3').find((words) => !isMention(words))),
      note:
        plainText(
          all('N1')
            .filter((words) => !isMention(words))
            .join(' '),
        ) || undefined,
      doi: all('DO')[0] ?? identified.map(({ doi }) => doi).find(Boolean) ?? doiIn(all('M3', 'N1')),
      arxivId:
        mentions.map(arxivIdIn).find(Boolean) ?? identified.map((found) => found.arxivId).find(Boolean),
      ids: Object.keys(ids).length > 0 ? ids : undefined,
      language: languageCode(all('LA')[0]),
      authors: authors.length > 0 ? authors : undefined,
      editors: editors.length > 0 ? editors : undefined,
      topics: topics.length > 0 ? topics : undefined,
      links: links.length > 0 ? links : undefined,
    }),
  };
}

/** The tags that tell what references of a type appeared in, the likeliest first. */
function containersOf(type: PaperType | undefined): string[] {
  const { container } = typeNames[type ?? 'other'];
  if (container === 'school' || container === 'institution') return ['T2', 'JF'];
  return container === 'booktitle' ? ['T2', 'BT', 'JF', 'JO'] : ['JF', 'T2', 'JO', 'JA', 'J2', 'J1'];
}

/** Of what is in a journal, the tag of the edition holds the day on which it was published online. */
function editionIn(text: string | undefined): string | undefined {
  return (dateIn(text) ?? '').length > 4 ? undefined : text;
}

function articleNumber(text: string | undefined): string | undefined {
  return arxivIdIn(text) === undefined ? text : undefined;
}

/** The most exact of the dates; of PY only the first, for others are the days it was received and accepted. */
function publishedOf(all: (tag: string) => readonly string[]): string | undefined {
  const texts = ['DA', 'Y1', 'PY'].map((tag) => all(tag)[0]);
  const exact = texts
    .flatMap((text) => dateIn(text) ?? [])
    .reduce<string | undefined>((best, date) => (date.length > (best ?? '').length ? date : best), undefined);
  return dateOrText(exact, ...texts);
}

function personOf(name: string): AuthorRecord {
  return commaName(plainText(name) ?? name);
}

function doiIn(texts: readonly string[]): string | undefined {
  return texts
    .map((text) => /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(text)?.[1])
    .find((doi) => doi !== undefined);
}

/** Whether all that a text says is an identifier, or when a database was asked. */
function isMention(text: string): boolean {
  return (
    doiIn([text]) !== undefined ||
    furtherNote(text) === undefined ||
    /^(?:cited by\b|export date:|doi:)/i.test(text)
  );
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
  const [firstPage, lastPage] = firstAndLast(record);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', typeNames[likelyType(record)].ris[0]],
    ['ID', citationKey(record)],
    ['TI', record.title],
    ...(record.authors ?? []).map((author) => ['AU', invertedName(author)] as const),
    ...(record.editors ?? []).map((editor) => ['A2', invertedName(editor)] as const),
    ['T2', record.venue],
    ['T3', record.series],
    ['VL', record.volume],
    ['IS', record.issue],
    ['SP', firstPage],
    ['EP', lastPage],
    ['ET', record.edition],
    ['PB', record.publisher],
    ['CY', record.place],
    ['SN', record.isbn],
    ['SN', record.issn],
    ['M3', record.genre],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}`],
    ['DO', record.doi],
    ['AN', record.arxivId && `arXiv:${record.arxivId}`],
    ['U1', pmid && `${pmid}[pmid]`],
    ['U2', pmcid && `${pmcid}[pmcid]`],
    ['UR', mainAddress(record)],
    ['LA', record.language],
    ...keywordsOf(record.topics).map((word) => ['KW', word] as const),
    ['N1', record.note],
    ['AB', record.abstract],
  ];
  const text = lines.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\n`],
  );
  return `${text.join('')}ER  - \n\n`;
}

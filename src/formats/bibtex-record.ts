import { defined } from '../../db/normalise/defined.ts';
import type { PaperType } from '../../db/paper-vocabulary.ts';
import type { PaperRecord, TopicRecord } from '../../db/record.ts';
import { withoutHeadings } from './abstract-text.ts';
import { arxivIdIn, furtherNote, isArxivVenue } from './arxiv-mentions.ts';
import type { Entry } from './bibtex-fields.ts';
import { peopleIn } from './bibtex-names.ts';
import { sourceKey } from './citation-key.ts';
import { keywordsIn, keywordTopics } from './keyword-topics.ts';
import { languageCode } from './languages.ts';
import { markupText } from './markup-text.ts';
import { dateIn, dateOrText, isoDate, monthNumber } from './partial-date.ts';
import { genreIn } from './publication-genres.ts';
import { typeNamed, typeNames } from './publication-types.ts';
import { texText } from './tex-text.ts';
import { identifiedBy, linkOf } from './web-address.ts';

/** The paper that an entry describes, or undefined if it has no title. */
export function recordOf({ type, key, fields }: Entry): PaperRecord | undefined {
  const text = (...names: string[]) => {
    const source = names.map((name) => fields.get(name)).find((value) => value !== undefined);
    const plain = texText(source ?? '');
    // A title that is wholly tagged as one would be cleaned away like a heading.
    const words = (markupText(plain).trim() || plain.replace(/<[^<>]*>/g, '')).replace(/\s+/g, ' ').trim();
    return words === '' ? undefined : words;
  };
  const main = text('title', ...(type.endsWith('proceedings') ? ['booktitle'] : []));
  if (main === undefined) return undefined;
  const subtitle = text('subtitle');
  const abstract = text('abstract');
  const urls = urlsIn(fields);
  const identified = urls.map(identifiedBy);
  const venue = text(...containersOf(type)) ?? placeIn(text('howpublished'));
  const authors = peopleIn(fields.get('author') ?? '');
  const editors = peopleIn(fields.get('editor') ?? '');
  const topics = topicsIn(fields);
  const links = urls.map(linkOf).filter((link) => link !== undefined);
  const ids = Object.assign(
    {},
    ...identified.map((found) => found.ids),
    defined({ pmid: numberIn(fields, 'pmid', 'pubmed'), pmcid: numberIn(fields, 'pmcid', 'pmc') }),
  );
  const arxivId =
    eprintId(fields) ??
    identified.map((found) => found.arxivId).find(Boolean) ??
    [venue, `${venue} ${fields.get('volume')}`, text('note'), text('howpublished')]
      .map(arxivIdIn)
      .find(Boolean);
  const isArxiv = isArxivVenue(venue ?? '');
  return {
    ...defined({ key: sourceKey(key) }),
    title: subtitle === undefined ? main : `${main}: ${subtitle}`,
    ...defined({
      abstract: abstract === undefined ? undefined : withoutHeadings(abstract),
      published: publishedIn(fields),
      venue: venue === main || isArxiv ? undefined : venue,
      type: typeOf(type, isArxiv || (venue === undefined && arxivId !== undefined)),
      // "abs/2206.03382" is what DBLP calls a volume of arXiv.
      volume: isArxiv ? undefined : text('volume'),
      issue: isArxiv ? undefined : text('number', 'issue'),
      pages: isArxiv ? undefined : text('pages', 'eid', 'articleno'),
      publisher: publisherIn(text, type),
      series: text('series'),
      edition: text('edition'),
      isbn: text('isbn'),
      issn: text('issn'),
      place: text('address', 'location'),
      genre: genreIn(type, text('type')),
      note: noteIn(text('note'), text('chapter')),
      doi: addressIn(fields.get('doi')) ?? identified.map(({ doi }) => doi).find(Boolean),
      arxivId,
      ids: Object.keys(ids).length > 0 ? ids : undefined,
      language: languageCode(text('langid', 'language', 'hyphenation')),
      authors: authors.length > 0 ? authors : undefined,
      editors: editors.length > 0 ? editors : undefined,
      topics: topics.length > 0 ? topics : undefined,
      links: links.length > 0 ? links : undefined,
    }),
  };
}

/** Where something that is in no journal or book appeared, unless it only says that it is on the web. */
function placeIn(howPublished: string | undefined): string | undefined {
  return /https?:|www\.|accessed|online|available|url|web|e-?print|retrieved/i.test(howPublished ?? '')
    ? undefined
    : howPublished;
}

/** Many types serve for what is on arXiv alone, `misc` and `article` before all. */
function typeOf(name: string, isOnArxiv: boolean): PaperType | undefined {
  const type = typeNamed('bibtex', name);
  return isOnArxiv && (type === 'other' || type === 'article') ? 'preprint' : type;
}

/** The note, and which chapter of a book it is, for which no other field has a place; most styles cite neither. */
function noteIn(note: string | undefined, chapter: string | undefined): string | undefined {
  const further = furtherNote(note);
  const said = chapter === undefined || /^chap/i.test(chapter) ? chapter : `Chapter ${chapter}`;
  return further === undefined || said === undefined ? (further ?? said) : `${said}; ${further}`;
}

/** Of a meeting, the organisation is written down as who published its papers, where nobody else is. */
function publisherIn(text: (...names: string[]) => string | undefined, type: string): string | undefined {
  const isOfMeeting = typeNames[typeNamed('bibtex', type) ?? 'other'].container === 'booktitle';
  return text('publisher', ...(isOfMeeting ? ['organization'] : []));
}

/** Where entries of a type say what they appeared in, the likeliest first. */
function containersOf(type: string): string[] {
  const { container } = typeNames[typeNamed('bibtex', type) ?? 'other'];
  if (container === 'journal') return ['journal', 'journaltitle', 'booktitle'];
  if (container === 'booktitle') return ['booktitle', 'eventtitle', 'journal', 'journaltitle'];
  const publisher = container === 'howpublished' ? [] : [container, 'school', 'institution', 'organization'];
  return ['journal', 'journaltitle', 'booktitle', ...publisher];
}

/** The most exact of what `date`, `year`, `month` and `day` say; a `date` that is free text still has its year. */
function publishedIn(fields: Entry['fields']): string | undefined {
  const texts = [fields.get('date'), fields.get('year')].map((text) => texText(text ?? ''));
  const [date, year] = texts.map(dateIn);
  const month = texText(fields.get('month') ?? '').replace(/\s+/g, ' ');
  const number = monthNumber(month);
  const parts =
    year === undefined || year.length > 4 || month === ''
      ? year
      : number === undefined
        ? dateIn(`${month} ${year}`)
        : isoDate(year, number, fields.get('day')?.trim());
  return dateOrText((parts ?? '').length > (date ?? '').length ? parts : date, ...texts);
}

function eprintId(fields: Entry['fields']): string | undefined {
  const eprint = addressIn(fields.get('eprint') ?? fields.get('arxivid'));
  const archive = fields.get('archiveprefix') ?? fields.get('eprinttype') ?? '';
  if (eprint === undefined || !/^(?:\W*arxiv\W*)?$/i.test(archive)) return undefined;
  return /\d{4}\.\d{4,5}(?:v\d+)?$|(?<![a-z-])[a-z-]{1,20}(?:\.[a-z]{2})?\/\d{7}(?:v\d+)?$/i.exec(
    eprint,
  )?.[0];
}

function numberIn(fields: Entry['fields'], ...names: string[]): string | undefined {
  const value = names.map((name) => fields.get(name)).find((text) => text !== undefined);
  return /^\W*((?:PMC)?\d+)\W*$/i.exec(value ?? '')?.[1];
}

function topicsIn(fields: Entry['fields']): TopicRecord[] {
  const category = fields
    .get('primaryclass')
    ?.trim()
    .replace(/^\[|\]$/g, '');
  const words = keywordsIn(texText(fields.get('keywords') ?? fields.get('keyword') ?? ''));
  return [
    ...(category === undefined ? [] : [{ slug: category, scheme: 'arxiv' as const, primary: true }]),
    ...keywordTopics(words),
  ];
}

const addressField = /^(?:url|pdf|code|website|howpublished|video|[\w-]+[-_]video|bdsk-url-\d+|url[_-]\w+)$/;

function urlsIn(fields: Entry['fields']): string[] {
  return [...fields].flatMap(([name, value]) => {
    const address = addressField.test(name) ? addressIn(value) : undefined;
    return address !== undefined && /^(?:https?:)?\/\/\S+$/.test(address) ? [address] : [];
  });
}

/** A value that is no text but an address or identifier, without what was escaped for TeX. */
function addressIn(source: string | undefined): string | undefined {
  const address = source
    ?.replace(/^[\s{]*\\(?:url|href|path)\s*\{([^{}]*)\}.*$/s, '$1')
    .replace(/\\(?:textasciitilde|~)(?:\{\})?/g, '~')
    .replace(/\\textunderscore(?:\{\}|\s)?/g, '_')
    .replace(/\$\\sim\$/g, '~')
    .replace(/\\([_%&#$^{}])/g, '$1')
    .replace(/[{}]|(?<!\s)\s*\n\s*/g, '')
    .trim();
  return address === '' ? undefined : address;
}

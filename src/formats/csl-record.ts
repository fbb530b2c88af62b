import { defined } from '../../db/normalise/defined.ts';
import type { PaperRecord } from '../../db/record.ts';
import { abstractText, plainText } from './abstract-text.ts';
import { arxivIdIn, furtherNote, isArxivVenue } from './arxiv-mentions.ts';
import { citationKey, sourceKey } from './citation-key.ts';
import { cslName, personOfName } from './csl-names.ts';
import { type Fields, fieldsOf, listOf, textOf, textsOf } from './json-fields.ts';
import { keywordsIn, keywordsOf, keywordTopics } from './keyword-topics.ts';
import { languageCode } from './languages.ts';
import { dateIn, dateOrText, isoDate } from './partial-date.ts';
import { furtherGenre } from './publication-genres.ts';
import { likelyType, typeNamed, typeNames } from './publication-types.ts';
import { identifiedBy, linkOf, mainAddress } from './web-address.ts';

/** The paper that an item of CSL-JSON describes, or undefined if it has no title. */
export function recordOfItem(item: Fields): PaperRecord | undefined {
  // Crossref gives lists where the standard has texts.
  const text = (name: string) => textOf(item[name]) ?? textOf(listOf(item[name])[0]);
  const several = (name: string) => textOf(item[name]) ?? textOf(textsOf(item[name]).join(', '));
  const title = plainText(text('title'));
  if (title === undefined) return undefined;
  const url = text('URL');
  const identified = url === undefined ? {} : identifiedBy(url);
  const type = typeNamed('csl', text('type'));
  const container = text('container-title') ?? text('event-title') ?? text('event');
  // Of a thesis or a report the publisher is where it was written.
  const isHome = container === undefined && (type === 'thesis' || type === 'report');
  const venue = plainText(isHome ? text('publisher') : container);
  const number = arxivIdIn(text('number')) === undefined ? text('number') : undefined;
  const authors = listOf(item.author).flatMap((author) => personOfName(author) ?? []);
  const editors = listOf(item.editor).flatMap((editor) => personOfName(editor) ?? []);
  const category = text('archive_collection');
  const topics = [
    ...(category === undefined || !isArxivVenue(text('archive') ?? '')
      ? []
      : [{ slug: category, scheme: 'arxiv' as const, primary: true }]),
    ...keywordTopics(keywordsIn(plainText(text('keyword')) ?? '')),
  ];
  const link = url === undefined ? undefined : linkOf(url);
  const ids = {
    ...identified.ids,
    ...textFields(fieldsOf(item.custom).ids),
    ...defined({ pmid: text('PMID'), pmcid: text('PMCID') }),
  };
  return {
    ...defined({ key: sourceKey(text('citation-key') ?? text('citekey') ?? text('id')) }),
    title,
    ...defined({
      abstract: abstractText(text('abstract')),
      published: dateOf(item.issued) ?? dateOf(item['available-date']) ?? dateOf(item['event-date']),
      venue: venue === undefined || isArxivVenue(venue) ? undefined : venue,
      type,
      volume: plainText(text('volume')),
      issue: plainText(text('issue') ?? (type === 'report' ? number : undefined)),
      pages: plainText(text('page')),
      publisher: isHome ? undefined : plainText(text('publisher')),
      series: plainText(text('collection-title')),
      edition: plainText(text('edition')),
      isbn: several('ISBN'),
      issn: several('ISSN'),
      place: plainText(text('publisher-place')),
      genre: furtherGenre(plainText(text('genre'))),
      note: furtherNote(plainText(text('note'))),
      doi: text('DOI') ?? identified.doi,
      arxivId: arxivIdOf(text) ?? identified.arxivId,
      ids: Object.keys(ids).length > 0 ? ids : undefined,
      language: languageCode(text('language')),
      authors: authors.length > 0 ? authors : undefined,
      editors: editors.length > 0 ? editors : undefined,
      topics: topics.length > 0 ? topics : undefined,
      links: link === undefined ? undefined : [link],
    }),
  };
}

function arxivIdOf(text: (name: string) => string | undefined): string | undefined {
  if (isArxivVenue(text('archive') ?? '')) return text('archive_location');
  return ['number', 'note', 'container-title', 'archive', 'archive_location']
    .map((name) => arxivIdIn(text(name)))
    .find((id) => id !== undefined);
}

/** Of a range the beginning; parts may be numbers or texts, and seasons count as their year. */
function dateOf(value: unknown): string | undefined {
  const date = fieldsOf(value);
  const [year, month, day] = listOf(listOf(date['date-parts'])[0]).map(textOf);
  const text = textOf(date.raw) ?? textOf(date.literal) ?? textOf(value);
  return dateOrText(isoDate(year, month, day) ?? dateIn(text), text, year);
}

function textFields(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).flatMap(([name, field]) => {
      const text = textOf(field);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

/** A paper as an item of CSL-JSON; what the schema has no name for stands in `custom`. */
export function cslItem(record: PaperRecord): Fields {
  const type = likelyType(record);
  // No style prints the container of a thesis or a report, or the issue of a report.
  const isHome = (type === 'thesis' || type === 'report') && record.publisher === undefined;
  const { pmid, pmcid, ...ids } = record.ids ?? {};
  const keywords = keywordsOf(record.topics);
  const category = record.topics?.find(({ scheme, primary }) => scheme === 'arxiv' && primary === true);
  return {
    id: citationKey(record),
    type: typeNames[type].csl[0],
    title: record.title,
    ...defined({
      author: record.authors?.map(cslName),
      issued: record.published && { 'date-parts': [record.published.split('-').map(Number)] },
      editor: record.editors?.map(cslName),
      'container-title': isHome ? undefined : record.venue,
      publisher: isHome ? record.venue : record.publisher,
      'publisher-place': record.place,
      'collection-title': record.series,
      edition: record.edition,
      genre: record.genre,
      volume: record.volume,
      issue: type === 'report' ? undefined : record.issue,
      number: type === 'report' ? record.issue : undefined,
      page: record.pages,
      ISBN: record.isbn,
      ISSN: record.issn,
      DOI: record.doi,
      archive: record.arxivId && 'arXiv',
      archive_location: record.arxivId,
      archive_collection: record.arxivId && category?.slug,
      PMID: pmid,
      PMCID: pmcid,
      URL: mainAddress(record),
      language: record.language,
      keyword: keywords.length > 0 ? keywords.join('; ') : undefined,
      abstract: record.abstract,
      note: record.note,
      custom: Object.keys(ids).length > 0 ? { ids } : undefined,
    }),
  };
}

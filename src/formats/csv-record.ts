/** The paper in a row of a table. */
import { cleanDate } from '../../db/normalise/date.ts';
import { defined } from '../../db/normalise/defined.ts';
import { noteOn, noteOnDate } from '../../db/normalise/left-out.ts';
import type { PaperRecord } from '../../db/record.ts';
import { abstractText, plainText } from './abstract-text.ts';
import { arxivIdIn, furtherNote, isArxivVenue } from './arxiv-mentions.ts';
import { sourceKey } from './citation-key.ts';
import type { ColumnName } from './csv-columns.ts';
import { databaseName } from './database-names.ts';
import { keywordsIn, keywordTopics } from './keyword-topics.ts';
import { languageCode } from './languages.ts';
import { listedName, namesIn } from './listed-names.ts';
import { pageRange } from './page-range.ts';
import { dateIn, isoDate, monthNumber } from './partial-date.ts';
import { typeNamed } from './publication-types.ts';
import { identifiedBy, linkOf } from './web-address.ts';

/** The first filled cell of a row under a column, and how its header is spelled there. */
export interface Cell {
  header: string;
  text: string;
}

/**
 * The paper in a row, of which `find` tells the cells, and notes on those that are not what their column is for; undefined if it has no title.
 */
export function recordOfRow(
  find: (column: ColumnName) => Cell | undefined,
): { record: PaperRecord; notes: readonly string[] } | undefined {
  const cell = (column: ColumnName) => find(column)?.text;
  const title = plainText(cell('title'));
  if (title === undefined) return undefined;
  const url = cell('url');
  const identified = url === undefined ? {} : identifiedBy(url);
  const venue = plainText(cell('venue') ?? venueNamed(cell('source')));
  // Beside names with initials, Scopus and Web of Science have them whole.
  const [authors = [], editors = []] = [cell('fullNames') ?? cell('authors'), cell('editors')].map((names) =>
    namesIn(plainText(names) ?? '').map(listedName),
  );
  const topics = keywordTopics(keywordsIn(plainText(cell('keywords')) ?? ''));
  const link = url === undefined ? undefined : linkOf(url);
  const ids = { ...identified.ids, ...defined({ pmid: cell('pmid'), pmcid: cell('pmcid') }) };
  const count = find('citedByCount');
  const cited = Number(count?.text.replace(/[,\s]/g, '') ?? Number.NaN);
  const isCounted = Number.isSafeInteger(cited);
  const { published, impossible } = publicationOf(find);
  const record: PaperRecord = {
    ...defined({ key: sourceKey(cell('key')) }),
    title,
    ...defined({
      abstract: abstractText(cell('abstract')),
      published,
      venue: venue === undefined || isArxivVenue(venue) ? undefined : venue,
      type: typeNamed('others', cell('type')) ?? typeNamed('csl', cell('type')),
      volume: plainText(cell('volume')),
      issue: plainText(cell('issue')),
      pages: plainText(
        cell('pages') ?? pageRange(cell('firstPage'), cell('lastPage')) ?? cell('articleNumber'),
      ),
      publisher: plainText(cell('publisher')),
      series: plainText(cell('series')),
      edition: plainText(cell('edition')),
      isbn: cell('isbn'),
      issn: cell('issn'),
      place: plainText(cell('place')),
      genre: plainText(cell('genre')),
      note: furtherNote(plainText(cell('note'))),
      doi: cell('doi') ?? identified.doi,
      arxivId: cell('arxivId') ?? arxivIdIn(venue) ?? identified.arxivId,
      ids: Object.keys(ids).length > 0 ? ids : undefined,
      citedByCount: isCounted ? cited : undefined,
      language: languageCode(cell('language')),
      authors: authors.length > 0 ? authors : undefined,
      editors: editors.length > 0 ? editors : undefined,
      topics: topics.length > 0 ? topics : undefined,
      links: link === undefined ? undefined : [link],
    }),
  };
  return {
    record,
    // Told here, under the names that the table has for them; a number could not even be handed on as it stands.
    notes: [
      ...(count === undefined || isCounted ? [] : [noteOn(count.header, count.text)]),
      ...(impossible === undefined ? [] : [noteOnDate(impossible.header, impossible.text)]),
    ],
  };
}

/** The venue that a source is, unless it is the database or the address that a row comes from. */
function venueNamed(source: string | undefined): string | undefined {
  return source === undefined || databaseName.test(source) ? undefined : source;
}

/** When a paper was published, as exactly as that is possible, and the cell that tells what is not. */
function publicationOf(find: (column: ColumnName) => Cell | undefined) {
  const [date, year] = [find('published'), find('year')];
  const [whole, start] = [dateIn(date?.text), dateIn(year?.text)];
  const parts =
    start === undefined ? undefined : isoDate(start.slice(0, 4), monthNumber(find('month')?.text));
  const isOfYear = (parts ?? '').length > (whole ?? '').length;
  const told = isOfYear ? parts : whole;
  const published = cleanDate(told);
  const isPossible = published !== undefined && published === told;
  return { published, impossible: isPossible ? undefined : isOfYear ? year : (date ?? year) };
}

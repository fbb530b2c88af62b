import { defined } from '../../db/normalise/defined.ts';
import type { AuthorRecord, LinkRecord, PaperRecord, ReferenceRecord } from '../../db/record.ts';
import { abstractText, plainText } from './abstract-text.ts';
import type { Format } from './format.ts';
import {
  type Fields,
  fieldsOf,
  hasMember,
  listOf,
  numberOf,
  objectsOf,
  textOf,
  textsOf,
} from './json-fields.ts';
import { readJson } from './json-records.ts';
import { keywordTopics } from './keyword-topics.ts';
import { isoDate } from './partial-date.ts';
import { typeNamed } from './publication-types.ts';

/** Works of Crossref: answers of its REST API and the files of its public data dump. */
export const crossref: Format = {
  name: 'crossref',
  description: 'Works of Crossref: answers of its REST API, or the files of its public data dump.',
  extensions: ['json', 'jsonl'],
  sniff: (head) =>
    /^[\s\ufeff]*[{[]/.test(head) &&
    (hasMember(head, 'message-type') ||
      hasMember(head, 'is-referenced-by-count') ||
      hasMember(head, 'reference-count')),
  read: (text) => readJson(text, ['message', 'items'], (fields) => [recordOf(fields)]),
};

function recordOf(fields: Fields): PaperRecord {
  const [title, subtitle] = [first(fields.title), first(fields.subtitle)];
  const { series, venue } = containersOf(fields);
  return {
    title: title === undefined ? '' : withSubtitle(title, subtitle),
    ...defined({
      abstract: abstractText(textOf(fields.abstract)),
      published: publishedOf(fields),
      venue: venue ?? plainText(textOf(fieldsOf(fields.event).name)),
      type: typeNamed('others', textOf(fields.type)),
      volume: plainText(textOf(fields.volume)),
      issue: plainText(textOf(fields.issue)),
      pages: plainText(textOf(fields.page) ?? textOf(fields['article-number'])),
      publisher: plainText(textOf(fields.publisher)),
      series,
      edition: plainText(textOf(fields['edition-number'])),
      isbn: textOf(textsOf(fields.ISBN).join(', ')),
      issn: textOf(textsOf(fields.ISSN).join(', ')),
      place: plainText(textOf(fields['publisher-location'])),
      genre: plainText(textOf(fields.degree)) ?? first(fields.degree),
      doi: textOf(fields.DOI),
      citedByCount: numberOf(fields['is-referenced-by-count']),
      language: textOf(fields.language),
      retracted: isRetracted(fields) ? true : undefined,
    }),
    authors: objectsOf(fields.author).map(authorOf),
    editors: objectsOf(fields.editor).map(authorOf),
    topics: keywordTopics(textsOf(fields.subject)),
    links: linksOf(fields),
    references: objectsOf(fields.reference).map(referenceOf),
  };
}

function first(list: unknown): string | undefined {
  return plainText(textsOf(list)[0]);
}

/** Of a book or proceedings in a series, the series is told first. */
function containersOf(fields: Fields): { series: string | undefined; venue: string | undefined } {
  const titles = textsOf(fields['container-title']).flatMap((title) => plainText(title) ?? []);
  const isInBook = /^(?:book-|proceedings-)/.test(textOf(fields.type) ?? '') && fields.ISBN !== undefined;
  return isInBook && titles.length > 1
    ? { series: titles[0], venue: titles.at(-1) }
    : { series: undefined, venue: titles[0] };
}

/** Some publishers write the subtitle in both fields. */
function withSubtitle(title: string, subtitle: string | undefined): string {
  if (subtitle === undefined || title.toLowerCase().includes(subtitle.toLowerCase())) return title;
  return `${title.replace(/:\s*$/, '')}: ${subtitle}`;
}

const dates = ['published', 'published-online', 'published-print', 'issued', 'posted', 'created'] as const;

/** The earliest day on which it could be read, as exact as that is known. */
function publishedOf(fields: Fields): string | undefined {
  const known = dates.slice(0, -1).flatMap((name) => dateOf(fields[name]) ?? []);
  return known.length > 0 ? known.reduce(earlier) : dateOf(fields.created);
}

function earlier(a: string, b: string): string {
  if (a.startsWith(b) || b.startsWith(a)) return a.length > b.length ? a : b;
  return a < b ? a : b;
}

function dateOf(date: unknown): string | undefined {
  const [year, month, day] = listOf(listOf(fieldsOf(date)['date-parts'])[0]).map(numberOf);
  return isoDate(year, month, day);
}

function isRetracted(fields: Fields): boolean {
  return objectsOf(fields['updated-by']).some(({ type }) =>
    /^(?:retraction|withdrawal|removal)$/i.test(textOf(type) ?? ''),
  );
}

function authorOf(author: Fields): AuthorRecord {
  const given = plainText(textOf(author.given));
  const family = plainText(textOf(author.family));
  const parts = [given, family, textOf(author.suffix)].filter((part) => part !== undefined);
  const whole = plainText(textOf(author.name));
  return {
    name: parts.length > 0 ? parts.join(' ') : (whole ?? ''),
    ...defined({ given, family, orcid: textOf(author.ORCID) }),
    ...(parts.length === 0 && { collective: true }),
  };
}

function linksOf(fields: Fields): LinkRecord[] {
  const pdf = objectsOf(fields.link).find((link) => link['content-type'] === 'application/pdf');
  const url = textOf(pdf?.URL);
  return url === undefined ? [] : [{ kind: 'pdf', url }];
}

/** A reference with its DOI and its words: as printed, else put together from its parts. */
function referenceOf(reference: Fields): ReferenceRecord {
  const doi = textOf(reference.DOI);
  const parts = ['author', 'article-title', 'volume-title', 'journal-title', 'volume', 'first-page', 'year'];
  const composed = parts.flatMap((name) => textOf(reference[name]) ?? []).join(', ');
  const text = plainText(textOf(reference.unstructured) ?? textOf(composed));
  return defined({ ids: doi === undefined ? undefined : { doi }, text });
}

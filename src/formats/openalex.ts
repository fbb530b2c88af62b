import { defined } from '../../db/normalise/defined.ts';
import type { PaperType } from '../../db/paper-vocabulary.ts';
import type { AuthorRecord, LinkRecord, PaperRecord, TopicRecord } from '../../db/record.ts';
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
import { pageRange } from './page-range.ts';
import { typeNamed } from './publication-types.ts';
import { identifiedBy } from './web-address.ts';

/** Works of OpenAlex: its snapshot, one a line, or answers of its API. */
export const openalex: Format = {
  name: 'openalex',
  description: 'Works of OpenAlex: the files of its snapshot, or answers of its API.',
  extensions: ['jsonl', 'json'],
  sniff: (head) =>
    /^[\s\ufeff]*[{[]/.test(head) &&
    /(?<!\\)"id"\s*:\s*"https:\/\/openalex\.org\/W/.test(head) &&
    hasMember(head, 'display_name'),
  read: (text) => readJson(text, ['results'], (fields) => [recordOf(fields)]),
};

function recordOf(fields: Fields): PaperRecord {
  const locations = [fieldsOf(fields.primary_location), ...objectsOf(fields.locations)];
  const source = sourceOf(locations);
  const biblio = fieldsOf(fields.biblio);
  return {
    title: plainText(textOf(fields.title) ?? textOf(fields.display_name)) ?? '',
    ...defined({
      abstract: abstractText(abstractOf(fields)),
      published: textOf(fields.publication_date) ?? textOf(fields.publication_year),
      venue: plainText(textOf(source.display_name)),
      type: typeOf(fields, source),
      volume: textOf(biblio.volume),
      issue: textOf(biblio.issue),
      pages: pageRange(textOf(biblio.first_page), textOf(biblio.last_page)),
      publisher: plainText(textOf(source.host_organization_name)),
      issn: textOf(textsOf(source.issn).join(', ')) ?? textOf(source.issn_l),
      doi: textOf(fields.doi),
      arxivId: arxivIdOf(locations),
      citedByCount: numberOf(fields.cited_by_count),
      language: textOf(fields.language),
      retracted: fields.is_retracted === true ? true : undefined,
    }),
    ids: idsOf(fields),
    authors: objectsOf(fields.authorships).map(authorOf),
    topics: [...topicsOf(fields), ...keywordTopics(keywordsOf(fields))],
    links: linksOf(fields, locations),
    references: textsOf(fields.referenced_works).map((id) => ({ ids: { openalex: id } })),
  };
}

/** No abstract is longer; places beyond it are slips that would take all memory. */
const mostWords = 100_000;

/** The text of an abstract that is stored as the places of each word. */
function abstractOf(fields: Fields): string | undefined {
  const words: string[] = [];
  for (const [word, places] of Object.entries(fieldsOf(fields.abstract_inverted_index))) {
    for (const place of listOf(places)) {
      if (typeof place === 'number' && place >= 0 && place < mostWords) words[place] = word;
    }
  }
  return words.length === 0 ? undefined : words.filter((word) => word !== undefined).join(' ');
}

function idsOf(fields: Fields): Record<string, string> {
  const ids = fieldsOf(fields.ids);
  return defined({
    openalex: textOf(fields.id) ?? textOf(ids.openalex),
    mag: textOf(ids.mag),
    pmid: lastPart(textOf(ids.pmid)),
    pmcid: pmcidOf(lastPart(textOf(ids.pmcid))),
  });
}

function lastPart(address: string | undefined): string | undefined {
  return address?.replace(/^.*\//, '');
}

function pmcidOf(id: string | undefined): string | undefined {
  return id !== undefined && /^\d+$/.test(id) ? `PMC${id}` : id;
}

/** Where it was published; a repository only keeps a copy. */
function sourceOf(locations: readonly Fields[]): Fields {
  const sources = locations.map((location) => fieldsOf(location.source));
  const source = sources.find(
    ({ type, display_name }) => type !== 'repository' && textOf(display_name) !== undefined,
  );
  return source ?? {};
}

/** OpenAlex itself calls a paper in proceedings an article; what it took over from Crossref, or where it appeared, tells. */
function typeOf(fields: Fields, source: Fields): PaperType | undefined {
  const type = typeNamed('others', textOf(fields.type));
  if (type !== 'article') return type;
  const isInProceedings = source.type === 'conference' || fields.type_crossref === 'proceedings-article';
  return isInProceedings ? 'conference-paper' : type;
}

function arxivIdOf(locations: readonly Fields[]): string | undefined {
  return locations
    .flatMap(({ landing_page_url, pdf_url }) => [textOf(landing_page_url), textOf(pdf_url)])
    .map((url) => (url === undefined ? undefined : identifiedBy(url).arxivId))
    .find((id) => id !== undefined);
}

function authorOf(authorship: Fields): AuthorRecord {
  const author = fieldsOf(authorship.author);
  const id = textOf(author.id);
  return {
    name: textOf(author.display_name) ?? textOf(authorship.raw_author_name) ?? '',
    ...defined({ orcid: textOf(author.orcid), ids: id === undefined ? undefined : { openalex: id } }),
  };
}

const levels = ['subfield', 'field', 'domain'] as const;

function topicsOf(fields: Fields): TopicRecord[] {
  const primary = fieldsOf(fields.primary_topic);
  const topics = objectsOf(fields.topics);
  return (topics.length > 0 ? topics : [primary]).flatMap((topic): TopicRecord[] => {
    const slug = slugOf(topic.id);
    if (slug === undefined) return [];
    const score = numberOf(topic.score);
    return [
      {
        slug,
        scheme: 'openalex',
        ...defined({ name: textOf(topic.display_name), parent: parentOf(topic, 0), score }),
        ...(topic.id === primary.id && { primary: true }),
      },
    ];
  });
}

/** The subfield of a topic, in its field, in its domain. */
function parentOf(topic: Fields, level: number): TopicRecord | undefined {
  const name = levels[level];
  if (name === undefined) return undefined;
  const above = fieldsOf(topic[name]);
  const slug = slugOf(above.id);
  if (slug === undefined) return parentOf(topic, level + 1);
  const parent = parentOf(topic, level + 1);
  return { slug, scheme: 'openalex', ...defined({ name: textOf(above.display_name), parent }) };
}

/** `https://openalex.org/subfields/1702` → `subfields/1702`; numbers alone would not tell a field from a domain. */
function slugOf(id: unknown): string | undefined {
  return textOf(id)?.replace(/^https?:\/\/openalex\.org\//, '');
}

function keywordsOf(fields: Fields): string[] {
  return objectsOf(fields.keywords).flatMap((keyword) => textOf(keyword.display_name) ?? []);
}

function linksOf(fields: Fields, locations: readonly Fields[]): LinkRecord[] {
  const best = [fieldsOf(fields.best_oa_location), ...locations];
  const url = best.map((location) => textOf(location.pdf_url)).find((address) => address !== undefined);
  return url === undefined ? [] : [{ kind: 'pdf', url }];
}

import { defined } from '../../db/normalise/defined.ts';
import type { PaperType } from '../../db/paper-vocabulary.ts';
import type { AuthorRecord, PaperPart, PaperRecord, ReferenceRecord } from '../../db/record.ts';
import { abstractText, plainText } from './abstract-text.ts';
import { isArxivVenue } from './arxiv-mentions.ts';
import type { Format } from './format.ts';
import {
  type Fields,
  fieldsOf,
  hasMember,
  isFields,
  listOf,
  numberOf,
  objectsOf,
  textOf,
} from './json-fields.ts';
import { readJson, type Said } from './json-records.ts';
import { keywordTopics } from './keyword-topics.ts';
import { typeNamed } from './publication-types.ts';
import { completionIn, corpusId, withSmallNames } from './semantic-scholar-parts.ts';

/** Papers of Semantic Scholar: answers of its Graph API, and the files of its datasets, which write all names small. */
export const semanticScholar: Format = {
  name: 'semantic-scholar',
  description:
    'Semantic Scholar: answers of its Graph API, or the files of its datasets: papers, abstracts, tldrs, citations, authors, paper-ids.',
  extensions: ['json', 'jsonl'],
  sniff: (head) =>
    /^[\s\ufeff]*[{[]/.test(head) &&
    ['paperId', 'corpusid', 'citingcorpusid', 'authorid'].some((name) => hasMember(head, name)),
  read: (text) => readJson(text, ['data', 'papers', 'recommendedPapers'], saidIn),
};

/** Lists of citations and references hold the paper beside the words about it; lists of ids that were asked for do not. */
function saidIn(fields: Fields): readonly Said[] {
  const inner = fields.citingPaper ?? fields.citedPaper;
  const paper = withSmallNames(isFields(inner) ? inner : fields);
  const completion = completionIn(paper);
  if (completion !== undefined) return completion;
  const { title, ...part } = recordOf(paper);
  // An answer may have been asked for without titles.
  return 'title' in paper ? [{ title, ...part }] : [{ completion: { paper: part } }];
}

function recordOf(fields: Fields): PaperRecord & PaperPart {
  const { doi, arxivId, ids } = idsOf(fields);
  const pdf = textOf(fieldsOf(fields.openaccesspdf).url);
  const venue = venueOf(fields);
  const journal = fieldsOf(fields.journal);
  const isInJournal = !isArxivVenue(textOf(journal.name) ?? '');
  return {
    title: plainText(textOf(fields.title)) ?? '',
    ...defined({
      abstract: abstractText(textOf(fields.abstract)),
      published: textOf(fields.publicationdate) ?? textOf(fields.year),
      tldr: plainText(textOf(fieldsOf(fields.tldr).text)),
      venue,
      type: typeOf(fields, venue),
      volume: isInJournal ? plainText(textOf(journal.volume)) : undefined,
      pages: isInJournal ? plainText(textOf(journal.pages)) : undefined,
      issn: textOf(fieldsOf(fields.publicationvenue).issn),
      doi,
      arxivId,
      citedByCount: numberOf(fields.citationcount),
    }),
    ids,
    authors: objectsOf(fields.authors).map(authorOf),
    topics: keywordTopics(fieldsOfStudy(fields)),
    links: pdf === undefined ? [] : [{ kind: 'pdf', url: pdf }],
    references: objectsOf(fields.references).map(referenceOf),
  };
}

/** Names of schemes in lower case, and what we call them. */
const schemes: Readonly<Record<string, string>> = {
  mag: 'mag',
  acl: 'acl',
  dblp: 'dblp',
  pubmed: 'pmid',
  pubmedcentral: 'pmcid',
};

function idsOf(fields: Fields): { doi?: string; arxivId?: string; ids: Record<string, string> } {
  const external = withSmallNames(fieldsOf(fields.externalids));
  const ids: Record<string, string> = defined({
    s2: textOf(fields.paperid) ?? /\/([0-9a-f]{40})$/.exec(textOf(fields.url) ?? '')?.[1],
    corpusid: corpusId(fields) ?? textOf(external.corpusid),
  });
  for (const [name, scheme] of Object.entries(schemes)) {
    const id = textOf(external[name]);
    if (id !== undefined) ids[scheme] = scheme === 'pmcid' && /^\d+$/.test(id) ? `PMC${id}` : id;
  }
  return { ...defined({ doi: textOf(external.doi), arxivId: textOf(external.arxiv) }), ids };
}

function venueOf(fields: Fields): string | undefined {
  const names = [fields.venue, fieldsOf(fields.publicationvenue).name, fieldsOf(fields.journal).name];
  const venue = names.map(textOf).find((name) => name !== undefined && !/^arxiv(?:\.org)?$/i.test(name));
  return plainText(venue);
}

/** Of several types that a paper is said to have, the first of these: "journal article" is said of nearly all, preprints too. */
const telling: readonly PaperType[] = ['conference-paper', 'chapter', 'book', 'dataset', 'article'];

function typeOf(fields: Fields, venue: string | undefined): PaperType | undefined {
  const names = listOf(fields.publicationtypes).map(textOf);
  if (names.length > 0 && venue === undefined)
    return isArxivVenue(textOf(fields.venue) ?? '') ? 'preprint' : undefined;
  const types = names.map((name) => typeNamed('others', name));
  return telling.find((type) => types.includes(type));
}

function authorOf(author: Fields): AuthorRecord {
  const { authorid, name, externalids } = withSmallNames(author);
  const id = textOf(authorid);
  return {
    name: textOf(name) ?? '',
    ...defined({
      orcid: textOf(fieldsOf(externalids).ORCID),
      ids: id === undefined ? undefined : { s2: id },
    }),
  };
}

function fieldsOfStudy(fields: Fields): string[] {
  const detailed = objectsOf(fields.s2fieldsofstudy).flatMap(({ category }) => textOf(category) ?? []);
  const plain = listOf(fields.fieldsofstudy).flatMap((field) => textOf(field) ?? []);
  return [...new Set([...detailed, ...plain])];
}

function referenceOf(reference: Fields): ReferenceRecord {
  const fields = withSmallNames(reference);
  const { doi, arxivId, ids } = idsOf(fields);
  return {
    ids: { ...ids, ...defined({ doi, arxiv: arxivId }) },
    ...defined({ text: plainText(textOf(fields.title)) }),
  };
}

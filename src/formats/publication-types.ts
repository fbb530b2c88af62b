import type { PaperType } from '../../db/paper-vocabulary.ts';

/** What each format and database calls a type of publication; where a format has several names for one, the first is written. */
interface TypeNames {
  bibtex: readonly string[];
  csl: readonly string[];
  ris: readonly string[];
  /** Of databases: Crossref, OpenAlex, Semantic Scholar, PubMed, and what tables of Scopus, Web of Science and Zotero say. */
  others: readonly string[];
  /** The BibTeX field that names what the publication appeared in. */
  container: 'journal' | 'booktitle' | 'school' | 'institution' | 'howpublished';
}

/** Only what a paper can be is told apart; the last type stands for all that is left. */
export const typeNames = {
  article: {
    bibtex: ['article', 'periodical', 'suppperiodical', 'review'],
    csl: ['article-journal', 'article-magazine', 'article-newspaper', 'review', 'review-book', 'periodical'],
    ris: ['JOUR', 'JFULL', 'EJOUR', 'MGZN', 'NEWS', 'ABST', 'INPR'],
    others: [
      'Journal Article',
      'Article',
      'Review',
      'Letter',
      'Letters and Comments',
      'Editorial',
      'Note',
      'Short Survey',
      'Erratum',
      'Retracted',
      'Data Paper',
      'Magazine Article',
      'Newspaper Article',
      'News',
      'Case Report',
      'Clinical Trial',
      'Meta-Analysis',
      'Study',
      'Peer Review',
      'Book Review',
      'Retraction',
      'Early Access',
      'Editorial Material',
      'Correction',
      'Retracted Publication',
      'Reprint',
      'News Item',
      'Biographical Item',
      'Case Reports',
      'Comment',
      'Published Erratum',
      'Retraction of Publication',
      'Historical Article',
      'Introductory Journal Article',
    ],
    container: 'journal',
  },
  'conference-paper': {
    bibtex: ['inproceedings', 'conference'],
    csl: ['paper-conference', 'speech', 'event'],
    ris: ['CPAPER', 'CONF'],
    others: [
      'Proceedings Article',
      'Conference Paper',
      'Conference',
      'Proceedings Paper',
      'Meeting Abstract',
      'Congress',
    ],
    container: 'booktitle',
  },
  preprint: {
    bibtex: ['unpublished', 'preprint'],
    csl: ['article', 'manuscript'],
    ris: ['UNPB', 'MANSCPT'],
    others: ['Preprint', 'Posted Content', 'Manuscript'],
    container: 'howpublished',
  },
  chapter: {
    bibtex: [
      'incollection',
      'inbook',
      'book_section',
      'bookinbook',
      'suppbook',
      'suppcollection',
      'inreference',
    ],
    csl: ['chapter', 'entry', 'entry-dictionary', 'entry-encyclopedia'],
    ris: ['CHAP', 'ECHAP', 'ENCYC', 'DICT'],
    others: ['Book Chapter', 'Book Section', 'Book Part', 'Reference Entry', 'Encyclopedia Article'],
    container: 'booktitle',
  },
  book: {
    bibtex: ['book', 'mvbook', 'collection', 'mvcollection', 'reference', 'mvreference', 'booklet'],
    csl: ['book', 'classic', 'pamphlet'],
    ris: ['BOOK', 'EBOOK', 'EDBOOK'],
    others: ['Monograph', 'Edited Book', 'Reference Book', 'Book Set', 'Book Series'],
    container: 'booktitle',
  },
  proceedings: {
    bibtex: ['proceedings', 'mvproceedings'],
    csl: ['collection'],
    ris: ['SER'],
    others: ['Proceedings Series', 'Conference Review'],
    container: 'booktitle',
  },
  thesis: {
    bibtex: ['phdthesis', 'mastersthesis', 'thesis'],
    csl: ['thesis'],
    ris: ['THES'],
    others: ['Dissertation'],
    container: 'school',
  },
  report: {
    bibtex: ['techreport', 'report', 'manual', 'standard'],
    csl: ['report', 'standard'],
    ris: ['RPRT', 'STAND', 'GOVDOC'],
    others: ['Report Component', 'Report Series', 'Technical Report', 'Standard'],
    container: 'institution',
  },
  dataset: {
    bibtex: ['dataset'],
    csl: ['dataset'],
    ris: ['DATA', 'AGGR'],
    others: ['Database', 'Data Set'],
    container: 'howpublished',
  },
  software: {
    bibtex: ['software'],
    csl: ['software'],
    ris: ['COMP'],
    others: ['Computer Program'],
    container: 'howpublished',
  },
  other: {
    bibtex: ['misc', 'online', 'electronic', 'www'],
    csl: [
      'document',
      'webpage',
      'post',
      'post-weblog',
      'motion_picture',
      'video',
      'broadcast',
      'song',
      'musical_score',
      'graphic',
      'figure',
      'map',
      'interview',
      'performance',
      'patent',
      'bill',
      'hearing',
      'legal_case',
      'legislation',
      'regulation',
      'treaty',
      'personal_communication',
    ],
    ris: ['GEN', 'ELEC', 'BLOG'],
    others: ['Paratext', 'Component', 'Grant', 'Libguides', 'Supplementary Materials'],
    container: 'howpublished',
  },
} as const satisfies Record<PaperType, TypeNames>;

type Naming = 'bibtex' | 'csl' | 'ris' | 'others';

/** The type that a format calls by a name, in whatever case; undefined if it is none that we know, so that nothing is claimed. */
export function typeNamed(naming: Naming, name: string | undefined): PaperType | undefined {
  return name === undefined ? undefined : byName[naming].get(bare(name));
}

const byName = {
  bibtex: namesOf('bibtex'),
  csl: namesOf('csl'),
  ris: namesOf('ris'),
  others: namesOf('others'),
};

function namesOf(naming: Naming): ReadonlyMap<string, PaperType> {
  const names = new Map<string, PaperType>();
  for (const [type, entry] of Object.entries(typeNames)) {
    if (!isType(type)) continue;
    if (naming === 'others') names.set(bare(type), type);
    for (const name of entry[naming]) names.set(bare(name), names.get(bare(name)) ?? type);
  }
  return names;
}

/** `Journal Article`, `journal-article` and `JournalArticle` are one name. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

function isType(name: string): name is PaperType {
  return Object.hasOwn(typeNames, name);
}

const meeting =
  /proceedings|\bproc\.|conference|\bconf\.|symposium|workshop|\bmeeting|congress|colloqui|advances in neural|findings of/i;
const periodical =
  /journal|\bj\.|transactions|\btrans\.|letters|magazine|review|annals|\bvol\.|volume|bulletin|quarterly|archives?\b|\bacta\b/i;
/** As conferences are called for short: `MLSys 2023`, `NeurIPS`, `CVPR'24`; journals are shortened to J… and T… instead. */
const acronym =
  /^(?![JT][A-Z]+$)(?=[A-Za-z]*[A-Z]{2})[A-Za-z]+(?:[ -]?(?:'?\d\d|(?:19|20)\d\d))?$|\s(?:'\d\d|(?:19|20)\d\d)$/;

/**
 * The type of a paper, for formats that must name one: what its source says, else what is likely. A venue named like a meeting makes
 * it a conference paper, any other an article, an arXiv id alone a preprint.
 */
export function likelyType(record: { type?: PaperType; venue?: string; arxivId?: string }): PaperType {
  const { type, venue, arxivId } = record;
  if (type !== undefined) return type;
  if (venue === undefined) return arxivId === undefined ? 'other' : 'preprint';
  if (meeting.test(venue)) return 'conference-paper';
  return !periodical.test(venue) && acronym.test(venue) ? 'conference-paper' : 'article';
}

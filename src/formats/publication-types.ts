/** A kind of publication and its name in each format that tells kinds apart; where it has several names, the first is written. */
export interface PublicationType {
  bibtex: readonly string[];
  csl: readonly string[];
  ris: readonly string[];
  /** The BibTeX field that names what the publication appeared in. */
  container: 'journal' | 'booktitle' | 'school' | 'institution' | 'howpublished';
}

/** Only what a paper can be is told apart; the last kind stands for all that is left. */
export const publicationTypes = {
  article: {
    bibtex: ['article', 'periodical', 'suppperiodical', 'review'],
    csl: ['article-journal', 'article-magazine', 'article-newspaper', 'review', 'review-book', 'periodical'],
    ris: ['JOUR', 'JFULL', 'EJOUR', 'MGZN', 'NEWS', 'ABST', 'INPR'],
    container: 'journal',
  },
  conferencePaper: {
    bibtex: ['inproceedings', 'conference'],
    csl: ['paper-conference', 'speech', 'event'],
    ris: ['CPAPER', 'CONF'],
    container: 'booktitle',
  },
  proceedings: {
    bibtex: ['proceedings', 'mvproceedings'],
    csl: ['collection'],
    ris: ['SER'],
    container: 'booktitle',
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
    container: 'booktitle',
  },
  book: {
    bibtex: ['book', 'mvbook', 'collection', 'mvcollection', 'reference', 'mvreference', 'booklet'],
    csl: ['book', 'classic', 'pamphlet'],
    ris: ['BOOK', 'EBOOK', 'EDBOOK'],
    container: 'booktitle',
  },
  thesis: {
    bibtex: ['phdthesis', 'mastersthesis', 'thesis'],
    csl: ['thesis'],
    ris: ['THES'],
    container: 'school',
  },
  report: {
    bibtex: ['techreport', 'report', 'manual', 'standard'],
    csl: ['report', 'standard'],
    ris: ['RPRT', 'STAND', 'GOVDOC'],
    container: 'institution',
  },
  preprint: {
    bibtex: ['misc', 'unpublished', 'online', 'preprint'],
    csl: ['article', 'manuscript'],
    ris: ['UNPB', 'MANSCPT'],
    container: 'howpublished',
  },
  dataset: { bibtex: ['dataset'], csl: ['dataset'], ris: ['DATA', 'AGGR'], container: 'howpublished' },
  software: { bibtex: ['software'], csl: ['software'], ris: ['COMP'], container: 'howpublished' },
  other: {
    bibtex: ['misc'],
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
    container: 'howpublished',
  },
} as const satisfies Record<string, PublicationType>;

export type PublicationTypeName = keyof typeof publicationTypes;

/** The kind that a format calls by a name, in whatever case; `other` if it is none of ours. */
export function publicationType(format: 'bibtex' | 'csl' | 'ris', name: string): PublicationTypeName {
  return byName[format].get(name.toLowerCase()) ?? 'other';
}

const byName = { bibtex: namesOf('bibtex'), csl: namesOf('csl'), ris: namesOf('ris') };

function namesOf(format: 'bibtex' | 'csl' | 'ris'): ReadonlyMap<string, PublicationTypeName> {
  const names = new Map<string, PublicationTypeName>();
  for (const [type, entry] of Object.entries(publicationTypes)) {
    for (const name of entry[format])
      if (isTypeName(type)) names.set(name.toLowerCase(), names.get(name) ?? type);
  }
  return names;
}

function isTypeName(name: string): name is PublicationTypeName {
  return Object.hasOwn(publicationTypes, name);
}

const meeting =
  /proceedings|\bproc\.|conference|\bconf\.|symposium|workshop|\bmeeting|congress|colloqui|advances in neural|findings of/i;
const periodical =
  /journal|\bj\.|transactions|\btrans\.|letters|magazine|review|annals|\bvol\.|volume|bulletin|quarterly|archives?\b|\bacta\b/i;
/** As conferences are called for short: `MLSys 2023`, `NeurIPS`, `CVPR'24`; journals are shortened to J… and T… instead. */
const acronym =
  /^(?![JT][A-Z]+$)[A-Za-z]*[A-Z]{2}[A-Za-z]*(?:[ -]?(?:'?\d\d|(?:19|20)\d\d))?$|\s(?:'\d\d|(?:19|20)\d\d)$/;

/**
 * What a paper is likely to be, for records do not keep it: a venue named like a meeting makes it a conference paper, any other an
 * article, an arXiv id alone a preprint.
 */
export function likelyType(record: {
  venue?: string;
  arxivId?: string;
}): 'article' | 'conferencePaper' | 'preprint' | 'other' {
  const { venue, arxivId } = record;
  if (venue === undefined) return arxivId === undefined ? 'other' : 'preprint';
  if (meeting.test(venue)) return 'conferencePaper';
  return !periodical.test(venue) && acronym.test(venue) ? 'conferencePaper' : 'article';
}

import { defined } from '../../db/normalise/defined.ts';
import type { PaperType } from '../../db/paper-vocabulary.ts';
import type { PaperRecord } from '../../db/record.ts';
import { abstractText, plainText } from './abstract-text.ts';
import { arxivIdIn, isArxivVenue } from './arxiv-mentions.ts';
import { keywordTopics } from './keyword-topics.ts';
import { languageCode } from './languages.ts';
import { nbibPeople } from './nbib-people.ts';
import { wholeRange } from './page-range.ts';
import { dateIn } from './partial-date.ts';
import { furtherGenre } from './publication-genres.ts';
import { typeNamed } from './publication-types.ts';
import { byTag, type TaggedValue } from './tagged-entries.ts';

/** The paper that a citation of PubMed describes, or undefined if it has no title. */
export function recordOfCitation(values: readonly TaggedValue[]): PaperRecord | undefined {
  const fields = byTag(values);
  const all = (...tags: string[]) => tags.flatMap((tag) => fields.get(tag) ?? []);
  const text = (...tags: string[]) => plainText(all(...tags)[0]);
  const title = titleIn(text('TI', 'BTI', 'TT'));
  if (title === undefined) return undefined;
  const identifiers = all('LID', 'AID');
  const { authors, editors } = nbibPeople(values);
  const topics = keywordTopics([...all('OT').map(withoutStar), ...all('MH').map(headingOf)]);
  const venue = text('JT', 'TA', 'BTI');
  const kinds = all('PT');
  const ids = defined({ pmid: all('PMID')[0], pmcid: all('PMC')[0] });
  return {
    title,
    ...defined({
      abstract: abstractText(all('AB')[0]),
      published: publishedOf(all('DP')[0], all('DEP')[0]),
      venue: venue === undefined || titleIn(venue) === title || isArxivVenue(venue) ? undefined : venue,
      type: typeOf(kinds),
      volume: text('VI'),
      issue: text('IP'),
      pages: wholeRange(text('PG')) ?? articleNumber(identifiers),
      publisher: text('PB'),
      series: text('CTI'),
      edition: text('EN'),
      isbn: all('ISBN').join('; ') || undefined,
      issn: all('IS').join('; ') || undefined,
      place: text('PL'),
      genre: kinds.filter((kind) => !isAside(kind)).find((kind) => furtherGenre(kind) !== undefined),
      doi: labelled(identifiers, 'doi'),
      arxivId: identifiers.map(arxivIdIn).find(Boolean),
      ids: Object.keys(ids).length > 0 ? ids : undefined,
      language: all('LA').map(languageCode).find(Boolean),
      retracted: kinds.includes('Retracted Publication') || undefined,
      authors: authors.length > 0 ? authors : undefined,
      editors: editors.length > 0 ? editors : undefined,
      topics: topics.length > 0 ? topics : undefined,
    }),
  };
}

/** Without the full stop that ends every title, and the brackets around one that was translated. */
function titleIn(text: string | undefined): string | undefined {
  const whole = text?.replace(/(?<![.\s]|\.\p{Lu})\.\s*$/u, '');
  return whole !== undefined && /^\[[^[\]]+\]$/.test(whole) ? whole.slice(1, -1).replace(/\.$/, '') : whole;
}

/** The date of the issue; that of its appearance on the web where it is of the same year and more exact. */
function publishedOf(issue: string | undefined, online: string | undefined): string | undefined {
  const [date, other] = [dateIn(issue), dateIn(online)];
  if (date === undefined || other === undefined) return date ?? other;
  return other.startsWith(date.slice(0, 4)) && other.length > date.length ? other : date;
}

/** The first that says more than that it stood in a journal. */
function typeOf(kinds: readonly string[]): PaperType | undefined {
  const types = kinds.map((kind) => typeNamed('others', kind)).filter((type) => type !== undefined);
  return types.find((type) => type !== 'article') ?? types[0];
}

/** What tells who paid for a study, or in what language its abstract is. */
function isAside(kind: string): boolean {
  return /^(?:research support|english abstract|video-audio media|webcast)/i.test(kind);
}

/** The identifier that is labelled so: `10.1002/humu.23901 [doi]`. */
function labelled(identifiers: readonly string[], label: string): string | undefined {
  return identifiers.find((text) => text.endsWith(` [${label}]`))?.slice(0, -label.length - 3);
}

function articleNumber(identifiers: readonly string[]): string | undefined {
  const number = labelled(identifiers, 'pii');
  return number !== undefined && /^[a-z]?\d{1,9}$/i.test(number) ? number : undefined;
}

function withoutStar(word: string): string {
  return word.replace(/^\*/, '');
}

/** A heading of MeSH without what it is looked at for: `*Neoplasms/genetics/*therapy` → `Neoplasms`. */
function headingOf(text: string): string {
  return withoutStar(text).replace(/\/.*$/s, '');
}

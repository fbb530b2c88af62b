import { defined } from '../../db/normalise/defined.ts';
import type { PaperType } from '../../db/paper-vocabulary.ts';
import type { PaperRecord, ReferenceRecord } from '../../db/record.ts';
import { abstractText, plainText } from './abstract-text.ts';
import { keywordsIn, keywordTopics } from './keyword-topics.ts';
import { languageCode } from './languages.ts';
import { pageRange } from './page-range.ts';
import { dateIn } from './partial-date.ts';
import { typeNamed } from './publication-types.ts';
import { wosAuthors, wosEditors } from './wos-people.ts';

/** The paper that a record of Web of Science describes by its tags, or undefined if it has no title. */
export function recordOfWos(fields: ReadonlyMap<string, readonly string[]>): PaperRecord | undefined {
  const cell = (...tags: string[]) => tags.flatMap((tag) => fields.get(tag) ?? [])[0];
  const text = (tag: string) => plainText(cell(tag));
  const items = (tag: string) =>
    (fields.get(tag) ?? []).flatMap((value) => value.split(/;\s+|;$/)).filter(Boolean);
  const title = text('TI');
  if (title === undefined) return undefined;
  const kinds = items('DT');
  const type = typeOf(kinds, cell('PT'));
  const venue = text('SO');
  const authors = wosAuthors(items);
  const editors = wosEditors(items);
  // What Web of Science adds is all in capitals.
  const added = keywordsIn(text('ID')?.toLowerCase() ?? '');
  const topics = keywordTopics([...keywordsIn(text('DE') ?? ''), ...added]);
  const references = items('CR').map(referenceOf);
  const ids = defined({ wos: cell('UT'), pmid: cell('PM') });
  const cited = Number(cell('TC') ?? Number.NaN);
  return {
    title,
    ...defined({
      abstract: abstractText(cell('AB')),
      published: dateIn(`${cell('PD') ?? ''} ${cell('PY') ?? ''}`) ?? dateIn(cell('EA', 'EY')),
      venue: venue === title ? undefined : venue,
      type,
      volume: text('VL'),
      issue: text('IS'),
      pages: pageRange(cell('BP'), cell('EP')) ?? cell('AR'),
      publisher: text('PU'),
      series: text('SE'),
      isbn: cell('BN'),
      issn: [...items('SN'), ...items('EI')].join('; ') || undefined,
      place: text('PI'),
      doi: cell('DI', ...(type === 'book' ? ['D2'] : [])),
      ids: Object.keys(ids).length > 0 ? ids : undefined,
      citedByCount: Number.isSafeInteger(cited) ? cited : undefined,
      language: languageCode(items('LA')[0]),
      retracted: kinds.includes('Retracted Publication') || undefined,
      authors: authors.length > 0 ? authors : undefined,
      editors: editors.length > 0 ? editors : undefined,
      topics: topics.length > 0 ? topics : undefined,
      references: references.length > 0 ? references : undefined,
    }),
  };
}

/** `Article; Proceedings Paper` in a journal is an article that was given at a meeting, and in a book a paper of that meeting. */
function typeOf(kinds: readonly string[], medium: string | undefined): PaperType | undefined {
  const types = kinds.map((kind) => typeNamed('others', kind)).filter((type) => type !== undefined);
  if (medium === 'J' && types.includes('article')) return 'article';
  return types.find((type) => type !== 'article') ?? types[0] ?? (medium === 'B' ? 'book' : undefined);
}

/** A cited reference as printed, with the identifiers that stand in it: `Devlin J, 2019, …, DOI 10.18653/v1/n19-1423`. */
function referenceOf(text: string): ReferenceRecord {
  const doi = /\bDOI \[?(?:DOI )?(10\.\d{4,9}\/[^\s,\]]+)/i.exec(text)?.[1];
  const [, month, number] = /\bARXIV(\d{4})(\d{4,5})\b/i.exec(text) ?? [];
  const arxiv = month === undefined ? undefined : `${month}.${number}`;
  const ids = defined({ doi, arxiv });
  return { ...(Object.keys(ids).length > 0 && { ids }), text };
}

import fc from 'fast-check';
import { normalise } from '../../db/normalise.ts';
import { paperTypes } from '../../db/paper-vocabulary.ts';
import type { AuthorRecord, PaperRecord } from '../../db/record.ts';
import { wordsOf } from '../../db/vocabulary.ts';
import { plainText } from '../../src/formats/abstract-text.ts';
import { csv } from '../../src/formats/csv.ts';
import type { Format } from '../../src/formats/format.ts';
import { likelyType } from '../../src/formats/publication-types.ts';
import { readAll } from './read.ts';

/** Records of what every bibliography format can hold: texts without markup, people with parts, one link, key words. */
const word = fc.constantFrom(
  'GPU',
  'für',
  'Łukasz',
  'naïve',
  'ế',
  '50%',
  'A&B',
  '#1',
  'snake_case',
  '{braced}',
  '}',
  '{',
  'x^2',
  '~5',
  '$5',
  'and',
  'back\\slash',
  "it's",
  '“quoted”',
  'a–b',
  'ß',
  '深層学習',
  '한국어',
  'ελ',
  'TensorRT-LLM',
  'of',
  '"plain"',
  'comma,',
  'end.',
  '@home',
  '1,234',
  '=1',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
/** What is no LaTeX or HTML by chance, which formats that know neither would clean away. */
const plain = phrase.filter((text) => plainText(text) === text);
const given = fc.constantFrom('Jan', 'J. R.', 'Ádám', 'Wei', 'Søren', 'Jean-Luc');
const family = fc.constantFrom(
  'Berg',
  'van der Berg',
  'de la Cruz',
  'Müller',
  "O'Neill",
  'Ørsted',
  'García Márquez',
  'Wang',
);
const author: fc.Arbitrary<AuthorRecord> = fc.oneof(
  fc
    .tuple(given, family, fc.constantFrom('', ' Jr.', ' III'))
    .map(([given, family, suffix]) => ({ name: `${given} ${family}${suffix}`, given, family })),
  fc.constantFrom(
    { name: 'CERN Collaboration', collective: true },
    { name: 'University of Tokyo', collective: true },
    { name: 'The R and D Team', collective: true },
    { name: 'Anne Müller', collective: true },
    { name: 'Allen, Baker and Cook', collective: true },
  ),
);
const keyword = fc
  .constantFrom('LLM serving', 'gpu', 'graphs & nets', 'données', 'Cu2O')
  .map((name) => ({ slug: name.toLowerCase(), scheme: 'keyword' as const, name }));

const recordWith = (words: fc.Arbitrary<string>): fc.Arbitrary<PaperRecord> =>
  fc.record(
    {
      key: fc.constantFrom('smith2020', 'a:b/c', 'x_y.z', 'tutel-adaptive'),
      title: words,
      abstract: words.map((text) => `We show ${text}`),
      published: fc.constantFrom('2024-02-29', '2023-12', '1999', '2001-01-01'),
      venue: fc.constantFrom(
        'MLSys 2023',
        'IEEE Access',
        'Proceedings of the 5th Conference on X & Y',
        'Revue d’été',
      ),
      type: fc.constantFrom(...wordsOf(paperTypes)),
      volume: fc.constantFrom('9', 'Part II', 'C-36'),
      issue: fc.constantFrom('2', '3–4', 'S1'),
      pages: fc.constantFrom('12-34', 'e1007', '1:1-1:25', '5, 9-12'),
      publisher: fc.constantFrom('IEEE', 'Éditions X & Y', 'Springer-Verlag'),
      series: fc.constantFrom('Lecture Notes in X & Y', 'LNCS 123', 'Études'),
      edition: fc.constantFrom('2', 'Second', '3rd, revised'),
      isbn: fc.constantFrom('978-3-16-148410-0', '3161484100, 9783161484100', '0-8044-2957-X'),
      issn: fc.constantFrom('0302-9743', '0302-9743, 2434-561X'),
      place: fc.constantFrom('Berlin', 'New York, NY', 'Genève'),
      genre: fc.constantFrom("Master's thesis", 'PhD thesis', 'White paper'),
      note: fc.constantFrom('In French', 'Best paper award; 12 pages, 5 figures', 'Accepted at X & Y'),
      doi: fc.constantFrom(
        '10.1109/access.2021.3072231',
        '10.1002/(sici)1097-4679(199911)55:11<1_a>3.0.co;2-8',
        '10.1/a%b',
      ),
      arxivId: fc.constantFrom('2206.03382', 'hep-th/9901001'),
      ids: fc.constantFrom({ pmid: '123' }, { pmcid: 'PMC45' }, { pmid: '1', pmcid: 'PMC2' }),
      language: fc.constantFrom('en', 'de', 'ja'),
      authors: fc.array(author, { minLength: 1, maxLength: 4 }),
      editors: fc.array(author, { minLength: 1, maxLength: 2 }),
      topics: fc.uniqueArray(keyword, { minLength: 1, maxLength: 3, selector: ({ slug }) => slug }),
      links: fc.constantFrom(
        [{ kind: 'other' as const, url: 'https://example.org/~a/b_c?d=e&f=%20#g' }],
        [{ kind: 'pdf' as const, url: 'https://example.org/paper.pdf' }],
      ),
    },
    { requiredKeys: ['title', 'key'] },
  );

/**
 * What only one of two fields can say: where a thesis or report was written, or who published it; and that what is on arXiv and nowhere
 * else is a preprint.
 */
const unequivocal = (records: fc.Arbitrary<PaperRecord>): fc.Arbitrary<PaperRecord> =>
  records.filter(({ type, venue, publisher, arxivId }) => {
    if (type === 'thesis' || type === 'report') return publisher === undefined || venue !== undefined;
    return !(arxivId !== undefined && venue === undefined && (type === 'other' || type === 'article'));
  });

export const heldByTex = unequivocal(recordWith(phrase));
export const heldByAll = unequivocal(recordWith(plain));

/** All that a format writes of records, and what it reads back, normalised as a store would. */
export async function throughText(format: Format, records: readonly PaperRecord[]) {
  const texts = records.map((record) => format.write?.(record) ?? '');
  const text = `${format.opening ?? ''}${texts.join(format.separator ?? '')}${format.closing ?? ''}`;
  const readings = await readAll(format, text, 50);
  return {
    text,
    records: readings.map((reading) => ('record' in reading ? normalise(reading.record) : reading)),
    expected: records.map((record) =>
      // Formats that must name a type are given the likeliest.
      normalise(format === csv ? record : { ...record, type: likelyType(record) }),
    ),
  };
}

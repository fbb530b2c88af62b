/** Texts of one piece over and over, as no person writes them: whatever looks for where something ends must not look anew from every piece. */
import { expect, test } from 'vitest';
import { venueSeries } from '../../db/normalise/venue-series.ts';
import { normalise } from '../../db/normalise.ts';
import type { PaperRecord } from '../../db/record.ts';
import { wordsOf } from '../../db/vocabulary.ts';
import { citationFormats } from '../../schema/citation.ts';
import { citationOf } from '../../src/citation/citation.ts';
import { formats } from '../../src/formats/formats.ts';
import { latexText } from '../../src/formats/latex-text.ts';
import { markupText } from '../../src/formats/markup-text.ts';
import { commaName } from '../../src/formats/person-name.ts';
import { likelyType } from '../../src/formats/publication-types.ts';
import { linkOf } from '../../src/formats/web-address.ts';
import { readAll } from './read.ts';

const length = 30_000;
const run = (piece: string) => piece.repeat(Math.ceil(length / piece.length));

/** What expressions that look for an end begin with, and what they look through. */
const pieces = [
  ...[
    ' ',
    '\n',
    '\t',
    '-',
    '–',
    ',',
    ';',
    '.',
    ':',
    '?',
    '/',
    '(',
    '[',
    '{',
    '$',
    "'",
    '"',
    '@',
    '<',
    '&',
    '\\',
  ],
  ...[
    '1',
    'A',
    'a',
    'Aa',
    'a1',
    '1.',
    '1:',
    ' 1',
    ', ',
    ': ',
    '. A',
    'A. ',
    ' and ',
    '() ',
    ' (',
    ' [',
    '.pdf?',
    '\r\n ',
  ],
  ...[
    'arxiv',
    'arxiv:  ',
    'abs/',
    'doi:',
    'https://',
    'vol 1',
    'vol. ',
    '2024',
    "'24 ",
    '{\\bf  ',
    '\\text{',
    '$1$',
    '\\"{',
  ],
  ...[
    '\\begin{document}',
    '<a x=',
    '<a x="',
    '<b ',
    '<sub>',
    '<collection id',
    '@a{',
    'TY  - ',
    'AA  - ',
    '{"a":',
    '<?',
    '<!--',
  ],
];

/** Does something, and tells how many seconds of processing it took. */
async function seconds(work: () => unknown): Promise<number> {
  const start = process.cpuUsage().user;
  await work();
  return (process.cpuUsage().user - start) / 1e6;
}

test.each(pieces)('a record whose texts are nothing but %j is tidied, typed and cited', async (piece) => {
  const text = `x${run(piece)}!`;
  const raw: PaperRecord = {
    title: text,
    abstract: text,
    venue: text,
    pages: text,
    volume: text,
    published: text,
    doi: `https://doi.org/10.1000/${text}`,
    arxivId: text,
    ids: { openalex: text },
    authors: [{ name: text }],
    links: [{ kind: 'other', url: `https://example.org/${text}` }],
    references: [{ ids: { doi: text } }],
  };
  const took = await seconds(() => {
    const normalised = normalise(raw);
    if ('problem' in normalised) throw new Error(normalised.problem);
    const { record } = normalised;
    expect(record.title.length).toBeGreaterThan(1);
    for (const style of wordsOf(citationFormats)) expect(citationOf(record, style)).toContain('x');
    expect(likelyType({ venue: text })).toMatch(/paper|article/);
    expect(commaName(text).name.length).toBeGreaterThan(0);
    expect(linkOf(`https://example.org/${text}`)?.kind ?? 'none').toMatch(/other|pdf|none/);
    expect(venueSeries(record.venue ?? '').length).toBeGreaterThan(0);
    expect(latexText(markupText(text)).length).toBeGreaterThan(0);
  });
  expect(took).toBeLessThan(1);
});

/** A document of each bibliographic format in which every value is the same. */
const documents: Readonly<Record<string, (value: string) => string>> = {
  bibtex: (value) =>
    `@article{a,\n${['title', 'author', 'journal', 'year', 'pages', 'eprint', 'url', 'doi', 'note', 'keywords', 'month'].map((name) => `  ${name} = "${value.replace(/["{}\\]/g, '')}"`).join(',\n')}\n}\n`,
  ris: (value) =>
    `TY  - JOUR\n${['TI', 'AU', 'JO', 'PY', 'SP', 'DO', 'UR', 'N1', 'KW'].map((tag) => `${tag}  - ${value.replace(/[\r\n]/g, ' ')}`).join('\n')}\nER  - \n`,
  nbib: (value) =>
    `PMID- 1\n${['TI', 'FAU', 'AU', 'AUID', 'JT', 'DP', 'PG', 'LID', 'PT', 'MH', 'OT'].map((tag) => `${tag.padEnd(4)}- ${value.replace(/[\r\n]/g, ' ')}`).join('\n')}\n`,
  'web-of-science': (value) =>
    `PT J\n${['TI', 'AF', 'OI', 'SO', 'DT', 'DE', 'CR', 'PY', 'BP', 'DI', 'BE'].map((tag) => `${tag} ${value.replace(/[\r\n]/g, ' ')}`).join('\n')}\nER\n`,
  csv: (value) =>
    `title,authors,venue,year,pages,doi,url,keywords\n${Array.from({ length: 8 }, () => `"${value.replaceAll('"', '')}"`).join(',')}\n`,
  'csl-json': (value) =>
    JSON.stringify([
      {
        id: value,
        type: value,
        title: value,
        DOI: value,
        URL: value,
        page: value,
        'container-title': value,
        author: [{ literal: value }],
        issued: { raw: value },
      },
    ]),
};

test.each(pieces)('files whose values are nothing but %j are read, and told from others', async (piece) => {
  const text = run(piece);
  const took = await seconds(async () => {
    for (const format of formats) {
      expect([true, false]).toContain(format.sniff(text.slice(0, 65_536)));
      const document = documents[format.name]?.(`x${text}!`);
      if (document !== undefined) expect(await readAll(format, document, 10_000)).toHaveLength(1);
    }
  });
  expect(took).toBeLessThan(1);
});

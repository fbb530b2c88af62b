import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PaperRecord } from '../../db/record.ts';
import { bibtex } from '../../src/formats/bibtex.ts';
import { cslJson } from '../../src/formats/csl-json.ts';
import { csv } from '../../src/formats/csv.ts';
import type { Format } from '../../src/formats/format.ts';
import { ris } from '../../src/formats/ris.ts';
import { readAll } from './read.ts';

const recordsOf = async (format: Format, text: string): Promise<PaperRecord[]> =>
  (await readAll(format, text, 11)).flatMap((reading) => ('record' in reading ? [reading.record] : []));
const problemsOf = async (format: Format, text: string) =>
  (await readAll(format, text, 11)).flatMap((reading) => ('problem' in reading ? [reading] : []));

describe('BibTeX', () => {
  test('macros, concatenation, accents, particles, institutions and crossref', async () => {
    const text = String.raw`
% @article{commented, title={out}}
@string{ conf = "Proc. of " # "Things" }
@Comment{jabref-meta: grouping}
@inproceedings(child,
  title = {The {GPU} of Poincar{\'e}: Cu$_2$O at 5\%},
  author = {von Neumann, John and {Google Research} and King, Jr., Martin and others},
  crossref = {Parent}, month = jun # "~12", eprint = {2206.03382}, archivePrefix = "arXiv", primaryClass = {cs.LG}
)
@proceedings{parent, title = conf # { 2023}, year = 2023, doi = {10.1/proceedings}}`;
    const [parent, child] = await recordsOf(bibtex, text);
    expect(parent).toMatchObject({ title: 'Proc. of Things 2023', published: '2023' });
    expect(child).toEqual({
      key: 'child',
      title: 'The GPU of Poincaré: Cu₂O at 5%',
      venue: 'Proc. of Things 2023',
      type: 'conference-paper',
      published: '2023-06-12',
      arxivId: '2206.03382',
      authors: [
        { name: 'John von Neumann', given: 'John', family: 'von Neumann' },
        { name: 'Google Research', collective: true },
        { name: 'Martin King Jr.', given: 'Martin', family: 'King' },
      ],
      topics: [{ slug: 'cs.LG', scheme: 'arxiv', primary: true }],
    });
  });

  test('what lists leave at a name, and the numbers by which DBLP tells namesakes apart, are no part of it', async () => {
    const text = String.raw`@misc{a, title={T}, author={Broto, J.M.; and {CERN} and Hoffmann 0001, J{\"o}rg and Wei Wang 0002 and Ann Lee;}}`;
    const [record] = await recordsOf(bibtex, text);
    expect(record?.authors).toEqual([
      { name: 'J.M. Broto', given: 'J.M.', family: 'Broto' },
      { name: 'CERN', collective: true },
      { name: 'Jörg Hoffmann', given: 'Jörg', family: 'Hoffmann' },
      { name: 'Wei Wang', given: 'Wei', family: 'Wang' },
      { name: 'Ann Lee', given: 'Ann', family: 'Lee' },
    ]);
  });

  test('an entry that never closes costs only itself', async () => {
    const text = '@misc{a,\n title = {A}\n@misc{b,\n title = {B}}\n@misc{c, year = 2000}\n';
    expect(await recordsOf(bibtex, text)).toEqual([{ key: 'b', title: 'B', type: 'other' }]);
    expect((await problemsOf(bibtex, text)).map(({ line }) => line)).toEqual([1, 5]);
  });

  test('a file that ends inside an entry is cut', async () => {
    expect(await problemsOf(bibtex, '@misc{a, title = {A')).toMatchObject([{ line: 1, cut: true }]);
  });

  test('entries that refer to each other, or to themselves, are read', async () => {
    const text =
      '@book{a, title={A}, crossref={b}}\n@book{b, title={B}, year=1999, crossref={a}}\n@book{c, title={C}, crossref={c}}\n';
    expect((await recordsOf(bibtex, text)).map(({ title }) => title).sort()).toEqual(['A', 'B', 'C']);
  });

  test('5,000 authors and a title of 100 kB are read quickly, nests of braces too', async () => {
    const names = Array.from({ length: 5000 }, (_, index) => `Last${index}, First`).join(' and ');
    const title = 'x'.repeat(100_000);
    const [record] = await recordsOf(bibtex, `@misc{k, author={${names}}, title={${title}}}`);
    expect(record?.authors).toHaveLength(5000);
    expect(record?.title).toBe(title);
    const nest = `${"{\\'".repeat(20_000)}e${'}'.repeat(20_000)}`;
    expect(await recordsOf(bibtex, `@misc{k, title={${nest}}}`)).toHaveLength(1);
  });

  test('titles are written so that styles keep their capitals, months as macros', () => {
    expect(
      bibtex.write?.({ key: 'k', title: 'LLMs & GPUs für alle', published: '2024-09', venue: 'MLSys 2024' }),
    ).toBe(
      '@inproceedings{k,\n  title = {{LLMs} \\& {GPUs} f{\\"{u}}r alle},\n  booktitle = {MLSys 2024},\n  year = {2024},\n  month = sep,\n}\n\n',
    );
  });
});

describe('CSL-JSON', () => {
  test('particles, literals, dates in parts and markup', async () => {
    const item = {
      id: 'k',
      type: 'article-journal',
      title: 'H<sub>2</sub>O and <i>E. coli</i>',
      author: [
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
        { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
        { literal: 'CERN' },
      ],
      issued: { 'date-parts': [['2014', 12, 31], [2015]] },
      'container-title': 'Nature',
      number: 'arXiv:1706.03762',
    };
    expect(await recordsOf(cslJson, JSON.stringify([item]))).toEqual([
      {
        key: 'k',
        title: 'H₂O and E. coli',
        published: '2014-12-31',
        venue: 'Nature',
        type: 'article',
        arxivId: '1706.03762',
        authors: [
          { name: 'Jan van der Berg', given: 'Jan', family: 'van der Berg' },
          { name: 'Alexander von Humboldt', given: 'Alexander von', family: 'Humboldt' },
          { name: 'CERN', collective: true },
        ],
      },
    ]);
  });
});

describe('RIS', () => {
  test('a lost TY, a missing ER, values over several lines, and CR as line end', async () => {
    const text =
      'T1  - One\rAU  - Shi,Yu \rER  - \rTY  - JOUR\rTI  - Two\r goes on\rKW  - a\rb\rTY  - JOUR\rTI  - Three\rER  - ';
    expect(await recordsOf(ris, text)).toEqual([
      { title: 'One', authors: [{ name: 'Yu Shi', given: 'Yu', family: 'Shi' }] },
      {
        title: 'Two goes on',
        type: 'article',
        topics: [
          { slug: 'a', scheme: 'keyword' },
          { slug: 'b', scheme: 'keyword' },
        ],
      },
      { title: 'Three', type: 'article' },
    ]);
  });

  test('a file that ends before its ER is cut', async () => {
    expect(await problemsOf(ris, 'TY  - JOUR\nTI  - One\n')).toMatchObject([{ line: 1, cut: true }]);
  });
});

describe('CSV', () => {
  test('the columns of Scopus, quoted cells over lines, and a quote that never closes', async () => {
    const text =
      '\ufeffAuthors,Title,Year,Source title,Cited by\r\n"Smith J.A., Wang W.","A ""big""\r\ntitle",2020,IEEE Access,"1,234"\r\n,,2020\r\nX,"open\r\nY,Z\r\n';
    expect(await recordsOf(csv, text)).toEqual([
      {
        title: 'A "big"\r\ntitle',
        published: '2020',
        venue: 'IEEE Access',
        citedByCount: 1234,
        authors: [
          { name: 'J.A. Smith', given: 'J.A.', family: 'Smith' },
          { name: 'W. Wang', given: 'W.', family: 'Wang' },
        ],
      },
    ]);
    expect((await problemsOf(csv, text)).map(({ problem }) => problem)).toEqual([
      'it has no title',
      'a quote is opened and never closed',
    ]);
  });

  test('whole names are taken where a table has them beside initials', async () => {
    const text = 'Authors,Author full names,Title,Year\nSmith J.A.,"Smith, John A. (57200000001)",T,2020\n';
    expect((await recordsOf(csv, text))[0]).toMatchObject({
      authors: [{ name: 'John A. Smith', given: 'John A.', family: 'Smith' }],
    });
  });

  test('what a spreadsheet would run is quoted', () => {
    expect(csv.write?.({ title: '=cmd()' })).toContain("'=cmd()");
  });
});

/** Files of others, beside the project where they are at all. */
const folder = '../shared/formats';
const files: [Format, string, number, number][] = [
  [bibtex, 'bibtex/nime2001.bib', 14, 0],
  [bibtex, 'bibtex/nime2012.bib', 130, 0],
  [bibtex, 'bibtex/nime2021.bib', 88, 0],
  [bibtex, 'bibtex/hard/Some-bibtex-entries-quietly-discarded-on-import-from-bib-file-873.bib', 986, 2],
  [bibtex, 'bibtex/hard/web-page-and-other-mendeley-idiocy.bib', 512, 0],
  [bibtex, 'bibtex/hard/Unabbreviate-on-import-1436-3.bib', 7166, 0],
  [cslJson, 'csl-json/Date-export-to-Better-CSL-JSON-360-811.json', 15, 0],
  [
    cslJson,
    'csl-json/Export-of-creator-type-fields-from-embedded-CSL-variables-365-uppercase-DOI-82.json',
    6,
    1,
  ],
  [ris, 'ris/RisImporterCorrupted.ris', 1, 0],
  [ris, 'ris/RisImporterTestDOI.ris', 1, 0],
];

describe.skipIf(!existsSync(folder))('files of others', () => {
  test.each(files)('$1: $2 papers, $3 problems', async (format, file, papers, problems) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    expect(format.sniff(text.slice(0, 65_536))).toBe(true);
    const readings = await readAll(format, text, 65_536);
    expect(readings.filter((reading) => 'record' in reading)).toHaveLength(papers);
    expect(readings.filter((reading) => 'problem' in reading)).toHaveLength(problems);
  });

  test('spot values', async () => {
    const [cook] = await recordsOf(bibtex, readFileSync(`${folder}/bibtex/nime2001.bib`, 'utf8'));
    expect(cook).toMatchObject({
      key: 'nime2001_Cook',
      title: 'Principles for Designing Computer Music Controllers',
      published: '2001-04-01',
      doi: '10.5281/zenodo.1176358',
      authors: [{ name: 'Perry R. Cook', given: 'Perry R.', family: 'Cook' }],
    });
    const [jung] = await recordsOf(ris, readFileSync(`${folder}/ris/RisImporterTestDOI.ris`, 'utf8'));
    expect(jung).toMatchObject({
      doi: '10.1589/jpts.28.186',
      published: '2016-01',
      venue: 'Journal of physical therapy science',
      ids: { pmid: '26957754', pmcid: 'PMC4756000' },
      language: 'en',
    });
  });
});

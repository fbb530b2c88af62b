/** Texts in encodings that nobody told, with signs that cannot be seen, with mixed line ends, under names that mislead. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { readRecords } from '../../db/store/read.ts';
import { importFiles } from '../../src/import.ts';
import { expectReportIn } from './expect-report.ts';
import { temporaryFolder } from './files.ts';
import { jsonLine } from './json-line.ts';

const folder = temporaryFolder();
const expectReport = expectReportIn(folder);

describe('texts', () => {
  test.each([
    ['bib', '@misc{a, title={Müller on cafés}, year=2020}\n'],
    ['ris', 'TY  - JOUR\nTI  - Müller on cafés\nPY  - 2020\nER  - \n'],
    ['csv', 'title,year\nMüller on cafés,2020\n'],
    ['nbib', 'PMID- 1\nTI  - Müller on cafés\nDP  - 2020\n'],
    ['txt', 'PT J\nTI Müller on cafés\nPY 2020\nER\nEF\n'],
    ['tsv', 'PT\tTI\tPY\nJ\tMüller on cafés\t2020\n'],
  ])('in Latin-1 are read where old programs write such files, with a note (%s)', async (extension, text) => {
    await expectReport(`latin1.${extension}`, Buffer.from(text, 'latin1'), {
      notes: [[1, /was read as Windows-1252/]],
      papers: [{ title: 'Müller on cafés', published: '2020' }],
    });
  });

  test('that should be UTF-8 are kept with a note for what could not be read', async () => {
    await expectReport('latin1.jsonl', Buffer.from(jsonLine({ title: 'Müller' }), 'latin1'), {
      notes: [[1, 'title holds what could not be read as UTF-8 and is shown as \ufffd']],
      papers: [{ title: 'M\ufffdller' }],
    });
  });

  test.each([
    ['utf-8', Buffer.from([0xef, 0xbb, 0xbf]), (text: string) => Buffer.from(text)],
    ['utf-16le', Buffer.from([0xff, 0xfe]), (text: string) => Buffer.from(text, 'utf16le')],
    ['utf-16be', Buffer.from([0xfe, 0xff]), (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ])('in %s with a byte-order mark are read', async (name, mark, encode) => {
    const text = 'title,authors\r\n"Über ""Öl""","Müller, Jan;"\r\n';
    await expectReport(`${name}.csv`, Buffer.concat([mark, encode(text)]), {
      papers: [{ title: 'Über "Öl"', authors: [{ name: 'Jan Müller', given: 'Jan', family: 'Müller' }] }],
    });
  });

  test('with NUL and other signs that cannot be seen lose these alone', async () => {
    const bib = '@misc{a, title={One\u0000 \u0007title\u200b}, year={20\u000020}}\n';
    await expectReport('nul.bib', bib, { papers: [{ title: 'One title' }] });
    const jsonl = `${jsonLine({ title: 'A' })}{"title":"B\u0000"}\n${jsonLine({ title: 'C\u0000' })}`;
    await expectReport('nul.jsonl', jsonl, {
      problems: [[2, 'it is not JSON']],
      papers: [{ title: 'A' }, { title: 'C' }],
    });
  });

  test.each([
    [
      'mixed.jsonl',
      `${jsonLine({ title: 'A' }).trim()}\r\n{\r${jsonLine({ title: 'B' }).trim()}\n\n{`,
      'jsonl',
    ],
    ['mixed.ris', 'TY  - GEN\r\nTI  - A\rER  - \rTY  - GEN\nER  - \r\nTY  - GEN\rTI  - B\nER  - \n', 'ris'],
  ])('with mixed line ends keep their lines: %s', async (name, text, kind) => {
    if (kind === 'ris') {
      await expectReport(name, text, {
        problems: [[4, 'it has no title']],
        papers: [{ title: 'A' }, { title: 'B' }],
      });
      return;
    }
    const database = openDatabase(':memory:');
    await expect(importFiles(database, [folder.write(name, text)])).rejects.toThrow(
      'line 5: it ends in the middle of a record; of the 3 records before it 2 are stored',
    );
    expect([...readRecords(database)]).toMatchObject([{ title: 'A' }, { title: 'B' }]);
  });

  test('in a list of JSON whose lines end in CR alone tell the line of a problem', async () => {
    await expectReport('cr.json', '[\r{"title":"A"},\r{"year":1},\r{"title":"B"}]\r', {
      problems: [[3, 'it has no title']],
      papers: [{ title: 'A' }, { title: 'B' }],
    });
  });

  test('in files whose names say something else are read as what they are', async () => {
    await expectReport('really-bibtex.json', '@misc{a, title={A}}\n', { papers: [{ title: 'A' }] });
    await expectReport('really-packed.csv', gzipSync(jsonLine({ title: 'A' })), { papers: [{ title: 'A' }] });
    await expectReport('really-plain.jsonl.gz', jsonLine({ title: 'A' }), { papers: [{ title: 'A' }] });
  });
});

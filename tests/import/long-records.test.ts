import { test } from 'vitest';
import { expectReportIn } from './expect-report.ts';
import { temporaryFolder } from './files.ts';
import { jsonLine } from './json-line.ts';

const expectReport = expectReportIn(temporaryFolder());

const long = 17_000_000;
/** A record that is far too long, on one line, between two good ones. */
const tooLong: Readonly<Record<string, readonly [text: string, line: number, reason: RegExp]>> = {
  'paperql.jsonl': [
    jsonLine({ title: 'A' }) + jsonLine({ title: 'x'.repeat(long) }) + jsonLine({ title: 'Z' }),
    2,
    /longer than 16 million/,
  ],
  'list.json': [
    `[{"title":"A"},\n{"title":"${'x'.repeat(long)}"},\n{"title":"Z"}]`,
    2,
    /longer than 16 million/,
  ],
  'entries.bib': [
    `@misc{a, title={A}}\n@misc{b, title={${'x'.repeat(long)}}}\n@misc{z, title={Z}}\n`,
    2,
    /longer than 16 million/,
  ],
  'references.ris': [
    `TY  - GEN\nTI  - A\nER  - \nTY  - GEN\nTI  - ${'x'.repeat(long)}\nER  - \nTY  - GEN\nTI  - Z\nER  - \n`,
    4,
    /longer than 16 million/,
  ],
  'citations.nbib': [
    `PMID- 1\nTI  - A\n\nPMID- 2\nTI  - ${'x'.repeat(long)}\n\nPMID- 3\nTI  - Z\n`,
    4,
    /longer than 16 million/,
  ],
  'savedrecs.txt': [
    `PT J\nTI A\nER\nPT J\nTI ${'x'.repeat(long)}\nER\nPT J\nTI Z\nER\nEF\n`,
    4,
    /longer than 16 million/,
  ],
  'savedrecs.tsv': [`PT\tTI\nJ\tA\nJ\t${'x'.repeat(long)}\nJ\tZ\n`, 3, /longer than 16 million/],
  'table.csv': [`title,year\nA,2020\n"${'x'.repeat(long)}",2021\nZ,2022\n`, 3, /longer than 16 million/],
};

test.each(Object.entries(tooLong))(
  'a line without end in %s costs its record alone',
  async (name, [text, number, reason]) => {
    await expectReport(name, text, {
      problems: [[number, reason]],
      papers: [{ title: 'A' }, { title: 'Z' }],
    });
  },
  30_000,
);

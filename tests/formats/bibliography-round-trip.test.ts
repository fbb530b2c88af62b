import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from '../../src/formats/bibtex.ts';
import { cslJson } from '../../src/formats/csl-json.ts';
import { csv } from '../../src/formats/csv.ts';
import { ris } from '../../src/formats/ris.ts';
import { heldByAll, heldByTex, throughText } from './held.ts';

test.each([bibtex, cslJson, ris, csv])('what $name can hold comes back as it was', async (format) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(format === bibtex ? heldByTex : heldByAll, { minLength: 1, maxLength: 3 }),
      async (records) => {
        const { text, records: read, expected } = await throughText(format, records);
        expect(read).toEqual(expected);
        expect(format.sniff(text)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

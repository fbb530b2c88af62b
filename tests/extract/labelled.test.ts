import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { qualityFile } from '../../db/extractor-quality.ts';
import { packageFile } from '../../db/package-root.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { savedFiguresOf } from '../../src/evaluate/saved-figures.ts';
import { corpusFile, readLabelled } from './labelled.ts';

const skipped = !existsSync(corpusFile);
if (skipped)
  console.warn(
    'The labelled abstracts (../shared/corpus) are not here; the tests that score them are skipped.',
  );

describe.skipIf(skipped)('on abstracts of a public collection', () => {
  it('reads those that nobody looks at as the API tells', async () => {
    const told = savedFiguresOf(evaluate(readLabelled('unread')));
    await expect(told).toMatchFileSnapshot(packageFile(qualityFile));
  });
});

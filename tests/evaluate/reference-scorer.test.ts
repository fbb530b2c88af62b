/** Our figures against those of the scorer that came with the labels, where it is there. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { qualityOf, savedQuality } from '../../db/extractor-quality.ts';
import { extractorVersion } from '../../db/extractor-version.ts';
import { extractCommand } from '../../src/commands/extract.ts';
import type { Figures } from '../../src/evaluate/figures.ts';
import { run, temporaryFolder } from '../cli/run.ts';

const gold = fileURLToPath(new URL('../../../shared/gold/', import.meta.url));
const skipped = !existsSync(join(gold, 'score.mjs'));
if (skipped) console.warn('The labelled abstracts (../shared/gold) are not here; evaluate is not compared.');

async function evaluateSet(set: string): Promise<{ abstracts: number; figures: Figures }> {
  const files = ['--gold', join(gold, `${set}.jsonl`), '--abstracts', join(gold, `${set}-abstracts.jsonl`)];
  const { output } = await run(['evaluate', ...files, '--json']);
  return JSON.parse(output);
}

describe.skipIf(skipped)('evaluate', () => {
  test.each(['seed', 'dev'])('gives the figures of the reference scorer on %s', async (set) => {
    const predicted = join(temporaryFolder(), 'predicted.jsonl');
    const { output } = await run([extractCommand.name, join(gold, `${set}-abstracts.jsonl`)]);
    writeFileSync(predicted, output);
    const scorer = [join(gold, 'score.mjs'), join(gold, `${set}.jsonl`), predicted, '--json'];
    const reference = JSON.parse(execFileSync(process.execPath, scorer).toString());
    const { abstracts, figures } = await evaluateSet(set);
    const { labelled, read, ...rest } = figures;
    expect({ abstracts, gold: labelled, predicted: read, ...rest }).toEqual(reference);
  });

  test('stores figures of this version, and none that are better than on abstracts that its rules were written with', async () => {
    const stored = qualityOf(extractorVersion, savedQuality());
    const { figures } = await evaluateSet('dev');
    expect(stored?.figures.found.f1).toBeLessThanOrEqual(figures.found.f1);
    expect(stored?.figures.named.f1).toBeLessThanOrEqual(figures.named.f1);
  });
});

import { expect, test } from 'vitest';
import { qualityOf, savedQuality } from '../../db/extractor-quality.ts';
import { extractorVersion } from '../../db/extractor-version.ts';

test('the stored figures are of the extractor that is shipped', () => {
  expect(qualityOf(extractorVersion, savedQuality())).toMatchObject({ version: extractorVersion });
});

test('figures of another version are none', () => {
  expect(qualityOf(`${extractorVersion}-later`, savedQuality())).toBeNull();
});

test('figures that cannot be are refused', () => {
  const saved = { ...qualityOf(extractorVersion, savedQuality()), abstracts: 'many' };
  expect(() => qualityOf(extractorVersion, JSON.stringify(saved))).toThrow('abstracts');
});

import { expect, test } from 'vitest';
import { qualityOf, readQuality, savedQuality } from '../../db/extractor-quality.ts';
import { extractorVersion } from '../../db/extractor-version.ts';

test('the stored figures are of the extractor that is shipped', () => {
  expect(qualityOf(extractorVersion, savedQuality())).toMatchObject({ version: extractorVersion });
});

test('figures of another version are none', () => {
  expect(qualityOf(`${extractorVersion}-later`, savedQuality())).toBeNull();
});

test('figures that cannot be are refused', () => {
  const broken = { ...savedQuality(), abstracts: 'many' };
  expect(() => readQuality(JSON.stringify(broken))).toThrow('abstracts');
});

import { describe, expect, it } from 'vitest';
import { baselineCandidates } from '../../src/extract/context/baseline-candidates.ts';
import { CandidateField } from '../../src/extract/context/candidate-field.ts';
import type { Candidate, CandidateFinder } from '../../src/extract/context/candidates.ts';
import { datasetCandidates } from '../../src/extract/context/dataset-candidates.ts';
import { type Paper, paperOf } from '../../src/extract/paper.ts';
import { readAll, readNumbers } from '../../src/extract/readings.ts';

function paperWith(abstract: string, title = 'A paper'): Paper {
  return paperOf(title, abstract, readAll(abstract, readNumbers(abstract)));
}

const textsOf = (candidates: readonly Candidate[]) => candidates.map(({ phrase }) => phrase.text);

function offeredIn(sentence: number, finder: CandidateFinder, abstract: string): string[] {
  return textsOf(new CandidateField(paperWith(abstract), finder).offeredIn(sentence));
}

describe('what may be a data set', () => {
  it.each([
    ['We reach 90% accuracy on the COCO dataset.', ['the COCO dataset', 'COCO']],
    ['On average it is 3% faster.', []],
    ['We use a new method.', []],
  ])('%s', (text, expected) => {
    expect(offeredIn(0, datasetCandidates, text)).toEqual(expected);
  });

  it('is what was crawled in the sentence before, but not in an earlier one', () => {
    const text = 'We crawl 2,000 web pages. We reach 90%. It is 3% slower.';
    expect(offeredIn(1, datasetCandidates, text)).toEqual(['2,000 web pages']);
    expect(offeredIn(2, datasetCandidates, text)).toEqual([]);
  });

  it('is what the paper itself presents, in no sentence', () => {
    const [own] = datasetCandidates.sure(paperWith('It is large.', 'RumBench: a benchmark of rum'));
    expect(own).toMatchObject({ phrase: { text: 'RumBench' }, sentence: -1, source: 'paper' });
  });
});

describe('what may be a baseline', () => {
  it.each([
    ['It is 2x faster than Rum.', ['Rum']],
    [
      'Compared with the original Rum of old, it gains 3%.',
      ['the original Rum of old', 'old', 'original Rum of old', 'original Rum'],
    ],
    ['We reach 90%.', []],
    ['It misses 2% of the events of old.', ['old']],
  ])('%s', (text, expected) => {
    expect(offeredIn(0, baselineCandidates, text).sort()).toEqual([...expected].sort());
  });

  it('is what another sentence compares with, but not whatever stands there', () => {
    const text = 'The original Rum is slow. It is 2x faster than Gin. It takes 3 ms.';
    expect(offeredIn(0, baselineCandidates, text)).toContain('original Rum');
    expect(offeredIn(2, baselineCandidates, text)).toEqual(['Gin']);
  });
});

describe('the candidates of a paper', () => {
  const field = new CandidateField(
    paperWith('We test it on the COCO dataset. It is fast on images. It reaches 90% on ImageNet.'),
    datasetCandidates,
  );
  const [coco] = field.offeredIn(0);
  if (!coco) throw new Error('COCO is a candidate');

  it('are counted by their texts', () => {
    expect(field.mentions.get('the COCO dataset')).toBe(1);
    expect(field.mentions.get('rum')).toBeUndefined();
  });

  it('are surpassed by one as sure that stands nearer to the result', () => {
    expect(field.isSurpassed(coco, 1)).toBe(false);
    const weaker: Candidate = { ...coco, phrase: { ...coco.phrase, strength: 3 } };
    expect(field.isSurpassed(weaker, 2)).toBe(true);
    expect(field.isSurpassed(coco, 2)).toBe(false);
  });
});

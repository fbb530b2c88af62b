import { describe, expect, it } from 'vitest';
import { baselineCandidates } from '../../src/extract/context/baseline-candidates.ts';
import { fieldOf, isSurpassed } from '../../src/extract/context/candidate-field.ts';
import type { Candidate } from '../../src/extract/context/candidates.ts';
import { datasetCandidates } from '../../src/extract/context/dataset-candidates.ts';
import { type Paper, paperOf } from '../../src/extract/paper.ts';
import { readAll, readNumbers } from '../../src/extract/readings.ts';

function paperWith(abstract: string, title = 'A paper'): Paper {
  return paperOf(title, abstract, readAll(abstract, readNumbers(abstract)));
}

const textsOf = (candidates: readonly Candidate[]) => candidates.map(({ phrase }) => phrase.text);

describe('what may be a data set', () => {
  it.each([
    ['We reach 90% accuracy on the COCO dataset.', ['the COCO dataset', 'COCO']],
    ['We crawl 2,000 web pages. We reach 90%.', ['2,000 web pages']],
    ['On average it is 3% faster.', []],
    ['We use a new method.', []],
  ])('%s', (text, expected) => {
    expect(textsOf(datasetCandidates(paperWith(text)))).toEqual(expected);
  });

  it('is what the paper itself presents, in no sentence', () => {
    const [own] = datasetCandidates(paperWith('It is large.', 'RumBench: a benchmark of rum'));
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
  ])('%s', (text, expected) => {
    expect(textsOf(baselineCandidates(paperWith(text))).sort()).toEqual([...expected].sort());
  });
});

describe('the candidates of a paper', () => {
  const paper = paperWith(
    'We test it on the COCO dataset. It is fast on images. It reaches 90% on ImageNet.',
  );
  const field = fieldOf(datasetCandidates(paper));

  it('are counted by their texts, and the strongest of each sentence is known', () => {
    expect(field.mentions.get('the COCO dataset')).toBe(1);
    expect(field.strengths[0]).toBe(4);
    expect(field.strengths[2]).toBe(3);
  });

  it('are surpassed by one as sure that stands nearer to the result', () => {
    const [coco] = field.all;
    if (!coco) throw new Error('COCO is a candidate');
    expect(isSurpassed(coco, 1, field)).toBe(false);
    const weaker = { ...coco, phrase: { ...coco.phrase, strength: 3 } };
    expect(isSurpassed(weaker, 2, field)).toBe(true);
    expect(isSurpassed(coco, 2, field)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CandidateField } from '../../src/extract/context/candidate-field.ts';
import { ruledNumbersOf } from '../../src/extract/judge/ruled-numbers.ts';
import { OptionScale } from '../../src/extract/learned/context-options.ts';
import { cueNamed, type See, standIn } from '../../src/extract/learned/cues.ts';
import { FeatureIndex, type NumberedFeature } from '../../src/extract/learned/feature-index.ts';
import { linearModel, mostOf, weightOf } from '../../src/extract/learned/linear-model.ts';
import { paperOf } from '../../src/extract/paper.ts';
import { readAll, readNumbers } from '../../src/extract/readings.ts';
import { optionsOf, weighedSlots } from '../../src/extract/refine/weigh-context.ts';
import { tokenize } from '../../src/extract/text/tokens.ts';

describe('an index of features', () => {
  const cue = fc.integer({ min: 0, max: 6 });
  // Of two words together the number may be as large as this.
  const word = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 2 ** 32 - 1 }));

  it('finds all that it has, and no others, however many', () => {
    const pairs = fc.uniqueArray(fc.tuple(cue, word), { maxLength: 300, selector: String });
    fc.assert(
      fc.property(pairs, fc.array(fc.tuple(cue, word)), (known, asked) => {
        const features = known.map(([cue, word], at): NumberedFeature => [cue, word, at + 1]);
        const index = new FeatureIndex(features);
        const expected = new Map(features.map(([cue, word, feature]) => [`${cue},${word}`, feature]));
        for (const [cue, word] of [...known, ...asked])
          expect(index.featureOf(cue, word)).toBe(expected.get(`${cue},${word}`) ?? 0);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is shown to a model', () => {
  const near = cueNamed('near');
  const far = cueNamed('far');
  const few = standIn('to 3');
  const model = linearModel({
    fits: { bias: 9, cues: { near: { bear: 1, 'brown bear': 2, 'to 3': 4, 'a b c': -8 } } },
  });
  const [brown, bear, stone] = tokenize('Brown bear stone');
  if (!brown || !bear || !stone) throw new Error('three words are three tokens');

  it.each<[string, (see: See) => void, number]>([
    ['is a word, in whatever case', (see) => see.word(near, bear), 1],
    ['is two words together', (see) => see.pair(near, brown, bear), 2],
    ['is what stands for something else', (see) => see.word(near, few), 4],
    ['is any other text', (see) => see.text(near, 'a b c'), -8],
    ['is a word as a text, too', (see) => see.text(near, 'bear'), 1],
    ['is nothing in another order', (see) => see.pair(near, bear, brown), 0],
    ['is nothing under another cue', (see) => see.word(far, bear), 0],
    ['is nothing where it was never seen', (see) => see.word(near, stone), 0],
  ])('%s', (_what, show, weight) => expect(weightOf(model, show)).toBe(weight));

  it('can speak for an answer by no more than the word that speaks most for it', () => {
    expect([mostOf(model, near), mostOf(model, near, ['bear', 'a b c']), mostOf(model, far)]).toEqual([
      4, 1, 0,
    ]);
    expect(mostOf(model, near, ['a b c'])).toBe(0);
  });
});

describe('an option that cannot weigh enough', () => {
  const abstract =
    'We study existing web servers and the COCO dataset. Compared with the original Rum, RumBench is used for five large graphs. ' +
    'On ImageNet, it is 3x faster than Gin and reaches 81% accuracy, whereas fine-tuning reached 73%. ' +
    'We crawl 2,000 pages on three machines. It gains 4% over strong baselines with less memory. It takes 3 ms.';

  it.each(weighedSlots)('is passed over, and no other: $name', ({ slot, finder, model, mostPerResult }) => {
    const passages = readNumbers(abstract);
    const paper = paperOf('RumBench: a benchmark of rum', abstract, readAll(abstract, passages));
    const field = new CandidateField(paper, finder);
    const scale = new OptionScale(model, mostPerResult, field);
    let passed = 0;
    for (const { finding } of ruledNumbersOf(passages))
      for (const chosen of [null, 'RumBench', 'strong baselines']) {
        finding[slot] = chosen;
        for (const option of optionsOf(finding, slot, field)) {
          const weight = scale.weigh(option, finding, -Infinity);
          expect(scale.weigh(option, finding, weight - 1e-9)).toBe(weight);
          if (scale.weigh(option, finding, weight + 2) === -Infinity) passed++;
        }
      }
    expect(passed).toBeGreaterThan(0);
  });
});

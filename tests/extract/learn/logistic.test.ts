import { describe, expect, it } from 'vitest';
import type { Weights } from '../../../src/extract/learned/cue-tables.ts';
import { cueNamed, type See } from '../../../src/extract/learned/cues.ts';
import { leaningsOf, likeliest, linearModel } from '../../../src/extract/learned/linear-model.ts';
import { type Choice, learnChoice } from './choice.ts';
import { type Example, learn, sparing } from './logistic.ts';

const words =
  (...shown: string[]) =>
  (see: See) => {
    for (const word of shown) see.text(cueNamed('word'), word);
  };

/** Sixty texts: those with "gain" are results, "the" stands in all, "odd" in every third of both. */
const examples = Array.from({ length: 60 }, (_, index): Example => {
  const isSo = index % 2 === 0;
  return {
    show: words('the', isSo ? 'gain' : 'year', ...(index % 3 === 0 ? ['odd'] : [])),
    isSo,
    counts: 1,
  };
});

describe('learning from examples', () => {
  it('takes up what tells and leaves out what does not', () => {
    const { cues } = learn(examples);
    expect(cues.word?.gain ?? 0).toBeGreaterThan((cues.word?.year ?? 0) + 1);
    expect(cues.word?.odd ?? 0).toBe(0);
  });

  it('leaves out what is seen but three times', () => {
    const few = examples.map((example, index) =>
      index < 3 ? { ...example, show: words('rare'), isSo: true } : example,
    );
    expect(learn(few).cues.word).not.toHaveProperty('rare');
  });

  it('gives the same weights again', () => {
    expect(learn(examples)).toEqual(learn(examples));
  });

  it('makes a model that answers as the examples do', () => {
    const model = linearModel({ so: learn(examples) });
    expect(likeliest(model, words('gain')).likelihood).toBeGreaterThan(0.8);
    expect(likeliest(model, words('year')).likelihood).toBeLessThan(0.2);
  });
});

describe('a linear model', () => {
  const weights = (bias: number, gain: number): Weights => ({ bias, cues: { word: { gain } } });
  const model = linearModel({ one: weights(0, -1), other: weights(-1, 2) });

  it('takes the likeliest answer, and says by what and by how much', () => {
    const { answer, because, lead } = likeliest(model, words('gain'));
    expect([answer, because(), lead('one')]).toEqual(['other', 'word=gain', 2]);
  });

  it('takes the first of equals', () => {
    expect(likeliest(linearModel({ one: weights(0, 0), other: weights(0, 0) }), words('gain')).answer).toBe(
      'one',
    );
  });

  it('counts once what is shown twice', () => {
    expect(likeliest(model, words('gain', 'gain'))).toMatchObject({
      likelihood: likeliest(model, words('gain')).likelihood,
    });
  });

  it('goes by its biases where nothing is shown that it knows', () => {
    expect(likeliest(model, words('loss')).answer).toBe('one');
  });
});

describe('learning to choose', () => {
  const choices = Array.from({ length: 60 }, (_, index): Choice<'one' | 'other'> => {
    const isOne = index % 2 === 0;
    return {
      show: words('the', isOne ? 'gain' : 'loss'),
      showOf: (see) => {
        see(isOne ? 'one' : 'other', cueNamed('stands'), 'near');
        see(isOne ? 'other' : 'one', cueNamed('stands'), 'far');
      },
      answer: isOne ? 'one' : 'other',
      counts: 1,
    };
  });

  it('takes up what tells of an answer, and what tells of whichever it is seen of', () => {
    const { own, shared } = learnChoice(choices, ['one', 'other'], { ...sparing, price: 0.5 });
    expect(own.one.cues.word?.the ?? 0).toBe(0);
    expect(shared.cues.stands?.near ?? 0).toBeGreaterThan(shared.cues.stands?.far ?? 0);
  });

  it('leans to the answer of which something is seen that speaks for any', () => {
    const model = linearModel({ one: { bias: 0.5, cues: {} }, other: { bias: 0, cues: {} } });
    const any = linearModel({ any: { bias: 0, cues: { stands: { near: 2 } } } });
    const leanings = leaningsOf(model, any, (see) => {
      see('other', cueNamed('stands'), 'near');
      see('other', cueNamed('stands'), 'near');
    });
    expect(leanings).toEqual([0.5, 2]);
    expect(likeliest(model, () => undefined, leanings).answer).toBe('other');
  });
});

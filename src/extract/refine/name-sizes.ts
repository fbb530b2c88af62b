import { metricKinds } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { simplePhraseEnd } from '../text/chunks.ts';
import { wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';

const models = wordSet(
  'model models network networks backbone backbones encoder encoders decoder decoders transformer transformers llm llms unet u-net cnn cnns',
);

/** What the smaller of it, or its smaller size, is the less of; anything else takes less storage. */
const sized: readonly (readonly [thing: RegExp, metric: Finding['metric']])[] = [
  [/^(?:datasets?|data|corpus|corpora)$/, 'data'],
  [/^(?:errors?|loss|losses|deviations?|probability)$/, 'error'],
  [/^(?:circuits?|graphs?|trees?|sets?|clusters?|constructions?|gradients?|batch|batches)$/, 'other-cost'],
  [/^(?:transmissions?|messages?|packets?)$/, 'traffic'],
];

/** "4x smaller models" have fewer parameters, "an error that is 4x smaller" is less of one. */
export function smallerMetric(finding: Finding): Finding['metric'] {
  const {
    quantity: { end, edge },
    comparing,
    reading: {
      sentence: { tokens },
    },
  } = finding;
  const at = comparing?.at ?? end;
  const said = /^(?:is|are|was|were|being)$/.test(tokens[edge.start - 1]?.lower ?? '');
  // "our network is 60% smaller"
  if (said && models.holds(tokens[edge.start - 2])) return 'parameters';
  if (at < end || tokens[at]?.lower !== 'smaller') return 'storage';
  const phrase = simplePhraseEnd(tokens, at + 1);
  if (phrase === at + 1) return smallerNamed(finding) ?? (isOfModels(tokens) ? 'parameters' : 'storage');
  const head = tokens[phrase - 1];
  return models.holds(head) ? 'parameters' : (metricOfSized(head) ?? 'storage');
}

/** "the memory consumption is 42 times smaller": what a sentence names before the number, if less of it is better. */
function smallerNamed({ choice, quantity }: Finding): Finding['metric'] | undefined {
  if (!choice || choice.mention.end > quantity.first || choice.mention.word.setUp) return undefined;
  const { slug } = choice.mention.word;
  return metricKinds[slug].better === 'down' && slug !== 'parameters' && choice.cost < 3 ? slug : undefined;
}

/** Whether a sentence is about models of so many parameters, and not about files of so many bytes. */
function isOfModels(tokens: readonly Token[]): boolean {
  return tokens.some((token) => models.holds(token));
}

/** "reduces the circuit size", "the size of the graph": what is less is not what is stored. */
export function sizeMetric({ choice, form, reading: { sentence } }: Finding): Finding['metric'] | undefined {
  const { tokens } = sentence;
  const { first = 0, end = 0 } = choice?.mention ?? {};
  // "a model size of 7 MB" is stored, "40% less model size" are fewer parameters.
  const ofModel =
    end - first === 2 && models.holds(tokens[first]) && /^sizes?$/.test(tokens[first + 1]?.lower ?? '');
  if (ofModel && form !== 'absolute') return 'parameters';
  if (end - first !== 1 || !/^sizes?$/.test(tokens[first]?.lower ?? '')) return undefined;
  const owner =
    tokens[end]?.lower === 'of' ? tokens[simplePhraseEnd(tokens, end + 1) - 1] : tokens[first - 1];
  return metricOfSized(owner);
}

function metricOfSized(token: Token | undefined): Finding['metric'] | undefined {
  return sized.find(([thing]) => thing.test(token?.lower ?? ''))?.[1];
}

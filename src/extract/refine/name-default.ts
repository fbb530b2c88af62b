import type { Finding } from '../finding.ts';
import type { Unit } from '../lexicon/unit.ts';
import { phraseEnd } from '../text/chunks.ts';
import { wordSet } from '../text/known-words.ts';

/** What is kept or handed over as a whole, and words that tell of its size. */
const kept = wordSet(
  'proof proofs signature signatures ciphertext ciphertexts key keys certificate certificates file files disk shrinks shrink shrank shrunk compresses compressed',
);

/** What a unit measures by itself: bytes are first of all memory, unless their sentence is about sizes or about what is sent. */
export function metricOfUnit({ reading: { metrics, sentence } }: Finding, unit: Unit): Finding['metric'] {
  if (unit.dimension !== 'bytes') return unit.metric;
  const named = metrics.find(({ word }) => /^(memory|storage|traffic)$/.test(word.slug))?.word.slug;
  const sent = sentence.tokens.some(({ lower }) =>
    /^(sends?|sending|sent|transmit(s|ted|ting)?|downloads?|uploads?|transfer(s|red)?)$/.test(lower),
  );
  if (named) return named;
  if (sent) return 'traffic';
  return sentence.tokens.some((token) => kept.holds(token)) ? 'storage' : unit.metric;
}

/** What has no name: "fewer votes" are less effort, and so is a smaller number of them; all else is a quality. */
export function unnamed({ comparing, quantity, reading: { sentence } }: Finding): Finding['metric'] {
  const { tokens } = sentence;
  if (!comparing) return 'other-quality';
  const word = tokens[comparing.at]?.lower ?? '';
  const after = comparing.rule === 'compared-after';
  if (after && word === 'fewer') return 'other-cost';
  const [from, to] = after
    ? [
        comparing.at + 1,
        phraseEnd(tokens, comparing.at + (/^(in|of)$/.test(tokens[comparing.at + 1]?.lower ?? '') ? 2 : 1)),
      ]
    : [comparing.at + 1, quantity.edge.start];
  const object = tokens.slice(from, Math.min(to, from + 12)).map(({ lower }) => lower);
  if (after && word === 'shorter') {
    const head = shorter.find(([thing]) => object.some((lower) => thing.test(lower)));
    if (head) return head[1];
  }
  const spent = object.some((lower) => spendings.has(lower)) && !object.some((lower) => ills.test(lower));
  if (comparing.comparison.trend !== 'down') return 'other-quality';
  // "reduces the length of the prompts by 74%"
  if (comparing.rule === 'compared-verb' && object.some((lower) => /^lengths?$/.test(lower))) return 'data';
  return spent ? 'other-cost' : 'other-quality';
}

/** What the shorter of it is the less of what. */
const shorter: readonly (readonly [thing: RegExp, metric: Finding['metric']])[] = [
  [/^(proofs?|signatures?|keys?|ciphertexts?|certificates?|codes?|programs?|messages?)$/, 'storage'],
  [/^(responses?|answers?|outputs?|contexts?|prompts?|chains?)$/, 'data'],
  [/^(paths?|routes?|tours?|trajector(y|ies)|distances?)$/, 'other-cost'],
];

/** What nobody spends, though there be fewer of it. */
const ills =
  /^(falls|flushes|flashes|crash(es)?|symptoms|attacks|episodes|events|seizures|lesions|deaths|bugs|cases|patients|days|paths|people|users|cells)$/;

/** Nouns of what is spent, whatever it is. */
const spendings: ReadonlySet<string> = new Set(
  'number numbers amount usage use requirement requirements demand demands needs effort efforts workload consumption anchors passes'.split(
    ' ',
  ),
);

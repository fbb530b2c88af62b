import { factorWords } from '../lexicon/multiples.ts';
import { beforeNumber } from '../lexicon/qualifier-phrases.ts';
import { leftEdgeOf } from '../read/left-edge.ts';
import { closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import type { Numeral } from './numerals.ts';
import { multiple, type ReadUnit } from './read-unit.ts';

/** The unit of a number that is a multiple though no sign says so, by the words beside it; or undefined. */
export function impliedFactor(tokens: readonly Token[], numeral: Numeral): ReadUnit | undefined {
  return factorBefore(tokens, numeral) ?? factorOfSpeed(tokens, numeral) ?? compressionRatio(tokens, numeral);
}

/** "by factors of 1.5", "a factor of up to 2.5", "by a factor 3", unlike the "scale factor 4" of an experiment. */
function factorBefore(tokens: readonly Token[], { first, end }: Numeral): ReadUnit | undefined {
  const start = qualifiedStart(tokens, first);
  const of = tokens[start - 1]?.lower === 'of' ? start - 1 : start;
  if (!factorWords.holds(tokens[of - 1])) return undefined;
  const by = tokens[of - 2]?.lower === 'a' ? tokens[of - 3]?.lower : tokens[of - 2]?.lower;
  const isFactor = of < start || /^(?:by|of|about)$/.test(by ?? '');
  return isFactor ? multiple(end) : undefined;
}

/** Where a number begins with its qualifiers: at the "up" of "up to 2.5". */
function qualifiedStart(tokens: readonly Token[], first: number): number {
  const phrase = beforeNumber.endingAt(tokens, first);
  return phrase ? qualifiedStart(tokens, phrase.start) : first;
}

/** "speedups of up to 2.94", "between 1.2 and 1.4", "1.0 to 2.6 slower", "1000 faster than": how often as fast needs no sign. */
function factorOfSpeed(tokens: readonly Token[], { first, end, value }: Numeral): ReadUnit | undefined {
  if (tokens[first]?.kind !== 'number') return undefined;
  const next = tokens[end]?.lower;
  const compared = next === 'faster' || next === 'slower';
  if (Number.isInteger(value))
    return compared && value > 1 && tokens[end + 1]?.lower === 'than' ? multiple(end) : undefined;
  const { start } = leftEdgeOf(tokens, first);
  const linked = /^(?:of|between|from)$/.test(tokens[start - 1]?.lower ?? '');
  const noun = tokens[linked ? start - 2 : start - 1]?.lower ?? '';
  return compared || /^speed-?ups?$/.test(noun) ? multiple(end) : undefined;
}

/** "a compression ratio of 11.3", "reduction ratios of up to 200:1": how often the smaller goes into the larger. */
function compressionRatio(tokens: readonly Token[], { first, end, value }: Numeral): ReadUnit | undefined {
  if (!(value > 1) || tokens[first]?.kind !== 'number') return undefined;
  const past = tokens[end]?.text === ':' && tokens[end + 1]?.text === '1' ? end + 2 : end;
  const next = tokens[past];
  if (next && !closesPhrase(next)) return undefined;
  const { start } = leftEdgeOf(tokens, first);
  const ratio = /^(?:of|is|was)$/.test(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  if (!/^(?:ratio|rate)s?$/.test(tokens[ratio]?.lower ?? '')) return undefined;
  for (let at = ratio - 1; at >= 0 && ratio - at < 5; at--)
    if (/^(?:compression|reduction)$/.test(tokens[at]?.lower ?? '')) return multiple(past);
  return undefined;
}

import type { Direction } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import {
  type Comparison,
  comparativeAdjectives,
  comparativeNouns,
  comparativeVerbs,
  directionOf,
} from '../lexicon/comparisons.ts';
import { signOf } from '../read/sign-of.ts';
import type { Token } from '../text/tokens.ts';

/** How far behind a number it is still told which way it went. */
const reachAfter = 10;

/**
 * The way that a change went of which no word beside it tells: by its sign, else by the word of its sentence that tells of one, the nearest
 * before it or else the first behind it. Undefined where none does.
 */
export function directionNear(finding: Finding, better: Direction): Direction | undefined {
  const sign = signOf(finding);
  if (sign) return sign === '-' ? 'down' : 'up';
  const { tokens } = finding.reading.sentence;
  const { first, end } = finding.quantity;
  const comparison =
    tokens.slice(0, first).map(comparisonOf).findLast(Boolean) ??
    tokens
      .slice(end, end + reachAfter)
      .map(comparisonOf)
      .find(Boolean);
  return comparison && directionOf(comparison.trend, better);
}

function comparisonOf({ lower }: Token): Comparison | undefined {
  return comparativeNouns.get(lower) ?? comparativeVerbs.get(lower) ?? comparativeAdjectives.get(lower);
}

import type { Finding } from '../finding.ts';
import { comparativeNouns, comparativeVerbs } from '../lexicon/comparisons.ts';
import { multipleVerbs } from '../lexicon/multiples.ts';
import type { Quantity } from '../quantity.ts';
import { closesPhrase } from '../text/chunks.ts';

/** "can be further reduced to 0.16 seconds", "reduces the indexing of a text to 12 minutes". */
export function isReached({ reading: { sentence }, quantity: { edge, unitEntry } }: Finding): boolean {
  const { tokens } = sentence;
  const to = edge.start - 1;
  if (tokens[to]?.lower !== 'to') return false;
  if (comparativeVerbs.holds(tokens[to - 1])) return unitEntry?.weak !== true;
  if (unitEntry?.dimension !== 'time' && unitEntry?.dimension !== 'bytes') return false;
  for (let at = to - 1; at >= 0 && to - at < 9; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'number' || token.text === ',') return false;
    const trend = comparativeVerbs.of(token)?.trend;
    if (trend !== undefined) return trend === 'down' && token.lower !== 'cut';
    if (closesPhrase(token) && token.lower !== 'of') return false;
  }
  return false;
}

/** An end of "decreased from 14.2 days to 11.6 days", "from 3.5 hours to 12 minutes": what changes by itself is an outcome, whatever its unit. */
export function isLevelOfChange({ reading: { sentence, quantities }, quantity }: Finding): boolean {
  const { tokens } = sentence;
  const index = quantities.indexOf(quantity);
  const opens = (one: Quantity | undefined): boolean => tokens[(one?.edge.start ?? 0) - 1]?.lower === 'from';
  const closes = (one: Quantity | undefined): boolean => tokens[(one?.edge.start ?? 0) - 1]?.lower === 'to';
  const [low, high] = opens(quantity) ? [quantity, quantities[index + 1]] : [quantities[index - 1], quantity];
  if (!low || !high || !opens(low) || !closes(high) || !areOfOneScale(low, high)) return false;
  const before = tokens.slice(Math.max(0, low.first - 10), low.first);
  return (
    high.first - low.end < 12 &&
    // "recall over a range of tolerances from 0.25 m to 5 m"
    !before.some(({ lower }) => /^rang/.test(lower)) &&
    before.some(
      ({ lower }) => comparativeVerbs.has(lower) || comparativeNouns.has(lower) || multipleVerbs.has(lower),
    )
  );
}

/** "three weeks" and "two days", "3.5 hours" and "12 minutes", "12 GB" and "800 MB" tell of one thing. */
function areOfOneScale(low: Quantity, high: Quantity): boolean {
  if (low.unit === high.unit) return true;
  if (isSpan(low) && isSpan(high)) return true;
  const dimension = low.unitEntry?.dimension;
  return dimension !== undefined && dimension === high.unitEntry?.dimension;
}

function isSpan({ unit, unitEntry }: Quantity): boolean {
  return unitEntry?.dimension === 'time' || /^(?:weeks|months|years)$/.test(unit);
}

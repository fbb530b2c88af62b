import type { Finding } from '../finding.ts';
import type { See } from './linear-model.ts';
import { showWords, wordAt } from './word-cues.ts';

/** Shows what may tell which metric a result is of, the name that the rules gave it included. */
export function showForName(finding: Finding, see: See): void {
  const { quantity, choice, comparing, form, metric, unit, reading } = finding;
  const { tokens } = reading.sentence;
  showWords(finding, see);
  const rule = finding.rules.find((name) => namingRules.test(name)) ?? 'none';
  see('ruled', metric);
  see('ruled by', rule);
  see(`ruled by ${rule}`, metric);
  see(`ruled ${form}`, metric);
  see(`ruled in ${unit}`, metric);
  see(`form of ${quantity.kind}`, form);
  see('comparison names', comparing?.comparison.metric ?? 'none');
  if (!choice) return;
  const { first, end } = choice.mention;
  const words = tokens.slice(first, end).map(({ lower }) => lower);
  see('named in words', words.join(' '));
  see('name and next', `${words.at(-1) ?? ''} ${wordAt(tokens, end)}`);
}

/** The rules that give a result its metric; it has one of them. */
const namingRules = /^(?:metric-|comparison-names|share-used|verb-names|count-found|unit-names)/;

import type { MetricSlug } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import type { Paper } from '../paper.ts';
import type { See } from './linear-model.ts';
import { everywhere, showTelling, showWords, wordAt } from './word-cues.ts';

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

/** What a paper as a whole tells of what its results may measure. */
export interface Theme {
  /** The words of its title, small. */
  readonly words: readonly string[];
  /** The metrics named in sentences with numbers, and the one that is named most often, of equals the first. */
  readonly metrics: ReadonlySet<MetricSlug>;
  readonly mostNamed: MetricSlug | 'none';
}

/** The theme of a paper. */
export function themeOf({ title, readings }: Paper): Theme {
  const times = new Map<MetricSlug, number>();
  for (const { metrics } of readings)
    for (const { word } of metrics) times.set(word.slug, (times.get(word.slug) ?? 0) + 1);
  let mostNamed: Theme['mostNamed'] = 'none';
  let most = 0;
  for (const [slug, count] of times) if (count > most) [mostNamed, most] = [slug, count];
  const words = title.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return { words: words.filter((word) => !everywhere.has(word)), metrics: new Set(times.keys()), mostNamed };
}

/**
 * Shows what may tell which metric a result of a trial is of: what is measured there is rarely named beside the number, so the whole
 * sentence and the theme of the paper are shown, too.
 */
export function showForMedicalName(finding: Finding, theme: Theme, see: See): void {
  const { tokens } = finding.reading.sentence;
  showForName(finding, see);
  for (const word of theme.words) see('title', word);
  for (const metric of theme.metrics) see('in abstract', metric);
  see('most in abstract', theme.mostNamed);
  for (const { word } of finding.reading.metrics) if (!word.weak) see('in sentence', word.slug);
  for (const token of tokens) showTelling('sentence', token, see);
}

/** The rules that give a result its metric; it has one of them. */
const namingRules = /^(?:metric-|comparison-names|share-used|verb-names|count-found|unit-names)/;

import { forms, type MetricSlug, wordsOf } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import type { Paper } from '../paper.ts';
import { quantityKinds } from '../quantity.ts';
import { cueNamed, cuesByWord, cuesFor, type See, wordAt } from './cues.ts';
import { everywhere, showTelling, showWords } from './word-cues.ts';

const cues = {
  ruled: cueNamed('ruled'),
  ruledBy: cueNamed('ruled by'),
  comparison: cueNamed('comparison names'),
  inWords: cueNamed('named in words'),
  nameAndNext: cueNamed('name and next'),
  title: cueNamed('title'),
  inAbstract: cueNamed('in abstract'),
  mostInAbstract: cueNamed('most in abstract'),
  metricInSentence: cueNamed('in sentence'),
  sentence: cueNamed('sentence'),
};
const ruledAs = cuesFor(wordsOf(forms), (form) => `ruled ${form}`);
const ruledByRule = cuesByWord((rule) => `ruled by ${rule}`);
const ruledIn = cuesByWord((unit) => `ruled in ${unit}`);
const formOf = cuesFor(quantityKinds, (kind) => `form of ${kind}`);

/** Shows what may tell which metric a result is of, the name that the rules gave it included. */
export function showForName(finding: Finding, see: See): void {
  const { quantity, choice, comparing, form, metric, unit, reading } = finding;
  const { tokens } = reading.sentence;
  showWords(finding, see);
  const rule = namingRuleOf(finding);
  see.text(cues.ruled, metric);
  see.text(cues.ruledBy, rule);
  see.text(ruledByRule(rule), metric);
  see.text(ruledAs(form), metric);
  see.text(ruledIn(unit), metric);
  see.text(formOf(quantity.kind), form);
  see.text(cues.comparison, comparing?.comparison.metric ?? 'none');
  if (!choice) return;
  const { first, end } = choice.mention;
  const words = tokens.slice(first, end).map(({ lower }) => lower);
  see.text(cues.inWords, words.join(' '));
  see.pair(cues.nameAndNext, wordAt(tokens, end - 1), wordAt(tokens, end));
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
  for (const word of theme.words) see.text(cues.title, word);
  for (const metric of theme.metrics) see.text(cues.inAbstract, metric);
  see.text(cues.mostInAbstract, theme.mostNamed);
  for (const { word } of finding.reading.metrics) if (!word.weak) see.text(cues.metricInSentence, word.slug);
  for (const token of tokens) showTelling(cues.sentence, token, see);
}

/** The rule that gave a result its metric. */
export function namingRuleOf({ rules }: Finding): string {
  return rules.find((name) => namingRules.test(name)) ?? 'none';
}

/** The rules that give a result its metric; it has one of them. */
const namingRules = /^(?:metric-|comparison-names|share-used|verb-names|count-found|count-named|unit-names)/;

import type { Finding } from '../finding.ts';
import { nounPhraseOpeners } from '../lexicon/grammar.ts';
import { metricWords } from '../lexicon/metrics.ts';
import { closesPhrase } from '../text/chunks.ts';
import { wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';

/** Whether a number is a condition that a study set rather than something that it measured. */
export function isSetCondition(finding: Finding): boolean {
  return (
    isDefinition(finding) ||
    isCriterion(finding) ||
    isGoal(finding) ||
    isEffort(finding) ||
    isAge(finding) ||
    isFixed(finding) ||
    isAssumed(finding)
  );
}

const criteria = wordSet('criterion cutoff cut-off');

/** "defined as an index of >50%", "a cutoff of 30%": the bound of a definition is no result. */
function isDefinition({ quantity, reading: { sentence } }: Finding): boolean {
  const { tokens } = sentence;
  for (let at = quantity.edge.start - 1; at >= 0 && quantity.first - at < 25; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === ';') return false;
    const next = tokens[at + 1]?.lower ?? '';
    if (lower === 'defined' && /^(as|by)$/.test(next)) return true;
    if (next === 'of' && criteria.holds(tokens[at])) return true;
  }
  return false;
}

const boundSigns = wordSet('< > = ≤ ≥ / or');

/** "ejection fraction < 40%", "levels > or = 50% above baseline", ">/=50% of the dose": bounds by which people and days are chosen. */
function isCriterion({ quantity, reading: { sentence } }: Finding): boolean {
  if (quantity.kind === 'multiple') return false;
  const { tokens } = sentence;
  let at = quantity.first - 1;
  let signs = 0;
  let typed = false;
  for (; at >= 0 && boundSigns.holds(tokens[at]); at--) {
    if (/^[<>≤≥]$/.test(tokens[at]?.text ?? '')) signs++;
    else if (tokens[at]?.text !== '=') typed = true;
  }
  if (signs === 0) return false;
  if (typed) return true;
  const named = tokens[at];
  // "achieves > 90%", "(> 92%)", "accuracy > 90%" report; what is measured in people is as often what they are chosen by.
  const metric = metricWords.endingAt(tokens, at + 1);
  return named !== undefined && isNamed(named) && (!metric || metric.meaning.slug === 'other-quality');
}

function isNamed(token: Token): boolean {
  if (token.kind !== 'word') return token.text === ')';
  return (
    !closesPhrase(token) &&
    !nounPhraseOpeners.holds(token) &&
    !/ly$|^(?:often|only|always|even|mostly)$/.test(token.lower)
  );
}

const aims =
  /^(?:failure|failed|fail|fails|unable|inability|order|aim|aimed|aiming|goal|target|titrated|adjusted|necessary|needed|required|followed)$/;
const reaching = wordSet('achieve reach attain obtain maintain exceed');

/** "failure to achieve 85% of the predicted rate", "titrated to maintain 95%": what was to be reached. */
function isGoal({ quantity, reading: { sentence } }: Finding): boolean {
  const { tokens } = sentence;
  const { start } = quantity.edge;
  if (!reaching.holds(tokens[start - 1]) || tokens[start - 2]?.lower !== 'to') return false;
  return tokens.slice(Math.max(0, start - 9), start - 2).some(({ lower }) => aims.test(lower));
}

/** What efforts, doses and loads are shares of. */
const efforts = /^(?:age-predicted|vo2max|vo2|vo2peak|1rm|1-rm|one-repetition|voluntary|repetition)$/;

/** "at 60% of VO2max", "85% of the age-predicted maximal heart rate": how hard people were made to work. */
function isEffort({ quantity: { kind, end }, reading: { sentence } }: Finding): boolean {
  if (kind !== 'percent' || sentence.tokens[end]?.lower !== 'of') return false;
  return sentence.tokens.slice(end + 1, end + 5).some(({ lower }) => efforts.test(lower));
}

/** "aged 58 ± 6 years", "mean age was 64 years": who was enrolled. */
function isAge({ quantity: { unit, edge, spread }, reading: { sentence } }: Finding): boolean {
  if (!/^(?:years|months|weeks|days)$/.test(unit) && !(unit === '' && spread)) return false;
  const before = sentence.tokens.slice(Math.max(0, edge.start - 4), edge.start);
  return before.some(({ lower }) => /^(?:age|aged|ages)$/.test(lower));
}

/** "the number of tokens set at 500", "fixed to 0.5": what an experimenter chose. */
function isFixed({ quantity: { kind, edge }, reading: { sentence } }: Finding): boolean {
  if (kind === 'multiple' || kind === 'points') return false;
  const verb = sentence.tokens[edge.start - 2]?.lower ?? '';
  const link = sentence.tokens[edge.start - 1]?.lower;
  // "on the test set at 4 false positives" is no setting.
  const before = sentence.tokens[edge.start - 3]?.lower ?? '';
  const chosen =
    verb === 'fixed' || (verb === 'set' && /^(?:is|are|was|were|be|been|being|tokens|,)$/.test(before));
  return chosen && (link === 'at' || link === 'to');
}

/** "assuming that the stress was 3.5 times that of X" reports nothing. */
function isAssumed({ reading: { sentence }, quantity }: Finding): boolean {
  for (let at = quantity.edge.start - 1; at >= 0 && quantity.first - at < 12; at--) {
    const lower = sentence.tokens[at]?.lower ?? '';
    if (lower === 'assuming' || lower === 'assume' || lower === 'suppose') return true;
    if (lower === ',' || lower === ';') return false;
  }
  return false;
}

import type { MetricSlug } from '../../../db/vocabulary.ts';
import { WordMap, WordSet } from '../text/known-words.ts';
import { entriesOf } from './entries.ts';

/** What a share measures by the verb that it is the object or the subject of: "identifies 95% of the triggers" is a recall. */
const verbs: Partial<Record<MetricSlug, string>> = {
  recall:
    'identify detect recover remove retrieve discover block locate reveal flag localize localise pinpoint uncover expose extract reconstruct',
  'pass-rate':
    'solve resolve succeed complete repair pass attack bypass evade execute compromise deanonymize jailbreak generate synthesize verify ' +
    'finish terminate exploit crack heal cure eradicate normalise normalize relieve respond convince deceive fool steal hijack patch ' +
    'satisfy fix compile grasp pick',
  accuracy:
    'classify predict recognize recognise answer guess infer categorize categorise diagnose distinguish disambiguate',
  coverage:
    'protect mitigate prevent cover handle preserve compute support activate explain capture translate certify',
  'win-rate': 'prefer favor favour',
  error: 'misclassify misrecognize fail miss violate relapse hallucinate discontinue die',
};

/** Forms that no rule makes, and adverbs that say the same. */
const irregular: Partial<Record<MetricSlug, string>> = {
  recall: 'find finds found finding catch catches caught recall',
  'pass-rate': 'prove proves proved proven survived successfully',
  accuracy: 'correctly accurately',
  'win-rate': 'preferred preferring win wins won beat beats',
  error: 'incorrectly wrongly withdrew withdrawn dying',
};

/** Infinitive, third person, past and participle of a regular verb. */
function formsOf(verb: string): string[] {
  const third = /(s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const stem = verb.replace(/e$/, '');
  return [verb, third, `${stem}ed`, `${stem}ing`];
}

export const verbMetrics = new WordMap<MetricSlug>([
  ...entriesOf(verbs).flatMap(([slug, words]) =>
    words.split(' ').flatMap((word) => formsOf(word).map((form): [string, MetricSlug] => [form, slug])),
  ),
  ...entriesOf(irregular).flatMap(([slug, words]) =>
    words.split(' ').map((word): [string, MetricSlug] => [word, slug]),
  ),
]);

/** Verbs whose object is something found or made, so that a bare number after them counts an outcome. */
export const discoveryVerbs = new WordSet(
  (
    'find finds found finding identify identifies identified identifying detect detects detected detecting discover discovers discovered ' +
    'discovering uncover uncovers uncovered uncovering reveal reveals revealed revealing expose exposes exposed exposing report reported confirm ' +
    'confirmed fixed fix fixes repair repairs repaired solve solves solved proves proved patched'
  ).split(' '),
);

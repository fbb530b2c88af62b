import type { MetricSlug } from '../../../db/vocabulary.ts';
import { entriesOf } from './entries.ts';

/** What a share measures by the verb that it is the object of: "identifies 95% of the triggers" is a recall. */
const verbs: Partial<Record<MetricSlug, string>> = {
  recall:
    'identify identifies identified identifying detect detects detected detecting recover recovers recovered recovering remove removes removed ' +
    'removing catch catches caught find finds found finding retrieve retrieves retrieved discover discovers discovered block blocks blocked blocking ' +
    'locate locates located reveals recall',
  'pass-rate':
    'solve solves solved solving resolve resolves resolved resolving succeed succeeds succeeded complete completes completed completing repair ' +
    'repairs repaired fixes fixed pass passes passed passing attack attacks bypass bypasses evade evades survived proves proved compile jailbreak succeeding compromise deanonymize execute executes executing executed successfully',
  accuracy:
    'classify classifies classified classifying predict predicts predicted predicting recognize recognizes recognized answer answers answered answering correctly accurately',
  coverage:
    'protect protects protected protecting mitigate mitigates mitigated prevent prevents prevented cover covers covered covering handle handles handled handling preserve preserves preserved compute computes supports supported activate explains captures captured translates certify certifies certified certifying',
};

export const verbMetrics: ReadonlyMap<string, MetricSlug> = new Map(
  entriesOf(verbs).flatMap(([slug, words]) =>
    words.split(/\s+/).map((word): [string, MetricSlug] => [word, slug]),
  ),
);

/** Verbs whose object is something found or made, so that a bare number after them counts an outcome. */
export const discoveryVerbs: ReadonlySet<string> = new Set(
  (
    'find finds found finding identify identifies identified identifying detect detects detected detecting discover discovers discovered ' +
    'discovering uncover uncovers uncovered uncovering reveal reveals revealed revealing expose exposes exposed exposing report reported confirm ' +
    'confirmed fixed fix fixes repair repairs repaired solve solves solved proves proved patched'
  ).split(' '),
);

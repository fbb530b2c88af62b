import type { Direction, MetricSlug } from '../../../db/vocabulary.ts';
import { WordMap } from '../text/known-words.ts';
import { entriesOf } from './entries.ts';

/**
 * What a word says about the level of what it stands with. `better` and `worse` turn into a direction by the metric.
 * `faster` carries its own metric.
 */
export type Trend = Direction | 'better' | 'worse';

export interface Comparison {
  trend: Trend;
  /** The word names a metric itself: faster, slower, savings. */
  metric?: MetricSlug;
  kind: 'adjective' | 'noun' | 'verb';
}

const table: Record<Comparison['kind'], Partial<Record<Trend, string>>> = {
  adjective: {
    up: 'higher greater larger more bigger longer wider deeper increased additional heavier taller thicker denser broader brighter',
    down: 'lower less lesser fewer smaller reduced shorter cheaper lighter decreased thinner narrower',
    better: 'better improved superior stronger faster quicker tighter',
    worse: 'worse slower poorer inferior weaker',
  },
  noun: {
    up: 'increase increases rise growth boost boosts surge increment',
    down:
      'reduction reductions decrease decreases drop drops saving savings decline compression shrinkage cut cuts ' +
      'shrinking',
    better:
      'improvement improvements gain gains enhancement enhancements advantage advantages uplift lift speedup speed-up speedups speed-ups leap jump margin margins lead advancement',
    worse: 'degradation degradations downgrade deterioration',
  },
  verb: {
    up:
      'increase increases increased increasing raise raises raised raising boost boosts boosted boosting grow grows grew ' +
      'growing rises rose lift lifts lifted elevate elevates elevated elevating prolong prolongs prolonging amplify amplifies amplified amplifying heighten heightens inflate inflates inflated augment augments augmented augmenting extend extends extended extending expand expands expanded',
    down:
      'reduce reduces reduced reducing decrease decreases decreased decreasing lower lowers lowered lowering cut cuts ' +
      'cutting drop drops dropped dropping save saves saved saving shrink shrinks shrinking shrank shorten shortens ' +
      'shortened shortening minimize minimizes compress compresses compressed compressing eliminate eliminates ' +
      'eliminating eliminated narrow narrows narrowed narrowing curtail curtails curtailed attenuate attenuates attenuated plummet plummets plummeted declined declines fall falls fell cutting diminish diminishes lessens alleviates ' +
      'mitigates slashes slash slashing trims trim reduc decimate decimates decimated decimating avoid avoids avoided avoiding prune prunes pruned pruning skip skips skipping',
    better:
      'improve improves improved improving gain gained gaining promote promotes promoted promoting strengthen strengthens strengthened strengthening tighten tightens tightened enhance enhances enhanced enhancing outperform outperforms outperformed ' +
      'outperforming surpass surpasses surpassed surpassing exceed exceeds exceeded exceeding beat beats beating ' +
      'accelerate accelerates accelerated accelerating speed speeds speeding advance advances advancing excels ' +
      'outpaces outpacing outpace out-perform out-performs out-performed out-performing',
    worse:
      'degrade degrades degraded degrading worsen worsens underperforms underperform underperformed underperforming slows slowing deteriorates deteriorated',
  },
};

const ownMetrics: Record<string, MetricSlug> = {
  faster: 'speedup',
  quicker: 'speedup',
  speedup: 'speedup',
  'speed-up': 'speedup',
  speedups: 'speedup',
  'speed-ups': 'speedup',
  slower: 'runtime',
  cheaper: 'money',
  smaller: 'storage',
  compress: 'storage',
  compresses: 'storage',
  compressed: 'storage',
  compressing: 'storage',
  accelerate: 'speedup',
  accelerates: 'speedup',
  accelerated: 'speedup',
  accelerating: 'speedup',
  speed: 'speedup',
  speeds: 'speedup',
  speeding: 'speedup',
};

function index(kind: Comparison['kind']): WordMap<Comparison> {
  const entries = new Map<string, Comparison>();
  for (const [trend, words] of entriesOf(table[kind])) {
    for (const word of words.split(' ')) {
      const metric = ownMetrics[word];
      entries.set(word, metric ? { trend, kind, metric } : { trend, kind });
    }
  }
  return new WordMap(entries);
}

export const comparativeAdjectives = index('adjective');
export const comparativeNouns = index('noun');
export const comparativeVerbs = index('verb');

/** Which way the metric moves. */
export function directionOf(trend: Trend, better: Direction): Direction {
  if (trend === 'better') return better;
  if (trend === 'worse') return better === 'up' ? 'down' : 'up';
  return trend;
}

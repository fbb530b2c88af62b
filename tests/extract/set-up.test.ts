import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('numbers that are set-up', () => {
  it.each([
    'We connect the servers on a 1Gbps LAN.',
    'We use a 90% sparse layer and 40% noisy labels.',
    'The rates were told as usual (95% CI = 96-100%).',
    'We treated them with 0.5% bupivacaine and 10% cream.',
    'We assume that the stress was 3.5 times that of the cache.',
    'We use tight windows (e.g., 30 minutes).',
    'We studied walkers with an ejection fraction < 40%.',
    'We looked at sensitivity < or = 40% and at >/=50% of the dose.',
    'They walked at 85% of the age-predicted maximal heart rate.',
    'They failed to achieve 85% of their rate.',
    'Margins were wide in the 1 cm group.',
    'At 12 hours more tea was needed.',
    'The map is upsampled by 4x.',
    'A 97% compressed ResNet110 was used.',
    'We tested 3 ML models and 5 UL labels.',
    'We sort 2 GB of data.',
    'More than half of the errors are caused by clients.',
    'We use 310 point clouds.',
    'We train with a learning rate of 0.001 and a batch size of 32.',
    'We use 16 GPUs and 300 epochs.',
    'We use 10-fold cross-validation, repeated five times.',
    'Our three contributions are twofold in nature.',
    'We recruited 48 rats of 20 weeks.',
    'Patients received 15% paromomycin or placebo.',
    'We report 95% confidence intervals.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

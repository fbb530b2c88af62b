/** Rankings whose filter names something that no result has tell what may be meant. */
import { beforeAll, describe, expect, test } from 'vitest';
import { normalise } from '../../db/normalise.ts';
import { openDatabase } from '../../db/open.ts';
import { save } from '../../db/store.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';
import { plainResult } from '../harness/plain-result.ts';

let exits: Exits;

beforeAll(() => {
  const database = openDatabase(':memory:');
  const named = { dataset: 'ImageNet', baseline: 'TensorFlow', hardware: 'NVIDIA A100' };
  const metrics = [
    { ...plainResult, metric: 'accuracy' as const, value: 90, unit: '%', ...named },
    { ...plainResult, metric: 'accuracy' as const, value: 80, unit: '%', dataset: 'CIFAR-10' },
  ];
  const result = normalise({ key: 'named', title: 'What is named', metrics });
  if ('problem' in result) throw new Error(result.problem);
  save(database, [result.record], { source: 'test' });
  exits = exitsOver(database);
});

describe.each(['leaderboard', 'timeline'])('a %s', (root) => {
  const query = `query($where: ReportedMetricFilter) {
    ${root}(metric: ACCURACY, form: ABSOLUTE, where: $where) { didYouMean { field asked meant } }
  }`;
  const meant = (where: object) =>
    (ask(exits, query, { where })[root] as { didYouMean: object[] }).didYouMean;

  test.each([
    ['dataset', 'ImageNte', 'ImageNet'],
    ['dataset', 'ImageN', 'ImageNet'],
    ['baseline', 'Tensorflwo', 'TensorFlow'],
    ['hardware', 'NVIDEA A100', 'NVIDIA A100'],
  ])('of a %s %j that no result has tells of %j', (field, asked, name) => {
    expect(meant({ [field]: { eq: asked } })).toEqual([{ field, asked, meant: name }]);
  });

  test('tells of several names', () => {
    expect(meant({ dataset: { eq: 'ImageNte' }, baseline: { eq: 'Tensorflwo' } })).toEqual([
      { field: 'baseline', asked: 'Tensorflwo', meant: 'TensorFlow' },
      { field: 'dataset', asked: 'ImageNte', meant: 'ImageNet' },
    ]);
  });

  test.each<[string, object]>([
    ['asks for a name that is there', { dataset: { eq: 'ImageNet' } }],
    ['asks for one in another spelling', { dataset: { eq: 'the CIFAR10 dataset' } }],
    ['names what nothing is near', { dataset: { eq: 'Quux-Zork' } }],
    ['names the empty text', { dataset: { eq: '' } }],
    ['asks for a beginning', { dataset: { startsWith: 'ImageNte' } }],
    ['names nothing', {}],
    ['names what is far too long', { dataset: { eq: 'long '.repeat(5000) } }],
  ])('whose filter %s tells of none', (_what, where) => {
    expect(meant(where)).toEqual([]);
  });
});

/** Names and words are in step with what they are of, whatever is stored, joined, changed or deleted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rebuildNames } from '../../db/names.ts';
import type { Database } from '../../db/open.ts';
import type { MetricRecord } from '../../db/record.ts';
import { join, save } from '../../db/store.ts';
import { checkDatabase } from '../../db/upkeep/check.ts';
import { emptyDatabase } from '../harness/empty-database.ts';

const faults = (database: Database) =>
  [...checkDatabase(database)].flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));

const result = (baseline: string | null, dataset: string | null): MetricRecord => ({
  metric: 'speedup',
  value: 2,
  valueTo: null,
  unit: 'x',
  form: 'factor',
  direction: 'up',
  qualifier: 'exact',
  subject: null,
  baseline,
  dataset,
  hardware: null,
  own: true,
  text: `2x ${baseline} ${dataset}`,
});

const word = fc.constantFrom('Łazy', 'graphs', 'of', 'C++', '"quoted"', '中文', '???', 'Graph-based');
const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const name = fc.constantFrom(
  ...[null, 'vLLM', 'VLLM', 'TensorRT-LLM', 'TensorRT LLM', 'the state of the art', 'SOTA'],
);
const paper = fc.record({
  title,
  abstract: title,
  authors: fc.array(
    title.map((name) => ({ name })),
    { maxLength: 3 },
  ),
  venue: fc.constantFrom('MLSys 2023', 'OSDI', 'Łódź Workshop'),
  topics: fc.array(
    title.map((name) => ({ scheme: 'keyword' as const, slug: name, name })),
    { maxLength: 2 },
  ),
  metrics: fc.array(
    fc.tuple(name, name).map(([baseline, dataset]) => result(baseline, dataset)),
    { maxLength: 4 },
  ),
});

describe('names and words', () => {
  test('are in step after any batches, joins and deletions', () => {
    fc.assert(
      fc.property(fc.array(fc.array(paper, { maxLength: 5 }), { minLength: 1, maxLength: 3 }), (batches) => {
        const database = emptyDatabase();
        let number = 0;
        for (const batch of batches) {
          const records = batch.map((record) => {
            number += 1;
            return { ...record, key: `paper-${number}` };
          });
          save(database, records, { source: 'test' });
        }
        const keys = database.$client
          .prepare<[], string>('select key from papers order by id desc')
          .pluck()
          .all();
        const [last, first] = [keys[0], keys.at(-1)];
        if (last !== undefined && first !== undefined && last !== first)
          join(database, first, last, { source: 'test' });
        database.$client.exec("update papers set title_key = 'renamed' where id = 1");
        database.$client.exec("update topics set name = 'Renamed Topic' where id = 1");
        database.$client.exec(
          "update reported_metrics set baseline = dataset, baseline_key = name_key('baseline', dataset) where id % 2 = 0",
        );
        // What others change is gathered with the next batch.
        save(database, [{ title: 'One more', key: 'more' }], { source: 'test' });
        expect(faults(database)).toEqual([]);
        rebuildNames(database);
        expect(faults(database)).toEqual([]);
        database.$client.close();
      }),
      { numRuns: 60, seed: 20261124 },
    );
  });

  test('a term counts the papers that name it, however it is spelled', () => {
    const database = emptyDatabase();
    const metrics = [result('vLLM', null), result('VLLM', 'ImageNet')];
    save(
      database,
      [
        { title: 'One', metrics },
        { title: 'Two', metrics: [result('vllm', null)] },
      ],
      { source: 'test' },
    );
    const terms = database.$client
      .prepare(
        "select kind, text, paper_count from terms where kind <> 'metric' or paper_count > 0 order by kind",
      )
      .raw()
      .all();
    expect(terms).toEqual([
      ['baseline', 'vLLM', 2],
      ['dataset', 'ImageNet', 1],
      ['metric', 'Speedup', 2],
    ]);
  });

  test('a joined name counts the papers that name it in any spelling, each once', () => {
    const database = emptyDatabase();
    const counts = () =>
      database.$client.prepare('select kind, key, paper_count from joined_names order by key').raw().all();
    const both = [result('SOTA', null), result('the previous state of the art', null)];
    const papers = [
      { key: 'one', title: 'One', metrics: both },
      { key: 'two', title: 'Two', metrics: [result('state-of-the-art methods', 'CIFAR 10')] },
    ];
    save(database, papers, { source: 'test' });
    expect(counts()).toEqual([
      ['dataset', 'cifar10', 1],
      ['baseline', 'stateoftheart', 2],
    ]);
    database.$client.exec("delete from reported_metrics where baseline = 'SOTA' or dataset is not null");
    expect(counts()).toEqual([['baseline', 'stateoftheart', 1]]);
  });
});

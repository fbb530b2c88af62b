import { expect, test } from 'vitest';
import { bulkLoad } from '../../db/bulk-load.ts';
import { normalise } from '../../db/normalise.ts';
import { type Database, openDatabase } from '../../db/open.ts';
import type { PaperRecord } from '../../db/record.ts';
import { readRecords } from '../../db/store/read.ts';
import { save } from '../../db/store.ts';
import { checkDatabase } from '../../db/upkeep/check.ts';
import { type Random, seededRandom } from '../harness/random.ts';

const options = { source: 'test' };

/** Records of which many are about one paper, are named alike, or share people, topics and references. */
function libraryOf(random: Random, length: number): PaperRecord[] {
  return Array.from({ length }, (_, number): PaperRecord => {
    const about = random.below(length);
    const some = <Value>(value: Value): Value[] => (random.below(3) === 0 ? [value] : []);
    const [doi] = some(`10.1234/${about}`);
    const [arxivId] = some(`2405.${String(about).padStart(5, '0')}`);
    const [key] = some(`own-${random.below(length)}`);
    return {
      ...(key === undefined ? {} : { key }),
      title: random.below(3) === 0 ? random.pick(['Editorial', 'Éditorial']) : `Study ${about}: on “caches”`,
      ...(random.below(2) === 0 ? { abstract: `We study ${number}.` } : {}),
      published: random.pick(['2023', '2024-05', '2024-05-17']),
      venue: random.pick(['MLSys 2023', 'MLSys 2024', 'Findings of ACL 2024']),
      ...(doi === undefined ? {} : { doi }),
      ...(arxivId === undefined ? {} : { arxivId }),
      ids: Object.fromEntries(some(['openalex', `W${about}`])),
      authors: [
        { name: `Ada Writer${random.below(20)}` },
        {
          name: random.pick(['Wei Wang', 'Wei  WANG']),
          ids: Object.fromEntries(some(['dblp', `w/${about}`])),
        },
        { name: 'Eva Orcid', orcid: `0000-0001-0000-${String(random.below(40)).padStart(4, '0')}` },
      ],
      topics: [{ scheme: 'keyword', slug: random.pick(['caches', 'graphs']) }],
      links: [{ kind: 'code', url: `https://example.org/${about}` }],
      references: [{ ids: { doi: `10.1234/${random.below(length)}` } }, { text: `Reference ${number}` }],
    };
  }).flatMap((raw) => {
    const result = normalise(raw);
    return 'record' in result ? [result.record] : [];
  });
}

const contentOf = (database: Database) => [...readRecords(database)];
const faultsOf = (database: Database) => [...checkDatabase(database)].flatMap(({ faults }) => faults);

test.each([1, 2])(
  'a first load ends as if its records had been stored one by one, whatever is among them (library %i)',
  async (seed) => {
    const records = libraryOf(seededRandom(seed), 700);
    const [whole, single] = [openDatabase(':memory:'), openDatabase(':memory:')];
    await bulkLoad(whole, async () => {
      save(whole, records.slice(0, 300), options);
      save(whole, records.slice(300), options);
    });
    for (const record of records) save(single, [record], options);
    expect(contentOf(whole)).toEqual(contentOf(single));
    expect(faultsOf(whole)).toEqual([]);
  },
);

test('a first load that is gone on with after it died ends as if it never had', async () => {
  const records = libraryOf(seededRandom(4), 600);
  const [whole, resumed] = [openDatabase(':memory:'), openDatabase(':memory:')];
  const { $client } = resumed;
  await bulkLoad(whole, async () => void save(whole, records, options));
  const unfinished = openDatabase(':memory:');
  await bulkLoad(unfinished, async () => {
    save(unfinished, records.slice(0, 300), options);
    // What the file of a process that was killed here would hold.
    const left = unfinished.$client.prepare('select name, sql from deferred_indexes').all();
    for (const { name, sql } of left as { name: string; sql: string }[]) {
      $client.prepare('insert into deferred_indexes values (?, ?)').run(name, sql);
      $client.exec(`drop index ${name}`);
    }
    save(resumed, records.slice(0, 300), options);
  });
  await bulkLoad(resumed, async () => void save(resumed, records.slice(300), options));
  expect(contentOf(resumed)).toEqual(contentOf(whole));
  expect(faultsOf(resumed)).toEqual([]);
});

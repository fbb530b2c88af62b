/** Papers drawn by chance: rows of numbers that a seed decides, so that a draw can be repeated and costs the same at any size. */
import { sql } from 'drizzle-orm';
import { papers } from '../db/tables/papers.ts';
import { builder } from './builder.ts';
import { limits } from './limits.ts';
import { limitTo } from './plan/dialect.ts';
import { defaultPageSize, wrongSize } from './plan/page.ts';
import { from } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { changed, readerOf } from './plan/value.ts';
import { Paper } from './refs.ts';

/** The modulus of a Lehmer generator with the factor 48271, which has a full period; products stay within 64 bits. */
const modulus = sql.raw('2147483647');
const factor = sql.raw('48271');

/** How many numbers are drawn for each paper that is asked for: some are of no paper, or of one that was drawn before. */
const drawsEach = 8;

/** Declares the draw. */
export function defineSample(): void {
  builder.queryFields((maker) => {
    const t = new TableFields(builder, maker);
    return {
      sample: t.list(Paper, {
        description:
          'Papers drawn by chance: the same ones for the same seed, until papers are added. There are fewer than asked for where the collection is small.',
        args: {
          seed: maker.arg.int({ required: true, description: 'Any number; another one draws others.' }),
          first: maker.arg.int({
            description: `So many papers; ${limits.pageSize.value} at most, ${defaultPageSize} where nothing is said.`,
          }),
        },
        from: (paper, _root, compilation, { seed, first = defaultPageSize }) => {
          const [draws, drawn] = [
            sql.identifier(compilation.name('d')),
            sql.identifier(compilation.name('d')),
          ];
          const start = changed(seed, (value) => (Math.abs(Number(value)) % 2147483646) + 1);
          // The first numbers of near seeds are near each other; the third are not.
          const begin = sql`cast(${start} as integer) * ${factor} % ${modulus} * ${factor} % ${modulus} * ${factor} % ${modulus}`;
          const most = sql`${changed(first, (count) => Number(count) * drawsEach)}`;
          const numbers = sql`with recursive ${draws}(n, x) as (select 0, ${begin} union all select n + 1, x * ${factor} % ${modulus} from ${draws} where n < ${most}) select x % (select max(id) from ${papers}) + 1 as id, min(n) as n from ${draws} group by 1`;
          const found = sql`select ${drawn}.id as id from (${numbers}) ${drawn} cross join ${papers} on ${papers.id} = ${drawn}.id order by ${drawn}.n ${limitTo(first)}`;
          return sql`(${found}) ${drawn} cross join ${from(papers, paper)} on ${paper.id} = ${drawn}.id`;
        },
        wrong: ({ first = defaultPageSize }, variables) =>
          wrongSize('first', Number(readerOf(first)(variables))),
        size: defaultPageSize,
        limit: (_row, { first = defaultPageSize }) => {
          const read = readerOf(first);
          return (variables) => Number(read(variables));
        },
      }),
    };
  });
}

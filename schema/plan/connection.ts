/** Connections to the rows of one type: which rows, in which order; `keyed-page.ts` makes the page. */
import { type Column, sql } from 'drizzle-orm';
import type { GraphQLEnumType } from 'graphql';
import { badInput } from '../errors.ts';
import { type AdmittedRows, admittedRows, argumentOf, waysTo } from './admitted-rows.ts';
import { askedLooksAt, boundedWays } from './bounded-ways.ts';
import type { Compilation, Compiled, Cost, FieldSite } from './compilation.ts';
import type { ConnectionPlan, Lead, OrderTerm } from './connection-plan.ts';
import { looksAt, sum } from './cost.ts';
import { countOfWays } from './counts.ts';
import type { Arguments } from './field.ts';
import { compilePage, type PageSource } from './keyed-page.ts';
import { foundBy, leadsOf } from './leading-rows.ts';
import { isUnserved, orderEnumOf, orderOf } from './order.ts';
import { mostRanked, rankedRows, rankingOf } from './ranked-rows.ts';
import { compileSelection, objectTypeOf } from './selection.ts';
import { areFew, type Choice, isUnordered } from './sorted-or-walked.ts';
import { readerOf } from './value.ts';
import { selectFrom } from './ways.ts';
import { perRelation, rowInIndex, rowLookedUp } from './weights.ts';

/** A connection: what is selected of it, as one JSON object. */
export function compileConnection(
  compilation: Compilation,
  plan: ConnectionPlan,
  site: FieldSite,
  args: Arguments,
): Compiled {
  const leads = leadsOf(plan, args);
  const orders = orderEnumOf(argumentOf(site, 'orderBy'));
  const terms = termsOf(plan, args, leads, site);
  const ranking = rankingOf(plan, args, terms);
  // Which rows are ranked does not hang on their order.
  const orderedBy = ranking ? ranking.first(plan.target)[0] : firstColumn(plan, orders, terms);
  // Where an index finds no more than are ranked, all are, however old.
  const mostIds = ranking && mostRanked;
  const admitted = admittedRows(compilation, plan, site, args, { orderedBy, mostIds });
  const ranked =
    ranking && rankedRows(compilation, plan, site, args, { ranking, rows: admitted, leads, terms });
  const rows = ranked ?? admitted;
  const isBounded = leads.length > 0 || ranked !== undefined;
  const orderIn = ({ target, link, carried }: AdmittedRows) =>
    orderOf(terms, orders, target, link, carried, site, isBounded || plan.bounded);
  const order = orderIn(rows);
  // Where the junction has all that is asked, the target's table is not touched before the page is cut.
  const needsTarget = rows.asked !== undefined || order.keys.some((key) => !key.carried);
  const source = needsTarget ? rows.from : (rows.junction ?? rows.from);
  const isApart = !isBounded && isUnordered(plan, site, rows, orderedBy);
  const isSorted = !isBounded && (isApart || order.keys.length > 2);
  const ways = waysTo(rows, source, isSorted ? rowLookedUp : 0);
  const walk = (): Choice => {
    const walked = admittedRows(compilation, plan, site, args, { orderedBy, walked: true });
    const perRow = perRelation + (order.keys.length > 2 ? rowLookedUp : rowInIndex);
    return {
      few: (pageSize) => areFew(compilation, plan, rows, pageSize),
      sorted: ways,
      walked: waysTo(walked, walked.from, perRow).map((way) => ({ ...way, order: orderIn(walked) })),
    };
  };

  const scores = leads.map((lead) => lead.score(rows.link).name);
  const keys = compilation.name('k');
  const row = compilation.row(plan.target);
  const page: PageSource = {
    order,
    ways,
    // A junction may lead to any number of rows, even where it usually leads to few.
    choice:
      isApart && !(plan.bounded && !plan.through) && !isUnserved(orders, terms[0]?.by) ? walk() : undefined,
    single: isBounded || plan.bounded,
    beside: [...scores, ...(ranked?.columns ?? [])],
    link: rows.link,
    // What leads to the rows has all that it takes to count them, whatever the page is ordered by.
    counted: () => ranked?.count ?? countOfWays(rows.asked ? ways : waysTo(rows, rows.junction ?? rows.from)),
    asked: admitted.asked !== undefined,
    cut: ranked?.isCut ?? false,
    keys,
    row,
    table: plan.target,
    node: (inner, type) => compileSelection(compilation, objectTypeOf(type), inner, row),
    score: scores[0],
    complete: () => [
      ...leads.map((lead) => lead.complete(args, compilation, foundBy(lead, args, compilation))),
      ...(ranked?.complete ? [ranked.complete] : []),
    ],
    nested: plan.where !== undefined,
    admitted: (without) => {
      const again = compilation.again(() => admittedRows(compilation, plan, site, args, { without }));
      const againWays = waysTo(again);
      return {
        select: (columns, most) => {
          const { ways } = boundedWays(compilation, againWays, columns);
          const read = columns.map((name) => sql`${again.target}.${sql.identifier(name)}`);
          return selectFrom(ways, sql.join(read, sql`, `), { most });
        },
        complete: (columns) => boundedWays(compilation, againWays, columns).complete,
      };
    },
  };
  const compiled = compilePage(compilation, page, site, args);
  const led = leads.map(({ argument, looksAt: rows }): Cost => {
    const read = readerOf(args[argument]);
    return looksAt((variables) => rows(read(variables)));
  });
  const perRow = ranking?.looksAt(args) ?? 0;
  const ranks = ranking ? [looksAt(mostRanked * perRow + (admitted.asked ? askedLooksAt : 0))] : [];
  return { ...compiled, cost: sum([...led, ...ranks, compiled.cost]) };
}

/** The column of the target that an index is to be walked by; undefined where what leads to the rows has it. */
function firstColumn(
  plan: ConnectionPlan,
  orders: GraphQLEnumType,
  [first]: readonly OrderTerm[],
): Column | undefined {
  return first && orders.getValue(first.by)?.extensions.orderKey?.(plan.target, undefined);
}

/** The terms to order by; those that compare what an argument leads to need that argument. */
function termsOf(
  plan: ConnectionPlan,
  args: Arguments,
  leads: readonly Lead[],
  site: FieldSite,
): readonly OrderTerm[] {
  const last = leads.at(-1);
  const led = last && [{ by: last.orderKey, direction: 'DESC', nulls: 'LAST' }];
  const usual = plan.ranking?.usualOrder(args) ?? led ?? plan.defaultOrder;
  const terms = (args.orderBy ?? usual) as readonly OrderTerm[];
  const missing = plan.leads.find(
    (lead) => !leads.includes(lead) && terms.some(({ by }) => by === lead.orderKey),
  );
  if (missing)
    throw badInput(
      `orderBy ${missing.orderKey} compares what ${missing.argument} finds; give ${missing.argument}.`,
      site,
    );
  return terms;
}

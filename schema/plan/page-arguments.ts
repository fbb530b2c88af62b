import type { Builder } from '../builder.ts';
import { limits } from '../limits.ts';
import type { OrderTerm } from './connection-plan.ts';
import { defaultPageSize } from './page.ts';
import type { TableRef } from './table-ref.ts';

/** The argument by which a list or a connection is filtered. */
export function filterArgument(builder: Builder, target: TableRef) {
  return builder.args((t) => ({
    where: t.field({ type: target.filter, description: 'Only those that fit. Without it, all.' }),
  }));
}

/** The arguments that every connection to rows of one type takes. */
export function pageArguments(builder: Builder, target: TableRef, defaultOrder: readonly OrderTerm[]) {
  const usual = defaultOrder.map((term) => `${term.by} ${term.direction}`).join(', ');
  return builder.args((t) => ({
    ...filterArgument(builder, target),
    orderBy: t.field({
      type: [target.order],
      description: `Up to ${limits.orderKeys.value} keys, the first decides; ties beyond the last are told apart by the row itself, so that pages never overlap. Without it, ${usual}.`,
    }),
    ...cursorArguments(builder),
  }));
}

/** The arguments that tell which page is meant. */
export function cursorArguments(builder: Builder) {
  const size = `${limits.pageSize.value} at most`;
  return builder.args((t) => ({
    first: t.int({
      description: `So many from the start or after \`after\`; ${size}, ${defaultPageSize} where nothing is said.`,
    }),
    after: t.string({ description: 'Begin after the row of this cursor.' }),
    last: t.int({ description: `So many from the end or before \`before\`; ${size}.` }),
    before: t.string({ description: 'End before the row of this cursor.' }),
  }));
}

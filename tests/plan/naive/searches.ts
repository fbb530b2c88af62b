/** What a search over everything finds is learned from the planner, once for each; what is selected of it, and its pages, are not. */
import { ask, type Exits } from '../../harness/exits.ts';
import type { PageArguments } from './page.ts';

/** One hit: an edge as the planner gives it, with the id of its node. */
export interface Hit {
  cursor: string;
  score: number;
  kind: string;
  highlights: object[];
  node: { id: string };
}

/** All that one search finds. */
export interface Search {
  edges: readonly Hit[];
  totalCount: number;
  totalCountExact: boolean;
  approximate: boolean;
  kinds: object[];
}

export class Searches {
  readonly #exits: Exits;
  readonly #known = new Map<string, Search>();

  constructor(exits: Exits) {
    this.#exits = exits;
  }

  /** What a text finds of the kinds, of all where there are none. */
  of(query: string, kinds: readonly string[] | null): Search {
    const name = JSON.stringify([query, kinds]);
    const document = `query($query: String!, $kinds: [SearchKind!]) { search(query: $query, kinds: $kinds, first: 100) {
      totalCount totalCountExact approximate kinds { kind count }
      edges { cursor score kind highlights { field text ranges { start end } } node { ... on Node { id } } }
    } }`;
    const found =
      this.#known.get(name) ??
      (ask(this.#exits, document, { query, ...(kinds && { kinds }) }).search as Search);
    if (found.totalCount > found.edges.length) throw new Error(`too much is found: ${query}`);
    this.#known.set(name, found);
    return found;
  }
}

/** One page of the hits. */
export function pageOfHits(hits: readonly Hit[], args: PageArguments) {
  const placeOf = (cursor: string) => hits.findIndex((hit) => hit.cursor === cursor);
  const isBackward = (args.last ?? null) !== null || (args.before ?? null) !== null;
  const start = args.after ? placeOf(args.after) + 1 : 0;
  const end = args.before ? placeOf(args.before) : hits.length;
  const size = (isBackward ? args.last : args.first) ?? 20;
  const all = hits.slice(start, end);
  const shown = isBackward ? all.slice(Math.max(0, all.length - size)) : all.slice(0, size);
  return {
    hits: shown,
    pageInfo: {
      hasNextPage: isBackward ? Boolean(args.before) : all.length > size,
      hasPreviousPage: isBackward ? all.length > size : Boolean(args.after),
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    },
  };
}

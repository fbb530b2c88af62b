/** Cursors are opaque: which row one stands for is learned from pages that the planner has given. */
import { ask, type Exits } from '../../harness/exits.ts';
import type { Term } from './page.ts';
import type { NodeType, Row, Rows } from './rows.ts';

/** The root field that pages through all rows of a type. */
export const rootFields: Readonly<Record<NodeType, string>> = {
  Paper: 'papers',
  Author: 'authors',
  Topic: 'topics',
  Venue: 'venues',
  ReportedMetric: 'metrics',
};

interface Edge {
  cursor: string;
  node: { key: string };
}

export class Cursors {
  readonly #exits: Exits;
  readonly #rows: Rows;
  readonly #harvests = new Map<string, ReadonlyMap<string, Row>>();

  constructor(exits: Exits, rows: Rows) {
    this.#exits = exits;
    this.#rows = rows;
  }

  /** All cursors of an order, each with its row. */
  of(type: NodeType, terms: readonly Term[]): ReadonlyMap<string, Row> {
    const name = `${type} ${JSON.stringify(terms)}`;
    let harvest = this.#harvests.get(name);
    if (!harvest) {
      harvest = terms[0]?.by === 'POSITION' ? this.#harvestByPaper(terms) : this.#harvest(type, terms);
      this.#harvests.set(name, harvest);
    }
    return harvest;
  }

  /** The row of a cursor; throws for what is no cursor of this order. */
  rowOf(type: NodeType, terms: readonly Term[], cursor: string): Row {
    const row = this.of(type, terms).get(cursor);
    if (!row) throw new Error(`no cursor of this order: ${cursor}`);
    return row;
  }

  /** The cursor of a row. */
  cursorOf(type: NodeType, terms: readonly Term[], row: Row): string {
    for (const [cursor, candidate] of this.of(type, terms)) if (candidate.id === row.id) return cursor;
    throw new Error(`${type}:${row.key} has no cursor`);
  }

  /** An order that is offered within one paper alone. */
  #harvestByPaper(terms: readonly Term[]): ReadonlyMap<string, Row> {
    const query = `query($orderBy: [ReportedMetricOrder!], $key: ID!) {
      paper(by: {key: $key}) { metrics(orderBy: $orderBy, first: 100) { edges { cursor node { key } } } }
    }`;
    const found = new Map<string, Row>();
    for (const { key } of this.#rows.Paper) {
      const { paper } = ask(this.#exits, query, { orderBy: terms, key }) as {
        paper: { metrics: { edges: Edge[] } };
      };
      for (const { cursor, node } of paper.metrics.edges)
        this.#keep(found, 'ReportedMetric', cursor, node.key);
    }
    return found;
  }

  #keep(found: Map<string, Row>, type: NodeType, cursor: string, key: string): void {
    const row = this.#rows[type].find((candidate) => candidate.key === key);
    if (row) found.set(cursor, row);
  }

  #harvest(type: NodeType, terms: readonly Term[]): ReadonlyMap<string, Row> {
    const query = `query($orderBy: [${type}Order!], $after: String) {
      page: ${rootFields[type]}(orderBy: $orderBy, first: 100, after: $after) {
        edges { cursor node { key } }
        pageInfo { hasNextPage endCursor }
      }
    }`;
    const found = new Map<string, Row>();
    for (let after: string | null = null, more = true; more; ) {
      const { page } = ask(this.#exits, query, { orderBy: terms, after }) as {
        page: { edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
      };
      for (const { cursor, node } of page.edges) this.#keep(found, type, cursor, node.key);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    return found;
  }
}

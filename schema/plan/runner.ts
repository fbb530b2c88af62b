/** Runs the statements of root fields: what a request looks through where no index leads is bounded, over all of its fields together. */
import { LookBudgetSpent, type Looks } from '../../db/look-budget.ts';
import type { Database } from '../../db/open.ts';
import { graphqlError } from '../errors.ts';
import { limits } from '../limits.ts';
import { prepare, type Rendered, type Statement } from './dialect.ts';
import { LeastRecentlyUsed } from './least-recently-used.ts';
import type { OctetText } from './octet-text.ts';
import type { RootPlan } from './operation.ts';
import type { Variables } from './value.ts';

const mostStatements = 1000;
/** Requests that the fast exit has refused, and whose turn in the general exit is yet to come. */
const mostRefused = 100;
/**
 * Which part of what is left a count may take. How many rows that is, is told by a guess at what each takes; where it was too high, less
 * is counted, and in the end nothing.
 */
const partsForCounts = [1, 1 / 8, 0];
/** A try to answer a field: the whole statement, or the one whose pages end; which part of what is left it may look through, and its walks. */
interface Try {
  statement: (root: RootPlan) => Rendered;
  finding: number;
  walking: number;
}

const whole = ({ statement }: RootPlan) => statement;
const bounded = (root: RootPlan) => root.bounded();
/** What is tried, one after the other, all together within little more than what is left: what the rows of a walk take is a guess. */
const tries: readonly Try[] = [
  { statement: whole, finding: 3 / 4, walking: 0 },
  { statement: bounded, finding: 1 / 4, walking: 1 / 6 },
  { statement: bounded, finding: 3 / 32, walking: 1 / 64 },
  { statement: bounded, finding: 1 / 32, walking: 1 / 1024 },
];

/** Says whether a statement may be run now. */
export interface StatementGuard {
  /** Throws what the client is told if it may not. */
  check(statement: Rendered): void;
}

/** What each unit that a request costs leaves less to look through, in characters: what costs most has hardly time to look for anything. */
const perCost = 1000;

/** What a request of some cost may look through before it has begun; to count, half as much, as a request may do both. */
export function allLooks(cost: number): Looks {
  const looks = limits.looks.value - perCost * cost;
  return { finding: looks, counting: looks / 2, walking: looks / 2, cutShort: new Set() };
}

/** Runs the statements of plans on one database, the whole one first and then with less to look through, and keeps them prepared. */
export class Runner {
  readonly #database: Database;
  readonly #guard: StatementGuard | undefined;
  readonly #statements = new LeastRecentlyUsed<string, Statement>(mostStatements);
  readonly #refused = new Set<string>();

  constructor(database: Database, guard?: StatementGuard) {
    this.#database = database;
    this.#guard = guard;
  }

  /**
   * The answer of one root field; takes from `left` what it looks through. `again` says that the request comes from the fast exit: what was
   * refused there is refused at once.
   * @throws GraphQLError where nothing is left
   */
  run(root: RootPlan, variables: Variables, left: Looks, again: boolean): OctetText {
    this.#guard?.check(root.statement);
    const { text, readers } = root.statement;
    const parameters = readers.map((read) => read(variables));
    if (again && this.#wasRefused(text, parameters)) throw looksTooLong(root);
    const answer = this.#try(root, variables, left);
    if (answer !== undefined) return answer;
    if (!again) this.#refuse(text, parameters);
    throw looksTooLong(root);
  }

  /** The answer of the first try that is not too long; undefined if all are. */
  #try(root: RootPlan, variables: Variables, left: Looks): OctetText | undefined {
    const all = left.finding;
    let others = all;
    for (const { statement, finding, walking } of tries) {
      left.finding = all * finding;
      left.walking = all * walking;
      others -= left.finding;
      const answer = this.#run(statement(root), variables, left);
      if (answer === undefined) continue;
      left.finding += Math.max(0, others);
      return answer;
    }
    left.finding = 0;
    return undefined;
  }

  /** What a statement gives; undefined where it looks through more than is left. */
  #run({ text, readers }: Rendered, variables: Variables, left: Looks): OctetText | undefined {
    const statement = this.#statements.get(text, () => prepare(this.#database, text));
    const parameters = readers.map((read) => read(variables));
    return this.#within(left, () => statement.run(parameters));
  }

  #within(left: Looks, run: () => OctetText): OctetText | undefined {
    const { counting } = left;
    for (const part of partsForCounts) {
      // What was looked through in vain took its time as well.
      left.counting = counting * part;
      try {
        return this.#database.$looks.within(left, run);
      } catch (error) {
        if (!(error instanceof LookBudgetSpent)) throw error;
        if (!error.counting) return undefined;
      }
    }
    return undefined;
  }

  #refuse(text: string, parameters: readonly unknown[]): void {
    this.#refused.add(keyOf(text, parameters));
    const [oldest] = this.#refused;
    if (this.#refused.size > mostRefused && oldest !== undefined) this.#refused.delete(oldest);
  }

  #wasRefused(text: string, parameters: readonly unknown[]): boolean {
    return this.#refused.size > 0 && this.#refused.delete(keyOf(text, parameters));
  }
}

function keyOf(text: string, parameters: readonly unknown[]): string {
  return `${JSON.stringify(parameters)} ${text}`;
}

function looksTooLong({ unserved }: RootPlan) {
  const asked = unserved.length > 0 ? ` No index finds what ${unserved.join(', ')} asks for.` : '';
  return graphqlError(
    'LIMIT_EXCEEDED',
    `The operation would look through more rows and texts than may be (${limits.looks.value} characters' worth), as too few fit a filter, or too many are equal in the first key of an order.${asked} Narrow the filter by what an index finds, such as a name, an identifier, a topic, a venue or a year; find words with search.`,
  );
}

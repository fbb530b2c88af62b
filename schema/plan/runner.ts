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
/**
 * Which part a walk may take that ends there, as what its rows take is a guess as well: of a statement that has been tried as a whole, less,
 * as that took its time.
 */
const partsForWalks = { atOnce: [2 / 3, 1 / 16], afterwards: [1 / 4, 1 / 16] };

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
    const { finding } = left;
    const whole = isTriedWhole(root) ? this.#run(root.statement, variables, left) : undefined;
    const answer = whole ?? this.#bounded(root, variables, left, finding);
    if (answer !== undefined) return answer;
    if (!again) this.#refuse(text, parameters);
    throw looksTooLong(root);
  }

  /** The answer whose pages end where there is no more time, `finding` having been left at first; undefined where that takes too long as well. */
  #bounded(root: RootPlan, variables: Variables, left: Looks, finding: number): OctetText | undefined {
    for (const part of partsForWalks[isTriedWhole(root) ? 'afterwards' : 'atOnce']) {
      left.finding = finding;
      left.walking = finding * part;
      const answer = this.#run(root.bounded(), variables, left);
      if (answer !== undefined) return answer;
    }
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

/** Whether the whole statement is worth a try: texts that no index has take longer than anything else. */
export function isTriedWhole({ readsTexts }: RootPlan): boolean {
  return !readsTexts;
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

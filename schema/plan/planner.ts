/** The two exits of one compiler: finished response text, and values for graphql-js' resolvers. */
import {
  type GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { invariant } from '../../db/invariant.ts';
import type { Looks } from '../../db/look-budget.ts';
import type { Database } from '../../db/open.ts';
import { rowsOfLargest } from '../../db/table-sizes.ts';
import { graphqlError } from '../errors.ts';
import { limits, parseOptions, validationRules } from '../limits.ts';
import { manyRows } from './cost.ts';
import { type CutsTold, toldCuts } from './cuts-told.ts';
import { LeastRecentlyUsed } from './least-recently-used.ts';
import { decoded, type OctetText } from './octet-text.ts';
import { Operation, type OperationPlan, operationOf, type RootPlan } from './operation.ts';
import { allLooks, Runner, type StatementGuard } from './runner.ts';
import type { Variables } from './value.ts';

/** A GraphQL request as it comes in a body. */
export interface GraphQLRequest {
  query: string;
  operationName?: string | null;
  variables?: Readonly<Record<string, unknown>> | null;
}

const mostDocuments = 1000;

export class Planner {
  readonly #schema: GraphQLSchema;
  readonly #database: Database;
  readonly #documents = new LeastRecentlyUsed<string, Operation | null>(mostDocuments);
  readonly #operations = new WeakMap<OperationDefinitionNode, Operation>();
  /** What each request in the general exit may still look through, by its variables, which are its own. */
  readonly #looks = new WeakMap<Variables, Looks>();
  readonly #runner: Runner;
  readonly #cutShort = new Set<string>();

  constructor(schema: GraphQLSchema, database: Database, guard?: StatementGuard) {
    this.#schema = schema;
    this.#database = database;
    this.#runner = new Runner(database, guard);
  }

  /**
   * The fast exit: the response as finished JSON, or undefined for a request that is not its own. It words no error: whatever is
   * wrong with a request, or is not planned, is left to the general exit, so that errors have one place.
   * @param extensions - what the response says beside its data, as a JSON object that is not empty
   */
  answer(request: GraphQLRequest, extensions?: OctetText): OctetText | undefined {
    try {
      const operation = this.#admit(request);
      if (!operation) return undefined;
      const coerced = operation.coerced(request.variables ?? {});
      return this.#respond(operation.plan(coerced, false), coerced, extensions);
    } catch {
      return undefined;
    }
  }

  /** The general exit: the value of one root field, for resolvers that read response keys. Throws what the client is told. */
  resolve(info: GraphQLResolveInfo): unknown {
    let operation = this.#operations.get(info.operation);
    if (!operation) {
      operation = new Operation(info.schema, info.operation, info.fragments);
      this.#operations.set(info.operation, operation);
    }
    const plan = operation.plan(info.variableValues, true);
    // The whole operation is checked with its first field, as the fast exit does: its cost is one sum.
    const cost = this.#checkCost(plan, info.variableValues);
    const root = plan.get(String(info.path.key));
    invariant(root, `no plan for ${info.parentType.name}.${info.fieldName}`);
    for (const check of root.checks) check(info.variableValues);
    const left = this.#looks.get(info.variableValues) ?? allLooks(cost);
    this.#looks.set(info.variableValues, left);
    const value = JSON.parse(decoded(this.#runner.run(root, info.variableValues, left, true)));
    for (const path of left.cutShort) this.#cutShort.add(path);
    return value;
  }

  /** What is told of fields that were cut short since it was last asked; undefined of none. To be asked before anything else is resolved. */
  takeCuts(): CutsTold | undefined {
    const told = this.#cutShort.size === 0 ? undefined : toldCuts(this.#cutShort);
    this.#cutShort.clear();
    return told;
  }

  /** The SQL of each root field of a request, for those who want to see it; undefined where it is no operation. Throws where a variable is wrong. */
  explain(request: GraphQLRequest): { key: string; sql: string }[] | undefined {
    const operation = this.#admit(request);
    if (!operation) return undefined;
    const plan = operation.plan(operation.coerced(request.variables ?? {}), false);
    return [...plan].map(([key, root]) => ({ key, sql: root?.statement.text ?? '' }));
  }

  #admit({ query, operationName }: GraphQLRequest): Operation | null {
    const name = operationName ?? '';
    return this.#documents.get(`${name.length} ${name}${query}`, () => {
      const document = parse(query, parseOptions);
      const errors = validate(this.#schema, document, validationRules, { maxErrors: 1 });
      return (errors.length === 0 && operationOf(this.#schema, document, operationName)) || null;
    });
  }

  /** The cost of an operation; throws where it is too high. Only what would be too dear in a large store asks how large this one is. */
  #checkCost(plan: OperationPlan, variables: Variables): number {
    const usual = costOf(plan, variables, manyRows);
    if (usual <= limits.cost.value) return usual;
    const rows = rowsOfLargest(this.#database, manyRows);
    const cost = costOf(plan, variables, rows);
    if (cost > limits.cost.value) throw tooDear(plan, variables, cost, rows);
    return cost;
  }

  /** The response; undefined where a root field is not planned. */
  #respond(
    plan: OperationPlan,
    variables: Variables,
    extensions: OctetText | undefined,
  ): OctetText | undefined {
    const roots: RootPlan[] = [];
    for (const root of plan.values()) {
      if (!root) return undefined;
      roots.push(root);
    }
    const cost = this.#checkCost(plan, variables);
    for (const root of roots) for (const check of root.checks) check(variables);
    const left = allLooks(cost);
    const fields = () => {
      let text = '';
      // What is only put together is copied once, when it is sent; `join` and `slice` would copy it each time.
      for (const root of roots)
        text += `${text && ','}"${root.key}":${this.#runner.run(root, variables, left, false)}`;
      return text;
    };
    // Several statements see one state of the database, whatever an import commits meanwhile.
    const client = this.#database.$client;
    const isAlone = roots.length < 2 || client.inTransaction;
    return response(isAlone ? fields() : client.transaction(fields)(), extensions, left.cutShort);
  }
}

/** `{"data":{"key":value,…}}` and what is said beside it; keys are GraphQL names, and so ASCII. */
function response(
  fields: string,
  extensions: OctetText | undefined,
  cutShort: ReadonlySet<string>,
): OctetText {
  const said = cutShort.size === 0 ? extensions : withCuts(extensions, cutShort);
  const beside = said === undefined ? '' : `,"extensions":${said}`;
  return `{"data":{${fields}}${beside}}` as OctetText;
}

/** The extensions of an answer, and which of its fields were cut short. */
function withCuts(extensions: OctetText | undefined, cutShort: ReadonlySet<string>): string {
  const told = JSON.stringify(toldCuts(cutShort));
  return extensions === undefined ? told : `${extensions.slice(0, -1)},${told.slice(1)}`;
}

/** The cost of an operation in a store whose largest table has so many rows. */
function costOf(plan: OperationPlan, variables: Variables, rows: number): number {
  let cost = 0;
  for (const root of plan.values()) if (root) cost += root.cost(variables, rows);
  return cost;
}

function tooDear(plan: OperationPlan, variables: Variables, cost: number, rows: number): GraphQLError {
  const roots = [...plan.values()].flatMap((root) =>
    root ? [{ root, cost: root.cost(variables, rows) }] : [],
  );
  const [most] = roots.sort((one, other) => other.cost - one.cost);
  const dearest = most?.root.costs.dearest([most.root.key], most.cost, variables, rows);
  const named = dearest ? ` Most is for ${dearest.path.join('.')}: ${Math.round(dearest.cost)}.` : '';
  return graphqlError(
    'LIMIT_EXCEEDED',
    `The operation costs ${Math.round(cost)}; at most ${limits.cost.value} may be asked for.${named} Ask for smaller pages or fewer nested lists, or for this in a request of its own.`,
  );
}

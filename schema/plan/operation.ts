/** An operation and the plans made for it: one for each shape that its variables have come in. */
import { sql } from 'drizzle-orm';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { invariant } from '../../db/invariant.ts';
import { coerced, type Variable, variableOf } from './coercion.ts';
import { type Check, Compilation, type Cost } from './compilation.ts';
import { compilers } from './compile.ts';
import type { CostParts } from './cost-parts.ts';
import { jsonOctets, type Rendered, render } from './dialect.ts';
import { LeastRecentlyUsed } from './least-recently-used.ts';
import { compileField, NotPlanned } from './selection.ts';
import { type Variables, walkerOf } from './value.ts';

/** Most shapes of variables that one operation keeps plans for. */
const mostShapes = 100;

/** One root field, ready to run. */
export interface RootPlan {
  /** Response key. */
  key: string;
  statement: Rendered;
  checks: readonly Check[];
  cost: Cost;
  costs: CostParts;
  /** What filters ask that no index serves. */
  unserved: readonly string[];
  /** The same field, whose pages end where so many rows were asked as there is time for; compiled where it is needed. */
  bounded: () => Rendered;
}

/** Root fields by response key; undefined for those that are left to resolvers. */
export type OperationPlan = ReadonlyMap<string, RootPlan | undefined>;

export class Operation {
  readonly schema: GraphQLSchema;
  readonly node: OperationDefinitionNode;
  readonly #fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly #variables: readonly Variable[];
  readonly #plans = new LeastRecentlyUsed<string, OperationPlan>(mostShapes);

  constructor(
    schema: GraphQLSchema,
    node: OperationDefinitionNode,
    fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  ) {
    this.schema = schema;
    this.node = node;
    this.#fragments = fragments;
    this.#variables = (node.variableDefinitions ?? []).map((definition) => variableOf(schema, definition));
  }

  /** The values of its variables; throws where one is wrong. */
  coerced(given: Variables): Variables {
    return coerced(this.#variables, given);
  }

  /** The plan for coerced variables of this shape; throws the client's errors that the shape alone makes. */
  plan(variables: Variables, general: boolean): OperationPlan {
    let shape = general ? 'general ' : '';
    for (const { name, type } of this.#variables) shape += walkerOf(type).key(variables[name]);
    return this.#plans.get(shape, () => this.#compile(variables, general));
  }

  #compile(variables: Variables, general: boolean): OperationPlan {
    const holes: Record<string, unknown> = {};
    for (const { name, type } of this.#variables) {
      if (variables[name] === undefined) continue;
      holes[name] = walkerOf(type).holes(variables[name], (later) => later[name]);
    }
    const query = this.schema.getQueryType();
    invariant(query, 'a schema without queries');
    const plans = new Map<string, RootPlan | undefined>();
    const fields = collectFields(this.schema, this.#fragments, holes, query, this.node.selectionSet);
    for (const [key, nodes] of fields) plans.set(key, this.#compileRoot(key, nodes, holes, general));
    return plans;
  }

  #compileRoot(
    key: string,
    nodes: readonly FieldNode[],
    variables: Record<string, unknown>,
    general: boolean,
    bounded = false,
  ): RootPlan | undefined {
    const compilation = new Compilation({
      schema: this.schema,
      fragments: this.#fragments,
      variables,
      general,
      bounded,
      compilers,
    });
    const query = this.schema.getQueryType();
    invariant(query, 'a schema without queries');
    let again: Rendered | undefined;
    try {
      const field = compileField(compilation, query, { nodes, path: [key] }, undefined);
      return {
        key,
        statement: render(sql`${compilation.commonTables}${jsonOctets(field.sql)}`),
        checks: compilation.checks,
        cost: field.cost,
        costs: compilation.costs,
        unserved: [...compilation.unserved],
        bounded: () => {
          again ??= this.#compileRoot(key, nodes, variables, general, true)?.statement;
          invariant(again, 'a field that is planned only once');
          return again;
        },
      };
    } catch (error) {
      if (error instanceof NotPlanned) return undefined;
      throw error;
    }
  }
}

/** The operation of a document by its name; undefined where there is none, where the name is needed, or where it is no query. */
export function operationOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | null | undefined,
): Operation | undefined {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const chosen = name ? operations.filter((operation) => operation.name?.value === name) : operations;
  const [node] = chosen;
  if (!node || chosen.length > 1) return undefined;
  const plannable = node.operation === OperationTypeNode.QUERY && !node.directives?.length;
  return plannable ? new Operation(schema, node, fragments) : undefined;
}

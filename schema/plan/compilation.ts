import { type SQL, sql } from 'drizzle-orm';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isInputObjectType,
} from 'graphql';
import { invariant } from '../../db/invariant.ts';
import { badInput, graphqlError } from '../errors.ts';
import { limits } from '../limits.ts';
import { CostParts } from './cost-parts.ts';
import type { Arguments, FieldPlan, Row, RowSource } from './field.ts';
import { aliased } from './rows.ts';
import type { Variables } from './value.ts';

/** Where in a request something stands, for the errors about it. */
export interface Site {
  nodes: readonly FieldNode[];
  /** Response keys from the root; positions in lists are not known before anything runs. */
  path: readonly string[];
}

/** A field of a row and where it stands. */
export interface FieldSite extends Site {
  field: GraphQLField<unknown, unknown>;
  row: Row;
}

/** The way from a field's plan to its SQL; handed in, as fields lead to selections and selections to fields. */
export interface Compilers {
  compile(compilation: Compilation, plan: FieldPlan, site: FieldSite, args: Arguments): Compiled;
}

/** Looks at the values of a request before anything runs; throws what the client is told. */
export type Check = (variables: Variables) => void;

/**
 * What a request will cost, as a function of its values and of how many rows the largest table of the store has, as far as that matters
 * (`manyRows`); one unit is about one value in the answer.
 */
export type Cost = (variables: Variables, rows: number) => number;

/** A piece of a plan: its SQL and its cost. */
export interface Compiled {
  sql: SQL;
  cost: Cost;
}

/** The state of compiling one root field. */
export class Compilation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced variables, with holes for all that may differ the next time. */
  readonly variables: Record<string, unknown>;
  /** Whether graphql-js will walk the answer: then abstract values carry their type's name. */
  readonly general: boolean;
  readonly compilers: Compilers;
  /** Whether pages end where so many rows were asked as there is time for, in place of the whole statement. */
  readonly bounded: boolean;
  readonly checks: Check[] = [];
  /** What the fields cost, to be told if that is too much. */
  readonly costs = new CostParts();
  /** Operators of filters that no index serves, as paths in the filter; to be told if they are asked of too many rows. */
  readonly unserved = new Set<string>();
  /** How many walks of a bounded statement share what one may take. */
  boundedWalks = 0;
  #aliases = 0;
  #filterDepth = 0;
  #filterTerms = 0;
  #weight = 0;
  #texts = 0;
  readonly #counted = new WeakSet<object>();
  readonly #shared = new Map<object, Map<unknown, SQL>>();
  readonly #made = new WeakMap<object, Map<unknown, unknown>>();
  readonly #common: SQL[] = [];
  readonly #sites: Site[] = [];
  readonly #filterPath: string[] = [];

  constructor(
    from: Pick<Compilation, 'schema' | 'fragments' | 'variables' | 'general' | 'compilers' | 'bounded'>,
  ) {
    this.schema = from.schema;
    this.fragments = from.fragments;
    this.variables = from.variables;
    this.general = from.general;
    this.compilers = from.compilers;
    this.bounded = from.bounded;
  }

  /** A name that no other row source of the statement has. */
  name(prefix: string): string {
    this.#aliases += 1;
    return `${prefix}${this.#aliases}`;
  }

  /** A row source under a name of its own, or under one that was taken for it. */
  row(source: RowSource, name = this.name('r')): Row {
    return aliased(source, name);
  }

  /** An input type of the schema by its name. */
  inputNamed(name: string): GraphQLInputObjectType {
    const type = this.schema.getType(name);
    invariant(isInputObjectType(type), `${name} is no input`);
    return type;
  }

  /** Compiles a field: what is found wrong inside, in a filter's values too, points to it. */
  at<Result>(site: Site, compile: () => Result): Result {
    this.#sites.push(site);
    const result = compile();
    this.#sites.pop();
    return result;
  }

  /** Where the field stands that is being compiled, in response keys from the root. */
  get path(): readonly string[] {
    return this.#sites.at(-1)?.path ?? [];
  }

  /** Compiles a field of a filter: what is wrong with its values names it. */
  filterField<Result>(name: string, compile: () => Result): Result {
    this.#filterPath.push(name);
    const result = compile();
    this.#filterPath.pop();
    return result;
  }

  /** Notes that no index serves a field of the filter that is being compiled. */
  noteUnserved(name: string): void {
    this.unserved.add([...this.#filterPath, name].join('.'));
  }

  /** Adds a check of a value of the filter that is being compiled; what it tells comes after the value's place in the filter. */
  checkFilter(test: (variables: Variables) => string | undefined): void {
    const site = this.#sites.at(-1);
    invariant(site, 'a filter outside of any field');
    const place = this.#filterPath.join('.');
    this.check(site, (variables) => {
      const wrong = test(variables);
      return wrong === undefined ? undefined : `${place} ${wrong}`;
    });
  }

  /** Compiles a filter inside a filter; throws where filters nest too deep. */
  nested<Result>(compile: () => Result): Result {
    this.#filterDepth += 1;
    if (this.#filterDepth > limits.filterDepth.value) {
      throw graphqlError('LIMIT_EXCEEDED', `A filter nests more than ${limits.filterDepth.value} deep.`);
    }
    const result = compile();
    this.#filterDepth -= 1;
    return result;
  }

  /** Counts one condition more of the root field's filters; throws where they are too many. */
  countTerm(): void {
    this.#filterTerms += 1;
    if (this.#filterTerms > limits.filterTerms.value) {
      throw graphqlError('LIMIT_EXCEEDED', `Filters have more than ${limits.filterTerms.value} conditions.`);
    }
  }

  /** Notes what it takes to ask a row what is being compiled: see `weights.ts`. */
  weighs(characters: number): void {
    this.#weight += characters;
  }

  /** Notes that texts are read which no index has, or rows of a relation, usually of so many characters; those that are read are counted as they are. */
  reads(characters: number): void {
    this.#texts += characters;
  }

  /** Compiles a condition and tells what it takes to ask a row, apart from the `texts`: whatever is counted as it is read. */
  weighed(compile: () => SQL | undefined): { condition: SQL | undefined; weight: number; texts: number } {
    const before = [this.#weight, this.#texts] as const;
    [this.#weight, this.#texts] = [0, 0];
    const condition = compile();
    const [weight, texts] = [this.#weight, this.#texts];
    [this.#weight, this.#texts] = before;
    return { condition, weight, texts };
  }

  /** Compiles a filter whose conditions count once, however many rows it is compiled for. */
  countedOnce<Result>(filter: object, compile: () => Result): Result {
    const before = this.#filterTerms;
    const result = compile();
    if (this.#counted.has(filter)) this.#filterTerms = before;
    this.#counted.add(filter);
    return result;
  }

  /** Compiles once more what has been compiled in its own place, where its conditions are counted and checked. */
  again<Result>(compile: () => Result): Result {
    const [terms, checks, weight, texts] = [this.#filterTerms, this.checks.length, this.#weight, this.#texts];
    this.#filterTerms = Number.NEGATIVE_INFINITY;
    const result = compile();
    this.#filterTerms = terms;
    this.checks.length = checks;
    this.#weight = weight;
    this.#texts = texts;
    return result;
  }

  /**
   * Rows that several parts of a root field stand on: the name of a table that the statement fills once, however often it is read.
   * `of` and `what` tell which rows are the same; they may stand on no row of the statement's own.
   */
  shared(of: object, what: unknown, select: () => SQL): SQL {
    const known = this.#shared.get(of) ?? new Map<unknown, SQL>();
    this.#shared.set(of, known);
    let name = known.get(what);
    if (!name) {
      name = sql`${sql.identifier(this.name('s'))}`;
      const rows = select();
      // What the rows are selected from has been shared by now, and so stands before them.
      this.#common.push(sql`${name} as materialized (${rows})`);
      known.set(what, name);
    }
    return name;
  }

  /** What is made the first time that it is asked for; `of` and `what` tell what is the same. */
  once<Result>(of: object, what: unknown, make: () => Result): Result {
    const known = this.#made.get(of) ?? new Map<unknown, unknown>();
    this.#made.set(of, known);
    if (!known.has(what)) known.set(what, make());
    return known.get(what) as Result;
  }

  /** The name of shared rows that something has asked for by now; undefined where nothing has. */
  known(of: object, what: unknown): SQL | undefined {
    return this.#shared.get(of)?.get(what);
  }

  /** `with …` of all that is shared, or nothing. */
  get commonTables(): SQL {
    return this.#common.length === 0 ? sql.empty() : sql`with ${sql.join(this.#common, sql`, `)} `;
  }

  /** Adds a check of the request's values; what it throws points to the field. */
  check(site: Site, test: (variables: Variables) => string | undefined): void {
    this.checks.push((variables) => {
      const wrong = test(variables);
      if (wrong !== undefined) throw badInput(wrong, site);
    });
  }
}

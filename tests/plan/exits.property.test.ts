/** Both exits and a naive executor over arrays answer generated operations alike, each with two sets of values of one shape. */
import fc from 'fast-check';
import { type DocumentNode, type ExecutionResult, parse, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { validationRules } from '../../schema/limits.ts';
import { manyRows } from '../../schema/plan/cost.ts';
import { type Exits, exitsOver, type Variables } from '../harness/exits.ts';
import { addWords, smallStore } from '../harness/small-store.ts';
import { type GeneratedOperation, operationFrom } from './generate/operation.ts';
import { type Naive, naiveOver } from './naive/execute.ts';

const operations = Number(process.env.PAPERQL_TEST_OPERATIONS ?? 500);
const seed = Number(process.env.PAPERQL_TEST_SEED ?? 20261124);

let exits: Exits;
let naive: Naive;

beforeAll(() => {
  const database = smallStore();
  // As dear as in a large store: the naive executor would take seconds for what only a small one answers.
  addWords(database, manyRows);
  exits = exitsOver(database);
  naive = naiveOver(exits);
});

interface Tally {
  asked: number;
  fast: number;
  refused: number;
  dear: number;
  full: number;
}

/** Asks all three arms; throws where they differ. */
function compare(
  query: string,
  document: DocumentNode,
  variables: Variables,
  planted: boolean,
  tally: Tally,
) {
  tally.asked += 1;
  const fast = exits.fast(query, variables);
  const general = exits.general(document, variables);
  if (general.errors) {
    const codes = general.errors.map((error) => error.extensions.code);
    const isDear = codes.every((code) => code === 'LIMIT_EXCEEDED');
    if (!isDear) expect(planted, `refused for nothing: ${String(general.errors[0]?.stack)}`).toBe(true);
    expect(codes.every((code) => code === 'BAD_USER_INPUT' || code === 'LIMIT_EXCEEDED')).toBe(true);
    expect(fast, 'answered by the fast exit, refused by the general one').toBeUndefined();
    tally[isDear ? 'dear' : 'refused'] += 1;
    return;
  }
  expect(fast, 'answered by the general exit, not by the fast one').toBeDefined();
  tally.fast += 1;
  expect(JSON.stringify(JSON.parse(fast ?? ''))).toBe(JSON.stringify(general));
  const answer = naive.answer(document, variables);
  expect(answer.errors, 'refused by the naive executor').toBeUndefined();
  expect(JSON.parse(fast ?? '')).toEqual(JSON.parse(JSON.stringify(answer)));
  expect(JSON.stringify(general)).toBe(JSON.stringify(answer));
  if (holdsValues(general)) tally.full += 1;
}

/** Whether an answer has a value that came from a row. */
function holdsValues(answer: ExecutionResult): boolean {
  const isFull = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.length > 0 && value.some(isFull);
    if (typeof value === 'object' && value !== null) return Object.values(value).some(isFull);
    return typeof value === 'string' || (typeof value === 'number' && value > 0);
  };
  return isFull(answer.data);
}

describe('generated operations', () => {
  test('are answered alike by the fast exit, the general exit and a naive executor', () => {
    const tally: Tally = { asked: 0, fast: 0, refused: 0, dear: 0, full: 0 };
    const tape = fc.array(fc.nat(0xffff), { minLength: 150, maxLength: 400, size: 'max' });
    const run = (operation: GeneratedOperation) => {
      const document = parse(operation.query);
      fc.pre(validate(exits.schema, document, validationRules).length === 0);
      for (const variables of operation.variables) {
        compare(operation.query, document, variables, operation.planted, tally);
      }
    };
    const property = fc.property(
      tape.map((numbers) => operationFrom(numbers, exits.schema, naive)),
      run,
    );
    fc.assert(property, {
      numRuns: operations,
      seed,
      maxSkipsPerRun: 20,
      interruptAfterTimeLimit: Math.max(25_000, 60 * operations),
    });
    expect(tally.asked).toBeGreaterThanOrEqual(2 * operations);
    expect(tally.fast / tally.asked).toBeGreaterThan(0.85);
    expect(tally.full / tally.asked).toBeGreaterThan(0.6);
  });
});

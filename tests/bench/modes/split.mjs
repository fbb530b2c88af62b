/** Where the time of the fast exit goes, without HTTP: each step by itself, over the same requests. */
import { parse } from 'graphql';
import { openDatabase } from '../../../dist/db/open.js';
import { parseOptions } from '../../../dist/schema/limits.js';
import { prepare } from '../../../dist/schema/plan/dialect.js';
import { LeastRecentlyUsed } from '../../../dist/schema/plan/least-recently-used.js';
import { operationOf } from '../../../dist/schema/plan/operation.js';
import { Planner } from '../../../dist/schema/plan/planner.js';
import { paperqlSchema } from '../../../dist/schema/schema.js';
import { openFloor } from '../floor/statements.mjs';
import { questions, requestsOf } from '../questions/questions.mjs';
import { median } from '../statistics.mjs';
import { printTable } from '../table.mjs';

const variety = 200;
/** What one step is run for in a round, in milliseconds. */
const duration = 15;

/** @type {import('../run.mjs').Mode} */
export async function measureSplit({ store, rounds, only }) {
  const schema = paperqlSchema();
  const database = openDatabase(store, { readonly: true });
  const planner = new Planner(schema, database);
  const floor = openFloor(store);
  const rows = questions
    .filter(({ name }) => name.includes(only))
    .map((question) => {
      const requests = requestsOf(question, database.$client, variety);
      const steps = stepsOf(schema, database, requests);
      steps.whole = requests.map((request) => () => planner.answer(request));
      steps.floor = requests.map(
        ({ operationName, variables }) =>
          () =>
            floor(operationName, variables),
      );
      return { question: question.name, ...inTurns(steps, rounds) };
    });
  database.$client.close();
  const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== 'question');
  printTable(
    ['µs in process', ...columns],
    rows.map((row) => [row.question, ...columns.map((name) => row[name].toFixed(1))]),
  );
  return rows;
}

/** The steps of `Planner.answer`, each as one function a request, on what the steps before it have made. */
function stepsOf(schema, database, requests) {
  const [{ query, operationName }] = requests;
  const operation = operationOf(schema, parse(query, parseOptions), operationName);
  const documents = new LeastRecentlyUsed(1000);
  const keyOf = (request) => `${request.operationName}\n${request.query}`;
  documents.get(keyOf(requests[0]), () => operation);
  const made = requests.map((request) => {
    const coerced = operation.coerced(request.variables);
    const [root] = operation.plan(coerced, false).values();
    const bound = root.statement.readers.map((read) => read(coerced));
    const statement = prepare(database, root.statement.text);
    return { request, coerced, root, bound, statement, text: statement.run(bound) };
  });
  return {
    'look-up': made.map(
      ({ request }) =>
        () =>
          documents.get(keyOf(request), () => operation),
    ),
    coercion: made.map(
      ({ request }) =>
        () =>
          operation.coerced(request.variables),
    ),
    shape: made.map(
      ({ coerced }) =>
        () =>
          operation.plan(coerced, false),
    ),
    checks: made.map(({ root, coerced }) => () => {
      root.cost(coerced);
      for (const check of root.checks) check(coerced);
    }),
    bind: made.map(
      ({ root, coerced }) =>
        () =>
          root.statement.readers.map((read) => read(coerced)),
    ),
    SQLite: made.map(
      ({ statement, bound }) =>
        () =>
          statement.run(bound),
    ),
    splice: made.map(
      ({ root, text }) =>
        () =>
          Buffer.byteLength(`{"data":{"${root.key}":${text}}}`),
    ),
  };
}

/** What a call of each step costs: all steps take turns, and the middle round counts. */
function inTurns(steps, rounds) {
  const names = Object.keys(steps);
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const name of names) {
      const each = costOf(steps[name], duration);
      // The first round warms up.
      if (round > 0) taken[name].push(each);
    }
  return Object.fromEntries(names.map((name) => [name, median(taken[name])]));
}

/** Microseconds of CPU time a call, over as many calls as fit. */
function costOf(calls, milliseconds) {
  const end = performance.now() + milliseconds;
  const before = process.cpuUsage();
  let count = 0;
  while (count < 10 || performance.now() < end) {
    calls[count % calls.length]();
    count += 1;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

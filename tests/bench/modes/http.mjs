/** The servers' CPU time per request over HTTP, ours and the floor's in turn. */
import { openDatabase } from '../../../dist/db/open.js';
import { assertSameAnswer } from '../equal.mjs';
import { bodyOf, openClient, wireRequest } from '../http/client.mjs';
import { startFloor, startOurs } from '../http/server-process.mjs';
import { questions, requestsOf } from '../questions/questions.mjs';
import { summaryOf } from '../statistics.mjs';
import { printTable } from '../table.mjs';

/** Different sets of variables of each question. */
const variety = 500;
/** What each server works on a question in one round, in microseconds. */
const workload = 400_000;
const fewest = 20;
const most = 4000;

/** @type {import('../run.mjs').Mode} */
export async function measureHttp({ store, rounds, only }) {
  const client = openDatabase(store, { readonly: true }).$client;
  const asked = questions.filter(({ name }) => name.includes(only));
  const bodies = asked.map((question) => requestsOf(question, client, variety));
  client.close();
  const sides = [await openSide('floor', startFloor(store)), await openSide('ours', startOurs(store))];
  try {
    const series = [];
    for (const [index, question] of asked.entries())
      series.push(await seriesOf(question, bodies[index], sides));
    for (let round = 0; round < rounds; round++) {
      for (const one of series) {
        const inTurn = round % 2 === 0 ? sides : sides.toReversed();
        for (const side of inTurn) {
          const { cpu, perSecond } = await work(side, one, round);
          one.cpu[side.name].push(cpu);
          one.perSecond[side.name].push(perSecond);
        }
      }
    }
    return report(series);
  } finally {
    for (const side of sides) side.close();
  }
}

async function openSide(name, starting) {
  const server = await starting;
  const client = await openClient(server.port);
  const close = () => {
    client.close();
    server.stop();
  };
  return { name, server, client, close };
}

/** Compares all answers, which warms both servers up, and finds how many requests make a round. */
async function seriesOf(question, bodies, sides) {
  const answers = {};
  const wires = {};
  let dearest = 0;
  for (const { name, server, client } of sides) {
    wires[name] = bodies.map((body) => wireRequest(body, server.port));
    answers[name] = [];
    const warm = { name, server, client };
    await work(warm, { wires, requests: fewest }, 0);
    const before = await server.cpu();
    const some = wires[name].slice(0, 5 * fewest);
    await client.send(some, (answer, index) => {
      answers[name][index] = bodyOf(answer);
    });
    dearest = Math.max(dearest, ((await server.cpu()) - before) / some.length);
  }
  for (const [index, floor] of answers.floor.entries())
    assertSameAnswer(question.name, floor, answers.ours[index]);
  const bytes = answers.ours.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / answers.ours.length;
  const requests = Math.min(most, Math.max(fewest, Math.round(workload / dearest)));
  const none = () => ({ floor: [], ours: [] });
  return { question, wires, requests, bytes, cpu: none(), perSecond: none() };
}

/** One round: microseconds of the server's CPU time a request, and requests a second. */
async function work({ name, server, client }, { wires, requests }, round) {
  const list = wires[name];
  const batch = Array.from(
    { length: requests },
    (_, index) => list[(round * requests + index) % list.length],
  );
  const before = await server.cpu();
  const started = performance.now();
  await client.send(batch);
  const seconds = (performance.now() - started) / 1000;
  return { cpu: ((await server.cpu()) - before) / requests, perSecond: requests / seconds };
}

function report(series) {
  const both = ({ floor, ours }) => ({ floor: summaryOf(floor), ours: summaryOf(ours) });
  const rows = series.map(({ question, requests, bytes, cpu, perSecond }) => ({
    question: question.name,
    bytes,
    requests,
    cpu: both(cpu),
    perSecond: both(perSecond),
    // Both of a pair were measured one after the other, so that what else the machine does is in both.
    ratio: summaryOf(cpu.floor.map((floor, round) => floor / cpu.ours[round])),
    target: question.target,
  }));
  printTable(
    ['8 connections', 'answer', 'ours/s', 'floor CPU', 'ours CPU', 'ratio', '(range)', 'target', ''],
    rows.map(({ question, bytes, perSecond, cpu, ratio, target }) => [
      question,
      `${(bytes / 1000).toFixed(1)} KB`,
      perSecond.ours.median.toFixed(0),
      `${cpu.floor.median.toFixed(0)} µs`,
      `${cpu.ours.median.toFixed(0)} µs`,
      ratio.median.toFixed(2),
      `(${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)})`,
      target?.toFixed(2) ?? '',
      target === undefined ? '' : ratio.median >= target ? 'met' : 'missed',
    ]),
  );
  return rows;
}

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
        for (const side of inTurn) one.cpu[side.name].push(await cpuOf(side, one, round));
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
    await cpuOf(warm, { wires, requests: fewest }, 0);
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
  return { question, wires, requests, bytes, cpu: { floor: [], ours: [] } };
}

/** Microseconds of the server's CPU time for each request of a round. */
async function cpuOf({ name, server, client }, { wires, requests }, round) {
  const list = wires[name];
  const batch = Array.from(
    { length: requests },
    (_, index) => list[(round * requests + index) % list.length],
  );
  const before = await server.cpu();
  await client.send(batch);
  return ((await server.cpu()) - before) / requests;
}

function report(series) {
  const rows = series.map(({ question, requests, bytes, cpu }) => {
    // Both of a pair were measured one after the other, so that what else the machine does is in both.
    const ratio = summaryOf(cpu.floor.map((floor, round) => floor / cpu.ours[round]));
    const { name, target } = question;
    return {
      question: name,
      bytes,
      requests,
      floor: summaryOf(cpu.floor),
      ours: summaryOf(cpu.ours),
      ratio,
      target,
    };
  });
  printTable(
    ['CPU per request', 'answer', 'floor', 'ours', 'ratio', '(range)', 'target', ''],
    rows.map(({ question, bytes, floor, ours, ratio, target }) => [
      question,
      `${(bytes / 1000).toFixed(1)} KB`,
      `${floor.median.toFixed(0)} µs`,
      `${ours.median.toFixed(0)} µs`,
      ratio.median.toFixed(2),
      `(${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)})`,
      target?.toFixed(2) ?? '',
      target === undefined ? '' : ratio.median >= target ? 'met' : 'missed',
    ]),
  );
  return rows;
}

import { rate, type Unit, velocity } from './unit.ts';

/** What is counted per second or per dollar: "tokens/s", "frames per second". */
const rates: Record<string, Unit> = {
  frame: { unit: 'FPS', metric: 'frame-rate' },
  image: rate('images/s'),
  token: rate('tokens/s'),
  request: rate('requests/s'),
  query: rate('queries/s'),
  querie: rate('queries/s'),
  sample: rate('samples/s'),
  transaction: rate('transactions/s'),
  operation: rate('operations/s'),
  op: rate('ops/s'),
  message: rate('messages/s'),
  packet: rate('packets/s'),
  event: rate('events/s'),
  record: rate('records/s'),
  edge: rate('edges/s'),
  KB: rate('KB/s'),
  MB: rate('MB/s'),
  GB: rate('GB/s'),
  TB: rate('TB/s'),
  Gb: rate('Gb/s'),
  Mb: rate('Mb/s'),
  kb: rate('kb/s'),
  bit: rate('bits/s'),
  word: rate('words/s'),
  character: rate('characters/s'),
  sentence: rate('sentences/s'),
  page: rate('pages/s'),
  document: rate('documents/s'),
  step: rate('steps/s'),
  row: rate('rows/s'),
  tuple: rate('tuples/s'),
  node: rate('nodes/s'),
  item: rate('items/s'),
};

const ratesByText: ReadonlyMap<string, Unit> = new Map(
  Object.entries(rates).flatMap(([word, unit]): [string, Unit][] => [
    [word, unit],
    [`${word}s`, unit],
  ]),
);

const velocities: ReadonlyMap<string, Unit> = new Map(
  'm/s cm/s mm/s km/h rad/s deg/s °/s degree/s degrees/s'.split(' ').map((unit) => [unit, velocity(unit)]),
);

/** The velocity that a unit of length or angle over a unit of time is, or undefined. */
export function velocityOf(length: string, time: string): Unit | undefined {
  return velocities.get(`${length}/${time}`);
}

/** The unit of a word followed by "per second" or "/s", or undefined. */
export function rateOf(text: string): Unit | undefined {
  return ratesByText.get(text) ?? ratesByText.get(text.toLowerCase());
}

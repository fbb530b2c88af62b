import type { Format } from '../../src/formats/format.ts';
import { readAll } from './read.ts';

/** What is told of each entry of a file, with its line: the title of its paper, or what is wrong with it. */
export async function toldOf(format: Format, text: string): Promise<[line: number, told: string][]> {
  const readings = await readAll(format, text, 7);
  return readings.map((reading) => [
    reading.line,
    'record' in reading ? reading.record.title : 'problem' in reading ? reading.problem : '',
  ]);
}

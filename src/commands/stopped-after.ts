import { counted } from './table.ts';

/** What a command says that was stopped and goes on from there the next time; `done` is how much of it is stored. */
export function stoppedAfter(done: number, noun: string): string {
  if (done === 0) return 'stopped; nothing was stored';
  return `stopped after ${counted(done, noun)}: run it again to go on from there`;
}

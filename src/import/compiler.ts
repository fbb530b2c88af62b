import { setFlagsFromString } from 'node:v8';
import { type Flag, withFlag } from './v8-flag.ts';

/**
 * Tells V8 to compile functions for themselves, and not once more within each that calls them, from here on in all threads. The extractor is
 * many small functions that call each other; an import is over before what is gained by that outweighs the time that it takes.
 */
export function inlineLittle(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
}

/** Files that are together smaller than this are read before code that is optimised has paid for it, in bytes: some two thousand papers. */
const fewBytes = 4_000_000;

/** How much bytecode a function runs before V8 optimises it, in bytes: much where it is to be rare. */
const budget: Flag = { name: 'interrupt-budget', meanwhile: 400_000, usual: 67_584 };

/**
 * Does work that reads so many bytes, undefined if nobody knows. If they are few, V8 optimises late meanwhile, in all threads: a thousand
 * papers with the results in their abstracts take some 0.8 of the time of the processor.
 */
export async function compileFor<Result>(
  bytes: number | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  return bytes === undefined || bytes >= fewBytes ? work() : withFlag(budget, work);
}

import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 to compile functions for themselves, and not once more within each that calls them, from here on in all threads. The extractor is
 * many small functions that call each other; an import is over before what is gained by that outweighs the time that it takes.
 */
export function inlineLittle(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
}

import type { Bytes } from './bytes.ts';

/** What a stream that is stopped ends with: not as if it had come to its end, for then a half record would count as one. */
export class Stopped extends Error {}

/**
 * The pieces of a stream until it is stopped, also while the next one is awaited, as from a keyboard.
 * @throws Stopped when it is.
 */
export async function* untilStopped(bytes: Bytes, stop: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  if (stop === undefined) {
    yield* bytes;
    return;
  }
  const stopped = new Promise<never>((_resolve, reject) => {
    const end = () => reject(new Stopped());
    if (stop.aborted) end();
    stop.addEventListener('abort', end, { once: true });
  });
  stopped.catch(() => {});
  const iterator = bytes[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await Promise.race([iterator.next(), stopped]);
    if (done) return;
    yield value;
  }
}

import { type Pack, packLength } from './reader-messages.ts';
import { type Extractor, type Ready, withResults } from './ready.ts';
import { hasResultsThread, type ResultsThread, startResultsThread } from './results-thread.ts';

/** Places after which helpers are worth what they take to start, and to compile the extractor: a first thousand is soon read. */
const worthHelp = 1000;

/** Packs that may wait for an earlier one, so that memory stays flat. */
const mostWaiting = 6;

/** A pack whose results are read, or being read. */
interface UnderWay {
  isReady(): boolean;
  /** Waits for it. */
  take(): Pack;
}

/**
 * Adds to places the results in their abstracts, and keeps their order. So many further threads help where there are many of them; they
 * change nothing but the time that it takes. What comes before an error is given before it is thrown.
 */
export async function* withAllResults(
  places: AsyncIterable<Ready>,
  extract: Extractor,
  helpers: number,
): AsyncGenerator<Ready> {
  const threads: ResultsThread[] = [];
  const waiting: UnderWay[] = [];
  let read = 0;
  let pack: Ready[] = [];
  let failure: { error: unknown } | undefined;

  function hand(): void {
    read += pack.length;
    while (hasResultsThread && read > worthHelp && threads.length < helpers)
      threads.push(startResultsThread());
    waiting.push(underWay(pack, threads, extract));
    pack = [];
  }

  function* done(): Generator<Ready> {
    for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
      if (!first.isReady() && waiting.length <= mostWaiting) return;
      waiting.shift();
      yield* first.take();
    }
  }

  try {
    try {
      for await (const place of places) {
        if (pack.push(place) < packLength) continue;
        hand();
        yield* done();
      }
    } catch (error) {
      failure = { error };
    }
    hand();
    for (const one of waiting) yield* one.take();
    if (failure !== undefined) throw failure.error;
  } finally {
    for (const thread of threads) thread.stop();
  }
}

/** Gives a pack to a thread that has little to do; if there is none, it is read at once. */
function underWay(pack: Pack, threads: readonly ResultsThread[], extract: Extractor): UnderWay {
  const read = () => pack.map((place) => withResults(place, extract));
  const thread = threads.find(({ isFree }) => isFree());
  if (thread === undefined) {
    const whole = read();
    return { isReady: () => true, take: () => whole };
  }
  const papers = pack.flatMap((place) => {
    const { title, abstract } = 'record' in place ? place.record : {};
    return title === undefined || abstract === undefined ? [] : [{ title, abstract }];
  });
  thread.give(papers);
  return {
    isReady: thread.isReady,
    take() {
      const results = thread.take();
      if (results === undefined) return read();
      // Asked in the order in which they were given, one for each paper with an abstract.
      const next = results.values();
      return pack.map((place) => withResults(place, () => next.next().value ?? []));
    },
  };
}

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { ExtractedMetric } from '../../db/record.ts';

/** What the thread is started with. */
export interface ResultsJob {
  port: MessagePort;
  /** Counts the answers of the thread, so that they can be waited for. */
  signal: SharedArrayBuffer;
}

/** To the thread: papers with an abstract. */
export type ToResults = readonly { title: string; abstract: string }[];

/** From the thread: the results of each of them; or why there are none. */
export type FromResults = { results: readonly ExtractedMetric[][] } | { error: unknown };

/** Reads the results in abstracts while the thread that started it reads others. Answers come in the order in which papers were given. */
export interface ResultsThread {
  /** Whether it has so little to do that it can be given more. */
  isFree(): boolean;
  give(papers: ToResults): void;
  /** Whether `take` need not wait. */
  isReady(): boolean;
  /** Waits for the results of the papers that were given first and not yet taken; undefined if they could not be read. */
  take(): readonly ExtractedMetric[][] | undefined;
  stop(): void;
}

/** Lots of papers that are given ahead, so that it need not wait for the next one. */
const mostAhead = 2;

/** A lot takes a tenth of a second; a thread that says nothing for so long has died, in milliseconds. */
const patience = 60_000;

/** What is read is soon gone; left to itself, V8 would let it pile up, in mebibytes. */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 };

/** Where the program of the thread lies once it is built; it cannot be run from its source. */
const program = fileURLToPath(new URL('./results-worker.js', import.meta.url));

/** Whether results can be read in threads of their own. */
export const hasResultsThread = existsSync(program);

/** Starts a thread that reads results. */
export function startResultsThread(): ResultsThread {
  const { port1: port, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const job: ResultsJob = { port: port2, signal: signal.buffer };
  const worker = new Worker(program, { workerData: job, transferList: [port2], resourceLimits });
  // Whoever waits is told by the time that passes; nobody else needs to know.
  worker.on('error', () => {});
  worker.unref();
  return {
    ...resultsFrom(port, signal, patience),
    stop() {
      port.close();
      void worker.terminate();
    },
  };
}

/** Asks a thread for results through a port; `signal` counts its answers, and one that says nothing for `patience` milliseconds is given up. */
export function resultsFrom(
  port: MessagePort,
  signal: Int32Array<SharedArrayBuffer>,
  patience: number,
): Omit<ResultsThread, 'stop'> {
  let [given, taken] = [0, 0];
  let isDead = false;
  return {
    isFree: () => !isDead && given - taken < mostAhead,
    give(papers) {
      port.postMessage(papers);
      given += 1;
    },
    isReady: () => isDead || Atomics.load(signal, 0) > taken,
    take() {
      // An answer that comes late after all would be taken for that to other papers.
      if (isDead) return undefined;
      Atomics.wait(signal, 0, taken, patience);
      const next: { message: FromResults } | undefined = receiveMessageOnPort(port);
      taken += 1;
      isDead = next === undefined;
      return next !== undefined && 'results' in next.message ? next.message.results : undefined;
    },
  };
}

/** A thread that reads the results in abstracts. Runs in a worker of `results-thread.ts`. */
import { workerData } from 'node:worker_threads';
import { extractMetrics } from '../extract/extract.ts';
import type { FromResults, ResultsJob, ToResults } from './results-thread.ts';

const job: ResultsJob = workerData;
const signal = new Int32Array(job.signal);

function resultsOf(papers: ToResults): FromResults {
  try {
    return { results: papers.map(extractMetrics) };
  } catch (error) {
    return { error };
  }
}

job.port.on('message', (papers: ToResults) => {
  job.port.postMessage(resultsOf(papers));
  Atomics.add(signal, 0, 1);
  Atomics.notify(signal, 0);
});

/** The thread that does an upkeep job. Runs in a worker of `upkeep-thread.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { UserError } from '../db/user-error.ts';
import { type UpkeepJob, upkeepJob } from './upkeep-jobs.ts';
import type { FromUpkeep } from './upkeep-thread.ts';

const { path, job }: { path: string; job: UpkeepJob } = workerData;
const send = (message: FromUpkeep) => parentPort?.postMessage(message);
try {
  for (const told of upkeepJob(path, job)) send({ told });
  send('end');
} catch (error) {
  // What kind of error it is would be lost on the way.
  if (!(error instanceof UserError)) throw error;
  send({ kind: error.kind, message: error.message });
}

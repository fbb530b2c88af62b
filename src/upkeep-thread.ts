import { on } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { UserError, type UserErrorKind } from '../db/user-error.ts';
import type { Stopping } from './stop.ts';
import { type Told, type UpkeepJob, upkeepJob } from './upkeep-jobs.ts';

export type FromUpkeep = { told: Told } | { kind: UserErrorKind; message: string } | 'end';

const stoppedIn: Record<UpkeepJob['kind'], string> = {
  check: 'stopped; nothing was changed',
  compact: 'stopped; the database is whole: run it again to make it smaller',
};

/** Where the program of the thread lies once it is built; it cannot be run from its source. */
const program = fileURLToPath(new URL('./upkeep-worker.js', import.meta.url));

/**
 * Does an upkeep job in a thread of its own, as this one would not hear Ctrl-C while SQL runs.
 * @throws UserError if the job does, or when it is stopped; then the thread may still be busy, and ends with the process.
 */
export async function* upkeepInThread(
  path: string,
  job: UpkeepJob,
  stopping: Stopping,
): AsyncGenerator<Told> {
  if (!existsSync(program)) {
    for (const told of upkeepJob(path, job)) {
      if (stopping.signal.aborted) throw stopping.error(stoppedIn[job.kind]);
      yield told;
    }
    return;
  }
  const worker = new Worker(program, { workerData: { path, job } });
  try {
    for await (const [said] of on(worker, 'message', { signal: stopping.signal })) {
      const message: FromUpkeep = said;
      if (message === 'end') return;
      if ('kind' in message) throw new UserError(message.kind, message.message);
      yield message.told;
    }
  } catch (error) {
    if (stopping.signal.aborted) throw stopping.error(stoppedIn[job.kind]);
    throw error;
  }
}

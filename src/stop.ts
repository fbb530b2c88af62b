import { UserError } from '../db/user-error.ts';
import type { StopSignal, Terminal } from './terminal.ts';

/** How a command that may take long is asked to stop. */
export interface Stopping {
  /** Aborted when the user or the system asks. */
  signal: AbortSignal;
  /** What the command ends with then, once it has put everything in order. */
  error(message: string): UserError;
}

const kinds = { SIGINT: 'interrupted', SIGTERM: 'terminated' } as const satisfies Record<StopSignal, string>;

/** Listens for Ctrl-C and the like; from then on the first one does not end the process by itself. */
export function listenForStop(terminal: Terminal): Stopping {
  const controller = new AbortController();
  let kind: (typeof kinds)[StopSignal] = 'interrupted';
  void terminal.stopped().then((signal) => {
    kind = kinds[signal];
    controller.abort();
  });
  return { signal: controller.signal, error: (message) => new UserError(kind, message) };
}

/** What can go wrong for the person who runs paperql, and the exit code of each (those of sysexits.h where it has one). */
export const userErrors = {
  rejects: {
    exitCode: 1,
    help: 'Records were rejected: any, or more than --max-errors allows.',
  },
  usage: { exitCode: 64, help: 'The command, an option or a setting is not one that exists.' },
  data: {
    exitCode: 65,
    help: 'Input that is no papers, or a database that is damaged or not ours.',
  },
  'no-input': { exitCode: 66, help: 'A file that was named is missing or unreadable.' },
  unavailable: { exitCode: 69, help: 'The port is in use.' },
  'cannot-create': { exitCode: 73, help: 'A file or folder cannot be written.' },
  busy: { exitCode: 75, help: 'Another process holds the database.' },
  newer: { exitCode: 76, help: 'The database was written by a newer version.' },
  interrupted: { exitCode: 130, help: 'Stopped by Ctrl-C (SIGINT); what was stored until then is whole.' },
  terminated: { exitCode: 143, help: 'Stopped by SIGTERM; what was stored until then is whole.' },
} as const satisfies Record<string, { exitCode: number; help: string }>;

export type UserErrorKind = keyof typeof userErrors;

/** Something that the person who runs paperql can put right: the message is one line that says what is wrong and what to do. */
export class UserError extends Error {
  readonly kind: UserErrorKind;

  constructor(kind: UserErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UserError';
    this.kind = kind;
  }
}

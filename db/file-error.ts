import { UserError } from './user-error.ts';

/** Whether the system refused something, such as to open a file. */
export function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

/** What a person is told of a file that cannot be written. */
export function cannotWrite(path: string, error: Error): UserError {
  const message = `${path} cannot be written (${error.message}): name another file`;
  return new UserError('cannot-create', message, { cause: error });
}

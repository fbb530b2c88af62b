import { UserError } from './user-error.ts';

/** Whether the system refused something, such as to open a file. */
export function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

/** Why the system does not let a file be written, by its code, in words that name no file of ours. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'as its folder does not exist',
  ENOTDIR: 'as a part of its path is no folder',
  EISDIR: 'as it is a folder',
  EACCES: 'as its permissions forbid that',
  EPERM: 'as its permissions forbid that',
  EROFS: 'as its file system can only be read',
  ENOSPC: 'as the disk is full',
  ENAMETOOLONG: 'as its name is too long',
};

/** What a person is told of a file that cannot be written. */
export function cannotWrite(path: string, error: Error): UserError {
  const reason = reasons['code' in error ? String(error.code) : ''] ?? `(${error.message})`;
  const message = `${path} cannot be written, ${reason}: name another file`;
  return new UserError('cannot-create', message, { cause: error });
}

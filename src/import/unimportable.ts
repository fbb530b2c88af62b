import { UserError } from '../../db/user-error.ts';

/** Refuses a file for what it is, and not for being damaged: folders hold all kinds of files, so there it is only left out. */
export class Unimportable extends UserError {
  constructor(message: string) {
    super('data', message);
  }
}

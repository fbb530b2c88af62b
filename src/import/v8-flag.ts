import { setFlagsFromString } from 'node:v8';

/** A flag of V8 that holds in all threads: its value while some work is done, and V8's own. */
export interface Flag {
  readonly name: string;
  readonly meanwhile: number;
  readonly usual: number;
}

/** Does work under another value of a flag, and puts V8's own back, also if the work fails. */
export async function withFlag<Result>(
  { name, meanwhile, usual }: Flag,
  work: () => Promise<Result>,
  set: (flag: string) => void = setFlagsFromString,
): Promise<Result> {
  set(`--${name}=${meanwhile}`);
  try {
    return await work();
  } finally {
    set(`--${name}=${usual}`);
  }
}

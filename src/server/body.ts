import type { IncomingMessage } from 'node:http';

/** How much more than the limit is read and thrown away, so that the client hears the refusal instead of a broken pipe. */
const drained = 64;

/**
 * Reads a request's body, at most `limit` bytes of it, and calls `done` once: with the text, or with undefined if it is
 * larger. A request that breaks off is not answered and so never calls `done`. Plain events, as a stream helper
 * costs more than all else that is done for a small request.
 */
export function readBody(
  request: IncomingMessage,
  limit: number,
  done: (body: string | undefined) => void,
): void {
  const most = limit * drained;
  if (Number(request.headers['content-length']) > most) {
    done(undefined);
    return;
  }

  let first: Buffer | undefined;
  let rest: Buffer[] | undefined;
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    const before = size;
    size += chunk.length;
    if (size > limit) {
      // Answered sooner, the connection would be closed on what is still to come, and its reset would overtake the answer.
      if (before <= most && size > most) done(undefined);
    } else if (first === undefined) first = chunk;
    else if (rest === undefined) rest = [first, chunk];
    else rest.push(chunk);
  });
  request.on('end', () => {
    if (size > most) return;
    if (size > limit) done(undefined);
    else if (rest !== undefined) done(Buffer.concat(rest, size).toString());
    else done(first === undefined ? '' : first.toString());
  });
}

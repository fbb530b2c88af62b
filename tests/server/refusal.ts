import { expect } from 'vitest';
import type { Database } from '../../db/open.ts';
import { paperqlApi } from '../../src/api.ts';
import { post, serve } from './running-server.ts';

/** A request that is refused, and how. */
export interface Refusal {
  query: string;
  variables?: object;
  code: string;
  /** Where the wrong value stands: the field, or where the request itself is wrong a place in the document. */
  path?: string[];
  /** What the message says would be right. */
  says: string;
}

/** Asks a server over a store, and compares what it answers with how it is to refuse. */
export async function expectRefusal(
  store: Database,
  { query, variables, code, path, says }: Refusal,
): Promise<void> {
  const server = await serve(paperqlApi(store), { bodyLimit: 8192 });
  const answer = await post(server.api, { query, variables });
  const {
    errors,
  }: { errors: { message: string; path?: string[]; locations?: object[]; extensions: object }[] } =
    await answer.json();
  expect(errors).toHaveLength(1);
  expect(errors[0]?.message).toContain(says);
  expect(errors[0]?.extensions).toEqual({ code });
  if (path) expect(errors[0]?.path).toEqual(path);
  else expect(errors[0]?.locations).toHaveLength(1);
  expect(server.lines.join('')).not.toContain('error');
}

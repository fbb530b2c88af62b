import { existsSync } from 'node:fs';
import type { z } from 'zod';
import { UserError } from '../../db/user-error.ts';
import { linesOf } from '../formats/lines.ts';
import { bytesOf, decode } from '../import/bytes.ts';

/** What one line says, or why that cannot be read. */
export type JsonLine<Value> = { number: number } & ({ value: Value } | { problem: string });

/**
 * Reads a file of JSON lines, each of one shape, whose description shows a line; empty lines are passed over.
 * @throws UserError if the file does not exist.
 */
export function jsonLinesOf<Value>(file: string, shape: z.ZodType<Value>): AsyncGenerator<JsonLine<Value>> {
  if (!existsSync(file)) throw new UserError('no-input', `${file} does not exist: check the name`);
  return readJsonLines(bytesOf(file), shape);
}

/** The same for text that comes in pieces. */
export async function* readJsonLines<Value>(
  bytes: AsyncIterable<Uint8Array>,
  shape: z.ZodType<Value>,
): AsyncGenerator<JsonLine<Value>> {
  for await (const { number, text } of linesOf(decode(bytes, () => {}))) {
    if (text.trim() !== '') yield { number, ...readLine(text, shape) };
  }
}

function readLine<Value>(text: string, shape: z.ZodType<Value>): { value: Value } | { problem: string } {
  const example = shape.description === undefined ? '' : `: one is ${shape.description}`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: `this line is not JSON${example}` };
  }
  const { success, data, error } = shape.safeParse(value);
  if (success) return { value: data };
  const [issue] = error.issues;
  const place = issue?.path.join('.') || 'the line';
  const wrong = (issue?.message ?? 'not what was expected').replace(/^Invalid \w+: /, '');
  return { problem: `${place}: ${wrong}${example}` };
}

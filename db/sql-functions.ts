/** What statements may call beside SQLite's own functions; each gives the same for the same, and null for what is no text. */
import type Sqlite from 'better-sqlite3';
import { fold, foldWords } from './fold.ts';
import { marked } from './marked.ts';

const sqlFunctions = {
  /** Folded text; what is no text stays as it is. */
  fold: (text: unknown) => (typeof text === 'string' ? fold(text) : text),
  /** The folded words of a text with single blanks between them. */
  fold_words: (text: unknown) => (typeof text === 'string' ? foldWords(text) : text),
  /** Whether a text, folded, holds a part that is folded already. */
  holds: (text: unknown, part: unknown) =>
    typeof text === 'string' ? Number(fold(text).includes(String(part))) : null,
  /** Whether a text, folded, begins with a part that is folded already. */
  begins: (text: unknown, part: unknown) =>
    typeof text === 'string' ? Number(fold(text).startsWith(String(part))) : null,
  /** A text with marks as JSON: the bare text, and where the marks stood. */
  marked: (text: unknown) => (typeof text === 'string' ? marked(text) : null),
} as const;

/** Makes the functions known to a connection. */
export function defineSqlFunctions(client: Sqlite.Database): void {
  for (const [name, call] of Object.entries(sqlFunctions))
    client.function(name, { deterministic: true }, call);
}

/** What statements may call beside SQLite's own functions; each gives the same for the same, and null for what is no text. */
import type Sqlite from 'better-sqlite3';
import { editsBetween } from './edits.ts';
import { fold, foldWords, searchable } from './fold.ts';
import { marked } from './marked.ts';
import { nameRanges } from './name-ranges.ts';
import type { TextBudget } from './text-budget.ts';

const sqlFunctions = {
  /** Folded text; what is no text stays as it is. */
  fold: (text: unknown) => (typeof text === 'string' ? fold(text) : text),
  /** The folded words of a text with single blanks between them. */
  fold_words: (text: unknown) => (typeof text === 'string' ? foldWords(text) : text),
  /** A text as the full text holds it. */
  searchable: (text: unknown) => (typeof text === 'string' ? searchable(text) : text),
  /** How many edits are between two words. */
  edits_between: (one: unknown, other: unknown) => editsBetween(String(one), String(other)),
  /** Where a name holds one of the patterns of a JSON list. */
  name_ranges: (name: unknown, patterns: unknown) =>
    typeof name === 'string' ? nameRanges(name, JSON.parse(String(patterns))) : '[]',
  /** A text and what the full text gives of it, with marks, as JSON: what is shown of it, and where the marks stand. */
  marked: (text: unknown, found: unknown) =>
    typeof text === 'string' && typeof found === 'string' ? marked(text, found) : null,
} as const;

/** Functions that search a text, for a part that is folded already: they spend of what a statement may search. */
const textSearches = {
  /** Whether a text, folded, holds the part. */
  holds: (text: string, part: string) => fold(text).includes(part),
  /** Whether a text, folded, begins with the part. */
  begins: (text: string, part: string) => fold(text).startsWith(part),
} as const;

/** Makes the functions known to a connection. */
export function defineSqlFunctions(client: Sqlite.Database, texts: TextBudget): void {
  for (const [name, call] of Object.entries(sqlFunctions))
    client.function(name, { deterministic: true }, call);
  for (const [name, call] of Object.entries(textSearches)) {
    client.function(name, { deterministic: true }, (text: unknown, part: unknown) => {
      if (typeof text !== 'string') return null;
      texts.spend(text);
      return Number(call(text, String(part)));
    });
  }
}

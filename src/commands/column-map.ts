import { UserError } from '../../db/user-error.ts';
import { columns, isColumnName } from '../formats/csv-columns.ts';

/**
 * Reads `title=Name,doi=DOI link`: which of our columns stands under which header of a table. Returns ours by theirs. A comma inside a
 * header is a part of it unless a name of ours and an equals sign follow.
 * @throws UserError if a column is none of ours, or a header is missing or named twice.
 */
export function parseColumnMap(text: string): Record<string, string> {
  const map = new Map<string, string>();
  for (const part of text.split(/,(?=\s*[\p{L}\p{N}]+\s*=)/u)) {
    const [, ours = '', theirs = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
    if (theirs === '') throw wrong(`"${part.trim()}" is not COLUMN=HEADER`);
    if (!isColumnName(ours)) throw wrong(`there is no column "${ours}"`);
    if (map.has(theirs)) throw wrong(`"${theirs}" is named twice`);
    map.set(theirs, ours);
  }
  return Object.fromEntries(map);
}

function wrong(what: string): UserError {
  const names = Object.keys(columns).join(', ');
  return new UserError(
    'usage',
    `--map: ${what}; it takes for example "title=Name,doi=DOI link", with columns of ${names}`,
  );
}

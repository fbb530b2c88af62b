/** An entry taken apart; its values are TeX source. */
export interface Entry {
  type: string;
  /** Empty where it has none. */
  key: string;
  /** By name in lower case; of a name that stands twice the first. */
  fields: Map<string, string>;
}

const opening = /^@\s*([A-Za-z][\w-]*)\s*[{(]\s*/;
const key = /([^,={}"]*)(,|=|$)/y;
const name = /(?:[\s,]|%[^\n]*\n)*([^\s=,{}"#%]+)\s*=\s*/y;
const bare = /[^,#{}"\n]+/y;
const blank = /\s*/y;

/**
 * Takes the text of an entry apart: macros are replaced by what they stand for, or stay as they are if nobody defined them, and
 * pieces joined by `#` become one value. What is no field is passed over. `macros` go by names in lower case.
 */
export function parseEntry(text: string, macros: ReadonlyMap<string, string>): Entry {
  const [head = '', type = ''] = opening.exec(text) ?? [];
  const body = text.replace(/[})]\s*$/, '');
  const fields = new Map<string, string>();
  let at = head.length;
  key.lastIndex = at;
  const [found = '', label = '', closing] = key.exec(body) ?? [];
  // Some entries have no key and begin with their first field.
  if (closing !== '=') at += found.length;
  while (at < body.length) {
    name.lastIndex = at;
    const match = name.exec(body);
    if (match === null) {
      const comma = body.indexOf(',', at + 1);
      if (comma < 0) break;
      at = comma;
      continue;
    }
    const { value, end } = valueAt(body, name.lastIndex, macros);
    const field = (match[1] ?? '').toLowerCase();
    if (value.trim() !== '' && !fields.has(field)) fields.set(field, value);
    at = end;
  }
  return { type: type.toLowerCase(), key: closing === '=' ? '' : label.trim(), fields };
}

function valueAt(
  body: string,
  start: number,
  macros: ReadonlyMap<string, string>,
): { value: string; end: number } {
  let value = '';
  let at = start;
  while (at < body.length) {
    const sign = body.charAt(at);
    if (sign === '{') {
      const end = groupEnd(body, at);
      value += body.slice(at + 1, end);
      at = end + 1;
    } else if (sign === '"') {
      const end = quoteEnd(body, at);
      value += body.slice(at + 1, end);
      at = end + 1;
    } else {
      bare.lastIndex = at;
      const word = bare.exec(body)?.[0] ?? '';
      value += macros.get(word.trim().toLowerCase()) ?? word.trim();
      at += word.length;
    }
    blank.lastIndex = at;
    at += blank.exec(body)?.[0].length ?? 0;
    if (body.charAt(at) !== '#') break;
    blank.lastIndex = at + 1;
    at += 1 + (blank.exec(body)?.[0].length ?? 0);
  }
  return { value, end: at };
}

/** Where the group closes that opens at a place, escaped braces counted as BibTeX does. */
function groupEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 123) depth += 1;
    else if (sign === 125) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

function quoteEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 123) depth += 1;
    else if (sign === 125) depth -= 1;
    else if (sign === 34 && depth <= 0) return at;
  }
  return text.length;
}

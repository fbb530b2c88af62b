/** The parts that are known, with a separator between; undefined where none is. */
export function together(parts: readonly (string | undefined)[], separator = ', '): string | undefined {
  const known = parts.filter((part) => part !== undefined && part !== '');
  return known.length === 0 ? undefined : known.join(separator);
}

/** A part as a sentence: with a full stop, unless it ends with a sign of its own. */
export function ended(part: string | undefined): string | undefined {
  return part === undefined || /[.?!][’”"']?$/.test(part) ? part : `${part}.`;
}

/** The parts that are known, all but the last with a full stop. */
export function inSentences(parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined && part !== '');
  return together([...known.slice(0, -1).map(ended), known.at(-1)], ' ');
}

/** A title between quotation marks, with a sign that belongs inside them. */
export function quoted(title: string, sign: ',' | '.'): string {
  return `“${title}${/[.?!]$/.test(title) ? '' : sign}”`;
}

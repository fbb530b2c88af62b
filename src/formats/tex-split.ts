/** Splits TeX source at what a sticky pattern matches outside braces; a group is never split. Blank pieces are left out. */
export function splitOutsideGroups(source: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; ) {
    const sign = source.charAt(at);
    if (depth === 0) {
      separator.lastIndex = at;
      const match = separator.exec(source)?.[0];
      if (match !== undefined && match !== '') {
        pieces.push(source.slice(from, at));
        at += match.length;
        from = at;
        continue;
      }
    }
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth = Math.max(0, depth - 1);
    at += 1;
  }
  pieces.push(source.slice(from));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

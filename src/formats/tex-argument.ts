/** The argument of a command that stands at a place: a group without its braces, a command, or one character. */
export function argumentAt(source: string, start: number): { text: string; end: number } {
  let at = start;
  while (/\s/.test(source.charAt(at))) at += 1;
  if (source.charAt(at) === '{') {
    const end = closingBrace(source, at);
    return { text: source.slice(at + 1, end), end: end + 1 };
  }
  const [match = ''] = /^(?:\\(?:[A-Za-z]+\s*|.)|[^}]\p{M}*)/su.exec(source.slice(at, at + 64)) ?? [];
  return { text: match, end: at + match.length };
}

/** Where the group that opens at a place ends; the end of the source where nothing closes it. */
function closingBrace(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const sign = source.charCodeAt(at);
    if (sign === 92) at += 1;
    else if (sign === 123) depth += 1;
    else if (sign === 125) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return source.length;
}

const nonAsciiLetter = /[\p{L}\p{M}]/u;

/** The code unit at an index of a text; -1 outside of it. Asked for one outside, `charCodeAt` is slow from then on. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : -1;
}

/** Whether a code unit is a letter of ASCII. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether a letter or a mark of any script stands at an index of a text; half of a surrogate pair is none. */
export function isLetterAt(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code < 128 ? isAsciiLetter(code) : nonAsciiLetter.test(text.charAt(at));
}

export function isLowerAt(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code >= 97 && code <= 122;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f
  );
}

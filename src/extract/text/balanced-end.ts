/** The offset after a part of a text with the brackets of LaTeX that close behind it what it opens: the "}$" of "$10^{-4}$". */
export function balancedEnd(text: string, start: number, end: number): number {
  let braces = 0;
  let formulas = 0;
  for (let at = start; at < end; at++) {
    const char = text[at];
    if (char === '{') braces++;
    else if (char === '}') braces--;
    else if (char === '$') formulas++;
  }
  let at = end;
  while (braces-- > 0 && text[at] === '}') at++;
  return formulas % 2 === 1 && text[at] === '$' ? at + 1 : at;
}

import type { AuthorRecord, TopicRecord } from '../../db/record.ts';
import { latexText } from './latex-text.ts';

/** Categories of arXiv as topics; the first is the primary one unless another is named so. */
export function arxivTopics(categories: readonly string[], primary = categories[0]): TopicRecord[] {
  return categories.map((slug) => ({ slug, scheme: 'arxiv', ...(slug === primary && { primary: true }) }));
}

/** Categories in one text, separated by blanks: `cs.LG math.ST`. */
export function categoriesIn(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter((category) => category !== '');
}

/** An author from the parts that arXiv tells. */
export function arxivAuthor(family: string, given = '', suffix = ''): AuthorRecord {
  const [last, first, end] = [family, given, suffix].map((part) => latexText(part).trim());
  const name = [first, last, end].filter((part) => part !== '').join(' ');
  return { name, ...(first !== '' && { given: first }), ...(last !== '' && { family: last }) };
}

/** Authors in one text, as arXiv shows them: `A. Ablah, B. Babel (1) and C. Cato ((1) Some University)` are three. */
export function arxivAuthorsIn(text: string | undefined): AuthorRecord[] {
  return withoutParentheses(latexText(text ?? ''))
    .replace(/\s+/g, ' ')
    .split(/, and |,| and /)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^(?:jr|sr|i{2,3}|iv)\.?$/i.test(name))
    .map((name) => ({ name }));
}

/** Affiliations stand in parentheses, which may hold others. */
function withoutParentheses(text: string): string {
  let depth = 0;
  let kept = '';
  for (const sign of text) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += sign;
  }
  return kept;
}

/** The first of the DOIs in a field that may hold several. */
export function firstDoi(text: string | undefined): string | undefined {
  return text?.trim().split(/\s/, 1)[0]?.replace(/[,;]$/, '');
}

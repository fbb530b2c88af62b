import { latexText } from './latex-text.ts';
import { markupText } from './markup-text.ts';

const headings =
  'Abstract|ABSTRACT|Background|BACKGROUND|Introduction|INTRODUCTION|Objectives?|OBJECTIVES?|Aims?|AIMS?|Purpose|PURPOSE|Motivation|Design|Setting|Materials and [Mm]ethods|Methods?|METHODS?|Results?|RESULTS?|Findings|FINDINGS|Conclusions?|CONCLUSIONS?|Discussion|Interpretation|Summary|SUMMARY';
/** A heading that ran into the sentence after it: `MethodsWe asked`, `RESULTSA total of`. */
const runTogether = new RegExp(
  // The look behind comes last because it costs most.
  `(?:${headings})(?=\\p{Lu} ?\\p{Ll})(?<=(?:^\\s{0,9}|[.!?)\\]]\\s{0,3})(?:${headings}))`,
  'gu',
);
/** The word that says only that an abstract begins. "Abstract interpretation is" begins none. */
const label =
  /^\s{0,9}(?:Abstract|ABSTRACT|A B S T R A C T|Summary|SUMMARY)(?:\s{0,9}[:.—–-]\s{0,9}|\s{0,9}\n\s{0,9}|\s{1,9}(?=(?:We|This|The|In|Our|These|Background|Objectives?|Introduction|Purpose|Motivation)\b)|(?<=ABSTRACT|A C T)\s{1,9})(?=\S)/;

/** A title or another short text of a database, without its LaTeX and markup. */
export function plainText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : latexText(markupText(text));
}

/** An abstract as a database has it, without LaTeX, markup and headings that run into the text: `AbstractWe show` → `We show`. */
export function abstractText(text: string | undefined): string | undefined {
  const plain = plainText(text);
  return plain === undefined ? undefined : withoutHeadings(plain);
}

/** An abstract in plain text without the headings that run into it. */
export function withoutHeadings(plain: string): string {
  // A second pass, for `AbstractBackgroundWe show`.
  return plain.replace(label, '').replace(runTogether, '').replace(runTogether, '').trim();
}

import { crossReferences, type Placed } from './bibtex-crossref.ts';
import { type EntryText, entriesOf } from './bibtex-entries.ts';
import { parseEntry } from './bibtex-fields.ts';
import { recordOf } from './bibtex-record.ts';
import { bibtexEntry } from './bibtex-write.ts';
import type { Format, Reading } from './format.ts';

/** Entries that are no publications: remarks, and settings of styles and programs. */
const furniture =
  /^(?:comment|preamble|string|xdata|set|control|ieeetranbstctl|achemso-control|revtex-control|bibnote)$/;
/** More macros than any bibliography has; the rest would only fill memory. */
const mostMacros = 100_000;

/** A bibliography for LaTeX, in BibTeX's or BibLaTeX's field names. */
export const bibtex: Format = {
  name: 'bibtex',
  description:
    'BibTeX and BibLaTeX: macros, crossref and accents in LaTeX are understood; written so that both read it. A `chapter` is kept in the note; `urldate` is not kept.',
  extensions: ['bib', 'bibtex'],
  isOlderThanUtf8: true,
  sniff(head) {
    return /^[ \t]*@\s*[A-Za-z][\w-]*\s*[{(]/m.test(head.replace(/^\ufeff/, '')) && !/^\s*[[{<]/.test(head);
  },
  async *read(text) {
    const macros = new Map<string, string>();
    const { add, rest } = crossReferences();
    for await (const found of entriesOf(text)) {
      const problem = problemOf(found);
      if (problem !== undefined) yield problem;
      else if (found.type === 'string') define(macros, found.text);
      else if (found.type !== 'comment' && found.type !== 'preamble') {
        for (const placed of add({ line: found.line, entry: parseEntry(found.text, macros) }))
          yield* reading(placed);
      }
    }
    for (const placed of rest()) yield* reading(placed);
  },
  write: bibtexEntry,
};

function problemOf({ line, type, text, ending }: EntryText): Reading | undefined {
  const problem = (reason: string) => ({ line, problem: reason, text: text.slice(0, 200) });
  switch (ending) {
    case 'closed':
      return undefined;
    case 'broken':
      return problem('the next entry begins before this one ends: a brace or quote is missing');
    case 'long':
      return problem('the entry is longer than 16 million characters');
    case 'cut':
      return type === 'comment' ? undefined : { ...problem('it ends in the middle of an entry'), cut: true };
  }
}

function define(macros: Map<string, string>, text: string): void {
  // A macro is written like an entry without a key.
  for (const [name, value] of parseEntry(text, macros).fields) {
    if (macros.size < mostMacros) macros.set(name, value);
  }
}

function* reading({ line, entry }: Placed): Generator<Reading> {
  if (furniture.test(entry.type)) return;
  const record = recordOf(entry);
  if (record !== undefined) yield { line, record };
  else yield { line, problem: 'it has no title', text: `@${entry.type}{${entry.key}` };
}

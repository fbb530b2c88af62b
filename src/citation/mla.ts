import type { Cited } from './cited.ts';
import { editionOf, roleOf } from './cited-books.ts';
import { enumerated, inverted, spoken } from './cited-names.ts';
import { numberedPages } from './cited-pages.ts';
import { ended, quoted, together } from './sentences.ts';

/** MLA, ninth edition, as plain text. */
export function mla(cited: Cited): string {
  const { title, kind, container, volume, issue, pages, publisher, year, arxivId, address } = cited;
  const place =
    kind === 'preprint'
      ? together(['arXiv', arxivId, year, address])
      : together([
          kind === 'book' ? undefined : container,
          kind === 'article' ? undefined : editorsOf(cited),
          kind === 'article' ? undefined : editionOf(cited),
          volume && `vol. ${volume}`,
          issue && `no. ${issue}`,
          kind === 'article' ? undefined : publisher,
          year,
          numberedPages(pages),
          address,
        ]);
  const role = cited.areEditors && roleOf(cited.names, 'editor', 'editors');
  const people = ended(together([peopleOf(cited), role]));
  // Books are set in italics, which plain text has not.
  const heading = kind === 'book' ? ended(title) : quoted(title, '.');
  return together([people, heading, ended(place && capitalised(place))], ' ') ?? '';
}

/** One or two; of more the first. */
function peopleOf({ names: [first, second, ...rest] }: Cited): string | undefined {
  if (first === undefined) return undefined;
  if (second === undefined) return inverted(first);
  return rest.length > 0 ? `${inverted(first)}, et al.` : `${inverted(first)}, and ${spoken(second)}`;
}

/** One or two; of more the first. */
function editorsOf({ editors = [] }: Cited): string | undefined {
  const names = editors.map(spoken);
  if (names.length === 0) return undefined;
  const listed =
    names.length > 2 ? `${names[0]} et al.` : enumerated(names, { word: 'and', commaAfterTwo: false });
  return `edited by ${listed}`;
}

/** A word of ours, which begins a sentence where no book is named before it. */
function capitalised(place: string): string {
  return place.replace(/^(?:vol|no|pp?|edited)\b/, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

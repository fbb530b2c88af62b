import type { Cited } from './cited.ts';
import { editionOf, placedPublisher, roleOf, seriesOf } from './cited-books.ts';
import { enumerated, spokenInitials } from './cited-names.ts';
import { numberedPages } from './cited-pages.ts';
import { ended, quoted, together } from './sentences.ts';

/** IEEE, as plain text. */
export function ieee(cited: Cited): string {
  const { title, doi, kind, address } = cited;
  const place = together([placeOf(cited), doi && `doi: ${doi}`]);
  const role = cited.areEditors && roleOf(cited.names, 'Ed.', 'Eds.');
  const people = together([peopleOf(cited.names), role]);
  // Without a full stop at its end, which would be taken for a part of the address.
  const online = doi || kind === 'preprint' ? undefined : address && `[Online]. Available: ${address}`;
  const heading = kind === 'book' ? undefined : quoted(title, place === undefined ? '.' : ',');
  return together([people && `${people},`, heading, ended(place), online], ' ') ?? '';
}

/** Up to six; of more the first. */
function peopleOf(names: Cited['names']): string | undefined {
  const [first, ...rest] = names.map(spokenInitials);
  if (first === undefined) return undefined;
  if (rest.length > 5) return `${first} et al.`;
  return enumerated([first, ...rest], { word: 'and', commaAfterTwo: false });
}

function placeOf(cited: Cited): string | undefined {
  const { kind, title, container, volume, issue, pages, publisher, year, arxivId } = cited;
  if (kind === 'preprint') return together([year, arxivId && `arXiv:${arxivId}`]);
  const within = numberedPages(pages);
  if (kind === 'book') return together([bookOf(cited, title), year]);
  if (kind === 'chapter') return together([bookOf(cited, container && `in ${container}`), year, within]);
  const where = container === undefined ? publisher : kind === 'paper' ? `in ${container}` : container;
  const number = [volume && `vol. ${volume}`, issue && `no. ${issue}`];
  return together([where, ...number, ...(kind === 'paper' ? [year, within] : [within, year])]);
}

/** `in Heaps, 2nd ed. (Orders, vol. 3), J. Doe, Ed. Berlin: Springer`. */
function bookOf(cited: Cited, named: string | undefined): string | undefined {
  const { editors = [], series, volume } = cited;
  const edited = editors.length === 0 ? undefined : `${peopleOf(editors)}, ${roleOf(editors, 'Ed.', 'Eds.')}`;
  const orders = series === undefined ? undefined : `(${seriesOf(cited, ', vol. ')})`;
  const which = together([together([named, editionOf(cited)]), orders], ' ');
  const book = together([which, series === undefined ? volume && `vol. ${volume}` : undefined, edited]);
  const house = placedPublisher(cited);
  return house === undefined ? book : together([ended(book), house], ' ');
}

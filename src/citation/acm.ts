import type { Cited } from './cited.ts';
import { editionOf, roleOf, seriesOf, volumeOf } from './cited-books.ts';
import { enumerated, spoken } from './cited-names.ts';
import { ended, together } from './sentences.ts';

/** The ACM reference format, as plain text. */
export function acm(cited: Cited): string {
  const { names, year = 'n.d.', address } = cited;
  const people = together([spokenList(names), cited.areEditors && roleIn(names)], ' ');
  const title = cited.kind === 'book' ? together([cited.title, editionIn(cited)], ' ') : cited.title;
  const beginning =
    people === undefined ? [ended(title), ended(year)] : [ended(people), ended(year), ended(title)];
  return together([...beginning, ended(placeOf(cited)), address], ' ') ?? '';
}

function placeOf(cited: Cited): string | undefined {
  const { kind, container, volume, issue, pages, publisher, place, year, arxivId } = cited;
  if (kind === 'preprint') return arxivId && `arXiv:${arxivId}`;
  const house = together([publisher, publisher && place]);
  const number = seriesOf(cited, ', Vol. ') ?? volumeOf(cited, 'Vol.');
  if (kind === 'book') return together([ended(number), house], ' ');
  if (kind === 'paper' || kind === 'chapter') {
    const book = container && together([`In ${container}`, editionIn(cited), number && `(${number})`], ' ');
    const meeting = together([book, editorsOf(cited)]);
    return house === undefined
      ? together([meeting, pages])
      : together([ended(meeting), together([house, pages])], ' ');
  }
  const issued = together([volume, issue], ', ');
  const dated = issued && `${issued}${year === undefined ? '' : ` (${year})`}`;
  return together([together([container ?? publisher, dated], ' '), pages]);
}

function spokenList(names: Cited['names']): string {
  return enumerated(names.map(spoken), { word: 'and', commaAfterTwo: false });
}

function editorsOf({ editors = [] }: Cited): string | undefined {
  return editors.length === 0 ? undefined : `${spokenList(editors)} ${roleIn(editors)}`;
}

function roleIn(editors: Cited['names']): string {
  return `(${roleOf(editors, 'Ed.', 'Eds.')})`;
}

function editionIn(cited: Cited): string | undefined {
  const edition = editionOf(cited);
  return edition && `(${edition})`;
}

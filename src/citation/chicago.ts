import type { Cited } from './cited.ts';
import { editionOf, placedPublisher, roleOf, seriesOf, volumeOf } from './cited-books.ts';
import { enumerated, inverted, spoken } from './cited-names.ts';
import { ended, quoted, together } from './sentences.ts';

/** Chicago, author and date, seventeenth edition, as plain text. */
export function chicago(cited: Cited): string {
  const { title, year = 'n.d.', address } = cited;
  const role = cited.areEditors && roleOf(cited.names, 'ed', 'eds');
  const people = ended(together([peopleOf(cited), role]));
  // Books are set in italics, which plain text has not.
  const heading = cited.kind === 'book' ? ended(title) : quoted(title, '.');
  const beginning = people === undefined ? [heading, ended(year)] : [people, ended(year), heading];
  return together([...beginning, ended(placeOf(cited)), ended(address)], ' ') ?? '';
}

/** Up to ten; of more the first seven. */
function peopleOf({ names }: Cited): string | undefined {
  const [first, ...rest] = names;
  if (first === undefined) return undefined;
  const listed = [inverted(first), ...rest.map(spoken)];
  if (listed.length > 10) return `${listed.slice(0, 7).join(', ')}, et al.`;
  return enumerated(listed, { word: 'and', commaAfterTwo: true });
}

function placeOf(cited: Cited): string | undefined {
  const { kind, container, volume, issue, pages, publisher, arxivId } = cited;
  if (kind === 'preprint') return arxivId && `arXiv:${arxivId}`;
  const house = placedPublisher(cited);
  const series = seriesOf(cited, ' ');
  if (kind === 'book')
    return together([editionOf(cited), volumeOf(cited, 'Vol.'), series, house].map(ended), ' ');
  if (kind === 'paper' || kind === 'chapter') {
    const inside = together([container, editionOf(cited), volumeOf(cited, 'vol.'), editorsOf(cited), pages]);
    return together([container && `In ${inside}`, series, house], '. ');
  }
  const number = together([volume, issue && (volume === undefined ? `no. ${issue}` : `(${issue})`)], ' ');
  const place = together([container ?? publisher, number], ' ');
  return place === undefined ? undefined : `${place}${pages === undefined ? '' : `: ${pages}`}`;
}

function editorsOf({ editors = [] }: Cited): string | undefined {
  const names = enumerated(editors.map(spoken), { word: 'and', commaAfterTwo: false });
  return names === '' ? undefined : `edited by ${names}`;
}

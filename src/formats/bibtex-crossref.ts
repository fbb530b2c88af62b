import type { Entry } from './bibtex-fields.ts';

/** An entry and where it stands. */
export interface Placed {
  line: number;
  entry: Entry;
}

/** Of so many parents and waiting children the rest is forgotten, so that memory stays flat. */
const most = 20_000;

/** What a child takes over from its parent: never what identifies the parent or tells what it is about. */
const inherited = [
  'date',
  'year',
  'month',
  'day',
  'editor',
  'publisher',
  'address',
  'location',
  'edition',
  'isbn',
  'issn',
  'volume',
  'number',
  'organization',
  'series',
  'booktitle',
  'journal',
  'journaltitle',
];
const parental = /^(?:mv)?(?:proceedings|book|collection|reference|periodical)$|^xdata$/;
const partOfBook = /^(?:inbook|bookinbook|suppbook)$/;

/**
 * Completes entries by those that they refer to in `crossref` or `xdata`, which BibTeX wants after them and others write before.
 * `add` gives out what is complete, `rest` what waited in vain; both in the order in which it could be known.
 */
export function crossReferences() {
  const parents = new Map<string, Entry>();
  const waiting = new Map<string, Placed[]>();
  let waitingCount = 0;

  function* add(placed: Placed): Generator<Placed> {
    const { entry } = placed;
    const key = entry.key.toLowerCase();
    if (key !== '' && parental.test(entry.type) && parents.size < most) parents.set(key, entry);
    const wanted = (entry.fields.get('crossref') ?? entry.fields.get('xdata'))?.trim().toLowerCase();
    const parent = wanted === undefined ? undefined : parents.get(wanted);
    if (parent !== undefined && parent !== entry) inherit(entry, parent);
    if (wanted === undefined || parent !== undefined || wanted === key || waitingCount >= most) yield placed;
    else {
      const children = waiting.get(wanted) ?? [];
      children.push(placed);
      waiting.set(wanted, children);
      waitingCount += 1;
    }
    for (const child of take(key)) {
      inherit(child.entry, entry);
      yield child;
    }
  }

  function take(key: string): Placed[] {
    const children = key === '' ? [] : (waiting.get(key) ?? []);
    waiting.delete(key);
    waitingCount -= children.length;
    return children;
  }

  return { add, rest: () => [...waiting.values()].flat().sort((a, b) => a.line - b.line) };
}

function inherit(child: Entry, parent: Entry): void {
  const names = parent.type === 'xdata' ? [...parent.fields.keys()] : [...inherited];
  if (parent.type !== 'xdata' && partOfBook.test(child.type)) names.push('author');
  const hasDate = child.fields.has('date') || child.fields.has('year');
  for (const name of names) {
    const value = parent.fields.get(name);
    if (value === undefined || child.fields.has(name)) continue;
    if (hasDate && /^(?:date|year|month|day)$/.test(name)) continue;
    child.fields.set(name, value);
  }
  const title = parent.type === 'periodical' ? 'journal' : 'booktitle';
  const parentTitle = parent.fields.get('title');
  if (parent.type !== 'xdata' && parentTitle !== undefined && !child.fields.has(title))
    child.fields.set(title, parentTitle);
}

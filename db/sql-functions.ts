/** What statements may call beside SQLite's own functions; each gives the same for the same, and null for what is no text. */
import type Sqlite from 'better-sqlite3';
import { editsBetween } from './edits.ts';
import { fold, foldWords, searchable } from './fold.ts';
import { machineCount } from './joined-names/hardware.ts';
import { isJoinedKind, nameKey } from './joined-names/name-key.ts';
import { wordsOfName } from './joined-names/words.ts';
import type { LookBudget } from './look-budget.ts';
import { marked } from './marked.ts';
import { markedName, shareOfName } from './name-marks.ts';
import { nameRanges } from './name-ranges.ts';
import { remembered } from './remembered.ts';
import { begunWords, searchBounds } from './search-bounds.ts';
import { baseUnitOf } from './units/base-unit.ts';
import { commonMeasure } from './units/common-measure.ts';
import { isOneOfUnits, unitKey } from './units/same-unit.ts';
import type { Form, MetricSlug } from './vocabulary.ts';

const countOfMachines = remembered((text) => machineCount(wordsOfName(text)) ?? null);

/** The columns of a result that its common measure depends on. */
function measured(metric: unknown, form: unknown, value: unknown, unit: unknown) {
  return { metric: metric as MetricSlug, form: form as Form, value: Number(value), unit: String(unit) };
}

const sqlFunctions = {
  /** Folded text; what is no text stays as it is. */
  fold: (text: unknown) => (typeof text === 'string' ? fold(text) : text),
  /** The folded words of a text with single blanks between them. */
  fold_words: (text: unknown) => (typeof text === 'string' ? foldWords(text) : text),
  /** A text as the full text holds it. */
  searchable: (text: unknown) => (typeof text === 'string' ? searchable(text) : text),
  /** The joined name of a baseline, a data set or a machine; what is no text stays as it is. */
  name_key: (kind: unknown, name: unknown) =>
    isJoinedKind(kind) && typeof name === 'string' ? nameKey(kind, name) : name,
  /** The number of a result in its base unit, and that unit. */
  base_value_of: (metric: unknown, form: unknown, value: unknown, unit: unknown) =>
    commonMeasure(measured(metric, form, value, unit)).baseValue,
  base_unit_of: (metric: unknown, form: unknown, value: unknown, unit: unknown) =>
    commonMeasure(measured(metric, form, value, unit)).baseUnit,
  /** What one of a unit is in its base unit. */
  unit_scale: (unit: unknown) => baseUnitOf(String(unit)).scale,
  /** What is the same for the spellings of one unit. */
  unit_key: (unit: unknown) => unitKey(String(unit)),
  /** Whether a unit may be one that a JSON list asks for. */
  is_unit: (unit: unknown, asked: unknown) => Number(isOneOfUnits(String(unit), String(asked))),
  /** How many machines a text tells of; null for one, and where it does not say. */
  machine_count: (text: unknown) => (typeof text === 'string' ? countOfMachines(text) : null),
  /** How many edits are between two words. */
  edits_between: (one: unknown, other: unknown) => editsBetween(String(one), String(other)),
  /** Where a name holds one of the patterns of a JSON list. */
  name_ranges: (name: unknown, patterns: unknown) =>
    typeof name === 'string' ? nameRanges(name, JSON.parse(String(patterns))) : '[]',
  /** The part of a name's letters that the words of a JSON list have. */
  share_of_name: (name: unknown, wanted: unknown) => shareOfName(String(name), JSON.parse(String(wanted))),
  /** A name and where the words of a JSON list stand in it. */
  marked_name: (name: unknown, wanted: unknown) =>
    typeof name === 'string' ? markedName(name, JSON.parse(String(wanted))) : null,
  /** A text and what the full text gives of it, with marks, as JSON: what is shown of it, and where the marks stand. */
  marked: (text: unknown, found: unknown) =>
    typeof text === 'string' && typeof found === 'string' ? marked(text, found) : null,
  /** The words of a JSON list of lists of texts that begin with a stem, as JSON. */
  begun_words: (texts: unknown, stem: unknown) =>
    JSON.stringify(begunWords(JSON.parse(String(texts)).flat(), String(stem))),
  /** How a search of the full text is asked, as JSON; the sample is null in a small collection. */
  search_bounds: (asked: unknown, papers: unknown, sample: unknown) =>
    JSON.stringify(
      searchBounds(
        JSON.parse(String(asked)),
        Number(papers),
        sample === null ? undefined : JSON.parse(String(sample)),
      ),
    ),
} as const;

/** Makes the functions known to a connection; those that look through something spend of what a statement may look through. */
export function defineSqlFunctions(client: Sqlite.Database, looks: LookBudget): void {
  for (const [name, call] of Object.entries(sqlFunctions))
    client.function(name, { deterministic: true }, call);
  // Whether a text, folded, holds a part that is folded already.
  client.function('holds', { deterministic: true }, (text: unknown, part: unknown) => {
    if (typeof text !== 'string') return null;
    looks.spendText(text);
    return Number(fold(text).includes(String(part)));
  });
  // Of the texts in a group the most frequent one, of several the first.
  client.aggregate('most_frequent', {
    deterministic: true,
    start: () => new Map<string, number>(),
    step: (counts: Map<string, number>, spelling: unknown) => {
      if (typeof spelling === 'string') counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
    },
    result: mostFrequent,
  });
  // A text, folded, that no index has so.
  client.function('fold_read', { deterministic: true }, (text: unknown) => {
    if (typeof text !== 'string') return text;
    looks.spendText(text);
    return fold(text);
  });
  // True, each time it is asked: as what is not deterministic, it is asked for each row.
  client.function('looks', (perRow: unknown) => {
    looks.spendRows(Number(perRow));
    return 1;
  });
  client.function('walkable', (perRow: unknown) => BigInt(looks.walkable(Number(perRow))));
  // Takes note of a field, where it was cut short; 0.
  client.function('cut_short', (path: unknown, isCut: unknown) => {
    if (isCut === 1) looks.cutShort(String(path));
    return 0n;
  });
  client.function('counted', (number: unknown) => BigInt(looks.counted(Number(number))));
  client.function('begin_count', (perRow: unknown) => looks.beginCount(Number(perRow)));
  client.function('end_count', (rows: unknown, perRow: unknown) =>
    Number(looks.endCount(Number(rows), Number(perRow))),
  );
}

function mostFrequent(counts: Map<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [spelling, count] of counts) {
    if (count < most || (count === most && best !== null && best < spelling)) continue;
    best = spelling;
    most = count;
  }
  return best;
}

/** The joined name: the form of a name under which its spellings are one. */
import { fold } from '../fold.ts';
import { remembered } from '../remembered.ts';
import { baselineKey } from './baseline.ts';
import { datasetKey } from './dataset.ts';
import { hardwareKey } from './hardware.ts';
import { wordsOfName } from './words.ts';

const keyOf = { baseline: baselineKey, dataset: datasetKey, hardware: hardwareKey } as const;

/** What results name in the words of papers. */
export type JoinedKind = keyof typeof keyOf;

/** All of what results name in the words of papers. */
export const joinedKinds: readonly JoinedKind[] = ['baseline', 'dataset', 'hardware'];

/** Whether a kind of names is one whose spellings are joined. */
export function isJoinedKind(kind: unknown): kind is JoinedKind {
  return joinedKinds.some((known) => known === kind);
}

/**
 * The joined name of what a result names. Neither case, accents, hyphens, blanks nor articles matter, nor what such a thing is called in
 * general (`dataset`, `model`, `GPU`), a maker, or how many machines there are, as long as a name is left. Whatever else differs makes
 * another name: a digit, a version, a size, a letter. The joined name of a joined name is itself. The SQL function `name_key` is this one.
 */
export function nameKey(kind: JoinedKind, name: string): string {
  return keyed[kind](name);
}

const keyed: Readonly<Record<JoinedKind, (name: string) => string>> = {
  baseline: remembered((name) => settled('baseline', name)),
  dataset: remembered((name) => settled('dataset', name)),
  hardware: remembered((name) => settled('hardware', name)),
};

/** Longer texts are sentences. */
const longestName = 200;

function settled(kind: JoinedKind, name: string): string {
  const key = (name.length <= longestName && keyOf[kind](wordsOfName(name))) || fold(name).trim();
  return key === name ? key : settled(kind, key);
}

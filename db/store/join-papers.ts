import { invariant } from '../invariant.ts';
import { UserError } from '../user-error.ts';
import type { StoredPaper } from './columns.ts';
import type { MergePaper } from './merge-paper.ts';
import type { SaveOptions } from './save-options.ts';
import type { StoreTools } from './store-tools.ts';

/** Returns what makes one paper of two: those that a record shows to be the same, and those that a person says are. */
export function paperJoiner(tools: StoreTools, merge: MergePaper) {
  const { recordOf, indexes, remove, fullText, references, match, keys } = tools;

  /** Makes one paper of two that turned out to be the same; returns it. */
  function absorb(paper: StoredPaper, other: StoredPaper, options: SaveOptions): StoredPaper {
    const { key: _key, formerKeys = [], ...record } = recordOf(other);
    indexes.needForRemoval();
    remove(other, paper.id);
    fullText.change(other.id);
    references.joinTwins(paper.id);
    const itsKeys = other.keyDerived
      ? { formerKeys: [other.key, ...formerKeys] }
      : { key: other.key, formerKeys };
    const sourceOf = (field: string) => other.fieldSources[field] ?? options.source;
    merge(paper, { ...record, ...itsKeys }, sourceOf, { ...options, replaces: false });
    const joined = match.byId(paper.id);
    invariant(joined !== undefined, 'the paper that stays is there');
    return joined;
  }

  /** Makes one paper of two, whatever their identifiers say: what leads to the other leads to the first then. */
  function join(key: string, otherKey: string, options: SaveOptions): void {
    const [paper, other] = [key, otherKey].map((one) => match.byId(keys.ownerOf(one) ?? 0));
    if (paper === undefined || other === undefined) {
      const unknown = paper === undefined ? key : otherKey;
      throw new UserError('usage', `no paper has the key ${unknown}: "paperql duplicates" tells keys`);
    }
    if (paper.id === other.id) throw new UserError('usage', `${key} and ${otherKey} are one paper already`);
    const lost = match.identifiersOfPaper(other);
    absorb(paper, other, options);
    for (const [scheme, value] of lost)
      if (match.findId([scheme, value]) === undefined) keys.remember(`${scheme}:${value}`, paper.id, true);
  }

  return { absorb, join };
}

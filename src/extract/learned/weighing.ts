import type { CueTables } from './cue-tables.ts';
import type { Cue, See, SeenWord } from './cues.ts';

/** Sees what is shown by the weights of a model: what weighs is taken, all else is passed over. */
export abstract class Weighing implements See {
  protected readonly tables: CueTables;

  constructor(tables: CueTables) {
    this.tables = tables;
  }

  /** Takes a feature that is seen; one that is seen twice is given twice. */
  protected abstract take(feature: number): void;

  word(cue: Cue, { known }: SeenWord): void {
    if (known === 0) return;
    const feature = this.tables.featureOfWord(cue, known);
    if (feature > 0) this.take(feature);
  }

  pair(cue: Cue, one: SeenWord, other: SeenWord): void {
    if (one.known === 0 || other.known === 0) return;
    const feature = this.tables.featureOfPair(cue, one.known, other.known);
    if (feature > 0) this.take(feature);
  }

  text(cue: Cue, text: string): void {
    const feature = this.tables.featureOfText(cue, text);
    if (feature > 0) this.take(feature);
  }
}

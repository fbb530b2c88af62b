import { PhraseTable } from '../text/phrases.ts';

/** What sets the number against what follows: the strength tells which wins when several stand in a sentence. */
export const baselineTriggers = new PhraseTable<number>(
  (
    [
      ['compared to', 3],
      ['compared with', 3],
      ['compared against', 3],
      ['as compared to', 3],
      ['as compared with', 3],
      ['in comparison to', 3],
      ['in comparison with', 3],
      ['comparison with', 2],
      ['comparisons with', 2],
      ['comparison to', 2],
      ['comparing to', 3],
      ['comparing with', 3],
      ['relative to', 3],
      ['with respect to', 3],
      ['versus', 3],
      ['vs', 3],
      ['vs .', 3],
      ['than', 3],
      ['than that of', 4],
      ['than those of', 4],
      ['compared to that of', 4],
      ['over', 2],
      ['over that of', 3],
      ['performance against', 2],
      ['similar performance to', 1],
      ['similar accuracy to', 1],
      ['comparable to', 1],
      ['comparable performance to', 1],
      ['on par with', 1],
      ['superior to', 2],
      ['instead of', 2],
      ['outperform', 2],
      ['outperforms', 2],
      ['outperformed', 2],
      ['outperforming', 2],
      ['surpass', 2],
      ['surpasses', 2],
      ['surpassed', 2],
      ['surpassing', 2],
      ['exceeds', 2],
      ['exceeding', 2],
      ['exceed', 2],
      ['beats', 2],
      ['beat', 2],
      ['beating', 2],
      ['improves upon', 2],
      ['improve upon', 2],
      ['improving upon', 2],
      ['improves on', 1],
      ['improving on', 1],
    ] as const
  ).values(),
);

/** Words by which a noun phrase is something to compare with, whatever it stands after. */
export const baselineWords: ReadonlySet<string> = new Set(
  'baseline baselines state-of-the-art state-of-art sota previous prior existing conventional traditional vanilla naive naïve standard original default'.split(
    ' ',
  ),
);

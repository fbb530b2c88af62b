import { wordSet } from '../text/known-words.ts';

export const prepositions = wordSet(`
  of in on for to from by with without at over under than across against between among through during within via into onto
  per versus vs as after before when while whereas where which that who if because since although though using upon toward
  towards compared relative despite regarding including until whose whilst given due based and/or unlike except above below beyond
  up also thus then thereby hence respectively i.e e.g i.e. e.g. such
`);

export const conjunctions = wordSet('and or but nor & as-well-as plus yet even');

/** Finite and participial verbs that close a noun phrase. */
export const verbs = wordSet(`
  is are was were be been being has have had do does did can could may might will would should must
  achieve achieves achieved achieving show shows showed shown showing demonstrate demonstrates demonstrated demonstrating
  reach reaches reached reaching obtain obtains obtained obtaining attain attains attained attaining yield yields yielded yielding
  deliver delivers delivered delivering provide provides provided providing produce produces produced producing
  improve improves improved improving outperform outperforms outperformed outperforming reduce reduces reduced reducing
  increase increases increased increasing decrease decreases decreased decreasing surpass surpasses surpassed surpassing
  exceed exceeds exceeded exceeding maintain maintains maintained maintaining requires require required requiring needs
  use uses used runs running ran take takes took taking make makes making made enable enables enabled enabling
  allow allows allowed allowing lead leads led leading resulted resulting compute computes computed incur incurs incurred incurring
  find finds found finding detect detects detected detecting identify identifies identified identifying
  propose proposes proposed present presents presented introduce introduces introduced evaluate evaluates evaluated
  suffer suffers suffered saves save saved saving cut cuts cutting boost boosts boosted boosting raise raises raising
  remains remain remained consume consumes consumed consuming suggest suggests indicate indicates indicated
  accelerate accelerates accelerated accelerating speeds gained scored perform performs performed performing
  generalizes generalize retain retains retained retaining preserve preserves preserved preserving
  occurred occurs occur experienced reported reports report contains contain matches matching match keeps keeping
  support supports supported supporting scales operates
  solve solves solved solving resolve resolves resolved resolving predict predicts trained tested evaluated-on conducted
  establishing setting making exhibits exhibit enhances enhance enhanced enhancing beat beats beating rises rose drops dropped
  establishes improving recovering recovers generates generate generated confirm confirms confirmed highlights highlight
  ranging ranges followed follows received receive met had worked belonging
  having doing being sacrificing losing utilize utilizes utilized utilizing leverage leverages leveraged exploits employs employ employed adopts adopt
  reveal reveals revealed revealing illustrate illustrates illustrated prove proves proved validates validated verifies verified implies imply
  involving involves involve containing comprising comprises comprise comprised featuring spanning emulating
  felt feel noticed became become experienced underwent tended seemed appears appeared
`);

/** Words that link a measure to its value: "accuracy of 91%", "error is 3%", "latency: 3 ms". */
export const links = wordSet(`
  of at to by is are was were be being reaches reached reaching : ( = , - — equals equal as from between with about achieves
  achieved achieving scores exceeds exceeding surpassing [ → ↑ ↓ > < ≥ ≤ ~ remains reach attains up only just than more less over under
  the a an average mean median approximately around nearly almost roughly least most much high low even below above value values rates rate score scores that s within
  exceed surpasses improved increased dropped rose fell decreased i.e i.e. e.g. e.g namely being an drops falls ranging ranges varies varying ranged between
`);

/** Words that set two levels side by side. */
export const versusWords = wordSet('vs versus v');

export const nounPhraseOpeners = wordSet(
  'the a an its their our this these those each all both any some several his her',
);

/** Clause openers: what stands beyond them belongs to another statement. */
export const clauseOpeners = wordSet('while whereas but although though yet however');

import { wordList } from './words.ts';

/**
 * Words that name nothing by themselves: of `three challenging benchmarks`, nothing is left without `benchmarks`, and `three datasets` are
 * other things. Collected from what 60,000 abstracts call data sets without naming them.
 */
const common = wordList(`
  a an the this either neither number that these those our their its his her my your same such own
  and or of in on for from with to by at as over across under between within without
  one two three four five six seven eight nine ten eleven twelve several multiple many few some all both various
  diverse different distinct numerous other another each every single individual additional most more first second third last
  new newly novel recent recently proposed existing previous prior current original initial final full entire whole complete main
  major key primary official standard common commonly popular popularly widely used well known established representative typical
  public publicly private internal external proprietary custom open source available released collected curated constructed
  created annotated labeled labelled unlabeled unlabelled clean noisy balanced imbalanced held out blind ood unseen seen hidden
  real world wild control controls controlled synthetic synthetically simulated simulation artificial natural realistic practical actual
  large larger largest small smaller smallest big medium massive huge scale wide range variety broad high low long short quality
  challenging hard easy difficult complex simple comprehensive extensive rigorous diagnostic strong competitive
  benchmark benchmarks benchmarking dataset datasets data set sets corpus corpora database databases collection suite
  training train test testing validation val dev development evaluation target sample samples subset split
  image images video videos text texts speech audio music graph graphs document documents code web language languages vision visual
  multi multimodal multilingual bilingual monolingual parallel cross domain modal level class few zero one shot
  classification detection recognition segmentation generation translation prediction reasoning learning retrieval tracking question answering
  task tasks object objects action face scene medical clinical domain domains application applications binary tabular temporal semantic
`);

/** Whether some of the words name something: they are neither common nor numbers. */
export function areNaming(words: readonly string[]): boolean {
  return words.some((word) => !common.has(word) && !/^[\d./]+$/.test(word));
}

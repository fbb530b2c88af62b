const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Heads of phrases that are a data set whatever stands before them. */
export const benchmarkHeads = set(
  'dataset datasets benchmark benchmarks corpus corpora leaderboard challenge suite competition testbench track benchmarking',
);

/** Heads of phrases that name what was measured on. */
export const datasetHeads = set(`
  set sets split collection collections database databases scenario scenarios workload workloads environment environments domain domains
  project projects program programs application applications apps questions problem problems instances sequences videos scenes games
  simulation simulations trace traces settings setup setups conditions domains
  circuits images documents tweets websites repositories patients subjects participants
  validation validations recordings reviews articles binaries tests firmware types cases
`);

/** Nouns of activities: "for object detection" is a task. */
export const taskHeads = set(`
  task tasks classification detection segmentation recognition prediction predictions answering translation generation summarization retrieval
  reasoning parsing tagging forecasting tracking verification identification completion reconstruction planning navigation manipulation
  diagnosis ranking recommendation localization modeling captioning extraction matching synthesis grasping disambiguation assembly
  editing linking denoising super-resolution deblurring control
`);

/** Nouns that stand for the nouns after their "of". */
export const collectiveHeads = set(
  'range spectrum set variety number series majority diversity array all some most many',
);

/** Words of phrases that name nothing: "in the test set", "in our experiments". */
export const genericWords = set(`
  the a an our these those this that its their all both each same test set sets experiments experiment evaluation evaluations tests results
  practice total time cases case end addition contrast particular comparison order example settings setting experimental validation benchmark
  benchmarks various several many multiple different tasks other future fact general short detail theory literature paper work study
  average top part scale data first second final last time occasion instance demand hand side fly one connection reference both models model methods method system systems approach
`);

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Heads of phrases that name what was measured on. */
export const datasetHeads = set(`
  dataset datasets benchmark benchmarks corpus corpora suite challenge task tasks testset test-set set sets collection collections database
  scenario scenarios workload workloads environment environments domain domains project projects program programs application applications
  apps app questions problems problem instances sequences videos scenes games competition leaderboard simulation simulations traces trace
  experiments tests split settings setting validation validations test evaluation queries graphs languages language pairs
  circuits images documents tweets websites repositories patients subjects participants models trials queries networks updates categories
  recordings reviews articles posts functions binaries samples data
`);

/** Nouns of activities; "for object detection" is a task, "in question answering" too. */
export const taskHeads = set(`
  classification detection segmentation recognition prediction predictions answering translation generation summarization retrieval reasoning
  estimation parsing tagging forecasting tracking verification identification completion reconstruction analysis planning navigation manipulation
  diagnosis ranking recommendation localization modeling captioning inference extraction matching synthesis grasping search understanding disambiguation
  adaptation editing repair linking resolution pruning compression denoising super-resolution removal fetching stealing authentication assembly control
`);

import { wordSet } from '../text/known-words.ts';

/** Heads of phrases that are a data set whatever stands before them. */
export const benchmarkHeads = wordSet(
  'dataset datasets data-set data-sets benchmark benchmarks microbenchmarks micro-benchmarks macrobenchmarks corpus corpora treebank leaderboard challenge suite competition testbench ' +
    'track benchmarking testset testsets subtask subtasks',
);

/** Heads of phrases that name what was measured on. */
export const datasetHeads = wordSet(`
  set sets split collection collections database databases scenario scenarios workload workloads environment environments domain domains
  project projects program programs application applications apps questions problem problems instances sequences videos scenes games
  simulation simulations trace traces settings setup setups conditions domains
  circuits images documents tweets websites repositories patients subjects participants
  validation validations recordings reviews articles binaries tests firmware types cases
`);

/** Nouns of what a study examines when it counts it: "7,258 Android apps", "40 releases", "101 patients". */
export const materialHeads = wordSet(`
  app apps application applications program programs project projects library libraries package packages repository repositories website websites site sites domain
  domains server servers binary binaries firmware images contract contracts kernel kernels compiler compilers browser browsers device devices game games
  workload workloads circuit circuits design designs test tests case cases bug bugs vulnerability vulnerabilities fault faults mutants release releases
  version versions codebase codebases service services account accounts extension extensions resolver resolvers tool tools system systems mechanisms datasets
  instance instances question questions query queries problem problems document documents article articles paper papers study studies publication publications
  report reports record records review reviews post posts tweet tweets comment comments message messages conversation conversations dialogue dialogues sentence
  sentences text texts word words token tokens utterance utterances video videos clip clips image photo photos scan scans frame frames sequence sequences
  recording recordings sample samples example examples pair pairs graph graphs network networks trace traces log logs event events transaction transactions
  commit commits update updates change changes issue issues patch patches build builds method methods function functions file files line lines language
  languages class classes category categories task tasks object objects scene scenes environment environments scenario scenarios model models rule rules
  ruleset property properties job jobs trial trials experiment experiments run runs dataset benchmark benchmarks corpus corpora folder folders subreddits
  patient patients participant participants subject subjects volunteer volunteers individual individuals adult adults child children infant infants woman women
  man men rat rats mouse mice dog dogs pig pigs rabbit rabbits student students user users developer developers programmer programmers practitioner
  practitioners professional professionals respondent respondents worker workers expert experts player players speaker speakers driver drivers nurse nurses
  physician physicians resident residents people persons person case-patients outpatients inpatients veterans migraineurs hypertensives households families
  cohort eyes teeth knees lesions specimens biopsies hearts
`);

/** People and animals that a study enrols: its first count of them is the whole sample. */
export const enrolled =
  /^(patients?|participants?|subjects?|volunteers?|individuals?|adults?|child|children|infants?|wom[ae]n|m[ae]n|rats?|mice|dogs?|pigs?|rabbits?|students?|users?|developers?|programmers?|practitioners?|professionals|respondents|workers|people|persons|outpatients|inpatients|veterans|migraineurs|hypertensives|eyes|residents)$/;

/** Nouns of circumstances, which a data set named before outweighs: "under high-speed scenarios". */
export const conditionHeads = wordSet(
  'condition conditions context contexts scenario scenarios setting settings setup setups case cases situation situations regime regimes',
);

/** Words that tell at least that there were several. */
export const severalWords = wordSet('several various multiple many different diverse both most some all');

/** Words after which "on" or "for" tells of no measuring: "based on", "focus on", "trained on". */
export const unmeasured = wordSet(`
  based depend depends depending dependent rely relies relying focus focuses focused focusing impact influence effect effects insight insights light emphasis
  conditioned relied build builds built building rest rests work works working attention information constraint constraints trained training pre-trained
  pretrained pretraining pre-training fine-tuned finetuned fine-tuning finetuning learned spent imposed shed operate operates
`);

/** Nouns of activities: "for object detection" is a task. */
export const taskHeads = wordSet(`
  task tasks classification detection segmentation recognition prediction predictions answering translation generation summarization retrieval
  reasoning parsing tagging forecasting tracking verification identification completion reconstruction planning navigation manipulation
  diagnosis ranking recommendation localization modeling captioning extraction matching synthesis grasping disambiguation assembly
  editing linking denoising super-resolution deblurring control
`);

/** Nouns that stand for the nouns after their "of". */
export const collectiveHeads = wordSet(
  'range spectrum set sets variety number series majority diversity array all some most many total sample suite hundreds thousands dozens subset collection types kinds combination group list pool',
);

/** Words of phrases that name nothing: "in the test set", "in our experiments". */
export const genericWords = wordSet(`
  the a an our these those this that its their all both each same test set sets experiments experiment evaluation evaluations tests results
  practice total time cases case end addition contrast particular comparison order example settings setting experimental validation benchmark
  benchmarks various several many multiple different tasks other future fact general short detail theory literature paper work study
  average top part scale data first second final last time occasion instance demand hand side fly one connection reference both models model methods method system systems approach
`);

/**
 * Well-known data sets, benchmarks and suites, in lower case, without years, sizes and splits: "cifar" stands for CIFAR-10 and
 * CIFAR-100, "spec" for SPEC CPU2006.
 */
const names: ReadonlySet<string> = new Set(
  `
  imagenet tinyimagenet imagenette mnist fmnist fashion-mnist emnist k-mnist cifar cifar10 cifar100 svhn stl-10 coco ms-coco mscoco lvis pascal voc openimages ade20k
  cityscapes kitti nuscenes waymo bdd100k scannet shapenet modelnet s3dis semantickitti argoverse mapillary camvid sun-rgbd nyuv2 nyu-v2 nyudv2 davis youtube-vos ytvis mot17 mot20
  lasot got-10k trackingnet otb100 otb-100 vot kinetics ucf101 ucf-101 hmdb51 hmdb-51 activitynet charades ava thumos14 thumos-14 something-something epic-kitchens ego4d howto100m msvd msr-vtt msrvtt
  vatex celeba celeba-hq ffhq lsun lfw megaface ms1m casia-webface vggface widerface wflw 300w market-1501 market1501 dukemtmc dukemtmc-reid msmt17 cuhk03 mpii human3.6m 3dpw surreal
  coco-stuff refcoco refcoco+ refcocog flickr30k flickr8k vqa vqav2 gqa okvqa ok-vqa textvqa vizwiz clevr nlvr2 snli-ve visual-genome conceptual-captions laion mmmu mmbench mathvista scienceqa pope
  omniglot miniimagenet mini-imagenet tieredimagenet tiered-imagenet cub-200 cub-200-2011 caltech-101 caltech-256 caltech101 food-101 food101 stanford-cars oxford-pets eurosat domainnet office-31 office-home visda pacs wilds
  div2k set5 set14 bsd100 bsd68 bsds500 urban100 manga109 gopro reds vimeo-90k sidd kodak synthetic-nerf llff dtu blendedmvs tanks-and-temples mip-nerf360 re10k
  brats isic lits chexpert mimic mimic-cxr mimic-iii mimic-iv padchest chestx-ray14 camelyon16 acdc synapse drive kvasir eicu physionet adni
  glue superglue squad squadv2 mnli qnli sst-2 mrpc qqp rte snli multinli anli hans boolq copa wsc winogrande hellaswag piqa arc arc-challenge openbookqa commonsenseqa csqa triviaqa naturalquestions natural-questions
  hotpotqa 2wikimultihopqa musique narrativeqa quac coqa drop race webquestions webqsp cwq simplequestions msmarco ms-marco beir mteb trec robust04 fever hover xsum cnn/dailymail cnndm samsum gigaword multi-news pubmed arxiv
  wikitext wikitext-2 wikitext-103 ptb lambada c4 pile enwik8 text8 wmt wmt14 wmt16 wmt17 wmt19 iwslt iwslt14 flores flores-101 flores-200 opus-100 xnli xtreme xquad mlqa tydiqa paws-x
  conll conll-2003 ontonotes ace2005 ace05 tacred docred semeval scierc genia bc5cdr ncbi-disease ud amr framenet propbank wordnet multiwoz dstc sgd personachat dailydialog wizard-of-wikipedia
  spider wikisql bird sparc cosql atis snips banking77 clinc150 imdb yelp agnews ag-news dbpedia sst sst-5 mr 20newsgroups reuters rcv1 amazon-670k eurlex
  humaneval humaneval+ mbpp mbpp+ apps codecontests livecodebench swe-bench ds-1000 bigcodebench codexglue codesearchnet defects4j bugs.jar quixbugs manybugs bigvul devign cve-fixes evosuite dacapo renaissance
  gsm8k math math500 aime amc gpqa mmlu mmlu-pro big-bench bbh agieval c-eval cmmlu truthfulqa alpacaeval mt-bench arena-hard ifeval ruler longbench infinitebench needle-in-a-haystack strategyqa aqua svamp minif2f proofnet
  advbench harmbench jailbreakbench toxigen realtoxicityprompts bbq crows-pairs stereoset winobias
  webarena visualwebarena osworld agentbench alfworld webshop mind2web gaia tau-bench toolbench androidworld
  atari mujoco d4rl procgen minigrid meta-world metaworld dm-control robosuite rlbench libero calvin maniskill behavior smac starcraft minedojo habitat gibson matterport3d mp3d r2r rxr ai2-thor carla navsim bench2drive
  movielens netflix gowalla lastfm amazon-book criteo avazu taobao tmall alibaba yoochoose diginetica citeseer cora ogb ogbn-arxiv ogbn-products ogbn-papers100m reddit ppi fb15k fb15k-237 wn18 wn18rr yago3-10 nell wikidata5m
  qm9 qm7 zinc moleculenet md17 oc20 pcqm4m pdbbind casp casp14 uniprot crossdocked
  ett etth1 ettm1 electricity traffic weather m4 m5 pems-bay metr-la pemsd4 ucr uea ucr-archive
  adult compas german-credit higgs covertype
  librispeech librilight voxceleb voxceleb1 voxceleb2 common-voice timit wsj switchboard aishell aishell-1 ljspeech vctk tedlium ted-lium audioset esc-50 urbansound8k gtzan musdb18 maestro fma magnatagatune iemocap ravdess meld dcase chime-4 chime
  spec spec2000 spec2006 spec2017 parsec splash splash-2 rodinia parboil polybench npb nas-benchmark mibench cloudsuite tailbench ycsb tpc-c tpc-h tpc-ds tpcc tpch tpcds ssb job sysbench linkbench graph500 gap graphbig hpcg hpl linpack stream imb
  mlperf deepbench dlrm lonestar sqlite-bench filebench fio iozone postmark iscas85 iscas89 itc99 epfl-benchmarks vtr titan23 satlib sat-competition sv-comp smt-lib
  malimg drebin androzoo virusshare ember cicids2017 nsl-kdd kdd99 unsw-nb15 n-baiot magma lava-m unibench fuzzbench juliet owasp-benchmark
  `
    .trim()
    .split(/\s+/),
);

/** Whether a word names a well-known data set, with its year, size or version ("CIFAR-10", "SQuAD2.0", "ImageNet-1K") or without. */
export function isDatasetName(text: string): boolean {
  if (!/[A-Z]/.test(text)) return false;
  const lower = text.toLowerCase();
  return (
    names.has(lower) ||
    names.has(lower.replace(/[-_ ]?v?\d[\dk.]*$|[-_](?:[a-z]|val|test|train|hard|lite|verified)$/, ''))
  );
}

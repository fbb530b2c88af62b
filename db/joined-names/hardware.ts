import {
  boardSeries,
  calledSo,
  cpuSeries,
  gpuModels,
  gpuSeries,
  machinesOrParts,
  makers,
  measures,
  neuromorphicSeries,
  numbers,
  saidByModel,
} from './hardware-words.ts';
import { asOne, withoutFirst, withoutLast, wordList } from './words.ts';

type Words = readonly string[];

/** What stands before a number of machines, and says nothing more. */
const before = wordList('a an the only just');

/** What a machine is called behind its name, by what must be in the name: a `Snapdragon 845 GPU` is not the `Snapdragon 845 CPU`. */
const endings: readonly [endings: ReadonlySet<string>, isName: (words: Words) => boolean][] = [
  [
    new Set(['gpu', 'graphics card', 'card', 'accelerator']),
    (words) => words.some((word) => gpuModels.has(word) || gpuSeries.has(word)),
  ],
  [wordList('cpu processor'), (words) => words.some((word) => cpuSeries.has(word))],
  [
    new Set(
      ['', 'neuromorphic ', 'neurosynaptic '].flatMap((sort) => [
        `${sort}chip`,
        `${sort}processor`,
        `${sort}core`,
      ]),
    ),
    (words) => words.some((word) => neuromorphicSeries.has(word)),
  ],
  [
    new Set(['edge gpu', 'edge gpu device', 'system', 'computer', 'computer board']),
    (words) => words.includes('jetson'),
  ],
  [
    new Set([
      ...['board', 'module', 'platform', 'device', 'fpga', 'chipset', 'soc', 'mobile platform'],
      ...['developer kit', 'development kit', 'development board', 'evaluation board'],
    ]),
    isNamed,
  ],
];

/** Whether a machine is named, and not only what it is: it has a model, such as `T4` or `ZCU102`, or is of a series. */
function isNamed(words: Words): boolean {
  return words.some(
    (word) =>
      /^[a-z]+\d+[a-z]*$/.test(word) ||
      [gpuModels, gpuSeries, cpuSeries, boardSeries].some((known) => known.has(word)),
  );
}

/** Of several machines the one. What ends in `s` of itself is left alone: `Nexus`, `chassis`, `L40S`. */
function singular(word: string): string {
  const one = word.replace(/s$/, '');
  const isPlural = gpuModels.has(one) || /^[a-z]pu$|^[a-z]+[^\W\dius]$/.test(one);
  return isPlural && !gpuModels.has(word) ? one : word;
}

/** A word with what is written together taken apart: `8xA100`, `RTX3090`. */
function eachAlone(word: string): Words {
  const [, count, model] = /^(\d+)[x×](.+)$/.exec(word) ?? [];
  if (count !== undefined && model !== undefined && gpuModels.has(model)) return [count, model];
  const [, series, number] = /^(rtx|gtx)(\d.*)$/.exec(word) ?? [];
  if (series !== undefined && number !== undefined) return [series, number];
  const [, pi] = /^rpi(\d*)$/.exec(word) ?? [];
  if (pi !== undefined) return ['raspberry', 'pi', pi].filter((part) => part !== '');
  return [singular(word)];
}

/** Whether a number before the words tells of something else than machines: what each of them has, or how large it is. */
function isMeasured([first = '', ...rest]: Words): boolean {
  if (machinesOrParts.has(first)) return !rest.every((word) => calledSo.has(word));
  // Magnets are measured in tesla.
  if (first === 'tesla') return !rest.some((word) => word === 'gpu' || gpuModels.has(word));
  return measures.has(first);
}

/** How many there are, and what they are. */
function counted(words: Words): { count: string | undefined; machine: Words } {
  const [first = '', second, ...rest] = words;
  const number =
    numbers.get(first) ?? (/^\d+[x×]?$/.test(first) && !gpuModels.has(first) ? first : undefined);
  if (number === undefined || second === undefined) return { count: undefined, machine: words };
  const count = number.replace(/[x×]$/, '');
  const machine = second === 'x' || second === '×' ? rest : [second, ...rest];
  if (machine.length === 0) return { count: undefined, machine: words };
  return isMeasured(machine) ? { count: undefined, machine: [count, ...machine] } : { count, machine };
}

/** What Jetson boards are called beside it, in any order. */
const jetsons = wordList('agx nx nano xavier orin');

/** The words of a Jetson board in one order, with its series: `Jetson Xavier AGX`, `AGX Xavier`. */
function withJetsonFirst(words: Words): Words {
  const isPart = (word: string) => word === 'jetson' || jetsons.has(word);
  const parts = words.filter((word) => jetsons.has(word));
  if (!words.includes('jetson') && parts.length < 2) return words;
  const start = words.findIndex(isPart);
  const others = words.slice(start).filter((word) => !isPart(word));
  return [...words.slice(0, start), 'jetson', ...parts.sort(), ...others];
}

/** What memory a GPU has, told apart from what it is called: `80 GB A100`, `A100-80GB`. */
function withMemoryApart(words: Words): { memory: Words; machine: Words } {
  if (!words.some((word) => gpuModels.has(word))) return { memory: [], machine: words };
  const told = words.flatMap((word, place) => {
    if (word === 'gb' && /^\d+$/.test(words[place - 1] ?? '')) return [];
    return words[place + 1] === 'gb' && /^\d+$/.test(word) ? [`${word}gb`] : [word];
  });
  const isMemory = (word: string) => /^\d+gb?$/.test(word);
  return {
    memory: told.filter(isMemory).map((word) => word.replace(/b?$/, 'b')),
    machine: told.filter((word) => !isMemory(word)),
  };
}

/** The words without makers, and without series that what is behind them tells. */
function withoutMakers(words: Words): Words {
  return words.filter((word, place) => {
    const next = words[place + 1] ?? '';
    if (makers.has(word))
      return !isNamed(words.slice(place + 1)) || (gpuModels.has(next) && word === 'intel');
    if (word === 'quadro') return next !== 'rtx';
    if (word === 'core') return !/^i\d$/.test(next);
    return !saidByModel.has(word) || !(gpuModels.has(next) || saidByModel.has(next));
  });
}

/** How many machines words tell of; undefined for one, and where they do not say. */
export function machineCount(words: Words): number | undefined {
  const { count = '1' } = counted(withoutFirst(words, before).flatMap(eachAlone));
  return Number(count) > 1 ? Number(count) : undefined;
}

/**
 * The joined form of the words of a machine: `8 NVIDIA A100 GPUs` → `a100`. What only says what sort of machine it is keeps its number, as
 * that is all that tells one from another: `8 GPUs` → `8gpu`.
 */
export function hardwareKey(words: Words): string {
  const { count, machine } = counted(withoutFirst(words, before).flatMap(eachAlone));
  const { memory, machine: called } = withMemoryApart(machine);
  const left = endings.reduce<Words>(
    (words, [list, isName]) => withoutLast(words, list, isName),
    withoutMakers(withJetsonFirst(called)),
  );
  const named = [...left, ...memory];
  return asOne(count === undefined || isNamed(named) ? named : [count, ...named]);
}

/** Generated papers, one after the other: what a paper holds, with people, topics and venues as numbers into their lists. */
import { slugOf } from '../../../dist/db/fold.js';
import { randomOf } from './random.mjs';
import { resultOf } from './results.mjs';
import { adjectives, nouns, systemBeginnings, systemEndings, verbs } from './words.mjs';

const firstYear = 2011;
const years = 15;

/**
 * @param {{ seed: number, papers: number, authors: number, topics: number, categories: number, venues: number }} shape
 */
export function* papersOf(shape) {
  const random = randomOf(shape.seed);
  for (let id = 1; id <= shape.papers; id++) yield paperOf(random, id, shape);
}

function paperOf(random, id, shape) {
  const system = random.pick(systemBeginnings) + random.pick(systemEndings);
  const title = `${system}: ${capital(random.pick(adjectives, 1.5))} ${random.pick(nouns, 1.5)} for ${random.pick(adjectives, 1.5)} ${random.pick(nouns, 1.5)}`;
  const results = Array.from({ length: resultCount(random) }, () => resultOf(random, system));
  const abstract = random.chance(0.02) ? null : abstractOf(random, system, results);
  const { published, year } = dateOf(random);
  const hasVenue = random.chance(0.7);
  return {
    id,
    key: `${slugOf(title).slice(0, 60)}-${id}`,
    title,
    abstract: abstract?.text ?? null,
    published,
    year,
    venue: hasVenue ? 1 + random.below(shape.venues, 1.7) : null,
    doi: hasVenue && random.chance(0.8) ? `10.5555/${shape.seed}.${id}` : null,
    arxivId: random.chance(0.75) ? arxivIdOf(year ?? firstYear, id) : null,
    citedByCount: random.chance(0.9) ? random.below(3000, 5) : null,
    authors: distinct(random, authorCount(random), shape.authors, 1.5),
    topics: [
      ...distinct(random, random.between(1, 3), shape.topics, 2),
      ...distinct(random, random.between(1, 2), shape.categories, 2.5).map((topic) => shape.topics + topic),
    ],
    links: linksOf(random, system, id),
    results: abstract?.results ?? [],
  };
}

/** About 1.5 a paper: a third has none, a few have many. */
function resultCount(random) {
  return random.chance(0.35) ? 0 : 1 + random.below(7, 2.6);
}

function authorCount(random) {
  return random.chance(0.02) ? random.between(12, 40) : random.between(1, 8);
}

function dateOf(random) {
  if (random.chance(0.03)) return { published: null, year: null };
  const year = firstYear + years - 1 - random.below(years, 1.4);
  const month = String(random.between(1, 12)).padStart(2, '0');
  const day = String(random.between(1, 28)).padStart(2, '0');
  const dice = random.unit();
  const published = dice < 0.07 ? `${year}` : dice < 0.15 ? `${year}-${month}` : `${year}-${month}-${day}`;
  return { published, year };
}

/** arXiv gives up to 99,999 numbers a month. Where the months of a year do not do, one of a year without papers is taken. */
const [months, numbers] = [12, 99_999];

function arxivIdOf(year, id) {
  const number = Math.floor(id / months);
  const round = Math.floor(number / numbers);
  const given = round === 0 ? year : firstYear - round;
  const parts = [given % 100, 1 + (id % months)].map((part) => String(part).padStart(2, '0'));
  return `${parts.join('')}.${String(1 + (number % numbers)).padStart(5, '0')}`;
}

function linksOf(random, system, id) {
  const name = system.toLowerCase();
  const links = [];
  if (random.chance(0.4)) links.push({ kind: 'code', url: `https://code.example/${name}/${id}` });
  if (random.chance(0.2)) links.push({ kind: 'project', url: `https://${name}.example/${id}` });
  if (random.chance(0.6)) links.push({ kind: 'pdf', url: `https://papers.example/${id}.pdf` });
  return links;
}

/** About 1,200 characters, the results' sentences among the others. */
function abstractOf(random, system, results) {
  const sentences = [];
  let length = 0;
  const wanted = 700 + random.below(1000);
  for (const result of results) length += result.sentence.length;
  while (length < wanted) {
    const sentence = sentenceOf(random, system);
    sentences.push({ sentence });
    length += sentence.length + 1;
  }
  sentences.push(...results);
  let text = '';
  const placed = [];
  for (const { sentence, at, ...result } of sentences) {
    if (text !== '') text += ' ';
    const start = text.length + (at ?? 0);
    if (at !== undefined) placed.push({ ...result, sentence, start, end: start + result.text.length });
    text += sentence;
  }
  return { text, results: placed };
}

function sentenceOf(random, system) {
  const thing = () => `${random.pick(adjectives, 1.3)} ${random.pick(nouns, 1.3)}`;
  switch (random.below(5)) {
    case 0:
      return `${capital(thing())} are central to ${thing()}, yet existing approaches to ${thing()} remain costly and hard to scale.`;
    case 1:
      return `We present ${system}, a system for ${thing()} that ${random.pick(verbs)} ${thing()} and ${random.pick(verbs)} ${thing()}.`;
    case 2:
      return `The key idea of ${system}${random.chance(0.05) ? ' — which needs no change to existing systems —' : ''} is that ${thing()} ${random.pick(nouns)} can be shared across ${thing()}.`;
    case 3:
      return `In contrast to prior work on ${thing()}, our method ${random.pick(verbs)} ${thing()} without ${thing()}.`;
    default:
      return `We evaluate ${system} on ${thing()} and ${thing()} and find that it ${random.pick(verbs)} ${thing()} in practice.`;
  }
}

/** Different whole numbers from 1. */
function distinct(random, count, end, skew) {
  const numbers = new Set();
  while (numbers.size < Math.min(count, end)) numbers.add(1 + random.below(end, skew));
  return [...numbers];
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Generated papers as records of our own format. */
import { papersOf } from './papers.mjs';
import { arxivCategories, familyNames, givenNames, topicAreas, venueNames } from './words.mjs';

/**
 * One record after the other, so that a million of them need no memory.
 * @param {{ seed: number, papers: number }} parameters
 * @returns {Generator<object>}
 */
export function* generatedRecords({ seed, papers }) {
  const shape = {
    seed,
    papers,
    authors: Math.ceil(papers * 1.2),
    topics: topicAreas.length,
    categories: arxivCategories.length,
    venues: venueNames.length,
  };
  for (const paper of papersOf(shape)) yield recordOf(paper, shape);
}

function recordOf(paper, { topics }) {
  const { key, title, abstract, published, doi, arxivId, citedByCount, links } = paper;
  const known = { abstract, published, doi, arxivId, citedByCount };
  return {
    key,
    title,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null)),
    ...(paper.venue && { venue: `${venueNames[paper.venue - 1]} ${paper.year ?? ''}`.trim() }),
    authors: paper.authors.map(authorOf),
    topics: paper.topics.map((topic) =>
      topic <= topics
        ? { scheme: 'curated', slug: `topic-${topic}`, name: topicAreas[topic - 1] }
        : { scheme: 'arxiv', slug: arxivCategories[topic - topics - 1] },
    ),
    links,
  };
}

/** The name of an author by number: a given name, a letter, and a family name, so that few share one. */
function authorOf(number) {
  const given = givenNames[number % givenNames.length];
  const letter = String.fromCharCode(65 + (Math.floor(number / 7) % 26));
  const family = familyNames[Math.floor(number / givenNames.length) % familyNames.length];
  return { name: `${given} ${letter}. ${family}`, given: `${given} ${letter}.`, family };
}

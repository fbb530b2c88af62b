/** The words that papers are described in: what they are published as, what their links lead to, who defines their topics. */

export const paperTypes = {
  article: 'In a journal, magazine or newspaper.',
  'conference-paper': 'In the proceedings of a conference or workshop.',
  preprint: 'Made public before, or without, being reviewed and published.',
  chapter: 'Part of a book.',
  book: 'A whole book.',
  proceedings: 'All papers of a conference together.',
  thesis: 'Written for an academic degree.',
  report: 'Published by the institution it was written at; manuals and standards too.',
  dataset: 'Data that are published by themselves.',
  software: 'A program that is published by itself.',
  other: 'None of these.',
} as const;

export type PaperType = keyof typeof paperTypes;

export const linkKinds = {
  code: 'Source code of the work.',
  project: 'Home page of the work.',
  dataset: 'Data that the work releases.',
  video: 'A talk or demonstration.',
  pdf: 'The full text.',
  other: 'Anything else.',
} as const;

export type LinkKind = keyof typeof linkKinds;

export const topicSchemes = {
  curated: 'Chosen by hand for this collection.',
  arxiv: 'A category of arXiv.',
  keyword: 'A key word given by the authors or the source.',
  openalex: 'A topic of OpenAlex.',
} as const;

export type TopicScheme = keyof typeof topicSchemes;

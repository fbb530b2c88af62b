/** Enums of the vocabulary. Stored words are lower case with hyphens (`up-to`); GraphQL names them `UP_TO`. */
import { linkKinds, paperTypes, topicSchemes } from '../db/paper-vocabulary.ts';
import { directions, forms, metricFamilies, metricKinds, qualifiers } from '../db/vocabulary.ts';
import { builder } from './builder.ts';

function wordEnum(name: string, description: string, words: Readonly<Record<string, string>>) {
  const values = Object.entries(words).map(
    ([word, meaning]) => [nameOfWord(word), { description: meaning }] as const,
  );
  return builder.enumType(name, { description, values: Object.fromEntries(values) });
}

/** `up-to` → `UP_TO`. */
export function nameOfWord(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}

/** `UP_TO` → `up-to`. */
export function wordOfName(name: unknown): string {
  return String(name).toLowerCase().replaceAll('_', '-');
}

export const MetricSlug = wordEnum(
  'MetricSlug',
  'What a result measures. `metricKinds` lists them with family and direction.',
  Object.fromEntries(
    Object.entries(metricKinds).map(([slug, kind]) => [
      slug,
      `${kind.name}: ${kind.words}. Better when it goes ${kind.better}.`,
    ]),
  ),
);

export const MetricFamily = wordEnum('MetricFamily', 'What sort of thing a metric measures.', metricFamilies);

export const MetricForm = wordEnum(
  'MetricForm',
  'How a result is put; values of two forms do not compare.',
  forms,
);

export const Direction = wordEnum('Direction', 'The way a measured quantity moves.', directions);

export const Qualifier = wordEnum('Qualifier', 'How a text bounds the number it gives.', qualifiers);

export const PaperType = wordEnum('PaperType', 'What a paper is published as.', paperTypes);

export const LinkKind = wordEnum('LinkKind', 'What a link leads to.', linkKinds);

export const TopicScheme = wordEnum('TopicScheme', 'Who defines a topic.', topicSchemes);

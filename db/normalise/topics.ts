import type { TopicRecord } from '../record.ts';
import { defined } from './defined.ts';
import { cleanText } from './text.ts';

/** A taxonomy deeper than this is a cycle or a mistake. */
const deepest = 8;

/** Topics in order, each once, with clean texts; those without a slug are left out. */
export function cleanTopics(topics: readonly TopicRecord[] | undefined): TopicRecord[] | undefined {
  const seen = new Set<string>();
  const clean = (topics ?? []).flatMap((topic): TopicRecord[] => {
    const record = cleanTopic(topic, 1);
    if (record === undefined || seen.has(topicKey(record))) return [];
    seen.add(topicKey(record));
    const score = topic.score !== undefined && topic.score >= 0 && topic.score <= 1 ? topic.score : undefined;
    return [{ ...record, ...defined({ primary: topic.primary || undefined, score }) }];
  });
  return clean.length > 0 ? clean : undefined;
}

function cleanTopic(topic: TopicRecord, depth: number): TopicRecord | undefined {
  const slug = cleanSlug(topic);
  if (slug === undefined) return undefined;
  const name = cleanText(topic.name);
  const parent =
    topic.parent === undefined || depth >= deepest ? undefined : cleanTopic(topic.parent, depth + 1);
  return {
    slug,
    scheme: topic.scheme,
    // A name that only repeats the slug is what the store gives a topic that has none.
    ...defined({ name: name === slug ? undefined : name, description: cleanText(topic.description), parent }),
  };
}

function cleanSlug({ slug, scheme }: TopicRecord): string | undefined {
  const clean = cleanText(slug);
  // The colon sets the scheme apart in keys.
  return scheme === 'curated' ? clean?.replaceAll(/[ :]+/g, '-') : clean;
}

/** The key of a topic: its slug if it is curated, else scheme and slug: `arxiv:cs.LG`. */
export function topicKey({ scheme, slug }: TopicRecord): string {
  return scheme === 'curated' ? slug : `${scheme}:${slug}`;
}

import { eq } from 'drizzle-orm';
import { paperTopics } from '../db/tables/topics.ts';
import { builder } from './builder.ts';
import { findNames } from './find-names.ts';
import { isAbout, isWithin, papersOfTopic, publishedWithin } from './junctions.ts';
import { IDFilter, IntFilter, TopicSchemeFilter } from './operators.ts';
import { newestFirst } from './paper.ts';
import { implementTable } from './plan/implement-table.ts';
import { paperRanking } from './rank-papers.ts';
import { Paper, Topic } from './refs.ts';
import { StringFilter } from './text-operators.ts';
import { TopicScheme } from './words.ts';

/** Declares topics. */
export function defineTopic(): void {
  implementTable(builder, Topic, {
    description: 'What papers are about: a tree for each scheme.',
    things: 'topics',
    fields: (t) => ({
      key: t.column(
        'key',
        'The slug of a curated topic, `llm-serving`; elsewhere scheme and slug, `arxiv:cs.LG`.',
      ),
      scheme: t.column('scheme', 'Who defines it.', TopicScheme),
      slug: t.column('slug', 'Its name within the scheme.'),
      name: t.column('name', 'For people.'),
      description: t.column('description', 'What it takes in.'),
      paperCount: t.column(
        'paperCount',
        'Papers that carry it themselves; those of its children are not counted.',
      ),
      parent: t.one(Topic, {
        description: 'The wider topic; null at the top.',
        where: (parent, topic) => eq(parent.id, topic.parentId),
      }),
      children: t.list(Topic, {
        description: 'The narrower topics, by name.',
        filtered: true,
        where: (child, topic) => eq(child.parentId, topic.id),
        orderBy: (child) => [child.name, child.id],
        size: 10,
      }),
      papers: t.connection(Paper, {
        description: 'Papers that carry it, newest first unless asked otherwise.',
        through: papersOfTopic,
        where: (_paper, topic, link) => eq(link.topicId, topic.id),
        ranking: paperRanking,
        defaultOrder: newestFirst,
      }),
    }),
    filter: (f) => ({
      key: f.value(IDFilter, 'The slug of a curated topic; elsewhere scheme and slug.', (topic) => topic.key),
      slug: f.value(IDFilter, 'Its name within the scheme.', (topic) => topic.slug),
      scheme: f.value(TopicSchemeFilter, 'Who defines it.', (topic) => topic.scheme),
      name: f.value(
        StringFilter,
        'Its name for people.',
        (topic) => topic.name,
        findNames('topic', 'topics'),
      ),
      description: f.value(StringFilter, 'What it takes in.', (topic) => topic.description),
      within: f.among('One of the topics of these keys, or below one in its tree, however deep.', isWithin),
      paperCount: f.value(IntFilter, 'Papers that carry it themselves.', (topic) => topic.paperCount),
      parent: f.one(Topic, {
        description: 'The wider topic.',
        where: (parent, topic) => eq(parent.id, topic.parentId),
      }),
      children: f.many(Topic, {
        description: 'The narrower topics.',
        where: (child, topic) => eq(child.parentId, topic.id),
      }),
      papers: f.many(Paper, {
        description: 'Papers that carry it.',
        through: paperTopics,
        where: isAbout,
        linked: (topic, link) => eq(link.topicId, topic.id),
        leadsTo: (_topic, link) => link.paperId,
        implied: (_paper, link, asked) => publishedWithin(link.published, asked),
        isOfFew: true,
        counted: (topic) => topic.paperCount,
        size: 4,
      }),
    }),
    orders: {
      NAME: { by: (topic) => topic.name, description: 'Name, letter by letter.' },
      PAPER_COUNT: { by: (topic) => topic.paperCount, description: 'Papers that carry it themselves.' },
    },
  });
}

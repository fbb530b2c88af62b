import { eq, sql } from 'drizzle-orm';
import { authorships } from '../db/tables/authors.ts';
import { paperReferences } from '../db/tables/references.ts';
import { paperTopics } from '../db/tables/topics.ts';
import { builder } from './builder.ts';
import { PartialDateFilter } from './date-operators.ts';
import { didYouMeanField } from './did-you-mean.ts';
import { facetsField, PaperFacets } from './facets.ts';
import { findNames } from './find-names.ts';
import { highlightsField } from './highlights.ts';
import { isAbout, resultsOfPaper, wrote } from './junctions.ts';
import { BooleanFilter, IDFilter, IntFilter, PaperTypeFilter } from './operators.ts';
import { Editor, ExternalId, Link, Reference } from './paper-parts.ts';
import { bestOf, bestResultFields } from './papers-by-result.ts';
import { implementTable } from './plan/implement-table.ts';
import { mostRanked } from './plan/ranked-rows.ts';
import { rankFields, rankOf } from './rank-papers.ts';
import { trendingFormula } from './rank-signals.ts';
import { Author, Paper, ReportedMetric, Topic, Venue } from './refs.ts';
import { relevanceOf } from './search.ts';
import { StringFilter } from './text-operators.ts';
import { paperOfKey } from './ways-to-paper.ts';
import { PaperType } from './words.ts';

/** Newest first: the order of lists of papers that ask for none. */
export const newestFirst = [{ by: 'PUBLISHED', direction: 'DESC', nulls: 'LAST' }] as const;

/** Where papers are sorted by what no index has in order. */
const later =
  'comes first of what a search, `byResult` or `rankBy` finds and of the papers of an author, and elsewhere after another key';

/** Declares papers. */
export function definePaper(): void {
  implementTable(builder, Paper, {
    description: 'A paper: what it says of itself, who wrote it, and the results it reports.',
    things: 'papers',
    isNamed: paperOfKey,
    fields: (t) => ({
      key: t.column('key', 'Short stable name: `tutel`. Earlier keys of the same paper keep leading here.'),
      title: t.column('title', 'As published.'),
      abstract: t.column('abstract', 'Plain text; the offsets of its reported metrics count into it.'),
      tldr: t.column(
        'tldr',
        'One sentence that a model of its source wrote of it: not the words of its authors.',
      ),
      published: t.column(
        'published',
        'Day, month or year of first publication, as exactly as it is known.',
        'PartialDate',
      ),
      year: t.column('year', 'Year of first publication.'),
      venueName: t.column('venueText', 'Where it appeared, as its source writes it: `MLSys 2023`.'),
      venue: t.one(Venue, {
        description: 'The series of conferences, or the journal, that it appeared in.',
        where: (venue, paper) => eq(venue.id, paper.venueId),
      }),
      type: t.column(
        'type',
        'What it is published as; a preprint stays one until a source says where it appeared.',
        PaperType,
      ),
      volume: t.column('volume', 'Volume of the journal or series, as its source writes it: `9`, `Part II`.'),
      issue: t.column('issue', 'Issue of the journal; of a report its number.'),
      pages: t.column('pages', 'First and last page, or the number of the article: `123-145`, `e1007`.'),
      publisher: t.column('publisher', 'Who published it, as its source writes it: `IEEE`.'),
      series: t.column('series', 'The series that the book or the proceedings belong to.'),
      edition: t.column('edition', 'Which edition, as its source writes it: `2`, `Second`.'),
      isbn: t.column('isbn', 'Of the book or the proceedings; several are parted by commas.'),
      issn: t.column('issn', 'Of the journal or the series: `0302-9743, 1611-3349`.'),
      place: t.column('place', 'Where its publisher is.'),
      genre: t.column(
        'genre',
        'What its source calls it, where that says more than `type`: `Master’s thesis`.',
      ),
      note: t.column('note', 'What its source says of it besides.'),
      doi: t.column('doi', 'Bare and in lower case: `10.1109/access.2021.3072231`.'),
      arxivId: t.column('arxivId', 'Without version: `2206.03382`.'),
      citedByCount: t.column('citedByCount', 'Citations that its source counts.'),
      language: t.column('language', 'ISO 639-1 code.'),
      retracted: t.column('retracted', 'Whether it has been withdrawn.'),
      authorCount: t.column('authorCount', 'How many wrote it.'),
      metricCount: t.column('metricCount', 'How many results it reports, those of other work included.'),
      authors: t.list(Author, {
        description: 'In the order of the paper.',
        filtered: true,
        through: authorships,
        where: wrote,
        size: 6,
      }),
      editors: t.list(Editor, {
        description: 'Who edited the book or the proceedings that it stands in, in their order.',
        filtered: true,
        where: (editor, paper) => eq(editor.paperId, paper.id),
        size: 1,
      }),
      topics: t.list(Topic, {
        description: 'What it is about, in the order of its sources; curated topics and categories alike.',
        filtered: true,
        through: paperTopics,
        where: (topic, paper, link) => isAbout(paper, topic, link),
        size: 4,
      }),
      links: t.list(Link, {
        description: 'Code, data, pages and talks.',
        filtered: true,
        where: (link, paper) => eq(link.paperId, paper.id),
        size: 2,
      }),
      externalIds: t.list(ExternalId, {
        description: 'What other databases call it.',
        filtered: true,
        where: (id, paper) => eq(id.paperId, paper.id),
        orderBy: (id) => [id.scheme, id.value],
        size: 2,
      }),
      references: t.list(Reference, {
        description: 'What it cites, in its own order.',
        filtered: true,
        where: (reference, paper) => eq(reference.paperId, paper.id),
        size: 30,
      }),
      metrics: t.connection(ReportedMetric, {
        description: 'The results it reports, in the order of the abstract unless asked otherwise.',
        where: (metric, paper) => eq(metric.paperId, paper.id),
        defaultOrder: [{ by: 'POSITION', direction: 'ASC', nulls: 'LAST' }],
        bounded: true,
      }),
    }),
    filter: (f) => ({
      key: f.value(IDFilter, 'Its short stable name.', (paper) => paper.key),
      tldr: f.value(StringFilter, 'What it says in a sentence.', (paper) => paper.tldr),
      volume: f.value(IDFilter, 'Volume of the journal or series.', (paper) => paper.volume),
      issue: f.value(IDFilter, 'Issue of the journal; of a report its number.', (paper) => paper.issue),
      pages: f.value(IDFilter, 'First and last page, or the number of the article.', (paper) => paper.pages),
      doi: f.value(IDFilter, 'Bare and in lower case.', (paper) => paper.doi),
      arxivId: f.value(IDFilter, 'Without version.', (paper) => paper.arxivId),
      title: f.value(
        StringFilter,
        'The title as published.',
        (paper) => paper.title,
        findNames('paper', 'papers'),
      ),
      abstract: f.value(
        StringFilter,
        'The text of the abstract.',
        (paper) => paper.abstract,
        undefined,
        1500,
      ),
      published: f.value(PartialDateFilter, 'When it was first published.', (paper) => paper.published),
      type: f.value(PaperTypeFilter, 'What it is published as.', (paper) => paper.type),
      publisher: f.value(StringFilter, 'Who published it.', (paper) => paper.publisher),
      series: f.value(StringFilter, 'The series that the book belongs to.', (paper) => paper.series),
      edition: f.value(IDFilter, 'Which edition, as its source writes it.', (paper) => paper.edition),
      isbn: f.value(IDFilter, 'Of the book, as it is shown.', (paper) => paper.isbn),
      issn: f.value(IDFilter, 'Of the journal or the series, as it is shown.', (paper) => paper.issn),
      place: f.value(StringFilter, 'Where its publisher is.', (paper) => paper.place),
      genre: f.value(StringFilter, 'What its source calls it.', (paper) => paper.genre),
      note: f.value(StringFilter, 'What its source says of it besides.', (paper) => paper.note),
      year: f.value(IntFilter, 'The year it was first published in.', (paper) => paper.year),
      citedByCount: f.value(IntFilter, 'Citations that its source counts.', (paper) => paper.citedByCount),
      language: f.value(IDFilter, 'ISO 639-1 code.', (paper) => paper.language),
      retracted: f.value(BooleanFilter, 'Whether it has been withdrawn.', (paper) => paper.retracted),
      authorCount: f.value(IntFilter, 'How many wrote it.', (paper) => paper.authorCount),
      metricCount: f.value(IntFilter, 'How many results it reports.', (paper) => paper.metricCount),
      venueName: f.value(
        StringFilter,
        'Where it appeared, as its source writes it.',
        (paper) => paper.venueText,
      ),
      venue: f.one(Venue, {
        description: 'Where it appeared.',
        where: (venue, paper) => eq(venue.id, paper.venueId),
        leadsTo: (paper) => paper.venueId,
      }),
      authors: f.many(Author, {
        description: 'Who wrote it.',
        through: authorships,
        where: wrote,
        linked: (paper, link) => eq(link.paperId, paper.id),
        leadsTo: (_paper, link) => link.authorId,
        counted: (paper) => paper.authorCount,
        size: 5,
      }),
      editors: f.many(Editor, {
        description: 'Who edited the book or the proceedings.',
        where: (editor, paper) => eq(editor.paperId, paper.id),
      }),
      topics: f.many(Topic, {
        description: 'What it is about.',
        through: paperTopics,
        where: (topic, paper, link) => isAbout(paper, topic, link),
        linked: (paper, link) => eq(link.paperId, paper.id),
        leadsTo: (_paper, link) => link.topicId,
        isSmall: true,
        size: 4,
      }),
      metrics: f.many(ReportedMetric, {
        description: 'The results it reports.',
        from: resultsOfPaper,
        where: (metric, paper) => eq(metric.paperId, paper.id),
        counted: (paper) => paper.metricCount,
        size: 2,
      }),
      links: f.many(Link, {
        description: 'Code, data, pages and talks.',
        where: (link, paper) => eq(link.paperId, paper.id),
      }),
      externalIds: f.many(ExternalId, {
        description: 'What other databases call it.',
        where: (id, paper) => eq(id.paperId, paper.id),
      }),
      references: f.many(Reference, {
        description: 'What it cites.',
        where: (reference, paper) => eq(reference.paperId, paper.id),
        size: 5,
      }),
      citedBy: f.many(Paper, {
        description: 'Papers of this collection that cite it.',
        through: paperReferences,
        where: (citing, paper, link) => sql`${link.citedId} = ${paper.id} and ${citing.id} = ${link.paperId}`,
        linked: (paper, link) => eq(link.citedId, paper.id),
        leadsTo: (_paper, link) => link.paperId,
        size: 5,
      }),
    }),
    score:
      'How well it fits the search, for comparison within one answer; without a search, what else led to it says of it, and null where nothing did.',
    edge: (t) => ({
      highlights: highlightsField(t),
      ...bestResultFields(t),
      ...rankFields(t),
    }),
    connection: (t) => ({ facets: facetsField(t, PaperFacets), didYouMean: didYouMeanField(t) }),
    orders: {
      RELEVANCE: {
        by: (_paper, link) => relevanceOf(link),
        description:
          'How well it fits the search; only with `search`, of which it is the usual order, descending.',
      },
      BEST_RESULT: {
        by: (_paper, link) => bestOf(link),
        description:
          'The best result of each; only with `byResult`, of which it is the usual order, descending.',
      },
      RANK: {
        by: (_paper, link) => rankOf(link, 'rank'),
        description: 'What `rankBy` makes of each; only with it, and then the usual order, descending.',
      },
      TRENDING: {
        by: (_paper, link) => rankOf(link, 'trending'),
        description: `How much is going on around it: ${trendingFormula}, each from 0 to 1 as \`trending\` of a paper shows them. Of more than ${mostRanked} papers that fit, the newest are ranked.`,
      },
      PUBLISHED: {
        by: (paper) => paper.published,
        description: 'Date of first publication; a month or year alone counts as its beginning.',
      },
      TITLE: { by: (paper) => paper.titleKey, description: 'Title without case, accents and punctuation.' },
      CITED_BY_COUNT: { by: (paper) => paper.citedByCount, description: 'Citations.' },
      METRIC_COUNT: { by: (paper) => paper.metricCount, description: 'Number of reported results.' },
      AUTHOR_COUNT: {
        by: (paper) => paper.authorCount,
        description: `How many wrote it; ${later}.`,
        bounded: true,
      },
      YEAR: { by: (paper) => paper.year, description: `Year of first publication; ${later}.`, bounded: true },
      VENUE_NAME: {
        by: (paper) => paper.venueText,
        description: `Where it appeared, letter by letter; ${later}.`,
        bounded: true,
      },
    },
  });
}

import { defined } from '../../db/normalise/defined.ts';
import type { AuthorRecord, LinkRecord, PaperRecord } from '../../db/record.ts';
import type { Format } from './format.ts';
import { jatsReference } from './jats-reference.ts';
import { keywordTopics } from './keyword-topics.ts';
import { languageCode } from './languages.ts';
import { pageRange } from './page-range.ts';
import { isoDate } from './partial-date.ts';
import { type XmlElement, xmlElementsOf } from './xml-elements.ts';
import { childOf, childrenOf, descendantsOf, elementText } from './xml-text.ts';

/** Articles in the tag set of journals that PubMed Central and many publishers use. */
export const jats: Format = {
  name: 'jats',
  description: 'Articles as JATS (NLM) XML, as PubMed Central has them.',
  extensions: ['xml', 'nxml'],
  sniff: (head) =>
    /<(?:\w+:)?article[\s>]/.test(head) && /<(?:\w+:)?(?:front|article-meta|journal-meta)[\s>]/.test(head),
  async *read(text) {
    for await (const reading of xmlElementsOf(text, ['article'], ['body', 'sub-article', 'response'])) {
      yield 'problem' in reading ? reading : { line: reading.line, record: recordOf(reading.element) };
    }
  },
};

function recordOf(article: XmlElement): PaperRecord {
  const meta = childOf(article, 'front', 'article-meta');
  const journal = childOf(article, 'front', 'journal-meta');
  const ids = idsOf(meta);
  const text = (name: string) => elementText(childOf(meta, name));
  return {
    title: titleOf(meta) ?? '',
    ...defined({
      abstract: abstractOf(meta),
      published: publishedOf(meta),
      venue: venueOf(article),
      type: article.attributes['article-type'] === 'preprint' ? 'preprint' : 'article',
      volume: text('volume'),
      issue: text('issue'),
      pages: pageRange(text('fpage'), text('lpage')) ?? text('elocation-id'),
      publisher: elementText(childOf(journal, 'publisher', 'publisher-name')),
      issn: childrenOf(journal, 'issn').map(elementText).join(', ') || undefined,
      place: elementText(childOf(journal, 'publisher', 'publisher-loc')),
      doi: ids.doi,
      language: languageCode(article.attributes.lang),
      retracted: article.attributes['article-type'] === 'retracted-article' ? true : undefined,
    }),
    ids: defined({ pmid: ids.pmid, pmcid: pmcidOf(ids.pmcid ?? ids.pmc) }),
    authors: authorsOf(meta),
    topics: keywordTopics(childrenOf(meta, 'kwd-group').flatMap(keywordsOf)),
    links: linksOf(meta),
    references: descendantsOf(childOf(article, 'back'), 'ref').map(jatsReference),
  };
}

function titleOf(meta: XmlElement | undefined): string | undefined {
  const group = childOf(meta, 'title-group');
  const title = elementText(childOf(group, 'article-title'));
  const subtitle = elementText(childOf(group, 'subtitle'));
  return title === undefined || subtitle === undefined ? title : `${title.replace(/:$/, '')}: ${subtitle}`;
}

/** The abstract proper: others are for the lay, for editors, or graphical. */
function abstractOf(meta: XmlElement | undefined): string | undefined {
  const abstracts = childrenOf(meta, 'abstract');
  const [first] = abstracts.filter(({ attributes }) => attributes['abstract-type'] === undefined);
  return elementText(first ?? abstracts[0]);
}

function idsOf(meta: XmlElement | undefined): Record<string, string | undefined> {
  return Object.fromEntries(
    childrenOf(meta, 'article-id').map((id) => [id.attributes['pub-id-type'] ?? '', elementText(id)]),
  );
}

function pmcidOf(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `PMC${id.replace(/^PMC/i, '')}`;
}

/** The earliest of the dates; of those that agree, the most exact. */
function publishedOf(meta: XmlElement | undefined): string | undefined {
  const dates = childrenOf(meta, 'pub-date')
    .filter(({ attributes }) => !/^(?:pmc-release|nihms)/.test(attributes['pub-type'] ?? ''))
    .flatMap((date) => {
      const [year, month, day] = ['year', 'month', 'day'].map((part) => elementText(childOf(date, part)));
      return isoDate(year, month, day) ?? date.attributes['iso-8601-date'] ?? [];
    });
  const known = dates.filter((date) => !dates.some((other) => other !== date && other.startsWith(date)));
  return known.sort()[0];
}

function venueOf(article: XmlElement): string | undefined {
  const journal = childOf(article, 'front', 'journal-meta');
  const title =
    childOf(journal, 'journal-title-group', 'journal-title') ??
    childOf(journal, 'journal-title') ??
    childOf(journal, 'journal-id');
  return elementText(title);
}

function authorsOf(meta: XmlElement | undefined): AuthorRecord[] {
  return childrenOf(meta, 'contrib-group')
    .flatMap((group) => childrenOf(group, 'contrib'))
    .filter(({ attributes }) => (attributes['contrib-type'] ?? 'author') === 'author')
    .map(authorOf);
}

function authorOf(contributor: XmlElement): AuthorRecord {
  const name = childOf(contributor, 'name') ?? childOf(contributor, 'name-alternatives', 'name');
  const [given, family, suffix] = ['given-names', 'surname', 'suffix'].map((part) =>
    elementText(childOf(name, part)),
  );
  const whole = [given, family, suffix].filter((part) => part !== undefined).join(' ');
  const orcid = childrenOf(contributor, 'contrib-id').find(
    ({ attributes }) => attributes['contrib-id-type'] === 'orcid',
  );
  const other =
    elementText(childOf(contributor, 'string-name')) ?? elementText(childOf(contributor, 'collab'));
  const isGroup = whole === '' && childOf(contributor, 'string-name') === undefined;
  return {
    name: whole === '' ? (other ?? '') : whole,
    ...defined({ given, family, collective: isGroup || undefined, orcid: elementText(orcid) }),
  };
}

function keywordsOf(group: XmlElement): string[] {
  // Abbreviations are listed in the same way.
  if (/abbrev/i.test(group.attributes['kwd-group-type'] ?? '')) return [];
  return childrenOf(group, 'kwd').flatMap((keyword) => elementText(keyword) ?? []);
}

function linksOf(meta: XmlElement | undefined): LinkRecord[] {
  return childrenOf(meta, 'self-uri').flatMap(({ attributes }): LinkRecord[] => {
    const { href = '' } = attributes;
    const isPdf = attributes['content-type'] === 'pdf' || href.endsWith('.pdf');
    return /^https?:/.test(href) ? [{ kind: isPdf ? 'pdf' : 'other', url: href }] : [];
  });
}

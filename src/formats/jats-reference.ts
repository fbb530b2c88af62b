import { defined } from '../../db/normalise/defined.ts';
import type { ReferenceRecord } from '../../db/record.ts';
import type { XmlElement } from './xml-elements.ts';
import { childOf, childrenOf, descendantsOf, elementText } from './xml-text.ts';

/** What a citation is made of, in the order in which it is written out. */
const parts = ['article-title', 'chapter-title', 'source', 'year', 'volume', 'fpage'] as const;

/** A reference of an article: the ids that it gives, and its words, as printed where they are. */
export function jatsReference(reference: XmlElement): ReferenceRecord {
  const names = ['citation', 'element-citation', 'mixed-citation', 'nlm-citation', 'citation-alternatives'];
  const found = names.map((name) => childOf(reference, name)).find((one) => one !== undefined);
  const citation = found?.name === 'citation-alternatives' ? firstElement(found) : found;
  if (citation === undefined) return {};
  const ids = Object.fromEntries(
    descendantsOf(citation, 'pub-id').flatMap((id): [string, string][] => {
      const scheme = id.attributes['pub-id-type'] ?? '';
      const value = elementText(id);
      return value !== undefined && /^(?:doi|pmid|pmcid|arxiv)$/.test(scheme) ? [[scheme, value]] : [];
    }),
  );
  const isPrinted = citation.children.some((child) => typeof child === 'string' && /\w/.test(child));
  const text = isPrinted ? elementText(citation) : composed(citation);
  return defined({ ids: Object.keys(ids).length > 0 ? ids : undefined, text });
}

function firstElement({ children }: XmlElement): XmlElement | undefined {
  return children.find((child) => typeof child !== 'string');
}

function composed(citation: XmlElement): string | undefined {
  const people = [childOf(citation, 'person-group'), citation].flatMap((group) => childrenOf(group, 'name'));
  const authors = people.map((name) =>
    [elementText(childOf(name, 'surname')), elementText(childOf(name, 'given-names'))].join(' ').trim(),
  );
  const rest = parts.flatMap((part) => elementText(childOf(citation, part))?.replace(/\.$/, '') ?? []);
  const text = [...(authors.length > 0 ? [authors.join(', ')] : []), ...rest].join('. ');
  return text === '' ? undefined : text;
}

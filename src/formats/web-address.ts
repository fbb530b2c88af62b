import type { LinkRecord, PaperRecord } from '../../db/record.ts';

type Identified = Pick<PaperRecord, 'doi' | 'arxivId' | 'ids'>;

/** Sites whose addresses tell which paper they show. */
const sites: readonly { address: RegExp; identify: (id: string) => Identified }[] = [
  { address: /^(?:dx\.|www\.)?doi\.org\/(10\.\d{4,9}\/\S+)/i, identify: (doi) => ({ doi: decoded(doi) }) },
  {
    address: /^(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/((?:[a-z-]+(?:\.[A-Z]{2})?\/)?[\d.]+)/i,
    identify: (arxivId) => ({ arxivId: arxivId.replace(/\.$/, '') }),
  },
  {
    address: /^(?:www\.)?aclanthology\.org\/([A-Z]\d\d-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9]+\.\d+)/i,
    identify: (acl) => ({ ids: { acl } }),
  },
  {
    address: /^(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/(\d+)/i,
    identify: (pmid) => ({ ids: { pmid } }),
  },
  {
    address: /^(?:www\.)?ncbi\.nlm\.nih\.gov\/pmc\/articles\/(PMC\d+)/i,
    identify: (pmcid) => ({ ids: { pmcid } }),
  },
  {
    address: /^(?:www\.)?openreview\.net\/(?:forum|pdf)\?id=([\w-]+)/i,
    identify: (openreview) => ({ ids: { openreview } }),
  },
];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What an address says about which paper it shows; nothing for most. */
export function identifiedBy(url: string): Identified {
  const bare = url.replace(/^(?:https?:)?\/\//i, '');
  for (const { address, identify } of sites) {
    const id = address.exec(bare)?.[1];
    if (id !== undefined) return identify(id);
  }
  return {};
}

/** An address as a link, by what its site or ending tells; undefined for one that only repeats an identifier. */
export function linkOf(url: string): LinkRecord | undefined {
  if (/\.pdf(?:[?#].*)?$/is.test(url) && !/arxiv\.org\//i.test(url)) return { kind: 'pdf', url };
  if (Object.keys(identifiedBy(url)).length > 0) return undefined;
  if (/^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|huggingface\.co)\//i.test(url))
    return { kind: 'code', url };
  if (/^https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\//i.test(url))
    return { kind: 'video', url };
  return { kind: 'other', url };
}

/** The address that says most about a paper: its page, else its text, else any. */
export function mainAddress({ links }: Pick<PaperRecord, 'links'>): string | undefined {
  const kinds = ['project', 'other', 'pdf'] as const;
  const found = kinds
    .map((kind) => links?.find((link) => link.kind === kind))
    .find((link) => link !== undefined);
  return (found ?? links?.[0])?.url;
}

import type { PaperRecord } from '../../db/record.ts';
import { peopleSource } from './bibtex-names.ts';
import { citationKey } from './citation-key.ts';
import { keywordsOf } from './keyword-topics.ts';
import { languageName } from './languages.ts';
import { monthMacros } from './partial-date.ts';
import { entryTypeOf } from './publication-genres.ts';
import { likelyType, typeNames } from './publication-types.ts';
import { texOf, texTitle } from './tex-write.ts';
import { mainAddress } from './web-address.ts';

/** A paper as a BibTeX entry that BibLaTeX reads as well, with a blank line after it. */
export function bibtexEntry(record: PaperRecord): string {
  const type = likelyType(record);
  const { container, bibtex } = typeNames[type];
  const ownType = entryTypeOf(type, record.genre);
  const [year, month, day] = record.published?.split('-') ?? [];
  const category = record.topics?.find(({ scheme, primary }) => scheme === 'arxiv' && primary === true);
  const words = keywordsOf(record.topics);
  const address = mainAddress(record);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', record.authors && braced(peopleSource(record.authors))],
    ['title', braced(texTitle(record.title))],
    [container, record.venue && braced(texOf(record.venue))],
    ['editor', record.editors && braced(peopleSource(record.editors))],
    ['series', record.series && braced(texOf(record.series))],
    ['volume', record.volume && braced(texOf(record.volume))],
    ['number', record.issue && braced(texOf(record.issue))],
    ['pages', record.pages && braced(texOf(record.pages).replace(/(?<=\w)-(?=\w)/g, '--'))],
    ['publisher', record.publisher && braced(texOf(record.publisher))],
    ['address', record.place && braced(texOf(record.place))],
    ['edition', record.edition && braced(texOf(record.edition))],
    ['type', ownType === undefined ? record.genre && braced(texOf(record.genre)) : undefined],
    ['year', year && braced(year)],
    ['month', month && monthMacros[Number(month) - 1]],
    ['day', day && braced(day)],
    ['isbn', record.isbn && braced(record.isbn)],
    ['issn', record.issn && braced(record.issn)],
    ['doi', record.doi && braced(escapedAddress(record.doi))],
    ['eprint', record.arxivId && braced(record.arxivId)],
    ['archiveprefix', record.arxivId && braced('arXiv')],
    ['primaryclass', category && braced(category.slug)],
    ['pmid', record.ids?.pmid && braced(record.ids.pmid)],
    ['pmcid', record.ids?.pmcid && braced(record.ids.pmcid)],
    ['url', address && braced(escapedAddress(address))],
    ['langid', record.language && braced(languageName(record.language))],
    ['keywords', words.length > 0 ? braced(texOf(words.join('; '))) : undefined],
    ['note', record.note && braced(texOf(record.note))],
    ['abstract', record.abstract && braced(texOf(record.abstract))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = ${value},\n`],
  );
  // What is unpublished wants a note of where it is; what is on arXiv alone needs none.
  const isOnArxiv = record.arxivId !== undefined && record.venue === undefined;
  const name = ownType ?? (type === 'preprint' && isOnArxiv ? 'misc' : bibtex[0]);
  return `@${name}{${citationKey(record)},\n${lines.join('')}}\n\n`;
}

function braced(source: string): string {
  return `{${source}}`;
}

/** Addresses are typeset as they stand; only braces would end the field. */
function escapedAddress(address: string): string {
  return address.replace(/[{}\s]/g, (sign) => encodeURIComponent(sign));
}

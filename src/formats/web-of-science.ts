import type { Format } from './format.ts';
import { byTag, readTagged, type TaggedSyntax } from './tagged-entries.ts';
import { withHead } from './with-head.ts';
import { recordOfWos } from './wos-record.ts';
import { isWosHeader, readWosTable } from './wos-table.ts';

const syntax: TaggedSyntax = {
  line: /^([A-Z][A-Z\d])(?:\s(.*))?$/,
  first: 'PT',
  last: 'ER',
  aside: new Set(['FN', 'VR', 'EF']),
  listed: new Set(['AU', 'AF', 'BA', 'BF', 'BE', 'CA', 'GP', 'CR']),
};

/** Both ways in which Web of Science saves what was found: a tag a line, or a table whose columns are called by the tags. */
export const webOfScience: Format = {
  name: 'web-of-science',
  description:
    'Web of Science: plain text with a tag a line, from PT to ER, or a table with tabs whose header has the same tags of two letters.',
  extensions: ['txt', 'ciw', 'isi', 'tsv'],
  isOlderThanUtf8: true,
  sniff: (head) =>
    isWosHeader(head) ||
    /^\ufeff?\s*(?:FN [^\r\n]*(?:\r\n|\r|\n)\s*VR |PT [A-Z]\s*[\r\n]\s*[A-Z][A-Z\d] )/.test(head),
  async *read(text) {
    const { head, whole } = await withHead(text);
    if (isWosHeader(head)) yield* readWosTable(whole);
    else yield* readTagged(whole, syntax, (values) => recordOfWos(byTag(values)));
  },
};

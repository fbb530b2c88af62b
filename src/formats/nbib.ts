import type { Format } from './format.ts';
import { recordOfCitation } from './nbib-record.ts';
import { readTagged, type TaggedSyntax } from './tagged-entries.ts';

/** Tags are filled up to four signs; nothing ends a citation but the blank line behind it. */
const syntax: TaggedSyntax = {
  line: /^(?=.{4}-)([A-Z]{2,4}) {0,2}-(?:\s(.*))?$/,
  first: 'PMID',
  listed: new Set(),
};

/** PubMed's own format. */
export const nbib: Format = {
  name: 'nbib',
  description:
    'PubMed (MEDLINE) citations, as PubMed saves them: a tag of up to four letters a line, from PMID on.',
  extensions: ['nbib', 'medline'],
  isOlderThanUtf8: true,
  sniff: (head) =>
    /^\ufeff?\s*(?:[A-Z]{4}|[A-Z]{3} |[A-Z]{2} {2})- /.test(head) &&
    /^\ufeff?(?:PMID|FAU |OWN |STAT)- /m.test(head),
  read: (text) => readTagged(text, syntax, recordOfCitation),
};

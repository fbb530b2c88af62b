import type { Format } from './format.ts';
import { recordOfReference, risReference } from './ris-record.ts';
import { byTag, readTagged, type TaggedSyntax } from './tagged-entries.ts';

const syntax: TaggedSyntax = {
  line: /^\s{0,3}([A-Z][A-Z\d])\s{1,3}-(?:\s(.*))?$/,
  first: 'TY',
  last: 'ER',
  listed: new Set(['KW']),
};

/** What reference managers and publishers exchange: a tag a line. */
export const ris: Format = {
  name: 'ris',
  description: 'RIS, as reference managers and publishers exchange it: a tag a line, from TY to ER.',
  extensions: ['ris'],
  isOlderThanUtf8: true,
  sniff: (head) =>
    /^\s{0,3}TY {1,3}-\s/m.test(head) || /^(?:[A-Z][A-Z\d] {2}- [^\r\n]*[\r\n]\s*){3}/m.test(head),
  read: (text) => readTagged(text, syntax, (values) => recordOfReference(byTag(values))),
  write: risReference,
};

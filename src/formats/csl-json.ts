import { cslItem, recordOfItem } from './csl-record.ts';
import type { Format } from './format.ts';
import { hasMember } from './json-fields.ts';
import { readJson } from './json-records.ts';
import { typeNames } from './publication-types.ts';

const types = Object.values(typeNames).flatMap(({ csl }) => [...csl]);
const typed = new RegExp(`(?<!\\\\)"type"\\s*:\\s*"(?:${types.join('|')})"`);
/** Where our own items keep ids that have no variable of their own. */
const customIds = /(?<!\\)"custom"\s*:\s*\{\s*"ids"\s*:/;

/** What citation processors and reference managers exchange. */
export const cslJson: Format = {
  name: 'csl-json',
  description: 'CSL-JSON, as Zotero, pandoc and citation processors exchange it: a list of items.',
  extensions: ['json'],
  // Such ids may be called as the fields of another database are.
  claims: (head) => /^[\s\ufeff]*[[{]/.test(head) && typed.test(head) && customIds.test(head),
  sniff(head) {
    if (!/^[\s\ufeff]*[[{]/.test(head) || !typed.test(head)) return false;
    // Other databases have types of the same names.
    return (
      hasMember(head, 'id') &&
      !['authorships', 'display_name', 'corpusId'].some((name) => hasMember(head, name))
    );
  },
  read: (text) =>
    readJson(text, ['items'], (item) => {
      const record = recordOfItem(item);
      return [record ?? { problem: 'it has no title' }];
    }),
  write: (record) => JSON.stringify(cslItem(record), undefined, 2),
  opening: '[\n',
  separator: ',\n',
  closing: '\n]\n',
};

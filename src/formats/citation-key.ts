import { slugOf } from '../../db/fold.ts';
import type { PaperRecord } from '../../db/record.ts';

/** What a paper is cited by: its key without the signs that BibTeX and LaTeX give a meaning. */
export function citationKey(record: Pick<PaperRecord, 'key' | 'title'>): string {
  const key = (record.key ?? slugOf(record.title)).replace(/[\s,{}()"#%~\\=@']+/g, '-');
  return key === '' ? 'untitled' : key;
}

/** The key that a file of references gives a paper, or undefined if it is only a number, an address or a place in a list. */
export function sourceKey(text: string | undefined): string | undefined {
  const key = text?.trim() ?? '';
  return key === '' || key.length > 200 || /^(?:item-?)?\d+$|^https?:|^10\.\d{4,9}\//i.test(key)
    ? undefined
    : key;
}

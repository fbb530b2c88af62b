import type { AuthorRecord, EditorRecord } from '../record.ts';
import { defined } from './defined.ts';
import { cleanIds, cleanKey, cleanOrcid } from './identifiers.ts';
import { cleanText } from './text.ts';

const suffix = /^(?:jr|sr|[iv]{2,3}|ph\.? ?d|m\.? ?d|inc|ltd|llc|gmbh)\.?$/i;

/** A name in the order it is spoken, and its parts where a comma or the source tells them: `Hwang, Changho` → `Changho Hwang`. */
function cleanName(author: EditorRecord): EditorRecord | undefined {
  const given = cleanText(author.given);
  const family = cleanText(author.family);
  const name = cleanText(author.name) ?? cleanText([given, family].join(' '));
  if (name === undefined) return undefined;
  if (author.collective === true) return { name, collective: true };
  if (!name.includes(',')) return { name, ...defined({ given, family }) };
  const parts = name.split(',').map((part) => part.trim());
  const suffixes = parts.slice(1).filter((part) => suffix.test(part));
  const [last = '', first, ...rest] = parts.filter((part, index) => index === 0 || !suffix.test(part));
  // A list of several names, or an institution, is not taken apart.
  if (rest.length > 0 || last === '' || first === '') return { name, ...defined({ given, family }) };
  const spoken = [first, last, ...suffixes].filter((part) => part !== undefined).join(' ');
  return { name: spoken, ...defined({ given: given ?? first, family: family ?? (first && last) }) };
}

/** Authors in order with clean names and identifiers; those without a name are left out. */
export function cleanAuthors(authors: readonly AuthorRecord[] | undefined): AuthorRecord[] | undefined {
  const orcids = new Set<string>();
  const clean = (authors ?? []).flatMap((author): AuthorRecord[] => {
    const name = cleanName(author);
    if (name === undefined) return [];
    const { orcid: other, ...ids } = cleanIds(author.ids) ?? {};
    let orcid = cleanOrcid(author.orcid) ?? other;
    // One person cannot stand twice in a list, so the second is a slip of the source.
    if (orcid !== undefined && orcids.has(orcid)) orcid = undefined;
    if (orcid !== undefined) orcids.add(orcid);
    const some = Object.keys(ids).length > 0 ? ids : undefined;
    return [{ ...defined({ key: cleanKey(author.key) }), ...name, ...defined({ orcid, ids: some }) }];
  });
  return clean.length > 0 ? clean : undefined;
}

/** Editors in order with clean names; those without a name are left out. */
export function cleanEditors(editors: readonly EditorRecord[] | undefined): EditorRecord[] | undefined {
  const clean = (editors ?? []).flatMap((editor) => cleanName(editor) ?? []);
  return clean.length > 0 ? clean : undefined;
}

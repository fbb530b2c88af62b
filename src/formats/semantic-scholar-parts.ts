import { defined } from '../../db/normalise/defined.ts';
import type { PaperPart } from '../../db/record.ts';
import { abstractText, plainText } from './abstract-text.ts';
import { type Fields, fieldsOf, textOf } from './json-fields.ts';
import type { Said } from './json-records.ts';

/** The API writes names in two ways, and datasets in a third. */
export function withSmallNames(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
}

/** The number that all files of a dataset call a paper by. */
export function corpusId(fields: Fields): string | undefined {
  return textOf(fields.corpusid);
}

/**
 * What a line of the datasets' files other than `papers` says: of a paper its abstract, what a model wrote of it, another of its ids, or
 * one that it cites; of an author the ORCID. Undefined for what is a paper itself.
 * @param fields - with names in small letters
 */
export function completionIn(fields: Fields): readonly Said[] | undefined {
  if (fields.citingcorpusid !== undefined) {
    const cited = textOf(fields.citedcorpusid);
    // Some citations could not be matched to a paper.
    return cited === undefined
      ? []
      : completing(fields.citingcorpusid, { references: [{ ids: { corpusid: cited } }] });
  }
  if ('title' in fields || 'paperid' in fields) return undefined;
  if (fields.authorid !== undefined) return author(fields);
  const { corpusid } = fields;
  const [abstract, text, id] = [fields.abstract, fields.text, fields.sha].map(textOf);
  if ('abstract' in fields)
    return abstract === undefined ? [] : completing(corpusid, { abstract: abstractText(abstract) });
  if ('model' in fields) return text === undefined ? [] : completing(corpusid, { tldr: plainText(text) });
  // Papers that were joined keep their old ids, of which one is the primary one.
  if (id !== undefined) return fields.primary === false ? [] : completing(corpusid, {}, { s2: id });
  return undefined;
}

function completing(
  corpusid: unknown,
  part: { [Name in keyof PaperPart]?: PaperPart[Name] | undefined },
  ids: Record<string, string> = {},
): readonly Said[] {
  const id = textOf(corpusid);
  return id === undefined
    ? [{ problem: 'it has no corpus id' }]
    : [{ completion: { paper: { ...defined(part), ids: { corpusid: id, ...ids } } } }];
}

/** Names are told with the papers already; only an ORCID is new. */
function author(fields: Fields): readonly Said[] {
  const id = textOf(fields.authorid);
  const orcid = textOf(withSmallNames(fieldsOf(fields.externalids)).orcid);
  if (id === undefined) return [{ problem: 'it has no author id' }];
  return orcid === undefined ? [] : [{ completion: { author: { ids: { s2: id }, orcid } } }];
}

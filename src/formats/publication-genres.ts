import type { PaperType } from '../../db/paper-vocabulary.ts';
import { typeNamed } from './publication-types.ts';

/** The genre of an entry type of BibTeX that we know as a type less exact. */
const mastersThesis = "Master's thesis";

/** What BibLaTeX has its own words for, in its field `type`. */
const biblatexWords: Readonly<Record<string, string>> = {
  mathesis: mastersThesis,
  bathesis: "Bachelor's thesis",
  candthesis: 'Candidate thesis',
  phdthesis: 'PhD thesis',
  techreport: 'Technical report',
  resreport: 'Research report',
};

/** What a BibTeX entry is called beyond its type, by its name and its field `type`. */
export function genreIn(entryType: string, said: string | undefined): string | undefined {
  const word = biblatexWords[said?.toLowerCase() ?? ''] ?? said;
  return furtherGenre(word) ?? (entryType === 'mastersthesis' ? mastersThesis : undefined);
}

/** What a source calls a paper, unless that is the name of a type, as databases put it there. */
export function furtherGenre(said: string | undefined): string | undefined {
  return typeNamed('others', said) === undefined && typeNamed('csl', said) === undefined ? said : undefined;
}

/** The entry type of BibTeX for a genre of a type, if it has one of its own. */
export function entryTypeOf(type: PaperType, genre: string | undefined): 'mastersthesis' | undefined {
  return type === 'thesis' && genre === mastersThesis ? 'mastersthesis' : undefined;
}

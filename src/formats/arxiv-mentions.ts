/** The arXiv id that a venue, note or address mentions: `arXiv preprint arXiv:1706.03762`, `CoRR abs/1706.03762`. */
export function arxivIdIn(text: string | undefined): string | undefined {
  return /(?:arxiv(?:\.org\/(?:abs|pdf)\/|\s{0,3}(?:preprint)?\s{0,3}[:.]?\s{0,3}(?:arxiv:)?\s{0,3})|\babs\/)(\d{4}\.\d{4,5}|[a-z-]{1,20}(?:\.[a-z]{2})?\/\d{7})/i.exec(
    text ?? '',
  )?.[1];
}

/** A note, unless all it says is an arXiv id, which is told otherwise. */
export function furtherNote(note: string | undefined): string | undefined {
  const id = arxivIdIn(note);
  const rest = note
    ?.replace(id ?? '', '')
    .replace(/arxiv(?:\.org)?|preprint|\[[a-z.-]{1,20}\]|v\d{1,3}\b/gi, '');
  return id !== undefined && !/[\p{L}\p{N}]/u.test(rest ?? '') ? undefined : note;
}

/** Whether a venue only says that a paper is on arXiv. */
export function isArxivVenue(venue: string): boolean {
  return /^(?:arxiv\b|corr\b|computing research repository|eprint arxiv|e-?prints?\b)/i.test(venue.trim());
}

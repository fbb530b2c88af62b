/** So many fields of a file are told; names without end are no names of fields. */
const mostTold = 100;

/** The note on fields that are read into nothing; none if there are none. */
export function noteOnIgnored(fields: readonly string[] = []): string[] {
  return fields.length === 0 ? [] : [`ignored fields: ${fields.map(shown).join(', ')}`];
}

/** Returns what makes the note on the fields of a record, of which each is told once in a file. */
export function ignoredOnce(): (fields?: readonly string[]) => string[] {
  const told = new Set<string>();
  return (fields = []) => {
    const fresh = fields.filter((field) => !told.has(field)).slice(0, mostTold - told.size);
    for (const field of fresh) told.add(field);
    return noteOnIgnored(fresh);
  };
}

/** A name that is no plain word is quoted, so that the note stays one line that is read as it is meant. */
function shown(field: string): string {
  return /^[\p{L}\p{N}_.$@:-]{1,60}$/u.test(field) ? field : JSON.stringify(field.slice(0, 60));
}

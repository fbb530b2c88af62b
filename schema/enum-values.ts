/** The values of an enum, of a table that describes each name. */
export function enumValues(table: Readonly<Record<string, string | { description: string }>>) {
  const values = Object.entries(table).map(([name, about]) => {
    const description = typeof about === 'string' ? about : about.description;
    return [name, { description }] as const;
  });
  return Object.fromEntries(values);
}

/** What is said of fields that were cut short, in the extensions of an answer. */

/** The part of the extensions. */
export interface CutsTold {
  cutShort: readonly { path: readonly string[]; message: string }[];
}

const message =
  'Only so many rows were asked what the filter asks, as no index finds it, or finds too many: there may be others that fit. Where there is a next page, it goes on behind them, from endCursor (going backward, startCursor); a filter that an index serves, such as a name, an identifier, a topic, a venue or a year, or search, looks at all.';

/** What is said of the fields at these paths, their parts parted by points. */
export function toldCuts(paths: ReadonlySet<string>): CutsTold {
  return { cutShort: [...paths].map((path) => ({ path: path.split('.'), message })) };
}

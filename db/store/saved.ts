/** What became of a record or of what completes one. */
export interface Saved {
  outcome: 'added' | 'merged' | 'unchanged' | 'waiting';
  /** Results that were not stored before. */
  metrics: number;
}

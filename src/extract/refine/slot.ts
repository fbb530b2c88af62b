/** What a phrase of a sentence fills. */
export type Slot = 'baseline' | 'dataset' | 'hardware';

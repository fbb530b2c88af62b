import type { Counts, Hits } from './counts.ts';

/** How well a set was met, 0 to 1: the share of what was read that is right, the share of what is there that was read. */
export interface Agreement {
  precision: number;
  recall: number;
  f1: number;
}

/** How well abstracts were read. */
export interface Figures {
  /** Results that readers labelled, and that were read. */
  labelled: number;
  read: number;
  /** Number, unit and form. */
  found: Agreement;
  /** As well direction and family of the metric. */
  family: Agreement;
  /** As well the metric itself. */
  named: Agreement;
  /** Of those found, the share whose qualifier is right. */
  qualifier: number;
  /** Of numbers that both have, the share where both tell own results from those of others alike. */
  own: number;
  /** Of those found: in whose words they were measured. */
  context: { baseline: Agreement; dataset: Agreement; hardware: Agreement; subject: Agreement };
}

/** Makes figures of counts; a share of nothing is 1, as nothing was wrong. */
export function figuresOf(counts: Counts): Figures {
  const { labelled, read } = counts;
  const agreement = (right: number) => agreementOf({ labelled, read, right });
  const { baseline, dataset, hardware, subject } = counts.slots;
  return {
    labelled,
    read,
    found: agreement(counts.found),
    family: agreement(counts.inFamily),
    named: agreement(counts.named),
    qualifier: share(counts.qualified, counts.found),
    own: share(counts.ownAgreed, counts.paired),
    context: {
      baseline: agreementOf(baseline),
      dataset: agreementOf(dataset),
      hardware: agreementOf(hardware),
      subject: agreementOf(subject),
    },
  };
}

function agreementOf({ labelled, read, right }: Hits): Agreement {
  const precision = share(right, read);
  const recall = share(right, labelled);
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

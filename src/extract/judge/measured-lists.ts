import type { Finding } from '../finding.ts';
import { bondBetween } from '../read/series.ts';
import { closesPhrase } from '../text/chunks.ts';

/** "0.5, 1.6 and 3.2 s", "2.8 s to encrypt and under 3.5 s to decrypt": goes on as a result in the same unit does. */
export function goesOnMeasuring({ quantity, reading }: Finding, earlier: readonly Finding[]): boolean {
  const before = earlier.at(-1);
  if (before?.reading !== reading || before.quantity.kind !== 'measure') return false;
  if (before.quantity.unit !== quantity.unit || quantity.unitEntry?.dimension === 'dose') return false;
  const bond = bondBetween(reading.sentence.tokens, before.quantity, quantity);
  return bond === 'sibling' || bond === 'parallel';
}

const carriers =
  /^(?:gpus?|cards?|disks?|drives?|ssds?|hdds?|machines?|nodes?|servers?|laptops?|devices?|dimms?|modules?|chips?|instances?|files?|images?|objects?|blocks?|pages?|messages?|packets?|keys?|values?|records?|payloads?|datasets?|inputs?|corpora|corpus)$/;

/** "a 48 GB GPU", "8 KB pages": how much something holds is no result. */
export function isOfCarrier({ quantity, comparing, reading: { sentence } }: Finding): boolean {
  if (comparing || quantity.unitEntry?.dimension !== 'bytes') return false;
  const after = sentence.tokens[quantity.end + 1];
  return (
    carriers.test(sentence.tokens[quantity.end]?.lower ?? '') && (after === undefined || closesPhrase(after))
  );
}

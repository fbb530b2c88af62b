import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { packageFile } from './package-root.ts';

/** Where `paperql evaluate --save` puts its figures; each is of one version of the extractor. */
export const qualityFile = 'db/extractor-quality.json';

const share = z.number().min(0).max(1);
const agreement = z.object({ precision: share, recall: share, f1: share });
const figures = {
  labelled: z.int(),
  read: z.int(),
  found: agreement,
  family: agreement,
  named: agreement,
  qualifier: share,
  own: share,
  context: z.object({ baseline: agreement, dataset: agreement, hardware: agreement, subject: agreement }),
};
const tenth = z.object({
  from: share,
  to: share,
  stated: share.nullable(),
  measured: share.nullable(),
  count: z.int(),
});
const quality = z.object({
  version: z.string(),
  abstracts: z.int(),
  figures: z.object(figures),
  families: z.array(z.object({ family: z.string(), figures: z.object(figures) })),
  calibration: z.array(tenth),
});

export type ExtractorQuality = z.infer<typeof quality>;

/** The figures that were saved last, of whichever version. */
export function savedQuality(): ExtractorQuality {
  return readQuality(readFileSync(packageFile(qualityFile), 'utf8'));
}

/** Saved figures from their text; throws if they cannot be. */
export function readQuality(text: string): ExtractorQuality {
  return quality.parse(JSON.parse(text));
}

/** Saved figures where they are of this version, and null where they would say something of another. */
export function qualityOf(version: string, saved: ExtractorQuality): ExtractorQuality | null {
  return saved.version === version ? saved : null;
}

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

/** The text that `paperql evaluate --save` wrote. */
export function savedQuality(): string {
  return readFileSync(packageFile(qualityFile), 'utf8');
}

/** How well a version of the extractor reads, from the saved text; null where that is about another version. */
export function qualityOf(version: string, saved: string): ExtractorQuality | null {
  const parsed = quality.parse(JSON.parse(saved));
  return parsed.version === version ? parsed : null;
}

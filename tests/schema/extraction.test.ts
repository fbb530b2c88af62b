/** What the API tells of the extractor, against the figures that are stored with it. */
import { expect, test } from 'vitest';
import { savedQuality } from '../../db/extractor-quality.ts';
import { extractorVersion } from '../../db/extractor-version.ts';
import { ask, exitsOver } from '../harness/exits.ts';
import { smallStore } from '../harness/small-store.ts';

const exits = exitsOver(smallStore());
const { figures, abstracts, calibration, families } = savedQuality();

test('the extractor tells its version and the figures that are stored for it', () => {
  const agreement = '{ precision recall f1 }';
  const query = `{ extraction { version quality {
    abstracts labelled read qualifier own
    found ${agreement} family ${agreement} named ${agreement} baseline ${agreement} subject ${agreement}
  } } }`;
  const { context, dataset: _dataset, ...rest } = { ...figures, dataset: null };
  const { baseline, subject } = context;
  expect(ask(exits, query).extraction).toEqual({
    version: extractorVersion,
    quality: { abstracts, ...rest, baseline, subject },
  });
});

test('what confidence is worth is told tenth by tenth, and families one by one', () => {
  const query = `{ extraction { quality {
    calibration { from to stated measured count }
    families { family labelled read found named }
  } } }`;
  expect(ask(exits, query).extraction).toEqual({
    quality: {
      calibration,
      families: families.map(({ family, figures: { labelled, read, found, named } }) => {
        return { family: family.toUpperCase(), labelled, read, found: found.f1, named: named.f1 };
      }),
    },
  });
});

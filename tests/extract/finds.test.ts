import { describe, expect, it } from 'vitest';
import { expectLines } from './expect-lines.ts';
import { read } from './read.ts';

describe('finds', () => {
  expectLines([
    ['Our audit led to the discovery of 22 hidden vulnerabilities.', '22 | count bugs exact'],
    ['We \ufb01nd 6 bugs and \ufb01xed 5 bugs.', '6 | count bugs exact', '5 | count bugs exact'],
    [
      'It finds 50 objects with reads and 81 objects with writes.',
      '50 | count other-count exact',
      '81 | count other-count exact',
    ],
  ]);
});

describe('parts of what was found', () => {
  expectLines([
    [
      'We found 47 bugs of ten kinds, 24 of which were unknown.',
      '47 | count bugs exact',
      '24 | count bugs exact',
    ],
    [
      'We found 218 new bugs. Out of those 218 bugs, 115 are in drivers.',
      '218 | count bugs exact',
      '115 | count bugs exact',
    ],
    ['We had three accepted CVEs.', '3 | count bugs exact'],
  ]);

  it.each([
    'We tried it on 20 CVEs and three known CVEs.',
    'We found papers; 104 patients who responded were asked.',
    'We test fewer nurses (5 vs 20).',
  ])('not %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

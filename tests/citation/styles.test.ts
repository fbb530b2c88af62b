import { describe, expect, it } from 'vitest';
import { acm } from '../../src/citation/acm.ts';
import { apa } from '../../src/citation/apa.ts';
import { chicago } from '../../src/citation/chicago.ts';
import type { Cited } from '../../src/citation/cited.ts';
import { ieee } from '../../src/citation/ieee.ts';
import { mla } from '../../src/citation/mla.ts';
import { vancouver } from '../../src/citation/vancouver.ts';

const styles = { ACM: acm, APA: apa, CHICAGO: chicago, IEEE: ieee, MLA: mla, VANCOUVER: vancouver };

const people = [
  { given: 'Jean-Pierre', family: 'Serre' },
  { given: 'Ada Maria', family: 'van der Berg' },
  { given: 'Martin', family: 'King', suffix: 'Jr.' },
] as const;

const cases: readonly { of: string; cited: Cited; texts: Readonly<Record<keyof typeof styles, string>> }[] = [
  {
    of: 'an article in a journal, with all that can be known',
    cited: {
      kind: 'article',
      names: people,
      title: 'On heaps',
      year: '2021',
      container: 'Journal of Order',
      volume: '12',
      issue: '3',
      pages: '11–38',
      publisher: 'Order Press',
      doi: '10.1/heap',
      address: 'https://doi.org/10.1/heap',
    },
    texts: {
      ACM: 'Jean-Pierre Serre, Ada Maria van der Berg, and Martin King Jr. 2021. On heaps. Journal of Order 12, 3 (2021), 11–38. https://doi.org/10.1/heap',
      APA: 'Serre, J.-P., van der Berg, A. M., & King, M., Jr. (2021). On heaps. Journal of Order, 12(3), 11–38. https://doi.org/10.1/heap',
      CHICAGO:
        'Serre, Jean-Pierre, Ada Maria van der Berg, and Martin King Jr. 2021. “On heaps.” Journal of Order 12 (3): 11–38. https://doi.org/10.1/heap.',
      IEEE: 'J.-P. Serre, A. M. van der Berg, and M. King Jr., “On heaps,” Journal of Order, vol. 12, no. 3, pp. 11–38, 2021, doi: 10.1/heap.',
      MLA: 'Serre, Jean-Pierre, et al. “On heaps.” Journal of Order, vol. 12, no. 3, 2021, pp. 11–38, https://doi.org/10.1/heap.',
      VANCOUVER:
        'Serre JP, van der Berg AM, King M Jr. On heaps. Journal of Order. 2021;12(3):11–38. doi:10.1/heap',
    },
  },
  {
    of: 'a paper of a meeting, by two',
    cited: {
      kind: 'paper',
      names: people.slice(0, 2),
      title: 'Do heaps heap?',
      year: '2020',
      container: 'Proceedings of Order 2020',
      pages: '1–9',
      publisher: 'ACM',
      doi: '10.1/p',
      address: 'https://doi.org/10.1/p',
    },
    texts: {
      ACM: 'Jean-Pierre Serre and Ada Maria van der Berg. 2020. Do heaps heap? In Proceedings of Order 2020. ACM, 1–9. https://doi.org/10.1/p',
      APA: 'Serre, J.-P., & van der Berg, A. M. (2020). Do heaps heap? In Proceedings of Order 2020 (pp. 1–9). ACM. https://doi.org/10.1/p',
      CHICAGO:
        'Serre, Jean-Pierre, and Ada Maria van der Berg. 2020. “Do heaps heap?” In Proceedings of Order 2020, 1–9. ACM. https://doi.org/10.1/p.',
      IEEE: 'J.-P. Serre and A. M. van der Berg, “Do heaps heap?” in Proceedings of Order 2020, 2020, pp. 1–9, doi: 10.1/p.',
      MLA: 'Serre, Jean-Pierre, and Ada Maria van der Berg. “Do heaps heap?” Proceedings of Order 2020, ACM, 2020, pp. 1–9, https://doi.org/10.1/p.',
      VANCOUVER:
        'Serre JP, van der Berg AM. Do heaps heap? In: Proceedings of Order 2020. ACM; 2020. p. 1–9. doi:10.1/p',
    },
  },
  {
    of: 'a preprint by one',
    cited: {
      kind: 'preprint',
      names: [{ given: '三', family: '张' }],
      title: 'Heaps',
      year: '2023',
      arxivId: '2301.00001',
      address: 'https://arxiv.org/abs/2301.00001',
    },
    texts: {
      ACM: '三 张. 2023. Heaps. arXiv:2301.00001. https://arxiv.org/abs/2301.00001',
      APA: '张, 三. (2023). Heaps. arXiv:2301.00001. https://arxiv.org/abs/2301.00001',
      CHICAGO: '张, 三. 2023. “Heaps.” arXiv:2301.00001. https://arxiv.org/abs/2301.00001.',
      IEEE: '三 张, “Heaps,” 2023, arXiv:2301.00001.',
      MLA: '张, 三. “Heaps.” arXiv, 2301.00001, 2023, https://arxiv.org/abs/2301.00001.',
      VANCOUVER:
        '张 三. Heaps. arXiv:2301.00001 [Preprint]. 2023. Available from: https://arxiv.org/abs/2301.00001',
    },
  },
  {
    of: 'a paper of which only the title is known',
    cited: { kind: 'other', names: [], title: 'Heaps' },
    texts: {
      ACM: 'Heaps. n.d.',
      APA: 'Heaps. (n.d.).',
      CHICAGO: '“Heaps.” n.d.',
      IEEE: '“Heaps.”',
      MLA: '“Heaps.”',
      VANCOUVER: 'Heaps.',
    },
  },
  {
    of: 'a report of an institution, found at an address',
    cited: {
      kind: 'other',
      names: [{ family: 'Order Consortium', isInstitution: true }],
      title: 'Heaps!',
      year: '2019',
      publisher: 'Order Press',
      address: 'https://order.example/heaps',
    },
    texts: {
      ACM: 'Order Consortium. 2019. Heaps! Order Press. https://order.example/heaps',
      APA: 'Order Consortium. (2019). Heaps! Order Press. https://order.example/heaps',
      CHICAGO: 'Order Consortium. 2019. “Heaps!” Order Press. https://order.example/heaps.',
      IEEE: 'Order Consortium, “Heaps!” Order Press, 2019. [Online]. Available: https://order.example/heaps',
      MLA: 'Order Consortium. “Heaps!” Order Press, 2019, https://order.example/heaps.',
      VANCOUVER: 'Order Consortium. Heaps! Order Press; 2019. Available from: https://order.example/heaps',
    },
  },
];

describe.each(cases)('$of', ({ cited, texts }) => {
  it.each(Object.entries(styles))('is cited in %s', (name, style) => {
    expect(style(cited)).toBe(new Map(Object.entries(texts)).get(name));
  });
});

describe('long lists of authors', () => {
  const many = (count: number): Cited => ({
    kind: 'other',
    title: 'T',
    names: Array.from({ length: count }, (_, index) => ({ given: 'A', family: `N${index + 1}` })),
  });

  it.each([
    ['APA', 20, 'N19, A., & N20, A. (n.d.)'],
    ['APA', 21, 'N19, A., . . . N21, A. (n.d.)'],
    ['CHICAGO', 10, 'A N9, and A N10. n.d.'],
    ['CHICAGO', 11, 'A N6, A N7, et al. n.d.'],
    ['IEEE', 6, 'A. N5, and A. N6, “T.”'],
    ['IEEE', 7, 'A. N1 et al., “T.”'],
    ['MLA', 3, 'N1, A, et al. “T.”'],
    ['VANCOUVER', 6, 'N5 A, N6 A. T.'],
    ['VANCOUVER', 7, 'N5 A, N6 A, et al. T.'],
    ['ACM', 30, 'A N29, and A N30. n.d.'],
  ] as const)('%s lists %i as it asks', (name, count, part) => {
    expect(styles[name](many(count))).toContain(part);
  });
});

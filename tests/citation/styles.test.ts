import { describe, expect, it } from 'vitest';
import { acm } from '../../src/citation/acm.ts';
import { apa } from '../../src/citation/apa.ts';
import { chicago } from '../../src/citation/chicago.ts';
import { type Cited, citedOf } from '../../src/citation/cited.ts';
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
    of: 'a chapter of an edited book that is the third volume of a series',
    cited: {
      kind: 'chapter',
      names: people.slice(0, 1),
      title: 'Small heaps',
      year: '2018',
      container: 'A Book of Heaps',
      editors: people.slice(1, 3),
      series: 'Orders',
      volume: '3',
      edition: '2',
      pages: '20–31',
      publisher: 'Order Press',
      place: 'Berlin',
    },
    texts: {
      ACM: 'Jean-Pierre Serre. 2018. Small heaps. In A Book of Heaps (2nd ed.) (Orders, Vol. 3), Ada Maria van der Berg and Martin King Jr. (Eds.). Order Press, Berlin, 20–31.',
      APA: 'Serre, J.-P. (2018). Small heaps. In A. M. van der Berg & M. King Jr. (Eds.), A Book of Heaps (2nd ed., Vol. 3, pp. 20–31). Order Press.',
      CHICAGO:
        'Serre, Jean-Pierre. 2018. “Small heaps.” In A Book of Heaps, 2nd ed., edited by Ada Maria van der Berg and Martin King Jr., 20–31. Orders 3. Berlin: Order Press.',
      IEEE: 'J.-P. Serre, “Small heaps,” in A Book of Heaps, 2nd ed. (Orders, vol. 3), A. M. van der Berg and M. King Jr., Eds. Berlin: Order Press, 2018, pp. 20–31.',
      MLA: 'Serre, Jean-Pierre. “Small heaps.” A Book of Heaps, edited by Ada Maria van der Berg and Martin King Jr., 2nd ed., vol. 3, Order Press, 2018, pp. 20–31.',
      VANCOUVER:
        'Serre JP. Small heaps. In: van der Berg AM, King M Jr, editors. A Book of Heaps. 2nd ed. Berlin: Order Press; 2018. p. 20–31. (Orders; vol. 3).',
    },
  },
  {
    of: 'a book of one volume among several',
    cited: {
      kind: 'book',
      names: people.slice(0, 2),
      title: 'All heaps',
      year: '2015',
      edition: '3rd',
      volume: '2',
      publisher: 'Order Press',
      place: 'Berlin',
    },
    texts: {
      ACM: 'Jean-Pierre Serre and Ada Maria van der Berg. 2015. All heaps (3rd ed.). Vol. 2. Order Press, Berlin.',
      APA: 'Serre, J.-P., & van der Berg, A. M. (2015). All heaps (3rd ed., Vol. 2). Order Press.',
      CHICAGO:
        'Serre, Jean-Pierre, and Ada Maria van der Berg. 2015. All heaps. 3rd ed. Vol. 2. Berlin: Order Press.',
      IEEE: 'J.-P. Serre and A. M. van der Berg, All heaps, 3rd ed., vol. 2. Berlin: Order Press, 2015.',
      MLA: 'Serre, Jean-Pierre, and Ada Maria van der Berg. All heaps. 3rd ed., vol. 2, Order Press, 2015.',
      VANCOUVER: 'Serre JP, van der Berg AM. All heaps. 3rd ed. Vol. 2. Berlin: Order Press; 2015.',
    },
  },
  {
    of: 'proceedings that only have an editor, in a series',
    cited: {
      kind: 'book',
      names: people.slice(0, 1),
      areEditors: true,
      title: 'Heaps 2016',
      year: '2016',
      series: 'Orders',
      volume: '9',
      publisher: 'ACM',
    },
    texts: {
      ACM: 'Jean-Pierre Serre (Ed.). 2016. Heaps 2016. Orders, Vol. 9. ACM.',
      APA: 'Serre, J.-P. (Ed.). (2016). Heaps 2016 (Vol. 9). ACM.',
      CHICAGO: 'Serre, Jean-Pierre, ed. 2016. Heaps 2016. Orders 9. ACM.',
      IEEE: 'J.-P. Serre, Ed., Heaps 2016 (Orders, vol. 9). ACM, 2016.',
      MLA: 'Serre, Jean-Pierre, editor. Heaps 2016. Vol. 9, ACM, 2016.',
      VANCOUVER: 'Serre JP, editor. Heaps 2016. ACM; 2016. (Orders; vol. 9).',
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

describe('editions', () => {
  it.each([
    ['1', ''],
    ['First', ''],
    ['2', ' (2nd ed.)'],
    ['3rd', ' (3rd ed.)'],
    ['11', ' (11th ed.)'],
    ['Second', ' (Second ed.)'],
    ['Revised edition', ' (Revised edition)'],
    ['4th ed.', ' (4th ed.)'],
  ])('%s', (edition, told) => {
    expect(apa({ kind: 'book', names: [], title: 'T', edition })).toBe(`T${told}. (n.d.).`);
  });
});

describe('what a record of a book tells', () => {
  const editors = [{ name: 'Ada Berg', given: 'Ada', family: 'Berg' }];
  const book = { title: 'T', editors, published: '2016', place: 'Rome', publisher: 'P', series: 'S' };

  it('is told of a book that has no author by its editors', () => {
    expect(chicago(citedOf({ ...book, type: 'book' }))).toBe('Berg, Ada, ed. 2016. T. S. Rome: P.');
  });

  it('is told of a chapter after its book', () => {
    const chapter = { ...book, type: 'chapter' as const, venue: 'B', authors: [{ name: 'Li Wu' }] };
    expect(vancouver(citedOf(chapter))).toBe('Wu L. T. In: Berg A, editor. B. Rome: P; 2016. (S).');
  });

  it('has the editors after the authors of a whole book nowhere', () => {
    expect(apa(citedOf({ ...book, type: 'book', authors: [{ name: 'Li Wu' }] }))).toBe(
      'Wu, L. (2016). T. P.',
    );
  });
});

describe('one page', () => {
  const paper = { title: 'T', type: 'conference-paper' as const, venue: 'M', pages: '7' };

  it.each([
    ['APA', 'T. (n.d.). In M (p. 7).'],
    ['IEEE', '“T,” in M, p. 7.'],
    ['MLA', '“T.” M, p. 7.'],
  ] as const)('is one in %s', (style, text) => {
    expect(styles[style](citedOf(paper))).toBe(text);
  });

  it('is one where nothing stands before it', () => {
    expect(mla(citedOf({ title: 'T', type: 'article', pages: '7' }))).toBe('“T.” P. 7.');
  });

  it.each(['7-9', '7, 9'])('is none of %s', (pages) => {
    expect(ieee(citedOf({ ...paper, pages }))).toContain('pp. 7');
  });
});

describe('a DOI with signs that end an address', () => {
  const doi = '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o';

  it('is written so that its address can be followed', () => {
    expect(acm(citedOf({ title: 'T', doi }))).toBe(
      'T. n.d. https://doi.org/10.1002/(sici)1097-4571(199806)49:8%3C693::aid-asi4%3E3.0.co;2-o',
    );
  });

  it('stays as it is where it is no address', () => {
    expect(vancouver(citedOf({ title: 'T', doi }))).toBe(`T. doi:${doi}`);
  });
});

import { describe, expect, test } from 'vitest';
import { aclAnthology } from '../../src/formats/acl-anthology.ts';
import { readAll } from './read.ts';
import { recordsOf, testOnSharedFile } from './shared-file.ts';

function collection(id: string, papers: string, volume = '1'): string {
  return `<?xml version='1.0'?>\n<collection id="${id}"><volume id="${volume}"><meta><booktitle>Proc</booktitle><month>July</month><year>2018</year></meta>\n${papers}\n</volume></collection>\n`;
}

const paper = (id: string, inner: string) => `<paper id="${id}"><title>T</title>${inner}</paper>`;

async function records(text: string) {
  return recordsOf(await readAll(aclAnthology, text));
}

describe('collections of the Anthology', () => {
  testOnSharedFile('EACL 1999 has 52 papers', aclAnthology, 'acl-anthology/E99.xml', (readings) => {
    const papers = recordsOf(readings);
    expect(papers).toHaveLength(52);
    expect(papers[7]).toMatchObject({
      title: 'Chinese Numbers, MIX, Scrambling, and Range Concatenation Grammars',
      published: '1999-06',
      ids: { acl: 'E99-1008' },
      authors: [{ name: 'Pierre Boullier', given: 'Pierre', family: 'Boullier' }],
    });
  });

  testOnSharedFile(
    'EMNLP 2018 has 584 in three volumes',
    aclAnthology,
    'acl-anthology/D18.xml',
    (readings) => {
      const papers = recordsOf(readings);
      expect(papers).toHaveLength(584);
      expect(papers[0]).toMatchObject({
        title: 'Privacy-preserving Neural Representations of Text',
        published: '2018-10',
        doi: '10.18653/v1/D18-1001',
        links: [
          { kind: 'pdf', url: 'https://aclanthology.org/D18-1001.pdf' },
          { kind: 'video', url: 'https://vimeo.com/305202770' },
        ],
      });
      const formula = papers.find(({ ids }) => ids?.acl === 'D18-1162');
      expect(formula?.abstract).toContain('For each word wₜ, it generates a label');
      expect(papers.filter(({ abstract }) => abstract === undefined)).not.toHaveLength(papers.length);
    },
  );

  testOnSharedFile(
    'LREC 2020 has 895 in English',
    aclAnthology,
    'acl-anthology/2020.lrec.xml',
    (readings) => {
      const papers = recordsOf(readings);
      expect(papers).toHaveLength(895);
      expect(papers.every(({ language }) => language === 'en')).toBe(true);
      expect(papers[0]).toMatchObject({ ids: { acl: '2020.lrec-1.1' }, published: '2020-05' });
    },
  );
});

test.each([
  ['P18', '1', '7', 'P18-1007'],
  ['W05', '2', '9', 'W05-0209'],
  ['D19', '55', '3', 'D19-5503'],
  ['D19', '1', '3', 'D19-1003'],
  ['2023.acl', 'long', '12', '2023.acl-long.12'],
])('paper %s, volume %s, number %s is %s', async (id, volume, number, acl) => {
  expect((await records(collection(id, paper(number, ''), volume)))[0]?.ids).toEqual({ acl });
});

test('a retracted paper says so', async () => {
  const [record] = await records(collection('P18', paper('1', '<retracted date="2020-01-01">r</retracted>')));
  expect(record?.retracted).toBe(true);
});

describe('bad input', () => {
  test('entities that the file defines are not expanded, and the records without them are read', async () => {
    const bomb =
      '<!DOCTYPE c [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>\n';
    const text =
      bomb +
      collection(
        'P18',
        [paper('1', '<abstract>&b;</abstract>'), paper('2', '<abstract>&x;</abstract>'), paper('3', '')].join(
          '\n',
        ),
      ).replace(/^.*\n/, '');
    const readings = await readAll(aclAnthology, text, 50);
    expect(readings).toMatchObject([
      { problem: 'it uses an entity that is not known; those that files define are not read' },
      { problem: 'it uses an entity that is not known; those that files define are not read' },
      { record: { ids: { acl: 'P18-1003' } } },
    ]);
    expect(JSON.stringify(readings)).not.toContain('root:');
  });

  test('a file that is cut off gives what is whole, and says so', async () => {
    const whole = collection('P18', [paper('1', ''), paper('2', '<abstract>Long</abstract>')].join('\n'));
    expect(await readAll(aclAnthology, whole.slice(0, whole.indexOf('Long') + 2), 7)).toMatchObject([
      { line: 3, record: { title: 'T' } },
      { line: 4, problem: 'it ends in the middle of a record', cut: true },
    ]);
  });

  test('broken markup spoils its own paper only', async () => {
    const text = collection('P18', [paper('1', '<abstract>a < b</abstract>'), paper('2', '')].join('\n'));
    const readings = await readAll(aclAnthology, text);
    expect(readings[0]).toMatchObject({ line: 3, problem: expect.stringMatching(/^its XML is broken: /) });
    expect(readings[1]).toMatchObject({ record: { ids: { acl: 'P18-1002' } } });
  });

  test('tags without end are given up', async () => {
    const readings = await readAll(aclAnthology, collection('P18', '<x>'.repeat(10_000)), 1000);
    expect(readings).toMatchObject([{ problem: 'tags are nested deeper than 500' }]);
  });

  test('an abstract of many megabytes is a problem, and the paper after it is read', async () => {
    const text = collection(
      'P18',
      [paper('1', `<abstract>${'word <i>x</i>'.repeat(900_000)}</abstract>`), paper('2', '')].join('\n'),
    );
    expect(await readAll(aclAnthology, text, 262_144)).toMatchObject([
      { problem: 'it is longer than 16 million characters' },
      { record: { ids: { acl: 'P18-1002' } } },
    ]);
  });

  test('5,000 authors keep their order, and a title of 100 kB its length', async () => {
    const names = Array.from(
      { length: 5000 },
      (_, index) => `<author><first>A</first><last>N${index}</last></author>`,
    );
    const [record] = await records(
      collection('P18', `<paper id="1"><title>${'x'.repeat(100_000)}</title>${names.join('')}</paper>`),
    );
    expect(record?.authors?.map(({ family }) => family)).toEqual(names.map((_, index) => `N${index}`));
    expect(record?.title).toHaveLength(100_000);
  });
});

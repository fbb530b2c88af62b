/** Entities that XML files define are not read: neither those that grow without end nor those from elsewhere. */
import { describe, test } from 'vitest';
import { expectReportIn } from './expect-report.ts';
import { temporaryFolder } from './files.ts';

const folder = temporaryFolder();
const expectReport = expectReportIn(folder);

/** Documents of the XML formats with one paper each, whose title and prologue are given. */
const documents: Readonly<Record<string, (title: string) => string>> = {
  'acl-anthology': (title) =>
    `<collection id="P18"><volume id="1"><paper id="1"><title>${title}</title></paper><paper id="2"><title>Good</title></paper></volume></collection>`,
  'arxiv-oai': (title) =>
    `<OAI-PMH><ListRecords>${[title, 'Good'].map((text, index) => `<record><metadata><arXiv><id>2001.0000${index}</id><title>${text}</title></arXiv></metadata></record>`).join('')}</ListRecords></OAI-PMH>`,
  'arxiv-atom': (title) =>
    `<feed>${[title, 'Good'].map((text, index) => `<entry><id>http://arxiv.org/abs/2001.0000${index}</id><title>${text}</title></entry>`).join('')}</feed>`,
  jats: (title) =>
    `<articles>${[title, 'Good'].map((text) => `<article><front><article-meta><title-group><article-title>${text}</article-title></title-group></article-meta></front></article>`).join('')}</articles>`,
};
const unknownEntity = 'it uses an entity that is not known; those that files define are not read';

describe.each(Object.entries(documents))('%s', (name, document) => {
  test('an entity bomb is not set off', async () => {
    const definitions = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY b${index + 1} "${`&b${index};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE x [<!ENTITY b0 "boom">${definitions.join('')}]>`;
    await expectReport(`${name}-bomb.xml`, bomb + document('&b9;'), {
      problems: [[1, unknownEntity]],
      papers: [{ title: 'Good' }],
    });
  });

  test('an external entity is not fetched', async () => {
    const secret = folder.write('secret.txt', 'the secret');
    const external = `<!DOCTYPE x [<!ENTITY s SYSTEM "file://${secret}"><!ENTITY % p SYSTEM "http://localhost:9/"> %p;]>\n`;
    await expectReport(`${name}-external.xml`, external + document('&s;'), {
      problems: [[2, unknownEntity]],
      papers: [{ title: 'Good' }],
    });
  });
});

import { expect, test } from 'vitest';
import { formatOf } from '../../src/formats/formats.ts';

test.each([
  ['acl-anthology', '<?xml version="1.0"?>\n<collection id="P18">\n  <volume id="1">'],
  [
    'arxiv-json',
    '{"id":"0704.0001","submitter":"A","authors":"A","title":"T","comments":"","journal-ref":null,"categories":"hep-ph"',
  ],
  ['arxiv-oai', '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><request metadataPrefix="arXiv">'],
  [
    'arxiv-atom',
    '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><link href="http://arxiv.org/api/query?id_list=1"/>',
  ],
  [
    'arxiv-daily',
    '{"count":1,"papers":[{"title":"T","arxiv_id":"1","summary":"S","primary_category":"cs.CV"}]}',
  ],
  ['openalex', '{"id":"https://openalex.org/W1","doi":null,"title":"T","display_name":"T"'],
  ['semantic-scholar', '{"paperId":"ab","externalIds":{},"title":"T"}\n'],
  ['semantic-scholar', '{"corpusid":1,"externalids":{},"title":"T"}\n'],
  ['crossref', '{"status":"ok","message-type":"work","message":{"title":["T"]}}'],
  ['hf-daily', '[{"paper":{"id":"2401.1","title":"T","summary":"S","upvotes":1}}]'],
  ['pwc', '[{"paper_url":"https://paperswithcode.com/paper/x","title":"T","url_abs":"x"}]'],
  ['pwc', '[{"categories":[],"datasets":[],"subtasks":[],"task":"T"}]'],
  ['jats', '<!DOCTYPE article>\n<article article-type="research-article"><front><journal-meta>'],
  [
    'paperql',
    '{"title":"T","abstract":"It has \\"journal-ref\\": and \\"categories\\": and \\"paperId\\": inside."}\n',
  ],
  ['paperql', '{"title":"T","ids":{"corpusid":"1","authorid":"2"}}\n'],
  [
    'paperql',
    '{"key":"t","formerKeys":["a"],"title":"T","ids":{"corpusid":"1"},"abstract":"that the head cuts',
  ],
  [
    'csl-json',
    '[\n{\n  "id": "t",\n  "type": "article-journal",\n  "title": "T",\n  "custom": {\n    "ids": {\n      "corpusid": "1",\n',
  ],
  ['semantic-scholar', '{"corpusid":1,"openaccessinfo":{},"abstract":"We"}\n'],
  ['semantic-scholar', '{"corpusid":1,"model":"tldr@v2.0.0","text":"We"}\n'],
  ['semantic-scholar', '{"citingcorpusid":1,"citedcorpusid":2,"isinfluential":false}\n'],
  ['semantic-scholar', '{"authorid":"1","externalids":null,"name":"A"}\n'],
  ['nbib', 'PMID- 12345678\nOWN - NLM\nDP  - 2020 Jan\nTI  - A paper.\nAB  - We did.\n'],
  ['web-of-science', 'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU A, B\n'],
  ['web-of-science', 'PT\tAU\tTI\tSO\nJ\tA, B\tT\tS\n'],
  ['ris', 'TI  - A paper.\nAU  - A, B\nPY  - 2020\nN1  - PMID- 1\n'],
  ['semantic-scholar', '{"total":1,"offset":0,"data":[{"paperId":"ab","title":"T"}]}'],
])('%s is told from %s', (name, head) => {
  expect(formatOf(head)?.name).toBe(name);
});

test.each([
  [
    'a page in Markdown',
    `# A tool\n\n${'It does many things well. '.repeat(3)}\n\n## Start\n\nType this. Then wait.\n`,
  ],
  [
    'prose with a heading',
    `A licence\n\n${'You may do this. '.repeat(5)}\n\n${'You may not do that. '.repeat(5)}\n\nIt comes as it is. So be it.\n`,
  ],
])('%s is no listing of papers', (_what, head) => {
  expect(formatOf(head)).toBeUndefined();
});

test('a listing is one with an abstract or two that lack their title', () => {
  const paper = 'A title\n\nWe present a system. It is fast.\n\n';
  expect(formatOf(`${paper}${paper}${paper}It lacks a title. We see.\n`)?.name).toBe('trending');
});

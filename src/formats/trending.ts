import { foldWords } from '../../db/fold.ts';
import type { Format, Reading } from './format.ts';
import { linesOf } from './lines.ts';

interface Block {
  line: number;
  text: string;
  isClosed: boolean;
}

/** What a page of trending papers says around its papers. */
const furniture = [
  /^new$/i,
  /^subscribe$/i,
  /^get trending papers in your email inbox!?$/i,
  /^by\s*\S+(?: and the research community)?$/i,
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:, \d{4})?$/i,
  /^[\d.,]+k?$/i,
];

/** Headings and fences, which no listing has. */
const markdown = /^(?:#{1,6} |```)/m;

/** A listing of trending papers as copied from its page: titles and abstracts with blank lines between. */
export const trending: Format = {
  name: 'trending',
  description:
    'A listing of trending papers, as copied from its page: title, blank line, abstract, blank line.',
  extensions: ['txt'],
  sniff(head) {
    if (/^\s*[{[<@%]/.test(head) || /^\s*TY {2}-/.test(head)) return false;
    if (markdown.test(head)) return false;
    const blocks = head
      .split(/(?:\r\n|\n|\r)\s*(?:\r\n|\n|\r)/)
      .map((block) => block.trim())
      .filter((block) => isAbstract(block) || isTitle(block));
    const abstracts = blocks.filter(isAbstract).length;
    const pairs = blocks.filter(
      (block, index) => isAbstract(block) && isTitle(blocks[index - 1] ?? ''),
    ).length;
    // Prose has a heading now and then, a listing a title before almost each abstract.
    return pairs > abstracts / 2;
  },
  async *read(text) {
    const seen = new Map<string, number>();
    let title: Block | undefined;
    let papers = 0;
    for await (const block of blocksOf(text)) {
      if (!block.isClosed && !endsSentence(block.text)) {
        yield cut(block, 'it ends in the middle of a paper');
        return;
      }
      if (isAbstract(block.text)) {
        yield title === undefined ? problem(block, 'an abstract without a title') : pair(title, block, seen);
        title = undefined;
        papers += 1;
      } else if (isTitle(block.text)) {
        // Whatever stands before the first paper belongs to the page.
        if (title !== undefined && papers > 0) yield problem(title, 'a title without an abstract');
        title = block;
      }
    }
    if (title !== undefined && papers > 0) yield cut(title, 'it ends after a title, before its abstract');
  },
};

function pair(title: Block, abstract: Block, seen: Map<string, number>): Reading {
  const key = foldWords(title.text);
  const before = seen.get(key);
  if (before !== undefined) return problem(title, `the same title stands on line ${before}`);
  seen.set(key, title.line);
  return { line: title.line, record: { title: title.text, abstract: abstract.text } };
}

function problem({ line, text }: Block, reason: string): Reading {
  return { line, problem: reason, text: text.slice(0, 200) };
}

function cut(block: Block, reason: string): Reading {
  return { line: block.line, problem: reason, text: block.text.slice(0, 200), cut: true };
}

/** An abstract is prose: at least a long sentence, or two short ones. */
function isAbstract(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (
    words >= 40 || (words >= 12 && endsSentence(text)) || (/[.!?]$/.test(text) && /[.!?] \p{Lu}/u.test(text))
  );
}

function isTitle(text: string): boolean {
  return text !== '' && !isAbstract(text) && !furniture.some((pattern) => pattern.test(text));
}

function endsSentence(text: string): boolean {
  return /[.!?…]["')\]”’]*$/.test(text);
}

/** The runs of lines between blank lines, each joined to one text. */
async function* blocksOf(text: AsyncIterable<string>): AsyncGenerator<Block> {
  let block: Block | undefined;
  for await (const line of linesOf(text)) {
    const words = line.text.trim();
    if (words === '') {
      if (block !== undefined) yield block;
      block = undefined;
    } else {
      block = {
        line: block?.line ?? line.number,
        text: block === undefined ? words : `${block.text} ${words}`,
        isClosed: line.isClosed,
      };
    }
  }
  if (block !== undefined) yield block;
}

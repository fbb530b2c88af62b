import { SaxesParser } from 'saxes';
import { entities } from './entities.ts';
import { longestLine } from './lines.ts';

/** An element by its name without prefix, as are those of its attributes. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

export type XmlReading =
  | { line: number; element: XmlElement; ancestors: readonly XmlElement[] }
  | { line: number; problem: string; text: string; cut?: true };

/** Documents that are nested deeper are attacks. */
const deepest = 500;

/**
 * The elements of the `wanted` names in an XML text, each whole with what it holds but for the elements of `skipped` names, and the
 * elements around it, which hold nothing. Memory does not grow with the text: one element that is too large, or markup in it that is
 * broken, becomes a problem. Entities that a file defines are never expanded, and nothing that it refers to is fetched.
 */
export async function* xmlElementsOf(
  text: AsyncIterable<string>,
  wanted: readonly string[],
  skipped: readonly string[] = [],
): AsyncGenerator<XmlReading> {
  const collector = new Collector(new Set(wanted), new Set(skipped));
  for await (const piece of text) {
    yield* collector.push(piece);
    if (collector.isStopped) return;
  }
  yield* collector.end();
}

class Collector {
  readonly #parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  readonly #wanted: ReadonlySet<string>;
  readonly #skipped: ReadonlySet<string>;
  readonly #stack: XmlElement[] = [];
  #found: XmlReading[] = [];
  /** The element being collected: how deep it stands, its line, its length so far, what is wrong with it. */
  #record: { depth: number; line: number; length: number; problem?: string } | undefined;
  /** How deep the skipped element stands that we are in. */
  #skippedDepth: number | undefined;
  /** Signs since anything happened. */
  #silence = 0;
  #tagLine = 1;
  isStopped = false;

  constructor(wanted: ReadonlySet<string>, skipped: ReadonlySet<string>) {
    this.#wanted = wanted;
    this.#skipped = skipped;
    const parser = this.#parser;
    parser.ENTITIES = { ...entities };
    parser.on('opentagstart', () => {
      this.#tagLine = parser.line;
    });
    parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes));
    parser.on('closetag', () => this.#close());
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('error', ({ message }) => {
      if (this.#record !== undefined) this.#record.problem ??= reasonOf(message);
    });
  }

  *push(piece: string): Generator<XmlReading> {
    this.#silence += piece.length;
    if (!this.isStopped) this.#parser.write(piece);
    yield* this.#drain();
    if (this.#silence > longestLine) {
      yield this.#stop('more than 16 million characters without a tag');
    }
  }

  *end(): Generator<XmlReading> {
    if (this.#stack.length === 0) return;
    const open = this.#stack[(this.#record?.depth ?? 1) - 1];
    yield {
      line: this.#record?.line ?? this.#parser.line,
      problem:
        this.#record === undefined
          ? 'it ends before its last closing tag'
          : 'it ends in the middle of a record',
      text: open === undefined ? '' : beginningOf(open),
      cut: true,
    };
  }

  #drain(): XmlReading[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #open(fullName: string, fullAttributes: Readonly<Record<string, string>>): void {
    this.#silence = 0;
    if (this.isStopped) return;
    const attributes = Object.fromEntries(
      Object.entries(fullAttributes).map(([name, value]) => [local(name), value]),
    );
    const element: XmlElement = { name: local(fullName), attributes, children: [] };
    const parent = this.#stack.at(-1);
    this.#stack.push(element);
    if (this.#stack.length > deepest) {
      this.#found.push(this.#stop(`tags are nested deeper than ${deepest}`));
    } else if (this.#record === undefined) {
      if (this.#wanted.has(element.name)) {
        this.#record = { depth: this.#stack.length, line: this.#tagLine, length: 0 };
      }
    } else if (this.#skippedDepth === undefined) {
      if (this.#skipped.has(element.name)) this.#skippedDepth = this.#stack.length;
      else if (this.#grow(element.name.length + 16)) parent?.children.push(element);
    }
  }

  #close(): void {
    this.#silence = 0;
    const depth = this.#stack.length;
    const element = this.#stack.pop();
    if (this.#skippedDepth === depth) this.#skippedDepth = undefined;
    if (element === undefined || this.#record?.depth !== depth) return;
    const { line, problem } = this.#record;
    this.#record = undefined;
    this.#found.push(
      problem === undefined
        ? { line, element, ancestors: [...this.#stack] }
        : { line, problem, text: beginningOf(element) },
    );
  }

  #text(text: string): void {
    this.#silence = 0;
    if (this.#record === undefined || this.#skippedDepth !== undefined) return;
    if (this.#grow(text.length)) this.#stack.at(-1)?.children.push(text);
  }

  /** Counts what is to be kept; false if the element has become too large, so that no more of it is. */
  #grow(length: number): boolean {
    const record = this.#record;
    if (record === undefined) return false;
    record.length += length;
    if (record.length > longestLine) record.problem ??= 'it is longer than 16 million characters';
    return record.length <= longestLine;
  }

  #stop(problem: string): XmlReading {
    this.isStopped = true;
    return { line: this.#parser.line, problem, text: '' };
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function reasonOf(message: string): string {
  const reason = message.replace(/^.*?\d+:\d+: /, '').replace(/\.$/, '');
  return reason === 'undefined entity'
    ? 'it uses an entity that is not known; those that files define are not read'
    : `its XML is broken: ${reason}`;
}

function beginningOf(element: XmlElement): string {
  let text = `<${element.name}> `;
  const add = ({ children }: XmlElement) => {
    for (const child of children) {
      if (text.length > 200) return;
      if (typeof child === 'string') text += child.slice(0, 200).replace(/\s+/g, ' ').trimStart();
      else add(child);
    }
  };
  add(element);
  return text.slice(0, 200);
}

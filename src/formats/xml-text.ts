import { subscript, superscript } from './scripts.ts';
import { mathText, withoutDollars } from './tex-math.ts';
import type { XmlElement } from './xml-elements.ts';

/** Elements whose text belongs to no sentence: headings, labels, notes, formulas written a second time. */
const silent = new Set([
  'title',
  'label',
  'fn',
  'annotation',
  'annotation-xml',
  'graphic',
  'inline-graphic',
  'object-id',
  'ref-list',
]);
/** Elements that stand on lines of their own. */
const block = new Set([
  'p',
  'sec',
  'list',
  'list-item',
  'break',
  'br',
  'disp-formula',
  'disp-quote',
  'div',
  'td',
  'tr',
]);

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((child) =>
    typeof child !== 'string' && child.name === name ? [child] : [],
  );
}

/** The first child element of a name, and of it that of the next, and so on. */
export function childOf(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((within, name) => childrenOf(within, name)[0], element);
}

/** All elements of a name within an element, in their order. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...descendantsOf(child, name)],
  );
}

/** The text of an element as it is read: formulas as far as Unicode can write them, no headings, blanks between paragraphs. */
export function elementText(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const text = innerText(element).replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

function innerText({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : written(child))).join('');
}

function written(element: XmlElement): string {
  const { name } = element;
  if (silent.has(name)) return ' ';
  if (name === 'tex-math') return formula(innerText(element));
  if (name === 'alternatives') return alternatives(element);
  // The marks of notes and references stand behind words like exponents.
  if (name === 'xref' && /^(?:fn|aff|corresp|bibr)$/.test(element.attributes['ref-type'] ?? '')) {
    return element.attributes['ref-type'] === 'bibr' ? innerText(element) : '';
  }
  const text = innerText(element);
  if (name === 'sub') return scripted(text, subscript);
  if (name === 'sup') return scripted(text, superscript);
  if (name === 'msub' || name === 'msup')
    return mathScript(element, name === 'msub' ? subscript : superscript);
  if (name === 'mfrac') return parts(element).join('/');
  return block.has(name) ? ` ${text} ` : text;
}

function alternatives(element: XmlElement): string {
  const [first] = [
    ...childrenOf(element, 'math'),
    ...childrenOf(element, 'tex-math'),
    ...childrenOf(element, 'textual-form'),
  ];
  return first === undefined ? '' : written(first);
}

/** What stands in a document of TeX; all of a text that is no document. */
function bodyOf(tex: string): string {
  const [begin, end] = ['\\begin{document}', '\\end{document}'];
  const [from, to] = [tex.indexOf(begin) + begin.length, tex.lastIndexOf(end)];
  return from < begin.length || to < from ? tex : tex.slice(from, to);
}

function formula(tex: string): string {
  const source = withoutDollars(bodyOf(tex).trim());
  return mathText(source) ?? `$${source}$`;
}

function scripted(text: string, write: (text: string) => string | undefined): string {
  const blank = /\s$/.test(text) ? ' ' : '';
  return `${write(text.trim()) ?? text.trim()}${blank}`;
}

function mathScript(element: XmlElement, write: (text: string) => string | undefined): string {
  const [base = '', script = ''] = parts(element);
  return `${base}${write(script) ?? `${write === subscript ? '_' : '^'}${script}`}`;
}

function parts(element: XmlElement): string[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [written(child).trim()]));
}

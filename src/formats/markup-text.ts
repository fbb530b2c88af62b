import { withoutEntities } from './entities.ts';
import { subscript, superscript } from './scripts.ts';

const attributes = '(?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|\'[^\']*\'|[^\\s"\'<>]+))*\\s*';
// Only names that HTML, MathML and JATS know: "a <b and c> d" is a comparison.
const inline =
  'a|abbr|alternatives|b|bdi|bold|cite|code|dfn|em|ext-link|font|i|inf|inline-formula|inline-graphic|italic|kbd|m|mark|math|mfenced|mfrac|mi|mml|mn|mo|monospace|mover|mpadded|mphantom|mroot|mrow|ms|mspace|msqrt|mstyle|msub|msubsup|msup|mtext|munder|munderover|named-content|overline|q|roman|s|samp|sans-serif|sc|semantics|small|span|strike|strong|styled-content|sub|sup|tt|u|underline|uri|var|xref';
const block =
  'abstract|blockquote|body|br|break|center|dd|def-list|disp-formula|disp-quote|div|dl|dt|fieldset|h[1-6]|head|hr|html|img|label|li|list|list-item|mtable|mtd|mtr|ol|p|pre|sec|section|table|tbody|td|th|title|tr|ul';
const tag = (names: string) => new RegExp(`<\\/?(?:[a-z]{1,5}:)?(?:${names})${attributes}\\/?>`, 'gi');
const inlineTag = tag(inline);
const blockTag = tag(block);
const script = new RegExp(
  `<(?:[a-z]{1,5}:)?(sub|sup|inf)${attributes}>([^<>]{0,40})<\\/(?:[a-z]{1,5}:)?\\1\\s*>`,
  'gi',
);
/** What is said a second time beside a formula, and headings, which say nothing of the paper. */
const silent =
  /<!--.{0,1000}?-->|<((?:[a-z]{1,5}:)?(?:annotation|annotation-xml|tex-math|title|style|script))(?:\s[^<>]*)?>.{0,2000}?<\/\1\s*>/gis;

/**
 * Text without the HTML, MathML or JATS that databases leave in it, on which nothing but these names is taken for markup:
 * `H<sub>2</sub>O &amp; <i>E. coli</i>` → `H₂O & E. coli`. Headings in it go, so that they do not run into what follows.
 */
export function markupText(text: string): string {
  if (!/[<&]/.test(text)) return text;
  // Markup is often escaped twice on its way.
  const bare = withoutEntities(withoutEntities(text));
  if (!bare.includes('<')) return bare;
  return bare
    .replace(silent, ' ')
    .replace(script, (_, kind: string, inner: string) => {
      const write = kind.toLowerCase() === 'sup' ? superscript : subscript;
      return write(inner.trim()) ?? inner;
    })
    .replace(blockTag, ' ')
    .replace(inlineTag, '');
}

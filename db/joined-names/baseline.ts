import { areNaming } from './common-words.ts';
import { asOne, withoutLast, withoutVersionSigns, wordList } from './words.ts';

/** What a way of doing things is called behind its name, and what a group of patients is. */
const endings = wordList(`
  baseline baselines model models method methods approach approaches algorithm algorithms technique techniques
  system systems architecture architectures framework frameworks solution solutions scheme schemes work works
  group groups arm arms
`);

/** What names no way in particular, and so means the same before each of the endings: `existing methods`, `existing models`. */
const vague = wordList(
  'baseline best competing competitive conventional current existing original previous second standard strong strongest traditional',
);

const earlier = wordList('prior earlier past');

/** The state of the art, as it is spelled once words are folded and taken apart. */
const stateOfTheArt = /\b(?:state of (?:the )?arts?|sotas?|stateoftheart)\b/g;
const best = 'stateoftheart';

/** What changes nothing about what the state of the art is. */
const saidOfBest = wordList(`
  previous prior earlier existing current other recent latest best known published reported strong strongest competitive
  competing leading top several multiple various many all most both new result results performance one ones
`);

/** Other words for one thing. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['baselines', 'baseline'],
  ...['controls', 'controlgroup', 'controlgroups', 'controlarm'].map((key): [string, string] => [
    key,
    'control',
  ]),
  ['previousart', 'previous'],
  ['previousarts', 'previous'],
  ['previouslybest', 'bestprevious'],
  ['currentlybest', 'bestcurrent'],
]);

/** Kinds of models, and people, that are named in the plural as often as not. */
const plurals = wordList('transformers cnns rnns lstms gnns gans mlps svms vits llms vlms humans');

function isVague(words: readonly string[]): boolean {
  return (
    words.length > 0 && words.every((word) => vague.has(word) || (earlier.has(word) && words.length > 1))
  );
}

/** Vague words in one order, as none of them is the name of the others: `the best prior`, `the previous best`. */
function inOneOrder(words: readonly string[]): readonly string[] {
  return words.map((word) => (earlier.has(word) ? 'previous' : word)).sort();
}

function inSingular(words: readonly string[]): readonly string[] {
  return words.map((word, place) =>
    place === words.length - 1 && plurals.has(word) ? word.slice(0, -1) : word,
  );
}

/** The joined form of the words of a baseline: `the BERT-base model` → `bertbase`, `previous SOTA methods` → `stateoftheart`. */
export function baselineKey(words: readonly string[]): string {
  const joined = words.join(' ').replace(stateOfTheArt, best).split(' ');
  if (
    joined.includes(best) &&
    joined.every((word) => word === best || saidOfBest.has(word) || endings.has(word))
  )
    return best;
  const [first = '', ...rest] = joined;
  const dated = earlier.has(first) && rest.length > 0 ? ['previous', ...rest] : joined;
  const left = withoutLast(dated, endings, (words) => areNaming(words) || isVague(words));
  const key = withoutVersionSigns(asOne(isVague(left) ? inOneOrder(left) : inSingular(left)));
  return synonyms.get(key) ?? key;
}

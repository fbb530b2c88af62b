/** Raised and lowered signs, which formulas in titles and abstracts are written with. */
const raised = pairs('0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻTᵀ');
const lowered = pairs('0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓ');

function pairs(text: string): ReadonlyMap<string, string> {
  const signs = [...text];
  return new Map(signs.flatMap((sign, index) => (index % 2 === 0 ? [[sign, signs[index + 1] ?? sign]] : [])));
}

/** A text as superscript, or undefined if Unicode has not all its signs raised: `-3` → `⁻³`. */
export function superscript(text: string): string | undefined {
  return written(text, raised);
}

/** A text as subscript, or undefined if Unicode has not all its signs lowered: `t+1` → `ₜ₊₁`. */
export function subscript(text: string): string | undefined {
  return written(text, lowered);
}

function written(text: string, signs: ReadonlyMap<string, string>): string | undefined {
  const written = [...text].map((sign) => signs.get(sign));
  return written.includes(undefined) ? undefined : written.join('');
}

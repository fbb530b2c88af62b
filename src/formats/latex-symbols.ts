/** What LaTeX commands without arguments stand for, in texts and in formulas. */
const table = `
alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν
xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
times × div ÷ pm ± mp ∓ cdot · ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ odot ⊙ wedge ∧ vee ∨ cap ∩ cup ∪
leq ≤ le ≤ geq ≥ ge ≥ leqslant ≤ geqslant ≥ ll ≪ gg ≫ neq ≠ ne ≠ equiv ≡ approx ≈ sim ∼ simeq ≃ cong ≅ propto ∝
lesssim ≲ gtrsim ≳ prec ≺ succ ≻ in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ emptyset ∅ varnothing ∅
forall ∀ exists ∃ neg ¬ lnot ¬ top ⊤ bot ⊥ vdash ⊢ models ⊨ setminus ∖ mid ∣ parallel ∥ perp ⊥
to → rightarrow → longrightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Longrightarrow ⇒ implies ⇒ Leftarrow ⇐
Leftrightarrow ⇔ iff ⇔ mapsto ↦ uparrow ↑ downarrow ↓ hookrightarrow ↪
infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ oint ∮ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ prime ′ angle ∠ triangle △ square □ Box □
ldots … dots … cdots ⋯ vdots ⋮ langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lvert | rvert | vert | lVert ‖ rVert ‖ Vert ‖
degree ° textdegree ° dagger † ddagger ‡ S § P ¶ copyright © pounds £ euro € texteuro € checkmark ✓ dag † textregistered ® texttrademark ™
textendash – textemdash — textbackslash \\ textasciitilde ~ textless < textgreater > textbar | textunderscore _ textquoteright ’ textquoteleft ‘
ss ß ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ i ı j ȷ
LaTeX LaTeX TeX TeX BibTeX BibTeX
log log ln ln exp exp sin sin cos cos tan tan min min max max arg arg det det dim dim lim lim sup sup inf inf Pr Pr gcd gcd mod mod
`;

const words = table.trim().split(/\s+/);

/** The sign of each command, by its name without the backslash. */
export const latexSymbols: ReadonlyMap<string, string> = new Map(
  words.flatMap((name, index) => (index % 2 === 0 ? [[name, words[index + 1] ?? name]] : [])),
);

/** The combining mark that each accent command puts on the letter after it. */
export const latexAccents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '"': '\u0308',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  r: '\u030a',
  c: '\u0327',
  k: '\u0328',
  d: '\u0323',
  b: '\u0331',
};

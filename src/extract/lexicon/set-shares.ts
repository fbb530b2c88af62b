/** What is given or added in a share of its solution: "10% cream", "0.5% bupivacaine". */
export const substances: ReadonlySet<string> = new Set(
  (
    'cream gel ointment solution lotion foam saline serum fetal bovine glucose dextrose ethanol agarose lidocaine bupivacaine ropivacaine ' +
    'isoflurane sevoflurane halothane desflurane oxygen o2 co2 formalin dmso albumin sucrose alcohol chlorhexidine paraformaldehyde'
  ).split(' '),
);

/** Endings of medicines. */
export const medicine = /(caine|idine|flurane|azole|oxide)$/;

/** How much of a thing an experimenter made so: "a 90% sparse layer", "40% noisy labels". */
export const madeSo: ReadonlySet<string> = new Set(
  'sparse dense noisy corrupted missing masked poisoned contaminated unlabeled unlabelled synthetic humid charged compressed pruned quantized'.split(
    ' ',
  ),
);

/** Changes whenever the same abstract may give other results. */
export const extractorVersion = '2026-11-30.18';

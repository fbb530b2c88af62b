/** How sure it is that a phrase is what it is taken for; 0 where nothing tells. */
export const strengths = [0, 1, 2, 3, 4] as const;

/** One of them. */
export type Strength = (typeof strengths)[number];

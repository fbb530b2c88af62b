/** What it takes to ask rows what a filter asks, in characters that `contains` searches in the same time, about two nanoseconds each. */

/** A row of which the index that is walked has all that is asked. */
export const rowInIndex = 50;
/** A row of a table that is read from its beginning. */
export const rowInTable = 250;
/** A row that has to be looked up. */
export const rowLookedUp = 800;
/** A comparison. */
export const perOperator = 20;
/** A relation, the rows that it leads to left aside. */
export const perRelation = 300;
/** A row of a junction that is only passed, or asked whether it leads to one of some ids. */
export const perLink = 100;
/** A row that a junction leads to. */
export const rowLinkedTo = 600;

import type { Risk } from "../../../ports/assessment.ts";

/**
 * How likely right a command must be to be proposed, by what it would do: a wrong look costs a glance, a wrong change a
 * careful reading of what it would have changed.
 */
export const leastCertain: Readonly<Record<Risk, number>> = {
  read: 0.45,
  write: 0.5,
  destructive: 0.6,
  forbidden: 2,
};

/** Below this the best is not even worth a question: hardly any such question would hold what was asked for, and talk comes here. */
export const leastPlausible = 0.3;

/** How sure words alone are of what they are sure of: without an encoder nothing tells talk ("mañana llueve") from a request. */
export const byWordsAlone = 0.75;

/** Between which the question chooses. */
export const mostChoices = 3;

/** A request of several steps is taken apart where it is not as good as understood whole. */
export const leastWhole = 0.8;

/** And must then be as likely right, all steps together, as a look must be by itself. */
export const leastSteps = 0.4;

/**
 * A command put together from all that a request says, and how much of it was strange. `named`: values that it says in other
 * words, as a column by its place.
 */
export type Composed = { script: string; strange: number; said: number; named?: readonly string[] | undefined };

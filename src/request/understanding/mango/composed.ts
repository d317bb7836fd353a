/** A command put together from all that a request says, and how much of it was strange. */
export type Composed = { script: string; strange: number; said: number };

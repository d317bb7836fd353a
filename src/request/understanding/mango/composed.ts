/**
 * A command put together from all that a request says, and how much of it was strange. `named`: values that it says in other
 * words, as a column by its place. `settled`: what it changes is named as the file itself names it, of which no recipe knows.
 */
export type Composed = {
  script: string;
  strange: number;
  said: number;
  named?: readonly string[] | undefined;
  settled?: boolean | undefined;
  /** Every word was read, of all that is asked for: there is nothing to be taken apart. */
  whole?: boolean | undefined;
};

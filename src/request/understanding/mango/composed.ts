/**
 * A command put together from all that a request says, and how much of it was strange. `named`: values that it says in other
 * words, as a column by its place, or that every machine has and nobody says (`/proc/PID/environ`). `settled`: what it changes is named as the file itself names it, of which no recipe knows.
 */
export type Composed = {
  script: string;
  strange: number;
  said: number;
  named?: readonly string[] | undefined;
  settled?: boolean | undefined;
  /** It asks another machine and changes nothing, whatever else its program could do: a question may well want it. */
  looks?: boolean | undefined;
  /** It has a use for every word of all that was ordered, and not only of one part. */
  whole?: boolean | undefined;
};

/**
 * What a sequence model thinks of a command: its natural logarithm, how far that is behind the likeliest of all (0 at most), and how
 * many are likelier.
 */
export type Thought = { logarithm: number; behind: number; rank: number };

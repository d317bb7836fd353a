/** How a rehearsal is shown and said. */
export const rehearsal = {} as const;

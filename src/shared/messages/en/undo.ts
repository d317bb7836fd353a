/** Undo: what is kept, restored, refused and lost. */
export const undo = {} as const;

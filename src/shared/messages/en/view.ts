/** Why a rehearsal is less than whole on this machine, or was in this case (view.* codes of the copy-on-write view). */
export const view = {} as const;

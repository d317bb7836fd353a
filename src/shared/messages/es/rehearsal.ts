import type { rehearsal as english } from "../en/rehearsal.ts";

export const rehearsal: Record<keyof typeof english, string> = {};

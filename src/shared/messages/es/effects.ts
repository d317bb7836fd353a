import type { effects as english } from "../en/effects.ts";

export const effects: Record<keyof typeof english, string> = {};

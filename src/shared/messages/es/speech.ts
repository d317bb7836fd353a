import type { speech as english } from "../en/speech.ts";

export const speech: Record<keyof typeof english, string> = {};

import type { undo as english } from "../en/undo.ts";

export const undo: Record<keyof typeof english, string> = {};

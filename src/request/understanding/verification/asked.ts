import type { Language } from "../../../shared/language.ts";

/** What a command is proposed for; `normalised` has figures for number words. */
export type Asked = { text: string; normalised: string; language: Language };

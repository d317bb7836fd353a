import type { Language } from "../../../../shared/language.ts";
import type { Token } from "../../templates/tokens.ts";
import type { Mention } from "../mentions/mention.ts";

/** What a request brings to be filled in. */
export type Request = {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  language: Language;
  /** Whether people use this folded word for what computers do, so that it is hardly a name. */
  isUsualWord(folded: string): boolean;
};

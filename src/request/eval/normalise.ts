import type { Language } from "../../shared/language.ts";
import { languageOf } from "../understanding/language.ts";
import { normalise } from "../understanding/normalise/normalise.ts";
import { type EvalLine, idOf, languageField, textField } from "./field.ts";

/** `{id, spoken, lang}` → `{id, written}`. */
export function evaluateNormalise(line: EvalLine, otherwise: Language = "es"): object {
  const spoken = textField(line, "spoken");
  return { ...idOf(line), written: normalise(spoken, languageField(line) ?? languageOf(spoken, otherwise)).text };
}

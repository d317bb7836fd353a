import { confirm } from "../understanding/confirm.ts";
import { type EvalLine, idOf, languageField, textField } from "./field.ts";

/** `{id, reply, lang?}` → `{id, answer}`. */
export function evaluateConfirm(line: EvalLine): object {
  return { ...idOf(line), answer: confirm(textField(line, "reply"), languageField(line)) };
}

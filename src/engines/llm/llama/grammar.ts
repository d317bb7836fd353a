import type { OutputForm } from "../../../ports/language-model.ts";
import type { Grammar, Llama } from "./library.ts";

/** Throws Error for what is no grammar. */
export async function grammarOf(llama: Llama, form: Exclude<OutputForm, { kind: "text" }>): Promise<Grammar> {
  if (form.kind === "grammar") return llama.createGrammar({ grammar: form.gbnf });
  const { grammar } = await llama.createGrammarForJsonSchema(form.schema);
  // The library ends a document with empty lines to stop at; here it ends where it is complete.
  return llama.createGrammar({ grammar: grammar.replace(/ "\\n\\n\\n\\n" \[\\n\]\*$/m, "") });
}

import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { Word, WordKind } from "../../../ports/words.ts";
import type { MessageKey } from "../../../shared/messages/catalogue.ts";
import { wordName } from "../../../shared/word-name.ts";
import { confirm } from "../confirm.ts";
import { fold } from "../text/fold.ts";

/** What a value without a kind most likely is: by its form, or because one of that name is here. */
export function kindOfValue(value: string, machine: MachineSnapshot): WordKind | undefined {
  if (/^[/~]/.test(value)) return "path";
  if (/^\d{1,3}(\.\d{1,3}){3}$|^[\da-f]*:[\da-f:]+$/i.test(value) || /^[\w-]+(\.[\w-]+)+$/.test(value)) return "host";
  if (machine.units().some((unit) => unit === value || unit === `${value}.service`)) return "service";
  return machine.users().includes(value) ? "user" : undefined;
}

/** Why a word cannot be learnt; undefined where it can. A word must never change what a plain yes, no or order means. */
export function wordProblem({ word, value }: Word, isOrder: (word: string) => boolean): MessageKey | undefined {
  if (hidden.test(word) || hidden.test(value) || value.length > 4096) return "words_hidden";
  const name = wordName(word);
  if (name.length < 2 || word.length > 60 || /[=:#]/.test(word) || !/\p{L}/u.test(name)) return "words_unfit";
  if (confirm(name) !== "unclear" || plain.test(name)) return "words_taken";
  // "La copia" is a thing, "copia" an order.
  if (!fold(word.trim()).includes(" ") && isOrder(name)) return "words_taken";
  return undefined;
}

const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const plain =
  /^(no|si|nunca|todo|todos|todas|nada|ese|esa|eso|este|esta|esto|lo|la|el|it|this|that|all|none|everything|nothing|not|never)$/;

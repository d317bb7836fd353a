import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { NameChange } from "../files/files-wish.ts";
import { pathOf } from "../files/read-places.ts";
import { readRename } from "../files/read-rename.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { PathAction } from "./path-wish.ts";

/** Who reads of one name that is to be written otherwise. */
export const respellings = [readLetters, readBlanks] as const;

/** Whether it is about things that have names, and not about all of a kind. */
export function isOfNamed(sentence: Sentence): boolean {
  return (
    !sentence.has("{makesFolder}") &&
    !sentence.has(
      "(?<! (?:a|como|to|as|with|con|extension|sufijo|suffix|ending) )<[a-z]*g[a-z]*>|(?:todos|todas|all|every|each|cada|cualquier) {~}(?:{file}|{folder}|<[a-z]+>)",
    ) &&
    sentence.has("{a:path}")
  );
}

const path = "(?!<[^>]*g)(<[a-z]*p[a-z]*>)";

/** "Renombra ACTA.TXT a minúsculas". */
function readLetters(sentence: Sentence): PathAction | undefined {
  if (!isOfNamed(sentence)) return undefined;
  const isOfEnding = sentence.has("extension");
  let from: string | undefined;
  let to: string | undefined;
  for (const [said, change] of [
    ["minusculas?|lower ?case", (text: string) => text.toLowerCase()],
    ["mayusculas?|upper ?case", (text: string) => text.toUpperCase()],
  ] as const)
    sentence.take(
      `(?:{rename}|pasa\\w*|pon\\w*|convi\\w+|cambi\\w+|make|put|turn|change|lowercase|uppercase) {~}(?:(?:nombre|name|{file}|extension|a|de|del|of) )*${path}(?: (?:{~}(?:a|to|en|in|into|todo|all) )*{~}(?:${said}))`,
      (one) => {
        from = pathOf(one);
        const [, folder = "", name = ""] = /^(.*\/)?([^/]+)\/?$/.exec(from) ?? [];
        const ending = /\.[^.]+$/.exec(name)?.[0] ?? "";
        to = isOfEnding
          ? `${folder}${name.slice(0, name.length - ending.length)}${change(ending)}`
          : `${folder}${change(name)}`;
      },
    );
  return from === undefined || to === undefined || from === to
    ? undefined
    : { do: "move", from: [from], to, cautious: false };
}

/** "Cambia por guiones bajos los espacios de «copia vieja.txt»". */
function readBlanks(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  const change = bySign(sentence) ?? readRename(sentence)?.change;
  if (change?.to !== "replaced") return undefined;
  let from: string | undefined;
  sentence.take("(?:(?:de|del|of|in|en|a|from) )*{~}(?:{file} )?(<[a-z]*p[a-z]*>)", (one) => {
    if (from !== undefined || !/ [^/]*$/.test(pathOf(one))) return false;
    from = pathOf(one);
    return true;
  });
  // Of a folder they may be in the names of what is in it.
  if (from === undefined || machine.pathKind(from) === "directory") return undefined;
  const [, folder = "", name = ""] = /^(.*\/)?([^/]+)$/.exec(from) ?? [];
  return { do: "move", from: [from], to: `${folder}${name.replaceAll(" ", change.by)}`, cautious: false };
}

/** "Renómbralo con guiones bajos": of a name with blanks that is what comes in their place. */
function bySign(sentence: Sentence): NameChange | undefined {
  let change: NameChange | undefined;
  if (sentence.has("{rename}"))
    sentence.take(
      "(?:con|with|using|usando) (guion(?:es)? bajos?|barras? bajas?|underscores?|guiones|dashes|hyphens)",
      (sign) => {
        const isLow = /^(?:underscore|barra)/.test(sign.folded) || sentence.has("guion(?:es)? bajos?");
        change = { to: "replaced", by: isLow ? "_" : "-" };
      },
    );
  if (change) sentence.take("{rename}");
  return change;
}

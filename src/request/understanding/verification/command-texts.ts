import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import { literalText, type Script, type Word } from "../../../command/shell/syntax.ts";
import { visitScript } from "../../../command/shell/visit.ts";

/** The words of a script, inner ones too, as they read without their quotes; a home folder is written out. */
export function commandTexts(script: Script, machine: MachineSnapshot): readonly string[] {
  const texts: string[] = [];
  visitScript(script, { word: (word) => void texts.push(wordText(word, script, machine)) });
  return texts;
}

/** A word's text as far as it is known, else as it is written. */
export function wordText(word: Word, { source }: Script, machine: MachineSnapshot): string {
  const literal = literalText(word);
  if (literal !== undefined) return literal;
  return word.parts
    .map((part) => {
      switch (part.kind) {
        case "literal":
        case "glob":
          return part.value;
        case "tilde":
          return part.user === "" ? machine.home : `~${part.user}`;
        case "variable":
          return part.operation === undefined
            ? (homes(part.name, machine) ?? `$${part.name}`)
            : source.slice(word.start, word.end);
        case "brace":
          return part.alternatives.map((one) => wordText(one, { source, statements: [] }, machine)).join(",");
        default:
          return source.slice(word.start, word.end);
      }
    })
    .join("");
}

function homes(name: string, { home, folder, user }: MachineSnapshot): string | undefined {
  return name === "HOME" ? home : name === "PWD" ? folder : name === "USER" || name === "LOGNAME" ? user : undefined;
}

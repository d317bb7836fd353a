import { basename, dirname, join } from "node:path";
import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import { quoteArgument } from "../../command/shell/quote.ts";
import { nearestNames } from "../understanding/text/edit-distance.ts";
import type { Correct } from "./correction.ts";

/** A path of the command that is not there: the one name beside it that is nearly the same, or its folder made first. */
export const missingPath: Correct = ({ script, text, call }, { machine }) => {
  if (!/no such file or directory|no existe el (?:fichero|archivo)/i.test(text)) return undefined;
  const missing = call.words.slice(1).filter((word) => isMissing(word.text, text, machine));
  const [word] = missing;
  if (missing.length !== 1 || word?.text === undefined) return undefined;
  const folder = dirname(word.text);
  if (machine.pathKind(folder) === undefined) {
    if (call.program === "mkdir")
      return {
        script: inserted(script, call.words[0]?.end ?? call.end, " -p"),
        why: "repair_parents",
        parameters: { folder },
      };
    return makesFile.has(call.program) && word === call.words.at(-1)
      ? {
          script: inserted(script, call.start, `mkdir -p ${quoteArgument(folder)} && `),
          why: "repair_parents",
          parameters: { folder },
        }
      : undefined;
  }
  const right = namedAlike(word.text, machine);
  if (right === undefined) return undefined;
  const corrected = script.slice(0, word.start) + quoteArgument(right) + script.slice(word.end);
  return { script: corrected, why: "repair_name", parameters: { wrong: word.text, right } };
};

/** Named in the complaint, and really not there. */
function isMissing(path: string | undefined, text: string, machine: MachineSnapshot): boolean {
  return path !== undefined && !path.startsWith("-") && text.includes(path) && machine.pathKind(path) === undefined;
}

/** Programs whose last word may be a new file. */
const makesFile: ReadonlySet<string> = new Set(["touch", "cp", "mv", "tee"]);

/** The one name in the same folder that nearly is what was said; in another case it is that one. */
function namedAlike(path: string, machine: MachineSnapshot): string | undefined {
  const folder = dirname(path);
  const names = (machine.glob(folder === "." ? "*" : `${folder}/*`) ?? []).map((one) => basename(one));
  const wanted = basename(path);
  const sameLetters = names.filter((name) => name.toLowerCase() === wanted.toLowerCase());
  const near = sameLetters.length === 1 ? sameLetters : nearestNames(wanted, names);
  const [only, second] = near;
  if (only === undefined || second !== undefined) return undefined;
  return path.includes("/") ? join(folder, only) : only;
}

function inserted(script: string, at: number, text: string): string {
  return script.slice(0, at) + text + script.slice(at);
}

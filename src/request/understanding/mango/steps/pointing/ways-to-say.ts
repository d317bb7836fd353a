import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import type { Language } from "../../../../../shared/language.ts";
import { nextToIt, plainer } from "../plainer.ts";
import type { Before } from "../thing.ts";
import { asIsSaid } from "./as-is-said.ts";
import { besideCopy } from "./beside-copy.ts";
import { inFolderSaidOnce } from "./folder-said-once.ts";
import { beside, withFolder, withinPlace } from "./names-in-places.ts";
import { inFullWords } from "./spoken-of.ts";

/** The ways to say a step with all that it only points at or leaves out, the likeliest first. */
export function waysToSay(text: string, before: Before, machine: MachineSnapshot, language: Language): string[] {
  const inSame = inFolderSaidOnce(text, before, machine, language);
  if (inSame !== undefined) return [inSame];
  const plain = asIsSaid(text, language);
  const whole = inFullWords(
    withFolder(nextToIt(besideCopy(plain, language)), before, machine),
    before,
    language,
  ).flatMap((one) => plainer(atHome(one), machine, language));
  return [
    ...whole,
    ...whole.flatMap((one) => withoutPlaceSaidTwice(one) ?? []),
    ...whole.flatMap((one) => withinPlace(one, machine) ?? beside(one, machine) ?? []),
  ];
}

/** "Para nginx, copia su carpeta y vuelve a arrancarlo": what is started is what was stopped. */
export function ofService(text: string, before: Before, language: Language): Before {
  const { trace, service } = before;
  const isOther = /^(?:file|files|folder|archive)$/.test((trace.result ?? trace.object)?.kind ?? "");
  return service !== undefined && isOther && starts[language].test(text)
    ? { ...before, trace: service, text: "x" }
    : before;
}

const starts: Record<Language, RegExp> = {
  es: /\b(?:re)?(?:arranc|inici|levant|rein[ií]ci|inicí|arránc|recarg|recárg|enciend|enci[eé]nd|prend|activ|actív|lev[aá]nt)\p{L}*l[oa]s?(?=$|\s)/iu,
  en: /\b(?:start|restart|reload|bring)\s+(?:it|them)\b/iu,
};

/** What points at something that nobody has found. */
export const pointsStill: Record<Language, RegExp> = {
  es: /(?:^|\s)(?:en (?:ella|él|ellos|ellas)|(?:ah[ií]|all[ií]) dentro|de (?:a?dentro|ella|ellos|ellas))(?=\s|$)/iu,
  en: /(?:^|\s)(?:into|inside|onto|from) (?:it|them|there)(?=\s|$)/iu,
};

/** "Borra releases/v1 en releases": where it is was said with its name. */
function withoutPlaceSaidTwice(text: string): string | undefined {
  const [whole = "", folder = ""] = /\s(?:en|de|in|from|under) ([\w.~/-]*\/[\w.-]+)\/?$/iu.exec(text) ?? [];
  return folder !== "" && text.slice(0, -whole.length).includes(`${folder}/`)
    ? text.slice(0, -whole.length)
    : undefined;
}

/** "The home of the user ana" is a folder. */
function atHome(text: string): string {
  return text.replace(
    /\b(?:the home(?: folder| directory)?|su home|la (?:carpeta )?(?:personal|home)|el (?:directorio )?(?:home|personal)|home) (?:of|del?) (?:the (?:user|account of)|el usuario|la cuenta de|usuario) ([a-z_][\w-]*)/iu,
    "/home/$1",
  );
}

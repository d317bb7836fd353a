import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import type { Language } from "../../../../../shared/language.ts";
import { checkOfFile, readCheck, readFileCheck } from "../checks.ts";
import type { OutputWish } from "../output/wish.ts";
import { outputOfFile } from "../output/with-output.ts";
import { packedCopy } from "../plainer.ts";
import { inFullWords } from "../pointing/spoken-of.ts";
import type { Step } from "../step.ts";
import type { Before } from "../thing.ts";
import { changesShown, comparedWith } from "../traces/copy-made.ts";
import { afterCommand } from "./after-command.ts";
import { countAfter } from "./count-after.ts";
import { endsOfUser } from "./ends-of-user.ts";
import { groupJoined, groupsLeft } from "./group-members.ts";
import { lookAfter } from "./look-after.ts";
import { plainStep } from "./plain-steps.ts";
import { saidOrRun } from "./said-and-run.ts";

/** What takes no more than what is known of the steps before: a wait, a look at what they left, or at the file they wrote. */
export function simpleStep(
  text: string,
  outputs: readonly OutputWish[] | undefined,
  before: Before,
  machine: MachineSnapshot,
  language: Language,
  isLater: boolean,
): (Step & { text: string }) | undefined {
  const wait = waits[language].exec(text)?.groups;
  if (wait) return { script: `sleep ${wait.count}${unitOf(wait.unit ?? "")}`, certainty: surely, sentence: text, text };
  const inFull = inFullWords(text, before, language)[0] ?? text;
  const own =
    packedCopy(inFull, machine, language) ??
    comparedWith(text, before.trace.result ?? before.trace.object, language) ??
    changesShown(text, before.copied, language) ??
    afterCommand(text, before, language) ??
    plainStep(text, before, machine, language) ??
    plainStep(inFull, before, machine, language) ??
    (isLater ? (checkOfMade(text, before, language) ?? countAfter(text, before, language)) : undefined) ??
    groupsLeft(inFull, language) ??
    groupJoined(inFull, language) ??
    readCheck(text, before, language) ??
    readFileCheck(inFull, language) ??
    endsOfUser(inFull, machine, language);
  if (own !== undefined) return { script: own, certainty: surely, sentence: text, text };
  const said =
    isLater || before.text !== ""
      ? (saidOrRun(text, machine, language) ?? saidOrRun(inFull, machine, language))
      : undefined;
  if (said !== undefined) return { script: said, certainty: surely, sentence: text, text };
  if (!isLater) return undefined;
  const file = before.trace.result ?? before.trace.object;
  const script =
    outputs && file?.kind === "file" && !changes[language].test(text)
      ? outputOfFile(file.name, outputs)
      : lookAfter(text, before, machine, language);
  return script === undefined ? undefined : { script, certainty: surely, sentence: text, text };
}

/** "Verify it" after something was packed: whether it can be unpacked. */
function checkOfMade(part: string, { trace }: Before, language: Language): string | undefined {
  const { kind, name = "" } = trace.result ?? trace.object ?? {};
  return kind === "archive" && checksIt[language].test(part) ? checkOfFile(name) : undefined;
}

const checksIt: Record<Language, RegExp> = {
  es: /^(?:y )?(?:compru[eé]b[ae]l[oae]|verif[ií]c[ae]l[oae]|verif[ií]quel[oa]|rev[ií]sal[oa]|pru[eé]bal[oa]|(?:comprueba|comprob[aá]|verifica|verific[aá]|f[ií]jate|mira|revisa|aseg[uú]rate de|prueba|valida)(?: (?:la integridad|que (?:el (?:paquete|archivo|comprimido|tar|zip|fichero|tarball) )?(?:est[eéaá]|ha quedado|qued[oó]|sea|sirva|se pueda abrir|no est[eé])(?: (?:bien|[ií]ntegro|entero|correcto|ok|sano|corrupto|roto|v[aá]lido))*|el (?:paquete|comprimido|tarball|tar|zip)))?(?: (?:de[l]? (?:el )?(?:paquete|archivo|comprimido|fichero|tarball)))?)$/iu,
  en: /^(?:and )?(?:verify|check|test|validate|make sure|ensure|confirm)(?: (?:it|the (?:archive|tarball|package|zip|file)|its integrity|the integrity of (?:it|the (?:archive|tarball|zip)))| (?:that )?(?:it|the (?:archive|tarball|zip|file))(?:['’]s| is| was)? (?:ok|okay|fine|good|intact|valid|not (?:corrupt|broken)|readable|complete))$/iu,
};

const surely = 0.93;

/** "Quita las líneas vacías" of a file that was made changes that file. */
const changes: Record<Language, RegExp> = {
  es: /^(?:qu[ií]t|elim[ií]n|b[oó]rr|suprim)/iu,
  en: /^(?:remove|delete|drop|strip|discard)\b/iu,
};

const waits: Record<Language, RegExp> = {
  es: /^(?:espera|esper[aá]|espere|aguarda|duerme)(?:te)? (?<count>\d+)\s*(?<unit>s|seg\w*|m|min\w*|h|horas?)$/iu,
  en: /^(?:wait|sleep|pause)(?: for)? (?<count>\d+)\s*(?<unit>s|secs?|seconds?|m|mins?|minutes?|h|hours?)$/iu,
};

function unitOf(unit: string): string {
  return /^m/i.test(unit) ? "m" : /^h/i.test(unit) ? "h" : "";
}

import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { CommandPlan } from "../../../../ports/plan.ts";
import type { Language } from "../../../../shared/language.ts";
import { message } from "../../../../shared/messages/catalogue.ts";
import { visible } from "../../../../shared/text.ts";
import { beginsWithOrder } from "../../around-the-sentence/order-verbs.ts";
import type { StageRequest } from "../../stage.ts";
import { place } from "../phrases/written.ts";
import { afterLead } from "./background-lead.ts";
import { readCheck, readFileCheck } from "./checks.ts";
import type { Condition } from "./conditions.ts";
import { endsOfUser } from "./ends-of-user.ts";
import { inFolderSaidOnce } from "./folder-said-once.ts";
import { type Frame, type Part, readFrame } from "./frames.ts";
import { lookAfter } from "./look-after.ts";
import { machineAfter } from "./machine-after.ts";
import { beside, folderOf, withFolder, withinPlace } from "./names-in-places.ts";
import { readOutputWishes } from "./output-wish.ts";
import { asFolder, nextToIt, packedCopy, plainer, withSharedObject } from "./plainer.ts";
import { saidOrRun } from "./said-and-run.ts";
import { plainCommands } from "./script-words.ts";
import { withSharedUnit } from "./shared-unit.ts";
import { inFullWords } from "./spoken-of.ts";
import { holdsSomething } from "./state-conditions.ts";
import type { Step, StepParts } from "./step.ts";
import { atFirst, type Before, nothing, type Thing, type Trace } from "./thing.ts";
import { traceOf } from "./trace.ts";
import { agreed, isSame, understood } from "./understood.ts";
import { ifMissing, isChoice, whereMissing } from "./where-missing.ts";
import type { OutputWish } from "./wish.ts";
import { outputOfFile, withOutput } from "./with-output.ts";

/**
 * A request of several things, each understood by itself, as one script: one after the other, or where something is there.
 * What a part only points at ("bórralos", "mete ahí los pdf") is what the part before was about or made, and what it says of
 * an output ("y dime cuántos son") is done to the command before. Undefined where one of them is not understood.
 */
export async function fromSteps(request: StageRequest, parts: StepParts): Promise<CommandPlan | undefined> {
  const frame = readFrame(request.normalised, request.language);
  if (frame === undefined) return undefined;
  const made =
    frame.kind === "sequence"
      ? await sequence(frame.parts, request, parts, told(frame, request.language))
      : await conditional(frame, request, parts);
  if (made === undefined) return undefined;
  const { steps, script, certainty } = made;
  // What is asked in a question orders no change.
  if (/[¿?]/.test(request.text) && !(await parts.reads(script, request.machine))) return undefined;
  const said = { sentences: steps.map(({ sentence }) => sentence).join("; "), script: visible(script) };
  return {
    kind: "command",
    script,
    source: "mango",
    confidence: certainty,
    say: message(request.language, "said_recipe_steps", said),
  };
}

/** "Antes de borrar a.txt, cópialo": what comes first speaks of what was told first. */
function told({ parts, turned, lead }: Extract<Frame, { kind: "sequence" }>, language: Language): Before {
  return turned ? { ...atFirst, text: parts[1]?.text ?? "" } : afterLead(lead, language);
}

type Made = { script: string; steps: readonly Step[]; certainty: number };

async function sequence(
  parts: readonly Part[],
  request: StageRequest,
  by: StepParts,
  first: Before = atFirst,
): Promise<Made | undefined> {
  const { language } = request;
  /** `plain`: without what is to become of its output. */
  const steps: (Step & Pick<Part, "ifWell" | "ifFailed"> & { plain: string; wishes: readonly OutputWish[] })[] = [];
  let isAgreed = false;
  let { machine } = request;
  let before = first;
  for (const [at, part] of parts.entries()) {
    const last = steps.at(-1);
    const outputs = part.isOutput ? readOutputWishes(part.text, language) : undefined;
    if (last !== undefined && outputs && (await by.reads(last.plain, machine))) {
      const wishes = [...last.wishes, ...outputs];
      const shown = withOutput(last.plain, wishes);
      if (shown !== undefined) {
        steps[steps.length - 1] = { ...last, wishes, script: shown, sentence: `${last.sentence}, ${part.text}` };
        before = { ...before, trace: traceOf(shown, machine) };
        continue;
      }
    }
    const wanted = withSharedUnit(part.text, before.text).replace(ifMissing[language], "");
    const text = withSharedObject(asFolder(wanted, parts[at + 1]?.text, language), parts[at + 1]?.text);
    const about = ofService(text, before, language);
    const here = { ...request, machine };
    const ways = waysToSay(text, about, machine, language).filter(
      (way) => at === 0 || !pointsStill[language].test(way),
    );
    const known =
      simple(text, outputs, about, machine, language, last !== undefined) ?? (await understood(ways, here, by));
    const made = known ?? (await agreed(ways, here, by));
    const step = ifMissing[language].test(part.text) ? made && whereMissing(made) : made;
    // Who sets or takes out something is not answered by a look at it.
    if (step && sets[language].test(text) && !outputs && (await by.reads(step.script, machine))) return undefined;
    isAgreed ||= known === undefined;
    // What is to become of an output and cannot be is no step of its own.
    if (step === undefined || (outputs && !beginsWithOrder(part.text, language))) return undefined;
    const { ifWell, ifFailed } = part;
    // "Está muy caliente, dime las temperaturas", "who owns it and what permissions does it have": one look.
    if (last !== undefined && isSame(step.script, last.script) && (await by.reads(step.script, machine))) {
      steps[steps.length - 1] = { ...last, sentence: `${last.sentence}, ${step.sentence}` };
      continue;
    }
    steps.push({ ...step, ifWell, plain: step.script, wishes: [], ...(ifFailed && { ifFailed }) });
    const trace = traceOf(step.script, machine);
    machine = machineAfter(machine, trace);
    before = {
      text: step.text,
      trace: kept(trace, before.trace),
      folder: folderOf(step.script, trace, machine) ?? before.folder,
      service: /^(?:service|container)$/.test(trace.object?.kind ?? "") ? trace : before.service,
      script: step.script,
    };
  }
  if (steps.length === 0) return undefined;
  const certainty = steps.reduce((product, step) => product * step.certainty, 1);
  const script = steps
    .map(
      (step, at) =>
        `${at === 0 ? "" : joint(steps[at - 1] as Step, step)}${isChoice.test(step.script) && at > 0 ? `{ ${step.script}; }` : step.script}`,
    )
    .join("");
  // What is only likely is said where it is all that was likely for the whole.
  const whole = isAgreed ? by.likely?.whole : undefined;
  if (whole === undefined) return { script, steps, certainty };
  return isSame(script, whole.script)
    ? { script: whole.script, steps, certainty: Math.max(certainty, whole.certainty) }
    : undefined;
}

const sets: Record<Language, RegExp> = {
  es: /^(?:y )?(?:desenmascara|enmascara|habilita|deshabilita|pon|poné|ponga|cambia|cambiá|cambie|reemplaza|reemplazá|sustituye|fija|ajusta)\s(?!en orden|.*\b(?:pantalla|terminal)\b)/iu,
  en: /^(?:and )?(?:set|change|replace|unmask|mask|enable|disable|take\s.+\sout of)\s/iu,
};

/** What points at something that nobody has found. */
const pointsStill: Record<Language, RegExp> = {
  es: /(?:^|\s)(?:en (?:ella|él|ellos|ellas)|(?:ah[ií]|all[ií]) dentro)(?=\s|$)/iu,
  en: /(?:^|\s)(?:into|inside|onto) (?:it|them|there)(?=\s|$)/iu,
};

/** What takes no more than what is known of the steps before: a wait, a look at what they left, or at the file they wrote. */
function simple(
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
    packedCopy(text, machine, language) ??
    readCheck(text, before, language) ??
    readFileCheck(inFull, language) ??
    endsOfUser(inFull, machine, language);
  if (own !== undefined) return { script: own, certainty: surely, sentence: text, text };
  const said = isLater || before.text !== "" ? saidOrRun(text, machine, language) : undefined;
  if (said !== undefined) return { script: said, certainty: surely, sentence: text, text };
  if (!isLater) return undefined;
  const file = before.trace.result ?? before.trace.object;
  const script =
    outputs && file?.kind === "file" && !changes[language].test(text)
      ? outputOfFile(file.name, outputs)
      : lookAfter(text, before, machine, language);
  return script === undefined ? undefined : { script, certainty: surely, sentence: text, text };
}

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

function waysToSay(text: string, before: Before, machine: MachineSnapshot, language: Language): string[] {
  const inSame = inFolderSaidOnce(text, before, machine, language);
  if (inSame !== undefined) return [inSame];
  const whole = inFullWords(withFolder(nextToIt(text), before, machine), before, language).flatMap((one) =>
    plainer(one, machine, language),
  );
  return [...whole, ...whole.flatMap((one) => withinPlace(one, machine) ?? beside(one, machine) ?? [])];
}

/** "Para nginx, copia su carpeta y vuelve a arrancarlo": what is started is what was stopped. */
function ofService(text: string, before: Before, language: Language): Before {
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

async function conditional(
  { condition, met, otherwise }: Extract<Frame, { kind: "if" }>,
  request: StageRequest,
  by: StepParts,
): Promise<Made | undefined> {
  const { of, not } = condition;
  const first = beforeAll(condition);
  const then = await sequence(met, request, by, first);
  const other = otherwise.length === 0 ? undefined : await sequence(otherwise, request, by, first);
  if (then === undefined || (otherwise.length > 0 && other === undefined)) return undefined;
  const all = { steps: [...then.steps, ...(other?.steps ?? [])], certainty: then.certainty * (other?.certainty ?? 1) };
  // "Si no existe x, créala y mete ahí los pdf": they go there whether it was there or not.
  if (of === "folder" && not && other === undefined && then.steps.length > 1 && makes(then.steps[0], condition.name))
    return { ...all, script: then.script.replace(/^mkdir (?!-p)/, "mkdir -p ") };
  // A likely step by itself is a guess where half of what was said has gone into the condition.
  if (all.certainty < leastHanging) return undefined;
  const test = testOf(condition, then.steps[0]?.script ?? "", request.machine);
  if (test === undefined) return undefined;
  const isDenied = not && (of === "service" || of === "state");
  const script =
    other !== undefined || /&&|\|\||;/.test(then.script)
      ? `if ${isDenied ? "! " : ""}${test}; then ${then.script}; ${other === undefined ? "" : `else ${other.script}; `}fi`
      : `${test} ${isDenied ? "||" : "&&"} ${then.script}`;
  return { ...all, script };
}

const leastHanging = 0.6;

/** What was spoken of when the first step begins: what the condition is about. */
function beforeAll(condition: Condition): Before {
  const { of } = condition;
  const thing: Thing | undefined =
    of === "state" ? condition.state.about : { kind: of === "any" ? "file" : of, name: condition.name };
  if (thing === undefined) return { ...atFirst, text: "x", trace: nothing };
  const folder = thing.kind === "folder" ? thing.name : undefined;
  const trace = { object: thing, result: thing, folder, isGone: false };
  return { ...atFirst, text: `x ${thing.name}`, trace };
}

/** The command that tells; of a service, whether it runs, by the name that the step for it has found. */
function testOf(condition: Condition, first: string, machine: MachineSnapshot): string | undefined {
  const { of, not } = condition;
  if (of === "state") {
    const { script, about, isOfFile } = condition.state;
    // Whether a folder is empty is told otherwise than whether a file is.
    const isOfFolder = isOfFile && about?.name.split(" ").some((name) => machine.pathKind(name) === "directory");
    if (!isOfFolder) return script;
    return script.startsWith("[ -s ") ? holdsSomething(about?.name ?? "") : undefined;
  }
  if (of !== "service")
    return `[ ${not ? "! " : ""}-${of === "file" ? "f" : of === "folder" ? "d" : "e"} ${place(condition.name)} ]`;
  const unit = /^(?:sudo )?systemctl (?:start|restart|reload|stop|enable --now) ([\w@.-]+)$/.exec(first)?.[1];
  return unit === undefined ? undefined : `systemctl is-active --quiet ${unit}`;
}

function makes(step: Step | undefined, folder: string): boolean {
  const { argv = [] } = plainCommands(step?.script ?? "")[0] ?? {};
  return argv[0] === "mkdir" && argv.at(-1)?.replace(/\/+$/, "") === folder.replace(/\/+$/, "");
}

/** A look that says by its exit what it found ends nothing; any other failure ends what is left. */
function joint({ script }: Step, { ifWell, ifFailed, script: next }: Pick<Part, "ifWell" | "ifFailed"> & Step): string {
  if (ifFailed) return " || ";
  const last = plainCommands(script).at(-1)?.argv ?? [];
  const tells =
    /^(?:grep|diff|cmp|pgrep)$/.test(last[0] ?? "") ||
    (last[0] === "systemctl" && /^(?:status|is-\w+)$/.test(last[1] ?? ""));
  // What goes, goes only where what was compared is the same.
  const isHeld = /^(?:diff|cmp)$/.test(last[0] ?? "") && /^(?:sudo )?rm /.test(next);
  return tells && !ifWell && !isHeld ? "; " : " && ";
}

/** What a look tells nothing new of stays what was spoken of. */
function kept(trace: Trace, before: Trace): Trace {
  return trace.object === undefined && trace.result === undefined
    ? { ...before, folder: trace.folder ?? before.folder }
    : trace;
}

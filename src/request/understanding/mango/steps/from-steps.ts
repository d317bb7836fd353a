import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { CommandPlan, Plan } from "../../../../ports/plan.ts";
import type { Language } from "../../../../shared/language.ts";
import { message } from "../../../../shared/messages/catalogue.ts";
import { visible } from "../../../../shared/text.ts";
import { beginsWithOrder } from "../../around-the-sentence/order-verbs.ts";
import { wholeScript } from "../../around-the-sentence/steps.ts";
import { normalise } from "../../normalise/normalise.ts";
import type { StageRequest } from "../../stage.ts";
import { place } from "../phrases/written.ts";
import { type Frame, type Part, readFrame } from "./frames.ts";
import { lookAfter } from "./look-after.ts";
import { machineAfter } from "./machine-after.ts";
import { type OutputWish, readOutputWishes } from "./output-wish.ts";
import { plainCommands } from "./script-words.ts";
import { inFullWords } from "./spoken-of.ts";
import { type Before, nothing, type Trace } from "./thing.ts";
import { traceOf } from "./trace.ts";
import { outputOfFile, withOutput } from "./with-output.ts";

/** What one step was understood as, by a skill or from a recipe. */
export type Step = { script: string; certainty: number; sentence: string };

export type StepParts = {
  /** Who understands one step that no skill does, on the machine as the steps before leave it. */
  one(part: StageRequest): Promise<Step | undefined>;
  /** Whether a command only looks. */
  reads(script: string, machine: MachineSnapshot): Promise<boolean>;
};

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
      ? await sequence(frame.parts, request, parts, told(frame))
      : await conditional(frame, request, parts);
  if (made === undefined) return undefined;
  const { steps, script } = made;
  // What is asked in a question orders no change.
  if (/[¿?]/.test(request.text) && !(await parts.reads(script, request.machine))) return undefined;
  const said = { sentences: steps.map(({ sentence }) => sentence).join("; "), script: visible(script) };
  const confidence = steps.reduce((product, { certainty }) => product * certainty, 1);
  return {
    kind: "command",
    script,
    source: "mango",
    confidence,
    say: message(request.language, "said_recipe_steps", said),
  };
}

/** "Antes de borrar a.txt, cópialo": what comes first speaks of what was told first. */
function told({ parts, turned }: Extract<Frame, { kind: "sequence" }>): Before {
  return turned ? { ...atFirst, text: parts[1]?.text ?? "" } : atFirst;
}

type Made = { script: string; steps: readonly Step[] };

/** How a request begins: nothing was said or done before. */
const atFirst: Before = {
  text: "",
  trace: nothing,
  folder: undefined,
};

async function sequence(
  parts: readonly Part[],
  request: StageRequest,
  by: StepParts,
  first: Before = atFirst,
): Promise<Made | undefined> {
  const { language } = request;
  /** `plain`: without what is to become of its output. */
  const steps: (Step & { ifWell: boolean; plain: string; wishes: readonly OutputWish[] })[] = [];
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
    const text = withSharedObject(asFolder(part.text, parts[at + 1]?.text, language), parts[at + 1]?.text);
    const step =
      simple(text, outputs, before, machine, language, last !== undefined) ??
      (await understood(waysToSay(text, before, machine, language), { ...request, machine }, by));
    // What is to become of an output and cannot be is no step of its own.
    if (step === undefined || (outputs && !beginsWithOrder(part.text, language))) return undefined;
    steps.push({ ...step, ifWell: part.ifWell, plain: step.script, wishes: [] });
    const trace = traceOf(step.script, machine);
    machine = machineAfter(machine, trace);
    before = {
      text: step.text,
      trace: kept(trace, before.trace),
      folder: folderOf(step.script, trace, machine) ?? before.folder,
    };
  }
  if (steps.length === 0) return undefined;
  return {
    script: steps
      .map((step, at) => `${at === 0 ? "" : joint(steps[at - 1] as Step, step.ifWell)}${step.script}`)
      .join(""),
    steps,
  };
}

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
  if (!isLater) return undefined;
  const file = before.trace.result ?? before.trace.object;
  const script =
    outputs && file?.kind === "file" ? outputOfFile(file.name, outputs) : lookAfter(text, before, machine, language);
  return script === undefined ? undefined : { script, certainty: surely, sentence: text, text };
}

const surely = 0.93;

const waits: Record<Language, RegExp> = {
  es: /^(?:espera|esper[aá]|espere|aguarda|duerme)(?:te)? (?<count>\d+)\s*(?<unit>s|seg\w*|m|min\w*|h|horas?)$/iu,
  en: /^(?:wait|sleep|pause)(?: for)? (?<count>\d+)\s*(?<unit>s|secs?|seconds?|m|mins?|minutes?|h|hours?)$/iu,
};

function unitOf(unit: string): string {
  return /^m/i.test(unit) ? "m" : /^h/i.test(unit) ? "h" : "";
}

function waysToSay(text: string, before: Before, machine: MachineSnapshot, language: Language): string[] {
  const whole = inFullWords(withFolder(text, before, machine), before, language);
  return [...whole, ...whole.flatMap((one) => withinPlace(one, machine) ?? [])];
}

/** "Mueve ahí a.csv" where a.csv is in the folder spoken of: a name that is not here and is there. */
function withFolder(text: string, { trace, folder }: Before, machine: MachineSnapshot): string {
  const made = trace.folder ?? folder;
  const above = made?.includes("/") ? made.slice(0, made.lastIndexOf("/")) : undefined;
  return [folder, made, above].reduce<string>(
    (said, one) => (one === undefined ? said : namesIn(one, said, machine, /\.\w{1,5}$/)),
    text,
  );
}

/** "Delete a.pid and lock in tmp": the things that are in there, by their paths. */
function withinPlace(text: string, machine: MachineSnapshot): string | undefined {
  const [, said = "", folder = ""] =
    /^(.+) (?:en|in|dentro de|inside|de|from) (?:la carpeta |the folder )?([\w./~-]+)$/iu.exec(text) ?? [];
  if (folder === "" || machine.pathKind(folder) !== "directory") return undefined;
  const whole = namesIn(folder, said, machine, /./);
  return whole === said ? undefined : whole;
}

function namesIn(folder: string, text: string, machine: MachineSnapshot, form: RegExp): string {
  return text.replace(/(?<=^|\s)[\w-][\w.-]*(?=\s|$|,)/g, (name, at: number) => {
    const path = `${folder.replace(/\/+$/, "")}/${name}`;
    return at > 0 && form.test(name) && machine.pathKind(name) === undefined && machine.pathKind(path) !== undefined
      ? path
      : name;
  });
}

/** The first of several ways to say a part that is understood well, else the one that is understood best. */
async function understood(
  texts: readonly string[],
  request: StageRequest,
  by: StepParts,
): Promise<(Step & { text: string }) | undefined> {
  let best: (Step & { text: string }) | undefined;
  for (const text of texts) {
    const { language } = request;
    const step = await stepOf({ ...request, text, normalised: normalise(text, language).text }, by);
    if (step && step.certainty > (best?.certainty ?? 0)) best = { ...step, text };
    if (best && best.certainty >= wellUnderstood) break;
  }
  return best;
}

const wellUnderstood = 0.6;

/** As a request of its own is understood: by a skill that has a use for all of its words, or by who is surer. */
async function stepOf(part: StageRequest, by: StepParts): Promise<Step | undefined> {
  const bySkill = stepOfPlan(await part.bySkills?.(part.text, part.machine), part.text);
  if (bySkill && bySkill.certainty >= exactSkill) return bySkill;
  const other = await by.one(part);
  return other && other.certainty > (bySkill?.certainty ?? 0) ? other : bySkill;
}

/** Who is so sure was asked in so many words. */
const exactSkill = 0.95;

function stepOfPlan(plan: Plan | undefined, text: string): Step | undefined {
  return plan?.kind === "command" && plan.source !== "user"
    ? { script: wholeScript(plan), certainty: plan.confidence, sentence: text }
    : undefined;
}

async function conditional(
  frame: Extract<Frame, { kind: "if" }>,
  request: StageRequest,
  by: StepParts,
): Promise<Made | undefined> {
  const { path, of, not } = frame;
  const thing = { kind: of === "folder" ? "folder" : "file", name: path } as const;
  const first: Before = {
    text: `x ${path}`,
    trace: { object: thing, result: thing, folder: of === "folder" ? path : undefined, isGone: false },
    folder: undefined,
  };
  const then = await sequence(frame.met, request, by, first);
  const otherwise = frame.otherwise.length === 0 ? undefined : await sequence(frame.otherwise, request, by, first);
  if (then === undefined || (frame.otherwise.length > 0 && otherwise === undefined)) return undefined;
  const test = `[ ${not ? "! " : ""}-${of === "file" ? "f" : of === "folder" ? "d" : "e"} ${place(path)} ]`;
  const script =
    otherwise !== undefined || /&&|\|\||;/.test(then.script)
      ? `if ${test}; then ${then.script}; ${otherwise === undefined ? "" : `else ${otherwise.script}; `}fi`
      : `${test} && ${then.script}`;
  return { script, steps: [...then.steps, ...(otherwise?.steps ?? [])] };
}

/** A look that says by its exit what it found ends nothing; any other failure ends what is left. */
function joint({ script }: Step, ifWell: boolean): string {
  const last = plainCommands(script).at(-1)?.argv ?? [];
  const tells =
    /^(?:grep|diff|cmp|pgrep)$/.test(last[0] ?? "") ||
    (last[0] === "systemctl" && /^(?:status|is-\w+)$/.test(last[1] ?? ""));
  return tells && !ifWell ? "; " : " && ";
}

/** What a look tells nothing new of stays what was spoken of. */
function kept(trace: Trace, before: Trace): Trace {
  return trace.object === undefined && trace.result === undefined
    ? { ...before, folder: trace.folder ?? before.folder }
    : trace;
}

/** The folder that a step worked in. */
function folderOf(script: string, trace: Trace, machine: MachineSnapshot): string | undefined {
  if (trace.folder !== undefined) return trace.folder;
  const [first] = plainCommands(script);
  const [program, where] = first?.argv ?? [];
  if (program === "find" && where !== undefined && where !== "." && machine.pathKind(where) === "directory")
    return where;
  const { name = "", kind } = trace.object ?? {};
  if (kind === "folder") return name;
  return /^(?:file|files|archive)$/.test(kind ?? "") && /^[^\s]+\/[^/\s]+$/.test(name)
    ? name.slice(0, name.lastIndexOf("/"))
    : undefined;
}

/** "Necesito la estructura a/b": what is needed is to be made. */
function needed(part: string, language: Language): string {
  return language === "es"
    ? part.replace(
        /^(?:necesito|quiero|hace falta|me hace falta|quisiera) (?:la|una) (?:estructura(?: de carpetas)?|carpeta|ruta) /iu,
        "crea la carpeta ",
      )
    : part.replace(
        /^(?:i )?(?:need|want) (?:the|a) (?:folder structure|structure|folder|directory|path) /iu,
        "create the folder ",
      );
}

/** "Create album, copy the photos there": what others go into is a folder. */
function asFolder(part: string, next: string | undefined, language: Language): string {
  const whole = needed(part, language);
  if (next === undefined || !/\b(?:ah[ií]|all[ií]|dentro|there|into it|inside|in it)(?=[\s,]|$)/iu.test(next))
    return whole;
  return whole.replace(
    /^(crea|cre[aá]|haz|create|make) (?=[\w./-]+$)/iu,
    language === "es" ? "$1 la carpeta " : "$1 the folder ",
  );
}

/** "Para y borra el contenedor web", "stop and delete the container": a verb alone is about what comes after the next one. */
export function withSharedObject(part: string, next: string | undefined): string {
  const object = next?.replace(/^\S+\s*/, "") ?? "";
  if (object === "") return part;
  // "Vacía a.log pero antes haz una copia": of what comes next.
  const copies =
    /^(?:(?:haz|haga|guarda|saca|crea)(?:me)? una copia(?: de seguridad)?|(?:make|take|keep|save) a (?:copy|backup))(?=$| (?:en|como|llamad|to|in|as|called))/iu.exec(
      part,
    )?.[0];
  if (copies !== undefined)
    return `${copies} ${/copia/iu.test(copies) ? "de" : "of"} ${object}${part.slice(copies.length)}`;
  return /^\p{L}{2,}$/u.test(part) ? `${part} ${object}` : part;
}

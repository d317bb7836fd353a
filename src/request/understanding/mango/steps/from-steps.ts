import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { CommandPlan } from "../../../../ports/plan.ts";
import type { Language } from "../../../../shared/language.ts";
import { message } from "../../../../shared/messages/catalogue.ts";
import { visible } from "../../../../shared/text.ts";
import { beginsWithOrder } from "../../around-the-sentence/order-verbs.ts";
import type { StageRequest } from "../../stage.ts";
import { place } from "../phrases/written.ts";
import type { Condition } from "./conditions/conditions.ts";
import { holdsSomething } from "./conditions/state-conditions.ts";
import { ifMissing, isChoice, whereMissing } from "./conditions/where-missing.ts";
import { afterLead } from "./frames/background-lead.ts";
import { type Frame, type Part, readFrame } from "./frames/frames.ts";
import { readOutputWishes } from "./output/output-wish.ts";
import type { OutputWish } from "./output/wish.ts";
import { withOutput } from "./output/with-output.ts";
import { asFolder, withSharedObject } from "./plainer.ts";
import { actsOnFound, isActedOn, machineWith, traceOfFound, withFound, withName } from "./pointing/argument-found.ts";
import { type FoundOne, foundOneIn } from "./pointing/found-one.ts";
import { folderOf, withinPlace } from "./pointing/names-in-places.ts";
import { withSharedUnit } from "./pointing/shared-unit.ts";
import { ofService, pointsStill, waysToSay } from "./pointing/ways-to-say.ts";
import { ofWholeFolder } from "./pointing/whole-folder.ts";
import { takesPartsForWhole } from "./simple/parts-for-whole.ts";
import { simpleStep } from "./simple/simple-step.ts";
import type { Step, StepParts } from "./step.ts";
import { atFirst, type Before, type CopyMade, nothing, type Thing, type Trace } from "./thing.ts";
import { copyMade } from "./traces/copy-made.ts";
import { machineAfter } from "./traces/machine-after.ts";
import { plainCommands } from "./traces/script-words.ts";
import { traceOf } from "./traces/trace.ts";
import { agreed, isSame, understood } from "./understood.ts";

/**
 * A request of several things, each understood by itself, as one script: one after the other, or where something is there.
 * What a part only points at ("bórralos", "mete ahí los pdf") is what the part before was about or made, and what it says of
 * an output ("y dime cuántos son") is done to the command before. Undefined where one of them is not understood.
 */
export async function fromSteps(request: StageRequest, parts: StepParts): Promise<CommandPlan | undefined> {
  const { normalised, language } = request;
  const frame = readFrame(normalised, language) ?? frameOfOne(normalised, language);
  if (frame === undefined) return undefined;
  const made =
    frame.kind === "sequence"
      ? await sequence(frame.parts, request, parts, told(frame, request))
      : await conditional(frame, request, parts);
  if (made === undefined) return undefined;
  const { steps, script, certainty, looked = script } = made;
  if (frame.kind === "sequence" && frame.isFacts && !(await parts.reads(looked, request.machine))) return undefined;
  // What is asked in a question orders no change.
  if (isAskedOnly(request) && !(await parts.reads(looked, request.machine))) return undefined;
  const said = { sentences: steps.map(({ sentence }) => sentence).join("; "), script: visible(script) };
  return {
    kind: "command",
    script,
    source: "mango",
    confidence: certainty,
    say: message(request.language, "said_recipe_steps", said),
  };
}

/** "The last line of the biggest .log in logs" is found first, however it is said. */
function frameOfOne(text: string, language: Language): Extract<Frame, { kind: "sequence" }> | undefined {
  const part = { text, isOutput: false, ifWell: false };
  return actsOnFound(text, language) ? { kind: "sequence", parts: [part], turned: false } : undefined;
}

/** "¿Quién usa el puerto 80? mátalo" orders something after the question. */
function isAskedOnly({ text, language }: StageRequest): boolean {
  const rest = /[¿?]/.test(text) ? text.replace(/^.*\?\s*/su, "") : undefined;
  return rest !== undefined && (rest.trim() === "" || !beginsWithOrder(rest, language));
}

/** "Antes de borrar a.txt, cópialo": what comes first speaks of what was told first. */
function told(
  { parts, turned, lead }: Extract<Frame, { kind: "sequence" }>,
  { machine, language }: Pick<StageRequest, "machine" | "language">,
): Before {
  const next = parts[1]?.text ?? "";
  return turned ? { ...atFirst, text: withinPlace(next, machine) ?? next } : afterLead(lead, language);
}

/** `looked`: the script with a name where it looks for the file itself. */
type Made = { script: string; steps: readonly Step[]; certainty: number; looked?: string };

async function sequence(
  parts: readonly Part[],
  request: StageRequest,
  by: StepParts,
  first: Before = atFirst,
): Promise<Made | undefined> {
  const { language } = request;
  /** `plain`: without what is to become of its output. */
  const steps: (Step &
    Pick<Part, "ifWell" | "ifFailed" | "isFact"> & { plain: string; wishes: readonly OutputWish[] })[] = [];
  let isAgreed = false;
  let { machine } = request;
  let before = first;
  let one: FoundOne | undefined;
  let copied: CopyMade | undefined;
  for (const [at, said] of parts.entries()) {
    const last = steps.at(-1);
    const found = one === undefined ? foundOneIn(said.text, language) : undefined;
    if (found !== undefined && (parts.length > 1 || actsOnFound(said.text, language))) {
      const isOnlyFound = !isActedOn(said.text, found, language);
      if (!isOnlyFound || at < parts.length - 1) {
        one = found;
        machine = machineWith(found, machine);
      }
      if (isOnlyFound && at < parts.length - 1) {
        before = { ...before, text: said.text, trace: traceOfFound(found), folder: found.folder };
        continue;
      }
    }
    const part =
      found === undefined || one === undefined ? said : { ...said, text: withName(said.text, found, language) };
    const outputs = part.isOutput ? readOutputWishes(part.text, language) : undefined;
    if (last !== undefined && outputs && !isKept(last.wishes) && (await by.reads(last.plain, machine))) {
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
      simpleStep(text, outputs, about, machine, language, last !== undefined || one !== undefined) ??
      (await understood(ways, here, by));
    const made = known ?? (await agreed(ways, here, by));
    const whole = made && { ...made, script: ofWholeFolder(made.script, before.script) };
    const repeated = `${last?.script} && `;
    if (whole?.script.startsWith(repeated)) whole.script = whole.script.slice(repeated.length);
    const step = ifMissing[language].test(part.text) ? whole && whereMissing(whole) : whole;
    const spokenOf = parts.slice(0, at).map(({ text: before }) => before);
    if (step && takesPartsForWhole(step.script, part.text, spokenOf.join(", "), language)) return undefined;
    // Who sets or takes out something is not answered by a look at it.
    if (step && sets[language].test(text) && !outputs && (await by.reads(step.script, machine))) return undefined;
    isAgreed ||= known === undefined;
    // What is to become of an output and cannot be is no step of its own.
    if (step === undefined || (outputs && !beginsWithOrder(part.text, language))) return undefined;
    const { ifWell, ifFailed, isFact } = part;
    // "Está muy caliente, dime las temperaturas", "who owns it and what permissions does it have": one look.
    if (last !== undefined && isSame(step.script, last.script) && (await by.reads(step.script, machine))) {
      steps[steps.length - 1] = { ...last, sentence: `${last.sentence}, ${step.sentence}` };
      continue;
    }
    steps.push({
      ...step,
      ifWell,
      plain: step.script,
      wishes: [],
      ...(ifFailed && { ifFailed }),
      ...(isFact && { isFact }),
    });
    const looked = traceOf(step.script, machine);
    // A look at what was made leaves it what is spoken of.
    const isLook = looked.object?.name === before.trace.result?.name && (await by.reads(step.script, machine));
    const keeps = isLook && looked.object !== undefined;
    const trace = keeps ? before.trace : looked;
    copied = copyMade(step.script) ?? copied;
    machine = machineAfter(machine, trace);
    before = {
      text: step.text,
      trace: kept(trace, before.trace),
      folder: keeps ? before.folder : (folderOf(step.script, trace, machine) ?? before.folder),
      service: /^(?:service|container)$/.test(trace.object?.kind ?? "") ? trace : before.service,
      script: keeps ? before.script : step.script,
      ...(copied && { copied }),
    };
  }
  if (steps.length === 0) return undefined;
  const certainty = steps.reduce((product, step) => product * step.certainty, 1);
  const joined = steps
    .map(
      (step, at) =>
        `${at === 0 ? "" : joint(steps[at - 1] as Step, step)}${isChoice.test(step.script) && at > 0 ? `{ ${step.script}; }` : step.script}`,
    )
    .join("");
  const script = one === undefined ? joined : withFound(joined, one);
  if (script === undefined) return undefined;
  // What is only likely is said where it is all that was likely for the whole.
  const whole = isAgreed ? by.likely?.whole : undefined;
  if (whole === undefined) return { script, steps, certainty, looked: joined };
  return isSame(script, whole.script)
    ? { script: whole.script, steps, certainty: Math.max(certainty, whole.certainty) }
    : undefined;
}

/** What is asked after an output was written to a file is asked of that. */
function isKept(wishes: readonly OutputWish[]): boolean {
  return wishes.some((wish) => wish.do === "keep" && !wish.shown);
}

const sets: Record<Language, RegExp> = {
  es: /^(?:y )?(?:reinici|recarg|det[eé]n|arranc|mat|borr|elimin|instal|desinstal|copi|mont|desmont|aplic|cierr|bloque|apag)\p{L}*\s|^(?:y )?(?:desenmascara|enmascara|habilita|deshabilita|pon|poné|ponga|cambia|cambiá|cambie|reemplaza|reemplazá|sustituye|fija|ajusta)\s(?!en orden|.*\b(?:pantalla|terminal)\b)/iu,
  en: /^(?:and )?(?:restart|stop|start|reload|kill|close|delete|remove|install|uninstall|copy|mount|unmount|apply|block|set|change|replace|unmask|mask|enable|disable|take\s.+\sout of)\s/iu,
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
function joint(
  { script }: Step,
  { ifWell, ifFailed, isFact, script: next }: Pick<Part, "ifWell" | "ifFailed" | "isFact"> & Step,
): string {
  if (ifFailed) return " || ";
  if (isFact) return "; ";
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

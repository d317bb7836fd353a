import { EventQueue } from "../../command/execution/event-queue.ts";
import type { Runner } from "../../command/execution/runner.ts";
import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import type { ApprovedCommand, Gate } from "../../command/policy/gate.ts";
import type { LocalRecipes } from "../../ports/local-recipes.ts";
import type { Outcome } from "../../ports/outcome.ts";
import type { CommandPlan, Plan } from "../../ports/plan.ts";
import type { DenialReason, TurnEvent, TurnFact } from "../../ports/turn-event.ts";
import type { TurnRecord, Turns } from "../../ports/turns.ts";
import type { Words } from "../../ports/words.ts";
import type { Clock } from "../../shared/clock.ts";
import { toNeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import type { Answers } from "../answers/answers.ts";
import type { Repair } from "../repair/repair.ts";
import type { SlotValues } from "../skills/skill.ts";
import { judged } from "../understanding/memory.ts";
import { afterOwnCommand, ownPlan } from "../understanding/own-command.ts";
import { questionKind } from "../understanding/question-kind.ts";
import type { Understanding, Understood } from "../understanding/understand.ts";
import { recipeFrom } from "./learn-recipe.ts";
import type { Conversation } from "./memory.ts";
import { sayDenied, sayOutcome } from "./saying.ts";
import { createTurnHistory } from "./turn-history.ts";

export type TurnRequest = {
  /** A request in words, or for "run" the person's own script. */
  text: string;
  kind: "ask" | "run";
  language: Language;
  /** Piped in: data for the command, never an instruction. */
  input: Uint8Array | undefined;
  frontend: string;
  /** Reads may pass without a question. */
  readsPass: boolean;
  /** It was spoken: a question has no marks. */
  aloud?: boolean;
  /** Only judge and show: nothing runs and nothing is kept. */
  dryRun: boolean;
  /** Programs may have the person's terminal. */
  terminal: boolean;
};

export type TurnParts = {
  understanding: Understanding;
  gate: Gate;
  runner: Runner;
  turns: Turns;
  clock: Clock;
  newId(): string;
  /** The host as it is now. Throws E_FOLDER_GONE. */
  snapshot(): MachineSnapshot;
  /** Puts the end of an approved command on record. */
  account(command: ApprovedCommand, outcome: Outcome): void;
  conversation: Conversation;
  /** What answers from documents; made when first wanted. Without it nothing is looked up. */
  answers?: () => Promise<Answers>;
  /** The person's own names for things. */
  words: Pick<Words, "list" | "learn" | "forget">;
  /** Where a proposal that the person approved is kept; without it none is. */
  recipes?: Pick<LocalRecipes, "keep" | "refuse">;
  /** What to try where a command failed; without it nothing is. */
  repair?: Repair;
  maxOutputBytes: number;
  readTimeoutMs: number;
};

/**
 * One turn, from the words to the last thing said, as events in order. Whatever happens the turn ends: a failure becomes
 * `failed` with its code, a cancellation `cancelled`, and the history gets a state. Leaving the loop early cancels.
 */
export async function* runTurn(parts: TurnParts, request: TurnRequest, signal: AbortSignal): AsyncIterable<TurnEvent> {
  const id = parts.newId();
  const leaving = new AbortController();
  const queue = new EventQueue<TurnEvent>();
  const history = createTurnHistory(parts.turns, request.frontend);
  let seq = 0;
  const tell = (fact: TurnFact) => {
    keepInMind(parts.conversation, fact);
    const event: TurnEvent = { turn: id, seq: seq++, at: parts.clock.now(), ...fact };
    if (!request.dryRun) history.add(event);
    queue.push(event);
  };
  const done = perform(parts, { ...request, id }, tell, AbortSignal.any([signal, leaving.signal]))
    .then((state) => {
      if (!request.dryRun) history.end(id, state);
    })
    .finally(() => queue.end());
  try {
    yield* queue;
  } finally {
    leaving.abort();
    await done;
  }
}

/** What was said, for "repite", and whether the last command changes something, so that nothing does it twice. */
function keepInMind(conversation: Conversation, fact: TurnFact): void {
  const { memory } = conversation;
  if (fact.type === "said") conversation.memory = { ...memory, said: fact.text };
  if (fact.type === "assessed") conversation.memory = judged(memory, fact.script, fact.assessment.risk !== "read");
}

type State = Exclude<TurnRecord["state"], "open" | "lost">;
type Tell = (fact: TurnFact) => void;
type Turn = TurnRequest & { id: string };

/** Never rejects: every end is an event and a state. */
async function perform(parts: TurnParts, turn: Turn, tell: Tell, signal: AbortSignal): Promise<State> {
  try {
    tell({ type: "heard", text: turn.text, language: turn.language });
    return await stages(parts, turn, tell, signal);
  } catch (thrown) {
    const error = toNeoError(thrown);
    const cancelled = signal.aborted || error.code === "E_CANCELLED";
    tell(cancelled ? { type: "cancelled" } : { type: "failed", code: error.code, parameters: error.parameters });
    return cancelled ? "cancelled" : "failed";
  }
}

/** The stages in order; what they throw ends the turn as failed. */
async function stages(parts: TurnParts, turn: Turn, tell: Tell, signal: AbortSignal): Promise<State> {
  const machine = parts.snapshot();
  // A reply to a question is no request that could be made again.
  const isReply = parts.conversation.memory.open === true || parts.conversation.memory.pending !== undefined;
  const understood = await understand(parts, turn, machine, tell, signal);
  const { plan, language, memory, wordChange, pace } = await fromDocuments(parts, turn, understood, tell, signal);
  tell({ type: "planned", plan });
  if (!turn.dryRun) parts.conversation.memory = memory;
  if (!turn.dryRun && wordChange?.kind === "learn") parts.words.learn(wordChange.word);
  if (!turn.dryRun && wordChange?.kind === "forget") parts.words.forget(wordChange.word);
  if (plan.kind !== "command") {
    tell({ type: "said", text: wordsOf(plan), language, ...(pace && { pace }) });
    return "answered";
  }

  return carryOutSteps(
    parts,
    { ...turn, plan, does: [], language, machine, isReply },
    memory.last?.slots ?? {},
    tell,
    signal,
  );
}

/** One after the other: what a person does not want, or an order that failed, ends the rest; a failed look does not. */
async function carryOutSteps(
  parts: TurnParts,
  turn: Ordered,
  lastSlots: SlotValues,
  tell: Tell,
  signal: AbortSignal,
): Promise<State> {
  let failed = false;
  for (let plan: CommandPlan | undefined = turn.plan; plan !== undefined; plan = plan.next) {
    if (plan !== turn.plan) tell({ type: "planned", plan });
    const does = plan.steps ?? (plan.skill === undefined ? [] : [{ skill: plan.skill, slots: lastSlots }]);
    const ended = await carryOutStep(parts, { ...turn, plan, does }, tell, signal);
    const state = await orRepaired(parts, { ...turn, plan, does }, ended, tell, signal);
    if (state === "denied" && !turn.dryRun) return state;
    failed ||= state === "failed";
    if (failed && does.some(({ skill }) => parts.understanding.skill(skill)?.changes)) return "failed";
  }
  return turn.dryRun ? "denied" : failed ? "failed" : "done";
}

/** What failed is corrected and tried once more, if somebody knows how; a second failure is left as it is. */
async function orRepaired(
  parts: TurnParts,
  turn: Ordered,
  ended: StepEnd,
  tell: Tell,
  signal: AbortSignal,
): Promise<StepEnd["state"]> {
  if (ended.state !== "failed" || turn.kind === "run" || turn.input !== undefined) return ended.state;
  // What said nothing has no fault that could be told: grep(1) that found nothing, a test that is not so.
  if (`${ended.outcome.stdout}${ended.outcome.stderr}`.trim() === "") return ended.state;
  const { text: request, language, plan: failed, machine } = turn;
  const plan = await parts.repair?.({ request, language, plan: failed, machine, ...ended }, signal);
  if (plan === undefined) return ended.state;
  tell({ type: "said", text: plan.say, language });
  tell({ type: "planned", plan });
  const again = await carryOutStep(parts, { ...turn, plan }, tell, signal);
  // Who does not want the correction still has what failed.
  return again.state === "denied" ? "failed" : again.state;
}

/** How a step ended: what ran, where it did. */
type StepEnd = { state: "denied" } | { state: "done" } | { state: "failed"; script: string; outcome: Outcome };

/** One script, with its own judgement, question and result. */
async function carryOutStep(parts: TurnParts, turn: Ordered, tell: Tell, signal: AbortSignal): Promise<StepEnd> {
  const { plan, does, language } = turn;
  // What was piped in reaches only what asked for it: "y" in some file must not answer another program's question.
  const takesInput =
    turn.kind === "run" || does.some(({ skill }) => parts.understanding.skill(skill)?.onInput === true);
  const given = takesInput ? turn : { ...turn, input: undefined };
  const carried = await decideAndCarryOut(parts, given, tell, signal);
  if (carried.kind === "denied") {
    tell({ type: "said", text: sayDenied(carried.reason, language), language });
    if (carried.reason === "no") learn(parts, turn, { script: plan.script, by: "person" }, "no");
    return { state: "denied" };
  }
  const { command, outcome } = carried;
  parts.account(command, outcome);
  signal.throwIfAborted();
  // What was edited at the question is no longer what the skills know how to tell.
  const own = command.script !== plan.script;
  const done = own
    ? []
    : does.flatMap(({ skill: id, slots }) => {
        const skill = parts.understanding.skill(id);
        return skill === undefined ? [] : [{ skill, slots }];
      });
  tell({ type: "said", text: sayOutcome(outcome, done, language), language });
  const went = outcome.exitCode === 0 && outcome.signal === undefined;
  if (!went) return { state: "failed", script: command.script, outcome };
  learn(parts, turn, command, "yes");
  return { state: "done" };
}

/** A yes or a no to a proposal. What cannot be kept is no reason for a turn that went well to fail. */
function learn(
  parts: TurnParts,
  turn: Ordered,
  { script, by }: Pick<ApprovedCommand, "script" | "by">,
  answer: "yes" | "no",
): void {
  if (turn.dryRun || turn.isReply || turn.input !== undefined || parts.recipes === undefined) return;
  const { text: request, language, plan, machine } = turn;
  const recipe = recipeFrom({ request, language, plan, script, by, machine, at: parts.clock.now() });
  try {
    if (recipe === undefined) return;
    if (answer === "yes") parts.recipes.keep(recipe);
    else parts.recipes.refuse(recipe.id, script);
  } catch (thrown) {
    if (toNeoError(thrown).code !== "E_STORE_UNWRITABLE") throw thrown;
  }
}

type Ordered = Turn & {
  plan: CommandPlan;
  /** The skills whose doing it is, in order. */
  does: NonNullable<CommandPlan["steps"]>;
  language: Language;
  machine: MachineSnapshot;
  isReply: boolean;
};

/** Where a file has changed between what was shown and the yes, nothing is done: it is shown and asked once more. */
async function decideAndCarryOut(
  parts: TurnParts,
  turn: Ordered,
  tell: Tell,
  signal: AbortSignal,
): Promise<{ kind: "denied"; reason: DenialReason } | { kind: "done"; command: ApprovedCommand; outcome: Outcome }> {
  const { plan, machine } = turn;
  const request = { ...turn, turn: turn.id, script: plan.script, source: plan.source, request: turn.text };
  for (let round = 1; ; round += 1) {
    const decision = await parts.gate.decide(request, tell, signal);
    signal.throwIfAborted();
    if (decision.kind === "denied") return { kind: "denied", reason: decision.reason };
    const { command } = decision;
    try {
      return { kind: "done", command, outcome: await carryOut(parts, command, turn, machine, tell, signal) };
    } catch (thrown) {
      if (round === 2 || toNeoError(thrown).code !== "E_CHANGED_SINCE") throw thrown;
      tell({
        type: "said",
        text: message(turn.language, "E_CHANGED_SINCE", toNeoError(thrown).parameters),
        language: turn.language,
      });
    }
  }
}

function wordsOf(plan: Exclude<Plan, { kind: "command" }>): string {
  switch (plan.kind) {
    case "answer":
      // Said aloud, the numbers of the citations are noise.
      return plan.citations.length === 0 ? plan.text : plan.text.replace(/\s*\[\d{1,2}\]/g, "");
    case "clarify":
      return plan.question;
    case "refuse":
      return plan.reason;
    default:
      return plan satisfies never;
  }
}

async function understand(
  parts: TurnParts,
  turn: Turn,
  machine: MachineSnapshot,
  tell: Tell,
  signal: AbortSignal,
): Promise<Understood> {
  const { text, language, input, aloud = false } = turn;
  const { memory } = parts.conversation;
  if (turn.kind === "run") {
    return {
      normalised: text,
      language,
      plan: ownPlan(text, language),
      memory: afterOwnCommand(memory, text, machine),
    };
  }
  const words = parts.words.list();
  const context = { machine, memory, language, words, now: parts.clock.now(), hasInput: input !== undefined, aloud };
  const understood = await parts.understanding.understand(text, context, signal);
  tell({ type: "understood", normalised: understood.normalised, language: understood.language });
  return understood;
}

/** A question that nobody knew is looked up; what only the documents' absence leaves open stays a question. */
async function fromDocuments(
  parts: TurnParts,
  turn: Turn,
  understood: Understood,
  tell: Tell,
  signal: AbortSignal,
): Promise<Understood> {
  const { language, plan } = understood;
  if (!understood.unanswered || parts.answers === undefined || turn.input !== undefined || plan.kind !== "clarify")
    return understood;
  const kind = questionKind(turn.text, language);
  if (kind === "order") return understood;
  const among = kind === "how" ? "all" : "own";
  const answers = await parts.answers();
  const say = (text: string) => tell({ type: "answering", text });
  const answered = await answers.answer({ text: turn.text, language, among }, say, signal);
  switch (answered.kind) {
    case "answered": {
      const { text, citations } = answered;
      const memory = { ...understood.memory, pending: undefined, request: undefined, open: false };
      return { ...understood, plan: { kind: "answer", text, citations: [...citations] }, memory };
    }
    case "unknown":
    case "unready": {
      // Nobody promised that documents would know how things stand here.
      if (among === "own") return understood;
      const why = answered.kind === "unready" ? answered.how : message(language, "answer_unknown");
      return { ...understood, plan: { ...plan, question: `${why} ${plan.question}` } };
    }
    default:
      return answered satisfies never;
  }
}

async function carryOut(
  parts: TurnParts,
  command: ApprovedCommand,
  { terminal, input }: Turn,
  machine: MachineSnapshot,
  tell: Tell,
  signal: AbortSignal,
): Promise<Outcome> {
  const { endless, terminal: takesTerminal, risk } = command.assessment;
  const options = {
    machine,
    terminal,
    maxOutputBytes: parts.maxOutputBytes,
    ...(input === undefined ? {} : { input }),
    ...(risk === "read" && !endless && !takesTerminal ? { timeoutMs: parts.readTimeoutMs } : {}),
  };
  let outcome: Outcome | undefined;
  for await (const event of parts.runner.run(command, options, signal)) {
    tell(event.type === "started" ? { ...event, script: command.script } : event);
    if (event.type === "finished") ({ outcome } = event);
  }
  if (outcome === undefined) throw new Error("the runner ended without an outcome");
  return outcome;
}

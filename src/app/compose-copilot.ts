import { existsSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import type { MachineSnapshot } from "../command/machine/snapshot.ts";
import type { AssessContext } from "../command/policy/assess-context.ts";
import type { ApprovedCommand } from "../command/policy/gate.ts";
import { maskSecrets } from "../command/policy/mask-secrets.ts";
import type { Policy } from "../command/policy/policy.ts";
import { loadAllRows, loadRowsNamedIn } from "../command/policy/program-table.ts";
import { loadShellParser, type ShellParser } from "../command/shell/parse.ts";
import { engineProgress } from "../frontends/cli/engine-progress.ts";
import type { Copilot } from "../frontends/cli/services.ts";
import type { Terminal } from "../frontends/cli/terminal.ts";
import { type Approver, nobody } from "../ports/approver.ts";
import type { Outcome } from "../ports/outcome.ts";
import { createConversation } from "../request/conversation/memory.ts";
import { runTurn, type TurnParts } from "../request/conversation/turn.ts";
import { createSkillLibrary } from "../request/skills/library.ts";
import { knownProgram } from "../request/understanding/known-program.ts";
import { createUnderstanding } from "../request/understanding/understand.ts";
import { systemClock } from "../shared/clock.ts";
import type { NeoError } from "../shared/errors.ts";
import { newId } from "../shared/ids.ts";
import { type Language, languages } from "../shared/language.ts";
import { recipesFile } from "../store/recipes-file.ts";
import { wordsFile } from "../store/words-file.ts";
import { type CommandRoom, composeCommandRoom } from "./compose-command-room.ts";
import { loadConfig } from "./config/load.ts";
import type { Environment } from "./environment.ts";
import { laterStages } from "./later-stages.ts";
import { planElsewhere } from "./service/plan-elsewhere.ts";

export type Composed = { copilot: Copilot; policy: Policy; problem: NeoError | undefined; close(): Promise<void> };

/** Puts the product together for one person at one terminal. Everything it opens is closed by `close`. */
export async function composeCopilot(options: {
  environment: Environment;
  terminal: Terminal;
  spoken: Language;
  /** How a person is asked; by default on their terminal. */
  approver?: Approver;
  /** Which front-end the history and the audit name. */
  frontend?: "cli" | "voice";
}): Promise<Composed> {
  const { environment, terminal, spoken, frontend = "cli" } = options;
  let attended = true;
  const config = await loadConfig(environment.configFiles);
  // What most turns do without is loaded when it is wanted.
  const onTerminal: Approver = {
    ask: async (question, signal) => {
      const [{ terminalApprover }, { showInPager }] = await Promise.all([
        import("../frontends/cli/terminal-approver.ts"),
        import("./show-in-pager.ts"),
      ]);
      const pager = showInPager(environment.variables);
      const undoRoom = () => roomFor(environment.undoFolder, config.undo.maxBytes);
      return terminalApprover({ terminal, clock: systemClock, pager, undoRoom }).ask(question, signal);
    },
  };
  const asked = options.approver ?? onTerminal;
  const room = await composeCommandRoom({
    environment,
    approver: { ask: (question, signal) => (attended ? asked : nobody).ask(question, signal) },
    root: {
      node: process.execPath,
      nodeFlags: process.execArgv,
      main: process.argv[1] ?? "",
      dataFolder: environment.dataFolder,
    },
    settings: config,
    frontend,
    terminal: () => attended && hasTerminal(terminal),
  });
  const elsewhere = planElsewhere(environment);
  const risk = async (script: string, machine: MachineSnapshot) => (await room.assess(script, machine)).risk;
  const ownRecipes = recipesFile(environment.recipesFile);
  const later = laterStages({
    environment,
    settings: config,
    terminal,
    spoken,
    risk,
    ownRecipes,
    onProgress: engineProgress(terminal, spoken),
  });
  const fromSentences = {
    library: createSkillLibrary(),
    language: spoken,
    knownProgram,
    risk,
  };
  const byMeaning = { ...fromSentences, encoder: later.encoder };
  const understanding = createUnderstanding({ ...byMeaning, elsewhere: elsewhere.ask, stages: later.stages });
  const parts: TurnParts = {
    understanding,
    gate: room.gate,
    runner: room.runner,
    turns: room.store.turns,
    clock: systemClock,
    newId,
    snapshot: room.snapshot,
    account: (command, outcome) => account(room, { ...environment, frontend }, command, outcome),
    conversation: createConversation(),
    answers: later.answers,
    repair: later.repair,
    words: wordsFile(environment.wordFiles),
    // Who keeps no history wants nothing learnt from it either.
    ...(config.history.keepDays > 0 && { recipes: ownRecipes }),
    maxOutputBytes: config.output.maxBytes,
    readTimeoutMs: config.reads.timeoutMs,
  };
  const copilot: Copilot = {
    async *turn(request, signal) {
      attended = request.attended;
      await loadRowsNamedIn(request.text);
      yield* runTurn(
        parts,
        {
          ...request,
          frontend,
          readsPass: config.reads.pass === "run" || request.yes,
          terminal: request.attended && hasTerminal(terminal),
        },
        signal,
      );
      forgetOld(room, config.history.keepDays);
    },
    read: async (script, signal) => {
      const outcome = await room.read(script, signal);
      return outcome?.exitCode === 0 ? outcome.stdout : undefined;
    },
    leave: room.leave,
    proposeLeave: async (wish) => {
      const { proposeLeave } = await import("../command/policy/propose-leave.ts");
      const machine = room.snapshot();
      const assess = (script: string) => room.assess(script, machine);
      return proposeLeave(wish, { machine, now: systemClock.now(), dataFolder: environment.dataFolder, assess });
    },
    explain: async (script) => {
      const [{ parse }, { explain }, { hostManual }] = await Promise.all([
        loadShellParser(),
        import("../command/policy/explain.ts"),
        import("../command/machine/manual-page.ts"),
        loadAllRows(),
      ]);
      return explain(parse(script), contextOf(room, room.snapshot(), parse), hostManual());
    },
    assess: (script) => room.assess(script, room.snapshot()),
    rehearse: async (script, signal) => {
      const machine = room.snapshot();
      const { rehearse, prepare, work } = await room.rehearsals();
      prepare();
      const assessment = await room.assess(script, machine);
      const rehearsal = await rehearse({ script, assessment, machine, input: undefined }, signal);
      await work.release(rehearsal.id);
      return rehearsal;
    },
    prepareRehearsal: room.prepareRehearsal,
    undo: async () => (await room.rehearsals()).journal,
    evaluator: async (stage, { assumeInstalled, meaning: withMeaning }) => {
      const [{ parse }, { lineEvaluator }] = await Promise.all([
        loadShellParser(),
        import("./line-evaluator.ts"),
        loadAllRows(),
        understanding.loadSkills(),
      ]);
      const context = contextOf(room, room.snapshot(), parse);
      const measured = createUnderstanding(withMeaning ? byMeaning : fromSentences);
      return lineEvaluator(stage, { understanding: measured, spoken, assumeInstalled, context });
    },
    hearsWhole: async () => {
      const [{ completenessOf }] = await Promise.all([
        import("../request/understanding/completeness.ts"),
        understanding.loadSkills(),
        loadAllRows(),
        loadShellParser(),
      ]);
      const heardSoFar = (words: string, language: Language) =>
        understanding.fromWords(words, {
          machine: room.snapshot(),
          memory: parts.conversation.memory,
          language,
          words: parts.words.list(),
          now: systemClock.now(),
          aloud: true,
        });
      // What sentences know is gathered with the first words of each beginning: before anybody waits for it.
      for (const language of languages) for (const words of beginnings[language]) heardSoFar(words, language);
      return (text, language) => completenessOf(text, language, (words) => heardSoFar(words, language).plan);
    },
    expectRequest: async (signal) => {
      await Promise.all([later.prepare(signal), room.lookForContainers(signal)]);
    },
    moveTo: room.moveTo,
    setVariable: room.setVariable,
    get folder() {
      return room.snapshot().folder;
    },
    dataFolder: environment.dataFolder,
    store: room.store,
    get notices() {
      return [...(room.problem === undefined ? [] : [room.problem]), ...room.store.notices];
    },
    lines: config.output.lines,
    suggestions: (language) => understanding.suggestions(language),
  };
  const close = async () => {
    elsewhere.close();
    await later.close();
    await room.close();
  };
  return { copilot, policy: room.policy, problem: room.problem, close };
}

function contextOf(room: CommandRoom, machine: MachineSnapshot, parse: ShellParser["parse"]): AssessContext {
  return { machine, policy: room.policy, source: "user", request: "", parse };
}

/** Bytes that originals may take: what the settings allow, or what is free where they go. */
function roomFor(folder: string, most: number): number {
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  const { bavail, bsize } = statfsSync(existing);
  return Math.min(most, bavail * bsize);
}

/** The end of an approved command, on record beside its approval. */
function account(
  { store }: CommandRoom,
  { uid, sudoUid, frontend }: Environment & { frontend: string },
  command: ApprovedCommand,
  outcome: Outcome,
): void {
  store.audit.append({
    at: systemClock.now(),
    turn: command.turn,
    event: "finished",
    by: command.by,
    uid,
    sudoUid,
    frontend,
    script: maskSecrets(command.script),
    fingerprint: store.audit.fingerprint(command.script),
    risk: command.risk,
    reasons: [],
    exitCode: outcome.exitCode,
  });
}

/** With these most requests begin. */
const beginnings: Record<Language, readonly string[]> = {
  es: ["cuánto", "qué", "muestra los"],
  en: ["how much", "what", "show the"],
};

const dayMs = 86_400_000;

/** 0 days keeps nothing. Looking for old ones costs next to nothing, forgetting does: only when there are some. */
function forgetOld({ store }: CommandRoom, keepDays: number): void {
  const before = keepDays === 0 ? Number.MAX_SAFE_INTEGER : systemClock.now() - keepDays * dayMs;
  if ((store.turns.oldest() ?? before) < before) store.turns.forget({ olderThan: before });
}

/** sudo and full-screen programs need a terminal of this process's own. */
function hasTerminal({ keyboard, screen }: Terminal): boolean {
  return keyboard && screen;
}

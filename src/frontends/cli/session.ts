import { statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { createInterface, type Interface } from "node:readline";
import { NeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import type { ExitCode } from "./command.ts";
import { completeSessionLine } from "./complete-session-line.ts";
import { errorText } from "./error-text.ts";
import { minutesLeft } from "./minutes-left.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { presentTurn } from "./present-turn.ts";
import { checkedRequest } from "./read-input.ts";
import { report } from "./report-error.ts";
import type { CliServices, Copilot } from "./services.ts";
import { loadSessionHistory, saveSessionHistory } from "./session-history.ts";
import { leaveWordsIn } from "./session-leave.ts";

type Session = {
  services: CliServices;
  copilot: Copilot;
  language: Language;
  history: string[];
  /** Lines that came with the one before: pasted, or typed while it was being answered; and what was begun of a next. */
  ahead: string[];
  begun: string;
};

/**
 * A talk at the prompt: requests, `!command` for a command of one's own, `cd` and `export` that stay, `leave`. Ctrl-C ends what
 * runs and keeps the session; at an empty prompt it leaves, as Ctrl-D does.
 */
export async function session(services: CliServices, language: Language): Promise<ExitCode> {
  const copilot = await services.copilot();
  const { terminal } = services;
  const self: Session = {
    services,
    copilot,
    language,
    history: loadSessionHistory(copilot.dataFolder),
    ahead: [],
    begun: "",
  };
  for (const notice of copilot.notices) terminal.stderr.write(`${errorText(notice, language)} (${notice.code})\n`);
  terminal.stdout.write(`${message(language, "session_hello")}\n`);
  try {
    for (;;) {
      const line = await readRequest(self);
      if (line === undefined) return 0;
      if (line.trim() !== "" && !(await answer(line.trim(), self))) return 0;
    }
  } finally {
    saveSessionHistory(copilot.dataFolder, self.history);
  }
}

/** False when the person wants to leave. A failure is told and the session goes on. */
async function answer(line: string, self: Session): Promise<boolean> {
  const { services, copilot, language } = self;
  if (["exit", "quit", "salir", "adiós", "adios"].includes(line.toLowerCase())) return false;
  try {
    if (changesSurroundings(line, copilot, services)) return true;
    const leaveWords = leaveWordsIn(line);
    if (leaveWords !== undefined) {
      const { leave } = await import("./commands/leave.ts");
      await leave.run(parseCommandLine(leave, leaveWords, language), services);
      return true;
    }
    const own = line.startsWith("!");
    const text = checkedRequest(own ? line.slice(1) : line);
    await cancellable(services.signal, (signal) =>
      presentTurn(
        copilot.turn(
          { text, kind: own ? "run" : "ask", language, input: undefined, dryRun: false, yes: false, attended: true },
          signal,
        ),
        services.terminal,
        { as: "text", lines: copilot.lines, language, dryRun: false },
      ),
    );
  } catch (thrown) {
    report(thrown, services.terminal, language, false);
  }
  return true;
}

/** `cd FOLDER` and `export NAME=VALUE` act on the session itself. */
function changesSurroundings(line: string, copilot: Copilot, { home, variables }: CliServices): boolean {
  const [, target] = /^cd(?:\s+(.+))?$/.exec(line) ?? [];
  if (/^cd(\s|$)/.test(line)) {
    const named = unquoted((target ?? "~").trim());
    const previous = named === "-" ? (variables.OLDPWD ?? copilot.folder) : named;
    const folder = previous === "~" || previous.startsWith("~/") ? join(home, previous.slice(1)) : previous;
    const absolute = isAbsolute(folder) ? folder : resolve(copilot.folder, folder);
    if (!isFolder(absolute)) throw new NeoError("E_FOLDER_GONE", { folder: absolute });
    copilot.moveTo(absolute);
    return true;
  }
  const [, name, value] = /^export\s+([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(line) ?? [];
  if (name === undefined || value === undefined) return false;
  copilot.setVariable(name, unquoted(value));
  return true;
}

function unquoted(text: string): string {
  return /^'[^']*'$|^"[^"$`\\]*"$/.test(text) ? text.slice(1, -1) : text;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Runs `work` with a signal that Ctrl-C aborts, while the process itself lives on. */
async function cancellable(outer: AbortSignal, work: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const controller = new AbortController();
  const cancel = () => controller.abort();
  process.on("SIGINT", cancel);
  try {
    await work(AbortSignal.any([outer, controller.signal]));
  } finally {
    process.off("SIGINT", cancel);
  }
}

/** One line from the keyboard; undefined to leave. The keyboard is let go of afterwards, so that programs can have it. */
function readRequest(self: Session): Promise<string | undefined> {
  const { terminal } = self.services;
  const prompt = `${terminal.paint("cyan", "neo")} ${leaveShown(self)}${terminal.paint("dim", shortFolder(self.copilot.folder, self.services.home))} › `;
  const next = self.ahead.shift();
  if (next !== undefined) {
    terminal.stdout.write(`${prompt}${visible(next)}\n`);
    return Promise.resolve(next);
  }
  const readline: Interface = createInterface({
    input: terminal.stdin,
    output: terminal.stdout,
    history: self.history,
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string, offer: (failure: Error | null, offers?: [string[], string]) => void) =>
      void completeSessionLine(line, self.copilot, self.language).then((offers) => offer(null, offers), offer),
    prompt,
  });
  readline.on("history", (lines: string[]) => {
    self.history = [...lines];
  });
  return new Promise((resolvePromise) => {
    const lines: string[] = [];
    readline.on("SIGINT", () => {
      if (readline.line === "") return readline.close();
      terminal.stdout.write("^C\n");
      readline.write(null, { ctrl: true, name: "e" });
      readline.write(null, { ctrl: true, name: "u" });
      return readline.prompt();
    });
    readline.on("line", (text) => {
      // What has come with it is still being read: closed now, it would be lost.
      if (lines.push(text) === 1) setImmediate(() => readline.close());
    });
    readline.once("close", () => {
      const [line, ...ahead] = lines;
      self.ahead = ahead;
      self.begun = line === undefined ? "" : readline.line;
      if (line === undefined || self.begun !== "") terminal.stdout.write("\n");
      resolvePromise(line);
    });
    readline.prompt();
    readline.write(self.begun);
    self.begun = "";
    self.copilot.prepareRehearsal();
  });
}

/** A leave is never out of sight while it lasts. */
function leaveShown({ copilot, services: { terminal }, language }: Session): string {
  const now = Date.now();
  const leave = copilot.leave.current(now);
  if (leave === undefined) return "";
  return `${terminal.paint("yellow", message(language, "leave_prompt", { minutes: minutesLeft(leave, now) }))} `;
}

function shortFolder(folder: string, home: string): string {
  return folder === home ? "~" : folder.startsWith(`${home}/`) ? `~${folder.slice(home.length)}` : folder;
}

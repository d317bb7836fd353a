import type { MessageKey } from "../../../shared/messages/catalogue.ts";
import type { CliCommand } from "../command.ts";

type Entry = { name: string; essential: boolean; summary: MessageKey; load(): Promise<CliCommand> };

/** Every command, in the order of the help page; each is loaded only when it is used. */
export const commands: readonly Entry[] = [
  { name: "ask", essential: true, summary: "ask_summary", load: async () => (await import("./ask.ts")).ask },
  { name: "run", essential: true, summary: "run_summary", load: async () => (await import("./run.ts")).run },
  {
    name: "rehearse",
    essential: true,
    summary: "rehearse_summary",
    load: async () => (await import("./rehearse.ts")).rehearse,
  },
  { name: "undo", essential: true, summary: "undo_summary", load: async () => (await import("./undo.ts")).undo },
  {
    name: "explain",
    essential: true,
    summary: "explain_summary",
    load: async () => (await import("./explain.ts")).explain,
  },
  {
    name: "history",
    essential: false,
    summary: "history_summary",
    load: async () => (await import("./history.ts")).history,
  },
  {
    name: "doctor",
    essential: true,
    summary: "doctor_summary",
    load: async () => (await import("./doctor.ts")).doctor,
  },
  {
    name: "config",
    essential: false,
    summary: "config_summary",
    load: async () => (await import("./config.ts")).config,
  },
  { name: "words", essential: false, summary: "words_summary", load: async () => (await import("./words.ts")).words },
  {
    name: "recipes",
    essential: false,
    summary: "recipes_summary",
    load: async () => (await import("./recipes.ts")).recipes,
  },
  { name: "leave", essential: false, summary: "leave_summary", load: async () => (await import("./leave.ts")).leave },
  {
    name: "models",
    essential: false,
    summary: "models_summary",
    load: async () => (await import("./models.ts")).models,
  },
  {
    name: "listen",
    essential: true,
    summary: "listen_summary",
    load: async () => (await import("./listen.ts")).listen,
  },
  { name: "start", essential: false, summary: "start_summary", load: async () => (await import("./start.ts")).start },
  {
    name: "status",
    essential: false,
    summary: "status_summary",
    load: async () => (await import("./status.ts")).status,
  },
  {
    name: "knowledge",
    essential: false,
    summary: "knowledge_summary",
    load: async () => (await import("./knowledge.ts")).knowledge,
  },
  { name: "audit", essential: false, summary: "audit_summary", load: async () => (await import("./audit.ts")).audit },
  {
    name: "forget",
    essential: false,
    summary: "forget_summary",
    load: async () => (await import("./forget.ts")).forget,
  },
  {
    name: "shell-init",
    essential: false,
    summary: "shell_init_summary",
    load: async () => (await import("./shell-init.ts")).shellInit,
  },
  {
    name: "completion",
    essential: false,
    summary: "completion_summary",
    load: async () => (await import("./completion.ts")).completionOf(loadAll),
  },
  { name: "eval", essential: false, summary: "eval_summary", load: async () => (await import("./eval.ts")).evaluate },
];

export async function commandNamed(name: string): Promise<CliCommand | undefined> {
  const known = spanishNames[name] ?? name;
  return commands.find((entry) => entry.name === known)?.load();
}

const spanishNames: Readonly<Record<string, string>> = {
  apodos: "words",
  recetas: "recipes",
  modelos: "models",
  documentos: "knowledge",
  escuchar: "listen",
};

function loadAll(): Promise<CliCommand[]> {
  return Promise.all(commands.map((entry) => entry.load()));
}

import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { visible } from "../../../shared/text.ts";
import { count } from "./figures.ts";
import { lines } from "./lines.ts";

/** `--since` for journalctl from a date or a duration in seconds; the last boot is `-b`. */
export function sinceArgument(since: string | undefined, span?: string): string[] {
  if (since === "boot") return ["-b"];
  const ago = span ?? /^-(\d+)s$/.exec(since ?? "")?.[1];
  if (ago !== undefined) return ["--since", `-${shortSpan(Number(ago))}`];
  return since === undefined ? [] : ["--since", since];
}

/** The day that a moment falls on, as 2026-03-05; undefined where only the machine knows it. `now` in milliseconds. */
export function sinceDay(since: string, now: number): string | undefined {
  const daysAgo = { today: 0, yesterday: 1 }[since] ?? Number(/^-(\d+)s$/.exec(since)?.[1]) / 86_400;
  if (Number.isNaN(daysAgo)) return /^\d{4}-\d\d-\d\d/.exec(since)?.[0];
  const day = new Date(now - Math.round(daysAgo * 86_400_000));
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Seconds in the largest unit that divides them, as systemd.time(7) reads them: 2h, 3d. */
export function shortSpan(seconds: number): string {
  const unit = units.find(([, size]) => seconds % size === 0);
  return unit ? `${seconds / unit[1]}${unit[0]}` : `${seconds}s`;
}

const units = [
  ["d", 86_400],
  ["h", 3600],
  ["min", 60],
] as const;

/** What keeps the journal from telling the truth, in journalctl's own hints; undefined when nothing does. */
export function journalProblem(stderr: string, language: Language): string | undefined {
  const spanish = language === "es";
  if (/No journal files were found/.test(stderr)) {
    return spanish ? "Esta máquina no guarda registro de systemd." : "This machine keeps no systemd journal.";
  }
  if (/not seeing messages from other users|insufficient permissions/i.test(stderr)) {
    return spanish
      ? "Solo veo tus propios mensajes: los del sistema los ven root y el grupo adm."
      : "I only see your own messages: root and the group adm see the system's.";
  }
  return undefined;
}

/** How much a journal excerpt holds and how it ends; `who` is the unit it is about, or "". */
export function sayJournal({ stdout, stderr }: Outcome, who: string, language: Language): string {
  const entries = lines(stdout).filter((line) => !line.startsWith("-- "));
  const last = entries.at(-1);
  const spanish = language === "es";
  if (last === undefined) {
    const problem = journalProblem(stderr, language);
    if (problem !== undefined) return problem;
    if (spanish) return who === "" ? "No hay nada en el registro." : `No hay nada ${ofWhom(who)} en el registro.`;
    return who === "" ? "There is nothing in the journal." : `There is nothing from ${who} in the journal.`;
  }
  const amount = spanish ? count(entries.length, "línea", "líneas") : count(entries.length, "line", "lines");
  const from = who === "" ? "" : spanish ? ` ${ofWhom(who)}` : ` from ${who}`;
  const end = shorten(messageOf(last));
  return spanish ? `Hay ${amount}${from}. Lo último: «${end}».` : `${amount}${from}. The latest: “${end}”.`;
}

/** How many errors a journal excerpt holds and the latest of them; `who` wrote them, where only one was asked about. */
export function sayErrors({ stdout, stderr }: Outcome, who: string | undefined, language: Language): string {
  const entries = lines(stdout).filter((line) => !line.startsWith("-- "));
  const last = entries.at(-1);
  const spanish = language === "es";
  const of = who === undefined ? "" : spanish ? ` ${ofWhom(who)}` : ` from ${who}`;
  if (last === undefined) {
    const problem = journalProblem(stderr, language);
    if (problem !== undefined) return problem;
    return spanish ? `No hay errores${of} en el registro.` : `There are no errors${of} in the journal.`;
  }
  const amount = spanish ? count(entries.length, "error", "errores") : count(entries.length, "error", "errors");
  const end = shorten(messageOf(last));
  return spanish ? `Hay ${amount}${of}. El último: «${end}».` : `${amount}${of}. The latest: “${end}”.`;
}

/** "de nginx", "del kernel". */
function ofWhom(who: string): string {
  return who === "kernel" ? "del kernel" : `de ${who}`;
}

/** Lines are "Nov 22 18:37:55 host unit[pid]: message". */
export function messageOf(line: string): string {
  return /^\S+ +\d+ [\d:]+ \S+ [^:]+: (.*)$/.exec(line)?.[1] ?? line;
}

export function shorten(text: string, most = 120): string {
  const shown = visible(text.trim());
  return shown.length > most ? `${shown.slice(0, most - 1)}…` : shown;
}

import type { ForeseenEffect } from "../foresight.ts";
import { type AskableMachine, detailOf, type Inquiries, isAskable, linesOf, type Told } from "./inquiry.ts";

/** Who is behind a number, a name or a port. */
export const processInquiries: Inquiries = {
  "processes.end": byNumber,
  "processes.signal": byNumber,
  "processes.end-name": byName,
  "processes.signal-name": byName,
  "processes.end-port": byPort,
};

async function byNumber({ name, subjects }: ForeseenEffect, { ask }: AskableMachine): Promise<Told> {
  const numbers = subjects
    .map((subject) => subject.replace(/^-/, ""))
    .filter((subject) => /^[1-9]\d{0,9}$/.test(subject));
  if (numbers.length === 0 || numbers.length < subjects.length) return {};
  const header = "pid,user,etime,args";
  const shown = await ask("ps", "-o", header, "-p", numbers.join(","));
  if (shown === undefined) return {};
  const rows = linesOf(shown).slice(1);
  if (numbers.length > 1 || subjects[0]?.startsWith("-")) return detailOf(rows.length > 0 ? shown : undefined);
  const verb = name === "processes.end" ? "processes.end" : "processes.signal";
  const [, user = "", args = ""] = /^\s*\d+\s+(\S+)\s+\S+\s+(.*)$/.exec(rows[0] ?? "") ?? [];
  if (rows.length === 0) return { name: `${verb}-gone` };
  return { name: `${verb}-known`, parameters: { user, name: programOf(args) }, detail: shown };
}

/** `/usr/bin/python3 app.py` → python3; `[kthreadd]` stays; `nginx: worker` → nginx. */
function programOf(args: string): string {
  const [first = args] = args.split(/\s/);
  return first.startsWith("[") ? args : (first.split("/").at(-1) ?? first).replace(/:$/, "");
}

async function byName(effect: ForeseenEffect, { ask }: AskableMachine): Promise<Told> {
  const words = effect.words === undefined ? undefined : pgrepWords(effect.words);
  if (words === undefined) return {};
  const shown = await ask(...words);
  // Nothing matching and nothing to be had look alike: then only what was foreseen is said.
  const rows = linesOf(shown);
  if (rows.length === 0) return {};
  const verb = effect.name === "processes.end-name" ? "processes.end" : "processes.signal";
  return { name: `${verb}-matching`, parameters: { found: rows.length }, detail: rows.join("\n") };
}

/** What pkill or killall would match, as pgrep lists it; undefined where they do not mean the same. */
export function pgrepWords([program = "", ...args]: readonly string[]): string[] | undefined {
  const found: string[] = ["pgrep", "-a"];
  if (program === "killall") found.push("-x");
  else if (program !== "pkill") return undefined;
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? "";
    const next = args[at + 1];
    if (/^(-s|--signal)$/.test(word) && (program === "killall" || word === "--signal")) at++;
    else if (/^--signal=/.test(word) || /^-(\d+|(SIG)?[A-Z][A-Z0-9]{2,})$/.test(word)) continue;
    else if (program === "pkill" && /^-[fxnoi]+$/.test(word)) found.push(word);
    else if (program === "killall" && /^-[vqwe]+$/.test(word)) continue;
    else if (/^(-u|--user|--euid)$/.test(word) && isAskable(next)) {
      found.push("-u", next);
      at++;
    } else if (program === "pkill" && /^-[UGPt]$/.test(word) && isAskable(next)) {
      found.push(word, next);
      at++;
    } else if (word === "--") found.push("--");
    else if (word.startsWith("-") || word === "") return undefined;
    else found.push(word);
  }
  // killall NAME NAME is several questions.
  const operands = found
    .slice(2)
    .filter((word, at, all) => !word.startsWith("-") && !/^-[uUGPt]$/.test(all[at - 1] ?? ""));
  return operands.length > 1 ? undefined : found;
}

async function byPort({ subjects }: ForeseenEffect, { ask }: AskableMachine): Promise<Told> {
  const ports = subjects.flatMap((subject) => /^(\d+)\/(tcp|udp)$/.exec(subject)?.[1] ?? []);
  if (ports.length === 0) return {};
  return detailOf(...listenersAt(ports, await ask("ss", "-tulnp")));
}

/** The lines of `ss` whose local port is one of these. */
export function listenersAt(ports: readonly string[], printed: string | undefined): string[] {
  return linesOf(printed).filter((line) => {
    const [, , , , local = ""] = line.trim().split(/\s+/);
    return ports.some((port) => local.endsWith(`:${port}`));
  });
}

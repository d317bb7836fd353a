import { isIP } from "node:net";
import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { Script } from "../../../command/shell/syntax.ts";
import type { Language } from "../../../shared/language.ts";
import { isFunctionWord } from "../normalise/lexicon.ts";
import { isOrdinaryWord } from "../slots/ordinary-words.ts";
import { isWellKnownService } from "../slots/service.ts";
import { readTokens, type Token } from "../templates/tokens.ts";
import type { Asked } from "./asked.ts";
import { commandTexts } from "./command-texts.ts";
import type { Problem } from "./problem.ts";
import { type Quantity, quantityAt, saysQuantity } from "./quantities.ts";

/** Something that a request names and that its command cannot do without. */
export type RequestedValue =
  | { kind: "quoted" | "path" | "pattern" | "address" | "name"; text: string }
  | { kind: "quantity"; text: string; quantity: Quantity };

/** What a request names by its form (a path, an address, a figure, what stands in quotes) or by the noun beside it. */
export function requestedValues({ normalised, language }: Asked, machine: MachineSnapshot): RequestedValue[] {
  const tokens = readTokens(normalised, language);
  const values: RequestedValue[] = [];
  for (const [at, token] of tokens.entries()) {
    const value = valueAt(tokens, at, language, machine);
    if (value !== undefined && token.text !== "") values.push(value);
  }
  return values;
}

function valueAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  machine: MachineSnapshot,
): RequestedValue | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const { text, folded, quoted } = token;
  if (quoted) return { kind: "quoted", text };
  const quantity = quantityAt(tokens, at);
  if (quantity !== undefined) return { kind: "quantity", text, quantity };
  if (
    isIP(text.replace(/[/:]\d{1,5}$/, "")) !== 0 ||
    /^[a-z][\w+.-]*:\/\/\S+$/i.test(text) ||
    /^\S+@\S+\.\S+$/.test(text)
  )
    return { kind: "address", text };
  if (/[*?]/.test(text) && text.length > 1) return { kind: "pattern", text };
  if (/^(~|\.{1,2})?\/\S+$/.test(text) || /^[\w.-]+\/[\w./-]+$/.test(text)) return { kind: "path", text };
  if (/^[\p{L}\w-]+\.\p{L}[\w]{0,5}$/u.test(text)) return { kind: "name", text };
  if (/^\.[a-z][a-z0-9]{1,5}$/.test(text)) return { kind: "pattern", text };
  if (/^[A-Za-z]+[\w.-]*\d[\w.-]*$|^\w+_\w+$/.test(text)) return { kind: "name", text };
  if (isOrdinaryWord(folded) || isFunctionWord(folded, language) || folded.length < 2) return undefined;
  const isUnit = machine.units().includes(`${folded}.service`) && !activities.test(folded);
  const isUser = machine.users().includes(text) && !systemAccounts.test(text);
  return isUnit || isUser || isCalled(tokens, at, machine) ? { kind: "name", text } : undefined;
}

/** Names of services that are rather what is done with them. */
const activities = /^(ssh|cron|rsync|console-setup|procps|networking|udev)$/;
/** Accounts of every Debian, most of whose names are words. */
const systemAccounts =
  /^(root|daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|backup|list|irc|gnats|nobody|_apt|messagebus|sshd)$/;

/** "El usuario maria", "the container called web", "nginx service": a name that the machine knows, or that is given as one. */
function isCalled(tokens: readonly Token[], at: number, machine: MachineSnapshot): boolean {
  const { text = "", folded = "" } = tokens[at] ?? {};
  const before = tokens[at - 1]?.folded ?? "";
  if (!/^[\p{L}\d][\p{L}\w.@:+-]*$/u.test(text) || nouns.test(folded) || isGiven.test(folded)) return false;
  if (isGiven.test(before)) return true;
  return nouns.test(before) && (machine.packages().has(folded) || isWellKnownService(folded));
}

const isGiven = /^(llamad[oa]|denominad[oa]|called|named)$/;
const nouns = /^(servicio|service|usuario|usuaria|user|paquete|package|contenedor|container|grupo|group|rama|branch)$/;

/** What of the values the command does not say. */
export function unusedValues(
  values: readonly RequestedValue[],
  script: Script,
  machine: MachineSnapshot,
): readonly Problem[] {
  // In a pattern a dot is written \\. and is the dot that was said.
  const texts = commandTexts(script, machine).flatMap((text) =>
    text.includes("\\") ? [text, text.replace(/\\(.)/g, "$1")] : [text],
  );
  return values.filter((value) => !isUsed(value, texts, machine)).map(({ text }) => ({ kind: "unused", value: text }));
}

function isUsed(value: RequestedValue, texts: readonly string[], machine: MachineSnapshot): boolean {
  const all = texts.join(" ");
  switch (value.kind) {
    case "quantity":
      return saysQuantity(value.quantity, all);
    case "path": {
      const path = expanded(value.text, machine);
      if (path === "/" || machine.realPath(path) === machine.folder) return true;
      // `tar -C /srv web` says /srv/web.
      const [, folder = "", name = ""] = /^(.+)\/([^/]+)$/.exec(path) ?? [];
      return texts.some((text) => text.includes(path)) || (texts.includes(folder) && texts.includes(name));
    }
    case "pattern": {
      const core = value.text.replace(/^[*?.]+|[*?]+$/g, "");
      return all.toLowerCase().includes(core.toLowerCase());
    }
    case "quoted":
      return all.includes(value.text);
    case "address":
      // Some programs take a URL's host alone.
      return all.includes(value.text) || all.includes(hostOf(value.text));
    case "name": {
      const name = value.text.toLowerCase().replace(/\.service$/, "");
      return all.toLowerCase().includes(name) || (wellKnownPorts[name]?.test(all) ?? false);
    }
    default:
      return value satisfies never;
  }
}

function hostOf(address: string): string {
  return address.replace(/^[a-z][\w+.-]*:\/\//i, "").replace(/[/?#].*$/, "");
}

/** A service may be asked about by its port. */
const wellKnownPorts: Readonly<Record<string, RegExp>> = {
  ssh: /\b22\b/,
  nginx: /\b(80|443)\b/,
  apache2: /\b(80|443)\b/,
};

export function expanded(path: string, { home }: MachineSnapshot): string {
  const whole = path.replace(/^~(?=\/|$)/, home).replace(/^\.\//, "");
  return whole.length > 1 ? whole.replace(/\/+$/, "") : whole;
}

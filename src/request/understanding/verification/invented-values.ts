import { isIP } from "node:net";
import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import { type Argument, textOf } from "../../../command/policy/argument.ts";
import type { CalledProgram } from "../../../command/policy/called-program.ts";
import { hostIn } from "../../../command/policy/hosts.ts";
import type { Use, ValueKind } from "../../../command/policy/program-row.ts";
import type { Script } from "../../../command/shell/syntax.ts";
import { visitScript } from "../../../command/shell/visit.ts";
import { fold } from "../text/fold.ts";
import { stem } from "../text/stem.ts";
import type { Asked } from "./asked.ts";
import type { ReadCall } from "./check-options.ts";
import { commandTexts, wordText } from "./command-texts.ts";
import type { Problem } from "./problem.ts";
import { expanded } from "./requested-values.ts";

/**
 * Hosts, paths and names that the command acts on although nobody named them: neither the request nor, for paths, this
 * machine has them. A new file may be called after something that was said ("comprime fotos" → fotos.tar.gz).
 */
export function inventedValues(
  script: Script,
  calls: readonly (ReadCall & { call: CalledProgram })[],
  asked: Asked,
  machine: MachineSnapshot,
): readonly Problem[] {
  const said = { asked, machine, text: fold(`${asked.text} ${asked.normalised}`) };
  const values = [
    ...commandTexts(script, machine).filter((text) => isInventedByForm(text, said)),
    ...redirectTargets(script, machine).filter((text) => isInventedFile(text, said)),
    ...calls
      .flatMap((call) => namesOf(call).filter(({ text, kind }) => isInventedName(text, kind, said)))
      .map(({ text }) => text),
  ];
  return [...new Set(values)].map((value) => ({ kind: "invented", value }));
}

type Said = { asked: Asked; machine: MachineSnapshot; text: string };

/** What a word is wherever it stands: an address, a URL, a path, a placeholder. */
function isInventedByForm(text: string, said: Said): boolean {
  const value = /^--?[\w-]+=(.+)$/.exec(text)?.[1] ?? text;
  if (
    /^<[^>]*>$|^\[[A-Z_ ]+\]$|\bpath\/to\b|^(your|tu|my|mi)[_-]\w+$|^(USER(NAME)?|HOST(NAME)?|FILE(NAME)?|PATH)$/.test(
      value,
    )
  )
    return !isSaid(value, said);
  if (/^[a-z][\w+.-]*:\/\//i.test(value)) return isForeignHost(hostIn(value, "url") ?? value, said);
  if (isIP(value.replace(/[/:]\d{1,5}$/, "")) !== 0) return isForeignHost(value.replace(/[/:]\d{1,5}$/, ""), said);
  const login = /^[\w.-]+@([\w.-]+)(?::.*)?$/.exec(value)?.[1];
  if (login !== undefined && !value.includes("@.")) return isForeignHost(login, said);
  // `sed -i.bak` names no file.
  const extension = /^(?!-[A-Za-z])[\w+-]+(?:\.[\w+-]+)*\.([a-z0-9]{1,6})$/i.exec(value)?.[1]?.toLowerCase();
  if (extension !== undefined && extensions.test(extension)) return isInventedFile(value, said);
  if (/^(~|\.{1,2})?\/[^\s|;'"(){}$\\^]*$/.test(value) && !ofSed.test(value)) return isInventedFile(value, said);
  return false;
}

/** "/a/,/b/p", "/a/s#x#y#g": lines by a text in them, and what is done with these. */
const ofSed = /^\/[^/]+\/I?(?:,(?:\/[^/]+\/I?|\d+))?!?(?:[dgipIQq]*|s([^\w\s]).*\1.*\1[gIip\d]*)$/;

/** A path that is not here and was not named. */
function isInventedFile(text: string, said: Said): boolean {
  const { machine } = said;
  // What is written beside a file, to take its place.
  const beside = /^(.+)\.tmp$/.exec(text)?.[1];
  if (beside !== undefined && machine.pathKind(expanded(beside, machine)) !== undefined) return false;
  const path = expanded(text, machine);
  if (/^(&?\d+|-|\/dev\/(null|stdin|stdout|stderr|fd\/\d+|zero|u?random))$/.test(path)) return false;
  const fixed = path.replace(/[^/]*[*?[].*$/, "");
  if (fixed !== path)
    return fixed !== "" && machine.pathKind(fixed) === undefined && !isSaid(fixed.replace(/\/$/, ""), said);
  if (machine.pathKind(path) !== undefined || isSaid(path, said) || isSaid(text, said)) return false;
  return !isCalledAfter(path.split("/").at(-1) ?? "", said);
}

/** Each part of the name is a word of the request, a date, or what files of a kind are called. */
function isCalledAfter(name: string, { text, asked }: Said): boolean {
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u).map((word) => stem(word, asked.language)));
  const parts = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
  const own = parts.filter((part) => !extensions.test(part) && !/^\d+$/.test(part));
  return own.length > 0 && own.every((part) => words.has(stem(part, asked.language)));
}

const extensions =
  /^(tar|gz|tgz|zip|bz2|xz|zst|7z|txt|log|csv|json|sql|md|html?|xml|ya?ml|conf|bak|old|new|out|pdf|png|jpe?g|mp[34]|sh|py|list|sha256|md5|iso|img|gpg|pem|crt|key)$/;

type NamedValue = { text: string; kind: ValueKind };

/** What a call acts on, where the table says of what kind it is. */
function namesOf({ call, parts, use }: ReadCall & { call: CalledProgram }): NamedValue[] {
  const named: NamedValue[] = [];
  const add = (argument: Argument | undefined, kind: ValueKind) => {
    const text = textOf(argument);
    if (text !== undefined) named.push({ text, kind });
  };
  for (const part of parts) if (part.kind === "flag" && part.value !== undefined) add(part.value, part.spec.kind);
  const kinds = operandKinds(call, use);
  const operands = parts.flatMap((part) => (part.kind === "operand" ? [part.argument] : []));
  for (const [at, operand] of operands.entries()) add(operand, kinds[Math.min(at, kinds.length - 1)] ?? "text");
  return named;
}

function operandKinds({ name, args }: CalledProgram, use: Use | undefined): readonly ValueKind[] {
  const called = `${name} ${args.map(textOf).find((text) => text !== undefined && !text.startsWith("-")) ?? ""}`;
  const known = actsOn.find(({ calls }) => calls.test(called));
  if (known !== undefined) return [known.kind];
  const operands = use?.operands;
  if (operands === undefined || operands === "none") return ["text"];
  return typeof operands === "string" ? [operands] : operands.kinds;
}

/** Where the table says nothing of operands, because the call asks anyway. A container is taken for a unit: as much a name. */
const actsOn: readonly { calls: RegExp; kind: ValueKind }[] = [
  {
    calls: /^systemctl (start|stop|(try-)?restart|reload|enable|disable|mask|unmask|kill|reset-failed)\b/,
    kind: "unit",
  },
  { calls: /^(docker|podman) (start|stop|restart|rm|logs|inspect|kill|pause|unpause|top|port)\b/, kind: "unit" },
  {
    calls: /^(apt|apt-get|aptitude|dnf|yum|zypper|snap|pip3?) (install|remove|purge|reinstall|hold|unhold)\b/,
    kind: "package",
  },
  { calls: /^apt-mark (hold|unhold|auto|manual)\b|^apt-cache (show|policy|depends|rdepends)\b/, kind: "package" },
  {
    calls: /^(useradd|userdel|usermod|adduser|deluser|passwd|chage|groupadd|groupdel|groupmod|chgrp|gpasswd) /,
    kind: "user",
  },
  { calls: /^kill /, kind: "pid" },
];

function isInventedName(text: string, kind: ValueKind, said: Said): boolean {
  switch (kind) {
    case "host":
    case "url":
      return isForeignHost(hostIn(text, kind) ?? text, said);
    case "unit":
    case "package":
      return !/[*?]/.test(text) && !isSaidAlmost(text.replace(/\.(service|timer|socket)$/, ""), said);
    case "user":
      return (
        text !== "root" &&
        text !== said.machine.user &&
        /^[a-z_][\w.-]*$/.test(text) &&
        said.machine.pathKind(text) === undefined &&
        !isSaidAlmost(text, said)
      );
    case "pid":
      return /^\d+$/.test(text) && text !== "1" && !isSaid(text, said);
    case "path":
    case "new-path":
      return looksLikeFile(text) && isInventedFile(text, said);
    default:
      return false;
  }
}

function looksLikeFile(text: string): boolean {
  return /^[\w.~/@+-]+$/.test(text) && !text.startsWith("-") && text !== "." && text !== "..";
}

function isForeignHost(host: string, said: Said): boolean {
  const name = host.toLowerCase();
  if (/^(localhost|127(\.\d{1,3}){3}|::1|0\.0\.0\.0)$/.test(name) || name === said.machine.hostname.toLowerCase())
    return false;
  return !isSaid(name, said);
}

function isSaid(value: string, { text, machine }: Said): boolean {
  const folded = fold(value);
  if (folded === "") return true;
  return text.includes(folded) || text.replaceAll("~", machine.home).includes(folded);
}

/** "Apache" is apache2, "postgres" postgresql. */
function isSaidAlmost(value: string, said: Said): boolean {
  if (isSaid(value, said)) return true;
  const folded = fold(value);
  return said.text.split(/[^\p{L}\p{N}@._+-]+/u).some((word) => word.length >= 4 && folded.startsWith(word));
}

function redirectTargets(script: Script, machine: MachineSnapshot): string[] {
  const targets: string[] = [];
  visitScript(script, {
    redirect: (redirect) => {
      if (redirect.kind === "file" && !/^[<>]&$/.test(redirect.operator))
        targets.push(wordText(redirect.target, script, machine));
    },
  });
  return targets;
}

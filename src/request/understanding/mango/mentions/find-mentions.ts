import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Language } from "../../../../shared/language.ts";
import { type RecipeSlotType, slotTypes } from "../../../recipes/slot-types.ts";
import type { SlotType } from "../../../skills/skill.ts";
import { extensions, isFunctionWord } from "../../normalise/lexicon.ts";
import { isOrdinaryWord } from "../../slots/ordinary-words.ts";
import { isWellKnownService } from "../../slots/service.ts";
import type { SlotContext } from "../../slots/slot-read.ts";
import { slotReader } from "../../slots/slot-readers.ts";
import { foldedText, type Token } from "../../templates/tokens.ts";
import type { Mention, TypedValue } from "./mention.ts";
import { typesBeside } from "./nouns.ts";
import { named, nameTypes, shapesOf } from "./shapes.ts";

export type MentionContext = {
  language: Language;
  machine: MachineSnapshot;
  /** Milliseconds since the epoch, for "since Monday". */
  now: number;
  /** Whether people use this folded word for what computers do, so that it is hardly a name. */
  isUsualWord(folded: string): boolean;
};

/**
 * The values that a request mentions, in its order, none over another: by their form, by the readers of slots, by the noun
 * beside them, and as names of this machine.
 */
export function findMentions(tokens: readonly Token[], context: MentionContext): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(tokens, at, context);
    if (mention) mentions.push(mention);
    at = mention?.to ?? at + 1;
  }
  return mentions;
}

function mentionAt(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  return (
    (token.quoted ? quotedAt(tokens, at) : undefined) ??
    measureAt(tokens, at, context) ??
    fileKindAt(tokens, at) ??
    shoutedAt(tokens, at, context) ??
    shapeAt(tokens, at, context) ??
    placeAt(tokens, at, context) ??
    nameAt(tokens, at, context)
  );
}

function mention(
  tokens: readonly Token[],
  from: number,
  to: number,
  typed: readonly [RecipeSlotType, TypedValue][],
  certain: boolean,
): Mention | undefined {
  const as = new Map<RecipeSlotType, TypedValue>();
  for (const [type, value] of typed) {
    const known = as.get(type);
    if (slotTypes[type].value.test(value.value) && (known === undefined || known.fit < value.fit)) as.set(type, value);
  }
  const text = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
  return as.size === 0 ? undefined : { from, to, text, as, certain };
}

/** To the letter: any text, and whatever else it looks like. */
function quotedAt(tokens: readonly Token[], at: number): Mention | undefined {
  const text = tokens[at]?.text ?? "";
  const shaped = shapesOf(text).map(([type, value]): [RecipeSlotType, TypedValue] => [
    type,
    { ...value, fit: value.fit * 0.95 },
  ]);
  const command: [RecipeSlotType, TypedValue][] = /^[a-z./][\w./-]*(?: \S|$)/.test(text)
    ? [["command", { value: text, fit: 0.7 }]]
    : [];
  const plain: [RecipeSlotType, TypedValue][] = [
    ["text", { value: text, fit: 1 }],
    ["pattern", { value: text, fit: 1 }],
  ];
  return mention(
    tokens,
    at,
    at + 1,
    [...plain, ...shaped, ...command, ...besideOf(tokens, at, at + 1, text), ...named(text, 0.6)],
    true,
  );
}

/** Dates, durations, sizes, hours, figures: the longest stretch that is one. */
function measureAt(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  for (let width = Math.min(9, tokens.length - at); width >= 1; width -= 1) {
    const said = tokens.slice(at, at + width);
    if (said.some(({ quoted }) => quoted)) continue;
    const typed = measures.flatMap(([type, slot]): [RecipeSlotType, TypedValue][] => {
      const value = readAs(slot, said, tokens, at, context);
      return value === undefined ? [] : [[type, { value, fit: 1 }]];
    });
    const hasFigure = said.some(({ text }) => /\d/.test(text));
    // "Mes" and "m" alone are no length of time, and "hoy" is one that a command may say by itself.
    const dates = typed.filter(([type]) => type === "date");
    const lengths = typed.filter(([type]) => type !== "date");
    const isLength = lengths.length > 0 && (hasFigure || width > 1) && !leadsUp.test(said[0]?.folded ?? "");
    if (dates.length > 0 && slotTypes.date.value.test(dates[0]?.[1].value ?? "")) {
      const seconds = /^-(\d+)s$/.exec(dates[0]?.[1].value ?? "")?.[1];
      const also: [RecipeSlotType, TypedValue][] =
        seconds === undefined ? [] : [["duration", { value: seconds, fit: 0.9 }]];
      const clock = /^(?:a )?las? (\d{1,2})(?::(\d{2}))?$/.exec(said.map(({ folded }) => folded).join(" "));
      if (clock) also.push(["time", { value: `${clock[1]?.padStart(2, "0")}:${clock[2] ?? "00"}`, fit: 1 }]);
      return mention(
        tokens,
        at,
        at + width,
        [...also.filter(([type]) => type === "time"), ...dates, ...also],
        hasFigure,
      );
    }
    if (isLength) return mention(tokens, at, at + width, lengths, true);
  }
  return figureAt(tokens, at, context);
}

/** What stands before a measure and is no part of it. */
const leadsUp = /^(?:el|la|los|las|the|over|under|mas|menos|more|less|than|ultim[oa]s?|last|past|de)$/;

const measures: readonly (readonly ["date" | "duration" | "size", SlotType])[] = [
  ["date", "date"],
  ["duration", "duration"],
  ["size", "size"],
];

function figureAt(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  const token = tokens[at];
  if (!token || /^(?:un|una|uno|one|a)$/.test(token.folded)) return undefined;
  const digits = /^\d+$/.test(token.text) ? token.text : readAs("number", [token], tokens, at, context);
  if (digits === undefined || !/^\d+$/.test(digits)) return undefined;
  const value = String(Number(digits));
  const beside = besideOf(tokens, at, at + 1, value);
  const figures: [RecipeSlotType, TypedValue][] = [
    ["number", { value, fit: 0.9 }],
    ["percent", { value, fit: 0.4 }],
    ["port", { value, fit: 0.6 }],
    ["pid", { value, fit: 0.5 }],
    ...(/^[0-7]{3,4}$/.test(token.text)
      ? [["mode", { value: token.text, fit: speaksOfModes(tokens) ? 1.1 : 0.7 }] as [RecipeSlotType, TypedValue]]
      : []),
    ["text", { value: token.text, fit: 0.1 }],
    ["pattern", { value: token.text, fit: 0.1 }],
  ];
  return mention(tokens, at, at + 1, [...beside, ...figures], /^\d/.test(token.text) && Number(digits) > 1);
}

function speaksOfModes(tokens: readonly Token[]): boolean {
  return tokens.some(({ folded }) => /^(?:permisos?|permissions?|chmod|modo|mode)$/.test(folded));
}

function shapeAt(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  const text = tokens[at]?.text ?? "";
  const shaped = shapesOf(text);
  if (shaped.length === 0) return undefined;
  const kind = context.machine.pathKind(text);
  const here: [RecipeSlotType, TypedValue][] =
    kind === "directory"
      ? [["folder", { value: text, fit: 1.1 }]]
      : kind === "file"
        ? [["file", { value: text, fit: 1.1 }]]
        : [];
  return mention(
    tokens,
    at,
    at + 1,
    [...here, ...besideOf(tokens, at, at + 1, text), ...shaped, ...ofMachine(text, context)],
    true,
  );
}

/** "Mi carpeta personal", "descargas", "la carpeta actual". */
function placeAt(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  for (let width = Math.min(4, tokens.length - at); width >= 1; width -= 1) {
    const said = tokens.slice(at, at + width);
    const value = readAs("path", said, tokens, at, context);
    const isPlain = width === 1 && value === said[0]?.text;
    const isThere =
      isPlain &&
      value !== undefined &&
      context.machine.pathKind(value) !== undefined &&
      !isFunctionWord(said[0]?.folded ?? "", context.language);
    if (value === undefined || (isPlain && !isThere && !isBesideFile(tokens, at))) continue;
    if (
      said.some(({ folded }) =>
        /^(?:it|its|there|that|this|lo|la|los|las|el|eso|esa|ese|esto|ahi|alli)$/.test(folded),
      ) &&
      width === 1
    )
      continue;
    // "Los temporales", "the logs": files of that kind, and not the folder where such lie.
    if (
      /^(?:(?:los|las|the|mis|my) )?(?:temporal(?:es)?|temp|temporary files|archivos temporales|logs|registros|bitacoras)$/.test(
        foldedText(said),
      )
    )
      continue;
    const kind = context.machine.pathKind(value);
    // "The folder photos" is one of that name, unless the person has such a place.
    const isOwn = said.some(({ folded }) => /^(?:mi|mis|my)$/.test(folded));
    if (kind === undefined && !isOwn && width > 1 && value.startsWith(`${context.machine.home}/`)) continue;
    const isFile = kind === "file" || (kind === undefined && width === 1 && value === said[0]?.text);
    const typed: [RecipeSlotType, TypedValue][] = [
      ["path", { value, fit: 0.9 }],
      ["folder", { value, fit: isFile ? 0.6 : 1 }],
      ["file", { value, fit: isFile ? 1 : 0.4 }],
    ];
    return mention(
      tokens,
      at,
      at + width,
      [...typed, ...besideOf(tokens, at, at + width, value)],
      width > 1 || kind !== undefined,
    );
  }
  return undefined;
}

/** "Los pdf", "archivos jpg", "log files": all files of a kind. */
function fileKindAt(tokens: readonly Token[], at: number): Mention | undefined {
  const { folded = "", text = "" } = tokens[at] ?? {};
  const kind = extensions.has(folded) ? folded : folded.replace(/(?:e?s)$/, "");
  if (!extensions.has(kind) || !/^[a-z0-9]{2,5}$/.test(kind) || /^(?:service|list|local|out|lock|target)$/.test(kind))
    return undefined;
  const before = tokens[at - 1]?.folded ?? "";
  const after = tokens[at + 1]?.folded ?? "";
  const isKind =
    fileNouns.test(before) || fileNouns.test(after) || (/^(?:los|las|the|all|todos)$/.test(before) && kind !== folded);
  if (!isKind && !(text === text.toUpperCase() && /^[A-Z]{3,4}s?$/.test(text))) return undefined;
  const typed: [RecipeSlotType, TypedValue][] = [
    ["glob", { value: `*.${kind}`, fit: 0.9 }],
    ["extension", { value: kind, fit: 0.95 }],
  ];
  return mention(tokens, at, at + 1, typed, fileNouns.test(before) || fileNouns.test(after));
}

const fileNouns =
  /^(?:archivos?|ficheros?|documentos?|imagen|imagenes|fotos?|videos?|files?|documents?|images?|photos?|pictures?|extension|tipo|type)$/;

/** "Busca ERROR en app.log": in a request of small letters it is meant to the letter. */
function shoutedAt(tokens: readonly Token[], at: number, { language }: MentionContext): Mention | undefined {
  const text = tokens[at]?.text ?? "";
  const isShouted = /^[A-Z][A-Z_]{2,}$/.test(text) && !acronyms.test(text);
  if (!isShouted || !tokens.some((token) => /[a-z]{3}/.test(token.text) && !isFunctionWord(token.folded, language)))
    return undefined;
  const typed: [RecipeSlotType, TypedValue][] = [
    ["text", { value: text, fit: 0.95 }],
    ["pattern", { value: text, fit: 0.95 }],
    ["variable", { value: text, fit: 0.8 }],
    ["signal", { value: text, fit: 0.7 }],
    ["file", { value: text, fit: 0.3 }],
  ];
  return mention(tokens, at, at + 1, typed, true);
}

/** What everybody writes so. */
const acronyms =
  /^(?:CPU|RAM|URLS?|HTTPS?|SSH|SSL|TLS|DNS|DHCP|IPS?|TCP|UDP|ICMP|NFS|LVM|RAID|SMART|USB|UUID|GPU|BIOS|UEFI|SQL|CSV|JSON|XML|HTML|PDF|ISO|UTF|ASCII|BOM|MAC|VPN|NTP|LAN|WAN|VLAN|VM|VMS|API|GPG|PEM|CRT|SELINUX|SUID|SGID|ACL|PID|TTY|SWAP|GRUB|IMAP|SMTP|MX|TXT|AAAA|CNAME|SOA|NS|SSD|HDD|NVME|PCI|ARP|MTU|LDAP|TERM|HUP|KILL|INT|MD5|SHA|EXIF|MP3|MP4|JPG|JPEG|PNG|GIF)$/;

function isBesideFile(tokens: readonly Token[], at: number): boolean {
  return typesBeside(tokens[at - 1]?.folded ?? "").some((type) => type === "file" || type === "folder");
}

/** A word that the machine knows as a name, that a noun says to be one, or that nobody uses for anything else. */
function nameAt(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  const token = tokens[at];
  if (!token || !/^[\p{L}\p{N}_][\p{L}\p{N}\w.@:+$-]*$/u.test(token.text)) return undefined;
  const { text, folded } = token;
  if (isFunctionWord(folded, context.language) || folded.length < 2) return undefined;
  const beside = besideOf(tokens, at, at + 1, text);
  const here = ofMachine(text, context);
  const isSignal = /^(?:TERM|HUP|KILL|INT|USR1|USR2|STOP|CONT|QUIT)$/.test(text);
  const signal: [RecipeSlotType, TypedValue][] = isSignal ? [["signal", { value: text, fit: 1 }]] : [];
  const variable: [RecipeSlotType, TypedValue][] = /^[A-Z][A-Z0-9_]+$/.test(text)
    ? [["variable", { value: text, fit: 0.8 }]]
    : [];
  const isStrange = !isOrdinaryWord(folded) && !context.isUsualWord(folded);
  // The noun beside it may belong to a sentence of another make: "el usuario actual", "the service status".
  const isBeside =
    beside.length > 0 &&
    typesBeside(folded).length === 0 &&
    !isOrdinaryWord(folded) &&
    (isStrange || !context.isUsualWord(folded));
  // "El contenedor web": a usual word, but right behind what it may be the name of.
  const right = typesBeside(tokens[at - 1]?.folded ?? "").filter(
    (type) => nameTypes.includes(type) || type === "process",
  );
  const perhaps =
    isBeside || typesBeside(folded).length > 0 || isOrdinaryWord(folded)
      ? []
      : right.map((type): [RecipeSlotType, TypedValue] => [type, { value: text, fit: 0.6 }]);
  if (!isStrange && here.length === 0 && signal.length === 0 && !isBeside && perhaps.length === 0) return undefined;
  const certain =
    (isStrange && at > 0 && (isBeside || /[\d_-]/.test(text))) || here.some(([, { fit }]) => fit >= 1) || isSignal;
  const isVerb = beforeVerbs.test(tokens[at - 1]?.folded ?? "");
  const free = isStrange && !isVerb && (at > 0 || tokens.length === 1) ? named(text, 0.45) : [];
  return mention(
    tokens,
    at,
    at + 1,
    [...(isBeside ? beside : []), ...perhaps, ...here, ...signal, ...variable, ...free],
    certain,
  );
}

/** "Que me traiga", "no vaya": what comes after these is no name. */
const beforeVerbs =
  /^(?:me|te|se|nos|le|les|que|quien|donde|no|si|cuando|it|i|we|you|they|not|to|who|which|that|should|would|can|will)$/;

function ofMachine(text: string, { machine }: MentionContext): [RecipeSlotType, TypedValue][] {
  const lower = text.toLowerCase();
  const found: [RecipeSlotType, TypedValue][] = [];
  const isUnit = machine.units().includes(`${lower}.service`);
  if (isUnit || isWellKnownService(lower)) {
    const fit = isUnit ? 1 : 0.9;
    found.push(
      ["unit", { value: lower, fit }],
      ["process", { value: lower, fit: 0.7 }],
      ["package", { value: lower, fit: 0.7 }],
    );
  }
  if (machine.users().includes(lower) && !systemAccounts.test(lower)) found.push(["user", { value: lower, fit: 1 }]);
  if (machine.packages().has(lower) && !isOrdinaryWord(lower)) found.push(["package", { value: lower, fit: 0.8 }]);
  if (lower === "root") found.push(["user", { value: "root", fit: 0.9 }]);
  if (machine.pathKind(`/sys/class/net/${text}`) !== undefined) found.push(["interface", { value: text, fit: 1 }]);
  else if (/^(?:eth|ens|enp|eno|wlan|wlp|br|tun|tap|wg|docker|bond|veth|lo)\d\w*$|^lo$/.test(text))
    found.push(["interface", { value: text, fit: 0.95 }]);
  return found;
}

/** Accounts of every Debian, whose names are words. */
const systemAccounts =
  /^(?:daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|backup|list|irc|gnats|nobody|messagebus|sshd|root)$/;

/** By the noun before it, or after it in English. */
function besideOf(tokens: readonly Token[], from: number, to: number, value: string): [RecipeSlotType, TypedValue][] {
  const before = tokens[from - 1]?.folded ?? "";
  const called = /^(?:llamad[oa]s?|called|named|de|del|numero|number|el|la|the)$/.test(before)
    ? (tokens[from - 2]?.folded ?? "")
    : "";
  const after = tokens[to]?.folded ?? "";
  const fitting = [
    ...typesBeside(before).map((type) => ({ type, fit: 1.05 })),
    ...typesBeside(called).map((type) => ({ type, fit: 0.9 })),
    ...typesBeside(after).map((type) => ({ type, fit: 0.9 })),
  ];
  return fitting.map(({ type, fit }) => [type, { value, fit }]);
}

/** What a slot's reader makes of the words; it asks nothing back, so whatever is unclear is no value. */
function readAs(
  type: SlotType,
  said: readonly Token[],
  tokens: readonly Token[],
  at: number,
  context: MentionContext,
): string | undefined {
  const { language, machine, now } = context;
  const before = tokens.slice(0, at).map(({ folded }) => folded);
  const slots: SlotContext = { language, machine, now, names: {}, words: [], assumeInstalled: false, before };
  const declared = declarations.get(type) ?? { type };
  declarations.set(type, declared);
  const reader = slotReader(declared);
  if (said.length > reader.width) return undefined;
  const read = reader.read(said, slots);
  return read.kind === "value" ? read.value : undefined;
}

/** A reader is made once for each declaration. */
const declarations = new Map<SlotType, { type: SlotType }>();

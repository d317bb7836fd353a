import type { RecipeSlotType } from "../../../recipes/slot-types.ts";
import { isFunctionWord } from "../../normalise/lexicon.ts";
import type { Token } from "../../templates/tokens.ts";
import { fileKindAt, placeAt } from "./files.ts";
import { measureAt } from "./measures.ts";
import type { Mention, TypedValue } from "./mention.ts";
import { nameAt, ofMachine } from "./names.ts";
import { besideOf, type MentionContext, mention } from "./reading.ts";
import { named, shapesOf } from "./shapes.ts";
import { zoneAt } from "./zones.ts";

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
    (token.quoted ? quotedAt(tokens, at, context) : undefined) ??
    measureAt(tokens, at, context) ??
    fileKindAt(tokens, at) ??
    zoneAt(tokens, at, context) ??
    shoutedAt(tokens, at, context) ??
    shapeAt(tokens, at, context) ??
    placeAt(tokens, at, context) ??
    nameAt(tokens, at, context)
  );
}

/** To the letter: any text, and whatever else it looks like. */
function quotedAt(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  const text = tokens[at]?.text ?? "";
  const here = /[./]/.test(text) ? isThere(text, context) : [];
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
    [...here, ...plain, ...shaped, ...command, ...besideOf(tokens, at, at + 1, text), ...named(text, 0.6)],
    true,
  );
}

function shapeAt(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  const text = tokens[at]?.text ?? "";
  const shaped = shapesOf(text);
  if (shaped.length === 0) return undefined;
  const here = isThere(text, context);
  return mention(
    tokens,
    at,
    at + 1,
    [...here, ...besideOf(tokens, at, at + 1, text), ...shaped, ...ofMachine(text, context)],
    true,
  );
}

/** A file or a folder of that name. */
function isThere(text: string, { machine }: MentionContext): [RecipeSlotType, TypedValue][] {
  const kind = machine.pathKind(text);
  if (kind === "directory") return [["folder", { value: text, fit: 1.1 }]];
  return kind === "file" ? [["file", { value: text, fit: 1.1 }]] : [];
}

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

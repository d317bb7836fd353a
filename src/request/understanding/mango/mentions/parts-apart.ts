import { isIP } from "node:net";
import type { RecipeSlotType } from "../../../recipes/slot-types.ts";
import type { Token } from "../../templates/tokens.ts";
import { findMentions } from "./find-mentions.ts";
import type { Mention, TypedValue } from "./mention.ts";
import { type MentionContext, mention } from "./reading.ts";
import { shapesOf } from "./shapes.ts";

/**
 * A request's words and values with "ana@web1:/srv" and "587/tcp" taken apart, as are "tank/www@friday" and
 * "/mnt/borg::friday": recipes have a slot for whom, one for where and one for the path there. Composers, which know of no other machine, read the words as they were written.
 */
export function withPartsApart(
  tokens: readonly Token[],
  context: MentionContext,
): { tokens: readonly Token[]; mentions: readonly Mention[] } {
  const isAcross = tokens.some(({ folded }) => remoteWords.test(folded));
  const apart: Token[] = [];
  const parts: { at: number; typed: [RecipeSlotType, TypedValue][]; isPath: boolean }[] = [];
  for (const token of tokens) {
    const pieces = token.quoted
      ? undefined
      : (portIn(token.text) ?? savedIn(token.text) ?? remoteIn(token.text, isAcross));
    if (pieces === undefined) {
      apart.push(token);
      continue;
    }
    for (const { text, from, typed, isPath } of pieces) {
      const start = token.start + from;
      parts.push({ at: apart.length, typed, isPath });
      apart.push({ text, folded: text.toLowerCase(), start, end: start + text.length, quoted: false });
    }
  }
  const own = parts.flatMap(({ at, typed, isPath }) => {
    const made = mention(apart, at, at + 1, typed, true);
    return made === undefined ? [] : [isPath ? { ...made, isRemote: true } : made];
  });
  const others = findMentions(apart, context).filter(({ from, to }) => !parts.some(({ at }) => at >= from && at < to));
  return { tokens: apart, mentions: [...others, ...own].sort((one, other) => one.from - other.from) };
}

/** Who says one of these means by ana@example.com whom to log in as, and no address of a letter. */
const remoteWords =
  /^(?:ssh\S*|scp|sftp|rsync\S*|tunel\w*|tunnel\w*|bastion|jump|servidor\w*|servers?|remot[oae]\w*|maquina|machine|hosts?|equipo|nfs|espej\w*|mirror\w*|clave|key)$/;

type Part = { text: string; from: number; typed: [RecipeSlotType, TypedValue][]; isPath: boolean };

/** The protocol stays a word, by which the recipe is found. */
function portIn(text: string): Part[] | undefined {
  const [, port, protocol] = /^(\d{1,5})\/(tcp|udp)$/i.exec(text) ?? [];
  if (port === undefined || protocol === undefined) return undefined;
  return [
    { text: port, from: 0, typed: [as("port", port)], isPath: false },
    { text: protocol, from: port.length + 1, typed: [], isPath: false },
  ];
}

/** "tank/www@friday", a snapshot of a dataset of ZFS, and "/mnt/borg::friday", an archive in a repository of borg. */
function savedIn(text: string): Part[] | undefined {
  const [, of = "", between = "", name = ""] =
    /^(?:(?=[^@]*\/)([A-Za-z0-9][\w.:/-]*)(@)|([~./]\S*?)(::))([\w.:-]+)$/
      .exec(text)
      ?.filter((part) => part !== undefined) ?? [];
  if (of === "") return undefined;
  const typed: [RecipeSlotType, TypedValue][] =
    between === "@" ? [as("volume", of)] : [as("path", of), as("folder", of, 0.9)];
  return [
    { text: of, from: 0, typed, isPath: false },
    { text: name, from: of.length + between.length, typed: [as("text", name)], isPath: false },
  ];
}

function remoteIn(text: string, isAcross: boolean): Part[] | undefined {
  const match = /^(?:(?<user>[A-Za-z_][\w.-]*)@)?(?<host>[A-Za-z0-9][\w.-]*)(?::(?<path>[^:@\s]+))?$/.exec(text);
  const { user, host = "", path } = match?.groups ?? {};
  if (match === null || path?.startsWith("//")) return undefined;
  // "datos:/var/lib" may be a container's volume.
  const isHost = isAcross || isIP(host) !== 0;
  if (user === undefined && !(isHost && /^[/~]/.test(path ?? ""))) return undefined;
  if (user === "git" || /^\d+$/.test(path ?? "") || text.endsWith(".git")) return undefined;
  if (path === undefined && host.includes(".") && !isHost) return undefined;
  const parts: Part[] = [];
  if (user !== undefined) parts.push({ text: user, from: 0, typed: [as("user", user)], isPath: false });
  const at = user === undefined ? 0 : user.length + 1;
  const kinds = shapesOf(host).filter(([type]) => type === "address" || type === "domain");
  parts.push({ text: host, from: at, typed: [as("host", host, 1.1), ...kinds], isPath: false });
  if (path !== undefined) {
    const typed: [RecipeSlotType, TypedValue][] = [as("path", path), as("file", path, 0.95), as("folder", path, 0.95)];
    parts.push({ text: path, from: at + host.length + 1, typed, isPath: true });
  }
  return parts;
}

function as(type: RecipeSlotType, value: string, fit = 1): [RecipeSlotType, TypedValue] {
  return [type, { value, fit }];
}

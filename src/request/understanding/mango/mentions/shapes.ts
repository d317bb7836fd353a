import { isIP } from "node:net";
import { type RecipeSlotType, slotTypes } from "../../../recipes/slot-types.ts";
import { domains, extensions, hiddenNames } from "../../normalise/lexicon.ts";
import type { TypedValue } from "./mention.ts";

type Typed = [RecipeSlotType, TypedValue];

/** What one word is by its signs alone: an address, a path, a pattern; empty where it is a plain word. */
export function shapesOf(text: string): Typed[] {
  const found = byForm(text);
  return found.filter(([type, { value }]) => slotTypes[type].value.test(value));
}

function byForm(text: string): Typed[] {
  if (/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(text)) return [as("url", text)];
  if (/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(text)) return [as("mac", text)];
  if (/^\S+\/\d{1,3}$/.test(text) && isIP(text.replace(/\/\d+$/, "")) !== 0) return [as("network", text)];
  if (isIP(text) !== 0) return [as("address", text), as("host", text)];
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text)) return [as("email", text)];
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}$/i.test(text)) return [as("uuid", text)];
  if (/^\/dev\/\S+$/.test(text)) return [as("device", text), as("path", text, 0.7), as("file", text, 0.6)];
  const disk = /^(?:x?vd[a-z]\d*|[sh]d[a-z]\d*|nvme\dn\d(?:p\d+)?|mmcblk\d(?:p\d+)?|md(?!5$)\d+|loop\d+)$/.exec(text);
  if (disk) return [as("device", `/dev/${text}`), as("text", text, 0.5)];
  if (/[*?]/.test(text) && text.length > 1) {
    const ending = /^\*\.([A-Za-z0-9][\w.+-]*)$/.exec(text)?.[1];
    return [
      as("glob", text),
      ...(ending === undefined ? [] : [as("extension", ending, 0.9)]),
      as("pattern", text, 0.4),
    ];
  }
  const hidden = /^\.([A-Za-z][\w.-]*)$/.exec(text)?.[1];
  if (hidden !== undefined) {
    const isEnding = /^[a-z0-9]{1,5}(?:\.[a-z0-9]{1,4})?$/.test(hidden) && !hiddenNames.has(hidden);
    if (isEnding) return [as("glob", `*${text}`, 0.9), as("extension", hidden), as("file", text, 0.5)];
    return [as("file", text), as("path", text, 0.95), as("glob", `[.]${hidden}`, 0.5)];
  }
  if (idiom.test(text)) return [];
  if (zone.test(text)) return [as("timezone", text), as("path", text, 0.4)];
  if (/^(?:~|\.{1,2})?\/\S*$|^~$/.test(text)) return pathLike(text);
  if (/^ppa:[\w.+-]+\/[\w.+-]+$/.test(text)) return [as("text", text)];
  if (/^[a-z0-9][\w.-]*(?:\/[\w.-]+)*:[\w.-]+$/.test(text) && !/^[\d:.]+$/.test(text))
    return [as("image", text), as("text", text, 0.4)];
  if (/^[\w.-]+\/[\w./-]+$/.test(text))
    return [...pathLike(text), as("branch", text, 0.6), as("volume", text, 0.6), as("image", text.toLowerCase(), 0.5)];
  if (/^[ugoa]*[-+=][rwxXst]+(?:,[ugoa]*[-+=][rwxXst]+)*$/.test(text)) return [as("mode", text)];
  if (/^\d+(?:[.,]\d+)?%$/.test(text))
    return [as("percent", text.replace(/[.,]\d+|%/g, "")), as("number", text.replace(/[.,]\d+|%/g, ""), 0.6)];
  if (/^\d{1,2}:\d{2}$/.test(text)) return [as("time", text.padStart(5, "0"))];
  const ending = /^[^\s/:]+\.([A-Za-z][A-Za-z0-9]{0,9})$/.exec(text)?.[1]?.toLowerCase();
  if (ending !== undefined) return dotted(text, ending);
  if (/^SIG[A-Z0-9]+$/.test(text)) return [as("signal", text.slice(3))];
  if (/^[a-z][\w-]*\d[\w-]*$|^[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)+$/.test(text)) return named(text, 0.5);
  return [];
}

/** Words with a slash that name no place: "disk I/O", "y/o". */
const idiom =
  /^(?:[ei]\/[os]|and\/or|y\/o|n\/a|tcp\/ip|tcp\/udp|udp\/tcp|ssl\/tls|24\/7|on\/off|s[ií]\/no|yes\/no|read\/write)$/i;

/** Areas of the time zone database; "Ventas/Norte" is a folder. */
const zone =
  /^(?:(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[A-Z][\w+-]+(?:\/[A-Z]\w+)?|UTC)$/;

function pathLike(text: string): Typed[] {
  const isFile = /[^/.][^/]*\.[A-Za-z0-9]{1,8}$/.test(text);
  // A script's or program's path is a whole command by itself, where one is wanted (cron, nohup, tmux).
  const runs = /\.(?:sh|bash|py|pl|rb)$|\/s?bin\/[^/]+$/.test(text);
  return [
    as("path", text, 0.95),
    as("file", text, isFile ? 1 : 0.8),
    as("folder", text, isFile ? 0.5 : 1),
    ...(runs ? [as("command", text, 0.7)] : []),
  ];
}

function dotted(text: string, ending: string): Typed[] {
  const isFile = extensions.has(ending);
  const isSite = domains.has(ending) && /^[A-Za-z0-9.-]+$/.test(text);
  const file: Typed[] = [
    as("file", text, isFile ? 1 : 0.5),
    as("path", text, isFile ? 0.95 : 0.5),
    as("folder", text, 0.3),
  ];
  const site: Typed[] = [as("domain", text, 1), as("host", text, 0.95), as("text", text, 0.4)];
  const unit: Typed[] = /^(service|timer|socket|mount|target)$/.test(ending)
    ? [as("unit", text.replace(/\.service$/, ""), 1)]
    : [];
  const setting: Typed[] = [as("variable", text, 0.6), ...named(text, 0.4)];
  return [...unit, ...(isSite && !isFile ? [...site, ...file] : [...file, ...(isSite ? site : [])]), ...setting];
}

/** Every kind of thing whose names are free. */
export function named(text: string, fit: number): Typed[] {
  return nameTypes.map((type) => as(type, text, fit));
}

export const nameTypes: readonly RecipeSlotType[] = [
  "unit",
  "container",
  "host",
  "user",
  "package",
  "process",
  "group",
  "image",
  "volume",
  "database",
  "table",
  "branch",
  "module",
  "printer",
  "interface",
  "variable",
  "text",
  "pattern",
  "file",
  "folder",
  "path",
];

function as(type: RecipeSlotType, value: string, fit = 1): Typed {
  return [type, { value, fit }];
}

import type { RecipeSlotType } from "./slot-types.ts";

type Form = (plain: string) => string | undefined;

const kibi = 1024;
const unitBytes: Readonly<Record<string, number>> = { c: 1, k: kibi, M: kibi ** 2, G: kibi ** 3 };

/** How programs want a value written, by slot type and form; "" is the form that the template does not name. */
const forms: { readonly [type in RecipeSlotType]?: Readonly<Record<string, Form>> } = {
  file: {
    "": (plain) => plain,
    // "talk.mov" whose copy is to be called "talk.mp4"; what has no ending has no other.
    bare: (plain) => /^(.*[^/.])\.[A-Za-z0-9]+$/.exec(plain)?.[1],
    // apt takes a word without a slash for the name of a package.
    here: (plain) => (/[/]/.test(plain) ? plain : `./${plain}`),
  },
  // Of the rows of a table that has a header: head takes one line more.
  number: { "": (plain) => plain, headed: (plain) => String(Number(plain) + 1) },
  size: {
    // coreutils, systemd, LVM: 20K, 100M, 2G, bytes without a letter.
    "": (plain) => plain.replace("k", "K").replace("c", ""),
    find: (plain) => plain,
    lower: (plain) => plain.replace("c", "b").toLowerCase(),
    bytes: (plain) => inUnits(plain, 1),
    kib: (plain) => inUnits(plain, kibi),
    mib: (plain) => inUnits(plain, kibi ** 2),
    gib: (plain) => inUnits(plain, kibi ** 3),
  },
  duration: {
    // sleep, timeout, systemd and journalctl (`--since -2h`): 45s, 10m, 2h, 7d.
    "": (plain) => short(Number(plain)),
    seconds: (plain) => plain,
    minutes: (plain) => rounded(plain, 60),
    hours: (plain) => rounded(plain, 3600),
    days: (plain) => rounded(plain, 86_400),
    // crontab(5): every so often, as the minute and the hour that stand for it.
    cronminute: (plain) => cronTimes(plain)?.[0],
    cronhour: (plain) => cronTimes(plain)?.[1],
    // Programs written in Go know no days: docker --since, kubectl --since.
    go: (plain) => short(Number(plain), hoursFirst),
    // GNU dates: "2 hours ago".
    ago: (plain) => `${inWords(Number(plain))} ago`,
  },
  date: {
    // journalctl, last: what begins with a dash would be an option.
    "": beforeNow,
    // date -d, find -newermt, touch -d, git.
    gnu: beforeNow,
    day: (plain) => /^\d{4}-\d\d-\d\d/.exec(plain)?.[0],
  },
  // crontab(5): the minute, then the hour.
  time: {
    "": (plain) => plain,
    minute: (plain) => plain.split(":")[1]?.replace(/^0(?=\d)/, ""),
    hour: (plain) => plain.split(":")[0]?.replace(/^0(?=\d)/, ""),
  },
  unit: { "": (plain) => plain, bare: (plain) => plain.replace(/\.service$/, "") },
};

/** So many seconds ago as "2 weeks ago". */
function beforeNow(plain: string): string {
  return plain.replace(/^-(\d+)s$/, (_, seconds: string) => `${inWords(Number(seconds), weeksFirst)} ago`);
}

/** The names of a type's forms, without the plain one. */
export function formsOf(type: RecipeSlotType): string[] {
  return Object.keys(forms[type] ?? {}).filter((name) => name !== "");
}

/** The value as the form writes it; undefined where the form is unknown or cannot say it. */
export function inForm(type: RecipeSlotType, form: string, plain: string): string | undefined {
  const write = forms[type]?.[form];
  if (write !== undefined) return write(plain);
  return form === "" ? plain : undefined;
}

/** Upwards: what must hold 1.5 MiB holds 2. */
function inUnits(plain: string, unit: number): string {
  const bytes = Number.parseInt(plain, 10) * (unitBytes[plain.at(-1) ?? ""] ?? 1);
  return String(Math.ceil(bytes / unit));
}

function rounded(plain: string, unit: number): string {
  return String(Math.max(1, Math.round(Number(plain) / unit)));
}

/** "Every 5 minutes", "every 6 hours", "every day"; undefined for what does not come round: cron begins anew each hour and day. */
function cronTimes(plain: string): readonly [minute: string, hour: string] | undefined {
  const minutes = Number(plain) / 60;
  const hours = minutes / 60;
  if (minutes === 1) return ["*", "*"];
  if (minutes > 1 && minutes < 60 && 60 % minutes === 0) return [`*/${minutes}`, "*"];
  if (hours === 1) return ["0", "*"];
  if (hours > 1 && hours < 24 && 24 % hours === 0) return ["0", `*/${hours}`];
  return hours === 24 ? ["0", "0"] : undefined;
}

const longestFirst = [
  ["d", 86_400, "day"],
  ["h", 3600, "hour"],
  ["m", 60, "minute"],
  ["s", 1, "second"],
] as const;

const hoursFirst = longestFirst.slice(1);
const weeksFirst = [["w", 604_800, "week"], ...longestFirst] as const;

type Unit = readonly [letter: string, seconds: number, name: string];

/** The longest unit that holds it exactly. */
function unitOf(seconds: number, units: readonly Unit[] = longestFirst) {
  return units.find(([, length]) => seconds % length === 0) ?? longestFirst[3];
}

function short(seconds: number, units?: readonly Unit[]): string {
  const [letter, length] = unitOf(seconds, units);
  return `${seconds / length}${letter}`;
}

function inWords(seconds: number, units?: readonly Unit[]): string {
  const [, length, word] = unitOf(seconds, units);
  const count = seconds / length;
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

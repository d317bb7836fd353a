import type { Token } from "../templates/tokens.ts";

/** A figure of a request: as it was said, and all others that say the same in another unit. */
export type Quantity = { figures: readonly number[]; names: readonly string[] };

/** The figure that a token is, with the unit beside it; undefined where it is none that a command must say. */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const { text = "" } = tokens[at] ?? {};
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text);
  if (clock) return undefined;
  const found = /^(\d+(?:[.,]\d+)?)([a-zA-Z%]*)$/.exec(text);
  if (!found) return undefined;
  const [, digits = "", attached = ""] = found;
  const value = Number(digits.replace(",", "."));
  const next = tokens[at + 1]?.folded ?? "";
  const unit = attached === "" ? next : attached.toLowerCase();
  // "Un servicio", "one of them": mostly no count at all.
  if (value === 0 || (value === 1 && !/^(gb?|mb?|kb?|tb?|h|dia|day|hora|hour|semana|week|mes|month)$/.test(unit)))
    return undefined;
  const afternoon = tokens.some(({ folded }) => /^(tarde|noche|pm|afternoon|evening|night)$/.test(folded));
  const figures = [value, ...inOtherUnits(value, unit), ...(afternoon && value < 12 ? [value + 12] : [])];
  // What is there twice is what uniq(1) calls repeated.
  const repeated = value === 2 && /^(?:veces|times)$/.test(unit) ? ["uniq -d", "uniq -D"] : [];
  // Four spaces may be written as they are.
  const blanks = /^(?:espacios|spaces)$/.test(unit) && value < 17 ? [`/${" ".repeat(value)}/`] : [];
  return { figures, names: [...(portNames[digits] ?? []), ...repeated, ...blanks] };
}

export function saysQuantity({ figures, names }: Quantity, command: string): boolean {
  // What sed puts back (`\1`) is no figure.
  const said = (command.replace(/\\\d/g, " ").match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  // "The first ten" of a table are eleven lines with its heading.
  const lines = /\b(head|tail)\b/.test(command) ? [0, 1] : [0];
  return (
    figures.some((figure) => lines.some((more) => said.includes(figure + more))) ||
    names.some((name) => (/\w/.test(name) ? new RegExp(`\\b${name}\\b`).test(command) : command.includes(name)))
  );
}

function inOtherUnits(value: number, unit: string): number[] {
  const seconds = timeUnits.find(({ names }) => names.test(unit))?.seconds;
  if (seconds !== undefined) {
    const whole = value * seconds;
    const others = [1, 60, 3_600, 86_400, 604_800].map((other) => whole / other);
    // A month and a year are counted in days.
    return [...others, ...(seconds === 2_592_000 ? [value * 31] : [])].filter(isWhole);
  }
  const power = sizeUnits.findIndex((names) => names.test(unit));
  if (power < 0) return [];
  return [1_000, 1_024].flatMap((base) =>
    [0, 1, 2, 3, 4].map((other) => (value * base ** (power + 1)) / base ** other).filter(isWhole),
  );
}

function isWhole(figure: number): boolean {
  return Number.isInteger(figure) && figure > 0;
}

const timeUnits = [
  { names: /^(s|segs?|segundos?|secs?|seconds?)$/, seconds: 1 },
  { names: /^(m|mins?|minutos?|minutes?)$/, seconds: 60 },
  { names: /^(h|hs|horas?|hours?)$/, seconds: 3_600 },
  { names: /^(d|dias?|days?)$/, seconds: 86_400 },
  { names: /^(semanas?|weeks?)$/, seconds: 604_800 },
  { names: /^(mes|meses|months?)$/, seconds: 2_592_000 },
  { names: /^(anos?|years?)$/, seconds: 31_536_000 },
];

/** From a thousand upwards. */
const sizeUnits = [
  /^(k|kb|kib|kilos?|kilobytes?)$/,
  /^(m|mb|mib|megas?|megabytes?)$/,
  /^(g|gb|gib|gigas?|gigabytes?)$/,
  /^(t|tb|tib|teras?|terabytes?)$/,
];

const portNames: Readonly<Record<string, readonly string[]>> = {
  "21": ["ftp"],
  "22": ["ssh"],
  "25": ["smtp"],
  "53": ["dns", "domain"],
  "80": ["http"],
  "443": ["https"],
  "3306": ["mysql"],
  "5432": ["postgresql"],
};

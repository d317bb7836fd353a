import type { Area, ProgramRow, Use } from "../program-row.ts";

/** The use of a program whose very purpose is to change something: only its help is read. */
export const changes = {
  effect: "write",
  readWith: "--help --version",
  flags: { read: "--help --version" },
} as const satisfies Use;

const takesTheTerminal = {
  ...changes,
  terminal: true,
  reason: {
    en: "takes the terminal and has commands of its own that can change things",
    es: "toma la terminal y tiene órdenes propias que pueden cambiar cosas",
  },
} as const satisfies Use;

type Names = ProgramRow["names"];
type Asks = readonly [string, ...string[]];

/** A row for a program that changes something whatever its flags; `further` says what else holds for it. */
export function changing(
  area: Area,
  names: Names,
  en: string,
  es: string,
  asks: Asks,
  further?: Partial<Use>,
): ProgramRow {
  return { names, area, what: { en, es }, use: { ...changes, ...further }, examples: { read: [], asks } };
}

/** A row for a program that loses data when it does its work. */
export function destroying(
  area: Area,
  names: Names,
  en: string,
  es: string,
  asks: Asks,
  further?: Partial<Use>,
): ProgramRow {
  return changing(area, names, en, es, asks, { effect: "destructive", ...further });
}

/** A row for a full-screen program with commands of its own. */
export function fullScreen(
  area: Area,
  names: Names,
  en: string,
  es: string,
  asks: Asks,
  further?: Partial<Use>,
): ProgramRow {
  return changing(area, names, en, es, asks, { ...takesTheTerminal, ...further });
}

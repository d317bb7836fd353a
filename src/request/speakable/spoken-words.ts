import type { Language } from "../../shared/language.ts";

/** How signs and things without a sound of their own are called. */
export type SpokenWords = {
  dot: string;
  slash: string;
  dash: string;
  underscore: string;
  at: string;
  colon: string;
  port: string;
  home: string;
  address: string;
  inFolder: string;
  startsWith: string;
  idStartingWith: string;
  on: string;
  to: string;
  and: string;
  plus: string;
  equals: string;
  atLeast: string;
  atMost: string;
  percent: string;
  perSecond: string;
  rest: string;
  command: string;
  code(lines: number): string;
  table(lines: number): string;
};

export const spokenWords: Readonly<Record<Language, SpokenWords>> = {
  es: {
    dot: "punto",
    slash: "barra",
    dash: "guion",
    underscore: "guion bajo",
    at: "arroba",
    colon: "dos puntos",
    port: "puerto",
    home: "carpeta personal",
    address: "la dirección",
    inFolder: "en",
    startsWith: "que empieza por",
    idStartingWith: "un código que empieza por",
    on: "en",
    to: "a",
    and: "y",
    plus: "más",
    equals: "igual a",
    atLeast: "al menos",
    atMost: "como mucho",
    percent: "por ciento",
    perSecond: "por segundo",
    rest: "El resto está en la pantalla.",
    command: "la orden que está en la pantalla",
    code: (lines) =>
      lines === 1 ? "Una línea de código, en la pantalla." : `${lines} líneas de código, en la pantalla.`,
    table: (lines) => `Una lista de ${lines} líneas, en la pantalla.`,
  },
  en: {
    dot: "dot",
    slash: "slash",
    dash: "dash",
    underscore: "underscore",
    at: "at",
    colon: "colon",
    port: "port",
    home: "home",
    address: "the address",
    inFolder: "in",
    startsWith: "that starts with",
    idStartingWith: "a code that starts with",
    on: "on",
    to: "to",
    and: "and",
    plus: "plus",
    equals: "equals",
    atLeast: "at least",
    atMost: "at most",
    percent: "percent",
    perSecond: "per second",
    rest: "The rest is on the screen.",
    command: "the command on the screen",
    code: (lines) => (lines === 1 ? "One line of code, on the screen." : `${lines} lines of code, on the screen.`),
    table: (lines) => `A list of ${lines} lines, on the screen.`,
  },
};

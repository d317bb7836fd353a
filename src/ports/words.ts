import { wordName } from "../shared/word-name.ts";

/** What a word of a person's own can stand for. */
export const wordKinds = [
  "service",
  "printer",
  "host",
  "path",
  "user",
  "group",
  "container",
  "package",
  "interface",
  "device",
  "command",
] as const;
export type WordKind = (typeof wordKinds)[number];

/** A kind by its name in either language. */
export function wordKindNamed(name: string): WordKind | undefined {
  const folded = wordName(name);
  return wordKinds.find((kind) => kind === folded) ?? otherNames[folded];
}

/** A name that people here use: "la de secretaría" is the printer HP-2, "la copia" a command. Data, never judged as less. */
export type Word = { word: string; kind: WordKind; value: string };

/** A line of a file that is no word: where it stands, and the file's path. Lines count from 1. */
export type WordProblem = { file: string; line: number };

/** The words of this person and of this machine. Two spellings that differ in case, accents or article are one word. */
export interface Words {
  /** The person's own before those of the machine, which they may hide. Never throws. */
  list(): readonly Word[];
  problems(): readonly WordProblem[];
  /** In place of any of the same name. Throws E_STORE_UNWRITABLE. */
  learn(word: Word): void;
  /** False when the person has no such word. Throws E_STORE_UNWRITABLE. */
  forget(word: string): boolean;
}

const otherNames: Readonly<Record<string, WordKind>> = {
  unit: "service",
  server: "host",
  machine: "host",
  folder: "path",
  directory: "path",
  file: "path",
  disk: "device",
  servicio: "service",
  unidad: "service",
  impresora: "printer",
  equipo: "host",
  maquina: "host",
  servidor: "host",
  ruta: "path",
  carpeta: "path",
  archivo: "path",
  fichero: "path",
  usuario: "user",
  usuaria: "user",
  grupo: "group",
  contenedor: "container",
  paquete: "package",
  interfaz: "interface",
  dispositivo: "device",
  disco: "device",
  orden: "command",
  comando: "command",
};

import type { At } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** Wants lines with any of these. */
export type Keep = (texts: readonly string[], more?: { at?: At; not?: boolean; anyCase?: boolean }) => boolean;

/** "Los errores", "warnings": as the log itself writes it; without any sign of that, in whatever capitals. */
export function readLevels(row: Row, draft: Draft, keep: Keep): void {
  const { log, head = "" } = draft.known;
  if (log === "access") return;
  const asked: { text: string; isSeen: boolean }[] = [];
  for (const [words, spellings] of grave) {
    const spelling = spellings.find((one) => new RegExp(`(?<![A-Za-z])${one}(?![A-Za-z])`).test(head));
    const bracketed = spelling !== undefined && head.includes(`[${spelling}]`);
    const plain = spellings.find((one) => /^[a-z]+$/.test(one)) ?? words;
    // "Sin las líneas de [notice] ni de [warn]".
    row.take(
      `(?:(?:pero|but|y|and) )?(?:<without>|sin|ni|nor|not|no|leaving out|quitando) (?:<the> )?(?:<lines> )?(?:(?:de|del|of|with|con|at) )*(?:<the> )?(?:(?:nivel|level|tipo|type) )?(?:de )?(?:${words})(?: (?:level|nivel))?(?: <lines>)?`,
      () => spelling !== undefined && keep([bracketed ? `[${spelling}]` : spelling], { not: true }),
    );
    // "… or warn": one more that is to be left out.
    row.take(
      `(?<=~ )(?:ni|nor|or|o|y|and) (?:(?:de|del|of|with|con|at) )*(?:<the> )?(?:${words})(?: (?:level|nivel))?(?: <lines>)?`,
      () => {
        const last = draft.conditions.at(-1);
        const isOut =
          last?.on === "text" &&
          last.not &&
          grave.some(([, all]) => all.includes(last.texts[0]?.replace(/[[\]]/g, "") ?? ""));
        return isOut && spelling !== undefined && keep([bracketed ? `[${spelling}]` : spelling], { not: true });
      },
    );
    row.take(
      `(?:<show> )?(?:(?<count><count>) )?(?:<only> )?(?:(?:y|and|o|or) )?(?:<the> )?(?:<lines> )?(?:(?:de|con|of|with|at|that are|que sean|del|whose|cuy[oa]) )*(?:<the> )?(?:(?:nivel|level|tipo|type|severity|severidad|gravedad|(?<column>C\\d+)) )?(?:(?:de|is|sea|es|=) )?(?:${words})(?: (?:level|nivel))?(?: <lines>)?(?: (?:que )?<many>)?`,
      (found) => {
        if (found.atoms("column").some(({ word }) => !/^(?:nivel|level|severidad|severity)$/.test(word))) return false;
        if (found.has("count")) draft.figure ??= { what: "count", column: undefined };
        const text = bracketed ? `[${spelling}]` : (spelling ?? plain);
        // "Los errores críticos (crit)" says it twice.
        if (asked.some((one) => one.text === text)) return true;
        asked.push({ text, isSeen: spelling !== undefined });
        return true;
      },
    );
  }
  // "Errores y avisos": either of them.
  const level = draft.known.columns.find(({ names }) => names.includes("level"))?.column;
  // "Cuántos errores y avisos hay": of each.
  if (asked.length > 1 && draft.figure?.what === "count" && draft.by === undefined && level?.kind === "match")
    draft.by = level;
  if (asked.length > 0)
    keep(
      asked.map(({ text }) => text),
      { anyCase: asked.some(({ isSeen }) => !isSeen) },
    );
}

/** The first that is said takes its words: "errores críticos" are no errors besides. */
const grave: readonly (readonly [string, readonly string[]])[] = [
  [
    "errores (?:muy )?(?:criticos|graves)|error critico|critical errors?|serious errors?",
    ["CRITICAL", "CRIT", "crit", "critical", "Critical"],
  ],
  ["errores fatales|error fatal|fatal errors?", ["FATAL", "fatal", "Fatal"]],
  ["errores|error|errors", ["ERROR", "error", "Error", "ERR"]],
  ["avisos|advertencias|warnings|warning|aviso|advertencia|warns?", ["WARNING", "WARN", "warning", "warn", "Warning"]],
  ["criticos|criticas|critico|critical|criticals|crit", ["CRITICAL", "CRIT", "crit", "critical"]],
  ["fatales|fatal|fatals", ["FATAL", "fatal"]],
  ["informativos|informativas|info|infos", ["INFO", "info"]],
  ["notice|notices|notas?", ["NOTICE", "notice"]],
  ["depuracion|debug", ["DEBUG", "debug"]],
];

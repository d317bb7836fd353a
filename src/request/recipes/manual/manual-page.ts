import type { Passage } from "../../../ports/knowledge.ts";
import type { Language } from "../../../shared/language.ts";

/** The program that a page is about. */
export type ManualPage = {
  program: string;
  /** As its usage is written: "git stash" of git-stash(1). */
  words: string;
  language: Language;
};

/** Undefined for pages of formats and ideas, of other languages, and of programs that are not here. */
export function manualPage(
  { source, headings }: Pick<Passage, "source" | "headings">,
  isHere: (program: string) => boolean,
): ManualPage | undefined {
  const place = source.kind === "help" ? helpPlace : source.kind === "manual" ? manualPlace : undefined;
  const { name, language = "" } = place?.exec(source.locator)?.groups ?? {};
  if (name === undefined || (language !== "" && language !== "es")) return undefined;
  const spoken: Language = language === "es" || spanishHeading.test(headings[0] ?? "") ? "es" : "en";
  if (isHere(name)) return { program: name, words: name, language: spoken };
  const { subcommand } = /^git-(?<subcommand>[a-z][a-z-]*)$/.exec(name)?.groups ?? {};
  if (subcommand === undefined || !isHere("git")) return undefined;
  return { program: "git", words: `git ${subcommand}`, language: spoken };
}

/** "lsblk(8)", "lsblk(8) es" as sources/manual-pages.ts writes them. */
const manualPlace = /^(?<name>[A-Za-z0-9][\w.+-]*)\([168]\w*\)(?: (?<language>\w+))?$/;
const helpPlace = /^(?<name>[A-Za-z0-9][\w.+-]*) --help$/;
const spanishHeading =
  /^(?:NOMBRE|SINOPSIS|DESCRIPCI[OÓ]N|OPCIONES|[OÓ]RDENES|INSTRUCCIONES|COMANDOS|MANDATOS|MODO DE EMPLEO)\b/i;

import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { sayBytes } from "./figures.ts";

/** How much journalctl's vacuum freed: it writes "Vacuuming done, freed 1.5G of archived journals from …" for each folder. */
export function sayFreed({ stdout, stderr }: Outcome, language: Language): string {
  const freed = [...`${stdout}\n${stderr}`.matchAll(/freed ([\d.]+)([BKMGT]?)/g)]
    .map(([, amount = "0", unit = ""]) => Number(amount) * 1024 ** "BKMGT".indexOf(unit || "B"))
    .reduce((sum, bytes) => sum + bytes, 0);
  if (freed === 0) {
    return language === "es"
      ? "No había nada que quitar: solo se borran los ficheros del registro ya archivados."
      : "There was nothing to remove: only archived journal files are deleted.";
  }
  const size = sayBytes(freed, language);
  return language === "es" ? `He liberado ${size} del registro.` : `${size} of the journal was freed.`;
}

import type { Language } from "../../../../shared/language.ts";
import { readTokens } from "../../templates/tokens.ts";
import type { Term } from "../phrases/term.ts";

/** The words of a request as they stand: of a machine, a figure is a port, a process or a share by the words around it. */
export function machineTerms({ normalised, language }: { normalised: string; language: Language }): Term[] {
  return readTokens(normalised, language).map(({ text, folded, quoted }) => ({
    text,
    folded: plainFigure(folded, quoted),
    quoted,
    kinds: quoted ? "q" : "",
    values: {},
  }));
}

/** "Los cinco procesos", "top three". */
function plainFigure(folded: string, quoted: boolean): string {
  return (quoted ? undefined : figures[folded]) ?? folded;
}

const figures: Readonly<Record<string, string>> = {
  dos: "2",
  tres: "3",
  cuatro: "4",
  cinco: "5",
  seis: "6",
  siete: "7",
  ocho: "8",
  nueve: "9",
  diez: "10",
  doce: "12",
  quince: "15",
  veinte: "20",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  twelve: "12",
  fifteen: "15",
  twenty: "20",
};

import { fold } from "../../text/fold.ts";

/**
 * "Comprueba que haproxy.cfg no tenga errores": whether a file is well written is for the program to say that reads it,
 * and no line of it holds the word. "Revisa que app.log no tenga errores" does ask for lines: a log holds such words.
 */
export function asksForCheck(text: string): boolean {
  const folded = fold(text);
  return checks.test(folded) && !/\blogs?\b|\bregistros?\b|\bbitacoras?\b|\/var\/log\//.test(folded);
}

const checks =
  /\b(?:revis|compr(?:ue|o)b|verifi|valid|asegu|fija|mira|check|verify|make sure|ensure)\w*\b.*\b(?:no (?:tenga|tiene|haya|hay|de|da)|sin|has no|have no|is free of|without)\b.{0,12}\b(?:errores|error|fallos|faltas|errors|mistakes|faults)\b/;

import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { certificateFields, sayCertificate } from "../saying/certificate.ts";
import { certificateQuestions, endSlot } from "../saying/certificate-questions.ts";
import { failureText } from "../saying/failure-text.ts";
import { defineSkill } from "../skill.ts";

/** For whom and until when the certificate in a file is. */
export const certificateFile = defineSkill({
  id: "certificate-file",
  sentences: {
    es: [
      "de quién es el certificado {path}",
      "cuándo {end} el certificado {path}",
      ...certificateQuestions(
        "es",
        "[(de|del|en|que hay en|que esta en|guardado en)] [(el|la)] [(<archivo>|ruta)] {path}",
      ),
      "[(cuando|en que fecha|que dia)] [se] {end} [el] [(<archivo>|pem|crt)] {path}",
      "[el] certificado [(de|del|en)] [el] [<archivo>] {path}",
      "[(la|cual es la)] ({end}|vigencia|validez) (de|del) [(el|la)] [<archivo>] {path} [(como certificado)]",
    ],
    en: [
      "who is the certificate {path} for",
      "when does the certificate {path} {end}",
      ...certificateQuestions("en", "[(in|from|at|inside|for|of|on)] [(the)] [<file>] {path}"),
      "when does [the] [(file|pem|crt)] {path} {end}",
      "[the] <certificate> [(file|in|at|from)] [the] [file] {path}",
      "[the] {path} <certificate>",
      "[(the|what is the|when is the)] {end} [(date|dates)] of [the] {path} <certificate>",
      "when does [the] {path} <certificate> {end}",
      "when [the] [<certificate>] [file] {path} {end}",
      "when (does|will|did|is) [(the|my|our)] {path} <certificate> ({end}|expiring|due|up)",
      "who (issued|signed|made|owns) [(the|my|our)] {path} <certificate>",
      "(is|has) [(the|my|our)] {path} <certificate> [still] (expired|valid|ok|good|out of date|fine|current|in date|trusted)",
      "<things> <certificatefacts> (of|for|on|in|from) [(the|my|our)] {path} <certificate>",
      "[(the|my|our)] {path} <certificate> <certificatefacts>",
      "(which|what) (names|domains|hosts|sites) (are|is|does) [(in|on|for)] [(the|my|our)] {path} <certificate> [(cover|include|have|contain|for)]",
      "(inspect|read|check|show|decode|verify|examine|view|print) [(the|my|our)] {path} <certificate>",
      "[the] {end} [date] of [the] [<file>] {path}",
      "how long is [the] [<certificate>] {path} (good|valid) for",
      "how long (until|till|before) [the] [<certificate>] {path} (expires|runs out|lapses)",
      "who (issued|signed) [the] [<certificate>] {path}",
      "is [the] [<certificate>] {path} (out of date|expired|still valid|still good|valid|about to expire|going to expire soon)",
      "how (many days|long) (are|is|do) [there] [(we have)] left on [the] [<certificate>] {path}",
      "(what|which) (domains|names|hosts|domain|name) is [the] [<certificate>] {path} (good|valid|issued) for",
    ],
  },
  slots: { path: { type: "path", exists: true, ask: { es: "¿Qué archivo?", en: "Which file?" } }, end: endSlot },
  command: ({ path = "", end }) => ({ pipeline: [["openssl", "x509", "-in", path, ...certificateFields(end)]] }),
  say: { es: (outcome) => tell(outcome, "es"), en: (outcome) => tell(outcome, "en") },
});

/** -checkend makes openssl end with 1 for one that is over. */
function tell(outcome: Outcome, language: Language): string {
  const told = sayCertificate(outcome, language);
  if (told !== undefined) return told;
  if (!/could not (read|find) .*certificate|unable to load certificate/i.test(outcome.stderr))
    return failureText(outcome, language);
  return language === "es" ? "Ese archivo no tiene ningún certificado." : "There is no certificate in that file.";
}

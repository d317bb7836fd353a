import type { Language } from "../../../../../shared/language.ts";
import { fold } from "../../../text/fold.ts";
import type { State } from "./state.ts";
import { stateConditionalsIn } from "./state-conditionals.ts";

/** What is asked first: whether a path, or a file or folder called so, is there, whether a service runs, or how something is. */
export type Condition =
  | { of: "any" | "file" | "folder" | "service"; name: string; not: boolean }
  | { of: "state"; state: State; not: boolean };

/** "Si existe a.txt cópialo a b.txt, y si no créalo", "if nginx is not running, start it": the condition and what hangs on it. */
export type Conditional = Condition & { met: string; otherwise: string | undefined };

/** The ways to read a request as a condition and what is to be done; none where it has no condition that can be asked. */
export function* conditionalsIn(text: string, language: Language): Generator<Conditional> {
  yield* stateConditionalsIn(text, language);
  if (!/\b(?:si|if)\b/i.test(text)) return;
  for (const phrase of ofServices[language]) {
    const found = phrase.exec(text)?.groups;
    if (found === undefined || isNoName.test(fold(found.name ?? ""))) continue;
    const isStopped = stopped.test(fold(found.state ?? ""));
    const not = (found.not !== undefined) !== isStopped;
    yield { of: "service", name: found.name ?? "", not, met: found.met ?? "", otherwise: found.otherwise };
  }
  for (const phrase of ofThings[language]) {
    const found = phrase.exec(text)?.groups;
    if (found === undefined) continue;
    const { not, noun = "", path = "", met = "", otherwise } = found;
    // "Si no está corriendo": nothing is called so.
    if (isState.test(fold(path))) continue;
    const of = /carpeta|directorio|folder|directory/i.test(noun)
      ? "folder"
      : /archivo|fichero|file/i.test(noun)
        ? "file"
        : "any";
    yield { of, name: path.replace(/^["'«]|["'»]$/g, ""), not: not !== undefined, met, otherwise };
  }
}

const noun =
  "(?<noun>(?:el |la |un |una |the |a |an )?(?:archivo|fichero|carpeta|directorio|file|folder|directory)(?: (?:llamad[oa]|que se llam[ae]|called|named))?\\s+)?";
const name = '(?<path>"[^"]+"|[^\\s,"]+)';
const ofThings: Record<Language, readonly RegExp[]> = {
  es: [
    new RegExp(
      `^(?:s[oó]lo\\s+)?si\\s+(?<not>no\\s+)?(?:existe|hay|est[aá])\\s+(?:ya\\s+)?(?:ning[uú]n\\s+)?${noun}${name}(?:\\s+(?:aqu[ií]|ya|ah[ií]))?\\s*,?\\s+(?:entonces\\s+)?(?<met>.+?)(?:\\s*[,;.]?\\s*(?:y\\s+|pero\\s+)?(?:si no|sino|en caso contrario|de lo contrario|en otro caso)(?:\\s+existe|\\s+est[aá]|\\s+la hay|\\s+lo hay)?\\s*,?\\s+(?<otherwise>.+))?$`,
      "iu",
    ),
    new RegExp(
      `^(?<met>.+?),?\\s+(?:pero\\s+)?(?:s[oó]lo\\s+)?si\\s+(?<not>no\\s+)?(?:existe|hay)\\s+${noun}${name}$`,
      "iu",
    ),
  ],
  en: [
    new RegExp(
      `^(?:only\\s+)?if\\s+(?:there\\s*(?:is|['’]s)\\s+(?<not>no\\s+|not\\s+)?(?:already\\s+)?)?${noun}${name}(?:\\s+(?:exists|is there|is present|is here))?\\s*,?\\s+(?:then\\s+)?(?<met>(?!exist|is\\b|does\\b).+?)(?:\\s*[,;.]?\\s*(?:and\\s+|but\\s+)?(?:otherwise|or else|else|if not|if it (?:does not|doesn['’]t)(?: exist)?)\\s*,?\\s+(?<otherwise>.+))?$`,
      "iu",
    ),
    new RegExp(
      `^if\\s+${noun}${name}\\s+(?<not>does not|doesn['’]t|is not|isn['’]t)\\s+(?:exist|there|present)(?:\\s+yet)?\\s*,?\\s+(?:then\\s+)?(?<met>.+?)$`,
      "iu",
    ),
    new RegExp(
      `^(?<met>.+?),?\\s+(?:but\\s+)?(?:only\\s+)?if\\s+${noun}${name}\\s+(?:exists|is there|is present)$`,
      "iu",
    ),
    new RegExp(
      `^(?<met>.+?),?\\s+(?:but\\s+)?(?:only\\s+)?if\\s+${noun}${name}\\s+(?<not>does not|doesn['’]t)\\s+exist(?:\\s+yet)?$`,
      "iu",
    ),
  ],
};

const unit = "(?<name>[\\w@.-]*[a-z][\\w@.-]*)";
const runs =
  "(?<state>corriendo|activ[oa]|levantad[oa]|arrancad[oa]|en marcha|funcionando|iniciad[oa]|encendid[oa]|en ejecuci[oó]n|parad[oa]|ca[ií]d[oa]|detenid[oa]|apagad[oa])";
const otherwiseEs =
  "(?:\\s*[,;.]?\\s*(?:y\\s+|pero\\s+)?(?:si no|sino|en caso contrario|de lo contrario)\\s*,?\\s+(?<otherwise>.+))?";
const ofServices: Record<Language, readonly RegExp[]> = {
  es: [
    new RegExp(
      `^si\\s+(?:el\\s+(?:servicio|demonio)\\s+(?:de\\s+)?)?${unit}\\s+(?<not>no\\s+)?(?:est[aá]|sigue)\\s+${runs}\\s*,?\\s+(?:entonces\\s+)?(?<met>.+?)${otherwiseEs}$`,
      "iu",
    ),
    new RegExp(
      `^si\\s+(?<not>no\\s+)?est[aá]\\s+${runs}\\s+(?:el\\s+(?:servicio|demonio)\\s+(?:de\\s+)?)?${unit}\\s*,?\\s+(?:entonces\\s+)?(?<met>.+?)${otherwiseEs}$`,
      "iu",
    ),
  ],
  en: [
    new RegExp(
      `^if\\s+(?:the\\s+)?${unit}(?:\\s+(?:service|daemon))?\\s*(?:\\s(?:is|has)|['’]s)?(?<not>\\s+not|n['’]t)?\\s+(?<state>running|active|up|started|alive|stopped|down|dead|inactive)\\s*,?\\s+(?:then\\s+)?(?<met>.+?)(?:\\s*[,;.]?\\s*(?:and\\s+|but\\s+)?(?:otherwise|or else|else|if not)\\s*,?\\s+(?<otherwise>.+))?$`,
      "iu",
    ),
  ],
};
const stopped = /^(?:parad|caid|detenid|apagad|stopped|down|dead|inactive)/;

/** Who is spoken of only by a pronoun, or more than one. */
const isNoName =
  /^(?:it|that|this|everything|there|any|none|ya|no|eso|esto|todo|se|lo|the|service|el|la|los|las|servicio|is|isn|not)$/;
const isState =
  /^(?:corriendo|activ[oa]|levantad[oa]|arrancad[oa]|funcionando|iniciad[oa]|encendid[oa]|parad[oa]|caid[oa]|detenid[oa]|apagad[oa]|instalad[oa]|bien|mal|running|active|started|stopped|installed|it|that|this|everything)$/;

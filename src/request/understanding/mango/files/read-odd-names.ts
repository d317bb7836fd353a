import { readStamp } from "../phrases/read-stamp.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { NameChange } from "./files-wish.ts";

/** The day in each name, numbers, a beginning that goes, signs for others. */
export function readOddNames(sentence: Sentence): NameChange | undefined {
  return readDated(sentence) ?? readNumbered(sentence) ?? readCut(sentence) ?? readSigns(sentence);
}

/** "Ponles la fecha de hoy al nombre", "prefix them with their modification date". */
function readDated(sentence: Sentence): NameChange | undefined {
  if (
    !sentence.has("{rename}|pon\\w*|anad\\w+|agreg\\w+|add|append|prefix|prefij\\w+|prepend|antepon\\w+|stamp|mete\\w*")
  )
    return undefined;
  if (
    !sentence.has("nombres?|names?|filenames?|{rename}|prefix|prefij\\w+|prepend|antepon\\w+") ||
    sentence.has("{copy}|{pack}(?= {~}<)|cp")
  )
    return undefined;
  const own =
    sentence.take(
      "(?:(?:con|with|by|of|por|usando|using) )?{~}(?:su (?:propia )?)?(?:fecha|dia|date) (?:de|of|in which|en que) (?:{~}(?:ultima|last) )?(?:modificacion|modification|cambio|change|se modificaron)|(?:with |con |by )?{~}(?:last )?modification (?:date|day)",
    ) > 0;
  const stamp = readStamp(sentence);
  if (!own && stamp === undefined) return undefined;
  const front =
    sentence.take(
      "(?:delante|al principio|al inicio|al comienzo|at the (?:start|front|beginning)|in front|como prefijo|as (?:a )?prefix|de prefijo|prefij\\w+|prefix|prepend|antepon\\w*|por delante)(?: (?:de|of|del|a|with|con|to)(?= ))?",
    ) > 0;
  sentence.take(
    "{rename}|pon\\w*|anad\\w+|agreg\\w+|add|append|stamp|mete\\w*|(?:(?:a|al|to|en|in|of|de|del) )*{~}(?:final|end)? ?(?:de|of)? ?{~}(?:nombres?|names?|filenames?)(?: (?:de|of|del))?|(?:antes de|before) {~}extension|les?",
  );
  return { to: "dated", front, own, format: stamp?.format ?? "%F" };
}

/** "Renombra los jpg de playa a foto-001.jpg, foto-002.jpg…", "numéralas con tres cifras". */
function readNumbered(sentence: Sentence): NameChange | undefined {
  if (!sentence.has("{rename}|numer\\w+|number\\w*|enumer\\w+|sequential\\w*|consecutiv\\w+")) return undefined;
  let change: NameChange | undefined;
  sentence.take(
    "(?:(?:a|to|as|como|con|with|into|llamad[oa]s?|called|named|tipo|like|el|patron|pattern|formato|format|estilo|style) )+(?!{small} )(<[a-z]*p[a-z]*>|[a-z][\\w-]*\\d+)(?: (<[a-z]*p[a-z]*>|[a-z][\\w-]*\\d+))*(?: (?:y|and) (?:asi(?: sucesivamente)?|so on|so forth)| etc(?:etera)?)?",
    (first) => {
      const [, before, digits = "", after] = /^([A-Za-z][\w-]*?)(0*1)(\.\w+)?$/.exec(first.text) ?? [];
      if (before === undefined) return false;
      change = { to: "numbered", before, width: digits.length, after };
      return true;
    },
  );
  if (change !== undefined) sentence.take("(?<=· )(<[a-z]*p[a-z]*>)", (next) => /\d/.test(next.text));
  if (change !== undefined)
    sentence.take(
      "{rename}|numer\\w+|number\\w*|enumer\\w+|(?:(?:in|en|de) )?{~}(?:sequential\\w*|consecutiv\\w+|sequence|secuencia|order|orden|forma|manera)|(?:y|and) (?:asi(?: sucesivamente)?|so on)|etc(?:etera)?",
    );
  return change;
}

/** "Quítales el build- del principio", "drop the IMG_ prefix from the names". */
function readCut(sentence: Sentence): NameChange | undefined {
  let from: string | undefined;
  const cuts =
    "(?:quit\\w+|sac(?:a|ar|ale|ales|á)\\w*|elimin\\w+|borr\\w+|remov\\w+|strip|drop|delete|take off|take|get rid of|trim|recort\\w+)";
  const text =
    "(?:texto |palabra |text |word |string |cadena )?(?!<[^>]*[gdsty]>)(?!espacios? |spaces? |{file} |extension |nombres? |names? |prefijo |prefix ){a:name}";
  const names =
    "(?: (?:(?:de|del|of|from|off|in|en|a|al|los|las|the) )*(?:nombres?|names?|filenames?|file names?)(?: (?:de|of|del))?)?";
  const start = "(?:(?:del|de|from|at|off|al|a|por) )*{~}(?:principio|inicio|comienzo|start|beginning|front|delante)";
  const set = (one: Term) => {
    if (from !== undefined || !/^[\w@+.-]+$/u.test(one.text)) return false;
    from = one.text;
    return true;
  };
  sentence.take(`${cuts} {~}(?:les? )?{~}${text} ${start}${names}`, set);
  if (from === undefined) sentence.take(`${cuts} {~}(?:les? )?{~}(?:prefijo|prefix) ${text}${names}`, set);
  if (from === undefined) sentence.take(`${cuts} {~}${text} (?:prefijo|prefix)(?: (?:from|off|of|de|a))?${names}`, set);
  if (from === undefined) return undefined;
  sentence.take("{rename}|nombres?|names?|filenames?");
  return { to: "other", from, by: "", at: "start" };
}

/** "Cambia los guiones por guiones bajos en los nombres". */
function readSigns(sentence: Sentence): NameChange | undefined {
  const names = "(?:(?:en|in|de|of|from) )*{~}(?:nombres?|names?|filenames?|file names?)(?: (?:de|of|del))?";
  const swaps = "(?:cambi\\w+|change|reemplaz\\w+|replace|sustitu\\w+|swap|convi\\w+|convert|turn|pas\\w+|pon\\w*)";
  for (const [sign, old] of signWords)
    for (const [by, other] of signWords)
      if (
        sign !== by &&
        sentence.has("nombres?|names?|filenames?|{rename}") &&
        sentence.take(
          `${swaps} {~}(?:${old}) (?:${names} )?(?:por|with|to|into|a|en|con|for) {~}(?:${other})(?: ${names})?`,
        ) > 0
      )
        return { to: "replaced", by, sign };
  return undefined;
}

const signWords = [
  ["_", "guion(?:es)? bajos?|barras? bajas?|underscores?|_"],
  ["-", "guion(?:es)?(?: medios?)?(?! bajos?)|dash(?:es)?|hyphens?|-"],
  [".", "puntos?|dots?|periods?"],
] as const;

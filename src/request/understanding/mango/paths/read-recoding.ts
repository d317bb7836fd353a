import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { PathAction } from "./path-wish.ts";

/** "Pasa carta.txt de latin1 a utf-8 en carta-nueva.txt": the same text in other bytes. */
export function readRecoding(sentence: Sentence): PathAction | undefined {
  const verbs =
    "pas(?:a|ar|e|ame|alo|á)|convi\\w+|convert\\w*|transform\\w*|cambi\\w+|change|re-?codific\\w+|re-?encode|recode|transcod\\w+|iconv|translate|traduc\\w+";
  if (!sentence.has(verbs)) return undefined;
  let codes: readonly [string, string] | undefined;
  sentence.take(
    `(?:de|desde|from) {~}(?:(?:codificacion|encoding) )?(${code}) (?:a|al|to|into|en|hacia) {~}(?:(?:codificacion|encoding) )?(${code})(?: encoding)?`,
    (from, into) => {
      codes = [nameOf(from.text), nameOf(into.text)];
    },
  );
  if (codes === undefined) return undefined;
  const paths: string[] = [];
  const path = "(?!<[^>]*[gd])(<[a-z]*p[a-z]*>)";
  const saved =
    "(?:(?:y|and) )?(?:(?:guard\\w+|save|write|escrib\\w+|dej\\w+|mete\\w*|store|put|pon\\w*)(?: (?:lo|it|el resultado|the result|la salida|the output))? )?";
  sentence.take(
    `${saved}(?:(?:en|a|como|as|to|into|in|llamad[oa]|called|named|que se llame) )*{~}(?:{file} )?${path}`,
    (one) => {
      paths.push(pathOf(one));
    },
  );
  const [file, to] = paths;
  if (file === undefined || paths.length > 2) return undefined;
  sentence.take(`(?:{~}(?:codificacion|encoding|texto|text) )*(?:${verbs})|codificacion|encoding`);
  const [from, into] = codes as readonly [string, string];
  return { do: "recode", file, from, into, ...(to === undefined ? {} : { to }) };
}

const code =
  "utf-?8|utf-?16(?:le|be)?|utf-?32|latin-?\\d|iso-?8859-?\\d{1,2}|windows-?125\\d|cp-?\\d{3,4}|us-ascii|ascii|macintosh|koi8-r|shift_jis|gb2312|big5|euc-jp";

/** As iconv(1) has them: it knows no latin-1 and no windows1252. */
function nameOf(said: string): string {
  return said
    .replace(/^(latin|cp)-/i, "$1")
    .replace(/^windows-?(?=\d)/i, "CP")
    .replace(/^iso-?8859-?/i, "ISO-8859-");
}

import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

const code = (name: string) => `(?:(?:codificacion|encoding) )?(?<${name}>[XT]\\d+|ascii|macintosh|utf)`;
const target =
  "(?:(?:que se llame|llamad[oa]|called|named|en|in|into|to|as|como|a) )+(?:<the> )?(?:<file> )?(?<t>[FX]\\d+)";

/** "Está en latin1, necesito una copia en utf-8 que se llame b.txt": the same text in other bytes, in a file of its own. */
export function readRecoded(row: Row, draft: Draft, set: (edit: Draft["edit"]) => void): void {
  const recode = (found: Found): boolean => {
    const [from, into] = [codeOf(found.text("a")), codeOf(found.text("b"))];
    if (from === undefined || into === undefined || from === into) return false;
    // Never over the text itself.
    if (found.has("t") === (draft.target !== undefined)) return false;
    set({ what: "recode", from, into });
    draft.target ??= { path: found.text("t"), append: false };
    return true;
  };
  const verb =
    "(?:(?:pasa|pase|convierte|convierta|converti|cambia|cambie|transforma|recodifica|deja|pon)(?:me|se)?l[oa]|(?:convert|turn|change|recode|re-encode|transcode) (?:it|that|this))";
  row.take(
    `(?:(?:y|and|,) )*(?:${verb} |(?<=~ ))(?:de|desde|from) ${code("a")} (?:a|al|to|into|en) ${code("b")}(?: ${target})?`,
    recode,
  );
  row.take(
    `(?:esta|viene|vino|is|comes|came|was)(?: (?:guardad[oa]|codificad[oa]|saved|encoded|written))? (?:en|in|as|con|with) ${code("a")}(?: ,)? (?:(?:y|and|so|asi que) )?(?:necesito|quiero|hazme|haz|dame|saca|i need|i want|make(?: me)?|give me) (?:una|un|a|an) (?:copia|version|copy)(?: (?:suya|de el|of it))? (?:en|in|as) ${code("b")}(?: ${target})?`,
    recode,
  );
  // "… desde Windows en latin1 y se ven raros los acentos, pásalo a utf-8 en b.txt".
  row.take(
    `(?:en|in|as) ${code("a")}(?<between>(?: (?!F\\d|[TXGN]\\d)\\S+){0,12}?) (?<them>${verb}) (?:a|al|to|into|en) ${code("b")}(?: ${target})?`,
    (found) => {
      if (!recode(found)) return false;
      draft.described = found.atoms("them")[0]?.from ?? 0;
      return true;
    },
  );
}

/** As iconv(1) has them: it knows no latin-1 and no windows1252. */
function codeOf(said: string): string | undefined {
  if (
    !/^(?:utf-?(?:8|16(?:le|be)?|32)|latin-?\d|iso-?8859-?\d{1,2}|windows-?125\d|cp-?\d{3,4}|us-ascii|ascii|macintosh|koi8-r)$/i.test(
      said,
    )
  )
    return undefined;
  return said
    .replace(/^(latin|cp)-/i, "$1")
    .replace(/^windows-?(?=\d)/i, "CP")
    .replace(/^iso-?8859-?/i, "ISO-8859-");
}

import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { PathAction } from "./path-wish.ts";

/** "Pasa los saltos de línea de notas.txt a unix", "strip the carriage returns from run.sh": how lines end. */
export function readEndings(sentence: Sentence): PathAction | undefined {
  const ends =
    "(?:(?:saltos?|finales?|fines?|terminaci(?:on|ones)|retornos?) (?:de )?(?:linea|carro|renglon)|(?:line|new ?line) ?(?:endings?|breaks?|feeds?|terminators?|ends)|newlines|eols?|carriage returns?|retornos?(?: de carro)?|crs?)";
  const dos = "(?:windows|dos|crlf|cr ?lf|ms-dos|msdos|\\^m)";
  const unix = "(?:unix|linux|lf|posix|\\*nix)";
  if (!sentence.has(`${ends}|${dos}|\\^m|dos2unix|unix2dos`)) return undefined;
  const asked = readAsked(sentence, `${ends}|${dos}|\\^m`);
  if (asked) return asked;
  if (!sentence.has(`${verbs}|dos2unix|unix2dos`)) return undefined;
  const style = `(?:(?:{~}(?:formato|format|estilo|style|tipo|type|modo|${ends}|los|de) )*{~}`;
  let to: "unix" | "dos" | undefined;
  sentence.take(
    `(?:(?:a|to|into|en|como|as|al|que sean|for|para) )+${style}(${dos}|${unix})(?: (?:ones|style|format|${ends}|formato))*)`,
    (one) => {
      to = new RegExp(`^${unix}$`).test(one.folded) ? "unix" : "dos";
    },
  );
  const isStripped =
    sentence.take(
      `(?:quit\\w+|sac(?:a|ar|ale)\\w*|elimin\\w+|borr\\w+|limpi\\w+|arregl\\w+|corrig\\w+|strip|remove|delete|drop|fix|clean(?: up)?|get rid of) {~}(?:le |les )?{~}(?:${dos} )?(?:${ends}|\\^m)(?: (?:raros|windows|de windows|dos|de dos|weird|tipo windows|de mas|${dos}))*(?: (?:de|del|from|of|in|en|a|que (?:hay|tiene) en)(?= ))?`,
    ) > 0;
  if (to === undefined && isStripped) to = "unix";
  sentence.take("dos2unix", () => {
    to ??= "unix";
  });
  sentence.take("unix2dos", () => {
    to ??= "dos";
  });
  sentence.take(
    `{~}(?:de|from|desde|con|with|having|that have|has|que tiene[n]?) ${style}(?:${dos}|${unix})(?: (?:${ends}|style|format|ones))*)`,
  );
  sentence.take(
    `{~}(?:(?:${dos}|${unix}) )?{~}${ends}(?: (?:(?:de|of|del|raros|windows|dos|tipo|style|in|en|from|malos|mal|weird|wrong) ?)+)?(?<! )`,
  );
  if (to === undefined) return undefined;
  let as: string | undefined;
  sentence.take(
    "(?:(?:y|and) )?(?:guard\\w+|save|write|escrib\\w+|dej\\w+|store)(?: (?:lo|it|el resultado|the result))? (?:en|as|to|in|into|como|a) {~}(?:{file} )?(?!<[^>]*[gd])(<[a-z]*p[a-z]*>)",
    (one) => {
      as = pathOf(one);
    },
  );
  const files: string[] = [];
  let folder: string | undefined;
  sentence.take(
    "(?:de|del|en|in|of|from|under|dentro de|inside) {~}{folder} (?!<[^>]*[gf])(<[a-z]*p[a-z]*>)|(?:de|del|en|in|of|from|dentro de) (<[a-z]*d[a-z]*>)",
    (one) => {
      if (!sentence.has("{a:glob}")) return false;
      folder = pathOf(one);
      return true;
    },
  );
  sentence.take(
    "(?:(?:y|e|and|de|del|of|a|al|in|en|from|to) )*{~}(?:(?:{file}|script) )?(?!<[^>]*d)(<[a-z]*[pg][a-z]*>)(?: {file})?",
    (one) => {
      files.push(one.kinds.includes("g") && !one.quoted ? (one.values.g ?? one.text) : pathOf(one));
    },
  );
  sentence.take(`${verbs}|que|text|texto|{file}|it|raros|me|mandaron|sent|vino|viene|came`);
  if (files.length === 0 || sentence.has("{deep}")) return undefined;
  const base = folder?.replace(/\/+$/, "");
  return {
    do: "endings",
    files: files.map((file) => (base !== undefined && !file.includes("/") ? `${base}/${file}` : file)),
    to,
    ...(as === undefined ? {} : { as }),
  };
}

/** "Qué ficheros de docs tienen saltos de línea de Windows". */
function readAsked(sentence: Sentence, returns: string): PathAction | undefined {
  const asks =
    "(?:(?:que|cuales|cual|which|what|busc\\w*|find|list\\w*|show|muestr\\w*|dime|tell|search|localiza\\w*|encuentr\\w*) (?:[^ ]+ )*(?:tiene[n]?|tengan?|have|has|having|with|con|usa[n]?|use|uses|using|son|are|lleva[n]?|contain\\w*|contiene[n]?|termina[n]?|acaba[n]?|end))";
  const isUnix = "(?:unix|linux|lf)";
  if (
    !sentence.has(`${asks} (?:[^ ]+ )*(?:${returns})`) ||
    sentence.has(isUnix) ||
    sentence.has("{delete}|convi\\w+|convert|cuant[oa]s|how many|count")
  )
    return undefined;
  const globs: string[] = [];
  const folders: string[] = [];
  sentence.take("{~}(?:{file} )?(<[a-z]*g[a-z]*>)(?: {file})?", (one) => {
    globs.push(one.values.g ?? one.text);
  });
  const deep = sentence.take("{deep}") > 0;
  sentence.take(
    "(?:(?:en|de|del|in|under|of|from|dentro de|inside|below) )+{~}(?:{folder} )?(?!<[^>]*[gf])(<[a-z]*p[a-z]*>)(?: {folder})?",
    (one) => {
      folders.push(pathOf(one).replace(/\/+$/, ""));
    },
  );
  sentence.take(
    `(?:(?:${returns}|de|of|estilo|style|tipo|type|in|con|with|the|los|formato|format|at the end|al final) )*(?:${returns}|style|ones|format|lines?|lineas?)`,
  );
  sentence.take(
    "tiene[n]?|tengan?|have|has|having|with|con|usa[n]?|use[s]?|using|contain\\w*|contiene[n]?|lleva[n]?|termina[n]?|acaba[n]?|end|lines?|lineas?|text|texto|{file}",
  );
  if (folders.length > 1 || (folders.length === 0 && globs.length === 0) || (deep && globs.length > 0))
    return undefined;
  const [folder] = folders;
  if (globs.length === 0) return { do: "returns", files: folders, deep: true };
  return {
    do: "returns",
    files: globs.map((glob) => (folder === undefined || glob.includes("/") ? glob : `${folder}/${glob}`)),
    deep: false,
  };
}

const verbs =
  "(?:pas(?:a|ar|e|ame|alo|ala|alos|alas|á)|convi\\w+|convert\\w*|transform\\w*|cambi\\w+|change|normali[sz]\\w+|quit\\w+|saca\\w*|elimin\\w+|borr\\w+|limpi\\w+|arregl\\w+|corrig\\w+|strip|remove|delete|drop|fix|clean|make|haz|turn|dej\\w+|pon\\w*|quiero|need|necesito|dos2unix|unix2dos|get rid of)";

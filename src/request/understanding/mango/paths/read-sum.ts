import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { PathAction, SumProgram } from "./path-wish.ts";

/** Sums of what is named, made and checked: md5, sha256 and their kind. */
export function readSum(sentence: Sentence): PathAction | undefined {
  const named = /(md5|sha1|sha256|sha512)/i;
  const checks =
    "comprueb\\w+|comproba\\w+|verific\\w+|check|verify|valida\\w*|validate|contrasta\\w*|coteja\\w*|match|test";
  if (sentence.has(checks)) {
    const ignoreMissing =
      sentence.take(
        "(?:{~}(?:y|e|and|pero|but) )*{~}(?:ignor\\w+|sin (?:contar|quejarte de|tener en cuenta)|skip\\w*|salt\\w+|omit\\w+|no te quejes de|without complaining about|no (?:importa|importan))(?: {~}{file})? {~}(?:(?:que|which|that|los|the|ones|{file}) )*(?:falt\\w+|no (?:esten|estan|existan|existen|haya)|missing|absent|are missing|ausentes|perdidos)(?: {file})?|(?:de )?(?:los|the ones|solo los|only the ones) que (?:esten|hay|existan)",
      ) > 0;
    let file: string | undefined;
    // "Does web.iso match its .sha256 file".
    let folder: string | undefined;
    sentence.take(
      `(?:{file} )?(<[a-z]*p[a-z]*>) (?:(?:still|aun|todavia|sigue|con|with|against|contra|y|and|cuadra|coincide|${checks}) )*(?:its?|su|{~}) ?(?:{file} )?(<[a-z]*e[a-z]*>)(?: {file})?`,
      (one, ending) => {
        const end = (ending.values.e ?? ending.text).replace(/^\*?\./, "");
        if (!named.test(end)) return false;
        const [, base, name] = /^(?:(.*)\/)?([^/]+)$/.exec(pathOf(one)) ?? [];
        folder = base;
        file = `${name}.${end}`;
        return true;
      },
    );
    if (folder !== undefined && file !== undefined) {
      sentence.take(`${checks}|does|still|sigue|aun|todavia|cuadra|coincide`);
      return {
        do: "check",
        program: programIn(file),
        file,
        ignoreMissing,
        folder,
        named: [`${folder}/${file.slice(0, file.lastIndexOf("."))}`],
      };
    }
    sentence.take(
      "(?:{~}(?:hash(?:es)?|sumas?|checksums?|sums?|md5|sha\\d*|de|of|in|en|con|with|against|contra|listed|listad[oa]s|file|{file}|integridad|integrity|using|usando) )*{~}(<[a-z]*p[a-z]*>|[\\w.-]*(?:md5|sha1|sha256|sha512)sums?(?:\\.\\w+)?)",
      (one) => {
        if (!named.test(pathOf(one)) || file !== undefined) return false;
        file = pathOf(one);
        return true;
      },
    );
    if (file === undefined) return undefined;
    // "El sha256 de datos/web.iso con web.iso.sha256": the sums lie beside it.
    const beside = sentence.terms.find(
      ({ kinds, text }) => /[pf]/.test(kinds) && text.includes("/") && !named.test(text),
    );
    const [, where, base = ""] = /^(.*)\/([^/]+)$/.exec(beside === undefined ? "" : pathOf(beside)) ?? [];
    const isBeside = where !== undefined && !file.includes("/") && file.startsWith(`${base}.`);
    sentence.take(checks);
    sentence.take("hash(?:es)?|sumas?|checksums?|sums?|md5|sha\\d*|{file}|integridad|integrity|<[a-z]*f[a-z]*>");
    return {
      do: "check",
      program: programIn(file),
      file,
      ignoreMissing,
      ...(isBeside ? { folder: where, named: [pathOf(beside as Term)] } : {}),
    };
  }
  let program: SumProgram | undefined;
  for (const name of ["md5", "sha1", "sha512", "sha256"] as const)
    if (
      sentence.take(
        `(?:{~}(?:calcula\\w*|compar\\w+|compare|calculate|compute|genera\\w*|generate|saca\\w*|dame|haz\\w*|get|show|print|suma[s]?|hash(?:es)?|checksums?|huellas?|resumen(?:es)?|de|of|the|el|la|un|a|con|with|crea\\w*|create|make|{file}|lista|list) )*{~}${name.replace("sha", "sha-?")}(?:sum)?(?: (?:hash|sum|checksum|checksums|hashes|de|of|for|del|sums))*`,
      ) > 0
    )
      program = `${name}sum`;
  if (program === undefined) return undefined;
  let to: string | undefined;
  sentence.take(
    "(?:(?:y|and) )?(?:(?:guard\\w+|save|write|escrib\\w+|mete\\w*|store|dej\\w+|put|pon\\w*)(?: (?:lo|la|los|it|them|that|el resultado|the result|todo))? )?(?:en|in|into|to|a|as|como) {~}(?:(?:{file}|un|a|llamad[oa]|called) )*(?!<[^>]*[gd])(<[a-z]*p[a-z]*>)",
    (one) => {
      to = pathOf(one);
    },
  );
  const files: string[] = [];
  sentence.take("(?:(?:y|e|and|de|of|for|del) )*{~}(?:{file} )?(?!<[^>]*[d])(<[a-z]*[pg][a-z]*>)", (one) => {
    files.push(one.kinds.includes("g") && !one.quoted ? (one.values.g ?? one.text) : pathOf(one));
  });
  return files.length === 0 ? undefined : { do: "sum", program, files, ...(to === undefined ? {} : { to }) };
}

function programIn(name: string): SumProgram {
  const found = /(md5|sha1|sha256|sha512)/i.exec(name)?.[1]?.toLowerCase() ?? "sha256";
  return `${found as "md5" | "sha1" | "sha256" | "sha512"}sum`;
}

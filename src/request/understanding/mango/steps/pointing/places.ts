import type { Language } from "../../../../../shared/language.ts";
import type { Before } from "../thing.ts";
import { quoted } from "./names-of-things.ts";

/** "Ahí", "dentro", "en ella", "there", "into it": the folder that was made, filled or spoken of. */
export function withPlace(part: string, { trace, folder }: Before, language: Language): string {
  const group = trace.result?.kind === "group" ? trace.result.name : undefined;
  if (group !== undefined)
    return language === "es"
      ? part.replace(
          /(?<=^|\s)(?:(?:en|a) (?:él|ella|el(?=\s(?:a|al)\s)|ese grupo|el grupo(?=$))|ah[ií])(?=\s|$)/iu,
          () => `en el grupo ${group}`,
        )
      : part.replace(/(?<=^|\s)to (?:it|that group|the group(?=$))(?=\s|$)/iu, () => `to the group ${group}`);
  const place = trace.folder ?? folder;
  if (place === undefined) return part;
  const name = quoted(place);
  const within = part.replace(fileThere[language], (_, file: string) =>
    quoted(file.includes("/") ? file : `${place.replace(/\/+$/, "")}/${file}`),
  );
  if (within !== part) return within;
  if (language === "es") {
    const from = part.replace(/(?<=^|\s)de (?:ah[ií]|all[ií]|all[aá]|ella|a?dentro)(?=\s|$)/giu, () => `de ${name}`);
    if (from !== part) return from;
    const there =
      /\s*(?<=^|\s)(?:(?:ah[ií]|all[ií]|all[aá])(?: (?:dentro|mismo))?|(?:por )?dentro(?: de (?:ella|[eé]l|la carpeta|ah[ií])|(?! de\b))|en (?:ella|él|el(?=$)|la misma(?=$)|esa carpeta|la (?:nueva )?carpeta(?=$)|ese directorio))(?=\s|$)/iu;
    return there.test(part)
      ? `${part.replace(there, " ").replace(/\s+/g, " ").trim()} ${/^(?:c[oó]pi|mu[eé]v|mov|pas|llev|traslad|mand|env)/iu.test(part) ? "a" : "en"} ${name}`
      : part;
  }
  const from = part.replace(/(?<=^|\s)(?:from|of) (?:there|it|that folder)(?=\s|$)/giu, () => `from ${name}`);
  if (from !== part && trace.folder !== undefined) return from;
  const to =
    /\s*(?<=^|\s)(?:(?:over |in |into |to )?there|(?:in|into|inside|to|within) (?:it|that|that folder|that directory|the folder|the new folder|the directory))(?=\s|$)/iu;
  if (!to.test(part) || (trace.folder === undefined && !/there/i.test(part))) return part;
  const rest = part.replace(to, " ").replace(/\s+/g, " ").trim();
  return `${rest} ${/^(?:move|copy|put|extract|unpack|unzip|untar|save|download|place)/i.test(rest) ? "to" : "in"} ${name}`;
}

export function withoutPlace(part: string, language: Language): string {
  return part.replace(
    language === "es"
      ? /\s+(?:ah[ií]|all[ií]|all[aá])(?:\s+mismo)?(?=\s|$)/iu
      : /\s+(?:in\s+|right\s+)?there(?=\s|$)/iu,
    "",
  );
}

/** "El LEEME.txt de ahí". */
const fileThere: Record<Language, RegExp> = {
  es: /(?<=^|\s)(?:el |la )?(?:archivo |fichero )?([\w./-]+\.\w{1,5}) (?:de|que hay) (?:ah[ií]|all[ií]|esa carpeta|la carpeta)(?=\s|$)/iu,
  en: /(?<=^|\s)(?:the )?(?:file )?([\w./-]+\.\w{1,5}) (?:in|from) (?:there|it|that folder)(?=\s|$)/iu,
};

import type { Language } from "../../../../../shared/language.ts";
import type { Before, Thing } from "../thing.ts";
import { nameOf, nounOf } from "./names-of-things.ts";

/** "El original", "la copia", "the zip", "el resultado", "esa carpeta": by what it is called. */
export function withDescribed(part: string, { trace, folder, ...before }: Before, language: Language): string {
  const { object, result } = trace;
  const things = [result, object].filter((thing) => thing !== undefined);
  const unit = before.service?.object;
  const service = unit && nounOf(unit, language);
  const archive = things.find(({ kind }) => kind === "archive");
  const named = (thing: Thing | undefined) => (thing === undefined ? undefined : nameOf(thing, language));
  const plainFile = things.find(({ kind }) => kind === "file" || kind === "archive");
  const byEnding = (text: string) =>
    text.replace(endings[language], (said: string, article: string, ending: string) => {
      const one = things.find(
        ({ kind, name }) => /^(?:file|archive)$/.test(kind) && name.toLowerCase().endsWith(`.${ending.toLowerCase()}`),
      );
      return one === undefined
        ? said
        : `${/^del$/i.test(article) ? "de " : /^al$/i.test(article) ? "a " : ""}${nameOf(one, language)}`;
    });
  const said: readonly (readonly [RegExp, string | undefined])[] =
    language === "es"
      ? [
          [
            /\b(?:el|los|la|las|ambos|ambas)(?: (?:dos|tres|\d))? (?:(?:archivos?|ficheros?|logs?|carpeta|lista) )?original(?:es)?\b/giu,
            named(object),
          ],
          [/\b(?:la|esa) copia(?: de seguridad)?(?= |$)(?! de)/giu, named(result)],
          [
            /\b(?:el|ese|dicho) (?:archivo |fichero )?\.?(?:tar|zip|comprimido|tarball|paquete|gz|tgz|tar\.gz|archivo comprimido)(?= |$)(?! de\b)/giu,
            named(archive),
          ],
          [
            /\bdel (?:archivo |fichero )?(?:zip|comprimido|tarball|paquete|tgz|tar\.gz)(?= |$)(?! de\b)/giu,
            archive && `de ${nameOf(archive, language)}`,
          ],
          [/\bel \p{L}+ original(?=$| )/giu, named(object)],
          [/\b(?:el|al) anterior(?=$)/giu, named(object)],
          [/\b(?:el|la) nuev[oa](?: (?:archivo|fichero))?(?=$)/giu, named(result)],
          [/\b(?:el|ese|dicho|su) (?:servicio|demonio)(?=$)/giu, service],
          [/\b(?:el|ese|del) resultado(?= |$)/giu, named(result)],
          [/\b(?:esa|dicha|la misma|esta) carpeta(?= |$)/giu, folder],
          [/(?<=^\S+ |\b(?:en|de|con|desde) )la carpeta(?=$| (?:y|con)\b)/giu, folder],
          [
            /\b(?<!mismo )(?:ese|este|dicho|el) (?:archivo|fichero)(?=$| (?:y|a|al|con|por|en|de mayor|sin)\b)(?! (?:de|llamad|que))/giu,
            named(plainFile),
          ],
          [
            /\b(?:en|de) (?:la )?(?:misma )?carpeta(?= |$)(?! \S)/giu,
            folder === undefined ? undefined : `en ${folder}`,
          ],
        ]
      : [
          [
            /\b(?:the|both)(?: (?:two|three|\d|untouched|old|previous|unchanged))? (?:original(?: (?:files?|ones?|logs?|folder|copy|list))?s?|source(?: files?)?)\b/giu,
            named(object),
          ],
          [/\bthe (?:new |backup )?copy\b(?! of)/giu, named(result)],
          [/\bthe new one(?=$)/giu, named(result)],
          [/\b(?:the|that|its) (?:service|daemon)(?=$)/giu, service],
          [
            /\bthe \.?(?:zip|tar|tarball|archive|gz|tgz|tar\.gz|compressed)(?: file| archive)?(?= |$)(?! of\b)/giu,
            named(archive),
          ],
          [/\bthe (?:result|resulting file|output|new file|merged file|combined file)(?= |$)/giu, named(result)],
          [/\b(?:that|this|the same) (?:folder|directory)(?= |$)/giu, folder],
          [/(?<=^\S+ |\b(?:in|of|from|to) )the (?:folder|directory)(?=$| (?:and|with)\b)/giu, folder],
          [
            /\b(?:that|this|the) file(?=$| (?:and|to|with|in place|alphabetically|removing|without|into)\b)/giu,
            named(plainFile),
          ],
        ];
  return said.reduce(
    (text, [phrase, value]) => (value === undefined || value === "" ? text : text.replace(phrase, () => value)),
    byEnding(part),
  );
}

/** "El sql", "the csv". */
const endings: Record<Language, RegExp> = {
  es: /\b(el|del|al|ese|dicho)(?: (?:archivo|fichero))? \.?((?:tar\.)?\w{2,4})(?: (?:que (?:sale|ha salido|queda)|resultante|descomprimido))?(?=$|[\s,])/giu,
  en: /\b(the|that)(?: resulting| unpacked| new)? \.?((?:tar\.)?\w{2,4})(?: file)?(?=$|[\s,])/giu,
};

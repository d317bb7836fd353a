import type { Language } from "../../../../../shared/language.ts";
import { fold } from "../../../text/fold.ts";
import type { Before } from "../thing.ts";
import { quoted } from "./names-of-things.ts";

/**
 * A part with what it leaves out: "cambia el puerto 80 por 81" is of the file that was spoken of, "recarga" of the service,
 * "mata los procesos que tenga" of the user. Undefined where it says itself.
 */
export function withImplied(part: string, { trace, service }: Before, language: Language): string | undefined {
  const { object, result } = trace;
  if (service?.object && again[language].test(fold(part)))
    return language === "es"
      ? `${/rei/iu.test(part) ? "reinicia" : "recarga"} el servicio ${service.object.name}`
      : `${part} the service ${service.object.name}`;
  const unit = service?.object?.name;
  if (unit !== undefined && logs[language].test(fold(part)) && !namesOwner[language].test(fold(part)))
    return language === "es"
      ? part.replace(logNoun.es, (noun) => `${noun} de ${unit}`)
      : part.replace(logNoun.en, (noun) => `${noun} of ${unit}`);
  const user = (result ?? object)?.kind === "user" ? (result ?? object)?.name : undefined;
  if (user !== undefined && ofUser[language].test(fold(part)) && !fold(part).includes(user))
    return language === "es" ? `${part} del usuario ${user}` : `${part} of the user ${user}`;
  const copied = copies[language].exec(part);
  const source = result ?? object;
  if (copied && source && /^(?:file|folder|archive)$/.test(source.kind))
    return `${copied[0]} ${language === "es" ? "de" : "of"} ${quoted(source.name)}${part.slice(copied[0].length)}`;
  const edits = wantsFile[language].exec(fold(part));
  if (!edits || (!replacesOnly[language].test(part) && /[\w-]\.[a-z0-9]{1,5}(?:\s|$)|\//i.test(part))) return undefined;
  const first = changesLines[language].test(fold(part)) ? (object ?? result) : (result ?? object);
  if (first === undefined || !/^(?:file|archive)$/.test(first.kind)) return undefined;
  const name = quoted(first.name);
  if (asksOf[language].test(fold(part))) return `${part} ${name}`;
  return `${part} ${language === "es" ? "en" : "in"} ${name}`;
}

/** "Muestra el log": of the service that was spoken of. */
const logs: Record<Language, RegExp> = {
  es: /^(?:y )?(?:ensen|muestr|mostr|dame|dam|dim|sac|mir|ver|imprim|pas|list|sigu|mand)\w* .*\b(?:logs?|journal|registros?|mensajes|bitacora|diario)\b/,
  en: /^(?:and )?(?:show|print|give|tail|follow|list|display|dump|look at|see|get|check)\b.*\b(?:logs?|journal|messages|log (?:lines|entries))\b/,
};
const logNoun: Record<Language, RegExp> = {
  es: /\b(?:logs?|journal|registros?|mensajes|bit[aá]cora|diario)\b/iu,
  en: /\b(?:journal (?:lines|entries)|log (?:lines|entries)|logs?|journal|messages)\b/iu,
};
const namesOwner: Record<Language, RegExp> = {
  es: /\b(?:logs?|journal|registros?|mensajes|bitacora|diario)\b.* (?:del?|para) (?!(?:error|aviso|hoy|ayer|las?|los|hace|est[ae]|log|el log)\b)|\/|\bsus?\b/,
  en: /\b(?:of|for|from) (?!(?:the last|today|yesterday|now|errors?)\b)|\/|\b(?:its|\w+['’]s) |\b(?:system|kernel|docker)\b/,
};

/** "Comprueba la configuración y recarga": the service that was spoken of. */
const again: Record<Language, RegExp> = {
  es: /^(?:y |solo )*(?:recarga|recargue|reinicia|reinicie|recargar|reiniciar)$/,
  en: /^(?:and |just |only )*(?:reload|restart)$/,
};

/** "Mata todos los procesos que tenga": whose account was spoken of. */
const ofUser: Record<Language, RegExp> = {
  es: /^(?:y )?(?:mata|mate|cierra|cierre|corta|corte|termina|termine|acaba con|expulsa|echa)\b.*\b(?:procesos|sesiones|todo lo que (?:tenga|este))\b/,
  en: /^(?:and )?(?:kill|close|end|terminate|stop)\b.*\b(?:processes|sessions|everything)\b/,
};

/** "Haz una copia llamada b.txt": of what was spoken of. */
const copies: Record<Language, RegExp> = {
  es: /^(?:haz|hac[eé]|haga|crea|cre[aá])(?:me)? (?:una |otra )?(?:copia|respaldo|backup)(?: de seguridad)?(?! de\b)/iu,
  en: /^(?:make|create|take|keep) (?:a |another )?(?:copy|backup)(?! of\b)/iu,
};

/** "Cambia a.lan por a.es" names no file. */
const replacesOnly: Record<Language, RegExp> = {
  es: /^(?:y )?(?:cambi|reemplaz|remplaz|sustitu)\p{L}* [^\s/]+ por [^\s/]+$/iu,
  en: /^(?:and )?(?:change|replace|swap|substitute) [^\s/]+ (?:with|by|to|for) [^\s/]+$/iu,
};

const wantsFile: Record<Language, RegExp> = {
  es: /^(?:y )?(?:cambia|reemplaza|remplaza|sustituye|pon|ponle|anade|agrega|quita|borra|elimina|comenta|descomenta|cuenta|ordena|dime|muestra\w*|ensena\w*)\w* .*\b(?:por|lineas?|puerto|palabras?|ultim\w+|primer\w+|comentarios?|vacias|al final|al principio|a (?:yes|no|true|false|\d+))\b|^(?:pon|ponle|deja|fija|cambia)\w* [\w.]+ (?:a |en |= ?)?(?:yes|no|true|false|on|off|si|\d+)$|(?:tiene|tienen|pesa|pesan|ocupa|ocupan)$/,
  en: /^(?:and )?(?:change|replace|swap|set|add|append|remove|delete|drop|comment|uncomment|count|sort|tell|show)\b.*\b(?:with|by|lines?|port|words?|last|first|comments?|blank|empty|at the end|to (?:yes|no|true|false|\d+))\b|^(?:set|put) [\w.]+ (?:to |= ?)?(?:yes|no|true|false|on|off|\d+)$/,
};
const changesLines: Record<Language, RegExp> = {
  es: /^(?:y )?(?:cambia|reemplaza|remplaza|sustituye|pon|anade|agrega|quita|borra|elimina|comenta|descomenta)/,
  en: /^(?:and )?(?:change|replace|swap|set|add|append|remove|delete|drop|comment|uncomment)/,
};
const asksOf: Record<Language, RegExp> = { es: /(?:tiene|tienen|pesa|pesan|ocupa|ocupan)$/, en: /(?!)/ };

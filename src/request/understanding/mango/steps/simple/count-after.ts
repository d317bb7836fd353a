import type { Language } from "../../../../../shared/language.ts";
import { fold } from "../../../text/fold.ts";
import { place } from "../../phrases/written.ts";
import type { Before } from "../thing.ts";

/** "Y dime cuántos hay ahí", "and count them", "tell me how many directories remain": in the folder that was worked on. */
export function countAfter(part: string, { trace, folder }: Before, language: Language): string | undefined {
  const text = fold(part).replace(/[¿?!.,]+(?=\s|$)/g, "");
  const found = asks[language].exec(text)?.groups;
  const where = trace.result?.kind === "folder" ? trace.result.name : (trace.folder ?? folder);
  if (found === undefined || where === undefined || /[*?]/.test(where)) return undefined;
  // How many lines an output that was kept has is asked of the file.
  if (/^(?:file|archive)$/.test(trace.result?.kind ?? "") && found.noun === undefined) return undefined;
  const isOfFolders = found.folders !== undefined;
  const ending = found.ending === undefined ? "" : ` -name '*.${found.ending}'`;
  return isOfFolders
    ? `find ${place(where)} -mindepth 1 -type d | wc -l`
    : `find ${place(where)} -type f${ending} | wc -l`;
}

const asks: Record<Language, RegExp> = {
  es: /^(?:y |luego |despues )*(?:(?:me )?(?:dime|decime|di|digas|dices|cuentame|muestra|muestrame|mostrame|ensename|quiero saber|indica|saca) )?(?:(?:cuant[oa]s|cuenta(?:los|las)?(?: cuant[oa]s)?|conta(?:los|las)?|el numero de|cuenta l[oa]s)(?: (?<noun>(?:archivos|ficheros)|(?<folders>carpetas|directorios|subcarpetas)|\.?(?<ending>log|csv|txt|jpg|png|pdf|gz|json|sql|html|md|py|sh|xml|conf|tmp|zip))s?)?)(?: (?:que )?(?:hay|quedan|quedaron|son|tiene|tenemos|hemos (?:copiado|movido)|se (?:copiaron|movieron|han (?:copiado|movido))|han quedado|siguen|contiene))?(?: (?:ahi|alli|ahora|dentro|en total|en ella|en esa carpeta|en la carpeta|en el directorio|ahi dentro|ya))*$/,
  en: /^(?:and |then |finally )*(?:(?:tell me|show me|show|print|say|report|let me know|see|give me) )?(?:how many|count|the number of|the count of)(?: (?:of )?(?<noun>them|(?:the )?(?:remaining )?(?:files|ones)|(?:the )?(?:remaining )?(?<folders>directories|folders|subfolders|subdirectories)|(?:the )?\.?(?<ending>log|csv|txt|jpg|png|pdf|gz|json|sql|html|md|py|sh|xml|conf|tmp|zip)s?(?: files)?))?(?: (?:that )?(?:there are|are there|remain|are left|it has|are in (?:there|it|that folder)|were (?:copied|moved)|it holds|it contains|we have|you (?:copied|moved)))?(?: (?:in there|there|now|in it|in total|inside|left|altogether|in that (?:folder|directory)|in the (?:folder|directory)))*$/,
};

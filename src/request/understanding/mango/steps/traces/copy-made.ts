import type { Language } from "../../../../../shared/language.ts";
import { fold } from "../../../text/fold.ts";
import { place } from "../../phrases/written.ts";
import type { CopyMade, Thing } from "../thing.ts";
import { operandsOf } from "./operands.ts";
import { plainCommands } from "./script-words.ts";

/** "cp a.conf a.conf.bak", "sed -i.bak … a.conf": what was kept of which file. */
export function copyMade(script: string): CopyMade | undefined {
  const [{ argv = [] } = {}, another] = plainCommands(script);
  if (another !== undefined) return undefined;
  const [program, first = ""] = argv;
  const operands = operandsOf(argv);
  if (program === "cp" && operands.length === 2) {
    const [of = "", to = ""] = operands;
    return /[*?]/.test(of) ? undefined : { of, copy: to.endsWith("/") ? `${to}${of.split("/").at(-1)}` : to };
  }
  const ending = program === "sed" ? /^-(?:\w*i)(\.\S+|~)$/.exec(first)?.[1] : undefined;
  const last = argv.at(-1);
  return ending === undefined || last === undefined ? undefined : { of: last, copy: `${last}${ending}` };
}

/** "Y enséñame qué ha cambiado", "show me the diff": what was kept against what it is now. */
export function changesShown(part: string, copied: CopyMade | undefined, language: Language): string | undefined {
  return copied !== undefined && asks[language].test(fold(part).replace(/[¿?.,!]+(?=\s|$)/g, ""))
    ? `diff ${place(copied.copy)} ${place(copied.of)}`
    : undefined;
}

const asks: Record<Language, RegExp> = {
  es: /^(?:y |luego |despues )*(?:(?:me |nos )?(?:ensena|muestra|mostra|saca|dime|deci|di|da|mira|ver|quiero ver|imprime|lista|compara|haz|hace)\w*|diff)(?: (?:un |el |con |en))*\s?(?:(?:las? )?diferencias?(?: (?:entre|con|respecto|de|que)\b.*)?|(?:el |un )?diff(?: (?:entre|con|de|respecto)\b.*)?|(?:que|lo que) (?:ha |han |se ha |se |he |haya )?(?:cambi|modific|toc)\w*.*|(?:los|el) cambios?(?: (?:hechos?|realizados?|que).*)?|(?:ambos|los dos)(?: (?:archivos|ficheros))?|(?:con )?(?:el|la) (?:original|copia|anterior)|en que (?:se diferencia|cambia|difiere)\w*.*)$/,
  en: /^(?:and |then )*(?:(?:show|give|print|display|tell|see|list|let me see|output|run|do|compare)(?: me| us)?(?: (?:a|the|with|what|by))*|diff) ?(?:(?:diff|differences?|changes?)(?: (?:between|with|against|to|made|from|of)\b.*)?|(?:what |has |have |it |is |was |been )*(?:changed|different|modified)|both(?: files)?|(?:the two|them|it)(?: (?:files|with|against|to)\b.*)?|(?:the )?(?:original|copy|backup|old one))$/,
};

/** "Y mira en qué se diferencia de /etc/a", "then compare it with b.txt": what was made against another that is named. */
export function comparedWith(part: string, thing: Thing | undefined, language: Language): string | undefined {
  const { path } = compares[language].exec(part)?.groups ?? {};
  if (path === undefined || thing === undefined || !/^(?:file|folder)$/.test(thing.kind)) return undefined;
  return `diff ${thing.kind === "folder" ? "-r " : ""}${place(thing.name)} ${place(path)}`;
}

const compares: Record<Language, RegExp> = {
  es: /^(?:y )?(?:(?:mira|dime|comprueba|revisa|ens[eé][nñ]ame|mu[eé]strame|ver) (?:en )?qu[eé] (?:se diferencia|difiere|cambia|tiene (?:de )?(?:distinto|diferente))(?: (?:de|con|respecto (?:a|de)|a))+|(?:comp[aá]ra|comp[aá]re|compar[aá])(?:l[oa]s?)?(?: (?:con|contra|a))|(?:mira|dime|ens[eé][nñ]ame|mu[eé]strame|saca|s[aá]came) las diferencias (?:con|contra|respecto (?:a|de))) (?:(?:el|la) (?:archivo|fichero|carpeta) )?(?<path>[\w.~-]*\/[\w./-]*|[\w-]+\.\w+)$/iu,
  en: /^(?:and )?(?:(?:see|tell me|show me|check|show) (?:how|where|what) (?:it|that|they) (?:differs?|is different)(?: (?:from|to|than|with))+|(?:compare|diff) (?:it|them|that|the result)(?: (?:with|to|against))+|(?:show|show me|print|give me|see) the (?:differences?|diff) (?:with|to|from|against)) (?:the (?:file|folder) )?(?<path>[\w.~-]*\/[\w./-]*|[\w-]+\.\w+)$/iu,
};

/** Whether what was copied was kept in case something goes wrong, so that it is the first that is worked on. */
export function isBackup({ of, copy }: CopyMade, said: string): boolean {
  const [name = "", kept = ""] = [of, copy].map((path) => path.split("/").at(-1) ?? "");
  return (
    (kept !== name && kept.startsWith(name)) ||
    /\.(?:bak|old|orig|back|backup|copia|save|sav|prev)$|~$/i.test(kept) ||
    /respald|copia de seguridad|back(?:ed)?[ -]?up/i.test(said)
  );
}

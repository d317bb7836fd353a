import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import type { Language } from "../../../../../shared/language.ts";
import type { Before } from "../thing.ts";
import { plainCommands } from "../traces/script-words.ts";

/**
 * "Comprime los .log de /var/log/app y borra los .gz": files of a kind without a place are those in the folder that the part
 * before looked through or packed. Undefined where a place is said, or the part before was about anything else.
 */
export function inFolderSaidOnce(
  text: string,
  { script }: Before,
  machine: MachineSnapshot,
  language: Language,
): string | undefined {
  const folder = folderLookedThrough(script, machine);
  if (folder === undefined || saysPlace[language].test(text) || !ofKind[language].test(text)) return undefined;
  const said = text.replace(bareKind[language], "$1.$2 $3");
  return `${said.replace(/\s+/g, " ").trim()} ${language === "es" ? "de" : "in"} ${folder}`;
}

function folderLookedThrough(script: string, machine: MachineSnapshot): string | undefined {
  const commands = plainCommands(script);
  const [{ argv = [] } = {}] = commands;
  const [program = "", ...words] = argv;
  const [first] = words;
  if (program === "find" && commands.length === 1) {
    const where = words.filter((word, at) => at < 2 && !word.startsWith("-"));
    return where.length === 1 && where[0] !== "." ? where[0] : undefined;
  }
  const last = words.at(-1) ?? "";
  if (program === "tar" && /^-?c/.test(first ?? "") && words.length === 3 && commands.length === 1)
    return machine.pathKind(last) === "directory" || (machine.pathKind(last) === undefined && /^\/[^*?.]+$/.test(last))
      ? last
      : undefined;
  const around =
    /^(?:gzip|xz|bzip2|zstd)$/.test(program) && words.length === 1 ? /^(.+)\/\*[^/]*$/.exec(last)?.[1] : undefined;
  return around;
}

const saysPlace: Record<Language, RegExp> = {
  es: /\/|~|\b(?:aqu[ií]|ah[ií]|all[ií]|dentro|carpeta|directorio|originales?)\b|(?:^|\s)(?:en|de|del) (?!m[aá]s |menos |hace |hoy|ayer|\d)/iu,
  en: /\/|~|\b(?:here|there|inside|folder|directory|originals?|in|from|under)\b/iu,
};
const ofKind: Record<Language, RegExp> = {
  es: /^(?:y |luego |despu[eé]s )*(?:borr|elimin|quit|comprim|cuent|list|busc|muestr)\p{L}* (?:(?:tambi[eé]n|todos|los|las|cada) )*(?:\*?\.[a-z0-9]{1,5}|gz|bz2|xz|zip|bak|tmp|logs?)(?=\s|$)/iu,
  en: /^(?:and |then |also )*(?:delete|remove|compress|gzip|count|list|find|show) (?:(?:all|the|any|every|also) )*(?:\*?\.[a-z0-9]{1,5}|gz|bz2|xz|zip|bak|tmp|logs?)(?=\s|$)/iu,
};
/** An ending without its dot. */
const bareKind: Record<Language, RegExp> = {
  es: /((?:^|\s)(?:los |las |todos los )?)(gz|bz2|xz|zip|bak|tmp)(\s|$)/iu,
  en: /(\s(?:the |all )?)(gz|bz2|xz|zip|bak|tmp)( files?\b|\s|$)/iu,
};

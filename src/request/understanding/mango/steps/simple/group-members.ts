import { quoteArgument } from "../../../../../command/shell/quote.ts";
import type { Language } from "../../../../../shared/language.ts";

/** "Añade a ana y a luis al grupo ventas", "put ana and luis in the group sales": each of them. */
export function groupJoined(part: string, language: Language): string | undefined {
  const { users = "", group = "" } = joins[language].exec(part)?.groups ?? {};
  const names = users.split(/\s*,\s*(?:a\s+)?|\s+(?:y|and)\s+(?:a\s+)?/iu).filter((name) => name !== "");
  if (group === "" || names.length < 2 || !names.every((name) => /^[a-z_][\w-]*$/i.test(name))) return undefined;
  return names.map((name) => `sudo usermod -aG ${quoteArgument(group)} ${quoteArgument(name)}`).join(" && ");
}

const users = "(?<users>[a-z_][\\w-]*(?:(?:,| y| and) (?:a )?[a-z_][\\w-]*)+)";
const joins: Record<Language, RegExp> = {
  es: new RegExp(
    `^(?:y )?(?:a[ñn]ad|agreg|met|pon|sum|incorpor)\\p{L}* (?:(?:al|en el) grupo (?<group>[a-z_][\\w-]*) a (?:l[oa]s usuari[oa]s )?${users}|a (?:l[oa]s usuari[oa]s )?${users} (?:al|en el|dentro del) grupo (?<group>[a-z_][\\w-]*))$`,
    "iu",
  ),
  en: new RegExp(
    `^(?:and )?(?:add|put|place) (?:the users )?${users} (?:to|in|into) (?:the )?(?:group (?<group>[a-z_][\\w-]*)|(?<group>[a-z_][\\w-]*) group)$`,
    "iu",
  ),
};

/** "Quita a ana de los grupos sudo y docker": out of each of them, which no option of one command does. */
export function groupsLeft(part: string, language: Language): string | undefined {
  const { user = "", groups = "" } = leaves[language].exec(part)?.groups ?? {};
  const names = groups.split(/\s*,\s*|\s+(?:y|and)\s+(?:del?\s+|from\s+)?/iu).filter((name) => name !== "");
  if (user === "" || names.length === 0 || !names.every((name) => /^[a-z_][\w-]*$/i.test(name))) return undefined;
  return names.map((name) => `sudo gpasswd -d ${quoteArgument(user)} ${quoteArgument(name)}`).join(" && ");
}

const list = "(?<groups>[a-z_][\\w-]*(?:(?:,| y| and) (?:(?:del?|from) )?[a-z_][\\w-]*)*)";
const leaves: Record<Language, RegExp> = {
  es: new RegExp(
    `^(?:y )?(?:quita|quit[aá]|quite|saca|sac[aá]|saque|elimina|borra|retira|remueve) (?:a |al )?(?:el |la )?(?:usuari[oa] )?(?<user>[a-z_][\\w-]*) (?:del|de los|de) grupos? ${list}$`,
    "iu",
  ),
  en: new RegExp(
    `^(?:and )?(?:remove|take|drop|kick) (?:the )?(?:user )?(?<user>[a-z_][\\w-]*) (?:from|out of) (?:the )?groups? ${list}$|^(?:and )?(?:remove|take|drop|kick) (?:the )?(?:user )?(?<user>[a-z_][\\w-]*) (?:from|out of) (?:the )?${list} groups?$`,
    "iu",
  ),
};

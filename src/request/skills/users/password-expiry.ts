import type { Language } from "../../../shared/language.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const password = "(contrasena|clave|password|contra)";
const expires = "(caduca|vence|expira|caducara|vencera|expirara|se vence|se caduca|caduco|vencio|expiro|ha caducado)";
const whose = "(de|del|de la|a|al) [(usuario|usuaria|cuenta|cuenta de)] {user}";
const ends = "(expire|expires|run out|lapse|expired|age out)";

/** When a password expires and when it was last changed. */
export const passwordExpiry = defineSkill({
  id: "password-expiry",
  sentences: {
    es: [
      "cuándo caduca la contraseña de {user}",
      `[(cuando|si|en cuanto tiempo|que dia|en que fecha|cuanto falta para que)] [le|me] ${expires} (la|su|mi) ${password} [${whose}]`,
      `(cuando|si|en cuanto tiempo|que dia|en que fecha) (la|mi|su) ${password} [${whose}] ${expires}`,
      `(caducidad|vencimiento|expiracion|validez|vigencia|antiguedad|politica) de (la|mi|las) ${password} [${whose}]`,
      `(fecha|dia) (de|en que) (caducidad|vencimiento|expiracion|vence|caduca) [de] (la|mi) ${password} [${whose}]`,
      `(cuanto (le|me) queda|cuanto (falta|tiempo le queda|tiempo me queda)) (a|para que (caduque|venza|expire)) (la|mi) ${password} [${whose}]`,
      `(cuando|desde cuando) (cambio|se cambio|fue cambiada|ha cambiado|no cambia|cambie) [{user}] [por ultima vez] (la|su|mi) ${password} [${whose}] [por ultima vez]`,
      `[(el)] ultimo cambio de ${password} [(de|del) [usuario] {user}]`,
      `(cuanto|cuantos dias) (dura|vale|sirve|tiene de vida) (la|mi) ${password} [${whose}]`,
      `[si] (esta|estaba) (caducada|vencida|expirada) (la|mi) ${password} [${whose}]`,
      `[si] (la|mi) ${password} [${whose}] (esta|estaba) (caducada|vencida|expirada)`,
      `(cuando|si) (caduca|vence|expira) la cuenta (de|del) [usuario] {user}`,
      "(chage|haz un chage) [(de|a)] {user}",
      `(cuando|en que fecha|que dia) (hay que|tengo que|debe|debo|tiene que|toca) (cambiar|renovar) [{user}] (la|su|mi) ${password} [${whose}]`,
      `(cada cuanto|cada cuantos dias) (hay que|tengo que|debo|debe|toca) (cambiar|renovar) [{user}] (la|su|mi) ${password} [${whose}]`,
      `(hasta cuando|hasta que dia) (vale|sirve|dura|es valida|es vigente) (la|mi) ${password} [${whose}]`,
      `[(los)] datos de (caducidad|expiracion|vencimiento|envejecimiento) [de] [(la|mi)] [${password}] [${whose}]`,
      `[si] (ha caducado|caduco|vencio|ya vencio|ya caduco|se vencio|expiro) (la|mi) ${password} [${whose}]`,
      `(estado|situacion) de (la|mi) ${password} [${whose}]`,
      `(le|me) (caduca|vence|expira) (pronto) (la|mi) ${password} [${whose}]`,
      `(la|mi) ${password} [${whose}] (cuando|hasta cuando|en que fecha) [se] (caduca|vence|expira|dura|vale)`,
      `[(a)] {user} (cuando|en que fecha) le (caduca|vence|expira) la ${password}`,
      `cuanto [(tiempo)] (le queda|me queda|le falta|me falta|falta) (de|para que) [(validez|vida|vigencia)] [(caduque|venza|expire)] [(la|mi|a la|a mi|de la|de mi)] ${password} [${whose}]`,
      "[(cuando|cuantos dias|cuanto tiempo|cuanto|si)] [<relleno>] [<relleno>] (caduca|vence|expira|quedan|queda|caducidad|vencimiento|expiracion|caducada|vencida|caduque|venza|expire|caducar|vencer|expirar) [pronto] [<relleno>] [<relleno>] (contrasena|clave|password) [(de|del|a|al) [(usuario|usuaria)] {user}]",
      "[(cuando|si)] [<relleno>] [<relleno>] (contrasena|clave|password) [(de|del) [(usuario|usuaria)] {user}] [(cuando|va a|esta a punto de|pronto)] (caduca|vence|expira|quedan|queda|caducidad|vencimiento|expiracion|caducada|vencida|caduque|venza|expire|caducar|vencer|expirar) [pronto]",
    ],
    en: [
      "when does the password of {user} expire",
      `when (does|did|will) (the|my) password [(of|for) [(user|the user)] {user}] ${ends}`,
      `when (does|did|will) {user} password ${ends}`,
      `when (does|will) my password ${ends}`,
      "[the] password (expiry|expiration|aging|ageing|expiry date|expiration date|validity|policy) [(of|for) [(user|the user)] {user}]",
      "[the] (expiry|expiration|expiry date|expiration date|age) of (the|my) password [(of|for) [(user|the user)] {user}]",
      "[the] {user} password (expiry|expiration|age|aging|expiry date|expiration date)",
      "(has|is) (the|my) password [(of|for) [user] {user}] (expired|about to expire|expiring)",
      "(has|is) {user} password (expired|about to expire|expiring)",
      "when did {user} last change (the|his|her|their) password",
      "when was (the|my) password [(of|for) [user] {user}] [last] changed",
      "when was {user} password last changed",
      "how (long|many days) (is|until|before|does it take until) (the|my) password [(of|for) [user] {user}] (expires|valid|good for|still valid|lasts|last)",
      "when does the account [(of|for)] [user] {user} expire",
      "[the] last password change (of|for|by) [user] {user}",
      "when (must|should|does|do) ({user}|i) (have to|need to) change (the|his|her|their|my) password",
      "when must (the|my) password [(of|for) {user}] be changed",
      "how old is (the|my) password [(of|for) [user] {user}]",
      "how old is {user} password",
      "does (the|my) password [(of|for) [user] {user}] [(ever|still)] expire",
      "does {user} password expire [soon]",
      "[the] password (info|information|status|state) (of|for) [user] {user}",
      "(is|will) (the|my) password [(of|for) [user] {user}] (expired|expiring|expire) [soon]",
      "[(when|how long|how many days)] [(until|before)] [<filler>] [<filler>] password [(of|for) [user] {user}] [<filler>] [<filler>] (expire|expires|expired|expiring|expiry|expiration|valid|run out|runs out)",
      "[(when|how long|how many days)] [(until|before)] [<filler>] [<filler>] {user} password [<filler>] [<filler>] (expire|expires|expired|expiring|expiry|expiration|valid|run out|runs out)",
      "[<filler>] [<filler>] password (aging|ageing|expiry|expiration) (info|information|details|settings|data) [(of|for) [user] {user}]",
      "how long (is|will) [the] [(user)] {user} password [(be|stay)] (valid|good) [for]",
      "is {user} password (going to|about to|due to) (expire|run out|lapse) [soon]",
      "how (long|many days) (till|until|before) {user} password (expires|runs out|lapses|is up|ends)",
    ],
  },
  slots: { user: { type: "user", optional: true } },
  command: ({ user }, machine) =>
    user === undefined || user === machine.user
      ? { pipeline: [["chage", "-l", machine.user]] }
      : { pipeline: [["chage", "-l", user]], root: true },
  say: spoken({
    es: ({ stdout }, { user }) => tell(stdout, user, "es"),
    en: ({ stdout }, { user }) => tell(stdout, user, "en"),
  }),
});

/** The rows of chage(1) are in this order in every language: last change, password, inactive, account, days. */
function tell(stdout: string, user: string | undefined, language: Language): string {
  const [changed = "?", expires = "?", , account = "never"] = lines(stdout).map(
    (line) => line.split(/\s*: /)[1]?.trim() ?? "?",
  );
  const spanish = language === "es";
  const whose = spanish
    ? user === undefined
      ? "Tu contraseña"
      : `La contraseña de ${user}`
    : user === undefined
      ? "Your password"
      : `The password of ${user}`;
  const end = isNever(expires)
    ? spanish
      ? "no caduca"
      : "does not expire"
    : mustChange.test(expires)
      ? spanish
        ? "hay que cambiarla en la próxima entrada"
        : "must be changed at the next login"
      : spanish
        ? `caduca el ${sayDay(expires, "es")}`
        : `expires on ${sayDay(expires, "en")}`;
  const last =
    isNever(changed) || mustChange.test(changed)
      ? ""
      : spanish
        ? `; se cambió por última vez el ${sayDay(changed, "es")}`
        : `; it was last changed on ${sayDay(changed, "en")}`;
  const closes = isNever(account)
    ? ""
    : spanish
      ? ` La cuenta caduca el ${sayDay(account, "es")}.`
      : ` The account expires on ${sayDay(account, "en")}.`;
  return `${whose} ${end}${last}.${closes}`;
}

function isNever(text: string): boolean {
  return /^(never|nunca)$/i.test(text);
}

const mustChange = /must be changed|debe cambiarse|se debe cambiar/i;

/** "May 20, 2025" of chage as the language says it; what is written otherwise stays. */
function sayDay(text: string, language: Language): string {
  const [, word = "", day = "", year = ""] = /^(\p{L}{3})\p{L}*\.? (\d+), (\d{4})$/u.exec(text) ?? [];
  const month = months.find((names) => ([names[0], names[1]] as string[]).includes(word.toLowerCase()));
  if (!month) return text;
  const [, , spanish, english] = month;
  return language === "es" ? `${Number(day)} de ${spanish} de ${year}` : `${Number(day)} ${english} ${year}`;
}

const months = [
  ["jan", "ene", "enero", "January"],
  ["feb", "feb", "febrero", "February"],
  ["mar", "mar", "marzo", "March"],
  ["apr", "abr", "abril", "April"],
  ["may", "may", "mayo", "May"],
  ["jun", "jun", "junio", "June"],
  ["jul", "jul", "julio", "July"],
  ["aug", "ago", "agosto", "August"],
  ["sep", "sep", "septiembre", "September"],
  ["oct", "oct", "octubre", "October"],
  ["nov", "nov", "noviembre", "November"],
  ["dec", "dic", "diciembre", "December"],
] as const;

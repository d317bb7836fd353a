import { quoteArgument } from "../../../../../command/shell/quote.ts";
import type { Language } from "../../../../../shared/language.ts";
import { fold } from "../../../text/fold.ts";
import { place } from "../../phrases/written.ts";
import { checkOfFile } from "../checks.ts";
import { file } from "../thing.ts";
import { readSpace } from "./space-conditions.ts";
import type { State } from "./state.ts";

type Groups = Record<string, string | undefined>;
type Reading = { phrase: RegExp; state(groups: Groups): State | undefined };

/** "A.log está vacío", "10.0.0.3 no responde al ping", "/mnt/b is mounted", "a.txt and b.txt are the same". */
export function readState(clause: string, language: Language): State | undefined {
  const text = clause.trim().replace(/[?.!]+$/, "");
  for (const { phrase, state } of readings[language]) {
    const groups = phrase.exec(text)?.groups;
    const found = groups && state(groups);
    if (found) return found;
  }
  return readSpace(text, language);
}

/** "Compara a.txt con b.txt", "¿a.txt y b.txt son iguales?": which two are compared before it is said what hangs on it. */
export function readComparison(clause: string, language: Language): State | undefined {
  const text = clause.trim().replace(/^[¿\s]+|[?.,;:!\s]+$/g, "");
  const { one, other } = compares[language].exec(text)?.groups ?? {};
  if (one !== undefined && other !== undefined) return same({ one, other });
  const asked = readState(told(text, language), language);
  return asked?.script.startsWith("cmp ") ? asked : undefined;
}

const bare = (name: string) => name.replace(/^["'«]|["'»]$/g, "");

function same({ one = "", other = "", not }: Groups): State | undefined {
  const paths = [one, other].map(bare);
  if (!paths.every((name) => /[./]/.test(name))) return undefined;
  const script = `cmp -s ${paths.map(place).join(" ")}`;
  return { script, not: not !== undefined, about: { kind: "files", name: paths.join(" ") }, isOfFile: true };
}

const differ = (groups: Groups) => same({ ...groups, not: groups.not === undefined ? "not" : undefined });

function empty({ path = "", not, her }: Groups): State | undefined {
  const name = bare(path);
  // "Está vacía" says of a name without an ending that it is a folder's.
  if (her !== undefined && /\//.test(name) && !/\.[^/]*$/.test(name))
    return { script: holdsSomething(name), not: not === undefined, about: { kind: "folder", name } };
  return /[./]/.test(name)
    ? { script: `[ -s ${place(name)} ]`, not: not === undefined, about: file(name), isOfFile: true }
    : undefined;
}

/** Of what find(1) tells of it: how long ago it was changed, how big it is. */
function measured({ path = "", not, less, count = "1", unit = "" }: Groups): State | undefined {
  const name = bare(path);
  const isOne = /^(?:una?|an?)$/i.test(count);
  const amount = isOne ? 1 : Number(count);
  const sign = less === undefined ? "+" : "-";
  const spans: readonly [RegExp, string, number][] = [
    [/^min/i, "mmin", 1],
    [/^h/i, "mmin", 60],
    [/^d/i, "mtime", 1],
    [/^(?:sem|week)/i, "mtime", 7],
    [/^(?:mes|month)/i, "mtime", 30],
    [/^(?:a[nñ]o|year)/i, "mtime", 365],
  ];
  const span = spans.find(([said]) => said.test(unit));
  const size = /^(?:g|k|m)(?=b?$|ig|eg|il)/i.exec(unit)?.[0];
  if (!/[./]/.test(name) || !Number.isInteger(amount)) return undefined;
  const test =
    size !== undefined && less === undefined
      ? `-size +${amount}${size.toLowerCase() === "k" ? "k" : size.toUpperCase()}`
      : span && `-${span[1]} ${sign}${amount * span[2]}`;
  return test === undefined
    ? undefined
    : { script: `find ${place(name)} -maxdepth 0 ${test} | grep -q .`, not: not !== undefined, about: file(name) };
}

/** Whether anything is in a folder. */
export function holdsSomething(folder: string): string {
  return `find ${place(folder)} -mindepth 1 | grep -q .`;
}

function answers({ host = "", not, seconds, ping }: Groups): State | undefined {
  if (/^https?:\/\//i.test(host)) {
    const limit = seconds === undefined ? "" : `-m ${seconds} `;
    const script = `curl -fsS ${limit}-o /dev/null ${quoteArgument(host)}`;
    return { script, not: not !== undefined, about: undefined };
  }
  if (!/^[\w-]+(?:\.[\w-]+)+$/.test(host) && ping === undefined) return undefined;
  const script = `ping -c 1 -W ${seconds ?? 2} ${quoteArgument(host)} > /dev/null`;
  return { script, not: not !== undefined, about: undefined };
}

function mounted({ path = "", not }: Groups): State | undefined {
  const folder = bare(path);
  return folder.startsWith("/")
    ? { script: `mountpoint -q ${place(folder)}`, not: not !== undefined, about: { kind: "folder", name: folder } }
    : undefined;
}

function account({ name = "", not, noun = "" }: Groups): State | undefined {
  const isGroup = /^gr/i.test(noun);
  const script = isGroup
    ? `getent group ${quoteArgument(name)} > /dev/null`
    : `id -u ${quoteArgument(name)} > /dev/null 2>&1`;
  return { script, not: not !== undefined, about: { kind: isGroup ? "group" : "user", name } };
}

function holds({ path = "", not, text = "" }: Groups): State | undefined {
  const [name, held] = [bare(path), bare(text)];
  const fixed = /[.*[\]^$\\]/.test(held) ? "F" : "";
  const script = `grep -q${fixed} ${held.startsWith("-") ? "-- " : ""}${quoteArgument(held)} ${place(name)}`;
  return /[./]/.test(name) ? { script, not: not !== undefined, about: file(name), isOfFile: true } : undefined;
}

function runs({ name = "", not }: Groups): State | undefined {
  return /^(?:it|that|this|algun[oa]?|todo|everything)$/.test(fold(name))
    ? undefined
    : { script: `pgrep -x ${quoteArgument(name)} > /dev/null`, not: not !== undefined, about: undefined };
}

/** `not` is what goes wrong: "a.sh no tiene errores" is a file that is right. */
function right({ path = "", wrong, not }: Groups): State | undefined {
  const name = bare(path);
  const script = checkOfFile(name);
  const isWrong = (wrong !== undefined) !== (not !== undefined);
  return script === undefined ? undefined : { script, not: isWrong, about: file(name), isOfFile: true };
}

const one = `(?:(?:el|la|los|las|the) )?(?:(?:archivos?|ficheros?|files?|script) )?(?<one>"[^"]+"|[^\\s",]+)`;
const other = `(?:(?:el|la|the) )?(?:(?:archivo|fichero|file) )?(?<other>"[^"]+"|[^\\s",?]+)`;
const path = `(?:(?:el|la|the) )?(?:(?:archivo|fichero|file|script|punto de montaje|carpeta|folder) )?(?<path>"[^"]+"|[^\\s",]+)`;
const host = `(?<host>https?://[^\\s",]+|[\\w.-]+)`;
const amount =
  "(?<count>\\d+|una?|an?) ?(?<unit>min\\w*|h|horas?|hours?|d[ií]as?|days?|semanas?|weeks?|mes(?:es)?|months?|a[nñ]os?|years?|[kmg]b?|kilos?|megas?|gigas?|megabytes?|gigabytes?|kilobytes?|megs?|gigs?)";
const reading = (phrase: string, state: Reading["state"]): Reading => ({
  phrase: new RegExp(`^${phrase}$`, "iu"),
  state,
});

const alikeEs =
  "(?:iguales|id[eé]nticos|id[eé]nticas|lo mismo|el mismo(?: contenido| fichero| archivo)?|exactamente iguales)";
const byteForByte = "(?:,? (?:byte (?:a|for|por) byte|exactly|exactamente))?";

const readings: Record<Language, readonly Reading[]> = {
  es: [
    reading(`${path} (?<not>no )?(?:est[aá]|queda|sigue|qued[oó]) (?:ya )?vac[ií](?:o|(?<her>a))`, empty),
    reading(`${path} (?<not>no )?ocupa (?:0|cero)(?: bytes)?`, empty),
    reading(
      `${path} (?<not>no )?(?:tiene|lleva|es de hace|data de hace) (?:m[aá]s|(?<less>menos)) de ${amount}(?: (?:de antig[uü]edad|sin (?:tocar|modificar|cambiar|actualizar)(?:se|lo|la)?))?`,
      measured,
    ),
    reading(
      `${path} (?<not>no )?(?:se (?:toca|modific[aó]|cambi[aó])|ha cambiado) (?:desde )?hace (?:m[aá]s|(?<less>menos)) de ${amount}`,
      measured,
    ),
    reading(`${path} es m[aá]s (?:viej|antigu)[oa] (?:que|de) ${amount}`, measured),
    reading(
      `${path} (?<not>no )?(?:pesa|ocupa|mide|supera|sobrepasa|excede|pasa de|es mayor (?:que|de)|es m[aá]s grande (?:que|de))(?: (?:ya )?m[aá]s de)?(?: los| las)? ${amount}`,
      measured,
    ),
    reading(`${one} y ${other} (?<not>no )?(?:son|tienen|dicen) ${alikeEs}${byteForByte}`, same),
    reading(`${one} (?<not>no )?(?:es|sea) (?:igual|id[eé]ntic[oa]) (?:a|que) ${other}`, same),
    reading(`${one} y ${other} (?<not>no )?(?:coinciden)`, same),
    reading(`${one} y ${other} (?<not>no )?(?:son (?:distint|diferent)\\w+|difieren)`, differ),
    reading(`${one} (?<not>no )?(?:es (?:distint|diferent)\\w+ (?:de|a|que)|difiere de) ${other}`, differ),
    reading(
      `(?:el servidor |la m[aá]quina |el equipo )?${host} (?<not>no )?(?:responde|contesta|est[aá] accesible)(?<ping> (?:a|al|a un|a los) pings?)?(?: bien| ok)?(?: en (?:menos de )?(?<seconds>\\d+) (?:s|seg|segundos?))?`,
      answers,
    ),
    reading(`(?<not>no )?(?:hay|llega)(?: el)?(?<ping> ping) (?:a|con|hasta) ${host}`, answers),
    reading(
      `${path} (?<not>(?:a[uú]n |todav[ií]a )?no )?est[aá] (?:ya )?montad[oa](?: todav[ií]a| a[uú]n| ya)?`,
      mounted,
    ),
    reading(
      `(?<not>no )?(?:existe|hay) (?:ya )?(?:el |la |un |ning[uú]n )?(?<noun>usuari[oa]|grupo|cuenta) (?<name>[a-z_][\\w-]*)`,
      account,
    ),
    reading(
      `(?:el |la )?(?<noun>usuari[oa]|grupo|cuenta) (?<name>[a-z_][\\w-]*) (?<not>(?:todav[ií]a |a[uú]n )?no )?existe(?: ya| todav[ií]a| a[uú]n)?`,
      account,
    ),
    reading(
      `${path} (?<not>no )?(?:contiene|incluye|menciona|tiene)(?: (?:la (?:palabra|l[ií]nea)|el texto))? (?<text>"[^"]+")`,
      holds,
    ),
    reading(
      `en ${path} (?<not>no )?(?:aparece|sale|est[aá])(?: (?:la (?:palabra|l[ií]nea)|el texto))? (?<text>"[^"]+")`,
      holds,
    ),
    reading(
      `(?:el proceso |alg[uú]n )(?<name>[\\w.-]+) (?<not>no )?(?:sigue|est[aá]) (?:vivo|corriendo|en marcha|funcionando)`,
      runs,
    ),
    reading(
      `${path} (?:(?<not>no )?tiene (?<wrong>errores|fallos)(?: de sintaxis)?|(?:es|est[aá]) (?:un |una )?(?:json|xml|script|zip|tar|gzip)?\\s*(?:v[aá]lid[oa]|correct[oa]|[ií]ntegr[oa]|bien(?: formad[oa])?))`,
      right,
    ),
  ],
  en: [
    reading(`${path} is (?<not>not )?(?:empty|zero bytes)`, empty),
    reading(`${path} is (?<not>not )?(?:older|more) than ${amount}(?: old)?`, measured),
    reading(`${path} is (?<less>newer|younger) than ${amount}`, measured),
    reading(
      `${path} (?:has not|hasn['’]t) (?:been )?(?:changed|touched|modified|updated) (?:in|for) (?:over |more than |at least )?${amount}`,
      measured,
    ),
    reading(
      `${path} (?:is|weighs|takes(?: up)?|exceeds|has grown|grows|goes)(?: (?:bigger|larger|more|over|above|past|beyond|heavier))?(?: than)? ${amount}`,
      measured,
    ),
    reading(
      `${one} and ${other} are (?<not>not |n['’]t )?(?:exactly )?(?:the same|identical|equal|alike)(?: (?:file|content))?${byteForByte}`,
      same,
    ),
    reading(`${one} and ${other} (?<not>do not |don['’]t )?match`, same),
    reading(`${one} is (?<not>not )?(?:the same as|identical to|equal to) ${other}`, same),
    reading(`${one} and ${other} (?:are (?<not>not )?different|differ)`, differ),
    reading(`${one} (?:is (?<not>not )?different (?:from|to|than)|differs from) ${other}`, differ),
    reading(
      `(?:the (?:server|machine|host) )?${host} (?:(?<not>does not |doesn['’]t |is not |isn['’]t )?(?:answer|respond|repl)\\w*|is (?<down>down)|(?<no>does not |doesn['’]t )work)(?<ping> (?:to )?(?:a )?pings?)?(?: (?:ok|well|properly))?(?: (?:in|within) (?<seconds>\\d+) (?:s|seconds?))?`,
      (groups) => answers({ ...groups, not: groups.not ?? groups.no ?? groups.down }),
    ),
    reading(
      `${path} (?:is (?<not>not |n['’]t )?|(?<no>isn['’]t ))(?:already |yet )?mounted(?: yet| already)?`,
      (groups) => mounted({ ...groups, not: groups.not ?? groups.no }),
    ),
    reading(
      `(?:there (?:is|['’]s) (?<not>no ))?(?:the |a )?(?<noun>user|group|account) (?<name>[a-z_][\\w-]*)`,
      (groups) => (groups.not === undefined ? undefined : account(groups)),
    ),
    reading(
      `(?:the )?(?<noun>user|group|account) (?<name>[a-z_][\\w-]*) (?:exists|(?<not>does not|doesn['’]t) exist)(?: yet| already)?`,
      account,
    ),
    reading(
      `${path} (?:(?<not>does not |doesn['’]t )?(?:contain|mention|have|include)s?|has)(?: the (?:word|text|line))? (?<text>"[^"]+")`,
      holds,
    ),
    reading(
      `(?:any |the process |a process called )(?<name>[\\w.-]+) is (?<not>not )?(?:still )?(?:alive|running)`,
      runs,
    ),
    reading(
      `${path} (?:has (?<not>no )?(?:syntax )?(?<wrong>errors)|(?:is|parses as) (?:a )?(?:valid|intact|well[- ]formed|correct)(?: (?:json|xml|script|zip|tar|gzip|archive))?)`,
      right,
    ),
  ],
};

const compares: Record<Language, RegExp> = {
  es: new RegExp(`^(?:y )?(?:compara|compar[aá]|compare|mira si|comprueba si) ${one} (?:con|y) ${other}$`, "iu"),
  en: new RegExp(`^(?:and )?compare ${one} (?:with|to|and|against) ${other}$`, "iu"),
};

/** A question as what it asks: "are a and b the same" → "a and b are the same". */
function told(text: string, language: Language): string {
  return language === "es"
    ? text.replace(/^(?:mira|comprueba|comprob[aá]|dime) si /iu, "").replace(/^(son \p{L}+) (\S+ y \S+)$/iu, "$2 $1")
    : text
        .replace(/^(?:see|check|tell me) (?:if|whether) /iu, "")
        .replace(/^(are) (\S+ and \S+) (.+)$/iu, "$2 $1 $3")
        .replace(/^(is) ("[^"]+"|\S+) (.+)$/iu, "$2 $1 $3");
}

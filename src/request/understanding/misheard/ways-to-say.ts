import type { Language } from "../../../shared/language.ts";

/**
 * How people say a name that is written: as it reads, with its numbers in words, letter by letter where it has no vowels;
 * for programs everybody knows, as everybody says them. Small letters and spaces only. Pure.
 */
export function waysToSay(name: string, language: Language): string[] {
  const parts = name.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const said = parts.map((part) => waysOfPart(part, language));
  const some = said.reduce<string[]>(
    (all, ways) =>
      (all.length === 0 ? ways : all.flatMap((before) => ways.map((way) => `${before} ${way}`))).slice(0, most),
    [],
  );
  const known = knownWays[name.toLowerCase()]?.[language] ?? [];
  return [...new Set([...known, ...some])];
}

/** More ways than these nobody uses. */
const most = 12;

function waysOfPart(part: string, language: Language): string[] {
  if (/^\d/.test(part)) return numberWays(part, language);
  const known = knownWays[part]?.[language];
  if (known !== undefined) return known.slice();
  const spelled = [...part].map((letter) => letterNames[language][letter] ?? letter).join(" ");
  if (!/[aeiouy]/.test(part)) return part.length <= 5 ? [spelled] : [part];
  return part.length <= 3 ? [part, spelled] : [part, ...lettersFirst(part, language)];
}

/** What no mouth begins a word with is said letter by letter, up to what it can: "hache top", "ene map", "eme ka dir". */
function lettersFirst(part: string, language: Language): string[] {
  const beginning = /^[^aeiouy]+/.exec(part)?.[0] ?? "";
  if (beginning.length < 2 || beginning.length > 3 || sayable.test(beginning)) return [];
  const letters = [...beginning.slice(0, -1)].map((letter) => letterNames[language][letter] ?? letter);
  return [`${letters.join(" ")} ${part.slice(beginning.length - 1)}`];
}

const sayable = /^(ch|ll|s?[bcdfgpt][lr]|sh|th|wh|ph|[cs]h[lr]|s[cklmnpqtw]|scr|str|spr|kn|wr|qu)$/;

function numberWays(digits: string, language: Language): string[] {
  const one = [...digits].map((digit) => digitNames[language][Number(digit)] ?? digit).join(" ");
  const teens = digits.length === 2 && digits.startsWith("1") ? teenNames[language][Number(digits) - 10] : undefined;
  return teens === undefined ? [one] : [teens, one];
}

const digitNames: Readonly<Record<Language, readonly string[]>> = {
  es: "cero uno dos tres cuatro cinco seis siete ocho nueve".split(" "),
  en: "zero one two three four five six seven eight nine".split(" "),
};
const teenNames: Readonly<Record<Language, readonly string[]>> = {
  es: "diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve".split(" "),
  en: "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" "),
};
const letterNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: named("be ce de efe ge hache jota ka ele eme ene pe cu erre ese te uve doble equis zeta", "bcdfghjklmnpqrstvwxz"),
  en: named("bee see dee ef gee aitch jay kay el em en pee cue ar es tee vee double ex zed", "bcdfghjklmnpqrstvwxz"),
};

function named(names: string, letters: string): Record<string, string> {
  const all = names.split(" ");
  return Object.fromEntries([...letters].map((letter, index) => [letter, all[index] ?? letter]));
}

type Ways = Readonly<Partial<Record<Language, readonly string[]>>>;

/** Names that are not said as they are written. */
const knownWays: Readonly<Record<string, Ways>> = {
  nginx: {
    es: [
      "engine x",
      "enginx",
      "enjinx",
      "enginex",
      "ingenix",
      "engine equis",
      "ene ginx",
      "n hinx",
      "n jinx",
      "en hinx",
      "en hinch",
    ],
    en: ["engine x", "enginex", "engine ex", "n ginx"],
  },
  apache: { es: ["apache", "apachi", "apach"], en: ["apache", "apachee", "a patchy"] },
  mysql: { es: ["mai ese cu ele", "my sequel", "mai sicuel", "mi ese cu ele"], en: ["my sequel", "my es cue el"] },
  sql: { es: ["ese cu ele", "sicuel"], en: ["sequel", "es cue el"] },
  postgresql: {
    es: ["postgres", "postgre ese cu ele", "posgres", "post gres"],
    en: ["postgres", "postgres cue el", "post gres"],
  },
  postgres: { es: ["postgres", "posgres", "post gres"], en: ["postgres", "post gres"] },
  mariadb: { es: ["maria de be", "maria"], en: ["maria dee bee", "maria db"] },
  docker: { es: ["docker", "doker", "doquer", "doc er"], en: ["docker", "doctor", "darker", "dhaka"] },
  redis: { es: ["redis", "redes", "reddis"], en: ["redis", "read is", "reddis"] },
  ssh: { es: ["ese ese hache"], en: ["es es aitch", "s s h"] },
  sshd: { es: ["ese ese hache de"], en: ["es es aitch dee"] },
  cups: { es: ["cups", "caps", "cups"], en: ["cups"] },
  cron: { es: ["cron", "kron", "cro", "chrome", "crom"], en: ["cron", "kron", "crone", "chrome", "crime"] },
  grafana: { es: ["grafana"], en: ["grafana", "graph anna"] },
  prometheus: { es: ["prometeus", "prometheus", "prometeo"], en: ["prometheus"] },
  jenkins: { es: ["jenkins", "yenkins", "llenkins"], en: ["jenkins"] },
  kubelet: { es: ["kubelet", "cubelet"], en: ["kubelet", "cube let"] },
  fail: { es: ["fail", "feil"], en: ["fail"] },
  web: { es: ["web", "güeb", "gueb"], en: ["web"] },
  nas: { es: ["nas"], en: ["nas", "nass"] },
  haproxy: { es: ["hache a proxy", "ha proxy"], en: ["h a proxy", "ha proxy"] },
  rsyslog: { es: ["erre syslog", "r sis log"], en: ["r sis log", "ar sys log"] },
  bluetooth: { es: ["bluetooth", "blutuz", "blutuc"], en: ["bluetooth", "blue tooth"] },
  samba: { es: ["samba", "zamba"], en: ["samba"] },
  smbd: { es: ["ese eme be de"], en: ["es em bee dee"] },
  ufw: { es: ["u efe uve doble"], en: ["you ef double you"] },
  git: { es: ["git", "guit", "yit"], en: ["git", "get"] },
  python: { es: ["python", "paiton", "piton"], en: ["python"] },
  java: { es: ["java", "yava"], en: ["java"] },
  bash: { es: ["bash", "bas", "bach"], en: ["bash"] },
  wget: { es: ["uve doble get", "doble u get", "guget"], en: ["w get", "double you get"] },
  curl: { es: ["curl", "carl", "querl"], en: ["curl", "curle"] },
  ffmpeg: { es: ["efe efe em peg", "efe efe eme peg", "efe efe eme pe e ge"], en: ["ef ef em peg"] },
  kubectl: {
    es: ["cube control", "cubectl", "cube ce te ele"],
    en: ["cube control", "cube cuttle", "cube see tee el"],
  },
  tmux: { es: ["te mux", "ti max"], en: ["tee mux"] },
  vim: { es: ["vim"], en: ["vim", "them"] },
};

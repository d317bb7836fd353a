import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mendMisheard, soundingNames } from "./mend-misheard.ts";
import { mendPathWords } from "./mend-path-words.ts";
import { phoneticKey } from "./phonetic-key.ts";

const here = [
  ..."nginx apache2 mysql postgresql mariadb docker redis-server ssh cron grafana-server prometheus jenkins cups".split(
    " ",
  ),
  ..."web1 web2 db1 nas01 mlopez backup anagarcia haproxy fail2ban wordpress".split(" "),
];
const names = { es: soundingNames(here, "es"), en: soundingNames(here, "en") };
/** Words of sentences, as the skills' index knows them. */
const sentenceWords = new Set(
  "reinicia muestra los el la servicio estado de logs ultimos errores espacio en disco libre cuanto queda para arranca usuario mira como esta contenedor conectate a carga memoria restart the service show status logs user stop what is how much free space".split(
    " ",
  ),
);
const isKnown = (word: string): boolean => sentenceWords.has(word);
const mend = (text: string, language: "es" | "en" = "es") =>
  mendMisheard(text, names[language], language, isKnown).text;

describe("names that only sound right are put right", () => {
  test.each([
    ["reinicia en jinx", "reinicia nginx"],
    ["reinicia engine x", "reinicia nginx"],
    ["reinicia enjinex", "reinicia nginx"],
    ["muestra los logs de postgres", "muestra los logs de postgresql"],
    ["reinicia el servicio doquer", "reinicia el servicio docker"],
    ["estado de prometeus", "estado de prometheus"],
    ["reinicia el contenedor grafana server", "reinicia el contenedor grafana-server"],
    ["estado de maria de be", "estado de mariadb"],
    ["muestra los logs de guordpres", "muestra los logs de wordpress"],
    ["estado de fail dos ban", "estado de fail2ban"],
    ["mira el estado de yenkins", "mira el estado de jenkins"],
    ["estado de apache dos", "estado de apache2"],
    ["cómo está mai ese cu ele", "cómo está mysql"],
  ])("%s", (heard, meant) => expect(mend(heard)).toBe(meant));

  test.each([
    ["restart engine x", "restart nginx"],
    ["restart my sequel", "restart mysql"],
    ["status of post gres", "status of postgresql"],
    ["show the logs of jenkens", "show the logs of jenkins"],
    ["restart the service word press", "restart the service wordpress"],
  ])("%s", (heard, meant) => expect(mend(heard, "en")).toBe(meant));
});

test.each([
  "cuánto espacio libre queda en disco",
  "muestra los últimos errores",
  "muestra la carga de memoria",
  "para",
  "jinx",
  "reinicia nginx",
  "mira el estado de las redes",
  "cómo está la web",
  "muestra los logs de /var/log/engine",
])("what makes sense, or is right, stays: %s", (text) => expect(mend(text)).toBe(text));

describe("programs that are here", () => {
  const programs = [
    "htop",
    "nmap",
    "rsync",
    "python3",
    "git",
    "firefox",
    "lsof",
    "ffmpeg",
    "kubectl",
    "wget",
    "sort",
    "less",
    "date",
  ];
  const mendPrograms = (text: string, language: "es" | "en") =>
    mendMisheard(text, names[language], language, isKnown, () => soundingNames(programs, language)).text;
  test.each([
    ["ejecuta hache top", "ejecuta htop"],
    ["qué versión de ene map hay", "qué versión de nmap hay"],
    ["mata el proceso fairefox", "mata el proceso firefox"],
    ["para qué sirve el programa erre sync", "para qué sirve el programa rsync"],
    ["versión de paiton tres", "versión de python3"],
    ["ayuda de cube control", "ayuda de kubectl"],
  ])("es: %s", (heard, meant) => expect(mendPrograms(heard, "es")).toBe(meant));
  test.each([
    ["which version of double you get is here", "which version of wget is here"],
    ["kill the process fire fox", "kill the process firefox"],
    ["help of the command aitch top", "help of the command htop"],
  ])("en: %s", (heard, meant) => expect(mendPrograms(heard, "en")).toBe(meant));
  test.each([
    "borra el fichero sorte",
    "mira la nota de leis",
    "qué versión de linux es esta",
    "instala jotop",
    "los procesos que más memoria gastan",
    "mata los procesos parados",
    "ejecuta la copia de ayer",
    "el usuario deit",
  ])("elsewhere no word becomes one: %s", (text) => expect(mendPrograms(text, "es")).toBe(text));
});

test("what sounds like two names is like none", () => {
  const two = soundingNames(["casal", "kazal"], "es");
  expect(mendMisheard("estado de casál", two, "es", isKnown).text).toBe("estado de casál");
});

test("keys bring together what sounds alike", () => {
  for (const [one, other] of [
    ["en jinx", "enginx"],
    ["vaca", "baka"],
    ["hola", "ola"],
    ["cenizas", "senisas"],
    ["stop", "estop"],
  ])
    expect(phoneticKey(one!, "es")).toBe(phoneticKey(other!, "es"));
  expect(phoneticKey("gato", "es")).not.toBe(phoneticKey("pato", "es"));
});

test("only names of this machine are put in, and without names nothing changes", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(..."reinicia el servicio doquer en jinx disco x á 12 /etc".split(" ")), {
        maxLength: 12,
      }),
      (words) => {
        const text = words.join(" ");
        expect(mendMisheard(text, [], "es", isKnown).text).toBe(text);
        for (const word of mend(text).split(/\s+/)) expect([...words, ...here, ""]).toContain(word);
      },
    ),
  );
});

test.each([
  ["Reinicia N-Hings.", "Reinicia nginx."],
  ["Estado de N-Hinx", "Estado de nginx"],
  ["reinicia energía x", "reinicia nginx"],
  ["reinicia en Hinks.", "reinicia nginx."],
  ["reinicia en Hinch.", "reinicia nginx."],
])("as recognisers wrote it: %s", (heard, meant) => expect(mend(heard)).toBe(meant));

describe("the parts of a path", () => {
  const always = new Set(["/var", "/var/log", "/var/log/syslog"]);
  const withCopies = new Set(["/bar", "/data"]);
  const mendPath = (text: string, language: "es" | "en" = "es") =>
    mendPathWords(text, language, (path) => always.has(path) || (withCopies.has(path) && text.includes("copias")));
  test.each([
    [
      "las últimas 20 líneas de barra bar bar a log barra sislog.",
      "las últimas 20 líneas de barra var barra log barra syslog.",
    ],
    ["cuánto ocupa barra bar barra log", "cuánto ocupa barra var barra log"],
    ["borra barra te eme pe barra pruebas", "borra barra te eme pe barra pruebas"],
    ["mira barra etcétera barra enginx", "mira barra etc barra nginx"],
    ["ponlo en barra bar barra copias", "ponlo en barra bar barra copias"],
    ["ve al bar a comer", "ve al bar a comer"],
    ["barra", "barra"],
  ])("%s", (heard, meant) => expect(mendPath(heard)).toBe(meant));
  test.each([
    ["how big is slash far slash log", "how big is slash var slash log"],
    ["how big is slash for slash law?", "how big is slash var slash log?"],
    ["how big is slash for a slash log", "how big is slash var slash log"],
    ["look for a lock", "look for a lock"],
    ["How big is Slash-Vor slash log?", "How big is slash var slash log?"],
    ["a sash of silk", "a sash of silk"],
    ["How big is /var/law?", "How big is /var/log?"],
    ["the last 20 lines of /var/lug/cislaw.", "the last 20 lines of /var/log/syslog."],
    ["the last 20 lines of Sashvar Sash, Log Sash, Sizzlod.", "the last 20 lines of slash var slash log slash syslog."],
    ["delete /var/lug/notes", "delete /var/lug/notes"],
    ["delete slash srv slash lug", "delete slash srv slash lug"],
    ["delete /srv/law", "delete /srv/law"],
    ["delete /data/copias", "delete /data/copias"],
  ])("in English: %s", (heard, meant) => expect(mendPath(heard, "en")).toBe(meant));
});

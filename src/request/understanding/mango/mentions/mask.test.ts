import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../../command/machine/fixed-snapshot.ts";
import type { Language } from "../../../../shared/language.ts";
import { normalise } from "../../normalise/normalise.ts";
import { maskRequest } from "./mask.ts";

const machine = fixedSnapshot({
  users: ["root", "ana"],
  units: ["nginx.service", "ssh.service"],
  paths: { "/home/ana": "directory" },
});
const usual = new Set(
  "borra tengan busca palabra show biggest cambia permisos sustituye list modified cuantas lineas tiene compress qué que proceso usa apaga reinicia contenedor files mysql kernel".split(
    " ",
  ),
);

const masked = (request: string, language: Language) =>
  maskRequest(normalise(request, language).text, { language, machine, now: 0, isUsualWord: (word) => usual.has(word) });

test.each<[Language, string, string]>([
  [
    "es",
    "borra los *.log de /var/log que tengan más de treinta días",
    "borra los {glob} de {folder} que tengan más de {duration}",
  ],
  [
    "en",
    "show the 5 biggest files under /var over 100 MB",
    "show the {number} biggest files under {folder} over {size}",
  ],
  ["es", 'sustituye "foo" por "bar" en config.ini', "sustituye {text:1} por {text:2} en {file}"],
  ["es", "cambia los permisos de script.sh a 755", "cambia los permisos de {file} a {mode}"],
  ["en", "list jpg files modified in the last 2 days", "list {extension} files modified in {date}"],
  ["es", "pasa charla.mov a mp4", "pasa {file} a {extension}"],
  ["en", "I need plan.odt as pdf", "I need {file} as {extension}"],
  ["en", "list disk I/O of /srv/x, tcp/udp and/or 24/7", "list disk I/O of {folder}, tcp/udp and/or 24/7"],
  ["es", "mueve plan.odt a docs", "mueve {file} a docs"],
  ["es", "guarda plan.odt en backup", "guarda {file} en backup"],
  ["es", "qué proceso usa el puerto 8080", "qué proceso usa el puerto {port}"],
  ["es", "apaga el equipo a las 22:30", "apaga el equipo {time}"],
  ["es", "reinicia nginx", "reinicia {unit}"],
  ["es", "desenmascara el servicio mysql", "desenmascara el servicio {unit}"],
  ["en", "restart mysql", "restart {unit}"],
  ["es", "mysql no arranca", "{unit} no arranca"],
  ["es", "qué es el módulo mysql", "qué es el módulo {module}"],
  ["en", "load the mysql module", "load the {module} module"],
  ["es", "el módulo del kernel cargado", "el módulo del kernel cargado"],
  ["es", "bases de mysql", "bases de mysql"],
  ["es", "instala los paquetes tmux, rsync y jq", "instala los paquetes {package:1}, {package:2} y {package:3}"],
  ["en", "show the changelog of openssl", "show the changelog of {package}"],
  ["es", "comprueba el certificado con openssl", "comprueba el certificado con openssl"],
  ["es", "qué contenedores de docker hay", "qué contenedores de docker hay"],
  ["es", "qué ha fallado en la última hora", "qué ha fallado {date}"],
  ["en", "what broke in the past week", "what broke in {date}"],
  ["es", "apaga el equipo hoy a las 22:30", "apaga el equipo {time}"],
  ["en", "renice process 4410", "renice process {pid}"],
  ["es", "pon la zona Asia/Tokyo y mira Ventas/Norte", "pon la zona {timezone} y mira {folder}"],
  ["es", "apaga la máquina virtual pruebas-01", "apaga la máquina virtual {host}"],
  ["es", "reinicia el deployment pagos-api", "reinicia el deployment {container}"],
  ["es", "reinicia el servicio cola_lenta del compose", "reinicia el servicio {container} del compose"],
  ["es", "copia x.log como usuario backup", "copia {file} como usuario {user}"],
  ["es", "copia x.log por ssh", "copia {file} por ssh"],
  ["en", "ssh to web1.example.com", "ssh to {domain}"],
  ["es", "haz ssh a 10.0.0.5", "haz ssh a {address}"],
  ["es", "un túnel ssh con 10.0.0.5", "un túnel ssh con {address}"],
  ["en", "make an ssh key", "make an ssh key"],
  ["es", "reinicia ssh a las 22:30", "reinicia {unit} {time}"],
  ["en", "restart ssh", "restart {unit}"],
  ["es", "edita el cron del usuario actual", "edita el cron del usuario actual"],
  ["es", "da de alta a ana con su carpeta personal", "da de alta a {user} con su carpeta personal"],
  ["es", "las 20 palabras de mi carpeta personal", "las {number} palabras de {folder}"],
  ["es", "pon la hora de Buenos Aires", "pon la hora de {timezone}"],
  ["es", "saluda a la gente de Buenos Aires", "saluda a la gente de Buenos Aires"],
  ["en", "put the clock on Tokyo time", "put the clock on {timezone} time"],
  ["en", "what time is it on UTC", "what time is it on {timezone}"],
  ["es", "mira mi carpeta personal", "mira {folder}"],
  ["en", "run x.sh every night at 3:30", "run {file} every night {time}"],
  ["es", "permisos de sudo de marta", "permisos de sudo de {user}"],
  ["en", "what groups is bob in", "what groups is {user} in"],
  ["es", "Ramón se marchó, borra la cuenta ramon", "Ramón se marchó, borra la cuenta {user}"],
  ["es", "crea la cuenta mlopez para María López", "crea la cuenta {user} para María López"],
  ["es", "copia x.log como admin", "copia {file} como {user}"],
  ["es", "mete a pedro en el grupo rosa", "mete a {user} en el grupo {group}"],
  ["es", "cuenta los párrafos que escribió marta", "cuenta los párrafos que escribió marta"],
])("%s: %s", (language, request, text) => {
  expect(masked(request, language).text).toBe(text);
});

test("each slot has the value that was said, as its type takes it", () => {
  const { mentions } = masked("borra los *.log de /var/log que tengan más de treinta días", "es");
  expect([...mentions].map(([key, mention]) => [key, mention.as.get(key as "glob")?.value])).toEqual([
    ["glob", "*.log"],
    ["folder", "/var/log"],
    ["duration", "2592000"],
  ]);
});

test("a connection is called as it was said, where the word names a place of the person's as well", () => {
  const { mentions } = masked("activa la conexión casa", "es");
  expect(mentions.get("text")?.as.get("text")?.value).toBe("casa");
});

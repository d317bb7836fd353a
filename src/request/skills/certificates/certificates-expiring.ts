import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { visible } from "../../../shared/text.ts";
import { sayDay } from "../saying/certificate.ts";
import { failureText } from "../saying/failure-text.ts";
import { count, sayList } from "../saying/figures.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

/** Which of this machine's certificates end within a time, thirty days unless another is named. */
export const certificatesExpiring = defineSkill({
  id: "certificates-expiring",
  sentences: {
    es: [
      "qué certificados caducan pronto",
      "[(que|cuales|los|hay|todos los|cuantos)] <certificados> [(ssl|tls|https|de este equipo|de la maquina|del servidor|instalados)] [(que|se|me|que se|nos)] (caducan|vencen|expiran|caduquen|venzan|expiren|caducaran|venceran|terminan|hay que renovar|toca renovar|(van a|vayan a|estan por|esten por|estan a punto de|esten a punto de|estan proximos a|proximos a|a punto de|por) (caducar|vencer|expirar|terminar|vencerse)) [(este|el|esta|la)] [<equipo>] [<prontocaduca>] [(en|de|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "[(que|cuales|los|hay|todos los|cuantos)] <certificados> [(ssl|tls)] [(que)] [(estan|esten|hay|tengo|tenemos|tiene)] (caducados|vencidos|expirados|proximos a vencer|proximos a caducar|proximos a expirar|por vencer|por caducar|por expirar|a punto de vencer|a punto de caducar|a punto de expirar) [(este|el|esta|la|en este|en el|en la)] [<equipo>] [<prontocaduca>] [(en|de|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "[si] [(me|nos|se|se me|se nos)] (caduca|vence|expira|va a caducar|va a vencer|va a expirar|hay que renovar|toca renovar) algun <certificado> [(ssl|tls)] [<prontocaduca>] [(en|de|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "[si] (hay|tengo|tenemos) algun <certificado> [(ssl|tls)] [(que)] (caducado|vencido|expirado|por vencer|por caducar|a punto de vencer|a punto de caducar|a punto de expirar|caduque|venza|expire|este por vencer|este por caducar|este a punto de caducar|este a punto de vencer) [<prontocaduca>] [(en|de|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "(cuando|en que fecha|que dia|hasta cuando) [se] [(me|nos)] (caducan|vencen|expiran|valen|hay que renovar) (los|mis|nuestros) <certificados> [(ssl|tls|instalados|de este equipo|del servidor|de let's encrypt|de letsencrypt|de certbot)] [(en|de|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "[(el|la|las|los)] (estado|fecha|fechas|caducidad|vencimiento|vencimientos|validez|vigencia|fechas de caducidad|fechas de vencimiento|fecha de caducidad|fecha de vencimiento|listado|lista|caducidades) (de|de los|de mis|de todos los|de nuestros) <certificados> [(ssl|tls|instalados|de este equipo|del servidor|de let's encrypt|de letsencrypt|de certbot)] [(en|de|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "[(los|mis|que|cuales|nuestros|todos los)] <certificados> (ssl|tls|instalados|de este equipo|de esta maquina|de este servidor|del servidor|de let's encrypt|de letsencrypt|de certbot|tengo|hay|tenemos) [instalados] [(este|en este|en el|el)] [<equipo>]",
      "(como|que tal) (estan|andan|van) (los|mis|nuestros) <certificados> [(ssl|tls)]",
      "(los|mis|nuestros) <certificados> [(ssl|tls)] (estan|siguen) (vigentes|caducados|vencidos|al dia|bien|en regla|validos)",
      "[si] (estan|siguen) (vigentes|caducados|vencidos|al dia|bien|en regla|validos) (los|mis|nuestros|todos los) <certificados> [(ssl|tls)]",
      "cuanto les queda a (los|mis|nuestros) <certificados>",
      "(proximos vencimientos|proximas caducidades) de [los] <certificados>",
      "[si] [(hay|tengo|tenemos)] algun <certificado> [(esta|que este|que esta|este)] (a punto de|por|proximo a|cerca de|pronto a) (vencer|caducar|expirar) [<prontocaduca>]",
      "[si] algun <certificado> [(se|me|se me|nos)] (caduca|vence|expira|esta caducado|esta vencido|va a caducar|va a vencer) [<prontocaduca>]",
      "[(que|cuales|los)] <certificados> [(que|se)] (caducan|vencen|expiran|caduquen|venzan|expiren) antes (de|que) {within}",
      "(revisa|revisar|comprueba|verifica|controla|vigila|repasa|chequea) [(la|las|el|los)] (caducidad|vencimiento|fechas|validez|vigencia|estado) de [(los|mis|nuestros|todos los)] <certificados>",
      "(caducidades|vencimientos) [(de|de los)] <certificados>",
      "[(los|mis|que)] <certificados> (caducan|vencen|expiran) [<prontocaduca>]",
      "<cosas> <certificados> [(ssl|tls|digitales|instalados)] [y] [(cuando|en que fecha|que dia|sus)] [(se)] (caducan|vencen|expiran|fechas|fechas de caducidad|fechas de vencimiento|vencimientos|caducidades)",
      "(revisa|revisar|revise|comprueba|verifica|repasa|chequea|checa|controla|lista|listar|muestra|ver) [(los|mis|todos los|nuestros)] <certificados> [(ssl|tls|instalados|del servidor|de este <equipo>|en (este|el) <equipo>)]",
      "[si] (hay|hace falta|toca|tengo) [que] renovar [(los|algun|mis)] (<certificados>|<certificado>)",
      "[si] [(se|me|nos|se me)] (van|va) a (vencer|caducar|expirar) [(algunos|algun|los|mis)] (<certificados>|<certificado>) [<prontocaduca>]",
      "[si] [(se|me|nos)] (vencen|caducan|expiran) [(algunos|los|mis)] <certificados> [<prontocaduca>]",
      "(cuales|alguno|cuantos|cual) de [(los|mis|nuestros|estos)] <certificados> [(se|me|nos)] (caduca|caducan|vence|vencen|expira|expiran|va a caducar|van a caducar|va a vencer|van a vencer|esta caducado|estan caducados|estan vencidos) [<prontocaduca>]",
      "[si] (hay|tengo|tenemos|tiene) [(algun|un)] <certificado> [(de|en|que tiene|que tenga|que hay en) [(este|esta|el|la|mi|nuestro)] <equipo>] [(que)] [(este|esta|ya)] ((a punto de|por|proximo[s] a|cerca de|cercano[s] a) (vencer|caducar|expirar|vencerse|terminar|acabarse)|(caducado[s]|vencido[s]|expirado[s])) [<prontocaduca>]",
      "[(que|cuales|cuantos|los|hay)] <certificados> [(ssl|tls)] [(de|en|que tiene|que tenga|que hay en) [(este|esta|el|la|mi|nuestro)] <equipo>] [(que)] [(estan|esten|hay|andan|tengo|tenemos)] ((a punto de|por|proximo[s] a|cerca de|cercano[s] a) (vencer|caducar|expirar|vencerse|terminar|acabarse)|(caducado[s]|vencido[s]|expirado[s])) [<prontocaduca>]",
      "[(que|cuales|cuantos|los)] <certificados> [(ssl|tls)] [(de|en|que tiene|que tenga|que hay en) [(este|esta|el|la|mi|nuestro)] <equipo>] [(se|me|nos)] (caducan|vencen|expiran|van a caducar|van a vencer|van a expirar|hay que renovar|toca renovar) [<prontocaduca>]",
      "[si] [(hay|tengo)] [(algun|un)] <certificado> [(de|en|que tiene|que tenga|que hay en) [(este|esta|el|la|mi|nuestro)] <equipo>] [(que)] [(se|me|nos)] (caduca|caduque|vence|venza|expira|expire|vaya a caducar|vaya a vencer|va a caducar|va a vencer) [<prontocaduca>]",
      "[si] [(se|me|nos)] (va|van) a (caducar|vencer|expirar) [(algun|algunos|los|el)] (<certificado>|<certificados>) [(de|en) [(este|esta|el|la|mi|nuestro)] <equipo>] [<prontocaduca>]",
      "[si] [(se|me|nos)] (va|van) a (caducar|vencer|expirar) [(algun|algunos|los|el)] (<certificado>|<certificados>) [(de|en) [(este|esta|el|la|mi|nuestro)] <equipo>] (este mes|esta semana)",
      "(revisa|revisame|reviseme|revisar|revise|repasa|repasame|comprueba|compruebame|mira|mirame|checa|checame|chequea|chequeame|verifica|verificame|echa un ojo a|echale un ojo a|dale una mirada a|controla) [(los|mis|nuestros|todos los)] <certificados> [(ssl|tls|instalados)] [(de|del|en|que hay en|que tiene) [(este|esta|el|la|mi)] [<cacharro>]] [,] [y] [(dime|decime|digame|avisame|aviseme|sacame|listame|muestrame|mira|mire|fijate|ver|a ver)] (cual|cuales|los que|que|si (alguno|hay alguno|algunos|hay)) [(de ellos|que)] [(se|me|nos|se me|se nos)] ([(esta|estan|este|esten|anda|andan)] (a punto de|por|cerca de|proximo[s] a|para|al borde de) <vencer>|va a <vencer>|van a <vencer>|caduca|caducan|caduque|caduquen|vence|vencen|venza|venzan|expira|expiran|[esta[n]] (caducado[s]|vencido[s]|expirado[s])) [<prontocaduca>]",
      "[(dime|decime|sacame)] (cual|cuales|que|los) <certificados> [(de|del|en) [(este|esta|el|la|mi)] [<cacharro>]] (estan|andan|tenemos|tengo|hay) (a punto de|por|cerca de|proximos a|para|al borde de) <vencer> [<prontocaduca>]",
    ],
    en: [
      "which certificates expire soon",
      "[(which|what|the|any|all|how many|are there any|list)] [(of)] [(the|my|our|of my|of our)] [(ssl|tls|installed)] <certificates> [(that|which)] [(are|will|is|of this <machine>|on this <machine>)] (expire|expiring|expired|due to expire|about to expire|run out|running out|about to run out|going to expire|due for renewal|ending|due|need renewing|need renewal|needing renewal|need to be renewed|up for renewal|lapse) [<expiressoon>] [(in|under|at|inside) [the] [<folder>] {path}]",
      "(expiring|expired) [(ssl|tls)] <certificates> [<expiressoon>] [(in|under|at) [the] [<folder>] {path}]",
      "[if] (is|are|do|does|will) any [of (my|our|the)] [(ssl|tls)] <certificate> (expiring|expire|expired|about to expire|due|due to expire|about to run out|going to expire|run out) [<expiressoon>] [(in|under|at) [the] [<folder>] {path}]",
      "[if] (is|are|do|does|will) any [of] [(my|our|the)] [(ssl|tls)] <certificates> (expiring|expire|expired|about to expire|due|due to expire|about to run out|going to expire|run out) [<expiressoon>] [(in|under|at) [the] [<folder>] {path}]",
      "when (do|will) (the|my|our|all) [(the|my|our)] [(ssl|tls|installed)] <certificates> [(of|on) (this|the) <machine>] (expire|run out|lapse|end) [(in|under) [the] [<folder>] {path}]",
      "[the] (status|state|expiry|expiration|dates|validity|expiry dates|expiration dates|expiry date) of [(all|the|my|our|all the|all my|all our)] [(ssl|tls|installed)] <certificates> [(of|on) (this|the) <machine>] [(in|under) [the] [<folder>] {path}]",
      "[(which|what|the|my|our|all|list)] [(the|my|our)] (ssl|tls|installed|letsencrypt|let's encrypt|certbot|server|local) <certificates> [(do (i|we) have|are there|are installed)] [(of|on) (this|the) <machine>]",
      "(which|what) <certificates> (do (i|we) have|are there|are installed|does this <machine> have) [(on|in) (this|the) <machine>]",
      "(how are|are) (the|my|our|all|all the|all our) <certificates> [(doing|ok|fine|valid|still valid|up to date|in order|current)]",
      "<certificate> (expiry|expiration) [(check|report|dates|status|overview)]",
      "upcoming <certificate> (expirations|expiries|renewals)",
      "how long (do|are) (the|my|our) <certificates> (have left|valid|still valid|good for)",
      "(for|about) (expiring|expired) [(ssl|tls)] <certificates> [<expiressoon>]",
      "[if] [(we|i|you)] (have|got) [any] (expired|expiring) <certificates>",
      "[if] any [of (my|our|the)] <certificates> (is|are|will|have|has) [about to] (expire|expired|expiring|run out) [<expiressoon>]",
      "<things> [(ssl|tls|installed|server)] (<certificates>|<certificate>) (expiring|expired|about to expire|due to expire|due|running out|that expire|that will expire|close to expiry|near expiry) [<expiressoon>] [(in|under|on) [the] [<folder>] {path}]",
      "[the] <certificates> [and] (when they expire|their expiry dates|their expiry|expiry dates|their dates|when they run out)",
      "(show|list|check|review|see|verify) [(the|my|our|all|all the|all my)] [(ssl|tls|installed)] <certificates> [(on|of) (this|the|my) <machine>]",
      "<things> (<certificates>|<certificate>) [(that|which)] (are|is|has|have|will|need|needs) [(about|close|near|due|going|already|soon|to be|been)] [(to)] (expire|expired|expiring|expiry|renewal|renewed|renewing|run out|out of date) [<expiressoon>]",
      "<things> <certificates> (close|near|about) to (expiring|expire|expiry|expiration|run out|running out)",
      "(soon to expire|soon expiring|expiring|about to expire|nearly expired) <certificates>",
      "(when|how soon) [(do|will)] (the|my|our|all|all the) [(ssl|tls)] <certificates> (expire|run out|end)",
      "(which|what) <certificates> (do|must|should) (i|we) [(need to|have to)] renew [<expiressoon>]",
      "(is|are) any of [(our|my|the)] (<certificates>|<certificate>) (out of date|expired|about to expire|expiring|due|stale|old) [<expiressoon>]",
      "[if] (is|are|do|does) any <certificate> (on|of|in) (this|the|my|our) <machine> (about to (expire|run out|lapse)|close to (expiring|expiry)|expired|due|due to expire|expiring) [<expiressoon>]",
      "(which|what|any) <certificates> (on|of|in) (this|the|my|our) <machine> (are|is|will) [(about to|going to|due to|close to)] (expire|expiring|expiry|run out|expired|lapse) [<expiressoon>]",
      "[if] (is|are|do|does|will) any [of] [(my|our|the)] [(ssl|tls)] (<certificates>|<certificate>) [(on|of|in) (this|the|my|our) <machine>] (about to|close to|near|going to|due to|nearing) (expire|expiring|expiry|run out|lapse|running out) [<expiressoon>]",
      "(which|what|any|whether any|if any) [of (our|my|the)] <certificates> [(are|is)] [(going|about|due|set)] [to] (lapse|expire|run out|lapsing|expiring|running out) [(soon|shortly|this month)]",
      "are any of (our|my|the) <certificates> [(close|near|about)] [to] (expiry|expire|expiring|running out|lapse|run out)",
    ],
  },
  slots: {
    within: { type: "duration", default: "2592000" },
    path: { type: "path", optional: true, exists: true },
  },
  command: ({ within = "", path }, machine) => {
    if (path === undefined && machine.program("certbot").file !== undefined) {
      return { pipeline: [["certbot", "certificates"]], root: true };
    }
    const folders = path === undefined ? certificateFolders(machine) : [path];
    const named = ["(", "-name", "*.pem", "-o", "-name", "*.crt", ")", "!", "-name", "*ca-*", "!", "-name", "*chain*"];
    const about = ["openssl", "x509", "-noout", "-subject", "-enddate", "-checkend", within, "-in", "{}", ";"];
    // Links are the authorities' certificates in /etc/ssl/certs.
    return { pipeline: [["find", ...folders, "-type", "f", ...named, "-print", "-exec", ...about]] };
  },
  say: { es: (outcome, slots) => tell(outcome, slots, "es"), en: (outcome, slots) => tell(outcome, slots, "en") },
});

/** Where certificates lie, as far as everybody may look there. */
function certificateFolders(machine: MachineSnapshot): string[] {
  const usual = ["/etc/ssl/certs", "/etc/nginx", "/etc/apache2", "/etc/httpd"];
  const here = usual.filter((folder) => machine.pathKind(folder) === "directory");
  return here.length > 0 ? here : ["/etc/ssl/certs"];
}

type Ending = { name: string; when: string; soon: boolean };

function tell(outcome: Outcome, { within = "" }: SlotValues, language: Language): string {
  const seconds = Number(within);
  const all = [...fromOpenssl(outcome.stdout, language), ...fromCertbot(outcome.stdout, seconds / 86_400, language)];
  const spanish = language === "es";
  if (all.length === 0) {
    const quiet = /permission denied|permiso denegado/i.test(outcome.stderr);
    if (outcome.exitCode !== 0 && !quiet) return failureText(outcome, language);
    return spanish ? "No he encontrado ningún certificado." : "I found no certificate.";
  }
  const days = Math.round(seconds / 86_400);
  const soon = all.filter((one) => one.soon);
  const named = sayList(
    soon.map(({ name, when }) => `${visible(name)} (${when})`),
    language,
    4,
  );
  if (spanish) {
    const among = count(all.length, "certificado", "certificados");
    return soon.length === 0
      ? `De ${among}, ninguno caduca en ${count(days, "día", "días")}.`
      : `De ${among}, ${soon.length === 1 ? "caduca 1" : `caducan ${soon.length}`} en ${count(days, "día", "días")} o ya caducaron: ${named}.`;
  }
  const among = count(all.length, "certificate", "certificates");
  return soon.length === 0
    ? `Of ${among}, none expires within ${count(days, "day", "days")}.`
    : `Of ${among}, ${soon.length} expired or will within ${count(days, "day", "days")}: ${named}.`;
}

/** find prints the file, and openssl what is in it. */
function fromOpenssl(stdout: string, language: Language): Ending[] {
  return stdout.split(/^(?=\/|\.\/|~)/m).flatMap((block) => {
    const [name = ""] = block.split("\n");
    const until = /^notAfter=(.+)$/m.exec(block)?.[1];
    const soon = /^Certificate will expire/m.test(block);
    return until === undefined ? [] : [{ name, when: sayDay(until, language), soon }];
  });
}

/** `certbot certificates`: "Expiry Date: 2027-01-03 10:00:00+00:00 (VALID: 35 days)". */
function fromCertbot(stdout: string, days: number, language: Language): Ending[] {
  return stdout.split(/^ *(?=Certificate Name: )/m).flatMap((block) => {
    const name = /^Certificate Name: (\S+)/.exec(block)?.[1];
    const [, date = "", state = "", left] =
      /Expiry Date: (\S+) \S+ \((VALID|INVALID)(?:: (?:(\d+) days?)?)?/.exec(block) ?? [];
    if (name === undefined || date === "") return [];
    const over = state === "INVALID";
    const word = language === "es" ? "caducado" : "expired";
    // "VALID: 5 hour(s)" has no days left.
    return [{ name, when: over ? word : date, soon: over || Number(left ?? 0) <= days }];
  });
}

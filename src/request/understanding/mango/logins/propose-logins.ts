import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { quoteArgument } from "../../../../command/shell/quote.ts";
import type { Query } from "../candidates.ts";
import type { Composed } from "../composed.ts";
import { readManner } from "../journal/read-manner.ts";
import { readTimes } from "../journal/read-times.ts";
import { isReadable, Sentence } from "../phrases/sentence.ts";
import { termsOf } from "../phrases/term.ts";
import { plainWords } from "../services/named-units.ts";
import { withoutStory } from "../services/without-story.ts";

/** Who came in, who failed to, and when the machine was started, by last(1) and lastb(1); undefined for anything else. */
export function proposeLogins(query: Query, machine: MachineSnapshot): Composed | undefined {
  return isNear.test(query.normalised) ? withoutStory(query, machine, propose) : undefined;
}

const isNear =
  /log|sesi|acces|reinici|reboot|restart|conect|conex|connect|entr|ingres|\blast|sign|intento|attempt|apagad|shutdown|arranques/iu;

function propose(query: Query, machine: MachineSnapshot): Composed | undefined {
  const terms = termsOf({ ...query, machine });
  if (!isReadable(terms)) return undefined;
  const sentence = new Sentence(terms);
  if (sentence.has(elsewhere)) return undefined;
  const isOne = sentence.has(
    "(?:la )?ultima vez|last time|(?:the|el) (?:last|ultimo|latest|most recent) (?:reboot|reinicio|restart|arranque)(?! times)",
  );
  const wasPast = sentence.has("ultim\\w+|last|latest|recent\\w*|historial|history|lately");
  const full =
    sentence.take(
      "(?:(?:y|and|con|with|en|in|showing|mostrando) )*{~}(?:fechas?|horas?|dates?|times?|timestamps?)(?: {~}(?:y|and|horas?|fechas?|times?|dates?))* {~}complet[oa]s?|(?:(?:con|with|showing|mostrando) )*{~}(?:full|complete) (?:login )?(?:and logout )?(?:timestamps?|times?|dates?)(?: and dates?)?|(?:(?:con|with|y|and) )+{~}(?:year|ano)(?: (?:too|tambien))?",
    ) > 0;
  const numeric =
    sentence.take(
      "(?:(?:y|and|con|with|en|in|by|por|showing|mostrando|displaying|de) )*{~}(?:(?:direcciones?|addresses|address|numeros?) )?ips?(?: (?:addresses|address|numericas?|en vez de nombres?|instead of (?:host ?)?names?))*|(?:sin|without|no) (?:resolver|resolving|resolve)(?: {~}(?:nombres|names|hosts|hostnames))*",
    ) > 0;
  const failed = sentence.take(failing) > 0;
  const reboots =
    !failed &&
    sentence.take(
      "(?:(?:cuando|when|cuantas veces|ultim[oa]s?|last|list\\w*|historial|history|veces|times) )*(?:{~}(?:de|of|que|se|was|has|been|the|it|were|fue|ha|han) )*{~}(?:reinici(?:os|o|ad[oa]|aron|amos|ar)|reboots?|rebooted|arranques (?:de la maquina|del (?:servidor|sistema|equipo))|restarts? of (?:the )?(?:machine|server|system|box))(?: {~}(?:maquina|servidor|sistema|equipo|machine|server|system|box|host|ordenador|last|ultim[oa]s?|times?|veces|vez))*",
    ) > 0;
  const shutdowns =
    !failed &&
    sentence.take("(?:(?:y|and|los|the|de|of) )*(?:apagados|shutdowns?|runlevel changes?|cambios de runlevel)") > 0;
  const manner = readManner(sentence);
  const times = readTimes(sentence);
  if (manner === undefined || times === undefined) return undefined;
  let user: string | undefined;
  sentence.take(
    "(?:{~}(?:de|del|of|by|for|from|por|para) )*{~}(?:usuari[oa]|user|cuenta|account|login)(?: (?:llamad[oa]|called|named))? {a:name}",
    (name) => {
      if (!/^[a-z_][\w.-]*$/i.test(name.text) || user !== undefined || isNoUser.test(name.folded)) return false;
      user = name.text;
      return true;
    },
  );
  const came = sentence.take(coming) > 0;
  if (user === undefined)
    sentence.take("(?:(?:de|del|of|by|for|from|por) )?{a:name}(?: s(?= ))?", (name) => {
      if (user !== undefined || (!machine.users().includes(name.text) && !(name.folded === "root"))) return false;
      user = name.text;
      return true;
    });
  sentence.take(
    `${coming}|{filler}|mostrame|cuentas?|accounts?|usuari[oa]s?|users?|people|gente|quien(?:es)?|who|person\\w*|recientes?|recent\\w*|ultim\\w+|last|latest|lately|ultimamente|historial|history|had|got|a|record\\w*|registr\\w+|maquina|machine|box|host|when|cuando|veces|times|intent\\w+|attempts?|tried|trying|about|desde donde|where from|solo|network|red|remot\\w+|momento|check|revisa\\w*`,
  );
  if (sentence.left().length > 0) return undefined;
  const { lines, first, follow, reverse, output, count, into, flags } = manner;
  if (follow || reverse || first || output !== undefined || into !== undefined || flags.length > 0) return undefined;
  if (!failed && !reboots && !shutdowns && !came) return undefined;
  const isLastOne = reboots && lines === undefined && isOne;
  const said = [
    full,
    numeric,
    lines !== undefined,
    times.since !== undefined,
    times.until !== undefined,
    user !== undefined,
    failed || came,
    reboots,
    shutdowns,
  ].filter(Boolean).length;
  const isPast = lines !== undefined || times.since !== undefined || wasPast;
  // Who is in now is asked of who(1).
  if (!failed && !reboots && !shutdowns && !isPast && said < 3) return undefined;
  const words = [
    failed ? "sudo lastb" : "last",
    ...(shutdowns ? ["-x"] : []),
    ...(full ? ["-F"] : []),
    ...(numeric ? ["-i"] : []),
    ...(times.since === undefined ? [] : [`-s ${quoteArgument(timeOf(times.since))}`]),
    ...(times.until === undefined ? [] : [`-t ${quoteArgument(timeOf(times.until))}`]),
    ...(isLastOne ? ["-n 1"] : lines === undefined ? [] : [`-n ${lines}`]),
    ...(reboots ? ["reboot"] : []),
    ...(shutdowns && !reboots ? ["shutdown"] : []),
    ...(user === undefined ? [] : [quoteArgument(user)]),
  ];
  return {
    script: words.join(" ") + (count ? " | wc -l" : ""),
    strange: 0,
    said: Math.max(2, said),
    settled: said >= 2,
    whole: true,
    named: plainWords(terms),
  };
}

/** "2 hours ago": as last(1) reads it. */
function timeOf(moment: string): string {
  const [, count, unit] = /^(\d+) (minute|hour|day|week)s? ago$/.exec(moment) ?? [];
  if (count === undefined) return moment;
  return unit === "week" ? `-${Number(count) * 7}days` : unit === "minute" ? `-${count}min` : `-${count}${unit}s`;
}

const isNoUser =
  /^(?:se|que|ha|han|has|con|with|en|in|desde|since|conectad[oa]s?|last|logins?|names?|activity|accounts?)$/;

/** What tells of it elsewhere, or of other comings and goings. */
const elsewhere =
  "journal\\w*|diario|bitacora|auth|secure|syslog|{a:path}|contrasenas?|passwords?|claves?|ftp|vpn|ips? (?:que|that)|desde que|which ips?|from which|bloque\\w+|block\\w*|ban\\w*|nunca|never|jamas|caduc\\w+|expir\\w+|sudo|cre(?:a|ar|ate)|borra\\w*|delete|configur\\w+|permit\\w+|allow\\w*|shell|mysql|postgres\\w*|web|database|last login time|no (?:han?|se)|haven t|have not|did not|wtmp|btmp|kill\\w*|echa\\w*";

const failing =
  "(?:(?:{~}(?:que|cuant[oa]s?|how many|los|las|the|list\\w*|ultim[oa]s?|last|of|de|show|ver) )*{~}(?:(?:intent\\w+|login|logins|accesos?|inicios? de sesion|log-?ins?|entradas|autenticaciones|authentications?|attempts?|conexiones|sign-?ins?|ingresos|logon) )+(?:(?:de|of|to|al|a|en|el|los|por|by|via|with|del|ssh|log in|login|entrar|acceso|acceder|sesion|inicio|conexion|sistema|system|equipo|servidor|server|machine) )*(?:fallid[oa]s?|fracasad[oa]s?|rechazad[oa]s?|erroneos?|erroneas|incorrect[oa]s?|sin exito|failed|unsuccessful|rejected|bad|that failed|que fallaron|que han fallado|denegad[oa]s?)(?: (?:de|para|al) (?:entrar|acceso|acceder|login|inicio de sesion|iniciar sesion|conexion|entrada|ingreso|autenticacion))?|(?:failed|bad|unsuccessful|rejected|wrong|invalid) (?:(?:ssh|user|system|root) )?(?:logins?|log-?ins?|login attempts?|attempts?(?: (?:to|at) (?:log(?:ging)? in|logging in|login))?|sign-?ins?|authentications?|access attempts?|logons?)|(?:intentos|tentativas) (?:fallid[oa]s?|fracasad[oa]s?|rechazad[oa]s?)(?: (?:de|para|al) (?:entrar|acceso|acceder|login|inicio de sesion|iniciar sesion|conexion|entrada|ingreso|autenticacion))?|(?:failed|tried and failed|trying and failing|unable) to (?:log in|login|sign in|get in)|fall(?:o|aron|ado|ando) al (?:entrar|iniciar sesion|acceder|conectarse|loguearse)|lastb)(?: {~}(?:al|a|to|en|por|via|by|over|through|ssh|sistema|system|equipo|servidor|server|machine|maquina|este|this|into|on|box))*";

const coming =
  "(?:(?:inicios? de sesion|logins?|log-?ins?|logons?|sign-?ins?|accesos?|entradas|sesiones(?: (?:iniciadas|abiertas))?|sessions?|conexiones(?: de usuarios?)?|ingresos)(?: {~}(?:al|a|to|en|on|de|del|of|sistema|system|equipo|servidor|server|machine|maquina|este|this|into|box|usuarios|users))*|(?:se )?(?:ha[n]? )?(?:(?:conect(?:ad[oa]s?|aron|o)|entr(?:ad[oa]|aron|o)|inici(?:ad[oa]|aron|o) sesion|loguead[oa]s?|loguearon|logueo|ingres(?:ad[oa]|aron|o)))|logged (?:in|on)(?: (?:to|on|into))?|signed in|log in|came in|last)";

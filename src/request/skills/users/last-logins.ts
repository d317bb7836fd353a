import { visible } from "../../../shared/text.ts";
import { sinceArgument } from "../saying/journal.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Who logged in lately. */
export const lastLogins = defineSkill({
  id: "last-logins",
  sentences: {
    es: [
      "quién ha entrado últimamente",
      "(cuando|a que hora) fue la ultima vez que (entro|se conecto|inicio sesion|accedio|ingreso|se logueo) [el usuario] {user}",
      "(desde (donde|que (ip|equipo|maquina|direccion))|por ultima vez) (entro|se conecto|inicio sesion|accedio|ingreso|se logueo) [el usuario] {user} [por ultima vez]",
      "(quien|quienes) [se] (ha|han) (entrado|conectado|iniciado sesion|accedido|logueado) [(ultimamente|recientemente|por ultima vez|los ultimos dias|[<desde>] {since})] [(en|al|a)] [(el|este)] [<equipo>]",
      "[(los|cuales son los|las)] ultim(os|as) [{number}] (accesos|inicios de sesion|logins|conexiones|entradas|ingresos|sesiones) [(al|en el|de|del)] [<equipo>] [(de|del) [usuario] {user}]",
      "(historial|registro) de (accesos|inicios de sesion|logins|sesiones|ingresos)",
      "cuando (entro|se conecto|inicio sesion|accedio) [por ultima vez] [el usuario] {user} [por ultima vez]",
      "(quien|quienes) (entro|se conecto|inicio sesion|accedio|ingreso|entraron) [(ultimamente|recientemente|por ultima vez|[<desde>] {since})] [(en|al|a)] [(el|este)] [<equipo>]",
      "(ultimo|ultima) (acceso|login|conexion|inicio de sesion) [(de|del) [usuario] {user}]",
      "quien fue el ultimo en (entrar|conectarse)",
      "[(los|quienes son los|quienes fueron los|cuales son los|dime los|las)] ultim(os|as) [{number}] [(usuarios|personas|usuarias|cuentas)] (que (entraron|entro|se conectaron|se conecto|se loguearon|iniciaron sesion|accedieron|ingresaron|han entrado|se han conectado|han iniciado sesion|han accedido|se metieron|pasaron|ha entrado|se logearon)|en (entrar|conectarse|iniciar sesion|acceder|ingresar|loguearse)) [(a|al|en|en el|en la|a la|a este|a esta|en este|en esta|por) [(la|el)] <equipo>] [[y] (cuando|a que hora|en que fecha|desde donde|que dia) [(fue|lo hicieron|entraron|entro|se conectaron|cada uno|entro cada uno|lo hizo cada uno)]]",
      "(quien|quienes|que usuarios|que gente) (ha entrado|han entrado|entraron|entro|se conectaron|se conecto|se loguearon|iniciaron sesion|accedieron|ingresaron|han entrado|se han conectado|han iniciado sesion|han accedido|se metieron|pasaron|ha entrado|se logearon) [(ultimamente|recientemente|hace poco|estos dias|los ultimos dias)] [(a|al|en|en el|en la|a la|a este|a esta|en este|en esta|por) [(la|el)] <equipo>] [y] (cuando|a que hora|en que fecha|desde donde|que dia) [(fue|lo hicieron|entraron|entro|se conectaron|cada uno|entro cada uno|lo hizo cada uno)]",
      "(quien|quienes) (entraron|entro|se conectaron|se conecto|se loguearon|iniciaron sesion|accedieron|ingresaron|han entrado|se han conectado|han iniciado sesion|han accedido|se metieron|pasaron|ha entrado|se logearon) (ultimamente|recientemente|hace poco|por ultimo|los ultimos dias|estos dias|de ultimo|de ultimas) [(a|al|en|en el|en la|a la|a este|a esta|en este|en esta|por) [(la|el)] <equipo>]",
      "[(los|las|cuales son los)] ultim(os|as) (accesos|inicios de sesion|logins|conexiones|entradas|ingresos|sesiones) [(a|al|en|en el|en la|a la|a este|a esta|en este|en esta|por) [(la|el)] <equipo>] [y] (cuando|a que hora|en que fecha|desde donde|que dia) [(fue|lo hicieron|entraron|entro|se conectaron|cada uno|entro cada uno|lo hizo cada uno)]",
    ],
    en: [
      "who logged in recently",
      "who [has] [(last|recently)] (logged in|logged on|connected|signed in) [(recently|lately|last|[since] {since})] [(to|on) (this|the|my) <machine>]",
      "[the] (last|latest|recent) [{number}] (logins|log ins|sign ins|connections|sessions|accesses) [(of|by|from) [user] {user}] [(to|on) (this|the|my) <machine>]",
      "(login|access) history",
      "when did [user] {user} last (log in|connect|sign in)",
      "[the] last (login|access|sign in) [(of|by) [user] {user}]",
      "who was the last (to log in|one to log in|person to log in|logged in)",
      "when was the last login [(of|by) {user}]",
      "[(who (are|were))] [the] last [{number}] (people|users|ones|accounts|persons) (who|that|to) (logged in|log in|logged on|log on|signed in|sign in|got in|get in|connected|connect|came in) [(to|on|onto) [(the|this|my) <machine>]] [(and (when|at what time|on what day) [(was it|they did|did they)])]",
      "who (has logged in|logged in|has signed in|signed in|has been on|got in|has connected) [(lately|recently|of late)] [(to|on|onto) (the|this|my) <machine>] and when [(was it|did they)]",
      "who has been (logging|signing) (in|on) [(lately|recently|[<since>] {since})]",
      "(has|have|did) (anyone|anybody|someone|somebody) [been] (logged|log|signed|sign|logging) (in|on) [(lately|recently|[<since>] {since})]",
      "who has [been] logged in (lately|recently)",
      "(has|did) {user} (logged|log|signed|sign|been) (in|on) (recently|lately|[<since>] {since})",
      "when was {user} last (on|logged in|logged on|here|in)",
      "who is logged in (lately|recently)",
      "who is been (logging|signing) in [(lately|recently)]",
      "who was (on|logged in|logged on|here|connected) [<since>] {since}",
      "who [has] logged in [<since>] {since}",
    ],
  },
  slots: {
    number: { type: "number", optional: true },
    user: { type: "user", optional: true },
    since: { type: "date", optional: true },
  },
  command: ({ number, user, since }) => {
    const [, from] = since === "boot" ? [] : sinceArgument(since);
    const some = from === undefined ? ["-n", number ?? "10"] : ["-s", from, ...(number ? ["-n", number] : [])];
    return { pipeline: [["last", ...some, ...(user === undefined ? [] : [user])]] };
  },
  say: spoken({
    es: ({ stdout }) => {
      const last = latest(stdout);
      return last === undefined ? "No consta ningún inicio de sesión." : `El último en entrar: ${last}.`;
    },
    en: ({ stdout }) => {
      const last = latest(stdout);
      return last === undefined ? "No login is on record." : `The last to log in: ${last}.`;
    },
  }),
});

function latest(stdout: string): string | undefined {
  const row = lines(stdout).find((line) => !/^(reboot|shutdown|runlevel|wtmp begins|wtmp empieza)\b/.test(line));
  if (row === undefined) return undefined;
  const [name = "", terminal = "", rest = ""] = columns(row, 3);
  return visible(`${name}, ${terminal}, ${rest}`);
}

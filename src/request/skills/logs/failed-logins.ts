import type { Language } from "../../../shared/language.ts";
import { visible } from "../../../shared/text.ts";
import { count } from "../saying/figures.ts";
import { sinceArgument } from "../saying/journal.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const failed =
  "(fallid(o|a)s|errone(o|a)s|incorrect(o|a)s|fracasad(o|a)s|rechazad(o|a)s|invalid(o|a)s|denegad(o|a)s|frustrad(o|a)s)";
const logins =
  "(accesos|inicios de sesion|logins|log ins|logueos|intentos|intentos de (acceso|login|inicio de sesion|entrada|entrar|conexion|ssh|logueo|conectarse|sesion|autenticacion)|autenticaciones|conexiones ssh|conexiones|entradas|ingresos|sesiones)";
const ssh = "[(por|de|en|via|al|a) [(el|la)] (ssh|<equipo>|consola|servidor ssh)]";
const fails = "(failed|bad|unsuccessful|rejected|invalid|wrong|denied)";
const tries =
  "(login[s]|log in[s]|log-in[s]|logon[s]|sign in[s]|sign-in[s]|ssh login[s]|authentication[s]|ssh|access|password|login password)";

/** Attempts to log in that failed, by the system's own record or by what sshd wrote to the journal. */
export const failedLogins = defineSkill({
  id: "failed-logins",
  sentences: {
    es: [
      "intentos de acceso fallidos",
      `[(que|cuant(o|a)s)] ${logins} ${failed} [de (acceso|entrar|login|conexion|entrada|inicio de sesion)] ${ssh} [(hay|ha habido|hubo|llevamos|tenemos|se han registrado)] [<desde>] [{since}]`,
      `quien [(ha)] (intento|intentado|quiso|trato de) (entrar|acceder|conectarse|meterse|colarse) (sin (permiso|autorizacion|exito|poder)|y no pudo) [<desde>] [{since}]`,
      `[(los|las|que|cuales|cuant(o|a)s)] [<ultimas>] [(hay|ha habido|hubo)] ${logins} [(hay|ha habido|hubo)] ${failed} [ha habido] ${ssh} [<desde>] [{since}]`,
      `[(hay|ha habido|hubo)] [(los|las)] [<ultimas>] ${logins} ${failed} ${ssh} (en|de|durante) (las|los|la|el) (ultimas|ultimos|ultima|ultimo) {span}`,
      `[(los|las)] [<ultimas>] ${logins} ${ssh} ${failed} [<desde>] [{since}]`,
      `(quien|quienes|desde donde|desde que ip|que ip|que ips) [(ha|han)] (intentado|intento|intentaron|trato de|trataron de|quiso|quisieron|esta intentando|estan intentando) (entrar|acceder|conectarse|loguearse|iniciar sesion|ingresar|meterse|colarse) [(y (no pudo|fallo|no ha podido|no pudieron|fallaron))] ${ssh} [(sin exito|sin conseguirlo|sin lograrlo)] [<desde>] [{since}]`,
      `[(alguien)] (ha intentado|intento|trato de|esta intentando|quiso) (entrar|acceder|conectarse|ingresar|colarse|meterse) ${ssh} [(sin exito|sin permiso)] [<desde>] [{since}]`,
      `(intentos|accesos|logins) con [la] (contrasena|clave|password|contraseña) (incorrecta|erronea|equivocada|mala|fallida|invalida) [<desde>] [{since}]`,
      `(contrasenas|claves|passwords) (fallidas|incorrectas|erroneas|equivocadas|rechazadas|mal puestas) ${ssh} [<desde>] [{since}]`,
      `(quien|quienes) [(se)] (ha|han) (equivocado|fallado|puesto mal|metido mal|errado) [(de|con|en|la)] [la] (contrasena|clave|password) [<desde>] [{since}]`,
      `(fallos|errores) (de|en|al) [(el|la|los)] (login|autenticacion|contrasena|acceso|inicio de sesion|inicios de sesion|iniciar sesion|loguearse|entrar|clave|autenticar) ${ssh} [<desde>] [{since}]`,
      `(cuantos|que) intentos [(de acceso|de entrar|de login)] (han fallado|fallaron|se han rechazado|se rechazaron) ${ssh} [<desde>] [{since}]`,
      `(ataques|intentos de ataque|intentos|ataques de fuerza bruta|fuerza bruta|intentos de fuerza bruta) (por|al|a|en|contra|de) [(el|la)] (ssh|servidor ssh|sshd) [<desde>] [{since}]`,
      `(lastb|(haz|ejecuta) [un] lastb)`,
      `(hay|ha habido|hubo|tenemos) [(intentos|ataques)] de fuerza bruta ${ssh} [<desde>] [{since}]`,
      `[(los|las|que|cuales|cuant(o|a)s)] intentos ${failed} (de|para) (acceso|login|inicio de sesion|entrada|entrar|conexion|acceder|loguearse|iniciar sesion|conectarse|ingresar|logueo|autenticacion|ssh) ${ssh} [<desde>] [{since}]`,
      `[(cuant(o|a)s|que|los)] ${logins} [de acceso] ${failed} (hubo|ha habido|hay|se registraron|tuvimos|hemos tenido|tengo) [<desde>] [{since}]`,
      "(cuant(o|a)s|que) (accesos|logins|inicios de sesion|intentos de acceso|autenticaciones) (fallaron|han fallado|se rechazaron) [<desde>] [{since}]",
      "(quien|quienes) (fallo|fallaron|ha fallado|se equivoco|erro|puso mal) [(con|de|en|al poner|al meter)] [la] (contrasena|clave|password|login) [<desde>] [{since}]",
      `(quien|quienes) (no ha podido|no pudo|no pudieron|no han podido) (entrar|acceder|iniciar sesion|conectarse|ingresar) ${ssh} [<desde>] [{since}]`,
      "(estan|esta alguien|alguien esta|estan tratando de) [(intentando|tratando de)] (entrar|colarse|hackear|atacar|meterse|forzar el acceso) [(en|a|al|el|la|este)] [(<equipo>|ssh)] [por ssh]",
      "(nos|me) (estan|han) (atacando|intentado hackear|intentando hackear|intentando entrar) [por ssh]",
      "[los] (login|logins|accesos|ingresos) (fallidos|erroneos|incorrectos) [<desde>] {since}",
      "[las] autenticaciones (fallidas|rechazadas|erroneas) [(de|en|por)] [ssh] [<desde>] [{since}]",
      `(cuant(o|a)s|que) (contrasenas|claves|passwords) (erroneas|incorrectas|fallidas|equivocadas|malas) (hubo|ha habido|hay|se pusieron|se metieron|se han puesto) ${ssh} [<desde>] [{since}]`,
      `(desde donde|desde que ips|desde que ip|desde que direcciones|que direcciones|que equipos|que ips) [(nos|me)] (ha|han|estan|esta) (intentado|intentando|tratado de|tratando de|querido) (entrar|acceder|conectarse|loguearse|ingresar|colarse|hackear|atacar) ${ssh} [<desde>] [{since}]`,
      `(desde donde|desde que ips|desde que ip|que ips) [(nos|me)] (atacan|intentan entrar|intentan colarse|intentan acceder|quieren entrar) ${ssh}`,
      `[(los)] (accesos|intentos|logins|ingresos) (que han fallado|que fallaron|sin exito|no autorizados|no exitosos|sin permiso) ${ssh} [<desde>] [{since}]`,
      `[(los)] intentos (de acceso|de entrar|de login|de ingreso) (sin exito|no autorizados|que fallaron|que no funcionaron) ${ssh} [<desde>] [{since}]`,
      `(revisa|mira|busca|checa) si (alguien|han) (ha intentado|intentado|intento|trato de) (entrar|colarse|acceder|hackear) ${ssh} [<desde>] [{since}]`,
      "[(cuantos|cuantas)] [<relleno>] [<relleno>] [<relleno>] (intentos|accesos|logins|inicios de sesion|entradas|ingresos|autenticaciones|conexiones|contrasenas|claves|passwords) [<relleno>] [<relleno>] [<relleno>] [(acceso|login|entrar|entrada|conexion|ssh|inicio de sesion|iniciar sesion|contrasena)] [<relleno>] [<relleno>] (fallid(o|a)s|errone(o|a)s|incorrect(o|a)s|rechazad(o|a)s|denegad(o|a)s|invalid(o|a)s|sin exito|fallaron|fallado|frustrad(o|a)s) [<relleno>] [<relleno>] [(ssh|<equipo>)] [<desde>] [{since}]",
      "[(cuantas veces|desde donde|alguien|quien|quienes)] [<relleno>] [<relleno>] (intentado|intento|intentaron|tratado de|trato de|intentando|tratando de|quiso|querido) (entrar|acceder|conectarse|loguearse|ingresar|colarse|meterse|autenticarse) [<relleno>] [<relleno>] [(ssh|<equipo>)] (sin exito|sin conseguirlo|y no pudo|y no ha podido|y no pudieron|y fallo|sin lograrlo) [<relleno>] [<relleno>] [ssh] [<desde>] [{since}]",
      "[<relleno>] [<relleno>] [<relleno>] intentos de (intrusion|intrusiones|hackeo|ataque|entrada no autorizados|acceso no autorizados|acceso ilegales|fuerza bruta) [<relleno>] [<relleno>] [(ssh|<equipo>)] [<desde>] [{since}]",
      `[si] (alguien|alguno) (ha intentado|intento|ha tratado de|trato de|quiso) (entrar|acceder|conectarse|ingresar|loguearse|iniciar sesion) ${ssh} (sin exito|y no pudo|y no ha podido|y fallo|sin conseguirlo|sin permiso) [<desde>] [{since}]`,
      `[<ultimas>] intentos (fallidos|erroneos|rechazados) ${ssh} [<desde>] [{since}]`,
      "[(hay|ha habido|hubo|han habido|tenemos|tuvimos|cuantos|muestrame los)] intentos (fallidos|erroneos|incorrectos|rechazados|fracasados) (de|con|al poner|al meter) [la] (contrasena|contrasenas|clave|claves|password|passwords|autenticacion) [<desde>] [{since}]",
      "[(quien|quienes|alguien|hay alguien que|desde donde|que ip|que ips|que usuario|que usuarios)] [(ha|han|haya)] (intentado|intento|intentaron|tratado de|trato de|querido|quiso|intentando|tratando de) (entrar|acceder|conectarse|loguearse|iniciar sesion|ingresar|meterse|autenticarse) [(por|via)] [ssh] con [(la|una|mala|otra)] (contrasena|clave|password|claves|contrasenas) [(equivocada|erronea|incorrecta|mala|falsa|mal|que no era|invalida|equivocadas|incorrectas|erroneas|falsas|malas)] [<desde>] [{since}]",
      "[(quien|quienes|alguien)] (ha|han) (metido|puesto|tecleado|escrito|ingresado|introducido) [(mal|la|una)] [(la|una)] (contrasena|clave|password) (mal|equivocada|incorrecta|erronea|mala) [<desde>] [{since}]",
      "[(quien|quienes|alguien)] (ha|han) (metido|puesto|tecleado|escrito|ingresado|introducido) mal (la|una|su) (contrasena|clave|password) [<desde>] [{since}]",
      "[(hay|ha habido|hubo|tenemos|cuantos)] (intentos|accesos|logins) (de|para) (acceso|acceder|login|entrar|entrada|inicio de sesion|iniciar sesion|conexion) con [(la|una|mala)] (contrasena|clave|password) (incorrecta|erronea|equivocada|mala|fallida|invalida|que no era) [<desde>] [{since}]",
      `[(hay|ha habido|hubo|han habido|hubieron|habra habido|se han dado|se ven|tenemos|tuvimos|hemos tenido|cuantos|muchos|si hubo|si ha habido)] [(los|muchos|algunos|varios|algun|unos)] [<ultimas>] (intento|intentos|tentativa|tentativas) (fallid(o|a)[s]|${failed}|fallido) (de|para|al) (entrar|acceder|conectarse|loguearse|iniciar sesion|ingresar|meterse|autenticarse|colarse|logearse|acceso|entrada|login|inicio de sesion|conexion|autenticacion|ingreso) [(al|en el|a este|en este) <equipo>] (con|usando|mediante|por|via) [(la|una|su|mala)] (contrasena|clave|password|ssh|consola|teclado) [<desde>] [{since}]`,
      `[(hay|ha habido|hubo|han habido|hubieron|habra habido|se han dado|se ven|tenemos|tuvimos|hemos tenido|cuantos|muchos|si hubo|si ha habido)] [(los|muchos|algunos|varios|algun|unos)] [<ultimas>] (intento|intentos|tentativas) (de|para) (entrar|acceder|conectarse|loguearse|iniciar sesion|ingresar|meterse|autenticarse|colarse|logearse|acceso|entrada|login|inicio de sesion|conexion|autenticacion|ingreso) [(al|en el|a este|en este) <equipo>] (con|usando|mediante|por|via) [(la|una|su)] (contrasena|clave|password|ssh|consola) (${failed}|fallido|sin exito|que fallaron|que fallasen|que no colaron|que hayan fallado|que no hayan entrado) [<desde>] [{since}]`,
      "[(hay|ha habido|hubo|han habido|hubieron|habra habido|se han dado|se ven|tenemos|tuvimos|hemos tenido|cuantos|muchos|si hubo|si ha habido)] [(los|muchos|algunos|varios|algun|unos)] [<ultimas>] (intento|intentos|tentativas) (de|para) (entrar|acceder|conectarse|loguearse|iniciar sesion|ingresar|meterse|autenticarse|colarse|logearse|acceso|entrada|login|inicio de sesion|conexion|autenticacion|ingreso) (que fallaron|que fallasen|que hayan fallado|que han fallado|que no colaron|que no entraron|frustrados|sin exito) [<desde>] [{since}]",
      `[<sabersi>] (alguien|alguno|han|se) (ha fallado|haya fallado|fallo|fallaron|fallado|ha estado fallando|se equivoco|se ha equivocado) (al|en|intentando|de) [(el|la|con la|la)] (entrar|acceder|conectarse|loguearse|iniciar sesion|ingresar|meterse|autenticarse|colarse|logearse|acceso|entrada|login|inicio de sesion|conexion|autenticacion|ingreso|contrasena|clave|password) [${ssh}] [<desde>] [{since}]`,
      "<quien> (ha|han) (intentado|querido|tratado de) (entrar|acceder|conectarse|iniciar sesion|ingresar) y no (ha|han) podido [(por|al) (meter|poner|escribir|equivocarse en|equivocarse de|fallar|teclear)] [mal] [la] [(contrasena|clave)] [mal]",
    ],
    en: [
      "failed login attempts",
      `[(any|the|which|how many|recent|latest|last|all|all the)] ${fails} ${tries} [(attempt[s]|tries|try|password attempt[s])] [(were there|are there|have there been|was there)] [(over|on|via|by|through|to|in) [(the|this|my)] (ssh|sshd|<machine>|console)] [<since>] [{since}]`,
      `[(any|the|recent|latest|last)] ${fails} ${tries} [(attempt[s]|tries)] [(over|on|via|by|through|to) [(the|this|my)] (ssh|sshd|<machine>)] (in|over|during|from|of) the (last|past) {span}`,
      `[(any|the|recent|latest|last)] ${tries} (failures|errors) [<since>] [{since}]`,
      "[(the|any|recent)] attempts to (log in|get in|log on|sign in|connect|break in) that (failed|were rejected|were refused) [<since>] [{since}]",
      "(who|which ip|which ips|what ip|which addresses) [has|have] (tried|been trying|is trying|are trying) to (log in|get in|log on|sign in|connect|break in) [(and (failed|could not)|unsuccessfully|without success)] [(over|via|by|through) ssh] [<since>] [{since}]",
      "(who|whose) (failed|has failed|logins failed|login failed) [to (log in|sign in|log on)] [<since>] [{since}]",
      "(is|has|was) (anyone|anybody|someone|somebody) [been] (trying|tried) to (break in|get in|hack in|log in without success|break into (this|the|my) <machine>|hack (this|the|my) <machine>|get into (this|the|my) <machine>) [<since>] [{since}]",
      "[(any|the)] brute force (attempts|attacks|attack) [(on|against|over|via) (ssh|this <machine>|the <machine>|sshd)] [<since>] [{since}]",
      "(how many|which|what) (logins|login attempts|sign in attempts|passwords|password attempts) (failed|have failed|were rejected|were wrong) [<since>] [{since}]",
      "(who (got|entered|typed) the (wrong password|password wrong)|lastb) [<since>] [{since}]",
      "wrong passwords (on|over|for|via) (ssh|this <machine>|the <machine>)",
      "(who|anyone|anybody) (got|has got|entered|typed|is entering|mistyped) [the|a] (password wrong|wrong password) [<since>] [{since}]",
      "[the] (login|log in|sign in|ssh|authentication|access) attempts (that|which) (failed|were rejected|were denied|did not succeed|were unsuccessful) [<since>] [{since}]",
      "how many (failed|bad|unsuccessful) (login|log in|ssh|sign in|password) attempts (are|were) there [<since>] [{since}]",
      "(has|have) (anyone|someone|somebody|people) (failed|been failing) to (log in|sign in|log on|authenticate) [<since>] [{since}]",
      "who (could not|was unable to|has been unable to|did not manage to) (log in|sign in|get in|log on) [<since>] [{since}]",
      "(are we|am i|is (this|the|my) <machine>|is ssh) [being] (under attack|attacked|brute forced|hacked) [(over|via|on) ssh]",
      "(rejected|denied|refused|invalid) (logins|passwords|login attempts|users) [<since>] [{since}]",
      "(wrong|bad|incorrect|mistyped|failed|rejected) (passwords|password attempts|passwords entered) [(over|on|for|via) (ssh|this <machine>|the <machine>)] [<since>] [{since}]",
      "(which|what) (ips|ip|addresses|hosts) (tried|are trying|have tried|have been trying) to (log in|get in|break in|connect) [(over|via) ssh] [<since>] [{since}]",
      "[any] (unauthorised|unauthorized|unsuccessful|failed) access [attempts] [<since>] [{since}]",
      "[the] people who (failed to log in|could not log in|got the password wrong)",
      "login failures [(over|via|on) ssh] [<since>] [{since}]",
      "[how many] [<filler>] [<filler>] [<filler>] (people|users|attempts|tries|logins|ips|times) [<filler>] [<filler>] (fail|failed|failing|tried and failed) [<filler>] [<filler>] [to] (log in|login|logging in|sign in|log on|connect|authenticate) [<filler>] [<filler>] [(ssh|<machine>)] [(lately|recently)] [<since>] [{since}]",
      "[how many] [<filler>] [<filler>] [<filler>] (failed|unsuccessful|bad|rejected|invalid|wrong|incorrect|denied) [(ssh|root|user|remote)] (logins|login|login attempts|log in attempts|sign ins|attempts|passwords|authentications|log ins) [<filler>] [<filler>] [(to log in|log in|via ssh|over ssh|ssh)] [<filler>] [<filler>] [(<machine>|ssh)] [(lately|recently)] [<since>] [{since}]",
      "[<filler>] [<filler>] [<filler>] (intrusion|break in|breakin|hacking|hack|brute force) (attempts|attempt|tries) [<filler>] [<filler>] [(ssh|<machine>)] [(lately|recently)] [<since>] [{since}]",
      "[(is|has|was|who|who is|who has|did|have)] [(anyone|anybody|someone|somebody|people|who)] [been] (trying|tried|attempting|attempted|try|attempt) to (get in|log in|log on|sign in|connect|break in|get access|authenticate|ssh in) (with|using) [(a|the|some)] (wrong|bad|incorrect|invalid|mistyped|false) (password|passwords|passphrase|login|credentials) [<since>] [{since}]",
      "(have there been|were there|has there been|are there|any|how many) [(any|many|some)] (failed|unsuccessful|bad|rejected|wrong) (attempts|attempt|tries|goes) (to|at) (get in|log in|log on|sign in|getting in|logging in|logging on|signing in|connect|connecting|enter|access) [(to (this|the|my) <machine>)] [(with|using|by|via|over|through) (a|the|a wrong|the wrong|their) [(password|passwords)]] [(password|ssh)]",
      "(any|how many) (attempts|tries) (to|at) (get in|log in|sign in|getting in|logging in) (that failed|that did not work|that were rejected)",
      "(has|have|did) (anyone|anybody|someone|somebody) (tried|try|been trying|attempted) to (log in|get in|sign in|log on) and failed",
      "who (keeps|is|has been) (failing|getting it wrong|trying and failing) [(to log in|to sign in|to get in|at the login)]",
      "(has|is|was) (anyone|anybody|someone|somebody) been (trying|attempting) to (get in|log in|break in|sign in) [(over|via|by|through) ssh] [<since>] [{since}]",
      "(anyone|anybody|someone|somebody) (trying|tried|been trying) to (brute force|guess|break into|hack|get into|hack into) [(ssh|us|our passwords|the passwords|our ssh|this <machine>)]",
      "(who is|who has|who was) been (getting|typing|entering) (their|the|a) (password wrong|wrong password|passwords wrong)",
      "who (has|is) been getting [(their|the|his|her)] (password|passwords) wrong",
      "who (keeps|is) getting [(their|the|his|her)] (password|passwords) wrong",
    ],
  },
  slots: { since: { type: "date", optional: true }, span: { type: "duration", optional: true } },
  command: ({ since, span }, machine) => {
    const when = sinceArgument(since, span);
    if (machine.program("lastb").file !== undefined && since !== "boot") {
      return { pipeline: [["lastb", ...(when.length === 0 ? ["-n", "20"] : ["-s", ...when.slice(1)])]], root: true };
    }
    const limit = when.length === 0 ? ["-n", "20"] : [];
    return {
      pipeline: [["journalctl", "-t", "sshd", "-t", "sshd-session", "-g", failure, ...when, ...limit, "--no-pager"]],
    };
  },
  // journalctl -g ends with 1 when nothing matched.
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }, [1]),
});

const failure = "Failed password|Invalid user|authentication failure";

function tell(stdout: string, language: Language): string {
  const attempts = lines(stdout).flatMap(readAttempt);
  const [latest] = attempts;
  const spanish = language === "es";
  if (latest === undefined) return spanish ? "No hay accesos fallidos." : "There are no failed logins.";
  const amount = spanish
    ? count(attempts.length, "acceso fallido", "accesos fallidos")
    : count(attempts.length, "failed login", "failed logins");
  const [from, times] = mostFrequent(attempts.map(({ origin }) => origin).filter((origin) => origin !== ""));
  const most =
    from === undefined
      ? ""
      : spanish
        ? ` Desde donde más: ${visible(from)} (${times}).`
        : ` Most from ${visible(from)} (${times}).`;
  return spanish ? `Hay ${amount}.${most}` : `${amount}.${most}`;
}

/** A row of lastb ("root ssh:notty 203.0.113.5 Sun Nov 22 …") or what sshd wrote ("… from 203.0.113.5 port 4000 ssh2"). */
function readAttempt(line: string): { origin: string }[] {
  if (/^(btmp begins|btmp empieza|-- )/.test(line)) return [];
  const written = /(?: from | rhost=)(\S+)/.exec(line);
  if (written) return [{ origin: written[1] ?? "" }];
  const row = /^\S* +\S+ +(\S+) +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|lun|mar|mié|jue|vie|sáb|dom)\b/.exec(line);
  return [{ origin: row?.[1] ?? "" }];
}

function mostFrequent(names: readonly string[]): [string | undefined, number] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].sort((left, right) => right[1] - left[1])[0] ?? [undefined, 0];
}

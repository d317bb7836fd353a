import type { Column } from "../lines-wish.ts";
import { namesFor } from "./column-names.ts";
import { wholeLines } from "./table-of.ts";

/** Names in both languages, several with "|", and where what they name stands. */
export type NamedColumn = { names: readonly string[]; column: Column };

export type LogFormat = "access" | "auth" | "syslog" | "error" | "other";

/** What a log is, by its lines where they are those of a web server, else by its file's name. */
export function logFormat(path: string, head?: string): LogFormat | undefined {
  const name = path.split("/").at(-1) ?? path;
  if (requestLine.test(head ?? "")) return "access";
  if (/access[\w.-]*log|log[\w.-]*access|^access/.test(name)) return "access";
  if (/^(?:auth\.log|secure)\b/.test(name)) return "auth";
  if (/^(?:syslog|messages|kern\.log|daemon\.log|cron\.log|mail\.log|user\.log|ufw\.log)\b/.test(name)) return "syslog";
  if (/^error[\w.-]*log/.test(name)) return "error";
  return /\.log\b|^log\b|\.out$/.test(name) ? "other" : undefined;
}

/** As web servers write who asked for what. */
const requestLine = /^\S+ \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:[^\]]+\] "[A-Z]+ /;

const address = "([0-9]{1,3}\\.){3}[0-9]{1,3}";

/** What can be found in any text. */
const anywhere: readonly NamedColumn[] = [
  named(
    "ip|ips|direccion ip|direcciones ip|ip address|ip addresses|addresses ip|ipv4|client ip|client ips|ip de cliente|ips de cliente|ips de clientes|ip de origen|ips de origen|source ip|source ips",
    match(address),
  ),
  named(
    "correo|correos|email|emails|mail|mails|direccion de correo|direcciones de correo|correo electronico|correos electronicos|email address|email addresses|mail addresses|e-mails|direcciones de email",
    match("[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]{2,}"),
  ),
  named(
    "url|urls|enlace|enlaces|link|links|hyperlinks|direcciones web|web addresses|direcciones http|direcciones http y https|direcciones https|http addresses|http and https addresses|urls http y https|urls http|http urls",
    match("https?://[^\"'<> ]+"),
  ),
  named(
    "mac|macs|direccion mac|direcciones mac|mac address|mac addresses",
    match("([[:xdigit:]]{2}:){5}[[:xdigit:]]{2}"),
  ),
];

const access: readonly NamedColumn[] = [
  named(
    "ip|ips|direccion ip|direcciones ip|ip address|ip addresses|client ip|client ips|ip de cliente|ip de origen|source ip|source ips|cliente|clientes|client|clients|visitante|visitantes|visitor|visitors|direcciones|addresses",
    field(1),
  ),
  named(
    "url|urls|ruta|rutas|path|paths|pagina|paginas|page|pages|recurso|recursos|resource|resources|endpoint|endpoints|uri|uris",
    field(7),
  ),
  named(
    "codigo|codigos|codigo de respuesta|codigos de respuesta|codigo de estado|codigos de estado|codigo http|codigos http|codigo de estado http|estado|estados|status|status code|status codes|http status|http status code|http status codes|http code|http codes|response code|response codes|return code|return codes|response status",
    field(9, true),
  ),
  named(
    "bytes|bytes enviados|bytes servidos|bytes transferidos|bytes sent|sent bytes|bytes served|tamano|tamano de respuesta|response size|response sizes|trafico|traffic|bandwidth|bytes transferred",
    field(10, true),
  ),
  named(
    "metodo|metodos|metodo http|metodos http|verbo http|method|methods|http method|http methods|http verb|verbs",
    match('"\\K[A-Z]+(?= )', true),
  ),
  named(
    "agente|agentes|agente de usuario|agentes de usuario|user agent|user agents|user-agent|user-agents|useragent|navegador|navegadores|browser|browsers|agent|agents",
    { kind: "quoted", at: 6 },
  ),
  named("referer|referers|referrer|referrers|referente|referentes", { kind: "quoted", at: 4 }),
  named("hora|horas|hour|hours", { kind: "field", at: 2, separator: ":", numeric: false }),
  named("dia|dias|day|days|fecha|fechas|date|dates", match("\\[\\K[^:]+", true)),
];

const auth: readonly NamedColumn[] = [
  named(
    "usuario|usuarios|user|users|username|usernames|cuenta|cuentas|account|accounts|nombre de usuario|nombres de usuario|user name|user names",
    match("for (invalid user )?\\K\\S+(?= from)", true),
  ),
  named(
    "ip|ips|direccion ip|direcciones ip|ip address|ip addresses|source ip|source ips|direccion|direcciones|address|addresses|origen|atacante|atacantes|attacker|attackers|host de origen",
    match(address),
  ),
];

const syslog: readonly NamedColumn[] = [
  named(
    "programa|programas|program|programs|proceso|procesos|process|processes|servicio|servicios|service|services|demonio|demonios|daemon|daemons",
    match("^\\S+ +\\S+ \\S+ \\S+ \\K[^:\\[]+", true),
  ),
  named("host|hosts|equipo|equipos|maquina|maquinas|machine|machines|hostname|servidor|servidores", field(4)),
  named("hora|horas|hour|hours", match("^\\S+ +\\S+ \\K\\d\\d", true)),
  named("dia|dias|day|days|fecha|fechas|date|dates", match("^\\S+ +\\d+", true)),
];

const iso: readonly NamedColumn[] = [
  named("hora|horas|hour|hours", match("^\\d{4}-\\d\\d-\\d\\d[T ]\\K\\d\\d", true)),
  named("dia|dias|day|days|fecha|fechas|date|dates", match("^\\d{4}-\\d\\d-\\d\\d", true)),
];

const levels: readonly NamedColumn[] = [
  named(
    "nivel|niveles|level|levels|log level|log levels|severidad|severidades|severity|severities|gravedad",
    match("\\b(DEBUG|INFO|NOTICE|WARN(ING)?|ERROR|CRIT(ICAL)?|FATAL)\\b"),
  ),
];

const bracketedLevels: readonly NamedColumn[] = [
  named(
    "nivel|niveles|level|levels|log level|log levels|severidad|severity|gravedad",
    match("\\[\\K(debug|info|notice|warn|error|crit|alert|emerg)(?=\\])", true),
  ),
];

/** The columns that people name of a log, the nearest first. */
export function logColumns(path: string, head: string | undefined): readonly NamedColumn[] {
  const columns = columnsOf(path, head);
  return logFormat(path, head) === undefined ? columns : [...columns, ...keysIn(head)];
}

/** "status=done": what a log writes with its name, where it does so again and again. */
function keysIn(head: string | undefined): NamedColumn[] {
  const lines = wholeLines(head);
  const times = new Map<string, number>();
  for (const line of lines)
    for (const key of new Set(
      [...line.matchAll(/(?<=^|[\s,[(])([A-Za-z_]\w{1,30})=(?=[^\s=])/g)].map(([, one = ""]) => one),
    ))
      times.set(key, (times.get(key) ?? 0) + 1);
  return [...times]
    .filter(([, count]) => count > 1 && count >= lines.length / 4)
    .map(([key]) => ({ names: namesFor(key), column: match(`\\b${key}=\\K[^ ,;]+`, true) }));
}

function columnsOf(path: string, head: string | undefined): readonly NamedColumn[] {
  const format = logFormat(path, head);
  const isIso = /^\d{4}-\d\d-\d\d[T ]/.test(head ?? "");
  switch (format) {
    case "access":
      return [...access, ...anywhere];
    case "auth":
      return [...auth, ...(isIso ? iso : syslog), ...anywhere];
    case "syslog":
      return [...(isIso ? iso : syslog), ...anywhere];
    case "error":
      return [...bracketedLevels, ...anywhere];
    default:
      return [
        ...(isIso ? iso : []),
        ...(/^[A-Z][a-z]{2} [ \d]\d /.test(head ?? "") ? syslog : []),
        ...levels,
        ...anywhere,
      ];
  }
}

function named(names: string, column: Column): NamedColumn {
  return { names: names.split("|"), column };
}

function field(at: number, numeric = false): Column {
  return { kind: "field", at, separator: undefined, numeric };
}

function match(pattern: string, perl = false): Column {
  return { kind: "match", pattern, perl };
}

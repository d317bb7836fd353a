import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import { quoteArgument } from "../../../../../command/shell/quote.ts";
import type { Language } from "../../../../../shared/language.ts";
import { fold } from "../../../text/fold.ts";
import { place } from "../../phrases/written.ts";
import type { Before } from "../thing.ts";

/**
 * Small steps that are said in so many words of what came before: a package file that was fetched is installed, what was
 * installed is kept running, a user gets a folder of their own, a name goes into /etc/hosts.
 */
export function plainStep(
  part: string,
  before: Before,
  machine: MachineSnapshot,
  language: Language,
): string | undefined {
  const text = fold(part).replace(/[¿?!,]+(?=\s|$)/g, "");
  return (
    installsFile(part, language) ??
    namesHost(part, language) ??
    endsOnPort(text, language) ??
    setsValue(part, machine, language) ??
    ownFolder(part, before, language) ??
    keptRunning(text, before, language)
  );
}

/** "Instala /tmp/a.deb": by who knows what it needs. */
function installsFile(part: string, language: Language): string | undefined {
  const { path = "", kind = "" } = installs[language].exec(part)?.groups ?? {};
  if (path === "") return undefined;
  const here = /^[/~.]/.test(path) ? path : `./${path}`;
  return `sudo ${kind.toLowerCase() === "rpm" ? "dnf" : "apt-get"} install ${place(here)}`;
}

const installs: Record<Language, RegExp> = {
  es: /^(?:y )?(?:instal)\p{L}* (?:el (?:paquete |archivo |fichero )?)?(?<path>[\w./~+-]+\.(?<kind>deb|rpm))$/iu,
  en: /^(?:and )?install (?:the (?:package |file )?)?(?<path>[\w./~+-]+\.(?<kind>deb|rpm))$/iu,
};

function namesHost(part: string, language: Language): string | undefined {
  const { address = "", names = "" } = hosts[language].exec(part)?.groups ?? {};
  return address === "" ? undefined : `echo ${quoteArgument(`${address} ${names}`)} | sudo tee -a /etc/hosts`;
}

const hosts: Record<Language, RegExp> = {
  es: /^(?:y )?(?:a[ñn]ad|agreg|met|pon|mete|sum)\p{L}* (?:la (?:l[ií]nea|entrada) )?["']?(?<address>\d+(?:\.\d+){3}) (?<names>[\w.-]+(?: [\w.-]+)*?)["']? (?:al final de |en el |al? |en )(?:fichero |archivo )?\/etc\/hosts$/iu,
  en: /^(?:and )?(?:add|append|put) (?:the (?:line|entry) )?["']?(?<address>\d+(?:\.\d+){3}) (?<names>[\w.-]+(?: [\w.-]+)*?)["']? (?:to|in|into|at the end of) (?:the file )?\/etc\/hosts$/iu,
};

/** "Mata el proceso que usa el puerto 9000". */
function endsOnPort(text: string, language: Language): string | undefined {
  const { port, udp } = onPort[language].exec(text)?.groups ?? {};
  return port === undefined ? undefined : `sudo fuser -k ${port}/${udp === undefined ? "tcp" : "udp"}`;
}

const onPort: Record<Language, RegExp> = {
  es: /^(?:y )?liber\w* el puerto (?<port>\d+)(?:\/?(?: ?tcp| ?(?<udp>udp)))?$|^(?:y )?(?:mat|termin|carg|cerr|cierr|finaliz|liquid)\w* (?:a )?(?:el|al|lo|los|todos los) (?:(?:proceso|programa)s? )?que (?:este |esten |esta |estan )?(?:usa|use|usan|ocupa|ocupe|ocupan|escucha|escuche|tiene|tenga|usando|ocupando|escuchando)(?: en)? el puerto (?<port>\d+)(?:\/?(?: ?tcp| ?(?<udp>udp)))?$/,
  en: /^(?:and )?free (?:up )?(?:the )?port (?<port>\d+)(?:\/?(?: ?tcp| ?(?<udp>udp)))?$|^(?:and )?(?:kill|end|terminate|stop) (?:off )?(?:the |whatever |any |all )?(?:process(?:es)?|program)? ?(?:that |which )?(?:is |are |['’]s )?(?:using|uses|use|holding|holds|listening on|listens on|occupying|on|has) (?:the )?port (?<port>\d+)(?:\/?(?: ?tcp| ?(?<udp>udp)))?$/,
};

/** "Pon PermitRootLogin no en /etc/ssh/sshd_config": a setting as the file writes it. */
function setsValue(part: string, machine: MachineSnapshot, language: Language): string | undefined {
  const { key = "", value = "", path = "" } = settings[language].exec(part)?.groups ?? {};
  if (key === "") return undefined;
  const head = machine.head(path) ?? "";
  const line = new RegExp(`^[#;]?\\s*${key.replace(/\./g, "\\.")}(\\s*=\\s*|\\s+)\\S`, "m").exec(head)?.[1];
  const tie = line === undefined ? (/\/sshd?_config$/.test(path) ? " " : undefined) : line.includes("=") ? line : " ";
  if (tie === undefined) return undefined;
  const sudo = path.startsWith("/etc/") ? "sudo " : "";
  const pattern = tie.includes("=") ? `${key} *=.*` : `${key} .*`;
  return `${sudo}sed -i ${quoteArgument(`s/^[#;]\\?\\s*${pattern}/${key}${tie}${value}/`)} ${place(path)}`;
}

const settings: Record<Language, RegExp> = {
  es: /^(?:y )?(?:pon|pone|poné|ponga|deja|dejá|deje|fija|cambia|cambiá|cambie|ajusta|configura|establece)(?:le)? (?:(?:el )?(?:valor|par[aá]metro|opci[oó]n) (?:de )?)?(?<key>[A-Za-z][\w.]*[A-Z_.]\w*|[A-Z]\w+) (?:(?:a|en|como|=) )?(?<value>[\w.:-]+) en (?:el (?:archivo|fichero) )?(?<path>\/[\w./-]+)$/u,
  en: /^(?:and )?(?:set|put|change|make) (?:the )?(?:(?:value|option|setting) (?:of )?)?(?<key>[A-Za-z][\w.]*[A-Z_.]\w*|[A-Z]\w+) (?:(?:to|as|=) )?(?<value>[\w.:-]+) in (?:the file )?(?<path>\/[\w./-]+)$/u,
};

/** "Créale /srv/ana a su nombre", "make a folder /srv/ana for her". */
function ownFolder(part: string, { trace }: Before, language: Language): string | undefined {
  const { path = "" } = owns[language].exec(part)?.groups ?? {};
  const user = [trace.result, trace.object].find((thing) => thing?.kind === "user")?.name;
  return path === "" || user === undefined
    ? undefined
    : `sudo mkdir -p ${place(path)} && sudo chown ${user}:${user} ${place(path)}`;
}

const owns: Record<Language, RegExp> = {
  es: /^(?:y )?(?:cr[eé]a|cre[aá]|cree|haz|hac[eé]|haga|prepara|prep[aá]ra|pon)(?:l[ea])? (?:la |una |su )?(?:(?:carpeta|directorio) )?(?:propi[oa] )?(?:en )?(?<path>\/[\w./-]+)(?:,)? (?:a su nombre|de su propiedad|(?:y )?que sea (?:suy[oa]|de (?:[eé]l|ella))|con (?:[eé]l|ella) (?:de|como) (?:due[ñn][oa]|propietari[oa])|para (?:[eé]l|ella)|suy[oa]|siendo (?:suy[oa]|el due[ñn]o))$|^(?:y )?(?:cr[eé]ale|cre[aá]le|hazle|hac[eé]le|prep[aá]rale) (?:la |una |su )?(?:(?:carpeta|directorio) )?(?:en )?(?<path>\/[\w./-]+)$/iu,
  en: /^(?:and )?(?:create|make|set up|prepare)(?: (?:him|her|them))? (?:the |a )?(?:(?:folder|directory) )?(?:at )?(?<path>\/[\w./-]+),? (?:for (?:him|her|them|that user)|owned by (?:him|her|them|that user|the user)|that (?:belongs to|is owned by) (?:him|her|them)|in (?:his|her|their) name|with (?:him|her|them) as (?:the )?owner)$|^(?:and )?(?:create|make|set up) (?:him|her|them) (?:the |a )?(?:(?:folder|directory) )?(?:at )?(?<path>\/[\w./-]+)$/iu,
};

/** "Déjalo arrancado", "y que arranque con el equipo", "and make sure it is running and starts at boot". */
function keptRunning(text: string, { trace }: Before, language: Language): string | undefined {
  const { kind, name } = trace.result ?? trace.object ?? {};
  if (name === undefined || (kind !== "package" && kind !== "service")) return undefined;
  const unit = unitOf(name);
  const said = keeps[language].exec(text);
  if (!said) return undefined;
  const isAtBoot = boots[language].test(text);
  const isNow = runs[language].test(text);
  if (isAtBoot) return `sudo systemctl enable ${isNow ? "--now " : ""}${unit}`;
  return isNow ? `sudo systemctl start ${unit}` : undefined;
}

/** The unit of a package that is called otherwise. */
function unitOf(name: string): string {
  const units: Readonly<Record<string, string>> = {
    "openssh-server": "ssh",
    "docker.io": "docker",
    "docker-ce": "docker",
    "mariadb-server": "mariadb",
    "mysql-server": "mysql",
    samba: "smbd",
    bind9: "named",
    tftpd: "tftpd-hpa",
  };
  return units[name] ?? name;
}

const keeps: Record<Language, RegExp> = {
  es: /^(?:y )?(?:(?:y )?(?:dej|asegur|haz|hac|procur|comprueb|verifi|mant|compro|configur)\w*(?: de)?(?: (?:que|para que))? |que |se |lo )?(?:el servicio )?(?:(?:se|quede|este|siga|queda|ya|lo|tambien) )*(?:(?:arranc|inici|habilit|activ|funcion|corr|levant|encend|march|en marcha|puest|deja)\w*)(?:[ ,](?:y|e|ya|solo|sola|siempre|tambien|ahora|automaticamente|automatico|habilitad[oa]|activad[oa]|arrancad[oa]|iniciad[oa]|en|al|a|con|el|la|cada|del|para|que|se|arranque|inicie|inicio|inici\w*|encend\w*|equipo|sistema|maquina|servidor|ordenador|marcha|boot|reinicio|reiniciar|arrancar|funcionando|corriendo|desde|despues|de|un|ordena\w*))*$/,
  en: /^(?:and )?(?:(?:make (?:sure|certain)|ensure|see to it|verify|have|get|leave|keep|set|let)(?: that)? )?(?:it |it['’]s |the service |its service )?(?:to )?(?:(?:is|gets|comes|be|should|must|up|and|also) )*(?:running|up|started|enabled|active|starts?|starting|comes? up|launch(?:es)?|alive|run|enable it|start it)(?: (?:and|it|is|both|now|also|enabled|running|started|up|starts?|comes?|automatically|itself|by itself|on its own|at|on|every|each|after|a|the|boot(?: time)?|startup|reboot|restart|as well|too|set|to|start))*$/,
};
const boots: Record<Language, RegExp> = {
  es: /\b(?:habilit\w*|solo|sola|automatic\w*|con el (?:equipo|sistema|servidor|ordenador)|con la maquina|(?:al|en el|en cada) (?:inicio|arran\w*|encend\w*|inici\w*|boot|reinici\w*))\b/,
  en: /\b(?:enabled?|automatically|by itself|on its own|boot|startup|reboot)\b/,
};
const runs: Record<Language, RegExp> = {
  es: /\b(?:arrancad[oa]|corriendo|funcionando|en marcha|iniciad[oa]|levantad[oa]|encendid[oa]|activ[oa]|arrancal[oa]|inicial[oa]|ya)\b/,
  en: /\b(?:running|started|active|up|alive|start it|now)\b(?! (?:at|on) (?:boot|startup))/,
};

import type { Language } from "../../../../shared/language.ts";
import { fold } from "../../text/fold.ts";
import { place } from "../phrases/written.ts";
import type { Before } from "./thing.ts";

/** A service that can try its own configuration: how it is called, the unit that is restarted, and the command that tries. */
type Checked = { names: readonly string[]; files?: readonly string[]; unit: string; script: string };

const checked: readonly Checked[] = [
  { names: ["nginx"], files: ["nginx.conf"], unit: "nginx", script: "sudo nginx -t" },
  {
    names: ["apache2", "apache", "apache2ctl", "apachectl"],
    files: ["apache2.conf"],
    unit: "apache2",
    script: "sudo apache2ctl configtest",
  },
  { names: ["httpd"], files: ["httpd.conf"], unit: "httpd", script: "sudo httpd -t" },
  { names: ["sshd", "ssh", "openssh"], files: ["sshd_config"], unit: "ssh", script: "sudo sshd -t" },
  { names: ["smbd", "samba", "smb", "testparm"], files: ["smb.conf"], unit: "smbd", script: "testparm -s" },
  { names: ["bind9", "bind", "named"], files: ["named.conf"], unit: "named", script: "sudo named-checkconf" },
  {
    names: ["haproxy"],
    files: ["haproxy.cfg"],
    unit: "haproxy",
    script: "sudo haproxy -c -f /etc/haproxy/haproxy.cfg",
  },
  { names: ["postfix"], files: ["main.cf"], unit: "postfix", script: "sudo postfix check" },
  { names: ["squid"], files: ["squid.conf"], unit: "squid", script: "sudo squid -k parse" },
  { names: ["dnsmasq"], files: ["dnsmasq.conf"], unit: "dnsmasq", script: "sudo dnsmasq --test" },
  { names: ["rsyslog", "rsyslogd"], files: ["rsyslog.conf"], unit: "rsyslog", script: "sudo rsyslogd -N1" },
  { names: ["fail2ban"], unit: "fail2ban", script: "sudo fail2ban-client -t" },
  {
    names: ["nftables", "nft"],
    files: ["nftables.conf"],
    unit: "nftables",
    script: "sudo nft -c -f /etc/nftables.conf",
  },
  { names: ["sudo"], files: ["sudoers"], unit: "", script: "sudo visudo -c" },
];

/** "Comprueba la configuración de nginx", "revisa el smb.conf", "check that its config is right" of the service spoken of. */
export function readCheck(part: string, before: Before, language: Language): string | undefined {
  const direct = runsCheck[language].exec(part)?.[1];
  if (direct !== undefined)
    return checked.find(({ script }) => script === `sudo ${direct}` || script === direct)?.script;
  const found = orders[language].exec(fold(part).replace(/[¿?!.,]+(?=\s|$)/g, ""))?.groups;
  if (found === undefined) return undefined;
  const { name = found.named, file } = found;
  if (file !== undefined) return checked.find(({ files }) => files?.includes(file))?.script;
  const service = name ?? before.service?.object?.name;
  return service === undefined
    ? ofFile((before.trace.result ?? before.trace.object)?.name)
    : serviceNamed(service)?.script;
}

/** Whose configuration a file is. */
function ofFile(path: string | undefined): string | undefined {
  const name = path?.split("/").at(-1) ?? "";
  const folder = /^\/etc\/([\w.-]+)\//.exec(path ?? "")?.[1];
  return (
    checked.find(({ files }) => files?.includes(name)) ?? (folder === undefined ? undefined : serviceNamed(folder))
  )?.script;
}

/** "Valida con sshd -t", "run nginx -t". */
const runsCheck: Record<Language, RegExp> = {
  es: /^(?:y )?(?:(?:val[ií]d|comprueb|comprob|verif[ií]|revis|prueb|chequ?e)\p{L}*(?:l[oae])?(?: (?:todo|antes|la (?:sintaxis|configuraci[oó]n|config)))* con|(?:corr|ejecut|pas|lanz|haz)\p{L}*(?: un)?) (?:el (?:comando )?)?(?:sudo )?((?:nginx|sshd|httpd|named-checkconf|testparm|apache2ctl|visudo|postfix|squid|dnsmasq|rsyslogd|fail2ban-client)(?: [\w-]+)*)$/iu,
  en: /^(?:and )?(?:(?:validate|check|test|verify|lint)(?: (?:it|everything|first|the (?:syntax|config(?:uration)?)))* (?:with|using|by running)|run|do|execute|try)(?: an?)? (?:sudo )?((?:nginx|sshd|httpd|named-checkconf|testparm|apache2ctl|visudo|postfix|squid|dnsmasq|rsyslogd|fail2ban-client)(?: [\w-]+)*)$/iu,
};

/** Whether a part only asks whether a configuration is right. */
export function isCheck(part: string, language: Language): boolean {
  return orders[language].test(fold(part).replace(/[¿?!.,]+(?=\s|$)/g, ""));
}

/** The service that a text names and that can try its configuration; undefined where it names none or several. */
export function checkedServiceIn(text: string): string | undefined {
  const said = new Set(
    fold(text)
      .split(/[\s,;:"'()]+/)
      .flatMap((word) => serviceNamed(word)?.names[0] ?? []),
  );
  return said.size === 1 ? [...said][0] : undefined;
}

/** The unit of a service that is known to try its own configuration. */
export function unitNamed(name: string): string | undefined {
  return serviceNamed(name)?.unit || undefined;
}

/** The unit whose configuration a command tries. */
export function unitOfCheck(script: string): string | undefined {
  return checked.find((one) => one.script === script || one.script === `sudo ${script}`)?.unit || undefined;
}

function serviceNamed(word: string): Checked | undefined {
  return checked.find(({ names }) => names.includes(fold(word).replace(/\.service$/, "")));
}

const anyName = `(?<name>${checked.flatMap(({ names }) => names).join("|")})`;
const anyFile = `(?<file>${checked.flatMap(({ files = [] }) => files.map((one) => one.replace(".", "\\."))).join("|")})`;
const isRight: Record<Language, string> = {
  es: "(?: (?:este|esta|sea|es|va|no tenga|no tiene|este todo|sin)(?: (?:bien|correct[oa]|valid[oa]|errores|fallos|ok|bien escrit[oa]))?)?",
  en: "(?:(?: is|['’]s)? (?:right|correct|valid|ok|okay|fine|good|has no errors|is sane))?",
};
const orders: Record<Language, RegExp> = {
  es: new RegExp(
    `^(?:y |que |primero |antes )*(?:comprueb[ae]|comproba|verifi(?:ca|que)|revis[ae]|cheque[ae]|chec[ae]|valid[ae]|prueb[ae]|proba|teste[ae]|mir[ae])r?(?:me|nos)?(?: antes| primero| bien)?(?: (?:que|si))? (?:(?:la |el |su |los )?(?:sintaxis|configuracion|config|conf|(?:fichero|archivo) de configuracion)(?: del? (?:la |el |su )?(?:configuracion|config|sintaxis|conf))*(?: (?:del? |la |el )*(?:servicio |servidor )?${anyName})?|(?:el |la |bien )?(?:fichero |archivo )?(?:/\\S+/)?${anyFile})${isRight.es}$`,
  ),
  en: new RegExp(
    `^(?:and |then |first )*(?:check|test|verify|validate|try|lint)(?: first)?(?: (?:that|if|whether))? (?:(?:the |its )?(?:${anyName}(?:['’]s)? )?(?:syntax|config(?:uration)?(?: files?| syntax)?)(?: (?:of|for) (?:the |its )?(?:config(?:uration)?(?: files?)?)?)?(?: ?(?:of |for )?${anyName.replace("<name>", "<named>")})?|(?:the )?(?:/\\S+/)?${anyFile})${isRight.en}$`,
  ),
};

/** The command that tells whether a file is what its ending says; undefined where nothing tells. */
export function checkOfFile(path: string): string | undefined {
  const ending = /\.(tar(?:\.\w+)?|\w+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  const whole = place(path);
  if (/^(?:sh|bash)$/.test(ending)) return `bash -n ${whole}`;
  if (ending === "json") return `jq empty ${whole}`;
  if (/^(?:xml|svg)$/.test(ending)) return `xmllint --noout ${whole}`;
  if (/^(?:tar|tgz|tar\.\w+)$/.test(ending)) return `tar -tf ${whole} > /dev/null`;
  if (ending === "py") return `python3 -m py_compile ${whole}`;
  const own = { gz: "gzip", bz2: "bzip2", xz: "xz", zst: "zstd" }[ending];
  if (own !== undefined) return `${own} -t ${whole}`;
  return ending === "zip" ? `unzip -tq ${whole}` : undefined;
}

/** "Comprueba que a.json sea un JSON válido", "check that the .xz is intact". */
export function readFileCheck(part: string, language: Language): string | undefined {
  const { path, whole = path } = ofFiles[language].exec(part)?.groups ?? {};
  return whole === undefined ? undefined : checkOfFile(whole.replace(/^"|"$/g, ""));
}

const path = `(?<path>"[^"]+"|[\\w./~-]+\\.\\w+)`;
const ofFiles: Record<Language, RegExp> = {
  es: new RegExp(
    `^(?:(?:compru[eé]b[ae]|comprob[aá]|verifi(?:ca|c[aá]|que)|revis[aáe]|cheque[aáe]|mira) (?:que |si )?(?:el |la )?(?:archivo |fichero |script )?${path} (?:sea|es|est[eéaá]|no tenga|no tiene)(?: (?:un |una )?(?:json|xml|zip|gzip|tar|script|archivo)?\\s*(?:v[aá]lid[oa]|[ií]ntegr[oa]|bien(?: formad[oa]| escrit[oa])?|correct[oa]|san[oa]|enter[oa]|errores(?: de sintaxis)?))|(?:compru[eé]b[ae]|comprob[aá]|verifi(?:ca|c[aá]|que)|revis[aáe]) la (?:integridad|sintaxis) del? (?:el |la )?(?:archivo |fichero |script )?${path.replace("<path>", "<whole>")})$`,
    "iu",
  ),
  en: new RegExp(
    `^(?:(?:check|verify|make sure|ensure|test)(?: that| whether| if)? (?:the )?(?:file |script |archive )?${path} (?:is|has|lists|reads)(?: (?:an? )?(?:json|xml|zip|gzip|tar|script|archive|file)?\\s*(?:valid|intact|well[- ]formed|ok|okay|fine|correct|sound|good|no (?:syntax )?errors)(?: (?:json|xml|zip|gzip|tar|archive|file|script))?)|(?:check|verify|test) the (?:integrity|syntax) of (?:the )?(?:file |script |archive )?${path.replace("<path>", "<whole>")})$`,
    "iu",
  ),
};

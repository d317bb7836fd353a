import { isIP } from "node:net";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { isReference, meant, none, type SlotContext, type SlotReader } from "./slot-read.ts";
import { isUsualHost, machineWords } from "./usual-hosts.ts";

/**
 * A web address: with its scheme, or as people write it ("ejemplo.com/estado", "web1:8443"). A lone name is one only
 * after a word that speaks of the web or of certificates. Never one that carries a password.
 */
export const url: SlotReader = {
  width: 1,
  read: (tokens, context) => {
    const [token] = tokens;
    if (isReference(tokens)) return context.names.url === undefined ? none : meant(context.names.url);
    if (tokens.length !== 1 || !token || !/^[\x21-\x7e]{1,2000}$/.test(token.text)) return none;
    const text = token.text.replace(/^(https?):\/\//i, (_, scheme: string) => `${scheme.toLowerCase()}://`);
    if (/^https?:\/\//.test(text)) return isPlainAddress(text) ? meant(text) : none;
    const [, host = "", port = "", rest = ""] = /^([A-Za-z0-9.-]+)(:\d{1,5})?(\/.*)?$/.exec(text) ?? [];
    if (host === "" || !isPlainAddress(`http://${text}`)) return none;
    if (isCalled(host, port, rest, context)) return meant(text, 0.95);
    return none;
  },
};

/** No name or password before the host, and a host that is one. */
function isPlainAddress(text: string): boolean {
  try {
    const { hostname, username, password } = new URL(text);
    return hostname !== "" && username === "" && password === "" && !/^[-.]/.test(hostname);
  } catch {
    return false;
  }
}

function isCalled(host: string, port: string, rest: string, { before, machine }: SlotContext): boolean {
  if (/^[\d.]+$/.test(host) && isIP(host) === 0) return false;
  const dotted = /^([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/.test(host) && !fileEndings.test(host);
  // "Postgres:16" is an image and its version.
  const isServed = port !== "" && host.length > 1 && Number(port.slice(1)) >= leastPort && !before.some(isOfImages);
  if (dotted || isServed || /^www\./i.test(host)) return true;
  if (!before.some((word) => ofTheWeb.has(word)) || rest.startsWith("//")) return false;
  if (isUsualHost(host)) return true;
  // "El certificado de nginx" speaks of a service of this machine, no host.
  const lower = host.toLowerCase();
  const local = machine.units().includes(`${lower}.service`) || machine.packages().has(lower);
  return machineWords.has(before.at(-1) ?? "") && !local && !fileEndings.test(host) && !isOrdinaryWord(lower);
}

/** Nothing of the web is served beneath it. */
const leastPort = 80;

function isOfImages(word: string): boolean {
  return /^(imagen|image|docker|podman|contenedor|container)$/.test(word);
}

const fileEndings =
  /\.(pem|crt|cer|key|csr|conf|cfg|ini|log|txt|md|pdf|docx?|xlsx?|od[ts]|csv|json|ya?ml|xml|html?|php|py|sh|js|ts|sql|iso|img|deb|rpm|zip|tar|gz|tgz|bz2|xz|zst|jpe?g|png|gif|svg|mp[34]|service|timer|socket|local\.conf)$/i;

const ofTheWeb: ReadonlySet<string> = new Set(
  `web webs pagina paginas sitio portal url direccion endpoint http https site website page webpage address api
   certificado certificados certificate certificates cert certs ssl tls servidor server host dominio domain`.split(
    /\s+/,
  ),
);

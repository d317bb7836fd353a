import { isIP } from "node:net";
import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { certificateFields, sayCertificate } from "../saying/certificate.ts";
import { certificateQuestions, endSlot } from "../saying/certificate-questions.ts";
import { failureText } from "../saying/failure-text.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

const whose = {
  es: "[(ssl|tls|https)] [(de|del|en|que sirve|que presenta|que usa|que entrega|que tiene|que muestra|que ofrece|que devuelve|que <sirviendo>)] [(el|la|mi|nuestra)] [(servidor|host|equipo|maquina|dominio|<web>)] {url} [[(en|por|del)] [el] puerto {port}]",
  en: "[(ssl|tls|https)] [(of|on|from|for|at|served by|presented by|used by|that is served by)] [(the|my|our)] [(server|host|machine|domain|<site>)] {url} [(on|at) port {port}] [(serves|presents|uses|has)]",
};

/** The certificate that a server really presents, not what lies in a file of it. */
export const certificateServed = defineSkill({
  id: "certificate-served",
  sentences: {
    es: [
      "qué certificado sirve {url}",
      "cuándo {end} el certificado de {url}",
      ...certificateQuestions("es", whose.es),
      "(que|cual) <certificado> [(ssl|tls|https)] (sirve|presenta|usa|entrega|tiene|muestra|ofrece|devuelve|esta sirviendo|esta presentando|esta usando) [(el|la|mi|nuestra)] [(servidor|host|equipo|maquina|dominio|<web>)] {url} [(en|por) [el] puerto {port}]",
      "(que|cual) <certificado> [(ssl|tls|https)] [(hay|esta)] (en|por|detras de) [(el|la)] [(servidor|host|equipo|dominio|<web>)] {url} [(en|por) [el] puerto {port}]",
      "[el] <certificado> (de|del|en|que sirve|que presenta|que usa|que entrega|que ofrece) [(el|la)] [(servidor|host|equipo|dominio|<web>)] {url} [[(en|por|del)] [el] puerto {port}]",
      "[si] [(el|la)] [(servidor|host|dominio|<web>)] {url} tiene [el] <certificado> (caducado|vencido|vigente|valido|expirado|bien)",
      "[si] tiene [(el|la)] [(servidor|host|dominio|<web>)] {url} [el] <certificado> (caducado|vencido|vigente|valido|expirado|bien)",
      "(baja|trae|saca|pide|pidele) [el] certificado (de|a|del|al) [(servidor|host|dominio|<web>)] {url} [(en|por) [el] puerto {port}]",
      "[(cuando|en que fecha)] [se] {end} el (ssl|tls|https) (de|del) [(el|la)] [(servidor|host|dominio|<web>)] {url}",
      "(que|cual) <certificado> (da|saca|pone|manda|enseña|emplea|lleva|exhibe) [(el|la|mi)] [(servidor|host|equipo|dominio|<web>)] {url} [[(en|por|por el|en el)] [el] [puerto] {port}]",
      "(que|cual) <certificado> (sirve|presenta|usa|entrega|tiene|muestra|ofrece|devuelve) [(el|la|mi)] [(servidor|host|equipo|dominio|<web>)] {url} (en|por) el {port}",
      "[si] tiene [(el|la)] [(servidor|host|dominio|<web>)] {url} (un|el|su) <certificado> (caducado|vencido|vigente|valido|expirado|bien|en regla|al dia)",
      "[si] [(el|la)] [(servidor|host|dominio|<web>)] {url} tiene (un|el|su) <certificado> (caducado|vencido|vigente|valido|expirado|bien|en regla|al dia)",
      "(que|cual) <certificado> (hay|esta|se ve|tengo|responde|sale) (en|por) [el] puerto {port} (de|del|en) [(el|la)] [(servidor|host)] {url}",
      "[(la|el|las|cual es la|que)] [<datosdecertificado>] (de|del) (ssl|tls|https) (de|del|en) [(el|la)] [(servidor|host|dominio|<web>)] {url}",
      "(el|un) <certificado> (del|en el) puerto {port} (de|del|en) [(el|la)] [(servidor|host)] {url}",
      "[(el|que|cual)] <certificado> [(que)] (sirve|presenta|usa|entrega|ofrece|devuelve|muestra|esta sirviendo|esta presentando|esta usando|esta entregando) [(el|la|mi)] [(servidor|host|equipo|dominio|<web>)] {url} [(en|por|por el|en el) [(el)] [puerto] {port}]",
      "[(cuando|en que fecha|que dia|hasta que dia|hasta cuando)] [(se)] {end} [el] <certificado> que (sirve|presenta|usa|entrega|ofrece|esta sirviendo|esta usando) [(el|la|mi)] [(servidor|host|dominio|<web>)] {url} [(en|por|por el|en el) [(el)] [puerto] {port}]",
      "(cuando|en que fecha|que dia) se (le|les) {end} [el] <certificado> (a|al) [(el|la)] [(servidor|host|dominio|<web>)] {url}",
      "(que|cual) <certificado> tiene (puesto|instalado|configurado|cargado|activo) [(el|la|mi)] [(servidor|host|equipo|dominio|<web>)] {url} [(en|por|por el|en el) [(el)] [puerto] {port}]",
      "(que|cual|cuando) <certificado> [(ssl|tls|https)] (sirve|presenta|usa|entrega|tiene|muestra|ofrece|devuelve|da|manda|esta sirviendo|esta presentando|esta usando|esta entregando|esta mostrando|esta mandando|esta dando) [(el|la|mi|nuestra)] [(servidor|host|equipo|maquina|dominio|<web>)] {url} [(en|por) [el] puerto {port}] (y|,) (cuando|hasta cuando|que dia|en que fecha|hasta que dia|cuanto le queda) [(se)] [(caduca|vence|expira|vale|dura|es valido|termina|acaba)]",
      "[el] <certificado> (de|del|que usa|que sirve|que presenta|que entrega) [(el|la)] [(servidor|host|dominio|<web>)] {url} (y|,) (cuando|hasta cuando|que dia|en que fecha) [se] (caduca|vence|expira|vale)",
      "cuando [se] (caduca|vence|expira) y de quien es [el] <certificado> (de|del) [(servidor|host|dominio|<web>)] {url}",
    ],
    en: [
      "which certificate does {url} serve",
      "when does the certificate of {url} {end}",
      ...certificateQuestions("en", whose.en),
      "(which|what) <certificate> (does|is|do) [(the|my|our)] [(server|host|machine|domain|<site>)] {url} (serve|present|use|have|show|serving|presenting|using|send|sending|offer|return|give) [(on|at) port {port}]",
      "(which|what) <certificate> is (served|presented|used|installed) (by|on|at) [(the|my|our)] [(server|host|machine|domain|<site>)] {url} [(on|at) port {port}]",
      "[the] <certificate> [(of|on|from|for|at|served by|presented by)] [the] [(server|host|domain|<site>)] {url} [(on|at) port {port}]",
      "[the] {url} <certificate>",
      "(does|has) [the] [(server|host|domain|<site>)] {url} (have|got|has) (a|an) (valid|expired|good|current) <certificate>",
      "is {url} serving (a|an|the) (valid|expired|right|good|current) <certificate>",
      "when does [the] (ssl|tls|https) (of|for|on) [the] [(server|host|domain|<site>)] {url} {end}",
      "when does {url} [(ssl|tls)] <certificate> {end}",
      "[(the|what is the|when is the)] {end} [(date|dates)] of [the] {url} <certificate>",
      "[(the|which|what)] <certificate> [that] [(the|my|our)] [(server|host|machine|domain|<site>)] {url} (serves|presents|uses|has|shows|sends|offers|really serves|really presents|actually serves|actually presents|actually uses) [(on|at) port {port}]",
      "when [the] <certificate> (of|on|at|for) [the] [(server|host|domain|<site>)] {url} {end}",
      "when (does|will|did|is) [(the|my|our)] {url} <certificate> ({end}|expiring|due|up)",
      "who (issued|signed|made|owns) [(the|my|our)] {url} <certificate>",
      "(is|has) [(the|my|our)] {url} <certificate> [still] (expired|valid|ok|good|out of date|fine|current|in date|trusted)",
      "<things> <certificatefacts> (of|for|on|in|from) [(the|my|our)] {url} <certificate>",
      "[(the|my|our)] {url} <certificate> <certificatefacts>",
      "(which|what) (names|domains|hosts|sites) (are|is|does) [(in|on|for)] [(the|my|our)] {url} <certificate> [(cover|include|have|contain|for)]",
      "(inspect|read|check|show|decode|verify|examine|view|print) [(the|my|our)] {url} <certificate>",
      "(which|what) <certificate> is (on|at|behind) port {port} (of|on|at) [the] [(server|host|machine)] {url}",
      "[(the|my|our)] (ssl|tls|https) (expiry|expiration|certificate|validity|status|expiry date) (of|for|on) [the] [(server|host|domain|<site>)] {url}",
      "(inspect|read|check|show|get|fetch|view|verify) [the] <certificate> (of|on|from|at|for|served by|presented by) [the] [(server|host|domain|<site>)] {url} [[(on|at)] port {port}]",
      "(which|what|whose) <certificate> (does|is|do) [(the|my|our)] [(server|host|machine|domain|<site>)] {url} (serving|serve|present|presenting|use|using|have|show|send|offer|give|hand out) [(on|at) [port] {port}]",
      "when (does|will) [the] <certificate> (served|presented|used) (by|on|at) [the] [(server|host|domain|<site>)] {url} [(on|at) [port] {port}] (expire|run out|end)",
      "[the] <certificate> (served|presented|used) (by|on|at) [the] [(server|host|domain|<site>)] {url} [(on|at) [port] {port}]",
      "when (does|will|is) [the] <certificate> [(that|which)] [(the|my|our)] [(server|host|domain|<site>)] {url} (is serving|serves|presents|is presenting|uses|is using|has|hands out|shows|sends|offers|is showing) [(on|at) [port] {port}] (expire|expiring|run out|end|lapse|due)",
      "(which|what) <certificate> (does|is) [(the|my|our)] [(server|host|machine|domain|<site>)] {url} (serve|present|use|serving|presenting|using|have|show|showing) and when (does it|will it|is it) (expire|run out|end|due|expiring|lapse)",
      "(which|what) <certificate> {url} (serves|presents|uses|is serving|is using|is presenting|has) and when it (expires|runs out|ends|is due)",
      "how long (until|till|before) [(the|our)] <certificate> (of|on|for|at) {url} (expires|runs out|lapses|ends)",
      "(what is|which is) the <certificate> [(that)] {url} (is|has) (handing out|serving|presenting|using|sending|showing|offering|giving out) [and when does it (expire|run out|end|lapse)]",
      "(what|which) <certificate> (is|does) {url} (handing out|serving|serve|presenting|present|using|use|sending|send|showing|show|hand out|give out|offer) [and when does it (expire|run out|end|lapse)]",
      "(does|will|is|has) [the] <certificate> (on|of|for|at) {url} [(going to)] (expire|expired|expiring|run out|lapse|lapsed) [(soon|yet|already)]",
      "[the] browser (complains|is complaining|moans|warns) about {url} <certificate> [(has|is)] [it] [(expired|valid|out of date)]",
      "when is {url} <certificate> [(up for|due for|due)] (renewal|expiry|to expire|expiring|to be renewed)",
      "when does {url} <certificate> need (renewing|to be renewed|renewal)",
    ],
  },
  slots: {
    url: { type: "url", ask: { es: "¿De qué servidor?", en: "Of which server?" } },
    port: { type: "port", optional: true },
    end: endSlot,
  },
  command: (slots) => {
    const { host, port } = target(slots);
    const isNamed = isIP(host) === 0;
    const checked = slots.end === undefined ? [isNamed ? "-verify_hostname" : "-verify_ip", host] : [];
    const name = [...(isNamed ? ["-servername", host] : []), ...checked];
    const starttls = startingPlain[port];
    const how = starttls === undefined ? [] : ["-starttls", starttls];
    const at = isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`;
    // s_client stays connected until its input ends, which it does with echo's.
    return {
      pipeline: [
        ["echo"],
        ["openssl", "s_client", "-connect", at, ...name, ...how],
        ["openssl", "x509", ...certificateFields(slots.end)],
      ],
    };
  },
  say: { es: (outcome, slots) => tell(outcome, slots, "es"), en: (outcome, slots) => tell(outcome, slots, "en") },
});

function target({ url = "", port }: SlotValues): { host: string; port: string } {
  const address = new URL(/^https?:\/\//.test(url) ? url.replace(/^http:/, "https:") : `https://${url}`);
  return { host: address.hostname.replace(/^\[(.*)\]$/, "$1"), port: port ?? (address.port || "443") };
}

/** Ports where a conversation begins in the clear and is then encrypted; -starttls in openssl-s_client(1). */
const startingPlain: Readonly<Record<string, string>> = {
  "21": "ftp",
  "25": "smtp",
  "110": "pop3",
  "143": "imap",
  "389": "ldap",
  "587": "smtp",
  "3306": "mysql",
  "5432": "postgres",
};

/** What s_client found wrong is on standard error: "verify error:num=18:self-signed certificate". */
function tell(outcome: Outcome, slots: SlotValues, language: Language): string {
  const spanish = language === "es";
  const { host, port } = target(slots);
  const told = sayCertificate(outcome, language);
  if (told !== undefined) {
    const wrong = /verify error:num=\d+:(.+)$/m.exec(outcome.stderr)?.[1]?.trim();
    if (wrong === undefined) return told;
    return spanish
      ? `${told} No es de fiar desde aquí: ${wrong}.`
      : `${told} It is not to be trusted from here: ${wrong}.`;
  }
  if (/connection refused|connect:errno=111|errno=111/i.test(outcome.stderr)) {
    return spanish
      ? `${host} no acepta conexiones en el puerto ${port}.`
      : `${host} refuses connections on port ${port}.`;
  }
  if (/wrong version number|packet length too long|unexpected eof|no peer certificate/i.test(outcome.stderr)) {
    return spanish
      ? `${host} no presenta ningún certificado en el puerto ${port}.`
      : `${host} presents no certificate on port ${port}.`;
  }
  return failureText(outcome, language);
}

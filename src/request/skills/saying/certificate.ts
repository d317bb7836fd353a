import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { visible } from "../../../shared/text.ts";
import { sayList } from "./figures.ts";

/** What openssl x509 is asked for: where not only the end is, `-checkend 0` adds whether it is past that. */
export function certificateFields(end: string | undefined): readonly string[] {
  if (end !== undefined) return ["-noout", "-enddate"];
  return ["-noout", "-subject", "-issuer", "-dates", "-checkend", "0", "-ext", "subjectAltName"];
}

/** Whom it is for, who issued it and until when; undefined when the output holds no certificate. */
export function sayCertificate({ stdout }: Outcome, language: Language): string | undefined {
  const until = /^notAfter=(.+)$/m.exec(stdout)?.[1];
  if (until === undefined) return undefined;
  const alternative = [...stdout.matchAll(/(?:DNS|IP Address):([^\s,]+)/g)].map(([, name = ""]) => name);
  const isOnlyEnd = !/^subject=/m.test(stdout);
  const names = alternative.length > 0 ? alternative : [commonName(stdout, "subject") ?? "?"];
  const issuer = commonName(stdout, "issuer");
  const whom = sayList(
    [...new Set(names)].map((name) => visible(name)),
    language,
    3,
  );
  const day = sayDay(until, language);
  const isOver = isOnlyEnd ? Date.parse(until) < Date.now() : /^Certificate will expire/m.test(stdout);
  if (isOnlyEnd) {
    if (language === "es") return `El certificado ${isOver ? "¡caducó" : "caduca"} el ${day}${isOver ? "!" : ""}.`;
    return `The certificate ${isOver ? "expired" : "expires"} on ${day}.`;
  }
  if (language === "es") {
    const by = issuer === undefined ? "" : `, emitido por ${visible(issuer)}`;
    return `El certificado es de ${whom}${by}; ${isOver ? "¡caducó" : "caduca"} el ${day}${isOver ? "!" : ""}.`;
  }
  const by = issuer === undefined ? "" : `, issued by ${visible(issuer)}`;
  return `The certificate is for ${whom}${by}; it ${isOver ? "expired" : "expires"} on ${day}.`;
}

/** "subject=C = US, O = Let's Encrypt, CN = R11"; without a common name, the organisation. */
function commonName(stdout: string, field: "subject" | "issuer"): string | undefined {
  const line = new RegExp(`^${field}=(.*)$`, "m").exec(stdout)?.[1] ?? "";
  const [, name] = /(?:^|, ?|\/)CN ?= ?([^,/]+)/.exec(line) ?? /(?:^|, ?|\/)O ?= ?([^,/]+)/.exec(line) ?? [];
  return name?.trim();
}

/** openssl's "Feb  3 09:12:00 2027 GMT" as a person writes it. */
export function sayDay(text: string, language: Language): string {
  const [, month = "", day = "", year = ""] = /^(\w{3}) +(\d+) [\d:]+ (\d{4})/.exec(text) ?? [];
  const at = months.findIndex(([short]) => short === month);
  const [, spanishName = "", englishName = ""] = months[at] ?? [];
  if (at < 0) return visible(text);
  return language === "es" ? `${day} de ${spanishName} de ${year}` : `${day} ${englishName} ${year}`;
}

const months: readonly (readonly [string, string, string])[] = [
  ["Jan", "enero", "January"],
  ["Feb", "febrero", "February"],
  ["Mar", "marzo", "March"],
  ["Apr", "abril", "April"],
  ["May", "mayo", "May"],
  ["Jun", "junio", "June"],
  ["Jul", "julio", "July"],
  ["Aug", "agosto", "August"],
  ["Sep", "septiembre", "September"],
  ["Oct", "octubre", "October"],
  ["Nov", "noviembre", "November"],
  ["Dec", "diciembre", "December"],
];

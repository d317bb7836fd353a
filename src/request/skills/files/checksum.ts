import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The fingerprint of a file: SHA-256 unless another is named. */
export const checksum = defineSkill({
  id: "checksum",
  sentences: {
    es: [
      "calcula el sha256 de {path}",
      "[(calcula|calcular|calcule|calculame|calculeme|saca|sacame|sacar|obten|obtener|genera|generar|generame|haz|hazme|hacer)] [(el|la|un|una)] [{kind}] [(suma|hash|checksum|suma de verificacion|suma de comprobacion|suma de control|huella|huella digital|resumen criptografico|firma hash)] {kind} [(tiene|da|sale)] (de|del|para|a|al) <cosa> {path}",
      "[(calcula|calcular|calcule|calculame|calculeme|saca|sacame|sacar|obten|obtener|genera|generar|generame|haz|hazme|hacer)] [(el|la|un|una)] (suma|hash|checksum|suma de verificacion|suma de comprobacion|suma de control|huella|huella digital|resumen criptografico) [(tiene|da|sale|en|con|usando)] [{kind}] (de|del|para|a|al) <cosa> {path}",
      "(que|cual es el|cual es la) (hash|checksum|suma de verificacion|suma de comprobacion|huella|{kind}) [{kind}] (tiene|da|le sale a|de|del|posee) <cosa> {path}",
      "[(calcula|calcular|saca|sacame|haz|hazme)] [(el|la)] (suma|hash|checksum|huella|suma de verificacion) (de|del|a|al) <cosa> {path} (en|con|usando|por|en formato) {kind}",
      "(suma|hash|checksum|huella) {kind} {path}",
      "[(calcula|calcular|calcule|calculame|saca|sacame|haz|hazme|pasa)] [(el|un)] {kind} (de|del|a|al|para) <cosa> {path}",
      "(hashea|hashear|hasheame) <cosa> {path} [(en|con) {kind}]",
      "{kind} {path}",
      "(verifica|verificar|comprueba|comprobar) la (integridad|suma|huella) (de|del) <cosa> {path} [con {kind}]",
      "[la] integridad (de|del) <cosa> {path}",
      "(calcula|calcular|calcule|saca|sacar|genera|haz) [el] {kind} <cosa> {path}",
    ],
    en: [
      "calculate the sha256 of {path}",
      "[(calculate|compute|get|generate|work out|give me|make|create|find|show|produce|take|what is)] [(the|a|an)] {kind} [(checksum|hash|sum|digest|fingerprint|check sum)] (of|for|on|from) <object> {path}",
      "[(calculate|compute|get|generate|work out|give me|make|create|find|show|produce|take|what is)] [(the|a|an)] (checksum|hash|digest|fingerprint|check sum|hash sum) [{kind}] (of|for|on|from) <object> {path} [(using|with|in|as) {kind}]",
      "what (checksum|hash|digest|{kind}) does <object> {path} have",
      "{kind} <object> {path}",
      "(hash|checksum) <object> {path} [(using|with|as|in) {kind}]",
      "(run|do) [a] {kind} [(checksum|hash|sum)] (on|of|for) <object> {path}",
      "(verify|check) the (integrity|checksum|hash) of <object> {path} [(using|with) {kind}]",
      "<object> {path} (checksum|hash|{kind} [(sum|hash|checksum)])",
      "[the] integrity of <object> {path}",
      "(hash|checksum) (value|sum) (of|for) <object> {path}",
      "what does <object> {path} hash to [(in|with|using) {kind}]",
      "what is the {kind} of <object> {path}",
    ],
  },
  slots: {
    path: { type: "path", exists: true, ask: { es: "¿De qué archivo?", en: "Of which file?" } },
    kind: {
      type: "choice",
      default: "sha256",
      choices: {
        sha256: ["sha256", "sha-256", "sha 256", "sha256sum", "sha2", "sha doscientos cincuenta y seis"],
        md5: ["md5", "md-5", "md 5", "md5sum", "eme de cinco"],
        sha1: ["sha1", "sha-1", "sha 1", "sha1sum"],
        sha512: ["sha512", "sha-512", "sha 512", "sha512sum"],
        sha384: ["sha384", "sha-384", "sha 384", "sha384sum"],
      },
    },
  },
  command: ({ path = "", kind = "sha256" }) => ({ pipeline: [[`${kind}sum`, path]] }),
  say: spoken({
    es: ({ stdout }, { path = "", kind = "" }) =>
      `El ${kind.toUpperCase()} de ${path} empieza por ${sum(stdout).slice(0, 8)} y acaba en ${sum(stdout).slice(-8)}.`,
    en: ({ stdout }, { path = "", kind = "" }) =>
      `The ${kind.toUpperCase()} of ${path} begins with ${sum(stdout).slice(0, 8)} and ends in ${sum(stdout).slice(-8)}.`,
  }),
});

/** A name with odd characters makes the line begin with a backslash that is no part of the sum. */
function sum(stdout: string): string {
  return (columns(lines(stdout)[0] ?? "")[0] ?? "").replace(/^\\/, "");
}

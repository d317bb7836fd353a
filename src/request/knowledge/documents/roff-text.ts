/** A line of roff as it would be read: fonts, sizes, colours and registers gone, special letters as themselves. */
export function roffText(line: string): string {
  if (!line.includes("\\")) return line;
  return line
    .replace(/\\["#].*$/, "")
    .replace(/\\[fFgkMmnOVYz](?:\[[^\]]*\]|\(..|.)/g, "")
    .replace(/\\s(?:[-+]?\d\d?|\[[^\]]*\]|\([-+]?..)/g, "")
    .replace(/\\[hvwlLDxboRSAC]'[^']*'/g, "")
    .replace(/\\\*(?:\((..)|\[([^\]]*)\]|(.))/g, (_, two?: string, long?: string, one?: string) =>
      letterNamed(two ?? long ?? one ?? ""),
    )
    .replace(/\\(?:\((..)|\[([^\]]*)\])/g, (_, two?: string, long?: string) => letterNamed(two ?? long ?? ""))
    .replace(/\\[-]/g, "-")
    .replace(/\\[ ~0]/g, " ")
    .replace(/\\['´]/g, "'")
    .replace(/\\`/g, "`")
    .replace(/\\[.]/g, ".")
    .replace(/\\[&,/|^%:!?{}acdprtu)]/g, "")
    .replace(/\\e|\\\\/g, "\\");
}

/** groff_char(7); what is not here is left out. */
function letterNamed(name: string): string {
  const code = /^u([0-9A-F]{4,6})(_|$)/.exec(name)?.[1];
  if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
  const accent = /^([:'`^~,oc])([A-Za-z])$/.exec(name);
  const mark = accent?.[1] === undefined ? undefined : marks[accent[1]];
  if (accent?.[2] !== undefined && mark !== undefined) return `${accent[2]}${mark}`.normalize("NFC");
  return letters[name] ?? "";
}

const marks: Readonly<Record<string, string>> = {
  ":": "\u0308",
  "'": "\u0301",
  "`": "\u0300",
  "^": "\u0302",
  "~": "\u0303",
  ",": "\u0327",
};

const letters: Readonly<Record<string, string>> = {
  hy: "-",
  mi: "-",
  en: "–",
  em: "—",
  bu: "•",
  cq: "'",
  aq: "'",
  oq: "'",
  Aq: "'",
  lq: '"',
  rq: '"',
  dq: '"',
  Bq: '"',
  Fo: "«",
  Fc: "»",
  fo: "‹",
  fc: "›",
  rs: "\\",
  sl: "/",
  ba: "|",
  bv: "|",
  ti: "~",
  ha: "^",
  ga: "`",
  lt: "<",
  gt: ">",
  "<=": "≤",
  ">=": "≥",
  "!=": "≠",
  "->": "→",
  "<-": "←",
  co: "©",
  rg: "®",
  tm: "™",
  mu: "×",
  di: "÷",
  de: "°",
  ss: "ß",
  "r!": "¡",
  "r?": "¿",
  at: "@",
  sh: "#",
  Do: "$",
  lB: "[",
  rB: "]",
  lC: "{",
  rC: "}",
  la: "<",
  ra: ">",
  "+-": "±",
  pl: "+",
  eq: "=",
  "**": "*",
  ul: "_",
  sc: "§",
  ps: "¶",
  Eu: "€",
  eu: "€",
  "12": "½",
  "'": "'",
  R: "®",
  Tm: "™",
};

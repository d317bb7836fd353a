import type { Found } from "../phrase.ts";

/** A sign that parts columns, by its name or itself, as phrases find it; `key` tells two of one phrase apart. */
export function separator(key = ""): string {
  return `(?:(?<semi${key}>punto y coma|puntos y comas?|semi-?colons?)|(?<comma${key}>comas?|commas?)|(?<tab${key}>tabuladores|tabulador|tabs?|tabulaciones|tabulacion)|(?<pipe${key}>barras? verticales|barra vertical|pipes?|plecas?)|(?<colon${key}>(?:dos|N\\d+) puntos|colons?)|(?<space${key}>(?:un )?espacios?|(?:a )?(?:single |blank )?spaces?)|(?<dash${key}>gui[oó]n(?:es)?|dash(?:es)?|hyphens?)|(?<sign${key}>[TX]\\d+))`;
}

const signs = { semi: ";", comma: ",", tab: "\t", pipe: "|", dash: "-", colon: ":", space: " " } as const;

/** Undefined where what was found is no such sign. */
export function separatorOf(found: Found, key = ""): string | undefined {
  for (const [name, sign] of Object.entries(signs)) if (found.has(`${name}${key}`)) return sign;
  const sign = found.has(`sign${key}`) ? found.text(`sign${key}`) : "";
  return sign.length === 1 && /[^\p{L}\p{N}\s]/u.test(sign) ? sign : undefined;
}

const [parted, called, is] = [
  "(?:separad[oa]s?|delimitad[oa]s?|partid[oa]s?|separated|delimited|split|parted|separando|delimitando)",
  "(?:separador(?:es)?|delimitador(?:es)?|separators?|delimiters?|delimiter)",
  "(?:(?:que|which|that|y|and|,|it|they|the|el|los|las|campos|columnas|fields|columns|cuyos|cuyo|whose|siendo|being|va|van|viene|vienen|esta|estan|es|is|are|son|usando|using|con|with|como|as) ){0,4}",
];
const one = "(?:(?:por|con|mediante|by|with|on|at|through) )?(?:(?:el|un|una|la|a|the|caracter|character|signo) ){0,2}";

/** How a request says what its columns are parted by. */
export const partedBy: readonly string[] = [
  `${is}${parted} ${one}${separator()}(?: (?:as|como) (?:(?:the|el|a) )?${called})?`,
  `${is}${called}(?: (?:es|is|sea|de|el|la|the|a|un|set|to|being))* ${one}${separator()}`,
  `${is}${separator()} (?:(?:que )?(?:es|as|como|is|being|siendo|de|que)(?: (?:el|the|a))* ${called}|(?:que )?(?:los |las |lo |la )?(?:separates?|separan?|delimits?|parts?|delimitan?)(?: (?:them|it|the|los|las|fields|columns|campos|columnas)){0,2}|separated|delimited)`,
  `(?:using|usando|con|with) (?:(?:the|el|a|un) )?${separator()} (?:as|como|de) (?:(?:the|el|a) )?${called}`,
  `, (?:(?:que )?(?:va|van|viene|vienen) )?(?:con|with|by|por) ${separator()}(?= (?:,|$|~|F))`,
  `(?:que |which |y |and )?(?:va|van|viene|vienen) (?:con|por) ${separator()}`,
  `(?<=(?:columna|campo|column|field|N\\d+|~) )(?:con|with) ${separator()}(?= (?:,|$|~))`,
  `(?:con |with )?(?:un |una |a )?${separator()} (?:between (?:them|each|the two)|entre (?:medias|ellos|ellas|ambos|los dos)|in between|de por medio|en medio)`,
  // "(Empleado col 1, tabuladores)".
  `, (?:(?<semi>punto y coma|semi-?colons?)|(?<tab>tabuladores|tabs|tabulaciones)|(?<pipe>barras verticales|pipes))(?= (?:,|$|~))`,
];

/** "Comma-separated", of one word. */
export const partedWord = /^(comma|semi-?colon|tab|pipe|colon|space)-(?:separated|delimited)$/;

export function signOf(name: string): string {
  return signs[name.replace("-", "").replace("semicolon", "semi") as keyof typeof signs];
}

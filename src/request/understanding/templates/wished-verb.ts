/**
 * "Querría que me comprimieras la carpeta": the order that a Spanish verb wishes for as one would of somebody ("comprime").
 * Undefined where it is no such form. `folded`: the verb.
 */
export function wishedOrder(folded: string): string | undefined {
  const irregular = known.get(folded.replace(/(?:ras|ses)$/, ""));
  if (irregular !== undefined) return /(?:ras|ses)$/.test(folded) ? irregular : undefined;
  const [, stem, vowel] = /^([a-z]{2,}?)(a|ie)(?:ras|ses)$/.exec(folded) ?? [];
  if (stem === undefined) return undefined;
  return vowel === "a" ? `${diphthong(stem)}a` : `${diphthong(stem)}e`;
}

/** "Cerraras" wishes for "cierra", "mostraras" for "muestra". */
function diphthong(stem: string): string {
  if (!/^(?:cont|mostr|encontr|comprob|prob|cerr|mov|volv|devolv|encend)$/.test(stem)) return stem;
  return stem.replace(/([oe])(?=[^aeiou]+$)/, (vowel) => (vowel === "o" ? "ue" : "ie"));
}

const known: ReadonlyMap<string, string> = new Map([
  ["hicie", "haz"],
  ["pusie", "pon"],
  ["dije", "di"],
  ["die", "da"],
  ["vie", "mira"],
  ["detuvie", "deten"],
  ["pidie", "pide"],
  ["traje", "trae"],
  ["redirigie", "redirige"],
  ["corrigie", "corrige"],
  ["siguie", "sigue"],
]);

import { beginsWithOrder } from "../around-the-sentence/order-verbs.ts";

/**
 * "Querría que me comprimieras la carpeta": the order that a Spanish verb wishes for as one would of somebody ("comprime").
 * Undefined where it is no such form. `folded`: the verb.
 */
export function wishedOrder(folded: string): string | undefined {
  const [, stem = "", vowel] = /^([a-z]+?)(a|ie|(?<=dij|traj)e)(?:ras|ses)$/.exec(folded) ?? [];
  if (vowel === undefined) return undefined;
  const order = irregular.get(stem) ?? `${diphthong(stem)}${vowel === "a" ? "a" : "e"}`;
  // "Cámaras" and "clases" end so too.
  return beginsWithOrder(order, "es") ? order : undefined;
}

/** "Cerraras" wishes for "cierra", "mostraras" for "muestra". */
function diphthong(stem: string): string {
  if (!/^(?:cont|mostr|encontr|comprob|prob|cerr|mov|volv|devolv|encend)$/.test(stem)) return stem;
  return stem.replace(/([oe])(?=[^aeiou]+$)/, (vowel) => (vowel === "o" ? "ue" : "ie"));
}

const irregular: ReadonlyMap<string, string> = new Map([
  ["hic", "haz"],
  ["pus", "pon"],
  ["dij", "di"],
  ["d", "da"],
  ["v", "mira"],
  ["detuv", "deten"],
  ["pid", "pide"],
  ["traj", "trae"],
  ["redirig", "redirige"],
  ["corrig", "corrige"],
  ["sigu", "sigue"],
]);

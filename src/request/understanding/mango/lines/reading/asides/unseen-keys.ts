import type { Row } from "../phrase.ts";

const noKeys =
  "(?!(?:line|lines|linea|lineas|object|objects|objeto|objetos|registro|registros|record|records|row|rows|fila|filas|element|elements|elemento|elementos|entry|entries|entrada|entradas|file|archivo|fichero|one|uno|una|event|events|evento|eventos|the|el|la|los|las|de|del|of|que|that|is|are|es|son|se|esta|in|en|a|an|un|una|and|y|or|o|name|names|nombre|nombres|value|values|valor|valores|distinct|different|unique|distinto|distinta|tipo de|hour|hora|day|dia|month|mes|from|for|with|where|whose|how|what|which|donde|con|cuyo|cuya|desde|para|por|sin|without|as|to|only|just|solo|all|each|every|cada|both|ambos|its|their|su|sus|your|it|they|called|named|llamado|llamada|than|more|less|least|most|count|sum|average|mean|total|suma|media|cuenta|sorted|ordenado|ordenados|show|print|list|give|get|dame|muestra|lista|saca|first|last|second|third|any|some) )";
const key = (name: string) => `(?<${name}>${noKeys}[a-z][a-z_-]*|[TX]\\d+)`;

/**
 * Keys of objects that cannot be looked at, by the words that say that they are keys: "the size field", "por cada level", "donde
 * status sea 500". Nothing is taken away.
 */
export function readUnseenKeys(row: Row): string[] {
  const keys: string[] = [];
  const note =
    (...names: string[]) =>
    (found: { has(name: string): boolean; text(name: string): string }) => {
      for (const name of names) if (found.has(name)) keys.push(found.text(name));
      return false;
    };
  const field =
    "(?:campos?|claves?|fields?|keys?|atributos?|attributes?|propiedad(?:es)?|propert(?:y|ies)|columnas?|columns?)";
  const and = "(?: (?:,|y|e|and|, y|, and)) (?:(?:el|la|the) )?";
  row.take(
    `${field} (?:(?:llamad[oa]s?|called|named) )?${key("a")}(?:${and}${key("b")})?(?:${and}${key("c")})?`,
    note("a", "b", "c"),
  );
  row.take(
    `(?:(?:${key("c")} )?(?:,|and) )?(?:${key("b")} (?:,|and) )?${key("a")} (?:field|key|attribute|property|column)s?`,
    note("a", "b", "c"),
  );
  row.take(
    `(?:cada|each|every|per|por|by|agrupad[oa]s? por|grouped by) (?:(?:valor de|value of|distinct|different|distint[oa]) )?(?:(?:el|la|the) )?${key("a")}(?= (?:,|F|$|en|in|de|of|y|and|hay|from|that|que))`,
    note("a"),
  );
  row.take(
    `(?:donde|where|whose|cuy[oa]s?|con|with|ha(?:ve|s|ving)|tengan?|tienen?|if|si|when|cuando) (?:(?:el|la|the|un|a) )?${key("a")} (?:(?:sea|es|is|are|=|==|igual|equals?|mayor|menor|more|less|greater|over|under|above|below|X\\d+|distint[oa]|not|no|starts?|empie\\w+|conten\\w+|contiene\\w*|contains?|T\\d+|N\\d+))`,
    note("a"),
  );
  return [...new Set(keys)];
}

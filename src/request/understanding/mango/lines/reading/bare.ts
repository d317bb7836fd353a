import type { Row } from "./phrase.ts";

/** What is said of values that are taken out of lines and is so anyway: "solo la cifra", "without quotes", "no file names". */
export function readBare(row: Row): void {
  if (!row.has("C\\d+")) return;
  const end = "(?= (?:,|$|~|F|y|and|with|con|de|del|from|in|en|<once>|<sorted>))";
  const tie = "(?:(?:,|y|and|pero|but) )*";
  const thing =
    "(?:cifras?|textos?|valor(?:es)?|values?|text|figures?|direccion(?:es)?|address(?:es)?|nombres?|names?)";
  row.take(
    `${tie}(?:<only> )?(?:<the> )?(?:${thing} )?(?:pelad[oa]s?|a secas|sin (?:las )?comillas|bare|without (?:the )?quotes|unquoted|no quotes|sin (?:las )?etiquetas|without (?:the )?tags)${end}`,
  );
  row.take(`(?:(?:,|y|and) )+<only> (?:<the> )?${thing}${end}`);
  row.take(`(?:(?:,|y|and) )+(?:<the> )?${thing} <only>${end}`);
  row.take(
    `${tie}(?:sin|without|no|omitting|quitando) (?:<the> )?(?:nombres? (?:del?|de los) (?:ficheros?|archivos?)|file ?names?|names of the files)(?: (?:delante|in front|at the front|prefix|prefixed))?${end}`,
  );
  // "The images that docker-compose.yml uses, just image:tag".
  row.take(
    "(?<=C\\d+ )(?:que |that |which )?(?:usan?|definen?|declaran?|nombran?|used|named|mentioned|defined|declared|listed|uses|defines)(?= (?:<of>|F|G|,|$))",
  );
  row.take(`${tie}<only> {x:X}${end}`, (found) => /^[\p{L}_]+:[\p{L}_]+$/u.test(found.text("x")));
}

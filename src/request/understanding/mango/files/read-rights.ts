import type { Sentence } from "../phrases/sentence.ts";

const people = {
  u: "dueno|duena|propietari[oa]|owner|usuario propietario",
  g: "grupo|group",
  o: "otros(?: usuarios)?|los demas|demas|el resto|resto|cualquiera|todo el mundo|todos|others|other users|everyone(?: else)?|everybody|anyone|anybody|world",
} as const;

const rights = {
  r: "le(?:er|a|an|erlos|erlas|ido|gibles?)|lectura|read(?:able|ing)?",
  w: "escrib\\w+|modific\\w+|escritura|writ(?:e(?: to)?|able|eable|ing)|modif(?:y|iable)|edit(?:able)?|change",
  x: "ejecut\\w+|ejecucion|execut(?:e|able|ion)|run|exec",
} as const;

/** Takes who may do what with the files, or may not: "que el grupo pueda escribir", "not readable by others". */
export function readRights(sentence: Sentence, use: (mode: string, not: boolean) => void): void {
  const granted = "(?:permisos?|permissions?|derechos?|rights?|access|acceso|bit)";
  const tie = "(?:(?:que|that|which|en los que|en las que|donde|where|los|las|the|those) )*";
  for (const [who, person] of Object.entries(people))
    for (const [does, verb] of Object.entries(rights)) {
      const take = (phrase: string, not: boolean) => sentence.take(phrase, () => use(`-${who}=${does}`, not));
      const by = `(?:{~}(?:por|by|para|for|to|a|de) )+{~}(?:${person})`;
      take(
        `${tie}{~}(?:${person}) (?:no|can not|cannot|can t|may not|has no|have no|lacks?|is not allowed to|no tiene[n]?|isn t allowed to) (?:(?:puede[n]?|pueda[n]?|tiene[n]?|tenga[n]?|be able|to|${granted}|de|has|have) )*{~}(?:${verb})(?: ${granted})?`,
        true,
      );
      take(
        `${tie}(?:no|not|that are not|aren t|isn t|non) (?:(?:sean?|son|es|puede[n]? ser|are|is|be) )*(?:${verb}) ${by}`,
        true,
      );
      take(
        `(?:sin|without|no|lacking) (?:{~}${granted} (?:de|to|for) )?{~}(?:${person} )?{~}(?:${verb})(?: ${granted})? ${by}`,
        true,
      );
      take(`(?:sin|without|no|lacking) {~}(?:${person}) (?:${verb})(?: ${granted})?`, true);
      // What anybody may is said and read by other words as well.
      if (who === "o" && does !== "x") continue;
      take(
        `${tie}{~}(?:${person}) (?:(?:puede[n]?|pueda[n]?|can|may|is|allowed|to|tiene[n]?|tenga[n]?|has|have|${granted}|de|si|also|tambien) )+{~}(?:${verb})(?: ${granted})?`,
        false,
      );
      take(`${tie}(?:pueda[n]?|puede[n]?) (?:${verb}) {~}(?:${person})`, false);
      take(
        `${tie}(?:(?:sean?|son|are|is|be|con|with|tengan?|tienen?|have|has|${granted}|de) )*{~}(?:${verb})(?: ${granted})? ${by}`,
        false,
      );
    }
}

import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { FileTest } from "./files-wish.ts";

/**
 * Takes what is to be in the files, or not: "que mencionen paracetamol", "donde no salga 'pago'", "containing TODO". Only
 * where the files are what is wanted: who looks for a text in them wants its lines.
 */
export function readContent(sentence: Sentence): FileTest[] {
  if (sentence.has(ofLines)) return [];
  const tests: FileTest[] = [];
  const add = (not: boolean) => (text: Term | undefined) => {
    if (text === undefined || !isText(text)) return false;
    tests.push({ by: "content", text: text.text, not, anyCase: false });
    return true;
  };
  const inside =
    "(?: (?:dentro|adentro|por dentro|en su interior|en el texto|en el contenido|inside(?: (?:them|it))?|in (?:it|them)|in (?:the|their) (?:text|contents?|body)|in there))?";
  const nouns = "(?:palabras?|textos?|cadenas?|frases?|terminos?|expresion|word|words|text|string|phrase|term|literal)";
  const noun = `(?:${nouns} )?`;
  const free =
    "(?!{file} |{folder} |{link} |{photo} |{video} |<[^>]*[gdstymn]|nada |nothing |algo |something |anything |espacios? |spaces? |{more} |{less} |mas |menos |more |less |dentro |inside |datos |data |contenido |content |{filler} )";
  const what = `{~}${noun}${free}{a:name}`;
  // What is had may be anything: a text is named as one.
  const text = `{~}(?:${nouns} (?:de )?${free}{a:name}|(<[a-z]*q[a-z]*>)|(todo|fixme|hack))`;
  const does =
    "(?:conten\\w+|contiene[n]?|contengan?|mencion\\w+|mention(?:s|ing)?|inclu(?:ya|yan|ye|yen)|habl(?:a|an|e|en) (?:de|sobre)|nombr(?:a|an|e|en)|cit(?:a|an|e|en)|contains?|containing|includ(?:e|es|ing)|talk(?:s|ing)? about|refer(?:s|ring)? to)";
  const has =
    "(?:llev(?:a|an|e|en)|tienen?|tengan?|have|has|having|say|says|saying|dig(?:a|an)|dice[n]?|pong(?:a|an)|pone[n]?|con|with)";
  const appears =
    "(?:sal(?:e|en|ga|gan)|aparec(?:e|en)|aparez\\w+|figur(?:a|an|e|en)|se (?:mencion\\w+|habl\\w+ de|nombr\\w+|cit\\w+|lea|lee|diga|dice)|pong(?:a|an)|pone[n]?|dig(?:a|an)|dice[n]?|conste|consta)";
  const where = "(?:(?:en )?(?:donde|los que|las que|los cuales|las cuales)|en que|in which|where)";
  const not = "(?:no|not|do not|does not|don t|doesn t|never|nunca|tampoco)";
  const tie = "(?:(?:y|and|pero|but) )?(?:(?:que|that|which) )?";
  sentence.take(`${tie}${where} (?:no|nunca) (?:me )?${appears} ${what}${inside}`, add(true));
  sentence.take(
    `${where} ${what}(?: (?:is not|isn t|does not|doesn t|never)) (?:appears?|there|mentioned|present|found)${inside}`,
    add(true),
  );
  sentence.take(`${tie}${not} ${does} ${what}${inside}`, add(true));
  sentence.take(
    `${tie}(?:lack(?:s|ing)?|carec\\w+ de|without (?:the|a) (?:word|text|string)|sin (?:la|el) (?:palabra|texto|cadena)|(?:with|con) (?:no|ningun[oa]?) (?:mention of|mencion (?:a|de))|sin (?:ninguna )?(?:mencion|menciones|referencia) (?:a|de|al)|without (?:any )?(?:mention|reference) (?:of|to)) ${what}${inside}`,
    add(true),
  );
  sentence.take(`${tie}${where} (?:me )?${appears} ${what}${inside}`, add(false));
  sentence.take(
    `${where} ${what} (?:is|are|appears?|shows up|comes up|occurs?)(?: (?:mentioned|found|there|present))?${inside}`,
    add(false),
  );
  sentence.take(`${tie}${does} ${what}${inside}`, add(false));
  sentence.take(`${tie}${not} ${has} ${text}${inside}`, add(true));
  sentence.take(`${tie}${has} ${text}${inside}`, add(false));
  return tests;
}

/** Its lines, their number, or where in it. */
const ofLines =
  "lineas?|lines?|renglon(?:es)?|veces|times|apariciones|occurrences|ocurrencias|matches|coincidencias|filas?|rows?|(?:(?:busc|search|grep|encuentr|look)\\w*|en|in|inside|within|dentro de) (?:for |en |in )?{~}(?:{file}|<[a-z]*g[a-z]*>)(?= )";

/** Said as a text, or as a word that stands for itself: one that is no value of anything else. */
function isText({ quoted, kinds, folded, text }: Term): boolean {
  if (quoted) return true;
  if (/[gdstym]/.test(kinds)) return false;
  // A mark that is written so, and no word.
  if (/^(?:todo|fixme|hack)$/.test(folded)) return text === text.toUpperCase();
  return (
    text.length > 1 &&
    !/^(?:que|lo|mas|menos|todo|nada|algo|alguna?|solo|only|any|some|the|no|not|un|una)$/.test(folded)
  );
}

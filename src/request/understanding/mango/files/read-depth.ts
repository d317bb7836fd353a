import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { FilesWish } from "./files-wish.ts";

/** Takes how far down is looked: "como mucho dos niveles", "from the third level on", "sin entrar en subcarpetas". */
export function readDepth(sentence: Sentence): Pick<FilesWish, "depth" | "deep"> {
  let most: number | undefined;
  let least: number | undefined;
  const upTo = (one: Term | undefined) => {
    most = Number(one?.values.n ?? 1);
  };
  const from = (one: Term | undefined) => {
    least = Number(one?.values.n ?? 1);
  };
  const lead = "(?:{~}(?:profundidad|depth|con|de|a|at|from|desde|en|in|with|que esten|que estan) )*{~}";
  const levels =
    "(?:niveles?|levels?|carpetas?|folders?|director(?:io|ios|ies))(?: (?:de profundidad|deep|down|hacia abajo|de hondo|abajo|below))*";
  const onlyLevels = levels.replace("|carpetas?|folders?|director(?:io|ios|ies)", "");
  const least1st = "(?:al menos|como minimo|por lo menos|minimo|at least|no less than|a partir del?|mas alla del?)";
  const beyond = (one: Term | undefined) => {
    least = Number(one?.values.n ?? 0) + 1;
  };
  sentence.take(
    `(?:{~}(?:a|at|mas abajo|deeper|lower|further(?: down)?|more|mas(?: alla)?|por debajo) )+(?:than|de|del|que) {~}(?:{a:number} ${onlyLevels}|(?:nivel|level) {a:number})`,
    beyond,
  );
  // "A tres niveles o más", "at least 3 levels down", "desde el nivel 2".
  sentence.take(`${lead}{a:number} ${onlyLevels} (?:o|or|y|and) (?:mas|more|deeper|beyond|further|hacia abajo)`, from);
  sentence.take(`${lead}${least1st} {~}{a:number} ${levels}`, from);
  sentence.take(
    `${lead}(?:{~})(?:nivel|level|profundidad|depth) {a:number} (?:o|or|y|and|en|on) (?:mas|more|adelante|deeper|below|abajo|beyond)`,
    from,
  );
  sentence.take(
    `(?:a partir del?|desde|from) {~}(?:nivel|level|profundidad|depth) {a:number}(?: (?:on|down|onwards|en adelante|hacia abajo))?`,
    from,
  );
  sentence.take(
    "(?:profundidad|depth) (?:minima|minimum)(?: (?:de|of))? {a:number}|(?:minimum|minima|min) (?:depth|profundidad)(?: (?:of|de))? {a:number}",
    from,
  );
  sentence.take(
    `(?:{~}(?:hasta|como mucho|como maximo|a lo sumo|a|at most|up to|no more than|not more than|maximum|maximo|max|con|profundidad|depth|solo|only|de|no mas (?:alla )?de|sin (?:pasar|bajar mas) de|bajando) )*{a:number} ${onlyLevels}(?: (?:as maximum|como maximo|como mucho|a lo sumo|at most|max|maximum|maximo|de maximo|nada mas|only))*`,
    upTo,
  );
  sentence.take(
    "(?:profundidad|depth) (?:maxima|maximum|max)(?: (?:de|of))? {a:number}|(?:maximum|max|maxima) (?:depth|profundidad)(?: (?:of|de))? {a:number}",
    upTo,
  );
  const atTop =
    "(?:(?:just|only|solo|right|directly|directamente|justo) )?(?:at|in|on|en) {~}(?:top|raiz|root|very top|base)(?: level)?(?= (?:of|de|del) {~}(?:{folder} )?<[a-z]*d)|(?:justo|just|right|immediately|inmediatamente|directamente) (?:debajo|dentro|bajo|en|inside|under|below|in)(?= )";
  if (sentence.take(atTop) + sentence.take("{shallow}") > 0) most = 1;
  const deep = sentence.take("{deep}") > 0;
  const isAllBelow = sentence.has(
    "(?:under|underneath|beneath|below|anywhere (?:in|under)|cuelg(?:an?|uen?) de|colgando de|por debajo de|debajo de|bajo|por tod[oa]) {~}(?:{folder} )?(?:de )?<[a-z]*d[a-z]*>",
  );
  // "All levels" is what find(1) does by itself.
  sentence.take(`(?:{~})(?:todos los|all(?: the)?|cualquier|any|every|todo) ${onlyLevels}`);
  const depth = { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
  return { ...(Object.keys(depth).length === 0 ? {} : { depth }), ...(deep || isAllBelow ? { deep: true } : {}) };
}

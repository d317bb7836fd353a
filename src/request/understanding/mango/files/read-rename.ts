import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { NameChange } from "./files-wish.ts";

/** Takes what is to become of names: another ending, a prefix, other letters, no blanks. */
export function readRename(sentence: Sentence): NameChange | undefined {
  let change: NameChange | undefined;
  const set = (made: NameChange) => () => {
    change ??= made;
  };
  const extension = "(?:extension(?:es)?|extensions?|terminacion)";
  const ext = `(?:{~}${extension})`;
  const verb =
    "(?:cambi\\w+|change|renombr\\w+|rename|pas\\w+|pon\\w*|convert|convi\\w+|reemplaz\\w+|replace|sustitu\\w+|switch)";
  const endingOf = (term: Term) => (term.values.e ?? term.text).replace(/^\*?\.?/, "");
  sentence.take(
    `${verb} (?:{~}(?:le|les|todas?|todos?) )*${ext}? ?(?:{~}(?:de|of|on|in|from|a|los|the|{file}) )*{a:glob} (?:(?:{~}(?:y (?=que )|a|to|que|con|in|into|por|with|acaben|terminen|sean|en|extension) )+){a:glob}`,
    (from, to) => {
      change = { to: "ending", from: endingOf(from), ending: endingOf(to) };
    },
  );
  if (change === undefined && (sentence.has(`${verb}`) || sentence.has("(?:que )?(?:terminen|acaben)")))
    if (sentence.has(extension) || sentence.has("{rename}"))
      sentence.take(
        `(?:{~}(?:a|to|por|into|with|que|en|que (?:sea|terminen|acaben)(?: en)?|extension|terminen en|acaben en|sea|end in) )+{a:ending}(?= $)`,
        (to) => {
          change = { to: "ending", ending: endingOf(to) };
        },
      );
  if (change === undefined && (sentence.has(extension) || sentence.has("{rename}")))
    sentence.take("que (?:terminen|acaben|sea|tengan)(?: en| extension| la extension)? {a:name}(?= $)", (to) => {
      change = { to: "ending", ending: endingOf(to) };
    });
  if (change === undefined)
    sentence.take(
      `(?:quit\\w+|sac(?:a|ar|ale|ales|á|ále)\\w*|elimin\\w+|borr\\w+|remove|strip|drop|delete|take off|get rid of) {~}(?:le |les )?(?:${extension} {~}{a:ending}|{a:ending} ${extension})(?: (?:a|de|del|from|of|off|in|on|en)(?= ))?`,
      (one) => set({ to: "bare", from: endingOf(one) })(),
    );
  const names = "(?:(?:(?: {~})(?:nombres?|names?|filenames?|{file}|cada uno|each one))*(?: (?:de|of|del)(?= ))?)";
  const front =
    "(?:delante|al principio|al inicio|al comienzo|antes|at the (?:start|front|beginning)|in front|before|como prefijo|as (?:a )?prefix|prefijo|prefix)";
  const back = "(?:detras|al final|al fin|despues|at the end|behind|after|como sufijo|as (?:a )?suffix|sufijo|suffix)";
  const put = "(?:pon\\w*|anad\\w+|agreg\\w+|add|put|prepend|append|stick|mete\\w*|antepon\\w*|insert\\w*)";
  sentence.take(
    `${put} {~}(?:le |les )?(?:{~}(?:prefijo|prefix|texto|text) )?(?!<[^>]*[gd]){a:name} ${front}${names}`,
    (text) => set({ to: "prefix", text: text.text })(),
  );
  sentence.take(
    `${put} {~}(?:le |les )?(?:{~}(?:sufijo|suffix|texto|text) )?(?!<[^>]*[gd]){a:name} ${back}${names}(?:(?: {~})?(?:antes de|before|sin tocar|keeping) (?:{~})(?:extension))?`,
    (text) => set({ to: "suffix", text: text.text })(),
  );
  sentence.take(`${put} {~}(?:le |les )?{~}(?:prefijo|prefix) (?!<[^>]*[gd]){a:name}`, (text) =>
    set({ to: "prefix", text: text.text })(),
  );
  sentence.take(
    `(?:prefix|prefija) (?=[^·]* (?:with|con) )|prefixing`,
    () => sentence.take("(?:with|con) {a:name}", (text) => set({ to: "prefix", text: text.text })()) > 0,
  );
  sentence.take(`${put} {~}(?:le |les )?{~}(?:sufijo|suffix) (?!<[^>]*[gd]){a:name}`, (text) =>
    set({ to: "suffix", text: text.text })(),
  );
  sentence.take(
    `(?:append|anad\\w+|agreg\\w+|add) (?!<[^>]*[gd]){a:name} (?:to|a|al) (?:(?:the end of|el final de|final de) )?{~}(?:nombres?|names?|filenames?)(?: (?:de|of))?`,
    (text) => set({ to: "suffix", text: text.text })(),
  );
  sentence.take(
    `(?:prepend|antepon\\w*) (?!<[^>]*[gd]){a:name} (?:to|a|al) {~}(?:nombres?|names?|filenames?)(?: (?:de|of))?`,
    (text) => set({ to: "prefix", text: text.text })(),
  );
  const lower = "(?:minusculas?|lower ?case|lowercase)";
  const upper = "(?:mayusculas?|upper ?case|uppercase)";
  sentence.take(`(?:${verb}|{rename})(?= [^·]*(?:${lower}|${upper}) )`, () => {
    if (sentence.take(`(?:{~}(?:a|to|en|in|into|all|sus|nombres?|names?) )*${lower}`, set({ to: "lower" })) > 0)
      return true;
    return sentence.take(`(?:{~}(?:a|to|en|in|into|all) )*${upper}`, set({ to: "upper" })) > 0;
  });
  sentence.take(`lowercase(?= [^·]*(?:names?|filenames?))`, set({ to: "lower" }));
  const signs =
    "(guion(?:es)? bajos?|barras? bajas?|guion(?:es)?|dash(?:es)?|hyphens?|underscores?|puntos?|dots?|_|-|nada|nothing)";
  sentence.take(
    `(?:(?:${verb}|quit\\w+|remove|elimin\\w+) )?{~}(?:espacios?|spaces?|blancos|blanks?|whitespace)${names}(?: (?:{~}(?:por|with|to|a|into|en|con|by) )*{~}${signs})(?: bajos?| bajas?)?${names}`,
    (...found) => {
      const [{ folded = "" } = {}] = found.slice(-1);
      const isLow = /^(?:underscore|barra|_)/.test(folded) || sentence.has("guion(?:es)? bajos?");
      change = {
        to: "replaced",
        by: isLow ? "_" : /^(?:punto|dot)/.test(folded) ? "." : /^(?:nada|nothing)/.test(folded) ? "" : "-",
      };
    },
  );
  sentence.take(
    `(?:quit\\w+|remove|elimin\\w+|strip|borr\\w+|delete) {~}(?:espacios?|spaces?|blancos|blanks?|whitespace)(?: (?:de|from|in|en|of)(?= ))? {~}(?:nombres?|names?|filenames?|file names?)(?: (?:de|of|del))?`,
    set({ to: "replaced", by: "" }),
  );
  if (change !== undefined)
    sentence.take(
      "(?:(?:solo|only|just) )?{~}{file} (?:(?:y|and|pero|but) )?(?:no|not) {~}{folder}(?: itself| misma| mismo)?",
    );
  if (change !== undefined) sentence.take(`${verb}|{rename}|nombres?|names?|filenames?|${extension}`);
  return change;
}

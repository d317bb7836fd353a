import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { NameChange } from "./files-wish.ts";
import { readOddNames } from "./read-odd-names.ts";

/** Takes what is to become of names: another ending, a prefix, other letters, no blanks. */
export function readRename(sentence: Sentence): { change: NameChange; glob?: string } | undefined {
  let change: NameChange | undefined;
  let kept: Term | undefined;
  const set = (made: NameChange) => () => {
    change ??= made;
  };
  const extension = "(?:extension(?:es)?|extensions?|terminacion)";
  const ext = `(?:{~}${extension})`;
  const verb =
    "(?:cambi\\w+|change|renombr\\w+|rename|turn|swap|pas\\w+|pon\\w*|convert|convi\\w+|reemplaz\\w+|replace|sustitu\\w+|switch)";
  const endingOf = (term: Term) => (term.values.e ?? term.text).replace(/^\*?\.?/, "");
  const odd = readOddNames(sentence);
  if (odd) return { change: odd };
  sentence.take(
    `${verb} (?:{~}(?:le|les|todas?|todos?) )*${ext}? ?(?:{~}(?:de|of|on|in|from|a|los|the|{file}) )*{a:glob} (?:(?:{~}(?:y (?=que )|a|to|que|con|in|into|por|with|acaben|terminen|sean|en|extension) )+){a:glob}`,
    (from, to) => {
      change = { to: "ending", from: endingOf(from), ending: endingOf(to) };
    },
  );
  // "Turn every .tpl in docs into .txt": which it is of is read with the other names.
  if (
    change === undefined &&
    !sentence.has("terminen|acaben|que sean?") &&
    sentence.has(
      `${verb} (?:[^ ]+ )*<[a-z]*e[a-z]*> (?:[^ ]+ )*<[a-z]*[ep][a-z]*>|<[a-z]*e[a-z]*> (?:[^ ]+ )*(?:pas\\w+ a|se llam\\w+|llamarse|called|become|be|end in|tener|tengan) (?:[^ ]+ )*<[a-z]*e[a-z]*>`,
    )
  )
    sentence.take(
      `(?:(?:pas\\w+|should|must|deben?|deberian?|tendrian? que|tienen que|se|to|que|que (?:se )?) )?(?:{~}(?:into|to|a|por|en|as|como|llamarse|llamen|called|become|be|end in|ser|tener|tengan|terminar|acabar|extension|con) )+(<[a-z]*[ep][a-z]*>)(?= $| (?:{rename}|in lower|en min|\\())`,
      (to) => {
        const from = sentence.terms.find(({ kinds }) => kinds.includes("e"));
        if (change !== undefined || from === undefined || from === to || !/^\*?\.?[\w.]+$/.test(to.text)) return false;
        if (!to.kinds.includes("e") && !to.text.startsWith(`.`)) return false;
        change = { to: "ending", from: endingOf(from), ending: endingOf(to) };
        return true;
      },
    );
  // "Las fotos en .JPG, déjalas con .jpg".
  if (change === undefined)
    sentence.take(
      `(?:dej|pas|pon|cambi|renombr|convi[a-z]*|hag)[a-z]*l[oa]s (?:(?:{~}(?:con|a|en|como|to|extension|la|terminacion) )+){a:ending}(?: (?:en )?minusculas?)?`,
      (to) => {
        change = { to: "ending", ending: endingOf(to) };
      },
    );
  if (change === undefined)
    sentence.take(
      `(?:(?:{rename}|${verb}) {~}(?:{file} )?)?(?:{file} )?{a:glob} (?:{file} )?(?:(?:should|must|have|has|to|be|a|por|como|as|into|tienen?|que|deben?|deberian|se|ahora|now|pasen|pase|ser|sean|the|los|las) )*(?:called |named |llam[a-z]+ )?{a:glob}(?: (?:instead|en su lugar|en vez))?`,
      (from, to) => {
        const other = otherPart(from.values.g ?? from.text, to.values.g ?? to.text);
        if (other === undefined || !sentence.has(`{rename}|called|named|llam[a-z]+|${verb}`)) return false;
        change = { to: "other", ...other };
        kept = from;
        return true;
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
  const isDotted = (text: Term) => /^\.[\w-]+$/.test(text.text);
  const behind = (text: Term | undefined) => {
    if (text === undefined || !isDotted(text)) return false;
    change ??= { to: "after", text: text.text };
    return true;
  };
  sentence.take(
    `(?:pon\\w*|anad\\w+|agreg\\w+|add|put|append|stick|mete\\w*) {~}(?:le |les )?(?:{~}(?:sufijo|suffix|texto|text|extension) )?(<[a-z]*[gp][a-z]*>) (?:(?:detras|al final|at the end|behind|after|to the end)(?: (?:de|of)(?= ))?|(?:a|to|on to|onto)(?= {~}(?:nombres?|names?|filenames?|end) ))${names}`,
    behind,
  );
  sentence.take(
    "(?:append|anad\\w+|agreg\\w+|add) (<[a-z]*[gp][a-z]*>) (?:to|a|al)(?: (?:the end of|el final de|final de))?(?: {~}(?:nombres?|names?|filenames?)(?: (?:de|of))?)?(?= (?:{~})<[a-z]*g)",
    behind,
  );
  // "Cambia borrador por final en los nombres".
  sentence.take(
    `${verb} {~}(?:(?:palabra|texto|parte|cadena|word|text|part|string) )?(?!<[^>]*[gdfsty]>)(?!espacios? |spaces? |{file} |extension |nombres? |names? ){a:name} (?:por|with|to|into|con|for|a) {~}(?:(?:palabra|texto|word|text) )?(?!<[^>]*[gdfsty]>)(?!minusc|mayusc|lower|upper){a:name} (?:(?:en|in|of|de) )?{~}(?:nombres?|names?|filenames?|file names?)(?: (?:de|of|en|in)(?= ))?`,
    (from, by) => {
      if (change !== undefined || from === undefined || by === undefined) return false;
      if (![from.text, by.text].every((text) => /^[\w@+-]+$/u.test(text))) return false;
      change = { to: "other", from: from.text, by: by.text };
      return true;
    },
  );
  const front =
    "(?:delante|al principio|al inicio|al comienzo|antes(?! de {~}(?:extension|punto))|at the (?:start|front|beginning)|in front|before(?! {~}(?:extension|dot|file extension))|como prefijo|as (?:a )?prefix|prefijo|prefix)";
  const back =
    "(?:detras|al final|al fin|despues|at the end|behind|after|(?:antes de|before) {~}(?:extension|punto|dot|file extension)|como sufijo|as (?:a )?suffix|sufijo|suffix)";
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
  // "Prefix every png in img with thumb_": that stands at the end.
  sentence.take(
    `(?:prefix|prefija)(?= [^·]* (?:with|con) )|prefixing`,
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
  for (const [to, said] of [
    ["lower", lower],
    ["upper", upper],
  ] as const)
    if (change === undefined)
      sentence.take(
        `(?:make|haz|dej\\w+|quiero|want|turn|set|que) {~}(?:nombres?|names?|filenames?)(?= [^·]*${said})`,
        () => sentence.take(`(?:{~}(?:a|to|en|in|into|all|sean|esten|be|queden) )*${said}`, set({ to })) > 0,
      );
  const become =
    "(?:so (?:that )?|para que |que |and (?:have|make) )?{~}(?:nombres?|names?|filenames?)? ?(?:(?:should|must|to|deben?|tienen que|all|todos) )*";
  sentence.take(
    `${become}(?:starts?|begins?|starting|beginning|empiecen?|comiencen?|empezar|empezando) (?:with|by|por|con|en) (?!<[^>]*[gdsty]>)(?!{small} ){a:name}`,
    (text) =>
      sentence.has("{rename}|para que|so (?:that )?{~}names?|make {~}names?")
        ? set({ to: "prefix", text: text.text })()
        : false,
  );
  sentence.take(`lowercase(?= [^·]*(?:names?|filenames?))`, set({ to: "lower" }));
  const signs =
    "(guion(?:es)? bajos?|barras? bajas?|guion(?:es)?|dash(?:es)?|hyphens?|underscores?|puntos?|dots?|_|-|nada|nothing)";
  sentence.take(
    `(?:(?:${verb}|quit\\w+|remove|elimin\\w+) )?{~}(?:espacios?|spaces?|blancos|blanks?|whitespace)${names}(?: (?:{~}(?:por|with|to|a|into|en|con|by|for) )*{~}${signs})(?: bajos?| bajas?)?${names}`,
    (...found) => {
      const [{ folded = "" } = {}] = found.slice(-1);
      change = { to: "replaced", by: signWritten(folded, sentence.has("guion(?:es)? bajos?")) };
    },
  );
  // "No quiero espacios en los nombres, cámbialos por _".
  const swaps = `(?:(?:pon|us|coloc|met)[a-z]*|${verb}|(?:cambi|reemplaz|sustitu|pas|pon)[a-z]*l[oa]s)`;
  if (change === undefined && sentence.has("espacios?|spaces?|blancos|blanks") && sentence.has(swaps))
    sentence.take(
      `(?:(?:${swaps}(?: them)? )?(?:{~}(?:por|with|to|a|into|en|con|by|for) )+|(?:pon|us|coloc|met)[a-z]* )${signs}(?: bajos?)?`,
      (sign) => {
        const { folded } = sign;
        change = { to: "replaced", by: signWritten(folded, sentence.has("guion(?:es)? bajos?")) };
        sentence.take(
          `(?:${swaps} )?(?:(?:que |and |y )?(?:no|not|sin|without|with|con|having|that have|que tienen|que tengan|have|tienen|tengan|lleven|llevan) )*{~}(?:espacios?|spaces?|blancos|blanks)${names}`,
        );
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
  if (change !== undefined)
    sentence.take(
      "{rename} (?:not|no|y no|and not) {copy}|(?:y |and )?(?:no|not) {copy}|(?:with |con )?{~}(?:same|mism[oa]s) (?:dates?|fechas?)",
    );
  if (change !== undefined) sentence.take(`${verb}|{rename}|nombres?|names?|filenames?|${extension}`);
  return change && (kept === undefined ? { change } : { change, glob: kept.values.g ?? kept.text });
}

function signWritten(folded: string, isLow: boolean): "-" | "_" | "." | "" {
  if (isLow || /^(?:underscore|barra|_)/.test(folded)) return "_";
  if (/^(?:punto|dot)/.test(folded)) return ".";
  return /^(?:nada|nothing)/.test(folded) ? "" : "-";
}

/** What is another text in the second pattern, all else being the same: copia-*.gz and etc-*.gz. */
function otherPart(from: string, to: string): { from: string; by: string } | undefined {
  let start = 0;
  while (start < from.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const [old, by] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  const isPlain = /^[\w.@+-]+$/.test(old) && /^[\w.@+-]*$/.test(by);
  return isPlain && /[*?]/.test(from) && !/^\*\.\w+$/.test(from) ? { from: old, by } : undefined;
}

/**
 * The words of a text as they are looked up: small letters without accents and endings, `--exclude` also as an option,
 * `PermitRootLogin` and `known_hosts` also in their parts. The same for texts and for questions, in both languages.
 */
export function termsOf(text: string): string[] {
  const found: string[] = [];
  for (const [word] of text.matchAll(wordLike)) {
    if (word.startsWith("-")) {
      const name = word.replace(/^-+/, "");
      found.push(optionTerm(name));
      if (name.length > 1) pushWords(name, found);
    } else pushWords(word, found);
  }
  return found;
}

const wordLike = /(?<![\p{L}\p{N}_-])--?[A-Za-z0-9@?#][\w-]*|[\p{L}\p{N}]+(?:[._@:][\p{L}\p{N}]+)*/gu;

/** `-C` and `-c` are different options. */
function optionTerm(name: string): string {
  return `opt0${name
    .replace(/[^A-Za-z0-9]/g, "")
    .replace(/[A-Z]/g, (letter) => (name.length === 1 ? `u${letter}` : letter))
    .toLowerCase()}`;
}

function pushWords(word: string, found: string[]): void {
  let terms = termsOfWord.get(word);
  if (terms === undefined) {
    if (termsOfWord.size >= mostWords) termsOfWord.clear();
    terms = readWord(word);
    termsOfWord.set(word, terms);
  }
  for (const term of terms) found.push(term);
}

/** The same words come again and again, in thousands of texts a second. */
const termsOfWord = new Map<string, readonly string[]>();
const mostWords = 20_000;

function readWord(word: string): readonly string[] {
  const found: string[] = [];
  const parts = word.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean);
  if (parts.length > 1) found.push(folded(parts.join("")));
  for (const part of parts) {
    const small = folded(part);
    if (!stopWords.has(small)) found.push(stemOf(small));
  }
  return found;
}

export function folded(word: string): string {
  const small = word.toLowerCase();
  return /^[a-z0-9]*$/.test(small) ? small : small.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

/** Rough on purpose: it only has to be the same on both sides. */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  for (const ending of endings) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

const endings = (
  "aciones icion iciones acion ations ation itions ition iendolos andolos ándolo iendo ando arlos arlas erlos irlos arlo arla erlo irlo " +
  "arse erse irse amos emos imos aron ieron ados adas idos idas ado ada ido ida aba ian aria eria iria " +
  "ings ing edly ies ied ers ed er es ar ir an en as os ly s a e o y"
)
  .split(" ")
  .sort((left, right) => right.length - left.length);

/** Words that say nothing about what is asked; folded. */
const stopWords = new Set(
  (
    "el la los las un una unos unas lo al del de a ante bajo con contra desde en entre hacia hasta para por segun sin sobre tras y e o u ni que " +
    "como cual cuales quien cuando donde cuanto cuanta cuantos cuantas porque pero si no se me te le les nos os mi tu su mis tus sus este esta " +
    "estos estas ese esa esos esas aquel eso esto ser es son era soy esta estan estoy hay ha he han haber tengo tiene tener puedo puede pueden " +
    "poder quiero quiere hago hace hacer haces haga hacen sirve significa solo ya muy mas menos tan todo toda todos todas cada otro otra algo " +
    "cosa forma manera modo digo dice decir dime explica " +
    "the an of to in on at by for with from into is are was were be been am do does did how what which who whom when where why can could " +
    "may might will would shall should must i you he she it we they my your his her its our their this that these those there here and or " +
    "but if not no nor than then so as has have had having me us them one any some such only also just very get make made let way thing mean"
  ).split(" "),
);

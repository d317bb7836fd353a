import type { Language } from "../../../../../../shared/language.ts";
import { beginsWithOrder } from "../../../../around-the-sentence/order-verbs.ts";
import { fold } from "../../../../text/fold.ts";
import type { Atom } from "../atoms.ts";

/**
 * The same request without the clauses at its beginning and its end that only tell why it is asked ("they are hammering our
 * ssh: …", ", que la tele no lo lee"). Undefined where there are none. Only whole clauses go, and none that names a file or a
 * value, tells which lines are meant, or is an order of its own.
 */
export function withoutTold(
  atoms: readonly Atom[],
  language: Language,
  head: string | undefined,
): readonly Atom[] | undefined {
  let clauses = clausesOf(saidAgain(atoms, language));
  const before = clausesOf(atoms).length;
  while (clauses.length > 1 && isToldFirst(clauses, language, head)) clauses = clauses.slice(1);
  while (clauses.length > 1 && isToldLast(clauses.at(-1), language)) clauses = clauses.slice(0, -1);
  if (clauses.length === before) return undefined;
  // The file that the clause was about is what the order is about.
  const kept = new Set(clauses.flatMap(({ atoms: own }) => own));
  const named = atoms.filter((atom) => isPlace(atom) && !kept.has(atom));
  const rest = clauses.flatMap(({ atoms: own, sign }, at) =>
    sign === undefined || at === clauses.length - 1 ? own : [...own, sign],
  );
  return [...named, ...rest];
}

function isPlace({ mark }: Atom): boolean {
  return mark === "F" || mark === "D" || mark === "G";
}

/** "The first… no wait, the last 15 lines": who takes back what was said means only what follows. */
function saidAgain(atoms: readonly Atom[], language: Language): readonly Atom[] {
  const at = atoms.findIndex((_, index) => {
    const here = textOf(atoms.slice(index, index + 3));
    return atoms[index - 1]?.mark === "comma" && takesBack[language].test(here);
  });
  if (at < 0) return atoms;
  const rest = atoms.slice(at);
  const from = rest.findIndex(
    ({ mark }, index) => mark === "comma" && !takesBack[language].test(textOf(rest.slice(index + 1, index + 4))),
  );
  return from < 0 ? atoms : rest.slice(from + 1);
}

const takesBack: Record<Language, RegExp> = {
  es: /^(?:no (?:, )?espera|espera|perdon|mejor dicho|digo|rectifico|olvidalo|olvida eso)\b/,
  en: /^(?:no (?:, )?wait|wait|scratch that|sorry|i mean|forget that|never mind)\b/,
};

type Clause = { atoms: readonly Atom[]; sign: Atom | undefined };

function clausesOf(atoms: readonly Atom[]): Clause[] {
  const clauses: Clause[] = [];
  let own: Atom[] = [];
  for (const atom of atoms)
    if (atom.mark === "comma") {
      if (own.length > 0) clauses.push({ atoms: own, sign: atom });
      own = [];
    } else own.push(atom);
  if (own.length > 0) clauses.push({ atoms: own, sign: undefined });
  return clauses;
}

function isToldFirst(clauses: readonly Clause[], language: Language, head: string | undefined): boolean {
  const [first, ...rest] = clauses;
  if (first === undefined || !isPlain(first, language, rest)) return false;
  const next = textOf(rest.flatMap(({ atoms }) => atoms));
  const isParted = /[:.;!?]/.test(first.sign?.text ?? "") || follows[language].test(next);
  const text = textOf(first.atoms);
  // "Para el informe de mañana": what it is for, unless it is something that the file has.
  if (purposes[language].test(text))
    return !first.atoms.some(({ word }) => word.length > 3 && fold(head ?? "").includes(word.replace(/e?s$/, "")));
  // "X, o sea Y" says the same again, in plainer words.
  if (again[language].test(next)) return true;
  if (!isParted && !beginsWithOrder(next, language) && !asks[language].test(next)) return false;
  return tells[language].test(text);
}

function isToldLast(clause: Clause | undefined, language: Language): boolean {
  if (clause === undefined || !isPlain(clause, language)) return false;
  const text = textOf(clause.atoms);
  return reasons[language].test(text) || useless.test(text);
}

/** Words alone, of which none tells which lines are meant or what is to be done. */
function isPlain({ atoms, sign }: Clause, language: Language, rest: readonly Clause[] = []): boolean {
  const text = textOf(atoms);
  const after = rest.flatMap((one) => one.atoms);
  const saidAfter = new Set(after.map((atom) => atom.text));
  // Another file that the order names is what the order is about.
  const place = atoms.find(isPlace)?.value;
  const isPointedAt = /^(?:[a-z]+l[oa]s?|[a-z]+ (?:it|them))\b/.test(textOf(after));
  if (place !== undefined && !isPointedAt && after.some((atom) => isPlace(atom) && !atom.value?.startsWith(place)))
    return false;
  return (
    atoms.length > 2 &&
    atoms.filter(({ mark }) => mark === "F").length < 2 &&
    atoms.every(
      ({ mark, text: said }) =>
        mark === "word" ||
        mark === "F" ||
        saidAfter.has(said) ||
        (/^[DN]$/.test(mark) && /^\p{L}+$/u.test(said)) ||
        /^\w+'\w+$/.test(said),
    ) &&
    (!beginsWithOrder(text, language) || (sign?.text === ":" && plans[language].test(text))) &&
    (!questions[language].test(text) || useless.test(text)) &&
    !ofTheFile[language].test(text) &&
    !selects[language].test(text)
  );
}

function textOf(atoms: readonly Atom[]): string {
  return atoms.map(({ word, text }) => (word === "" ? fold(text) : word)).join(" ");
}

/** A clause with a verb that is no order: who does, has or wants something. */
const tells: Record<Language, RegExp> = {
  es: /\b(?:(?:me|nos|se|te|le|les) [a-z]+(?:a|an|e|en|o|aron|ieron|ado|ido|ando|iendo)|esta|estan|estamos|estoy|hay|tengo|tenemos|tienen?|hemos|he|ha|han|va|van|vamos|voy|creo|creemos|sospecho|sospechamos|dicen?|quieren?|queremos|quiero que|necesito|necesitamos|sigue|siguen|vino|viene|vienen|dio|fall[oa]|fallan|falla|sera?|es|era|son|fue|ya)\b/,
  en: /^(?:i|we|they|he|she|it|someone|somebody|people|this|that|there|my|our|the|a|an|some)\b.*|\b(?:is|are|was|were|will|has|have|says?|said|keeps?|needs?|wants?|got|broke|fails?|failed|complains?|complaining)\b/,
};

/** What is said of something because of what was said before. */
const follows: Record<Language, RegExp> = {
  es: /^(?:asi que|por eso|por lo que|conque|o sea que) /,
  en: /^(?:so|hence|therefore) /,
};

const again: Record<Language, RegExp> = {
  es: /^(?:o sea|es decir|vamos|mejor dicho) /,
  en: /^(?:that is|i mean|in other words|meaning) /,
};

/** "I have to paste it into a ticket: …" is what somebody will do. */
const plans: Record<Language, RegExp> = {
  es: /^(?:necesito|necesitamos|tengo que|tenemos que|quiero|queremos|voy a|vamos a) [a-z]+r\b/,
  en: /^(?:i|we) (?:need to|have to|want to|am going to|are going to|would like to) /,
};

const purposes: Record<Language, RegExp> = {
  es: /^para (?!(?:cada|todos|todas) )/,
  en: /^for (?!(?:each|every|all) )/,
};

const reasons: Record<Language, RegExp> = {
  es: /^(?:que|porque|ya que|pues|es que|para que|para poder|y asi|asi) (?:si no |luego |despues |ya |asi |no )*(?:me|nos|se|lo|la|los|las|le|les|el|estoy|estamos|tengo|tenemos|hay|voy|vamos|quiero|queremos|necesito|necesitamos|pueda|pueda[ns]?|podamos|poder|[a-z]+ (?:se|no|me|nos|lo|la) [a-z]+)\b/,
  en: /^(?:it|this|that|the (?:script|file)|bash|the shell) (?:will not|won't|does not|doesn't|refuses to|fails to|cannot|can't|can not|complains|breaks)\b|^(?:we|i|they|it|nobody|no one)\b(?: [a-z']+){1,6} (?:now|anymore|any more|any longer|these days)$|^(?:because|since|as|so(?: that)?|otherwise|or else) (?:i|we|they|he|she|it|the|my|our|people|this|that|nobody)\b/,
};

const asks: Record<Language, RegExp> = {
  es: /^(?:que|cual|cuales|cuantas?|cuantos?|quien|quienes|donde|en que|me das?|necesito|quiero|dame|dime)\b/,
  en: /^(?:what|which|who|how|where|i need|i want|need)\b/,
};

/** What is asked is what is wanted, whatever follows. */
const questions: Record<Language, RegExp> = {
  es: /^(?:(?:con|en|de|a|por|desde|para) )?(?:que|cual|cuales|cuant[oa]s?|quien|quienes|donde|cuando|como)\b/,
  en: /^(?:(?:in|on|at|from|by|with|for) )?(?:what|which|who|whose|how|where|when)\b/,
};

/** What is told of a file as such is no reason to change its lines. */
const ofTheFile: Record<Language, RegExp> = {
  es: /\b(?:extension(?:es)?|nombres?|permisos|duen[oa])\b/,
  en: /\b(?:extensions?|names?|permissions|owner)\b/,
};

const selects: Record<Language, RegExp> = {
  es: /\b(?:solo|solamente|unicamente|sin (?:contar|incluir|repetir|repetid[oa]s|duplicad[oa]s|las?|los|el|ningun|que)|excepto|salvo|menos|lineas?|filas?|columnas?|campos?|registros?|ordenad[oa]s?|repetid[oa]s?|duplicad[oa]s?|cabecera|encabezado|antes|despues|desde|hasta|entre|cada|primer[oa]?s?|ultim[oa]s?|mayusculas|minusculas|comentari?os?|vaci[oa]s?|no toques|ni)\b/,
  en: /\b(?:only|just|without (?:the|any|counting|including|repeating|duplicates|a)|except|but|excluding|lines?|rows?|columns?|fields?|records?|entries|sorted|repeated|duplicates?|header|before|after|since|until|between|each|every|first|last|uppercase|lowercase|case|comments?|blank|empty|nor|either|ignoring)\b/,
};

/** "Que no sirven para nada" says only that it is right to take them away. */
const useless =
  /^que (?:ya )?no (?:nos |me |le |te )?(?:sirven?|valen?|aportan?|interesan?|pintan?|hacen? falta|dicen?|importan?) ?(?:para |de )?(?:nada|nadie|a nadie)?$|^que (?:solo|nada mas) (?:estorban?|molestan?|ensucian?|hacen? ruido|ocupan?(?: sitio)?)$/;

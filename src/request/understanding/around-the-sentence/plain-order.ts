import type { Language } from "../../../shared/language.ts";
import { fold } from "../text/fold.ts";
import { beginsWithOrder } from "./order-verbs.ts";

/**
 * The order that somebody gives politely or from afar: "¿puedes borrar los .tmp?", "¿me haces ejecutable a.sh?", "necesito que comprimas
 * cada log", "would you mind gzipping every log?", "every log should be gzipped". Undefined where nothing is ordered so, or only something
 * to be told.
 */
export function plainOrder(text: string, language: Language): string | undefined {
  const { asked: said, isWhole } = withinCourtesies(text);
  if (!isWhole) return undefined;
  const asked = said.replace(courtesy, "");
  const order = language === "es" ? spanishOrder(asked) : englishOrder(asked);
  return order ?? (asked !== said && beginsWithOrder(asked, language) ? asked : undefined);
}

/** What is only added at the end. */
const courtesy =
  /(?:\s*,\s*(?:por fa|porfis|dale|anda|venga|gracias|muchas gracias|si puedes|cuando puedas|thanks|thank you|cheers|pls|ta|if you can|when you can)|\s+(?:por favor|porfa|please|pls))[\s.!]*$/iu;

/** What stands between greetings and thanks; whole where that is one question at most. */
function withinCourtesies(text: string): { asked: string; isWhole: boolean } {
  const [, asked = "", after = ""] = /^(?:[^?¿,.;:]{1,20}[,:]\s*)?¿?\s*([^?¿]+?)\s*(\?.*)?$/su.exec(text.trim()) ?? [];
  return { asked, isWhole: thanks.test(after) };
}

const thanks = /^(?:\?[\s.!]*(?:gracias|muchas gracias|por favor|porfa|thanks|thank you|please|cheers)?[\s.!]*)?$/iu;

function spanishOrder(asked: string): string | undefined {
  const [, infinitive, ofInfinitive = ""] = withInfinitive.exec(asked) ?? [];
  if (infinitive !== undefined) return withVerb(imperativeOf(fold(infinitive)), ofInfinitive);
  const [, wished, ofWished = ""] = withSubjunctive.exec(asked) ?? [];
  if (wished !== undefined) return withVerb(ofSubjunctive(fold(wished)), ofWished);
  const [, told, ofTold = ""] = inPresent.exec(asked) ?? [];
  if (told !== undefined) return withVerb(ofPresent(fold(told)), ofTold);
  const [, said = "", ofSaid = ""] = inImperative.exec(asked) ?? [];
  return withVerb(ofOthers(said.toLowerCase()), ofSaid);
}

const opening = "(?:oye |neo |y |pues |bueno |por favor |porfa )*";
const withInfinitive = new RegExp(
  `^${opening}(?:(?:me |nos |le |les )?(?:puedes|podr[ií]as|pod[eé]s|puede|podr[ií]a|podr[aá]s|podr[ií]ais)(?: por favor| porfa)?(?: t[uú]| usted)?|(?:yo )?(?:necesito|quiero|quisiera|queremos|necesitamos|toca|hay que|tengo que|tenemos que|hace falta|me hace falta)|vamos a|(?:haz|hazme|haga|h[aá]game|hacedme) el favor de|ay[uú]dame a|a ver si (?:me )?(?:puedes|podr[ií]as)|te importa(?:r[ií]a)?) (\\p{L}+[aei]r(?:me|nos|les?)?(?:l[oa]s?)?)(?=\\s|$)(.*)$`,
  "isu",
);
const withSubjunctive = new RegExp(
  `^${opening}(?:(?:yo )?(?:necesito|quiero|quisiera|queremos|necesitamos|preferir[ií]a|prefiero)|(?:te|le|os) pido|me gustar[ií]a) que (?:(?:t[uú]|usted) )?(?:me |nos )?(\\p{L}{3,}[ae]s)(?=\\s)(.*)$`,
  "isu",
);
const inPresent = new RegExp(`^${opening}(?:me|nos) (?!das?\\s)(?:l[oa]s? )?(\\p{L}{2,}[ae]s)(?=\\s)(.*)$`, "isu");

const inImperative = new RegExp(`^${opening}(\\p{L}{4,}[aeiáéí](?:me|nos)?)(?: usted| vos)?(?=\\s)(.*)$`, "isu");

function englishOrder(asked: string): string | undefined {
  const [, able, chance, gerund, ahead, first] = politely.exec(asked) ?? [];
  const order = able ?? chance ?? ahead ?? first ?? (gerund === undefined ? undefined : ofGerund(gerund));
  if (order !== undefined) return beginsWithOrder(order, "en") && !isToTell.test(order) ? order : undefined;
  const [, what = "", participle = "", how = ""] = passive.exec(asked) ?? [];
  const verb = participle === "" ? undefined : verbOf(participle, "ed");
  return verb === undefined || asksOrHangs.test(what) ? undefined : `${verb} ${what}${how}`;
}

const politely =
  /^(?:hey |hi |neo |so |and |ok |please )*(?:(?:can|could|would|will) (?:you|u|ya) (?!mind )(?:please |kindly |just |quickly |maybe |perhaps |also )*(.+)|any chance (?:that )?you (?:can|could) (?:please )?(.+)|(?:would|do) you mind (.+)|(?:please )?go ahead and (.+)|(.+?),? (?:would|will|can|could) (?:you|ya)(?: please)?)$/isu;

const isToTell = /^(?:please )?(?:tell|explain|say|remind|help|recommend|suggest)\b/i;

/** "Every log in /srv/x should be gzipped". */
const passive = /^(.+?) (?:should|must|has to|have to|needs? to|ought to|is to|are to) be ([a-z]+ed)\b(.*)$/isu;
const asksOrHangs = /^(?:what|which|who|how|when|where|why|if|unless|it|this|that|they|he|she|there)\b|[,;:]/i;

function ofGerund(text: string): string | undefined {
  const [, gerund = "", rest = ""] = /^([a-z]+ing)\b(.*)$/isu.exec(text) ?? [];
  const verb = verbOf(gerund, "ing");
  return verb === undefined ? undefined : verb + rest;
}

/** "Gzipping", "copied", "moved", "listing": the one of its verbs that orders something. */
function verbOf(form: string, ending: "ing" | "ed"): string | undefined {
  const stem = form.toLowerCase().slice(0, -ending.length);
  const tries = [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1"), stem.replace(/i$/, "y")];
  return tries.find((verb) => verb.length > 1 && beginsWithOrder(`${verb} x`, "en"));
}

function withVerb(verb: string | undefined, rest: string): string | undefined {
  return verb !== undefined && beginsWithOrder(verb + rest, "es") ? verb + rest : undefined;
}

/** Of what is to be told or seen no order is made: that is a question. */
function imperativeOf(infinitive: string): string | undefined {
  const [, stem = "", ending = "", pronouns = ""] =
    /^(.*?)([aei]r)((?:me|nos|les?)?(?:l[oa]s?)?)$/.exec(infinitive) ?? [];
  const verb = stem + ending;
  if (/^(?:decir|explicar|recordar|contar|ayudar|saber|ver|tener|entender|poder)$/.test(verb)) return undefined;
  return (irregular.get(verb) ?? stem + (ending === "ar" ? "a" : "e")) + pronouns;
}

/** "Borre" and "comprima" of usted, "borrá" and "comprimí" of vos, "bórrame": as one says it to a friend. */
function ofOthers(said: string): string | undefined {
  const accented = /^(.*)([áéí])$/.exec(said);
  if (accented) return imperativeOf(`${fold(said)}r`);
  const plain = fold(said).replace(/(?<=[ae])(?:me|nos)$/, "");
  const [, stem = "", vowel] = /^(.*)([ae])$/.exec(plain) ?? [];
  const isOrder = (verb: string) => beginsWithOrder(`${verb} x`, "es");
  const isFormal = vowel === "e" ? isOrder(`${stem}ar`) : isOrder(`${stem}ir`) && !isOrder(`${stem}ar`);
  if (!isFormal) return plain === fold(said) ? undefined : plain;
  return stem + (vowel === "e" ? "a" : "e");
}

/** "Borres", "comprimas", "saques", "cargues": of the verbs in -ar in -es, of the others in -as. */
function ofSubjunctive(verb: string): string | undefined {
  const known = subjunctiveIrregular.get(verb);
  if (known !== undefined) return known;
  if (/^(?:digas|expliques|cuentes|recuerdes|ayudes|puedas|tengas|sepas|veas|seas|estes)$/.test(verb)) return undefined;
  const stem = verb.slice(0, -2);
  if (verb.endsWith("as")) return `${stem}e`;
  return `${stem
    .replace(/qu$/, "c")
    .replace(/gu$/, "g")
    .replace(/c$/, (last) => (verb.endsWith("ques") ? last : "z"))}a`;
}

function ofPresent(verb: string): string | undefined {
  const known = presentIrregular.get(verb);
  if (known !== undefined) return known;
  return /^(?:dices|explicas|cuentas|recuerdas|ayudas|puedes|tienes|crees|estas|eres)$/.test(verb)
    ? undefined
    : verb.slice(0, -1);
}

const subjunctiveIrregular: ReadonlyMap<string, string> = new Map([
  ["hagas", "haz"],
  ["pongas", "pon"],
  ["mantengas", "manten"],
  ["detengas", "deten"],
  ["traigas", "trae"],
  ["extraigas", "extrae"],
  ["des", "da"],
  ["corrijas", "corrige"],
  ["redirijas", "redirige"],
  ["escojas", "escoge"],
  ["sustituyas", "sustituye"],
]);

const irregular: ReadonlyMap<string, string> = new Map([
  ["hacer", "haz"],
  ["poner", "pon"],
  ["mover", "mueve"],
  ["mostrar", "muestra"],
  ["encontrar", "encuentra"],
  ["comprobar", "comprueba"],
  ["probar", "prueba"],
  ["cerrar", "cierra"],
  ["volver", "vuelve"],
  ["encender", "enciende"],
  ["medir", "mide"],
  ["pedir", "pide"],
  ["corregir", "corrige"],
  ["seguir", "sigue"],
  ["convertir", "convierte"],
  ["sustituir", "sustituye"],
  ["distribuir", "distribuye"],
  ["construir", "construye"],
  ["reconstruir", "reconstruye"],
  ["volcar", "vuelca"],
  ["renovar", "renueva"],
  ["ver", "mira"],
  ["detener", "deten"],
  ["mantener", "manten"],
  ["extender", "extiende"],
  ["invertir", "invierte"],
  ["dar", "da"],
]);

const presentIrregular: ReadonlyMap<string, string> = new Map([
  ["haces", "haz"],
  ["pones", "pon"],
  ["mantienes", "manten"],
  ["detienes", "deten"],
]);

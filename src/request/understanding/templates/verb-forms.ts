import type { Trimmed } from "./politeness.ts";
import type { Token } from "./tokens.ts";

/**
 * An order with the verb that it begins with in the form that sentences are written in, for each such form that `begins`
 * a sentence: "bloquéale la cuenta a ana", "refresque", "borrarme", "poné" are "bloquea", "refresca", "borra", "pon". What
 * was done is no order: "borré".
 */
export function inKnownForm(
  { tokens, dropped }: Pick<Trimmed, "tokens" | "dropped">,
  begins: (word: string) => boolean,
): (readonly Token[])[] {
  const [verb, ...rest] = tokens;
  // "Hace falta una carpeta, /srv/notas": who names what there is not yet wants it made.
  // "Un usuario luis" alone may be anything.
  if (verb && /^(un|una)$/.test(verb.folded) && !verb.quoted && (dropped > 0 || tokens.length > 4))
    return [[{ ...make, start: verb.start, end: verb.start }, ...tokens]];
  if (!verb || verb.quoted || rest.length === 0 || !/^\p{L}{3,}$/u.test(verb.text) || tellsWhatWasDone(verb)) return [];
  return [...new Set(formsOf(verb.folded))]
    .filter((form) => form !== verb.folded && begins(form))
    .map((form) => [{ ...verb, text: form, folded: form }, ...rest]);
}

const make: Token = { text: "crea", folded: "crea", start: 0, end: 0, quoted: false };

/** "Borré", "eliminó", "reinicié": the accent tells it from "borre" and "elimino". "Olvidé mi contraseña" asks for another. */
export function tellsWhatWasDone({ text, folded }: Token): boolean {
  return /[éó]$/i.test(text) && !voseo.test(folded) && folded !== "olvide";
}

/** Whose order in the mouth of a "vos" ends as what others did: "poné", "traé". */
const voseo =
  /^(pone|trae|hace|move|mete|lee|extrae|detene|mantene|retene|obtene|deshace|rehace|compone|comprende|vende|ve|responde|corre|barre|recorre|devolve|volve|resolve|revolve|prende|encende|defende|protege|recoge|escoge|cree|provee|posee|promete|somete|expone|dispone|propone|repone|supone|desprende|aprende)$/;

function formsOf(word: string): string[] {
  const bare = /^(.{3,}[aeiou]|.{2,}[aei]r)(me|nos|te|les?|se)$/.exec(word)?.[1];
  return [word, ...(bare === undefined ? [] : [bare])].flatMap((verb) => [verb, ...imperativesOf(verb)]);
}

/** The imperative of "tú" for an infinitive, the imperative of "usted" or "vos", and the "reinicies" of "que reinicies". */
function imperativesOf(verb: string): string[] {
  const known = irregular.get(verb);
  if (known) return [known];
  // "Te agradecería que pararas".
  const wished = /^(.{2,}?)(ar|as|ier|ies)as$|^(.{2,}?)(as|ies)es$/.exec(verb);
  if (wished) {
    const [, stem = wished[3] ?? "", mood = wished[4] ?? ""] = wished;
    const form = `${stem}${mood.startsWith("i") ? "e" : "a"}`;
    return [irregular.get(form) ?? form];
  }
  if (verb.endsWith("ar")) return [verb.slice(0, -1)];
  if (/[ei]r$/.test(verb)) return [`${verb.slice(0, -2)}e`];
  const usted = /^(.{2,}?)es?$/.exec(verb)?.[1];
  if (usted !== undefined) {
    if (usted.endsWith("gu") || usted.endsWith("qu"))
      return [`${usted.slice(0, -2)}${usted.endsWith("gu") ? "g" : "c"}a`, `${usted}a`];
    return usted.endsWith("c") ? [`${usted.slice(0, -1)}za`] : [`${usted}a`];
  }
  const other = /^(.{2,})(as?|i)$/.exec(verb)?.[1];
  return other === undefined ? [] : [`${other}e`];
}

const irregular: ReadonlyMap<string, string> = new Map(
  `poner pon|ponga pon|pongas pon|pone pon|hacer haz|haga haz|hagas haz|hace haz|decir di|diga di|digas di|deci di|traer trae|traiga trae|traigas trae
   detener deten|detenga deten|detengas deten|detene deten|mantener manten|mantenga manten|dar da|de da|des da|ver ver|vea ver|cerrar cierra|encender enciende
   mover mueve|mueva mueve|move mueve|soltar suelta|contar cuenta|mostrar muestra|probar prueba|solta suelta|conta cuenta|mostra muestra|cerra cierra|proba prueba|encende enciende|medir mide|pedir pide|descomprimir descomprime`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

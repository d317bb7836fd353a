import type { Language } from "../../../../../shared/language.ts";
import { beginsWithOrder, withoutLead } from "../../../around-the-sentence/order-verbs.ts";
import { fold } from "../../../text/fold.ts";
import type { Before, Thing, Trace } from "../thing.ts";
import { isBackup } from "../traces/copy-made.ts";
import { withDescribed } from "./described.ts";
import { withImplied } from "./implied.ts";
import { nounOf, quoted } from "./names-of-things.ts";
import { phraseOf } from "./object-phrase.ts";
import { withMaker, withOnes } from "./ones-of-kind.ts";
import { withoutPlace, withPlace } from "./places.ts";

/**
 * The ways to say a part with what it only points at said in full, the likeliest first: "bórralo" after a folder was packed
 * is "borra la carpeta viejos", "mete ahí los pdf" after one was made "mete los pdf en copias", "cambia el puerto 80 por
 * 81" after a file was copied the same "en app.conf".
 */
export function inFullWords(part: string, before: Before, language: Language): string[] {
  if (before.text === "") return [part];
  const sorted = part
    .replace(/^d[eé]j(?:a|e|á)(l[oa]s?) ordenad[oa]s?/iu, "ordena$1")
    .replace(/^leave (it|them) sorted/iu, "sort $1");
  const ofKind = withMaker(
    withOnes(withNoun(renamedBeside(sorted, before), before, language), before, language),
    before,
    language,
  );
  const described = withDescribed(ofKind, before, language);
  const placed = withPlace(described, before, language);
  // "Métele ahí una copia": into what, said twice.
  const once =
    placed === described ? placed : placed.replace(/^(m[eé]t[ea]|p[oó]n|[eé]cha|agr[eé]ga)les?(?=\s)/iu, "$1");
  const whole = withPronoun(once, before, language);
  const all = [whole.text];
  if (whole.text === part && !whole.isSaid) {
    const implied = withImplied(part, before, language);
    if (implied !== undefined) all.unshift(implied);
  }
  // "Comprímelo allí": where it is already; what is taken out of it has to be told where to.
  if (placed !== described && whole.isSaid && !unpacks.test(part))
    all.unshift(withPronoun(withoutPlace(described, language), before, language).text);
  if (whole.other !== undefined) all.push(whole.other);
  return [...new Set(all)];
}

const unpacks = /^(?:descompr|desempa|extr[aá]|unpack|extract|unzip|untar|decompress|uncompress)/iu;

/** "Renómbralo b.txt" after something was moved into a folder: it stays there. */
function renamedBeside(part: string, { trace }: Before): string {
  const { name = "" } = trace.result ?? trace.object ?? {};
  const folder = /^(.*\/)[^/]+$/.exec(name)?.[1];
  const said =
    /^(ren[oó]mbr(?:a|e|á)l[oa]|rename it|call it|ll[aá]m(?:a|e|á)l[oa]|c[aá]mbiale el nombre|p[oó]nle (?:de|por) nombre|p[oó]nle el nombre(?: de)?|give it the name|name it)\s+(?:(?:a|por|como|to|as)\s+)?([^\s/]+)$/iu.exec(
      part,
    );
  if (!said) return part;
  const verb =
    /^(?:ren|ll|c|p)/iu.test(said[1] ?? "") && !/^(?:rename|call)/iu.test(said[1] ?? "")
      ? "renómbralo a"
      : "rename it to";
  return `${verb} ${folder ?? ""}${said[2]}`;
}

/** "Crea otra que se llame b" after a folder was made: another of the same kind. */
function withNoun(part: string, { text }: Before, language: Language): string {
  const noun = kinds[language].exec(text)?.[0];
  if (noun === undefined) return part;
  return language === "es"
    ? part.replace(
        /(?<=^\S+ )(otr[oa]|un[oa])(?= (?:que|llamad|en|con|de nombre)\b|$)/iu,
        (word) => `${/a$/i.test(word) ? "una" : "un"} ${noun}`,
      )
    : part.replace(
        /(?<=^\S+ )(?:another|a new|one more|a second)(?: one)?(?= (?:called|named|in|with)\b|$)/iu,
        () => `a ${noun}`,
      );
}

const kinds: Record<Language, RegExp> = {
  es: /\b(?:carpeta|directorio|archivo|fichero|usuari[oa]|grupo|rama|contenedor|volumen|enlace)\b/iu,
  en: /\b(?:folder|directory|file|user|group|branch|container|volume|link)\b/iu,
};

const belongs =
  /^(?<order>c[aá]mbia|cambi[aá]|pon|pone|pónga|ponga|cambie|asigna|as[ií]gna)les? (?:(?:como|de|por) )?(?<what>(?:(?:el|la) )?(?:due[nñ][oa]|propietari[oa]|grupo|nombre)) (?<to>(?:a|al|por) [\w:.-]+)$/iu;

type Said = { text: string; isSaid: boolean; other?: string };

/** "Bórralo", "lo borras", "delete them", "dale el dueño ana". */
function withPronoun(part: string, before: Before, language: Language): Said {
  const [verb = ""] = withoutLead(part, language);
  // "Cámbiale el dueño a ana": who comes last is the new one, and it is of what was spoken of.
  const belonging = language === "es" ? belongs.exec(part)?.groups : undefined;
  if (belonging?.order !== undefined && belonging.what !== undefined)
    return said(
      (phrase) =>
        `${belonging.order?.replace(/^c[aá]mbi[aá]$|^p[oó]n.*$|^as.*$/iu, "cambia")} ${belonging.what?.replace(/^(?=due|pro|gru|nom)/iu, "el ")} ${of(phrase)} ${belonging.to}`,
      before,
      {
        verb,
        isMany: false,
        language,
      },
    );
  const owned = ownFile[language].exec(part);
  const folder = before.trace.result ?? before.trace.object;
  if (owned && folder?.kind === "folder")
    return { text: `${part.slice(0, owned.index)}${quoted(`${folder.name}/${owned[1]}`)}`, isSaid: true };
  if (language === "en") {
    const found = pronounEn.exec(part);
    if (!found) return { text: part, isSaid: false };
    const isMany = /them|those|these/i.test(found[0]);
    const its = /^its$/i.test(found[0]);
    const put = (phrase: string) => (its ? withIts(part, phrase) : part.replace(pronounEn, () => phrase));
    return said(put, before, { verb, isMany, language });
  }
  const standing = standsBefore.exec(part);
  if (standing) {
    const told = standing.slice(1).find(Boolean) ?? "";
    const isMany = standing[3] !== undefined || standing[4] !== undefined;
    const rest = part.slice(standing[0].length);
    return said((phrase) => `${told} ${phrase}${rest}`, before, { verb: fold(told), isMany, language });
  }
  // "Su imagen nginx" says which.
  const named = /(?<=^|\s)sus?\s+(\p{L}+\s+[\w./-]+)$/iu.exec(part);
  if (
    named &&
    !/\s(?:de|en|a|con|y)$/iu.test(named[1] ?? "") &&
    !/^(?:estado|log|logs|ultim\w+)\s/iu.test(named[1] ?? "")
  )
    return { text: `${part.slice(0, named.index)}la ${named[1]}`, isSaid: true };
  const own = isDative.test(fold(part)) ? null : /(?<=^|\s)(?<!\by\s+)sus?(?=\s+\p{L})/iu.exec(part);
  if (own)
    return said(
      (phrase) =>
        part.replace(
          // "Sus sesiones y procesos" are both of the same.
          /(?<=^|\s)sus?\s+((?:(?:[uú]ltim|primer)\p{L}+\s+)?(?:\d+\s+)?\p{L}+(?:\s+y\s+(?:sus\s+)?\p{L}+(?=$))?)/iu,
          (_, noun: string) => `${noun.replace(/\by\s+sus\s/iu, "y ")} ${of(phrase)}`,
        ),
      before,
      { verb, isMany: false, language },
    );
  const at = part.search(/\S/);
  const words = [...part.matchAll(/\S+/g)];
  const carrying = words.find(
    ({ 0: word, index }) =>
      (index === at || isAfterVerb(part.slice(0, index))) && enclitic.test(fold(word)) && !ownWords.test(fold(word)),
  );
  if (!carrying) return { text: part, isSaid: false };
  const folded = fold(carrying[0]);
  const rest = part.slice(carrying.index + carrying[0].length);
  const lead = part.slice(0, carrying.index).replace(/^.*\ba\s+$/iu, "");
  const giving = givesIt.exec(
    folded.replace(/^(pon|quit|d|cambi|agreg|sac|asign)[ae]r(?=les?$)/, "$1a").replace(/^pona/, "pon"),
  );
  if (giving) {
    const bare = giving[1] ?? "";
    const isMany = folded.endsWith("les");
    // "Dale escritura al grupo en /var/www" says on what.
    if (/\sa(?:l|\s\p{L}+)?\s.*\s(?:en|sobre)\s+\/\S/iu.test(rest))
      return { text: `${lead}${givers[bare] ?? bare}${rest}`, isSaid: false };
    // "Ponle 600 a la copia" says to what.
    if (/\sa\s+(?:la|las|los|[\w."/])/iu.test(rest))
      return { text: `${lead}${givers[bare] ?? bare}${rest}`, isSaid: false };
    return said((phrase) => `${lead}${givers[bare] ?? bare}${rest} ${to(phrase)}`, before, {
      verb: bare,
      isMany,
      language,
    });
  }
  // "Bloquéale la cuenta", "mátale los procesos": whose it is.
  const whose = isDative.exec(folded)?.[1];
  if (whose !== undefined) {
    // "Bloquéale la cuenta ana" says whose.
    if (/\b(?:cuenta|usuari[oa])\s+[a-z_][\w-]*$/iu.test(rest))
      return { text: `${lead}${whose}${rest}`, isSaid: false };
    const bareRest = rest.replace(/(?<=^\s*(?:tod[oa]s )?)sus(?= )/iu, /sesiones/iu.test(rest) ? "las" : "los");
    return said((phrase) => `${lead}${whose}${bareRest} ${of(phrase)}`, before, {
      verb: whose,
      isMany: false,
      language,
    });
  }
  // "Quítaselo a b" is of what was given, not of whom.
  if (/sel[oa]s?$/.test(folded)) {
    const given = phraseOf(before.text, language);
    if (given !== "") return { text: `${lead}${folded.replace(/sel[oa]s?$/, "")} ${given}${rest}`, isSaid: true };
  }
  const carrier = folded.replace(/l[oae]s?$/, "");
  const bare = beginsWithOrder(`${carrier} x`, language) ? carrier : carrier.replace(/(?:me|nos|te|se)$/, "");
  const isMany = /s$/.test(folded);
  return said((phrase) => `${lead}${bare} ${phrase}${rest}`, before, { verb: bare, isMany, language });
}

function to(phrase: string): string {
  return phrase.startsWith("el ") ? `al ${phrase.slice(3)}` : `a ${phrase}`;
}

function of(phrase: string): string {
  return phrase.startsWith("el ") ? `del ${phrase.slice(3)}` : `de ${phrase}`;
}

/** "Vuelve a arrancarlo": the verb that carries it stands second. */
function isAfterVerb(lead: string): boolean {
  return /^\s*(?:vuelve|vuelva|volv[eé]|quiero|ve|me|luego|despu[eé]s|tambi[eé]n|adem[aá]s|por [uú]ltimo|y)?\s*(?:a\s+)?$/iu.test(
    lead,
  );
}

function said(
  put: (phrase: string) => string,
  before: Before,
  how: { verb: string; isMany: boolean; language: Language },
): Said {
  const phrase = phraseOf(before.text, how.language);
  const thing = changed(before, how) ?? meant(before.trace, how);
  // What was found or taken is best said as it was said; what has other names by now is not.
  const isSaidBetter = thing?.kind === "files" && phrase !== "" && thing === before.trace.object;
  const named = thing && !isSaidBetter ? nounOf(thing, how.language) : undefined;
  const first = named ?? phrase;
  if (first === "") return { text: put(""), isSaid: true };
  const other = phrase !== "" && named !== undefined && phrase !== named ? put(phrase) : undefined;
  return { text: put(first), isSaid: true, ...(other === undefined ? {} : { other }) };
}

/** What is changed after a copy of it was put aside is not the copy. */
function changed({ trace, copied, text }: Before, { verb }: { verb: string }): Thing | undefined {
  const { object, result } = trace;
  return copied !== undefined && copied.copy === result?.name && edits.test(verb) && isBackup(copied, text)
    ? object
    : undefined;
}

const edits =
  /^(?:cambi|edit|modific|pon|anad|agreg|descoment|coment|sustitu|reempl|rempl|ajust|actualiz|corri|ordena|set|chang|add|append|replac|uncomment|comment|updat|swap|put|fix|adjust|edit|modif|insert|sort|trim|strip)/;

/** What is to go, or is many, is what the step took; anything else is done to what it made. */
function meant(
  { object, result, isGone }: Trace,
  { verb, isMany }: { verb: string; isMany: boolean },
): Thing | undefined {
  if (object === undefined || result === undefined || object.name === result.name) return result ?? object;
  if (destroys.test(verb)) return isGone ? result : object;
  if (isMany && result.kind === "folder" && object.kind !== "folder")
    return { kind: "files", name: `${result.name}/*` };
  if (isMany && object.kind === "files" && result.kind !== "files") return object;
  return result;
}

const destroys =
  /^(?:borr|elimin|quit|suprim|vaci|trunc|delet|remov|eras|empt|wip|clear|drop|rm$|get$|throw|clean|limpi|tir|replac|reempla|rempla|sustitu)/;

/** "Its last 20 log lines" are the last 20 log lines of it. */
function withIts(part: string, phrase: string): string {
  return part.replace(
    /\bits\s+(.+?)(?=\s(?:to|in|into|as)\s|$)/iu,
    (_, noun: string) => `the ${noun.trim()} of ${phrase}`,
  );
}

/** "Her files" are hers, "it's" is no thing. */
const pronounEn =
  /\b(?:it|them|those|these|him|its(?=\s[\p{L}.*])|her(?=$|\s(?:to|from|in|into|out|on|off)\b))(?![\p{L}'’])/iu;

/** "Lo borras": what an article stands before does not end so. */
const standsBefore =
  /^(?:(?:y|luego|despu[eé]s|tambi[eé]n|me|nos) )*(?:lo (\p{L}{2,}(?:as|es|an|en))|la (\p{L}{2,}(?:as|es))|los (\p{L}{2,}(?:as|an))|las (\p{L}{2,}an))(?=\s|$)/iu;

const enclitic =
  /^[a-z]{2,}(?:me|nos|te|se)?(?:l[oa]s?)$|^(?:poner|quitar|dar|cambiar|agregar|sacar|asignar|da|de|pon|pone|ponga|haz|hace|quita|quite|cambia|cambie|agrega|anade|asigna|mete|meta|saca|anad[ae]|bloquea|desbloquea|mata|corta|cierra|resetea|reinicia|caduca)les?$/;
const givesIt =
  /^(da|de|pon|pone|ponga|haz|hace|haga|quita|quite|cambia|cambie|agrega|agregue|anade|anada|saca|saque|asigna|asigne|pasa|pase|manda|mande)les?$/;
const givers: Readonly<Record<string, string>> = { de: "da", pone: "pon", ponga: "pon" };

/** "Bloquéale la cuenta": what is done to somebody's. */
const isDative = /^(bloquea|desbloquea|mata|corta|cierra|resetea|reinicia|caduca)les?(?=$|\s)/;

/** "Escribe 1.5.0 en su VERSION": a file of the folder that was spoken of. */
const ownFile: Record<Language, RegExp> = {
  es: /(?<=\s)su (?:archivo |fichero )?([A-Z]{3,}[\w.-]*|[\w-]*\.\w{1,5})$/u,
  en: /(?<=\s)its (?:file )?([A-Z]{3,}[\w.-]*|[\w-]*\.\w{1,5})$/u,
};

/** Words that only end as if they carried a pronoun. */
const ownWords =
  /^(?:solo|sola|hola|controla|vuela|calcula|instala|desinstala|reinstala|cancela|escala|enlaza|iguala|congela|traslada|reinstalala|regla|arregla|consola|anula|habla|modela|apila|vincula|desvincula|señala|senala|duplicala|tabla|pantalla|carpeta|capsula|articulo|titulo|archivo|etiqueta|ejecuta|oculta|sala|escuela|parametros?|ficheros?)$/;

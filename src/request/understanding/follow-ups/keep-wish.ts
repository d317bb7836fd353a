import type { Language } from "../../../shared/language.ts";
import { foldedText, type Token } from "../templates/tokens.ts";

/** A wish to keep what was shown. `file`: the words for where; `plainly`: the verb says it by itself, as "guarda" and not "pon" does. */
export type KeepWish = { file: readonly Token[]; plainly: boolean };

/**
 * "Guárdalo en /tmp/x", "eso me lo guarda en un fichero", "put the results into a file called x": a verb of keeping, what
 * was shown as its object, and where to. Whatever else it holds makes it another request.
 */
export function readKeepWish(tokens: readonly Token[], language: Language): KeepWish | undefined {
  const words = wordsOf[language];
  let at = 0;
  let spoken = false;
  const skip = (kind: RegExp): boolean => {
    const start = at;
    while (at < tokens.length && !tokens[at]?.quoted && kind.test(tokens[at]?.folded ?? "")) at += 1;
    return at > start;
  };
  skip(words.ties);
  spoken = skip(words.object);
  skip(words.forMe);
  spoken = skip(words.object) || spoken;
  const verb = words.verb.exec(tokens[at]?.folded ?? "");
  if (!verb || tokens[at]?.quoted) return undefined;
  at += 1;
  spoken = skip(words.object) || verb[2] !== undefined || spoken;
  const plainly = words.plain.test(verb[0]);
  if (!spoken) return undefined;
  if (at === tokens.length) return plainly ? { file: [], plainly } : undefined;
  if (!skip(words.to)) return undefined;
  return { file: tokens.slice(at), plainly };
}

/** "Un archivo", "some file": which one was not said. */
export function isVagueFile(tokens: readonly Token[], language: Language): boolean {
  return vague[language].test(foldedText(tokens));
}

/** Words that lead up to the name of a file in an answer. */
export function leadsToFile(word: string, language: Language): boolean {
  return leading[language].test(word);
}

const wordsOf: Readonly<
  Record<Language, { ties: RegExp; object: RegExp; forMe: RegExp; verb: RegExp; plain: RegExp; to: RegExp }>
> = {
  es: {
    ties: /^(y|ahora|luego|entonces|pues|bueno|vale|tambien)$/,
    object:
      /^(eso|esto|todo|lo|la|los|las|el|ese|esa|esos|esas|este|esta|anterior|resultado|resultados|lista|listado|salida|informacion|info|datos|informe|texto|una|copia|de)$/,
    forMe: /^(me|nos)$/,
    verb: /^(guarda[rs]?|guarde[s]?|exporta[rs]?|exporte|vuelca[s]?|volcar|vuelque|graba[rs]?|grabe|escribe[s]?|escribir|escriba|escribi|anota[rs]?|apunta[rs]?|redirige|redirigir|registra|mete[rs]?|meta|pon|pones|poner|ponga|deja[rs]?|deje|pasa[rs]?|pase|manda[rs]?|mande|saca[rs]?|saque|lleva[rs]?|almacena[rs]?|almacene|archiva[rs]?|quiero|quisiera|necesito)(?:me|nos)?(l[oa]s?)?$/,
    plain: /^(guard|export|v[uo]el?[cq]|grab|escrib|anot|apunt|redirig|almacen)/,
    to: /^(en|a|al|hacia|dentro|como|para|el|un|la|archivo|fichero|documento|llamado|que|se|llame)$/,
  },
  en: {
    ties: /^(and|now|then|also|so|well|ok|okay)$/,
    object:
      /^(that|it|this|them|those|these|the|all|of|whole|thing|lot|everything|result|results|list|output|listing|information|info|data|report|down|out|off|a|copy)$/,
    forMe: /^(me|us)$/,
    verb: /^(save|write|put|dump|export|send|store|keep|log|record|redirect|capture|pipe|output|stick|want|need)( )?$/,
    plain: /^(save|write|dump|export|store|record|redirect|capture)/,
    to: /^(in|into|to|as|under|inside|a|the|file|called|named)$/,
  },
};

const vague: Record<Language, RegExp> = {
  es: /^(algun |un |el |otro )?(archivo|fichero|sitio|lado|disco|documento)?( de texto)?$/,
  en: /^(a |some |the )?(text )?(file|somewhere|disk)?$/,
};
const leading: Record<Language, RegExp> = {
  es: /^(en|a|al|el|la|un|pues|mejor|archivo|fichero|llamado|guardalo|ponlo|metelo|se|llama|llamalo|que|seria)$/,
  en: /^(in|into|to|as|the|a|file|called|named|call|save|put|it|well|is|make)$/,
};

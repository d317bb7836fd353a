import { fold } from "../../../text/fold.ts";
import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/**
 * What the things are called that lines tell of ("los pedidos con estado pagado", "names of the patients") says nothing that is not known,
 * where something else says which lines and what of them. A word that the file itself has may say which.
 */
export function readNouns(row: Row, draft: Draft): void {
  const isPlain = (word: string) => isThing(draft, word);
  const { format } = draft.known;
  const isSaid =
    draft.conditions.length + draft.show.length > 0 || draft.by !== undefined || draft.figure !== undefined;
  if (!isSaid && draft.distinct === undefined && draft.sort === undefined) return;
  let left = 1;
  const one = (found: { text(name: string): string }): boolean => {
    if (left === 0 || !isPlain(fold(found.text("w")))) return false;
    left -= 1;
    return true;
  };
  const word = "(?<w>[a-z]+)";
  // At the head of what is asked for.
  row.take(
    `(?<=(?:el|la|los|las|the|all|todos|todas|dame|dime|show|list|lista|muestra|cuenta|count|get|give|me|saca|sacame|ensename|muestrame) )${word}(?= (?:de|del|en|con|que|of|in|from|with|that|whose|cuyo|cuya|por|per|hay|sin|without|,|~+|F|$))`,
    one,
  );
  row.take(
    `(?<=^ (?:~+ )?(?:que|which|what|cuant[oa]s|how many) )${word}(?= (?:de|del|en|con|of|in|from|with|hay|tenemos|tienen?|lleva[n]?|hizo|hicieron|has|have|does|did|do|~+|F|$))`,
    one,
  );
  // Where it is the very first word only what follows tells it from a verb.
  row.take(`(?<=^ |^ ~+ )${word}(?= (?:con|que|with|that|whose|cuyo|cuya|de los|de las|of the|in the|por|per) )`, one);
  row.take("(?<=^ )(?<w>[a-z]+(?<!s)s)(?= (?:~|de|en|of|in) ?)", one);
  // Whose they are: "los nombres de los pacientes", "emails of subscribers".
  if (format.kind === "table" || format.kind === "json" || draft.figure !== undefined || draft.by !== undefined)
    row.take(
      `(?<=~ )(?:de |of |for )?(?:los |las |the |all ${draft.pick === undefined ? "|cada |each " : ""})*${word}(?= (?:de|del|en|con|que|of|in|from|with|that|,|~+|hay|tienen?|lleva[n]?|has|have|$))`,
      one,
    );
}

/** Whether a word may be what the things are called that the lines tell of: no verb, and nothing that the file itself has. */
export function isThing({ known: { head, format } }: Draft, said: string): boolean {
  const word = fold(said);
  if (word.length < 4 || head === undefined) return false;
  const stem = word.replace(/(?:es|s)$/, "");
  if (format.within !== undefined && fold(format.within).startsWith(stem)) return true;
  return (areNouns.test(word) || !notNouns.test(word)) && !fold(head).includes(stem);
}

/** Though they look like what something has become. */
const areNouns =
  /^(?:pedidos?|apellidos?|partidos?|sonidos?|entradas?|llamadas?|salidas?|paradas?|medidas?|empleados?|abogados?|jornadas?|juzgados?|seeds?|feeds?|breeds?|readings?|bookings?|buildings?|meetings?|settings?|listings?|mailings?)$/;

/** What is done, how, and to what else is no name of a thing. */
const notNouns =
  /(?:ando|iendo|mente|ing|ly|ed|ad[oa]s?|id[oa]s?)$|^(?:abre|abrir|open|tell|borra|delete|remove|cambia|change|replace|mueve|move|copia|copy|envia|send|comprime|compress|cifra|encrypt|sigue|follow|edita|edit|imprime|traduce|translate|resume|vacia|empty|explica|explain|antes|despues|before|after|ayer|hoy|yesterday|today|nunca|never|menos|except|salvo|contra|against|between|entre|desde|hasta|until|since|joke|important|owner|dueno|size|tamano|permisos?|permissions?|grupo|otro|other|others|otros|mejor|best|peor|worst|primer[oa]?s?|segund[oa]s?|tercer[oa]?s?|cuart[oa]s?|quint[oa]s?|penultim[oa]s?|second|third|fourth|fifth|penultimate|median|mediana|moda|mode|desviacion|deviation|varianza|variance|rango|range|diferencia|difference|resta|cociente|ratio|raiz|cuadrado|square|inverso|inverse|transpuesta|transpose|grafic[oa]|chart|graph|plot|aleatori[oa]s?|random|first|last|ultim[oa]s?|mitad|half|resto|rest)$/;

import type { Language } from "../../../../../shared/language.ts";
import type { Token } from "../../../templates/tokens.ts";
import type { OutputWish } from "./wish.ts";

/** A way to say what is to become of an output, and what it asks for. */
type Reading = {
  phrase: RegExp;
  wish(match: RegExpExecArray, tokens: readonly Token[]): OutputWish | OutputWish[] | "nothing" | undefined;
};

const number = "(\\d{1,4}|una?|dos|tres|cuatro|cinco|diez|one|two|three|four|five|ten)";
const numbers: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  diez: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
};
const countOf = (text: string | undefined) => (text === undefined ? 1 : (numbers[text] ?? Number(text)));

const keep =
  (append: boolean, shown = false) =>
  (match: RegExpExecArray, tokens: readonly Token[]): OutputWish | undefined => {
    const path = tokens[Number(match.groups?.at)]?.text ?? match.groups?.name;
    return path === undefined ? undefined : { do: "keep", path, append, shown };
  };
const sort =
  (by: "text" | "size" | "number") =>
  (match: RegExpExecArray): OutputWish => ({
    do: "sort",
    by: /tamano|size|peso|pesen/.test(match[0]) ? "size" : /numer|cantidad|count|veces/.test(match[0]) ? "number" : by,
    descending:
      /mayor a menor|mas grandes? (?:primero|arriba)|mayor(?:es)? primero|descend|largest first|biggest first|highest first|reverse|inverso|al reves|z (?:a la|to) a|decreciente/.test(
        match[0],
      ),
  });
const pick =
  (end: "first" | "last") =>
  (match: RegExpExecArray): OutputWish => ({ do: "pick", end, count: countOf(match.groups?.n) });
const lines =
  (not: boolean) =>
  (match: RegExpExecArray, tokens: readonly Token[]): OutputWish | undefined => {
    const holding =
      tokens[Number(match.groups?.at)]?.text ?? tokens.find(({ folded }) => folded === match.groups?.name)?.text;
    return holding === undefined || /^(?:it|them|that|those|el|la|ello|eso|ese)$/i.test(holding)
      ? undefined
      : { do: "lines", holding, not };
  };
const counted = (match: RegExpExecArray, tokens: readonly Token[]): OutputWish[] | undefined => {
  const wish = lines(false)(match, tokens);
  return wish && [wish, { do: "count" }];
};
const path = "(?:<(?<at>\\d+)>)";
const text = "(?:<(?<at>\\d+)>|(?<name>[a-z0-9_-]{2,}))";
const reading = (phrase: string, wish: Reading["wish"]): Reading => ({
  phrase: new RegExp(`^ (?:${phrase})(?= )`),
  wish,
});

const esThing =
  "(?:lo|la|los|las|todo|eso|esto|el resultado|los resultados|la lista|el listado|la salida|esa lista|todo eso|todo ello|esa informacion|los nombres|las lineas|la diferencia|las diferencias|el listado completo|las rutas|la cuenta|el informe|el texto|el numero|ese numero|la cifra|la cantidad|el total|el recuento|el conteo|el dato|el valor|cuantos son|sus nombres|su nombre|sus rutas|la respuesta)";
const esShow =
  "(?:(?:y |pero )?(?:me |nos )?(?:dime|dame|deme|digame|decime|ensename|muestrame|mostrame|muestra|ensena|saca|sacame|imprime|pon|ponme|quiero|quiero ver|quedate con|dejame|deja|lista|listame|cuentame|indica|indicame|quiero saber|a ver) )?";
const esOnly = "(?:(?:y |pero )?(?:solo|solamente|unicamente|nada mas|nomas|tan solo) )?";
const esHolding =
  "(?:contengan|contienen|tengan|tienen|digan|dicen|incluyan|incluyen|mencionen|mencionan|hablen de|hablan de|lleven|llevan|sean de|son de|tengan que ver con|tienen que ver con|pongan|coincidan con)";
const esOrder =
  "(?:(?:de )?(?:mayor a menor|menor a mayor|la a a la z|mas a menos|menos a mas)|(?:el|la|los|las) (?:mas grandes?|mayor|mayores|mas pequen\\w+|menor) (?:primero|arriba|antes)|(?:en orden )?(?:descendente|ascendente|decreciente|creciente|inverso)|al reves)";
const enThing =
  "(?:it|them|that|those|this|these|the results?|the output|the list|the whole list|the listing|everything|all of it|all of them|all that|the names|the lines|the report|the differences?|the diff|the paths|the listing|the count|the text|the summary|the number|that number|the total|the figure|the value|the answer|their names|their paths|the file names|the filenames|how many there are)";
const enShow =
  "(?:(?:and |but )?(?:then )?(?:show|show me|give me|give|print|tell me|display|keep|i want|let me see|report|list|say|get me|tell) )?";
const enOnly = "(?:(?:and |but )?(?:only|just) )?";
const enOrder =
  "(?:(?:in )?(?:descending|ascending|reverse|decreasing)(?: order)?|(?:the )?(?:largest|biggest|highest|smallest|lowest) (?:first|on top|at the top)|from (?:largest to smallest|biggest to smallest|smallest to largest|high to low))";

export const readings: Record<Language, readonly Reading[]> = {
  es: [
    reading(
      "(?:ensenamelo|ensenamelos|ensenamelas|muestramelo|muestramelos|muestramelas|mostramelo|mostramelos|imprimelo|imprimelos|dimelo|damelo|damelos|(?:ensename|muestrame|mostrame|ensena|muestra) el resultado)(?: (?:nada mas|solo|nomas|por favor|por pantalla|en pantalla))*",
      () => "nothing",
    ),
    reading(
      `(?:guard|export|vuelc|volc|escrib|almacen|redirig|anot|apunt|regist)(?:a|e|ar|ir|alo|ala|alos|alas|elo|arlo|arlos|melo|amelo|amelos|irlo|irlos|i)?(?: ${esThing})?(?: (?:en|a|al|hacia|como|dentro de))*(?: (?:un|el|la|mi|otro|archivo|fichero|documento|de texto|llamado|que se llame|nuevo|nombre))* ${path}`,
      keep(false),
    ),
    reading(
      `(?:guard|export|vuelc|volc|escrib|almacen|anot|apunt)\\w*(?: ${esThing})? (?:en|a|como) (?:(?:un|el) )?(?:archivo|fichero)(?: de texto)?(?: (?:llamado|que se llame))? (?<name>[a-z0-9_-]+)`,
      keep(false),
    ),
    reading(
      `(?:met|pon|mand|dej|pas|sac|envi|tir|ech|llev|redirig)(?:e|a|elo|ela|elos|elas|lo|la|los|las|alo|ala|alos|alas|melo|er|ar)(?: ${esThing})? (?:en|a|al|hacia|dentro de)(?: (?:un|el|archivo|fichero|llamado|que se llame))* ${path}`,
      keep(false),
    ),
    reading(
      `(?:anad|agreg|adjunt)(?:e|a|elo|elos|elas|alo|alos|alas|ir|ar|irlo|arlo)(?: ${esThing})?(?: al final)? (?:a|al|de|en)(?: (?:archivo|fichero|final de|el|la))* ${path}`,
      keep(true),
    ),
    reading(
      `(?:(?:y )?(?:tambien )?(?:ensena|muestra|imprime|saca)\\w* (?:tambien )?(?:por|en) (?:la )?(?:pantalla|terminal|consola)|(?:y )?(?:tambien )?(?:por|en) (?:la )?pantalla(?: (?:tambien|a la vez))?|a la vez que (?:lo|los) (?:ves|veo|muestras)|ademas de (?:mostrar|ensenar|verlo)\\w*)`,
      () => ({ do: "keep", path: "", append: false, shown: true }),
    ),
    reading(
      `${esShow}(?:y )?(?:cuantos|cuantas)(?: (?:son|hay|salen|quedan|lineas|archivos|ficheros|carpetas|resultados|veces|aparecen|hay en total|en total|encuentras|has encontrado|lineas son|son en total|lineas hay))*`,
      () => ({ do: "count" }),
    ),
    reading(
      `(?:${esShow}cuant[oa]s|(?:cuenta|cuente|conta|contame|cuentame)(?: (?:cuant[oa]s|l[oa]s))?)(?: (?:lineas|de ellas|de ellos))?(?: que)? ${esHolding}(?: (?:la palabra|el texto|la|el))? ${text}`,
      counted,
    ),
    reading(
      "(?:(?:quita|quite|elimina|borra|saca)(?:le|les|r|ndo)?|sin)(?: (?:l[oa]s|lineas))* (?:repetid[oa]s|duplicad[oa]s) (?:y|ni)(?: l[oa]s)? lineas (?:en blanco|vacias)",
      () => [{ do: "once" }, { do: "filled" }],
    ),
    reading("(?:(?:quita|quite|elimina|borra|saca)(?:le|les|r|ndo)?|sin)(?: las)? lineas (?:en blanco|vacias)", () => ({
      do: "filled",
    })),
    reading(
      "(?:cuenta|cuente|contar|conta|cuentalos|cuentalas|contalos|contalas|contarlos|contarlas|cuentamelos|cuentamelas)(?: (?:los|las|cuantos|cuantas|hay|son|lineas|archivos|resultados|que salen|que son|que hay|que quedan|quedan|restantes|en total))*",
      () => ({ do: "count" }),
    ),
    reading(
      `${esShow}(?:solo )?(?:el (?:total|numero total|numero|conteo|recuento)|la cantidad)(?: de (?:ellos|ellas|lineas|archivos))?`,
      () => ({ do: "count" }),
    ),
    reading(
      `(?:ordenados|ordenadas|ordenado|ordenada|ordena|ordene|ordenar|ordenalos|ordenalas|ordenalo|ordenala|ordenarlos|ordenarlas|ordenamelos|ordenamelas|en orden|por orden)(?: (?:los|las|el resultado|la lista))?(?: (?:alfabeticamente|alfabetico|numericamente|por (?:orden )?(?:alfabetico|nombre|tamano|peso|numero|numerico|cantidad)|por tamano))?(?: ${esOrder})*`,
      sort("text"),
    ),
    reading(`(?:alfabeticamente|por orden alfabetico|por nombre)(?: ${esOrder})?`, sort("text")),
    reading(
      `${esShow}${esOnly}(?:(?:a|de) )?(?:los |las |el |la )?(?:${number.replace("(", "(?<n>")} )?primer(?:os|as|o|a)?(?: (?<m>\\d+))?(?: (?:lineas?|resultados?|archivos?|ficheros?|entradas?|de ellos|de ellas|de la lista|filas?|elementos?|mensajes?))?`,
      (match) => ({ do: "pick", end: "first", count: countOf(match.groups?.n ?? match.groups?.m) }),
    ),
    reading(
      `${esShow}${esOnly}(?:los |las |el |la )?primer(?:os|as) (?<n>\\d+)(?: (?:lineas?|resultados?))?`,
      pick("first"),
    ),
    reading(
      `${esShow}${esOnly}(?:los |las |el |la )?(?:${number.replace("(", "(?<n>")} )?ultim(?:os|as|o|a)(?: (?<m>\\d+))?(?: (?:lineas?|resultados?|archivos?|entradas?|de ellos|mensajes?))?`,
      (match) => ({ do: "pick", end: "last", count: countOf(match.groups?.n ?? match.groups?.m) }),
    ),
    reading(
      "(?:sin (?:que se )?repe\\w+|sin duplicad\\w+|sin lineas repetidas|(?:quita|quitale|elimina|borra|quitando|eliminando)(?:ndo)? (?:los |las |lineas )*(?:repetid\\w+|duplicad\\w+)|unicos|unicas|una sola vez(?: cada un[oa])?)",
      () => ({ do: "once" }),
    ),
    reading(
      `${esShow}${esOnly}(?:filtra(?:los|las|lo|ndo)? )?(?:(?:por )?(?:los|las|lo|aquellos|aquellas|lineas|las lineas|los mensajes)(?: que)? (?:${esHolding}|con|de)(?: (?:la palabra|el texto|la cadena|la|el))? )${text}`,
      lines(false),
    ),
    reading(
      `(?:filtra|filtralos|filtralas|filtralo|filtrando)(?: (?:por|con|los de|las de|los que tengan))?(?: (?:la palabra|el texto))? ${text}`,
      lines(false),
    ),
    reading(
      `(?:pero )?(?:sin|excepto|salvo|menos|quitando|quita|descarta|ignora)(?: (?:los|las|lo|aquellos|aquellas|lineas|las lineas))+ (?:que (?:contengan|contienen|tengan|tienen|digan|incluyan|sean|sean de|lleven|llevan|hablen de)|de|con)(?: (?:la palabra|el texto))? ${text}`,
      lines(true),
    ),
    reading(
      `${esShow}(?:(?:solo|solamente|unicamente|nada mas|nomas) )(?:el |los |sus |con el |con los )?nombres?(?: de (?:los )?(?:archivos?|ficheros?))?|(?:el|los|sus) nombres? (?:solo|solamente|nada mas|nomas|unicamente)`,
      () => ({ do: "names" }),
    ),
    reading(
      "(?:(?:y )?(?:sin|quita|quitando|salta|saltando|saltate|omite|omitiendo|menos|excepto) )(?:contar )?(?:la |el )?(?:cabecera|encabezado|primera linea|linea de cabecera|titulo)s?",
      () => ({ do: "body" }),
    ),
    reading("(?:al reves|en orden inverso|dale la vuelta)", () => ({ do: "backwards" })),
    reading("(?:numerad[oa]s?|numera(?:ndo)? las lineas|con (?:el )?numeros? de lineas?|numeral[oa]s)", () => ({
      do: "numbered",
    })),
    reading(
      "(?:pagina a pagina|por paginas|paginad[oa]s?|paginal[oa]s?|pantalla a pantalla|de a una pagina|con less)",
      () => ({ do: "page" }),
    ),
  ],
  en: [
    reading(
      "(?:just |only )?(?:show|print|display|give)(?: me)? (?:it|them|the result|the results|the output)(?: (?:only|please|to me))*",
      () => "nothing",
    ),
    reading(
      `(?:save|write|dump|export|store|record|redirect|output|print|log)(?: ${enThing})?(?: (?:out|all|down))?(?: (?:in|into|to|as|on))+(?: (?:a|the|an|text|new|file|called|named|of|document))* ${path}`,
      keep(false),
    ),
    reading(
      `(?:save|write|dump|export|store)(?: ${enThing})? (?:in|into|to|as) (?:(?:a|the) )?(?:text )?file (?:(?:called|named) )?(?<name>[a-z0-9_-]+)`,
      keep(false),
    ),
    reading(
      `(?:put|send|stick|place|keep|pipe|get|throw|leave)(?: ${enThing})(?: (?:in|into|to|as))+(?: (?:a|the|text|new|file|called|named))* ${path}`,
      keep(false),
    ),
    reading(`(?:append|add)(?: ${enThing})?(?: (?:to|at|onto))+(?: (?:the|end|of|file))* ${path}`, keep(true)),
    reading(
      "(?:as well as (?:showing|printing|displaying) (?:it|them)(?: on (?:the )?screen)?|(?:and )?also (?:show|print|display) (?:it|them)(?: (?:on|to) (?:the )?(?:screen|terminal))?|(?:and )?(?:show it |print it )?(?:on|to) (?:the )?(?:screen|terminal)(?: too| as well)?|while (?:showing|printing) (?:it|them)(?: on screen)?)",
      () => ({ do: "keep", path: "", append: false, shown: true }),
    ),
    reading(
      `${enShow}(?:how many(?: (?:lines|files|there are|are there|there were|of them|there is|results|in total|it found|you found|that is|that makes|were found))*)`,
      () => ({ do: "count" }),
    ),
    reading(
      `(?:count|${enShow}how many)(?: (?:of|the|those|them|ones|lines|entries))* (?:(?:that|which) )?(?:contain|containing|with|about|are about|mention|mentioning|match|matching|are for|for|from|are from)(?: (?:the )?(?:word|text|string))? ${text}`,
      counted,
    ),
    reading("(?:(?:drop|remove|delete|skip|discard|without)(?: (?:the|any))*) (?:blank|empty) lines", () => ({
      do: "filled",
    })),
    reading(
      "(?:(?:drop|remove|delete|skip|discard|without)(?: (?:the|any))*) (?:duplicates|repeats|repeated lines|duplicate lines) (?:and|or)(?: the)? (?:blank|empty) lines",
      () => [{ do: "once" }, { do: "filled" }],
    ),
    reading(
      "count(?: (?:them|it|those|the (?:remaining |resulting )?(?:results|lines|files|matches|entries|rest)|how many (?:there are|lines)?))?(?: all)?(?: up)?",
      () => ({ do: "count" }),
    ),
    reading(
      `${enShow}(?:only |just )?the (?:total(?: number| count)?|number of (?:them|lines|results|files)|count)`,
      () => ({ do: "count" }),
    ),
    reading(
      `(?:sorted|ordered|sort|order|put|in)(?: ${enThing})?(?: (?:alphabetically|numerically|by (?:name|size|number|count|alphabet)|(?:in )?alphabetical order|numeric order|in order|order))*(?: ${enOrder})*`,
      sort("text"),
    ),
    reading(
      `${enShow}${enOnly}(?:the )?(?:first|top)(?: ${number.replace("(", "(?<n>")})?(?: (?:lines?|results?|files?|entries|ones?|of them|rows?|matches|items?))?`,
      pick("first"),
    ),
    reading(
      `${enShow}${enOnly}(?:the )?last(?: ${number.replace("(", "(?<n>")})?(?: (?:lines?|results?|files?|entries|ones?|of them|rows?))?`,
      pick("last"),
    ),
    reading(
      "(?:without (?:any )?(?:repeats|repetitions?|duplicates?|duplicate lines|repeated lines)|no (?:repeats|duplicates)|(?:drop|remove|delete|skip|discard|eliminate|removing|get rid of) (?:the |any )?(?:duplicates?|repeats|duplicated? lines|repeated (?:lines|ones))|unique(?: (?:ones|only))?|only once each|each (?:only )?once|dedupe(?:d)?(?: them| it)?|deduplicated?(?: them| it)?)",
      () => ({ do: "once" }),
    ),
    reading(
      `${enShow}${enOnly}(?:the |those |lines |ones |entries |messages )+(?:(?:that|which) )?(?:contain|contains|containing|with|about|mention|mentions|mentioning|matching|match|have|has|having|include|including|of|from|related to|saying|say|for)(?: (?:the )?(?:word|text|string))? (?:the )?${text}`,
      lines(false),
    ),
    reading(
      `(?:filter|grep|filtered)(?: (?:it|them|that))?(?: (?:by|for|on|with))?(?: the (?:word|text))? ${text}`,
      lines(false),
    ),
    reading(
      `(?:but )?(?:without|except|except for|excluding|leaving out|not|skip|skipping|ignore|ignoring|leave out)(?: (?:the|those|any|ones|lines|entries))+(?: (?:that|which))? (?:contain|contains|containing|with|about|mentioning|mention|matching|match|have|has|of|from|saying)(?: the (?:word|text))? ${text}`,
      lines(true),
    ),
    reading(
      `(?:(?:and |but )?(?:just|only) (?:show|print|list|give)(?: me)? |${enShow}(?:(?:just|only) ))(?:the |their |with (?:the |their )?)?(?:file ?)?names?(?: only)?(?: of (?:the )?files)?|(?:the )?names? only`,
      () => ({ do: "names" }),
    ),
    reading(
      "(?:(?:and )?(?:without|skip|skipping|leave out|leaving out|drop|minus|except|not counting|ignoring|ignore|omit) )(?:the |its )?(?:header|heading|headings|first line|header line|title)s?(?: line| row)?",
      () => ({ do: "body" }),
    ),
    reading("(?:in reverse(?: order)?|backwards|reversed)", () => ({ do: "backwards" })),
    reading("(?:numbered|with line numbers|number the lines|numbering the lines)", () => ({ do: "numbered" })),
    reading(
      "(?:page by page|one page at a time|paged|a page at a time|with less|in a pager|one screen at a time)",
      () => ({ do: "page" }),
    ),
  ],
};

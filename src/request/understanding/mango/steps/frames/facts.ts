import type { Language } from "../../../../../shared/language.ts";
import { beginsWithOrder } from "../../../around-the-sentence/order-verbs.ts";
import { fold } from "../../../text/fold.ts";
import { asksMore, beginsByLooking, toldAsOrder } from "./asks-more.ts";

/**
 * "Dime la versión del kernel, la memoria libre y quién está conectado": several things to be shown at once, each of them with
 * the verb that is said for all. Undefined where a part cannot be a thing of its own, or shares with others what it is of.
 */
export function factsIn(text: string, language: Language): string[] | undefined {
  const states = statesIn(text, language);
  if (states !== undefined) return states;
  if (!beginsByLooking(text, language) || /["«“`]/.test(text)) return undefined;
  const [verb = "", rest = ""] = cut(text.trim().replace(/[.?!\s]+$/, ""), language);
  if (rest === "") return undefined;
  const pieces = rest.split(joints[language]).map((piece) => piece.trim());
  if (pieces.length < 2 || pieces.length > mostFacts) return undefined;
  if (!pieces.every((piece) => isFact(piece, language))) return undefined;
  if (sharesWhatItIsOf(pieces, language)) return undefined;
  return pieces.map((piece) => (asksMore(piece, language) ? toldAsOrder(piece, language) : `${verb} ${piece}`.trim()));
}

/** "¿Está nginx activo y habilitado?" asks twice of the same. */
function statesIn(text: string, language: Language): string[] | undefined {
  const { name = "", other } = bothStates[language].exec(text.trim())?.groups ?? {};
  if (name === "" || other === undefined) return undefined;
  return language === "es"
    ? [`dime si ${name} está activo`, `dime si ${name} está habilitado al arranque`]
    : [`tell me if ${name} is active`, `tell me if ${name} is enabled at boot`];
}

const running = {
  es: "(?:activ[oa]|corriendo|en marcha|levantad[oa]|arrancad[oa]|funcionando|iniciad[oa]|encendid[oa])",
  en: "(?:active|running|up|started|up and running)",
};
const bothStates: Record<Language, RegExp> = {
  es: new RegExp(
    `^[¿\\s]*(?:(?:dime|mira|comprueba|verifica|quiero saber|revisa) si )?(?:est[aá] )?(?:el servicio (?:de )?)?(?<name>[\\w.@-]+) (?:est[aá] )?${running.es} y (?:(?:si )?(?:est[aá] )?(?<other>habilitad[oa]|activad[oa])(?: (?:al|en el|para el) (?:arran\\p{L}+|inicio|boot))?|(?:si )?(?<other>(?:se )?(?:arranca|inicia|arranque|inicie))(?: sol[oa]| autom[aá]ticamente)? (?:al|en el|con el) (?:arran\\p{L}+|inici\\p{L}+|boot|encender|equipo|sistema))[?.\\s]*$`,
    "iu",
  ),
  en: new RegExp(
    `^\\s*(?:(?:tell me|check|see|verify|show me|i want to know) (?:if|whether) )?(?:is )?(?:the service )?(?<name>[\\w.@-]+)(?: service)? (?:is )?${running.en} and (?:(?:is )?(?<other>enabled)(?: (?:at|on) (?:boot|startup))?|(?<other>starts?|comes up)(?: automatically)? (?:at|on) (?:boot|startup))[?.\\s]*$`,
    "iu",
  ),
};

const mostFacts = 5;

const joints: Record<Language, RegExp> = {
  es: /\s*,\s*(?:(?:y|e)\s+)?(?:tambi[eé]n\s+|adem[aá]s\s+)?|\s+(?:y|e|junto con|as[ií] como)\s+(?:tambi[eé]n\s+|adem[aá]s\s+)?/iu,
  en: /\s*,\s*(?:and\s+)?(?:also\s+|then\s+)?|\s+(?:and|plus|along with|as well as|together with)\s+(?:also\s+|then\s+)?/iu,
};

/** The verb that shows, and what is to be shown. */
function cut(text: string, language: Language): [verb: string, rest: string] {
  const found = verbs[language].exec(text);
  return found ? [found[1] ?? "", text.slice(found[0].length)] : [language === "es" ? "dime" : "show", text];
}

const verbs: Record<Language, RegExp> = {
  es: /^[¿\s]*((?:(?:me|nos)\s+)?(?:(?:quiero|necesito|quisiera|podr[ií]as|puedes)\s+)?(?:dime|decime|d[ií]game|decirme|saber|ver|conocer|mu[eé]stra(?:me|nos)?|mu[eé]stre(?:me|nos)?|mostr[aá](?:me|nos|rme)?|ens[eé][nñ]a(?:me|nos|rme)?|dame|deme|s[aá]came|saca|lista|l[ií]stame|imprime|revisa|comprueba|p[aá]same|averigua)(?:\s+de una vez)?)\s+/iu,
  en: /^\s*((?:(?:please|can you|could you|i want to|i need to|i['’]d like to|let me)\s+)*(?:show|tell|print|display|give|list|see|know|report|check|get|output)(?:\s+me)?)\s+/iu,
};

/** A thing that can be asked for by itself: no order, no condition, and more than a column's name. */
function isFact(piece: string, language: Language): boolean {
  const text = fold(piece);
  if (asksMore(piece, language)) return true;
  return (
    piece !== "" &&
    (isThing[language].test(text) || /\s/.test(piece)) &&
    !depends[language].test(text) &&
    (/^(?:el|la|los|las|sus?|mis?)\s/iu.test(piece) || !beginsWithOrder(piece, language))
  );
}

/** What is told by one word alone. */
const isThing: Record<Language, RegExp> = {
  es: /^(?:el |la |los |las |su |sus |mi |mis )?(?:uptime|hostname|kernel|ip|dns|gateway|swap|memoria|ram|fecha|hora|estado|log|logs|rutas|particiones|discos|temperatura|carga)$/,
  en: /^(?:the |its |my )?(?:uptime|hostname|kernel|ip|dns|gateway|swap|memory|ram|date|time|status|logs?|routes?|partitions|disks|temperature|load|ips)$/,
};
const depends: Record<Language, RegExp> = {
  es: /(?:^|\s)(?:si|cuando|hasta|salvo|menos|excepto|sin|que (?:no|tengan?|pesen?|sean?))\s/,
  en: /(?:^|\s)(?:if|when|until|unless|except|without|that (?:are|is|have|has))\s/,
};

const modifies = /^(?:the )?(?:memory|ram|swap|cpu|disk|network|user|group|file|package|process|disco|memoria|red)$/iu;
const counted =
  /\s(?:usage|use|statistics|stats|info(?:rmation)?|details|status|names?|sizes?|counts?|load|consumption|activity)$/iu;

/** "El nombre y el tamaño de a.txt" are of one thing. */
function sharesWhatItIsOf(pieces: readonly string[], language: Language): boolean {
  const of = language === "es" ? /\s(?:del?|en|por) \S/iu : /\s(?:of|in|for|per|from) \S/iu;
  const last = pieces.at(-1) ?? "";
  // "Memory and swap usage" is one thing of two.
  if (pieces.some((piece, at) => at < pieces.length - 1 && modifies.test(piece)) && counted.test(last)) return true;
  const named = /[/*]|\w\.\w|\b(?:cada|each|every|todos|todas|all)\b/iu;
  return (
    of.test(last) &&
    named.test(last) &&
    !pieces.slice(0, -1).some((piece) => of.test(piece) || asksMore(piece, language))
  );
}

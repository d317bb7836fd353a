import type { Language } from "../../../../../shared/language.ts";
import { beginsWithOrder } from "../../../around-the-sentence/order-verbs.ts";
import { checkedServiceIn, isCheck } from "../checks.ts";

/** A part without what it says of how the part before must have gone: "si está bien, recárgalo", "and only if it passes reload it". */
export function wellBefore(part: string, language: Language): string {
  return begun[language].reduce((text, phrase) => text.replace(phrase, ""), part);
}

/** The same where it is said at the end: "reload it only if it passes". */
export function wellAfter(part: string, language: Language): string {
  const [whole = "", order = ""] = ends[language].exec(part) ?? [];
  return whole !== "" && beginsWithOrder(order, language) ? order : part;
}

/** "Si no responde, reinicia nginx", "if that fails": a part that is for where the part before went wrong. */
export function failedBefore(part: string, language: Language): string {
  return part.replace(failed[language], "");
}

/**
 * "Recarga nginx solo si su configuración está bien", "si la sintaxis es correcta, recárgalo": the check that it hangs on, as a
 * part of its own before it, unless the part before is that check already.
 */
export function checkFirst(clause: string, before: string | undefined, language: Language): string[] {
  const { what, then = "" } = looked[language].exec(clause)?.groups ?? {};
  if (what !== undefined)
    return language === "es"
      ? [`comprueba ${what}`, `si está bien, ${then}`]
      : [`check ${what}`, `if it is ok, ${then}`];
  const [whole = "", order = ""] = configAfter[language].exec(clause) ?? [];
  const start = configBefore[language].exec(clause)?.[0] ?? "";
  const rest = whole === "" ? clause.slice(start.length) : order;
  if ((whole === "" && start === "") || (rest !== "" && !beginsWithOrder(rest, language))) return [clause];
  const well = language === "es" ? "si está bien" : "if it is ok";
  if (before !== undefined && isCheck(before, language)) return [`${well}, ${rest}`];
  const service = checkedServiceIn(clause);
  const of = service === undefined ? "" : language === "es" ? ` de ${service}` : ` of ${service}`;
  const check = `${language === "es" ? "comprueba la configuración" : "check the configuration"}${of}`;
  return isCheck(check, language) ? [check, `${well}, ${rest}`] : [clause];
}

const only = {
  es: "(?:(?:y|pero)\\s+)?(?:(?:s[oó]lo|solamente|[uú]nicamente|nada m[aá]s|nom[aá]s)\\s+(?:que\\s+)?)?",
  en: "(?:(?:and|but)\\s+)?(?:(?:only|just)\\s+)?",
} as const;
const config = {
  es: "(?:la|su|el)\\s+(?:sintaxis|configuraci[oó]n|config|comprobaci[oó]n de (?:la )?(?:sintaxis|configuraci[oó]n))(?:\\s+(?:de|del)\\s+(?:servicio\\s+|su\\s+|la\\s+)?[\\w.-]+)*|(?:sudo\\s+)?(?:nginx -t|apache2?ctl (?:configtest|-t)|sshd -t|testparm(?: -s)?|named-checkconf|httpd -t)",
  en: "(?:(?:a|the|its|their)\\s+)?(?:(?:new\\s+)?(?:config(?:uration)?|syntax)(?:\\s+(?:test|check|file))?(?:\\s+(?:of|for)\\s+(?:the\\s+)?[\\w.-]+)?|(?:[\\w.-]+['’]s|[\\w.-]+)\\s+(?:config(?:uration)?|syntax)(?:\\s+(?:test|check|file))?)|(?:sudo\\s+)?(?:nginx -t|apache2?ctl (?:configtest|-t)|sshd -t|testparm(?: -s)?|named-checkconf|httpd -t)",
} as const;
const isRight = {
  es: "(?:est[aá]|es|sea|sale|va|pasa|no tiene|no da|valida|dice)(?:\\s+(?:bien|ok|correct[oa]|v[aá]lid[oa]|errores|error|fallos|buena|sin (?:errores|fallos)))?",
  en: "(?:is|are|looks|checks out|passes|has|comes out|tests|validates|succeeds|works)(?:\\s+(?:ok|okay|right|correct|valid|fine|good|clean|no errors|well|sane))?",
} as const;

const configBefore: Record<Language, RegExp> = {
  es: new RegExp(
    `^${only.es}si\\s+(?:${config.es})\\s+${isRight.es}\\s*(?:,\\s*|$|(?=\\s))(?:entonces\\s+)?\\s*`,
    "iu",
  ),
  en: new RegExp(`^${only.en}if\\s+(?:${config.en})\\s+${isRight.en}\\s*(?:,\\s*|$|(?=\\s))(?:then\\s+)?\\s*`, "iu"),
};
const configAfter: Record<Language, RegExp> = {
  es: new RegExp(`^(.+?),?\\s+${only.es}si\\s+(?:${config.es})\\s+${isRight.es}$`, "iu"),
  en: new RegExp(`^(.+?),?\\s+${only.en}if\\s+(?:${config.en})\\s+${isRight.en}$`, "iu"),
};

/** "Once you've checked that the archive lists fine, …": a check that is only spoken of. */
const looked: Record<Language, RegExp> = {
  es: /^(?:y\s+)?(?:cuando|una vez que|en cuanto|despu[eé]s de que)\s+(?:hayas? comprobado|compruebes|compruebe|hayas? verificado|verifiques)\s+(?<what>(?:que|si)\s[^,]+)(?:,\s*(?<then>.*))?$/iu,
  en: /^(?:and\s+)?(?:once|when|after)\s+(?:you['’]ve|you have|you)\s+(?:checked|verified|made sure)\s+(?<what>(?:that|whether)\s[^,]+)(?:,\s*(?<then>.*))?$/iu,
};

/** Whether a piece of a request says only what must be right first. */
export function saysWhatIsFirst(piece: string, language: Language): boolean {
  return configBefore[language].test(piece) || looked[language].test(piece);
}

/** How a step is said to have gone well. */
const gone = {
  es: "(?:(?:todo|todos|todas|eso|esto|la prueba|el test|la comprobaci[oó]n|la copia|el paquete|el resultado)\\s+)?(?:(?:est[aá]n?|va|fue|fueron|sale|salen|sali[oó]|salieron|es|son|acaba|acab[oó]|termina|termin[oó]|funcion[oó]|funciona|ha(?:n)?\\s+(?:ido|salido|terminado|acabado|funcionado|pasado)|todo\\s+va|todo\\s+fue|todo\\s+sale|todo\\s+ha\\s+ido)\\s+(?:todo\\s+)?(?:bien|ok|correct[oa]|v[aá]lid[oa]|sin\\s+(?:errores|error|fallos|problemas))|(?:pasa|pas[oó]|pasan|funciona|funcion[oó]|ha\\s+funcionado|cuadran?|coinciden?|concuerdan?|lo\\s+(?:son|es|est[aá]n?)|as[ií]\\s+es|es\\s+as[ií])|no\\s+(?:hay|da|dio|tiene|marca|marc[oó]|devuelve|sale|encuentra|muestra|reporta)\\s+(?:ning[uú]n\\s+)?(?:errores|error|fallos|fallo|problemas)|se\\s+(?:(?:pudo|ha\\s+podido|puede)(?:\\s+hacer)?|\\p{L}+(?:[oó]|aron|ieron)\\s+(?:todo\\s+)?bien|(?:cre|cifr|copi|compil|extraj|gener|guard|hiz|instal|mont|desmont|empaquet|complet|aplic|descarg)(?:i?[oó]|aron|ieron)))",
  en: "(?:(?:it|that|this|everything|all|the (?:test|check|copy|archive|dump|backup))\\s+)?(?:(?:has\\s+)?(?:passes|passed|pass|works|worked|succeeds|succeeded|checks\\s+out|checked\\s+out|(?:goes|went|gone)\\s+(?:well|fine|ok))|(?:is|was|['’]s|comes\\s+out|came\\s+out|lists|listed)\\s+(?:all\\s+)?(?:ok|okay|fine|good|valid|correct|intact|clean|successful))",
} as const;

const begun: Record<Language, readonly RegExp[]> = {
  es: [
    new RegExp(
      `^${only.es}(?:si|cuando|en cuanto|una vez que)\\s+${gone.es}(?=[\\s,.]|$)\\s*,?\\s*(?:entonces\\s+)?`,
      "iu",
    ),
    /^(?:y\s+)?(?:s[oó]lo\s+)?(?:en (?:ese|tal) caso|entonces|as[ií])\s*,?\s+/iu,
    /^(?:y\s+)?(?:(?:pero\s+)?s[oó]lo\s+)?si\s+(?:(?:todo|la prueba|el test|eso|la configuraci[oó]n|la sintaxis)\s+)?(?:(?:est[aá]|va|es|sale|fue|sali[oó]|ha ido|ha salido|pasa|funciona|termina|acaba|da|dice|no hay|no da|no tiene)\s*)(?:(?:todo|que)\s+)?(?:bien|ok|correct[oa]|v[aá]lid[oa]|sin (?:errores|fallos|problemas)|errores|fallos|error|problemas)?\s*,?\s*(?:entonces\s+)?/iu,
  ],
  en: [
    new RegExp(
      `^${only.en}(?:if|once|when|provided(?:\\s+that)?|as\\s+long\\s+as)\\s+${gone.en}(?=[\\s,.]|$)\\s*,?\\s*(?:then\\s+)?`,
      "iu",
    ),
    /^(?:and\s+)?(?:only\s+then|in that case)\s*,?\s+/iu,
    /^(?:and\s+)?(?:(?:but\s+)?only\s+)?if\s+(?:so|(?:it|that|this|everything|all|the (?:test|check|config|syntax))(?:\s+is|['’]s)?\s*(?:passes|passed|works|worked|succeeds|succeeded|checks out|goes well|went well|is)?\s*(?:all\s+)?(?:ok|okay|fine|good|valid|correct|well|clean)?)\s*,?\s*(?:then\s+)?/iu,
  ],
};
const ends: Record<Language, RegExp> = {
  es: new RegExp(`^(.+?),?\\s+${only.es}si\\s+${gone.es}$`, "iu"),
  en: new RegExp(`^(.+?),?\\s+${only.en}(?:if|once|when|provided(?:\\s+that)?)\\s+${gone.en}$`, "iu"),
};
const failed: Record<Language, RegExp> = {
  es: /^(?:y\s+)?(?:(?:s[oó]lo\s+)?si\s+(?:(?:eso|esto|algo|la cosa)\s+)?(?:no(?=\s*,|$)|est[aá]\s+ocupad[oa]|falla(?:ra)?|fall[oó]|fracasa|(?:da|sale|dio|hay)\s+(?:un\s+)?(?:error|errores|fallo)|(?:va|sale|sali[oó])\s+mal|no\s+(?:responde|contesta|funciona|pasa|puede|arranca|ha\s+arrancado|arranc[oó]|se\s+levanta|levanta|vuelve|se\s+deja|se puede|(?:va|sale|est[aá])\s+bien))|(?:en caso de|ante (?:un|cualquier))\s+(?:fallo|error))(?=[\s,]|$)\s*,?\s*(?:entonces\s+)?/iu,
  en: /^(?:and\s+)?(?:(?:only\s+)?if\s+(?:(?:it|that|this|anything|something)\s+)(?:fails|failed|errors(?: out)?|breaks|goes wrong|(?:does not|doesn['’]t|won['’]t)\s+(?:answer|respond|reply|work|pass|start|come (?:back )?up))|on (?:failure|error)|in case (?:it|that|this) (?:fails|goes wrong)|if there(?:['’]s| is) an error|otherwise|if not(?=\s*,|$)|if (?:it|that)(?:['’]s| is) (?:busy|not (?:ok|running|up|active)))(?=[\s,]|$)\s*,?\s*(?:then\s+)?/iu,
};

import type { Language } from "../../../shared/language.ts";
import type { SlotDeclaration } from "../skill.ts";

/** The questions about one certificate; `which` is the template of what it is known by: a file, or who serves it. */
export function certificateQuestions(language: Language, which: string): string[] {
  return (language === "es" ? spanish : english).map((question) => question.replace("WHICH", which));
}

/** That only the end is asked for: of the slots of a skill that has these questions. */
export const endSlot: SlotDeclaration = {
  type: "choice",
  optional: true,
  spokenOf: "never",
  choices: {
    end: [
      ...[
        "caduca",
        "vence",
        "expira",
        "caducara",
        "vencera",
        "expirara",
        "termina",
        "acaba",
        "es valido",
        "vale",
        "caducidad",
      ],
      ...["fecha de caducidad", "vencimiento", "fecha de vencimiento", "expiracion", "fecha de expiracion"],
      ...[
        "expire",
        "expires",
        "run out",
        "runs out",
        "end",
        "ends",
        "lapse",
        "lapses",
        "expiry",
        "expiration",
        "is valid",
      ],
    ],
  },
};

const spanish = [
  "[(cuando|en que fecha|que dia|hasta cuando|para cuando|en cuanto tiempo|hasta que fecha|hasta que dia)] [se] ({end}|sirve|dura|hay que renovar|se renueva|toca renovar) [(el|mi|nuestro)] <certificado> WHICH",
  "[(la|las|cual es la|cuales son las|que)] (fecha|fechas|dia|fecha limite) [(de|del)] [(caducidad|vencimiento|expiracion|validez|fin|vigencia)] [(tiene|de|del)] [(el|mi)] <certificado> WHICH",
  "[(los|la|el|las|cual es|cuales son|que)] (datos|informacion|info|detalles|contenido|titular|emisor|nombres|nombre|dominios|vigencia|validez|caducidad|vencimiento|expiracion|sujeto|san) [(tiene|de|del|cubre)] [(el|mi)] <certificado> WHICH",
  "[(para|a|de)] (que|cuales|quien) [(dominio|dominios|nombre|nombres|host|hosts|sitio|sitios)] (es|vale|sirve|se emitio|esta emitido|esta hecho|cubre|incluye|tiene|lleva|pertenece|corresponde|protege|abarca) [(el|mi)] <certificado> WHICH",
  "(quien|que autoridad|que ca|que entidad) (emitio|firmo|ha emitido|ha firmado|emite|firma|expidio|expide) [(el|mi)] <certificado> WHICH",
  "(lee|leer|inspecciona|inspeccionar|analiza|analizar|examina|examinar|decodifica|decodificar|valida|validar) [(el|mi)] <certificado> WHICH",
  "<sisi> (esta|este|sigue|siga|sigue siendo|sigue estando|es|anda) (caducado|vencido|vigente|valido|expirado|bien|en regla|al dia|en vigor|correcto) [(el|mi)] <certificado> WHICH",
  "<sisi> [(el|mi|nuestro)] <certificado> WHICH [(esta|este|sigue|siga|sigue siendo|sigue estando|es|anda|ya esta)] (caducado|vencido|vigente|valido|expirado|bien|en regla|al dia|en vigor|correcto|caduco|vencio|ha caducado|ha vencido|vale|es de fiar)",
  "(a|bajo) (nombre de quien|que nombre|nombre de que dominio|nombre de quienes) (esta|sale|va|figura) [(el|mi)] <certificado> WHICH",
  "de (que fecha|cuando|quien) es [(el|mi)] <certificado> WHICH",
  "<cosas> (<datosdecertificado>) [(y|con|e) [(los|las|el|la|sus)] <datosdecertificado>] [(que)] (de|del|tiene|lleva|trae|aparecen en|hay en|salen en|pone en|incluye|cubre) [(el|mi)] <certificado> WHICH",
  "que (dice|contiene|pone|trae|lleva|incluye|hay en|tiene) [(el|mi)] <certificado> WHICH",
  "[si] [(ya)] [se] (ha caducado|ha vencido|ha expirado|caduco|vencio|expiro) [(el|mi)] <certificado> WHICH",
  "cuant(o|os) (le queda|le quedan|queda|quedan|falta|faltan|dias le quedan|dias quedan|dias faltan|tiempo le queda|tiempo queda) [(de vida|para que caduque|para que venza|para que expire)] [(a|al|del|el|de)] [(el|mi)] <certificado> WHICH",
  "(el|mi|nuestro|que tal el|como esta el|como anda el) <certificado> WHICH",
  "[el] <certificado> WHICH (cuando|en que fecha|que dia|hasta cuando|hasta que dia) [se] {end}",
  "<cosas> [<datosdecertificado>] [(tiene|de|del)] [(el|mi|un)] <certificado> WHICH [(tiene|muestra|cubre)]",
  "<certificado> WHICH [si] (esta|sigue) (caducado|vencido|vigente|valido|bien)",
  "<hastacuando> [se] [(me|nos)] <vence> [(el|mi|nuestro|este|ese)] [(archivo|fichero)] [(del|de)] <certificado> WHICH",
  "(el|mi|nuestro|este|ese) <certificado> WHICH [,] <hastacuando> [se] [(me|nos)] <vence>",
  "(entre|de|desde) que (fechas|fecha|dia|dias) [(a|hasta|y hasta) [que] (fecha|dia|cual)] [se] <vence> [(el|mi|nuestro)] <certificado> WHICH",
  "(periodo|plazo|rango|fechas|ventana|inicio y fin|fecha de inicio y de fin|fecha de inicio y fin) [de] [(validez|vigencia)] (de|del|tiene) [(el|mi)] <certificado> WHICH",
];

const english = [
  "when (does|will|did) [(the|my|our)] <certificate> WHICH {end}",
  "when (is|must|should) [(the|my|our)] <certificate> WHICH (due|due to expire|due to run out|expiring|due for renewal|renewed|be renewed|up for renewal)",
  "(until when|how long) is [(the|my|our)] <certificate> WHICH [still] (valid|good)",
  "[(the|what is the)] ({end}|validity|renewal) [(date|dates|period)] (of|for|on) [(the|my|our)] <certificate> WHICH",
  "[(the|what are the|what is the)] (dates|names|details|subject|issuer|san|sans|contents|info|information|domains|data|validity) (of|in|on|for|from|about) [(the|my|our)] <certificate> WHICH",
  "(which|what) (domain|domains|name|names|host|hosts|sites) (are|is|does) [(in|on)] [(the|my|our)] <certificate> WHICH",
  "(which|what) (domain|domains|name|names|host|hosts|sites) (is|does|are) [(the|my|our)] <certificate> WHICH (for|cover|covers|valid for|issued for|have|good for|include|in)",
  "who (is|does) [(the|my|our)] <certificate> WHICH (for|issued to|issued for|belong to|issued by|signed by|from)",
  "who (issued|signed) [(the|my|our)] <certificate> WHICH",
  "(read|inspect|decode|parse|examine|analyse|analyze|validate|dump) [(the|my|our)] <certificate> WHICH",
  "(is|has) [(the|my|our)] <certificate> WHICH [still] (expired|valid|good|current|out of date|in date|ok|run out)",
  "how (long|many days|much time) (does|is|has|are) [(the|my|our)] <certificate> WHICH [(still)] (have|last|left|got left|have left|valid|got)",
  "how (long|many days|much time) (is|are) (left|there) (on|for) [(the|my|our)] <certificate> WHICH",
  "(the|my|our) <certificate> WHICH",
  "[(if|that|whether|when)] [(the|my|our)] <certificate> WHICH (is|has) [still] (expired|valid|good|current|out of date|in date|ok|fine|trusted)",
  "(when|until when) [(the|my|our)] <certificate> WHICH {end}",
  "if [(the|my|our)] <certificate> WHICH (expires|runs out|ends|lapses|is valid)",
  "<things> [<certificatefacts>] [(of|in|on|for|from|about)] [(the|my|our)] <certificate> [<certificatefacts>] WHICH [(covers|has|says|cover|have|say|cover)]",
  "(what is|how is) [(the|my|our)] <certificate> like WHICH",
  "(for|to) (whom|which domains|what domains|which names|what names|which hosts) (is|was|does) [(the|my|our)] <certificate> WHICH [(issued|valid|made|apply)]",
  "whose [<certificate>] (is|does) [(the|my|our)] <certificate> WHICH [(carry|name)]",
  "what does [(the|my|our)] <certificate> WHICH (say|contain|cover|include|have|hold)",
  "[how many] days left (on|for) [(the|my|our)] <certificate> WHICH",
];

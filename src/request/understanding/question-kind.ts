import type { Language } from "../../shared/language.ts";
import { fold } from "./text/fold.ts";

/**
 * What a request that no skill knows asks for: "how" things are done or what they are, which documents tell; another
 * "question", which a command may answer by looking; or something to be done.
 */
export type QuestionKind = "how" | "question" | "order";

export function questionKind(request: string, language: Language): QuestionKind {
  const text = fold(request)
    .replace(/[¿?¡!.,;:"«»“”'’]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(lead[language], "")
    .replace(wondering[language], "$1");
  if (ofThings[language].test(text)) return "question";
  if (how[language].some((form) => form.test(text))) return "how";
  return /[¿?]/.test(request) || asks[language].test(text) ? "question" : "order";
}

/** What only leads up to the question. */
const lead: Record<Language, RegExp> = {
  es: /^((oye|hola|neo|perdona|disculpa|por favor|porfa|a ver|una pregunta|una duda|y|pues|entonces) )*((me )?(puedes|podrias|puede|podria|podes) (decir|explicar)(me|nos)? |(dime|explicame|cuentame|decime) |(quiero|quisiera|necesito|me gustaria) (saber|entender|aprender) |(no se|sabes|recuerdas|tienes idea de|alguna idea de) )?/,
  en: /^((hey|hi|hello|neo|sorry|excuse me|please|so|and|ok|quick question) )*((can|could|would) you (please )?(tell|explain to|show|remind) me |(tell|explain to|remind) me |i (want|need|would like|d like) to (know|understand|learn) |(do you|does anybody|does anyone) (know|remember) |i (do not|don t|dont) know |any idea )?/,
};

/** "What exactly is an inode", "qué demonios es un zombi": the word that asks, and how much somebody wonders. */
const wondering: Record<Language, RegExp> = {
  es: /^(que|como|por que|para que) (?:demonios|diablos|narices|rayos|carajo|exactamente|realmente|en realidad)(?= )/,
  en: /^(what|how|why) (?:exactly|actually|really|precisely|on earth|in the world|the (?:hell|heck|devil))(?= )/,
};

const how: Record<Language, readonly RegExp[]> = {
  es: [
    /^(de que (forma|manera|modo) |como |que (hago|debo hacer|tengo que hacer|hay que hacer) para )(se |lo |la |le |les |los |las |me |nos )*(puedo|puede|podria|podemos|pueden|hago|hace|hacen|hacemos|haria|debo|deberia|tengo que|hay que|consigo|logro|conviene|sirve|funcionan?)\b/,
    // "Cómo cambio", "cómo comprimirlo", "cómo se monta"; "cómo vamos" asks how things stand.
    /^como (?!(vamos|estamos|andamos|quedamos|seguimos|esta|estan|va|van|anda|andan|sigue|siguen|quedo|fue|eres|estas|andas|llamo)\b)(se |lo |la |le |les |los |las |me |nos )*[a-z]+(o|a|e|an|en|amos|emos|imos|ar|er|ir|ar(lo|la|los|las|se|le|me)|er(lo|la|los|las|se|le)|ir(lo|la|los|las|se|le))\b/,
    /^que (es|son|hace|hacen|significan?|quieren? decir|diferencias? (hay|tiene|tienen)|implica)\b/,
    // "Qué programa usa la red" asks which of those that run.
    /^(que|cual|con que|cuales) (\w+ )?(?!programa (?:(?:me|nos|se|le|lo|la) )?(?:esta|estan|usa|gasta|consume|tiene|ocupa|escucha|come|chupa|abre|abrio|bloquea|corre|lee|escribe|baja|sube|habla|manda)\b)(opcion|opciones|comando|comandos|orden|ordenes|instruccion|parametro|parametros|argumento|bandera|flag|flags|herramienta|programa|senal|variable|fichero de configuracion|archivo de configuracion)\b/,
    /^cual es (la|el) (opcion|sintaxis|forma|manera|orden|comando|diferencia|ventaja|significado|proposito|utilidad|valor por defecto|formato|mejor)\b/,
    /^(para que|de que) (sirven?|vale|se usan?)\b/,
    // "Por qué interfaz sale": by which.
    /^(por que(?! (?:interfaz|tarjeta|placa|puerto|router|ruta|camino|salto|saltos|ip|red|boca|servidor|sitio|donde)\b)|cuando (se usa|conviene|debo|hay que|es mejor)|en que (consiste|se diferencia)|donde se (configuran?|definen?|declaran?|ponen?|guardan?|cambian?|indican?))\b/,
    /^(la )?diferencia (entre|de)\b|^(explica|el significado de|la sintaxis de|como)\b.{0,3}$|^explica\b/,
  ],
  en: [
    /^how (do|does|did|can|could|would|should|to|might|may|must)\b/,
    /^what (is|are|does|do|did|s) (the (difference|option|flag|command|syntax|meaning|purpose|point|default(?! (?:target|runlevel|shell|gateway|route|interface|editor|locale)\b)|way|best|right|format|use)|an? |it mean|\S+( \S+){0,4} (do|mean|stand for|used for|for)\b|[a-z0-9_.()-]+$|meant by)/,
    /^(what|which) (\w+ )?(?!program (?:is (?:[a-z]+ing|on|at|behind)|has|holds|uses|keeps|listens|talks|eats|takes|opened|writes|reads)\b)(option|options|flag|flags|command|commands|switch|switches|parameter|argument|signal|variable|tool|program|config(uration)? file)s?\b/,
    /^(why|when (should|do|would|is it)|where (do|does|can|should|is|are) .*(configur|defin|declar|set|stored|kept|document))\b/,
    /^(the )?difference between\b|^(explain|describe|the meaning of|the syntax of)\b|^what does .* (do|mean)\b/,
  ],
};

/** "Qué es lo que más ocupa", "what is using the disk", "why did the container web die": how things stand on this machine. */
const ofThings: Record<Language, RegExp> = {
  es: /^(que|cual|cuales|quien) (es|son) (lo que|los que|la que|las que|el que|mi|mis|esto|eso|tu)\b|^que (esta|estan|hay|proceso|procesos|servicio|servicios|usuario|usuarios|ocupa|consume|gasta|escucha)\b|^por que (no |se |me )*\w+ (el|la|mi|este|ese|esta) (contenedor|docker|pod|deployment|despliegue|compose|nodo|vm|maquina virtual) \w/,
  en: /^(what|which|who) (is|are|s) (my|our|using|listening|running|taking|eating|happening|going|wrong|on|in|up|down|left|open|connected|logged|installed|mounted|this|that|there)\b|^why (did|does|is|has|was|won t|doesn t|isn t) (the |my )?(container|docker|pod|deployment|node|vm|virtual machine) \w|^describe (the )?(pod|node|deployment|service|namespace|ingress) \w/,
};

const asks: Record<Language, RegExp> = {
  es: /^(que|quien|quienes|cual|cuales|cuando|donde|cuanto|cuanta|cuantos|cuantas|hay|esta|estan|tiene|tienen|por que|como)\b/,
  en: /^(what|who|whose|which|when|where|why|how|is|are|was|were|does|do|did|has|have|can|will)\b/,
};

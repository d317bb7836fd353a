import type { Passage } from "../../ports/knowledge.ts";
import { visible } from "../../shared/text.ts";
import { fold } from "./content-words.ts";

/** A passage without the lines that give orders to whoever reads it by machine; `orders`: how many those were. */
export type ScreenedPassage = { passage: Passage; text: string; orders: number };

/**
 * Documents explain things to people. What speaks to a model instead (its instructions, its role, what it must answer, keep
 * back or send away) is taken out, and a passage that holds any of it is told to no model. Signs are not proof: what a
 * document says is data in any case, and whatever a model makes of it stays words.
 */
export function screened(passage: Passage): ScreenedPassage {
  const lines = withoutHidden(passage.text).split("\n");
  const kept = lines.filter((line) => !givesOrders(line));
  // Orders may run over the end of a line.
  const across = lines.filter(
    (line, at) =>
      !givesOrders(line) && givesOrders(`${lines[at - 1] ?? ""} ${line}`) && !givesOrders(lines[at - 1] ?? ""),
  );
  const whole = givesOrders(passage.text.replace(/\s+/g, " ")) && kept.length === lines.length && across.length === 0;
  const text = kept
    .filter((line) => !across.includes(line))
    .join("\n")
    .trim();
  const orders = lines.length - kept.length + across.length + (whole ? 1 : 0);
  return {
    passage: { ...passage, text: visible(passage.text, { multiline: true }) },
    text: visible(text, { multiline: true }),
    orders,
  };
}

/** Comments of HTML and Markdown are seen by nobody, and marks without width only by machines. */
function withoutHidden(text: string): string {
  return text.replace(/<!--[\s\S]*?(-->|$)/g, "").replace(/^\[\/\/\]: #.*$/gm, "");
}

/** Whether a line speaks to a model rather than to a person. */
export function givesOrders(line: string): boolean {
  const plain = fold(line.normalize("NFKC"))
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, "")
    .replace(/[*_`~"'“”«»]/g, "");
  // "i g n o r e", "i-g-n-o-r-e", "1gn0re".
  const letters = plain.replace(/[0134578@$]/g, (sign) => lookAlikes[sign] ?? sign).replace(/[^a-z]/g, "");
  // Written large: "system: the time spent in the kernel" explains a word.
  const speaks = /^\W{0,4}(SYSTEM|SISTEMA|ASSISTANT|ASISTENTE|USER|HUMAN|System|Sistema)\s*:\s*\S/.test(line);
  return speaks || spokenToModels.some((sign) => sign.test(plain)) || squeezed.test(letters);
}

const lookAlikes: Readonly<Record<string, string>> = {
  0: "o",
  1: "i",
  3: "e",
  4: "a",
  5: "s",
  7: "t",
  8: "b",
  "@": "a",
  $: "s",
};

const instructions =
  "(instruct(ion|ed)|instruccion|prompts?\\b|guidelines?\\b|directri|restricciones|restrictions|ordenes|programming|programacion)";
const rules = "(rules?\\b|reglas?\\b|polic(y|ies)|politicas?\\b)";
const whatWasBefore =
  "(above|previous|prior|earlier|before|anterior|previ[oa]s?\\b|de arriba|system|sistema|your\\b|tus?\\b|original|initial|inicial|safety|seguridad)";
const reader =
  "(assistants?|asistentes?|language models?|modelos? de lenguaje|\\bllms?\\b|\\bais?\\b|\\bias?\\b|chat ?bots?|chatgpt|copilots?\\b|copilotos?|neo ?papaya|\\bneo\\b|inteligencia artificial|artificial intelligence)";
const person =
  "(the (user|person|reader|administrator|operator) (to|that|he|she|they)\\b|users (to|that)\\b|(al|a la|a los) (usuari\\w+|persona|lector\\w*|administrador\\w*) (que|de que)\\b|a quien pregunt\\w+|quien pregunte)";
/** Where a sentence begins, or what an order in the middle of one begins with. */
const begins =
  "(^|[.!?:;)\\]>,–—-]\\s*|\\b(please|por favor|now|ahora|then|luego|entonces|and|y|so|must|should|you|debes|deberas|tienes que|instead|always|siempre|to)\\s+)\\W*";

const spokenToModels: readonly RegExp[] = [
  new RegExp(
    `(ignor|disregard|forget|overrid|bypass|olvid|descart|desobede|omit[ae]|pas[ae] por alto|no (hagas|haga) caso|haz caso omiso|do not follow|don.?t follow|no sigas|stop following|deja de (seguir|cumplir))\\w*.{0,50}${instructions}`,
  ),
  new RegExp(
    `(ignor|disregard|forget|overrid|olvid|descart|desobede|no (hagas|haga) caso|haz caso omiso|no sigas)\\w*.{0,30}${whatWasBefore}.{0,30}${rules}`,
  ),
  new RegExp(
    `(ignore|disregard|forget|ignora|olvida|olvidate|descarta)\\b.{0,15}\\b(everything|anything|todo|cuanto|all)\\b.{0,25}${whatWasBefore}`,
  ),
  /(you are|you're|eres|seras|you will be) (now|ahora|an? (unrestricted|helpful|evil|ai\b|assistant|language|expert|hacker)|un (asistente|modelo|experto|hacker)|una ia)/,
  new RegExp(
    `${begins}(act as (if you|an? (assistant|admin\\w*|expert|hacker|different|unrestricted))|actua como (si fueras|root|un[ao]? (asistente|expert[oa]|hacker|admin\\w*)|admin\\w*)|comportate como|pretend (to be|you)|finge (ser|que)|roleplay|haz de cuenta|hazte pasar)`,
  ),
  /(from now on|a partir de ahora|de ahora en adelante|desde ahora|henceforth),? .{0,60}(you\b|your|answer|respond|reply|contest|siempre|debes|deberas|tu\b|di\b)/,
  /(system|developer|desarrollador) (prompt|override|instructions?\b|mode enabled)|(prompt|instruccion(es)?) (del|de) (sistema|desarrollador)|mensaje de(l)? (sistema|desarrollador) para|(new|updated|nuevas|actualizadas|real|verdaderas) (instructions?|instrucciones)\b|instrucciones (nuevas|actualizadas|reales|para (el|la|ti|quien))|instructions (for|to) (the )?(assistant|model|ai|llm|agent|reader)/,
  new RegExp(
    `(note|nota|attention|atencion|important|importante|dear|estimad[oa]|hey|hola|oye|to the|for the|para (el|la)|message for|mensaje para)\\b.{0,20}${reader}`,
  ),
  new RegExp(
    `${reader}.{0,25}\\b(must|should|shall|has to|have to|will now|debe|debes|deberas|deberan|tienes? que|ha de|hara|tendra que)\\b`,
  ),
  new RegExp(`^\\W*${reader}\\s*[,:;]`),
  /<\/?\s*(system|assistant|passage|pasaje|instructions?|instrucciones|prompt)\b[^>|]{0,40}>|<\|[^|]*\|>|\[\/?inst\]|<<\/?sys>>|<(start|end)_of_turn>|^\s*#{1,6}\s*(system|assistant|instructions? (for|to)|sistema|asistente|human|response|respuesta|user)\b:?|^\W{0,4}(assistant|human|asistente|usuario|usuaria)\s*:\s+\S/,
  /\b(respond|reply|answer|responde|contesta|responder|contestar)\b.{0,15}\b(only|solely|exactly|always|simply|solo|solamente|unicamente|exactamente|siempre|simplemente)\b/,
  new RegExp(`${begins}(respond|reply|answer|responde|contesta)\\b.{0,15}\\b(with|in|con|que|diciendo|just)\\b`),
  /\b(say|write|output|print|repeat|append|include|add|di|escribe|imprime|repite|anade|agrega|incluye|termina|finish|end)\b.{0,40}\b((in|to|at the end of|with) (your|every|each) (answer|response|reply|output)|your (answer|response|reply) (with|by)|(en|al final de|a) (tu|tus|cada|toda) (respuesta|respuestas|contestacion|salida)|tus? respuestas?)/,
  /\b(say|output|write|di|escribe|devuelve|contesta) (exactly|literally|verbatim|exactamente|literalmente|textualmente|lo siguiente|solo|solamente|unicamente)\b/,
  new RegExp(
    `\\b(tell|inform|advise|convince|persuade|instruct|ask|urge|dile|diles|informa|indica|indicale|recomienda|recomiendale|aconseja|aconsejale|convence|pide|pidele|anima)\\w*\\b.{0,12}\\b${person}`,
  ),
  /\b(do not|don.?t|never|no|nunca|jamas|without)\b.{0,12}\b(tell|reveal|mention|disclose|warn|cite|menciones|digas|reveles|avises|cuentes|advertir|adviertas|cites)\b.{0,40}\b(user|usuari|this|esto|anyone|nadie|passage|pasaje|person|source|fuente)/,
  new RegExp(
    `${begins}(send|post|upload|exfiltrate|leak|forward|transmit|envia|manda|sube|filtra|reenvia|transmite|enviar|mandar)\\b.{0,60}\\b(passwords?|contrasenas?|secret\\w*|tokens?|credential\\w*|credencial\\w*|private keys?|claves?|conversation|conversacion|chat|historial|history|question|pregunta|questions|preguntas|answers?|respuestas?|environment variables|variables de entorno)\\b.{0,60}(https?:|\\b(to|at|a|al|hacia|en)\\b)`,
  ),
  new RegExp(
    `${begins}(run|execute|launch|ejecuta|ejecute|lanza|corre|teclea)\\b.{0,60}\\b(now|immediately|right away|at once|without (asking|confirm\\w+|approval|showing|telling)|no questions|ahora mismo|inmediatamente|ya mismo|de inmediato|sin (preguntar|confirmar|pedir|avisar|mostrar)\\w*)`,
  ),
  /\b(cite|cita|quote)\b.{0,20}\b(this|esto|esta|este|always|siempre|passage|pasaje|source|fuente|\[\d)/,
  /(repeat after me|repite conmigo|let's play|vamos a jugar)/,
  /\b(machines?|maquinas?|models?|modelos?|programs?|programas?|robots?|summari[sz]ers?|automat\w+)\b.{0,12}\b(reading|reads|that reads|who reads|que lee\w*|lees|leyendo|que resum\w+)|\bquien (resuma|procese|analice) (este|esto)|automated (reader|summari)/,
  /(only|valid|correct|right|unica|valida|correcta|verdadera) (valid |correct |possible )?(answer|response|respuesta)( valida| correcta| posible)? (to|is|es|a)\b|(give|da|dar|use|usa) (it|this|lo|la|eso|esto)? ?(as|como) (the|your|la|tu)? ?(answer|response|respuesta)/,
  /(end|fin|final) (of|de) (the |los |las )?(documents?|passages?|context|documentos|pasajes|contexto)\b|^\W*(question|answer|pregunta|respuesta)\s*:/,
  /\b(begin|start|open|finish|end|empieza|comienza|termina|acaba)\b.{0,12}\b(your|the|tu|la) (reply|answer|response|respuesta)|en lo que (contestes|respondas|digas)|todo lo que (dices|digas|contestes)|in (what|everything) you (say|answer|write)/,
  /(jailbreak|developer mode|modo desarrollador|modo dios|god mode|\bdan\b mode|do anything now)/,
  /(when|if|whenever|cuando|si) (you are |you're |the user |someone |anyone |te |alguien |el usuario |la persona )(asked? (about|how|what|to)|asks (you|about|how|what)|(pregunta|preguntan|pregunten|pregunte)) ?|(when|if|cuando|si) (answering|contestes|respondas|you (summari[sz]e|read|process) this|resum(as|es)|(leas|lees) esto)\b/,
  /\b(your|tu) (true|real|new|actual|secret|verdader\w|nuev\w|unic\w) (task|goal|purpose|role|mission|job|tarea|objetivo|proposito|papel|mision|funcion|trabajo)/,
];

/** The same where the letters were set apart. */
const squeezed =
  /(ignore|disregard|forget)(all|any|the|your|my)*(previous|prior|above|earlier)|(ignora|olvida)(todas|todo|las|lo|tus|esas)*(instrucciones|reglas|anterior)|systemprompt|promptdelsistema/;

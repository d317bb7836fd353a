import type { Language } from "../../shared/language.ts";
import { fold } from "./text/fold.ts";

export type Confirmation = "yes" | "no" | "unclear";

/**
 * What a reply to "shall I?" means. The whole utterance must be made of words for yes (or of words for no) and courtesy:
 * one word that is neither, or both kinds together, makes it unclear; an order to stop is a no even after "ok".
 * Nothing but an unmistakable yes is "yes". Both languages are understood whichever was spoken before.
 */
export function confirm(utterance: string, _language?: Language): Confirmation {
  const reply = utterance.trim();
  if (reply.length > longestReply || hiddenCharacters.test(reply)) return "unclear";
  const words = fold(reply)
    .replace(/[’']/g, "")
    .split(/[\s,.;:!¡"«»()…-]+/u)
    .filter((word) => word !== "");
  // "¿sí?" asks back. Signs other than these are part of no reply that we know.
  if (/[?¿]/.test(reply)) return "unclear";
  const meanings = new Set<Meaning>();
  for (let at = 0; at < words.length; ) {
    const phrase = longestPhrase(words, at);
    if (!phrase) return "unclear";
    meanings.add(phrase.meaning);
    at += phrase.length;
  }
  if (meanings.has("stop")) return "no";
  if (meanings.has("yes") && (meanings.has("no") || meanings.has("pause"))) return "unclear";
  return meanings.has("yes") ? "yes" : meanings.has("no") ? "no" : "unclear";
}

/**
 * A reply typed at a question that shows its letters, such as "[s]í [N]o": there "s", "y" and "n" count by themselves.
 * Heard by a microphone they do not.
 */
export function confirmTyped(reply: string, language: Language): Confirmation {
  const letter = reply.trim().toLowerCase();
  if (letter === "y" || (letter === "s" && language === "es")) return "yes";
  return letter === "n" ? "no" : confirm(reply);
}

/** "pause" ("espera") is no answer by itself and takes any yes back. */
type Meaning = "yes" | "no" | "stop" | "pause" | "courtesy";

const longestReply = 120;
const hiddenCharacters = /[\p{Cc}\p{Cf}\p{Co}]/u;

function longestPhrase(words: readonly string[], at: number): { meaning: Meaning; length: number } | undefined {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const text = words.slice(at, at + length).join(" ");
    const meaning = phrases.get(text);
    if (meaning) return { meaning, length };
  }
  return undefined;
}

// Folded, without apostrophes. A word that also means "enough", "done", "carry on talking" or "good" ("listo", "perfecto",
// "venga", "fine", "go on", "right") is no unmistakable yes and stands in none of the lists.
const list = (text: string) => text.trim().split(/\s*\|\s*|\s*\n\s*/);

const yes = list(`
  si|sii|siii|sip|sipi|claro|claro que si|por supuesto|por supuesto que si|desde luego|desde luego que si|de acuerdo|conforme
  vale|okay|ok|okey|oka|okei|adelante|dale|dale pues|dale nomas|andale|correcto|asi es|exacto|eso es|afirmativo|confirmo
  confirmado|confirmar|lo confirmo|acepto|aceptar|aceptado|apruebo|aprobado|lo apruebo|autorizo|autorizado|lo autorizo|procede
  proceda|procedamos|hazlo|hagalo|haganlo|hacelo|hagamoslo|hagamosle|ejecutalo|ejecutala|ejecutelo|ejecuta|ejecutar|correlo
  correla|lanzalo|lanzala|mandale|aplicalo|aplicala|sigue adelante|tira adelante|sin duda|sin ninguna duda|totalmente
  absolutamente|me parece bien|si senor|si senora|simon|que si|te digo que si|obvio que si|puedes hacerlo|lo puedes hacer
  ejecuta el comando|ejecuta la orden|quiero que lo hagas|quiero que lo ejecutes|hazlo tu|si quiero
  yes|yep|yup|yeah|yea|aye|sure|sure thing|of course|certainly|definitely|absolutely|affirmative|indeed|correct|thats right
  exactly|agreed|approved|approve|approve it|i approve|accept|i accept|confirm|confirmed|i confirm|confirm it|i agree|go ahead
  go for it|do it|do that|do so|run it|run that|run the command|execute|execute it|proceed|please do|make it so|by all means
  lets go|lets do it|lets do that|all right|alright|okey dokey|sounds good|looks good|good to go|lgtm|yes i do|you may|apply it
  do go ahead|yes sir|yes maam|yes indeed|for sure|without a doubt|thats correct|you can do it|i want you to do it
`);

const no = list(`
  no|n|noo|nooo|nop|nope|nah|nones|nel|negativo|negative|nunca|jamas|never|ni hablar|ni loco|ni loca|ni de broma|ni en broma
  ni pensarlo|ni se te ocurra|de ninguna manera|de ningun modo|en absoluto|para nada|claro que no|por supuesto que no
  desde luego que no|que no|mejor no|todavia no|aun no|ahora no|ahorita no|hoy no|no gracias|no quiero|no lo quiero|no aun
  no lo hagas todavia|no todavia|no lo apruebo|no acepto|no confirmo|no autorizo|no estoy de acuerdo|no me parece bien
  nada|rechazo|rechazado|rechazar|rechazalo|me niego|eso no|asi no|por favor no|te digo que no|te he dicho que no
  dije que no|he dicho que no|obvio que no|creo que no|ya no|yeah no
  not now|not yet|not today|not really|no way|no thanks|no thank you|of course not|certainly not|absolutely not
  definitely not|no sir|hell no|id rather not|i would rather not|rather not|better not|i dont want to|i do not want to
  i dont think so|i do not think so|i said no|reject|reject it|rejected|deny|denied|i refuse|refuse|decline|i decline
  not at all|thats wrong|no senor|no senora|\u{1f44e}
`);

// Orders to leave it be.
const stop = list(`
  no lo hagas|no lo haga|no hagas nada|no hagas eso|no haga nada|no lo ejecutes|no lo ejecute|no ejecutes nada|no la ejecutes
  no ejecutes|no lo borres|no borres nada|no borres|no sigas|no continues|no procedas|mejor no lo hagas|cancela|cancelalo
  cancela eso|cancelar|cancele|cancelado|cancela la operacion|anula|anulalo|anula la operacion|anular|aborta|abortar|abortalo
  para|parate|para eso|paralo|detente|deten|detenlo|alto|dejalo|dejalo estar|dejalo asi|olvidalo|olvidate|mejor dejalo|basta
  ya no lo hagas|quita|quita quita|da igual|dejemoslo
  stop|stop it|stop that|cancel|cancel it|cancel that|abort|abort it|halt|quit|exit|dont|dont do it|dont do that|do not
  do not do it|do not do that|do not run it|do not run that|dont run it|dont run that|do not proceed|dont proceed
  please dont|please do not|forget it|never mind|nevermind|leave it|leave it alone|skip it|skip
`);

const courtesy = list(`
  por favor|porfa|porfavor|porfis|gracias|muchas gracias|mil gracias|please|pls|thanks|thank you|thanks a lot
  neo|oye|oye neo|hey|hey neo|ahora|ahora mismo|ya mismo|ahorita|now|right now|entonces|pues|then
  eh|em|mm|mmm|hmm|um|uh|er|bueno|well
`);

const phrases: ReadonlyMap<string, Meaning> = new Map([
  ...courtesy.map((text) => [text, "courtesy"] as const),
  ...yes.map((text) => [text, "yes"] as const),
  ...no.map((text) => [text, "no"] as const),
  ...["espera", "esperate", "aguanta", "un momento", "wait", "hold on", "one moment"].map(
    (text) => [text, "pause"] as const,
  ),
  ...stop.map((text) => [text, "stop"] as const),
  ["para ya", "stop"] as const,
]);
const longest = 5;

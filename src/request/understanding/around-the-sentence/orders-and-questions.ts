import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { clarify, type Heard } from "../planning.ts";
import { option, type Reading } from "../reading.ts";
import type { Token } from "../templates/tokens.ts";

/** Question marks around an order's words, and no "can you" that would explain them. */
export function isQuestion(request: string, language: Language): boolean {
  return /[¿?]/.test(request) && !askingNicely[language].test(request);
}

const askingNicely: Record<Language, RegExp> = {
  es: /\b(puedes|podr[ií]as|puede|podr[ií]a|pod[eé]s|me|te importa|quieres|ser[ií]as|se puede|por qu[eé] no)\b/i,
  en: /\b(can|could|would|will|do you mind|why don['’]?t|shall)\b/i,
};

/** "¿Me reinicia nginx?" asks for it; without its marks it may as well be a complaint. */
export function withoutAskingMe(tokens: readonly Token[], request: string): readonly Token[] | undefined {
  const [me, ...order] = tokens;
  const favour = tokens.some(({ folded }) => /^(favor|porfa|porfavor|porfis)$/.test(folded));
  const asks = me?.folded === "me" && order.length > 1 && (favour || /[¿?]/.test(request));
  return asks ? order : undefined;
}

/** "¿Reinicio nginx?", "should I restart nginx?": the words of the order that is asked about. */
export function firstPersonOrder(
  tokens: readonly Token[],
  asking: boolean,
  language: Language,
): readonly Token[] | undefined {
  if (language === "en") {
    const [should, person, ...order] = tokens;
    const asks = /^(should|shall|may)$/.test(should?.folded ?? "") && /^(i|we)$/.test(person?.folded ?? "");
    return asks && order.length > 0 ? order : undefined;
  }
  const at = tokens.findIndex(({ folded }) => !/^(y|entonces|que|lo|la|los|las|ya)$/.test(folded));
  const verb = tokens[at];
  const imperative = verb && asking ? imperatives.get(verb.folded) : undefined;
  if (!verb || imperative === undefined) return undefined;
  // "¿Lo reinicio?" is "reinicia lo".
  const pronoun = tokens.slice(0, at).filter(({ folded }) => /^(lo|la|los|las)$/.test(folded));
  return [{ ...verb, text: imperative, folded: imperative }, ...pronoun, ...tokens.slice(at + 1)];
}

const imperatives: ReadonlyMap<string, string> = new Map(
  `reinicio reinicia|reiniciamos reinicia|paro para|paramos para|detengo deten|arranco arranca|inicio inicia|levanto levanta|recargo recarga
   borro borra|elimino elimina|instalo instala|desinstalo desinstala|actualizo actualiza|apago apaga|apagamos apaga|copio copia|muevo mueve|creo crea
   activo activa|desactivo desactiva|habilito habilita|deshabilito deshabilita|mato mata|quito quita|abro abre|cierro cierra|monto monta|desmonto desmonta|bloqueo bloquea|desbloqueo desbloquea`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

/** "¿reinicia nginx?": the order, or how things stand. */
export function askWhether(found: Heard, reading: Extract<Reading, { kind: "ready" }>): Heard {
  const options = [option(reading.intention, reading.skill, found.context)];
  const { service } = reading.intention.slots;
  if (service !== undefined) {
    const intention = { skill: "service-status", slots: { service } };
    const label = found.language === "es" ? `estado de ${service}` : `status of ${service}`;
    options.push({ ...intention, label });
  }
  return clarify(found, message(found.language, "ask_order_or_question"), options);
}

import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { socketRows } from "../saying/sockets.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Who listens on one port. */
export const portUser = defineSkill({
  id: "port-user",
  sentences: {
    es: [
      "quién usa el puerto {port}",
      "(quien|que|que proceso|que programa|que servicio|que aplicacion|cual proceso) [(es el que)] [(esta|tiene)] (usa|usando|ocupa|ocupando|escucha|escuchando|abrio|tiene abierto|ocupado|cogido|agarrado|abierto|utiliza|utilizando) [(en|por)] [el] puerto {port}",
      "(quien|que) (hay|esta|tengo) [(escuchando|corriendo)] (en|por|detras de) [el] puerto {port}",
      "[si] (esta|hay algo en) [(abierto|libre|ocupado|en uso|escuchando)] [el] puerto {port} [(abierto|libre|ocupado|en uso|escuchando)]",
      "[el] puerto {port} [(esta)] (abierto|libre|ocupado|en uso|escuchando)",
      "(busca|encuentra) [(quien|que)] [(usa|escucha en|esta en)] [el] puerto {port}",
      "(proceso|programa|servicio) [que] (usa|ocupa|escucha en|del|en el) [el] puerto {port}",
      "(escucha|hay) (algo|alguien|algun proceso) [escuchando] (en|por) el puerto {port}",
      "puerto {port}",
      "(quien|que|que proceso|que programa) (tiene|esta|anda) (tomado|agarrado|ocupando|usando|ocupado|cogido) [(en)] [el] [puerto] {port}",
      "(quien|que) (usa|ocupa|escucha en|esta en) [el] {port}",
      "(quien|que proceso|que programa) (lo|me) (tiene|esta) (agarrado|ocupando|usando|tomado|ocupado) [el] [puerto] {port}",
      "(quien|que) (tiene|anda usando) (agarrado|tomado|ocupado) el {port}",
      "(<quien>|que servicio|que demonio|cual|que cosa|que|que bicho) [(es (el|la|lo) que)] [(me|nos|lo|se)] (tiene|tienen|esta|estan|anda|andan|ha|mantiene) [<pillando>] [(en|por)] [(el|al)] puerto {port} [<pillando>]",
      "(<quien>|que servicio|que demonio|cual) [(es (el|la|lo) que)] [(me|nos|lo|se)] (pilla|pillo|cogio|coge|agarro|agarra|tomo|toma|ocupa|acapara|abre|abrio|atiende|ha pillado|ha cogido|ha abierto|ha agarrado) [(en|por)] [(el|al)] puerto {port}",
      "(<quien>|que servicio|que demonio) [(me|nos|lo)] (tiene|tienen|esta|anda|mantiene) <pillando> [(en|por)] (el|al) {port}",
      "[el] puerto {port} [,] (<quien>|que servicio|de quien|para quien) [(lo|me lo|nos lo)] (tiene|esta|anda|usa|ocupa|es|escucha) [<pillando>]",
      "(de|para) (quien|que proceso|que programa|que servicio) es [el] puerto {port}",
    ],
    en: [
      "who is using port {port}",
      "(who|what|which process|which program|which service|what process|what program) [(is|has)] (using|uses|listening on|listens on|running on|on|taking|occupying|holding|opened|open|bound to) [tcp] port {port}",
      "is [tcp] port {port} (open|free|used|in use|taken|busy|listening|closed|available)",
      "[the] (process|program|service) (on|using|listening on|behind) port {port}",
      "is (anything|something|anyone|there anything) (listening on|using|on|running on) port {port}",
      "<find> (who|what|what process|which process) (is using|uses|is on|listens on) port {port}",
      "port {port} [status]",
      "what is (on|behind|using) port {port}",
      "who (has|owns|opened) port {port} [open]",
      "(who|what) (has|is holding|is using|is on|is listening on|owns) [port] {port} [(bound|open|taken)]",
      "(find|find out) (what|who) is (using|on|listening on) port {port}",
      "(something|what) is [already] (using|on) port {port} [find out what]",
      "who (has|has got|got) [port] {port} (bound|open|taken)",
      "(who|what) is [already] (sitting|squatting|camping|hanging|living|listening) on port {port}",
      "(who|what) (has|holds|owns|grabbed|took|is hogging|is taking) port {port} [already]",
      "(something|someone|somebody) [is] [already] (squatting|sitting|camping|hogging|listening|running) [on] port {port} (what|who|which (process|program|service)) [is it]",
      "(something|someone|somebody) [is] [already] (using|hogging|blocking|holding|taking) [(up)] port {port} (what|who|which (process|program|service)) [is it]",
      "port {port} is [already] (taken|busy|in use|used|occupied) (by what|by who|by whom|what is it|who is it|what is using it|who is using it|what has it|who has it)",
      "(who|what) (has|is) (hogging|squatting on|sat on|sitting on|nicked|grabbed) [port] {port}",
      "(who|what) is (hogging|blocking|occupying) port {port}",
      "(which|what) (program|process|service|app|application|daemon) (has|have|got|holds|is using|is on|uses|owns|is holding) [(tcp)] port {port} [open]",
      "who (has|has got|got) port {port}",
      "(something|someone) is [already] (using|on|holding|listening on) {port} (what|who) is it",
      "(anything|something|anyone) (listening on|using|on|running on) port {port}",
    ],
  },
  slots: { port: { type: "port", ask: { es: "¿Qué puerto?", en: "Which port?" } } },
  command: ({ port = "" }) => ({
    pipeline: [["ss", datagrams.has(port) ? "-tulnp" : "-tlnp", `sport = :${port}`]],
  }),
  say: spoken({
    es: (outcome, { port = "" }) => tell(outcome, port, "es"),
    en: (outcome, { port = "" }) => tell(outcome, port, "en"),
  }),
});

/** Ports of services that speak UDP, beside TCP or alone. */
const datagrams = new Set(
  "53 67 68 69 123 137 138 161 162 443 500 514 546 547 1194 1812 3478 4500 5060 5353 51820".split(" "),
);

/** Without root, ss does not name the processes of other users. */
function tell({ stdout }: Outcome, port: string, language: Language): string {
  const rows = socketRows(stdout).filter((row) => row.port === Number(port));
  const row = rows.find(({ process }) => process !== "") ?? rows[0];
  if (!row) return language === "es" ? `Nadie escucha en el puerto ${port}.` : `Nothing listens on port ${port}.`;
  if (row.process === "") {
    return language === "es"
      ? `El puerto ${port} (${row.protocol}) está abierto; quién lo usa solo lo ve root.`
      : `Port ${port} (${row.protocol}) is open; only root can see who uses it.`;
  }
  return language === "es"
    ? `En el puerto ${port} (${row.protocol}) escucha ${row.process}, PID ${row.pid}.`
    : `${row.process} (PID ${row.pid}) listens on port ${port} (${row.protocol}).`;
}

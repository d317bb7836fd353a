import type { answers as english } from "../en/answers.ts";

export const answers: Record<keyof typeof english, string> = {
  answer_quoted: "Esto dice {source}:\n{quote}\n[1]",
  answer_more_in: "Lo demás, con sus palabras [{number}]:\n{quote}",
  answer_source_line: "{title}, línea {line}",
  answer_source_page: "{title}, página {line}",
  answer_left_out_orders:
    "He dejado fuera una parte: está escrita como órdenes para mí, y de los documentos no acepto ninguna. Desconfía de ese documento.",
  answer_unknown: "No lo sé: la documentación de este equipo no lo dice.",
  answer_encoder_missing:
    "Lo buscaría en la documentación de este equipo, pero aún no está descargado lo que hace falta ({megabytes} MB). Esto lo trae y lo busca: neo knowledge search «…»",
  answer_sources: "Fuentes:",
};

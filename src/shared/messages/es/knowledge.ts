import type { knowledge as english } from "../en/knowledge.ts";

export const knowledge: Record<keyof typeof english, string> = {
  knowledge_summary: "Lo que dicen los documentos: el manual de esta máquina y lo que añadas",
  knowledge_reading: "Leyendo documentos: {percent} % {document}",
  knowledge_embedding: "Calculando lo que significan: {percent} % {document}",
  knowledge_place_lines: "{count|línea|líneas} {range}",
  knowledge_place_pages: "{count|página|páginas} {range}",
  knowledge_unanswerable: "No lo sé: nada de lo que dicen los documentos que tengo responde a eso.",
  knowledge_added:
    "{place}: {count} {count|documento leído|documentos leídos} ({passages} {passages|pasaje|pasajes}), {unchanged} sin cambios, {removed} que ya no {removed|está|están}.",
  knowledge_skipped: "Sin leer: {place} ({reason})",
  knowledge_part_kept: "Lo leído hasta ahora se queda. Para seguir: neo knowledge add {place}",
  knowledge_none_own: "Aún no has añadido ningún documento. Para añadirlos: neo knowledge add ARCHIVO|CARPETA|URL",
  knowledge_machine: "El manual de esta máquina: {count} páginas, {passages} pasajes.",
  knowledge_machine_unread: "El manual de esta máquina se lee con la primera pregunta.",
  knowledge_removed: "Olvidado: {place}",
  knowledge_row: "{place}: {title} ({kind}, {passages} {passages|pasaje|pasajes}, {size})",
  knowledge_kind_markdown: "Markdown",
  knowledge_kind_text: "texto",
  knowledge_kind_html: "página web",
  knowledge_kind_pdf: "PDF",
  knowledge_kind_manual: "manual",
  knowledge_kind_help: "ayuda de un programa",
  knowledge_kind_note: "nota",
};

import type { words as english } from "../en/words.ts";

export const words: Record<keyof typeof english, string> = {
  words_summary: "Nombres propios tuyos: «la de secretaría» es una impresora, «la copia» una orden",
  words_empty:
    'Aún no hay ninguno. Por ejemplo: neo words add printer "la de secretaría" HP-2; o dilo: «llama la de secretaría a la impresora HP-2».',
  words_line: "{word} ({kind}): {value}",
  words_learnt: "Apuntado: «{word}» es {kind} {value}. Para quitarlo: «olvida la palabra {word}».",
  words_forgotten: "Olvidado: «{word}» ya no significa nada especial.",
  words_unknown: "No tengo apuntado «{word}». Los que hay: neo words.",
  words_which_kind:
    "¿Qué es {value}: un servicio, una impresora, un equipo, una carpeta, una orden…? Dilo así: «{word} es la impresora {value}».",
  words_hidden: "No lo apunto: hay caracteres invisibles en ese nombre o en lo que significa.",
  words_unfit: "«{word}» no sirve de nombre: de 2 a 60 letras, sin «:», «=» ni «#».",
  words_taken: "«{word}» ya quiere decir otra cosa para mí, y confundirla sería peligroso. Elige otro nombre.",
  words_new: "nuevo: {word} ({kind}) = {value}",
  words_clash: "cambia: {word} ({kind}) = {value}; ahora es {before}",
  words_bad_line: "{file}:{line} no es «clase: nombre = valor»; no cuenta.",
  words_import_question: "¿Los apunto ({count})? [s]í  [N]o:",
  words_imported: "Apuntados: {count}.",
  words_import_none: "No hay nada nuevo en {file}.",
  option_words_yes: "No preguntar antes de importar",
  word_kind_service: "el servicio",
  word_kind_printer: "la impresora",
  word_kind_host: "el equipo",
  word_kind_path: "la ruta",
  word_kind_user: "el usuario",
  word_kind_group: "el grupo",
  word_kind_container: "el contenedor",
  word_kind_package: "el paquete",
  word_kind_interface: "la interfaz",
  word_kind_device: "el dispositivo",
  word_kind_command: "la orden",
};

import type { undo as english } from "../en/undo.ts";

export const undo: Record<keyof typeof english, string> = {
  "undo.changed_since": "ha cambiado desde entonces",
  "undo.gone_since": "ya no está",
  "undo.there_again": "ahora hay otra cosa en su lugar",
  "undo.folder_gone": "la carpeta en la que estaba ya no existe",
  "undo.folder_in_use": "ahora hay otra cosa dentro: {name}",
  "undo.holds_original": "contiene lo que estaba en {path}, que no se puede devolver a su sitio",
  "undo.device": "un fichero de dispositivo no se puede recuperar",
  "undo.socket": "un socket no se puede recuperar: lo tiene que volver a crear el programa que lo creó",
  "undo.owner": "era de otro usuario, y solo root puede recuperarlo tal como estaba",
  "undo.half_written": "un intento anterior se cortó ahí, y lo que dejó no es un fichero entero",
  "undo.content_not_kept": "lo que contenía no se guardó",
  "undo.link_lost": "vuelve con lo que contenía, pero ya no como otro nombre del mismo fichero",
  "undo.link_kept": "sigue teniendo otro nombre, que se queda como está: {path}",
};

import type { repair as english } from "../en/repair.ts";

/** Why a command failed, and what is proposed in its place. */
export const repair: Record<keyof typeof english, string> = {
  said_repair: "{reason} Con esto debería ir: {script}",
  repair_root: "Para eso hace falta ser root.",
  repair_folder: "Eso es una carpeta.",
  repair_compression: "Está comprimido de otra manera.",
  repair_option: "{wrong} no es una opción suya; {right} sí.",
  repair_name: "Aquí no hay {wrong}, pero sí {right}.",
  repair_program: "{wrong} no está instalado; {right} es lo que vino después.",
  repair_lists: "El paquete no está en las listas tal como están; se pueden actualizar.",
  repair_dpkg: "Una instalación anterior se quedó a medias y hay que terminarla primero.",
  repair_upstream: "La rama todavía no está en el servidor.",
  repair_parents: "La carpeta {folder} todavía no existe.",
  repair_model: "Ha fallado.",
};

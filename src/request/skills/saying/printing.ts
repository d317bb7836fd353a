import type { SlotDeclaration } from "../skill.ts";

/** The slot of a printer. */
export const printerSlot: SlotDeclaration = {
  type: "printer",
  ask: { es: "¿Qué impresora?", en: "Which printer?" },
};

export const printerEs = "[(el|la|los|las|mi|nuestra|esa|esta)] (impresora|printer|cola de impresion)";
export const ofPrinterEs = `[(de|del|en|a|por|con|de la|en la|a la|por la|con la) [(el|la|los|las|mi|nuestra)] [(impresora|printer|cola)] [(de|del|llamada)] {printer}]`;
export const ofPrinterEn = `[(of|on|for|in|at|to|from|by|with) [(the|my|our)] [(printer|queue)] [(called|named)] {printer} [(printer|queue)]]`;

import type { SlotDeclaration } from "../skill.ts";

/** The account that something is done to. */
export const userSlot: SlotDeclaration = {
  type: "user",
  ask: { es: "¿Qué usuario?", en: "Which user?" },
};

/** The group that something is done to. */
export const groupSlot: SlotDeclaration = {
  type: "group",
  ask: { es: "¿Qué grupo?", en: "Which group?" },
};

// Pieces of templates: what is said before an account's name, and for removing.
export const accountEs =
  "(usuario|usuaria|cuenta|al usuario|a la usuaria|el usuario|la usuaria|la cuenta [de [usuario]]|la cuenta del usuario|la cuenta de la usuaria|el login [de])";
export const accountEn = "[the] (user|account|login|user account|user called|user named)";
export const removesEs =
  "(borra|borrar|borre|borres|borrame|elimina|eliminar|elimine|elimines|eliminame|quita|quitar|quite|quites|suprime|suprimir|suprima|remueve|remover|remueva|saca|sacar|saque)";
export const removesEn = "(remove|delete|erase|get rid of|drop)";

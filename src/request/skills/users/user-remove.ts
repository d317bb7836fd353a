import { accountEn, accountEs, removesEn, removesEs, userSlot } from "../saying/accounts.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const itsHome =
  "(su|la|el) (carpeta|carpeta personal|directorio|directorio personal|directorio home|home|carpeta home|casa)";
const keepsEs = `(sin (borrar|eliminar|tocar|quitar|borrarle|perder) (${itsHome}|[(sus|los|las)] (archivos|ficheros|datos|cosas|documentos))|(dejando|conservando|manteniendo|guardando) (${itsHome}|[(sus|los|las)] (archivos|ficheros|datos|cosas|documentos))|pero (deja|dejale|dejame|no (borres|elimines|toques|quites)|conserva|manten|guarda|deje|conserve) (${itsHome}|[(sus|los|las)] (archivos|ficheros|datos|cosas|documentos)))`;
const keepsEn =
  "(without (removing|deleting|touching) (the|its|his|her|their) (home|home folder|home directory|files|data)|(but keep|keeping|and keep|but leave|leaving) (the|its|his|her|their) (home|home folder|home directory|files|data))";

/** Removes an account; its home folder stays. */
export const userRemove = defineSkill({
  id: "user-remove",
  changes: true,
  sentences: {
    es: [
      "elimina el usuario {user}",
      `${removesEs} ${accountEs} {user} [(del|de este|de la|de esta) <equipo>]`,
      `${removesEs} ${accountEs} {user} [(del|de este|de la|de esta) <equipo>] ${keepsEs}`,
      `${removesEs} a {user} [(del|de este|de la|de esta) <equipo>]`,
      `${removesEs} a {user} ${keepsEs}`,
      "(da|dar|de|des|dame) de baja [(a|al|a la|el|la)] [(usuario|usuaria|cuenta|cuenta de|cuenta del usuario)] {user} [(del|en el|de este) <equipo>]",
      `(da|dar|de|des|dame) de baja [(a|al|a la|el|la)] [(usuario|usuaria|cuenta|cuenta de|cuenta del usuario)] {user} ${keepsEs}`,
      `${removesEs} (un|una|algun|el|la) (usuario|usuaria|cuenta|cuenta de usuario)`,
      "(baja|la baja|eliminacion|borrado) (de|del) (usuario|usuaria|la usuaria|la cuenta de) {user}",
      "(cierra|cerrar|cierre|cerra) la cuenta (de|del) [usuario] {user}",
      `${removesEs} [(la|le la)] cuenta (a|de|del) [(usuario|la usuaria)] {user}`,
      "(haz|hacer|hagas) un (userdel|deluser) (a|de|al) [usuario] {user}",
      "(userdel|deluser) {user}",
      "que {user} deje de tener (cuenta|usuario) [(en este <equipo>|aqui|aca)]",
      `${removesEs} (la|una) (cuenta|cuenta de usuario) (llamada|con nombre|de nombre) {user}`,
      `${removesEs} [(al|el)] (empleado|compañero|companero|becario|colega) {user}`,
      "(ya no|que ya no) (exista|existira) [(el|la)] (usuario|usuaria|cuenta) {user}",
      "(haz|hacer) desaparecer (al usuario|el usuario|la cuenta de|la cuenta) {user}",
      "{user} ya no trabaja (aqui|con nosotros|aca) (elimina|borra|da de baja|quita) (su (cuenta|usuario)|la cuenta)",
      "(da|dar|de|des|dame) de baja (la cuenta de|la cuenta del|la cuenta de la|el usuario|al usuario|la cuenta) [(usuario|usuaria)] {user} [y (borrala|borralo|eliminala|eliminalo|quitala|quitalo|borra la cuenta|elimina la cuenta)] [(del|en el|de este) <equipo>]",
      "(da|dar|de|des|dame) de baja a {user} y (borra|elimina|quita|borrale|eliminale|quitale) (su|la) (cuenta|usuario)",
      "{user} (se fue|se ha ido|se marcho|dejo|ha dejado|ya no trabaja|ya no esta|ya no sigue) [(de|en|con)] [(la|el|nosotros|aqui|aca)] [(empresa|centro|instituto|colegio|equipo|trabajo|oficina|universidad|escuela)] [y] (borrale|borra|eliminale|elimina|quitale|quita|da de baja) (la|su) (cuenta|usuario)",
    ],
    en: [
      "remove the user {user}",
      `${removesEn} ${accountEn} {user} [(from (this|the|my) <machine>|account)]`,
      `${removesEn} ${accountEn} {user} ${keepsEn}`,
      `${removesEn} [the] {user} (user|account|login|user account)`,
      `${removesEn} [the] {user} (user|account|login|user account) ${keepsEn}`,
      `${removesEn} [the] (account|login|user account) (of|for|belonging to) [user] {user}`,
      `${removesEn} [the] (account|login|user account) (of|for|belonging to) [user] {user} ${keepsEn}`,
      `${removesEn} (a|an|some) (user|account|user account|login)`,
      "(close|terminate|scrap) [the] account (of|for) {user}",
      "(close|terminate|scrap) {user} account",
      "(userdel|deluser) {user}",
      `${removesEn} (the account|account|user account) (called|named) {user}`,
      "(close|shut) [the] [user] {user} account",
      "{user} has left [the company] (remove|delete) (his|her|their|the) account",
      `${removesEn} [the] linux user {user}`,
      `${removesEn} {user} from (this|the|my) <machine>`,
      "(take|get|kick) [the] (account|user) {user} off (this|the|my) <machine>",
      "{user} (is gone|has gone|gone|has left|left|has quit|quit) [(us|the company)] (remove|delete|get rid of) (his|her|their|the) (account|user|login)",
    ],
  },
  slots: { user: userSlot },
  command: ({ user = "" }) => ({ pipeline: [["userdel", user]], root: true }),
  say: spoken({
    es: (_, { user = "" }) => `He eliminado la cuenta de ${user}. Su carpeta personal sigue donde estaba.`,
    en: (_, { user = "" }) => `The account ${user} was removed. Its home folder is still there.`,
  }),
});

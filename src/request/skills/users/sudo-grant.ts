import { userSlot } from "../saying/accounts.ts";
import { administrators, powerEn, powerEs } from "../saying/administrators.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const gives = "(da|dar|dale|darle|dele|de|dame|otorga|otorgale|otorgar|concede|concedele|pon|ponle|asigna|asignale)";

/** Lets a user do root's work through sudo. */
export const sudoGrant = defineSkill({
  id: "sudo-grant",
  changes: true,
  sentences: {
    es: [
      "dale sudo a {user}",
      `${gives} ${powerEs} (a|al|a la) [(usuario|usuaria|cuenta)] {user}`,
      `${gives} (a|al|a la) [(usuario|usuaria|cuenta)] {user} ${powerEs}`,
      "(haz|hazme|hacer|haga|hace|convierte|convertir|vuelve) [(a|al|a la)] [(usuario|usuaria)] {user} [en] (administrador|administradora|admin|sudoer|superusuario)",
      "(haz|haga|hacer) (administrador|administradora|admin|sudoer) (a|al) [(usuario|usuaria)] {user}",
      "(que|quiero que|necesito que|deja que|permite que) [(el|la)] [(usuario|usuaria)] {user} (pueda|use|tenga) [(usar|hacer|tener)] (sudo|root|permisos de administrador|permisos de root)",
      "(mete|agrega|anade|pon|incluye) (a|al) [usuario] {user} (en|a) [(los|la lista de)] (sudoers|administradores)",
      "{user} (debe|tiene que|necesita) (tener|poder usar|usar) (sudo|permisos de administrador)",
    ],
    en: [
      "give {user} sudo",
      `(give|grant|hand|assign) [(the|user|the user)] {user} ${powerEn}`,
      `(give|grant|hand|assign) ${powerEn} to [(the|user|the user)] {user}`,
      "make [(the|user|the user)] {user} (an admin|an administrator|a sudoer|admin|administrator|a superuser|a sudo user)",
      "(let|allow) [(the|user|the user)] {user} [to] (use|run|have|do) sudo",
      "add [(the|user|the user)] {user} to [the] (sudoers|administrators|admins) [(list|file)]",
      "{user} (should|must|needs to) (have|get|be able to use) sudo [(rights|access)]",
      "{user} (is|becomes) (an admin|an administrator) now",
      "(enable|turn on|set up) sudo for [(the|user|the user)] {user}",
    ],
  },
  slots: { user: userSlot },
  command: ({ user = "" }, machine) => ({ pipeline: [["usermod", "-aG", administrators(machine), user]], root: true }),
  say: spoken({
    es: (_, { user = "" }) => `${user} podrá usar sudo desde su próxima sesión.`,
    en: (_, { user = "" }) => `${user} may use sudo from their next login on.`,
  }),
});

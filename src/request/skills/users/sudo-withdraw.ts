import type { Outcome } from "../../../ports/outcome.ts";
import { userSlot } from "../saying/accounts.ts";
import { administrators, powerEn, powerEs } from "../saying/administrators.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const takes =
  "(quita|quitale|quitar|quitarle|quite|quitele|retira|retirale|retirar|retire|saca|sacale|revoca|revocale|revocar)";

/** Takes sudo from a user. */
export const sudoWithdraw = defineSkill({
  id: "sudo-withdraw",
  changes: true,
  sentences: {
    es: [
      "quítale sudo a {user}",
      `${takes} [(el|los|la)] ${powerEs} (a|al|a la) [(usuario|usuaria|cuenta)] {user}`,
      `${takes} (a|al|a la) [(usuario|usuaria|cuenta)] {user} [(el|los|la)] ${powerEs}`,
      "(quita|quitar|saca|sacar|elimina|borra) (a|al) [usuario] {user} de [(los|la lista de)] (sudoers|administradores|administrador|admin)",
      "que [(el|la)] [(usuario|usuaria)] {user} (ya no|no) (pueda|use|tenga|sea) [(usar|hacer|mas)] (sudo|administrador|administradora|root)",
      "{user} (ya no|no) (debe|deberia|tiene que) (tener|usar|poder usar) (sudo|permisos de administrador)",
      "(desactiva|desactivar|deshabilita|elimina|borra) [(el|los)] (sudo|permisos de administrador|permisos de root|acceso a sudo) (de|del|a) [usuario] {user}",
      "(deja|dejar) (a|al) [usuario] {user} sin (sudo|permisos de administrador|permisos de root|acceso a sudo)",
    ],
    en: [
      "take sudo away from {user}",
      `(take|remove|revoke|withdraw|strip) ${powerEn} [away] from [(the|user|the user)] {user}`,
      `(revoke|remove|withdraw) {user} ${powerEn}`,
      `strip [(the|user|the user)] {user} of ${powerEn}`,
      "(remove|take) [(the|user|the user)] {user} (from|out of|off) [the] (sudoers|administrators|admins) [(list|file)]",
      "{user} (should|must) (no longer|not) (have|use|be able to use) sudo [(any more|anymore)]",
      "(disable|turn off) sudo for [(the|user|the user)] {user}",
      "(make|let) {user} an ordinary user [again]",
    ],
  },
  slots: { user: userSlot },
  command: ({ user = "" }, machine) => ({ pipeline: [["gpasswd", "-d", user, administrators(machine)]], root: true }),
  // gpasswd ends with 3 for somebody who is not in the group.
  say: spoken(
    {
      es: (outcome, { user = "" }) =>
        wasNone(outcome)
          ? `${user} no podía usar sudo por su grupo.`
          : `${user} ya no podrá usar sudo en sus nuevas sesiones.`,
      en: (outcome, { user = "" }) =>
        wasNone(outcome) ? `${user} had no sudo by a group.` : `${user} may no longer use sudo in new sessions.`,
    },
    [3],
  ),
});

function wasNone({ exitCode }: Outcome): boolean {
  return exitCode === 3;
}

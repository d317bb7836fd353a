import type { Outcome } from "../../../ports/outcome.ts";
import { groupSlot, userSlot } from "../saying/accounts.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const take =
  "(saca|sacar|saque|saques|sacame|quita|quitar|quite|quites|quitame|elimina|eliminar|elimine|borra|borrar|borre|retira|retirar|retire|echa|echar|eche|remueve|remover|remueva|expulsa|expulsar|excluye|excluir|da de baja|dar de baja|desapunta|desvincula)";
const who = "(a|al|el|la|a la) [(usuario|usuaria|cuenta)] {user}";
const group = "(del|de|de el) grupo [(de|llamado|de usuarios)] {group}";
const takes = "(remove|take|kick|delete|drop|expel|exclude|pull|throw)";

/** Takes a user out of a group. */
export const groupLeave = defineSkill({
  id: "group-leave",
  changes: true,
  sentences: {
    es: [
      "saca a {user} del grupo {group}",
      `${take} ${who} ${group}`,
      `${take} ${group} ${who}`,
      `${take} {user} ${group}`,
      "que [(el|la)] [(usuario|usuaria)] {user} (deje de estar en|deje de pertenecer al|ya no este en|ya no pertenezca al|salga|deje de ser|no este mas en|deje) [(el|del|al)] grupo [de] {group}",
      `(quitale|quitarle|quite|quita|quitar|sacale|retirale|retira) (a|al) [(usuario|usuaria)] {user} [(el|la pertenencia al|los permisos del|el acceso al)] grupo {group}`,
      `(quitale|quitarle|quite|quita|quitar|sacale|retirale|retira) [(el|la pertenencia al|los permisos del|el acceso al)] grupo {group} (a|al) [(usuario|usuaria)] {user}`,
      `${take} (un|una|algun) (usuario|usuaria) ${group}`,
      `${take} ${who} de un grupo`,
      `(haz|hacer|haga) que {user} (deje|salga) (el|del) grupo {group}`,
      `${take} [(la)] (pertenencia|membresia) (de|del) [usuario] {user} (al|en el|del) grupo {group}`,
      "(haz|hacer|haga|hace) que {user} (deje de estar|deje de pertenecer|no este|no pertenezca|ya no este) (en el|al) grupo {group}",
      "{user} (ya no debe|no debe|ya no deberia|no deberia) (estar|pertenecer|seguir) (en el|al) grupo {group}",
      "[usuario] {user} fuera del grupo {group}",
      "(quita|quitar|quite|quitale|saca|sacale|retira|retirale) [(a|al)] [usuario] {user} [(el|del|la pertenencia al)] grupo {group}",
      `${take} ${who} (como (miembro|integrante)|de la lista) del grupo {group}`,
      "(quita|quitar|quite|saca|retira|elimina) [(la)] (pertenencia|membresia) de {user} (al|del|en el) grupo {group}",
      "baja de {user} (en el|del) grupo {group}",
      "{user} (ya no debe|ya no deberia|no debe seguir|ya no tiene que) (estar|pertenecer) (en|a) {group}",
      "(saca|sacar|saque|elimina|quita|quitar|elimine|echa) a {user} de {group}",
    ],
    en: [
      "remove {user} from the group {group}",
      `${takes} [(the|user|the user|account)] {user} [out] (from|of|off|out of) [the] group [(called|named)] {group}`,
      `${takes} [(the|user|the user|account)] {user} [out] (from|of|off|out of) [the] {group} group`,
      "{user} (should not be|should no longer be|must not be|must no longer be) (in|part of|a member of) [the] group {group}",
      "{user} (should not be|should no longer be|must not be|must no longer be) (in|part of|a member of) [the] {group} group",
      "(have|make|let) {user} leave [the] group {group}",
      "(have|make|let) {user} leave [the] {group} group",
      "(take|revoke|remove) [the] group {group} (away from|from|off) [user] {user}",
      "(take|revoke|remove) [the] {group} group (away from|from|off) [user] {user}",
      `${takes} [(a|some)] user from [the] group {group}`,
      `${takes} [(the|user|the user)] {user} from (a|some) group`,
      "[user] {user} out of [the] (group {group}|{group} group)",
      "(get|have) [user] {user} (removed|taken|out) [out] [(of|from)] [the] (group {group}|{group} group)",
      `${takes} [user] {user} as a member (of|from) [the] (group {group}|{group} group)`,
      "(revoke|remove|end) [user] {user} membership (of|in) [the] (group {group}|{group} group)",
      "(revoke|remove|end) the (group {group}|{group} group) membership of [user] {user}",
      "(take|remove) [the] [user] {user} off [the] (group {group}|{group} group)",
      "{user} (should|must) no longer be in {group}",
      "(remove|take|kick|drop) [user] {user} (out of|off) {group}",
      "{user} (should not|must not|should no longer|does not need to|no longer needs to|need not|is not supposed to|is no longer supposed to) be (in|part of|a member of) [the] [group] {group} [group] [(any more|anymore|any longer|now)] [(so)] (take|kick|remove|get|pull|throw|drop) (him|her|them) (out|off|from) [of] (that|the|this|it) [group]",
      "{user} (should not|must not|should no longer|does not need to|no longer needs to|need not) be (in|part of|a member of) [the] [group] {group} [group] [(any more|anymore|any longer|now)]",
      "{user} (should not|must not|should no longer|does not need to|no longer needs to) be in [the] (group {group}|{group} group) [(any more|anymore|any longer|now)] [(so)] (take|kick|remove|get|pull|throw|drop) (him|her|them|it) out [(of it|of there)]",
      "(pull|get|take|kick|throw|boot|yank) {user} out of [the] (group {group}|{group} group)",
      "pull {user} out of {group}",
      "{user} (does not|no longer) (belong|belongs|need|needs) [to be] in [the] ({group} group|group {group}) [(any more|anymore|any longer|now)]",
      "(boot|throw|chuck|kick|get|yank|drop|strike) {user} (out of|from|off) {group}",
    ],
  },
  slots: { user: userSlot, group: groupSlot },
  command: ({ user = "", group: name = "" }) => ({ pipeline: [["gpasswd", "-d", user, name]], root: true }),
  // gpasswd ends with 3 for somebody who is not in the group.
  say: spoken(
    {
      es: (outcome, { user = "", group: name = "" }) =>
        wasNotIn(outcome)
          ? `${user} no estaba en el grupo ${name}.`
          : `${user} ya no es del grupo ${name}. Las sesiones que tenga abiertas lo siguen siendo hasta que se cierren.`,
      en: (outcome, { user = "", group: name = "" }) =>
        wasNotIn(outcome)
          ? `${user} was not in the group ${name}.`
          : `${user} is no longer in the group ${name}. Open sessions stay in it until they are closed.`,
    },
    [3],
  ),
});

function wasNotIn({ exitCode }: Outcome): boolean {
  return exitCode === 3;
}

import { groupSlot, userSlot } from "../saying/accounts.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const add =
  "(mete|meter|meta|metas|meteme|agrega|agregar|agregue|agregues|agregame|anade|anadir|anada|anadas|anademe|incluye|incluir|incluya|suma|sumar|sume|pon|poner|ponga|pongas|apunta|apuntar|apunte|asigna|asignar|asigne|une|unir|una|incorpora|incorporar|incorpore|inscribe|coloca|coloque|adiciona|adicionar)";
const who = "(a|al|el|la|a la) [(usuario|usuaria|cuenta)] {user}";
const group = "(al|en el|a el|en|a|dentro del) grupo [(de|llamado|de usuarios)] {group}";
const adds = "(add|put|include|assign|join|append|enroll|enrol)";

/** Puts a user into a group; the groups they are in already stay. */
export const groupJoin = defineSkill({
  id: "group-join",
  changes: true,
  sentences: {
    es: [
      "añade a {user} al grupo {group}",
      `${add} ${who} ${group}`,
      `${add} ${group} ${who}`,
      `${add} {user} ${group}`,
      `${add} (a|al usuario|a la usuaria|usuario) {user} (a|en) {group}`,
      `que [(el|la)] [(usuario|usuaria)] {user} (este|estuviera|estuviese|entre|entrara|entrase|pertenezca|perteneciera|forme parte|formara parte|sea|fuera|fuese|sea miembro|fuera miembro|sea parte) [tambien] (al|en el|del|en|de) grupo [de] {group}`,
      `(haz|hacer|haga) [que] ${who} (miembro|parte|integrante) del grupo {group}`,
      `(haz|hacer|haga) que {user} (este|sea|forme parte|pertenezca) (en el|del|al) grupo {group}`,
      `(haz|hacer|haga) (miembro|parte|integrante) del grupo {group} ${who}`,
      `(da|dar|dale|darle|de|dele) (a|al) [usuario] {user} (el|acceso al|permiso del|permisos del) grupo {group}`,
      `${add} (un|una|algun) (usuario|usuaria) ${group}`,
      `${add} ${who} (al|a un|en un) grupo`,
      `${add} ${who} (como (miembro|integrante) del|de miembro en el|a la lista del|tambien al|tambien en el) grupo {group}`,
      "(da|dar|dale|de|dele) (de alta|entrada) a {user} en el grupo {group}",
      "[(el|la)] usuario {user} (debe|tiene que|deberia|necesita) (estar|entrar|pertenecer) (en el|al|en) grupo {group}",
      "{user} (debe|tiene que|deberia|necesita) (estar|entrar|pertenecer) (en el|al|en) grupo {group}",
      "(haz|hacer|haga|hace) (que [(el|la)] [(usuario|usuaria)] {user}|a {user}) (sea|forme|entre|pertenezca|este) [parte] (miembro|de|del|al|en el|parte) [del] grupo {group}",
      "(asigna|asignar|asigne|asignale|ponle|ponele|poner|agregale|anadele|dale) [(a|al)] [usuario] {user} [(el|al)] grupo {group}",
      "(asigna|asignar|asigne|asignale|ponle|ponele|agregale|anadele|dale|da) el grupo {group} (a|al) [usuario] {user}",
      "(incorporacion|alta) de {user} (al|en el) grupo {group}",
      "{user} (debe|tiene que|deberia|necesita) (estar|entrar) en {group}",
    ],
    en: [
      "add {user} to the group {group}",
      `${adds} [(the|user|the user|account)] {user} (to|into|in|onto) [the] group [(called|named)] {group}`,
      `${adds} [(the|user|the user|account)] {user} (to|into|in|onto) [the] {group} group`,
      `${adds} [(the|user|the user|account)] {user} (to|into) {group}`,
      "make [(the|user|the user)] {user} a member of [the] group {group}",
      "make [(the|user|the user)] {user} a member of [the] {group} group",
      "make [(the|user|the user)] {user} (part|a part|a member|member) of [the] group {group}",
      "(give|grant) [(the|user|the user)] {user} [membership (of|in)] the group {group}",
      "(let|have) {user} (join|be in) [the] group {group}",
      "(let|have) {user} (join|be in) [the] {group} group",
      `${adds} [(a|some)] user to [the] group {group}`,
      `${adds} [(the|user|the user)] {user} to (a|some) group`,
      "make [(the|user|the user)] {user} [a] member of {group}",
      "[user] {user} (should|must|needs to|has to) be (in|added to|a member of|part of) [the] (group {group}|{group} group)",
      "(get|have) [user] {user} (added to|into|put into|put in) [the] (group {group}|{group} group)",
      `${adds} [user] {user} as a member (of|to) [the] (group {group}|{group} group)`,
      "(give|grant) [user] {user} [the] {group} group [membership]",
      "(give|grant) [user] {user} (membership (of|in)|access to) [the] {group} group",
      "(stick|put|pop|get|chuck|throw|bung) {user} (in|into|to) [the] (group {group}|{group} group)",
      "{user} (should|must|needs to|has to|ought to) be in [the] [group] {group} [group]",
      "{user} is joining [(the|our)] [(ops|dev|admin|support|web|sales)] [(team|group|staff)] add (her|him|them) to [the] (group {group}|{group} group)",
    ],
  },
  slots: { user: userSlot, group: groupSlot },
  command: ({ user = "", group: name = "" }) => ({ pipeline: [["usermod", "-aG", name, user]], root: true }),
  say: spoken({
    es: (_, { user = "", group: name = "" }) => `${user} ya es del grupo ${name}. Lo notará en su próxima sesión.`,
    en: (_, { user = "", group: name = "" }) =>
      `${user} is now in the group ${name}. It takes effect at their next login.`,
  }),
});

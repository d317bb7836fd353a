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
      `${add} ${who} (a|en) {group}`,
      `que [(el|la)] [(usuario|usuaria)] {user} (este|entre|pertenezca|forme parte|sea|sea miembro|sea parte) (al|en el|del|en|de) grupo [de] {group}`,
      `(haz|hacer|haga) [que] ${who} (miembro|parte|integrante) del grupo {group}`,
      `(haz|hacer|haga) que {user} (este|sea|forme parte|pertenezca) (en el|del|al) grupo {group}`,
      `(haz|hacer|haga) (miembro|parte|integrante) del grupo {group} ${who}`,
      `(da|dar|dale|darle|de|dele) (a|al) [usuario] {user} (el|acceso al|permiso del|permisos del) grupo {group}`,
      `${add} (un|una|algun) (usuario|usuaria) ${group}`,
      `${add} ${who} (al|a un|en un) grupo`,
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

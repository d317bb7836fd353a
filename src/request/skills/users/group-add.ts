import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const make =
  "(crea|crear|cree|crees|creame|creeme|agrega|agregar|agregue|anade|anadir|anada|da de alta|dar de alta|de de alta|haz|hacer|hazme|haga|haceme|registra|registrar|monta|montar|arma|armar|armame|genera|generar)";
const new_ = "[(un|el|otro)] [nuevo]";

/** Adds a group. */
export const groupAdd = defineSkill({
  id: "group-add",
  changes: true,
  sentences: {
    es: [
      "crea el grupo {group}",
      `${make} ${new_} grupo [(nuevo|de usuarios|del sistema)] [(llamado|que se llame|de nombre|con [el] nombre|con nombre|denominado|para)] {group} [(en|para) [(este|el)] <equipo>]`,
      `${make} ${new_} grupo [(nuevo|de usuarios|de sistema)]`,
      `${make} ${new_} grupo [de usuarios] (y que se llame|y llamalo|y ponle|y ponle de nombre|con el nombre de) {group}`,
      "nuevo grupo [(llamado|de nombre)] {group}",
      "(hace falta|me hace falta|falta) (un|crear un|crear el) grupo [(nuevo|llamado|de nombre)] {group}",
      "[(la)] creacion (de|del) grupo {group}",
      "alta (de|del) [(un|nuevo)] grupo {group}",
      "(haz|hacer|haga) un groupadd (de|para) {group}",
      "groupadd {group}",
      "que (exista|haya) un grupo [(llamado|de nombre)] {group}",
      `${make} ${new_} grupo (de usuarios|linux|unix|local) [(llamado|que se llame|de nombre|para)] {group}`,
      "(quiero|necesito) [tener] (un|otro) grupo [nuevo] [(llamado|que se llame|de nombre)] {group}",
      "(un|otro) grupo [nuevo] (llamado|que se llame|de nombre|con nombre|con el nombre) {group}",
      `${make} {group} como grupo [nuevo]`,
      `${make} ${new_} grupo para [(el|la|los|las)] [(gente|departamento|equipo)] [de] {group}`,
      "(abre|abrir|abra|inaugura) [(un|el)] grupo [nuevo] [(llamado|que se llame|de nombre)] {group}",
    ],
    en: [
      "create the group {group}",
      "(create|add|make|set up|register) [(a|the|another)] [new] [user] group [(called|named|with the name|for)] {group} [(on|to) (this|the) <machine>]",
      "(create|add|make|set up|register) [(a|the|another)] [new] [user] group",
      "(create|add|make|set up) [(a|the)] [new] {group} group",
      "new [user] group [(called|named)] {group}",
      "(create|add|make) [a] group and (call|name) it {group}",
      "groupadd {group}",
      "add {group} as a [new] group",
      "there should be a group [(called|named)] {group}",
      "(have|get) a group [(called|named)] {group} (created|added|made)",
      "(create|add|make|set up) [a] [new] [linux|unix|local|system] group [(called|named)] {group}",
      "(i|we) (need|want) a [new] [user] group [(called|named)] {group}",
      "(create|add|make|set up|register) [(a|the)] {group} (user group|linux group)",
      "(create|add|make) [a] group for {group}",
      "a new [user] group (called|named) {group}",
      "{group} (needs to|should) (exist|be created) as a group",
    ],
  },
  slots: {
    group: { type: "group", ask: { es: "¿Cómo se llamará el grupo?", en: "What is the group to be called?" } },
  },
  command: ({ group = "" }) => ({ pipeline: [["groupadd", group]], root: true }),
  say: spoken({
    es: (_, { group = "" }) => `He creado el grupo ${group}.`,
    en: (_, { group = "" }) => `The group ${group} was added.`,
  }),
});

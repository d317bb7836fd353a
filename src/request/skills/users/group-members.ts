import { groupSlot } from "../saying/accounts.ts";
import { sayList } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Who belongs to a group. */
export const groupMembers = defineSkill({
  id: "group-members",
  sentences: {
    es: [
      "quién está en el grupo {group}",
      "(quien|quienes) (esta|estan|pertenece|pertenecen|forma parte|forman parte|hay|es miembro|son miembros|es parte|son parte|integra|integran|son|figura|figuran) [(en|a|al|de|del)] [el] grupo [(de|llamado)] {group}",
      "[(los|que|cuales son los|cuantos)] (usuarios|miembros|integrantes|personas|cuentas) [(hay|que hay|tiene|estan|que estan|que tiene|son)] (de|del|en|en el|que pertenecen al|que son del|que forman parte del) grupo [(de|llamado)] {group}",
      "[(los|que|cuales son los|cuantos)] (miembros|integrantes|usuarios) (tiene|hay en|componen|forman) [el] grupo [(de|llamado)] {group}",
      "(quien|quienes|que usuarios) (esta|estan) [(metid(o|a)s|incluid(o|a)s)] (en|dentro de) [el] grupo {group}",
      "(que|cuantos) (usuarios|miembros|personas) (estan|pertenecen|hay|figuran) (en|al|a|dentro de) [el] grupo [de] {group}",
      "grupo {group} (quien|quienes) (esta|estan|hay)",
      "(a quien|a quienes) (incluye|tiene) [el] grupo [de] {group}",
      "(miembros|integrantes) (de|del) [grupo] {group}",
      "[el] grupo {group} (que|quienes son sus|cuales son sus) (miembros|integrantes|usuarios) [tiene]",
      "(composicion|lista de miembros|listado de miembros) (del|de) grupo {group}",
      "[(ver|dime)] (quien compone|quienes componen) [el] grupo {group}",
      "(quien|quienes) (esta|estan) en [el] grupo [(llamado|de nombre)] {group}",
      "(quien|quienes) (tiene|tienen) [el] grupo {group}",
      "[(cuanta gente|cuantas personas|cuantos usuarios)] (hay|esta|estan|tiene) [en] [el] grupo {group}",
      "[los] (usuarios|miembros|integrantes) que (tiene|estan en|hay en|componen|forman|conforman) [el] grupo {group}",
      "(de quien|por quien|por quienes) (esta (formado|compuesto|integrado)|se compone) [el] grupo {group}",
      "(a quien|a quienes|que usuarios) (abarca|agrupa|contiene|incluye|tiene) [el] grupo {group}",
      "[el] grupo {group} (a quien|a quienes|que usuarios) (incluye|tiene|contiene)",
      "gente (del|en el) grupo {group}",
      "(quien|quienes|que usuarios) (es|son|esta|estan|hay|forman parte) (del|de|en|en el) [grupo] {group}",
      "(quien|quienes) (es|son) del grupo {group}",
      "(que usuarios|quienes|que cuentas) (pertenecen|estan) (a|al|en|en el) [grupo] {group}",
      "[<relleno>] [<relleno>] [<relleno>] (usuarios|miembros|integrantes|alguien|gente|personas|quien|quienes|cuentas) [<relleno>] [<relleno>] [<relleno>] grupo {group} [(tiene|hay)]",
      "[el] grupo {group} [<relleno>] [<relleno>] (usuarios|miembros|integrantes|gente|personas|quien|quienes) [<relleno>] [(tiene|hay|incluye)]",
      "[<relleno>] [<relleno>] (miembros|integrantes) [<relleno>] [<relleno>] {group}",
      "(quien|quienes|cuales) son [(todos)] [los] (miembros|integrantes|usuarios|componentes) (de|del) [grupo] {group}",
      "(quien|quienes|que gente|que usuarios|que personas|que cuentas|cuantos|a quien|a quienes) [(se)] (esta|estan|hay|figura|figuran|aparece|aparecen|anda|andan|sale|salen|ha|han|encuentra|encuentran|tenemos|tengo|tienen) [(metid(o|a|os|as)|incluid(o|a|os|as)|apuntad(o|a|os|as)|registrad(o|a|os|as)|agregad(o|a|os|as)|inscrit(o|a|os|as)|asignad(o|a|os|as)|anadid(o|a|os|as)|dad(o|a|os|as) de alta)] (en|dentro de|dentro del|del|al|a) [(el|del)] grupo [(llamado|de)] {group}",
      "(quien|quienes|que usuarios) (pertenece|pertenecen|entra|entran|cuelga|cuelgan|participa|participan) (a|al|en|en el|de|del) [el] grupo [(llamado|de)] {group}",
      "[(la|dame la|una)] gente (metida|que hay|que esta|que anda|apuntada) en el grupo [(llamado|de)] {group}",
    ],
    en: [
      "who is in the group {group}",
      "who (is|are) [(all)] (in|part of|a member of|members of) [the] group [(called|named)] {group}",
      "who (is|are) [(all)] (in|part of|a member of|members of) [the] {group} group",
      "who belongs to [the] group {group}",
      "who belongs to [the] {group} group",
      "[(which|what|the|all|how many)] (users|members|people|accounts) [(are|that are|belong|there are)] [there] (in|of|to|on) [the] group [(called|named)] {group}",
      "[(which|what|the|all|how many)] (users|members|people|accounts) [(are|that are|belong|there are)] [there] (in|of|to|on) [the] {group} group",
      "[the] (members|membership) of {group}",
      "[the] {group} group (members|membership|users)",
      "(which|what|how many) (members|users) does [the] group {group} have",
      "(which|what|how many) (members|users) does [the] {group} group have",
      "group {group} (members|users)",
      "who (is|are) [all] in {group}",
      "who all is in [the] {group} group",
      "[the] people (in|of) [the] (group {group}|{group} group)",
      "how many (users|people|members) (are in|are there in|does) [the] (group {group}|{group} group) [have]",
      "who (makes up|forms) [the] (group {group}|{group} group)",
      "which (users|accounts) belong to [the] (group {group}|{group} group)",
      "(membership|members|users) of (group {group}|the {group} group)",
      "[<filler>] [<filler>] [<filler>] (users|members|people|anyone|anybody|accounts|who) [<filler>] [<filler>] [<filler>] (group {group}|{group} group)",
      "[<filler>] [<filler>] [<filler>] members [<filler>] [<filler>] {group}",
      "(who|which users|which accounts|what users|which people|how many users) (belongs|belong|sits|sit|is listed|are listed|is registered|are registered|is included|are included|has been put|are) (to|in|on|inside) [the] (group {group}|{group} group)",
      "(who|which users|which people) (makes up|make up|is part of|are part of|form|forms) [the] (group {group}|{group} group)",
      "(which|what|how many) (users|accounts|people) (are|belong) (in|to) {group}",
      "who (belongs to|is part of|sits in) [the] ({group} group|group {group}|{group})",
    ],
  },
  slots: { group: groupSlot },
  command: ({ group = "" }) => ({ pipeline: [["getent", "group", group]] }),
  // getent ends with 2 when there is no such name.
  say: spoken(
    {
      es: ({ stdout, exitCode }, { group = "" }) => {
        if (exitCode === 2) return `No existe el grupo ${group}.`;
        const members = membersOf(stdout);
        return members.length === 0
          ? `El grupo ${group} no tiene miembros, aparte de quien lo tenga como grupo principal.`
          : `En el grupo ${group} ${members.length === 1 ? "está" : "están"} ${sayList(members, "es", 10)}.`;
      },
      en: ({ stdout, exitCode }, { group = "" }) => {
        if (exitCode === 2) return `There is no group ${group}.`;
        const members = membersOf(stdout);
        return members.length === 0
          ? `The group ${group} has no members, apart from those whose main group it is.`
          : `In the group ${group}: ${sayList(members, "en", 10)}.`;
      },
    },
    [2],
  ),
});

/** "sudo:x:27:ana,luis" */
function membersOf(stdout: string): string[] {
  return (stdout.trim().split(":")[3] ?? "").split(",").filter((name) => name !== "");
}

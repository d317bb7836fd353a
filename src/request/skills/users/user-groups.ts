import { count, sayList } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const belongs = "(esta|pertenece|forma parte|es miembro|se encuentra|figura|anda)";

/** The groups that a user belongs to. */
export const userGroups = defineSkill({
  id: "user-groups",
  sentences: {
    es: [
      "en qué grupos está {user}",
      `(en|a|de) [(que|cuales|cuantos)] grupo[s] ${belongs} [(el|la)] [(usuario|usuaria)] {user} [(metid(o|a)|incluid(o|a)|apuntad(o|a))]`,
      `[(el|la)] [(usuario|usuaria)] {user} (en|a|de) que grupo[s] ${belongs}`,
      "[(los|que|cuales son los)] grupos (de|del|de la) [(usuario|usuaria)] {user}",
      "[(que|cuales|cuantos)] grupos tiene [(el|la)] [(usuario|usuaria|asignados)] {user} [asignados]",
      "[(los|que)] grupos (a los que|en los que|en que|a que) (pertenece|esta) [(el|la)] [(usuario|usuaria)] {user}",
      "(en|a|de) que grupo[s] (estoy|pertenezco|formo parte|soy miembro)",
      "[(que|cuales son)] mis grupos [tengo]",
      "(pertenencia|membresia) a grupos (de|del) [usuario] {user}",
      "[(que|los)] grupos (tengo|mios)",
      "de que grupos es (parte|miembro|integrante) [(el|la)] [(usuario|usuaria)] {user}",
      "(groups|grupos|id) (de|del) [usuario] {user}",
      "(que|cuales) (grupos|grupo) [son los] (tiene asignado[s]|tengo asignado[s]|tiene|le corresponden a) [(el|la)] [(usuario|usuaria)] [{user}]",
      "(donde|en donde|en que) esta (agregad(o|a)|metid(o|a)|incluid(o|a)) [(el|la)] [(usuario|usuaria)] {user} (de grupos|en cuanto a grupos)",
      "[los] grupos [(secundarios|del usuario|adicionales)] (de|que tiene) [(usuario|usuaria)] {user}",
      "[los] grupos (de mi usuario|de mi cuenta|a los que pertenezco|en los que estoy)",
      "[(cual|cuales) es] [el] grupo (principal|primario) (de|del) [usuario] {user}",
      "(es|esta|pertenece) [(el|la)] [(usuario|usuaria)] {user} (a|en|de) (algun|que) grupo",
      "[<relleno>] [<relleno>] [<relleno>] grupos [<relleno>] [<relleno>] [<relleno>] [(usuario|usuaria)] {user} [(pertenece|asignados|tiene)]",
      "(en|a|de) (que|cuales) grupo[s] (esta|anda|figura|aparece|sale|pertenece|forma parte|es miembro) [(metid(o|a)|incluid(o|a)|apuntad(o|a)|inscrit(o|a)|agregad(o|a)|registrad(o|a))] [(el|la)] [(usuario|usuaria)] {user}",
    ],
    en: [
      "which groups is {user} in",
      "[(which|what|how many)] groups (is|does) [(user|the user)] {user} (in|belong to|a member of|part of|belong|have|member of)",
      "[the] groups (of|for) [(the|user|the user)] {user}",
      "[the] {user} groups",
      "(which|what) groups (am i|do i) (in|belong to|a member of|part of|have)",
      "my groups",
      "[the] groups [(that|which)] {user} (is in|belongs to|is a member of|is part of)",
      "[the] groups [(that|which)] i (am in|belong to|am a member of|am part of)",
      "[the] group (memberships|membership) (of|for) [user] {user}",
      "{user} group memberships",
      "(which|what) groups does [user] {user} have",
      "[the] groups [the] user {user} (belongs to|is in|is a member of)",
      "[the] groups [(that|which)] (the user|user) {user} is (in|part of|a member of)",
      "what group[s] is [(user|the user)] {user} (in|part of|a member of)",
      "[the] (primary|main|secondary|supplementary) group[s] of [user] {user}",
      "groups for [the] [user] {user}",
      "[the] group membership of [user] {user}",
      "(is|does) [user] {user} (in|belong to) any groups",
      "[<filler>] [<filler>] [<filler>] groups [<filler>] [<filler>] [<filler>] [user] {user} [(belong|belongs|member|part|have)] [(to|of|in)]",
      "does {user} belong to any groups",
    ],
  },
  slots: { user: { type: "user", optional: true } },
  command: ({ user }) => ({ pipeline: [user === undefined ? ["groups"] : ["groups", user]] }),
  say: spoken({
    es: ({ stdout }, { user }) => {
      const groups = groupsIn(stdout);
      const who = user === undefined ? "Estás" : `${user} está`;
      return `${who} en ${count(groups.length, "grupo", "grupos")}: ${sayList(groups, "es", 10)}.`;
    },
    en: ({ stdout }, { user }) => {
      const groups = groupsIn(stdout);
      const who = user === undefined ? "You are" : `${user} is`;
      return `${who} in ${count(groups.length, "group", "groups")}: ${sayList(groups, "en", 10)}.`;
    },
  }),
});

/** "ana : ana sudo docker", and without the name where none was given. */
function groupsIn(stdout: string): string[] {
  return stdout
    .replace(/^\S+ : /, "")
    .trim()
    .split(/\s+/);
}

import { count, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The accounts of this machine. */
export const userList = defineSkill({
  id: "user-list",
  sentences: {
    es: [
      "qué usuarios hay",
      "[(que|cuales|cuales son|cuantos)] [(los|todos los)] (usuarios|cuentas|cuentas de usuario) [(hay|existen|tengo|tiene|estan creados|estan dados de alta|dados de alta|creados|locales)] [(en|de|del)] [(el|este|la|esta)] [<equipo>]",
      "(lista|listado) de [los] usuarios",
      "[los] usuarios (existentes|creados|locales|del sistema|dados de alta)",
      "quien tiene cuenta [(en (el|este|la|esta) <equipo>|aqui)]",
      "que cuentas (hay|existen|tiene) [(en (el|este|la|esta) <equipo>)]",
      "todos los usuarios",
      "cuantos usuarios (hay|tiene|existen)",
      "[(que|cuales|cuales son|cuantos|cuantas|los|las|todos los|todas las)] [(los|las)] (usuarios|cuentas|cuentas de usuario|usuarios y cuentas) [(que)] (hay|existen|tengo|tenemos|tiene|tienen|estan|son) [(estan)] [(dados|dadas|registrados|creados|creadas|locales|definidos|registradas|definidas)] [(de alta)] [(en|de|del)] [(el|este|la|esta)] [<equipo>]",
      "(quien|quienes) (tiene|tienen|tenemos) (cuenta|cuentas|usuario|usuarios) [(en|de|del)] [(el|este|la|esta)] [<equipo>]",
      "(quien|quienes) (esta|estan) (dado|dados) de alta [(en|de|del)] [(el|este|la|esta)] [<equipo>]",
      "[(que|cuales|cuantos|que gente|quien|quienes)] (usuarios|cuentas|cuentas de usuario|gente|quien|quienes) [(hay|esta|estan|existen|tenemos|tengo|tiene|figuran)] (dad(o|a|os|as) de alta|cread(o|a|os|as)|registrad(o|a|os|as)|dado de alta|con cuenta) [(en|de|del) [(el|este|la|esta)] <equipo>]",
      "(quien|quienes|que gente) (tiene|tienen|dispone de|disponen de) (cuenta|usuario|cuenta de usuario) [(aqui|aca|en [(el|este|la|esta)] <equipo>)]",
    ],
    en: [
      "which users are there",
      "[(which|what|the|all|list|how many)] [(local|system)] (users|accounts|user accounts) [(are|exist|do we have|does (it|this <machine>) have)] [there] [on (this|the) <machine>]",
      "list of users",
      "who has an account [(on (this|the|my) <machine>|here)]",
      "(existing|local) (users|accounts)",
      "all the users",
      "how many users (are there|exist|does this <machine> have)",
      "users of this <machine>",
      "(who|who all) (has|have|got) (an account|accounts|a login|logins) (on|in) [(this|the)] [(<machine>|box)]",
      "who [all] has an account",
      "(list|show|give me|see|pull up) [(me)] (every|each|all the|all|all of the) (account|user|accounts|users) [(there is|there are)] [(on|in) (here|this <machine>|the <machine>)]",
      "(every|each) (account|user) [(there is|on here|on (this|the) <machine>)]",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["getent", "passwd"]] }),
  say: spoken({
    es: ({ stdout }) => {
      const people = persons(stdout);
      const rest = lines(stdout).length - people.length;
      return people.length === 0
        ? `No hay cuentas de personas; las ${rest} que hay son del sistema.`
        : `Hay ${count(people.length, "cuenta de persona", "cuentas de personas")}: ${sayList(people, "es", 8)}. Otras ${rest} son del sistema.`;
    },
    en: ({ stdout }) => {
      const people = persons(stdout);
      const rest = lines(stdout).length - people.length;
      return people.length === 0
        ? `There are no people's accounts; the ${rest} there are belong to the system.`
        : `${count(people.length, "person's account", "people's accounts")}: ${sayList(people, "en", 8)}. Another ${rest} belong to the system.`;
    },
  }),
});

/** Ids from 1000 on are people's on Linux; 65534 is nobody. */
function persons(stdout: string): string[] {
  return lines(stdout).flatMap((line) => {
    const [name = "", , id = ""] = line.split(":");
    return Number(id) >= 1000 && Number(id) < 65_534 ? [name] : [];
  });
}

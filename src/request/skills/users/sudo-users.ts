import type { Language } from "../../../shared/language.ts";
import { administrators } from "../saying/administrators.ts";
import { sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const rights =
  "(sudo|sudoer|sudoers|root|administrador|administradora|administradores|administracion|admin|admins|superusuario|super usuario)";
const privileges = "(permiso[s]|privilegio[s]|derecho[s]|acceso|rol|permisos de uso)";

/** Who may act as root through the groups that sudo trusts. */
export const sudoUsers = defineSkill({
  id: "sudo-users",
  sentences: {
    es: [
      "quién puede usar sudo",
      "(quien|quienes|que usuarios|que cuentas|cuantos usuarios) [(son los que)] (puede|pueden) (usar|hacer|ejecutar|utilizar|correr|tirar de|lanzar) [(el|comandos (con|de|como))] (sudo|root|superusuario|administrador) [(aqui|aca|en este <equipo>)]",
      `(quien|quienes|que usuarios|que cuentas|cuantos usuarios|usuarios que|los usuarios que) (tiene|tienen) [(el)] [${privileges}] [(de|para|con|a)] ${rights} [(aqui|aca|en este <equipo>)]`,
      `(quien|quienes|que usuarios|cuales usuarios|que cuentas|cuantos) (es|son) [(los)] ${rights} [(de|en|del)] [(este|el|la|esta)] [<equipo>]`,
      `[(los|las|que|cuales son los|lista de)] (usuarios|cuentas|personas) (con|de) [${privileges}] [(de|para|a)] ${rights} [(aqui|hay|en este <equipo>)]`,
      `[(los)] (administradores|sudoers|superusuarios) (del|de este|de la|de esta) <equipo>`,
      "(quien|quienes|que usuarios) (esta|estan) en [(el|los)] [(grupo|grupos|archivo|fichero)] [(de|del)] (sudoers|administradores|administracion)",
      `(quien|quienes) (puede|pueden) (ser|actuar como|convertirse en|hacerse|pasar a) [(el)] (root|superusuario|administrador)`,
      `(quien|quienes) manda[n] (aqui|en este <equipo>)`,
      "[los] sudoers [(del|de este)] [<equipo>]",
      "(quien|quienes|que usuarios) (puede|pueden) (administrar|gestionar) (el|este|la|esta) <equipo>",
      "a (quien|quienes) (le|les) (deja|permite) [el <equipo>] (usar|hacer) sudo",
      "(quien|quienes) (puede|pueden) (mandar|tocar todo|hacer de todo|instalar (cosas|programas|paquetes)) (en|de) (el|este) <equipo>",
      `(a quien|a quienes|a que usuarios) (se le[s]|le[s]) (permite|deja|dio|dieron|ha dado) [(usar|hacer)] ${rights}`,
      "[(que|los|las)] (usuarios|cuentas|personas) (que (pueden|puede)) (usar|hacer|ejecutar|utilizar) (sudo|comandos de root|comandos como root)",
      "[(hay)] [(que|los)] (administradores|admins|superusuarios|sudoers) (hay|tengo|tenemos|existen) [(aqui|aca|en este <equipo>)]",
      "(quien|quienes|que usuarios) (tiene|tienen) (sudo|root|permiso para (usar|hacer) sudo|permisos (de|para) (sudo|root))",
      "(usuarios|cuentas) (sudoers|administradores|administradoras|privilegiad(o|a)s|con poderes de root)",
      "(quien|quienes) [(aparte de|ademas de) root] (es|son) (administrador|administradores|root)",
      "[los] (usuarios|cuentas|gente|grupo|miembros) [(de|con)] (sudo|sudoers|root)",
      "(quien|quienes|que usuarios|que cuentas|que gente) (tiene|tienen|puede|pueden|goza de|gozan de) [(usar|hacer|tirar de|acceso a|acceso de|permiso de|permisos de|permiso para|derecho a|derechos de|poderes de|llave de|privilegios de)] [(usar|el|hacer)] (sudo|root|administrador|admin|administracion|superusuario)",
    ],
    en: [
      "who can use sudo",
      "(who|which users|what users|which accounts|how many users) [all] (can|may|is allowed to|are allowed to|is able to|are able to|could) (use|run|do) [(commands (with|as))] (sudo|root|sudo commands|commands as root|things as root) [(here|on (this|the) <machine>)]",
      "(who|which users|what users|which accounts|how many users) [all] (has|have|got|has got|have got) [(the)] (sudo|root|admin|administrator|superuser|administrative) [(rights|access|privileges|permission|permissions|powers)] [(here|on (this|the) <machine>)]",
      "(who|which users) (is|are) [(an|a|the)] (admin|admins|administrator|administrators|sudoer|sudoers|superusers|sudo user|sudo users) [(here|on (this|the) <machine>|of (this|the) <machine>)]",
      "[(the|list of|all)] (users|people|accounts|everyone) (with|who have|that have|having) (sudo|root|admin|administrator|superuser) [(rights|access|privileges|permissions)]",
      "[the] (sudoers|sudo users|administrators|admins|admin users) [(of|on) (this|the|my) <machine>]",
      "(who|which users) (can|may) (become|act as|be) (root|the superuser|superuser|admin|administrator)",
      "who is in [the] sudoers [(file|list)]",
      "who has (root|sudo)",
      "(who|which users) can administer (this|the) <machine>",
      "who is allowed to (sudo|become root|use sudo)",
      "who (can|may) sudo",
      "(who|which users) (is|are) allowed to (use sudo|be root|run as root|administer (this|the) <machine>|run commands as root)",
      "(who|which users) (has|have) (permission|permissions|the right|rights) to (use sudo|become root|sudo|run (commands|things) as root)",
      "(privileged|administrator|admin|sudo) (users|accounts|people)",
      "(all|list of) [the] (people|users|accounts) (who|that) can (use sudo|sudo|become root)",
      "(users|accounts) allowed to (use sudo|sudo|become root)",
      "(are there any|any) (admins|sudoers|administrators) [(besides|other than|apart from) root]",
      "sudo (users|access|permissions|rights) [on (this|the) <machine>]",
    ],
  },
  slots: {},
  command: (_, machine) => ({ pipeline: [["getent", "group", administrators(machine)]] }),
  // It ends with 2 where there is no such group.
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }, [2]),
});

function tell(stdout: string, language: Language): string {
  const members = new Set(
    lines(stdout).flatMap((line) => (line.split(":")[3] ?? "").split(",").filter((name) => name !== "")),
  );
  const names = sayList([...members], language, 8);
  if (language === "es") {
    return members.size === 0
      ? "Ningún usuario está en los grupos de sudo; además cuenta lo que diga /etc/sudoers."
      : `${members.size === 1 ? "Puede" : "Pueden"} usar sudo: ${names}; además cuenta lo que diga /etc/sudoers.`;
  }
  return members.size === 0
    ? "No user is in sudo's groups; what /etc/sudoers says counts too."
    : `May use sudo: ${names}; what /etc/sudoers says counts too.`;
}

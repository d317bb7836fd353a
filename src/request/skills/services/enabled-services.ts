import { count, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The services that start with the machine. */
export const enabledServices = defineSkill({
  id: "enabled-services",
  sentences: {
    es: [
      "qué servicios arrancan con el equipo",
      "(cuales|quienes) (arrancan|inician|empiezan|se inician|se levantan|prenden) (al inicio|solos|con (el equipo|la maquina|el sistema|el servidor)|al (arrancar|encender|prender|iniciar))",
      "[(que|cuales)] servicios [que] [se] (arrancan|inician|empiezan|levantan|prenden|cargan) (con|al iniciar|al arrancar|al encender|al prender|al inicio|en el arranque|solos|automaticamente) [(el|la)] [<equipo>]",
      "servicios (habilitados|de inicio|de arranque|activados al inicio|del arranque|en el inicio)",
      "[(que|cuales)] servicios (estan|hay) (habilitados|activados al arranque|activados al inicio)",
      "que se (inicia|arranca|carga|levanta) (con el <equipo>|al arrancar|al encender|al inicio|al iniciar [el] [<equipo>])",
      "(programas|servicios) que (arrancan|inician|se inician) (solos|automaticamente|al inicio|con el <equipo>)",
      "que arranca (con el <equipo>|al inicio|automaticamente|solo)",
      "que hay en el (arranque|inicio)",
      "[(que|cuales|los|cuales son los|todos los)] (servicios|demonios|programas|unidades|cosas) [(que|son los que)] [se] (arrancan|inician|empiezan|levantan|prenden|cargan|encienden|lanzan|ejecutan|activan) [siempre] <alarrancar> [<alarrancar>]",
      "[(que|cuales|los)] (servicios|demonios|unidades) (estan|tengo|tenemos|hay|tiene) (habilitados|habilitadas|activados|configurados|puestos|activos) (para arrancar|para iniciar|para iniciarse|para levantarse|para que arranquen) [<alarrancar>]",
      "que (cosas|servicios) [se] (arranca|inicia|levanta|carga|prende) [(el|la)] [<equipo>] <alarrancar>",
      "(que|lo que) [se] (arranca|inicia|levanta|carga|prende) <alarrancar> [<alarrancar>]",
      "[(que|cuales|los|todos los)] (servicios|demonios|unidades|programas|cosas) [(que)] [se] [me] (arrancan|inician|empiezan|levantan|prenden|cargan|encienden|lanzan|ejecutan|activan|ponen en marcha|echan a andar|abren) [siempre] <alencender> [<alencender>]",
      "(que|lo que) [se] [me] (arranca|inicia|levanta|carga|prende|enciende|pone en marcha|echa a andar|lanza) <alencender> [<alencender>]",
    ],
    en: [
      "which services start at boot",
      "[(which|what|the)] (services|daemons|programs) [(that|are set to|which)] (start|run|launch|come up) (at|on|with|during) (boot|startup|start up|the <machine>)",
      "enabled (services|units|daemons)",
      "[(which|what)] services are enabled [(at|on) (boot|startup)]",
      "what (starts|runs|comes up|launches) (at|on|with|during) (boot|startup|start up)",
      "(boot|startup|autostart) services",
      "services enabled (at|on) (boot|startup)",
      "what is (started|enabled|launched) (at|on) (boot|startup)",
      "[(which|what|the|all the|list the)] (services|daemons|programs|units|things) [(that|are set to|are configured to|are enabled to|which|will|do we have that)] (start|run|launch|come up|start up|get started|come back|fire up) [(by themselves|on their own|automatically)] <atboot>",
      "what (starts|runs|comes up|launches|starts up|gets started|fires up|comes back) [(by itself|on its own|automatically)] <atboot>",
      "what is (set|configured|due) to (start|come up|run|launch) (with|at|on) (the <machine>|this <machine>|boot|startup)",
    ],
  },
  slots: {},
  command: () => ({
    pipeline: [["systemctl", "list-unit-files", "--type=service", "--state=enabled", "--no-pager"]],
  }),
  say: spoken({
    es: ({ stdout }) => {
      const names = services(stdout);
      return `Con la máquina ${names.length === 1 ? "arranca" : "arrancan"} ${count(names.length, "servicio", "servicios")}: ${sayList(names, "es", 6)}.`;
    },
    en: ({ stdout }) => {
      const names = services(stdout);
      return `${count(names.length, "service starts", "services start")} with the machine: ${sayList(names, "en", 6)}.`;
    },
  }),
});

function services(stdout: string): string[] {
  return lines(stdout).flatMap((line) => /^\s*(\S+)\.service\s/.exec(line)?.[1] ?? []);
}

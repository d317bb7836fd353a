import { type ContainerRow, containerRows } from "../saying/container-table.ts";
import { containerTool } from "../saying/container-tool.ts";
import { count, sayList } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const many = "(contenedores|containers|dockers|contenedores de docker|contenedores docker)";
const stopped = "(parados|detenidos|apagados|caidos|que no corren|muertos|bajados|tumbados|frenados)";

/** Every container, the stopped ones too. */
export const containersAll = defineSkill({
  id: "containers-all",
  sentences: {
    es: [
      "qué contenedores hay, también los parados",
      `[(que|cuales)] ${many} [(hay|tengo)] [(,|y)] (tambien|incluidos|incluyendo|incluso|hasta|con) [los] ${stopped}`,
      `todos [los] ${many} (tambien|incluidos|incluyendo|incluso|hasta|y|con|aunque esten|esten o no) [los] (${stopped}|en marcha)`,
      `(absolutamente todos|todos y cada uno de) los ${many}`,
      "(docker|podman) ps -a",
      `${many} ${stopped} y (en marcha|corriendo)`,
      `[(todos|que|cuales|cuantos|toditos)] [los] ${many} [(hay|tengo|tenemos)] [(,|y)] (tambien|incluidos|incluyendo|incluso|hasta|con|y|aun|contando) [(a)] [(los que)] [(estan|esten|hay|siguen|no)] (${stopped}|corren|no corren|pausados|parados)`,
      `[(todos los|los|que)] ${many} [(,|y)] [(los)] ${stopped} (tambien|incluidos|inclusive)`,
      `[(todos los|los|que|cuantos)] ${many} (parados|detenidos|apagados) o (no|en marcha|corriendo|encendidos|prendidos)`,
      `[(todos los|los|que|cuales)] ${many} (corriendo|en marcha|activos|encendidos|prendidos|levantados) (y|o) [los] ${stopped}`,
    ],
    en: [
      "which containers are there, stopped ones too",
      "[(which|what)] [docker] containers [(are there|do (i|we) have)] (including|also|even|with) [the] (stopped|exited|dead) [(ones|containers)] [(too|as well)]",
      "(all|all the|every|each) [docker] (containers|container) (including|even|with|and) [the] (stopped|exited|dead) [(ones|containers)] [(too|as well)]",
      "(all|all the|every) [docker] (containers|container) [(the)] stopped (ones|containers) (too|as well|included)",
      "(all|all the|every|all of the|all my) [docker] (containers|container) [(running|up)] (or|and) (not|stopped)",
      "(docker|podman) ps -a",
      "(all|all the|every|list all|each) [of] [(my|our|the)] [docker] (containers|container) [(,)] [(even|including|also|with|and)] [(the|those)] (stopped|exited|dead|ones not running) [(ones|containers)] [(that (are|have))] [(stopped|exited)] [(too|as well|also|included)]",
      "(all|all the|every) [(my|our|the)] [docker] (containers|container) [(,)] [(also|even|including)] (the ones|those|ones) [that are] (stopped|exited|dead|not running|down)",
      "(every|each|all|all the) [(docker)] (container|containers) [on (this|the|my) <machine>] (up or down|running or not|up or not|running or stopped|dead or alive|stopped or running)",
    ],
  },
  slots: {},
  command: (_, machine) => ({
    pipeline: [[containerTool(machine), "ps", "-a"]],
  }),
  say: spoken({
    es: ({ stdout }) => {
      const { up, down } = apart(stdout);
      if (up.length + down.length === 0) return "No hay ningún contenedor.";
      const rest = down.length === 0 ? "ninguno parado" : `parados: ${sayList(down, "es")}`;
      return `Hay ${count(up.length, "contenedor", "contenedores")} en marcha; ${rest}.`;
    },
    en: ({ stdout }) => {
      const { up, down } = apart(stdout);
      if (up.length + down.length === 0) return "There is no container.";
      const rest = down.length === 0 ? "none stopped" : `stopped: ${sayList(down, "en")}`;
      return `${count(up.length, "container is", "containers are")} running; ${rest}.`;
    },
  }),
});

function apart(stdout: string): { up: string[]; down: string[] } {
  const all = containerRows(stdout);
  const namesOf = (some: readonly ContainerRow[]) => some.map(({ name }) => name);
  return { up: namesOf(all.filter(({ up }) => up)), down: namesOf(all.filter(({ up }) => !up)) };
}

import { containerRows } from "../saying/container-table.ts";
import { containerTool } from "../saying/container-tool.ts";
import { count, sayList } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const many = "(contenedores|containers|dockers|contenedores de docker|contenedores docker)";
const stopped =
  "(parados|detenidos|apagados|caidos|muertos|bajados|tumbados|frenados|finalizados|terminados|que no (corren|andan|estan corriendo|estan en marcha|funcionan)|en exited)";
const stoppedEn = "(stopped|down|exited|dead|not running|crashed|gone down|not up)";

/** Only the containers that do not run. */
export const containersStopped = defineSkill({
  id: "containers-stopped",
  sentences: {
    es: [
      "qué contenedores están parados",
      `[(que|cuales|cuantos|los|solo los|todos los)] ${many} [(hay|tengo|tenemos|estan|siguen|han quedado|se quedaron)] ${stopped}`,
      `[(que|cuales|cuantos)] (hay|tengo|tenemos|estan|siguen) [de] [los] ${many} ${stopped}`,
      `(se ha|se han|ha|han) (parado|caido|muerto|detenido) (algun|alguno de los|un) (contenedor|contenedores)`,
      `(algun|alguno de los) (contenedor|contenedores) (se ha|se han|ha|han) (parado|caido|muerto|detenido)`,
      `[si] (hay|tengo|tenemos|esta) (algun|un) (contenedor|container) (parado|caido|detenido|muerto|apagado)`,
      `(que|cuales) ${many} (se han|han|se) (parado|caido|muerto|detenido|cayeron|pararon|murieron|apagaron)`,
      `(que|cuales) ${many} no (estan corriendo|estan en marcha|corren|andan|estan levantados|estan arriba|funcionan)`,
      "(docker|podman) ps parados",
    ],
    en: [
      "which containers are stopped",
      `[(which|what|how many|the|only the|all|all the)] [docker] containers (are|have|that are|that have) ${stoppedEn}`,
      `[(which|what|the|only the|all|all the|any)] (stopped|dead|exited|crashed) [docker] containers [(are there|do (i|we) have|have (i|we) got)]`,
      `(has|have|did) [(any|some|a)] [docker] (container|containers) (stopped|died|exited|crashed|gone down|stop|die|exit|crash)`,
      `[(is there|are there)] any (stopped|dead|crashed|exited) [docker] (container|containers)`,
      `[(is|are)] any [docker] (container|containers) (stopped|dead|crashed|down)`,
      `(which|what) [docker] containers (died|stopped|exited|crashed|went down)`,
      `[docker] containers (which|that) (do not run|are not up|are not running|stopped)`,
      "(are|is) any [(of the|of our)] [docker] (containers|container) (not running|not up|dead|stopped|down|crashed|exited)",
      "(which|what|any) [docker] (containers|container) (is|are) (no longer running|not up|dead)",
      "(did|has|have) (any|a|some) [docker] (container|containers) (fall over|fallen over|go down|gone down|give up|given up|die|died)",
    ],
  },
  slots: {},
  command: (_, machine) => ({
    pipeline: [[containerTool(machine), "ps", "-a", "--filter", "status=exited"]],
  }),
  say: spoken({
    es: ({ stdout }) => {
      const names = namesIn(stdout);
      if (names.length === 0) return "No hay ningún contenedor parado.";
      return `Hay ${count(names.length, "contenedor parado", "contenedores parados")}: ${sayList(names, "es")}.`;
    },
    en: ({ stdout }) => {
      const names = namesIn(stdout);
      if (names.length === 0) return "No container is stopped.";
      return `${count(names.length, "container is", "containers are")} stopped: ${sayList(names, "en")}.`;
    },
  }),
});

function namesIn(stdout: string): string[] {
  return containerRows(stdout).map(({ name }) => name);
}

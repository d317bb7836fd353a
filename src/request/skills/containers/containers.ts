import { containerRows } from "../saying/container-table.ts";
import { containerTool } from "../saying/container-tool.ts";
import { count, sayList } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const many = "(contenedores|containers|dockers|contenedores de docker|contenedores docker|contenedores de podman)";

/** Which containers run. */
export const containers = defineSkill({
  id: "containers",
  sentences: {
    es: [
      "qué contenedores hay en marcha",
      `[(que|cuales|cuantos)] ${many} [(hay|tengo|tenemos|estan|esta|son)] [(en marcha|corriendo|activos|levantados|arriba|prendidos|encendidos|funcionando|ejecutandose|en ejecucion|vivos)]`,
      `[(que|cuales|cuantos)] (hay|tengo|tenemos|estan|corren|corre|andan|funcionan) [de] ${many} [(en marcha|corriendo|activos|levantados|arriba|prendidos)]`,
      `(estado|lista|listado) (de|de los|de mis) ${many} [(en marcha|corriendo|activos)]`,
      `(estan|andan|siguen|corren|funcionan) [todos] [(los|mis)] ${many} [(en marcha|corriendo|bien|arriba|levantados|activos|funcionando)]`,
      `[(como|que tal)] (estan|andan|van) [(los|mis)] ${many}`,
      `[que] (esta|hay|tengo|tenemos) (corriendo|levantado|en marcha|arriba) (en|con) [(el|mi)] (docker|podman)`,
      `[que] (corre|anda|hay) (en|con) (docker|podman)`,
      "(docker|podman) ps",
      `[(los|mis|todos los)] ${many} [de (este|esta|la|el|mi) <equipo>]`,
      `[(esta|anda|corre|sigue|funciona|esta arriba|esta levantado|esta en marcha)] [(el|mi)] (contenedor|container) {name} [(en marcha|corriendo|arriba|levantado|vivo|activo|funcionando|prendido|encendido)]`,
      "[si] (esta|sigue|anda|continua) (levantado|vivo|arriba|activo|corriendo|en marcha|funcionando|prendido|encendido|caido|parado|bien) [(el|mi)] (contenedor|container) [(de|del|llamado)] {name}",
      "[si] [(el|mi)] (contenedor|container) [(de|del|llamado)] {name} (esta|sigue|anda|continua) (levantado|vivo|arriba|activo|corriendo|en marcha|funcionando|prendido|encendido|caido|parado|bien)",
    ],
    en: [
      "which containers are running",
      "[(which|what|how many)] [docker] containers [(are|do (i|we) have|have (i|we) got)] [(running|up|active|alive|there)]",
      "[(which|what|how many)] (running|active|live) [docker] containers [(are there|do (i|we) have)]",
      "(status|state|list) of [(the|my|our|all|all the)] [docker] containers",
      "(are|is) [(the|my|our|all the)] [docker] containers (running|up|ok|alive|fine|healthy)",
      "how are [(the|my|our)] [docker] containers [doing]",
      "[what] (is|do (i|we) have) (running|up) (in|on|under|with) (docker|podman)",
      "what does (docker|podman) have running",
      "(docker|podman) ps",
      "[(the|my|our)] running containers",
      "is [the] container {name} (running|up|alive|ok|down|healthy)",
      "is [the] {name} container (running|up|alive|ok|down|healthy)",
      "(list|show|see) [(the|all the)] [docker] containers [(that are|which are)] (up|running|alive|active)",
      "(what|which) containers (has|does) (docker|podman) (got|have) [(running|up)]",
      "(the|all the) [docker] containers (that are|which are) (up|running|alive|active)",
      "is (anything|something) (running|up) (in|on|under) (docker|podman)",
      "(which|what) [docker] containers are (live|up|alive|running|going)",
    ],
  },
  slots: { name: { type: "container", optional: true } },
  command: ({ name }, machine) => ({
    pipeline: [[containerTool(machine), "ps", ...(name === undefined ? [] : ["-a", "--filter", `name=${name}`])]],
  }),
  say: spoken({
    es: ({ stdout }, { name }) => {
      const found = containerRows(stdout);
      const one = found.find((each) => each.name === name) ?? found[0];
      if (name !== undefined) {
        if (!one) return `No hay ningún contenedor que se llame ${name}.`;
        return one.up ? `${one.name} está en marcha (${one.status}).` : `${one.name} está parado (${one.status}).`;
      }
      if (!one) return "No hay ningún contenedor en marcha.";
      return `Hay ${count(found.length, "contenedor", "contenedores")} en marcha: ${sayList(
        found.map((each) => each.name),
        "es",
      )}.`;
    },
    en: ({ stdout }, { name }) => {
      const found = containerRows(stdout);
      const one = found.find((each) => each.name === name) ?? found[0];
      if (name !== undefined) {
        if (!one) return `There is no container called ${name}.`;
        return one.up ? `${one.name} is running (${one.status}).` : `${one.name} is stopped (${one.status}).`;
      }
      if (!one) return "No container is running.";
      return `${count(found.length, "container is", "containers are")} running: ${sayList(
        found.map((each) => each.name),
        "en",
      )}.`;
    },
  }),
});

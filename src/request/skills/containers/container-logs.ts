import { containerSlot, containerTool, theContainerEn, theContainerEs } from "../saying/container-tool.ts";
import { count } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** What a container wrote, the last lines of it or since some time. */
export const containerLogs = defineSkill({
  id: "container-logs",
  sentences: {
    es: [
      "muestra los logs del contenedor {container}",
      `[(el|los|las)] <registro> (del|de|de los) (contenedor|container) [(llamado|que se llama)] {container} [<desde> {since}]`,
      `[(el|los|las)] <registro> ${theContainerEs} {container} [<desde> {since}]`,
      `[las] (ultimas|ultimos) {number} (lineas|mensajes) (del|de) [(<registro>|los <registro>)] [(del|de)] (contenedor|container) {container}`,
      `[los] ultimos <registro> (del|de) (contenedor|container) {container}`,
      `[que] (dice|dicen|escribe|ha escrito|saca|cuenta|esta diciendo|puso|muestra) [(el|los)] [<registro>] [(del|de)] (contenedor|container) {container} [<desde> {since}]`,
      `(mira|mirame|revisa|revisame|checa|chequea) (dentro de|en) [los] <registro> (del|de) (contenedor|container) {container}`,
      `(que le pasa|que le paso|por que falla|por que se cayo|por que no arranca|por que se reinicia) (a|al) (contenedor|container) {container}`,
      `por que (falla|se cayo|no arranca|se reinicia|se para) [(el|mi)] (contenedor|container) {container}`,
      `[(el|los)] <registro> (de|del) (un|algun) (contenedor|container)`,
      "(docker|podman) logs [de] {container}",
      `[(el|los)] <registro> (de|del) {container} (en|de|con) (docker|podman)`,
      "que dicen (sus|los) (<registro>|logs) [del contenedor] {container}",
      "sus (logs|registros) [del contenedor {container}]",
    ],
    en: [
      "show the logs of the container {container}",
      `[the] (log|logs|output|log lines) (of|for|from) ${theContainerEn} {container} [<since> {since}]`,
      "[the] (log|logs|output|log lines) (of|for|from) [(the|my|our)] {container} container [<since> {since}]",
      `[the] [(docker|container)] (log|logs|output) (of|for|from) [(the|my)] (docker|container) {container}`,
      "[the] last {number} (lines|messages|log lines) (of|for|from) [the] [(logs of|log of)] [the] container {container}",
      "[the] last {number} (lines|messages|log lines) (of|for|from) [the] [(logs of|log of)] [the] {container} container",
      "what (is|has) [(the|my)] container {container} (saying|logging|logged|been saying|printing|written|printed)",
      "what (is|has) [(the|my)] {container} container (saying|logging|logged|been saying|printing|written|printed)",
      "(what is wrong with|why (did|does|is)) [(the|my)] container {container} [(die|crash|fail|stop|not start|crashing|failing|restarting)]",
      "(what is wrong with|why (did|does|is)) [(the|my)] {container} container [(die|crash|fail|stop|not start|crashing|failing|restarting)]",
      "(docker|podman) logs [(of|for)] {container}",
      "[(the|some)] (log|logs) (of|for|from) (a|some) [docker] container",
      "[the] {container} container (logs|log|output)",
      "[the] {container} docker logs",
      "what do (its|the|their) logs [(of|from)] [the] [container] [{container}] say",
      "(its|the container) (logs|log)",
    ],
  },
  slots: {
    container: containerSlot,
    number: { type: "number", default: "100" },
    since: { type: "duration", optional: true },
  },
  command: ({ container = "", number = "100", since }, machine) => ({
    pipeline: [
      [
        containerTool(machine),
        "logs",
        "--tail",
        number,
        ...(since === undefined ? [] : ["--since", `${since}s`]),
        container,
      ],
    ],
  }),
  say: spoken({
    es: ({ stdout, stderr }, { container = "" }) => {
      const found = lines(`${stdout}${stderr}`).length;
      return found === 0
        ? `${container} no ha escrito nada.`
        : `Hay ${count(found, "línea", "líneas")} de ${container}.`;
    },
    en: ({ stdout, stderr }, { container = "" }) => {
      const found = lines(`${stdout}${stderr}`).length;
      return found === 0
        ? `${container} wrote nothing.`
        : `There are ${count(found, "line", "lines")} of ${container}.`;
    },
  }),
});

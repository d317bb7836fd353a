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
      "[(el|mi|nuestro)] (contenedor|container) [(de|del|llamado)] {container} [(se|no|no me|se me)] (cae|muere|reinicia|para|arranca|levanta|esta cayendo|esta reiniciando|ha caido|cayo|murio|paro|falla) [(solo|todo el rato|a cada rato|mucho|otra vez|cada dos por tres)] [(,|y)] (que dicen (sus|los) <registro>|que dice (su|el) <registro>|muestrame (sus|los) <registro>|muestra (sus|los) <registro>|enseñame (sus|los) <registro>|mira (sus|los) <registro>|mirame (sus|los) <registro>|dame (sus|los) <registro>|saca (sus|los) <registro>|sacame (sus|los) <registro>|ver (sus|los) <registro>)",
      "[que] (dice|escribe|cuenta|saca|muestra|(esta|anda) (diciendo|escribiendo|contando|sacando)|ha (dicho|escrito)) [(el|mi)] (contenedor|container) {container} [(desde|en|durante) [(hace|la|el|los|las)] [(ultima|ultimo|ultimos|ultimas)] {since}]",
      "por que [(se|no)] (cae|muere|cayo|murio|para|paro|reinicia|arranca|levanta|falla|esta cayendo|esta reiniciando|ha caido) [(tanto|solo|siempre|todo el rato)] [(el|mi)] (contenedor|container) {container} [(tanto|solo|siempre|todo el rato)]",
      "[que] [es lo que] (anduvo|andaba|estuvo|ha estado|lleva|esta|anda|viene|estaba) (diciendo|escribiendo|contando|sacando|soltando|escupiendo|quejandose|registrando|tirando|imprimiendo) [(el|mi)] (contenedor|container) {container} [,] [(y|a ver)] [(pasame|pasa|dame|muestrame|mostrame|ensename|saca|sacame|mira|ver|quiero ver|traeme|paseme|deme)] [(sus|los|el|su)] [<registro>]",
      "[que] (suelta|solto|escupe|escupio|dijo|ha soltado|ha sacado|conto|ha contado|tira|tiro) [(el|mi)] (contenedor|container) {container}",
      "(pasame|dame|mostrame|sacame|traeme|paseme|deme|ensename) [(los|el|todo el)] <registro> (del|de) [(mi|el)] (contenedor|container) {container}",
      "(que|lo que) (va|esta|anda) (soltando|escribiendo|sacando|echando|diciendo|registrando|escupiendo|tirando) [(el|mi)] (contenedor|container) {container}",
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
      "[(the|my|our)] {container} container (keeps|is|has|will not|does not|did not|wont) [(on)] (dying|crashing|failing|restarting|stopping|exiting|died|crashed|stopped|start|down|broken|misbehaving|playing up|acting up|bouncing|stay up) [(all the time|again)] [,] [so] (what (do|does|is|are) (its|the) (logs|log) (say|saying|show)|what is in (its|the) (logs|log)|show me (its|the) (logs|log)|show (its|the) (logs|log)|see (its|the) (logs|log)|give me (its|the) (logs|log)|check (its|the) (logs|log)|let me see (its|the) (logs|log))",
      "what (do|does) [the] (log|logs) of [(the|my|our)] {container} [container] (say|show)",
      "what (do|does) [(the|my|our)] {container} (container logs|container log|containers logs) (say|show)",
      "(tail|read|fetch|pull up|dig out|grab|check) [(the|my)] (log|logs|output) (of|for|from) [(the|my|our)] {container} container",
      "(tail|read|fetch|pull up|dig out|grab|check) [(the|my)] (log|logs|output) (of|for|from) [(the|my|our)] container {container}",
      "(tail|read|fetch|pull up|dig out|grab|check) [the] {container} container (log|logs)",
      "what [(the|my)] {container} container (is|has been|has) (saying|logging|logged|printing|printed|writing|said)",
      "what [(the|my)] container {container} (is|has been|has) (saying|logging|logged|printing|printed|writing|said)",
      "what has [(the|my)] {container} container been (saying|logging|printing|up to|doing)",
      "what has [(the|my)] container {container} been (saying|logging|printing|up to|doing)",
      "what is [(the|my)] (container {container}|{container} container) (moaning|complaining|whining|grumbling) about",
      "(anything|is there anything|what is|what is there) in [(the|my)] {container} container (logs|log)",
      "(anything|is there anything) in the (logs|log) of [the] (container {container}|{container} container)",
      "container {container} (logs|log)",
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

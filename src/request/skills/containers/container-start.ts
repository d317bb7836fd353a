import { containerOrder } from "../saying/container-order.ts";
import { theContainerEn, theContainerEs } from "../saying/container-tool.ts";
import { defineSkill } from "../skill.ts";

/** Starts a container that is stopped. */
export const containerStart = defineSkill({
  id: "container-start",
  sentences: {
    es: [
      "arranca el contenedor {container}",
      `<arranca> ${theContainerEs} {container}`,
      `<arranca> (el|un|algun) (contenedor|container)`,
      `(hay que|toca|necesito|quiero|hace falta|habria que) <arranca> ${theContainerEs} {container}`,
      `(quiero|necesito|haz) que [se] arranque ${theContainerEs} {container}`,
      `(pon en marcha|poner en marcha|ponme en marcha|enciendeme|echa a andar) ${theContainerEs} {container}`,
      `<arranca> {container} (en|con|de) (docker|podman)`,
      `<arranca> (en|con) (docker|podman) [(el|al)] [contenedor] {container}`,
      "(docker|podman) start {container}",
      `<arranca> (el|la|al) [que se llama] {container} (de|en) [los] (docker|contenedores)`,
    ],
    en: [
      "start the container {container}",
      `<start> ${theContainerEn} {container}`,
      `<start> [(the|my|our)] {container} [docker] container`,
      "<start> (a|the|some) [docker] container",
      `(get|bring|put) up ${theContainerEn} {container}`,
      "(get|bring|put) up [(the|my|our)] {container} [docker] container",
      "(i (want|need) to|we (need|have) to|let us) <start> [(the|my|our)] {container} [docker] container",
      "<start> {container} (in|with|under) (docker|podman)",
      "(docker|podman) start {container}",
      "have [(the|my)] [docker] container {container} started",
      "[(the|my)] {container} container (needs|wants|should be) (starting|to be started)",
      "(bring|get|put|fire|spin) [(the|my|our)] {container} container [back] up [again]",
      "(bring|get|put|fire|spin) [(the|my|our)] container {container} [back] up [again]",
      "(bring|fire|spin) back up [(the|my|our)] {container} container",
      "(get|have) [(the|my|our)] {container} container (running|going|started|up and running) [again]",
      "(get|have) [(the|my|our)] container {container} (running|going|started|up and running) [again]",
      "[(the|my|our)] (container {container}|{container} container) is (down|stopped|off|not running|dead) (start it|bring it up|bring it back up|get it going|fire it up) [(again|up|back up)]",
      "(i|we) (need|want) [(the|my)] (container {container}|{container} container) (started|running|up)",
      "boot [up] [(the|my|our)] (container {container}|{container} container)",
    ],
  },
  ...containerOrder("start", {
    es: (container) => `El contenedor ${container} está en marcha.`,
    en: (container) => `The container ${container} is running.`,
  }),
});

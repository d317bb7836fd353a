import { containerOrder } from "../saying/container-order.ts";
import { theContainerEn, theContainerEs } from "../saying/container-tool.ts";
import { defineSkill } from "../skill.ts";

/** Restarts a container. */
export const containerRestart = defineSkill({
  id: "container-restart",
  sentences: {
    es: [
      "reinicia el contenedor {container}",
      `<reinicia> ${theContainerEs} {container}`,
      `<reinicia> (el|un|algun) (contenedor|container)`,
      `(hay que|toca|necesito|quiero|hace falta|habria que) <reinicia> ${theContainerEs} {container}`,
      `(quiero|necesito|haz) que [se] reinicie ${theContainerEs} {container}`,
      `(dale un reinicio a|dale un restart a|dale una vuelta a|vuelve a levantar) ${theContainerEs} {container}`,
      `<reinicia> {container} (en|con|de) (docker|podman)`,
      `<reinicia> (en|con) (docker|podman) [(el|al)] [contenedor] {container}`,
      "(docker|podman) restart {container}",
      `<reinicia> (el|la|al) [que se llama] {container} (de|en) [los] (docker|contenedores)`,
    ],
    en: [
      "restart the container {container}",
      `<restart> ${theContainerEn} {container}`,
      `<restart> [(the|my|our)] {container} [docker] container`,
      "<restart> (a|the|some) [docker] container",
      `(kick|cycle|recycle|give a kick to) ${theContainerEn} {container}`,
      "(kick|cycle|recycle|give a kick to) [(the|my|our)] {container} [docker] container",
      "(i (want|need) to|we (need|have) to|let us) <restart> [(the|my|our)] {container} [docker] container",
      "<restart> {container} (in|with|under) (docker|podman)",
      "(docker|podman) restart {container}",
      "have [(the|my)] [docker] container {container} restarted",
      "[(the|my)] {container} container (needs|wants|should be) (a restart|restarting|to be restarted)",
      "(give|get) [(the|my|our)] {container} container (a restart|a kick|a bounce|restarted|a reboot)",
      "(give|get) [(the|my|our)] container {container} (a restart|a kick|a bounce|restarted|a reboot)",
      "[(the|my|our)] container {container} (needs|wants|should be|could do with) (a restart|restarting|to be restarted|a kick|a bounce)",
      "(bounce|recycle) {container} in (docker|podman)",
      "(i|we) (need|want) [(the|my)] (container {container}|{container} container) restarted",
      "[(the|my|our)] (container {container}|{container} container) is (stuck|hung|frozen|hanging|not responding|misbehaving|playing up|acting up) [(so)] (restart it|bounce it|kick it|give it a restart|recycle it)",
      "reboot [(the|my|our)] (container {container}|{container} container) [again]",
      "can (someone|somebody|we) <restart> [(the|my|our)] (container {container}|{container} container)",
    ],
  },
  ...containerOrder("restart", {
    es: (container) => `El contenedor ${container} se ha reiniciado.`,
    en: (container) => `The container ${container} has been restarted.`,
  }),
});

import { containerOrder } from "../saying/container-order.ts";
import { theContainerEn, theContainerEs } from "../saying/container-tool.ts";
import { defineSkill } from "../skill.ts";

/** Stops a container. */
export const containerStop = defineSkill({
  id: "container-stop",
  sentences: {
    es: [
      "para el contenedor {container}",
      `<para> ${theContainerEs} {container}`,
      `<para> (el|un|algun) (contenedor|container)`,
      `(hay que|toca|necesito|quiero|hace falta|habria que) <para> ${theContainerEs} {container}`,
      `(quiero|necesito|haz) que [se] pare ${theContainerEs} {container}`,
      `(tumba|tira abajo|mata|matame|echa abajo) ${theContainerEs} {container}`,
      `<para> {container} (en|con|de) (docker|podman)`,
      `<para> (en|con) (docker|podman) [(el|al)] [contenedor] {container}`,
      "(docker|podman) stop {container}",
      `<para> (el|la|al) [que se llama] {container} (de|en) [los] (docker|contenedores)`,
    ],
    en: [
      "stop the container {container}",
      `<stop> ${theContainerEn} {container}`,
      `<stop> [(the|my|our)] {container} [docker] container`,
      "<stop> (a|the|some) [docker] container",
      `(take down|kill|bring down) ${theContainerEn} {container}`,
      "(take down|kill|bring down) [(the|my|our)] {container} [docker] container",
      "(i (want|need) to|we (need|have) to|let us) <stop> [(the|my|our)] {container} [docker] container",
      "<stop> {container} (in|with|under) (docker|podman)",
      "(docker|podman) stop {container}",
      "have [(the|my)] [docker] container {container} stopped",
      "[(the|my)] {container} container (needs|wants|should be) (stopping|to be stopped)",
      "(bring|take|shut) [(the|my|our)] {container} container down",
      "(bring|take|shut) [(the|my|our)] container {container} down",
      "(kill off|knock out|switch off|shut off) [(the|my|our)] {container} container",
      "(kill off|knock out|switch off|shut off) [(the|my|our)] container {container}",
      "(i|we) (need|want) [(the|my)] (container {container}|{container} container) (stopped|down|off)",
      "(take|bring) [(the|my|our)] (container {container}|{container} container) (offline|out of service)",
      "(knock|switch|turn) [(the|my|our)] (container {container}|{container} container) (offline|off|out)",
      "can (someone|somebody|we) <stop> [(the|my|our)] (container {container}|{container} container)",
      "can we take [(the|my|our)] (container {container}|{container} container) (offline|down)",
    ],
  },
  ...containerOrder("stop", {
    es: (container) => `El contenedor ${container} está parado.`,
    en: (container) => `The container ${container} is stopped.`,
  }),
});

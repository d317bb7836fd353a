import { containerTool } from "../saying/container-tool.ts";
import { count, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Which images containers can be made from here. */
export const containerImages = defineSkill({
  id: "container-images",
  sentences: {
    es: [
      "qué imágenes de docker hay",
      "[(que|cuales|cuantas|las|mis|lista de|listado de)] (imagenes|images) (de|del|para) (docker|podman|contenedores|contenedor) [(hay|tengo|tenemos|estan|descargadas|bajadas|guardadas)] [(aqui|descargadas|bajadas|guardadas)]",
      "[(que|cuales|cuantas)] (imagenes|images) (hay|tengo|tenemos|estan|guarda) [(descargadas|bajadas|guardadas)] (en|de|con) [(el|mi)] (docker|podman)",
      "(que|cuales|cuantas) (imagenes|images) (tiene|guarda|usa) [(el|mi)] (docker|podman)",
      "(docker|podman) images",
      "[las] (imagenes|images) (docker|podman)",
      "(que|cuales) (imagenes|images) (tengo|hay|tenemos) (bajadas|descargadas)",
      "[las] (imagenes|images) que (tengo|hay|tenemos|tiene) (en|de) (docker|podman)",
      "(imagenes|images) (locales|descargadas|bajadas) (de|en) (docker|podman)",
      "de que (imagenes|images) (dispongo|disponemos) [en (docker|podman)]",
    ],
    en: [
      "which docker images are there",
      "[(which|what|how many|the|all|list of|all the)] (docker|podman|container) images [(are there|do (i|we) have|have (i|we) got|are here|are (pulled|downloaded|stored))] [(locally|here|pulled|downloaded|stored)]",
      "[(which|what|how many|the|all)] images (are there|do (i|we) have|are stored|are pulled|are downloaded) (in|for|with|by) (docker|podman)",
      "[(which|what)] images (does|has) (docker|podman) (have|got|pulled|stored) [locally]",
      "(docker|podman) images",
      "[the] images (in|of|from) (docker|podman)",
      "[(which|what)] images have (i|we) (pulled|downloaded) [(with|in) docker]",
      "[(the)] (local|pulled|downloaded) (docker|container) images",
      "images (stored|held|kept) (by|in) (docker|podman)",
      "[(which|what)] (container|docker) images (are|take) (on|space on) this <machine>",
      "(list|show) [(the|all|all the)] images (docker|podman) (has|holds|keeps)",
      "[any] [(old|unused)] (docker|podman|container) images (lying about|lying around|sitting around|kicking about|kicking around)",
      "(what|which) images (does|has) (docker|podman) (have|got|hold)",
    ],
  },
  slots: {},
  command: (_, machine) => ({ pipeline: [[containerTool(machine), "images"]] }),
  say: spoken({
    es: ({ stdout }) => {
      const names = namesIn(stdout);
      return names.length === 0
        ? "No hay ninguna imagen."
        : `Hay ${count(names.length, "imagen", "imágenes")}: ${sayList(names, "es")}.`;
    },
    en: ({ stdout }) => {
      const names = namesIn(stdout);
      return names.length === 0
        ? "There is no image."
        : `There ${names.length === 1 ? "is 1 image" : `are ${names.length} images`}: ${sayList(names, "en")}.`;
    },
  }),
});

/** "nginx   1.27   3f8a4339aadd   2 weeks ago   192MB" */
function namesIn(stdout: string): string[] {
  return lines(stdout)
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .map(([name = "", tag = ""]) => (tag === "" || tag === "<none>" || tag === "latest" ? name : `${name}:${tag}`));
}

import { containerTool } from "../saying/container-tool.ts";
import { sayHumanSize } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** How much of the disk docker's images, containers and volumes take. */
export const containerSpace = defineSkill({
  id: "container-space",
  sentences: {
    es: [
      "cuánto ocupa docker en el disco",
      "[cuanto] [(espacio|sitio|lugar|disco)] (ocupa|ocupan|usa|gasta|come|se come|consume|me come|pesa|toma|se lleva|utiliza) [(el|los)] (docker|podman|contenedores|imagenes de docker|volumenes de docker) [(en [el] disco|de disco|de espacio)]",
      "(espacio|disco|sitio|lugar|tamano|uso de disco|almacenamiento|consumo de disco) [(que)] [(ocupado|usado|ocupa|usa|gasta)] [(por|de|en)] [(el|los|las)] (docker|podman|contenedores|imagenes de docker|volumenes de docker)",
      "cuanto (pesan|ocupan) (las imagenes|los volumenes|los contenedores) [de (docker|podman)] [en [el] disco]",
      "(docker|podman) system df",
      "cuanto [espacio] (podria|puedo|se puede|podemos) (liberar|recuperar|limpiar|ahorrar) (de|en|con) (docker|podman)",
      "(que|cuanto) (disco|espacio) se (come|lleva|traga|chupa) (docker|podman)",
      "[cuanto] (basura|espacio muerto) (hay|tiene|tengo) [en] (docker|podman)",
      "(docker|podman) cuanto (ocupa|pesa|espacio usa|disco usa)",
      "cuanto (disco|espacio) [me] (esta|estan) (ocupando|usando|comiendo|gastando) [(el|los)] (docker|podman|contenedores)",
    ],
    en: [
      "how much disk space does docker take",
      "[how much] [(disk|space|disk space|room|storage)] (does|do|is|are) (docker|podman|[(the|my)] containers|[(the|my)] docker images|[the] docker volumes) (take|take up|use|eat|occupy|taking|taking up|using|eating|need|hog|hogging|consume) [up] [(on [the] disk|of [the] disk|of [the] disk space)]",
      "[the] (space|disk space|disk usage|disk use|storage|size) (of|used by|taken by|taken up by|for) (docker|podman|[(the|my)] containers|docker images|docker volumes)",
      "(docker|podman) (disk usage|disk space|space|disk use|storage|size)",
      "(docker|podman) system df",
      "how much [(space|disk space)] (can|could) (i|we) (free|reclaim|get back|recover|save) (in|from|with|by cleaning) (docker|podman)",
      "how (big|large) (is|has) (docker|podman) [(got|become)] [on disk]",
      "how big are [(the|my|all)] (docker images|containers|docker volumes)",
      "is (docker|podman) (eating|using|taking) [up] (my|the|much|a lot of) [disk] (space|disk|room)",
      "what does (docker|podman) (take|use|cost) [up] (on [the] disk|in [disk] space)",
      "how much [of] [the] (disk|space|disk space|storage) (has|have) (docker|podman|[(the|my)] containers) (occupied|taken|used|eaten|swallowed|gobbled) [up]",
    ],
  },
  slots: {},
  command: (_, machine) => ({ pipeline: [[containerTool(machine), "system", "df"]] }),
  say: spoken({
    es: ({ stdout }) => {
      const { images, free } = readSizes(stdout);
      if (images === undefined) return "No dice cuánto ocupa.";
      return `Las imágenes ocupan ${sayHumanSize(images, "es")}${free === undefined ? "" : `; se pueden liberar ${sayHumanSize(free, "es")}`}.`;
    },
    en: ({ stdout }) => {
      const { images, free } = readSizes(stdout);
      if (images === undefined) return "It does not say how much it takes.";
      return `The images take ${sayHumanSize(images, "en")}${free === undefined ? "" : `; ${sayHumanSize(free, "en")} can be freed`}.`;
    },
  }),
});

/** "Images   5   2   1.2GB   800MB (66%)" */
function readSizes(stdout: string): { images: string | undefined; free: string | undefined } {
  const row = lines(stdout).find((line) => /^Images/.test(line));
  const sizes = row?.match(/[\d.]+ ?[kKMGT]?B\b/g) ?? [];
  return { images: sizes[0], free: sizes[1] };
}

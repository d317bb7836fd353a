import type { Language } from "../../../shared/language.ts";
import { containerTool } from "../saying/container-tool.ts";
import { decimals, sayList } from "../saying/figures.ts";
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
      "[cuanto] [(espacio|sitio|lugar|disco|almacenamiento)] [(en [el] disco|de disco)] [se] [(me|nos|le)] (esta|estan|esta[n] siendo) (ocupando|usando|comiendo|gastando|llevando|chupando|tragando|consumiendo|tomando|quitando|utilizando) [(el|los|las)] (docker|podman|contenedores|imagenes de docker|volumenes de docker)",
      "[cuanto] [(espacio|sitio|lugar|disco|almacenamiento)] (en [el] disco|de disco|en el almacenamiento) [se] [(me|nos)] (ocupa|ocupan|usa|usan|gasta|gastan|come|comen|lleva|llevan|chupa|traga|consume|consumen|toma|toman|utiliza) [(el|los|las)] (docker|podman|contenedores|imagenes de docker|volumenes de docker)",
      "(docker|podman) cuanto (disco|espacio|sitio) [se] [(me|nos)] (ocupa|come|lleva|usa|gasta|esta usando|esta ocupando|esta comiendo|esta llevando)",
      "[cuanto] [(espacio|sitio|lugar|disco|almacenamiento)] se [(me|nos)] (come|comen|lleva|llevan|chupa|chupan|traga|tragan|gasta|gastan) [(el|los|las)] (docker|podman|contenedores|imagenes de docker|volumenes de docker) [en [el] disco]",
      "[cuanto] [(espacio|sitio|lugar|disco)] se [(me|nos)] (esta|estan) (comiendo|llevando|chupando|tragando|gastando) [(el|los|las)] (docker|podman|contenedores|imagenes de docker) [(en [el]|de) disco]",
      "cuanto [(me|nos)] (esta|estan) (ocupando|usando|comiendo|gastando|consumiendo) [(el|los|las)] (docker|podman|contenedores|imagenes de docker) (en [el]|de) disco",
      "[(cuanto|que|cuanta|que tanto)] (espacio|sitio|lugar|disco|almacenamiento|disco duro|gigas) [(en|de)] [(el|disco)] [disco] [(se|me|nos|se me|se nos)] (ocupa|usa|gasta|come|traga|lleva|chupa|consume|zampa|pesa|esta (ocupando|usando|gastando|comiendo|tragando|llevando|chupando|consumiendo|zampando|agarrando|quitando)|lleva (ocupado|gastado|comido|tragado)) [(el)] (docker|podman) [(en|de|con|entre|sumando|contando|juntando|incluyendo)] [(las|los|todo|sus|disco)] [(imagenes|contenedores|volumenes|cache)] [,] [y] [(las|los|la)] [(imagenes|contenedores|volumenes|cache)] [,] [y] [(las|los|la)] [(imagenes|contenedores|volumenes|cache|demas|todo|todo lo demas|lo demas|el resto|otras cosas|todo eso|cache de construccion)] [(y)] [(demas|todo|todo lo demas|lo demas|el resto)]",
      "(cuanto|cuanta|que tanto) [(en|de)] [(el|disco)] [disco] [(se|me|nos|se me|se nos)] (ocupa|usa|gasta|come|traga|lleva|chupa|consume|zampa|pesa|esta (ocupando|usando|gastando|comiendo|tragando|llevando|chupando|consumiendo|zampando|agarrando|quitando)|lleva (ocupado|gastado|comido|tragado)) [(el)] (docker|podman) (entre|sumando|contando|juntando|incluyendo) [(las|los|todo|sus|disco)] [(imagenes|contenedores|volumenes|cache)] [,] [y] [(las|los|la)] [(imagenes|contenedores|volumenes|cache)] [,] [y] [(las|los|la)] [(imagenes|contenedores|volumenes|cache|demas|todo|todo lo demas|lo demas|el resto|otras cosas|todo eso|cache de construccion)] [(y)] [(demas|todo|todo lo demas|lo demas|el resto)]",
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
      "how (big|large) (have|has|are) [(the|all the|our|my)] (docker|container) (images|volumes|containers) [(gotten|got|grown|become|getting)]",
      "is (docker|podman) (eating|hogging|filling|filling up|using up|taking up) (the|my|our|all the|a lot of) [(disk|space|room)] [space]",
      "how much (disk|space|disk space) does (docker|podman) (use|take|take up|eat)",
    ],
  },
  slots: {},
  command: (_, machine) => ({ pipeline: [[containerTool(machine), "system", "df"]] }),
  say: spoken({
    es: ({ stdout }) => tell(stdout, "es"),
    en: ({ stdout }) => tell(stdout, "en"),
  }),
});

function tell(stdout: string, language: Language): string {
  const rows = readRows(stdout);
  const used = rows.filter(({ bytes }) => bytes > 0);
  const free = rows.reduce((sum, row) => sum + row.free, 0);
  if (rows.length === 0) return language === "es" ? "No dice cuánto ocupa." : "It does not say how much it takes.";
  if (used.length === 0) return language === "es" ? "No ocupa nada." : "It takes nothing.";
  const total = inThousands(
    used.reduce((sum, { bytes }) => sum + bytes, 0),
    language,
  );
  const parts = sayList(
    used.map(({ kind, bytes }) => `${kinds[kind]?.[language] ?? kind} ${inThousands(bytes, language)}`),
    language,
  );
  return language === "es"
    ? `Ocupa ${total} (${parts}); se pueden liberar ${inThousands(free, language)}.`
    : `It takes ${total} (${parts}); ${inThousands(free, language)} can be freed.`;
}

const kinds: Record<string, Record<Language, string>> = {
  Images: { es: "imágenes", en: "images" },
  Containers: { es: "contenedores", en: "containers" },
  "Local Volumes": { es: "volúmenes", en: "volumes" },
  "Build Cache": { es: "caché de construcción", en: "build cache" },
};

/** "Local Volumes   3   1   2.4GB   1.2GB (50%)": how many, how many in use, what they take and what is not needed. */
function readRows(stdout: string): { kind: string; bytes: number; free: number }[] {
  return lines(stdout).flatMap((line) => {
    const [kind = "", , , size = "", free = ""] = line.trim().split(/\s{2,}/);
    const bytes = bytesIn(size);
    return bytes === undefined ? [] : [{ kind, bytes, free: bytesIn(free) ?? 0 }];
  });
}

/** "800.5MB (66%)": docker counts by thousands. */
function bytesIn(text: string): number | undefined {
  const [, figure, unit = ""] = /^([\d.]+) ?([kKMGT]?)B\b/.exec(text) ?? [];
  return figure === undefined ? undefined : Number(figure) * 1000 ** " KMGT".indexOf(unit.toUpperCase() || " ");
}

function inThousands(bytes: number, language: Language): string {
  const step = Math.max(0, Math.min(4, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const unit = ["B", "kB", "MB", "GB", "TB"][step];
  return `${decimals(String(Math.round((bytes / 1000 ** step) * 10) / 10), language)} ${unit}`;
}

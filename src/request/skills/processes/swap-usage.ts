import type { Language } from "../../../shared/language.ts";
import { sayBytes, sayList } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** How much swap there is and how much of it is in use. */
export const swapUsage = defineSkill({
  id: "swap-usage",
  sentences: {
    es: [
      "cuánta swap se está usando",
      "[(cuanta|cuanto|que)] [(memoria|espacio|area)] [de] (swap|intercambio|memoria de intercambio|memoria virtual|area de intercambio|espacio de intercambio) [(se|me|nos|le)] [(esta|estan|estoy|estamos)] [(usa|usando|usada|usado|hay|queda|tengo|tenemos|tiene|utilizando|utiliza|consumiendo|consume|gastando|ocupa|ocupada|libre|en uso|configurada|activa|disponible)] [(en uso|libre|usada|usado|ocupada|configurada|activa|disponible|usandose)] [[(el|este|mi|la)] <equipo>]",
      "[(uso|estado|consumo|ocupacion|utilizacion|porcentaje|porcentaje de uso|cantidad)] (de|del) [(la|el)] (swap|intercambio|memoria de intercambio|memoria virtual|area de intercambio|espacio de intercambio|memoria swap)",
      "(como|que tal) (esta|anda|va|ando|andamos|estamos|vamos|estoy) [de] [(la|el)] (swap|intercambio|memoria swap|memoria de intercambio)",
      "[si] (se esta usando|estamos usando|estoy usando|usa|esta usando|hay|tenemos|tengo|tiene|esta activa|esta activada|esta llena|se usa|esta tirando de|estamos tirando de|tira de) [(la|el|algo de)] (swap|intercambio|memoria de intercambio|memoria swap) [(activa|configurada|en uso)] [[(el|este|la)] <equipo>]",
      "[(la|el)] (swap|intercambio|memoria swap) (esta|anda) (llena|activa|activada|en uso|usandose|vacia)",
      "[si] [esta] (swapeando|swappeando|paginando) [(el|este|la)] <equipo>",
      "[si] (el|este|la) <equipo> (esta|anda) (swapeando|swappeando|usando swap|tirando de swap|paginando)",
      "que (swap|areas de swap|particiones de swap|archivos de swap|ficheros de swap) (hay|tengo|tenemos|tiene|estan activas|estan activos)",
      "(particiones|particion|archivo|archivos|fichero|ficheros|areas) de (swap|intercambio) [(activas|activos|en uso|que hay|del <equipo>)]",
      "(swap|intercambio) (usada|usado|en uso|libre|total|disponible|del <equipo>)",
      "(cuanto de|cuanta) [la] swap (ocupado|usado|usada|ocupada|llena)",
      "[si] [(se)] (esta|estamos|estoy|anda|andamos|sigue) (tirando|chupando|usando|gastando|consumiendo|abusando|echando mano|jalando|metiendose|comiendo) [(mucho|mucha|bastante|demasiado|demasiada|algo|un poco)] [(de|en)] [(la|el)] (swap|intercambio|memoria swap|memoria de intercambio) [(el|la|este|esta)] [<equipo>]",
      "[si] (tira|usa|gasta|consume|chupa|abusa) [(mucho|mucha|bastante|demasiado|demasiada)] [(de|en)] [(la|el)] (swap|intercambio|memoria swap|memoria de intercambio) [(el|la|este|esta)] [<equipo>]",
    ],
    en: [
      "how much swap is in use",
      "[how much] [(free|used|available|total)] (swap|swap space|swap memory|paging space) [(is|are|do (i|we) have|is being|does [(the|this)] <machine> (have|use))] [there] [(being)] [(used|in use|free|left|available|configured|taken|active|use|have)]",
      "[(the|current|my)] (swap|swap space|swap memory) (usage|use|status|utilization|utilisation|state|size|consumption|report)",
      "(usage|use|status) of [the] (swap|swap space)",
      "(is|are) [(the|this|my|we)] [<machine>] (swapping|using [any|the] swap|using swap space|paging to disk) [(a lot|much|heavily)]",
      "is (anything|something|it) swapping [to disk]",
      "is [(the|any|my)] swap [space] (in use|used|being used|full|enabled|active|on|configured|getting full)",
      "(how is|how are we doing on|how are we doing for|how full is) [the] swap [space] [doing]",
      "(is there|do we have|have we got|does this <machine> have) (any|a|some) swap [(space|partition|file|configured|enabled)]",
      "(which|what) (swap|swap areas|swap files|swap partitions|swap devices) (are there|do we have|are active|are in use|are enabled|is active|is enabled)",
      "[(active|the|list)] swap (areas|files|partitions|devices|spaces)",
      "[the] (free|used|available) swap [space]",
      "how (much of|full is|full) [the] swap [(is)] [(used|in use|left|taken|full)]",
      "is (it|the <machine>|this <machine>) (leaning on|eating|using|hitting|dipping into|burning through|chewing through) [(a lot of|much|too much|any)] [the] swap [(a lot|much|hard|heavily)]",
      "how is [(the|our)] swap [space] (looking|doing|getting on|holding up)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["swapon", "--show"]] }),
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }),
});

function tell(stdout: string, language: Language): string {
  const areas = lines(stdout)
    .slice(1)
    .map((line) => columns(line));
  const spanish = language === "es";
  if (areas.length === 0) return spanish ? "No hay intercambio (swap) activo." : "There is no active swap.";
  const size = areas.reduce((sum, [, , amount]) => sum + inBytes(amount), 0);
  const used = areas.reduce((sum, [, , , amount]) => sum + inBytes(amount), 0);
  const percent = size === 0 ? 0 : Math.round((100 * used) / size);
  const names = sayList(
    areas.map(([name = ""]) => name),
    language,
    3,
  );
  return spanish
    ? `Se usan ${sayBytes(used, "es")} de ${sayBytes(size, "es")} de intercambio (${percent} %), en ${names}.`
    : `${sayBytes(used, "en")} of ${sayBytes(size, "en")} of swap in use (${percent}%), on ${names}.`;
}

/** "1.9G", "512K", "0B". */
function inBytes(text = "0"): number {
  const [, amount = "0", unit = ""] = /^([\d.]+)([KMGTP]?)/.exec(text.replace(",", ".")) ?? [];
  return Math.round(Number(amount) * 1024 ** ("KMGTP".indexOf(unit || "-") + 1));
}

import type { Language } from "../../../shared/language.ts";
import { count, sayBytes, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** What every user uses of their disk quota. */
export const quotaReport = defineSkill({
  id: "quota-report",
  sentences: {
    es: [
      "cuotas de disco de todos los usuarios",
      "[(el|la|un)] (informe|reporte|resumen|listado|lista|estado|situacion|uso|tabla|repquota) (de|de las|de los) [(las|los)] (cuotas|quotas|cupos) [de (disco|espacio|almacenamiento|usuarios|usuario|todos|todos los usuarios)] [de [(todos)] [los] usuarios]",
      "[(las|que|cuales son las)] (cuotas|quotas|cupos) [(hay|tenemos|tengo|existen|estan)] [(de|del)] [(disco|espacio|almacenamiento)] [(de|por|para|a)] [(cada|todos|todo)] [los] (usuario|usuarios|mundo|la gente)",
      "[(las|que|cuales son las)] (cuotas|quotas|cupos) (de disco|de espacio|de almacenamiento|del disco|hay|definidas|configuradas|activas|puestas) [(hay|tenemos|definidas|configuradas|activas|puestas|asignadas)]",
      "(como|que tal) (estan|van|andan) las (cuotas|quotas) [(de disco|de los usuarios|de usuario|de espacio)]",
      "(quien|quienes|que usuarios|que usuario|cuales usuarios) (se (pasa|pasan|ha pasado|han pasado|paso|pasaron|excede|exceden)|supera|superan|excede|exceden|ha superado|han superado|supero|rebasa|rebasan|sobrepasa|sobrepasan|esta por encima|estan por encima|esta cerca|estan cerca|esta a punto de superar|llego|llegaron) (de|a|del|la|su|el limite de) [(la|su|limite de)] (cuota|quota|cupo) [de (disco|espacio)]",
      "[si] (alguien|algun usuario) (se ha pasado|se pasa|se paso|supera|ha superado|excede|ha excedido|esta por encima) (de|la|su|de la|de su) [su] (cuota|quota|cupo) [de (disco|espacio)]",
      "[si] hay (alguien|usuarios|algun usuario) (por encima de|pasado de|pasados de|que supere|que superen|fuera de|al limite de|excedido de) [(la|su)] (cuota|quota|cupo)",
      "(uso|consumo|espacio) (de disco|usado|ocupado|consumido) (segun cuotas|contra cuota|frente a la cuota|y cuota) [(de|por) [(cada|todos los)] (usuario|usuarios)]",
      "cuanto (usa|ocupa|gasta|consume) cada (usuario|uno|persona) de su (cuota|quota|cupo)",
      "(cuotas|quotas) de (usuario|usuarios|todos|todo el mundo)",
      "(muestra|lista) (todas las|las) (cuotas|quotas)",
      "[(ver|las|todas las)] (cuotas|quotas)",
    ],
    en: [
      "disk quotas of all users",
      "[(the|a|show)] (quota|quotas|disk quota) (report|summary|overview|list|usage|status|table) [(of|for|on) [(all|all the|every|each)] [(the)] (users|user|everyone)]",
      "[(a|the)] (report|summary|overview|list|listing|status) (of|on) [(the|all)] [disk] quotas [(of|for) [(all|every|each)] [the] (users|user|everyone)]",
      "[(the|all|all the|what are the|what|which)] [(disk|user|storage|users)] [disk] quotas [(of|for|by|per|do) [(all|all the|every|each)] [the] (users|user|everyone|everybody)] [(are (set|there|in place|defined|configured))]",
      "(who|which users|which user|what users|has anyone|is anyone|is anybody|are any users|does anyone) (is|are|has|have|gone|went) [(gone|went|exceeded|exceeding|near|close to|about to exceed)] [(over|above|beyond|past|at)] [(their|the|its|his)] [(disk|storage)] (quota|quotas)",
      "(who|which users) (is|are|has gone|have gone|went|has exceeded|have exceeded|exceeded|exceeds|exceed) [(over|above|beyond)] [(their|the)] [disk] (quota|quotas)",
      "(is|has) (anyone|anybody|any user) [(gone|exceeded|exceeding)] [(over|above)] [(their|the)] [disk] quota",
      "how are [(the|our|users)] [disk] quotas [doing]",
      "how much of (their|the) [disk] (quota|quotas) (does|is|has|do|have) (each user|every user|everyone|everybody|users) [(use|using|used)]",
      "quota (usage|use|status) (by|per|of|for) [(each|every|all)] (user|users)",
      "(everyone|everybody|all users|users) [disk] (quota|quotas)",
      "repquota [report]",
      "[(see|all|all the|the)] [(disk|user)] quotas",
      "are (any|some) (users|accounts|people) (over|above|near|close to|at) [(their|the)] [disk] (quota|quotas|limit)",
      "how are (the|our|all the) users doing (on|for|with) [(their|disk)] (quota|quotas)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["repquota", "-a", "-u"]], root: true }),
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }),
});

type QuotaRow = { user: string; over: boolean; kilobytes: number; limit: number };

function tell(stdout: string, language: Language): string {
  const rows = lines(stdout).flatMap(readRow);
  const spanish = language === "es";
  if (rows.length === 0) return spanish ? "No hay cuotas de disco activas." : "No disk quotas are active.";
  const limited = rows.filter(({ limit }) => limit > 0);
  const over = rows.filter((row) => row.over);
  const most = sayList(
    rows
      .toSorted((left, right) => right.kilobytes - left.kilobytes)
      .slice(0, 3)
      .map(({ user, kilobytes }) => `${user} (${sayBytes(kilobytes * 1024, language)})`),
    language,
  );
  const names = sayList(
    over.map(({ user }) => user),
    language,
  );
  if (spanish) {
    const passed = over.length === 0 ? "nadie la pasa" : `${over.length === 1 ? "la pasa" : "la pasan"} ${names}`;
    return `${count(limited.length, "usuario tiene", "usuarios tienen")} cuota y ${passed}. Los que más usan: ${most}.`;
  }
  const passed = over.length === 0 ? "nobody is over it" : `over it: ${names}`;
  return `${count(limited.length, "user has", "users have")} a quota; ${passed}. Using most: ${most}.`;
}

/** "ana       +-  20480  10240  20480  6days     12     0     0": the first sign is of space, the second of files. */
function readRow(line: string): QuotaRow[] {
  const [, user = "", space, files, used, soft, hard] =
    /^(\S+)\s+([-+])([-+])\s+(\d+)\s+(\d+)\s+(\d+)\s/.exec(line) ?? [];
  if (space === undefined) return [];
  return [{ user, over: space === "+" || files === "+", kilobytes: Number(used), limit: Number(hard) || Number(soft) }];
}

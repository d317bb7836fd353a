import type { Language } from "../../../shared/language.ts";
import { sayList } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** How the software RAID arrays are, from the kernel's own account. */
export const raidStatus = defineSkill({
  id: "raid-status",
  sentences: {
    es: [
      "cómo está el raid",
      "[(estado|situacion|salud|informacion|info|detalle)] [(de|del)] [(el|los|mi)] (raid|raids|arreglo raid|raid por software|arreglo de discos|md raid|mdraid|mdstat|mdadm|array|arrays)",
      "(como|que tal) (esta|estan|anda|andan|va|van|sigue) [(el|los|mi|la)] (raid|raids|arreglo raid|arreglo de discos|array|arrays) [de discos]",
      "[si] (esta|estan|sigue|anda) [(bien|mal|sano|degradad(o|os)|roto|ok|completo|sincronizado|reconstruyendose|resincronizando|en orden)] [(el|los|mi)] (raid|raids|arreglo raid|arreglo de discos|array) [(bien|mal|sano|degradad(o|os)|roto|ok|completo|sincronizado|reconstruyendose|resincronizando|en orden)]",
      "[(el|los|mi)] (raid|raids|array) (esta|estan|sigue|anda) [(bien|mal|sano|degradad(o|os)|roto|ok|completo|sincronizado|en orden)]",
      "[si] (hay|tengo|tiene|falla|fallo|ha fallado|se ha caido|se cayo|falta) (algun|un|el|algo|algun problema|algun fallo|un fallo) [(disco|raid|problema|fallo)] [(en|del|con)] [el] [(raid|raids|array)] [degradado]",
      "(algun|hay algun) (raid|array) (degradado|roto|con fallos|con problemas)",
      "[(cuanto|cuanto le)] [(le)] (falta|queda) [(al|a|para|para que|del)] [(el|la)] (raid|reconstruccion del raid|sincronizacion del raid|termine el raid) [(para|por|en) (terminar|sincronizar|reconstruirse|reconstruir|acabar)]",
      "(por donde va|como va|progreso de|avance de) [la] (reconstruccion|sincronizacion|resincronizacion|resync|rebuild) [(de|del) [(el|los)] (raid|array|discos)]",
      "que raid[s] (hay|tengo|tenemos|tiene) [(montado[s]|activo[s]|configurado[s])] [(en|el|este)] [<equipo>]",
      "(discos|unidades|miembros) (del|de los) raid[s]",
      "(que|cuales) discos (forman|tiene|hay en|componen|estan en) el raid",
      "(raid|raids|mdstat) (activo[s]|del <equipo>)",
      "[si] [hay] [(algun|un)] disco (caido|fallado|fallando|roto|malo|muerto|averiado|desconectado) (en|del|de) [(el|los)] (raid|raids|array)",
      "[si] (se ha caido|se cayo|ha fallado|fallo|se rompio) [(algun|un)] disco (en|del|de) [(el|los)] (raid|raids|array)",
      "[si] (se salio|salio|se cayo) un disco del (raid|array)",
      "(como|que tal) (esta|estan|anda|andan|va|van|sigue) [(el|los|mi|la)] (raid|raids|arreglo|arreglo raid|array) [(que)] [no] se [(me|nos)] (habra|ha|haya|habran) (caido|roto|salido|muerto|perdido) [(algun|un|uno de los|ningun)] (disco|discos|miembro) [(del|de los|en el) (raid|arreglo|array)]",
      "[si] [no] se [(me|nos)] (habra|ha|haya|habran|cayo|rompio|salio|murio|fue) [(caido|roto|salido|muerto|ido)] [(algun|un|uno de los|el)] (disco|discos|miembro|unidad) (del|de los|en el|de mi|en los) (raid|arreglo|array|raids)",
      "[si] [(el|mi)] (raid|arreglo|array) (ha perdido|perdio|tiene|esta perdiendo|se quedo sin|se ha quedado sin|le falta) [(algun|un)] disco [(caido|roto|muerto|malo|fallado)]",
      "[si] (estan|siguen|andan) [todos] [los] discos del (raid|arreglo|array) (bien|ok|activos|sincronizados|sanos|vivos|en linea)",
      "[si] [(todos)] [los] discos del (raid|arreglo|array) (estan|siguen|andan) (bien|ok|activos|sincronizados|sanos|vivos|en linea)",
      "[si] (pasa|hay|tiene|ocurre|sucede) algo [(raro|malo|mal)] (con|en) [(el|los|mi)] (raid|raids|array|arreglo)",
      "[si] [(hay|tiene)] algun (problema|fallo) (con|en) [(el|los|mi)] (raid|raids|array|arreglo)",
      "[si] [(esta|estan|sigue|anda|como va|como esta|como anda|que tal)] [(sano|bien|entero|completo|ok|en orden)] [(el|los|mi)] (raid|raids|arreglo|array) [(por software|de software|md|de discos)] [y] [(esta|sigue|anda|o)] [(sano|bien|entero|completo|ok|en orden|degradado|mal|roto)] [o] [(degradado|mal|roto)] [o] [(ya)] (se [le|nos] (ha caido|cayo|ha salido|salio|ha muerto|murio|rompio|ha roto)|le falta|falta|ha perdido|perdio|ha fallado|fallo|tiene) [(algun|un|uno de los|el)] (disco|discos|miembro) [(caido|roto|fallado|malo|fuera)]",
      "[si] [(el|los|mi)] (raid|raids|arreglo|array) [(por software|de software|md)] (esta|estan|sigue|anda) (sano|entero|completo|bien|degradado|ok) o (le falta|ha perdido|perdio|se le (cayo|ha caido|salio)|degradado|mal|roto|incompleto) [(algun|un)] [disco]",
      "[si] (esta|estan|sigue) [(bien|sano|entero|completo)] (el|los) (raid|array|arreglo) o (se ha (caido|salido|roto|muerto)|se cayo|se salio|le falta|ha perdido|perdio|fallo|ha fallado) [(algun|un)] (disco|unidad|miembro) [(de|del) [(el|la)] (raid|matriz|array|arreglo)]",
    ],
    en: [
      "how is the raid doing",
      "[(the|my|current|software)] [software] (raid|md|mdadm|mdraid) [(array|arrays)] (status|state|health|condition|details|info)",
      "(status|state|health) of [(the|my|all)] [software] (raid|raids|raid array|raid arrays|md arrays)",
      "(how is|how are|is|are) [(the|my|our|all)] [software] (raid|raids|raid array|raid arrays|array|arrays|md array) [(doing|ok|okay|fine|healthy|degraded|in sync|rebuilding|resyncing|broken|complete|alright|all right|clean)]",
      "(has|did|is) (a|any) [(disk|drive|member)] [(failed|fail|missing|dropped out)] [(in|from|of)] the (raid|array)",
      "(is any|are any|any) [(raid|md)] (array|arrays|raid) [is] (degraded|broken|failing|failed)",
      "(how far|how long|progress of|progress on) [(is|will|along is|along)] [the] (raid|array|md) (rebuild|resync|sync|recovery|check|reconstruction) [(take|along|left|going)]",
      "how is the (raid|array) (rebuild|resync|sync|recovery) (going|doing|coming along)",
      "(which|what) (raids|raid arrays|md arrays) (are there|do (i|we) have|exist|are active|are running)",
      "(which|what) (disks|drives) (are in|make up|belong to|form) the (raid|array)",
      "(the|show) mdstat",
      "raid (check|report|overview)",
      "(disks|members) (of|in) the raid",
      "(did|has) (a|any) (disk|drive) (drop|dropped|fall|fallen|fail|failed) [out] (of|in) the (raid|array)",
      "(has|have|did) [(the|my|our|any)] [software] (raid|array|arrays|md array|raid array|mirror) (lost|lose|dropped|drop|kicked out|kicked|failed) [(a|any|one of its)] [(drive|disk|member|drives|disks)] [out] [or (is|are) (it|they) [(all|still|fully)] (in sync|fine|healthy|ok|good)]",
      "(is|are) [(the|my|our)] [software] (raid|array|mirror|raid array) (missing|short of|down|down to) (a|any|one) (drive|disk|member)",
      "(are|is) all [(the|of the)] (drives|disks|members) (in|of) the (raid|array|mirror) (ok|fine|in sync|healthy|up|online|good)",
      "is [(the|my|our)] [software] (raid|array|mirror) [(all|fully|still)] (in sync|synced|synchronised|healthy|clean) or (has|did) (it|a drive|a disk) (lost|lose|drop|fail|failed|dropped) [(a|out)] [(drive|disk)]",
      "is (anything|something) (wrong|broken|up|off) (with|in) [(the|my|our)] [software] (raid|array|raid array|mirror)",
      "is [(the|my|our)] [software] (raid|array) [(healthy|ok|fine|complete|all right|intact|whole)] or (has it (lost|dropped)|did it (lose|drop)|is it missing|has (a|any) disk (failed|dropped out)|is it degraded|degraded) [(a|any)] [(disk|drive|member)]",
      "how is [(the|my|our)] [software] raid [doing] is it (complete|whole|healthy|ok) or (is it missing|has it lost|is it degraded|degraded) [(a|any)] [(disk|drive)]",
      "[(the|our|my)] [software] (raid|array) (ok|okay|fine|healthy|good|alright|all right)",
      "is (everything|all) (ok|okay|fine|alright|well|good) with [(the|our|my)] [software] (raid|array)",
      "how (are|is) [(the|our)] raid (looking|getting on|holding up|disks|drives)",
      "(got|we got|there is|i got) an (alert|alarm|email|warning) (from|about) [the] raid what is its (status|state)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["cat", "/proc/mdstat"]] }),
  // Without the md driver the file is not there, and cat ends with 1.
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }, [1]),
});

type RaidArray = { name: string; level: string; wanted: number; working: number; progress: string | undefined };

function tell(stdout: string, language: Language): string {
  const found = arrays(stdout);
  const spanish = language === "es";
  if (found.length === 0) return spanish ? "No hay ningún RAID por software." : "There is no software RAID.";
  const told = found.map(({ name, level, wanted, working, progress }) => {
    const state =
      working < wanted
        ? spanish
          ? `degradado, ${working} de ${wanted} discos`
          : `degraded, ${working} of ${wanted} disks`
        : spanish
          ? `bien, ${wanted} discos`
          : `fine, ${wanted} disks`;
    const rest =
      progress === undefined
        ? ""
        : spanish
          ? `, ${progress.replace(".", ",")} % sincronizado`
          : `, ${progress}% synced`;
    return `${name} (${level}) ${state}${rest}`;
  });
  return `${sayList(told, language, 4)}.`;
}

/** "md0 : active raid1 sdb1[1] sda1[0]", then a line with "[2/1] [U_]" and perhaps "recovery = 12.6% (…)". */
function arrays(stdout: string): RaidArray[] {
  return stdout.split(/^(?=md\S* : )/m).flatMap((block) => {
    const [, name = "", level = ""] = /^(md\S*) : \S+ (?:\(\S+\) )*(\S+)/.exec(block) ?? [];
    if (name === "") return [];
    const [, wanted, working] = /\[(\d+)\/(\d+)\]/.exec(block) ?? [];
    const members = (block.split("\n")[0]?.match(/\[\d+\](?!\(F\))/g) ?? []).length;
    const progress = /(?:recovery|resync|reshape|check)\s*=\s*([\d.]+)%/.exec(block)?.[1];
    return [{ name, level, wanted: Number(wanted ?? members), working: Number(working ?? members), progress }];
  });
}

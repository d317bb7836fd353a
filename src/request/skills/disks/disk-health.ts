import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { visible } from "../../../shared/text.ts";
import { failureText } from "../saying/failure-text.ts";
import { defineSkill } from "../skill.ts";

/** What a disk says of its own state and wear (SMART). How much room is left on it is disk-free's. */
export const diskHealth = defineSkill({
  id: "disk-health",
  sentences: {
    es: [
      "cómo está la salud del disco",
      "(como|que tal) (esta|estan|anda|andan|va|van|sigue) [la|el] (salud|estado de salud|desgaste|smart|vida) (de|del) [(el|la|los|mi|mis)] [(<disco>|ssd|nvme|discos)] [{device}]",
      "[(estado|datos|informacion|atributos|valores|prueba|resumen|salud)] (smart|s.m.a.r.t) [(de|del)] [(el|la|los|mi)] [(<disco>|ssd|nvme)] [{device}]",
      "[la] (salud|estado de salud|vida util|vida restante|vida|desgaste|esperanza de vida|fiabilidad) (de|del) [(el|la|los|mi|mis)] (<disco>|ssd|nvme|{device}) [{device}]",
      "(cuanto|cuanta|que) [(tiempo de|porcentaje de)] [vida] [util] (le|les) (queda|quedan|resta) [(de vida|de vida util)] (a|al|a los|en) [(el|la|mi|mis)] (<disco>|ssd|nvme|{device}) [{device}]",
      "(cuanto|cuanta) (vida|vida util) (le|les|tiene|queda|le queda|me queda) [queda] [(en|de|del|al|a)] [(el|la|mi)] (<disco>|ssd|nvme|{device}) [{device}]",
      "cuanto le queda de vida (a|al) [(el|la|mi)] (<disco>|ssd|nvme|{device}) [{device}]",
      "[si] (esta|estan) [(el|la|los|mi|mis)] (<disco>|ssd|nvme|{device}) [{device}] (sano|sanos|bien de salud|fallando|muriendo|muriendose|dañado|danado|dañados|roto|rotos|por morir|por fallar|a punto de (morir|fallar|romperse)|en buen estado|estropeado|gastado|desgastado|en las ultimas|tronando|cascado)",
      "[si] (esta|se esta) (por|a punto de) (morir|fallar|romperse|morirse) [(el|la|mi)] (<disco>|ssd|nvme|{device}) [{device}]",
      "[(el|mi)] (<disco>|ssd|nvme) [{device}] (esta|se esta|se va a|va a) (sano|fallando|muriendo|morir|fallar|romper|bien de salud|por fallar|por morir|a punto de (morir|fallar|romperse)|en buen estado|estropeado|gastado|desgastado|en las ultimas)",
      "[si] (tiene|tienen|hay) [(el|la|mi)] [(<disco>|ssd|nvme)] [{device}] (sectores (defectuosos|malos|reasignados|dañados|danados|pendientes)|errores smart|bloques defectuosos) [en] [(el|la|los|mi)] [(<disco>|ssd|nvme)] [{device}]",
      "[cuantos] (sectores|bloques) (defectuosos|malos|reasignados|dañados|danados|pendientes) (tiene|hay en|de|del) [(el|la|mi)] (<disco>|ssd|nvme|{device}) [{device}]",
      "(a que temperatura esta|temperatura de|que temperatura tiene|temperatura del) [(el|la|mi)] (disco|disco duro|ssd|nvme|{device}) [{device}]",
      "[cuantas] horas (de uso|encendido|de funcionamiento|lleva encendido|lleva|de encendido) [(tiene|lleva|de|del)] [(el|la|mi)] (disco|disco duro|ssd|nvme|{device}) [{device}] [(encendido|funcionando|en marcha)]",
      "(pasa|haz|hacer|ejecuta|lanza) [un|el] (smartctl|smart|chequeo smart|diagnostico smart) (a|al|de|del) [(el|la|mi)] [(<disco>|ssd|nvme)] [{device}]",
      "(como|que tal) (esta|anda) de (salud|vida|desgaste) [(el|la|mi)] (<disco>|ssd|nvme|{device}) [{device}]",
      "(me va a|va a|puede) (fallar|morir|romperse) [(el|la|mi)] (disco|disco duro|ssd|nvme|{device}) [{device}]",
      "smartctl (de|del|a|en) [(el|la|mi)] [(<disco>|ssd|nvme)] [{device}]",
      "[si] (esta|estan) (sano|sanos|dañado|dañados|fallando|roto|rotos|muriendo|muriendose|gastado|desgastado|estropeado|bien de salud|en buen estado|en mal estado|malo) [(el|la|los|mi)] (<disco>|ssd|nvme|{device}) [{device}]",
      "[(el|un)] (informe|reporte|diagnostico|chequeo|analisis|resultado) (smart|de salud) [(de|del|para) [(el|la|los|mi)] [(<disco>|ssd|nvme)] [{device}]]",
      "(estado|condicion|situacion) (fisico|fisica|de salud) (de|del) [(el|la|los|mi)] (<disco>|ssd|nvme|{device}) [{device}]",
      "[si] [(el|la|los|mi|mis|nuestro)] (<disco>|ssd|nvme|{device}) [{device}] (esta|estan|anda|sigue|se encuentra) (sano|bien de salud|fallando|muriendo|muriendose|por (morir|morirse|fallar|romperse|palmar|palmarla|tronar|irse)|a punto de (morir|morirse|fallar|romperse|palmar|palmarla|cascar|tronar)|en buen estado|en mal estado|estropeado|gastado|desgastado|en las ultimas|para tirar|agonizando|dando errores|tronando|cascado|roto|dañado)",
      "[si] [(el|la|mi|nuestro)] (<disco>|ssd|nvme|{device}) [{device}] (se va a|va a|se esta|se nos va a|se me va a|se nos esta) (morir|fallar|romper|estropear|palmar|muriendo|estropeando|rompiendo|tronar|quemar)",
      "[si] (le|les) queda[n] [(mucha|poca|algo de|bastante)] vida [util] (a|al|en) [(el|la|mi|los)] (<disco>|ssd|nvme|{device}) [{device}]",
      "[si] (esta|anda|se esta) (por|a punto de) (palmar|palmarla|tronar|cascar|romperse|fallar|morir|morirse) [(el|la|mi)] (<disco>|ssd|nvme|{device}) [{device}]",
      "[si] (se va a|va a|se esta|se nos va a|se me va a|se nos esta) (morir|fallar|romper|estropear|palmar|muriendo|estropeando|rompiendo|tronar|quemar) [(el|la|mi|nuestro)] (<disco>|ssd|nvme|{device}) [{device}]",
      "[(el|la|mi)] [<disco>] {device} (hace|mete|da|anda|esta|suena|se oye|va|se siente|se comporta) [(medio|muy|un poco|algo)] (ruido[s] [rar(o|os)]|rar(o|a)|problemas|errores|mal|lent(o|a)|chueco|fatal|clics) <mirale> [(el|la|su|sus)] (smart|salud|estado de salud|datos smart|estado smart|atributos smart)",
      "que (dice|cuenta|marca|reporta|da|indica) [(el|la)] (smart|s.m.a.r.t|smartctl) [(de|del|sobre|para) [(el|la|mi)] [(<disco>|ssd|nvme)] [{device}]]",
      "(revisale|mirale|checale|chequeale|consultale|pasale|compruebale|verle|mirarle|revisarle) [(el|la)] (smart|salud|estado de salud) (a|al|a la) [<disco>] [{device}]",
    ],
    en: [
      "how healthy is the disk",
      "[(the|my|current)] (disk|drive|ssd|nvme|hard drive|hard disk|storage) (health|wear|smart status|smart data|smart info|life|lifetime|condition|smart|reliability) [(status|report|check|info)] [(of|on|for|left) [(the|my)] [(<disk>|device)] [{device}]]",
      "[(the|my)] (smart|s.m.a.r.t) (status|data|info|attributes|report|values|state|health|results) [(of|on|for|from) [(the|my|all)] [(<disk>|ssd|nvme|device)] [{device}]]",
      "[(the|my)] (health|wear|wear level|smart status|smart state|physical condition|remaining life) (of|on) [(the|my|all)] (<disk>|ssd|nvme|{device}) [{device}]",
      "(how healthy|how worn|how worn out) (is|are) [(the|my|our)] (<disk>|ssd|nvme|{device}) [{device}]",
      "(is|are) [(the|my|our|any)] [of] [the] (<disk>|ssd|nvme|{device}) [{device}] (healthy|failing|dying|dead|worn out|about to fail|about to die|going to fail|in good health|in good shape|going bad|on its last legs|broken|damaged|still healthy|ok health wise)",
      "how (much|long) [(life|lifetime)] (is|does|has|will) [(left|remaining)] [(in|on|of)] [(the|my|our)] (<disk>|ssd|nvme|{device}) [{device}] (have left|got left|have to live|live|last|going to last|has left)",
      "how much (life|lifetime|life time) (is|does|has) [(left|remaining)] [(in|on|of)] [(the|my|our)] (<disk>|ssd|nvme|{device}) [{device}] [(have left|got left|has left|have|left)]",
      "(does|has) [(the|my)] (<disk>|ssd|nvme|{device}) [{device}] (have|has|got|had) [any] (bad|reallocated|pending|damaged) (sectors|blocks)",
      "[(any|are there any|how many)] (bad|reallocated|pending|damaged) (sectors|blocks) [(are there)] (on|in) [(the|my)] (<disk>|ssd|nvme|{device}) [{device}]",
      "(run|do) [a] (smart check|smart health check|smart test report|disk health check|smartctl) [(on|of|for) [(the|my)] [(<disk>|ssd|nvme)] [{device}]]",
      "(temperature of|how hot is|what temperature is) [(the|my)] (disk|hard disk|hard drive|drive|ssd|nvme|{device}) [{device}]",
      "[how many] (power on hours|hours) (does|has|of|on) [(the|my)] (disk|hard disk|hard drive|drive|ssd|nvme|{device}) [{device}] [(have|been running|been on|been powered on)]",
      "will [(the|my)] (disk|hard disk|hard drive|drive|ssd|nvme|{device}) [{device}] (fail|die|break) [soon]",
      "(the|my) (disk|drive|ssd|nvme) smart (health|status|data)",
      "[(the|my)] [<disk>] {device} (is|sounds|has been|keeps|looks) [(making|acting)] [(a bit|kind of)] (noise|noises|funny noises|odd noises|strange noises|clicking|odd|weird|funny|slow|flaky) [(so|and)] (what does [its] smart say|check its (smart|health)|look at its (smart|health)|what is its (health|smart status))",
      "what does [the] smart [(data|report)] (say|show) [(about|for|on|of) [(the|my)] [<disk>] [{device}]]",
      "(check|test) [(the|my)] [(<disk>|device)] {device} for (problems|errors|faults|bad sectors|trouble)",
      "how is [(the|my)] [(disk|drive|device|ssd|hard drive|hard disk)] {device} (holding up|doing|getting on|health wise|coping)",
      "is [(the|my)] [(disk|drive|device|ssd)] {device} (on its way out|on the way out|on its last legs|about to die|about to fail|about to go|giving up|packing up|dying|knackered|going bad|failing|sick) [(smart says what|what does smart say|according to smart|smart)]",
      "(what does|what has) smart (say|got to say|report) (about|of|on|for) [(the|my)] [(disk|drive)] {device}",
      "(does|is) smart (complain|complaining|say anything|report anything|happy|unhappy|worried) (about|on|of|with) [(the|my)] [(disk|drive)] {device}",
    ],
  },
  slots: { device: { type: "device", optional: true } },
  command: ({ device }, machine) => ({
    pipeline: [["smartctl", "-a", device ?? firstDisk(machine)]],
    root: true,
  }),
  say: { es: (outcome) => tell(outcome, "es"), en: (outcome) => tell(outcome, "en") },
});

function firstDisk(machine: MachineSnapshot): string {
  const patterns = ["/dev/nvme?n1", "/dev/sd?", "/dev/vd?"];
  return patterns.flatMap((pattern) => machine.glob(pattern) ?? [])[0] ?? "/dev/sda";
}

/** smartctl's exit code is a set of bits that also speaks of old faults, so the report itself is what counts. */
function tell(outcome: Outcome, language: Language): string {
  const { stdout } = outcome;
  const verdict = /SMART (?:overall-health self-assessment test result|Health Status): *(\S+)/.exec(stdout)?.[1];
  const spanish = language === "es";
  if (verdict === undefined) {
    return /SMART support is: +Unavailable|Unable to detect device type|does not support SMART|Unknown USB bridge/i.test(
      stdout,
    )
      ? spanish
        ? "Ese disco no da datos de salud (SMART); los discos virtuales y muchos USB no los tienen."
        : "That disk gives no health data (SMART); virtual disks and many USB ones have none."
      : failureText(outcome, language);
  }
  const model = visible(/^(?:Device Model|Model Number|Product): +(.+?) *$/m.exec(stdout)?.[1] ?? "");
  const healthy = /^(PASSED|OK)$/i.test(verdict);
  const facts = [
    told(/^Percentage Used: +(\d+)%/m, stdout, spanish ? "% de vida gastado" : "% of its life used"),
    told(/(?:Reallocated_Sector_Ct).* (\d+)$/m, stdout, spanish ? " sectores reasignados" : " reallocated sectors"),
    told(/(?:Current_Pending_Sector).* (\d+)$/m, stdout, spanish ? " sectores pendientes" : " pending sectors"),
    told(
      /(?:Power_On_Hours.*? |^Power On Hours: +)([\d.,]+)(?:h.*)?$/m,
      stdout,
      spanish ? " horas encendido" : " hours powered on",
    ),
    told(/(?:Temperature_Celsius.*?-\s+|^Temperature: +)(\d+)/m, stdout, " °C"),
  ].filter((fact) => fact !== undefined);
  const name = model === "" ? "" : ` ${model}`;
  const details = facts.length > 0 ? `: ${facts.join(", ")}` : "";
  if (spanish) return `El disco${name} ${healthy ? "está sano" : "avisa de que puede fallar: haz copia ya"}${details}.`;
  return `The disk${name} ${healthy ? "is healthy" : "warns that it may fail: back it up now"}${details}.`;
}

function told(pattern: RegExp, text: string, unit: string): string | undefined {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : `${found}${unit}`;
}

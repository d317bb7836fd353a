import type { Language } from "../../../shared/language.ts";
import type { Skill, SlotType } from "../../skills/skill.ts";
import { namesOf } from "../planning.ts";
import { complete, type Reading, type ReadingContext } from "../reading.ts";

type Ready = Extract<Reading, { kind: "ready" }>;

export type SkillOf = (id: string) => Skill | undefined;

/** "Dime si arranca", "check that it works": how what was just done to something turned out. */
export function checkOf(part: string, before: Ready, context: ReadingContext, skillOf: SkillOf): Reading | undefined {
  if (!checks[context.language].test(part)) return undefined;
  const look = lookAt(before);
  const skill = look && skillOf(look.skill);
  const slot = skill && Object.entries(skill.slots).find(([, { type }]) => type === look.type)?.[0];
  if (!skill || slot === undefined) return undefined;
  return complete(skill, { [slot]: look.value }, 0.95, { skill, literals: 0, asked: part }, context.language);
}

/** What shows how it went, by the kind of thing that something was done to; of what was taken somewhere, where it is now. */
function lookAt({ skill, intention }: Ready): { skill: string; type: SlotType; value: string } | undefined {
  const { target } = intention.slots;
  if (target !== undefined && skill.slots.target?.type === "path")
    return { skill: "list-folder", type: "path", value: target };
  const names = namesOf(skill, intention.slots);
  for (const [type, look] of looks) {
    const value = names[type];
    if (value !== undefined) return { skill: look, type, value };
  }
  return undefined;
}

const looks = [
  ["service", "service-status"],
  ["package", "package-installed"],
  ["path", "file-details"],
] as const satisfies readonly (readonly [SlotType, string])[];

const checks: Record<Language, RegExp> = {
  es: /^(?:(?:me\s+)?(?:dime|dígame|decime|dices|avísame|avisame|avisa|cuéntame|cuentame|mira|mirá|mire|comprueba|comprobá|compruebe|verifica|verificá|verifique|confirma|confírmame|confirmame|asegúrate|asegurate|fíjate|fijate|revisa|revisá|revise|checa|chequea|enséñame|muéstrame|muestra|veamos|vemos|mírame)\s+)?(?:(?:a ver\s+)?(?:si|c[oó]mo|qu[eé] tal|de que|que)\s+(?:(?:ya|todo|se|ha|haya|est[aá]|esté|vuelve a|sigue|lo)\s+)*(?:arranc|levant|funcion|va(?!\p{L})|vaya|and[ae]\b|jal[ae]|corr|activ|parad|arriba|en marcha|bien|qued|viv|ca[ií]d|iniciad|respond|est[aá]|instalad|hecho|ido\b|salid|ejecut)[\p{L}]*(?:\s+(?:bien|ok|ya|correctamente|sin problemas|de verdad|todo))?|(?:el|su)\s+(?:estado|estatus|status))$/iu,
  en: /^(?:(?:please\s+)?(?:tell me|let me know|check|see|verify|confirm|make sure|show me|report|ensure|watch)\s+)?(?:(?:if|whether|that|how)\s+)?(?:(?:it|that|everything)(?:['’]s)?\s+)(?:(?:is|has|comes?|came|goes|went|gets?|really|all|actually|still)\s+)*(?:start|came|come|up\b|run|work|activ|stop|down\b|fine|ok\b|okay|good|well|alive|back|install|does|did|looks?|done|there|going)\w*(?:\s+(?:up|fine|well|ok|okay|again|properly|correctly|back up|back|right))*$|^(?:check|show me|tell me|see)\s+(?:its|the)\s+(?:status|state)$/iu,
};

import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import { quoteArgument } from "../../../../../command/shell/quote.ts";
import type { Language } from "../../../../../shared/language.ts";
import { fold } from "../../../text/fold.ts";

/** "Mata todas las sesiones y procesos del usuario ana": all that runs as somebody ends; not where that is root or who asks. */
export function endsOfUser(part: string, machine: MachineSnapshot, language: Language): string | undefined {
  const user = all[language].exec(fold(part))?.groups?.user;
  return user === undefined || user === "root" || user === machine.user
    ? undefined
    : `sudo pkill -KILL -u ${quoteArgument(user)}`;
}

const all: Record<Language, RegExp> = {
  es: /^(?:y )?(?:ech|expuls|desconect|sac)(?:a|e|ar) (?:a |al |el )(?:usuari[oa] )?(?<user>[a-z_][\w-]*)(?: (?:del? (?:sistema|servidor|equipo|maquina|la maquina)|de aqui|fuera))?(?: si (?:esta|sigue|anda|estuviera|tiene)\b.*)?$|^(?:y )?(?:mat|cierr|cerr|cort|termin|finaliz|expuls|ech)(?:a|e|ar)(?: (?:a la fuerza|de golpe))? (?:tod[oa]s? )?(?:(?:l[oa]s|sus) )?(?:(?:procesos|sesiones)(?: (?:y|o)(?: (?:l[oa]s|sus))? (?:procesos|sesiones))?(?: (?:que (?:tenga|tiene)(?: (?:abiert[oa]s|en marcha|corriendo))?|abiert[oa]s))?|lo que (?:tenga|tiene|este)(?: (?:corriendo|abierto|en marcha|ejecutando))?) (?:del?|de la)(?: (?:usuari[oa]|cuenta))? (?<user>[a-z_][\w-]*)$/,
  en: /^(?:and )?(?:kick|throw|log|boot|force) (?:out )?(?:the )?(?:user )?(?<user>[a-z_][\w-]*)(?: (?:out|off|off the (?:system|server|machine|box)|out of the (?:system|server)))+(?: if .*)?$|^(?:and )?(?:kill|end|close|terminate|stop) (?:off )?(?:(?:all|every|everything|the|open|of) )*(?:processes|sessions)(?: (?:and|or)(?: the)? (?:processes|sessions))? (?:of|by|from) (?:the )?(?:user |account )?(?<user>[a-z_][\w-]*)$/,
};

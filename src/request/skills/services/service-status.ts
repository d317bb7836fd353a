import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { serviceSlot } from "../saying/service-order.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Whether a service runs, since when, and why not. */
export const serviceStatus = defineSkill({
  id: "service-status",
  sentences: {
    es: [
      "estado de {service}",
      "que (onda|hubo|tal|hay|cuenta) con <servicio> {service}",
      "tira <servicio> {service}",
      "(estado|status|situacion) (de|del) <servicio> {service}",
      "[(estado|status)] [(el|del)] servicio [(de|del)] {service}",
      "[(como|[que] tal)] (esta|anda|va|sigue|se encuentra) <servicio> {service}",
      "(esta|sigue) [(el|la)] [servicio] [(de|del)] {service} (activ(o|a)|corriendo|funcionando|arriba|en marcha|vivo|levantad(o|a)|arrancad(o|a)|encendid(o|a)|prendid(o|a)|caid(o|a)|parad(o|a)|muert(o|a)|iniciad(o|a)|en ejecucion|bien|ok|running|up)",
      "(esta|sigue) (activ(o|a)|corriendo|funcionando|arriba|en marcha|vivo|levantad(o|a)|arrancad(o|a)|encendid(o|a)|prendid(o|a)|caid(o|a)|parad(o|a)|muert(o|a)|iniciad(o|a)|en ejecucion|bien|ok|running|up) <servicio> {service}",
      "<servicio> {service} (esta|sigue) (activ(o|a)|corriendo|funcionando|arriba|en marcha|vivo|levantad(o|a)|arrancad(o|a)|encendid(o|a)|prendid(o|a)|caid(o|a)|parad(o|a)|muert(o|a)|iniciad(o|a)|en ejecucion|bien|ok|running|up)",
      "(funciona|corre|va bien|responde|anda|jala|furula|chuta|se cayo|se ha caido) <servicio> {service}",
      "[(si|a ver si)] (funciona|corre|va|responde|anda|jala) [bien] <servicio> {service}",
      "[(que le)] (pasa|ocurre|sucede) [(a|al|con)] <servicio> {service}",
      "(que le (pasa|ocurre|sucede)|que (pasa|ocurre|hay)) (a|al|con) <servicio> {service}",
      "(por que) [no] (funciona|arranca|va|esta caido|inicia|se cae|se cayo|falla) <servicio> {service}",
      "<servicio> {service} (no (funciona|arranca|va|responde|inicia|levanta|anda|jala)|se (cayo|ha caido)|(esta|anda) caido)",
      "(checa|revisa|comprueba|verifica|mira|chequea) [(si|como)] [esta] [(corriendo|funcionando|activo)] <servicio> {service} [(corriendo|funcionando|activo|esta corriendo|esta activo|esta funcionando)]",
      "[(el|la)] (estatus|estado|situacion|status) (de|del) <servicio> {service}",
      "[si] <servicio> {service} (esta|sigue|anda|corre|funciona) (activ(o|a)|corriendo|funcionando|arriba|andando|viv(o|a)|caid(o|a)|levantad(o|a)|prendid(o|a)|bien)",
      "[si] (esta|sigue) (caid(o|a)|arriba|activ(o|a)|viv(o|a)) <servicio> {service} o (sigue (andando|vivo|corriendo|arriba)|no|esta (caid(o|a)|parad(o|a)|arriba)|anda|caid(o|a)|parad(o|a))",
      "[si] <servicio> {service} (ha vuelto|volvio|ha conseguido|consiguio|ha logrado) (a arrancar|a levantarse|a funcionar|arrancar|levantarse|a la vida|en si)",
      "[si] <servicio> {service} (esta|sigue) (caid(o|a)|arriba|activ(o|a)|viv(o|a)|levantad(o|a)) o (no|sigue andando|caid(o|a)|parad(o|a))",
      "(como|que tal) (anda|va|esta) de salud <servicio> {service}",
      "<servicio> {service} (arriba|activo|corriendo|caido|vivo) o (no|caido|parado)",
      "[<sabersi>] (como|que tal) (esta|anda|va|sigue|se encuentra|ves|se ve|le va) [a] <servicio> {service} [(y)] [si] <andando> o [ya] [no] [<andando>] [nada]",
      "[<sabersi>] (como|que tal) (esta|anda|va|sigue|se encuentra|se ve|le va) [a] <servicio> {service} <andando> o [ya] no [<andando>]",
      "[<sabersi>] <servicio> {service} <andando> o [ya] (no|no <andando>|<andando>|se cayo|se ha caido|peto|ha petado|murio)",
      "[<sabersi>] <andando> <servicio> {service} o [ya] (no|no <andando>|<andando>|se cayo|se ha caido|peto|ha petado|murio)",
      "[<sabersi>] <andando> o no [<andando>] <servicio> {service}",
      "(como|que tal) (ves|se ve|pinta|tenemos|tienes|tenes) [a] <servicio> {service}",
    ],
    en: [
      "status of {service}",
      "[(the|service)] status (of|for) <service> {service} [service]",
      "[the] {service} [service] status",
      "is <service> {service} [service] [still] (running|up|active|alive|working|ok|okay|on|started|down|dead|stopped|enabled and running)",
      "(how|what) is <service> {service} [service] [(doing|status)]",
      "(check|see|verify|tell me) (if|whether|that) <service> {service} [service] is [still] (running|up|active|alive|working|ok|okay|on|started|down|dead|stopped)",
      "(check|check on|inspect) <service> {service} service",
      "(what is|what happened|what has happened) [(wrong|up|going on|happening)] (with|to) <service> {service} [service]",
      "what happened to <service> {service} [service]",
      "(why is|why does|why did) <service> {service} [service] (down|fail|failing|not running|not start|not work|not working|crash|crashing|failed)",
      "<service> {service} [service] (is|does) (down|not running|not working|not work|not start|not starting|failing|broken)",
      "did <service> {service} [service] (crash|fail|stop|die)",
      "has <service> {service} [service] (crashed|failed|stopped|died|gone down)",
      "is <service> {service} [service] (up|running|active|alive|on) or (down|not|stopped|dead|off)",
      "[the] (state|health|condition) of <service> {service} [service]",
      "[(whether|if)] <service> {service} [service] is [still] (up|running|active|alive|on|down|working|dead)",
      "how is <service> {service} [service]",
      "{service} [(is it|-|:)] up or (down|not)",
      "is {service} up or (down|not)",
      "how is <service> {service} [service] (doing|getting on|going|looking|coping|holding up) [and] [is it (up|down|running|dead|alive|ok) [or [is it] (not|down|dead|up)]]",
      "check on <service> {service} [service]",
      "how is <service> {service} [service] (getting on|looking|coping|holding up|feeling)",
      "is <service> {service} [service] (up and running|running ok|running fine|running properly|running normally|healthy|fine|in good shape|behaving)",
      "why is <service> {service} [service] not (running|working|starting|up|responding)",
      "what (state|condition|shape|status) is <service> {service} [service] in",
      "<service> {service} [service] not (working|running|responding|starting|up) [(why|what is wrong)]",
    ],
  },
  slots: { service: serviceSlot },
  command: ({ service = "" }) => ({ pipeline: [["systemctl", "status", "--no-pager", service]] }),
  say: spoken(
    {
      es: (outcome, { service = "" }) => tell(outcome, service, "es"),
      en: (outcome, { service = "" }) => tell(outcome, service, "en"),
    },
    [3],
  ),
});

/** Exit code 3 is "not running" (systemctl(1)); the Active line says the rest. */
function tell({ stdout }: Outcome, service: string, language: Language): string {
  const active = /^\s*Active: (\S+)(?: \(([^)]*)\))?(?: since .*?; (.+?) ago)?/m.exec(stdout);
  const [, state = "", detail = "", ago] = active ?? [];
  const pid = /^\s*Main PID: (\d+)/m.exec(stdout)?.[1];
  const spanish = language === "es";
  const since = ago === undefined ? "" : spanish ? ` desde hace ${spanishAgo(ago)}` : ` for ${ago}`;
  switch (state) {
    case "active": {
      const process = pid === undefined || detail === "exited" ? "" : ` (PID ${pid})`;
      return spanish ? `${service} está en marcha${since}${process}.` : `${service} is running${since}${process}.`;
    }
    case "failed": {
      const result = /Result: ([\w-]+)/.exec(detail)?.[1] ?? detail;
      return spanish
        ? `${service} ha fallado${since} (${result}). Para ver por qué: «registros de ${service}».`
        : `${service} failed ${ago ?? ""} ago (${result}). To see why: “logs of ${service}”.`.replace("  ago", "");
    }
    case "inactive":
      return spanish ? `${service} está parado${since}.` : `${service} is stopped${ago ? `, since ${ago} ago` : ""}.`;
    default:
      return spanish ? `${service} está en estado «${state}»${since}.` : `${service} is ${state}${since}.`;
  }
}

/** "2 days" and "1h 3min" as systemd writes them. */
function spanishAgo(text: string): string {
  return text
    .replace(/(\d+) years?/, "$1 años")
    .replace(/(\d+) months?/, "$1 meses")
    .replace(/(\d+) weeks?/, "$1 semanas")
    .replace(/\b1 day\b/, "1 día")
    .replace(/(\d+) days?/, "$1 días")
    .replace(/\b1 (año|mese|semana)s\b/, (_, unit: string) => `1 ${unit === "mese" ? "mes" : unit}`);
}

import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { jailName } from "../saying/ban.ts";
import { failureText } from "../saying/failure-text.ts";
import { count, sayList } from "../saying/figures.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

/** The addresses that fail2ban keeps out: of all jails, of one, or whether one address is among them. */
export const banStatus = defineSkill({
  id: "ban-status",
  sentences: {
    es: [
      "qué IP están baneadas",
      "[(que|cuales|cuantas|las|la lista de|todas las|cuales son las|a que)] (ip|ips|direcciones|direcciones ip|equipos|hosts|atacantes) [que] [(hay|estan|tengo|tiene|siguen|ha|han sido|tenemos)] <baneadas> [(hay|tiene|tengo)] [(fail2ban|por fail2ban|en fail2ban|con fail2ban|de fail2ban)] [(ahora|hoy|actualmente|ahora mismo)] [(en|por|de|para) [(la|el)] [(jaula|jail|carcel)] [de] {jail}]",
      "(quien|quienes|a quien|a quienes|cuantos) [(esta|estan|hay|tiene|tengo|ha|sigue|siguen)] <baneadas> [(fail2ban|por fail2ban|en fail2ban)] [(en|por|de) [(la|el)] [(jaula|jail|carcel)] [de] {jail}]",
      "(a quien|que|a que|cuantas) [(ip|ips|direcciones)] (ha <baneadas>|tiene <baneadas>|bloquea|banea|esta bloqueando|esta baneando|baneo|bloqueo|mantiene <baneadas>) [el] fail2ban [(hoy|ahora|en [la] [jaula] {jail})]",
      "(que|cuales|cuantas|las) (jaulas|jails|carceles) [(hay|tiene|tengo|estan|usa)] [(activas|activos|de|en|tiene|hay|configuradas|corriendo)] [(en|de)] [(el)] [fail2ban]",
      "[(el|la|como esta la|como esta el|como anda la)] [(estado|situacion)] [(de|del)] [(la|el)] (jaula|jail|carcel) [de] {jail} [(de|en) fail2ban]",
      "[si] (esta|sigue|ha sido|fue) <baneadas> [(la|el)] [(ip|direccion|direccion ip|equipo)] {address} [(en|por) [la] [(jaula|jail)] {jail}]",
      "[si] [(la|el)] [(ip|direccion|direccion ip|equipo)] {address} (esta|sigue|ha sido|fue) <baneadas> [(en|por) [la] [(jaula|jail)] {jail}]",
      "[(los|que|cuantos|lista de|listado de|hay)] (baneos|bans|bloqueos|baneados|vetos) [(hay|tiene|activos)] (de|en|por) [el] fail2ban [(en|por|de) [(la|el)] [(jaula|jail|carcel)] [de] {jail}]",
      "[(los|que|cuantos|lista de|listado de|hay)] (baneos|bans|baneados) [(hay|activos|actuales)] [(en|por|de) [(la|el)] [(jaula|jail|carcel)] [de] {jail}]",
      "(lista|listado|lista negra) de (ips|ip|direcciones) <baneadas> [(por|en|de) fail2ban]",
      "[la] lista negra de fail2ban",
      "(que|como) [(esta|anda)] (bloqueado|haciendo|baneado|bloqueando) fail2ban",
      "(jaulas|jails) [(de|en) fail2ban]",
      "[(que|cuales|cuantos|cuantas|los|las|hay)] (baneos|bans|baneados|bloqueados|vetados|bloqueos) [(hay|tiene|tengo|estan)] [(activos|actuales|vigentes|ahora|en curso)] [(de|en|por|para) [(la|el)] [(jaula|jail|carcel)] [de] {jail}]",
      "[si] (hay|tengo|existe|tenemos) [(alguna|algun|alguien|alguno)] [(ip|direccion|equipo|host)] <baneadas> [(por|en) fail2ban] [(en|por) [(la|el)] [(jaula|jail)] [de] {jail}]",
      "[si] fail2ban (ha|tiene|esta) <baneadas> (a alguien|alguna ip|algo|a alguno|alguna direccion|a quien) [(hoy|ahora)]",
      "[(el)] (estado|listado|lista|resumen) de (las|todas las) (jaulas|jails|carceles) [(de|en) fail2ban]",
      "[(los|las)] (bloqueados|baneados|vetados|bloqueadas|baneadas) (de|en|por) [(la|el)] [(jaula|jail|carcel)] [de] {jail}",
      "[si] (ha bloqueado|ha baneado|tiene bloqueada|tiene baneada|bloquea|banea) fail2ban [(a|a la|la)] [(ip|direccion)] {address}",
      "[el] (estado|status|resumen|informe) (de|del) fail2ban (para|en|con|de) [(la|el)] [(jaula|jail)] [de] {jail}",
      "(jaulas|jails|carceles) [(activas|activos|en marcha|habilitadas|configuradas)]",
      "<cosas> (ip|ips|direcciones|direcciones ip|equipos|hosts|atacantes|gente|usuarios) <tienen> <baneadas> <tienen> [(en|por|de) [(la|el)] [(jaula|jail|fail2ban)] [(de)] [{jail}]]",
      "<cosas> (ip|ips|direcciones|equipos|hosts) (tiene|ha|mantiene|bloquea|banea) [<baneadas>] [(la|el)] (jaula|jail|fail2ban) [(de)] [{jail}]",
      "a (cuales|que|cuantas|cuantos) [(ip|ips|direcciones|equipos)] (ha|tiene) <baneadas> [el] fail2ban",
      "(a quien|a quienes|que ips|que ip|que direcciones|cuales ips) (tiene|tenemos|mantiene|lleva) [(ahora|ahorita|ahora mismo|hoy)] [(el)] fail2ban <baneadas> [(ahora|ahorita|ahora mismo|hoy)]",
      "(a|de) (quien|quienes|cuantos|cuantas|cuales|que (ips|ip|direcciones|equipos|hosts|gente)) [(ips|ip|direcciones)] (tiene|tienen|ha|han|mantiene|lleva|tenemos|hay|esta|anda|trae|sigue) [(ahora|ahorita)] (baneos|baneados|baneadas|bloqueados|bloqueadas|vetados|vetadas|castigados|castigadas|expulsados|expulsadas|encerrados|encerradas|presos|enjaulados|banead(o|a)|bloquead(o|a)|vetad(o|a)|castigad(o|a)) [(en|por|con|de|desde)] [(el|los)] <failban>",
      "(a|de) (quien|quienes|cuantos|cuantas|cuales|que (ips|ip|direcciones|equipos|hosts|gente)) [(ips|ip|direcciones)] (tiene|tienen|ha|mantiene|lleva|trae|esta) [(el)] <failban> [(ahora|ahorita)] ((baneos|baneados|baneadas|bloqueados|bloqueadas|vetados|vetadas|castigados|castigadas|expulsados|expulsadas|encerrados|encerradas|presos|enjaulados|banead(o|a)|bloquead(o|a)|vetad(o|a)|castigad(o|a))|baneando|bloqueando|metido en la lista|en la carcel|en la lista)",
      "(quien|quienes|que (ips|ip|direcciones|equipos|hosts|gente)|cuantas (ips|direcciones)|cuales) (esta|estan|hay|tiene|tenemos|sigue|siguen|anda|andan|ha|trae) (baneos|baneados|baneadas|bloqueados|bloqueadas|vetados|vetadas|castigados|castigadas|expulsados|expulsadas|encerrados|encerradas|presos|enjaulados|banead(o|a)|bloquead(o|a)|vetad(o|a)|castigad(o|a)) [(en|por|con|de|desde)] [(el)] <failban>",
      "[(que|cuales|cuantas|cuantos|los|las|la lista de|lista de|listado de)] [(ips|ip|direcciones|equipos)] (baneos|baneados|baneadas|bloqueados|bloqueadas|vetados|vetadas|castigados|castigadas|expulsados|expulsadas|encerrados|encerradas|presos|enjaulados|banead(o|a)|bloquead(o|a)|vetad(o|a)|castigad(o|a)) [(tiene|hay|que tiene|tenemos|trae)] (en|por|de|con|desde) [el] <failban>",
      "(que (ips|ip|direcciones|equipos)|cuantas (ips|direcciones)|quien|quienes) (tiene|trae|ha|mantiene|lleva) [el] <failban> (baneos|baneados|baneadas|bloqueados|bloqueadas|vetados|vetadas|castigados|castigadas|expulsados|expulsadas|encerrados|encerradas|presos|enjaulados|banead(o|a)|bloquead(o|a)|vetad(o|a)|castigad(o|a))",
    ],
    en: [
      "which ips are banned",
      "[(which|what|how many|the|all|list|all the|a list of)] (ip|ips|addresses|ip addresses|hosts|attackers) [(are|have been|does|has|is|were|that are)] [(currently|now|being)] <banned> [(by|in|on) fail2ban] [(in|by|on|for) [the] [jail] [of] {jail} [jail]]",
      "(which|what|how many) (ip|ips|addresses|ip addresses|hosts) (has|did|does|is) fail2ban (<banned>|ban|block|banning|blocking|have banned|hold) [(in|for) [the] [jail] {jail} [jail]]",
      "[(which|what|how many|the|all|list)] <banned> (ip|ips|addresses|ip addresses|hosts) [(are there|do we have)] [(in|by|on|for) [the] [jail] {jail} [jail]]",
      "(who|who all|who else) (is|has been|got|was|are) [(currently|being)] <banned> [by fail2ban] [(in|by|from|on) [the] [jail] {jail} [jail]]",
      "who (has|did) fail2ban (ban|banned|block|blocked)",
      "[(which|what|how many|the|all)] [fail2ban] jails [(are there|does fail2ban have|are (active|running|enabled|configured)|do (i|we) have)] [(in|of|on) fail2ban]",
      "[the] [(status|state)] [of] [the] [fail2ban] jail {jail}",
      "[the] (status|state) of [the] [fail2ban] {jail} jail",
      "[if] (is|was|has) [the] [(ip|address|ip address|host)] {address} [(been|still|currently)] <banned> [(in|by) [the] [jail] {jail} [jail]]",
      "[(the|all|list|list all|current|active|how many)] [(fail2ban|current|active)] (bans|blocks by fail2ban|bans in place) [(are there|in place|active)] [(in|of|for) [the] [jail] {jail} [jail]]",
      "fail2ban (bans|jails|ban list|blocklist|blacklist)",
      "[the] (ban list|blacklist|blocklist|list of bans) of fail2ban",
      "what (is|has) fail2ban (blocking|banned|banning|blocked|been doing)",
      "[the] fail2ban (status|state|report) (of|for|in|on) [the] [jail] {jail} [jail]",
      "[the] fail2ban (status|state|report) for all [the] jails",
      "[if] [the] [(ip|address)] {address} (is|was|has been) <banned> [(in|by) [the] [jail] {jail} [jail]]",
      "[the] (banned|ban|blocked|block) list [(of|in) [(fail2ban|[the] [jail] {jail})]]",
      "<things> <banned> (ip|ips|addresses|ip addresses|hosts|people) <arethere> [(in|by|on|for|from) [(fail2ban|[the] [jail] {jail} [jail])]]",
      "<things> (ip|ips|addresses|ip addresses|hosts|people) <arethere> [(being)] <banned> [(in|by|on|for|from) [(fail2ban|[the] [jail] {jail} [jail])]]",
      "<things> [(fail2ban|active|running|enabled)] jails <arethere> [(active|running|enabled|configured)]",
      "[if] (is|are) (anyone|anybody|someone|any ip|any ips|any address|any addresses|any hosts) [(currently|still)] <banned> [(in|by|on) [(fail2ban|[the] [jail] {jail} [jail])]]",
      "(who|which ips|which addresses|what ips) [(is|are|has|have)] [(been|being|got)] <banned> [(in|by|on) [(fail2ban|[the] [jail] {jail} [jail])]]",
      "(what|which) (ips|addresses|hosts) are (in|inside|on) [the] (jail {jail}|{jail} jail|ban list|fail2ban jail)",
      "who (is|are|has been|have been) in [the] (jail {jail}|{jail} jail)",
      "<things> (everything|everyone|everybody|all|whoever|whatever) fail2ban (has|is|have) (<banned>|banning|blocking)",
      "what fail2ban (has|is) (<banned>|banning|blocking)",
      "(who|which ips|what ips|which addresses|what|how many ips|how many) (has|have|did|does) fail2ban [(have|got)] [(currently|right now)] (<banned>|ban|block|banned out|in jail|in its jails|locked away) [(at|in|for) (the minute|the mo|this minute|the jails|this point)]",
      "(who|which ips|what ips|which addresses) [(is|are|has|have)] [(been|being|got)] <banned> [(in|by|on) fail2ban] (at|in) (the minute|the mo|this minute|this point)",
    ],
  },
  slots: { address: { type: "address", optional: true }, jail: { type: "program", optional: true } },
  command: ({ address, jail }) => {
    if (address !== undefined) return { pipeline: [["fail2ban-client", "banned", address]], root: true };
    return {
      pipeline: [jail === undefined ? ["fail2ban-client", "banned"] : ["fail2ban-client", "status", jailName(jail)]],
      root: true,
    };
  },
  say: { es: (outcome, slots) => tell(outcome, slots, "es"), en: (outcome, slots) => tell(outcome, slots, "en") },
});

function tell(outcome: Outcome, { address, jail }: SlotValues, language: Language): string {
  const spanish = language === "es";
  if (outcome.exitCode !== 0 || outcome.signal !== undefined) return unanswered(outcome, jail, language);
  if (address !== undefined) {
    const jails = quoted(outcome.stdout);
    if (jails.length === 0) return spanish ? `${address} no está baneada.` : `${address} is not banned.`;
    const list = sayList(jails, language);
    return spanish ? `${address} está baneada en ${list}.` : `${address} is banned in ${list}.`;
  }
  if (jail !== undefined) {
    const now = /Banned IP list:[ \t]*(.*)$/m.exec(outcome.stdout)?.[1]?.split(/\s+/).filter(Boolean) ?? [];
    const ever = /Total banned:\s*(\d+)/.exec(outcome.stdout)?.[1] ?? "?";
    return sayJail(
      jailName(jail),
      now,
      language,
      spanish ? ` Desde el arranque, ${ever}.` : ` Since it started, ${ever}.`,
    );
  }
  const jails = readJails(outcome.stdout);
  const all = jails.filter(({ banned }) => banned.length > 0);
  if (all.length === 0) return spanish ? "Ahora no hay ninguna IP baneada." : "No IP is banned now.";
  return all.map(({ name, banned }) => sayJail(name, banned, language, "")).join(" ");
}

function sayJail(name: string, banned: readonly string[], language: Language, end: string): string {
  const spanish = language === "es";
  if (banned.length === 0)
    return spanish ? `En ${name} no hay ninguna IP baneada.${end}` : `No IP is banned in ${name}.${end}`;
  const list = sayList(banned, language, 4);
  return spanish
    ? `En ${name} hay ${count(banned.length, "IP baneada", "IP baneadas")}: ${list}.${end}`
    : `${count(banned.length, "IP is", "IPs are")} banned in ${name}: ${list}.${end}`;
}

/** `fail2ban-client banned`: [{'sshd': ['203.0.113.7', '198.51.100.4']}, {'nginx-http-auth': []}]. */
function readJails(stdout: string): { name: string; banned: string[] }[] {
  return [...stdout.matchAll(/'([^']+)': \[([^\]]*)\]/g)].map(([, name = "", banned = ""]) => ({
    name,
    banned: quoted(banned),
  }));
}

function quoted(text: string): string[] {
  return [...text.matchAll(/'([^']+)'/g)].map(([, name = ""]) => name);
}

function unanswered(outcome: Outcome, jail: string | undefined, language: Language): string {
  const said = outcome.stderr + outcome.stdout;
  const spanish = language === "es";
  if (/does not exist|UnknownJail/i.test(said) && jail !== undefined) {
    return spanish
      ? `fail2ban no tiene ninguna jaula ${jailName(jail)}.`
      : `fail2ban has no jail called ${jailName(jail)}.`;
  }
  if (/is (the )?(fail2ban )?server running|failed to access socket/i.test(said)) {
    return spanish ? "fail2ban no está en marcha." : "fail2ban is not running.";
  }
  return failureText(outcome, language);
}

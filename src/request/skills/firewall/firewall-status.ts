import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { visible } from "../../../shared/text.ts";
import { failureText } from "../saying/failure-text.ts";
import { count, sayList } from "../saying/figures.ts";
import { firewallOf, firewallSlot } from "../saying/firewall.ts";
import { lines } from "../saying/lines.ts";
import { defineSkill } from "../skill.ts";

/** Whether the firewall is at work, and what it lets in. */
export const firewallStatus = defineSkill({
  id: "firewall-status",
  sentences: {
    es: [
      "está activo el cortafuegos",
      "[(el|la|las|los|cual es|cuales son|que|como es|como son)] (estado|situacion|reglas|configuracion|listado|lista|politica|politicas|listado de reglas|lista de reglas|reglas activas|excepciones) [(hay|tiene|tengo|estan activas|estan puestas)] (de|del|en|en el|para) [(el|este|mi|nuestro)] <cortafuegos>",
      "[si] [como] (esta|anda|sigue|tengo) [(bien)] [(activo|activado|encendido|prendido|funcionando|habilitado|puesto|levantado|desactivado|apagado|configurado|corriendo|en marcha|andando|trabajando)] (el|mi|nuestro|este|algun) <cortafuegos> [(activo|activado|encendido|prendido|funcionando|habilitado|puesto|levantado|desactivado|apagado|configurado|corriendo|en marcha)]",
      "[si] (el|mi|nuestro|este) <cortafuegos> (esta|anda|sigue) (activo|activado|encendido|prendido|funcionando|habilitado|puesto|levantado|desactivado|apagado|corriendo|en marcha)",
      "[que] (puertos|servicios|reglas|conexiones|trafico|direcciones|excepciones|cosas) [que] (permite|deja|bloquea|tiene|hay|abre|filtra|deja pasar|deja entrar|acepta|estan permitid(os|as)|estan abiert(os|as)|estan bloquead(os|as)|tengo|tengo abiert(os|as)|hay abiert(os|as)|hay permitid(os|as)) [(abiert(os|as)|permitid(os|as)|pasar|entrar|puestas|activas)] [en] [(el|mi|este)] <cortafuegos> [(abiert(os|as)|permitid(os|as)|pasar|entrar)]",
      "[que] puertos [(tengo|hay|estan)] (abiertos|permitidos|bloqueados|cerrados) (en|por) [(el|mi|este)] <cortafuegos>",
      "que (permite|deja pasar|deja entrar|bloquea|tiene|filtra|tiene abierto|deja abierto|tengo abierto en|hay abierto en|esta abierto en|tengo permitido en|esta permitido en) [(el|mi|este)] <cortafuegos> [(abierto|puesto|configurado)]",
      "[si] (hay|tengo|tenemos|existe) [(algun|un)] <cortafuegos> [(activo|activado|puesto|funcionando|configurado|instalado)]",
      "[si] (esta|tengo|tiene|tenemos|sigue) [(abierto|permitido|cerrado|bloqueado)] [el] puerto {port} [(abierto|permitido|cerrado|bloqueado)] (en|por) [(el|mi|este)] <cortafuegos>",
      "[si] [(el|mi|este)] <cortafuegos> (permite|deja pasar|bloquea|deja entrar|tiene abierto|filtra|acepta|tiene permitido) [(el|al|trafico al|trafico en el)] puerto {port}",
      "[si] (permite|deja pasar|bloquea|deja entrar|filtra|acepta) [(el|mi|este)] <cortafuegos> [(el|al|trafico al)] puerto {port}",
      "(el|mi|este|estado|status) <cortafuegos>",
      "(que|cual) <cortafuegos> (uso|usa|usamos|hay|tengo|tiene|esta activo) [(este|el|esta|la)] [<equipo>]",
      "reglas [de] <cortafuegos>",
      "(que|a quien) (esta|anda) (bloqueando|filtrando|dejando pasar|permitiendo|dejando entrar|cerrando) [(el|mi|este)] <cortafuegos>",
      "(que|cuales) [(puertos|servicios|reglas)] (hay|esta|estan|tengo|tenemos) (permitid(o|os|as)|bloquead(o|os|as)|abiert(o|os|as)|cerrad(o|os|as)|puest(o|os|as)|definid(o|os|as)|activ(o|os|as)|configurad(o|os|as)) (en|por|de) [(el|mi|este)] <cortafuegos>",
      "[(el)] (status|info|informacion|resumen|detalle) (de|del) [(el|mi)] <cortafuegos>",
      "[(que|cuales|las)] (politica|politicas|reglas) (tiene|aplica|usa|hay en) [(el|mi|este)] <cortafuegos>",
      "<cosas> (reglas|puertos|servicios|conexiones|excepciones|politicas|zonas|cadenas) [(activas|activos|puestas|definidas|de entrada|de salida|abiertos|permitidos|permitidas|bloqueados|bloqueadas|actuales|configuradas)] <tienen> (de|del|en|por) [(el|mi|este)] <cortafuegos>",
      "<cortafuegos> [(esta)] (activo|activado|encendido|prendido|apagado|habilitado|deshabilitado|funcionando|levantado|corriendo|en marcha)",
      "[si] (esta|anda|sigue) (habilitad(o|a)|activad(o|a)|activ(o|a)|encendido|prendido|funcionando|levantado|corriendo|apagado) [(el|mi)] <cortafuegos>",
      "(ver|mira|revisa|muestra|estado) [(el|mi)] (cortafuegos|firewall)",
      "(como|que tal) (anda|esta|va|tengo|tenemos) [(el|mi)] <cortafuegos>",
      "que (hace|deja|filtra|protege|permite|bloquea|rechaza|acepta|tiene) [(el|mi)] <cortafuegos>",
      "[(el|la|las|los|cual es|cuales son|que|como esta|todas las)] (estado|situacion|reglas|reglas activas|configuracion|politica|politicas|tablas|cadenas|listado|status|puertos|puertos abiertos|servicios) [(hay|tiene|tengo|estan)] [(activas|puestas|abiertos|permitidos|definidas|configuradas)] (de|en|tiene|por) {tool} [(tiene|hay|activas)]",
      "[si] [como] (esta|anda|sigue) (activo|activado|habilitado|encendido|prendido|corriendo|funcionando|levantado|en marcha|apagado|desactivado|instalado) {tool}",
      "[si] {tool} (esta|anda|sigue) (activo|activado|habilitado|encendido|prendido|corriendo|funcionando|levantado|en marcha|apagado|desactivado|instalado)",
      "que (permite|bloquea|deja pasar|filtra|reglas tiene|puertos permite|puertos bloquea|tiene abierto|puertos tiene abiertos) {tool}",
      "[si] (esta|tiene|sigue) [(abierto|permitido|bloqueado)] [el] puerto {port} [(abierto|permitido|bloqueado)] (en|por) {tool}",
      "[(el|la|las|los)] (estado|configuracion|situacion|reglas) (de|del) [(el|mi|este)] <cortafuegos> (con|y) (sus|las|el|su) (reglas|estado|puertos|configuracion|politicas)",
      "[(que|si)] tiene [(permitido|abierto|bloqueado|cerrado|puesto|configurado)] [(el|mi|este)] <cortafuegos>",
      "que tiene (permitido|abierto|bloqueado|cerrado|puesto|configurado) [(el|mi|este)] <cortafuegos>",
      "[si] (esta|anda|sigue|tengo|tenemos|hay|quedo) [(bien)] <enmarcha> [(el|mi|nuestro|este|algun)] (<cortafuegos>|{tool}) [,] (y|con|e|y con|asi como) [(que|cuales|cuantas|las|sus|muestra|dime|dame|sus)] [(reglas|politicas|puertos|excepciones|servicios|zonas|configuracion)] [(que)] [(tiene|trae|lleva|hay|aplica|son|usa|estan|tenemos|tengo|permite|deja|maneja|estan puestas|tiene puestas|trae puestas|tiene cargadas|trae cargadas|hay puestas|abiertos|tiene abiertos)]",
      "[si] (esta|anda|sigue|tengo|tenemos|hay|quedo) [(bien)] [(el|mi|nuestro|este|algun)] (<cortafuegos>|{tool}) <enmarcha> [,] (y|con|e|y con|asi como) [(que|cuales|cuantas|las|sus|muestra|dime|dame|sus)] [(reglas|politicas|puertos|excepciones|servicios|zonas|configuracion)] [(que)] [(tiene|trae|lleva|hay|aplica|son|usa|estan|tenemos|tengo|permite|deja|maneja|estan puestas|tiene puestas|trae puestas|tiene cargadas|trae cargadas|hay puestas|abiertos|tiene abiertos)]",
      "[si] (el|mi|nuestro|este) (<cortafuegos>|{tool}) (esta|anda|sigue) <enmarcha> [,] (y|con|e|y con|asi como) [(que|cuales|cuantas|las|sus|muestra|dime|dame|sus)] [(reglas|politicas|puertos|excepciones|servicios|zonas|configuracion)] [(que)] [(tiene|trae|lleva|hay|aplica|son|usa|estan|tenemos|tengo|permite|deja|maneja|estan puestas|tiene puestas|trae puestas|tiene cargadas|trae cargadas|hay puestas|abiertos|tiene abiertos)]",
      "[(que|cuales|las|cuantas|con que)] (reglas|politicas|excepciones) (trae|lleva|maneja|tiene cargadas|trae cargadas|tiene puestas|trae puestas|anda aplicando|esta aplicando|tenemos en|hay en|hay puestas en|hay cargadas en|tenemos puestas en) [(el|mi|nuestro|este)] (<cortafuegos>|{tool}) [y] [si] [(esta|anda)] [<enmarcha>]",
      "[(que|cuales|las)] (reglas|politicas|excepciones) (trae|lleva|tiene|hay en) [(el|mi|nuestro|este)] (<cortafuegos>|{tool}) y si (esta|anda|sigue) <enmarcha>",
      "(como esta|que tal esta|esta activo) [(el|mi)] <cortafuegos> [y] (que|cuales) (reglas|puertos) (tiene|hay|estan) [(puestas|abiertos|puestos|activas|permitidos)]",
    ],
    en: [
      "is the firewall on",
      "(which|what) rules (does|has) {tool} (have|got|hold|apply)",
      "[if] (is|are) [(the|my|our|this)] [(machine|server|a|any)] <firewall> (on|active|up|running|enabled|off|disabled|down|working|inactive|turned on|switched on|set up|configured|blocking anything)",
      "[(the|my|our|what is the|what are the|list the)] [(current|active)] <firewall> (status|state|rules|configuration|config|settings|policy|rule set|ruleset|setup|rule list)",
      "[(the|what is the|what are the|what)] (status|state|rules|configuration|config|settings|policy|ruleset) (of|on|in|for|are in|does) [(the|my|our|this)] <firewall> [have]",
      "(which|what) [(ports|services|traffic|connections|rules|addresses)] (does|is|are|do) [(the|my|our)] <firewall> (allow|block|let through|let in|have|filter|permit|open|blocking|allowing|accept|letting through|letting in) [in] [open]",
      "[(which|what|the)] (ports|services|traffic|connections|rules) [(are|is|that are)] (allowed|open|blocked|closed|permitted|let through|set|active|configured|defined) <infirewall>",
      "(do (i|we) have|is there) [(a|any|some)] <firewall> [(on|active|running|configured|installed|set up)]",
      "[if] is [tcp] port {port} (open|allowed|blocked|closed|permitted) <infirewall>",
      "[if] does [(the|my|our)] <firewall> (allow|block|let through|permit|accept|filter|let in) [(traffic|connections)] [(on|to)] port {port}",
      "(the|my|our) <firewall>",
      "(which|what) <firewall> (do (i|we) (use|have)|is (in use|active|running|installed)|does this <machine> use)",
      "how is [(the|my|our)] <firewall> (set up|configured|doing)",
      "<firewall> (rules|state)",
      "(what|which) [(ports|services|traffic|connections|rules|addresses)] (is|are) [(currently|being)] (allowed|open|blocked|closed|permitted|let through|set|active|configured|defined|let in|denied) (through|in|by|on|past|at|with) [(the|my|our)] <firewall>",
      "<things> [(active|current|open|allowed|defined)] (rules|ports|services|exceptions|zones|chains) <arethere> (in|on|of|for|through|by|at|defined in|open in|allowed in) [(the|my|our)] <firewall>",
      "[if] (is|are) [(the|my|our)] <firewall> (up and running|doing its job|turned on|switched on|set|alive)",
      "[if] [(the|my|our)] <firewall> is (on|active|up|running|enabled|off|disabled|down|working|up and running)",
      "[the] <firewall> (report|summary|overview|info|details)",
      "[(the|what is the|what are the|which|what|all the|current)] (status|state|rules|active rules|configuration|config|settings|policy|policies|ruleset|tables|chains) [(are|do we have|are there|set|defined|active)] (of|in|on|for) {tool}",
      "[if] is {tool} [currently] (on|active|up|running|enabled|off|disabled|down|working|installed|up and running)",
      "[(the|current|show|list)] {tool} (status|state|rules|configuration|config|settings|policy|ruleset|tables|chains)",
      "what (does|is) {tool} (allow|block|let through|allowing|blocking|filtering|doing|open)",
      "(which|what) (ports|services|rules) (are|is|does) [(allowed|open|blocked|set|active)] (in|by|on|with|does) {tool} [(allow|block|have)]",
      "(which|what) [(ports|services|traffic|connections|rules)] [(the|my|our)] <firewall> (allows|blocks|lets through|lets in|has|filters|permits|opens|denies)",
      "how (does|is) [(the|my|our)] <firewall> (look|looking|set|doing)",
      "(tell me about|look at|see|view|inspect|describe) [(the|my|our)] <firewall>",
      "what (is|does) [(the|my|our)] <firewall> (doing|do|up to|have set)",
      "(are (i|we)|is this <machine>|is the <machine>) (behind|protected by|running|using) [(a|any|the)] <firewall>",
      "is [(the|my|our)] <firewall> (on|up|running|active|enabled|working) [and] (which|what) rules (are|does it) [(in force|in place|active|set|have|apply|loaded)]",
      "is [(the|my|our)] <firewall> [even] (on|up|running|active|enabled)",
      "(which|what) (rules|firewall rules) are (in force|in effect|in place|loaded|applied|live)",
    ],
  },
  slots: { port: { type: "port", optional: true }, tool: firewallSlot },
  command: ({ tool }, machine) => {
    const commands = {
      ufw: ["ufw", "status", "verbose"],
      firewalld: ["firewall-cmd", "--list-all"],
      nft: ["nft", "list", "ruleset"],
      iptables: ["iptables", "-L", "-n", "-v"],
    } satisfies Record<string, [string, ...string[]]>;
    return { pipeline: [commands[firewallOf(machine, tool)]], root: true };
  },
  say: {
    es: (outcome, { port }) => tell(outcome, port, "es"),
    en: (outcome, { port }) => tell(outcome, port, "en"),
  },
});

function tell(outcome: Outcome, port: string | undefined, language: Language): string {
  const spanish = language === "es";
  if (/firewalld is not running|not running/i.test(outcome.stderr + outcome.stdout)) {
    return spanish ? "El cortafuegos (firewalld) no está en marcha." : "The firewall (firewalld) is not running.";
  }
  if (outcome.exitCode !== 0 || outcome.signal !== undefined) return failureText(outcome, language);
  const read = fromUfw(outcome.stdout) ?? fromFirewalld(outcome.stdout) ?? fromRules(outcome.stdout);
  if (!read.active) {
    return spanish ? "El cortafuegos está apagado: deja pasar todo." : "The firewall is off: everything gets through.";
  }
  if (port !== undefined) {
    const found = read.rules.filter((rule) => new RegExp(`(^|\\D)${port}(\\D|$)`).test(rule));
    if (found.length === 0) {
      return spanish
        ? `Ninguna regla del cortafuegos nombra el puerto ${port}.`
        : `No rule of the firewall names port ${port}.`;
    }
    const list = sayList(found.map(tidy), language, 3);
    return spanish ? `Sobre el puerto ${port} dice: ${list}.` : `On port ${port} it says: ${list}.`;
  }
  const policy =
    read.policy === undefined ? "" : spanish ? ` Lo que no nombra: ${read.policy}.` : ` Anything else: ${read.policy}.`;
  const list = sayList(read.rules.map(tidy), language, 4);
  if (read.rules.length === 0) {
    return spanish
      ? `El cortafuegos está activo y no tiene reglas.${policy}`
      : `The firewall is on and has no rules.${policy}`;
  }
  return spanish
    ? `El cortafuegos está activo, con ${count(read.rules.length, "regla", "reglas")}: ${list}.${policy}`
    : `The firewall is on, with ${count(read.rules.length, "rule", "rules")}: ${list}.${policy}`;
}

function tidy(rule: string): string {
  const text = visible(rule.trim().replace(/\s+/g, " "));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

type Read = { active: boolean; rules: string[]; policy?: string };

/** "Status: active", "Default: deny (incoming), …", and under the titles a rule a line. */
function fromUfw(stdout: string): Read | undefined {
  const status = /^(?:Status|Estado): (\S+)/m.exec(stdout)?.[1];
  if (status === undefined) return undefined;
  const policy = /^(?:Default|Predeterminado): (\S+)/m.exec(stdout)?.[1];
  const rules = lines(stdout.split(/^-+ +-+.*$/m)[1] ?? "").map((rule) => rule.replace(/ {2,}/g, " "));
  return { active: /^(active|activo)$/.test(status), rules, ...(policy === undefined ? {} : { policy }) };
}

/** `firewall-cmd --list-all`: "public (active)", "  services: ssh http", "  ports: 8080/tcp". */
function fromFirewalld(stdout: string): Read | undefined {
  if (!/^\s+services: ?/m.test(stdout)) return undefined;
  const named = (field: string) =>
    new RegExp(`^\\s+${field}: (.*)$`, "m").exec(stdout)?.[1]?.split(/\s+/).filter(Boolean) ?? [];
  const rich = [...stdout.matchAll(/^\s+(rule .+)$/gm)].map(([, rule = ""]) => rule);
  return { active: true, rules: [...named("services"), ...named("ports"), ...rich] };
}

/** nft and iptables: the lines that decide on something. */
function fromRules(stdout: string): Read {
  const decides = /\b(accept|drop|reject|masquerade|dnat|snat|redirect|ACCEPT|DROP|REJECT|LOG|DNAT|SNAT|MASQUERADE)\b/;
  const rules = lines(stdout).filter(
    (line) => decides.test(line) && !/^Chain |\bpolicy (accept|drop)/.test(line.trim()),
  );
  const policy = /hook input [^\n]*policy (\w+)|^Chain INPUT \(policy (\w+)/m.exec(stdout);
  const word = (policy?.[1] ?? policy?.[2])?.toLowerCase();
  const closed = word === "drop";
  return { active: rules.length > 0 || closed, rules, ...(word === undefined ? {} : { policy: word }) };
}

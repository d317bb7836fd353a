import type { Language } from "../../../shared/language.ts";
import { sayList } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Which DNS servers this machine asks. */
export const dnsServers = defineSkill({
  id: "dns-servers",
  sentences: {
    es: [
      "qué servidores DNS usa esta máquina",
      "[(que|cual es|cuales son)] [(el|los|mi|mis|nuestros)] (servidor|servidores) [de] (dns|nombres|nombres de dominio) [que] [(usa|uso|usamos|tengo|tiene|tenemos|hay|esta|estan|utiliza|utilizo|estoy usando|esta usando|le pregunta)] [(configurad(o|os)|puest(o|os)|definid(o|os)|en uso|usando|asignad(o|os))] [(en|de|del)] [(este|el|esta|la|mi)] [<equipo>]",
      "[(que|cual es|cuales son)] [(el|los|mi|mis|nuestros)] dns [que] (usa|uso|usamos|tengo|tiene|tenemos|hay|esta|estan|utiliza|utilizo|estoy usando|esta usando|tengo puesto|tiene puesto) [(configurad(o|os)|puest(o|os)|definid(o|os)|en uso|usando|asignad(o|os))] [(en|de|del)] [(este|el|esta|la|mi)] [<equipo>]",
      "[(que|cual es|cuales son)] (el|los|mi|mis|nuestros|que) dns [(configurad(o|os)|puest(o|os)|actual|actuales|en uso|asignad(o|os))] [(en|de|del)] [(este|el|esta|la|mi)] [<equipo>]",
      "[(que|la|como esta la)] (configuracion|config|ajustes) (de|del|de los) dns [(de|del|en)] [(este|el|esta|la|mi)] [<equipo>]",
      "(contra|con|a|por|de|en) (que|cual|cuales) [(servidor|servidores)] [de] dns [(le|les|nos)] (resuelve|resolvemos|resuelvo|pregunta|preguntamos|pregunto|consulta|consultamos|consulto|se resuelve|se consulta|esta resolviendo|salimos|tira|tiramos|depende|se apoya) [nombres] [(este|el|esta|la|mi)] [<equipo>]",
      "(quien|que servidor|que equipo|cual) [(nos|me)] (resuelve|esta resolviendo|da resolviendo) [los] (nombres|nombres de dominio|dns) [(en|de|a)] [(este|el|esta|la)] [<equipo>]",
      "[(la|las)] (ip|ips|direccion|direcciones) [ip] (de|del) [(el|los|mi|mis)] [(servidor|servidores)] dns [(de|del|en)] [(este|el|esta|la|mi)] [<equipo>]",
      "como esta[n] configurad(o|os) (el|los) [(servidor|servidores)] dns [(en|de|del)] [(este|el|esta|la|mi)] [<equipo>]",
      "dns (configurad(o|os)|actual|actuales|en uso|del equipo|del servidor|de la maquina|de este equipo|de esta maquina|de este servidor)",
      "servidor[es] [de] (dns|nombres)",
      "que resolv(er|edor|edores|ers) (usa|uso|usamos|tengo|tiene|hay) [(este|el|esta|la)] [<equipo>]",
      "[(los|el)] (dns|servidores dns|servidor dns) (de|del) (este|esta|el|la|mi) <equipo>",
      "[(que|cuales)] [servidores] dns [(hay|tiene|usa)] (del sistema|de sistema|del equipo|en el sistema|el sistema)",
      "dns (actuales|actual|que uso|que usa|usados|usado|en uso|activos)",
      "<cosas> (nameserver|nameservers|name server|name servers|servidor dns|servidores dns|servidores de dns|servidor de dns|servidor de nombres|servidores de nombres|resolver|resolvers) [(configurad(o|os)|puest(o|os)|en uso|activ(o|os)|actual|actuales|definid(o|os))] <tienen> [(configurad(o|os)|puest(o|os)|en uso|usando|asignad(o|os))]",
      "(a|contra|hacia|en) que [(servidor|servidores)] [de] dns (apunta|apuntamos|va|vamos|pregunta|pregunto|consulta) [(el|este|esta|la|mi)] [<equipo>]",
      "que [(servidor|servidores)] [de] dns (resuelve|resuelven|responde|atiende|nos da|nos dan|da|dan) [(los)] [(nombres|dominios)] [(aqui|aca|a este <equipo>|en este <equipo>|del equipo)]",
      "(que|cual) (dns|servidor dns) (es el|es el que|esta|estan|se esta|se) (usa|usando|en uso|configurado|puesto|que usa|que usamos|activo) [(el|este|esta|la)] [<equipo>]",
      "(con|contra|en|por) que (servidor|servidores) [de] [dns] (estamos|se esta|esta|resuelve|se resuelven|resuelven|resolvemos) [(trabajando|resolviendo|usando|tirando)] [(los)] [(nombres|dominios|dns)] [(este|el|esta|la)] [<equipo>]",
      "que [(servidor|servidores)] dns [(nos|me|le|les)] (da|dan|esta dando|asigna|asigno|esta asignando|pone|reparte) [(la|el|este|esta)] [(red|dhcp|router|proveedor|<equipo>)]",
      "(cuales|cual|que) dns (tiene|usa|hay|tengo|son) [(esta|este|la|el|mi|en)] [(<equipo>|sistema)]",
      "de donde (saca|toma|coge|obtiene) [(los|el)] (dns|servidores dns|nombres) [(este|el|esta|la)] [<equipo>]",
      "[(que|los|cuales)] (servidores dns|servidores de nombres|dns) (que) (usa|tiene|consulta|utiliza) [(este|el|esta|la)] [<equipo>]",
      "[(que|cual|cuales|a que|con que|por que|contra que)] [(son|es)] [(los|el)] (servidor dns|servidores dns|servidores de dns|servidor de dns|dns|servidores de nombres|servidor de nombres|nameservers|resolvedores) [(que)] [(se)] (esta|estan|anda|andamos|estamos|estoy|ando) (ocupando|utilizando|usando|consultando|empleando|agarrando|tomando|cogiendo) [(el|este|esta|la|mi|en este|en esta|en el)] [<cacharro>]",
      "[(que|cual|cuales)] [(son|es)] [(los|el)] (servidor dns|servidores dns|servidores de dns|servidor de dns|dns|servidores de nombres|nameservers) [(que)] (ocupa|ocupamos|ocupo|emplea|agarra|trae|lleva|trae configurados|trae puestos|tenemos puestos|maneja|consulta|consultamos) [(el|este|esta|la|mi)] [<cacharro>]",
    ],
    en: [
      "which dns servers does this machine use",
      "[(which|what|what is|what are)] [(the|my|our)] (dns|name) (server|servers|resolver|resolvers) [(is|are|do (i|we)|does (this|the|my) <machine>)] [(have|use|using|used|in use|configured|set|set up|being used|query)] [(on|by|of|for)] [(this|the|my)] [<machine>]",
      "[(which|what|what is|what are)] [(the|my|our)] nameserver[s] [(is|are|do (i|we)|does (this|the|my) <machine>)] [(have|use|using|used|in use|configured|set|being used)] [(on|by|of|for)] [(this|the|my)] [<machine>]",
      "(which|what) dns (do (i|we)|is|does) [(this|the|my)] [<machine>] (use|using|have|configured|in use|set)",
      "[the|my] dns (configuration|config|settings|setup) [(of|on|for) (this|the|my) <machine>]",
      "(who|what|which server) (resolves|is resolving) names [(here|for this <machine>|on this <machine>)]",
      "[the] (ip|address|addresses|ips) of [(the|my|our)] dns server[s]",
      "how is dns (configured|set up) [(here|on (this|the|my) <machine>)]",
      "(which|what) (server|servers) (is|are|do we|does this <machine>) [(used|use|using)] for (dns|name resolution)",
      "where (do|does) [(our|my|the|this)] [<machine>] dns (queries|requests|lookups) go",
      "[the] current dns [(server|servers)]",
      "what (is|are) [(the|my|our)] dns [set to]",
      "(which|what) (dns|name) (server|servers|resolver|resolvers) (am i|are we|is (this|the|my) <machine>|is it) [(currently|actually)] (using|querying|set to use|configured with|pointing at|pointed at)",
      "(which|what) dns (am i|are we) [currently] (using|on|pointing at)",
      "[(the|my|our)] (configured|current|active|used) (dns|name) (server|servers|resolvers) [(of|on) (this|the|my) <machine>]",
      "[(the|my|our)] configured dns",
      "(who|what|which server) (resolves|handles|answers) [(our|my|the)] dns [(queries|requests|lookups)]",
      "<things> (nameserver|nameservers|name server|name servers|dns server|dns servers|resolver|resolvers|dns resolvers|dns resolver) <arethere> [(configured|set|in use|set up|used|active|defined|being used)] [(on|by|for|in) [(this|the|my)] <machine>]",
      "where is [(the|our|my)] dns (configured|set|pointed|pointing|set up) [(to|to go|at)]",
      "(which|what) dns (is|are) [(the|this|my)] [<machine>] (using|on|pointing at|pointed at|configured with|set to)",
      "(which|what) (dns|dns server|dns servers|dns resolver|resolver|nameserver|nameservers) (is|are|does) (this|the|my|our) <machine> (pointing to|pointing at|pointed at|pointed to|talking to|asking|set to|configured to use|configured with|query|ask|point to|point at)",
      "(which|what) (dns|dns server|dns servers) (did|does|do) [(the|our)] (network|dhcp|router|provider) (give|assign|hand) [(us|me|out)]",
      "(which|what) (nameserver|nameservers|name server|name servers|resolver|resolvers) (am i|are we|do i|do we|is this <machine>|does this <machine>) [(using|use|on|have|query|querying|set to)]",
      "[(which|what|the|all the)] (dns servers|dns server|name servers|name server|nameservers|resolvers) (this|the|my) <machine> (uses|has|is using|asks|queries|is set to use|is configured with|has got)",
      "(which|what) (dns servers|name servers|nameservers|resolvers) (has|have) (this|the|my) <machine> (got|set|configured)",
      "(who|what) (does|handles|provides|runs) (our|the|my) dns",
    ],
  },
  slots: {},
  command: (_, machine) => ({
    // resolv.conf only names the local stub where systemd-resolved is at work.
    pipeline: [
      machine.pathKind("/run/systemd/resolve/resolv.conf") !== undefined && machine.program("resolvectl").file
        ? ["resolvectl", "dns"]
        : ["cat", "/etc/resolv.conf"],
    ],
  }),
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }),
});

function tell(stdout: string, language: Language): string {
  const named = [...new Set([...fromResolvConf(stdout), ...fromResolved(stdout)])];
  if (named.length === 0) return language === "es" ? "No hay ningún servidor DNS puesto." : "No DNS server is set.";
  const list = sayList(named, language);
  if (language === "es") return named.length === 1 ? `El servidor DNS es ${list}.` : `Los servidores DNS son ${list}.`;
  return named.length === 1 ? `The DNS server is ${list}.` : `The DNS servers are ${list}.`;
}

function fromResolvConf(stdout: string): string[] {
  return [...stdout.matchAll(/^\s*nameserver\s+(\S+)/gm)].map(([, address = ""]) => address);
}

/** "Link 2 (enp3s0): 192.168.1.1 1.1.1.1#one.one.one.one". */
function fromResolved(stdout: string): string[] {
  return [...stdout.matchAll(/^(?:Global|Link \d+ \([^)]+\)):(.*)$/gm)].flatMap(([, addresses = ""]) =>
    addresses.split(/\s+/).filter((address) => address !== ""),
  );
}

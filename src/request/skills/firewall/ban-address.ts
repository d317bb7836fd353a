import { banCommand, banSlots } from "../saying/ban.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Shuts an address out, in fail2ban or else in the firewall. */
export const banAddress = defineSkill({
  id: "ban-address",
  changes: true,
  sentences: {
    es: [
      "banea la IP {address}",
      "<banea> [(la|el|a|a la|al|esta|esa|a esta|a esa|el acceso a|el acceso de|el trafico de)] [(ip|direccion|direccion ip|equipo|host|red|subred|rango)] {address} [(en|con) (fail2ban|[el] {tool})] [(en|de|con) [(la|el)] [(jaula|jail|carcel)] [de] {jail}]",
      "<banea> [(en|con) (fail2ban|[el] {tool})] [(en|de) [(la|el)] [(jaula|jail)] [de] {jail}] [(la|a|a la)] [(ip|direccion|direccion ip)] {address}",
      "<banea> (una|alguna|la) (ip|direccion|direccion ip)",
      "(mete|meter|pon|poner|agrega|agregar|anade|anadir|ponga|agregue|echa) [(la|a|a la)] [(ip|direccion|direccion ip)] {address} (en|a) (la lista negra|la lista de baneados|la lista de bloqueadas|los baneados|las ips bloqueadas|la blacklist|[la] (jaula|jail) [de] {jail}) [de fail2ban]",
      "(haz|hacer|haga|hace|pon|poner|aplica|dale|mete|metele|ponle) [un] (ban|baneo|bloqueo) (a|a la|al) [(ip|direccion|direccion ip|equipo)] {address} [(en|por) [la] [(jaula|jail)] [de] {jail}]",
      "que (se bloquee|se banee|quede bloqueada|quede baneada|no entre) [(la|a la)] [(ip|direccion)] {address}",
      "<banea> [todo] [(el|lo)] [que] [(trafico|acceso|venga|viene|conexiones|las conexiones)] (de|desde|a) [(la|el)] [(ip|direccion|direccion ip|red|subred)] {address} [(en|con) (fail2ban|[el] {tool})]",
      "(deja|dejar|deje) fuera [(a|a la|la)] [(ip|direccion)] {address}",
      "(rechaza|rechazar|corta|cortar|deniega|denegar) [(el|las|todas las)] (acceso|conexiones|trafico|paso) (a|de|desde|al) [(la|el)] [(ip|direccion|direccion ip|red|subred)] {address}",
      "(echa|echar|eche|saca fuera|tira|expulsa|manda|mete) [(a|a la|la)] [(ip|direccion)] {address} (a|de|en) (la lista negra|la red|el servidor|la maquina|la blacklist|la carcel)",
      "(manda|mete|pon|agrega|anade) (a|en) la (lista negra|blacklist) [(a|a la|la)] [(ip|direccion)] {address}",
      "(echa|expulsa|saca) (a|a la) [(ip|direccion)] {address}",
      "(impide|impedir|impida) [(que)] (entre|entrar|acceda|acceder|se conecte|conectarse|pase|pasar) [(a|a la|la)] [(ip|direccion)] {address}",
      "(agrega|agregar|anade|crea|pon|haz) [(un|el)] (ban|baneo|bloqueo) (para|a|contra|sobre) [(la|el)] [(ip|direccion)] {address}",
      "[(la|el)] [(ip|direccion|equipo|host)] {address} ((no deja|no para|no cesa|no dejan) de (molestar|atacar|atacarnos|atacarme|intentar entrar|probar contraseñas|probar claves|escanear|escanearnos|dar la lata|fastidiar|intentarlo|joder|chingar)|(esta|anda|sigue|lleva rato|se pasa el dia) (atacando|atacandonos|atacandome|molestando|escaneando|probando contraseñas|probando claves|intentando entrar|dando la lata|haciendo fuerza bruta)|me (ataca|molesta)|nos (ataca|molesta)) [(,|y|asi que)] (que fail2ban (la|lo) (bloquee|banee|eche|vete)|que (la|lo) (bloquee|banee) fail2ban|(banea|bloquea|baneame|bloqueame|vetala|banee|echa)[la]|baneala|bloqueala|baneela|bloqueela|bloqueamela|baneamela|vetala|echala|banealo|bloquealo) [(con|en|por|usando) fail2ban] [por favor]",
      "(que|haz que|quiero que|dile a|decile a|pide a|pidele a) [(el)] fail2ban [que] (bloquee|banee|eche|expulse|vete) (a|a la|la|al) [(ip|direccion|equipo|host)] {address}",
      "<banea> [(la|el|a|a la|al|esta|esa|a esta|a esa)] [(ip|direccion|direccion ip|equipo|host|red|subred|rango)] {address} [(en|con|por|usando|desde|via)] [(el)] [(<failban>|{tool})] [,] [(que|porque|ya que|es que) [(es que|ya)] [(me|nos|se)] (lleva|anda|esta|sigue|no para|no deja|pasa|ha estado|se pasa|trae|viene) [(de)] [(toda|todo|desde|el|un)] [(la|el|un)] [(manana|tarde|noche|dia|rato|hora|horas|ayer|semana|hace rato|buen rato)] [(intentando|queriendo|tratando de|probando|probar|intentar|dando|dando la|tocando|atacando|atacandonos|molestando|fastidiando|escaneando|escaneandonos|jodiendo|chingando|hinchando|machacando|friendo|de)] [(la|las|a|por|los|el)] [(lata|narices|bola|brasa|tabarra|guerra|fuerza bruta|entrar|contrasenas|claves|probar claves|entrar por ssh|puertos|servidor|molestar|atacar|pelotas|problemas|dar la lata)] [(por ssh|al servidor|en ssh|a nosotros|contrasenas|claves)]]",
      "(con|usando|desde|en) [el] <failban> [,] <banea> [(la|a|a la|al|esta|esa)] [(ip|direccion|direccion ip|equipo|host)] {address}",
      "(ponle|metele|pon|mete|dale|haz|hazle|aplica|aplicale|clavale|echale) [(un|el)] (ban|baneo|bloqueo|veto|castigo) [(de|en|con|por|desde) [el] <failban>] (a|al|para|contra|sobre) [(la|el|esta|esa)] [(ip|direccion|direccion ip|equipo|host)] {address} [(en|con|por|de|desde) [el] <failban>]",
    ],
    en: [
      "ban the ip {address}",
      "<ban> [(the|this)] [(ip|address|ip address|host|network|subnet|range)] {address} [(with|using|in) (fail2ban|[(the|our)] {tool})] [(in|on|from|for) [the] [jail] {jail} [jail]]",
      "<ban> (the|an|a|some) (ip|address|ip address)",
      "(put|add) [(the|this)] [(ip|address|ip address)] {address} (on|in|to|into) (the (blacklist|blocklist|ban list|banned list|banned addresses)|[the] jail {jail}|[the] {jail} jail)",
      "<ban> [(all|any)] (traffic|connections|access|everything|anything|requests|packets) (from|by|coming from) [(the)] [(ip|address|ip address|network|subnet)] {address} [(with|using|in|at) (fail2ban|[(the|our)] {tool})]",
      "(issue|set|put|place) a ban (on|for|against) [the] [(ip|address|ip address)] {address} [(in|on) [the] [jail] {jail} [jail]]",
      "(have|get) [the] [(ip|address|ip address)] {address} (banned|blocked|blacklisted|kicked out) [(in|on|by) [the] [jail] {jail} [jail]]",
      "(keep|lock|shut|kick) [the] [(ip|address|ip address)] {address} out",
      "(keep|lock|shut|kick) out [the] [(ip|address|ip address)] {address}",
      "(deny|refuse|cut) [(all)] (access|connections|traffic) (to|from|for) [the] [(ip|address|ip address|network|subnet)] {address}",
      "tell fail2ban to <ban> [the] [(ip|address)] {address} [in [the] [jail] {jail}]",
      "(drop|reject|deny|block|refuse|stop|cut) [(all|any|incoming)] (traffic|connections|packets|access|requests) (from|by|of|coming from) [(the)] [(ip|address|ip address|network|subnet|host)] {address} [(in|on|at|with) [(the|our)] {tool}]",
      "(kick|boot|throw) [(out)] [(the)] [(ip|address)] {address} [(out|off)]",
      "<ban> [(the)] [(ip|address)] {address} (from|on|for) (ssh|{jail}) [(jail)]",
      "(keep|shut|lock) [(the)] [(ip|address)] {address} (out|away|off)",
      "put [(the)] [(ip|address)] {address} (in|into) [(the)] (jail {jail}|{jail} jail|jail)",
      "(deny|refuse|reject|drop) [(the)] [(ip|address|ip address|network|subnet|host)] {address}",
      "[(the|this|that)] [(ip|address|host)] {address} (keeps|is|has been|will not stop|won't stop) [(on)] [(constantly|always)] (hammering|attacking|bothering|pestering|probing|scanning|trying to (get|log|break) in|brute forcing|hitting|annoying|knocking on|having a go at) [(us|me|ssh|the server|my server|our server)] [(,|so|and)] (ban it|block it|have fail2ban (ban|block) it|get fail2ban to (ban|block) it|let fail2ban (ban|block) it|tell fail2ban to (ban|block) it)",
      "(have|let|make|get) fail2ban [to] <ban> [(the|this)] [(ip|address|host)] {address}",
      "(keep|lock|shut|boot|kick) [the] [(ip|address|host)] {address} out",
      "(kick out|lock out|shut out|boot out) [the] [(ip|address|host)] {address}",
    ],
  },
  slots: banSlots,
  command: (slots, machine) => ({ pipeline: [banCommand("ban", slots, machine)], root: true }),
  say: spoken({
    es: ({ stdout }, { address = "" }) =>
      stdout.trim() === "0" ? `${address} ya estaba baneada.` : `He baneado ${address}.`,
    en: ({ stdout }, { address = "" }) =>
      stdout.trim() === "0" ? `${address} was banned already.` : `${address} is banned.`,
  }),
});

import { banCommand, banSlots } from "../saying/ban.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Lets an address in again that was shut out. */
export const unbanAddress = defineSkill({
  id: "unban-address",
  changes: true,
  sentences: {
    es: [
      "desbanea la IP {address}",
      "<desbanea> [(la|el|a|a la|al|esta|el acceso a|el acceso de)] [(ip|direccion|direccion ip|equipo|host|red|subred)] {address} [(en|con|de) (fail2ban|[el] {tool})] [(en|de) [(la|el)] [(jaula|jail|carcel)] [de] {jail}]",
      "<desbanea> [(en|de) (fail2ban|[(la|el)] [(jaula|jail)] [de] {jail})] [(la|a|a la)] [(ip|direccion|direccion ip)] {address}",
      "<desbanea> (una|alguna|la) (ip|direccion|direccion ip)",
      "(quita|quitar|quite|quitale|quitarle|levanta|levantar|levante|levantale|retira|retirar|elimina|saca|sacale) [(el|un)] (ban|baneo|bloqueo|veto|castigo) (a|de|a la|de la|al|sobre) [(ip|direccion|direccion ip|equipo)] {address} [(en|de) [(la|el)] [(jaula|jail)] [de] {jail}]",
      "(saca|sacar|saque|quita|quitar|quite|elimina|eliminar|borra|borrar|libera|remueve) [(la|a|a la)] [(ip|direccion|direccion ip)] {address} (de|del) (fail2ban|la lista negra|los baneados|la lista de baneados|las ips bloqueadas|los bloqueados|la blacklist|[(la|el)] (jaula|jail|carcel) [de] {jail}) [de fail2ban]",
      "(deja|dejar|deje|permite|permitir) (entrar|pasar|conectar|acceder) (otra vez|de nuevo) (a|a la) [(ip|direccion|direccion ip)] {address}",
      "(vuelve|volver|vuelva|volve) a (permitir|dejar entrar|dejar pasar|aceptar|admitir) (a|a la|la) [(ip|direccion|direccion ip)] {address}",
      "que (se desbloquee|se desbanee|deje de estar baneada|deje de estar bloqueada) [(la|a la)] [(ip|direccion)] {address}",
      "(haz|hacer|haga|hace|dale|aplica) [un] (unban|desbaneo|desbloqueo) (a|a la|al|de) [(ip|direccion|direccion ip|equipo)] {address}",
      "(perdona|perdonar|indulta|readmite|readmitir) (a|a la|la) [(ip|direccion|direccion ip)] {address}",
      "(deja|dejar|deje) de (bloquear|banear|vetar) [(a|la|a la)] [(ip|direccion)] {address} [(en|con) [(la|el)] [(jaula|jail)] {jail}]",
      "(saca|sacar|saque|quita|quitar|libera) [(a|a la|la)] [(ip|direccion)] {address} (de|del) [(la|el)] (jaula|jail|carcel|fail2ban|bloqueo|baneo|lista|lista de baneados|lista negra|firewall|cortafuegos)",
      "(permite|permitir|permita|admite|acepta) (de nuevo|otra vez|nuevamente) [(el acceso)] (a|de|a la|la|desde) [(ip|direccion)] {address}",
      "(permite|permitir|deja|dejar) (que entre|entrar|el acceso) (de nuevo|otra vez|nuevamente) [(a|de|a la|la|desde)] [(ip|direccion)] {address}",
      "(deshaz|deshacer|anula|anular|revoca|revierte) [(el|un)] (ban|baneo|bloqueo) (a|de|de la|a la) [(ip|direccion)] {address}",
      "(saca|sacar|saque|quita|quitar|quite|elimina|borra|libera) [(la|a|a la)] [(ip|direccion)] {address} (de|del) (la lista|las listas|las ips|los|las) [(de)] [(ips)] (bloqueadas|bloqueados|baneadas|baneados|vetadas|negra)",
      "(quita|quitar|quite|quitale|quitele|quitarle|levanta|levantar|levante|levantale|retira|retirale|retirar|elimina|saca|sacale|borra|borrale) [(el|un)] (ban|baneo|bloqueo|veto|castigo) (de|del|que le puso|que puso|que tiene en|en|con|por) [(el)] (fail2ban|{tool}) (a|de|a la|de la|al|sobre|para) [(la|el)] [(ip|direccion|direccion ip|equipo)] {address}",
      "(que|dile a|decile a|haz que) fail2ban [que] (desbloquee|desbanee|suelte|perdone|libere|deje de bloquear|deje entrar|deje pasar) (a|a la|la|al) [(ip|direccion|equipo)] {address}",
      "(quita|quitar|quite|quitale|quitele|quitarle|quitame|quiteme|levanta|levantar|levante|levantale|levantele|retira|retirale|retirar|elimina|saca|sacale|saquele|borra|borrale|anula|anulale|perdona|perdonale|revierte) [(el|ese|un|los)] (ban|baneo|bloqueo|veto|castigo|bloqueito|baneado|bloqueado) [(de|del|que le puso|que le ha puesto|que puso|que tiene en|en|con|por)] [el] [<failban>] (a|al|de|del|para|sobre|que tiene) [(la|el|esta|esa)] [(ip|direccion|direccion ip|equipo|host)] {address} [(en|de|con|desde|por|del)] [el] [(<failban>|{tool})]",
      "(en|con|desde|por) [el] <failban> [,] (quita|quitar|quite|quitale|quitele|quitarle|quitame|quiteme|levanta|levantar|levante|levantale|levantele|retira|retirale|retirar|elimina|saca|sacale|saquele|borra|borrale|anula|anulale|perdona|perdonale|revierte) [(el|ese|un)] (ban|baneo|bloqueo|veto|castigo|bloqueito|baneado|bloqueado) (a|al|de|del|para|sobre|que tiene) [(la|el|esta|esa)] [(ip|direccion|direccion ip|equipo|host)] {address}",
      "(en|con|desde) [el] <failban> [,] <desbanea> [(la|a|a la|al|esta|esa)] [(ip|direccion|direccion ip|equipo|host)] {address}",
      "<desbanea> [(la|a|a la|al|esta|esa|el)] [(ip|direccion|direccion ip|equipo|host)] {address} [(en|de|con|desde|del|por)] [el] <failban>",
      "(saca|sacar|saque|sacame|quita|quitame|libera|suelta|soltame|sueltame) [(a|a la|la|al|esta|esa)] [(ip|direccion|equipo)] {address} (de|del) [(el|la lista de|los baneados de|la carcel de)] <failban>",
    ],
    en: [
      "unban the ip {address}",
      "<unban> [(the|this)] [(ip|address|ip address|host|network|subnet)] {address} [(with|using|in|from) (fail2ban|[(the|our)] {tool})] [(in|from|on) [the] [jail] {jail} [jail]]",
      "<unban> (the|an|a|some) (ip|address|ip address)",
      "(lift|remove|drop|end|cancel|revoke|clear) [the] (ban|block) (on|of|for|from) [the] [(ip|address|ip address|host)] {address} [(in|from|on) [the] [jail] {jail} [jail]]",
      "(remove|take|delete|drop) [the] [(ip|address|ip address)] {address} (from|off|out of) ([the] (blacklist|blocklist|ban list|banned list|fail2ban|fail2ban list)|[the] jail {jail}|[the] {jail} jail)",
      "let [the] [(ip|address|ip address|host)] {address} (back in|in again|through again|connect again)",
      "(have|get) [the] [(ip|address|ip address)] {address} (unbanned|unblocked|released)",
      "(stop|quit) (banning|blocking) [the] [(ip|address|ip address)] {address} [(in|with|on) [(the|jail)] [jail] {jail}]",
      "allow [the] [(ip|address|ip address)] {address} (again|back|back in)",
      "tell fail2ban to <unban> [the] [(ip|address)] {address}",
      "<unban> [the] [(ip|address|ip address)] {address} [again]",
      "(undo|reverse|revert|take back) [the] (ban|block|banning|blocking) (on|of|for) [the] [(ip|address|ip address)] {address}",
      "(remove|delete|take|drop) [the] [(ip|address|ip address)] {address} (from|off|out of) [the] [(fail2ban|firewall)] (ban list|banned list|blacklist|blocklist|bans|jail|jails|banned ips|firewall)",
      "(pardon|forgive|readmit|let back in|unjail|whitelist) [(the)] [(ip|address|ip address|host)] {address}",
      "(lift|remove|take off|undo|drop|clear|cancel|revoke) [(the|its)] [fail2ban] (ban|block) [(of fail2ban|that fail2ban put)] (on|of|from|for) [(the)] [(ip|address|host)] {address} [in fail2ban]",
      "(have|let|make|get|tell) fail2ban [to] <unban> [(the|this)] [(ip|address|host)] {address}",
    ],
  },
  slots: banSlots,
  command: (slots, machine) => ({ pipeline: [banCommand("unban", slots, machine)], root: true }),
  say: spoken({
    es: ({ stdout }, { address = "" }) =>
      stdout.trim() === "0" ? `${address} no estaba baneada.` : `${address} ya puede entrar otra vez.`,
    en: ({ stdout }, { address = "" }) =>
      stdout.trim() === "0" ? `${address} was not banned.` : `${address} may come in again.`,
  }),
});

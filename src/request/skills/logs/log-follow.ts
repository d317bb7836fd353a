import type { Outcome } from "../../../ports/outcome.ts";
import { failureText } from "../saying/failure-text.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

const follow =
  "(sigue|seguir|siga|sigas|segui|sigueme|seguime|seguile|siguele|monitorea|monitorear|monitorees|monitoriza|monitorizar|vigila|vigilar|vigile|vigiles|observa|observar|observe|tailea|tailear)";
const live =
  "(en vivo|en directo|en tiempo real|en caliente|en continuo|al momento|al vuelo|continuamente|constantemente|sin parar|(segun|conforme|mientras|a medida que) [(se|lo|le)] [(va|van|vaya|vayan)] (escribe|escriba|escriban|escriben|escribiendo|llega|llegan|llegando|sale|salen|saliendo|aparece|aparecen|apareciendo|entra|entran|entrando|genera|generan|generando|produce|producen))";
const meanwhile =
  "(mientras (hago|hacemos|haga|estoy haciendo|estoy con|ando con|ando haciendo|siguen) [(unas|las|mis|estas)] (pruebas|prueba|cambios|peticiones)|mientras (pruebo|probamos|trabajo|reproduzco el (fallo|error|problema)|lo pruebo|pruebo la web))";
const follows = "(follow|tail|watch|monitor|stream|keep (watching|following|tailing)|keep an eye on|tail -f)";
const alive =
  "(live|in real time|in realtime|real time|continuously|as (it|they) (comes|come|happens|happen|arrives|arrive|is written|are written|gets written|get written|appears|appear|goes|go) [in])";

/** Shows what is written to a log as it is written, until it is stopped. */
export const logFollow = defineSkill({
  id: "log-follow",
  sentences: {
    es: [
      "sigue el registro de {service}",
      `${follow} [(el|los|las|la)] <registro> (de|del) <servicio> {service} [${live}]`,
      `[(el|los|las|la)] <registro> (de|del) <servicio> {service} ${live}`,
      `[(ver|mostrar|muestra|muestrame)] ${live} [(el|los|las|la)] <registro> (de|del) <servicio> {service}`,
      `${follow} [(el|los|las|la)] <registro> [(del <equipo>|de systemd|de todo|general|complet(o|a)|enter(o|a)|de todo el <equipo>)] [${live}]`,
      `[todo] [(el|los|las|la)] <registro> [(del <equipo>|de systemd|general|complet(o|a)|enter(o|a)|de todo el <equipo>)] ${live}`,
      `${live} [todo] [(el|los|las|la)] <registro> [(del <equipo>|de systemd|general|complet(o|a)|enter(o|a))]`,
      `${follow} [(el|la|lo que se escribe en|lo que entra en)] [(<archivo>|<registro>|<archivo> de <registro>)] {path} [${live}]`,
      `[(el|la)] [(<archivo>|<registro>|<archivo> de <registro>|contenido de|final de)] {path} ${live}`,
      "(haz|hacer|hazme|haga|hagame|hace|haceme|dale|tira|echa|lanza) [un] (tail|tail -f|tail f|tailf) (a|al|de|del|sobre|en) [(el|la|los)] [(<archivo>|<registro>)] {path}",
      "(haz|hacer|hazme|haga|hagame|hace|haceme|dale|tira|echa|lanza) [un] (tail|tail -f|tail f|tailf) (a|al|de|del|sobre|en) [(el|la|los)] [<registro>] [(de|del)] <servicio> {service}",
      `[(que|lo que)] (va|esta|anda) (escribiendo|registrando|sacando|soltando|logueando|volcando|echando) [(en|a)] [(el|los)] [<registro>] [(de|del)] <servicio> {service} [${live}]`,
      `[(los|las)] (mensajes|lineas|entradas|eventos) [(nuevos|nuevas)] (de|del) <servicio> {service} ${live}`,
      `[(los|las)] (mensajes|lineas|entradas|eventos) [(nuevos|nuevas)] [(de|del|en)] [(el|la|los)] [(<equipo>|<registro>)] ${live}`,
      "(deja|dejame|dejar|quedate con|mantene|manten) (abiert(o|a)|corriendo|puest(o|a)) [(el|la|los)] <registro> (de|del) <servicio> {service}",
      "[(el|los|la)] <registro> (de|del) <servicio> {service} [y] que [se] (siga|vaya actualizando|actualice sol(o|a)|vaya refrescando|no se pare)",
      `(mirar|mira|miremos|ve|viendo|ver) ${live} (que (dice|escribe|registra|suelta|saca)|lo que (dice|escribe|registra|suelta|saca)) <servicio> {service}`,
      `(que|lo que) (dice|escribe|registra|suelta|saca) <servicio> {service} ${live}`,
      `(lo que|que) (pasa|va pasando|esta pasando|ocurre) en [(el|la)] (<equipo>|<registro>) ${live}`,
      `(quedate|quedarse|ir|ve|vete|anda|estate) (mirando|viendo|siguiendo|mostrando|mostrandome|atento a|pendiente de) [(el|los|las|la)] <registro> (de|del) <servicio> {service} [${live}]`,
      "(quedate|quedarse|ir|ve|vete|anda|estate) (mirando|viendo|siguiendo|mostrando|mostrandome|atento a|pendiente de) [(el|los|las|la)] <registro> [(del <equipo>|de systemd)]",
      "(ver|quiero ver|dejame ver|muestra|muestrame) como (van|va) (llegando|saliendo|entrando|apareciendo) [(el|los|las|la)] <registro> (de|del) <servicio> {service}",
      "[(el|los|las|la)] <registro> (de|del) <servicio> {service} (en streaming|en modo (seguimiento|follow)|en vivo y en directo|sin cortar|refrescandose|actualizandose|con seguimiento)",
      "(estar|quiero estar|estoy) viendo [(el|los|las|la)] <registro> (de|del) <servicio> {service}",
      "(que vaya[n] (saliendo|mostrando|apareciendo)) [(el|los|las|la)] <registro> (de|del) <servicio> {service}",
      `(abre|abrir|abreme) [(el|los|las|la)] <registro> (de|del) <servicio> {service} (${live}|y (ve|vete) (mostrando|ensenando) [(lo nuevo|lo que llegue|lo que salga)]|y siguelo|y quedate siguiendolo)`,
      "(siguele la pista|echa un ojo constante) [(a|al|a los)] <registro> (de|del) <servicio> {service}",
      `${follow} lo que (escribe|va escribiendo|registra|saca|loguea|dice) <servicio> {service} [${live}]`,
      "(ir|ve|vete|voy|estar|estoy) (viendo|mirando|siguiendo|leyendo) lo que (escribe|va escribiendo|registra|saca|dice|suelta|loguea) <servicio> {service}",
      "(seguir|sigue|siguele|seguile|siga) [(el|la)] (rastro|pista) (a|al|del|de los|a los) <registro> (de|del) <servicio> {service}",
      `(ver|dejame ver|quiero ver|muestra|muestrame) ${live} [el] (syslog|journal|registro del sistema|log del sistema)`,
      "(tail|tail -f|tailf) (del|al|de|de los) <registro> (de|del) <servicio> {service}",
      "(seguimiento|monitoreo|monitorizacion) (en vivo|en directo|en tiempo real|continuo|constante) (de|del|de los) [(el|los)] <registro> [(de|del) <servicio> {service}]",
      "(seguimiento) (de|del|de los) <registro> (de|del) <servicio> {service}",
      `${live} lo que (escribe|registra|saca|dice|suelta|loguea|pasa en|ocurre en) <servicio> {service}`,
      "(quiero|necesito|dame) [(ver|los|el)] <registro> (de|del) <servicio> {service} (mientras|conforme|segun) (los|lo) (escribe|genera|saca)",
      `(sigue|seguir|vigila|monitorea) ${live} [(el|los|la)] <registro> (de|del) <servicio> {service}`,
      `(sigue|seguir|vigila|monitorea) ${live} [(el|la)] [<archivo>] {path}`,
      "[(el|los|las)] <registro> (de|del) <servicio> {service} y que se (vayan|vaya|van|va) (actualizando|refrescando|mostrando)",
      "(mantenme|mantenerme|tenme|dejame) al (tanto|corriente) (de|del|de los) <registro> (de|del) <servicio> {service}",
      "(enganchate|engancharse|pegate|conectate|suscribete) (a|al|a los) <registro> (de|del) <servicio> {service}",
      "(sigue|seguir|siga|segui|vigila|monitorea) [el] (syslog|journal|journald)",
      "[las] [ultimas] lineas (de|del) [(archivo|fichero)] {path} y (seguir|sigue|siguelo|sigue mostrando|que siga|quedate)",
      "(quedate|estate|ponte) (escuchando|leyendo|pegado a|atento a|atento al) [(el|los|al)] <registro> (de|del) <servicio> {service}",
      `${live} (que|lo que) (esta pasando|pasa|va pasando) (con|en) [(el|los)] [<registro>] [(de|del)] <servicio> {service}`,
      `(pon|poner|pone|ponga|poneme|ponme|pasa|pasame|abre|abrime|abreme|da|saca|sacame|quiero) [(el|los|las|la)] <registro> (de|del) <servicio> {service} ${live}`,
      `[(quiero|dame|ponme|poneme)] [(el|los|las|la)] <registro> ${live} (de|del) <servicio> {service}`,
      `[(el|los|las|la)] <registro> ${live} del [(<equipo>|sistema)]`,
      `[(quiero|necesito|me gustaria|quisiera|dejame|voy a|podria|a ver)] (ir|estar|poder ir|que vayas|ve|vete|anda|seguir) (viendo|mirando|leyendo|siguiendo|mostrando|mostrandome|observando|ojeando|chequeando) [${live}] [(el|los|las|la|lo que sale en el)] <registro> (de|del) <servicio> {service} [${live}] [${meanwhile}]`,
      `[(quiero|necesito|me gustaria|quisiera|dejame|voy a|podria|a ver)] (ir|estar|poder ir|que vayas|ve|vete|anda|seguir) (viendo|mirando|leyendo|siguiendo|mostrando|mostrandome|observando|ojeando|chequeando) [${live}] [(el|la|lo que sale en)] [(<archivo>|<registro>|<archivo> de <registro>)] {path} [${live}] [${meanwhile}]`,
      `[(quiero|necesito|me gustaria|quisiera|dejame|voy a|podria|a ver)] [(ver|mirar|seguir|leer|tener|observar)] [${live}] [(el|los|las|la)] <registro> (de|del) <servicio> {service} [${live}] ${meanwhile}`,
      `[(quiero|necesito|me gustaria|quisiera|dejame|voy a|podria|a ver)] (ver|mirar|seguir|leer|tener|observar) [(el|los|las|la)] <registro> (de|del) <servicio> {service} ${live}`,
      `[(quiero|necesito|me gustaria|quisiera|dejame|voy a|podria|a ver)] (ver|mirar|seguir|leer|tener|observar) ${live} [(lo que|que)] (va|esta|anda) (escribiendo|registrando|sacando|soltando|diciendo|saliendo) [(en|de)] <servicio> {service}`,
      `(deja|dejame|pon|ponme|ten|tenme) [en pantalla] [(el|la)] [(<archivo>|<registro>)] {path} ${live}`,
    ],
    en: [
      "follow the logs of {service}",
      `${follows} [(the|my)] <log> (of|for|from) <service> {service} [service] [${alive}]`,
      `${follows} [(the|my)] {service} [service] (<log>|log file) [${alive}]`,
      `[(the|my)] <log> (of|for|from) <service> {service} [service] ${alive}`,
      `[(the|my)] {service} [service] <log> ${alive}`,
      `live <log> (of|for|from) <service> {service} [service]`,
      `[the] live {service} <log>`,
      `${follows} [(the|my|all the|all|everything in the)] [(system|whole|entire|systemd|machine|server)] <log> [${alive}]`,
      `[(the|my|all the|all)] [(system|whole|entire|systemd|machine|server)] <log> ${alive}`,
      "[(the|a)] live [(system|systemd|server)] <log> [(of|for) (the|this) <machine>]",
      `${follows} [the] [(file|log|log file)] {path} [${alive}]`,
      `[the] [(file|log|log file|end of)] {path} ${alive}`,
      "(do|run|start) a (tail|tail -f|tail f) (on|of) [the] [(file|log|log file)] {path}",
      "(do|run|start) a (tail|tail -f|tail f) (on|of) [the] [<log> (of|for)] <service> {service} [service] [<log>]",
      `what <service> {service} [service] (logs|is logging|writes|is writing|says|is saying) ${alive}`,
      `[the] [new] (messages|lines|entries) (of|from|for) <service> {service} [service] ${alive}`,
      `[the] [new] [(system|log|journal)] (messages|lines|entries) ${alive}`,
      "keep (showing|printing) [me] [the] <log> (of|for|from) <service> {service} [service]",
      `(follow|tail) <service> {service} [service] [${alive}]`,
      "(real time|realtime|real-time|streaming|continuous) <log> (of|for|from) <service> {service} [service]",
      "[the] {service} <log> (streaming|in follow mode|in real-time|in live mode)",
      "[a] live (tail|view|stream|feed) of [the] <log> (of|for|from) <service> {service} [service]",
      "[a] live (tail|view|stream|feed) of [the] {service} <log>",
      "[a] live (tail|view|stream|feed) of [the] [(system|whole)] <log>",
      "(live tail|live-tail|livetail) [the] {service} <log>",
      "(live tail|live-tail|livetail) [the] [file] {path}",
      "keep [(the|my)] {service} <log> open",
      "(let me|i want to) watch [the] <log> (of|for) <service> {service} [(scroll by|live|roll)]",
      "(let me|i want to) watch [the] {service} <log> [(scroll by|live|roll)]",
      "(follow|watch|keep an eye on) what <service> {service} [service] (logs|writes|is logging|is writing|says|is saying)",
      `${follows} [(the|my)] end of [the] [(file|log file)] {path}`,
      "(show|print|give me|see) [me] [the] <log> (of|for|from) <service> {service} [service] [and] (keep going|keep following|keep them coming|as they are (written|logged)|and follow)",
      "(show|open) [the] {service} <log> and (follow|keep following) [(it|them)]",
      "[the] <log> (of|for|from) <service> {service} [service] (live|streaming|in live mode|as a live feed)",
      "(start|begin) (following|tailing|watching|streaming) [the] {service} <log>",
      "(start|begin) (following|tailing|watching|streaming) [the] <log> (of|for|from) <service> {service}",
      "(follow|watch) along with [the] {service} <log>",
      "keep me (posted|updated) on [the] {service} <log>",
      "keep me (posted|updated) on [the] <log> (of|for) <service> {service}",
      "(continuously|constantly) (show|print|display) [me] [the] {service} <log>",
      "(continuously|constantly) (show|print|display) [me] [the] <log> (of|for) <service> {service}",
      "(open|start|show) [me] a live (view|tail|stream|feed) (of|on) [the] {service} <log>",
      "(open|start|show) [me] a live (view|tail|stream|feed) (of|on) [the] <log> (of|for) <service> {service}",
      "[the] <log> (live|in real time) (of|for|from) <service> {service}",
      "(show|show me|print|display|give me) [the] [(file|log)] {path} as it (grows|is written|comes in|changes|gets written|fills)",
      "(watch|follow|tail) the (syslog|journal|system log)",
    ],
  },
  slots: {
    service: { type: "service", optional: true },
    path: { type: "path", optional: true, exists: true },
  },
  command: ({ service, path }) => {
    if (path !== undefined) return { pipeline: [["tail", "-f", path]] };
    const unit = service === undefined ? [] : ["-u", service];
    return { pipeline: [["journalctl", ...unit, "-f"]] };
  },
  say: {
    es: (outcome, slots) =>
      wasStopped(outcome) ? `He dejado de seguir ${followed(slots) ?? "el registro"}.` : failureText(outcome, "es"),
    en: (outcome, slots) =>
      wasStopped(outcome) ? `I stopped following ${followed(slots) ?? "the journal"}.` : failureText(outcome, "en"),
  },
});

function followed({ service, path }: SlotValues): string | undefined {
  return path ?? service;
}

/** It goes on until Ctrl-C, or until its time is over. */
function wasStopped({ exitCode, signal }: Outcome): boolean {
  return exitCode === 0 || exitCode === 130 || (signal !== undefined && /^SIG(INT|TERM|KILL)$/.test(signal));
}

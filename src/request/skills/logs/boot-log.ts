import { sayJournal } from "../saying/journal.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const boot = "(arranque|inicio|encendido|booteo|boot)";
const messages = "(mensajes|lineas|entradas|eventos|<registro>)";
const now = "(este|el ultimo|el actual|el presente|el)";

/** What was written to the journal since this boot. */
export const bootLog = defineSkill({
  id: "boot-log",
  sentences: {
    es: [
      "mensajes de este arranque",
      `[(los|las|el|la)] ${messages} (de|del) [${now}] ${boot} [(actual|ultimo|de hoy|del sistema|del <equipo>)]`,
      `[(los|las|el|la)] ${messages} (desde|a partir de|durante|en|de cuando se inicio) ${now} ${boot} [(actual|del sistema|del <equipo>)]`,
      `[todo] lo que (se ha registrado|se registro|ha registrado|se ha escrito|hay registrado|ha pasado|paso|ha ocurrido) (desde|en|durante|a partir de) ${now} ${boot} [(del <equipo>|actual)]`,
      `que (se ha registrado|se registro|ha pasado|paso|ocurrio|ha ocurrido|sucedio) (desde|en|durante|al|a partir de) [${now}] ${boot} [(del <equipo>|actual)]`,
      "que (paso|ocurrio|ha pasado|dijo|salio) al (arrancar|encender|iniciar|bootear|prender) [(el|la|este|esta)] [<equipo>]",
      "[(los|las|el)] (mensajes|<registro>) de cuando (arranco|encendio|inicio|prendio|se inicio|se encendio) [(el|la|este|esta)] [<equipo>]",
      "[(los|las|el)] (mensajes|<registro>) (desde que|de desde que) (arranco|encendio|inicio|prendio|se inicio|se encendio|esta encendid(o|a)) [(el|la|este|esta)] [<equipo>]",
      `[(el|los)] (journal|<registro>) (solo) (de|desde) ${now} ${boot}`,
      `[(los|las)] (mensajes|<registro>) (de|del|al) (arrancar|encender|bootear|iniciar) [(el|la|este|esta)] <equipo>`,
      "bootlog",
      "[el] boot log [actual]",
      "[(el|los|las|la)] <registro> (de|del) [(este|el)] (arranque|inicio|boot|encendido) [del] [<equipo>]",
      "[(los|las)] (mensajes|<registro>) (que salieron|que hubo|que se mostraron|generados) (al|en el|durante el) (arranque|inicio|arrancar|encender|encendido) [(el|del|la|de la|este)] [<equipo>]",
      "(como fue|que tal fue|como ha ido|que tal el) el [ultimo] (arranque|inicio|boot|encendido) [(del|de la|de este)] [<equipo>]",
      "[todo] lo que (salio|paso|se registro|hubo) (al|en el|durante el) (arranque|inicio|arrancar|encender|encendido) [(el|del|la|de la|este)] [<equipo>]",
      "(mensajes|<registro>) de inicio del <equipo>",
      "[(los|el)] <registro> desde (el inicio|que inicio) del <equipo>",
      "[<relleno>] [<relleno>] [<relleno>] (mensajes|lineas|entradas|<registro>) [<relleno>] [<relleno>] [(salieron|salio|registrados|vistos)] [<relleno>] [<relleno>] [<relleno>] [(ultimo|actual|desde)] (arranque|inicio|boot|encendido|encender|arrancar|arranco|bootear) [<relleno>] [<relleno>] [<equipo>] [actual]",
      "[<relleno>] [<relleno>] (paso|pasado|ocurrio|ocurrido|salio|registrado|sucedio) [<relleno>] [<relleno>] [desde] [<relleno>] [<relleno>] [(ultimo|actual)] (arranque|boot|encendido|encender|arrancar|arranco|bootear|encendio) [<relleno>] [<relleno>] [<equipo>]",
      `[(todo|todos|todas)] [(lo|los|las|el|la)] ${messages} [(del|de|en el|de los)] [(el|la)] [(journal|<equipo>|<registro>|systemd|journald)] (desde|de|a partir de|durante|en) (este|el|la|del) [(ultimo|actual|presente|mismo)] ${boot} [(actual|del <equipo>|para aca)]`,
      `[todo] lo que (hay|lleva|tiene|ha dejado|dice|pone|trae|cuenta|se ha apuntado|ha salido|salio) [(escrito|registrado|apuntado|anotado|guardado|acumulado)] [en] [el] [(journal|<registro>)] (desde|de|a partir de) (este|el|la|del) [(ultimo|actual|presente)] ${boot}`,
      "[todo] lo que (hay|lleva|tiene|dice|pone) [(escrito|registrado|guardado)] [en] [el] (journal|<registro>) desde que [se] (encendio|arranco|inicio|prendio|encendi|arranque|prendi) [(el|la|este|esta)] [<equipo>]",
      "[(los|las|el)] (mensajes|<registro>) (desde que|de desde que|a partir de que|de cuando) (encendi|arranque|prendi|inicie|encendimos|arrancamos|prendimos|encendieron|prendieron) [(el|la|este|esta)] [<equipo>]",
    ],
    en: [
      "messages of this boot",
      "[the] (messages|<log>|events|log messages) (of|from|for|since|during) [(this|the|the current|the last|the latest)] (boot|startup|start up|boot up|boot process)",
      "[(the|this)] [(current|latest|last)] (boot|startup|boot up) (<log>|messages|log messages)",
      "[(everything|all|what)] [that] [(was|is)] (logged|recorded|written to the journal) (since|during|at|on|after) [(this|the|the last|the current)] (boot|startup|boot up)",
      "what happened (during|at|on|since|in) [(this|the|the last|the current)] (boot|startup|boot up)",
      "what happened when (the|this) <machine> (started|booted|came up) [up]",
      "[the] (messages|<log>) since (the|this) <machine> (was started|booted|started|came up|was booted|was turned on)",
      "journal (of|for|since) (this|the current) boot [only]",
      "bootlog",
      "what (did|does) [the] <machine> (log|say) (at|during|on) (boot|startup)",
      "[the] (messages|<log>) (printed|shown|written|from) (at|during|on) (boot|startup|start up|boot up)",
      "how did the [last] (boot|startup) go",
      "[the] system (boot|startup) (<log>|messages)",
      "[all] [the] journal [entries] (since|from) (boot|startup|this boot|the current boot)",
      "(messages|<log>) (of|from) the current (boot|session)",
      "[<filler>] [<filler>] [<filler>] [<machine>] (messages|log|logs|logged|entries|happened) [<filler>] [<filler>] [(while|during|since|current|after)] [<filler>] [<filler>] (boot|booting|startup|starting up|boot up|booted) [<filler>] [<filler>] [<machine>]",
      "[<filler>] [<filler>] (boot|startup|boot up) (messages|log|logs|journal)",
      "[(all|every|each|show all)] [(of)] [the] (journal|log|system|systemd) (message|messages|entry|entries|line|lines) (since|from|of|after) (this|the|the last|the current|the latest|this last) boot",
      "what (went on|went wrong|happened) (at|during|on) [the] [last] (boot|startup|start up|boot up)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["journalctl", "-b", "--no-pager"]] }),
  say: spoken({ es: (outcome) => sayJournal(outcome, "", "es"), en: (outcome) => sayJournal(outcome, "", "en") }),
});

import { sayErrors, sinceArgument } from "../saying/journal.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Errors in the system's journal, of all services or of one; since today unless said otherwise. */
export const journalErrors = defineSkill({
  id: "journal-errors",
  sentences: {
    es: [
      "errores de hoy",
      "[(que|si|los|hay|cuales)] [<ultimas>] [(hay|ha habido|hubo|tengo|tenemos|han salido|se han producido)] (errores|fallos|problemas) [(hay|ha habido|hubo|tengo|se han producido|han salido)] [(en|de|del) [(el|los|la)] (sistema|<registro>|<registro> del sistema|journal|<equipo>)] [<desde>] [{since}]",
      "[(los)] (errores|fallos) [(del sistema|en el sistema|de los registros|en los registros|del journal)] (de las|de los|en las|en los) (ultimas|ultimos) {span}",
      "[<ultimas>] (errores|fallos) (de|del|en) <servicio> {service} [<desde>] [{since}]",
      "[(hay|ha habido|hubo)] (errores|algun error|fallos) (de|del|en) <servicio> {service} [<desde>] [{since}]",
      "<ultimas> (errores|fallos)",
      "(ha habido|hubo|hay) [(algun|alguno)] (error|fallo|errores|fallos|problema) [(en|de|del) [(el|la|los)] (sistema|<registro>|<equipo>)] [<desde>] [{since}]",
      "(busca|buscar|buscame|encuentra) [los] errores [(en|del|de) [(el|los|la)] (sistema|<registro>|<registro> del sistema|journal)] [<desde>] [{since}]",
      "<registro> de errores [<desde>] [{since}]",
      "que (ha ido|va|fue) mal [<desde>] [{since}]",
      "que errores (salieron|hubo|ha habido|aparecieron|se registraron|hay) (en|durante) (la|el|las|los) (ultima|ultimo|ultimas|ultimos) {span}",
      "errores (registrados|que se han registrado|que salieron|del sistema) <desde> {since} [(temprano|por la manana|por la tarde)]",
      "[los] errores (registrados|guardados|anotados) [(en el <registro>|hoy)]",
      "que errores (registro|ha registrado|hay en|tiene) el (sistema|journal|<registro>) [<desde>] [{since}]",
      "[los] (errores|fallos) (criticos|graves|importantes) [del sistema] [<desde>] [{since}]",
      "(hubo|hay|ha habido|han habido|hubieron|tenemos|tengo|salieron|aparecen|habra|se ven|se ha visto) [(algun|algunos|muchos)] (error|errores|fallo|fallos) [(en|de|del) [(el|los|la)] (journal|<registro>|<registro> del sistema|sistema|<equipo>)] [<desde>] [{since}] [(y)] <ensename> [(solo|solamente|nada mas|unicamente|nomas)] [(los|esos|las lineas de|las lineas con|lo que sea)] [(errores|fallos|error)]",
      "<ensename> (solo|solamente|nada mas|unicamente|nomas) (los|las lineas de|las lineas con|las entradas de) (errores|error|fallos) [(del|de|en|en el) [(el|los|la)] (journal|<registro>|<registro> del sistema|sistema|<equipo>)] [<desde>] [{since}]",
      "(solo|solamente|unicamente|nada mas) [(los|las lineas de|las entradas de)] (errores|error|fallos) (del|de|en|en el|de los) [(el|los|la)] (journal|<registro>|<registro> del sistema|sistema) [<desde>] [{since}]",
      "(el|los) (journal|<registro>) (tiene|trae|muestra|da|canta|acumula) [(algun|algunos|muchos)] (error|errores|fallos) [<desde>] [{since}]",
    ],
    en: [
      "errors since today",
      "[(any|what|the|which|all)] [(recent|latest|last|system|new)] (errors|failures|problems) [(were|are|have been|did we have|do we have)] [there] [(in|on|from) [(the|my)] (system|journal|logs|log|system log|system logs|<machine>|syslog)] [<since>] [{since}]",
      "[the] (errors|failures) (in|from|of|over|for) the (last|past) {span}",
      "[(any|the|recent|latest|last)] (errors|failures|problems) (of|from|for|in|with) <service> {service} [service] [<since>] [{since}]",
      "[(any|the|recent|latest|last)] {service} errors [<since>] [{since}]",
      "(were|have|are) [there] [been] any (errors|failures|problems) [(in|on) (the|my) (system|journal|logs|log|system log|system logs)] [<since>] [{since}]",
      "<find> errors in the (logs|journal|system log|system logs|log) [<since>] [{since}]",
      "what (went|has gone|is going) wrong [<since>] [{since}]",
      "(error|system error) <log> [<since>] [{since}]",
      "did (anything|something) go wrong [<since>] [{since}]",
      "[all] [the] errors (logged|recorded|reported|registered) [(today|since {since}|in the (last|past) {span}|in the journal)]",
      "what errors (have been|were|are) (recorded|logged|reported|registered) [<since>] [{since}]",
      "[any|what|the] errors (in|over|during) the (last|past) {span}",
      "(critical|serious|recent) errors [<since>] [{since}]",
      "[(any|are there any|were there any|is there any)] (errors|error|trouble|problems) in [the] (system journal|system log|syslog|system logs|journal|logs) [(lately|recently|today)]",
      "[only] [the] errors (from|in|of) [the] (journal|logs|log|system log|syslog|journald)",
      "what (has|is) (gone|been going|going) wrong (lately|recently|on (here|this <machine>))",
      "(anything|something) (bad|nasty|worrying|wrong|serious|suspicious) in the (logs|log|journal|syslog|system log)",
      "(is|was|has) there [been] (anything|something) (bad|nasty|worrying|wrong|serious) in the (logs|log|journal|syslog|system log)",
      "todays errors",
      "(have|has|did) (we|the <machine>|this <machine>|i) (had|have|has|got|seen|see|log|logged) any (errors|failures|problems) [<since>] [{since}]",
      "today errors",
      "(anything|something) in the (logs|log|journal|syslog) (that looks like|like|resembling) (an error|errors|trouble|a problem|a failure)",
      "what has been going wrong [<since>] [{since}]",
      "what is been going wrong [<since>] [{since}]",
    ],
  },
  slots: {
    service: { type: "service", optional: true },
    since: { type: "date", optional: true },
    span: { type: "duration", optional: true },
  },
  command: ({ service, since, span }) => ({
    pipeline: [
      [
        "journalctl",
        "-p",
        "err",
        ...(service === undefined ? [] : ["-u", service]),
        ...sinceArgument(since ?? (span === undefined ? "today" : undefined), span),
        "--no-pager",
      ],
    ],
  }),
  say: spoken({
    es: (outcome, slots) => sayErrors(outcome, slots.service, "es"),
    en: (outcome, slots) => sayErrors(outcome, slots.service, "en"),
  }),
});

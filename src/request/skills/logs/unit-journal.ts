import { sayJournal, sinceArgument } from "../saying/journal.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** What a service wrote to the journal. */
export const unitJournal = defineSkill({
  id: "unit-journal",
  sentences: {
    es: [
      "registros de {service}",
      "[(los|las|el|la)] [<ultimas>] [{number}] [(lineas|entradas|mensajes|registros)] [(de|del)] [(los|las|el|la)] <registro> (de|del) <servicio> {service}",
      "[(los|las|el|la)] [<ultimas>] <registro> (de|del) <servicio> {service} [<desde>] [{since}]",
      "[(los|las|el|la)] [<ultimas>] [{number}] (lineas|entradas|mensajes|registros) (de|del) <servicio> {service} [<desde>] [{since}]",
      "que (dice|ha dicho|cuenta|ha escrito|pone|escribe|registro|hizo) [(el|la)] [<registro>] [(de|del)] <servicio> {service} [<desde>] [{since}]",
      "que (ha pasado|paso|ocurrio|ha ocurrido|sucedio) (con|en|a) <servicio> {service} [<desde>] [{since}]",
      "(log|logs|journal|bitacora|registro) [(de|del)] <servicio> {service} [<desde>] [{since}]",
      "<registro> (de|del) <servicio> {service} (de las|de los|en las|en los|durante las) (ultimas|ultimos) {span}",
      "lo [ultimo] que (ha escrito|ha registrado|dice|registro) <servicio> {service} [(en el <registro>)]",
      "(abre|abrir) [(el|los)] <registro> (de|del) <servicio> {service}",
      "[(el|los|las)] <registro> (de|del) <servicio> {service} de (los|las) (ultim(os|as)) {span}",
      "[<ultimas>] [{number}] (lineas|entradas|mensajes) (de|del) [(el|los)] <registro> (de|del) [(la|el)] [(unidad|servicio)] {service}",
      "[(el|los|las)] <registro> (de|del) <servicio> {service} (de|desde) {since} [(temprano|por la manana)]",
      "que [errores] (ha registrado|registro|hay|sale|salio|aparece) en [(el|los)] <registro> (de|del) <servicio> {service} [<desde>] [{since}]",
      "(que|lo que) (ha estado haciendo|anda haciendo|hizo) <servicio> {service} [<desde>] [{since}]",
    ],
    en: [
      "logs of {service}",
      "[the] [last] [{number}] [(lines|entries|messages)] [(of|from|in)] [the] <log> (of|for|from) <service> {service} [service] [<since>] [{since}]",
      "[the] [last] [{number}] (lines|entries|messages) (of|from|for) <service> {service} [service] [<log>]",
      "[the] [(last|latest|recent)] {service} <log> [<since>] [{since}]",
      "what (did|does|has) <service> {service} [service] (log|logged|write|written|say|said) [<since>] [{since}]",
      "[what] [(has)] happened (to|with|in) <service> {service} [service] <since> {since}",
      "<log> (for|of|from) <service> {service} [service] (from|in|for|over) the last {span}",
      "what do the logs (of|for) <service> {service} [service] say",
      "what do the {service} logs say",
      "(journal|log|logs) {service}",
      "what does the {service} [service] (log|logs|journal) say [<since>] [{since}]",
      "[the] [last] [{number}] lines of [the] <log> of [the] {service} [(service|unit)]",
      "[the] <log> of [the] {service} (service|unit) [<since>] [{since}]",
      "[the] [last] [{number}] lines (of|from) [the] {service} <log>",
      "<log> (from|for|of) <service> {service} [service] (for|in|over|of) [the] (last|past) {span}",
      "what has <service> {service} [service] been (doing|logging|saying) [<since>] [{since}]",
      "[(i would like to|i want to|i need to|let me|to)] read [the] (logs|log) of [the] {service} [service]",
      "[(its|the)] (log|logs) of [the] {service} [service]",
      "(what is|anything|is there anything) in [the] {service} <log> [<since>] [{since}]",
      "[the] (log|logs|journal) of {service} [<since>] [{since}]",
      "what <service> {service} [service] (has been|is|has) (logging|logged|saying|writing|printing|said) [<since>] [{since}]",
      "what is <service> {service} [service] (logging|saying|writing|printing|complaining about|moaning about)",
      "what has <service> {service} [service] been (complaining|moaning) about [<since>] [{since}]",
      "(dig out|dig up|pull up|bring up|grab|fetch|tail|read) [the] <log> (of|for|from) <service> {service} [service]",
      "(dig out|dig up|pull up|bring up|grab|fetch|read) [the] {service} <log>",
    ],
  },
  slots: {
    service: { type: "service", ask: { es: "¿De qué servicio?", en: "Of which service?" } },
    number: { type: "number", optional: true },
    since: { type: "date", optional: true },
    span: { type: "duration", optional: true },
  },
  command: ({ service = "", number, since, span }) => ({
    pipeline: [
      [
        "journalctl",
        "-u",
        service,
        ...sinceArgument(since, span),
        ...(number === undefined && (since ?? span) !== undefined ? [] : ["-n", number ?? "50"]),
        "--no-pager",
      ],
    ],
  }),
  say: spoken({
    es: (outcome, { service = "" }) => sayJournal(outcome, service, "es"),
    en: (outcome, { service = "" }) => sayJournal(outcome, service, "en"),
  }),
});

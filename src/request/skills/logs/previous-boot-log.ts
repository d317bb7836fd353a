import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { failureText } from "../saying/failure-text.ts";
import { sayJournal } from "../saying/journal.ts";
import { defineSkill } from "../skill.ts";

const boot = "(arranque|inicio|encendido|booteo|boot|reinicio)";
const messages = "(mensajes|lineas|entradas|eventos|errores|<registro>)";

/** What was written to the journal in the boot before this one: why the machine went down. */
export const previousBootLog = defineSkill({
  id: "previous-boot-log",
  sentences: {
    es: [
      "mensajes del arranque anterior",
      `[(los|las|el|la)] [<ultimas>] ${messages} (de|del|en|en el|durante el) [el] ${boot} (anterior|previo|pasado)`,
      `[(los|las|el|la)] [<ultimas>] ${messages} (de|del|en|en el|durante el) [el] (anterior|previo|pasado|penultimo) ${boot}`,
      `[(los|las|el|la)] [<ultimas>] ${messages} (de antes del|antes del|anteriores al|previos al|de antes de) [(ultimo|este|el)] [ultimo] ${boot}`,
      `[(los|las|el|la)] [<ultimas>] ${messages} (de antes de|antes de) (reiniciar|reiniciarse|que se (reiniciara|reinicio|apagara|apago|colgara|cayera)|que reiniciara) [(el|la|este|esta)] [<equipo>]`,
      `que (paso|ocurrio|sucedio|se registro|dijo) (en|durante) el ${boot} (anterior|previo|pasado)`,
      "que (paso|ocurrio|sucedio|se registro|registro) (antes del|justo antes del|antes de) [(el|ultimo)] (ultimo reinicio|ultimo arranque|reinicio)",
      "que (paso|ocurrio|sucedio|se registro) [justo] antes de (reiniciarse|reiniciar|que se (reiniciara|apagara|reinicio|apago|colgara|cayera)) [(el|la|este|esta)] [<equipo>]",
      "por que se (reinicio|apago|colgo|cayo) (el|la|este|esta|mi) <equipo>",
      "(boot log|log de boot|journal) (anterior|del boot anterior|previo)",
      `lo que (paso|se registro|ocurrio) (en|durante) el ${boot} (anterior|previo)`,
      `lo ultimo que (se registro|escribio|registro) [(el|la)] [<equipo>] antes de (reiniciarse|reiniciar|apagarse|caerse|colgarse)`,
      "[(el|los|las|la)] <registro> (de|del) (anterior|penultimo|otro) (arranque|inicio|boot|encendido)",
      "[(los|las)] (mensajes|<registro>) de la vez (anterior|pasada) que (arranco|se encendio|estuvo encendid(o|a)|inicio) [(el|la|este|esta)] [<equipo>]",
      "[(los|las)] (mensajes|<registro>) de la sesion anterior",
      "[(los|las)] (mensajes|<registro>) previos al (reinicio|apagado|cuelgue|corte)",
      "[(los|las)] (mensajes|<registro>) de antes (del|de que se fuera la luz|del corte|del cuelgue|del apagon) [(corte|cuelgue|apagado|reinicio)] [de luz]",
      "(que paso|que ocurrio) en el (ultimo|anterior) (apagado|cuelgue)",
      "que (paso|ocurrio|hubo) antes (del cuelgue|del apagado|de la caida|del ultimo apagado|del corte) [(del|de la)] [<equipo>]",
      "[(el|los)] <registro> de antes de la caida [(del|de la)] [<equipo>]",
      `que (registro|registraba|escribio|dijo|paso con) [(el|la)] <equipo> (en|durante) el ${boot} (anterior|previo|pasado)`,
      `[(el|los|las|la)] (journal|<registro>) (de|del) ${boot} (anterior|previo|pasado) [(del|de la)] [<equipo>]`,
      `[(el|los|las|la)] ${messages} (del|de la) (anterior|previo|ultima) (boot|sesion|encendido|vez)`,
      "por que se (apago|reinicio|colgo|cayo|congelo|murio) [sol(o|a)] [(el|la|este|esta)] <equipo> [(anoche|ayer|esta noche)]",
      "(causa|motivo|razon) (del|de la) [ultimo] (reinicio|cuelgue|apagado|caida) [(del|de la)] [<equipo>]",
      "que (hizo|provoco|causo) (que se (reiniciara|apagara|colgara|cayera)|el (reinicio|cuelgue|apagado)) [(el|la|este|del)] [<equipo>]",
      "[<relleno>] [<relleno>] [<relleno>] (mensajes|lineas|<registro>|errores|paso|pasado|ocurrio|decia|dijo|registrado) [<relleno>] [<relleno>] [<relleno>] (arranque|inicio|boot|encendido|vez|sesion) (anterior|previo|previa|pasad(o|a)) [<relleno>] [<relleno>] [<relleno>] [(<equipo>|encendid(o|a)|estuvo encendid(o|a))]",
      "[<relleno>] [<relleno>] [<relleno>] (mensajes|lineas|<registro>|errores|paso|pasado|ocurrio|decia|dijo|registrado) [<relleno>] [<relleno>] [<relleno>] (anterior|previo|penultimo) (arranque|inicio|boot|encendido|vez|sesion) [<relleno>] [<relleno>] [<equipo>]",
      "[<relleno>] [<relleno>] (arranque|inicio|boot|encendido|vez|sesion) (anterior|previo|pasado) [<relleno>] [<relleno>] (decia|dice|dijo|paso|registro|ocurrio|mensajes|<registro>)",
      "(el|la|este|esta|mi) <equipo> se (reinicio|apago|colgo|cayo|congelo) [sol(o|a)] [y] [quiero saber] (por que|que paso|cual fue la causa|que lo causo|por que fue)",
      "[<relleno>] [<relleno>] [<relleno>] (mensajes|<registro>|paso|ocurrio) [<relleno>] [<relleno>] [justo] (antes de|antes del|previo al|previos al) [<relleno>] [<relleno>] [ultimo] (reinicio|cuelgue|apagon|apagado|caida|corte) [<relleno>] [<relleno>] [<equipo>]",
      "que (decia|decian|dice|habia en) [(el|los)] <registro> [justo] (antes de|antes del) [(el|ultimo|que)] (reinicio|ultimo reinicio|ultimo arranque|cuelgue|apagado|se (reiniciara|apagara|colgara)) [(el|la|este)] [<equipo>]",
    ],
    en: [
      "messages of the previous boot",
      "[the] [(last|latest)] (messages|<log>|events|errors|log messages) (of|from|for|in|during) the (previous|last but one|prior|earlier) (boot|startup|boot up)",
      "[the] previous boot (<log>|messages|errors|log messages)",
      "[the] [last] (messages|<log>|events|errors) (of|from|for) the boot before [(this|this one|the last)]",
      "[the] [last] (messages|<log>|events) [from] [just] before the [last] (reboot|restart|crash|shutdown)",
      "[the] [last] (messages|<log>|events) [from] [just] before (the|this|my) <machine> (rebooted|restarted|crashed|went down|shut down|died)",
      "what happened (in|during|on) the (previous|prior) boot",
      "what (happened|was logged) [just] before the [last] (reboot|restart|crash|shutdown)",
      "what (happened|was logged) [just] before (the|this|my) <machine> (rebooted|restarted|crashed|went down|shut down|died)",
      "why did (the|this|my) <machine> (reboot|restart|crash|shut down|go down|turn off)",
      "what was logged (in|during|on) the (previous|prior) boot",
      "journal (of|for|from) the (previous|prior) boot",
      "[the] (messages|<log>|boot log) (of|from|for) the last boot before (this one|this)",
      "[the] (last|previous) boot (<log>|messages) before this one",
      "[the] <log> (of|from) (one boot ago|the earlier boot|last time (the|this) <machine> was up)",
      "what happened [just] before (the|this|my) <machine> (went off|froze|hung|powered off|was shut down|rebooted)",
      "what (led|caused|was the cause) [to] [of] the [last] (crash|reboot|restart|unexpected reboot)",
      "[the] <log> from before the (reboot|crash|restart|power cut|outage|freeze)",
      "what was logged [just] before the [last] (reboot|restart|crash|shutdown|power cut|outage)",
      "what (made|caused) (the|this|my) <machine> [to] (reboot|restart|crash|shut down|go down|turn off)",
      "(reason|cause) (for|of) the [last] (reboot|restart|crash|shutdown)",
      "[the] (log|logs|messages|journal) (from|of|for) before (this|the current) boot",
      "[<filler>] [<filler>] [<filler>] (messages|log|logs|logged|entries|errors|happened|journal) [<filler>] [<filler>] [<filler>] (previous|prior|earlier) (boot|session|startup|run) [<filler>] [<filler>]",
      "[<filler>] [<filler>] [<filler>] (messages|log|logs|logged|entries|errors|happened|journal) [<filler>] [<filler>] [just] before [<filler>] [<filler>] [last] (reboot|restart|crash|outage|shutdown|freeze|power cut) [<filler>] [<filler>] [<machine>]",
      "(the|this|my) <machine> (rebooted|restarted|crashed|went down|shut down|turned off|died) [(by itself|on its own|unexpectedly)] [and] [(tell me|i want to know)] (why|what happened)",
      "[the] (journal|log|logs|messages) (of|from|for) the last boot but (this one|one)",
      "[the] <log> (of|from|for) the boot before (this one|this|the current one|the current boot|last)",
      "it (crashed|rebooted|restarted|went down|died|froze) [(overnight|last night|during the night|earlier|at night|in the night)] [and (came|went) back [up] [(by itself|on its own|alone)]] [(show me|give me|let me see|i need|i want|pull up)] [the] <log> (of|from|for) the (boot before (this one|this|the current one)|previous boot|last boot but one)",
      "what was in the (log|logs|journal) [just] before (it|this <machine>|the <machine>) (rebooted|crashed|went down|restarted|died|froze|hung)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["journalctl", "-b", "-1", "--no-pager"]] }),
  say: {
    es: (outcome) => (isUnknown(outcome) ? unknown.es : told(outcome, "es")),
    en: (outcome) => (isUnknown(outcome) ? unknown.en : told(outcome, "en")),
  },
});

/** A journal in memory only, or a first boot. */
function isUnknown({ stderr }: Outcome): boolean {
  return /no persistent journal was found|data from the specified boot|no journal boot entry found|Specifying boot ID or boot offset has no effect|No boot .*found/i.test(
    stderr,
  );
}

const unknown: Record<Language, string> = {
  es: "El registro no guarda el arranque anterior: solo lo hace donde existe la carpeta /var/log/journal.",
  en: "The journal does not hold the previous boot: it does so only where the folder /var/log/journal exists.",
};

function told(outcome: Outcome, language: Language): string {
  return outcome.exitCode === 0 && outcome.signal === undefined
    ? sayJournal(outcome, "", language)
    : failureText(outcome, language);
}

import { sayJournal, sinceArgument } from "../saying/journal.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const messages = "(mensajes|avisos|lineas|entradas|salida|buffer|bufer|<registro>)";
const kernel = "(kernel|nucleo)";
const has = "(dice|ha dicho|dijo|cuenta|muestra|suelta|esta diciendo|escribe|ha escrito|registro|ha registrado)";

/** What the kernel wrote since boot. */
export const kernelMessages = defineSkill({
  id: "kernel-messages",
  sentences: {
    es: [
      "mensajes del kernel",
      "(que (pone|dice|cuenta|hay en|sale en|muestra)|[el] contenido de) [(el|del)] (dmesg|buffer del kernel|log del kernel)",
      `[(los|las|el|la)] [<ultimas>] [{number}] ${messages} (del|de) [el] ${kernel} [<ultimas>] [<desde>] [{since}]`,
      `[(los|las|el|la)] ${messages} (del|de) [el] ${kernel} (de|en|durante) (las|los|la|el) (ultimas|ultimos|ultima|ultimo) {span}`,
      `que ${has} [el] ${kernel} [<desde>] [{since}]`,
      `lo [ultimo] que ${has} [el] ${kernel} [<desde>] [{since}]`,
      `que (ha pasado|paso|pasa|ocurre|ha ocurrido) (con|en) [el] ${kernel} [<desde>] [{since}]`,
      "[(el|la salida de|la salida del|los mensajes de|un)] dmesg",
      "(haz|hazme|hacer|haga|hace|ejecuta|lanza|tira|correme|corre) [un] dmesg",
      "[(el|los|la)] [<ultimas>] <registro> (kernel|dmesg)",
      `(anillo|ring buffer|buffer circular) (del|de) ${kernel}`,
      `[(los|las)] [<ultimas>] {number} (lineas|mensajes|entradas) (de|del) dmesg`,
      `[<ultimas>] (lineas|mensajes|entradas) (de|del) dmesg`,
      `${messages} que (escribio|dejo|ha dejado|ha escrito|saco|emitio) el ${kernel} [<desde>] [{since}]`,
      "(que hay|que sale|que aparece|que dice) en [(el|los)] (dmesg|<registro> del kernel|<registro> del nucleo)",
      "(que|cual) (fue|es) lo ultimo (del|que dijo el|que registro el) (kernel|nucleo)",
      "(abre|abrir|lee|leer|imprime|saca|sacame|pasame) [(los|el)] (mensajes|<registro>) (del|de) (kernel|nucleo)",
      "[(los|las)] (mensajes|lineas|entradas) que (genera|ha generado|genero|manda) el (kernel|nucleo)",
      "(mensajes|<registro>) del (kernel|nucleo) (de|desde) [(este|el)] [ultimo] (arranque|inicio)",
      "[(los|las|el)] (mensajes|lineas|entradas|avisos) (recientes|mas recientes|nuevos|nuevas|ultimos) (del|de) [el] (kernel|nucleo)",
      "[(los|las)] {number} [<ultimas>] (mensajes|lineas|entradas) (del|de) [el] (kernel|nucleo)",
      "que (mensajes|avisos|cosas) (ha dado|dio|hay|tiene|saca|da|muestra|emite) [(del|el|de)] (kernel|nucleo)",
      "(que|lo que) (ha salido|salio|sale|aparece|aparecio) (en|por) [el] (dmesg|kernel)",
      "[<relleno>] [<relleno>] [<relleno>] (mensajes|avisos|lineas|entradas|<registro>) [(nuevos|nuevas|recientes|ultimos)] [<relleno>] [<relleno>] (kernel|nucleo|dmesg) [<desde>] [{since}]",
      "[<relleno>] [<relleno>] [<relleno>] (dice|cuenta|dijo|dicho|muestra|suelta|reporta) [<relleno>] [<relleno>] (kernel|nucleo|dmesg) [<desde>] [{since}]",
      "(echale|echa|echarle|dale|darle) (un ojo|un vistazo|una mirada|una ojeada) (a|al|a los) [(mensajes|<registro>)] [(de|del)] (kernel|nucleo|dmesg)",
      "(de que|que|por que) (se queja|se ha quejado|se esta quejando|se quejo|protesta|ha protestado|anda diciendo|esta protestando|suelta|anda quejandose) [(de)] [el] (kernel|nucleo) [<desde>] [{since}]",
      `(que|lo que) [nos] (ha ido|va|ha estado|estuvo|anda|esta|sigue|viene|ha venido|fue|lleva) (soltando|diciendo|escribiendo|sacando|registrando|reportando|contando|mostrando|tirando|echando|escupiendo|vomitando|avisando|largando|logueando|apuntando|anotando|dejando) [el] ${kernel} [(en (sus|los) (mensajes|<registro>|avisos)|por (dmesg|el dmesg|consola|pantalla))] [<desde>] [{since}]`,
      `(que|lo que) (${has}|ha soltado|solto|ha sacado|saco|ha dejado|dejo|ha reportado|reporto|ha largado|ha echado|ha avisado|aviso|ha contado|ha tirado|tira|saca|reporta) [(dicho|escrito)] [el] ${kernel} (en|por) [(sus|los|el|la)] (mensajes|<registro>|avisos|dmesg|consola) [<desde>] [{since}]`,
      `(que|lo que) (ha soltado|solto|ha sacado|saco|ha dejado|dejo|ha reportado|reporto|ha largado|ha echado|ha avisado|aviso|ha contado|conto|ha tirado|tira|saca|reporta|anoto|ha anotado) [(dicho|escrito)] [el] ${kernel} [<desde>] [{since}]`,
      `[el] ${kernel} que (${has}|ha soltado|solto|ha sacado|saco|reporta|cuenta|anda (soltando|diciendo|escribiendo|sacando|registrando|reportando|contando|mostrando|tirando|echando|escupiendo|vomitando|avisando|largando|logueando|apuntando|anotando|dejando)|esta (soltando|diciendo|escribiendo|sacando|registrando|reportando|contando|mostrando|tirando|echando|escupiendo|vomitando|avisando|largando|logueando|apuntando|anotando|dejando)|ha ido (soltando|diciendo|escribiendo|sacando|registrando|reportando|contando|mostrando|tirando|echando|escupiendo|vomitando|avisando|largando|logueando|apuntando|anotando|dejando)) [<desde>] [{since}]`,
    ],
    en: [
      "kernel messages",
      "[the] [(last|latest|recent|newest)] [{number}] (kernel|dmesg) (messages|<log>|buffer|ring buffer|output|lines|entries|warnings) [<since>] [{since}]",
      "[the] [(last|latest|recent|newest)] [{number}] (messages|<log>|lines|entries|output) (of|from) [the] (kernel|dmesg) [<since>] [{since}]",
      "[the] kernel (messages|<log>|entries) (in|from|over|of|for) the (last|past) {span}",
      "what (does|did|has) the kernel (say|said|write|written|log|logged|report|reported|been saying|been up to) [<since>] [{since}]",
      "what is the kernel (saying|logging|reporting)",
      "[the] [output of] dmesg [(output|messages|buffer)]",
      "run [a] dmesg",
      "what happened in the kernel [<since>] [{since}]",
      "kernel ring buffer",
      "what the kernel (says|said|logged|wrote|reports|has logged) [<since>] [{since}]",
      "(what is|is there anything) in [the] (dmesg|kernel log|kernel buffer|kernel ring buffer) [<since>] [{since}]",
      "[the] messages the kernel (wrote|has written|logged|has logged|printed) [<since>] [{since}]",
      "(read|open|dump|print) [the] (kernel (log|messages|buffer|ring buffer)|dmesg)",
      "[the] (linux|linux kernel) kernel (log|messages)",
      "anything (new|interesting) from the kernel",
      "what (did|does|has) the kernel (log|logged|say|said|report|write) (in|over|during) the (last|past) {span}",
      "[the] (newest|most recent|latest|recent) (messages|entries|lines) (from|of|by) the kernel",
      "[the] messages (from|of|by) the kernel [<since>] [{since}]",
      "(dmesg|kernel log) since {since}",
      "[<filler>] [<filler>] [<filler>] (messages|logs|log|entries|lines|output|anything|news) [(new|recent)] [<filler>] [<filler>] (kernel|dmesg) [(lately|recently)] [<since>] [{since}]",
      "[<filler>] [<filler>] [<filler>] (kernel|dmesg) [(log|logs)] [<filler>] [<filler>] (messages|output|say|says|said|log|logged|report) [<since>] [{since}]",
      "what (has|is|was|did|have) [(the)] [linux] kernel [been] (complaining|complain|complained|moaning|moan|moaned|whining|grumbling|shouting|spitting out|spewing|printing|logging|saying|telling us|reporting|on about|going on about|muttering|barking) [(about|at)] [(lately|recently|now)] [<since>] [{since}]",
    ],
  },
  slots: {
    number: { type: "number", optional: true },
    since: { type: "date", optional: true },
    span: { type: "duration", optional: true },
  },
  command: ({ number, since, span }, machine) => {
    // dmesg is for root alone where kernel.dmesg_restrict is set, as on Debian; the journal is open to the group adm.
    if (machine.program("journalctl").file === undefined && machine.program("dmesg").file !== undefined) {
      return {
        pipeline: [["dmesg", "-T"], ...(number === undefined ? [] : [["tail", "-n", number] as const])],
        root: true,
      };
    }
    const some = number === undefined ? ((since ?? span) === undefined ? ["-n", "100"] : []) : ["-n", number];
    return { pipeline: [["journalctl", "-k", ...sinceArgument(since, span), ...some, "--no-pager"]] };
  },
  say: spoken({
    es: (outcome) => sayJournal(outcome, "kernel", "es"),
    en: (outcome) => sayJournal(outcome, "the kernel", "en"),
  }),
});

import { sayErrors, sinceArgument } from "../saying/journal.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const errors = "(errores|fallos|problemas)";
const kernel = "(kernel|nucleo)";

/** Errors that the kernel wrote since boot: failing disks, memory that ran out, drivers. */
export const kernelErrors = defineSkill({
  id: "kernel-errors",
  sentences: {
    es: [
      "errores del kernel",
      `[(que|los|<ultimas>|solo los|solamente los)] ${errors} [(hay|ha habido|hubo)] (del|de|en) [el] (${kernel}|dmesg) [<desde>] [{since}]`,
      `[los] ${errors} (del|de|en) [el] (${kernel}|dmesg) (de|en|durante) (las|los|la|el) (ultimas|ultimos|ultima|ultimo) {span}`,
      `(hay|ha habido|hubo|tengo|aparece|aparecen|sale|salen) [(algun|algunos)] (error|fallo|problema|${errors}) (del|de|en) [el] (${kernel}|dmesg) [<desde>] [{since}]`,
      `(da|ha dado|dio|esta dando|tira|tiro|ha tirado|lanza|suelta) [(algun)] (error|fallo|${errors}) [el] ${kernel} [<desde>] [{since}]`,
      `[el] ${kernel} (da|ha dado|dio|esta dando|tira|tiro|lanza|suelta|tiene) [(algun)] (error|fallo|${errors}) [<desde>] [{since}]`,
      `que ${errors} (da|ha dado|dio|tiene|tira|registra|registro|reporta) [el] ${kernel} [<desde>] [{since}]`,
      `(mensajes|avisos|lineas) de error (del|de) [el] (${kernel}|dmesg) [<desde>] [{since}]`,
      `(se queja|se ha quejado|se quejo) de algo [el] ${kernel}`,
      `de que se (queja|esta quejando) [el] ${kernel}`,
      `dmesg (solo errores|con errores|de errores|solo los errores)`,
      `(mensajes|<registro>) (del|de) [el] ${kernel} solo [(los|con)] errores`,
      "(algun|algunos) (error|fallo|errores|problema) (del|en el|de) (kernel|nucleo|dmesg) [<desde>] [{since}]",
      "(va|esta|anda) (bien|mal) el (kernel|nucleo)",
      "[los] (errores|fallos) que (da|dio|ha dado|ha registrado|registro|reporta|muestra|lanza|tira) el (kernel|nucleo)",
      "[solo] [los] (errores|mensajes de error) en (dmesg|los mensajes del kernel|el <registro> del kernel)",
      "(hay|tengo|ha habido) algo (malo|mal|raro|grave) en [el] (dmesg|kernel)",
      "(errores|fallos) criticos (del|de) (kernel|nucleo)",
      "(muestra|muestrame|dame|ver|quiero) (solo|solamente|unicamente|nada mas) [los] (errores|fallos) (del|de|en el) (kernel|nucleo|dmesg)",
      "(algun|hay algun|hubo algun|ha habido algun) (error|fallo|problema) (del|en el|con el) (kernel|nucleo) [[<desde>] {since}]",
      "[el] kernel (se ha quejado|se quejo|se queja) [(de algo|[<desde>] {since})]",
      "que (fallos|errores|problemas) (hay|hubo|tengo|tenemos) (en|con) [el] (kernel|nucleo|dmesg)",
      "[<relleno>] [<relleno>] [<relleno>] (error|errores|fallo|fallos|problema|problemas) [(graves|nuevos|recientes|de hardware|de disco|criticos|importantes)] [<relleno>] [<relleno>] [<relleno>] [(dado|registrado|reportado|mensajes|log|tiene|da|tira|escupido)] [<relleno>] [<relleno>] [<relleno>] (kernel|nucleo|dmesg) [<desde>] [{since}]",
      "(busca|buscar|buscame|tiene|da|dio) [<relleno>] [<relleno>] (error|errores|fallo|fallos|problemas) [<relleno>] [<relleno>] [<relleno>] [(mensajes|<registro>)] [<relleno>] [<relleno>] (kernel|nucleo|dmesg) [<desde>] [{since}]",
      "[<relleno>] [<relleno>] (kernel|nucleo|dmesg) [<relleno>] [<relleno>] (tiene|da|dado|muestra|tira|dio|reporta|registrado|quejado|queja|quejo) [<relleno>] [<relleno>] (error|errores|fallo|fallos|problemas|algo) [<desde>] [{since}]",
      `${errors} (del|de|en) [el] ${kernel} [y] solo (lo grave|los graves|lo importante|lo serio|lo gordo|eso)`,
    ],
    en: [
      "kernel errors",
      "[(any|the|only the|recent|latest|last|all)] (kernel|dmesg) (errors|failures|problems|error messages) [<since>] [{since}]",
      "[(any|the|only the|recent|latest|last|all)] (errors|failures|problems|error messages) (from|of|in|by) [the] (kernel|dmesg|kernel log) [<since>] [{since}]",
      "[the] kernel errors (in|from|over|of) the (last|past) {span}",
      "(has|did|is) the kernel (reported|logged|had|report|log|have|reporting|logging) [any] (errors|failures|problems) [<since>] [{since}]",
      "what errors (has|did|does) the kernel (report|reported|log|logged|have|show) [<since>] [{since}]",
      "what is the kernel complaining about",
      "is the kernel complaining [about anything]",
      "(kernel messages|kernel log|dmesg) errors only",
      "only [the] errors (in|of|from) [the] (dmesg|kernel log|kernel messages)",
      "(were|are|have) there [been] [any] (kernel (errors|problems|failures)|errors (from|in) the kernel) [<since>] [{since}]",
      "[any] (critical|serious|bad) kernel (errors|messages)",
      "(is there anything|anything) (bad|wrong) in [the] (dmesg|kernel log)",
      "errors the kernel (logged|reported|has logged|has reported|wrote)",
      "is the kernel (ok|okay|healthy|happy)",
      "(filter|limit) [the] (dmesg|kernel messages|kernel log) to errors",
      "(only|just) [the] kernel (errors|failures|problems)",
      "(only|just) [the] (errors|failures) (of|from|in|by) [the] (kernel|dmesg)",
      "kernel (errors|failures) only",
      "(look|check) for (kernel errors|errors in dmesg|errors in the kernel [log])",
      "[<filler>] [<filler>] [<filler>] (error|errors|failure|failures|problem|problems) [<filler>] [<filler>] [<filler>] [(reported|logged|seen|log|logs|messages)] [<filler>] [<filler>] (kernel|dmesg) [(log|logs|messages|report|log|logged|reported)] [<since>] [{since}]",
      "[<filler>] [<filler>] [<filler>] (kernel|dmesg) [<filler>] [<filler>] [(log|report|throw|show|logged|reported|complained|complaining|complain)] [<filler>] [<filler>] (error|errors|failure|failures|problems|about anything|about something) [<since>] [{since}]",
      "(anything|something) (nasty|bad|worrying|wrong|serious) (from|in|with) [the] kernel [log]",
      "(has|is|did) the kernel (logged|complaining|complained|complain|moaning|unhappy|reported|report) [about] [(any|anything|something)] [(errors|error)]",
    ],
  },
  slots: { since: { type: "date", optional: true }, span: { type: "duration", optional: true } },
  command: ({ since, span }, machine) =>
    machine.program("journalctl").file === undefined && machine.program("dmesg").file !== undefined
      ? { pipeline: [["dmesg", "-T", "-l", "emerg,alert,crit,err"]], root: true }
      : { pipeline: [["journalctl", "-k", "-p", "err", ...sinceArgument(since, span), "--no-pager"]] },
  say: spoken({
    es: (outcome) => sayErrors(outcome, "kernel", "es"),
    en: (outcome) => sayErrors(outcome, "the kernel", "en"),
  }),
});

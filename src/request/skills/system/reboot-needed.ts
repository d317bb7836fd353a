import { sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Whether Debian or Ubuntu asked for a reboot, and for which packages. */
export const rebootNeeded = defineSkill({
  id: "reboot-needed",
  sentences: {
    es: [
      "hace falta reiniciar el equipo",
      "[si] (hace falta|hay que|es necesario|se necesita|se debe|debo|tengo que|toca|conviene|necesito) (reiniciar|un reinicio|reiniciarlo|rebootear|que reinicie) [(el|la|este|esta)] [<equipo>]",
      "[si] (necesita|requiere|pide|tiene pendiente) [(el|la|este|esta)] [<equipo>] [un] (reinicio|reiniciar|reiniciarse|rebootear)",
      "[si] [(el|la|este|esta)] <equipo> (necesita|requiere|pide|tiene pendiente) [un] (reinicio|reiniciar|reiniciarse)",
      "(hay|tengo) [(un|algun)] reinicio[s] pendiente[s]",
      "reinicio pendiente",
      "esta pendiente (de reiniciar|un reinicio) [(el|la|este|esta)] [<equipo>]",
      "por que (hay que|hace falta) reiniciar [(el|la|este|esta)] [<equipo>]",
      "[si] (hace falta|hay que|es necesario|se necesita|sera que toca|toca|conviene|sera necesario) (reiniciar|un reinicio|reiniciarlo|rebootear) [(el|la|este|esta)] [<equipo>] [(despues de|tras|por|por lo de|luego de) [(el|la|las|los|lo de)] (actualizar|actualizaciones|actualizacion|upgrade|kernel|nucleo|kernel nuevo|nuevo kernel|cambios|parches|ultimas actualizaciones|del kernel nuevo)]",
      "[si] (hay|quedo|queda|tengo|esta) [(algun|un)] (pendiente|reinicio pendiente) [(un)] [(reinicio|reboot|reiniciar)] [(despues de|tras|por|por lo de|luego de) [(el|la|las|los|lo de)] (actualizar|actualizaciones|actualizacion|upgrade|kernel|nucleo|kernel nuevo|nuevo kernel|cambios|parches|ultimas actualizaciones|del kernel nuevo)]",
      "(quedo|esta|queda) pendiente [(el|un)] (reboot|reinicio) [(despues de|tras|por|por lo de|luego de) [(el|la|las|los|lo de)] (actualizar|actualizaciones|actualizacion|upgrade|kernel|nucleo|kernel nuevo|nuevo kernel|cambios|parches|ultimas actualizaciones|del kernel nuevo)]",
      "sera que [(hay que|toca|hace falta|conviene)] reiniciar [(el|la|este|esta)] [<equipo>] (por lo del|por el|tras el) (kernel|nucleo) [nuevo]",
      "[si] (hace falta|hay que|haria falta|es necesario|se necesita|toca|conviene|habria que|necesito|necesitamos|tenemos que|tengo que|seria necesario) (reiniciar|un reinicio|reiniciarlo|reiniciarla|rebootear|reinicio|que reinicie) [(el|la|este|esta)] [<equipo>] [(por|tras|despues de|luego de|con|debido a|a causa de|por culpa de) [(el|la|las|los|lo de|lo de las)] (actualizar|actualizaciones|actualizacion|ultimas actualizaciones|upgrade|kernel|nucleo|kernel nuevo|nuevo kernel|cambios|parches|updates)] (o (todavia no|aun no|no|no hace falta|puede esperar|podemos esperar|aguanta|no es necesario|no hay que))",
      "[si] [(el|la|este|esta)] [<equipo>] (necesita|requiere|pide|tiene pendiente|esta pidiendo|esta pendiente de|espera|precisa) [(el|la|este|esta)] [<equipo>] [un] (reinicio|reiniciar|reiniciarse|rebootear|reboot) [(por|tras|despues de|luego de|con|debido a|a causa de|por culpa de) [(el|la|las|los|lo de|lo de las)] (actualizar|actualizaciones|actualizacion|ultimas actualizaciones|upgrade|kernel|nucleo|kernel nuevo|nuevo kernel|cambios|parches|updates)] [(o (todavia no|aun no|no|puede esperar))]",
      "<trasactualizar> [<sabersi>] (hace falta|hay que|haria falta|es necesario|es preciso|se necesita|toca|conviene|habria que|necesito|necesitamos|tenemos que|tengo que|seria necesario|hara falta|habra que|es obligatorio|urge|merece la pena) (reiniciar|un reinicio|reiniciarlo|reiniciarla|rebootear|reinicio|que reinicie|reiniciemos|hacer un reinicio|un reboot|un reinicio del <equipo>) [(el|la|este|esta)] [<equipo>] [<seguirasi>]",
      "[<sabersi>] (hace falta|hay que|haria falta|es necesario|es preciso|se necesita|toca|conviene|habria que|necesito|necesitamos|tenemos que|tengo que|seria necesario|hara falta|habra que|es obligatorio|urge|merece la pena) (reiniciar|un reinicio|reiniciarlo|reiniciarla|rebootear|reinicio|que reinicie|reiniciemos|hacer un reinicio|un reboot|un reinicio del <equipo>) [(el|la|este|esta)] [<equipo>] [<trasactualizar>] <seguirasi>",
      "[<sabersi>] (hace falta|hay que|haria falta|es necesario|es preciso|se necesita|toca|conviene|habria que|necesito|necesitamos|tenemos que|tengo que|seria necesario|hara falta|habra que|es obligatorio|urge|merece la pena) (reiniciar|un reinicio|reiniciarlo|reiniciarla|rebootear|reinicio|que reinicie|reiniciemos|hacer un reinicio|un reboot|un reinicio del <equipo>) [(el|la|este|esta)] [<equipo>] <trasactualizar>",
      "<trasactualizar> [<sabersi>] [(el|la|este|esta)] [<equipo>] [(me|nos)] (pide|necesita|requiere|exige|ha quedado pendiente de|queda pendiente de|queda pendiente) [(el|la|este|esta)] [<equipo>] [(un|que)] (reinicio|reiniciar|reboot|lo reinicie|se reinicie) [<seguirasi>]",
      "<trasactualizar> [<sabersi>] (pide|necesita|requiere|exige|precisa) [un] (reinicio|reiniciar|reiniciarse|reboot) [(el|la|este|esta)] [<equipo>] [<seguirasi>]",
      "[<sabersi>] [(el|la|este|esta)] [<equipo>] (pide|necesita|requiere|exige|precisa) [un] (reinicio|reiniciar|reiniciarse|reboot) [(el|la|este|esta)] [<equipo>] <trasactualizar> [<seguirasi>]",
    ],
    en: [
      "is a reboot needed",
      "is [(a|there a)] (reboot|restart) (needed|required|pending|necessary|due)",
      "(do i|do we|should i|should we) [(need|have)] to (reboot|restart) [(this|the|my)] [<machine>]",
      "(do i|do we|should i|should we) [need] [have] [to] (reboot|restart) [(this|the|my)] [<machine>]",
      "does (this|the|my|it) [<machine>] (need|require|want) [(a|to)] (reboot|restart|rebooting|restarting|be restarted|be rebooted)",
      "(pending|required) (reboot|restart)",
      "(reboot|restart) (required|needed|pending|due)",
      "is (this|the|my) <machine> (waiting for|due) a (reboot|restart)",
      "why does (this|the|my|it) [<machine>] (need|want) a (reboot|restart)",
      "is (a|there a|there any) (reboot|restart) (needed|required|pending|necessary|due) [after (the|those|these|that) [kernel] (updates|update|upgrade|upgrades)]",
      "[(whether|if)] (a|the) (reboot|restart) is (needed|required|pending|necessary|due)",
      "is it necessary to (reboot|restart) [(this|the|my)] [<machine>] [after (the|those) [kernel] (updates|upgrade|update)]",
      "(do|should) (i|we) [need to] (reboot|restart) [(this|the|my)] [<machine>] [after (the|those) [kernel] (updates|upgrade|update)]",
      "after (the|that|those) [kernel] (upgrade|update|updates|upgrades) is [it] [(a|an)] (necessary to reboot|reboot (needed|necessary|required))",
      "do (we|i) (have|need) to reboot [after (those|the|these) (updates|upgrades)] [or not]",
      "(must|should) (we|i) reboot after (those|the|these) (updates|upgrades)",
      "(do|should|must|does) (i|we|the <machine>|this <machine>|it) [(need|have|want|really need)] [(to|a)] (reboot|restart|be rebooted|be restarted|rebooting|restarting) [(this|the|my|it)] [<machine>] [after (the|those|these|all those) [kernel] (updates|update|upgrade|upgrades|patches)] or (can it wait|not|not yet|can that wait|can we wait|is it fine|is it ok|not needed)",
      "<afterupdates> (do|should|must|does) (i|we|it|the <machine>|this <machine>) [(need|have|want)] [(to|a)] (reboot|restart|be rebooted|be restarted) [(the|this|my|it)] [<machine>] [<orcarryon>]",
      "(do|should|must|does) (i|we|it|the <machine>|this <machine>) [(need|have|want)] [(to|a)] (reboot|restart|be rebooted|be restarted) [(the|this|my|it)] [<machine>] <afterupdates> [<orcarryon>]",
      "(do|should|must|does) (i|we|it|the <machine>|this <machine>) [(need|have|want)] [(to|a)] (reboot|restart|be rebooted|be restarted) [(the|this|my|it)] [<machine>] <orcarryon>",
      "is a (reboot|restart) (needed|required|due|necessary|called for) [<afterupdates>] <orcarryon>",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["cat", "/run/reboot-required", "/run/reboot-required.pkgs"]] }),
  // Without the mark cat ends with 1: then no reboot is due.
  say: spoken(
    {
      es: ({ stdout }) => {
        const [mark, ...packages] = lines(stdout);
        if (mark === undefined) return "No hace falta reiniciar.";
        const why = [...new Set(packages)];
        return why.length === 0 ? "Sí, hace falta reiniciar." : `Sí, hace falta reiniciar por ${sayList(why, "es")}.`;
      },
      en: ({ stdout }) => {
        const [mark, ...packages] = lines(stdout);
        if (mark === undefined) return "No reboot is needed.";
        const why = [...new Set(packages)];
        return why.length === 0
          ? "Yes, a reboot is needed."
          : `Yes, a reboot is needed because of ${sayList(why, "en")}.`;
      },
    },
    [1],
  ),
});

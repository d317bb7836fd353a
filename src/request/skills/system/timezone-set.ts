import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const set =
  "(pon|poner|pone|ponga|pongas|ponme|poneme|ponle|ponele|cambia|cambiar|cambie|cambies|cambiame|cambiale|configura|configurar|configure|ajusta|ajustar|ajuste|establece|establecer|establezca|define|definir|fija|fijar|fije|usa|usar|use|selecciona|setea|setear|pasa|pasar|actualiza|actualizar)";
const zone = "(zona horaria|huso horario|uso horario|timezone|time zone|huso|zona de hora|franja horaria)";
const here = "[(el|al|a este|en el|en este|del|de este|de la|en la|a la)] [<equipo>]";

/** Sets the machine's time zone. */
export const timezoneSet = defineSkill({
  id: "timezone-set",
  changes: true,
  sentences: {
    es: [
      "pon la zona horaria de {timezone}",
      `${set} [(la|el|como)] ${zone} ${here} (de|a|en|por|para|como) [(la de|el de)] {timezone}`,
      `${set} [(la|el)] ${zone} {timezone}`,
      `${set} [(la|el|a la|como|con la)] hora ${here} (de|a la de|en hora de|a la hora de|con la de|segun) {timezone}`,
      `${set} [(el|este|la|esta|mi)] (<equipo>|reloj) (en|a|con) [la] (hora|zona horaria) [(de|a la de)] {timezone}`,
      `${set} [(el|este|la|esta|mi)] (<equipo>|reloj) (en|a) {timezone} [(como)] (de zona horaria|de huso horario)`,
      `(cambio de|cambiar de|cambia de|cambie de) (${zone}|hora) a [la de] {timezone}`,
      `que [(el|la|este|esta)] (<equipo>|reloj|hora) (tenga|use|este en|este con|quede en|quede con|sea|marque) [(la|el|en)] (hora|${zone}) (de|en) {timezone}`,
      `que (la hora|la zona horaria|el reloj) (sea|este en|quede en) [(la de)] {timezone}`,
      `${set} [(la|el|una|otra)] ${zone} ${here}`,
      `${zone} (a|en) {timezone}`,
      `(estamos|estoy|el <equipo> esta) en {timezone} [asi que] (cambia|pon|ajusta|corrige) la (hora|zona horaria)`,
      `(cambiame|cambiale|cambia|cambiar|cambie) [(al|el|este|a este)] [<equipo>] [(la|el)] (hora|${zone}) (a|por|para) [la (de|del)] {timezone}`,
      `(pon|poner|pone|ponga|ponme|ponle|ponele|deja|dejar|deje) [(al|a este|el|este|la)] <equipo> (con|en) [la] (hora|${zone}) (de|de la|del) {timezone}`,
      "(pon|poner|pone|ponga|ponme|ponle|ponele) [(al|a este)] [<equipo>] [la] hora (de|del|de la) {timezone}",
      "(pon|poner|pone|ponga|ponme|configura|usa|quiero) [la] hora {timezone}",
      "(quiero|necesito|quisiera) (la hora|la zona horaria|el huso horario|tener la hora|tener la zona horaria) (de|en) {timezone}",
      `${set} [(el|la)] ${zone} [(del|de este)] [<equipo>] (a|en|de|por) (la de|el de) {timezone}`,
      `${zone} (de|del) [<equipo>] (a|en) {timezone}`,
      `(mueve|mover|cambia|cambiar|pasa|pasar) [(el|este|la)] (<equipo>|reloj|hora|${zone}) (a|al) (horario|hora|huso|${zone}) [de] {timezone}`,
      "(usa|usar|use|pon|poner) [el] horario (de|del) {timezone}",
      "(pon|poner|pone|ponga|ponme|pasa|pasar|deja|configura|cambia|cambiar|ajusta) [(el|este|la|esta|mi|al)] (<equipo>|reloj|hora) (en|a|con) {timezone}",
      `${zone} (de|a|en) {timezone}`,
      "(pon|poner|pone|ponga|ponme|usa|usar) (el huso|el horario|la zona) (de|horaria de|horario de) {timezone}",
      "(ponlo|ponla|dejalo|cambialo) (en|a) [la] (hora|zona horaria) (de|en) {timezone}",
      `${zone} {timezone}`,
    ],
    en: [
      "set the time zone to {timezone}",
      "(set|change|switch|adjust|configure|put|move|update) [(the|this|my|our)] [(system|<machine>|clock)] (time zone|timezone|zone|tz|time-zone) [of (the|this|my) <machine>] (to|as|at) {timezone} [time]",
      "(set|change|switch|adjust|put|move) [(the|this|my)] [(system|<machine>)] (clock|time|<machine>) (to|on|onto) {timezone} time",
      "(set|change|switch|adjust|put|move) [(the|this|my)] (clock|time|<machine>) to [the] (time|time zone|timezone) (of|in|for) {timezone}",
      "use [the] (time zone|timezone) [(of|for)] {timezone}",
      "use {timezone} as [the] (time zone|timezone)",
      "use [the] {timezone} (time zone|timezone|time)",
      "(set|change|switch) to [the] {timezone} (time zone|timezone|time)",
      "(set|change|switch|configure|adjust) [(the|a|another|my)] (time zone|timezone)",
      "make {timezone} the (time zone|timezone)",
      "(the|this|my) <machine> should (be in|use|have) [the] {timezone} (time zone|timezone|time)",
      "(the|our) (time zone|timezone) should be {timezone}",
      "(set|change|switch|move) [(the|this|my)] <machine> [time] [zone] to {timezone} [time]",
      "(the|this|my) (time zone|timezone) (should|must|has to|needs to) be {timezone}",
      "(i want|we want|i need|we need) [the] (time zone|timezone|time) (of|to be|in|for) {timezone}",
      "(i want|we want|i need|we need) {timezone} (time|timezone|time zone)",
      "(set|put|change) [(the|this|my)] (clock|time|<machine>) (on|to) {timezone} (time|timezone|time zone)",
      "(time zone|timezone) to {timezone}",
      "(configure|set up|make) [(the|this|my)] <machine> [to] (for|use|using|with|in) [the] {timezone} (time zone|timezone|time)",
      "(set|change|make|use|switch) [the] (time zone|timezone|tz) {timezone}",
      "(set|change|put|switch) [(the|this|my)] (clock|time|<machine>) to [the] {timezone} (time|clock|standard time)",
      "(put|set|switch|move) [(the|this|my)] <machine> (on|to|onto|in) {timezone} [time]",
      "(time zone|timezone|tz) {timezone}",
      "(set|change|switch|move) [(over)] to [the] (time zone|timezone) {timezone}",
      "(the|this|my) <machine> should be (in|on) {timezone} [time]",
      "[(the|our|my)] (time zone|timezone) (should|must|has to|needs to) be {timezone}",
    ],
  },
  slots: {
    timezone: {
      type: "timezone",
      ask: {
        es: "¿De qué ciudad o zona? Por ejemplo, Madrid o Europe/Madrid.",
        en: "Of which city or zone? For example Madrid or Europe/Madrid.",
      },
    },
  },
  command: ({ timezone = "" }) => ({ pipeline: [["timedatectl", "set-timezone", timezone]], root: true }),
  say: spoken({
    es: (_, { timezone = "" }) => `La zona horaria es ahora ${timezone}.`,
    en: (_, { timezone = "" }) => `The time zone is now ${timezone}.`,
  }),
});

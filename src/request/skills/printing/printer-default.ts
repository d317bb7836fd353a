import { printerSlot } from "../saying/printing.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const usual = "(predeterminada|por defecto|principal|habitual|por omision|default|de siempre)";

/** Sets the printer that is used where none is named. */
export const printerDefault = defineSkill({
  id: "printer-default",
  changes: true,
  sentences: {
    es: [
      "pon {printer} como impresora predeterminada",
      `(pon|poner|ponga|ponme|deja|dejar|deje|usa|usar|establece|establecer|fija|configura|configurar|marca|define|haz|elige|selecciona) [(a|la|de)] [(impresora|printer)] [(de|del) [(el|la)]] {printer} [(como|de|por|como la|como mi)] [(impresora|printer)] ${usual}`,
      `(pon|poner|ponga|deja|usa|usar|establece|fija|configura|marca|elige) (como|de|por) (impresora|printer) ${usual} [(a|la|a la|la de)] [impresora] [(de|del) [(el|la)]] {printer}`,
      `(cambia|cambiar|cambie) [(la)] (impresora|printer) ${usual} (a|por) [(la|la de)] [impresora] {printer}`,
      `(quiero|necesito) que [(la)] [impresora] {printer} sea la [impresora] ${usual}`,
      `que la (impresora|printer) ${usual} sea [(la|la de|el)] [impresora] {printer}`,
      `(imprime|imprimir) siempre (en|por|con) [(la|la de|el)] [impresora] {printer}`,
      `(cambia|cambiar|pon|poner|elige|configura) [(la|una|otra)] (impresora|printer) ${usual}`,
      `[(la)] (impresora|printer) ${usual} (sera|va a ser|debe ser|tiene que ser) [(la|la de)] {printer}`,
      "lpadmin -d {printer}",
      `[(quiero|haz|necesito|hace|haga|prefiero)] que [(de ahora en (mas|adelante)|a partir de ahora|desde ahora|siempre|desde hoy)] [(la|el)] [impresora] [(de|del)] {printer} [(sea|quede|este|pase a ser)] (como|la|de) [(la)] [impresora] ${usual} [(de ahora en (mas|adelante)|a partir de ahora|desde ahora|siempre)]`,
      `[(quiero|haz|necesito|hace|haga|prefiero)] que [(de ahora en (mas|adelante)|a partir de ahora|desde ahora|desde hoy)] [(la|mi|nuestra)] (impresora|printer) ${usual} [(de ahora en (mas|adelante)|a partir de ahora)] (sea|pase a ser|quede en) [(la|la de|el)] [impresora] {printer} [(de ahora en (mas|adelante)|a partir de ahora)]`,
      `(de ahora en (mas|adelante)|a partir de ahora|desde ahora|desde hoy) [(,)] [(la|mi)] (impresora|printer) ${usual} (es|sera|sea) [(la|la de)] {printer}`,
      `[(haz|haceme|hazme|deja)] [(de|a)] [(la|el)] {printer} (mi|la|nuestra) (impresora|printer) ${usual}`,
      `(quiero|necesito|haz|prefiero|quisiera) que [(la|el)] [impresora] {printer} sea (mi|la|nuestra) (impresora|printer) ${usual}`,
      `{printer} sea (mi|la|nuestra) (impresora|printer) ${usual}`,
    ],
    en: [
      "make {printer} the default printer",
      "(make|set|use|choose|pick|put) [(the|my)] [printer] {printer} [printer] (as|to be|the|as the|as my) [(the|my)] (default|standard|usual|main) [(printer|one)]",
      "(make|set|use|choose|pick|put) [(the|my)] [printer] {printer} [printer] [(as|to be)] [(the|my)] (default|standard|usual|main) [(printer|one)]",
      "(set|change|switch) [(the|my|our)] (default|standard|usual|main) printer (to|as) [(the|my)] [printer] {printer} [printer]",
      "[the] default printer (should be|is to be|shall be|must be) [(the)] [printer] {printer}",
      "always print (on|to|with) [(the|my)] [printer] {printer} [printer]",
      "print to [(the|my)] {printer} [printer] by default",
      "(set|change|choose|pick) (the|a|another|my) default printer",
      "(i want|we want) {printer} (as|to be) the default printer",
      "lpadmin -d {printer}",
      "make [(the|my)] {printer} the default [printer]",
      "make [(the|my|our|printer)] {printer} [(printer)] (the|my|our|as) [(the|my|our)] [(new)] (default|standard|usual|main) [(printer|one)] [from now on]",
      "(from now on|i want|we want|i would like) [(the|my|our)] [printer] {printer} [printer] [(should be|to be|is|will be|as)] [(the|my|our)] (default|standard|usual|main) printer",
      "(let|have) [(the|my)] [printer] {printer} be [(the|my|our)] (default|standard|usual|main) [printer] [from now on]",
      "use [(the|my|our)] [printer] {printer} [printer] (by default|as default|as the default)",
    ],
  },
  slots: { printer: printerSlot },
  command: ({ printer = "" }) => ({ pipeline: [["lpadmin", "-d", printer]], root: true }),
  say: spoken({
    es: (_, { printer = "" }) => `${printer} es la impresora predeterminada.`,
    en: (_, { printer = "" }) => `${printer} is the default printer.`,
  }),
});

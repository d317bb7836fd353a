import { needsRoot } from "../saying/needs-root.ts";
import { modeSlot, whomSlot } from "../saying/permission-mode.ts";
import { spoken } from "../saying/spoken.ts";
import { allBelowSlot } from "../saying/with-all-below.ts";
import { defineSkill } from "../skill.ts";

/** Gives a file or folder a mode, or adds a permission to it. */
export const permissionsChange = defineSkill({
  id: "permissions-change",
  changes: true,
  sentences: {
    es: [
      "pon permisos {mode} a {path}",
      "(pon|ponle|poner|pone|ponele|ponga|pongale|ponerle|dale|da|dar|darle|de|dele|deme|asigna|asignale|asignar|asigne|aplica|aplicale|aplicar|aplique|otorga|otorgale|otorgar|concede|conceder|concedele|establece|establecer|anade|anadir|agrega|agregale|agregar|fija|mete|metele) [(el|los|la|un|unos)] (permiso|permisos|modo|chmod|derechos|acceso) [de] {mode} [(para|al|a los|a)] [el] [{whom}] (a|al|en|sobre|de|del|para) <cosa> {path} [{deep}]",
      "(pon|ponle|poner|pone|ponele|ponga|pongale|dale|da|dar|darle|dele|asigna|asignale|asignar|aplica|aplicale|aplicar|otorga|otorgale|establece|anade|agrega|agregale|agregar) (a|al|en|sobre) <cosa> {path} [(el|los)] (permiso|permisos|modo|chmod|derechos) [de] {mode} [(para|al|a los|a)] [el] [{whom}] [{deep}]",
      "(cambia|cambiale|cambiar|cambie|cambies|modifica|modificar|modifique|ajusta|ajustar|ajuste|corrige|actualiza) [(el|los)] (permiso|permisos|modo|derechos) (de|del|a|al|en) <cosa> {path} [{deep}] (a|por|en|al modo|para que sean) {mode} [{deep}]",
      "(cambia|cambiale|cambiar|cambie|cambies|modifica|modificar|modifique|ajusta|ajustar|corrige|pon|ponle) [(el|los)] (permiso|permisos|modo|derechos) (de|del|a|al|en) <cosa> {path} [{deep}]",
      "(cambia|cambiale|cambiar|cambie|pon|poner) a {mode} [(el|los)] (permiso|permisos|modo) (de|del) <cosa> {path} [{deep}]",
      "(haz|hacer|hace|haga|hazme|vuelve|volver|deja|dejar|deje|dejame|pon|poner|ponme|pone|ponga|marca|marcar|marque|convierte en) {mode} [(a|al)] <cosa> {path} [{deep}]",
      "(haz|hacer|hace|haga|hazme|deja|dejar|deje|dejame|pon|poner|ponme|pone|ponga|marca|marcar|marque) <cosa> {path} [{deep}] [(como|en|con permisos|con los permisos|con permiso de|en modo|con modo)] {mode} [{deep}]",
      "[(haz|hacer|hace|haga|hazme|quiero)] que <cosa> {path} (sea|quede|este) [(como|en|con permisos|en modo)] {mode} [{deep}]",
      "(dale|da|dar|darle|dele|pon|ponle) ([permisos] (de|para) {mode}|permiso para {mode}) (a|al|en|sobre) <cosa> {path} [{deep}]",
      "(haz|hacer|hace|haga|hazme) [un] chmod {mode} (a|al|sobre|en|de|del) <cosa> {path} [{deep}]",
      "(chmod|aplica chmod|haz chmod) {mode} [(a|al|en)] <cosa> {path} [{deep}]",
      "[(haz|hacer|hace|haga|hazme|quiero|permite|deja)] que <cosa> {path} [(lo|la)] (pueda|puedan|se pueda|se puedan) {mode} [(por|a)] [{whom}] [{deep}]",
      "[(haz|hacer|hace|haga|hazme|quiero|permite|deja)] que se pueda {mode} <cosa> {path} [(por|a) {whom}] [{deep}]",
      "[(haz|hacer|hace|haga|hazme|quiero|permite|deja)] que {whom} (pueda|puedan|tenga permiso de|tengan permiso de) {mode} <cosa> {path} [{deep}]",
      "[(haz|hacer|hace|haga|hazme|quiero|permite|deja)] que {whom} {mode} <cosa> {path}",
      "(permite|permitir|permita) {mode} [a {whom}] <cosa> {path}",
      "(pon|ponle|poner|ponele|pone|dale) {mode} (a|al|en|sobre) <cosa> {path} [{deep}]",
      "[(los)] (permiso|permisos|modo) {mode} (a|al|para|en|sobre) <cosa> {path} [{deep}]",
      "(cambia|cambiale|cambiar|cambie|modifica|modificar|ajusta) [(el|los)] (permiso|permisos|modo) a {mode} (de|del|a|al|en) <cosa> {path} [{deep}]",
      "<cosa> {path} [{deep}] (debe|deberia|tiene que|ha de|debiera) (ser|estar en|quedar en|tener|llevar|estar|quedar) [(permiso|permisos|modo|los permisos)] {mode} [(ponlo|ponselo|ponselos|cambialo|arreglalo|corrigelo|ponlos|asi que ponselo)]",
      "[(los)] (permisos|permiso|modo) (de|del) <cosa> {path} [{deep}] (deben|deberian|tienen que|debe|deberia|tiene que) ser {mode} [(ponlo|ponselos|ponlos|cambialo|cambialos|arreglalo)]",
    ],
    en: [
      "set the permissions of {path} to {mode}",
      "(set|change|make|modify|update|adjust|fix|put) [the] (permissions|permission|perms|mode|rights|access mode) (of|on|for) <object> {path} [{deep}] (to|as|at|so it is|to be) {mode} [{deep}]",
      "(set|change|modify|update|adjust|fix) [the] (permissions|permission|perms|mode|rights) (of|on|for) <object> {path} [{deep}]",
      "(make|mark|set|turn|leave) <object> {path} [{deep}] [(as|to|to be|into)] {mode} [{deep}]",
      "(make|mark|set) [(as)] {mode} <object> {path} [{deep}]",
      "(give|grant|assign|add|allow|apply) <object> {path} [(the)] {mode} (permission|permissions|perms|rights|access|bit|mode) [(for|to) [(the)] {whom}] [{deep}]",
      "(give|grant|assign|add|apply|set|allow) [(the)] {mode} [(permission|permissions|perms|rights|access|bit|mode)] [(for|to) [(the)] {whom}] (on|to|for) <object> {path} [{deep}]",
      "(give|grant|assign|add|apply|set) (permission|permissions|perms|mode) {mode} (on|to|for) <object> {path} [{deep}]",
      "(give|grant|allow) [(the)] {whom} {mode} (permission|permissions|perms|rights|access) (on|to|for) <object> {path} [{deep}]",
      "chmod {mode} <object> {path} [{deep}]",
      "chmod <object> {path} [(to|as|with)] {mode} [{deep}]",
      "(do|run) [a] chmod {mode} on <object> {path} [{deep}]",
      "(let|allow) {whom} [to] {mode} <object> {path} [{deep}]",
      "(make|have) [it so] [that] {whom} (can|may|is able to|are able to) {mode} <object> {path} [{deep}]",
      "(make|set) <object> {path} {mode} (by|for|to) {whom} [{deep}]",
      "(i want|i need) <object> {path} to be {mode} [{deep}]",
      "(permissions|permission|mode|perms) {mode} (on|for|to) <object> {path} [{deep}]",
      "(change|set) <object> {path} (permissions|mode|perms) to {mode} [{deep}]",
      "<object> {path} [{deep}] (should|must|has to|needs to|ought to|is supposed to) (be|have) [(mode|permissions|perms|chmod)] {mode} [(mode|permissions)] [(so)] [(set it|make it so|fix it|change it|please set it|set that|set them|do it)]",
      "[the] (permissions|mode|perms) (of|on) <object> {path} [{deep}] (should|must|has to|have to|needs to|need to|ought to) be {mode} [(set it|make it so|fix it|change it|set them|fix them)]",
      "change <object> {path} to [(mode|permissions)] {mode} [{deep}]",
    ],
  },
  slots: {
    mode: {
      ...modeSlot,
      ask: {
        es: "¿Qué permisos le pongo? Por ejemplo, 644 o «ejecutable».",
        en: "Which permissions? For example 644 or “executable”.",
      },
    },
    path: { type: "path", exists: true, ask: { es: "¿De qué archivo o carpeta?", en: "Of which file or folder?" } },
    whom: whomSlot,
    deep: allBelowSlot,
  },
  command: ({ mode = "", path = "", whom = "", deep }, machine) => {
    // To read a folder is to enter it too, and a private one stays one that can be entered.
    const folder = machine.pathKind(path) === "directory";
    const fitting = folder && mode === "600" ? "700" : folder && mode === "+r" ? "+rX" : mode;
    return {
      pipeline: [
        ["chmod", ...(deep === undefined ? [] : ["-R"]), fitting.startsWith("+") ? `${whom}${fitting}` : fitting, path],
      ],
      ...needsRoot(path, machine),
    };
  },
  say: spoken({
    es: (_, { path = "" }) => `He cambiado los permisos de ${path}.`,
    en: (_, { path = "" }) => `The permissions of ${path} were changed.`,
  }),
});

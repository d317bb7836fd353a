import { spoken } from "../saying/spoken.ts";
import { allBelowSlot } from "../saying/with-all-below.ts";
import { defineSkill } from "../skill.ts";

/** Gives a file or folder to another group. */
export const groupChange = defineSkill({
  id: "group-change",
  changes: true,
  sentences: {
    es: [
      "cambia el grupo de {path} a {group}",
      "(cambia|cambiale|cambiar|cambie|cambies|modifica|modificar|modifique|pon|ponle|actualiza|corrige) [(el|la)] grupo [(propietario|dueño)] (de|del|a|al|en) <cosa> {path} [{deep}] (a|por|para|en|que sea|al) [(el|la|grupo)] {group} [{deep}]",
      "(cambia|cambiale|cambiar|cambie|modifica|modificar) [el] grupo [propietario] (de|del|a|al) [(el|la)] (<archivo>|<carpeta>) {path} [{deep}]",
      "(pon|poner|ponme|pone|ponga|deja|establece|asigna|asignar) [a] [el] [grupo] {group} como grupo [(propietario|dueño)] (de|del|en|a|al) <cosa> {path} [{deep}]",
      "(pon|ponle|poner|ponele|ponga|asigna|asignale|asignar|asigne|da|dale) (a|al|en) <cosa> {path} [{deep}] [(el|un|de)] grupo {group} [{deep}]",
      "(pon|ponle|poner|ponele|ponga|asigna|asignale|asignar|asigne|da|dale) [el] grupo {group} (a|al|en|sobre) <cosa> {path} [{deep}]",
      "[(haz|hacer|hace|haga|hazme|quiero|cambia)] que <cosa> {path} [{deep}] (sea|sean|pertenezca|pertenezcan|quede|pase) (del|al|a|para el|con el) grupo {group} [{deep}]",
      "(haz|hacer|hazme|hace|haga|aplica) [un] chgrp [(a|de)] {group} (a|al|en|sobre|de|del) <cosa> {path} [{deep}]",
      "(haz|hacer|hazme|hace|haga|aplica) [un] chgrp (a|al|en|sobre|de|del) <cosa> {path} (a|para|con) {group} [{deep}]",
      "(pasa|pasar|pase|transfiere|asigna|mueve|pasame) <cosa> {path} [{deep}] al grupo {group} [{deep}]",
      "(cambia|cambiar|cambie) <cosa> {path} [{deep}] (al|de grupo a|de grupo al) [grupo] {group} [{deep}]",
      "que el grupo [propietario] (de|del) <cosa> {path} sea {group} [{deep}]",
      "(pon|ponle|poner|ponele|asigna|asignale) (de|como) grupo {group} (a|al|en) <cosa> {path} [{deep}]",
      "(cambia|cambiale|cambiar|cambie|modifica|quita|quitale) [(el|la)] grupo [propietario] (de|del|a|al|en) <cosa> {path} [{deep}] (y|e) (pon|ponle|ponele|pone|ponga|pongale|asigna|asignale|deja|dejalo en|que sea) [(a|el|la|de)] [grupo] {group} [{deep}]",
      "[(haz|hacer|haga|quiero|necesito|pon)] que [el] grupo [(propietario|dueño)] (de|del) <cosa> {path} [{deep}] (sea|sea ahora|pase a ser|pase a|quede en|quede como) [(el|la|grupo)] {group} [{deep}]",
      "[el] grupo [propietario] (de|del) <cosa> {path} [{deep}] (debe|deberia|tiene que|ha de) ser [el] {group}",
    ],
    en: [
      "change the group of {path} to {group}",
      "(change|set|make|switch|modify|update|fix) [the] (group|group owner|owning group|group ownership) (of|on|for) <object> {path} [{deep}] (to|as|be) [(the|group|the group)] {group} [{deep}]",
      "(change|set|modify) [the] (group|group owner|owning group|group ownership) (of|on|for) <object> {path} [{deep}]",
      "(make|set) [(the|group|the group)] {group} [(as|be)] the (group|owning group) of <object> {path} [{deep}]",
      "(make|have|let) <object> {path} [{deep}] [(be)] (belong to|owned by) [the] group {group} [{deep}]",
      "(give|hand|assign|hand over|transfer|move) <object> {path} [{deep}] (to|over to) [the] group {group} [{deep}]",
      "(give|assign) [the] group {group} to <object> {path} [{deep}]",
      "chgrp <object> {path} [{deep}] to [(the|group|the group)] {group} [{deep}]",
      "(do|run) [a] chgrp {group} on <object> {path} [{deep}]",
      "[the] group of <object> {path} (should|must|has to) be [(the|group)] {group} [{deep}]",
      "<object> {path} [{deep}] (should|must|has to) (belong to|be in|be owned by) [the] group {group} [{deep}]",
      "put <object> {path} [{deep}] (in|into|under) [the] group {group} [{deep}]",
      "(assign|give) <object> {path} [{deep}] to [the] {group} group",
      "(change|switch) [the] (group|group owner) (of|on) <object> {path} [{deep}] and (make it|set it to|give it to) [(the|group|the group)] {group}",
      "(have|make) [the] (group|group owner) of <object> {path} [{deep}] [(be|become)] [(the|group)] {group} [{deep}]",
      "(put|move|place) <object> {path} [{deep}] (in|into|under) [the] {group} group [{deep}]",
      "(make|have|let) <object> {path} [{deep}] belong to [the] ({group} group|group {group}) [{deep}]",
    ],
  },
  slots: {
    path: { type: "path", exists: true, ask: { es: "¿De qué archivo o carpeta?", en: "Of which file or folder?" } },
    group: { type: "group", ask: { es: "¿Qué grupo?", en: "Which group?" } },
    deep: allBelowSlot,
  },
  command: ({ path = "", group = "", deep }) => ({
    pipeline: [["chgrp", ...(deep === undefined ? [] : ["-R"]), group, path]],
    root: true,
  }),
  say: spoken({
    es: (_, { path = "", group = "" }) => `${path} es ahora del grupo ${group}.`,
    en: (_, { path = "", group = "" }) => `${path} now belongs to the group ${group}.`,
  }),
});

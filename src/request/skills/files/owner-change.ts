import { spoken } from "../saying/spoken.ts";
import { allBelowSlot } from "../saying/with-all-below.ts";
import { defineSkill } from "../skill.ts";

/** Gives a file or folder to another user, with a group where one is named. */
export const ownerChange = defineSkill({
  id: "owner-change",
  changes: true,
  sentences: {
    es: [
      "cambia el dueño de {path} a {user}",
      "(cambia|cambiale|cambiar|cambie|cambies|modifica|modificar|modifique|pon|ponle|actualiza|corrige) [(el|la)] (dueño|dueña|dueno|duena|propietario|propietaria|owner|propiedad) (de|del|a|al|en) <cosa> {path} [{deep}] (a|por|para|en|que sea|al) [(el|la)] [<usuario>] {user} [(y|con) [(el|al)] grupo [a] {group}] [{deep}]",
      "(cambia|cambiale|cambiar|cambie|modifica|modificar) [(el|la)] (dueño|dueña|dueno|propietario|propietaria|owner) [{deep}] (de|del|a|al) <cosa> {path} [{deep}]",
      "(pon|poner|ponme|pone|ponga|deja|dejar|establece|asigna|asignar) [a] [(el|la|al)] [<usuario>] {user} (como|de) [(el|la)] (dueño|dueña|dueno|duena|propietario|propietaria|owner) (de|del|en|a|al) <cosa> {path} [{deep}]",
      "(pon|ponle|poner|ponele|asigna|asignale|asignar) (como|de|por) (dueño|dueña|dueno|propietario|owner) [(de|del|a|al|en)] <cosa> {path} [{deep}] a [(el|la)] [<usuario>] {user} [{deep}]",
      "(pon|ponle|poner|pone|ponga|deja|dejar|asigna|asignale|asignar) <cosa> {path} [{deep}] (a nombre de|como propiedad de|en propiedad de|en propiedad a|a propiedad de) [(el|la|del)] [<usuario>] {user} [y grupo {group}] [{deep}]",
      "[(haz|hacer|hace|haga|hazme|quiero|cambia)] que <cosa> {path} [{deep}] (sea|sean|pertenezca|pertenezcan|quede|pase a ser|pase a) [(de|del|a|al|para|a nombre de|propiedad de)] [(el|la)] [<usuario>] {user} [y [(del|al)] grupo {group}] [{deep}]",
      "[(haz|hacer|hace|haga|hazme)] que [(el|la)] [<usuario>] {user} sea [(el|la)] (dueño|dueña|dueno|duena|propietario|propietaria) (de|del) <cosa> {path} [{deep}]",
      "(haz|hacer|hace|haga|hazme) [a] [<usuario>] {user} (dueño|dueña|dueno|propietario|propietaria) (de|del) <cosa> {path} [{deep}]",
      "(dale|da|dar|de|dele|pasa|pasar|pasale|transfiere|transfiera|transferir|cede|ceder) [la] propiedad (de|del) <cosa> {path} [{deep}] (a|al|para) [(el|la)] [<usuario>] {user} [{deep}]",
      "(dale|da|dar|de|dele|pasa|pasar|pasale|transfiere|transferir|cede) (a|al) [(el|la)] [<usuario>] {user} la propiedad (de|del) <cosa> {path} [{deep}]",
      "(haz|hacer|hazme|hazle|hacele|hace|haga|aplica|aplicale) [un] chown [a|de] {user} (a|al|en|sobre|de|del) <cosa> {path} [{deep}]",
      "(haz|hacer|hazme|hazle|hacele|hace|haga|aplica|aplicale) [un] chown (a|al|en|sobre|de|del) <cosa> {path} (a|para|con) {user} [{deep}]",
      "cambia [(a|la propiedad de)] <cosa> {path} [{deep}] de (dueño|dueno|propietario) (a|por) [(el|la)] [<usuario>] {user} [{deep}]",
      "(pon|ponle|poner|ponele|asigna) (de|como) (dueño|dueña|propietario|propietaria) a [(el|la)] [<usuario>] {user} (en|de|del|a|al) <cosa> {path} [{deep}]",
      "(asigna|asignale|asignar|asigne|entrega|entregar|transfiere|transferir|cede|ceder) <cosa> {path} [{deep}] (al|a la) <usuario> {user} [{deep}]",
      "(cambia|cambiar|cambie|cambiale|modifica|pon|ponle) [(el|la)] {both} (de|del|a|al|en) <cosa> {path} [{deep}] (a|por|para|al) [(el|la)] [<usuario>] {user} [{deep}]",
      "[(haz|hacer|haga|quiero|necesito|pon)] que [(el|la)] (dueño|dueña|propietario|propietaria|owner) (de|del) <cosa> {path} [{deep}] (sea|sea ahora|pase a ser|pase a|quede en|quede como) [(el|la)] [<usuario>] {user} [{deep}]",
      "(cambia|cambiale|cambiar|cambie|modifica|quita|quitale) [(el|la)] (dueño|dueña|propietario|propietaria|owner) (de|del|a|al|en) <cosa> {path} [{deep}] (y|e) (pon|ponle|ponele|pone|ponga|pongale|asigna|asignale|deja|dejalo|que sea|dasela|daselo) [(a|el|la|de)] [<usuario>] {user} [{deep}]",
      "[(el|la)] (dueño|dueña|propietario|propietaria) (de|del) <cosa> {path} [{deep}] (debe|deberia|tiene que|ha de) ser [(el|la)] [<usuario>] {user}",
    ],
    en: [
      "change the owner of {path} to {user}",
      "(change|set|make|switch|modify|update|fix) [the] (owner|ownership) (of|on|for) <object> {path} [{deep}] (to|as|be) [(the|user|the user)] {user} [(and|with) [the] group [to] {group}] [{deep}]",
      "(change|set|modify) [the] (owner|ownership) (of|on|for) <object> {path} [{deep}]",
      "(make|set) [(the|user|the user)] {user} [(as|be)] [(the|an)] owner of <object> {path} [{deep}]",
      "(make|have|let) <object> {path} [{deep}] [(be)] (belong to|owned by) [(the|user|the user)] {user} [(and|with) [the] group {group}] [{deep}]",
      "(give|hand|hand over|transfer) [the] ownership of <object> {path} [{deep}] (to|over to) [(the|user|the user)] {user} [{deep}]",
      "(give|hand) [(the|user|the user)] {user} [the] ownership of <object> {path} [{deep}]",
      "(transfer|hand over|hand) <object> {path} [{deep}] (to|over to) [the] user {user} [{deep}]",
      "chown <object> {path} [{deep}] to [(the|user|the user)] {user} [(and|with) group {group}] [{deep}]",
      "(do|run) [a] chown {user} on <object> {path} [{deep}]",
      "[the] owner of <object> {path} (should|must|has to) be [(the|user|the user)] {user} [{deep}]",
      "<object> {path} [{deep}] (should|must|has to) (belong to|be owned by) [(the|user|the user)] {user} [{deep}]",
      "(recursively) (change|set) [the] owner of <object> {path} to [(the|user)] {user}",
      "(change|set|make|switch) [the] {both} (of|on|for) <object> {path} [{deep}] to [(the|user|the user)] {user} [{deep}]",
      "(assign|give) <object> {path} [{deep}] to [the] user {user} [{deep}]",
      "(have|make) [the] owner of <object> {path} [{deep}] [(be|become)] [(the|user|the user)] {user} [{deep}]",
      "(change|switch) [the] (owner|ownership) (of|on) <object> {path} [{deep}] and (make it|set it to|give it to) [(the|user|the user)] {user}",
      "(hand|give|pass|sign) <object> {path} [{deep}] over to [(the|user|the user)] {user} [{deep}]",
      "(give|hand|hand over|transfer|pass) [the] ownership of (everything|all) (in|under|inside|below) [the] [<folder>] {path} (to|over to) [(the|user|the user)] {user}",
      "make [(the|user|the user)] {user} [the] owner of (everything|all) (in|under|inside|below) [the] [<folder>] {path}",
      "(make|let|have) [(the|user|the user)] {user} own <object> {path} {deep}",
      "(make|let|have) [(the|user|the user)] {user} own <object> {path}",
    ],
  },
  slots: {
    path: { type: "path", exists: true, ask: { es: "¿De qué archivo o carpeta?", en: "Of which file or folder?" } },
    user: {
      type: "user",
      form: /^[^:\s]+:[a-z_][a-z0-9_-]*$/,
      ask: { es: "¿Quién será el dueño?", en: "Who shall own it?" },
    },
    group: { type: "group", optional: true },
    both: {
      type: "choice",
      optional: true,
      choices: {
        both: [
          "dueño y grupo",
          "dueño y el grupo",
          "propietario y grupo",
          "propietario y el grupo",
          "usuario y grupo",
          "owner and group",
          "owner and the group",
          "user and group",
        ],
      },
    },
    deep: allBelowSlot,
  },
  command: ({ path = "", user = "", group, both, deep }) => ({
    pipeline: [["chown", ...(deep === undefined ? [] : ["-R"]), ownership(user, group, both), path]],
    root: true,
  }),
  say: spoken({
    es: (_, { path = "", user = "" }) => `${path} es ahora de ${user}.`,
    en: (_, { path = "", user = "" }) => `${path} now belongs to ${user}.`,
  }),
});

/** "ana:" is ana and her own group. */
function ownership(user: string, group: string | undefined, both: string | undefined): string {
  if (group !== undefined) return `${user}:${group}`;
  return both === undefined || user.includes(":") ? user : `${user}:`;
}

import { needsRoot } from "../saying/needs-root.ts";
import { whomSlot } from "../saying/permission-mode.ts";
import { spoken } from "../saying/spoken.ts";
import { allBelowSlot } from "../saying/with-all-below.ts";
import { defineSkill } from "../skill.ts";

/** Takes a permission away from a file or folder. */
export const permissionsWithdraw = defineSkill({
  id: "permissions-withdraw",
  changes: true,
  sentences: {
    es: [
      "quita el permiso de {right} a {path}",
      "(quita|quitale|quitar|quitarle|quite|quitele|saca|sacale|sacar|saque|elimina|eliminar|retira|retirale|retirar|retire|revoca|revocar) [(el|los|la)] (permiso|permisos|derecho|derechos) [de] {right} [(al|a los|a|para) [el] {whom}] (a|al|de|del|en|sobre) <cosa> {path} [{deep}]",
      "(quita|quitale|quitar|quitarle|quite|saca|sacale|retira|retirale|retirar|revoca) (a|al|de|del|en) <cosa> {path} [(el|los|la)] (permiso|permisos|derecho|derechos) [de] {right} [(al|a los|a|para) [el] {whom}] [{deep}]",
      "(quita|quitale|quitar|quite|saca|retira|retirar|revoca) (al|a los|a) {whom} [(el|los)] (permiso|permisos) [de] {right} (en|sobre|de|del|a) <cosa> {path} [{deep}]",
      "(haz|hacer|haga|hace|hazme) que {whom} no (pueda|puedan) {right} <cosa> {path}",
      "(quita|quitar|quitale|quite) la {right} (a|al|de|del|en) <cosa> {path} [(para|a|al) {whom}] [{deep}]",
      "que {whom} no (pueda|puedan) {right} [en] <cosa> {path}",
      "(quita|quitar|quite|deja|dejar) [a] {whom} sin (permiso|permisos|acceso) [de {right}] (en|a|al|sobre) <cosa> {path} [{deep}]",
      "(deja|dejar) <cosa> {path} sin (permiso|permisos) de {right} [para {whom}] [{deep}]",
      "(quita|quitale|quitar|quite|saca) la {right} (al|a los|a) [el] {whom} (en|de|del|a|al) <cosa> {path} [{deep}]",
    ],
    en: [
      "remove {right} permission from {path}",
      "(remove|take away|revoke|withdraw|drop|take) [the] {right} (permission|permissions|perms|access|rights|right|bit) [(of|from|for) [the] {whom}] (from|on|for|of) <object> {path} [{deep}]",
      "(remove|take away|revoke|withdraw|drop) [the] {right} (permission|permissions|access|rights|right|bit) (from|on) <object> {path} (for|of|from) [the] {whom} [{deep}]",
      "(remove|revoke|withdraw) [the] (permission|permissions|right) to {right} [(of|from|for) [the] {whom}] (from|on|of|for) <object> {path} [{deep}]",
      "(make|have|let) [it so [that]] {whom} (cannot|can not|can't|not) {right} [to] <object> {path}",
      "(remove|take away|revoke) [the] {whom} {right} (permission|permissions|access|rights|bit) (from|on|to) <object> {path} [{deep}]",
      "(stop|prevent|keep) {whom} from {right} [to] <object> {path}",
      "make <object> {path} not {right} [(by|for) {whom}] [{deep}]",
      "(remove|drop) [the] {right} [(permission|bit)] (from|on) <object> {path} [{deep}]",
      "(strip|cut|pull|take|take away|remove|revoke) [the] {right} (permission|permissions|access|rights|bit) (from|for|of|off) [the] {whom} (on|from|for|to) <object> {path} [{deep}]",
      "{whom} (should not|must not|shouldn't|should no longer|must no longer) (be able to|be allowed to|have) {right} [(to|access to|access on)] <object> {path} [{deep}]",
      "(stop|prevent|keep) {whom} [from] {right} [(to|in|on)] <object> {path} [{deep}]",
      "(revoke|remove|strip|take away) [the] {whom} {right} [(permission|access|bit)] (on|from|to) <object> {path} [{deep}]",
      "{whom} (should not|must not|shouldn't|should no longer) {right} [to] <object> {path}",
      "(take|strip|pull) [the] {right} (permission|permissions|access|rights|bit) away from [the] {whom} (on|for|of) <object> {path} [{deep}]",
    ],
  },
  slots: {
    right: {
      type: "choice",
      ask: {
        es: "¿Qué permiso quito: lectura, escritura o ejecución?",
        en: "Which permission: read, write or execute?",
      },
      choices: {
        w: ["escritura", "escribir", "modificar", "write", "writing", "writable", "modify"],
        r: ["lectura", "leer", "ver", "read", "reading", "readable", "see"],
        x: ["ejecucion", "ejecutar", "execute", "execution", "executable", "executing", "run", "running"],
        rw: ["lectura y escritura", "leer y escribir", "read and write", "read write", "leer ni escribir"],
        rwx: ["todo", "todos", "acceso", "all", "any", "acceder", "acceder a", "access"],
      },
    },
    path: { type: "path", exists: true, ask: { es: "¿De qué archivo o carpeta?", en: "Of which file or folder?" } },
    whom: whomSlot,
    deep: allBelowSlot,
  },
  command: ({ right = "", path = "", whom = "a", deep }, machine) => ({
    pipeline: [["chmod", ...(deep === undefined ? [] : ["-R"]), `${whom}-${right}`, path]],
    ...needsRoot(path, machine),
  }),
  say: spoken({
    es: (_, { path = "" }) => `He quitado ese permiso de ${path}.`,
    en: (_, { path = "" }) => `That permission was taken from ${path}.`,
  }),
});

import { needsRoot } from "../saying/needs-root.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Leaves a file or folder to its owner alone. */
export const permissionsPrivate = defineSkill({
  id: "permissions-private",
  changes: true,
  sentences: {
    es: [
      "que solo el dueño pueda leer {path}",
      "[(haz|hacer|hace|haga|hazme)] que [(a)] <cosa> {path} solo [(lo|la)] (pueda leer|lea|leer|vea|pueda ver|pueda leer y escribir|pueda abrir|abra|toque) {owner}",
      "[(haz|hacer|hace|haga|hazme)] que solo {owner} (lea|pueda leer|vea|pueda ver|pueda leer y escribir|pueda abrir|tenga acceso a|pueda acceder a|acceda a|pueda entrar en|entre en) <cosa> {path}",
      "[(haz|hacer|hace|haga|hazme)] que solo (lo|la) (lea|pueda leer|vea|pueda ver|pueda leer y escribir|pueda abrir) {owner} <cosa> {path}",
      "(pon|ponle|deja|dejar|haz|cambia) [(los permisos de)] <cosa> {path} [(para)] que solo (lo|la) (lea|pueda leer|vea|pueda ver|pueda abrir|abra|toque) {owner}",
      "(quita|quitale|quitar|quite) [el] acceso (a los demas|a todos los demas|a otros|a todos menos [a|al] {owner}|a todo el mundo menos [a|al] {owner}) (a|al|en|de|del) <cosa> {path}",
      "(quita|quitale|quitar|quite) (a|al|de|del) <cosa> {path} [(el acceso|los permisos|todos los permisos)] (a los demas|a todos menos al dueño|al grupo y a otros|a otros y al grupo|al grupo y a los demas)",
      "(quita|quitale|quitar|quite) [todos] los permisos (a los demas|a todos menos al dueño|al grupo y a otros|al grupo y a los demas) (de|del|en|a) <cosa> {path}",
      "<cosa> {path} (solo para|solamente para|unicamente para) {owner}",
      "(protege|proteger|proteja|blinda|cierra) <cosa> {path} para que (nadie mas|solo {owner}) (lo|la) (pueda leer|lea|vea|pueda ver|abra|pueda abrir|toque)",
      "que nadie (mas|excepto {owner}|salvo {owner}|menos {owner}|mas que {owner}|que no sea {owner}) (pueda leer|lea|pueda ver|vea|pueda abrir|acceda a) <cosa> {path}",
      "que (nadie|ninguno) (mas que|salvo|excepto|menos|que no sea) {owner} (lea|pueda leer|vea|pueda ver|pueda abrir|tenga acceso a|pueda acceder a|acceda a|pueda entrar en|entre en|abra|toque|pueda tocar) <cosa> {path}",
    ],
    en: [
      "let only the owner read {path}",
      "(make|have|let|set|change) [it so [that]] only {owner} [(can|may|is able to|be able to|to)] (read|see|open|access|read and write|enter|view|touch) <object> {path}",
      "(make|set) <object> {path} (readable|accessible|visible) (only|just) (by|for|to) {owner}",
      "(make|set) <object> {path} only (readable|accessible|visible) (by|for|to) {owner}",
      "only {owner} (should|may|must|shall) [be able to] (read|see|open|access|read and write) <object> {path}",
      "(remove|revoke|take away) [all] (access|permissions) (for|from|of) (everyone else|the others|everybody else|group and others|everyone but {owner}|everyone except {owner}) (on|to|from) <object> {path}",
      "(restrict|limit|lock down|lock) <object> {path} to {owner} [only]",
      "(restrict|limit) access to <object> {path} to {owner} [only]",
      "(nobody|no one) (but|except|other than) {owner} (should|may|can) [be able to] (read|open|see|access) <object> {path}",
      "(make|set|keep|i want|i need|i would like) <object> {path} [(to be)] (readable|accessible|visible|viewable) (by|for|to) [(only|just)] {owner} (and (nobody|no one) else|only|alone|and by nobody else)",
      "(i want|i need|i would like) <object> {path} [(to be)] (readable|accessible|visible|viewable) (only|just) (by|for|to) {owner}",
      "(lock|lock down|restrict|tighten|tighten up|close) [down] <object> {path} (so|so that) only {owner} (can|may|is able to) (read|see|open|access|read and write) it",
    ],
  },
  slots: {
    path: { type: "path", exists: true, ask: { es: "¿De qué archivo o carpeta?", en: "Of which file or folder?" } },
    owner: {
      type: "choice",
      optional: true,
      choices: {
        owner: [
          "el dueño",
          "al dueño",
          "el propietario",
          "su dueño",
          "su dueña",
          "la dueña",
          "su propietario",
          "yo",
          "mi",
          "mi usuario",
          "the owner",
          "its owner",
          "me",
          "i",
          "myself",
          "my user",
        ],
      },
    },
  },
  command: ({ path = "" }, machine) => ({
    pipeline: [["chmod", machine.pathKind(path) === "directory" ? "700" : "600", path]],
    ...needsRoot(path, machine),
  }),
  say: spoken({
    es: (_, { path = "" }) => `Ahora solo el dueño puede leer y cambiar ${path}.`,
    en: (_, { path = "" }) => `Only its owner can read and change ${path} now.`,
  }),
});

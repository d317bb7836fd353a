import { posix } from "node:path";
import { spoken } from "../saying/spoken.ts";
import { under } from "../saying/under.ts";
import { defineSkill } from "../skill.ts";

/** Makes a symbolic link at one place that leads to another. */
export const linkCreate = defineSkill({
  id: "link-create",
  changes: true,
  sentences: {
    es: [
      "crea un enlace simbólico a {path} en {link}",
      "<crea> [(un|el)] (enlace|link|symlink|acceso directo|vinculo|liga|enlace blando) [(simbolico|simbolica|blando|suave)] (a|al|hacia|de|del|para|apuntando a|que apunte a|que apunte al|que lleve a) [(el|la)] [(<archivo>|<carpeta>)] {path} (en|llamado|que se llame|con [el] nombre|con nombre|como|desde|dentro de|de nombre) [(la|el)] [(<carpeta>|ruta)] {link}",
      "<crea> [(un|el|una)] (enlace|link|symlink|acceso directo|vinculo|liga) [(simbolico|simbolica|blando|suave)] (en|llamado|que se llame|con [el] nombre|con nombre|de nombre|llamada) [(la|el)] [<carpeta>] {link} (a|al|hacia|apuntando a|que apunte a|que apunte al|que apunta a|que lleve a|para) [(el|la)] [(<archivo>|<carpeta>)] {path}",
      "<crea> [(un|el|una)] (enlace|link|symlink|vinculo|liga) [(simbolico|simbolica|blando)] [llamado] {link} (a|al|hacia|apuntando a|que apunte a|que apunta a) [(el|la)] [(<archivo>|<carpeta>)] {path}",
      "<crea> [(un|el|una)] (enlace|link|symlink|acceso directo|vinculo|liga) [(simbolico|simbolica|blando)] (a|al|hacia|de|del) [(el|la)] [(<archivo>|<carpeta>)] {path}",
      "<crea> [(un|el|una)] (enlace|link|symlink|acceso directo|vinculo|liga) [(simbolico|simbolica|blando)]",
      "<crea> [(un|el|una)] (enlace|link|symlink|vinculo|liga) [(simbolico|simbolica|blando)] desde [(la|el)] [<carpeta>] {link} (a|al|hacia) [(la|el)] [(<archivo>|<carpeta>)] {path}",
      "(enlaza|enlazar|enlace|enlazame|linkea|linkear|vincula|vincular) [(el|la)] [(<archivo>|<carpeta>)] {path} (en|como|desde|con) [(la|el)] [<carpeta>] {link}",
      "que {link} (apunte|apunta|sea un enlace|sea un link|lleve) (a|al|hacia) [(el|la)] [(<archivo>|<carpeta>)] {path}",
      "(haz|hacer|hace|haga|hazme) que {link} (apunte|sea un enlace|sea un link|lleve|enlace) (a|al|hacia) [(el|la)] [(<archivo>|<carpeta>)] {path}",
      "(pon|poner|pone|ponga|ponme|anade|agrega) [(un|el|una)] (enlace|link|symlink|acceso directo|vinculo|liga) [(simbolico|simbolica|blando)] (a|al|hacia|de|del) [(el|la)] [(<archivo>|<carpeta>)] {path} (en|llamado|como) [(la|el)] [<carpeta>] {link}",
      "(enlace|link|symlink) simbolico (de|desde) {link} (a|hacia) {path}",
      "<crea> [(un|el|una)] (enlace|link|symlink|vinculo|liga) [(simbolico|simbolica|blando)] (de|del) [(la|el)] [(<archivo>|<carpeta>)] {path} (a|al|hacia) [(la|el)] [<carpeta>] {link}",
      "(haz|hacer|hace|haga|hazme|quiero) que {link} sea [un] (enlace|link|symlink|enlace simbolico|link simbolico|enlace blando) (a|al|hacia|que apunte a|apuntando a|que lleve a|de) [(el|la)] [(<archivo>|<carpeta>)] {path}",
      "(convierte|convertir|haz|haga|vuelve|deja) [a] {link} (en|como) [un] (enlace|link|symlink|enlace simbolico|link simbolico) (a|al|hacia|que apunte a|apuntando a|que lleve a) [(el|la)] [(<archivo>|<carpeta>)] {path}",
      "(apunta|apuntar|apunte|apuntame) {link} (a|al|hacia) [(el|la)] [(<archivo>|<carpeta>)] {path} con [un] (enlace|link|symlink|enlace simbolico)",
      "(<crea>|quiero|necesito|ponme|pon|dejame|deja|me hace falta|hace falta) [(un|el|una)] <enlace> [(en|llamado|que se llame)] {link} (que|y que) (apunte|apunta|lleve|lleva|vaya|enlace|dirija|remita|senale|mande|conduzca) (a|al|hacia|para) [(el|la)] [(<archivo>|<carpeta>)] {path}",
      "(quiero|necesito|ponme|dejame|me hace falta|hace falta) [(un|el|una)] <enlace> (en|llamado|desde|de) {link} (a|al|hacia|apuntando a) [(el|la)] [(<archivo>|<carpeta>)] {path}",
    ],
    en: [
      "make a symbolic link to {path} at {link}",
      "<create> [(a|an|the|me a)] (symbolic link|symlink|soft link|link|sym link|shortcut) (to|for|pointing to|pointing at|of) [(the|my)] [(<file>|<folder>)] {path} (at|in|called|named|as|from|under|with the name) [(the|my)] [<folder>] {link}",
      "<create> [(a|an|the|me a)] (symbolic link|symlink|soft link|link|sym link|shortcut) (at|in|called|named|from) [(the|my)] [<folder>] {link} (to|pointing to|pointing at|that points to|for|which points to) [(the|my)] [(<file>|<folder>)] {path}",
      "<create> [(a|an|the)] (symbolic link|symlink|soft link|sym link|link) {link} (to|pointing to|pointing at|that points to|that points at) [(the|my)] [(<file>|<folder>)] {path}",
      "<create> [(a|an|the|me a)] (symbolic link|symlink|soft link|link|shortcut) (to|for|pointing to) [(the|my)] [(<file>|<folder>)] {path}",
      "<create> [(a|an|the)] (symbolic link|symlink|soft link|link)",
      "(symlink|soft link|link) [(the|my)] [(<file>|<folder>)] {path} (to|at|as|into|from|under) [(the|my)] [<folder>] {link}",
      "(make|have|let) {link} (point to|point at|a link to|a symlink to|link to|be a symlink to|be a link to) [(the|my)] [(<file>|<folder>)] {path}",
      "point {link} (to|at) [(the|my)] [(<file>|<folder>)] {path}",
      "put (a|the) (symbolic link|symlink|link) (to|for) [(the|my)] [(<file>|<folder>)] {path} (in|at|under|into) [(the|my)] [<folder>] {link}",
      "<create> [a] (symlink|symbolic link|link) between {link} and {path}",
      "{link} should (point to|be a (symlink|link) to) {path}",
      "(make|have|let|turn) {link} [(be|become|into)] [(a|the)] (symlink|symbolic link|soft link|sym link|link) (to|pointing to|pointing at|that points to|that points at|which points to|for|of|onto) [(the|my)] [(<file>|<folder>)] {path}",
      "{link} (should|must|has to|needs to) (be|become) a (symlink|symbolic link|soft link|link) (to|pointing to|pointing at|that points to|that points at) [(the|my)] [(<file>|<folder>)] {path}",
      "(i want|i need|want|need|put) [(a|the)] [(symbolic|soft)] (link|symlink) [(at|in|called|named)] {link} (that|which) (points|leads|goes|refers|links) to [(the|my)] [(<file>|<folder>)] {path}",
      "[a] [(symbolic|soft)] (link|symlink) [(at|in|called|named)] {link} (that|which) (points|leads|goes|refers) to [(the|my)] [(<file>|<folder>)] {path}",
      "(i|we) (need|want) (a|an) (symbolic link|symlink|soft link|sym link|link) (to|for|pointing to|pointing at) [(the|my)] [(<file>|<folder>)] {path} (in|at|called|as|from|under) {link}",
      "point {link} (at|to) {path} with a (symlink|symbolic link|link|soft link)",
    ],
  },
  slots: {
    path: {
      type: "path",
      exists: true,
      ask: { es: "¿Adónde debe llevar el enlace?", en: "What shall the link lead to?" },
    },
    link: { type: "path", ask: { es: "¿Dónde pongo el enlace?", en: "Where shall the link be?" } },
  },
  // A link to a relative path is read from where the link is: elsewhere than here only an absolute one means the same.
  command: ({ path = "", link = "" }, machine) => {
    const name = linkName(path, link, machine.pathKind(link));
    const isHere = !name.includes("/");
    return { pipeline: [["ln", "-s", isHere ? path : posix.resolve(machine.folder, path), name]] };
  },
  say: spoken({
    es: (_, { path = "", link = "" }) => `${link} lleva ahora a ${path}.`,
    en: (_, { path = "", link = "" }) => `${link} now leads to ${path}.`,
  }),
});

/** In a folder that is there, the link has the name of what it leads to. */
function linkName(path: string, link: string, kind: string | undefined): string {
  return kind === "directory" ? under(link, posix.basename(path)) : link;
}

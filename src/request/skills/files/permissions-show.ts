import { visible } from "../../../shared/text.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Who owns a file or folder and what each may do with it. */
export const permissionsShow = defineSkill({
  id: "permissions-show",
  sentences: {
    es: [
      "qué permisos tiene {path}",
      "[(que|cuales son|cuales)] [(los)] (permisos|derechos|modo) [(son los)] (tiene|tienen|hay en|de|del|en|sobre|posee|lleva|hay para) <cosa> {path}",
      "(con que|en que) (permisos|modo|derechos) (esta|estan|quedo|se creo|tengo) <cosa> {path}",
      "(de quien|a quien) (es|pertenece|son) <cosa> {path}",
      "quien es (el|la) (dueño|dueña|dueno|duena|propietario|propietaria) (de|del) <cosa> {path}",
      "[(el|que|cual es el)] (dueño|dueña|dueno|duena|propietario|propietaria|grupo|usuario y grupo|dueño y grupo) (de|del|tiene|tienen) <cosa> {path}",
      "[el] (dueño|dueno|propietario) y [los] permisos (de|del) <cosa> {path}",
      "[los] permisos y [el] (dueño|dueno|propietario) (de|del) <cosa> {path}",
      "[si] (es|esta) (ejecutable|escribible|legible|solo lectura|de solo lectura) <cosa> {path}",
      "[si] <cosa> {path} es (ejecutable|escribible|de solo lectura|legible)",
      "quien (puede|pueden) (leer|escribir|escribir en|ejecutar|modificar|abrir|entrar en|ver) <cosa> {path}",
      "[si] (puedo|se puede|tengo permiso para|tengo permisos para|tengo permiso de|puede) (leer|escribir|escribir en|ejecutar|modificar) <cosa> {path}",
      "a (que|cual) (usuario|grupo) (pertenece|pertenecen) <cosa> {path}",
      "(tiene|tengo) (permisos|permiso) (de (ejecucion|escritura|lectura)) [(en|sobre|para)] <cosa> {path}",
    ],
    en: [
      "what permissions does {path} have",
      "[(what|which|what are)] [the] (permissions|permission|perms|rights|mode|access rights|file mode|permission bits) [(are|is|does|do)] [(set|there)] [(on|of|for|has)] <object> {path} [(have|has|set to)]",
      "(what|which) (permissions|perms|mode|rights) (does|do) <object> {path} (have|has|carry)",
      "who owns <object> {path}",
      "(who is|what is|which is) the (owner|group|owner and group|user and group) of <object> {path}",
      "[the] (owner|ownership|group|owner and group|owner and permissions|permissions and owner) (of|for|on) <object> {path}",
      "(who|whom) does <object> {path} belong to",
      "(which|what) (user|group) (owns|does) <object> {path} [belong to]",
      "is <object> {path} (executable|writable|writeable|readable|read only|read-only|world readable|world writable)",
      "who (can|may|is allowed to) (read|write|write to|execute|run|modify|open|access|enter|edit) <object> {path}",
      "(can|may|am|could) i (read|write|write to|execute|run|modify|allowed to (read|write|run)) <object> {path}",
      "how are the permissions (set|on) [(on|for|of)] <object> {path}",
      "<object> {path} (permissions|perms|owner|ownership)",
      "(can|could|may) (anyone|anybody|everyone|others|other people|other users|the group) (read|see|open|write to|edit|change|access) <object> {path}",
      "who (has|has got) [(the)] (permission|rights|permissions|access|the right) to (read|write|write to|edit|change|open|execute|run) <object> {path}",
    ],
  },
  slots: {
    path: { type: "path", exists: true, ask: { es: "¿De qué archivo o carpeta?", en: "Of which file or folder?" } },
  },
  command: ({ path = "" }, machine) => ({
    pipeline: [machine.pathKind(path) === "directory" ? ["ls", "-ld", path] : ["ls", "-l", path]],
  }),
  say: spoken({
    es: ({ stdout }, { path = "" }) => {
      const { name, octal, owner, group, words } = read(stdout, path, "es");
      return `${name} es de ${owner} (grupo ${group}), permisos ${octal}: ${words}.`;
    },
    en: ({ stdout }, { path = "" }) => {
      const { name, octal, owner, group, words } = read(stdout, path, "en");
      return `${name} belongs to ${owner} (group ${group}), mode ${octal}: ${words}.`;
    },
  }),
});

/** "-rw-r--r-- 1 root root 221 Nov 22 12:00 /etc/hosts", of what is no file before it "total 8". */
function read(stdout: string, path: string, language: "es" | "en") {
  const line = lines(stdout).find((one) => /^[-dlbcps][-rwxsStT]{9}/.test(one)) ?? "";
  const [mode = "", , owner = "", group = ""] = columns(line);
  const octal = octalOf(mode);
  const says =
    language === "es"
      ? { who: ["el dueño", "el grupo", "los demás"], r: "lee", w: "escribe", x: "ejecuta", d: "entra", none: "nada" }
      : { who: ["owner", "group", "others"], r: "read", w: "write", x: "execute", d: "enter", none: "nothing" };
  const words = says.who.map((who, at) => {
    const bits = mode.slice(1 + 3 * at, 4 + 3 * at);
    const may = [
      ...(bits[0] === "r" ? [says.r] : []),
      ...(bits[1] === "w" ? [says.w] : []),
      ...(/[xst]/.test(bits[2] ?? "") ? [mode.startsWith("d") ? says.d : says.x] : []),
    ];
    return `${who}: ${may.length === 0 ? says.none : may.join("/")}`;
  });
  return { name: visible(path), octal, owner, group, words: words.join(", ") };
}

/** "-rwsr-xr-x" → "4755". */
function octalOf(mode: string): string {
  const bits = mode.slice(1, 10);
  const digit = (at: number) =>
    (bits[at] === "r" ? 4 : 0) + (bits[at + 1] === "w" ? 2 : 0) + (/[xst]/.test(bits[at + 2] ?? "") ? 1 : 0);
  const special = [2, 5, 8].reduce((sum, at, order) => sum + (/[sStT]/.test(bits[at] ?? "") ? 4 >> order : 0), 0);
  return `${special === 0 ? "" : special}${digit(0)}${digit(3)}${digit(6)}`;
}

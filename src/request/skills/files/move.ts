import { posix } from "node:path";
import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import { spoken } from "../saying/spoken.ts";
import { under } from "../saying/under.ts";
import { defineSkill } from "../skill.ts";

/** Moves or renames; never over a file that is there. */
export const move = defineSkill({
  id: "move",
  changes: true,
  sentences: {
    es: [
      "mueve {path} a {target}",
      "<mueve> [(el|la|mi)] [(<archivo>|<carpeta>)] {path} (a|en|hacia|dentro de|al|hasta) [(la|el)] [<carpeta>] [de] {target}",
      "(renombra|renombrar|renombre|renombres|cambia el nombre de|cambiar el nombre de|cambiale el nombre a) [(el|la|mi|al)] [(<archivo>|<carpeta>)] {path} (a|como|por|en) {target}",
      "(cambia|cambiar) [(el|la|mi)] (<archivo>|<carpeta>) {path} (de sitio|de lugar) a {target}",
      "(mete|meter|lleva|llevar|pon|poner) [(el|la|mi)] (<archivo>|<carpeta>) {path} (en|dentro de|a) [(la|el)] [<carpeta>] {target}",
      "<mueve> [(el|la|mi)] [(<archivo>|<carpeta>)] {path}",
      "(haz|hacer) que [(el|la)] (<archivo>|<carpeta>) {path} se llame {target}",
      "(pon|ponle) (de|por) nombre {target} (a|al) [<archivo>] {path}",
      "(renombra|renombrar|renombre|renombrame) [(el|la|mi|al)] [(<archivo>|<carpeta>)] {path} (a|como|por|en) {target}",
      "(cambiale|cambia|cambie) el nombre (a|al|de|del) [(el|la)] [(<archivo>|<carpeta>)] {path} (a|por) {target}",
    ],
    en: [
      "move {path} to {target}",
      "<move> [(the|my)] [(<file>|<folder>)] {path} (to|into|in|under|over to) [(the|my)] [<folder>] {target} [<folder>]",
      "rename [(the|my)] [(<file>|<folder>)] {path} (to|as|into) {target}",
      "(change|switch) the name of [(the|my)] [(<file>|<folder>)] {path} to {target}",
      "put [(the|my)] (<file>|<folder>) {path} (in|into|under) [(the|my)] [<folder>] {target} [<folder>]",
      "<move> [(the|my)] [(<file>|<folder>)] {path}",
      "<move> [(the|my)] {path} (<file>|<folder>) (to|into) [the] {target} [<folder>]",
      "give [(the|my)] (<file>|<folder>) {path} the name {target}",
      "<move> [(the|my)] [(<file>|<folder>)] {path} from {origin} (to|into) {target}",
      "(shift|send|bring|take) [(the|my)] [(<file>|<folder>)] {path} (to|into|over to|under) [(the|my)] [<folder>] {target}",
    ],
  },
  slots: {
    path: { type: "path", ask: { es: "¿Qué muevo?", en: "What shall I move?" } },
    origin: { type: "path", optional: true },
    target: { type: "path", ask: { es: "¿Adónde, o con qué nombre?", en: "Where to, or under what name?" } },
  },
  command: ({ path = "", origin, target = "" }, machine) => {
    const source = under(origin, path);
    const to = besideSource(source, target, machine);
    const isThere = machine.pathKind(goal(source, to, machine)) !== undefined;
    return { pipeline: [isThere ? ["mv", "-n", source, to] : ["mv", source, to]] };
  },
  say: spoken({
    es: (_, { path = "", target = "" }) => `${path} está ahora en ${target}, si no había ya algo con ese nombre.`,
    en: (_, { path = "", target = "" }) => `${path} is now at ${target}, unless something of that name was there.`,
  }),
});

/** "Renombra /srv/web/index.htm a index.html": a file's new name alone is one in the same folder. */
function besideSource(source: string, target: string, machine: MachineSnapshot): string {
  const isName = !target.includes("/") && /\w\.\w+$/.test(target) && machine.pathKind(target) === undefined;
  return isName && source.includes("/") && /\w\.\w+$/.test(source) ? posix.join(posix.dirname(source), target) : target;
}

/** What it will be called: of the same name where it goes into a folder. */
function goal(source: string, target: string, machine: MachineSnapshot): string {
  return machine.pathKind(target) === "directory" ? posix.join(target, posix.basename(source)) : target;
}

import type { Language } from "../../../shared/language.ts";
import { visible } from "../../../shared/text.ts";
import { sayBytes } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The newest file below a folder: when it was written and how large it is. */
export const latestBackup = defineSkill({
  id: "latest-backup",
  sentences: {
    es: [
      "cuál es la última copia de seguridad en {path}",
      "[(cual (es|fue)|que tal|cuando (es|fue|se hizo|hicimos|se hizo la)|de cuando es)] [(el|la)] (ultimo|ultima|mas reciente) (copia de seguridad|respaldo|backup|copia|copia de respaldo|resguardo) [(que hay|guardad(o|a)|hech(o|a)|que tenemos|mas reciente)] (en|de|del|dentro de|bajo) [(la|el)] [<carpeta>] {path}",
      "[(cual (es|fue)|cuando (es|fue)|de cuando es)] [(el|la)] (copia de seguridad|respaldo|backup|copia) mas (reciente|nuevo|nueva) (en|de|del|dentro de|bajo) [(la|el)] [<carpeta>] {path}",
      "(cuando|que dia|a que hora) (se hizo|fue|se ejecuto|se realizo|hicimos|se guardo) [(el|la)] (ultimo|ultima) (copia de seguridad|respaldo|backup|copia|copia de respaldo|resguardo) [(en|de|del|dentro de) [(la|el)] [<carpeta>] {path}]",
      "(cuanto|que) (pesa|ocupa|mide|tamaño tiene|tiempo tiene|antiguedad tiene) [(el|la)] (ultimo|ultima) (copia de seguridad|respaldo|backup|copia|copia de respaldo) [(en|de|del|dentro de) [(la|el)] [<carpeta>] {path}]",
      "(de cuando|de que (fecha|dia)) es [(el|la)] (ultimo|ultima) (copia de seguridad|respaldo|backup|copia) [(en|de|del|dentro de) [(la|el)] [<carpeta>] {path}]",
      "[si] hay (copias|respaldos|backups|copia|respaldo|backup) [de seguridad] (recientes|reciente|de hoy|nuevos|nuevas) (en|dentro de) [(la|el)] [<carpeta>] {path}",
      "[(cual es|que)] [(el|los)] <archivo> (mas (nuevo|reciente)|(modificado|creado) mas recientemente) (en|de|del|dentro de|bajo|hay en) [(la|el)] [<carpeta>] {path}",
      "[(cual es|que)] [el] ultimo <archivo> [(modificado|creado|guardado|escrito|que se (modifico|creo|guardo))] (en|de|del|dentro de|bajo|hay en) [(la|el)] [<carpeta>] {path}",
      "(edad|fecha|antiguedad|tamaño) (de la|del) (ultimo|ultima) (copia de seguridad|respaldo|backup|copia) [(en|de|dentro de) [(la|el)] [<carpeta>] {path}]",
      "[(el|la)] (ultimo|ultima) (copia de seguridad|respaldo|backup|resguardo)",
      "[si] (se hizo|se ha hecho|tenemos|hay|funciono|corrio) [(el|la)] (copia de seguridad|respaldo|backup) (de hoy|de anoche|de ayer) (en|dentro de) [(la|el)] [<carpeta>] {path}",
      "(que tan|como de|cuan) (viej(o|a)|antigu(o|a)|reciente|nuev(o|a)|grande) es [(el|la)] [(ultimo|ultima)] (copia de seguridad|respaldo|backup|copia) [(en|de|del|dentro de) [(la|el)] [<carpeta>] {path}]",
      "(que|cual) (copia|copia de seguridad|respaldo|backup|archivo|fichero) es (el|la) (mas (reciente|nuevo|nueva)|ultimo|ultima) (en|de|del|dentro de) [(la|el)] [<carpeta>] {path}",
      "[(cual (es|sera|fue)|que|cuando es|de cuando es|de que (dia|fecha) es)] [(el|la)] [(ultimo|ultima)] <respaldo> [(mas (reciente|nuevo|nueva|fresco|fresca))] (que (hay|haya|tenemos|tengo|se guardo|esta|quedo|existe)|guardad(o|a)|almacenad(o|a)|disponible) <dondehay> {path}",
      "[(cual (es|sera|fue)|que)] [(el|la)] <respaldo> (mas (reciente|nuevo|nueva|fresco|fresca)) [(que (hay|haya|tenemos|tengo))] <dondehay> {path}",
    ],
    en: [
      "what is the latest backup in {path}",
      "[(what is|which is|when was|how old is|how big is|how large is|find)] [the] (latest|last|newest|most recent) (backup|backup copy|backup file|copy|snapshot) [(made|taken|stored|saved|there is)] (in|under|inside|at|of|within|from|on) [(the|my)] [<folder>] {path}",
      "when was the (last|latest|most recent) backup [(made|taken|done|run|saved|written)] [(in|under|inside|at|of|to) [(the|my)] [<folder>] {path}]",
      "(how old|how big|how large|how recent|how fresh) is [the] (latest|last|newest|most recent) backup [(in|under|inside|at|of) [(the|my)] [<folder>] {path}]",
      "(age|size|date|age and size) of the (latest|last|newest|most recent) backup [(in|under|inside|at|of) [(the|my)] [<folder>] {path}]",
      "[(what is|which is|find)] [the] (newest|latest|most recent|most recently modified|most recently changed|last modified|last changed) <file> (in|under|inside|at|of|within|from) [(the|my)] [<folder>] {path}",
      "which <file> (in|under|inside) [(the|my)] [<folder>] {path} is (newest|the newest|the latest|most recent|the most recent)",
      "(is there|do we have|have we got) (a|any) (recent|fresh|new) backup (in|under|inside|at) [(the|my)] [<folder>] {path}",
      "(are there|do we have) [any] (recent|fresh|new) backups (in|under|inside|at) [(the|my)] [<folder>] {path}",
      "when did (the|we|it) [(last)] (backup|back up|last back up) [(last run|run last|last)] [(in|to|into|at) {path}]",
      "[the] (latest|last|newest|most recent) backup",
      "(did|has) (the|last night|today) backup (run|work|been made|go through) (in|under|at|to) [(the|my)] [<folder>] {path}",
      "[(what|which)] [is] [the] (newest|latest|most recent|freshest) (backup|copy|back up) [(that|which)] (there is|we have|i have|is|is kept|is stored|sitting|stored|kept) (in|under|on|inside) [(the|my)] [<folder>] {path}",
      "(have (i|we) got|do (i|we) have|is there|are there) [(a|any|some)] [(recent|fresh|new)] (backup|backups)",
      "(let me see|what is) the (newest|latest|most recent) backup",
      "did (the|our|last nights|last night|todays) backup [(run|work|go through|happen|finish)] [last night]",
      "when did (i|we) last (back up|backup|do a backup|run a backup|take a backup)",
      "(did|has) (the|our) backup (run|work|worked|go through|gone through|happen|happened|finish|finished) [(last night|today)]",
    ],
  },
  slots: {
    path: {
      type: "path",
      exists: true,
      ask: { es: "¿En qué carpeta están las copias?", en: "Which folder are the backups in?" },
    },
  },
  command: ({ path = "" }) => ({
    pipeline: [
      ["find", path, "-type", "f", "-printf", "%T@ %s %TY-%Tm-%Td %TH:%TM %p\\n"],
      ["sort", "-n"],
      ["tail", "-n", "1"],
    ],
  }),
  say: spoken({
    es: ({ stdout }, { path = "" }) => tell(stdout, path, "es"),
    en: ({ stdout }, { path = "" }) => tell(stdout, path, "en"),
  }),
});

/** "1764156600.0000000000 5242880 2026-11-22 04:30 /srv/backup/db.sql.gz" */
function tell(stdout: string, folder: string, language: Language): string {
  const [, bytes, moment = "", name = ""] = /^\S+ (\d+) (\S+ \S+) (.*)$/.exec(lines(stdout)[0] ?? "") ?? [];
  if (bytes === undefined)
    return language === "es" ? `En ${folder} no hay ningún archivo.` : `There is no file in ${folder}.`;
  const size = sayBytes(Number(bytes), language);
  return language === "es"
    ? `Lo más reciente de ${folder} es ${visible(name)}, del ${moment}, con ${size}.`
    : `The newest in ${folder} is ${visible(name)}, of ${moment}, with ${size}.`;
}

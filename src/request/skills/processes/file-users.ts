import type { Language } from "../../../shared/language.ts";
import { sayList } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The processes that have a file, or anything in a folder, open. */
export const fileUsers = defineSkill({
  id: "file-users",
  sentences: {
    es: [
      "quién está usando {path}",
      "<quien> (esta|estan) (usando|utilizando|ocupando|bloqueando|accediendo a|escribiendo en|leyendo|reteniendo|agarrando|escribiendo|trabajando en|tocando) <cosa> {path}",
      "<quien> (usa|usan|utiliza|utilizan|ocupa|ocupan|bloquea|bloquean|escribe en|escriben en|retiene|retienen|lee|leen|accede a|acceden a) <cosa> {path}",
      "<quien> (tiene|tienen|mantiene|mantienen|dejo) (abierto|abierta|en uso|ocupado|ocupada|bloqueado|bloqueada|pillado|agarrado|tomado|cogido) <cosa> {path}",
      "<quien> (tiene|tienen|mantiene|mantienen) <cosa> {path} (abierto|abierta|en uso|ocupado|ocupada|bloqueado|bloqueada|agarrado|tomado)",
      "[los] (procesos|programas|proceso|programa) (que (usan|usen|tienen abierto|tienen abierta|tengan abierto|ocupan|estan usando|esten usando|acceden a|escriben en|bloquean)|usando|con) <cosa> {path} [(abierto|abierta)]",
      "(que|quien|por que) (me|nos) (impide|esta impidiendo) (desmontar|borrar|mover) <cosa> {path}",
      "[si] (esta|sigue) [(abierto|abierta|en uso|usandose|usado|usada|ocupado|bloqueado)] <cosa> {path} [(abierto|abierta|en uso|usandose|ocupado|ocupada|bloqueado)] por (alguien|algun proceso|algun programa|algo)",
      "[si] (esta|sigue) (abierto|abierta|en uso|usandose|ocupado|ocupada|bloqueado) <cosa> {path}",
      "[si] (alguien|algun proceso|algo|algun programa) (esta usando|usa|tiene abierto|tiene abierta|ocupa|esta escribiendo en|bloquea|esta bloqueando) <cosa> {path}",
      "(por quien|por que proceso|por que programa) (esta|esta siendo) (abierto|usado|ocupado|usada|bloqueado|ocupada) <cosa> {path}",
      "[un] (lsof|fuser) (de|a|al|sobre|en|del) <cosa> {path}",
      "[que] <archivos> (hay|estan) abiertos (en|dentro de|bajo) [(la|el)] [<carpeta>] {path}",
      "<archivos> abiertos (en|dentro de|bajo|de) [(la|el)] [<carpeta>] {path}",
      "(que|cuales) usuarios tienen [(<archivos>|algo)] abiert(o|os) (en|dentro de) [(la|el)] [<carpeta>] {path}",
      "no (me|nos|se|le|les) (deja|dejan|puedo|puede|podemos) (desmontar|borrar|mover|expulsar|eliminar|quitar|extraer|renombrar|montar) <cosa> {path} [(a ver|y|pero|dime|porque)] <quien> [(lo|la)] (tiene|tienen|mantiene|mantienen|esta|estan|usa|usan|ocupa|ocupan|bloquea|bloquean|retiene|retienen) [(pillado|pillada|abierto|abierta|ocupado|ocupada|cogido|cogida|agarrado|agarrada|tomado|tomada|en uso|usando|ocupando|bloqueando|trabado|trabada|enganchado)]",
      "no (puedo|podemos|se puede|pude) (desmontar|borrar|mover|expulsar|eliminar|quitar|extraer) <cosa> {path} [(a ver|y|pero|dime|porque)] <quien> [(lo|la)] (tiene|tienen|mantiene|mantienen|esta|estan|usa|usan|ocupa|ocupan|bloquea|bloquean|retiene|retienen) [(pillado|pillada|abierto|abierta|ocupado|ocupada|cogido|cogida|agarrado|agarrada|tomado|tomada|en uso|usando|ocupando|bloqueando|trabado|trabada)]",
      "<quien> {path} (tiene|tienen|mantiene|mantienen) (abierto|abierta|en uso|ocupado|ocupada|bloqueado|bloqueada|pillado|pillada|agarrado|agarrada|tomado|tomada|cogido|cogida|trabado|trabada|enganchado|pescado)",
      "<quien> {path} (esta|estan) (usando|ocupando|bloqueando|reteniendo|tocando)",
      "<quien> (tiene|tienen|mantiene|mantienen) (pillada|agarrada|tomada|cogida|trabado|trabada|enganchado|enganchada|secuestrado|abiertos <archivos> en|<archivos> abiertos en|cosas abiertas en|algo abierto en) <cosa> {path}",
      "<quien> (tiene|tienen|mantiene|mantienen) <cosa> {path} (pillado|pillada|agarrada|cogido|cogida|tomada|trabado|trabada|enganchado)",
      "por que (esta|sigue) (ocupad(o|a)|en uso|bloquead(o|a)) <cosa> {path}",
      "por que no (me deja|nos deja|puedo|podemos|se puede|se deja) (desmontar|expulsar|borrar|mover|eliminar) <cosa> {path}",
      "no [(me|nos|se|le|les)] (deja|dejan|puedo|puede|podemos|permite|pude|quiere) (desmontar|soltar|liberar|borrar|mover|expulsar|eliminar|quitar|extraer|renombrar|sacar) <cosa> {path} [(porque|pues|que|ya que|y)] [(me|nos)] [(dice|dicen|pone|sale|marca|avisa|reclama)] [que] [(esta|sigue|anda)] [(ocupad(o|a)|en uso|pillad(o|a)|abiert(o|a)|busy)] [(a ver|y|pero|dime|asi que|entonces)] <quien> [(lo|la)] (tiene[n]|mantiene[n]|esta[n]|anda[n]|usa[n]|ocupa[n]|bloquea[n]|retiene[n]|agarra[n]) [(pillad(o|a)|abiert(o|a)|ocupad(o|a)|cogid(o|a)|agarrad(o|a)|tomad(o|a)|en uso|usando|ocupando|bloqueando|trabad(o|a)|reteniendo|agarrando)]",
    ],
    en: [
      "who is using {path}",
      "(who|what|which process|which processes|what process|what processes|which program|which programs|what program|who all|which app) (is|are) [(currently|still)] (using|accessing|writing to|writing in|reading|reading from|holding|blocking|locking|working in|keeping busy|touching) [on to|onto] <object> {path} [(open)]",
      "(who|what|which process|which processes|what process|which program|which programs|what processes) (uses|use|has|have|holds|hold|keeps|keep|accesses|access|locks|lock|writes to|write to|got) [on to|onto] <object> {path} [(open|locked|busy|in use)]",
      "(who|what|which process|which processes|which program|which programs|what processes) (has|have|got|keeps) (open|opened|locked) <object> {path}",
      "[(the|list|all|any|find|all the)] (processes|programs|process) [(that are|that|which are|which)] (using|with|accessing|have|having|holding|use|hold|writing to) <object> {path} [(open)]",
      "(what|who|which process) (prevents|is preventing|keeps|stops|is stopping) (me|us) [from] (unmounting|deleting|removing) <object> {path}",
      "(what|who) is keeping <object> {path} (busy|open|locked)",
      "is <object> {path} [(still|currently)] (open|in use|being used|busy|locked|opened|used) [by (anyone|anything|any process|a process|something|someone)]",
      "is (anyone|anything|any process|someone|something|any program) [(still|currently)] (using|accessing|writing to|holding|in) <object> {path} [open]",
      "does (anyone|anything|any process|something) (have|use|hold) <object> {path} [open]",
      "why is <object> {path} busy",
      "(lsof|fuser) (on|for|of) <object> {path}",
      "(which|what|list the|the) (<files>|files) [are] open (in|under|inside) [(the|my)] [<folder>] {path}",
      "open <files> (in|under|inside) [(the|my)] [<folder>] {path}",
      "who has got <object> {path} open",
      "(what|who|which process|which processes|which program|which programs|what process|what processes) (has|have|got|has got|have got|keeps|keep|holds|hold|is holding|are holding|is keeping) [(any)] <files> open (in|under|on|inside|within|below) <object> {path}",
      "(what|who|which process|which processes|what process|what processes) (has|have|got|has got) open <files> (in|under|on|inside|within) <object> {path}",
      "(what|who|which process|which processes) (has|have) (anything|something|stuff) open (in|under|on|inside) <object> {path}",
      "(i|we) (can not|cannot|cant|could not) (unmount|umount|delete|remove|move|eject) <object> {path} (what|who|which process|which processes) (is|are|has|have|keeps|keep|holds) [(using|holding|keeping|blocking|locking)] [(it|them)] [(busy|open|locked)]",
      "(what|who) is (on|in|still on|still in) <object> {path} keeping it (busy|open|locked)",
      "why (can not|can|could not) (i|we) [not] (unmount|umount|eject|delete|remove|move) <object> {path}",
      "why will <object> {path} not (unmount|umount|eject)",
      "(i can not|can not|it will not let me|we can not|i am not able to) (unmount|umount|eject|remove|delete|move|release) <object> {path} [(because|as|since)] [it] [(says|is|says it is)] [(busy|in use)] [(so|and)] (what|who|which (process|processes|program|programs)) (has|have|is|are|holds|hold) [(it|using it|holding it|keeping it)] [(open|busy)]",
      "(who|what) is got <object> {path} (open|locked|busy|in use)",
    ],
  },
  slots: { path: { type: "path", exists: true, ask: { es: "¿Qué archivo o carpeta?", en: "Which file or folder?" } } },
  command: ({ path = "" }, machine) => ({
    pipeline: [machine.pathKind(path) === "directory" ? ["lsof", "+D", path] : ["lsof", path]],
    root: true,
  }),
  // lsof ends with 1 when nobody has it open.
  say: spoken(
    {
      es: ({ stdout }, { path = "" }) => tell(stdout, path, "es"),
      en: ({ stdout }, { path = "" }) => tell(stdout, path, "en"),
    },
    [1],
  ),
});

function tell(stdout: string, path: string, language: Language): string {
  const rows = lines(stdout)
    .slice(1)
    .map((line) => columns(line));
  const processes = [...new Set(rows.map(([name, pid, user]) => `${name} (PID ${pid}, ${user})`))];
  if (processes.length === 0) {
    return language === "es" ? `Nadie tiene abierto ${path}.` : `Nobody has ${path} open.`;
  }
  const names = sayList(processes, language, 4);
  const one = processes.length === 1;
  if (language === "es") return `${path} ${one ? "lo tiene abierto" : "lo tienen abierto"} ${names}.`;
  return `${path} is open in ${names}.`;
}

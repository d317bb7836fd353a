import { archiveListing, isArchive, packedTextPrinter } from "../saying/archive-kind.ts";
import { count } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** What a file holds. */
export const showFile = defineSkill({
  id: "show-file",
  sentences: {
    es: [
      "muestra el archivo {path}",
      "(muestra|muestrame|mostrar|ensena|ensename|ensenar|lee|leer|leeme|ver|abre|abrir|saca|imprime|imprimir|visualiza|visualizar|mira|vuelca|volcar|dame|quiero ver) [(el|mi|lo que (hay|tiene|pone) en)] [(contenido (de|del))] [(el|mi)] <archivo> [(de [configuracion|config] [de])] {path}",
      "(muestra|muestrame|mostrar|ensena|ensename|ensenar|lee|leer|leeme|ver|abre|abrir|saca|imprime|visualiza|mira|vuelca|dame|quiero ver) [(el contenido de|lo que (hay|tiene|pone) en)] {path}",
      "(que|lo que) (hay|pone|dice|contiene|tiene|trae) [(en|dentro de)] [(el|mi)] <archivo> {path}",
      "[el] contenido (de|del) [(el|mi)] [<archivo>] {path}",
      "(que|lo que) (pone|dice|contiene) [(en|dentro de)] {path}",
      "[<archivo>] {path} (entero|completo)",
      "cat [(a|de|al)] [<archivo>] {path}",
      "(lee|leer|leeme) [en voz alta] [(el|mi)] [<archivo>] {path}",
      "(abre|abreme|abra|muestreme|muestra|ensename|lee|leeme|imprime) [(el|mi)] [<archivo>] {path} (para ver que (tiene|dice|pone)|por pantalla|en pantalla|entero|completo)",
      "(abreme|abra|muestreme|leame|imprimeme|pasame|sacame|volcame|ensenamelo) [(el|mi)] [<archivo>] {path}",
      "(quiero|necesito) (ver|leer) [(el|lo que tiene el|el contenido del)] [<archivo>] {path}",
      "que (tiene|trae|contiene) [dentro] [(el|mi)] [<archivo>] {path}",
      "(me|nos) (lees|lee|leen) [(el|la|mi)] [<archivo>] {path}",
      "(abre|abreme|abrime|abra) [(el|mi)] [<archivo>] {path} (a ver|para ver|y dime) que (trae|tiene|dice|pone|hay|lleva|contiene) [(dentro|adentro)]",
    ],
    en: [
      "show the file {path}",
      "(show|show me|display|print|read|open|view|see|output|dump|cat|let me see|give me) [(the|my)] [(contents|content) of] [(the|my)] <file> {path}",
      "(show|show me|display|print|read|open|view|see|output|dump|let me see) [the] [(contents|content) of] {path}",
      "what is (in|inside|written in) [(the|my)] <file> {path}",
      "what does [(the|my)] [<file>] {path} (say|contain|have in it|hold)",
      "[the] (contents|content) of [(the|my)] [<file>] {path}",
      "(show|show me|display|print|read|open|view) [the] {path} <file>",
      "read me [the] [<file>] {path}",
      "(print|print out|type out|spit out|dump) [(the|my)] [<file>] {path}",
      "(let me|i want to|i need to) (read|see|view) [the] [(contents of|content of)] [(the|my)] [<file>] {path}",
      "what does {path} (say|contain|look like)",
      "print out [the] [(contents of|text of)] [(the|<file>|the <file>)] {path} (on screen|to the screen|here|to the terminal|on the terminal)",
      "read [(the|my)] [<file>] {path} (to me|out|aloud|out loud|for me)",
      "cat [(the|my)] [<file>] {path}",
      "(pull up|bring up|dig out|dig up|fetch|grab|throw up|spit out) [(the|my)] [(contents of|content of)] [the] [<file>] {path}",
      "what is in {path} (print it|show it|show me|let me see)",
      "(can i|could i|may i|let me) (see|read|look at|view|have a look at) [(the|my)] [<file>] {path}",
      "(show us|give us|print us) [(the|my)] [(contents of|content of)] [the] [<file>] {path}",
      "(print|display|show|show me|put|throw|read) [(the|my)] [<file>] {path} (on|to|up on) [(the|my)] (screen|terminal|console)",
      "read [(the|my)] [<file>] {path} out [(to me|loud|for me)]",
    ],
  },
  slots: { path: { type: "path", exists: true, ask: { es: "¿Qué archivo?", en: "Which file?" } } },
  command: ({ path = "" }, machine) => ({
    pipeline: [
      machine.pathKind(path) === "directory"
        ? ["ls", "-lah", path]
        : (packedTextPrinter(path) ?? (isArchive(path) ? archiveListing(path) : ["cat", path])),
    ],
  }),
  say: spoken({
    es: ({ stdout }, { path = "" }) => `${path}: ${count(lines(stdout).length, "línea", "líneas")} con texto.`,
    en: ({ stdout }, { path = "" }) => `${path}: ${count(lines(stdout).length, "line", "lines")} of text.`,
  }),
});

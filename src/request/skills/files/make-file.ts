import { spoken } from "../saying/spoken.ts";
import { under } from "../saying/under.ts";
import { defineSkill } from "../skill.ts";

/** Makes an empty file; one that is there keeps its content. */
export const makeFile = defineSkill({
  id: "make-file",
  changes: true,
  sentences: {
    es: [
      "crea el archivo {path}",
      "<crea> [(un|el|una)] [(nuevo|nueva)] <archivo> [(nuevo|vacio|en blanco|de texto|de texto vacio|sin contenido)] [(llamad(a|o)|que se llame|de nombre|con [el] nombre|con nombre)] {path}",
      "<crea> [(un|el)] [nuevo] <archivo> [(nuevo|vacio|en blanco|de texto)] [(llamado|que se llame|de nombre|con [el] nombre|con nombre)] {path} (en|dentro de|bajo) [(la|el|mi)] [<carpeta>] {place}",
      "<crea> (en|dentro de|bajo) [(la|el|mi)] [<carpeta>] {place} [(un|el)] [nuevo] <archivo> [(nuevo|vacio|en blanco|de texto)] [(llamado|que se llame|de nombre|con [el] nombre|con nombre)] {path}",
      "<crea> [(un|el)] [nuevo] <archivo> [(nuevo|vacio|en blanco|de texto)]",
      "(toca|touch|haz un touch de|haz touch a|dale touch a|hazle un touch a) [(el|al)] <archivo> {path}",
      "(haz|hacer|dale|hazle|hace) [un] touch (a|al|de|del|sobre|en) [<archivo>] {path}",
      "nuevo <archivo> [vacio] [(llamado|que se llame)] {path}",
      "(anade|anadir|agrega|agregar|agregue) [(un|el)] <archivo> [(nuevo|vacio)] [llamado] {path}",
      "(quiero|necesito) [un] [nuevo] <archivo> [(nuevo|vacio|en blanco)] (llamado|que se llame) {path}",
      "<crea> {path} (vacio|como archivo vacio|como fichero vacio|como archivo|en blanco|sin contenido)",
      "(inicia|iniciar|deja|dejar|pon) un <archivo> (vacio|en blanco|nuevo) [(llamado|que se llame)] {path}",
      "<crea> [(un|el)] [nuevo] <archivo> [(nuevo|vacio|en blanco|de texto)] (en|dentro de|bajo) [(la|el|mi)] [<carpeta>] {place} (llamado|que se llame|de nombre|con [el] nombre|con nombre) {path}",
      "<archivo> (nuevo|vacio|en blanco) [(llamado|que se llame)] {path}",
      "(quiero|necesito|pon|ponme|deja|dejame|hazme) (un|el) <archivo> (nuevo|vacio|en blanco) (en|llamado|que se llame) {path}",
      "(un|el) <archivo> (nuevo|vacio|en blanco) en {path}",
      "(<crea>|quiero|necesito|dejame|ponme) [(un|el)] [nuevo] <archivo> [(nuevo|vacio|en blanco|sin nada|sin contenido)] (que sea|que este en|que quede en|que vaya en|en) {path}",
    ],
    en: [
      "create the file {path}",
      "<create> [me] [(a|an|the|one)] [(new|empty|blank|new empty)] <file> [(called|named|with the name)] {path}",
      "<create> [me] [(a|an|the|one)] [(new|empty|blank|new empty)] [text] <file> [(called|named|with the name)] {path} (in|under|inside|within) [(the|my)] [<folder>] {place}",
      "<create> [(a|an|the)] (new|empty|blank) [text] <file>",
      "<create> [(a|an|the)] [text] <file>",
      "<create> (in|under|inside) [the] [<folder>] {place} [(a|an)] [(new|empty|blank)] <file> [(called|named)] {path}",
      "touch [(a|an|the)] [(new|empty)] [<file>] [(called|named)] {path}",
      "new [empty] <file> [(called|named)] {path}",
      "<create> [(an|the)] (empty|blank) {path}",
      "<create> {path} as an empty <file>",
      "(i want|i need) (a|an) [(new|empty)] <file> (called|named) {path}",
      "put (an empty|a new|a blank) <file> [(called|named)] {path} (in|into|under) [the] [<folder>] {place}",
      "<create> [the] {path} <file>",
      "<create> [(a|an|the)] [(new|empty|blank)] [text] <file> (in|under|inside) [the] [<folder>] {place} (called|named) {path}",
      "[(put|place|drop|leave|i want|i need)] (a|an) (new|empty|blank|zero byte|new empty) <file> (at|called|named|as) {path}",
      "<create> [(a|an|the)] [(new|empty|blank)] <file> (at|that is|which is|to be|as) {path}",
    ],
  },
  slots: {
    path: { type: "path", ask: { es: "¿Cómo se llamará el archivo?", en: "What shall the file be called?" } },
    place: { type: "path", optional: true },
  },
  command: ({ path = "", place }) => ({ pipeline: [["touch", under(place, path)]] }),
  say: spoken({
    es: (_, { path = "", place }) => `El archivo ${under(place, path)} ya existe.`,
    en: (_, { path = "", place }) => `The file ${under(place, path)} is there.`,
  }),
});

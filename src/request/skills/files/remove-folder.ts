import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Deletes a folder with all it holds. */
export const removeFolder = defineSkill({
  id: "remove-folder",
  changes: true,
  sentences: {
    es: [
      "borra la carpeta {path}",
      "<borra> [(el|la|mi|toda la|todo el|esa|ese)] <carpeta> [(entera|entero|completa|completo)] [(de|llamad(a|o))] {path}",
      "<borra> [(el|la|mi|toda la|todo el)] [<carpeta>] {path} ([y|con] todo lo que (tiene|contiene|hay|haya|hay dentro|tiene dentro|contenga|tenga) [(dentro|adentro)]|[y|con] [todo] (su|el) contenido|entera|entero|por completo|completa|completo|con todo|con todo dentro|y todo lo de dentro|y todo lo de adentro|recursivamente|de forma recursiva|de manera recursiva|y sus subcarpetas|con subcarpetas|y lo que hay dentro)",
      "<borra> [(el|la|una|esa|ese|esta|este)] <carpeta>",
      "<borra> [(el|la|mi)] <carpeta> {path} ([y|con] todo lo que (tiene|contiene|hay|haya|contenga|tenga) [(dentro|adentro)]|[y|con] [todo] (su|el) contenido|entera|entero|por completo|con todo|y todo lo de dentro|recursivamente|y sus subcarpetas)",
      "(deshazte|deshacerte|deshacerse) (de|del) [(el|la|mi|toda la|todo el)] <carpeta> {path}",
      "(cargate|cepillate|vuela|volate|tira|tirar|manda|mandar) [a la basura|a la papelera] [(el|la|mi|toda la|todo el)] <carpeta> {path}",
      "(haz|hacer) desaparecer [(el|la|mi|toda la)] <carpeta> {path}",
      "<borra> recursivamente [(el|la|mi|toda la)] [<carpeta>] {path}",
      "<borra> de forma recursiva [(el|la|mi|toda la)] [<carpeta>] {path}",
      "<borra> (todo el arbol|el arbol|toda la jerarquia) [(de|del)] [<carpeta>] {path}",
      "(<borra>|cargate|cepillate|vuela|volate|tira|tirar|fulmina|fulminar|liquida|manda a la basura|deshazte de) [(el|la|mi|toda la|todo el|esa|ese)] <carpeta> {path} ([y|con] todo lo que (tiene|tenga|lleva|lleve|contiene|contenga|hay|haya|trae|traiga) [(dentro|adentro)]|[y|con] [todo] (su|el) contenido|entera|entero|por completo|completa|completo|con todo [dentro]|con todo adentro|y todo lo de (dentro|adentro)|recursivamente|[(y|con)] [(sus|las)] subcarpetas)",
      "(fulmina|fulminar|liquida|liquidar|cargate) [(el|la|mi|toda la|todo el|esa)] <carpeta> {path}",
      "(<borra>|fulminame|fulmina|vuelame|volame|liquidame|liquida|cepillame|elimineme|suprimeme|eliminame|quitame|limpiame|fulmine|destruye|arrasa) [(el|la|mi|toda la|todo el|esa)] <carpeta> {path} <contododentro>",
      "(fulminame|vuelame|volame|liquidame|fulmine|eliminame|suprimeme) [(el|la|mi|toda la|todo el|esa)] <carpeta> {path}",
      "(la|el) <carpeta> {path} (ya no|no) (hace falta|sirve|se usa|se necesita|la necesito|lo necesito|la usamos|la usa nadie) [ya] [(y|asi que)] (fuera|borrala|borralo|eliminala|eliminalo|quitala|quitalo) [(con|y)] [todo lo que (tiene|tenga|hay|haya|lleve) [(dentro|adentro)]]",
      "fuera (la|el) <carpeta> {path} [(con|y) todo lo que (tiene|tenga|hay|haya) [(dentro|adentro)]]",
    ],
    en: [
      "delete the folder {path}",
      "<delete> [(the|my|that)] [(whole|entire|complete)] <folder> [(called|named)] {path}",
      "<delete> [(the|my)] [(whole|entire)] [<folder>] {path} [<folder>] (and everything (in|inside|under|below) it|with everything (in|inside|under) it|and [all] its contents|and all of its contents|with [all] its contents|completely|entirely|recursively|with all it holds|and all that is in it|and whatever is in it|and its subfolders)",
      "<delete> [(the|a|my|that|this)] [(whole|entire)] <folder>",
      "<delete> [(the|my)] [(whole|entire)] {path} <folder>",
      "<delete> (the whole|the entire|all of the|the whole of) {path}",
      "recursively <delete> [(the|my)] [<folder>] {path}",
      "(throw away|trash|nuke|wipe out) [(the|my)] [(whole|entire)] <folder> {path}",
      "<delete> [the] (tree|folder tree|directory tree) [(at|under|of)] {path}",
      "<delete> {path} and (everything|all) (in|inside|under|below) it",
      "rm [-rf|-r] [the] <folder> {path}",
      "(throw away|trash|nuke|wipe out|wipe|blow away|zap|bin|kill off) [(the|my|that)] [(whole|entire)] [<folder>] {path} [<folder>] (and everything (in|inside|under|below) it|with everything (in|inside) it|and [all] its contents|with [all] its contents|completely|entirely|recursively)",
      "(blow away|zap|bin) [(the|my|that)] [(whole|entire)] <folder> {path}",
      "(wipe|scrub|scrap|ditch|chuck out|purge) [(the|my|that)] [(whole|entire)] <folder> {path}",
      "(throw away|trash|nuke|wipe|wipe out|blow away|zap|bin) [(the|my|that)] [(whole|entire)] {path} (<folder>|tree)",
      "(<delete>|throw away|trash|nuke|wipe|wipe out|blow away|zap) [(the|my|that)] [<folder>] {path} [<folder>] (the whole tree|whole tree|the entire tree|the whole thing|the whole lot|the lot|all of it)",
      "[the] <folder> {path} is (not needed|no longer needed|not used|no longer used|obsolete|old|useless) [(any more|anymore|any longer)] [(so)] (delete it|remove it|get rid of it|bin it)",
    ],
  },
  slots: {
    path: {
      type: "path",
      exists: true,
      belowRoot: true,
      ask: { es: "¿Qué carpeta borro?", en: "Which folder shall I delete?" },
    },
  },
  command: ({ path = "" }) => ({ pipeline: [["rm", "-r", path]] }),
  say: spoken({
    es: (_, { path = "" }) => `He borrado la carpeta ${path} con todo lo que tenía.`,
    en: (_, { path = "" }) => `The folder ${path} was deleted with all in it.`,
  }),
});

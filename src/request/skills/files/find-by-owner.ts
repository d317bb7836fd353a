import { sayFound } from "../saying/found-files.ts";
import { defineSkill } from "../skill.ts";

/** Files that belong to a user. */
export const findByOwner = defineSkill({
  id: "find-by-owner",
  sentences: {
    es: [
      "archivos del usuario {user} en {path}",
      "[(que|cuales|todos|todos los|<busca>)] [(los|todos los|todo)] (<archivos>|<carpetas>|cosas) [que] (pertenecen|pertenezcan|pertenecientes|son|sean|propiedad) (a|al|de|del) [<usuario>] {user} [(<encarpeta> {path}|hay <encarpeta> {path})]",
      "[(que|cuales|todos|todos los|<busca>)] [(los|todos los)] (<archivos>|<carpetas>) <encarpeta> {path} [que] (pertenecen|pertenezcan|pertenecientes|son|sean|propiedad) (a|al|de|del) [<usuario>] {user}",
      "[(que|cuales|<busca>|todos)] [(los|todos los)] (<archivos>|<carpetas>) [que] (cuyo (dueño|propietario|dueno) (es|sea)|con (dueño|propietario|dueno)|de los que es (dueño|propietario|dueno)) [(el|la|<usuario>)] {user} [<encarpeta> {path}]",
      "[(que|cuales|<busca>|todos)] [(los|todos los)] (<archivos>|<carpetas>) (de|del) [(el|la)] <usuario> {user} [<encarpeta> {path}]",
      "[(que|cuales|<busca>)] [(los|todos los)] (<archivos>|<carpetas>) (tiene|posee|hay de|guarda|dejo) [(el|la)] [<usuario>] {user} [<encarpeta> {path}]",
      "(<busca>|(que|lo que)) [(todo lo que|lo que|todo)] (sea|es|hay|pertenece|pertenezca) (de|del|a|al) [(el|la)] [<usuario>] {user} <encarpeta> {path}",
      "(<busca>|que) (hay|tiene|posee) [(el|la)] [<usuario>] {user} <encarpeta> {path}",
      "(<busca>) <encarpeta> {path} [(todo lo que|los|todos los)] [<archivos>] (sea|es|que sean|que son|pertenece|pertenezca) (de|del|a|al) [(el|la)] [<usuario>] {user}",
      "<busca> [(los|todos los)] <archivos> (de|del) [(el|la)] [<usuario>] {user} [<encarpeta> {path}]",
      "(de que|cuales) <archivos> es (dueño|dueña|dueno|propietario|propietaria) [(el|la)] [<usuario>] {user} [<encarpeta> {path}]",
      "<archivos> propiedad de [(el|la)] [<usuario>] {user} [<encarpeta> {path}]",
      "[(los|todos los|lista los|lista|listame los|listame|listar los|cuales son los|que)] (<archivos>|<carpetas>) de {owner} [<encarpeta> {path}]",
      "[(todo|cualquier)] [(lo que|cuanto)] (hay|haya|quede|queda|exista) <encarpeta> {path} [que] (sea|es|pertenezca|pertenece|propiedad) (de|del|a|al) [(el|la)] [<usuario>] {user}",
      "[(todo|todos los <archivos>|cualquier <archivo>)] [(lo que|que)] [(hay|haya|quede|queda)] (de|del) [(el|la)] <usuario> {user} <encarpeta> {path}",
    ],
    en: [
      "files that belong to {user} in {path}",
      "[(which|what|all|any|the|list|<find>)] [(the|all|all the|any|every)] (<files>|<folders>|<file>|things) [(that|which|that are)] (belong to|belongs to|belonging to|owned by|are owned by|is owned by|are property of) [(the|user|the user)] {user} [<infolder> {path}]",
      "[(which|what|all|any|the|list|<find>)] [(the|all|all the|any|every)] (<files>|<folders>|things) <infolder> {path} [(that|which|that are)] (belong to|belonging to|owned by|are owned by) [(the|user|the user)] {user}",
      "(which|what) (<files>|<folders>) does [(the|user|the user)] {user} (own|have) [<infolder> {path}]",
      "(which|what) (<files>|<folders>) [(in|under)] {path} does [(the|user|the user)] {user} own",
      "[(which|what|<find>|the|all)] [(the|all|all the)] (<files>|<folders>) [that] [(the|user|the user)] {user} owns [<infolder> {path}]",
      "(everything|anything|whatever) [(that|which)] [is] (owned by|belonging to|belongs to) [(the|user|the user)] {user} [<infolder> {path}]",
      "<find> (everything|anything|whatever) [(that|which)] [is] (owned by|belonging to|belongs to) [(the|user|the user)] {user} [<infolder> {path}]",
      "what does [(the|user|the user)] {user} own [<infolder> {path}]",
      "(<files>|<folders>) of [the] user {user} [<infolder> {path}]",
      "<find> [(the|all|all the)] <files> of [(the|user|the user)] {user} [<infolder> {path}]",
      "<find> [(the|all|all the)] (<files>|<folders>) whose owner is [(the|user|the user)] {user} [<infolder> {path}]",
      "[(all|the|list|all of)] {owner} <files> [<infolder> {path}]",
      "[(every|each|any|all|all the|all of the)] (<file>|<files>|thing|things|single <file>) <infolder> {path} [(that|which|that are|which are|that is)] (belong to|belongs to|belonging to|owned by|are owned by|is owned by) [(the|user|the user)] {user}",
      "(everything|anything|whatever) <infolder> {path} [(that|which)] [is] (owned by|belonging to|belongs to) [(the|user|the user)] {user}",
      "[<find>] (everything|anything|all|whatever) [(that|which)] [(the|user|the user)] {user} owns [<infolder> {path}]",
      "[(the|all|all the|list|<find>)] [the] (<files>|<folders>) of {owner} [<infolder> {path}]",
      "(what|which) <files> (in|under|on|inside) [the] [<folder>] {path} are {owner}",
      "(what|which) <files> (in|under|on|inside) [the] [<folder>] {path} (belong to|are owned by|does) {user} [own]",
      "(does|do) {user} (own|have) (anything|something|any <files>|any) (in|under|on|inside) [the] [<folder>] {path}",
      "{owner} <files> (in|under|on|inside) [the] [<folder>] {path}",
    ],
  },
  slots: {
    user: { type: "user", optional: true },
    // "los archivos de log" is of nobody: only a user that is there.
    owner: { type: "user", exists: true, optional: true },
    path: { type: "path", spokenOf: "never", optional: true, exists: true, folder: true },
  },
  command: ({ owner = "", user = owner, path = "." }) => ({ pipeline: [["find", path, "-user", user]] }),
  say: { es: (outcome) => sayFound(outcome, "es"), en: (outcome) => sayFound(outcome, "en") },
});

import { count } from "../saying/figures.ts";
import {
  git,
  inRepositoryEn,
  inRepositoryEs,
  repositoryEn,
  repositoryEs,
  repositorySlot,
} from "../saying/in-repository.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** What has changed in a repository and is not committed. */
export const gitStatus = defineSkill({
  id: "git-status",
  sentences: {
    es: [
      "qué he cambiado y no he guardado en git",
      `(hay|tengo|tenemos|quedan) (cambios|cosas|archivos) [(pendientes|sin (guardar|confirmar|commitear|subir)|modificados)] (en|de) [(el|este|mi)] (repositorio|repo) ${inRepositoryEs}`,
      "(hay|tengo|tenemos|quedan) (cambios|cosas|archivos) [(pendientes|sin (guardar|confirmar|commitear)|modificados)] (en|de) [(el|este|mi)] (repositorio|repo) {path}",
      `[(el|en que)] estado (del|de|de mi|en que esta) (repositorio|repo|git) ${inRepositoryEs}`,
      `git status ${inRepositoryEs}`,
      `[que] (cambios|archivos|ficheros) (hay|tengo|tenemos|quedan) [(modificados|cambiados)] sin (commitear|confirmar|hacer commit|guardar|commit|subir) ${inRepositoryEs} ${repositoryEs}`,
      `[que] (cambios|archivos|ficheros) (hay|tengo|tenemos|quedan) (pendientes|modificados|cambiados) (en|de) (git|[el] repositorio|[el] repo) ${inRepositoryEs}`,
      `[si] (hay|tengo|queda) (algo|cambios) (sin commitear|sin confirmar|por commitear|pendiente de commit|sin hacer commit|sin guardar en git|pendientes) ${inRepositoryEs} ${repositoryEs}`,
      `[que] (falta|queda|hay) (por|sin|para) (commitear|confirmar|hacer commit) ${inRepositoryEs} ${repositoryEs}`,
      `(como|que tal) (esta|anda|va) [(el|mi|este)] (repositorio|repo|git) ${inRepositoryEs}`,
      `[si] (esta|tengo|anda) (limpio|sucio) [(el|mi|este)] (repositorio|repo|arbol de trabajo|arbol de git) ${inRepositoryEs}`,
      `[que] (he|hemos) (cambiado|modificado|tocado) (en|dentro de) (git|[(el|este)] repositorio|[(el|este)] repo) ${inRepositoryEs}`,
      `[que] (cambios|archivos|ficheros|cosas) [(hay|tengo|tenemos|quedan|faltan|estan|me quedan|nos quedan)] (pendientes|pendiente|por|sin) [(de|para)] [(hacer)] (commit|commitear|confirmar|guardar en git|subir al repo) [(en|de|del)] [(el|este|mi)] [(repositorio|repo|git|proyecto)] ${inRepositoryEs}`,
      `[que] (tengo|hay|tenemos|queda|quedo|me queda|nos queda) (sin|por|pendiente de|para) (commitear|confirmar|commit|hacer commit|guardar) (en|de|del) (git|el repositorio|el repo|este repo|este repositorio|mi repo) ${inRepositoryEs}`,
      `[que] (llevo|llevamos|tengo|tenemos) (cambiado|modificado|tocado|editado) [(en|de) [(el|este|mi)] (repositorio|repo|git|proyecto)] (sin|por|y sin|y no he) (commitear|confirmar|hacer commit|commit|guardar|commiteado|confirmado) ${inRepositoryEs}`,
      "[(que|si|lo que|cuanto)] [(cambios|archivos|ficheros|cosas|algo)] (tengo|tenemos|hay|queda|quedan|me queda|me quedan|llevo|llevamos|falta|me falta|faltan|dejo|deje|he dejado|ando) [(algo)] (sin|por|pendiente[s] de|pendiente[s] por|para) (confirmar|commitear|commit|hacer commit|comitear|guardar|registrar|comprometer|consolidar) (en|de|del) [(el|este|mi|nuestro)] (repositorio|repo|proyecto|arbol) [de] git",
      "[(que|si|lo que)] [(cambios|archivos|ficheros|cosas|algo)] (tengo|tenemos|hay|queda|quedan|me queda|me quedan|llevo|llevamos|falta|me falta|faltan|deje|he dejado) [(algo)] (sin|por|pendiente[s] de|pendiente[s] por) (confirmar|commitear|commit|hacer commit|comitear) (en|de|del|dentro de) [(el|este|mi|nuestro)] (repositorio|repo|proyecto|arbol)",
      "(en|con) [el] git [,] [(que|si|lo que)] [(cambios|archivos|ficheros|cosas|algo)] (tengo|tenemos|hay|queda|quedan|me queda|llevo|llevamos|falta|me falta) (sin|por|pendiente[s] de) (confirmar|commitear|commit|hacer commit|comitear|guardar) [(en [(el|este|mi)] (repositorio|repo|proyecto|arbol))]",
      "(hay|tengo|tenemos|queda|quedan) (algo|cosas|cambios) sin (commitear|confirmar|guardar|subir|commit|hacer commit) en [(el|mi|este)] (git|repo|repositorio)",
    ],
    en: [
      "what have I changed in git and not committed",
      `[the] (status|state) of [(the|my|this)] (repository|repo|git|working tree) ${inRepositoryEn}`,
      `(git|repo|repository) status ${inRepositoryEn}`,
      `(what|anything|is there anything|do (i|we) have anything|is anything) [(is|left|still|that is)] (uncommitted|to commit|not committed|unstaged|untracked) ${inRepositoryEn} ${repositoryEn}`,
      `[(which|what|the|any|are there)] [(any)] (uncommitted|unstaged|pending|untracked) (changes|files) [(are there|do (i|we) have|are left)] ${inRepositoryEn} ${repositoryEn}`,
      `[(which|what)] (files|changes) (are|have) [(i|we|been)] (changed|modified|touched|uncommitted|not committed) (in|in the) (git|repository|repo) ${inRepositoryEn}`,
      `[what] have (i|we) (changed|modified|touched) (in|but not committed in|and not committed in) [(this|the|my)] (repository|repo|git) ${inRepositoryEn}`,
      `is [(the|my|this)] (repository|repo|working tree) (clean|dirty) ${inRepositoryEn}`,
      `how (is|does) [(the|my|this)] (repository|repo) (look|doing|looking) ${inRepositoryEn}`,
      `(did|have) (i|we) (forget|forgotten) to commit (anything|something) ${inRepositoryEn} ${repositoryEn}`,
      `(which|what) (changes|files|things|edits|work) (do (i|we) have|have (i|we) got|are|is|am i) [(still|left)] (pending|waiting|uncommitted|to be committed|not committed|to commit|not yet committed|unstaged) [(for|to)] [(a|be)] [(commit|committed)] [(in|on) [(the|this|my|our)] (repo|repository|git|project)] ${inRepositoryEn}`,
      `(which|what) (changes|files|things|edits|work) (is|are|have|has) [(i|we)] [(still)] (not|uncommitted|yet to be|not yet) [(been)] [(committed|commit)] ${inRepositoryEn}`,
      "(have|has) (i|we) got (anything|something) (uncommitted|to commit|unstaged|untracked|not committed)",
      "(have|do) (we|i) (got|have) [(any|some)] uncommitted (stuff|changes|work|things|files) [(in|on) [(the|this|my|our)] (repo|repository)]",
    ],
  },
  slots: { path: repositorySlot },
  command: ({ path }) => ({ pipeline: [git(path, "status", "--short", "--branch")] }),
  say: spoken({
    es: ({ stdout }) => {
      const { branch, changed } = readStatus(stdout);
      const where = branch === "HEAD" ? "Fuera de toda rama" : `En la rama ${branch}`;
      return changed === 0
        ? `${where} no hay nada sin confirmar.`
        : `${where} hay ${count(changed, "archivo", "archivos")} sin confirmar.`;
    },
    en: ({ stdout }) => {
      const { branch, changed } = readStatus(stdout);
      const where = branch === "HEAD" ? "On no branch" : `On branch ${branch}`;
      return changed === 0
        ? `${where} there is nothing uncommitted.`
        : `${where} ${count(changed, "file is", "files are")} uncommitted.`;
    },
  }),
});

/** "## main...origin/main [ahead 1]" and a line a file. */
function readStatus(stdout: string): { branch: string; changed: number } {
  const all = lines(stdout);
  const head = all.find((line) => line.startsWith("## ")) ?? "";
  const branch = /^## (?:No commits yet on )?(\S+?)(?:\.\.\.|\s|$)/.exec(head)?.[1] ?? "?";
  return { branch, changed: all.filter((line) => !line.startsWith("## ")).length };
}

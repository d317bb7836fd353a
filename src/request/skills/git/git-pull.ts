import {
  git,
  inRepositoryEn,
  inRepositoryEs,
  repositoryEn,
  repositoryEs,
  repositorySlot,
} from "../saying/in-repository.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const bring =
  "(trae|traer|traeme|traete|traiga|baja|bajar|bajame|bajate|baje|descarga|descargar|descargate|jala|jalar|jalate|jale|tira|tirar|actualiza|actualizar|actualice|incorpora|coge|sincroniza)";

/** Brings what others have done into the branch in use; never a merge that would need a decision. */
export const gitPull = defineSkill({
  id: "git-pull",
  changes: true,
  sentences: {
    es: [
      "trae los cambios del repositorio remoto",
      `${bring} [(los|lo|las)] [(ultimos|ultimas|nuevo|nuevos)] (cambios|commits|novedades|ultimo) (del|de|desde|desde el) (remoto|repositorio remoto|origen|origin|repositorio|repo|git|servidor de git) ${inRepositoryEs}`,
      `${bring} [(el|mi|este)] (repositorio|repo) [(de|con) git] ${inRepositoryEs}`,
      `${bring} de git ${inRepositoryEs}`,
      `[(haz|hacer|hace|haga|hazme|haceme|dale|echa|hazle)] [un] git pull ${inRepositoryEs} ${repositoryEs}`,
      `(haz|hacer|hace|haga|hazme|dale) [un] pull [(de|en|del)] [(el|este|mi)] [(repositorio|repo)] ${inRepositoryEs}`,
      `(pon|poner|deja|dejar) al dia [(el|mi|este)] (repositorio|repo) ${inRepositoryEs}`,
      `(actualiza|actualizar|actualice) [(la|mi|esta)] (rama|copia local|copia de trabajo) [(con|desde|del) [(el|lo)] (remoto|origin|ultimo)] ${inRepositoryEs}`,
      `${bring} lo (ultimo|nuevo|que haya) (del|de|que hay en [el]) (remoto|git|repositorio|repo|origin) ${inRepositoryEs}`,
      `(hay que|quiero|necesito) hacer [un] [git] pull ${inRepositoryEs} ${repositoryEs}`,
      `${bring} [(los|lo|las)] [(ultimos|ultimas|nuevo|nuevos|nuevas)] (cambios|commits|novedades|ultimo|nuevo|que haya nuevo|que haya de nuevo|que hayan subido|que han subido los demas|actualizaciones) [(que (hay|haya)) [(en)]] (del|de|desde|en) [(el|nuestro|la)] (remoto|repositorio remoto|repo remoto|origen|origin|repositorio|repo|servidor|rama remota) (con|usando|por|mediante|en|via|de) [el] git`,
      `${bring} [(los|lo|las)] [(ultimos|ultimas|nuevos)] (cambios|commits|novedades|actualizaciones|ultimo|nuevo) (del|de|desde|en) [(el|nuestro|la)] (repo remoto|remoto|repositorio remoto|origin|rama remota) [(a|en|para) [(el|mi|este|la)] (repo|repositorio|copia|rama) [local]]`,
      `(con|en|usando) [el] git [,] ${bring} [(los|lo|las)] [(ultimos|ultimas|nuevos)] (cambios|commits|novedades|ultimo|nuevo) (del|de|desde) [(el|nuestro)] (remoto|repositorio remoto|repo remoto|origin|repositorio|repo|servidor)`,
    ],
    en: [
      "pull the changes from the remote repository",
      `(pull|fetch|get|bring in|bring down|grab) [(the|all the)] [(latest|newest|new|last|recent)] (changes|commits|code|updates|version) [(from|of|in) [(the|our)] (remote|upstream|origin|repository|repo|git|server)] ${inRepositoryEn} ${repositoryEn}`,
      `[(do|run|make)] [a] git pull ${inRepositoryEn} ${repositoryEn}`,
      `pull [(the|this|my)] (repository|repo|branch) ${inRepositoryEn}`,
      `pull (from|the changes from) (git|origin|upstream|[the] remote) ${inRepositoryEn}`,
      `(update|refresh) [(the|this|my)] (repository|repo|branch|checkout|working copy|local copy) [(from|with) [the] (remote|origin|upstream|git)] ${inRepositoryEn}`,
      `bring [(the|this|my)] (repository|repo|branch|checkout) up to date [(with|from) [the] (remote|origin|upstream)] ${inRepositoryEn}`,
      `do a pull ${inRepositoryEn} ${repositoryEn}`,
      `get the latest (from|of|out of) (git|origin|[the] remote|[the] repo|[the] repository) ${inRepositoryEn}`,
      `(sync|synchronise|synchronize) [(the|this|my)] (repo|repository|branch) with [the] (remote|origin|upstream) ${inRepositoryEn}`,
      "pull down [the] (latest|newest|new|last) (commits|changes|code)",
    ],
  },
  slots: { path: repositorySlot },
  command: ({ path }) => ({ pipeline: [git(path, "pull", "--ff-only")] }),
  say: spoken({
    es: ({ stdout }) =>
      /Already up to date|Ya está actualizado/.test(stdout)
        ? "Ya estaba al día."
        : "Se han traído los cambios del remoto.",
    en: ({ stdout }) =>
      /Already up to date|Ya está actualizado/.test(stdout)
        ? "It was up to date already."
        : "The remote changes were brought in.",
  }),
});

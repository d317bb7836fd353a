import { count } from "../saying/figures.ts";
import {
  git,
  inRepositoryEn,
  inRepositoryEs,
  repositoryEn,
  repositoryEs,
  repositorySlot,
} from "../saying/in-repository.ts";
import { readDiff } from "../saying/read-diff.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** What has changed line by line since the last commit. */
export const gitDiff = defineSkill({
  id: "git-diff",
  sentences: {
    es: [
      "qué líneas he cambiado en git",
      `[las] diferencias (con|desde|respecto a|contra) [(el|al)] (ultimo commit|git|lo confirmado|lo ultimo confirmado) ${inRepositoryEs} ${repositoryEs}`,
      `git diff ${inRepositoryEs}`,
      `[el] diff (de git|del repositorio|del repo|de (lo|los cambios) sin (commitear|confirmar)) ${inRepositoryEs}`,
      `[que] (lineas|linea) (he|hemos|se han) (cambiado|modificado|tocado) (en|de|del) (git|repositorio|repo|el repositorio|el repo) ${inRepositoryEs}`,
      `[que] (he|hemos|se ha) (cambiado|modificado) (desde|respecto al) [el] ultimo commit ${inRepositoryEs} ${repositoryEs}`,
      `[que] (cambio|cambie|cambiaron|cambia|ha cambiado) (desde|con|respecto al) [el] ultimo commit ${inRepositoryEs} ${repositoryEs}`,
      `[los] cambios (linea a linea|linea por linea|en detalle) (de|del|en) (git|repositorio|repo|el repositorio|el repo) ${inRepositoryEs}`,
      `[que] (cambios|diferencias) (hay|tengo) (desde|con|respecto al) [el] ultimo commit ${inRepositoryEs} ${repositoryEs}`,
      `[las] diferencias (del|en el|de git en el|de mi|de este) (repositorio|repo|arbol de trabajo) ${inRepositoryEs}`,
      `[que] [es lo que] (he cambiado|hemos cambiado|cambie|cambiamos|he modificado|hemos modificado|modifique|modificamos|he tocado|toque|se ha cambiado|se cambio|ha cambiado|cambio|he editado) (linea a linea|linea por linea|en detalle|renglon por renglon|a nivel de lineas|con detalle|exactamente) [(en|de|del|dentro de) (git|el repo|el repositorio|este repo|este repositorio|mi repo|mi repositorio|repo|repositorio)] [(desde|respecto al|respecto a|contra|con|sobre|frente al) [(el|lo)] (ultimo commit|anterior commit|ultimo confirmado|ultimo que subi)] ${inRepositoryEs}`,
      `(linea a linea|linea por linea|en detalle|renglon por renglon|a nivel de lineas|con detalle|exactamente) [que] [(lo que)] (he cambiado|hemos cambiado|cambie|cambiamos|he modificado|hemos modificado|modifique|modificamos|he tocado|toque|se ha cambiado|se cambio|ha cambiado|cambio|he editado) [(en|de|del|dentro de) (git|el repo|el repositorio|este repo|este repositorio|mi repo|mi repositorio|repo|repositorio)] [(desde|respecto al|respecto a|contra|con|sobre|frente al) [(el|lo)] (ultimo commit|anterior commit|ultimo confirmado|ultimo que subi)] ${inRepositoryEs}`,
      `lo que (he cambiado|hemos cambiado|cambie|cambiamos|he modificado|hemos modificado|modifique|modificamos|he tocado|toque|se ha cambiado|se cambio|ha cambiado|cambio|he editado) (linea a linea|linea por linea|en detalle|renglon por renglon|a nivel de lineas|con detalle|exactamente) [(en|de|del|dentro de) (git|el repo|el repositorio|este repo|este repositorio|mi repo|mi repositorio|repo|repositorio)] [(desde|respecto al|respecto a|contra|con|sobre|frente al) [(el|lo)] (ultimo commit|anterior commit|ultimo confirmado|ultimo que subi)] ${inRepositoryEs}`,
      `[los] cambios (linea a linea|linea por linea|en detalle|renglon por renglon|a nivel de lineas|con detalle|exactamente) [(en|de|del|dentro de) (git|el repo|el repositorio|este repo|este repositorio|mi repo|mi repositorio|repo|repositorio)] (desde|respecto al|respecto a|contra) [el] ultimo commit ${inRepositoryEs}`,
      `[que] (he cambiado|hemos cambiado|cambie|cambiamos|he modificado|hemos modificado|modifique|modificamos|he tocado|toque|se ha cambiado|se cambio|ha cambiado|cambio|he editado) (en|dentro de) (el repo|el repositorio|git|este repo|este repositorio) (desde|respecto al|respecto a|contra) [el] ultimo commit ${inRepositoryEs}`,
      "(en|con|segun|por) [el] git [,] (que|cuales|lo que|las) [(lineas|cosas|partes|codigo)] [que] (<hecambiado>|cambie|cambiamos|modifique|modificamos|toque|tocamos|edite|editamos|cambio|cambiaron|cambian|difieren|son distintas) [(linea (a|por) linea|renglon por renglon|en detalle|con detalle|exactamente)] [<ultimocommit>] [(linea (a|por) linea|renglon por renglon|en detalle|con detalle|exactamente)]",
      "(que|cuales|lo que|las) (lineas|partes|renglones|trozos) [que] (<hecambiado>|cambie|cambiamos|modifique|modificamos|toque|tocamos|edite|editamos|cambio|cambiaron|cambian|difieren|son distintas) <ultimocommit> [,] [(en|de|con|por|segun|usando)] [(el)] [(git|repo|repositorio)]",
      "[que] [lo que] (<hecambiado>|cambie|cambiamos|modifique|modificamos|toque|tocamos|edite|editamos|cambio|cambiaron|cambian|difieren|son distintas) (linea (a|por) linea|renglon por renglon|en detalle) <ultimocommit> [,] [(en|de|con|por|segun|usando)] [(el)] [(git|repo|repositorio)]",
      "(linea (a|por) linea|renglon por renglon) [,] [que] [lo que] (<hecambiado>|cambie|cambiamos|modifique|modificamos|toque|tocamos|edite|editamos|cambio|cambiaron|cambian|difieren|son distintas) <ultimocommit> [,] [(en|de|con|por|segun|usando)] [(el)] [(git|repo|repositorio)]",
      "[(las|los|que)] (diferencias|cambios|lineas cambiadas|lineas modificadas) [(hay|tengo|tenemos|llevo)] <ultimocommit> [,] (en|de|con|segun|usando) [el] (git|repo|repositorio)",
      "[que] [lo que] (<hecambiado>|cambie|cambiamos|modifique|modificamos|toque|tocamos|edite|editamos|cambio|cambiaron|cambian|difieren|son distintas) <ultimocommit> [,] (en|de|con|segun|usando) [el] (git|repo|repositorio)",
    ],
    en: [
      "which lines have I changed in git",
      `[the] (differences|difference|diff|changes) (since|against|from|to|with) [the] (last|latest|previous) commit ${inRepositoryEn} ${repositoryEn}`,
      `git diff ${inRepositoryEn}`,
      `[the] diff of [(the|my|this)] (repository|repo|working tree|git|uncommitted changes) ${inRepositoryEn}`,
      `[which] lines (have i|have we|did i|did we) (changed|change|modified|modify) (in git|in the repo|in the repository|since the last commit) ${inRepositoryEn}`,
      `what (have i|have we|did i|has) (changed|change|modified) since [the] (last|latest) commit ${inRepositoryEn} ${repositoryEn}`,
      `what (is different|differs|changed) (since|from) [the] (last|latest) commit ${inRepositoryEn} ${repositoryEn}`,
      `[the] (line by line|detailed) changes (in|of) [(the|my|this)] (git|repository|repo) ${inRepositoryEn}`,
      `[the] diff ${inRepositoryEn} ${repositoryEn}`,
      `[the] (git|repo) (differences|diff) ${inRepositoryEn}`,
      "[git] line by line what (i have|we have|i|has been) (altered|changed|modified|touched|edited) [in (git|this repo|the repo|the repository)]",
      "git what (i have|we have|have i|have we) (altered|changed|modified|touched|edited) line by line",
      "git [(me)] line by line what (i have|i) (altered|changed|edited)",
      `[git] [(:|,)] [(show|tell|give)] [me] line by line [(,)] (what|everything|all that|the things|all) [that] (i have|we have|i|has been|i've) (altered|changed|modified|touched|edited|done) [(in|to) (git|this repo|the repo|the repository|the code)] [since [the] (last|latest) commit] ${inRepositoryEn}`,
      `[git] [(:|,)] [(show|tell|give)] [me] (what|everything|all that) [that] (i have|we have|i|has been|have i|have we) (altered|changed|modified|touched|edited|done) line by line [(in|to) (git|this repo|the repo|the repository|the code)] [since [the] (last|latest) commit] ${inRepositoryEn}`,
      `(everything|all|all the (changes|lines)|what|whatever|the changes|changes) [that] [(i|we)] [(have|had|'ve)] [(changed|altered|edited|modified|touched|made)] line by line ${inRepositoryEn} ${repositoryEn}`,
      "(everything|all|what|whatever) [that] (i've|we've) (changed|altered|edited|modified|touched) line by line",
      "(see|let me see|show me) [(all)] (my|our) changes in (this|the|my) (repository|repo)",
    ],
  },
  slots: { path: repositorySlot },
  command: ({ path }) => ({ pipeline: [git(path, "--no-pager", "diff", "HEAD")] }),
  say: spoken({
    es: ({ stdout }) => {
      const { files, added, gone } = readDiff(stdout);
      if (files === 0) return "No hay diferencias con el último commit.";
      return `${files === 1 ? "Ha" : "Han"} cambiado ${count(files, "archivo", "archivos")}: ${count(added, "línea", "líneas")} de más y ${gone} de menos.`;
    },
    en: ({ stdout }) => {
      const { files, added, gone } = readDiff(stdout);
      if (files === 0) return "There is no difference from the last commit.";
      return `${count(files, "file", "files")} changed: ${count(added, "line", "lines")} more and ${gone} fewer.`;
    },
  }),
});

import { count } from "../saying/figures.ts";
import { git, inRepositoryEn, inRepositoryEs, repositorySlot } from "../saying/in-repository.ts";
import { readDiff } from "../saying/read-diff.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const readyEs =
  "(preparad(o|a|os|as)|en [el] (stage|staging|index|indice|area de preparacion)|list(o|a|os|as) para [(el|hacer)] (commit|commitear|confirmar)|por (commitear|confirmar)|a punto de (confirmar|commitear)|en staged|staged|anadid(o|a|os|as) con [git] add|agregad(o|a|os|as) con [git] add)";
const changesEs = "(cambios|diferencias|lineas|cosas)";
const readyEn =
  "(staged|in the (stage|staging area|index)|ready (to commit|for the commit|for commit)|about to be committed|to be committed|added with git add)";

/** What the next commit would hold, line by line. */
export const gitDiffStaged = defineSkill({
  id: "git-diff-staged",
  sentences: {
    es: [
      "qué cambios hay preparados en git",
      `[(que|cuales|los|las)] ${changesEs} [que] [(hay|tengo|tenemos|estan|llevo)] ${readyEs} [(en|de) git] ${inRepositoryEs}`,
      `[que] (hay|tengo|tenemos|esta|llevo) ${readyEs} [(en|de) git] ${inRepositoryEs}`,
      `[lo] que (esta|hay|tengo|tenemos) ${readyEs} [(en|de) git] ${inRepositoryEs}`,
      `[que] (entrara|entra|entraria|va|ira|iria|va a (ir|entrar)|voy a (confirmar|commitear)|voy a meter|vamos a meter|se va a confirmar) en el (proximo|siguiente) commit ${inRepositoryEs}`,
      `[el] diff (de|con) [lo] ${readyEs} ${inRepositoryEs}`,
      `[el] diff (del|de lo que hay en el) (stage|staging|index|indice) ${inRepositoryEs}`,
      `git diff (staged|cached) ${inRepositoryEs}`,
      `que (he|hemos) (preparado|anadido|agregado) (para|al) [el] (proximo|siguiente) commit ${inRepositoryEs}`,
    ],
    en: [
      "which changes are staged in git",
      `[(which|what|the)] (changes|differences|lines|things) [(are|do (i|we) have|have (i|we) got|that are)] ${readyEn} [in git] ${inRepositoryEn}`,
      `what (is|do (i|we) have|have (i|we)) ${readyEn} [in git] ${inRepositoryEn}`,
      `what will (be|go|end up) in the next commit ${inRepositoryEn}`,
      `what (will|would) the next commit (hold|have|contain|include) ${inRepositoryEn}`,
      `[the] (staged|cached|index) (diff|differences|changes) ${inRepositoryEn}`,
      `[the] diff of (what is staged|the staged changes|the staging area|the index|the stage) ${inRepositoryEn}`,
      `git diff (staged|cached) ${inRepositoryEn}`,
      `what (am i|are we) about to commit ${inRepositoryEn}`,
      "(what|everything) (i|we) (have|had) (staged|added to the index|put in the index) [in git]",
      "what (would|will) (i|we) (be committing|commit) [now|next]",
    ],
  },
  slots: { path: repositorySlot },
  command: ({ path }) => ({ pipeline: [git(path, "--no-pager", "diff", "--cached")] }),
  say: spoken({
    es: ({ stdout }) => {
      const { files, added, gone } = readDiff(stdout);
      if (files === 0) return "No hay nada preparado para el próximo commit.";
      return `${files === 1 ? "Hay preparado" : "Hay preparados"} ${count(files, "archivo", "archivos")}: ${count(added, "línea", "líneas")} de más y ${gone} de menos.`;
    },
    en: ({ stdout }) => {
      const { files, added, gone } = readDiff(stdout);
      if (files === 0) return "Nothing is staged for the next commit.";
      return `${count(files, "file is", "files are")} staged: ${count(added, "line", "lines")} more and ${gone} fewer.`;
    },
  }),
});

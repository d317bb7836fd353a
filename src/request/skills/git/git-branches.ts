import { count, sayList } from "../saying/figures.ts";
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

/** The branches of a repository, and which one is in use. */
export const gitBranches = defineSkill({
  id: "git-branches",
  sentences: {
    es: [
      "qué ramas hay en el repositorio",
      `[(que|cuales|cuantas|las|mis|lista de|listado de)] (ramas|branches) [(hay|tengo|tenemos|existen|tiene|son)] [(de|en|del) (git|[el] repositorio|[el] repo)] ${inRepositoryEs} ${repositoryEs}`,
      `[(que|cuales|cuantas)] (ramas|branches) (hay|tengo|tenemos|existen|tiene) (este|el|mi) (repositorio|repo) ${inRepositoryEs}`,
      `(en que|cual es la|que) (rama|branch) (estoy|estamos|es la actual|actual|tengo puesta|esta puesta|esta activa) ${inRepositoryEs} ${repositoryEs}`,
      `[la] (rama|branch) (actual|activa|en la que estoy) ${inRepositoryEs} ${repositoryEs}`,
      `en cual (rama|branch) (estoy|estamos|ando) ${inRepositoryEs} ${repositoryEs}`,
      `git (branch|branches) ${inRepositoryEs}`,
      `(que|cuales) (ramas|branches) (remotas|locales) (hay|tengo|existen) ${inRepositoryEs} ${repositoryEs}`,
      `sobre que (rama|branch) (trabajo|estoy trabajando|estamos) ${inRepositoryEs} ${repositoryEs}`,
      `[las] (ramas|branches) (de|del) (git|repositorio|repo|proyecto) ${inRepositoryEs}`,
    ],
    en: [
      "which branches are there in the repository",
      `[(which|what|how many|the|all|list of|all the|my)] [git] branches [(are there|do (i|we) have|exist|does it have)] [(of|in) (git|[(the|this|my)] (repository|repo))] ${inRepositoryEn} ${repositoryEn}`,
      `[(which|what|how many)] [git] branches (does|has) [(the|this|my)] (repository|repo) (have|got) ${inRepositoryEn}`,
      `(which|what) branch (am i|are we|is) (on|in|checked out|active|current|this) ${inRepositoryEn} ${repositoryEn}`,
      `what is the (current|active) branch ${inRepositoryEn} ${repositoryEn}`,
      `[the] (current|active) [git] branch ${inRepositoryEn} ${repositoryEn}`,
      `git (branch|branches) ${inRepositoryEn}`,
      `[(which|what|the)] (remote|local) branches (are there|do (i|we) have|exist) ${inRepositoryEn} ${repositoryEn}`,
      `(which|what) branch (am i|are we) working on ${inRepositoryEn} ${repositoryEn}`,
      `on (which|what) branch (am i|are we) ${inRepositoryEn} ${repositoryEn}`,
      "[(what|which)] branches are there in [(this|the|my)] [git] (repo|repository|project)",
      "[(which|what|any|are there any)] [other] branches (in|of|on) [(the|this|our|my)] (repo|repository) [(are there|do we have)]",
    ],
  },
  slots: { path: repositorySlot },
  command: ({ path }) => ({ pipeline: [git(path, "branch", "--list")] }),
  say: spoken({
    es: ({ stdout }) => {
      const { names, current } = readBranches(stdout);
      if (names.length === 0) return "No hay ninguna rama.";
      return `Estás en ${current}; hay ${count(names.length, "rama", "ramas")}: ${sayList(names, "es")}.`;
    },
    en: ({ stdout }) => {
      const { names, current } = readBranches(stdout);
      if (names.length === 0) return "There is no branch.";
      return `You are on ${current}; there ${names.length === 1 ? "is 1 branch" : `are ${names.length} branches`}: ${sayList(names, "en")}.`;
    },
  }),
});

function readBranches(stdout: string): { names: string[]; current: string } {
  const all = lines(stdout);
  const names = all.map((line) => line.replace(/^[*+ ] /, "").trim());
  const current =
    all
      .find((line) => line.startsWith("* "))
      ?.slice(2)
      .trim() ?? "?";
  return { names, current };
}

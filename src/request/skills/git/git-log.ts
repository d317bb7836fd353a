import { visible } from "../../../shared/text.ts";
import { count } from "../saying/figures.ts";
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

/** The last commits of a repository. */
export const gitLog = defineSkill({
  id: "git-log",
  sentences: {
    es: [
      "los últimos {number} commits",
      `[los] ultimos [{number}] (commits|commit|cambios de git|cambios del repositorio|cambios confirmados) [hechos] ${inRepositoryEs} ${repositoryEs}`,
      `[(el|los)] (historial|historico|log|registro) (de|del) (commits|git|repositorio|repo|cambios de git) ${inRepositoryEs} ${repositoryEs}`,
      `git log ${inRepositoryEs}`,
      `[que|cuales] (commits|cambios) (se han hecho|hay|se hicieron|hubo|se han subido|hemos hecho) [ultimamente] (en|en el|del|de) (repositorio|repo|git) ${inRepositoryEs}`,
      `(cual|que) (fue|es) el ultimo commit ${inRepositoryEs} ${repositoryEs}`,
      `[el] ultimo commit ${inRepositoryEs} ${repositoryEs}`,
      `(quien|que) (hizo|hicieron|commiteo) [(el|los)] (ultimo|ultimos) (commit|commits|cambio en git) ${inRepositoryEs} ${repositoryEs}`,
      `que (commits|commit) (hay|tengo|tenemos) ${inRepositoryEs} ${repositoryEs}`,
      `que se ha (commiteado|confirmado) ultimamente ${inRepositoryEs} ${repositoryEs}`,
    ],
    en: [
      "the last {number} commits",
      `[the] (last|latest|most recent|recent) [{number}] (commits|commit) ${inRepositoryEn} ${repositoryEn}`,
      `[the] (commit|git|repo|repository) (history|log) ${inRepositoryEn} ${repositoryEn}`,
      `[the] (history|log) of (commits|git|[(the|this|my)] (repository|repo)) ${inRepositoryEn}`,
      `git log ${inRepositoryEn}`,
      `(which|what) commits (are there|were made|have been made|do (i|we) have) [(lately|recently)] ${inRepositoryEn} ${repositoryEn}`,
      `what (was|is) the (last|latest) commit ${inRepositoryEn} ${repositoryEn}`,
      `who (made|did|committed|pushed) the (last|latest) (commit|commits|change in git) ${inRepositoryEn} ${repositoryEn}`,
      `what (has been|was) committed (lately|recently|last) ${inRepositoryEn} ${repositoryEn}`,
      `{number} (last|latest|most recent) commits ${inRepositoryEn} ${repositoryEn}`,
      "who committed (last|lately|recently|most recently)",
      "(what|which) (were|are) the (last|latest) {number} commits",
    ],
  },
  slots: { number: { type: "number", default: "10" }, path: repositorySlot },
  command: ({ number = "10", path }) => ({ pipeline: [git(path, "log", "-n", number)] }),
  say: spoken({
    es: ({ stdout }) => {
      const { all, when, who, what } = readLog(stdout);
      if (all === 0) return "No hay ningún commit.";
      return `El último, del ${when}, es de ${who}: ${what}. Se ven ${count(all, "commit", "commits")}.`;
    },
    en: ({ stdout }) => {
      const { all, when, who, what } = readLog(stdout);
      if (all === 0) return "There is no commit.";
      return `The last, of ${when}, is by ${who}: ${what}. ${count(all, "commit is", "commits are")} shown.`;
    },
  }),
});

/** "commit a1b2…", "Author: Ana <ana@x>", "Date:   Sun Nov 22 12:00:00 2026 +0100", and the message four blanks in. */
function readLog(stdout: string): { all: number; when: string; who: string; what: string } {
  const all = stdout.match(/^commit [0-9a-f]{7,}/gm)?.length ?? 0;
  const [, who = "?"] = /^Author: +(.*?)(?: <.*)?$/m.exec(stdout) ?? [];
  const [, when = "?"] = /^Date: +(.+?)(?: [+-]\d{4})?$/m.exec(stdout) ?? [];
  const [, what = ""] = /^ {4}(.*)$/m.exec(stdout) ?? [];
  return { all, when, who: visible(who), what: visible(what.replace(/\.$/, "")) };
}

import type { Sentence } from "../phrases/sentence.ts";
import type { FilesWish, FileTest } from "./files-wish.ts";
import type { Things } from "./read-things.ts";

export type Kind = { kind: FilesWish["kind"]; tests: readonly FileTest[]; anyCase?: boolean; unsaid?: boolean };

/** What is spoken of, by its noun; undefined where no noun and no name says that it is files. */
export function readKind(sentence: Sentence, tests: readonly FileTest[], things: Things): Kind | undefined {
  const named = tests.some(({ by }) => by === "name" || by === "hidden");
  const isLink = sentence.take("{link}") > 0;
  const broken = tests.some(({ by }) => by === "broken" || by === "target");
  const isFile = sentence.take("{file}") > 0;
  const isFolder = sentence.take("{folder}") > 0;
  const globs = (...all: string[]): FileTest[] => (named ? [] : all.map((glob) => ({ by: "name", glob })));
  const photos = sentence.take("{photo}") > 0;
  const videos = sentence.take("{video}") > 0;
  const logs = sentence.take("logs?|bitacoras?") > 0;
  const notebooks = sentence.take("(?:jupyter |python )?notebooks?") > 0;
  const scripts = sentence.take("scripts?") > 0;
  const temporary = sentence.take("temporal(?:es)?|temporary|temp") > 0;
  const measured = tests.some(({ by }) => by === "size" || by === "age" || by === "moment");
  const any =
    sentence.take("{anything}") > 0 ||
    (measured && isAskedFirst.test(sentence.terms.map(({ folded }) => folded).join(" ")));
  const runs = tests.some(({ by }) => by === "executable" || by === "mode");
  const programs =
    runs &&
    (sentence.take("binarios?|binaries|programas?|programs|executables|ejecutables") > 0 ||
      tests.some(({ by }) => by === "executable"));
  if (tests.some(isFolderName) && !isFile) return { kind: "folder", tests: [] };
  if (tests.some(({ by }) => by === "type")) return { kind: "any", tests: [] };
  if (tests.some(({ by }) => by === "same")) return { kind: "file", tests: [] };
  if (isLink || broken) return { kind: "link", tests: [] };
  if (photos) return { kind: "file", tests: globs("*.jpg", "*.jpeg", "*.png", "*.gif", "*.heic"), anyCase: !named };
  if (videos) return { kind: "file", tests: globs("*.mp4", "*.mkv", "*.avi", "*.mov"), anyCase: !named };
  if (logs) return { kind: "file", tests: globs("*.log") };
  if (notebooks) return { kind: "file", tests: globs("*.ipynb") };
  if (scripts) return { kind: "file", tests: globs("*.sh") };
  if (temporary) return { kind: "file", tests: globs("*.tmp") };
  if (isFile && isFolder) return { kind: "any", tests: [] };
  if (isFolder) return { kind: "folder", tests: [] };
  if (isFile || programs || things.nouns.length > 0 || things.leftovers) return { kind: "file", tests: [] };
  if (any) return { kind: tests.some(isOfFiles) ? "file" : "any", tests: [] };
  if (tests.some(({ by }) => by === "newer" || by === "content")) return { kind: "file", tests: [] };
  return named ? { kind: "file", tests: [] } : undefined;
}

const isAskedFirst = /^(?:que (?:hay|tengo|tenemos|existe)|what (?:is|s|have|do)|lo que (?:hay|haya)) /;

/** How big it is, and when somebody last opened it, nobody asks of a folder. */
function isOfFiles(test: FileTest): boolean {
  return (
    test.by === "size" ||
    test.by === "content" ||
    test.by === "newer" ||
    ((test.by === "age" || test.by === "moment") && test.of === "a")
  );
}

/** What only folders are called. */
function isFolderName(test: FileTest): boolean {
  return (
    test.by === "name" &&
    test.not !== true &&
    /^(?:node_modules|__pycache__|\.git|\.svn|\.venv|venv|bower_components|\.cache)$/.test(test.glob)
  );
}

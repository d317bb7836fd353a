import { roffText } from "./roff-text.ts";

/** The words of a line of mdoc(7) as they would be read; `name` is the page's, which a bare `.Nm` says. */
export function mdocLine(line: string, name: string): string {
  const words = macroWords(line);
  let text = "";
  let glue = true;
  let closing: string[] = [];
  const add = (word: string): void => {
    if (word === "") return;
    const tight = glue || /^[.,:;)\]?!]$/.test(word);
    text += tight ? word : ` ${word}`;
    glue = /^[([]$/.test(word);
  };
  const open = (mark: string, end: string): void => {
    add(mark);
    glue = true;
    closing = [end, ...closing];
  };
  for (let at = 0; at < words.length; at += 1) {
    const { word, quoted } = words[at] ?? { word: "", quoted: false };
    const next = words[at + 1];
    if (quoted || !/^[A-Z%][A-Za-z]$/.test(word)) {
      add(roffText(word));
      continue;
    }
    if (word === "Fl") {
      const bare = next === undefined || isMacro(next);
      add(`-${bare ? "" : roffText(next.word)}`);
      if (!bare) at += 1;
    } else if (word === "Nm") {
      if (next === undefined || isMacro(next) || /^[.,:;)\]]$/.test(next.word)) add(name);
    } else if (word === "Ar") {
      if (next === undefined || isMacro(next)) add("file ...");
    } else if (word === "Xr") {
      const section = words[at + 2];
      add(next?.word ?? "");
      if (section !== undefined && /^\d/.test(section.word)) text += `(${section.word})`;
      at += section === undefined ? 1 : 2;
    } else if (word === "Ns" || word === "Pf") {
      glue = true;
      if (word === "Pf" && next !== undefined) {
        add(roffText(next.word));
        glue = true;
        at += 1;
      }
    } else {
      const pair = enclosures[word];
      if (pair !== undefined) open(pair[0], pair[1]);
      else if (enclosureEnds.has(word)) add(enclosureEnds.get(word) ?? "");
      else if (!silent.has(word)) add(word);
    }
  }
  return text + closing.join("");
}

type Word = { word: string; quoted: boolean };

/** The arguments of a macro: "…" is one. */
export function macroWords(line: string): Word[] {
  return [...line.matchAll(/"((?:[^"]|"")*)"?|(?:\\ |[^\s"])\S*/g)].map(([whole, quoted]) =>
    quoted === undefined
      ? { word: whole.replaceAll("\\ ", " "), quoted: false }
      : { word: quoted.replaceAll('""', '"'), quoted: true },
  );
}

function isMacro({ word, quoted }: Word): boolean {
  return !quoted && (silent.has(word) || word in enclosures || /^(Fl|Nm|Ar|Xr|Ns|Pf)$/.test(word));
}

const enclosures: Readonly<Record<string, readonly [string, string]>> = {
  Op: ["[", "]"],
  Oo: ["[", ""],
  Pq: ["(", ")"],
  Po: ["(", ""],
  Dq: ['"', '"'],
  Do: ['"', ""],
  Sq: ["'", "'"],
  So: ["'", ""],
  Ql: ["'", "'"],
  Qq: ['"', '"'],
  Qo: ['"', ""],
  Bq: ["[", "]"],
  Bo: ["[", ""],
  Aq: ["<", ">"],
  Ao: ["<", ""],
  Brq: ["{", "}"],
};
const enclosureEnds = new Map([
  ["Oc", "]"],
  ["Pc", ")"],
  ["Dc", '"'],
  ["Sc", "'"],
  ["Qc", '"'],
  ["Bc", "]"],
  ["Ac", ">"],
]);
/** Fonts and the like: only their arguments are read. */
const silent = new Set(
  "Ad An Cd Cm Dv Em Er Ev Fa Fn Ft Ic In Li Lk Ms Mt No Pa Sx Sy St Tn Va Vt Ux Bx At Sm Bk Ek Bf Ef %A %B %D %T".split(
    " ",
  ),
);

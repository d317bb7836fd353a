import type { ProgramRow } from "../program-row.ts";
import { fullScreen } from "./plain-rows.ts";

const pageName = /^[\w.:+@[-]+$/;

/** Manuals and short descriptions of programs. */
export const documentation: readonly ProgramRow[] = [
  {
    names: ["man"],
    area: "text",
    what: { en: "shows a manual page", es: "muestra una página del manual" },
    use: {
      effect: "read",
      flags: {
        read: "-f --whatis -k --apropos -K --global-apropos -w --where --path --location -W --where-cat --location-cat -L= --locale= -m= --systems= -S= -s= --sections= -e= --extension= -i --ignore-case -I --match-case --regex --wildcard --names-only -a --all --no-subpages -7 --ascii -E= --encoding= --no-hyphenation --nh --no-justification --nj -? --help --usage -V --version",
        write:
          "-C=path --config-file=path -c --catman -R= --recode= -M=path --manpath=path -l --local-file -u --update -P= --pager= -r= --prompt= -p= --preprocessor= -t --troff -T[=] --troff-device[=] -H[=] --html[=] -X[=] --gxditview[=] -Z --ditroff",
      },
      operands: { kinds: ["text"], matching: pageName },
    },
    examples: {
      read: ["man ls", "man 5 passwd", "man -k passwd", "man -w ls"],
      asks: [
        "man -P 'sh -c id' ls",
        "man -H/tmp/x ls",
        "man --html=firefox ls",
        "man ./page.1",
        "man -l page.1",
        "man --pager=sh ls",
      ],
      truth: false,
    },
  },
  {
    names: ["apropos", "whatis"],
    area: "text",
    what: { en: "searches the short descriptions of manual pages", es: "busca en las descripciones breves del manual" },
    use: {
      effect: "read",
      flags: {
        read: "-d --debug -v --verbose -e --exact -r --regex -w --wildcard -a --and -l --long -L= --locale= -m= --systems= -s= --sections= --section= -? --help --usage -V --version",
        write: "-C=path --config-file=path -M=path --manpath=path",
      },
      operands: "text",
    },
    examples: { read: ["whatis ls", "apropos -s 8 -l mount"], asks: ["apropos -C /tmp/c x"], truth: false },
  },
  {
    names: ["tldr", "cheat"],
    area: "text",
    what: { en: "shows examples of how to use a program", es: "muestra ejemplos de uso de un programa" },
    use: { effect: "write", readWith: "--version --help -h -v", flags: { read: "--version --help -h -v" } },
    examples: { read: ["tldr --version"], asks: ["tldr --update", "tldr tar", "cheat -e tar"] },
  },
  fullScreen(
    "text",
    ["info", "pinfo"],
    "reads the GNU manuals on the whole screen",
    "lee los manuales de GNU a pantalla completa",
    ["info ls", "info -o a ls"],
  ),
];

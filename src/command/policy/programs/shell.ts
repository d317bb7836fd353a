import type { ProgramRow } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

/** Shells and the programs that keep them alive. */
export const shell: readonly ProgramRow[] = [
  {
    names: ["bash", "sh", "dash", "zsh", "ksh", "mksh", "ash", "rbash"],
    area: "shell",
    what: { en: "a shell: runs commands", es: "un intérprete de comandos" },
    use: { effect: "write", judge: "shell-c" },
    examples: {
      read: ["bash -c 'ls /etc'", "sh -c 'cat /etc/hosts | wc -l'"],
      asks: [
        "bash",
        "bash guion.sh",
        "bash -c 'rm x'",
        "sh -s",
        "bash -i",
        "bash --rcfile /tmp/x -c ls",
        "echo id | sh",
        "zsh",
      ],
    },
  },
  changing(
    "shell",
    ["fish", "csh", "tcsh", "nu", "xonsh", "elvish", "pwsh", "rc", "osh", "yash"],
    "a shell: runs commands",
    "un intérprete de comandos",
    ["fish -c ls", "pwsh -c x", "tcsh"],
    { readWith: "" },
  ),
  {
    names: ["busybox", "toybox"],
    area: "shell",
    what: { en: "many small programs in one", es: "muchos programas pequeños en uno" },
    use: { effect: "write", judge: "busybox" },
    examples: {
      read: ["busybox ls /etc", "busybox cat /etc/hosts"],
      asks: ["busybox rm x", "busybox sh", "busybox", "busybox sh -c 'rm x'"],
    },
  },
  changing(
    "shell",
    [
      "expect",
      "autoexpect",
      "empty",
      "sshpass",
      "pee",
      "vipe",
      "vidir",
      "zrun",
      "combine",
      "sponge",
      "ifdata",
      "direnv",
      "zargs",
      "fzf",
      "sk",
      "percol",
      "gum",
      "rlfe",
      "detach",
    ],
    "runs other programs or writes what it reads",
    "ejecuta otros programas o escribe lo que lee",
    ["expect x.exp", "sponge f", "direnv allow", "sshpass -p x ssh h", "ls | fzf"],
    { readWith: "" },
  ),
];

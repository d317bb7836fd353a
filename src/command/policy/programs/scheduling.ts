import type { ProgramRow } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

/** Programs that run others later. */
export const scheduling: readonly ProgramRow[] = [
  {
    names: ["crontab"],
    area: "system",
    what: {
      en: "shows or changes a user's scheduled commands",
      es: "muestra o cambia los comandos programados de un usuario",
    },
    use: {
      effect: "write",
      readWith: "-l",
      flags: { read: "-u=user", write: "-e -i -s -x= -T=path -n=", destructive: "-r" },
      operands: "none",
      reason: { en: "sets the commands that run by themselves", es: "fija los comandos que se ejecutan solos" },
    },
    examples: {
      read: ["crontab -l", "crontab -l -u ana", "crontab -u www-data -l"],
      asks: ["crontab tareas.txt", "crontab -e", "crontab -r", "crontab -l -r", "crontab -", "crontab"],
    },
  },
  {
    names: ["atq"],
    area: "system",
    what: { en: "lists the commands waiting for their time", es: "lista los comandos que esperan su hora" },
    use: { effect: "read", flags: { read: "-q= -o= -V" }, root: true },
    examples: { read: ["atq", "atq -q a"], asks: ["atq -d 3"] },
  },
  {
    names: ["at"],
    area: "system",
    what: { en: "runs commands at a given time", es: "ejecuta comandos a una hora dada" },
    use: {
      effect: "write",
      readWith: "-l -V",
      flags: { read: "-q= -o=", write: "-m -M -v -f=path -t= -c=", destructive: "-d -r" },
      operands: "none",
      reason: { en: "sets commands that run by themselves later", es: "programa comandos que se ejecutarán solos" },
    },
    examples: {
      read: ["at -l", "at -l -q b"],
      asks: ["at now", "at 10:00 -f tareas", "at -d 3", "at -l -r 2", "at now -l", "at -c 3"],
    },
  },
  changing(
    "system",
    ["batch"],
    "runs commands when the machine is idle",
    "ejecuta comandos cuando la máquina está libre",
    ["batch", "batch -f x"],
    { readWith: "-V" },
  ),
  changing(
    "system",
    ["atrm"],
    "removes commands that wait for their time",
    "quita comandos programados con at",
    ["atrm 3"],
    { readWith: "-V" },
  ),
  {
    names: ["anacron"],
    area: "system",
    what: {
      en: "runs the daily, weekly and monthly commands that were missed",
      es: "ejecuta las tareas diarias, semanales y mensuales pendientes",
    },
    use: {
      effect: "write",
      readWith: "-T -V -h",
      flags: { read: "-t=path -S=path", write: "-s -f -n -d -q -u" },
      operands: "none",
    },
    examples: { read: ["anacron -T", "anacron -V"], asks: ["anacron", "anacron -n", "anacron -T -u"] },
  },
  changing(
    "system",
    ["incrontab"],
    "sets commands that run when files change",
    "fija comandos que se ejecutan al cambiar ficheros",
    ["incrontab -e", "incrontab -r"],
    { readWith: "-l --list" },
  ),
];

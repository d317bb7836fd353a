import type { ProgramRow } from "../program-row.ts";
import { changing, destroying } from "./plain-rows.ts";

const endsSession = {
  en: "ends every session and service of this machine",
  es: "termina todas las sesiones y servicios de esta máquina",
};

/** Programs that turn the machine off, restart it or put it to sleep. */
export const power: readonly ProgramRow[] = [
  {
    names: ["shutdown"],
    area: "system",
    what: { en: "turns the machine off or restarts it", es: "apaga o reinicia la máquina" },
    use: {
      effect: "destructive",
      readWith: "--show --help",
      flags: { read: "--no-wall", write: "-c", destructive: "-h -H --halt -P --poweroff -r --reboot -k -f -F -n -t=" },
      reason: endsSession,
    },
    examples: { read: ["shutdown --help"], asks: ["shutdown", "shutdown -h now", "shutdown -r +5", "shutdown -c"] },
  },
  destroying(
    "system",
    ["reboot", "poweroff", "halt"],
    "restarts the machine or turns it off",
    "reinicia o apaga la máquina",
    ["reboot", "poweroff -f", "halt -p"],
    { readWith: "--help", reason: endsSession },
  ),
  destroying(
    "system",
    ["init", "telinit"],
    "changes the run level of the machine",
    "cambia el nivel de ejecución de la máquina",
    ["init 0", "init 6", "telinit 1"],
    { readWith: "", reason: endsSession },
  ),
  destroying(
    "system",
    ["kexec"],
    "starts another kernel without going through the firmware",
    "arranca otro núcleo sin pasar por el firmware",
    ["kexec -e", "kexec -l /boot/vmlinuz"],
    { readWith: "-v --version -h --help" },
  ),
  {
    names: ["runlevel"],
    area: "system",
    what: {
      en: "shows the previous and the current run level",
      es: "muestra el nivel de ejecución anterior y el actual",
    },
    use: { effect: "read", flags: { read: "--help --quiet --silent" }, sees: ["host-users"] },
    examples: { read: ["runlevel"], asks: ["runlevel /tmp/utmp"] },
  },
  changing(
    "system",
    ["pm-suspend", "pm-hibernate", "pm-suspend-hybrid"],
    "puts the machine to sleep",
    "suspende o hiberna la máquina",
    ["pm-suspend", "pm-hibernate"],
    { readWith: "" },
  ),
  {
    names: ["pm-is-supported"],
    area: "system",
    what: { en: "says which kinds of sleep the machine can do", es: "dice qué tipos de suspensión admite la máquina" },
    use: { effect: "read", flags: { read: "--suspend --hibernate --suspend-hybrid" } },
    examples: { read: ["pm-is-supported --hibernate"], asks: ["pm-is-supported x"] },
  },
];

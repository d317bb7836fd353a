import type { Outcome } from "../../../ports/outcome.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Mounts a device on a folder, or what /etc/fstab says of a folder or a device. */
export const mountDevice = defineSkill({
  id: "mount-device",
  changes: true,
  sentences: {
    es: [
      "monta {device} en {path}",
      "(monta|montar|monte|montes|montame|monteme|engancha|enganchar) [(el|la|mi)] [(<disco>|dispositivo|unidad|usb|pendrive|memoria|llave|lapiz|cd|dvd|imagen)] [usb] {device} (en|sobre|bajo|a|dentro de) [(la|el|mi)] [(<carpeta>|ruta|punto de montaje)] {path}",
      "(monta|montar|monte|montes|montame|monteme) (en|sobre|bajo|dentro de) [(la|el|mi)] [(<carpeta>|ruta|punto de montaje)] {path} [(el|la|mi)] [(<disco>|dispositivo|unidad|usb|pendrive|memoria)] {device}",
      "(monta|montar|monte|montes|montame|monteme) [(el|la|mi)] [(<disco>|dispositivo|unidad|usb|pendrive|memoria|cd|dvd)] {device}",
      "(monta|montar|monte|montes|montame|monteme) [(la|el)] [(<carpeta>|ruta|punto de montaje|lo que haya en)] {path} [(segun|como dice|con lo que dice) [el] fstab]",
      "(hay que|toca|hace falta) montar [(el|la|mi)] [(<disco>|dispositivo)] {device} en [(la|el)] [<carpeta>] {path}",
      "que (se monte|monte[s]|quede montad(o|a)) [(el|la|mi)] [(<disco>|dispositivo)] {device} (en|sobre) [(la|el)] [<carpeta>] {path}",
      "(haz|hacer|hace|haga|hazme) [un|el] (mount|montaje) (de|del) [(el|la)] [(<disco>|dispositivo)] {device} (en|sobre) [(la|el)] [<carpeta>] {path}",
      "(pon|poner|ponme|deja|dejar|dejame) montad(o|a) [(el|la|mi)] [(<disco>|dispositivo)] {device} en [(la|el)] [<carpeta>] {path}",
      "(monta|montar|monte|montame) [(el|la|mi)] [(<disco>|dispositivo|unidad|usb|pendrive|memoria)] {device} (en|sobre) [(la|el)] [<carpeta>] {path} (en|como|de) [modo] {mode}",
    ],
    en: [
      "mount {device} on {path}",
      "(mount|attach|hook up) [(the|my|that)] [(<disk>|device|usb|usb stick|usb drive|stick|thumb drive|image)] {device} (on|at|in|under|to|onto|into) [(the|my)] [(<folder>|mount point|mountpoint)] {path}",
      "mount [(the|my)] [(<disk>|device|usb|usb stick|usb drive|stick)] {device}",
      "mount [(the|my)] [(<folder>|mount point|what belongs on)] {path} [(from|as in|according to) fstab]",
      "mount [(to|on|at|under)] [(the)] [<folder>] {path} (from|the (device|disk|partition)) {device}",
      "[(can you)] get [(the|my)] [(<disk>|device)] {device} mounted (on|at|in|under) [(the|my)] [<folder>] {path}",
      "have [(the|my)] [(<disk>|device)] {device} mounted (on|at|in|under) [(the|my)] [<folder>] {path}",
      "(do|make) a mount of [(the|my)] [(<disk>|device)] {device} (on|at|in|under) [(the|my)] [<folder>] {path}",
      "use [the] [<folder>] {path} as [the] mount point (for|of) [(the|my)] [(<disk>|device)] {device}",
      "mount [(the|my)] [(<disk>|device|usb|usb stick|stick)] {device} (on|at|in|under|to) [(the|my)] [<folder>] {path} [(in|as)] {mode} [mode]",
      "mount [(the|my)] [(<disk>|device|usb|usb stick|stick)] {device} {mode} (on|at|in|under|to) [(the|my)] [<folder>] {path}",
      "(i|we) (need|want) [(the|my)] [(<disk>|device|usb stick|stick)] {device} mounted (on|at|in|under|to) [(the|my)] [<folder>] {path}",
    ],
  },
  slots: {
    device: { type: "device", optional: true },
    path: { type: "path", optional: true },
    mode: {
      type: "choice",
      optional: true,
      choices: { ro: ["solo lectura", "read only", "read-only", "readonly", "as read only", "as read-only"] },
    },
  },
  command: ({ device, path, mode }) => ({
    pipeline: [
      ["mount", ...(mode === undefined ? [] : ["-o", mode]), ...[device, path].filter((part) => part !== undefined)],
    ],
    root: true,
  }),
  say: {
    es: (outcome, slots) => done.es(withoutHint(outcome), slots),
    en: (outcome, slots) => done.en(withoutHint(outcome), slots),
  },
});

const done = spoken({
  es: (_, { device, path }) => (device && path ? `He montado ${device} en ${path}.` : `He montado ${device ?? path}.`),
  en: (_, { device, path }) => (device && path ? `${device} is mounted on ${path}.` : `${device ?? path} is mounted.`),
});

/** mount(8) ends its complaint with a line that only points to dmesg. */
function withoutHint(outcome: Outcome): Outcome {
  return { ...outcome, stderr: lines(outcome.stderr)[0] ?? "" };
}

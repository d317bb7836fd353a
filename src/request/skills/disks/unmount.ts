import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

/** Takes a folder or a device out of the tree. */
export const unmount = defineSkill({
  id: "unmount",
  changes: true,
  sentences: {
    es: [
      "desmonta {path}",
      "(desmonta|desmontar|desmonte|desmontes|desmontame|desmonteme|umount) [(el|la|mi)] [(<carpeta>|ruta|punto de montaje|unidad|recurso|<disco>|lo que hay en|lo montado en)] {path}",
      "(desmonta|desmontar|desmonte|desmontes|desmontame|desmonteme|umount) [(el|la|mi)] [(<disco>|dispositivo|unidad|usb|pendrive|memoria|memoria usb)] {device}",
      "(expulsa|expulsar|expulse|expulsame|extrae con seguridad|quita con seguridad|retira con seguridad) [(el|la|mi)] [(<disco>|dispositivo|unidad|usb|pendrive|memoria)] {device}",
      "(hay que|toca|hace falta) desmontar [(el|la|mi)] [(<disco>|dispositivo|<carpeta>)] ({device}|{path})",
      "(haz|hacer|hazme|hace|haga) [un|el] (umount|desmontaje) (de|del|a|al) [(el|la|mi)] [(<disco>|dispositivo|<carpeta>)] ({device}|{path})",
      "que (se desmonte|desmonte[s]|quede desmontad(o|a)) [(el|la|mi)] [(<disco>|dispositivo|<carpeta>)] ({device}|{path})",
      "(deja|dejar|dejame|deje) desmontad(o|a) [(el|la|mi)] [(<disco>|dispositivo|<carpeta>)] ({device}|{path})",
      "(quita|quitar|quite|saca|sacar|suelta|soltar) (el montaje|el punto de montaje) (de|en) [(el|la)] [<carpeta>] ({path}|{device})",
      "(suelta|soltar|libera|liberar) [(el|la|mi)] (<disco>|dispositivo|unidad|usb|pendrive) ({device}|{path})",
      "(desengancha|desenganchar) [(el|la|mi)] [(<disco>|dispositivo|<carpeta>)] ({device}|{path})",
    ],
    en: [
      "unmount {path}",
      "(unmount|umount|dismount) [(the|my)] [(<folder>|mount|mount point|share|<disk>|whatever is on|what is mounted on)] {path}",
      "(unmount|umount|dismount) [(the|my)] [(<disk>|device|usb|usb stick|stick)] {device}",
      "eject [(the|my)] [(<disk>|device|usb|usb stick|stick)] {device}",
      "(take|get) [(the|my)] [(<disk>|device|<folder>)] ({device}|{path}) unmounted",
      "have [(the|my)] [(<disk>|device|<folder>)] ({device}|{path}) unmounted",
      "(do|run) (an unmount|an umount|umount) (of|on) [(the|my)] [(<disk>|device|<folder>)] ({device}|{path})",
      "safely (remove|unmount|eject) [(the|my)] [(<disk>|device|usb|usb stick|stick)] {device}",
      "(detach|disconnect) [(the|my)] (<disk>|device|mount|mount point) ({device}|{path})",
      "remove the mount (on|at|of) [(the|my)] [<folder>] ({path}|{device})",
      "(take|get) [(the|my)] (mount|<disk>|share) {path} off",
      "(i|we) (need|want) [(the|my)] [(<disk>|device|<folder>|share)] ({device}|{path}) unmounted",
      "detach [(the|my)] [(<disk>|device|mount|share)] ({path}|{device})",
      "(unmount|umount|dismount) (the|my) (<disk>|stick|usb stick|usb drive|share|usb) (on|at|under|mounted on|that is on) {path}",
      "(drop|remove|undo|take off|release) [(the|my)] mount (on|at|of|under) [the] [<folder>] ({path}|{device})",
    ],
  },
  slots: {
    device: { type: "device", optional: true },
    path: { type: "path", optional: true },
  },
  command: ({ device, path }) => ({
    pipeline: [["umount", ...[device ?? path].filter((part) => part !== undefined)]],
    root: true,
  }),
  say: {
    es: (outcome, slots) => busy(outcome, slots, "es") ?? done.es(outcome, slots),
    en: (outcome, slots) => busy(outcome, slots, "en") ?? done.en(outcome, slots),
  },
});

const done = spoken({
  es: (_, { device, path }) => `He desmontado ${device ?? path}.`,
  en: (_, { device, path }) => `${device ?? path} was unmounted.`,
});

function busy({ exitCode, stderr }: Outcome, { device, path }: SlotValues, language: Language): string | undefined {
  if (exitCode === 0) return undefined;
  const name = device ?? path ?? "";
  if (/target is busy|está ocupado|device is busy/i.test(stderr)) {
    return language === "es"
      ? `${name} no se puede desmontar: algo lo está usando. Pregunta «quién está usando ${name}».`
      : `${name} cannot be unmounted: something is using it. Ask “who is using ${name}”.`;
  }
  if (/not mounted|no está montado|no mount point specified/i.test(stderr)) {
    return language === "es" ? `${name} no está montado.` : `${name} is not mounted.`;
  }
  return undefined;
}

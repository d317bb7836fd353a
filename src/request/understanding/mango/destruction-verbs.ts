import type { Language } from "../../../shared/language.ts";

/** Beginnings of verbs that say that something is to be gone. */
export const destroying: Record<Language, readonly string[]> = {
  es: list(
    `borr elimin quit suprim destru format vaci limpi purg sobrescrib trunc tir mat cierr desinstal desactiv deshabilit descart
     deshaz revert poda resete machac trit cargatel liquid fulmin`,
  ),
  en: list(
    `delet remov eras wip destroy format empt clean purg overwrit truncat drop kill uninstall disabl deactivat discard reset
     revert prun shred clear throw zero rid unstag`,
  ),
};

/** Of these one is said for another of what is to go. */
export const takingAway: Record<Language, readonly string[]> = {
  es: list("borr elimin quit suprim limpi purg desinstal"),
  en: list("delet remov eras clean purg clear drop uninstall rid"),
};

/**
 * What is judged as if it destroyed because of what it ends, of the device that it takes, or since nobody knows what it will
 * run, and the verbs by which that is ordered in so many words.
 */
export const orderedBesides: readonly {
  does: RegExp;
  verbs: Record<Language, readonly string[]>;
  /** What it makes has a name that may be told by the words around it. */
  isMaking?: true;
}[] = [
  {
    does: /\b(?:shutdown|reboot|poweroff|halt|kexec|rescue|emergency|atrm)\b|--vacuum-/,
    verbs: {
      es: list("abort apag reinic rearran cance anul recort rescat emergenc"),
      en: list("abort call reboot restart shut power cancel trim rescu emergenc"),
    },
  },
  {
    does: /\bloginctl (?:terminate|kill)-/,
    verbs: { es: list("cerr ech expuls termin sac"), en: list("clos kick end terminat log") },
  },
  {
    does: /\| (?:at|batch)\b|^at -f /,
    verbs: { es: list("ejecut corr lanz lanc progra agend"), en: list("run execut launch schedul") },
  },
  {
    does: /\b(?:cryptsetup (?:open|close|luksOpen)|mkswap|swapoff|fstrim|mdadm .*--(?:create|add|stop|fail|remove)|pvcreate|zpool (?:create|replace)|zfs (?:create|rollback)|parted .*resizepart|dd if=\{device|tee -a|forget .*--prune|borg prune)\b/,
    verbs: {
      es: list(
        `cre haz hag arm abr cerr descifr desbloque bloquea activ apag prepar inicializ conviert convert agreg anad mete sum amplia
         agrand estir devuelv vuelv restaur recort reemplaz cambi sustitu marc sac retir conserv dej qued manten copi clon vuelc
         apunt`,
      ),
      en: list(
        `creat mak build open clos lock decrypt unlock activ enabl turn switch stop prepar initiali add put give set grow stretch
         roll restor replac swap trim mark take pull keep leav clon copy imag dump save append`,
      ),
    },
    isMaking: true,
  },
];

function list(stems: string): readonly string[] {
  return stems.split(/\s+/);
}

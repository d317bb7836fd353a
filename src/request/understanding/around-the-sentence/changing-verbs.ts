import type { Language } from "../../../shared/language.ts";

/** Forms of the verbs that change something, as parts of regular expressions over folded words. */
export type ChangingVerbs = {
  /** "Borrar", "borres", "delete": what may not or need not be done. */
  undone: string;
  /** "Borrara", "deleted": what is only supposed. */
  supposed: string;
  /** "Borrado", "deleted". */
  done: string;
};

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const any = (forms: readonly string[]): string => `(?:${forms.join("|")})`;

/** Stems, before "a" and, where it is written otherwise, before "e". */
const ar = list(`
  toc/toqu borr elimin quit mat reinici apag/apagu par desinstal cambi formate vaci desmont ejecut machac/machaqu
  modific/modifiqu desactiv deshabilit renombr purg/purgu tumb tir resete instal arranc/arranqu limpi`);
/** Infinitive, stem of the subjunctive, stem of its imperfect, participle. */
const erAndIr = list(`
  mover/muev/movi/movid detener/deteng/detuvi/detenid destruir/destruy/destruy/destruid suprimir/suprim/suprimi/suprimid
  sobrescribir/sobrescrib/sobrescribi/sobrescrit deshacer/deshag/deshici/deshech`);
const cerrar = { undone: ["cerrar", "cierres?", "cierren", "cerremos"], supposed: "cerra", done: "cerrad" };

const regular = ar.map((stems) => {
  const [a = "", e = a] = stems.split("/");
  return { undone: [`${a}ar`, `${e}e(?:s|n|is|mos)?`], supposed: `${a}a`, done: `${a}ad` };
});
const others = erAndIr.map((stems) => {
  const [infinitive = "", present = "", imperfect = "", participle = ""] = stems.split("/");
  return { undone: [infinitive, `${present}a(?:s|n|is|mos)?`], supposed: `${imperfect}e`, done: participle };
});
const spanish = [...regular, cerrar, ...others];

const english = list(`
  touch/touched delete/deleted erase/erased remove/removed kill/killed restart/restarted reboot/rebooted shut/shut close/closed
  install/installed uninstall/uninstalled change/changed move/moved format/formatted empty/emptied wipe/wiped start/started
  unmount/unmounted run/ran drop/dropped overwrite/overwrote purge/purged disable/disabled destroy/destroyed
  modify/modified reset/reset nuke/nuked`).map((forms) => forms.split("/"));

export const changingVerbs: Readonly<Record<Language, ChangingVerbs>> = {
  es: {
    undone: any(spanish.flatMap(({ undone }) => undone)),
    supposed: `${any(spanish.map(({ supposed }) => supposed))}(?:ra|se)(?:s|n|is|mos)?`,
    done: `${any(spanish.map(({ done }) => done))}[oa]s?`,
  },
  en: {
    // "Don't stop showing it" is no order to leave something be.
    undone: any([...english.map(([base = ""]) => base), "stop(?! \\w+ing)"]),
    supposed: any([...english.map(([, past = ""]) => past), "stopped"]),
    done: any([...english.map(([, past = ""]) => past), "stopped"]),
  },
};

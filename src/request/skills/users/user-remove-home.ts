import { accountEn, accountEs, removesEn, removesEs, userSlot } from "../saying/accounts.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const homeEs =
  "(carpeta|carpeta personal|directorio|directorio personal|directorio home|home|carpeta home|casa|archivos|ficheros|datos|cosas|documentos)";
const withHomeEs = `(con|y|y tambien|junto con|incluida|incluido|incluyendo|borrando|eliminando|y borra|y elimina|mas) [(todo|toda|todas|todos)] (su|sus|la|el|los) ${homeEs}`;
const allOfIt =
  "(con todo [lo suyo]|y todo lo suyo|por completo|completamente|del todo|y todos sus (datos|archivos|ficheros))";
const withHomeEn =
  "(and|with|along with|together with|including|and also|plus|and (delete|remove)) [all] (his|her|their|its|the) (home|home folder|home directory|files|data|home dir)";
const removeEs = `(${removesEs}|(da|dar|de) de baja)`;

/** Removes an account with its home folder and mail. */
export const userRemoveHome = defineSkill({
  id: "user-remove-home",
  changes: true,
  sentences: {
    es: [
      "elimina el usuario {user} y su carpeta personal",
      `${removeEs} ${accountEs} {user} ${withHomeEs}`,
      `${removeEs} ${accountEs} {user} ${allOfIt}`,
      `${removeEs} a {user} ${withHomeEs}`,
      `${removeEs} a {user} ${allOfIt}`,
      `${removeEs} la cuenta (y|con) ${homeEs} (de|del) [usuario] {user}`,
      `${removeEs} la cuenta y (la|el|los|su) ${homeEs} (de|del) [usuario] {user}`,
      `${removesEs} (completamente|por completo|del todo) ${accountEs} {user}`,
      `${removeEs} ${accountEs} {user} (y que no quede nada|sin dejar (nada|rastro)|sin dejar su ${homeEs})`,
      "(userdel|deluser) (con|y) [su] (home|carpeta) {user}",
      `(borra|elimina|borrar|eliminar) todo lo (de|del) usuario {user} [(cuenta y (archivos|carpeta|home)|incluida la cuenta)]`,
      `${removeEs} ${accountEs} {user} (con todo y|con todo y su|junto a|ademas de|y de paso|y asimismo) [(su|sus|la|el|los)] ${homeEs}`,
      `${removeEs} (completamente|por completo|del todo) a {user}`,
      `${removeEs} a {user} (con todo y|junto a) [(su|sus)] ${homeEs}`,
      `(borra|borrar|elimina|eliminar) tanto (la cuenta|el usuario) como (la|el|los|sus|su) ${homeEs} (de|del) [usuario] {user}`,
      `${removeEs} ${accountEs} {user} (y|e) (borra|elimina|tambien|y tambien) [(su|sus|tambien su|tambien sus)] ${homeEs}`,
    ],
    en: [
      "remove the user {user} and their home folder",
      `${removesEn} ${accountEn} {user} ${withHomeEn}`,
      `${removesEn} [the] {user} (user|account|login|user account) ${withHomeEn}`,
      `${removesEn} [the] (account|login|user account) (of|for) [user] {user} ${withHomeEn}`,
      `(completely|fully|entirely) ${removesEn} ${accountEn} {user}`,
      `${removesEn} ${accountEn} {user} (completely|entirely|fully|and everything (of theirs|that belongs to them|they have|they own))`,
      `${removesEn} {user} and (the|their|his|her) home (folder|directory) from (this|the|my) <machine>`,
      `${removesEn} [the] account and [the] (home|home folder|home directory|files) of [user] {user}`,
      `${removesEn} ${accountEn} {user} (leaving nothing|without leaving anything) [behind]`,
      "(userdel|deluser) {user} with home",
      `${removesEn} ${accountEn} {user} (completely|entirely) ${withHomeEn}`,
      `${removesEn} both [the] (account|user) and [the] (home|home folder|home directory|files) of [user] {user}`,
      `${removesEn} everything (of|about|belonging to) [the] user {user}`,
      `${removesEn} ${accountEn} {user} as well as (his|her|their|its|the) (home|home folder|home directory|files|data)`,
      `(wipe|purge|nuke) [the] (user|account) {user} [${withHomeEn}]`,
      `${removesEn} ${accountEn} {user} and all of (his|her|their|its) (files|data|stuff|things)`,
      `${removesEn} {user} and (his|her|their) (home|home folder|home directory|files)`,
      `${removesEn} {user} ${withHomeEn}`,
      `${removesEn} ${accountEn} {user} (and|with|including) (home|home folder|home directory|files)`,
      `${removesEn} {user} (and|with) all (his|her|their|its) (files|data|stuff|things)`,
      `${removesEn} ${accountEn} {user} (and|with) all (his|her|their|its) (files|data|stuff|things)`,
      "(wipe|nuke) [the] [user] {user} and all (his|her|their|its) (files|data|stuff|things)",
    ],
  },
  slots: { user: userSlot },
  command: ({ user = "" }) => ({ pipeline: [["userdel", "-r", user]], root: true }),
  say: spoken({
    es: (_, { user = "" }) => `He eliminado la cuenta de ${user} y su carpeta personal.`,
    en: (_, { user = "" }) => `The account ${user} and its home folder were removed.`,
  }),
});

import { userSlot } from "../saying/accounts.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const unlock =
  "(desbloquea|desbloquear|desbloquee|desbloquees|desbloqueale|desbloqueame|desbloqueele|rehabilita|rehabilitar|rehabilite|reactiva|reactivar|reactive|reactivale|descongela|descongelar)";
const account =
  "(al usuario|a la usuaria|el usuario|la usuaria|usuario|usuaria|cuenta|la cuenta [de [usuario]]|la cuenta del usuario|la cuenta de la usuaria|el acceso (de|a|al usuario|del usuario)|el login (de|a)|la contrasena (de|a)|la clave (de|a))";
const unlocks = "(unlock|unblock|re-enable|reenable|enable|reactivate|unfreeze|unsuspend)";

/** Lets an account's password be used again. */
export const userUnlock = defineSkill({
  id: "user-unlock",
  changes: true,
  sentences: {
    es: [
      "desbloquea el usuario {user}",
      `${unlock} ${account} {user} [(en|del) [(este|el|la|esta)] <equipo>]`,
      `${unlock} a {user}`,
      `${unlock} (la|le la|el|le el) (cuenta|acceso|login) (a|de|al usuario|del usuario) {user}`,
      `${unlock} (un|una|algun|el|la) (usuario|usuaria|cuenta|cuenta de usuario)`,
      "(activa|activar|active|habilita|habilitar|habilite) (la cuenta [de [usuario]]|la cuenta del usuario|el usuario|al usuario|el acceso de|la usuaria) {user} [(de nuevo|otra vez|nuevamente)]",
      "que [el usuario] {user} (pueda|vuelva a poder) (entrar|acceder|conectarse|iniciar sesion|ingresar) [(de nuevo|otra vez|nuevamente)] [(al|en el) <equipo>]",
      "(quita|quitar|quite|quitale|levanta|levantar|levantale|saca|sacale) el (bloqueo|candado) (a|de|al usuario|del usuario|de la cuenta de|a la cuenta de) {user}",
      "(devuelve|devolver|devuelva|devuelvele|restablece|restablecer|restaura|dale de nuevo|vuelve a dar|vuelve a darle) [el] acceso (a|al usuario|de) {user}",
      "(vuelve|volver|vuelva|volve) a (activar|habilitar) [(a|la cuenta de|el usuario|al usuario|la cuenta)] {user}",
      "(deja|dejar|deje|permite|permitir|permita) (entrar|acceder|conectarse|ingresar) (de nuevo|otra vez|nuevamente) a {user}",
      "desbloqueo (de|del) (usuario|la cuenta de) {user}",
      "que [(el|la)] [(usuario|usuaria)] {user} (pueda|vuelva a poder) [volver a] (entrar|acceder|conectarse|iniciar sesion|ingresar|usar su cuenta) [(de nuevo|otra vez|nuevamente)] [(al|en el) <equipo>]",
      "(abre|abrir|abra|abrile|abrele) [(de nuevo|otra vez)] [(la|el)] (cuenta|acceso) (a|de|del|al) [(usuario|usuaria)] {user} [(de nuevo|otra vez|nuevamente)]",
      "(vuelve|volver|vuelva|volve) a (activar|habilitar|abrir|dar acceso a) [(la cuenta de|a|al usuario|el usuario|la cuenta)] {user}",
      "(deja|dejar|deje|permite|permitir|permita) que [(el|la)] [(usuario|usuaria)] {user} (entre|vuelva a entrar|acceda|pueda entrar|se conecte) [(de nuevo|otra vez|nuevamente)]",
      "(levanta|levantar|levante) (la suspension|el bloqueo|el castigo) (de|a|del|al) [(usuario|usuaria|la cuenta de)] {user}",
      "(habilita|habilitar|activa|activar|active|habilite) [(a|al|la|el|de nuevo)] (usuario|usuaria|cuenta|cuenta de) {user} [(de nuevo|otra vez|nuevamente)]",
      "(habilita|habilitar|habilite|activa|activar|active|abre|abrir) (de nuevo|otra vez|nuevamente) [(a|al|el|la|a la)] [(usuario|usuaria|cuenta [(de|del)]|acceso (de|a|al))] [usuario] {user}",
      "(desbloqueo|reactivacion) (de|del) [(la cuenta (de|del)|usuario|usuaria)] {user}",
      "(quiero|necesito|hay que) que {user} (vuelva a entrar|pueda entrar otra vez|pueda entrar de nuevo)",
      "(permite|permitir|permita|da|dale|dar|devuelve) (de nuevo|otra vez|nuevamente) [(el|la)] (acceso|entrada|login) (a|al) [(usuario|usuaria)] {user}",
      "[(el|la)] [(usuario|usuaria|cuenta de)] {user} esta bloquead(o|a) (desbloquealo|desbloqueala|y hay que desbloquearl(o|a)|desbloquea su cuenta)",
      `${unlock} [(la)] cuenta (de|del) [(usuario|usuaria)] {user}`,
      "ya (puedes|se puede|podes|toca) desbloquear (a|al usuario|la cuenta de) {user}",
      "(desbloqueale|desbloqueele|desbloqueame|desbloquearle|devuelvele|devuelvale|reactivale|reactiva|reactivar|reactive|rehabilita|rehabilitar|rehabilitale|abrele|abrile) [(la|el|su)] (cuenta|acceso|login|entrada|usuario) (a|de|al usuario|del usuario) {user} [(de nuevo|otra vez|ya|nuevamente)]",
    ],
    en: [
      "unlock the user {user}",
      `${unlocks} [the] (user|account|login|user account|account of|account for|login of|login for|access of|access for|password of|password for) [user] {user} [(on|from) (this|the) <machine>] [again]`,
      `${unlocks} [the] {user} (user|account|login|user account|access|password) [again]`,
      "(unlock|unblock|unfreeze|unsuspend|reactivate) {user}",
      `${unlocks} (a|an|some|the) (user|account|user account)`,
      "let {user} (log in|in|sign in|connect|log on) again",
      "(lift|remove) the (lock|block|suspension) (on|from|of) [(user|the account of|the account|the user)] {user}",
      "(give|restore) {user} (access|login) (back|again)",
      "(restore|give back) [the] (access|login) (of|for|to) [user] {user}",
      "(have|get) [the] [(user|account)] {user} (unlocked|unblocked|re-enabled)",
      "make [the] account [of] {user} (usable|active) again",
      "(let|allow) [the] [user] {user} [to] (log in|sign in|back in|get in|log on) [again]",
      "(reopen|re-open|open up) [the] account (of|for) {user} [again]",
      "(undo|reverse) the (lock|block) (on|of|for) [(user|the account|the account of)] {user}",
      "{user} (may|can|should be able to) log in again",
      `${unlocks} (the|this) account for [the] [user] {user}`,
      "(remove|lift|undo) the (lock|block|suspension) (from|on|of) [the] {user} (account|user)",
      "(restore|give back) access (for|to) [user] {user}",
      "{user} account (got|is|was|has been|has got) [(been)] (locked|blocked|disabled|frozen|suspended) [(by mistake|by accident|accidentally|out|wrongly)] [(and)] (unlock|unblock|re-enable|reenable|free) it [(again|please)]",
      "{user} (got|is|was|has been) (locked out|blocked|locked) [(by mistake|by accident|accidentally|wrongly)] (unlock|unblock) (it|her|him|them) [again]",
      "(let|get) {user} back (in|into) [(her|his|their)] [account]",
      "{user} (is|was|has been|got|has got) [been] (locked out|blocked|locked|locked out of (his|her|their) account) [(by mistake|by accident|accidentally|wrongly)] (unlock|unblock) (his|her|their|the) account [again]",
      "give {user} (his|her|their) (access|login|account) back",
    ],
  },
  slots: { user: userSlot },
  command: ({ user = "" }) => ({ pipeline: [["usermod", "-U", user]], root: true }),
  say: spoken({
    es: (_, { user = "" }) => `${user} vuelve a poder entrar con su contraseña.`,
    en: (_, { user = "" }) => `${user} can log in with the password again.`,
  }),
});

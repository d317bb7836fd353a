import { userSlot } from "../saying/accounts.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const lock =
  "(bloquea|bloquear|bloquee|bloquees|bloqueale|bloqueame|bloqueele|bloquearle|deshabilita|deshabilitar|deshabilite|deshabilitale|desactiva|desactivar|desactive|desactivale|inhabilita|inhabilitar|inhabilite|suspende|suspender|suspenda|congela|congelar|inactiva|inactivar)";
const account =
  "(al usuario|a la usuaria|el usuario|la usuaria|usuario|usuaria|cuenta|la cuenta [de [usuario]]|la cuenta del usuario|la cuenta de la usuaria|el acceso (de|a|al usuario|del usuario)|el login (de|a)|la entrada (de|a)|la contrasena (de|a)|la clave (de|a))";
const locks = "(lock|lock out|block|disable|suspend|deactivate|freeze)";

/** Locks an account's password, so that nobody gets in with it. */
export const userLock = defineSkill({
  id: "user-lock",
  changes: true,
  sentences: {
    es: [
      "bloquea el usuario {user}",
      `${lock} ${account} {user} [(en|del) [(este|el|la|esta)] <equipo>]`,
      `${lock} a {user}`,
      `${lock} (la|le la|el|le el) (cuenta|acceso|login) (a|de|al usuario|del usuario) {user}`,
      `${lock} (un|una|algun|el|la) (usuario|usuaria|cuenta|cuenta de usuario)`,
      "(impide|impedir|impida|evita|evitar|evite) que {user} (entre|acceda|se conecte|inicie sesion|ingrese|se loguee|pueda (entrar|acceder|conectarse|ingresar|iniciar sesion)) [(al|en el|a este) <equipo>]",
      "que [el usuario] {user} no pueda (entrar|acceder|conectarse|iniciar sesion|ingresar|loguearse) [mas] [(al|en el|a este) <equipo>]",
      "(quita|quitar|quite|quitale|corta|cortar|cortale|niega|niegale|cierrale|cierra) el (acceso|login) a [(usuario|la usuaria)] {user} [(al|en el) <equipo>]",
      "(quita|quitar|quite|quitale|corta|cortar|cortale|niega|niegale) el (acceso|login) al usuario {user}",
      "(pon|poner|ponle|ponga|echa|dale) (un candado|bloqueo|un bloqueo) a [(la cuenta de|la cuenta)] {user}",
      "(bloqueo|bloqueo temporal) (de|del) (usuario|la cuenta de|la cuenta) {user}",
      "(deja|dejar|deje) [a] {user} (bloquead(o|a)|sin acceso|sin poder entrar)",
      "(deja|dejar|deje) (bloqueada|inactiva|deshabilitada) la cuenta (de|del) [usuario] {user}",
      "(bloquea|bloquear|bloquee|bloqueale|cierra|cerrar|cierre|cierrale|cerrale) [(la|el|le la|le el)] (entrada|acceso|login|puerta|inicio de sesion) (a|al|de|del) [(usuario|usuaria)] {user}",
      "(prohibe|prohibir|prohiba|prohibile|niega|negar|niegue|negale) [(el|la)] (acceso|entrada|login|inicio de sesion) (a|al) [(usuario|usuaria)] {user}",
      "(no dejes|no permitas|no deje|no permita) (entrar|acceder|conectarse|que entre|que acceda) a {user}",
      "(da|dar) por bloqueada la cuenta (de|del) {user}",
      "(inhabilita|inhabilitar|deshabilita|desactiva) [(a|al)] (empleado|usuario|usuaria) {user} [(temporalmente|de momento|por ahora)]",
      "(bloquea|bloquear|suspende|desactiva|deshabilita) [(el|la|a|al)] (usuario|cuenta|cuenta de|usuaria) {user} (temporalmente|de momento|por ahora|sin borrarl(o|a)|sin eliminarl(o|a))",
      "no quiero que [(el|la)] [usuario] {user} (pueda entrar|entre|acceda|pueda acceder|se conecte|inicie sesion|ingrese)",
      `${lock} [(la)] cuenta (de|del) [(usuario|usuaria)] {user}`,
      "[que] [(el|la)] [(usuario|usuaria)] {user} [ya] no [(pueda|puede)] (entrar|acceder|conectarse|iniciar sesion|ingresar|loguearse|entre|acceda|ingrese) [mas] [y] (bloquea|bloqueale|bloquealo|bloqueala|bloquear|bloquearle) [(la|su|le|el)] [(cuenta|usuario|acceso)]",
      `${lock} (la|su) cuenta a {user} (que no|para que no) (pueda entrar|entre|acceda|ingrese) [mas]`,
      "{user} (se fue|se ha ido|esta|dejo|ha dejado|ya no trabaja|ya no esta) [(de|en|con)] [(la|el|nosotros|aqui|aca)] [(baja|vacaciones|permiso|empresa|centro|instituto|colegio|equipo|trabajo|oficina|universidad|escuela)] [y] (bloqueale|bloquea|suspendele|suspende|deshabilitale|deshabilita|desactivale|desactiva) (la|su) (cuenta|usuario|acceso)",
      `${lock} [(la|el|su|le la|le el)] (cuenta|acceso|login|usuario|entrada|inicio de sesion) (a|de|al|del|al usuario|del usuario) {user} <unrato>`,
      `${lock} (a|${account}) {user} <unrato>`,
      "(corta|cortar|cortale|corte|cierra|cierrale|cerrale|quita|quitale|tranca|trancale|suspendele|suspendale) [(la|el|su)] (acceso|login|entrada) a {user} [<unrato>]",
      "que {user} no (entre|pueda entrar|acceda|pueda acceder|ingrese|pueda ingresar|se conecte) [mas] <unrato>",
      "(suspendele|suspendale|suspendeme|trancale|bloqueame|inhabilitale|inhabilitame|desactivame) [(la|el|su)] (cuenta|usuario) (a|de) {user} [<unrato>]",
    ],
    en: [
      "lock the user {user}",
      `${locks} [the] (user|account|login|user account|account of|account for|login of|login for|access of|access for|password of|password for) [user] {user} [(on|from) (this|the) <machine>]`,
      `${locks} [the] {user} (user|account|login|user account|access|password)`,
      "(lock|lock out|block|suspend|deactivate) {user} [out] [(of|from) (this|the|my) <machine>]",
      `${locks} (a|an|some|the) (user|account|user account)`,
      "(stop|prevent|keep|block) {user} from (logging in|logging on|signing in|getting in|connecting|accessing (this|the) <machine>)",
      "(do not let|deny|refuse) {user} (log in|access|get in|a login)",
      "(put|place) a lock on [the] (account|user|account of|user account) {user}",
      "(have|get) [the] [(user|account)] {user} (locked|disabled|blocked|suspended)",
      "(revoke|cut off|take away) [the] (access|login) (of|for|from) [user] {user}",
      "(cut off|revoke) {user} access",
      `${locks} [the] (account|user) {user} (temporarily|for the time being|without deleting it)`,
      "(ban|bar) {user} from (logging in|(this|the|my) <machine>)",
      "(stop|prevent) [the] user {user} from (logging in|logging on|signing in|getting in)",
      "(do not|never) (let|allow) {user} [to] (log in|in|sign in)",
      "(set|mark) [the] (account|user) {user} as (locked|disabled)",
      `${locks} (the|this) account for [the] [user] {user}`,
      "(ensure|guarantee) [that] {user} (cannot|can not) (log in|get in|sign in|log on|connect)",
      "{user} (must|should) not be able to (log in|get in|sign in|log on)",
      `${locks} [the] (user|account|login|account of|account for|access of|login of) [user] {user} <forabit>`,
      `${locks} [the] {user} (user|account|login|access) <forabit>`,
      "(lock|lock out|suspend|deactivate|disable) {user} [out] <forabit>",
    ],
  },
  slots: { user: userSlot },
  command: ({ user = "" }) => ({ pipeline: [["usermod", "-L", user]], root: true }),
  say: spoken({
    es: (_, { user = "" }) =>
      `La contraseña de ${user} queda bloqueada. Ojo: con una clave SSH aún podría entrar, y lo que tenga abierto sigue.`,
    en: (_, { user = "" }) =>
      `The password of ${user} is locked. Mind that an SSH key would still let them in, and open sessions go on.`,
  }),
});

import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const change =
  "(cambia|cambiar|cambie|cambies|cambiale|cambiarle|cambiame|cambiele|resetea|resetear|resetee|reseteale|resetearle|reseteame|restablece|restablecer|restablezca|restablecele|pon|poner|ponle|ponga|pongale|ponele|ponerle|asigna|asignar|asigne|asignale|actualiza|actualizar|renueva|renovar|modifica|modificar|modifique|modificale|fija|fijar|define|definir|establece|establecer|reinicia|reiniciar|blanquea|blanquear|dale|darle)";
const password = "(contrasena|clave|password|passwd|contra|pass|palabra de paso|clave de acceso)";
const its = "[(la|el|una|un|su|otra|le la|la nueva|nueva|una nueva)]";
const whose = "(a|al|de|del|para|para el|para la|de la|a la) [(usuario|usuaria|cuenta|cuenta de|cuenta del usuario)]";
const changes = "(change|reset|set|update|renew|modify|replace|set up|assign)";
const aPassword = "(password|passphrase|login password|passwd)";

/** Has the system ask for a new password on the terminal. One that was said here is not taken. */
export const passwordChange = defineSkill({
  id: "password-change",
  changes: true,
  sentences: {
    es: [
      "cambia la contraseña de {user}",
      `${change} ${its} ${password} [nueva] ${whose} {user}`,
      `${change} ${whose} {user} ${its} ${password} [nueva]`,
      `${change} mi [propia] ${password} [(de usuario|de acceso|de login)]`,
      `${change} ${its} ${password} [nueva] [de (usuario|un usuario|mi usuario|acceso)]`,
      `(cambio|reseteo|restablecimiento|reset) de ${password} [(a|al|de|del|para) [(usuario|usuaria)] {user}]`,
      `(haz|hacer|hazle|hacele|haga) (un cambio|un reset|un reseteo) (de|a) [la] ${password} (a|al|de|del|para) [usuario] {user}`,
      `que [el usuario] {user} tenga (una nueva|otra|una) ${password} [nueva]`,
      `[usuario] {user} (ha olvidado|olvido|perdio|ha perdido|no recuerda) (su|la) ${password} [(cambiala|cambiasela|resetea|reseteala|restablece|restablecela|ponle otra)]`,
      `(quiero|necesito) (una|otra) [nueva] ${password} [nueva] [para {user}]`,
      `passwd {user}`,
      `${change} ${its} ${password} [nueva] ${whose} {user} (a|por|con|como|y que sea|que sea|a la siguiente|por la siguiente) {secret}`,
      `${change} ${its} ${password} [nueva] {secret} ${whose} {user}`,
      `${change} mi ${password} (a|por|con|como|y que sea|para que sea) {secret}`,
      `${change} ${whose} {user} ${its} ${password} [nueva] {secret}`,
      `que (la|mi|su) [nueva] ${password} [nueva] [${whose} {user}] (sea|es|pase a ser) {secret}`,
      `(la|mi|su) [nueva] ${password} [nueva] [(de|del|para) [usuario] {user}] (es|sera|va a ser|ahora es) {secret}`,
      `${change} ${whose} {user} (la|su) ${password}`,
      `(darle|dar|dale|de|dele) (a|al) [(usuario|usuaria)] {user} (una|otra) [nueva] ${password} [nueva]`,
      `(haz|hacer|haga|hace) que [(el|la)] [usuario] {user} (tenga|use) (una nueva|otra) ${password}`,
      `(nueva|otra) ${password} (para|de) [(el|la)] [(usuario|usuaria)] {user}`,
      `(cambiarle|cambiar|cambia|cambiale) [(el|la)] ${password} (de|a) (root|la cuenta root|la cuenta de root|superusuario)`,
      `se (me|le) olvido (la|mi|su) ${password} [(a|de) {user}] [(cambiala|resetea|reseteala|restablecela)]`,
      `no (recuerdo|me acuerdo de) (mi|la) ${password} [(de {user})]`,
      `(mi|la) ${password} (la quiero cambiar|hay que cambiarla)`,
      `(hay que|toca|debo|tengo que) ${change} (la|mi) ${password} [(de|a|del) [usuario] {user}]`,
      `[(a|el|la)] [(usuario|usuaria)] {user} se [le] (olvido|ha olvidado|perdio) [(de|la|su)] [(la|su)] ${password}`,
      `(genera|generar|genere|hazle|hacele) (una|otra) [nueva] ${password} [nueva] (a|para|al|de|del) [usuario] {user}`,
      `${change} ${password} (a|al|de|del) [(usuario|usuaria)] {user}`,
      `quiero que {user} (cambie|tenga otra|tenga una nueva) [(de|su)] ${password}`,
      `${change} usted ${its} ${password} ${whose} {user}`,
      `(olvide|he olvidado|perdi|he perdido) (mi|la) ${password}`,
      `(haz|hacer|haga|hace) que [(el|la)] [usuario] {user} (cambie|renueve|tenga que cambiar) (de|la|su) ${password}`,
      `{user} (ha olvidado|olvido|perdio|ha perdido|no recuerda|no se acuerda de|se olvido de|se ha olvidado de|se le olvido) [de] (su|la) ${password} [y] [(hay que|toca|necesito|quiero|tengo que)] (ponle|ponerle|ponele|cambiasela|cambiarsela|cambiala|cambiarla|resetea|reseteala|resetearsela|restablecela|restablecersela|dale|darle|asignale|ponga|pongale|cambiesela) [(una|otra)] [(nueva|otra)]`,
    ],
    en: [
      "change the password of {user}",
      `${changes} [(the|a|a new)] ${aPassword} (of|for|on) [(the|user|the user|the account|account|the account of)] {user}`,
      `${changes} {user} ${aPassword}`,
      `${changes} [(the|user|the user|account)] {user} [user] ${aPassword}`,
      `${changes} my [own] ${aPassword}`,
      `${changes} [(a|the|a new|some)] ${aPassword}`,
      `(give|assign) [(user|the user)] {user} a [new] ${aPassword}`,
      `(a|new) ${aPassword} for [user] {user}`,
      `${aPassword} (change|reset) [(for|of) [user] {user}]`,
      `{user} (forgot|has forgotten|lost|has lost) (his|her|their|the) ${aPassword}`,
      "passwd {user}",
      `${changes} [(the|a|a new)] ${aPassword} (of|for|on) [(the|user|the user|the account)] {user} (to|as|with|to be) {secret}`,
      `${changes} {user} ${aPassword} (to|as|with|to be) {secret}`,
      `${changes} my [own] ${aPassword} (to|as|to be) {secret}`,
      `give [user] {user} the [new] ${aPassword} {secret}`,
      `${changes} [the] ${aPassword} {secret} (for|on|to) [user] {user}`,
      `(my|the|her|his|their) [new] ${aPassword} [(of|for) {user}] (is|shall be|should be|will be) {secret}`,
      `(let me|i want to|i need to|help me) (change|reset|update|set) (my|the) [own] ${aPassword} [(for|of) {user}]`,
      `${changes} [(the|a|a new)] [login] ${aPassword} (of|for) root`,
      `{user} needs a [new] ${aPassword} [reset]`,
      `(a|the) ${aPassword} (change|reset) (for|of) [(the user|user)] {user}`,
      `(i forgot|forgot) (my|the) ${aPassword}`,
      `(i|we) need [(a|another)] [new] ${aPassword} for [user] {user}`,
      `i have forgotten my ${aPassword}`,
      `{user} (forgot|has forgotten|lost|has lost) (his|her|their|the) ${aPassword} [(and)] [(i|we)] (needs|need|need to set|set|have to set|give|give her|give him|give them|please set) [a] (new one|a new one|new password|a new password|new) [for (user|the user|her|him|them)]`,
      `[(i|we)] (need|have) to set [up] a new ${aPassword} for [(user|the user)] {user}`,
      "{user} (can not|cannot|can|does not|could not) [not] remember (his|her|their|the) password [(and)] [(reset|change|set)] [it] [(again|for (him|her|them))]",
    ],
  },
  slots: { user: { type: "user", optional: true }, secret: { type: "secret", optional: true } },
  command: ({ user }, machine) =>
    user === undefined
      ? { pipeline: [["passwd"]] }
      : { pipeline: [["passwd", user]], ...(user !== machine.user && { root: true }) },
  say: spoken({
    es: (_, { user }) => (user === undefined ? "Tu contraseña ha cambiado." : `La contraseña de ${user} ha cambiado.`),
    en: (_, { user }) =>
      user === undefined ? "Your password has been changed." : `The password of ${user} has been changed.`,
  }),
});

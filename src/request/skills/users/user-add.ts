import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Adds a person's account. The password is asked for by the system on the terminal; nothing of ours sees it. */
export const userAdd = defineSkill({
  id: "user-add",
  changes: true,
  sentences: {
    es: [
      "crea el usuario {user}",
      "(crea|crear|cree|crees|creame|agrega|agregar|agregue|anade|anadir|anade|da de alta|dar de alta|haz|alta de) [(a|al)] [(el|la|un|una)] [(nuevo|nueva)] <usuario> [(nuevo|nueva)] [(llamad(o|a)|que se llame|de nombre|con [el] nombre|con nombre|para)] {user}",
      "(crea|crear|agrega|agregar|anade|anadir|da de alta|dar de alta) [(a|al|el|la|un|una)] [(nuevo|nueva)] <usuario> [(nuevo|nueva)]",
      "(da|dar) de alta a {user}",
      "(da|dar) de alta a {user} como usuario",
      "(crea|crear|hazle|crearle|creale) [(una|la)] cuenta [nueva] (a|para|de) {user}",
      "(nuevo|nueva) <usuario> [(llamad(o|a))] {user}",
      "(mete|meter) a {user} como <usuario>",
      "(abre|abrir) una cuenta (a|para) {user}",
      "(crea|crear|cree|creame|agrega|agregar|agregame|agregue|anade|anadir|anada|registra|registrar|registre|haz|dar de alta|da de alta|de de alta) [(a|al)] [(el|la|un|una)] [(nuevo|nueva)] <usuario> [(nuevo|nueva)] [(llamad(o|a)|que se llame|de nombre|para)] {user} [(con (su|un) (directorio personal|directorio|home|carpeta personal)|en el <equipo>|al <equipo>)]",
      "(crea|crear|cree|creame|abre|abrir|hazle) [(una|la)] cuenta [nueva] (a|para|de) [(el|la)] [usuario] {user}",
      "(agregame|agrega|anade|crea) un usuario nuevo {user}",
      "(crea|crear|cree|creame|agrega|agregar|agregue|anade|anadir|da de alta|dar de alta) [(a|al|el|la|un|una)] [nuevo] <usuario> [nuevo] [(llamad(o|a)|que se llame|de nombre)] {user} (con|y) [(la|de|su|una)] (contrasena|clave|password) {secret}",
      "(crea|crear|cree|creale|crearle|creeme|creame|hazle|hacele|hagale|hazme|abre|abrir|abrile|abrele|dale|darle|da|ponle|ponele|monta|montale|prepara|preparale|agregale|agrega) [(a|al)] [(el|la|un|una|su)] [(nuevo|nueva)] <usuario> [(nuevo|nueva)] [(llamad(o|a)|que se llame|de nombre|con nombre|con el nombre|como)] {user}",
      "(crea|crear|creale|crearle|hazle|hacele|abrele|abrile|agregale) <usuario> {user}",
      "(necesita|va a necesitar|le hace falta|hace falta) [(un|una)] <usuario> [(nuevo|nueva)] [(llamad(o|a)|que se llame|de nombre)] {user}",
      "(creale|crearle|hazle|hacele|abrele|abrile|dale|agregale) [(un|una|su)] [nuev(o|a)] <usuario> a {user}",
      "(dame|dar|deme|danos|denme|da|de|dale|dele|darle|date) de alta [(a|al|el|la|un|una|a un|a una|a la|a el)] [(nuevo|nueva)] <usuario> [(nuevo|nueva)] [(llamad(o|a)|que se (llame|llama|llamara)|de nombre|con nombre|con el nombre [de]|cuyo nombre sea|que sea|como)] {user}",
      "(dame|deme|danos|dele|dale|denme) de alta a {user}",
      "(registra|registrar|registre|registrame|agregame|agregue|anademe|anadame|apunta|inscribe|pon|ponme|metes|mete|meteme) [(a|al|el|la|un|una|a un|a una)] [(nuevo|nueva)] (usuario|usuaria|cuenta de usuario) [(nuevo|nueva)] [(llamad(o|a)|que se (llame|llama|llamara)|de nombre|con nombre|con el nombre [de]|cuyo nombre sea|que sea|como)] {user}",
      "(quiero|necesito|hace falta|hay que|toca) (crear|dar de alta|anadir|agregar|registrar|abrir|hacer) [(a|al|el|la|un|una|a un|a una)] [(nuevo|nueva)] <usuario> [(nuevo|nueva)] [(llamad(o|a)|que se (llame|llama|llamara)|de nombre|con nombre|con el nombre [de]|cuyo nombre sea|que sea|como)] {user}",
    ],
    en: [
      "add a user called {user}",
      "(add|create|make|set up|register) [(a|the)] [new] (user|account|user account|login) [(called|named|for|with the name)] {user}",
      "(add|create|make|set up|register) [(a|the)] [new] (user|account|user account|login)",
      "(add|create) {user} as a [new] user",
      "new (user|account|user account) [(called|named|for)] {user}",
      "(give|make|create|open) {user} an account",
      "(give|make|create|open) an account for {user}",
      "(add|create) [the] {user} (user|account)",
      "(add|create|make|set up|register) [(a|the)] [new] (user|account|user account|login) [(called|named|for [the] [user])] {user} with (a|its|their) [own] home [(directory|folder)]",
      "(set up|create|make|open|add) [(a|an)] [new] account for [the] [user] {user}",
      "(add|create) [the] user {user} (to|on) (this|the|my) <machine>",
      "(add|create|make|set up) [(a|the)] [new] (user|account|user account) [(called|named|for)] {user} with [(the|a)] password {secret}",
      "create a user {user}",
      "(set up|make|add) [(an|a|the)] (account|login|user) for {user}",
      "(set me up|make me|create me|add me|get me|fix me up) [(with)] (a|one) [new] (user|account|user account|login) (called|named|for) {user}",
      "(set up|get|give) (a|an) (account|login|user) (called|named|for) [a] [new] [(user|colleague|employee|starter|person)] [(called|named)] {user}",
      "(i|we) (need|want) (a|an) [new] (account|user|login|user account) (for|called|named) {user}",
      "(i|we) (need|want) {user} (to have an account|set up with an account|set up with a login)",
      "{user} needs (an account|a login|a user|a user account) [here] [(on (this|the|my) <machine>)]",
      "(set|fix) {user} up with (an account|a login|a user account)",
      "[(we have|i have|there is)] [(got)] (a|one) new (starter|employee|colleague|hire|person|joiner) [(called|named)] {user} [(make|give|set up|create|add|open)] [(her|him|them)] [(an account|a login|a user|up)]",
      "new (starter|employee|colleague|hire|joiner) [(called|named)] {user} (make|give|set up|create|add|open) [(her|him|them)] (an account|a login|a user)",
    ],
  },
  slots: {
    secret: { type: "secret", optional: true },
    user: {
      type: "user",
      exists: false,
      ask: { es: "¿Cómo se llamará el usuario?", en: "What is the user to be called?" },
    },
  },
  command: ({ user = "" }, machine) => ({
    // Debian's adduser asks for the password and the full name; elsewhere useradd makes the account and passwd asks.
    pipeline: [machine.program("adduser").file === undefined ? ["useradd", "-m", user] : ["adduser", user]],
    root: true,
  }),
  say: spoken({
    es: (_, { user = "" }) => `He creado el usuario ${user}.`,
    en: (_, { user = "" }) => `The user ${user} was added.`,
  }),
});

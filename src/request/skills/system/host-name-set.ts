import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Gives this machine another name. */
export const hostNameSet = defineSkill({
  id: "host-name-set",
  changes: true,
  sentences: {
    es: [
      "cambia el nombre del equipo a {host}",
      "(cambia|cambiale|cambiar|cambie|pon|ponle|poner|ponga|fija|establece|configura|define) [el] (nombre|hostname|nombre de host|nombre de red) (del|de la|de este|de esta|al|a la|a este|a esta) <equipo> (a|por|como|en) {host}",
      "(cambia|cambiar|cambie|pon|ponle|poner|fija|establece|configura) [el] (hostname|nombre de host) (a|por|como|en) {host}",
      "(cambia|cambiale|pon|ponle|ponga) (al|a la|a este|a esta) <equipo> [(el|de)] (nombre|hostname) [(a|por|como|de)] {host}",
      "(renombra|renombrar|renombre|bautiza|rebautiza) (el|la|este|esta|al|a este|a esta) <equipo> (a|como|por) {host}",
      "[(haz|quiero|necesito)] que (el|la|este|esta) <equipo> se llame {host}",
      "(quiero|necesito) (cambiar|ponerle) [el] (nombre|hostname) (del|al|a la|de la|de este|a este) <equipo> (a|por|de) {host}",
      "hostname nuevo {host}",
      "[el] nuevo (nombre|hostname) (del|de la|de este|de esta) <equipo> (es|sera|debe ser) {host}",
    ],
    en: [
      "change the host name to {host}",
      "(change|set|make) [(the|this|my)] (hostname|host name|machine name|server name|computer name) [of (the|this) <machine>] [(to|as|be)] {host}",
      "(change|set) the name of (the|this|my) <machine> to {host}",
      "rename (the|this|my) <machine> [(to|as)] {host}",
      "(call|name) this <machine> {host}",
      "give (the|this|my) <machine> the [(host|new)] name {host}",
      "[the] new (hostname|host name|name of (the|this) <machine>) (is|should be|will be) {host}",
      "(this|the) <machine> (should|must) be (called|named) {host}",
      "set {host} as [the] (hostname|host name)",
    ],
  },
  slots: { host: { type: "host", ask: { es: "¿Qué nombre?", en: "Which name?" } } },
  command: ({ host = "" }) => ({ pipeline: [["hostnamectl", "set-hostname", host]], root: true }),
  say: spoken({
    es: (_, { host = "" }) =>
      `El equipo se llama ahora ${host}. Si /etc/hosts tiene el nombre viejo, cámbialo también.`,
    en: (_, { host = "" }) =>
      `This machine is now called ${host}. If /etc/hosts has the old name, change it there too.`,
  }),
});

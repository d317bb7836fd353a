import type { Outcome } from "../../../ports/outcome.ts";
import { visible } from "../../../shared/text.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Makes a pair of SSH keys. ssh-keygen asks on the terminal where to, and for the passphrase, which nothing of ours sees. */
export const sshKeyMake = defineSkill({
  id: "ssh-key-make",
  changes: true,
  sentences: {
    es: [
      "crea una clave SSH",
      "<generaclave> [(una|un|la|mi|el|otra|unas|las)] [(nueva|nuevo|nuevas)] [par de] (clave|claves|llave|llaves) [(de|para|por|publica)] ssh [(nueva|nuevas|nuevo)]",
      "<generaclave> [(una|un|la|mi|otra|unas)] [(nueva|nuevo)] [par de] (clave|claves|llave|llaves) [(de|para|por)] ssh [(nueva|nuevas)] (de tipo|tipo|del tipo|con algoritmo|de|con) {kind} [de] [{bits} [bits]]",
      "<generaclave> [(una|un|la|mi|otra|unas)] [(nueva|nuevo)] [par de] (clave|claves|llave|llaves) [(de|para|por)] ssh [(nueva|nuevas)] {kind} [de] [{bits} [bits]]",
      "<generaclave> [(una|un|la|mi|otra)] [(nueva|nuevo)] [par de] (clave|claves|llave|llaves) {kind} [de] [{bits} [bits]] (de|para|por) ssh",
      "<generaclave> [(un|el|mi)] [nuevo] par de (claves|llaves) (ssh|de ssh|para ssh|publica y privada)",
      "<generaclave> [(una|un|la|otra)] [(nueva|nuevo)] (clave|llave|claves|llaves) (para conectarme|para entrar|para conectar|para acceder) (por|con|via) ssh [a (otro servidor|otro equipo|otros servidores|los servidores)]",
      "(necesito|quiero|hace falta|me hace falta) (una|un|unas) [(nueva|nuevo|par de)] (clave|claves|llave|llaves) [de] ssh [(nueva|nuevas)]",
      "<generaclave> [(una|mi|la)] identidad [de] ssh [nueva]",
      "(nueva|nuevo) (clave|llave|par de claves|par de llaves) [(de|para)] ssh",
      "<generaclave> [(una|un|la|otra)] [(nueva|nuevo)] (clave|llave) [(publica|privada|publica y privada)] [(de|para|por)] ssh",
      "(generacion|creacion) de [(una|la)] (clave|llave|claves|llaves) [de] ssh",
      "<generaclave> [(una|un|la|mi|otra)] [(nueva|nuevo)] [par de] (clave|claves|llave|llaves) [de] ssh de {bits} bits",
      "me (creas|generas|haces|puedes crear|puedes generar|puedes hacer) [(una|un|unas)] [(nueva|nuevo|par de)] (clave|claves|llave|llaves) [de] ssh [(nueva)]",
      "<generaclave> (un|el|mi) [nuevo] par de (llaves|claves)",
      "<generaclave> [(una|un|unas|la|el|mi)] [(nueva|nuevo)] [par de] (clave|claves|llave|llaves) [(de|para)] ssh (para|en|de) (este|esta|el|la|mi) (<equipo>|usuario|cuenta)",
    ],
    en: [
      "make an SSH key",
      "<makekey> [(a|an|the|my|me a|me an|another)] [(new|fresh)] ssh [(public|private)] (key|keys|keypair|key pair|identity|pair of keys)",
      "<makekey> [(a|an|the|my|another)] [(new|fresh)] ssh (key|keypair|key pair) (of type|of the type|with type|using|with) {kind} [(with|of)] [{bits} [bits]]",
      "<makekey> [(a|an|the|my|another)] [(new|fresh)] {kind} ssh (key|keypair|key pair) [(with|of)] [{bits} [bits]]",
      "<makekey> [(a|an|the|my|another)] [(new|fresh)] (key|keys|keypair|key pair|pair of keys) for ssh",
      "<makekey> [(a|an|the|my|another)] [(new|fresh)] {kind} (key|keypair|key pair) for ssh [(with|of) {bits} bits]",
      "(i|we) (need|want) [(a|an)] [(new|fresh)] ssh (key|keypair|key pair|keys)",
      "<makekey> [(a|an|me a)] [(new|fresh)] (key|keypair|key pair) to (log in|connect|login|get in) (with|over|via|through|by) ssh",
      "new ssh (key|keypair|key pair|keys)",
      "<makekey> [(me|us)] [(a|an|some)] [(new|fresh)] ssh (keys|credentials)",
      "<makekey> (a|the) (public|private) and (public|private) ssh key",
      "<makekey> [(a|an)] {bits} bit[s] {kind} [ssh] (key|keypair|key pair) [for ssh]",
      "<makekey> [(a|an)] {bits} bit[s] ssh (key|keypair|key pair)",
      "<makekey> [(a|an)] ssh (key|keypair|key pair) (of|with) {bits} bits",
      "(i|we) (need|want) [(a|an)] [(new|fresh)] [{kind}] ssh (key|keypair|key pair) [(of type|type|using|with) {kind}]",
      "<makekey> [(a|an|the|my)] [(new|fresh)] (ssh (key|keypair|key pair|keys)|(key|keypair|key pair|keys) for ssh) (on|for) (this|the|my) (<machine>|user|account)",
      "(set me up|fix me up|sort me out) with (a|an|a new) ssh (key|keypair|key pair)",
      "ssh keygen",
    ],
  },
  slots: { kind: { type: "program", default: "ed25519" }, bits: { type: "number", optional: true } },
  command: ({ kind = "", bits }) => ({
    pipeline: [["ssh-keygen", "-t", kind.toLowerCase(), ...(bits === undefined ? [] : ["-b", bits])]],
  }),
  say: spoken({
    es: (outcome) => {
      const { file, fingerprint } = made(outcome);
      return `He creado la clave${file === undefined ? "" : ` ${file}`}.${fingerprint === undefined ? "" : ` Su huella es ${fingerprint}.`}`;
    },
    en: (outcome) => {
      const { file, fingerprint } = made(outcome);
      return `The key${file === undefined ? "" : ` ${file}`} was made.${fingerprint === undefined ? "" : ` Its fingerprint is ${fingerprint}.`}`;
    },
  }),
});

/** "Your identification has been saved in /home/ana/.ssh/id_ed25519", "SHA256:… ana@web1". */
function made({ stdout }: Outcome): { file: string | undefined; fingerprint: string | undefined } {
  const file = /^Your identification has been saved in (.+?)\.?$/m.exec(stdout)?.[1];
  return { file: file === undefined ? undefined : visible(file), fingerprint: /^(SHA256:\S+)/m.exec(stdout)?.[1] };
}

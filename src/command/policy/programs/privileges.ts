import type { ProgramRow } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const runsAsAnother = {
  en: "runs a command as another user",
  es: "ejecuta un comando como otro usuario",
};

/** Programs that run others as somebody else, and who may. */
export const privileges: readonly ProgramRow[] = [
  {
    names: ["sudo", "doas"],
    area: "security",
    what: { en: "runs a command as root or another user", es: "ejecuta un comando como root u otro usuario" },
    use: { effect: "write", judge: "sudo" },
    examples: {
      read: ["sudo ls /root", "sudo -n ss -tlnp", "sudo systemctl status nginx"],
      asks: ["sudo rm x", "sudo -i", "sudo -s", "sudo", "sudo -e /etc/hosts", "sudo -u ana bash"],
      truth: false,
    },
  },
  changing("security", ["su"], "becomes another user", "cambia a otro usuario", ["su", "su - ana", "su -c 'ls' ana"], {
    readWith: "-V --version -h --help",
    terminal: true,
    reason: runsAsAnother,
  }),
  changing(
    "security",
    ["runuser"],
    "runs a command as another user",
    "ejecuta un comando como otro usuario",
    ["runuser -u ana -- ls", "runuser -l ana"],
    { reason: runsAsAnother },
  ),
  changing(
    "security",
    ["pkexec", "run0"],
    "runs a command as another user through polkit",
    "ejecuta un comando como otro usuario mediante polkit",
    ["pkexec ls /root", "run0 ls"],
    { reason: runsAsAnother },
  ),
  changing(
    "users",
    ["newgrp", "sg"],
    "runs a shell or command with another group",
    "abre un intérprete o ejecuta un comando con otro grupo",
    ["newgrp docker", "sg docker -c 'ls'"],
    { terminal: true },
  ),
  changing("users", ["login"], "starts a session", "inicia una sesión", ["login ana"], { terminal: true }),
  changing("editors", ["sudoedit"], "edits a file as root", "edita un fichero como root", ["sudoedit /etc/hosts"], {
    terminal: true,
  }),
  {
    names: ["visudo"],
    area: "security",
    what: { en: "edits or checks who may use sudo", es: "edita o revisa quién puede usar sudo" },
    use: {
      effect: "write",
      readWith: "-c --check -V --version -h --help",
      flags: { read: "-q --quiet -s --strict -f=path --file=path", write: "-I --no-includes -O --owner -P --perms" },
      operands: { kinds: ["path"], max: 1 },
      terminal: true,
      terminalUnless: "-c --check -V --version -h --help",
      root: true,
    },
    examples: {
      read: ["visudo -c", "visudo -cf /etc/sudoers.d/equipo", "visudo --check --strict"],
      asks: ["visudo", "visudo -f /etc/sudoers.d/equipo", "visudo -c --owner --perms"],
    },
  },
  changing(
    "users",
    ["vipw", "vigr"],
    "edits the users and groups files",
    "edita los ficheros de usuarios y grupos",
    ["vipw", "vigr -s"],
    { terminal: true },
  ),
  {
    names: ["sudoreplay"],
    area: "security",
    what: { en: "lists and replays recorded sudo sessions", es: "lista y reproduce sesiones de sudo grabadas" },
    use: { effect: "write", readWith: "-l --list -V --version -h --help", operands: "text", root: true },
    examples: {
      read: ["sudoreplay -l", "sudoreplay -l user ana"],
      asks: ["sudoreplay 00000A", "sudoreplay -d /tmp -l"],
    },
  },
  {
    names: ["pkaction"],
    area: "security",
    what: { en: "lists the actions that polkit can allow", es: "lista las acciones que polkit puede permitir" },
    use: { effect: "read", flags: { read: "-a= --action-id= -v --verbose --version --help" }, sees: ["systemd"] },
    examples: { read: ["pkaction", "pkaction -v -a org.freedesktop.login1.reboot"], asks: ["pkaction x"] },
  },
];

import { isIP } from "node:net";
import { message } from "../../../shared/messages/catalogue.ts";
import type { SlotType } from "../../skills/skill.ts";
import { foldedText, type Token } from "../templates/tokens.ts";
import { nearestNames } from "../text/edit-distance.ts";
import { usualInterface } from "./interface.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { isReference, meant, none, type SlotContext, type SlotReader } from "./slot-read.ts";
import { spokenHost } from "./usual-hosts.ts";

/** A login name. One that does not exist here is asked about. */
export const user: SlotReader = {
  width: 1,
  read: (tokens, context) => {
    const name = oneName(tokens, "user", context, /^[A-Za-z_][A-Za-z0-9_.-]{0,31}\$?$/);
    if (name === undefined) return none;
    const users = context.machine.users();
    if (users.includes(name)) return meant(name);
    if (isOrdinaryWord(name.toLowerCase())) return none;
    // "Ana" is the account ana: upper case is only a way of writing it.
    const lower = users.find((one) => one === name.toLowerCase());
    if (lower) return meant(lower);
    // No login is written as a first name is.
    if (context.assumeInstalled || users.length === 0)
      return meant(/^[A-Z][a-z]+$/.test(name) ? name.toLowerCase() : name);
    const choices = nearestNames(name, users);
    const key = choices.length > 0 ? "ask_did_you_mean_user" : "ask_no_such_user";
    return { kind: "unclear", question: message(context.language, key, { name }), choices };
  },
};

/** A login name where any other word must mean something else: it is never asked about. */
export const knownUser: SlotReader = {
  width: user.width,
  read: (tokens, context) => {
    const read = user.read(tokens, context);
    const here = read.kind === "value" && (context.assumeInstalled || context.machine.users().includes(read.value));
    return here ? read : none;
  },
};

/** A login name that is yet to be made: only its form is checked, and that nobody has it. */
export const newUser: SlotReader = {
  width: 1,
  read: (tokens, context) => {
    const name = oneName(tokens, "user", context, /^[A-Za-z_][A-Za-z0-9_-]{0,31}$/)?.toLowerCase();
    if (name === undefined) return none;
    if (context.assumeInstalled || !context.machine.users().includes(name)) return meant(name);
    return { kind: "unclear", question: message(context.language, "ask_user_exists", { name }), choices: [] };
  },
};

/**
 * A group's name; upper case is only a way of writing it. Where no "grupo" or "group" is said, only one that
 * administrators know: "add luis to the list" is about no group.
 */
export const group: SlotReader = {
  width: 1,
  read: (tokens, context) => {
    const name = oneName(tokens, "group", context, /^[A-Za-z_][A-Za-z0-9_-]{0,31}$/)?.toLowerCase();
    if (name === undefined || isOrdinaryWord(name)) return none;
    const around = [...context.before, ...(context.after ?? [])];
    // Alone it answers a question.
    const named = around.length === 0 || around.some((word) => /^(grupos?|groups?|groupadd)$/.test(word));
    return named || wellKnownGroups.has(name) || isReference(tokens) ? meant(name) : none;
  },
};

/** A login name, or one with a group as chown(1) takes them ("ana:www-data"). */
export function userAndGroup(form: RegExp): SlotReader {
  return {
    width: 1,
    read: (tokens, context) => {
      const [token] = tokens;
      if (tokens.length !== 1 || !token || !form.test(token.text)) return user.read(tokens, context);
      const name = token.text.slice(0, token.text.indexOf(":"));
      const read = user.read([{ ...token, text: name, folded: name.toLowerCase() }], context);
      return read.kind === "value" ? meant(token.text, read.sure) : read;
    },
  };
}

export function isWellKnownGroup(name: string): boolean {
  return wellKnownGroups.has(name);
}

const wellKnownGroups: ReadonlySet<string> = new Set(
  `root adm wheel sudo admin docker podman lxd libvirt kvm www-data apache nginx http postgres mysql redis git jenkins dialout disk lp lpadmin
   cdrom floppy tape audio video render plugdev netdev bluetooth scanner wireshark vboxusers sambashare systemd-journal crontab shadow staff
   tty kmem utmp ssh ssl-cert backup operator uucp fuse input`.split(/\s+/),
);

export const container = namedThing("container", /^[A-Za-z0-9][A-Za-z0-9_.-]+$/);
/** A disk or partition as its file below /dev: "sdb1" is /dev/sdb1. Any other word is one only when it is there. */
export const device: SlotReader = {
  width: 1,
  read: (tokens, context) => {
    const name = oneName(tokens, "device", context, /^(\/dev\/)?[A-Za-z][A-Za-z0-9/._-]*$/);
    if (name === undefined) return none;
    if (name.startsWith("/dev/")) return meant(name);
    const shaped = /^(x?vd[a-z]\d*|[sh]d[a-z]\d*|nvme\dn\d(p\d+)?|mmcblk\d(p\d+)?|md\d+|sr\d|loop\d+|mapper\/.+)$/i;
    const file = `/dev/${shaped.test(name) ? name.toLowerCase() : name}`;
    return shaped.test(name) || context.machine.pathKind(file) === "block" ? meant(file) : none;
  },
};

/** A program by its name: "un contenedor", "errors" and what else people ask about is none, nor is a process's number. */
export const program = namedThing(
  "program",
  /^(?!\d+$)(?!(contenedor|container|error|virus|tarea|task|backup|respaldo|copia|update|actualizacion|puerto|conexion|connection|sesion|session|script|alguien|log|timer|unidad|unit|maquina|vm|test|prueba|zombie?|rar[oa]|extran[oa]|extrañ[oa]|sospechos[oa]|colgad[oa]|pesad[oa]|huerfan[oa]|desconocid[oa]|malicios[oa]|weird|strange|suspicious|hung|stuck|heavy|orphan|unknown|malicious)(e?s)?$)[A-Za-z0-9_][A-Za-z0-9_.+-]*$/i,
);

/** A Debian, Fedora, Arch or SUSE package name. Upper case is only a way of writing it. */
export const packageName: SlotReader = {
  width: 2,
  read: (tokens, context) => {
    const spoken = spokenPackages[foldedText(tokens)];
    if (spoken !== undefined) return meant(spoken);
    const name = oneName(tokens, "package", context, /^(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9+._-]+$/);
    if (name === undefined) return none;
    const packages = context.machine.packages();
    if (packages.has(name)) return meant(name);
    const lower = name.toLowerCase();
    const named = /^(paquete|package|programa|program|aplicacion|app|application)$/.test(context.before.at(-1) ?? "");
    if (packages.has(lower)) return meant(lower);
    // "El programa viejo" says which, and is no name.
    if (isOrdinaryWord(lower) && (!named || saysWhich.test(lower))) return none;
    // Less sure than a user or service of that name that exists.
    return meant(lower, named ? 1 : 0.95);
  },
};

const saysWhich =
  /^(?:viej[oa]|nuev[oa]|ocult[oa]|otr[oa]|es[ea]|est[ea]|grande|actual|old|new|other|current|entero?|mism[oa]|mejor|molest[oa]|solo)$/;

/** A package that is to go: one that is not here is asked about, so that "drop the table" takes none away. */
export const installedPackage: SlotReader = {
  width: packageName.width,
  read: (tokens, context) => {
    const read = packageName.read(tokens, context);
    const packages = context.machine.packages();
    // Where packages are of a kind that cannot be listed here, a name is taken at the person's word.
    if (read.kind !== "value" || context.assumeInstalled || packages.size === 0 || packages.has(read.value))
      return read;
    const choices = nearestNames(read.value, [...packages]);
    const key = choices.length > 0 ? "ask_did_you_mean_package" : "ask_no_such_package";
    return { kind: "unclear", question: message(context.language, key, { name: read.value }), choices };
  },
};

/** Names of several words, as people say them. */
const spokenPackages: Readonly<Record<string, string>> = {
  "libre office": "libreoffice",
  "engine x": "nginx",
  "maria db": "mariadb-server",
  "my sql": "mysql-server",
  "visual studio": "code",
  "fail dos ban": "fail2ban",
  "fail two ban": "fail2ban",
  "h top": "htop",
  "open ssh": "openssh-server",
};

/** A host name or an address. */
export const host: SlotReader = {
  width: 2,
  read: (tokens, context) => {
    const [first, second, third] = tokens;
    if (first && second && !third) {
      const spoken = spokenHost(first.folded, second.folded);
      return spoken === undefined ? none : meant(spoken, 0.95);
    }
    const name = oneName(tokens, "host", context, /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$|^[0-9A-Fa-f:.]+$/);
    if (name === undefined) return none;
    const shaped = isIP(name) !== 0 || /[.\d-]/.test(name) || name === "localhost";
    // An address with its port is no host: "10.0.0.1:443".
    if (/^[\d.]+$|:/.test(name) && isIP(name) === 0) return none;
    if (!shaped && isOrdinaryWord(name.toLowerCase())) return none;
    // "¿Tiene nginx el puerto 80?" speaks of a service of this machine.
    if (!shaped && context.machine.units().includes(`${name.toLowerCase()}.service`)) return none;
    // eth0 and enp3s0 are this machine's own cards.
    if (usualInterface.test(name)) return none;
    return meant(name, shaped ? 1 : 0.9);
  },
};

function namedThing(type: SlotType, form: RegExp): SlotReader {
  return {
    width: 1,
    read: (tokens, context) => {
      const name = oneName(tokens, type, context, form);
      return name === undefined || isOrdinaryWord(name.toLowerCase()) ? none : meant(name);
    },
  };
}

/** The one word of the slot when it has the form of such a name, or the last one talked about for "ese" and "it". */
function oneName(tokens: readonly Token[], type: SlotType, context: SlotContext, form: RegExp): string | undefined {
  const [token] = tokens;
  if (tokens.length !== 1 || !token) return undefined;
  if (isReference(tokens)) return context.names[type];
  return form.test(token.text) && token.text.length <= 253 ? token.text : undefined;
}

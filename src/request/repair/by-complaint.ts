import { quoteArgument } from "../../command/shell/quote.ts";
import { nearestNames } from "../understanding/text/edit-distance.ts";
import type { Call } from "./complaint.ts";
import type { Correct } from "./correction.ts";
import { missingPath } from "./missing-path.ts";

/** The first that fits; complaints are those of Debian's programs, in English and in Spanish. */
export const byComplaint: Correct = (complaint, here) => {
  for (const correct of corrections) {
    const found = correct(complaint, here);
    if (found !== undefined) return found;
  }
  return undefined;
};

const folderNotAsked: Correct = ({ script, text, call }) => {
  const option = wantsRecursion[call.program];
  const isFolder = /-r not specified|no se ha especificado -r|is a directory|es un directorio|not a regular file/i;
  if (option === undefined || !isFolder.test(text)) return undefined;
  return { script: withOption(script, call, option), why: "repair_folder" };
};

/** Never rm: what it would remove, nobody asked for. */
const wantsRecursion: Readonly<Record<string, string>> = { cp: "-r", grep: "-r", scp: "-r" };

const notGzip: Correct = ({ script, text, call }) => {
  const [, flags] = call.words;
  const readsIt = flags?.text !== undefined && /^-?[a-z]*[xt][a-z]*$/.test(flags.text);
  if (call.program !== "tar" || !readsIt || !/not in gzip format|no está en formato gzip/i.test(text)) return undefined;
  const better = flags.text?.replace("z", "") ?? "";
  return { script: replaced(script, flags, better), why: "repair_compression" };
};

const misspeltOption: Correct = ({ script, text, call }, { options }) => {
  const wrong =
    /(?:unrecognized|unknown|invalid) option:? ['‘"«]?(--[\w-]+)|opción no reconocida:? ['‘"«]?(--[\w-]+)/i.exec(text);
  const name = wrong?.[1] ?? wrong?.[2];
  const word = call.words.find((one) => one.text === name || one.text?.startsWith(`${name}=`));
  const known = options(call.program);
  if (name === undefined || word?.text === undefined || known === undefined) return undefined;
  const [nearest, second] = nearestNames(
    name,
    [...known.options.keys()].filter((one) => one.startsWith("--")),
  );
  if (nearest === undefined || second?.startsWith(name) === true) return undefined;
  return {
    script: replaced(script, word, nearest + word.text.slice(name.length)),
    why: "repair_option",
    parameters: { wrong: name, right: nearest },
  };
};

const unknownUnit: Correct = ({ script, text, call }, { machine }) => {
  const name = /Unit (\S+?)(?:\.service)? (?:could not be found|not found|not loaded)/i.exec(text)?.[1];
  if (name === undefined || !["systemctl", "journalctl", "service"].includes(call.program)) return undefined;
  const services = machine
    .units()
    .flatMap((unit) => (unit.endsWith(".service") ? [unit.slice(0, -".service".length)] : []));
  const right = otherNames(name).find((one) => services.includes(one)) ?? onlyNearest(name, services);
  const word = call.words.find((one) => one.text === name || one.text === `${name}.service`);
  if (right === undefined || word === undefined) return undefined;
  return {
    script: replaced(script, word, quoteArgument(right)),
    why: "repair_name",
    parameters: { wrong: name, right },
  };
};

/** Services whose name is another one elsewhere. */
const calledAlike = [
  ["ssh", "sshd"],
  ["cron", "crond", "cronie"],
  ["apache2", "httpd"],
  ["mysql", "mariadb", "mysqld"],
  ["networking", "NetworkManager", "network"],
  ["rsyslog", "syslog"],
  ["bind9", "named"],
  ["smbd", "smb", "samba"],
  ["nfs-server", "nfs-kernel-server", "nfs"],
];

function otherNames(name: string): readonly string[] {
  return calledAlike.find((names) => names.includes(name)) ?? [];
}

const unknownUser: Correct = ({ script, text, call }, { machine }) => {
  const said =
    /['‘"«](\S+?)['’"»]?:? (?:no such user|el usuario no existe)|user ['‘"«]?(\S+?)['’"»]? does not exist|el usuario ['‘"«]?(\S+?)['’"»]? no existe|invalid user: ['‘"«](\S+?)['’"»]/i.exec(
      text,
    );
  const name = said?.slice(1).find((one) => one !== undefined);
  const word = call.words.find((one) => one.text === name);
  const right = name === undefined ? undefined : onlyNearest(name, machine.users());
  if (name === undefined || word === undefined || right === undefined) return undefined;
  return {
    script: replaced(script, word, quoteArgument(right)),
    why: "repair_name",
    parameters: { wrong: name, right },
  };
};

const renamedProgram: Correct = ({ script, exitCode, call }, { machine }) => {
  const right = successors[call.program];
  const [word] = call.words;
  if (exitCode !== 127 || right === undefined || word === undefined) return undefined;
  if (machine.program(right.split(" ")[0] ?? "").file === undefined) return undefined;
  return { script: replaced(script, word, right), why: "repair_program", parameters: { wrong: call.program, right } };
};

/** Programs that others came after, with the same words behind their name. */
const successors: Readonly<Record<string, string>> = {
  python: "python3",
  pip: "pip3",
  "docker-compose": "docker compose",
  netstat: "ss",
  fgrep: "grep -F",
  egrep: "grep -E",
};

const staleLists: Correct = ({ script, text, call }) => {
  const isInstall = /^apt(-get)?$/.test(call.program) && call.words.some((word) => word.text === "install");
  if (!isInstall || !/unable to locate package|no se ha podido localizar el paquete/i.test(text)) return undefined;
  const before = script.slice(call.start, call.end).startsWith("sudo ") ? "sudo " : "";
  return { script: `${before}apt-get update && ${script}`, why: "repair_lists" };
};

const brokenDpkg: Correct = ({ script, text }) =>
  /dpkg was interrupted|el proceso dpkg fue interrumpido|se interrumpió la ejecución de dpkg/i.test(text)
    ? { script: `sudo dpkg --configure -a && ${script}`, why: "repair_dpkg" }
    : undefined;

const noUpstream: Correct = ({ script, text, call }) =>
  call.program === "git" &&
  script.trim() === "git push" &&
  /has no upstream branch|no tiene una rama upstream/i.test(text)
    ? { script: "git push -u origin HEAD", why: "repair_upstream" }
    : undefined;

const needsRoot: Correct = ({ script, text, call, calls }, { machine }) => {
  const refused =
    /permission denied|operation not permitted|permiso denegado|operación no permitida|access denied|authentication required|must be root|are you root|requires root|only root|need to be root/i;
  const elsewhere = /permission denied \((?:publickey|password|keyboard)/i.test(text) || overNetwork.has(call.program);
  const already = calls.some(({ start, end }) => script.slice(start, end).startsWith("sudo "));
  if (machine.uid === 0 || already || elsewhere || !refused.test(text)) return undefined;
  // The shell opens what `>` names, before sudo is anybody.
  if (/^(?:ba)?sh: /m.test(text) || machine.program("sudo").file === undefined) return undefined;
  return { script: `${script.slice(0, call.start)}sudo ${script.slice(call.start)}`, why: "repair_root" };
};

const overNetwork: ReadonlySet<string> = new Set([
  "ssh",
  "scp",
  "sftp",
  "rsync",
  "ssh-copy-id",
  "git",
  "psql",
  "mysql",
]);

const corrections: readonly Correct[] = [
  folderNotAsked,
  notGzip,
  misspeltOption,
  unknownUnit,
  unknownUser,
  renamedProgram,
  staleLists,
  brokenDpkg,
  noUpstream,
  missingPath,
  needsRoot,
];

function onlyNearest(name: string, names: readonly string[]): string | undefined {
  const [nearest, second] = nearestNames(name, names);
  return second === undefined ? nearest : undefined;
}

function withOption(script: string, call: Call, option: string): string {
  const end = call.words[0]?.end ?? call.end;
  return `${script.slice(0, end)} ${option}${script.slice(end)}`;
}

function replaced(script: string, { start, end }: { start: number; end: number }, text: string): string {
  return script.slice(0, start) + text + script.slice(end);
}

import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { failureText } from "../saying/failure-text.ts";
import { sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { type PackageManager, packageManager } from "../saying/package-manager.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

const file = "[(el|la|los)] [(<archivo>|binario|libreria|biblioteca|carpeta|directorio|ejecutable|programa)] {path}";
const command = "[el] (comando|programa|binario|ejecutable) {program}";
const theFile = "[the] [(<file>|binary|library|folder|directory)] {path}";
const theCommand = "[the] (command|program|binary|executable) {program}";

/** Which package a file or a command came with. */
export const packageOwner = defineSkill({
  id: "package-owner",
  sentences: {
    es: [
      "de qué paquete es {path}",
      `[(de|a|en|por)] que paquete (es|viene|pertenece|sale|esta|corresponde|proviene|salio|trae) (${file}|${command})`,
      `[(de|a|en|por)] que paquete (es|viene|pertenece|sale|esta|corresponde|proviene) (al|del) (archivo|fichero|binario) {path}`,
      `(que|cual) paquete (instalo|instala|trae|trajo|contiene|provee|incluye|puso|ha instalado|tiene|proporciona|es el dueno de|es dueno de|es duena de|ofrece|dejo|aporta) (${file}|${command})`,
      `[(el)] paquete (al que pertenece|que instalo|que contiene|que provee|que trae|que incluye|dueno de|dueno del|de donde sale|del que viene) (${file}|${command})`,
      `(${file}|${command}) (de|a) que paquete (es|viene|pertenece|sale|corresponde)`,
      `de (donde|que paquete) (viene|sale|salio|ha salido) (${file}|${command}) que paquete [es]`,
      `[(quien|que)] (puso|instalo|trajo) (ahi|aqui|alli) ${file}`,
      `a que paquete corresponde (${file}|${command})`,
      `(dueno|propietario|paquete dueno|paquete propietario) (de|del) [(archivo|fichero|comando)] (en paquetes|por paquete) {path}`,
      `(pertenece|es) (${file}|${command}) (a|de) (algun|un) paquete`,
      "(quien|que) (instalo|puso|trajo|provee) [(el|la)] (archivo|fichero|binario|comando|libreria) {path}",
      `[(que|cual)] paquete (es|seria) (el de|el del|el dueno de|el que (trae|instala|instalo|contiene|provee|tiene|puso)) (${file}|${command})`,
      `(en que paquete (esta|viene|se encuentra|va|entra)|con que paquete (vino|viene|se instalo|se instala)) (${file}|${command})`,
      `(al paquete|a que paquete) (le pertenece|le corresponde) (${file}|${command})`,
      `(busca|buscar|buscame|encuentra) (el paquete|que paquete|a que paquete) [(que)] (tiene|contiene|instalo|trae|de|pertenece|provee) (${file}|${command})`,
      "(que|cual) paquete (provee|ofrece) [(el|la)] [(comando|programa)] {program}",
      "[<relleno>] [<relleno>] paquete [<relleno>] [<relleno>] (es|viene|pertenece|trajo|trae|instalo|instala|puso|provee|contiene|tiene|sale|corresponde|proviene) [<relleno>] [<relleno>] [(<archivo>|binario|libreria)] {path}",
      "[<relleno>] [<relleno>] [(<archivo>|binario|libreria)] {path} [<relleno>] [<relleno>] paquete [<relleno>] (es|viene|pertenece|trajo|trae|instalo|instala|puso|provee|contiene|tiene|sale|corresponde|proviene)",
      "de donde (es|viene|pertenece|trajo|trae|instalo|instala|puso|provee|contiene|tiene|sale|corresponde|proviene) [<relleno>] [<relleno>] [(<archivo>|binario|libreria)] {path} [<relleno>] que paquete [(es|lo trae)]",
      "[<relleno>] [<relleno>] paquete [<relleno>] (es|viene|pertenece|trajo|trae|instalo|instala|puso|provee|contiene|tiene|sale|corresponde|proviene) [<relleno>] [<relleno>] (comando|programa|binario) {program}",
      "[el] paquete (de|del) [(archivo|fichero|binario|comando)] {path}",
      "(dueno|propietario|duena) (de|del) [(archivo|fichero)] {path} (en|segun|entre) [los] paquetes",
    ],
    en: [
      "which package does {path} belong to",
      `(which|what) package (does|did) (${theFile}|${theCommand}) (belong to|come from|come with|is from)`,
      `(which|what) package (is|was) (${theFile}|${theCommand}) (from|in|part of|installed by|installed with|owned by)`,
      `(which|what) package (owns|provides|contains|installed|has|includes|ships|brought|put|provided|brings|installs) (${theFile}|${theCommand})`,
      `[the] package (that owns|that provides|that contains|that installed|owning|providing|containing|of|for) (${theFile}|${theCommand})`,
      `to which package does (${theFile}|${theCommand}) belong`,
      `from which package (is|comes|does) (${theFile}|${theCommand}) [(come|from)]`,
      `(which|what) package (${theFile}|${theCommand}) (belongs to|comes from|is from|is part of|came from|came with)`,
      `does (${theFile}|${theCommand}) belong to (a|any) package`,
      `is (${theFile}|${theCommand}) (part of|owned by|from) (a|any) package`,
      `(which|what) package (has|put|holds|supplies|supplied|ships with) (${theFile}|${theCommand})`,
      `(who|what) (installed|owns|put) (${theFile}) (from the packages|package wise|as a package|there)`,
      `[the] package (${theFile}|${theCommand}) (belongs to|comes from|is from|came from|came with)`,
      `(find|look up) [the] package (that|which) (owns|provides|contains|installed|ships) (${theFile}|${theCommand})`,
      `where does (${theCommand}) come from [(which package)]`,
      `(which|what) package [is] (${theFile}|${theCommand}) (in|part of|from)`,
      "[<filler>] [<filler>] package [<filler>] [<filler>] (own|owns|belong|belongs|provides|installed|contains|come|comes|part|put|from|owner) [<filler>] [<filler>] [(file|binary)] {path}",
      "[<filler>] [<filler>] [(file|binary)] {path} [<filler>] [<filler>] (belong|belongs|comes|come|part|owned|installed|from) [<filler>] [<filler>] package",
      "(which|what) package is {program} from",
      "(where does|which package does|what does) {path} (come from|belong to)",
    ],
  },
  slots: { path: { type: "path", optional: true }, program: { type: "program", optional: true } },
  command: ({ path, program = "" }, machine) => {
    const file = path ?? machine.program(program).file ?? `/usr/bin/${program}`;
    const commands = {
      apt: ["dpkg", "-S", ...spellings(file)],
      dnf: ["rpm", "-qf", file],
      pacman: ["pacman", "-Qoq", file],
      zypper: ["rpm", "-qf", file],
    } satisfies Record<PackageManager, [string, ...string[]]>;
    return { pipeline: [commands[packageManager(machine)]] };
  },
  say: { es: (outcome, slots) => tell(outcome, slots, "es"), en: (outcome, slots) => tell(outcome, slots, "en") },
});

/**
 * Where /bin is a link to /usr/bin, what every machine had in /bin and /sbin, and libraries, may still be listed there: dpkg
 * looks for the name as listed.
 */
function spellings(file: string): string[] {
  const merged = /^(?:\/usr)?(\/(?:s?bin|lib\w*)\/(?:.*\/)?([^/]+))$/.exec(file);
  if (!merged) return [file];
  const [, short = "", name = ""] = merged;
  const isOne = /^\/s?bin\//.test(short) && !oldest.has(name) && !ofSystem.test(name);
  return isOne ? [`/usr${short}`] : [`/usr${short}`, short];
}

const oldest: ReadonlySet<string> = new Set(
  `bash sh dash cat chgrp chmod chown cp date dd df dir dmesg dnsdomainname domainname echo egrep false fgrep findmnt fuser
  grep gunzip gzexe gzip hostname ip journalctl kill kmod less ln login loginctl ls lsblk lsmod mkdir mknod mktemp more mount
  mountpoint mv nano netstat networkctl nisdomainname pidof ping ps pwd rbash readlink rm rmdir run-parts sed setfacl getfacl
  sleep ss stty su sync systemctl tar tempfile touch true udevadm umount uname vdir wdctl ypdomainname zcat zgrep zmore`
    .trim()
    .split(/\s+/),
);

/** What the packages of filesystems, networks, modules and boot list in /sbin (dpkg -L of Debian 12's required and important ones, and their like). */
const ofSystem =
  /^(?:mk|fsck|e2|dump|resize|tune|badblocks|debugfs|logsave|swap|blk|losetup|hwclock|cfdisk|fdisk|sfdisk|parted|partprobe|pivot|switch_root|wipefs|zramctl|ctrlaltdel|agetty|getty|sulogin|isosize|raw|runuser|mod|ins|rmmod|depmod|if|ip|route|arp|rarp|mii|nameif|plipconfig|slattach|tc|bridge|rtmon|rtacct|dhclient|iw|wpa_|init|telinit|runlevel|reboot|halt|poweroff|shutdown|start-stop|sysctl|udevadm|ldconfig|lv|vg|pv|dm|mdadm|mdmon|crypt|veritysetup|xfs|btrfs|dosfs|fat|nfs|mount\.|umount\.|rpc|apparmor|audit|unix_chkpwd|pam|fstrim|fsfreeze|findfs|chcpu|kill|key|request-key|iptables|ebtables|nft|installkernel|ssd|discover|quota|getpcaps|capsh|setcap|getcap)/;

function tell(outcome: Outcome, { path, program = "" }: SlotValues, language: Language): string {
  const { stdout, stderr, exitCode } = outcome;
  const what = path ?? program;
  const spanish = language === "es";
  const unowned = /no path found|not owned by any package|no package owns|no se ha encontrado ningún paquete/i;
  const packages = unowned.test(stdout) ? [] : [...new Set(lines(stdout).flatMap(owners))];
  // dpkg ends with 1 when one of two spellings is unknown.
  if (packages.length === 0) {
    if (exitCode !== 0 && !unowned.test(stdout + stderr)) return failureText(outcome, language);
    return spanish ? `${what} no es de ningún paquete.` : `${what} belongs to no package.`;
  }
  const one = packages.length === 1;
  if (spanish) return `${what} es ${one ? "del paquete" : "de los paquetes"} ${sayList(packages, "es", 4)}.`;
  return `${what} belongs to ${one ? "the package" : "the packages"} ${sayList(packages, "en", 4)}.`;
}

/** "coreutils: /bin/ls", "a, b:amd64: /etc/x" of dpkg, which also tells of diversions; the bare name of the others. */
function owners(line: string): string[] {
  if (/^(diversion|local diversion|desviación)/.test(line)) return [];
  const list = /^(.+): \//.exec(line)?.[1];
  return list === undefined ? [line.trim()] : list.split(", ").map((name) => name.replace(/:\w+$/, ""));
}

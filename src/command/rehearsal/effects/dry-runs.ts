import { NeoError } from "../../../shared/errors.ts";
import type { MachineSnapshot } from "../../machine/snapshot.ts";
import { quotePipeline } from "../../shell/quote.ts";

/** How a tool is asked to say what it would do. Only ways that change nothing, caches included. */
export type DryRun = {
  names: readonly [string, ...string[]];
  /** The first word that is no flag; absent: any call. */
  words?: string;
  add: readonly string[];
  /** Where the added words go; default: right after the program's name. */
  at?: "program" | "word" | "end";
  /** Flags that do the deed themselves, left out. */
  drop?: string;
  /** With one of these there is no dry run (it would reach another machine, or mean something else). */
  unless?: RegExp;
  /** Only with one of these flags. */
  flags?: string;
  /**
   * The policy does not count it as a read, so that it is not run unasked: it reaches other machines, runs code that
   * the person's own files hold, or does the deed after all when its flags stand otherwise (`dnf -y --assumeno`,
   * `dpkg -i x.deb --no-act`).
   */
  asks?: true;
};

/** The tool's own dry run of a command as a script, or undefined when it has none or is not installed. */
export function dryRunOf(words: readonly string[], machine: MachineSnapshot): string | undefined {
  const [program = "", ...args] = words;
  const row = dryRuns.find((one) => one.names.includes(program) && fits(one, args));
  if (row === undefined || machine.program(program).file === undefined) return undefined;
  return quoted([program, ...rewritten(row, args)]);
}

function fits(row: DryRun, args: readonly string[]): boolean {
  if (row.words !== undefined && !row.words.split("|").includes(args[wordAt(args)] ?? "")) return false;
  if (row.flags !== undefined && !row.flags.split(" ").some((flag) => args.some((word) => isFlag(word, flag))))
    return false;
  return row.unless === undefined || !args.some((word) => row.unless?.test(word));
}

/** `-i` is also in `-vi`, and `--test` in `--test=x`. */
function isFlag(word: string, flag: string): boolean {
  if (flag.startsWith("--")) return word === flag || word.startsWith(`${flag}=`);
  return word === flag || (flag.length === 2 && /^-[A-Za-z]+$/.test(word) && word.includes(flag.charAt(1)));
}

function rewritten(row: DryRun, args: readonly string[]): readonly string[] {
  const kept = without(row.drop?.split(" ") ?? [], args);
  const end = kept.indexOf("--");
  switch (row.at ?? "program") {
    case "program":
      return [...row.add, ...kept];
    case "word":
      return [...kept.slice(0, wordAt(kept) + 1), ...row.add, ...kept.slice(wordAt(kept) + 1)];
    case "end":
      return end < 0 ? [...kept, ...row.add] : [...kept.slice(0, end), ...row.add, ...kept.slice(end)];
  }
}

/** `-f` also goes from within `-fd`. */
function without(dropped: readonly string[], args: readonly string[]): readonly string[] {
  const letters = dropped.flatMap((flag) => (/^-[A-Za-z]$/.test(flag) ? flag.slice(1) : [])).join("");
  return args.flatMap((word) => {
    if (dropped.includes(word)) return [];
    if (letters === "" || !/^-[A-Za-z]{2,}$/.test(word)) return [word];
    const rest = word.replace(new RegExp(`[${letters}]`, "g"), "");
    return rest === "-" ? [] : [rest];
  });
}

function wordAt(args: readonly string[]): number {
  return args.findIndex((word) => !word.startsWith("-"));
}

function quoted(words: readonly string[]): string | undefined {
  try {
    return quotePipeline([words]);
  } catch (thrown) {
    if (thrown instanceof NeoError) return undefined;
    throw thrown;
  }
}

const reachesOut = /^[^/]+:|^\w+:\/\/|@/;

export const dryRuns: readonly DryRun[] = [
  {
    names: ["apt-get", "apt"],
    words:
      "install|reinstall|remove|purge|autoremove|auto-remove|autopurge|upgrade|dist-upgrade|full-upgrade|build-dep|satisfy",
    add: ["-s"],
  },
  {
    names: ["aptitude"],
    words: "install|reinstall|remove|purge|safe-upgrade|full-upgrade",
    add: ["-s", "-y"],
    asks: true,
  },
  { names: ["dpkg"], flags: "-i --install -r --remove -P --purge --unpack --configure", add: ["--no-act"], asks: true },
  // -C: what the lists already here say; without it the lists are fetched and kept.
  {
    names: ["dnf", "yum", "dnf5"],
    words: "install|reinstall|remove|erase|upgrade|update|autoremove|downgrade",
    add: ["-C", "--assumeno"],
    drop: "-y --assumeyes",
    asks: true,
  },
  {
    names: ["zypper"],
    words: "install|in|remove|rm|update|up|dup",
    add: ["--no-refresh", "--non-interactive"],
    at: "program",
    asks: true,
  },
  {
    names: ["rpm"],
    flags: "-i -U -F -e --install --upgrade --freshen --erase",
    add: ["--test"],
    unless: reachesOut,
    asks: true,
  },
  { names: ["pacman"], flags: "-S --sync -R --remove", add: ["--print"], unless: /^-S\w*[yc]/, asks: true },
  { names: ["apk"], words: "add|del|upgrade|fix", add: ["--simulate", "--no-network"], asks: true },
  { names: ["emerge"], add: ["--pretend"] },
  { names: ["xbps-install", "xbps-remove"], add: ["--dry-run"], unless: /^-\w*S|^--sync/, asks: true },
  { names: ["unattended-upgrade", "unattended-upgrades"], add: ["--dry-run"], asks: true },
  { names: ["pip", "pip3"], words: "install", add: ["--dry-run"], at: "word", asks: true },
  { names: ["npm"], words: "install|i|ci|uninstall|update|publish|prune", add: ["--dry-run"], at: "word", asks: true },

  { names: ["rsync"], add: ["-n", "-i"], unless: reachesOut },
  {
    names: ["tar", "gtar", "bsdtar"],
    flags: "-x --extract --get",
    add: ["--list"],
    drop: "-x --extract --get",
    unless: /^-?\w*x\w+$|^-\w+x\w*$|^--(to-command|use-compress-program)|^-I/,
  },
  { names: ["unzip"], add: ["-l"], unless: /^-/ },
  { names: ["patch"], add: ["--dry-run"] },
  { names: ["rename", "prename", "file-rename", "rename.ul", "perl-rename"], add: ["-n"], asks: true },
  { names: ["mmv"], add: ["-n"], asks: true },
  { names: ["hardlink"], add: ["-n"], asks: true },
  { names: ["rdfind"], add: ["-dryrun", "true"], asks: true },
  { names: ["trash-empty"], add: ["--dry-run"], asks: true },
  { names: ["run-parts"], add: ["--test"], asks: true },
  { names: ["logrotate"], add: ["-d"], drop: "-f --force" },
  { names: ["stow"], add: ["-n", "-v"], asks: true },

  { names: ["git"], words: "clean", add: ["-n"], at: "word", drop: "-f --force" },
  { names: ["git"], words: "add|rm|mv|commit|prune", add: ["--dry-run"], at: "word", asks: true },
  { names: ["git"], words: "apply", add: ["--check"], at: "word", asks: true },
  { names: ["git"], words: "push", add: ["--dry-run"], at: "word", asks: true },
  { names: ["make", "gmake"], add: ["-n"], asks: true },
  { names: ["ansible-playbook"], add: ["--check", "--diff"], asks: true },
  { names: ["ansible"], add: ["--check"], asks: true },
  { names: ["puppet"], words: "apply|agent", add: ["--noop"], at: "word", asks: true },
  {
    names: ["terraform", "tofu"],
    words: "apply|destroy",
    add: ["plan", "-lock=false", "-input=false"],
    drop: "apply -auto-approve",
    unless: /^destroy$/,
    asks: true,
  },
  {
    names: ["kubectl", "oc"],
    words: "apply|create|delete|replace|patch|run|scale|set|label|annotate|expose",
    add: ["--dry-run=server"],
    at: "end",
    asks: true,
  },
  { names: ["helm"], words: "install|upgrade|uninstall|rollback", add: ["--dry-run"], at: "word", asks: true },
  { names: ["docker"], words: "compose", add: ["--dry-run"], at: "word", asks: true },
  { names: ["docker-compose"], add: ["--dry-run"], asks: true },

  {
    names: [
      "lvcreate",
      "lvremove",
      "lvextend",
      "lvreduce",
      "lvresize",
      "lvchange",
      "lvrename",
      "lvconvert",
      "vgcreate",
      "vgremove",
      "vgextend",
      "vgreduce",
      "vgchange",
      "vgrename",
      "pvcreate",
      "pvremove",
      "pvresize",
      "pvmove",
    ],
    add: ["--test"],
    asks: true,
  },
  { names: ["mke2fs", "mkfs.ext2", "mkfs.ext3", "mkfs.ext4"], add: ["-n"], asks: true },
  { names: ["mkfs.xfs"], add: ["-N"], asks: true },
  { names: ["wipefs"], flags: "-a --all -o --offset", add: ["--no-act"], asks: true },
  { names: ["e2fsck", "fsck.ext2", "fsck.ext3", "fsck.ext4", "xfs_repair"], add: ["-n"], drop: "-y -p -a -f" },
  { names: ["fstrim"], add: ["--dry-run"], asks: true },
  { names: ["growpart"], add: ["--dry-run"], asks: true },
  { names: ["sfdisk"], add: ["--no-act"], asks: true },

  { names: ["modprobe"], add: ["--dry-run", "--verbose"], unless: /^(-C|-d|--config|--dirname)/ },
  { names: ["depmod"], add: ["-n"], asks: true },
  { names: ["nft"], flags: "-f --file", add: ["-c"] },
  { names: ["iptables-restore", "ip6tables-restore"], add: ["--test"], asks: true },
  {
    names: ["ufw"],
    words: "allow|deny|reject|limit|delete|insert|default|enable|reset",
    add: ["--dry-run"],
    asks: true,
  },
];

import type { SandboxCapability } from "./capability.ts";
import type { Stage } from "./conductor.ts";
import type { SealRequest } from "./seal-request.ts";
import { seccompProgram } from "./seccomp.ts";

/**
 * The way that is left where perl is missing: a mount namespace in which everything is read-only. It changes what a
 * program sees (an ordinary user's own user namespace shows others' files as nobody's) and, without bubblewrap to load
 * a seccomp program, holds neither sockets nor signals: only programs for which neither matters run so.
 */
export type NamespacePlan = {
  kind: "namespaces";
  confinement: "baseline";
  /** The program and arguments to put before bash. */
  enter: readonly [string, ...string[]];
  /** To be read by the child from `filterDescriptor`. */
  filter: Uint8Array | undefined;
  scratch: false;
  docker: false;
};

export const filterDescriptor = 9;

export function namespacePlan(request: SealRequest, capability: SandboxCapability): NamespacePlan | undefined {
  if (!canTellTheTruth(request)) return undefined;
  const { architecture, bwrap } = capability;
  const root = request.uid === 0;
  if (bwrap !== undefined && architecture !== undefined) {
    const filter = seccompProgram({ architecture, files: "landlock", signals: "denied", sockets: new Set() });
    return { ...common, enter: [bwrap, ...bubblewrapArguments(root)], filter };
  }
  const user = root ? [] : ["--map-current-user", "--keep-caps"];
  const enter = [
    ...["/usr/bin/unshare", ...user, "--mount", "--propagation", "private", "--"],
    ...["/bin/sh", "-c", remountReadOnly, "sh"],
    ...["/usr/bin/prlimit", "--core=0:", "--", "/usr/bin/setpriv", "--no-new-privs", "--inh-caps=-all"],
    ...(root ? ["--bounding-set=-all,+dac_read_search"] : ["--bounding-set=-all"]),
    ...["--pdeathsig", "KILL", "--"],
  ] as const;
  return { ...common, enter, filter: undefined };
}

const common = { kind: "namespaces", confinement: "baseline", scratch: false, docker: false } as const;

function canTellTheTruth(request: SealRequest): boolean {
  const names = request.programs.map(({ name }) => name);
  if (request.readsProcessFolders || request.shell) return false;
  // The mount table is another one, in another order.
  if (request.needs.some((need) => need !== "hostname" && need !== "host-users")) return false;
  return names.every((name) => plain.has(name));
}

/** Print nothing about owners, reach for no socket and signal nobody, whatever their arguments. */
const plain: ReadonlySet<string> = new Set([
  ...["cat", "head", "tail", "wc", "grep", "egrep", "fgrep", "uniq", "cut", "tr", "nl", "tac", "rev", "fold", "column"],
  ...["du", "free", "uptime", "uname", "nproc", "date", "hostname", "arch", "cal", "lscpu", "lsmem", "whoami"],
  ...["basename", "dirname", "realpath", "readlink", "echo", "printf", "true", "false", "seq", "expr", "pwd"],
  ...["md5sum", "sha1sum", "sha256sum", "sha512sum", "cksum", "cmp", "od", "hexdump", "strings", "vmstat", "lsmod"],
]);

function bubblewrapArguments(root: boolean): string[] {
  return [
    ...["--ro-bind", "/", "/", "--dev-bind", "/dev", "/dev", "--die-with-parent", "--new-session", "--cap-drop", "ALL"],
    ...(root ? ["--cap-add", "CAP_DAC_READ_SEARCH"] : []),
    ...["--seccomp", String(filterDescriptor), "--"],
  ];
}

/**
 * Every mount of the new namespace read-only, keeping its other options (a user namespace may not drop them). The mount
 * points come from the kernel, octal-escaped; what follows are the positional parameters.
 */
const remountReadOnly = String.raw`
set -f
while read -r _ _ _ _ target options _; do
  case ",$options," in *,ro,*) continue ;; esac
  mount -o "remount,bind,ro\${options#rw}" "$(printf %b "$target")" || exit 125
done < /proc/self/mountinfo
exec "$@"
`.replace("\\$", "$");

/**
 * A pipeline as arguments for `bash -c`: the script text is made of numbers alone, and every word of the stages is a
 * positional parameter. Bash is there only to connect the stages, as it would for a person.
 */
export function bashPipeline(stages: readonly Stage[]): string[] {
  const parameters: string[] = [];
  const put = (...values: string[]): string => {
    const first = parameters.length + 1;
    parameters.push(...values);
    return `"\${@:${first}:${values.length}}"`;
  };
  const pieces = stages.map((stage) => {
    const exports = Object.entries(stage.environment).map(([name, value]) => `export ${put(`${name}=${value}`)}; `);
    const redirects = stage.redirects.map((redirect) => {
      const arrow = redirect.descriptor === 0 ? "<" : `${redirect.descriptor}>`;
      switch (redirect.kind) {
        case "null":
          return ` ${arrow}/dev/null`;
        case "duplicate":
          return ` ${arrow}&${redirect.source}`;
        case "text":
          return ` < <(printf %s ${put(redirect.text)})`;
        case "file":
          return ` < ${put(redirect.path)}`;
        default:
          return redirect satisfies never;
      }
    });
    const [name, ...rest] = stage.argv;
    return `(${exports.join("")}exec -a ${put(name)} ${put(stage.file, ...rest)}${redirects.join("")})`;
  });
  return ["--noprofile", "--norc", "-c", pieces.join(" | "), "bash", ...parameters];
}

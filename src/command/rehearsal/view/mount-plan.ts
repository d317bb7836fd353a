/** One thing the conductor mounts or makes to build the view, in this order. */
export type MountStep = {
  /**
   * overlay: what is written there goes into a layer. bind: the real thing, read-only. file: the same for a single file.
   * skeleton: a folder of the view's own with mounts below. folder: an empty one. link, socket: the like of the real one.
   */
  kind: "overlay" | "bind" | "file" | "skeleton" | "folder" | "link" | "socket";
  path: string;
  /** MS_RDONLY 1, MS_NOSUID 2, MS_NOEXEC 8, as the real mount has them. */
  flags: number;
  /** What the person may do there, an octal digit; "-": owner and mode are copied. "read-only": of a bind, the real one is, too. */
  access: string;
  /** May be shown as it is where it cannot be overlaid: no socket can lie there. */
  showable?: boolean;
};

/** What a plan must know of the real tree. */
export type TreeLook = {
  /** Undefined where it cannot be listed. */
  list(folder: string): readonly { name: string; kind: "folder" | "file" | "link" | "socket" | "other" }[] | undefined;
  isFolder(path: string): boolean;
  /** rwx of the asking person as an octal digit. */
  access(path: string): number;
};

/**
 * How the real tree is covered, from the text of /proc/self/mountinfo. As root one overlay a mount; in a user namespace
 * the kernel refuses an overlay over a folder with mounts below, so there the folders above them are made anew and
 * their other children covered one by one.
 */
export function mountPlan(mountinfo: string, mode: "root" | "user", look: TreeLook): MountStep[] {
  const mounts = readMounts(mountinfo);
  return mode === "root" ? rootPlan(mounts, look) : userPlan(mounts, look);
}

type Mount = { id: number; parent: number; path: string; flags: number; type: string };

function rootPlan(mounts: readonly Mount[], look: TreeLook): MountStep[] {
  return reachable(mounts)
    .filter(({ path, type }) => !isKernels(path) && !kernelTypes.has(type))
    .toSorted((one, other) => depth(one.path) - depth(other.path))
    .map((mount) => mountStep(mount, look, "-"));
}

function mountStep(mount: Mount, look: TreeLook, access: string): MountStep {
  const { path, type, flags } = mount;
  if (imageTypes.has(type)) return { kind: "bind", path, flags, access: "read-only" };
  // Asking after a mount whose server is gone would wait for it.
  if (!/^(?:nfs|cifs|smb|fuse|9p|ceph|afs)/.test(type) && !look.isFolder(path))
    return { kind: "bind", path, flags, access: "-" };
  return { kind: "overlay", path, flags, access, showable: socketlessTypes.has(type) };
}

function userPlan(mounts: readonly Mount[], look: TreeLook): MountStep[] {
  const visible = new Map(reachable(mounts).map((mount) => [mount.path, mount]));
  const above = new Set(mounts.flatMap(({ path }) => ancestors(path)));
  const steps: MountStep[] = [];
  let overlays = 0;
  const cover = (path: string, flags: number): void => {
    const mount = visible.get(path);
    const own = mount?.flags ?? flags;
    if (path !== "/" && (isKernels(path) || kernelTypes.has(mount?.type ?? ""))) {
      steps.push({ kind: "folder", path, flags: 0, access: "-" });
      const shared = path === "/dev" ? visible.get("/dev/shm") : undefined;
      if (shared !== undefined) steps.push(mountStep(shared, look, String(look.access(shared.path))));
      return;
    }
    const access = look.access(path);
    if (!above.has(path)) {
      if (access === 0) steps.push({ kind: "skeleton", path, flags: 0, access: "0" });
      else if (++overlays > mostOverlays) steps.push({ kind: "skeleton", path, flags: 0, access: "0" });
      else {
        const step = mountStep({ id: 0, parent: 0, path, flags: own, type: mount?.type ?? "" }, look, String(access));
        if (step.kind === "bind") steps.push({ ...step, kind: "folder", access: "-" });
        steps.push(step);
      }
      return;
    }
    steps.push({ kind: "skeleton", path, flags: 0, access: String(access) });
    for (const { name, kind } of look.list(path) ?? []) {
      const child = path === "/" ? `/${name}` : `${path}/${name}`;
      if (kind === "folder") cover(child, own);
      else if (kind === "link" || kind === "socket" || kind === "file")
        steps.push({ kind, path: child, flags: visible.get(child)?.flags ?? own, access: "-" });
    }
  };
  cover("/", 0);
  return steps;
}

/** More would take longer than the person waits: tens of microseconds each. */
const mostOverlays = 300;

/** Kernel state, which the view makes anew: only shared memory in there is files. */
function isKernels(path: string): boolean {
  return /^\/(?:proc|sys|dev)(?:\/|$)/.test(path) && path !== "/dev/shm";
}

const kernelTypes: ReadonlySet<string> = new Set([
  ...["proc", "sysfs", "devtmpfs", "devpts", "cgroup", "cgroup2", "securityfs", "debugfs", "tracefs", "pstore", "bpf"],
  ...[
    "autofs",
    "configfs",
    "efivarfs",
    "mqueue",
    "hugetlbfs",
    "binfmt_misc",
    "fusectl",
    "rpc_pipefs",
    "nsfs",
    "selinuxfs",
  ],
]);

/** Refused by overlays for their names' sake. */
const socketlessTypes: ReadonlySet<string> = new Set(["vfat", "msdos", "exfat", "ntfs3", "udf"]);

/** Read-only by nature and without sockets: shown as they are. */
const imageTypes: ReadonlySet<string> = new Set(["squashfs", "erofs", "iso9660", "cramfs"]);

/** proc(5): id, parent, device, root, mount point, options, optional fields, "-", type, source, options. */
function readMounts(mountinfo: string): Mount[] {
  return mountinfo.split("\n").flatMap((line) => {
    const [before, after] = line.split(" - ");
    const [id, parent, , , path, options] = before?.split(" ") ?? [];
    const type = after?.split(" ")[0];
    if (path === undefined || options === undefined || type === undefined) return [];
    return [{ id: Number(id), parent: Number(parent), path: unescapeOctal(path), flags: flagsOf(options), type }];
  });
}

function flagsOf(options: string): number {
  const set = new Set(options.split(","));
  return (set.has("ro") ? 1 : 0) | (set.has("nosuid") ? 2 : 0) | (set.has("noexec") ? 8 : 0);
}

function unescapeOctal(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}

/** The mounts that paths lead to: the last at each point, where nothing was mounted over a folder above it later. */
function reachable(mounts: readonly Mount[]): Mount[] {
  const byId = new Map(mounts.map((mount) => [mount.id, mount]));
  const tops = new Map(mounts.map((mount) => [mount.path, mount]));
  const reached = (mount: Mount): boolean => {
    if (tops.get(mount.path) !== mount) return false;
    let parent = byId.get(mount.parent);
    while (parent !== undefined && parent.path === mount.path && parent.parent !== parent.id)
      parent = byId.get(parent.parent);
    return parent === undefined || parent === mount || parent.path === mount.path || reached(parent);
  };
  return mounts.filter(reached);
}

function ancestors(path: string): string[] {
  const parts = path.split("/").filter((part) => part !== "");
  return parts.map((_, index) => `/${parts.slice(0, index).join("/")}`);
}

const depth = (path: string): number => (path === "/" ? 0 : path.split("/").length - 1);

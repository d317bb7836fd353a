import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

export type FoundPage = { page: string; file: string; package: string; version: string };

/** Packages that every Debian server has, or that recipes use so often that they need not say so. */
export const basePackages =
  "coreutils util-linux util-linux-extra findutils grep sed mawk tar gzip bzip2 xz-utils procps psmisc iproute2 iputils-ping systemd login passwd apt dpkg bash dash diffutils debianutils hostname kmod e2fsprogs mount fdisk cron sudo less file gawk openssh-client openssh-server bsdextrautils bsdutils ncurses-bin libc-bin adduser udev systemd-sysv init-system-helpers man-db vim curl wget perl-base cpio logrotate nano eject time ca-certificates".split(
    " ",
  );

/** All pages of sections 1 and 8 of Debian packages, fetched without installing into `folder` and kept there. */
export function pagesOf(packages: readonly string[], folder: string, say: (line: string) => void): FoundPage[] {
  mkdirSync(folder, { recursive: true });
  return packages.flatMap((name) => {
    const unpacked = fetched(name, folder, say);
    if (unpacked === undefined) return [];
    const version = /_([^_]+)_[^_]+$/.exec(unpacked)?.[1]?.replace("%3a", ":") ?? "";
    return ["1", "8"].flatMap((section) => pagesIn(join(folder, unpacked), section, { package: name, version }));
  });
}

function fetched(name: string, folder: string, say: (line: string) => void): string | undefined {
  const kept = () => readdirSync(folder).find((entry) => entry.startsWith(`${name}_`));
  const before = kept();
  if (before !== undefined) return before;
  say(`fetching ${name}`);
  // Aside and renamed: others may be filling the same folder.
  const aside = mkdtempSync(join(folder, ".new-"));
  try {
    const { status, stderr } = spawnSync("apt-get", ["download", "-qq", name], { cwd: aside, encoding: "utf8" });
    const archive = readdirSync(aside)[0];
    if (status !== 0 || archive === undefined) {
      say(`  no package ${name}: ${stderr.trim().split("\n")[0] ?? ""}`);
      return undefined;
    }
    mkdirSync(join(aside, "content"));
    spawnSync(
      "sh",
      ["-c", `dpkg-deb --fsys-tarfile "$1" | tar -x -C content --wildcards ${wanted} 2>/dev/null`, "sh", archive],
      {
        cwd: aside,
      },
    );
    const unpacked = archive.replace(/\.deb$/, "");
    if (!existsSync(join(folder, unpacked))) renameSync(join(aside, "content"), join(folder, unpacked));
    return unpacked;
  } finally {
    rmSync(aside, { recursive: true });
  }
}

const wanted = "'./usr/share/man/man[178]*' './usr/share/postgresql/*/man/man1*'";

function pagesIn(root: string, section: string, of: { package: string; version: string }): FoundPage[] {
  const postgres = join(root, "usr/share/postgresql");
  const versions = existsSync(postgres) ? readdirSync(postgres).map((version) => join(postgres, version, "man")) : [];
  return [join(root, "usr/share/man"), ...versions].flatMap((manual) => {
    const folder = join(manual, `man${section}`);
    if (!existsSync(folder)) return [];
    return (
      readdirSync(folder)
        // A link may lead to a page of a package that was not fetched.
        .filter((name) => /\.\d\w*(?:\.gz)?$/.test(name) && existsSync(join(folder, name)))
        .map((name) => ({ page: name.replace(/\.\d\w*(?:\.gz)?$/, ""), file: join(folder, name), ...of }))
    );
  });
}

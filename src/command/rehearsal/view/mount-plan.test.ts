import { describe, expect, it } from "vitest";
import { mountPlan, type TreeLook } from "./mount-plan.ts";

const look: TreeLook = {
  list: (folder) =>
    ({
      "/": [
        { name: "bin", kind: "link" },
        { name: "home", kind: "folder" },
        { name: "proc", kind: "folder" },
        { name: "root", kind: "folder" },
        { name: "swapfile", kind: "file" },
        { name: "var", kind: "folder" },
      ] as const,
      "/var": [
        { name: "data", kind: "folder" },
        { name: "log", kind: "folder" },
        { name: "socket", kind: "socket" },
        { name: "pipe", kind: "other" },
      ] as const,
    })[folder],
  isFolder: (path) => path !== "/etc/hosts",
  access: (path) => ({ "/": 5, "/root": 0, "/home": 5, "/var": 5 })[path] ?? 7,
};

const line = (
  id: number,
  parent: number,
  path: string,
  type: string,
  options = "rw,relatime",
  optional = "shared:1 ",
) => `${id} ${parent} 8:1 / ${path} ${options} ${optional}- ${type} source rw`;

const plain = [
  line(1, 0, "/", "ext4"),
  line(2, 1, "/proc", "proc"),
  line(3, 1, "/dev", "devtmpfs"),
  line(4, 3, "/dev/shm", "tmpfs", "rw,nosuid"),
];

const short = (mounts: readonly string[], mode: "root" | "user") =>
  mountPlan(mounts.join("\n"), mode, look).map(({ kind, path, flags, access }) => `${kind} ${path} ${flags} ${access}`);

describe("as root", () => {
  it("covers every real mount, parents first, and no kernel state", () => {
    expect(
      short([line(9, 1, "/var/log", "xfs", "ro,noexec,nosuid"), ...plain, line(5, 1, "/sys", "sysfs")], "root"),
    ).toEqual(["overlay / 0 -", "overlay /var/log 11 -", "overlay /dev/shm 2 -"]);
  });

  it("takes the last of mounts on the same folder, and none that another hides", () => {
    const mounts = [
      ...plain,
      line(5, 1, "/var", "ext4"),
      line(6, 5, "/var/log", "ext4"),
      line(7, 5, "/var", "xfs", "ro"),
    ];
    expect(short(mounts, "root")).toEqual(["overlay / 0 -", "overlay /var 1 -", "overlay /dev/shm 2 -"]);
  });

  it("shows images and single files as they are, and leaves automatic mounts alone", () => {
    const mounts = [
      ...plain,
      line(5, 1, "/snap/core", "squashfs", "ro"),
      line(6, 1, "/etc/hosts", "ext4"),
      line(7, 1, "/net", "autofs"),
    ];
    expect(short(mounts, "root")).toEqual([
      "overlay / 0 -",
      "overlay /dev/shm 2 -",
      "bind /snap/core 1 read-only",
      "bind /etc/hosts 0 -",
    ]);
  });

  it("reads escaped paths and lines without optional fields", () => {
    expect(short([line(1, 0, "/", "ext4", "rw", ""), line(2, 1, "/my\\040disk", "ext4", "rw", "")], "root")).toEqual([
      "overlay / 0 -",
      "overlay /my disk 0 -",
    ]);
  });
});

describe("as an ordinary user", () => {
  it("covers top-level folders one by one, and makes anew what has mounts below", () => {
    expect(short([...plain, line(5, 1, "/var/log", "xfs", "ro")], "user")).toEqual([
      "skeleton / 0 5",
      "link /bin 0 -",
      "overlay /home 0 5",
      "folder /proc 0 -",
      "skeleton /root 0 0",
      "file /swapfile 0 -",
      "skeleton /var 0 5",
      "overlay /var/data 0 7",
      "overlay /var/log 1 7",
      "socket /var/socket 0 -",
    ]);
  });

  it("lets a hidden mount count too, since the kernel does", () => {
    const mounts = [...plain, line(5, 1, "/var", "ext4"), line(6, 5, "/var/log", "ext4"), line(7, 5, "/var", "xfs")];
    expect(short(mounts, "user")).toContain("skeleton /var 0 5");
  });
});

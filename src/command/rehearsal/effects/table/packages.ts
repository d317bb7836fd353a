import type { EffectRow } from "../effect-row.ts";

/** Package managers: most fetch over the network and run other people's scripts, so their own dry run says more than a view. */
export const packages: readonly EffectRow[] = [
  {
    names: ["apt", "apt-get", "aptitude"],
    flags: "-o= --option= -c= --config-file= -t= --target-release=",
    rules: [
      { words: "install", flags: "--only-upgrade", does: "packages.upgrade-some" },
      { words: "install|satisfy|build-dep|add", does: "packages.install" },
      { words: "reinstall", does: "packages.reinstall" },
      { words: "remove", does: "packages.remove" },
      { words: "purge", does: "packages.purge" },
      { words: "autoremove|auto-remove|autopurge", does: "packages.autoremove", subject: "none" },
      {
        words: "upgrade|dist-upgrade|full-upgrade|safe-upgrade|dselect-upgrade",
        does: "packages.upgrade",
        subject: "none",
      },
      { words: "update", does: "packages.lists", subject: "none" },
      { words: "download|source|changelog", does: "packages.fetch", subject: "none" },
      { words: "clean|autoclean|auto-clean|distclean|markauto|unmarkauto|hold|unhold", does: "files" },
      { words: "edit-sources", does: "packages.source", subject: "none" },
      { does: "packages.other", subject: "none" },
    ],
  },
  { names: ["apt-mark"], rules: [{ does: "files" }] },
  {
    names: [
      "apt-key",
      "update-alternatives",
      "alternatives",
      "dpkg-divert",
      "dpkg-statoverride",
      "dpkg-deb",
      "dpkg-split",
      "dpkg-source",
      "apt-ftparchive",
      "dpkg-scanpackages",
      "equivs-build",
      "createrepo",
      "createrepo_c",
      "debconf-set-selections",
    ],
    rules: [{ does: "files" }],
  },
  { names: ["add-apt-repository"], rules: [{ does: "packages.source" }] },
  { names: ["apt-file"], rules: [{ does: "packages.lists", subject: "none" }] },
  {
    names: ["dpkg"],
    rules: [
      { flags: "-i --install --unpack", does: "packages.install", view: true },
      { flags: "-r --remove", does: "packages.remove", view: true },
      { flags: "-P --purge", does: "packages.purge", view: true },
      { flags: "--configure --triggers-only", does: "packages.configure", view: true },
      {
        flags:
          "--set-selections --clear-selections --add-architecture --remove-architecture --update-avail -x --extract -e --control -X --vextract -b --build --clear-avail --forget-old-unavail",
        does: "files",
      },
      { does: "packages.other", subject: "none", view: true },
    ],
  },
  { names: ["dpkg-reconfigure"], rules: [{ does: "packages.configure" }] },
  {
    names: ["gdebi", "pkcon", "eopkg", "swupd", "urpmi", "slackpkg", "deb-get", "pkgin", "installpkg"],
    rules: [
      { words: "install", does: "packages.install" },
      { words: "remove", does: "packages.remove" },
      { does: "packages.other", subject: "none" },
    ],
  },
  {
    names: ["dnf", "yum", "dnf5", "microdnf", "tdnf", "zypper", "rpm-ostree"],
    flags: "--enablerepo= --disablerepo= --repo= -c= --releasever=",
    rules: [
      { words: "install|in|localinstall|groupinstall", does: "packages.install" },
      { words: "reinstall", does: "packages.reinstall" },
      { words: "remove|erase|rm", does: "packages.remove" },
      { words: "autoremove", does: "packages.autoremove", subject: "none" },
      {
        words: "update|upgrade|up|dup|distro-sync|system-upgrade|dist-upgrade|patch",
        does: "packages.upgrade",
        subject: "none",
      },
      { words: "makecache|refresh|ref", does: "packages.lists", subject: "none" },
      { words: "config-manager|addrepo|ar|removerepo|rr|modifyrepo|mr", does: "packages.source", subject: "none" },
      { words: "clean|cc|versionlock|addlock|al|removelock|rl", does: "files" },
      { does: "packages.other", subject: "none" },
    ],
  },
  {
    names: ["rpm"],
    rules: [
      { flags: "-i -U -F --install --upgrade --freshen", does: "packages.install", view: true },
      { flags: "-e --erase", does: "packages.remove", view: true },
      { does: "files" },
    ],
  },
  { names: ["rpmbuild", "rpmsign", "rpmdb", "rpmkeys"], rules: [{ does: "files" }] },
  {
    names: ["pacman", "yay", "paru"],
    rules: [
      { flags: "-S --sync -U --upgrade", matching: /^[^-]/, does: "packages.install" },
      { flags: "-S --sync", does: "packages.upgrade", subject: "none" },
      { flags: "-R --remove", does: "packages.remove" },
      { does: "packages.other", subject: "none" },
    ],
  },
  {
    names: ["apk", "snap", "flatpak", "brew", "emerge", "xbps-install", "opkg", "guix", "nix-env", "nix"],
    rules: [
      { words: "add|install", does: "packages.install" },
      { words: "del|remove|uninstall", does: "packages.remove" },
      { words: "upgrade|refresh|update", does: "packages.upgrade", subject: "none" },
      { does: "packages.other", subject: "none" },
    ],
  },
  {
    names: [
      "pip",
      "pip3",
      "pipx",
      "npm",
      "yarn",
      "pnpm",
      "bun",
      "gem",
      "cargo",
      "composer",
      "bundle",
      "bundler",
      "poetry",
      "uv",
      "conda",
      "mamba",
      "go",
      "luarocks",
      "cpan",
      "cpanm",
      "rustup",
      "dotnet",
      "mix",
    ],
    flags: "-r= --requirement= -t= --target= --prefix= -e= --python= -n= --name= -c=",
    rules: [
      {
        words:
          "uninstall|remove|rm|config|cache|init|link|unlink|version|clean|run|test|fmt|vet|list|freeze|start|exec|audit|prune|env",
        does: "files",
      },
      {
        words: "publish|push|yank|deprecate|unpublish|owner|dist-tag|login|adduser",
        does: "packages.publish",
        subject: "none",
      },
      // What is already in the folder may be enough to build with; what is not shows as an attempt.
      { words: "build|compile|check|clippy|doc|bench|generate|vendor", does: "files" },
      { does: "packages.fetch", subject: "none" },
    ],
  },
  {
    names: ["npx", "bunx", "pnpx", "corepack", "nvm", "fnm", "volta", "asdf", "mise", "pyenv", "rbenv", "sdk"],
    rules: [{ does: "packages.fetch", subject: "none" }],
  },
  {
    names: ["tasksel", "unattended-upgrade", "unattended-upgrades", "do-release-upgrade", "rpi-update"],
    rules: [{ does: "packages.upgrade", subject: "none" }],
  },
  { names: ["needrestart"], rules: [{ does: "services.restart", subject: "none" }] },
];

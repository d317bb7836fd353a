import type { EffectRow } from "../effect-row.ts";

/** Programs that reach other machines, or change how this one is reached. */
export const network: readonly EffectRow[] = [
  {
    names: ["curl", "xh", "http", "https", "httpie"],
    rules: [
      {
        flags: "-T --upload-file -F --form -d --data --data-binary --data-raw --data-urlencode --json",
        does: "network.reach",
      },
      { does: "network.download" },
    ],
  },
  {
    names: ["wget", "wget2", "aria2c", "axel", "youtube-dl", "yt-dlp", "lftpget"],
    flags: "-O= --output-document= -P= --directory-prefix= -o= -d= --dir=",
    rules: [{ does: "network.download" }],
  },
  {
    names: ["git"],
    rules: [
      { words: "clone|pull|fetch|submodule", does: "network.fetch", subject: "none" },
      { words: "remote", has: "update|prune", does: "network.fetch", subject: "none" },
      { words: "push|send-email|request-pull", does: "network.push", subject: "none" },
      { words: "ls-remote", does: "network.reach-some", subject: "none" },
      { does: "files" },
    ],
  },
  {
    names: ["svn", "hg", "bzr", "brz", "cvs", "p4", "repo"],
    rules: [
      { words: "checkout|co|update|up|clone|pull|sync|switch|merge", does: "network.fetch", subject: "none" },
      { words: "commit|ci|push", does: "network.push", subject: "none" },
      { does: "files" },
    ],
  },
  { names: ["gh", "glab", "hub", "tea", "arc"], rules: [{ does: "network.reach-some", subject: "none" }] },
  {
    names: ["git-lfs"],
    rules: [{ words: "pull|fetch|push", does: "network.fetch", subject: "none" }, { does: "files" }],
  },
  {
    names: ["ssh", "slogin", "autossh", "mosh", "rsh", "rlogin"],
    flags: "-B= -b= -c= -D= -E= -e= -F= -I= -i= -J= -L= -l= -m= -O= -o= -p= -Q= -R= -S= -W= -w=",
    rules: [
      { matching: /\s|^[^@\s]+$/, does: "network.remote", subject: "first" },
      { does: "network.remote", subject: "first" },
    ],
  },
  {
    names: ["scp", "sftp", "rcp"],
    flags: "-c= -D= -F= -i= -J= -l= -o= -P= -S= -X=",
    rules: [{ matching: /:/, does: "network.send", subject: "last" }, { does: "files" }],
  },
  {
    names: ["rsync"],
    rules: [{ matching: /^[^/]*:|^rsync:\/\//, does: "network.send", subject: "last" }, { does: "files" }],
  },
  { names: ["ssh-copy-id"], rules: [{ does: "network.remote", subject: "last" }] },
  {
    names: [
      "pssh",
      "parallel-ssh",
      "pscp",
      "clush",
      "pdsh",
      "ansible",
      "ansible-playbook",
      "ansible-pull",
      "salt",
      "salt-ssh",
      "salt-call",
      "puppet",
      "chef-client",
      "knife",
      "fab",
      "cap",
      "capistrano",
      "terraform",
      "tofu",
      "terragrunt",
      "pulumi",
      "aws",
      "az",
      "gcloud",
      "gsutil",
      "oci",
      "doctl",
      "hcloud",
      "linode-cli",
      "ibmcloud",
      "openstack",
      "heroku",
      "flyctl",
      "vercel",
      "netlify",
      "wrangler",
      "juju",
      "nomad",
      "packer",
    ],
    rules: [
      { words: "fmt|validate|init-config|config", does: "files" },
      { does: "network.remote-many", subject: "none" },
    ],
  },
  {
    names: ["ansible-galaxy"],
    rules: [
      { words: "init|role init|collection init", does: "files" },
      { does: "packages.fetch", subject: "none" },
    ],
  },
  {
    names: ["ansible-vault", "ansible-config", "ansible-doc", "ansible-lint", "ansible-inventory", "cloud-init"],
    rules: [{ does: "files" }],
  },
  {
    names: ["rclone", "s3cmd", "b2", "azcopy", "restic", "borg", "duplicity", "kopia", "tarsnap", "duplicacy"],
    rules: [
      { matching: /^([\w-]+:|\w+:\/\/)|@/, does: "network.reach-some", subject: "none" },
      { words: "config|init|create|prune|check|extract|restore|delete|forget|compact|backup|copy|sync", does: "files" },
      { does: "network.reach-some", subject: "none" },
    ],
  },
  {
    names: ["nc", "ncat", "netcat", "nc.openbsd", "nc.traditional", "socat"],
    flags: "-p= -w= -s=",
    rules: [
      { flags: "-l --listen", does: "network.listen", subject: "none" },
      { does: "network.reach", subject: "first" },
    ],
  },
  {
    names: [
      "ping",
      "ping6",
      "traceroute",
      "tracepath",
      "mtr",
      "dig",
      "host",
      "nslookup",
      "whois",
      "nmap",
      "telnet",
      "ftp",
      "lftp",
      "tftp",
      "arping",
      "fping",
    ],
    rules: [{ does: "network.reach", subject: "first" }],
  },
  {
    names: ["certbot", "acme.sh", "dehydrated", "lego"],
    rules: [
      { words: "certificates|plugins", does: "files" },
      { does: "network.reach-some", subject: "none" },
    ],
  },
  { names: ["freshclam", "sa-update"], rules: [{ does: "packages.lists", subject: "none" }] },
  {
    names: ["ip"],
    rules: [
      { words: "link|l|li set|s", has: "down", does: "network.down", subject: { after: "dev" } },
      { words: "link|l|li set|s", has: "up", does: "network.up", subject: { after: "dev" } },
      { words: "link|l|li delete|del|d", does: "network.down", subject: { after: "dev" } },
      { words: "link|l|li", does: "network.settings", subject: "none" },
      { words: "address|addr|a", does: "network.address", subject: { after: "dev" } },
      { words: "route|ro|r|rule|ru", does: "network.route", subject: "none" },
      { does: "network.settings", subject: "none" },
    ],
  },
  {
    names: ["ifconfig"],
    rules: [
      { words: "* down", does: "network.down", subject: "star" },
      { words: "* up", does: "network.up", subject: "star" },
      { does: "network.address", subject: "first" },
    ],
  },
  { names: ["ifup"], rules: [{ does: "network.up" }] },
  { names: ["ifdown"], rules: [{ does: "network.down" }] },
  { names: ["route"], rules: [{ does: "network.route", subject: "none" }] },
  {
    names: ["nmcli"],
    rules: [
      { words: "connection|con|c down|delete|del", does: "network.down" },
      { words: "connection|con|c up", does: "network.up" },
      { words: "device|dev|d disconnect|down|delete", does: "network.down" },
      { words: "device|dev|d connect|up|reapply", does: "network.up" },
      { words: "networking|n off", does: "network.down", subject: "none" },
      { words: "general|g hostname", does: "other.hostname" },
      { does: "network.settings", subject: "none" },
    ],
  },
  {
    names: ["netplan"],
    rules: [
      { words: "set", does: "files" },
      { words: "generate|migrate", does: "files" },
      { does: "network.settings", subject: "none" },
    ],
  },
  {
    names: ["wg-quick"],
    rules: [
      { words: "up", does: "network.up" },
      { words: "down", does: "network.down" },
      { does: "network.settings", subject: "none" },
    ],
  },
  {
    names: ["wg"],
    rules: [
      { words: "genkey|pubkey|genpsk", does: "files" },
      { does: "network.settings", subject: "none" },
    ],
  },
  { names: ["wpa_passphrase", "smbpasswd", "pdbedit", "smbspool", "pure-pw"], rules: [{ does: "files" }] },
  { names: ["nsd-checkconf", "dovecot-config", "tcpdump", "tshark", "dumpcap"], rules: [{ does: "looks:network" }] },
];

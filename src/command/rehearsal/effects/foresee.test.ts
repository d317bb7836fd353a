import { beforeAll, describe, expect, it } from "vitest";
import { type FixedFacts, fixedSnapshot } from "../../machine/fixed-snapshot.ts";
import { assess } from "../../policy/assess.ts";
import { builtInPolicy } from "../../policy/policy.ts";
import { loadAllRows } from "../../policy/program-table.ts";
import { loadShellParser, type ShellParser } from "../../shell/parse.ts";
import { rehearsalReasonText } from "../reason-text.ts";
import { foresee } from "./foresee.ts";
import type { Foresight } from "./foresight.ts";
import { verdictOf } from "./verdict.ts";

let parser: ShellParser;

beforeAll(async () => {
  await loadAllRows();
  parser = await loadShellParser();
});

const facts: FixedFacts = {
  programs: ["*"],
  paths: {
    "/dev/sda": "block",
    "/dev/sdb1": "block",
    "/dev/null": "character",
    "/home/ana/disk.img": "file",
    "/home/ana/a": "file",
    "/run/docker.sock": "socket",
  },
};

function look(script: string, further: FixedFacts = {}): Foresight {
  const machine = fixedSnapshot({ ...facts, ...further });
  const tree = parser.parse(script);
  const parse = (source: string) => parser.parse(source);
  const assessment = assess(tree, { machine, policy: builtInPolicy, source: "user", request: "", parse });
  return foresee(tree, { machine, parse, assessment });
}

function said(script: string, language: "en" | "es"): string[] {
  return look(script).effects.map(({ name, parameters }) =>
    rehearsalReasonText({ code: `effect.${name}`, parameters }, language),
  );
}

describe("scripts that are only files", () => {
  it.each([
    "cp a b",
    "mv a b",
    "rm -rf dir",
    "sed -i s/a/b/ a",
    "tar xzf a.tgz",
    "install -m 644 a /etc/a",
    "sudo install -m 644 a /etc/a",
    "sudo useradd -m -s /bin/bash ana",
    "usermod -aG sudo mlopez",
    "gpasswd -a ana sudo",
    "mkdir -p a/b && touch a/b/c",
    "chmod -R g+w dir; chown ana: dir",
    "find . -name '*.log' -delete",
    "find . -name '*.log' -exec gzip {} +",
    "find . -print0 | xargs -0 rm -f",
    "for f in *.txt; do mv $f $f.bak; done",
    "sh -c 'echo a > b; rm c'",
    "echo hi >> a",
    "cat > b <<'EOF'\nx\nEOF",
    "mkfs.ext4 disk.img",
    "dd if=/dev/zero of=disk.img bs=1M count=1",
    "truncate -s 1G big.img",
    "git init && git add . && git commit -m x",
    "rsync -a a/ b/",
    "sqlite3 a.db 'delete from t'",
    "openssl genrsa -out k 2048",
    "ssh-keygen -t ed25519 -f k -N ''",
    "a2enmod ssl",
    "update-alternatives --set editor /usr/bin/vim.basic",
    "apt-mark hold nginx",
    "apt-get clean",
    "pip uninstall -y flask",
    "date +%F > today",
    "uname -a > u; hostname > h; whoami > w",
    "cat /proc/cpuinfo > cpu",
    "echo x 2>&1 > /dev/null",
    "nice -n 10 gzip a",
    "env LC_ALL=C sort -o a a",
    "helm template web chart > out.yaml",
    "sleep 1 & kill %1",
    "logrotate -f /etc/logrotate.conf",
    "patch -p1 < x.diff",
    "ln -sf a b",
    "crontab -l > mine",
    "echo '/dev/sdb1 /mnt ext4 defaults 0 2' >> fstab",
    "echo /dev/sdb1 /proc/12 /run/x > list",
    "grep -v /dev/sdb1 fstab > x",
    "sed -i s#/dev/sdb1#UUID=1# fstab",
  ])("%s", (script) => {
    const foresight = look(script);
    expect(foresight).toMatchObject({ rehearsable: "view", effects: [], looks: [] });
    expect(verdictOf({ foresight, attempts: [], limits: [], ran: "view" })).toEqual({ kind: "complete", reasons: [] });
  });
});

describe("scripts that do what no view shows", () => {
  it.each([
    ["systemctl restart nginx", "services.restart"],
    ["sudo systemctl stop nginx.service", "services.stop"],
    ["service nginx reload", "services.reload"],
    ["systemctl enable --now nginx", "services.enable-start"],
    ["systemctl daemon-reload", "services.manager"],
    ["nginx -s reload", "services.reload"],
    ["for s in a b; do systemctl restart $s; done", "services.restart"],
    ["systemctl restart $UNIT", "services.restart"],
    ["flock /tmp/l systemctl restart nginx", "services.restart"],
    ["su - ana -c 'systemctl --user restart x'", "services.restart"],
    ["sh -c 'systemctl stop x'", "services.stop"],
    ["loginctl terminate-user ana", "users.session"],
    ["apt-get install -y nginx", "packages.install"],
    ["sudo apt purge nginx", "packages.purge"],
    ["apt-get update", "packages.lists"],
    ["dnf -y upgrade", "packages.upgrade"],
    ["pip install flask", "packages.fetch"],
    ["npm ci", "packages.fetch"],
    ["curl -o f https://example.com/x", "network.download"],
    ["wget https://example.com/x.tgz", "network.download"],
    ["git clone https://example.com/x", "network.fetch"],
    ["git push", "network.push"],
    ["ssh web reboot", "network.remote"],
    ["rsync -a a/ web:/srv/", "network.send"],
    ["scp a web:", "network.send"],
    ["ip link set eth0 down", "network.down"],
    ["ip addr add 10.0.0.2/24 dev eth0", "network.address"],
    ["nmcli con down eth0", "network.down"],
    ["echo x > /dev/tcp/host/80", "network.reach"],
    ["ansible-playbook site.yml", "network.remote-many"],
    ["ufw allow 80/tcp", "firewall.allow-port"],
    ["iptables -F", "firewall.flush"],
    ["iptables -P INPUT DROP", "firewall.policy-block"],
    ["nft -f /etc/nftables.conf", "firewall.load"],
    ["kill -9 123", "processes.end"],
    ["kill -HUP 123", "processes.signal"],
    ["pkill -f node", "processes.end-name"],
    ["killall -u ana", "processes.end-name"],
    ["fuser -k 80/tcp", "processes.end-port"],
    ["renice -n 5 -p 12", "processes.priority"],
    ["find . -exec kill 12 ;", "processes.end"],
    ["docker rm -f web db", "containers.remove"],
    ["docker compose -f x.yml down -v", "containers.down"],
    ["docker exec -it web sh", "containers.exec"],
    ["docker volume rm data", "containers.remove-volume"],
    ["kubectl apply -f x.yml", "containers.cluster"],
    ["mkfs.ext4 /dev/sdb1", "disks.format"],
    ["dd if=disk.img of=/dev/sda", "disks.write"],
    ["mount /dev/sdb1 /mnt", "disks.mount-at"],
    ["umount /mnt", "disks.unmount"],
    ["lvremove vg/lv", "disks.remove-volume"],
    ["swapoff -a", "disks.swap-all-off"],
    ["sysctl -w vm.swappiness=10", "kernel.setting"],
    ["echo 1 > /proc/sys/net/ipv4/ip_forward", "kernel.setting"],
    ["modprobe br_netfilter", "kernel.load"],
    ["setenforce 0", "kernel.security"],
    ["date -s '2020-01-01'", "time.set"],
    ["timedatectl set-timezone Europe/Madrid", "time.zone"],
    ["reboot", "power.restart"],
    ["shutdown -h now", "power.off"],
    ["systemctl suspend", "power.sleep"],
    ["hostnamectl set-hostname web2", "other.hostname"],
    ["psql -c 'drop table x'", "other.database"],
    ["mail -s x ana < a", "other.mail"],
    ["logger hola", "other.log"],
    ["wall hola", "other.message"],
    ["virsh start vm", "other.virtual-machine"],
  ])("%s", (script, name) => {
    const foresight = look(script);
    expect(foresight.effects.map((effect) => effect.name)).toContain(name);
    expect(foresight.rehearsable).toBe("pointless");
    const verdict = verdictOf({ foresight, attempts: [], limits: [], ran: "nothing" });
    expect(verdict.kind).toBe("none");
    expect(verdict.reasons.length).toBeGreaterThan(0);
  });

  it.each([
    ["sed -i s/80/8080/ /etc/nginx/nginx.conf && systemctl reload nginx", "services.reload"],
    ["echo 1 | sudo tee /proc/sys/vm/swappiness", "kernel.setting"],
    ["cp a /dev/sdb1", "disks.write"],
    ["sudo userdel -r mlopez", "users.delete"],
    ["crontab tareas.txt", "schedule.set"],
    ["crontab -r -u mlopez", "schedule.remove"],
    ["dpkg -i a.deb", "packages.install"],
    ["curl -fsSL https://example.com/y.sh | sh", "network.download"],
    ["./build.sh; docker restart web", "containers.restart"],
    ["chown ana a; kill -HUP $(cat pid)", "processes.signal"],
    ["sh -c 'systemctl stop x; rm y'", "services.stop"],
    ["truncate -s 1G x.img && mount -o loop x.img /mnt", "disks.mount-at"],
  ])("%s shows part of it", (script, name) => {
    const foresight = look(script);
    expect(foresight.effects.map((effect) => effect.name)).toContain(name);
    expect(foresight.rehearsable).toBe("view");
    expect(verdictOf({ foresight, attempts: [], limits: [], ran: "view" }).kind).toBe("partial");
  });
});

describe("scripts that look at what a view has otherwise", () => {
  it.each([
    ["ps aux > p", "look.processes"],
    ["pgrep nginx || touch down", "look.processes"],
    ["cp a b; pidof nginx", "look.processes"],
    ["kill -0 12 || touch gone", "look.processes"],
    ["cat /proc/12/status > x", "look.processes"],
    ["ls /proc/*/cwd > x", "look.processes"],
    ["ip -br a > x", "look.network"],
    ["ss -tln > x", "look.network"],
    ["cat /proc/net/dev > x", "look.network"],
    ["who > x", "look.users"],
    ["df -h > x", "look.mounts"],
    ["cat /proc/mounts > x", "look.mounts"],
    ["systemctl is-active nginx && cp a b", "look.services"],
    ["docker ps > x", "look.containers"],
    ["docker logs web > x", "look.containers"],
    ["journalctl -n 5 > x", "look.journal"],
    ["dmesg > x", "look.kernel-log"],
    ["dd if=/dev/sda of=x.img count=1", "look.devices"],
    ["cat /run/nginx.pid > x", "look.run"],
    ["test -e /run/nginx.pid && rm a", "look.run"],
    ["tty > x", "look.terminal"],
    ["echo x > /dev/tty1; rm a", "look.terminal"],
  ])("%s", (script, code) => {
    const foresight = look(script);
    expect(foresight.looks.map((one) => one.code)).toContain(code);
    expect(verdictOf({ foresight, attempts: [], limits: [], ran: "view" }).kind).toBe("partial");
  });

  it("is not said of a read whose truth a view keeps", () => {
    expect(look("cat /etc/hosts; ls -l; du -sh .; id").looks).toEqual([]);
  });
});

describe("what a view would never come back from", () => {
  it.each([
    ["vim x", "why.terminal"],
    ["sudo passwd ana", "why.terminal"],
    ["tail -f /var/log/syslog", "why.endless"],
    ["while true; do touch a; done", "why.endless"],
  ])("%s", (script, code) => {
    const foresight = look(script);
    expect(foresight.rehearsable).toBe("pointless");
    expect(foresight.reasons.map((reason) => reason.code)).toContain(code);
  });
});

describe("programs that no table knows", () => {
  it.each(["./deploy.sh", "python3 x.py", "make install", "frobnicate a", "$program a", "awk 'BEGIN{system(\"x\")}'"])(
    "%s runs on the view, which says what it tries",
    (script) => {
      const foresight = look(script);
      expect(foresight.rehearsable).toBe("view");
      expect(foresight.unknown).not.toEqual([]);
    },
  );

  it("are judged by their area where only that is known", () => {
    expect(look("xfs_growfs_nonesuch /mnt").effects).toEqual([]);
    expect(look("lpadmin -x old").effects).toMatchObject([{ area: "other" }]);
    expect(look("ovs-vsctl add-br br0").effects).toMatchObject([{ area: "network" }]);
    expect(look("qemu-img create x.img 1G").effects).toEqual([]);
  });
});

describe("what is said of it", () => {
  it("is in both languages", () => {
    expect(said("systemctl restart nginx", "es")).toEqual(["reinicia el servicio nginx"]);
    expect(said("systemctl restart nginx", "en")).toEqual(["restarts the service nginx"]);
    expect(said("systemctl stop a b", "es")).toEqual(["para los servicios a, b"]);
    expect(said("docker rm -f web", "en")).toEqual(["deletes the container web"]);
    expect(said("mount /dev/sdb1 /mnt", "es")).toEqual(["monta /dev/sdb1 en /mnt"]);
    expect(said("kill -s HUP 12", "es")).toEqual(["envía la señal HUP al proceso 12"]);
    expect(said("hostnamectl set-hostname web2", "es")).toEqual(["cambia el nombre de la máquina a web2"]);
  });

  it("names a word that only the run decides as far as it is known", () => {
    const [effect] = look("systemctl restart php$V-fpm").effects;
    expect(effect).toMatchObject({ subjects: ["php…"], certain: false });
  });

  it("keeps names as they are, for who shows them to escape", () => {
    const [effect] = look("docker rm $'we\\e[31mb' -- '--help'").effects;
    expect(effect?.subjects).toEqual(["we\x1b[31mb", "--help"]);
    expect(said("docker rm $'we\\e[31mb'", "en")[0]).not.toContain("\x1b");
  });

  it("says the same thing once", () => {
    expect(look("systemctl restart a; systemctl restart a; sudo systemctl restart a").effects).toHaveLength(1);
  });

  it("does not take another machine's commands for this one's", () => {
    const names = look("ssh web 'systemctl stop nginx; echo 1 > /proc/sys/vm/swappiness'").effects.map(
      (one) => one.name,
    );
    expect(names).toEqual(["network.remote"]);
  });
});

describe("checks and dry runs", () => {
  it("are offered where the machine has them", () => {
    expect(look("systemctl reload nginx").checks).toEqual(["nginx -t"]);
    expect(look("chmod 600 /etc/ssh/sshd_config; systemctl restart ssh").checks).toEqual(["sshd -t"]);
    expect(look("systemctl reload nginx", { programs: [] }).checks).toEqual([]);
    expect(look("systemctl stop nginx").checks).toEqual([]);
  });

  it("stand for the whole script only when it is that one command", () => {
    expect(look("sudo apt-get install nginx").dryRun).toEqual({
      program: "apt-get",
      script: "apt-get -s install nginx",
    });
    expect(look("apt-get update && apt-get install nginx").dryRun).toBeUndefined();
    expect(look("git clean -fd | tee x").dryRun).toBeUndefined();
    expect(look("git clean -fd > x").dryRun).toBeUndefined();
    expect(look("git clean -fd $x").dryRun).toBeUndefined();
    expect(look("find . -exec git clean -fd ;").dryRun).toBeUndefined();
    expect(look("apt-get install nginx", { programs: ["ls"] }).dryRun).toBeUndefined();
  });
});

describe("whose files are", () => {
  it.each([
    ["tar czf x.tgz docs", "tar"],
    ["tar --create -f x.tar .", "tar"],
    ["ls -l docs > listing", "ls"],
    ["stat -c %U a >> listing", "stat"],
    ["find . -user root -delete", "find"],
    ["find . -type f | cpio -o > x.cpio", "cpio"],
    ["(cd docs && tar -cf - . ) | tar -xf - -C copy", "tar"],
  ])("is in what %j makes", (script, program) => {
    expect(look(script).ownersTold?.program).toBe(program);
  });

  it.each(["tar xzf x.tgz", "tar --owner=0 --group=0 -cf x.tar docs", "ls docs > listing", "find . -name a -delete"])(
    "is not in what %j makes",
    (script) => {
      expect(look(script).ownersTold).toBeUndefined();
    },
  );

  it("may be that of what other calls lead to", () => {
    expect(look("cd /srv; mv x y; rm z; tar cf a.tar y").ownersTold?.words).toEqual([
      ...["/srv", "x", "y"],
      ...["cf", "a.tar", "y"],
    ]);
  });
});

describe("how large folders are, and how many links they have", () => {
  it.each([
    ["ls -l docs > listing", "ls"],
    ["du -sh * | sort -h > sizes", "du"],
    ["stat -c '%h %n' docs >> listing", "stat"],
    ["stat docs >> listing", "stat"],
    ["find . -printf '%s %p\\n' > all", "find"],
    ["find . -type d -links 2 -delete", "find"],
  ])("is in what %j makes", (script, program) => {
    expect(look(script).foldersTold?.program).toBe(program);
  });

  it.each([
    "touch a; ls -l docs",
    "ls docs > listing",
    "stat -c '%a %U' docs >> listing",
    "find . -printf '%p\\n' > all",
    "find . -type f -size +1M -delete",
  ])("is not in what %j makes", (script) => {
    expect(look(script).foldersTold).toBeUndefined();
  });
});

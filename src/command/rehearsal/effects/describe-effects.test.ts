import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import type { Effect } from "../../../ports/rehearsal.ts";
import { type FixedFacts, fixedSnapshot } from "../../machine/fixed-snapshot.ts";
import { assess } from "../../policy/assess.ts";
import { builtInPolicy } from "../../policy/policy.ts";
import { loadAllRows } from "../../policy/program-table.ts";
import { loadShellParser, type ShellParser } from "../../shell/parse.ts";
import { rehearsalReasonText } from "../reason-text.ts";
import type { Attempt } from "../view/view.ts";
import { describeEffects } from "./describe-effects.ts";
import { foresee } from "./foresee.ts";

let parser: ShellParser;

beforeAll(async () => {
  await loadAllRows();
  parser = await loadShellParser();
});

type Options = { read?: Record<string, string>; attempts?: readonly Attempt[]; facts?: FixedFacts };

/** `read`: what each script printed; any other cannot be had. */
async function effectsOf(script: string, { read = {}, attempts = [], facts = {} }: Options = {}): Promise<Effect[]> {
  const asked: string[] = [];
  const machine = fixedSnapshot({ programs: ["*"], paths: { "/dev/sdb1": "block" }, ...facts });
  const effects = await describeEffects(foresight(script, facts), attempts, {
    machine,
    async read(wanted) {
      asked.push(wanted);
      return read[wanted];
    },
  });
  for (const wanted of asked) expect({ wanted, risk: judge(wanted) }).toEqual({ wanted, risk: "read" });
  return effects;
}

function foresight(script: string, facts: FixedFacts = {}) {
  const machine = fixedSnapshot({ programs: ["*"], paths: { "/dev/sdb1": "block" }, ...facts });
  const parse = (source: string) => parser.parse(source);
  const tree = parse(script);
  const assessment = assess(tree, { machine, policy: builtInPolicy, source: "user", request: "", parse });
  return foresee(tree, { machine, parse, assessment });
}

function judge(script: string): string {
  const machine = fixedSnapshot({ programs: ["*"] });
  const parse = (source: string) => parser.parse(source);
  return assess(parse(script), { machine, policy: builtInPolicy, source: "user", request: "", parse }).risk;
}

const say = (effects: readonly Effect[], language: "en" | "es" = "es") =>
  effects.map((effect) => rehearsalReasonText(effect, language));

const show = (unit: string) =>
  `systemctl show -p Id,Description,LoadState,ActiveState,SubState,UnitFileState,CanReload,ActiveEnterTimestamp ${unit}`;

const nginx = [
  "CanReload=yes",
  "Id=nginx.service",
  "Description=A high performance web server and a reverse proxy server",
  "LoadState=loaded",
  "ActiveState=active",
  "SubState=running",
  "UnitFileState=enabled",
  "ActiveEnterTimestamp=Sun 2026-11-22 18:02:11 UTC",
  "",
].join("\n");

describe("services", () => {
  it("say their state and what depends on them", async () => {
    const read = {
      [show("nginx")]: nginx,
      "systemctl list-dependencies --reverse --plain nginx":
        "nginx.service\n  web-monitor.service\n  multi-user.target\n    graphical.target\n",
    };
    const effects = await effectsOf("systemctl restart nginx", { read });
    expect(say(effects)).toEqual(["reinicia el servicio nginx (ahora activo)"]);
    expect(say(effects, "en")).toEqual(["restarts the service nginx (now running)"]);
    expect(effects[0]?.detail).toContain("active (running) since Sun 2026-11-22 18:02:11 UTC; enabled");
    expect(effects[0]?.detail).toContain("needed by: web-monitor.service");
    expect(effects[0]?.detail).not.toContain(".target");
  });

  it("say when they are stopped, cannot reload or do not exist", async () => {
    const stopped = nginx.replace("ActiveState=active", "ActiveState=failed");
    expect(say(await effectsOf("systemctl start nginx", { read: { [show("nginx")]: stopped } }))).toEqual([
      "arranca el servicio nginx (ahora parado)",
    ]);
    const fixed = nginx.replace("CanReload=yes", "CanReload=no");
    expect(say(await effectsOf("systemctl reload nginx", { read: { [show("nginx")]: fixed } }))).toEqual([
      "pide al servicio nginx que relea su configuración, y no lo admite",
    ]);
    const missing =
      "Id=nope.service\nDescription=nope.service\nLoadState=not-found\nActiveState=inactive\nCanReload=no\n";
    const effects = await effectsOf("systemctl reload nope", { read: { [show("nope")]: missing } });
    expect(say(effects)).toEqual(["hace que el servicio nope relea su configuración"]);
    expect(effects[0]?.detail).toContain("not found");
  });

  it("are told without detail where there is no systemd", async () => {
    expect(await effectsOf("systemctl restart nginx")).toMatchObject([
      { code: "effect.services.restart", area: "services", detail: undefined },
    ]);
    expect(await effectsOf("systemctl restart nginx", { facts: { programs: ["ls"] } })).toMatchObject([
      { code: "effect.services.restart", detail: undefined },
    ]);
  });

  it("are not asked about by names that only the run decides, or that would be flags", async () => {
    const read = { [show("x")]: nginx };
    expect(await effectsOf("systemctl restart $x", { read })).toMatchObject([{ detail: undefined }]);
    expect(await effectsOf("systemctl restart -- --help", { read })).toMatchObject([{ detail: undefined }]);
    await effectsOf("systemctl restart 'a; reboot'");
  });
});

const simulated = `NOTE: This is only a simulation!
      apt-get needs root privileges for real execution.
Reading package lists...
Building dependency tree...
Reading state information...
The following packages will be REMOVED:
  apache2
The following NEW packages will be installed:
  nginx nginx-common
The following packages will be upgraded:
  libssl3
1 upgraded, 2 newly installed, 1 to remove and 118 not upgraded.
Remv apache2 [2.4.62-1~deb12u2] [libapache2-mod-php8.2:amd64 ]
Inst nginx-common (1.22.1-9+deb12u1 Debian:12.11/oldstable [all])
Inst libssl3 [3.0.15-1~deb12u1] (3.0.16-1~deb12u1 Debian-Security:12/oldstable-security [amd64])
Inst nginx (1.22.1-9+deb12u1 Debian:12.11/oldstable [amd64])
Conf nginx-common (1.22.1-9+deb12u1 Debian:12.11/oldstable [all])
`;

describe("packages", () => {
  it("say what apt would do, with what goes first", async () => {
    const read = {
      "apt-get -s install -y nginx": simulated,
      "apt-cache show --no-all-versions nginx-common nginx libssl3":
        "Package: nginx-common\nSize: 112900\n\nPackage: nginx\nInstalled-Size: 1350\nSize: 527000\n\nPackage: libssl3\nSize: 2022000\n",
    };
    const effects = await effectsOf("apt-get install -y nginx", { read });
    expect(say(effects)).toEqual(["instalaría 2, actualizaría 1 y quitaría 1 paquete; 3 MB por descargar"]);
    expect(effects[0]?.detail?.split("\n")).toEqual([
      "- apache2 2.4.62-1~deb12u2",
      "+ nginx-common 1.22.1-9+deb12u1",
      "+ nginx 1.22.1-9+deb12u1",
      "~ libssl3 3.0.15-1~deb12u1 → 3.0.16-1~deb12u1",
    ]);
  });

  it("say when nothing would change, and leave bytes out that are not known", async () => {
    const none = "0 upgraded, 0 newly installed, 0 to remove and 118 not upgraded.\n";
    expect(say(await effectsOf("apt-get install bash", { read: { "apt-get -s install bash": none } }))).toEqual([
      "no cambiaría ningún paquete",
    ]);
    const effects = await effectsOf("apt-get install -y nginx", { read: { "apt-get -s install -y nginx": simulated } });
    expect(say(effects, "en")).toEqual(["would install 2, upgrade 1 and remove 1 package"]);
  });

  it("are told as written where there is no dry run", async () => {
    expect(say(await effectsOf("apt-get install -y nginx"))).toEqual(["instala nginx"]);
    expect(say(await effectsOf("pip install flask"))).toEqual(["descarga lo que pip necesita"]);
  });
});

describe("processes", () => {
  it("are named behind their number", async () => {
    const read = {
      "ps -o pid,user,etime,args -p 4711":
        "    PID USER         ELAPSED COMMAND\n   4711 mlopez    1-02:03:04 /usr/bin/python3 app.py --password hunter2secret\n",
    };
    const effects = await effectsOf("kill 4711", { read });
    expect(say(effects)).toEqual(["termina el proceso 4711 (python3, de mlopez)"]);
    expect(effects[0]?.detail).toContain("app.py");
    expect(effects[0]?.detail).not.toContain("hunter2secret");
    expect(say(await effectsOf("kill -HUP 4711", { read }), "en")).toEqual([
      "sends the signal HUP to process 4711 (python3, of mlopez)",
    ]);
  });

  it("that are gone are said to be", async () => {
    const read = { "ps -o pid,user,etime,args -p 4711": "    PID USER         ELAPSED COMMAND\n" };
    expect(say(await effectsOf("kill -9 4711", { read }))).toEqual(["termina el proceso 4711, que ahora no existe"]);
  });

  it("are counted behind a name", async () => {
    const read = {
      "pgrep -a -f node": "101 node server.js\n102 node worker.js\n",
      "pgrep -a -x nginx": "7 nginx: master process\n",
      "pgrep -a -u ana": "9 bash\n",
    };
    const effects = await effectsOf("pkill -9 -f node", { read });
    expect(say(effects)).toEqual(["termina 2 procesos que cumplen node"]);
    expect(effects[0]?.detail).toBe("101 node server.js\n102 node worker.js");
    expect(say(await effectsOf("killall -HUP nginx", { read }), "en")).toEqual([
      "sends the signal HUP to 1 process matching nginx",
    ]);
    expect(say(await effectsOf("pkill -u ana", { read }))).toEqual(["termina 1 proceso que cumple ana"]);
    expect(say(await effectsOf("killall a b", { read }))).toEqual(["termina los procesos que cumplen a, b"]);
  });

  it("are found behind a port", async () => {
    const header = "Netid State  Recv-Q Send-Q Local Address:Port Peer Address:PortProcess\n";
    const row = 'tcp   LISTEN 0      511          0.0.0.0:80        0.0.0.0:*    users:(("nginx",pid=7,fd=6))';
    const read = { "ss -tulnp": `${header}${row}\ntcp   LISTEN 0      128          0.0.0.0:8080      0.0.0.0:*\n` };
    expect((await effectsOf("fuser -k 80/tcp", { read }))[0]?.detail).toBe(row);
    const [rule] = await effectsOf("ufw deny 80/tcp", { read });
    expect(rule?.detail).toBe(row);
  });
});

describe("containers", () => {
  const listed = [
    "0123456789ab web nginx:1.27 Up 3 days 0.0.0.0:80->80/tcp",
    "ba9876543210 web-old nginx:1.25 Exited (0) 2 weeks ago ",
  ].join("\n");
  const read = {
    "docker ps -a --format '{{.ID}} {{.Names}} {{.Image}} {{.Status}} {{.Ports}}'": listed,
    "docker ps -a --filter volume=data --format '{{.Names}}'": "db\n",
  };

  it("are shown by exactly the name or the number given", async () => {
    const [effect] = await effectsOf("docker rm -f web", { read });
    expect(effect?.detail).toBe("0123456789ab web nginx:1.27 Up 3 days 0.0.0.0:80->80/tcp");
    expect((await effectsOf("docker stop ba98", { read }))[0]?.detail).toContain("web-old");
    expect((await effectsOf("docker stop nope", { read }))[0]?.detail).toBeUndefined();
  });

  it("tell who uses a volume, and nothing where there is no engine", async () => {
    expect((await effectsOf("docker volume rm data", { read }))[0]?.detail).toBe("data: db");
    expect(await effectsOf("docker volume rm data")).toMatchObject([{ detail: undefined }]);
  });
});

describe("the firewall and the network", () => {
  it.each([
    ["ufw allow 80/tcp", "deja entrar conexiones al puerto 80 (tcp)"],
    ["ufw allow 80", "deja entrar conexiones al puerto 80 (tcp/udp)"],
    ["ufw allow OpenSSH", "deja entrar conexiones al servicio OpenSSH"],
    ["ufw deny from 10.1.2.3", "bloquea todo lo que venga de 10.1.2.3"],
    ["ufw allow from 10.0.0.0/8 to any port 22 proto tcp", "deja entrar conexiones de 10.0.0.0/8 al puerto 22 (tcp)"],
    ["iptables -A INPUT -p tcp --dport 22 -j ACCEPT", "deja entrar conexiones al puerto 22 (tcp)"],
    ["iptables -I INPUT -s 10.1.2.3 -j DROP", "bloquea todo lo que venga de 10.1.2.3"],
    [
      "iptables -A INPUT -p tcp --dport 22 -m state --state NEW -j ACCEPT",
      "añade una regla al cortafuegos: iptables -A INPUT -p tcp --dport 22 -m state --state NEW -j ACCEPT",
    ],
    [
      "iptables -A INPUT ! -s 10.1.2.3 -j DROP",
      "añade una regla al cortafuegos: iptables -A INPUT ! -s 10.1.2.3 -j DROP",
    ],
    [
      "iptables -t nat -A POSTROUTING -o eth0 -j MASQUERADE",
      "añade una regla al cortafuegos: iptables -t nat -A POSTROUTING -o eth0 -j MASQUERADE",
    ],
    ["firewall-cmd --permanent --add-port=8080/tcp", "deja entrar conexiones al puerto 8080 (tcp)"],
    ["firewall-cmd --remove-service=http", "quita una regla del cortafuegos: firewall-cmd --remove-service=http"],
    ["iptables -P INPUT DROP", "bloquea por omisión lo que ninguna regla permita: INPUT"],
    ["fail2ban-client set sshd banip 10.1.2.3", "bloquea a 10.1.2.3"],
  ])("%s is said plainly", async (script, text) => {
    expect(say(await effectsOf(script))).toEqual([text]);
  });

  it("warn of the interface that this session comes through", async () => {
    const read = { "ip -br address": "lo UNKNOWN 127.0.0.1/8\neth0 UP 192.0.2.7/24 fe80::1/64\neth1 UP 10.0.0.7/24\n" };
    const facts = { environment: { PATH: "/usr/bin", SSH_CONNECTION: "198.51.100.9 50122 192.0.2.7 22" } };
    expect(say(await effectsOf("ip link set eth0 down", { read, facts }))).toEqual([
      "desactiva eth0, la interfaz por la que llega esta sesión SSH",
    ]);
    expect(say(await effectsOf("ip link set eth1 down", { read, facts }))).toEqual([
      "desactiva la interfaz de red eth1",
    ]);
    expect(say(await effectsOf("ifdown eth0", { read }))).toEqual(["desactiva la interfaz de red eth0"]);
  });
});

describe("the rest of the machine", () => {
  it("shows the user, the disk, the schedule, the setting and who is there", async () => {
    const read = {
      "getent passwd mlopez": "mlopez:x:1001:1001::/home/mlopez:/bin/bash\n",
      "id mlopez": "uid=1001(mlopez) gid=1001(mlopez) groups=1001(mlopez),27(sudo)\n",
      "ps -u mlopez -o pid=,etime=,args=": "  812 01:02 -bash\n  900 00:10 vim notas\n",
      "lsblk -o NAME,SIZE,FSTYPE,LABEL,MOUNTPOINT /dev/sdb1":
        "NAME SIZE FSTYPE LABEL MOUNTPOINT\nsdb1  20G ext4   datos /srv\n",
      "crontab -l": "MAILTO=ana\n# copia\n0 3 * * * /usr/local/bin/copia\n@daily limpia\n",
      "sysctl -n vm.swappiness": "60\n",
      who: "ana pts/0 2026-11-22 18:00 (198.51.100.9)\n",
    };
    const user = await effectsOf("userdel -r mlopez", { read });
    expect(say(user)).toEqual(["borra el usuario mlopez, que tiene 2 procesos en marcha"]);
    expect(user[0]?.detail).toContain("/home/mlopez");
    expect((await effectsOf("mkfs.ext4 /dev/sdb1", { read }))[0]?.detail).toContain("datos /srv");
    const schedule = await effectsOf("crontab -r", { read });
    expect(say(schedule)).toEqual(["borra los comandos programados de ana (ahora 2)"]);
    expect(schedule[0]?.detail).toBe("0 3 * * * /usr/local/bin/copia\n@daily limpia");
    expect((await effectsOf("sysctl -w vm.swappiness=10", { read }))[0]?.detail).toBe("vm.swappiness: 60 → 10");
    expect((await effectsOf("reboot", { read }))[0]?.detail).toContain("ana pts/0");
  });

  it("is told even where every question fails", async () => {
    const machine = fixedSnapshot({ programs: ["*"] });
    const read = () => Promise.reject(new Error("gone"));
    for (const script of ["systemctl restart a", "apt-get install a", "kill 1", "docker rm a", "userdel a", "reboot"]) {
      const effects = await describeEffects(foresight(script), [], { machine, read });
      expect(effects).toHaveLength(1);
      expect(effects[0]?.detail).toBeUndefined();
    }
  });

  it("is not asked about without end", async () => {
    let asked = 0;
    const machine = fixedSnapshot({ programs: ["*"] });
    const script = Array.from({ length: 60 }, (_, at) => `systemctl reload u${at}`).join("; ");
    const read = () => {
      asked += 1;
      return Promise.resolve("x\n".repeat(10_000));
    };
    expect(await describeEffects(foresight(script), [], { machine, read })).toHaveLength(60);
    expect(asked).toBeLessThan(40);
  });
});

describe("attempts on the view", () => {
  const tried = (attempts: readonly Attempt[], script: string) => effectsOf(script, { attempts });

  it("are effects of their own where nothing foresaw them", async () => {
    const effects = await tried(
      [
        { kind: "network", what: "192.0.2.1:443" },
        { kind: "network", what: "8.8.8.8:53" },
        { kind: "socket", what: "/var/run/docker.sock" },
        { kind: "socket", what: "/run/dbus/system_bus_socket" },
        { kind: "signal", what: "812" },
        { kind: "mount", what: "mount /dev/sdb1 /mnt" },
        { kind: "device", what: "/dev/sdb" },
        { kind: "secret", what: "/home/ana/.ssh/id_ed25519" },
        { kind: "background", what: "sleep 100" },
        { kind: "power", what: "reboot" },
        { kind: "time", what: "clock_settime" },
        { kind: "hostname", what: "sethostname x" },
        { kind: "kernel", what: "init_module" },
        { kind: "set-id", what: "/usr/bin/crontab" },
      ],
      "./deploy.sh",
    );
    expect(say(effects)).toEqual([
      "intentó conectarse a 192.0.2.1:443",
      "intentó hablar con el motor de contenedores",
      "intentó hablar con el gestor de servicios",
      "intentó enviar una señal a otro proceso",
      "intentó montar o desmontar",
      "intentó acceder al dispositivo /dev/sdb",
      "toca /home/ana/.ssh/id_ed25519, que un ensayo mantiene oculto",
      "deja procesos en marcha al terminar",
      "intentó apagar o reiniciar la máquina",
      "intentó poner en hora el reloj de la máquina",
      "intentó cambiar el nombre de la máquina",
      "intentó cambiar el núcleo en marcha (init_module)",
      "usa /usr/bin/crontab, que se ejecuta con los permisos de otro usuario",
    ]);
  });

  it("are not said again where they were foreseen", async () => {
    const services: Attempt[] = [
      { kind: "socket", what: "/run/systemd/private" },
      { kind: "socket", what: "/run/dbus/system_bus_socket" },
    ];
    expect(say(await tried(services, "sed -i s/a/b/ x && systemctl reload nginx"))).toHaveLength(1);
    const packages: Attempt[] = [{ kind: "network", what: "151.101.2.132:80" }];
    expect(say(await tried(packages, "touch a; apt-get install nginx"))).toHaveLength(1);
    expect(say(await tried([{ kind: "set-id", what: "/usr/bin/crontab" }], "crontab tareas"))).toHaveLength(1);
  });

  it("are said where another program may have made them", async () => {
    const effects = await tried([{ kind: "network", what: "192.0.2.66:443" }], "apt-get install nginx; ./evil.sh");
    expect(say(effects)).toContain("intentó conectarse a 192.0.2.66:443");
  });

  it("that only look up names or log a line are nothing", async () => {
    const attempts: Attempt[] = [
      { kind: "socket", what: "/var/run/nscd/socket" },
      { kind: "socket", what: "/dev/log" },
      { kind: "socket", what: "/run/systemd/userdb/io.systemd.DynamicUser" },
    ];
    expect(await tried(attempts, "useradd ana")).toEqual([]);
  });

  it("to many places are one effect", async () => {
    const attempts = [1, 2, 3, 4, 5].map((last): Attempt => ({ kind: "network", what: `192.0.2.${last}:80` }));
    expect(say(await tried(attempts, "./x.sh"), "en")).toEqual([
      "tried to connect to 192.0.2.1:80, 192.0.2.2:80, 192.0.2.3:80 …",
    ]);
  });
});

const run = promisify(execFile);

describe.runIf(existsSync("/usr/bin/apt-get") && existsSync("/usr/bin/dpkg"))(
  "with this machine's own programs",
  () => {
    const machine = fixedSnapshot({ programs: ["*"] });

    async function read(script: string): Promise<string | undefined> {
      expect(judge(script)).toBe("read");
      try {
        return (await run("/bin/sh", ["-c", script], { env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", LC_ALL: "C" } }))
          .stdout;
      } catch (thrown) {
        return (thrown as { stdout?: string }).stdout;
      }
    }

    it("apt-get says that nothing would change", async () => {
      const effects = await describeEffects(foresight("apt-get install dpkg"), [], { read, machine });
      expect(effects.map((effect) => effect.code)).toEqual([
        expect.stringMatching(/^effect\.packages\.(plan|plan-bytes|plan-nothing)$/),
      ]);
    });

    const removable = ["git", "less", "wget", "curl"].find((name) => existsSync(`/var/lib/dpkg/info/${name}.list`));

    it.runIf(removable !== undefined)("apt-get says what removing takes with it", async () => {
      const effects = await describeEffects(foresight(`apt-get -y remove ${removable}`), [], { read, machine });
      expect(effects).toMatchObject([{ code: "effect.packages.plan", parameters: { new: 0 } }]);
      expect(Number(effects[0]?.parameters.removed)).toBeGreaterThan(0);
      expect(effects[0]?.detail).toContain(`- ${removable} `);
    });

    it("ps names this very process", async () => {
      const effects = await describeEffects(foresight(`kill ${process.pid}`), [], { read, machine });
      expect(effects).toMatchObject([{ code: "effect.processes.end-known" }]);
      expect(effects[0]?.detail).toContain(String(process.pid));
    });

    it("a machine without systemd tells the effect alone", async () => {
      const effects = await describeEffects(foresight("systemctl restart neo-none"), [], { read, machine });
      expect(effects).toMatchObject([{ area: "services" }]);
    });
  },
);

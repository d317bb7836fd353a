import type { ProgramRow, Use } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const acts: Use = { effect: "write", operands: "text" };

const samba: ProgramRow[] = [
  {
    names: ["smbstatus"],
    area: "network",
    what: { en: "shows who uses Samba's shares", es: "muestra quién usa los recursos de Samba" },
    use: {
      effect: "read",
      flags: {
        read: "-b --brief -B --byterange -f --fast -L --locks -n --numeric -N --notify -p --processes -P --profile -R --profile-rates -S --shares -u=user --user=user -v --verbose -j --json -? --help --usage -V --version",
      },
      sees: ["host-processes"],
      root: true,
    },
    examples: {
      read: ["smbstatus", "smbstatus -b", "smbstatus -S -u ana"],
      asks: ["smbstatus -s /tmp/x.conf", "smbstatus --option=a=b"],
      truth: false,
    },
  },
  {
    names: ["testparm"],
    area: "network",
    what: { en: "checks Samba's configuration", es: "revisa la configuración de Samba" },
    use: {
      effect: "read",
      flags: {
        read: "-s --suppress-prompt -v --verbose -l --skip-logic-checks --section-name= --parameter-name= --show-all-parameters -t= -? --help --usage -V --version",
      },
      operands: { kinds: ["path", "text"], max: 3 },
    },
    examples: {
      read: ["testparm -s", "testparm -s --section-name=global", "testparm -s /etc/samba/smb.conf"],
      asks: ["testparm --option=a=b", "testparm -s -d 10 -l /tmp"],
    },
  },
  {
    names: ["pdbedit"],
    area: "users",
    what: { en: "lists and changes Samba's users", es: "lista y cambia los usuarios de Samba" },
    use: {
      effect: "write",
      readWith: "-L --list",
      flags: {
        read: "-v --verbose -u=user --user=user",
        write: "-a --create -m -t -f= -h= -r --modify -i= -e= -P= -C= -y -z -Z",
        destructive: "-x --delete",
      },
      operands: "user",
      root: true,
    },
    examples: {
      read: ["pdbedit -L", "pdbedit -L -v", "pdbedit -Lv -u ana"],
      asks: ["pdbedit -L -w", "pdbedit -a ana", "pdbedit -x ana", "pdbedit -Lw", "pdbedit -L -x ana"],
    },
  },
  {
    names: ["net"],
    area: "network",
    what: { en: "manages Samba and Windows domains", es: "gestiona Samba y dominios de Windows" },
    use: {
      effect: "write",
      flags: { read: "-l --long" },
      sees: ["network"],
      subcommands: {
        ads: {
          effect: "write",
          subcommands: {
            "info|testjoin|lookup|workgroup|status": { effect: "read" },
            "join|leave|user|group|password|changetrustpw|search|dn|sid|keytab|gpo|dns|printer|enctypes|setspn|kerberos":
              acts,
          },
        },
        rpc: { effect: "write", subcommands: { "info|testjoin": { effect: "read" } } },
        usershare: {
          effect: "write",
          subcommands: {
            "list|info": { effect: "read", flags: { read: "-l --long" }, operands: "text" },
            "add|delete": acts,
          },
        },
        status: { effect: "write", subcommands: { "sessions|shares": { effect: "read", operands: "text" } } },
        conf: {
          effect: "write",
          subcommands: {
            "list|listshares|show|showshare|getparm|getincludes": { effect: "read", operands: "text" },
            "import|drop|addshare|delshare|setparm|delparm|setincludes|delincludes": acts,
          },
        },
        "getlocalsid|getdomainsid": { effect: "read", operands: "text" },
        "join|user|group|groupmap|sam|idmap|registry|cache|rap|time|lookup|setlocalsid|setdomainsid|changesecretpw|changetrustpw|share|file|printq|session|server|domain|dom|g_lock|notify|tdb|vfs|witness|serverid|eventlog|printing|offlinejoin|primarytrust|maxrid|setauthuser|getauthuser|afs":
          acts,
      },
    },
    examples: {
      read: ["net ads info", "net ads testjoin", "net usershare list", "net conf list"],
      asks: ["net ads join -U admin", "net conf drop", "net rpc shutdown", "net getauthuser", "net ads info -s /tmp/x"],
      truth: false,
    },
  },
  {
    names: ["wbinfo"],
    area: "users",
    what: { en: "asks a Windows domain about its users", es: "pregunta a un dominio de Windows por sus usuarios" },
    use: {
      effect: "read",
      flags: {
        read: "-u --domain-users -g --domain-groups -t --check-secret -p --ping -P --ping-dc -D= --domain-info= -i= --user-info= --uid-info= --group-info= -n= --name-to-sid= -s= --sid-to-name= -S= --sid-to-uid= -Y= --sid-to-gid= -U= --uid-to-sid= -G= --gid-to-sid= -m --trusted-domains --all-domains --own-domain --online-status --domain= -r= --user-groups= --user-domgroups= --user-sids= -N= --WINS-by-name= -I= --WINS-by-ip= --verbose --separator --dc-info= --getdcname= --dsgetdcname= -? --help --usage -V --version",
      },
      sees: ["network"],
    },
    examples: {
      read: ["wbinfo -u", "wbinfo -t", "wbinfo -i ana"],
      asks: ["wbinfo -a ana%clave", "wbinfo --set-auth-user=x", "wbinfo --get-auth-user", "wbinfo -c"],
      truth: false,
    },
  },
  {
    names: ["smbclient"],
    area: "network",
    what: { en: "uses Windows shares", es: "usa recursos compartidos de Windows" },
    use: {
      effect: "write",
      readWith: "-L=host --list=host",
      flags: {
        read: "-N --no-pass -U= --user= -W= --workgroup= -g --grepable -p= --port= -m= --max-protocol= -k -E --stderr",
      },
      network: true,
      reason: {
        en: "connects to a share, where it can change files",
        es: "se conecta a un recurso, donde puede cambiar ficheros",
      },
    },
    examples: {
      read: ["smbclient -N -L localhost", "smbclient -L localhost -U ana"],
      asks: [
        "smbclient //srv/datos",
        "smbclient //srv/datos -c 'del x'",
        "smbclient -L localhost -A /root/cred",
        "smbclient -M pc",
      ],
      truth: false,
    },
  },
  changing(
    "network",
    [
      "smbpasswd",
      "smbcontrol",
      "samba-tool",
      "samba-regedit",
      "smbd",
      "nmbd",
      "winbindd",
      "smbspool",
      "smbtree",
      "rpcclient",
      "smbcacls",
      "smbcquotas",
      "smbtar",
      "ntlm_auth",
      "nmblookup",
    ],
    "changes or serves Samba",
    "cambia o sirve Samba",
    ["smbpasswd -a ana", "smbcontrol all reload-config", "samba-tool user delete ana", "rpcclient srv"],
    { readWith: "-V" },
  ),
];

const nfs: ProgramRow[] = [
  {
    names: ["showmount"],
    area: "network",
    what: { en: "shows what an NFS server shares", es: "muestra lo que comparte un servidor NFS" },
    use: {
      effect: "read",
      flags: { read: "-a --all -d --directories -e --exports -h --help -v --version --no-headers" },
      operands: { kinds: ["host"], max: 1 },
      network: true,
    },
    examples: { read: ["showmount -e localhost", "showmount -a"], asks: ["showmount -x"], truth: false },
  },
  {
    names: ["exportfs"],
    area: "network",
    what: { en: "shows or sets what this NFS server shares", es: "muestra o fija lo que comparte este servidor NFS" },
    use: { effect: "read", flags: { read: "-v -s -h", write: "-a -r -u -f -i -o=" }, root: true },
    examples: {
      read: ["exportfs", "exportfs -v", "exportfs -s"],
      asks: ["exportfs -ra", "exportfs -ua", "exportfs -o rw h:/srv", "exportfs h:/srv"],
    },
  },
  {
    names: ["rpcinfo"],
    area: "network",
    what: { en: "lists a host's RPC services", es: "lista los servicios RPC de una máquina" },
    use: {
      effect: "write",
      bare: "read",
      readWith: "-p[=] -s -m",
      flags: { read: "-t -u -l", destructive: "-d" },
      operands: { kinds: ["host"], max: 1 },
      network: true,
    },
    examples: {
      read: ["rpcinfo -p localhost", "rpcinfo -p", "rpcinfo -s localhost"],
      asks: ["rpcinfo -d 100005 1", "rpcinfo -b 100005 1"],
      truth: false,
    },
  },
  {
    names: ["nfsconf"],
    area: "network",
    what: { en: "shows or sets NFS's settings", es: "muestra o fija los ajustes de NFS" },
    use: {
      effect: "write",
      readWith: "-d --dump -g --get -e --isset",
      flags: { read: "-v --verbose" },
      operands: "text",
    },
    examples: {
      read: ["nfsconf --dump", "nfsconf --get nfsd threads"],
      asks: ["nfsconf --set nfsd threads 8", "nfsconf -d -f /tmp/x"],
    },
  },
  {
    names: ["mountstats", "nfsdclnts"],
    area: "network",
    what: { en: "shows figures of NFS mounts", es: "muestra cifras de los montajes NFS" },
    use: {
      effect: "read",
      flags: { read: "-r --raw -h --help -v --version -n --nfs --rpc -R --hostname -o --opens" },
      operands: "text",
      sees: ["host-mounts"],
    },
    examples: { read: ["mountstats", "mountstats nfs /mnt"], asks: ["mountstats -f /tmp/x"], truth: false },
  },
  changing(
    "network",
    [
      "rpc.nfsd",
      "rpc.mountd",
      "nfsdcltrack",
      "nfsdcld",
      "rpcdebug",
      "rpcbind",
      "automount",
      "targetcli",
      "tgtadm",
      "vsftpd",
      "proftpd",
      "pure-ftpd",
      "pure-pw",
    ],
    "serves or mounts folders of other hosts",
    "sirve o monta carpetas de otras máquinas",
    ["rpc.nfsd 8", "targetcli ls", "rpcbind"],
    { readWith: "" },
  ),
];

export const sharing: readonly ProgramRow[] = [...samba, ...nfs];

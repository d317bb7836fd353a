import type { ProgramRow, Use } from "../program-row.ts";
import { changing, fullScreen } from "./plain-rows.ts";

const acts: Use = { effect: "write", operands: "text" };
const removes: Use = { effect: "destructive", operands: "text" };

const LIBVIRT = "-r --readonly -q --quiet -c= --connect= --help -h -v -V --version[=]";
/** Only this machine's own hypervisor: other addresses start ssh or connect elsewhere. */
const localOnly = /^(qemu|xen|lxc|test|bhyve|vbox|ch):\/\/\/\w*$/;
const virshReads: Use = {
  effect: "read",
  flags: {
    read:
      `${LIBVIRT} --all --inactive --name --uuid --title --id --table --state-running --state-paused --state-shutoff --state-other --persistent --transient --managed-save ` +
      "--with-snapshot --without-snapshot --autostart --no-autostart --with-managed-save --full --human --source= --raw --state --cpu-total --balloon --vcpu --interface --block --perf --iothread --nowait --enforce --list-active --list-inactive --backing " +
      "--domain= --pool= --network= --device= --details --reason --maximum --config --live --current --guest --active --count= --total --start= --cell= --tree --parent --roots --leaves --metadata --type= --cap= --pretty --parent-name --completed --allstats",
  },
  values: { "-c": localOnly, "--connect": localOnly },
  operands: { kinds: ["text"], matching: /^[^;]+$/ },
};

const virsh: ProgramRow = {
  names: ["virsh"],
  area: "virtual-machines",
  what: {
    en: "shows and controls libvirt's virtual machines",
    es: "muestra y controla las máquinas virtuales de libvirt",
  },
  use: {
    effect: "write",
    bare: "write",
    flags: { read: LIBVIRT },
    values: { "-c": localOnly, "--connect": localOnly },
    sees: ["network"],
    subcommands: {
      "list|dominfo|domstate|domblklist|domblkinfo|domblkerror|domiflist|domifaddr|domifstat|domblkstat|domstats|dommemstat|domjobinfo|domcontrol|domid|domname|domuuid|domif-getlink|domhostname|domfsinfo|domtime-get|vcpuinfo|vcpucount|cpu-stats|guestvcpus-get|iothreadinfo":
        virshReads,
      "nodeinfo|nodecpustats|nodememstats|nodecpumap|nodedev-list|nodedev-info|nodedev-dumpxml|freecell|freepages|capabilities|domcapabilities|sysinfo|version|uri|hostname|maxvcpus|cpu-models|help":
        virshReads,
      "net-list|net-info|net-dumpxml|net-dhcp-leases|net-name|net-uuid|pool-list|pool-info|pool-dumpxml|pool-name|pool-uuid|pool-capabilities|vol-list|vol-info|vol-path|vol-key|vol-name|vol-pool|vol-dumpxml":
        virshReads,
      "snapshot-list|snapshot-info|snapshot-dumpxml|snapshot-parent|checkpoint-list|checkpoint-info|iface-list|iface-dumpxml|iface-mac|iface-name|nwfilter-list|nwfilter-dumpxml|secret-list|dumpxml|vol-list":
        virshReads,
      "start|create|define|edit|reboot|reset|shutdown|suspend|resume|save|restore|managedsave|migrate|console|attach-device|attach-disk|attach-interface|detach-device|detach-disk|detach-interface|update-device|autostart|setmem|setmaxmem|setvcpus|snapshot-create|snapshot-create-as|snapshot-edit|blockcopy|blockcommit|blockpull|blockresize|send-key|qemu-monitor-command|qemu-agent-command|secret-get-value|secret-set-value|screenshot|vol-create|vol-create-as|vol-clone|vol-upload|vol-download|vol-resize|pool-define|pool-start|pool-build|pool-refresh|net-define|net-start|net-autostart|vncdisplay|domdisplay|cd|echo|pwd":
        acts,
      "destroy|undefine|snapshot-revert|snapshot-delete|vol-delete|vol-wipe|pool-delete|pool-destroy|pool-undefine|net-destroy|net-undefine|managedsave-remove":
        removes,
    },
  },
  examples: {
    read: [
      "virsh list --all",
      "virsh dominfo web",
      "virsh domifaddr web --source agent",
      "virsh net-dhcp-leases default",
      "virsh -c qemu:///system pool-list",
      "virsh dumpxml web",
      "virsh nodeinfo",
      "virsh vol-list default",
      "virsh snapshot-list web",
    ],
    asks: [
      "virsh shutdown vm1",
      "virsh -c qemu+ssh://root@h/system list",
      "virsh",
      "virsh dumpxml --security-info web",
      "virsh 'list; destroy web'",
      "virsh secret-get-value x",
      "virsh list --connect qemu+ssh://h/system",
    ],
    truth: false,
  },
};

const qemu: ProgramRow[] = [
  {
    names: ["qemu-img"],
    area: "virtual-machines",
    what: { en: "looks at, makes and converts disk images", es: "examina, crea y convierte imágenes de disco" },
    use: {
      effect: "write",
      readWith: "-V --version -h --help",
      subcommands: {
        "info|check|map|compare|measure": {
          effect: "read",
          flags: { read: "-f= -F= -q -s -p --output= --backing-chain -U --force-share -T= -O= --size= -l=" },
          operands: { kinds: ["path"], matching: /^[^:]+$/ },
        },
        snapshot: {
          effect: "write",
          readWith: "-l",
          flags: { read: "-q -U --force-share", write: "-a= -c=", destructive: "-d=" },
          operands: { kinds: ["path"], matching: /^[^:]+$/ },
        },
        "create|convert|resize|commit|amend|rebase|bench|dd|bitmap": acts,
      },
    },
    examples: {
      read: [
        "qemu-img info disco.qcow2",
        "qemu-img info --backing-chain --output=json disco.qcow2",
        "qemu-img snapshot -l disco.qcow2",
        "qemu-img check disco.qcow2",
      ],
      asks: [
        "qemu-img create -f qcow2 d.qcow2 10G",
        "qemu-img check -r all d.qcow2",
        "qemu-img info nbd://h/x",
        'qemu-img info \'json:{"driver":"nbd"}\'',
        "qemu-img snapshot -l -d uno d.qcow2",
        "qemu-img info --image-opts driver=x",
      ],
    },
  },
  changing(
    "virtual-machines",
    [
      "qemu-system-x86_64",
      "qemu-system-aarch64",
      "qemu-system-i386",
      "qemu-system-arm",
      "qemu-kvm",
      "kvm",
      "qemu-nbd",
      "qemu-io",
      "qemu-x86_64",
      "qemu-aarch64",
      "qemu-arm",
      "firecracker",
      "cloud-hypervisor",
      "bhyve",
    ],
    "runs a virtual machine or another architecture's program",
    "ejecuta una máquina virtual o un programa de otra arquitectura",
    ["qemu-system-x86_64 -hda d.qcow2", "qemu-nbd -c /dev/nbd0 d.qcow2", "qemu-arm ./x"],
    { readWith: "--version -version --help -help", grammar: "long" },
  ),
  changing(
    "virtual-machines",
    [
      "virt-install",
      "virt-clone",
      "virt-xml",
      "virt-builder",
      "virt-customize",
      "virt-edit",
      "virt-sysprep",
      "virt-resize",
      "virt-sparsify",
      "virt-copy-in",
      "virt-copy-out",
      "virt-cat",
      "guestfish",
      "guestmount",
      "virt-v2v",
    ],
    "makes virtual machines or changes what is in them",
    "crea máquinas virtuales o cambia su contenido",
    ["virt-install --name x", "virt-cat -d web /etc/passwd", "guestmount -d web /mnt"],
  ),
  {
    names: ["virt-host-validate", "virt-what"],
    area: "virtual-machines",
    what: {
      en: "says whether this machine is, or can hold, a virtual one",
      es: "dice si esta máquina es virtual o puede albergar otras",
    },
    use: { effect: "read", flags: { read: "-q --quiet -v --version -h --help" }, operands: "text", sees: ["devices"] },
    examples: {
      read: ["virt-host-validate", "virt-host-validate qemu", "virt-what"],
      asks: ["virt-what --test-root=/tmp"],
    },
  },
  fullScreen(
    "virtual-machines",
    ["virt-top", "virt-viewer", "virt-manager", "remote-viewer"],
    "shows virtual machines full screen",
    "muestra máquinas virtuales a pantalla completa",
    ["virt-top", "virt-manager"],
  ),
];

const boxes: ProgramRow[] = [
  {
    names: ["VBoxManage", "vboxmanage"],
    area: "virtual-machines",
    what: { en: "shows and controls VirtualBox's machines", es: "muestra y controla las máquinas de VirtualBox" },
    use: {
      effect: "write",
      flags: { read: "-q --nologo -v --version" },
      bare: "read",
      subcommands: {
        list: { effect: "read", flags: { read: "-l --long -s --sorted" }, operands: "text" },
        "showvminfo|showmediuminfo": {
          effect: "read",
          flags: { read: "--details --machinereadable" },
          operands: "text",
        },
        "guestproperty|metrics|snapshot|natnetwork": {
          effect: "write",
          subcommands: { list: { effect: "read", operands: "text" } },
        },
        "startvm|controlvm|createvm|modifyvm|clonevm|import|export|registervm|createmedium|modifymedium|clonemedium|storageattach|storagectl|setproperty|guestcontrol|hostonlyif|extpack|sharedfolder|usbfilter|debugvm|internalcommands|setextradata|getextradata|encryptvm|movevm|signova|unattended|dhcpserver":
          acts,
        "unregistervm|closemedium|discardstate": removes,
      },
    },
    examples: {
      read: ["VBoxManage list vms", "VBoxManage showvminfo web --machinereadable", "VBoxManage --version"],
      asks: [
        "VBoxManage startvm x",
        "VBoxManage showvminfo web --log 0 --x",
        "VBoxManage unregistervm --delete x",
        "VBoxManage snapshot web delete uno",
      ],
      truth: false,
    },
  },
  {
    names: ["qm", "pct"],
    area: "virtual-machines",
    what: {
      en: "shows and controls Proxmox's machines and containers",
      es: "muestra y controla las máquinas y contenedores de Proxmox",
    },
    use: {
      effect: "write",
      sees: ["network"],
      root: true,
      subcommands: {
        "list|status|listsnapshot|pending|cpusets|df|fstrim-dry": {
          effect: "read",
          flags: { read: "--verbose --full" },
          operands: "text",
        },
        "start|stop|shutdown|reboot|reset|suspend|resume|clone|create|set|migrate|move-disk|resize|snapshot|rollback|template|unlock|importdisk|terminal|monitor|guest|sendkey|enter|exec|push|pull|console|restore|mount|unmount|fstrim|rescan|config|showcmd|cloudinit|agent":
          acts,
        "destroy|delsnapshot": removes,
      },
    },
    examples: {
      read: ["qm list", "pct status 101", "qm listsnapshot 100", "pct list"],
      asks: ["qm start 100", "pct exec 101 ls", "pct destroy 101", "qm config 100"],
      truth: false,
    },
  },
  {
    names: ["pvesh"],
    area: "virtual-machines",
    what: { en: "asks Proxmox's interface", es: "consulta la interfaz de Proxmox" },
    use: {
      effect: "write",
      sees: ["network"],
      root: true,
      subcommands: {
        "get|ls": {
          effect: "read",
          flags: { read: "--output-format= --noborder --noheader --human-readable" },
          operands: {
            kinds: ["text"],
            max: 1,
            matching: /^\/?(nodes|cluster\/(resources|status|tasks|nextid|options)|storage|pools|version)(\/[\w.-]+)*$/,
          },
        },
        "create|set|delete|usage|help": acts,
      },
    },
    examples: {
      read: ["pvesh get /nodes", "pvesh get /cluster/resources --output-format json", "pvesh ls /nodes"],
      asks: ["pvesh create /nodes/x/qemu", "pvesh get /access/tfa", "pvesh delete /x"],
      truth: false,
    },
  },
  {
    names: ["pveversion", "pveperf"],
    area: "virtual-machines",
    what: { en: "shows Proxmox's versions", es: "muestra las versiones de Proxmox" },
    use: { effect: "write", bare: "write", readWith: "-v --verbose" },
    examples: { read: ["pveversion -v"], asks: ["pveperf", "pveperf /mnt"] },
  },
  {
    names: ["pvecm", "ha-manager", "pvesm", "pveam", "pvesr", "pveum"],
    area: "virtual-machines",
    what: { en: "shows and manages a Proxmox cluster", es: "muestra y gestiona un clúster de Proxmox" },
    use: {
      effect: "write",
      sees: ["network"],
      root: true,
      subcommands: {
        "status|nodes|list|config-list": {
          effect: "read",
          flags: { read: "--verbose --content= --storage= --vmid= --enabled --target=" },
          operands: "text",
        },
        "add|addnode|create|delnode|expected|updatecerts|alloc|free|set|remove|path|scan|download|update|available|enable|disable|run|migrate|relocate|config|user|group|role|acl|passwd|ticket|realm":
          acts,
      },
    },
    examples: {
      read: ["pvecm status", "pvecm nodes", "pvesm status", "ha-manager status", "pvesr list"],
      asks: ["pvecm delnode x", "pvesm free x", "pveum passwd root@pam"],
      truth: false,
    },
  },
  {
    names: ["xl"],
    area: "virtual-machines",
    what: { en: "shows and controls Xen's machines", es: "muestra y controla las máquinas de Xen" },
    use: {
      effect: "write",
      root: true,
      sees: ["devices"],
      subcommands: {
        "list|info|uptime|vcpu-list|network-list|block-list|dominfo|domid|domname|claims|cpupool-list|sched-credit2-list":
          {
            effect: "read",
            flags: { read: "-l --long -v --verbose -Z --context -c --cpu -n --numa" },
            operands: "text",
          },
        "create|shutdown|reboot|pause|unpause|save|restore|migrate|console|mem-set|vcpu-set|vcpu-pin|block-attach|block-detach|network-attach|network-detach|trigger|top|vncviewer":
          acts,
        destroy: removes,
      },
    },
    examples: {
      read: ["xl list", "xl info", "xl vcpu-list web"],
      asks: ["xl destroy web", "xl create x.cfg", "xl dmesg -c"],
      truth: false,
    },
  },
  changing(
    "virtual-machines",
    [
      "vzdump",
      "qmrestore",
      "multipass",
      "lima",
      "limactl",
      "colima",
      "vmrun",
      "vmctl",
      "vmware-cmd",
      "esxcli",
      "govc",
      "open-vm-tools",
      "vmware-toolbox-cmd",
      "spice-vdagent",
      "proxmox-backup-client",
    ],
    "works on virtual machines",
    "trabaja con máquinas virtuales",
    ["vzdump 100", "multipass launch", "vmrun start x", "limactl stop x"],
  ),
];

export const virtualMachines: readonly ProgramRow[] = [virsh, ...qemu, ...boxes];

import type { ProgramRow, Use } from "../program-row.ts";
import { changing, fullScreen } from "./plain-rows.ts";

const acts: Use = { effect: "write", operands: "text" };
const removes: Use = { effect: "destructive", operands: "text" };
const imagesOnly = /^[\w./:@-]+$/;

const lowLevel: ProgramRow[] = [
  {
    names: ["crictl"],
    area: "containers",
    what: {
      en: "shows and manages the containers of a Kubernetes node",
      es: "muestra y gestiona los contenedores de un nodo de Kubernetes",
    },
    use: {
      effect: "write",
      bare: "read",
      flags: { read: "-D --debug -t= --timeout= -v --version -h --help" },
      sees: ["docker"],
      root: true,
      subcommands: {
        "ps|pods|images|image|img|info|version|imagefsinfo|statsp|inspecti|inspectp|runtime-config": {
          effect: "read",
          flags: {
            read: "-a --all -q --quiet --name= --namespace= --label= --state= --image= -p= --pod= -o= --output= -v --verbose --no-trunc --digests -l --latest -n= --last= -s= --filter= -r --resolve-image-path --id= -t= --template=",
          },
          operands: "text",
        },
        logs: {
          effect: "read",
          flags: { read: "-f --follow --since= --tail= -t --timestamps -p --previous --limit-bytes=" },
          operands: "text",
          endlessWhen: { with: "-f --follow" },
        },
        stats: {
          effect: "read",
          flags: { read: "-a --all --id= -o= --output= -p= --pod= -s= --seconds= -l= --label=" },
          operands: "text",
        },
        inspect: {
          effect: "write",
          operands: "text",
          reason: {
            en: "shows the environment of a container, where passwords are kept",
            es: "muestra el entorno de un contenedor, donde se guardan contraseñas",
          },
        },
        "exec|attach|create|start|stop|run|runp|stopp|update|pull|port-forward|config|completion|checkpoint|events":
          acts,
        "rm|rmp|rmi": removes,
      },
    },
    examples: {
      read: ["crictl ps -a", "crictl images", "crictl pods --name web", "crictl logs --tail=50 1f73", "crictl info"],
      asks: ["crictl rmi --prune", "crictl exec 1f73 ls", "crictl inspect 1f73", "crictl -r unix:///tmp/x ps"],
      truth: false,
    },
  },
  {
    names: ["ctr"],
    area: "containers",
    what: {
      en: "shows and manages containerd's containers and images",
      es: "muestra y gestiona contenedores e imágenes de containerd",
    },
    use: {
      effect: "write",
      bare: "read",
      flags: { read: "-n= --namespace= --debug --timeout= -v --version -h --help" },
      sees: ["docker"],
      root: true,
      subcommands: {
        "containers|c|container|tasks|t|task|images|image|i|namespaces|namespace|ns|snapshots|snapshot|content|leases|plugins|plugin":
          {
            effect: "write",
            subcommands: {
              "ls|list|usage|check": { effect: "read", flags: { read: "-q --quiet -d --detailed" }, operands: "text" },
              "rm|remove|del|delete|kill|prune": removes,
              "create|start|exec|attach|pause|resume|pull|push|import|export|tag|label|mount|unmount|metrics|ps|info|checkpoint|restore":
                acts,
            },
          },
        version: { effect: "read" },
        "run|install|oci|shim|events|pprof|sandboxes|deprecations": acts,
      },
    },
    examples: {
      read: ["ctr images ls", "ctr -n k8s.io containers ls", "ctr version"],
      asks: ["ctr images rm x", "ctr run x y", "ctr -a /tmp/x images ls", "ctr containers info web"],
      truth: false,
    },
  },
  {
    names: ["buildah"],
    area: "containers",
    what: { en: "builds container images", es: "construye imágenes de contenedor" },
    use: {
      effect: "write",
      bare: "read",
      flags: { read: "-v --version -h --help --log-level=" },
      sees: ["docker"],
      subcommands: {
        "containers|list|ls|ps|images|version|info": {
          effect: "read",
          flags: { read: "-a --all -f= --filter= --format= --json -n --noheading --no-trunc -q --quiet --digests" },
          operands: "text",
        },
        "add|bud|build|build-using-dockerfile|commit|config|copy|from|inspect|login|logout|manifest|mkcw|mount|pull|push|rename|run|source|tag|umount|unshare":
          acts,
        "rm|rmi|prune|delete": removes,
      },
    },
    examples: {
      read: ["buildah images", "buildah containers", "buildah --version"],
      asks: ["buildah bud .", "buildah rm -a", "buildah unshare ls", "buildah inspect x"],
      truth: false,
    },
  },
  {
    names: ["skopeo"],
    area: "containers",
    what: {
      en: "looks at and copies container images in registries",
      es: "consulta y copia imágenes de contenedor en registros",
    },
    use: {
      effect: "write",
      bare: "read",
      flags: { read: "--debug -v --version -h --help" },
      subcommands: {
        "inspect|list-tags": {
          effect: "read",
          flags: { read: "--config --raw --format= -f= --no-tags -n --retry-times=" },
          sees: ["network"],
          operands: { kinds: ["text"], max: 1, matching: /^docker:\/\/[\w.:/@-]+$/ },
        },
        "copy|sync|delete|login|logout|standalone-sign|standalone-verify|manifest-digest|generate-sigstore-key": acts,
      },
    },
    examples: {
      read: ["skopeo inspect docker://docker.io/library/alpine", "skopeo --version"],
      asks: [
        "skopeo copy docker://a docker://b",
        "skopeo delete docker://a/b",
        "skopeo inspect --creds u:p docker://a/b",
        "skopeo inspect dir:/tmp/x",
      ],
      truth: false,
    },
  },
  changing(
    "containers",
    ["runc", "crun", "kata-runtime", "gvisor", "runsc"],
    "runs a container from its bundle",
    "ejecuta un contenedor desde su carpeta",
    ["runc run x", "runc exec x sh", "crun kill x"],
    { root: true },
  ),
  {
    names: ["dive", "hadolint"],
    area: "containers",
    what: { en: "looks into a container image or its recipe", es: "examina una imagen de contenedor o su receta" },
    use: { effect: "write", readWith: "-v --version -h --help" },
    examples: { read: ["hadolint --version"], asks: ["dive nginx"] },
  },
  fullScreen(
    "containers",
    ["lazydocker", "ctop", "k9s"],
    "shows containers full screen",
    "muestra contenedores a pantalla completa",
    ["lazydocker", "k9s", "ctop"],
  ),
];

const lxcLists: Use = {
  effect: "read",
  flags: { read: "-c= --columns= -f= --format= --fast --all-projects --project= -q --quiet -v --verbose --help" },
  operands: { kinds: ["text"], matching: imagesOnly },
};
const named: Use = {
  effect: "write",
  bare: "write",
  subcommands: { "list|ls|info|list-leases|list-allocations": lxcLists, "delete|rm": removes },
};

const systemContainers: ProgramRow[] = [
  {
    names: ["lxc", "incus"],
    area: "containers",
    what: {
      en: "shows and manages system containers and virtual machines",
      es: "muestra y gestiona contenedores de sistema y máquinas virtuales",
    },
    use: {
      effect: "write",
      bare: "read",
      flags: { read: "--all --project= -q --quiet -v --verbose --version -h --help" },
      sees: ["network"],
      subcommands: {
        "list|ls|version": lxcLists,
        info: { ...lxcLists, flags: { read: "--resources --show-log --project=" } },
        "image|network|storage|profile|project|cluster|operation|warning|remote|alias": {
          ...named,
          subcommands: { ...named.subcommands, "get-default|show-default": lxcLists },
        },
        "start|stop|restart|pause|launch|init|create|copy|move|exec|shell|console|file|config|snapshot|restore|publish|export|import|rebuild|rename|monitor|query|admin|auth|webui|top":
          acts,
        "delete|rm": removes,
      },
    },
    examples: {
      read: [
        "lxc list",
        "lxc info web",
        "incus list -f json",
        "lxc image list",
        "lxc network list",
        "incus storage info default",
      ],
      asks: [
        "lxc delete c1",
        "incus launch images:debian/12 c1",
        "lxc exec web -- ls",
        "lxc config show web",
        "lxc query /1.0",
      ],
      truth: false,
    },
  },
  {
    names: ["lxc-ls", "lxc-info", "lxc-checkconfig"],
    area: "containers",
    what: { en: "shows LXC containers", es: "muestra contenedores LXC" },
    use: {
      effect: "read",
      flags: {
        read: "-f --fancy -F= --fancy-format= -1 --active --running --stopped --frozen --nesting[=] -n= --name= -c= --config= -i --ips -p --pid -S --stats -H --no-humanize -s --state --version -h --help",
      },
      operands: "text",
      sees: ["host-processes", "host-network"],
      root: true,
    },
    examples: {
      read: ["lxc-ls -f", "lxc-info -n web"],
      asks: ["lxc-ls -P /tmp", "lxc-info -n web -o /tmp/log"],
      truth: false,
    },
  },
  changing(
    "containers",
    [
      "lxc-start",
      "lxc-stop",
      "lxc-create",
      "lxc-destroy",
      "lxc-attach",
      "lxc-copy",
      "lxc-execute",
      "lxc-console",
      "lxc-snapshot",
      "lxd",
      "incusd",
    ],
    "runs or changes LXC containers",
    "ejecuta o cambia contenedores LXC",
    ["lxc-start -n web", "lxc-attach -n web", "lxd init"],
  ),
  changing(
    "containers",
    ["distrobox", "toolbox", "apptainer", "singularity"],
    "runs other systems in containers",
    "ejecuta otros sistemas en contenedores",
    ["distrobox enter x", "toolbox run ls", "apptainer exec x.sif ls"],
    { readWith: "" },
  ),
];

export const containersOther: readonly ProgramRow[] = [...lowLevel, ...systemContainers];

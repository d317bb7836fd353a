import type { ProgramRow, Use } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const acts: Use = { effect: "write", operands: "text" };
const removes: Use = { effect: "destructive", operands: "text" };
/** A static list of hosts: other files may be programs that Ansible runs. */
const staticInventory = /^([\w./~-]+\.(ini|ya?ml|toml|json|hosts)|[\w.-]+(,[\w.-]*)+|(\/[\w.-]+)*\/hosts|hosts)$/;

const ansible: ProgramRow[] = [
  {
    names: ["ansible", "ansible-playbook"],
    area: "system",
    what: { en: "runs tasks on many hosts", es: "ejecuta tareas en muchas máquinas" },
    use: {
      effect: "write",
      readWith: "--list-hosts --list-tasks --list-tags --syntax-check --version -h --help",
      flags: {
        read: "-i= --inventory= -l= --limit= -t= --tags= --skip-tags= -m= -v",
        write: "-a= -e= -b --become -K -k -u=user -C --check -D --diff -f=",
      },
      values: { "-i": staticInventory, "--inventory": staticInventory },
      operands: "path",
      reason: { en: "runs tasks on other machines", es: "ejecuta tareas en otras máquinas" },
    },
    examples: {
      read: ["ansible web --list-hosts", "ansible-playbook sitio.yml --list-tasks -i hosts.ini", "ansible --version"],
      asks: [
        "ansible all -m ping",
        "ansible-playbook sitio.yml",
        "ansible all --list-hosts -i ./inventario.py",
        "ansible all -a reboot",
        "ansible-playbook sitio.yml --check",
      ],
      truth: false,
    },
  },
  {
    names: ["ansible-inventory"],
    area: "system",
    what: { en: "shows the hosts that Ansible knows", es: "muestra las máquinas que conoce Ansible" },
    use: {
      effect: "write",
      readWith: "--graph --version -h --help",
      flags: { read: "-i= --inventory= -l= --limit= -v" },
      values: { "-i": staticInventory, "--inventory": staticInventory },
      operands: "text",
      reason: {
        en: "may show passwords kept with the hosts (--graph shows names only)",
        es: "puede mostrar contraseñas guardadas con las máquinas (--graph solo muestra nombres)",
      },
    },
    examples: {
      read: ["ansible-inventory --graph", "ansible-inventory -i hosts.ini --graph web"],
      asks: ["ansible-inventory --list", "ansible-inventory --graph --vars", "ansible-inventory --graph -i ./x.py"],
      truth: false,
    },
  },
  {
    names: ["ansible-galaxy"],
    area: "system",
    what: {
      en: "fetches and lists Ansible roles and collections",
      es: "descarga y lista roles y colecciones de Ansible",
    },
    use: {
      effect: "write",
      flags: { read: "--version -h --help" },
      bare: "read",
      subcommands: {
        "collection|role": {
          effect: "write",
          subcommands: {
            list: { effect: "read", operands: "text" },
            "install|init|build|publish|download|verify|remove|delete|import|setup": acts,
          },
        },
        list: { effect: "read", operands: "text" },
        "install|init|remove": acts,
      },
    },
    examples: {
      read: ["ansible-galaxy collection list", "ansible-galaxy role list"],
      asks: ["ansible-galaxy install x", "ansible-galaxy collection install x"],
      truth: false,
    },
  },
  changing(
    "system",
    ["ansible-vault", "ansible-pull", "ansible-console", "ansible-config", "ansible-doc", "ansible-lint"],
    "a helper of Ansible",
    "un auxiliar de Ansible",
    ["ansible-vault view s.yml", "ansible-pull -U https://x/y", "ansible-console"],
  ),
];

const terraform: ProgramRow = {
  names: ["terraform", "tofu"],
  area: "system",
  what: {
    en: "shows, makes and destroys cloud infrastructure",
    es: "muestra, crea y destruye infraestructura en la nube",
  },
  use: {
    effect: "write",
    grammar: "long",
    bare: "read",
    flags: { read: "-version --version -v -help --help -h" },
    subcommands: {
      version: { effect: "read", grammar: "long", flags: { read: "-json" } },
      fmt: {
        effect: "write",
        grammar: "long",
        readWith: "-check --check",
        flags: { read: "-diff -recursive -list= -no-color" },
        operands: "path",
      },
      workspace: {
        effect: "write",
        subcommands: { "list|show": { effect: "read" }, "new|select": acts, delete: removes },
      },
      state: {
        effect: "write",
        subcommands: {
          list: { effect: "read", operands: "text" },
          "mv|pull|push|replace-provider|show": acts,
          rm: removes,
        },
      },
      "show|output": {
        ...acts,
        reason: { en: "may show passwords kept in the state", es: "puede mostrar contraseñas guardadas en el estado" },
      },
      "init|plan|apply|import|refresh|validate|get|graph|login|logout|providers|taint|untaint|console|test|force-unlock|metadata|modules":
        acts,
      destroy: removes,
    },
  },
  examples: {
    read: [
      "terraform version",
      "terraform fmt -check -diff",
      "terraform workspace list",
      "terraform state list",
      "terraform -version",
    ],
    asks: [
      "terraform apply",
      "terraform plan",
      "terraform destroy -auto-approve",
      "terraform fmt",
      "terraform output -json",
      "terraform validate",
      "terraform -chdir=/tmp state list",
    ],
  },
};

const others: ProgramRow[] = [
  {
    names: ["vagrant"],
    area: "virtual-machines",
    what: {
      en: "makes and runs machines for development (runs the Vagrantfile of the folder)",
      es: "crea y ejecuta máquinas de desarrollo (ejecuta el Vagrantfile de la carpeta)",
    },
    use: {
      effect: "write",
      operands: "text",
      reason: { en: "runs the Vagrantfile of this folder", es: "ejecuta el Vagrantfile de esta carpeta" },
    },
    examples: { read: [], asks: ["vagrant up", "vagrant status", "vagrant destroy -f", "vagrant ssh"] },
  },
  {
    names: ["facter"],
    area: "system",
    what: { en: "shows facts of this machine", es: "muestra datos de esta máquina" },
    use: {
      effect: "read",
      flags: { read: "-j --json -y --yaml --no-external-facts --no-custom-facts --version -v -h --help" },
      operands: "text",
      sees: ["host-network", "host-mounts"],
    },
    examples: {
      read: ["facter --no-external-facts --no-custom-facts os"],
      asks: ["facter --custom-dir /tmp", "facter -p", "facter --external-dir /tmp"],
      truth: false,
    },
  },
  changing(
    "system",
    [
      "puppet",
      "chef-client",
      "chef",
      "knife",
      "salt",
      "salt-call",
      "salt-ssh",
      "salt-key",
      "cfengine",
      "cf-agent",
      "nomad",
      "packer",
      "pulumi",
      "cloud-init",
      "juju",
      "terragrunt",
      "capistrano",
      "cap",
      "fab",
    ],
    "manages the setup of machines",
    "gestiona la configuración de máquinas",
    ["puppet agent -t", "salt '*' test.ping", "cloud-init clean", "packer build x", "nomad job stop x"],
    { readWith: "" },
  ),
  changing(
    "network",
    [
      "aws",
      "az",
      "gcloud",
      "gsutil",
      "oci",
      "doctl",
      "hcloud",
      "linode-cli",
      "s3cmd",
      "b2",
      "azcopy",
      "ibmcloud",
      "openstack",
      "heroku",
      "flyctl",
      "vercel",
      "netlify",
      "wrangler",
    ],
    "drives a cloud provider",
    "maneja un proveedor de nube",
    ["aws s3 rm s3://x", "az vm delete -n x", "gcloud auth print-access-token", "doctl compute droplet delete x"],
    { readWith: "--version" },
  ),
];

export const infrastructure: readonly ProgramRow[] = [...ansible, terraform, ...others];

import type { ProgramRow, Use } from "../program-row.ts";
import { safeTemplate } from "./containers-inspect.ts";

const LIST =
  "-a --all -f= --filter= --format= --no-trunc[=] -q --quiet -n= --last= -l --latest -s --size --digests --tree --sort= --noheading -p --pod --ns --sync --external --limit= --stack= --cluster --no-resolve -h --help";
const LOGS =
  "-f --follow[=] --since= --until= --tail= -n= -t --timestamps --details --names --color --no-color --no-log-prefix --index= --no-task-ids --no-resolve --no-trunc --raw -l --latest --help";
const runsInside = { en: "runs a command in a container", es: "ejecuta un comando en un contenedor" };
const mayShowPasswords = {
  en: "may show passwords kept in the environment (-f '{{.State.Status}}' asks for one field)",
  es: "puede mostrar contraseñas guardadas en el entorno (-f '{{.State.Status}}' pide un solo campo)",
};

const lists: Use = { effect: "read", flags: { read: LIST }, operands: "text" };
const follows: Use = { effect: "read", flags: { read: LOGS }, operands: "text", endlessWhen: { with: "-f --follow" } };
const acts: Use = { effect: "write", operands: "text" };
const removes: Use = { effect: "destructive", operands: "text" };
/** Only single safe fields: the whole answer holds the environment. */
const inspectsOne: Use = {
  effect: "write",
  readWith: "-f= --format=",
  flags: { read: "--type= -s --size --help" },
  values: { "-f": safeTemplate, "--format": safeTemplate },
  operands: "text",
  reason: mayShowPasswords,
};
const stats: Use = {
  effect: "read",
  flags: { read: "-a --all --format= --no-stream[=] --no-trunc --no-reset -i= --interval= --help" },
  operands: "text",
  endlessWhen: { without: "--no-stream --help" },
};
const events: Use = {
  effect: "read",
  flags: { read: "-f= --filter= --format= --since= --until= --json --stream[=] --help" },
  operands: "text",
  endlessWhen: { without: "--until --help" },
};
/** The process list takes options of ps, one of which shows environments. */
const top: Use = { effect: "read", operands: { kinds: ["text"], max: 1 } };
const history: Use = {
  effect: "read",
  flags: { read: "--format= -H --human[=] --no-trunc[=] -q --quiet --platform= --help" },
  operands: "text",
};
const port: Use = { effect: "read", flags: { read: "-a --all -l --latest --index= --protocol=" }, operands: "text" };

const compose: Use = {
  effect: "write",
  grammar: "posix",
  flags: {
    read: "-f=path --file=path -p= --project-name= --profile= --project-directory=path --env-file=path --ansi= --progress= --compatibility --all-resources --parallel= -v --version -h --help",
  },
  values: { "-f": /^[^:@]+$/, "--file": /^[^:@]+$/ },
  subcommands: {
    "ps|ls|images|volumes|top|version": {
      effect: "read",
      flags: {
        read: "-a --all --format= --filter= --status= -q --quiet --services --no-trunc --orphans[=] --short --no-headers",
      },
      operands: "text",
    },
    port,
    logs: follows,
    stats,
    events: { effect: "read", flags: { read: "--json --since= --until=" }, operands: "text", endless: true },
    config: {
      effect: "write",
      readWith: "--services --images --volumes --profiles --networks --hash= -q --quiet",
      flags: { read: "--no-interpolate --no-normalize --no-path-resolution --no-consistency" },
      operands: "text",
      reason: {
        en: "shows the configuration with the passwords in it (--services lists names only)",
        es: "muestra la configuración con sus contraseñas (--services solo lista nombres)",
      },
    },
    "exec|run|attach": { ...acts, reason: runsInside },
    "up|start|restart|stop|pause|unpause|create|build|pull|push|scale|cp|watch|wait|publish|export|commit|bridge|alpha":
      acts,
    "down|rm|kill": removes,
  },
};

const network: Use = {
  effect: "write",
  subcommands: {
    "ls|list|inspect|exists": { ...lists, flags: { read: `${LIST} -v --verbose` } },
    "create|connect|disconnect|update|reload": acts,
    "rm|remove|prune": removes,
  },
};
const volume: Use = {
  effect: "write",
  subcommands: {
    "ls|list|inspect|exists": lists,
    "create|update|export|import|mount|unmount|reload": acts,
    "rm|remove|prune": removes,
  },
};
const image: Use = {
  effect: "write",
  subcommands: {
    "ls|list|exists|tree": lists,
    inspect: inspectsOne,
    history,
    "build|import|load|pull|push|save|tag|untag|sign|trust|mount|unmount|scp|diff|convert|encrypt|decrypt": acts,
    "rm|remove|prune": removes,
  },
};
const container: Use = {
  effect: "write",
  subcommands: {
    "ls|list|ps|diff|exists": lists,
    logs: follows,
    inspect: inspectsOne,
    stats,
    top,
    port,
    "exec|run|attach": { ...acts, reason: runsInside },
    "create|start|stop|restart|pause|unpause|rename|update|wait|commit|cp|export|checkpoint|restore|clone|init|mount|unmount|cleanup|runlabel":
      acts,
    "rm|kill|prune": removes,
  },
};
const system: Use = {
  effect: "write",
  subcommands: {
    "df|info": { effect: "read", flags: { read: "-v --verbose --format= -f= -D --debug" } },
    events,
    "dial-stdio|migrate|renumber|service|connection|check": acts,
    "prune|reset": removes,
  },
};

const engine: Readonly<Record<string, Use>> = {
  "ps|ls|list|images|diff": lists,
  logs: follows,
  inspect: inspectsOne,
  stats,
  events,
  top,
  port,
  history,
  "version|info": { effect: "read", flags: { read: "-f= --format= -D --debug" } },
  search: { ...lists, flags: { read: "-f= --filter= --format= --limit= --no-trunc[=] --help" } },
  compose,
  network,
  volume,
  image,
  container,
  system,
  "exec|run|attach": { ...acts, reason: runsInside },
  "start|stop|restart|pause|unpause|create|rename|update|wait|commit|cp|export|import|load|save|tag|pull|push|build|login|logout|init|mount|unmount|umount|untag|unshare|cleanup|auto-update|play|kube|generate|farm|artifact|apparmor|namespace|internal|healthcheck":
    acts,
  "rm|rmi|kill": removes,
};

const GLOBAL = "-D --debug -l= --log-level= -v --version --help";

const docker: ProgramRow = {
  names: ["docker"],
  area: "containers",
  what: {
    en: "shows, runs and removes containers and their images",
    es: "muestra, ejecuta y borra contenedores y sus imágenes",
  },
  use: {
    effect: "write",
    bare: "read",
    grammar: "posix",
    flags: { read: GLOBAL },
    sees: ["docker"],
    subcommands: {
      ...engine,
      "service|stack": {
        effect: "write",
        subcommands: {
          "ls|ps|services": lists,
          logs: follows,
          inspect: inspectsOne,
          "create|update|scale|rollback|deploy|up|config": acts,
          "rm|remove|down": removes,
        },
      },
      node: {
        effect: "write",
        subcommands: {
          "ls|ps|inspect": { ...lists, flags: { read: `${LIST} --pretty` } },
          "update|promote|demote": acts,
          rm: removes,
        },
      },
      context: {
        effect: "write",
        subcommands: { "ls|list|show": lists, "use|create|update|export|import|rm|inspect": acts },
      },
      "secret|config": { effect: "write", subcommands: { "ls|list": lists, "create|rm|inspect": acts } },
      plugin: {
        effect: "write",
        subcommands: { "ls|list": lists, "enable|disable|install|rm|set|upgrade|create|push|inspect": acts },
      },
      buildx: {
        effect: "write",
        subcommands: {
          "ls|version|du": { effect: "read", flags: { read: "--filter= --verbose --format= --no-trunc" } },
          "build|bake|create|rm|use|prune|stop|imagetools|history|inspect|dial-stdio": acts,
        },
      },
      builder: { effect: "write", subcommands: { "build|prune|use|create|rm": acts } },
      "swarm|checkpoint|manifest|trust|scout|model|mcp|ai|sandbox|offload|desktop|extension|debug|dev|feedback|pass":
        acts,
    },
  },
  examples: {
    read: [
      "docker ps",
      "docker ps -a --format '{{.Names}} {{.Status}}'",
      "docker images",
      "docker logs --tail 100 web",
      "docker logs -f web",
      "docker stats --no-stream",
      "docker inspect -f '{{.State.Status}}' web",
      "docker inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' web",
      "docker container ls",
      "docker image history nginx",
      "docker network inspect bridge",
      "docker volume ls -q -f dangling=true",
      "docker system df -v",
      "docker info",
      "docker version",
      "docker --version",
      "docker compose ps",
      "docker compose -f pila.yml logs --tail=20 web",
      "docker compose config --services",
      "docker top web",
      "docker port web",
    ],
    asks: [
      "docker run --rm alpine true",
      "docker exec web env",
      "docker inspect web",
      "docker inspect -f '{{.Config.Env}}' web",
      "docker inspect --format json web",
      "docker -H tcp://10.0.0.9:2375 ps",
      "docker --config /tmp/x ps",
      "docker system prune -af",
      "docker compose config",
      "docker compose ps -f git@example.org:x/y.git",
      "docker compose -f git@example.org:x/y.git ps",
      "docker top web auxe",
      "docker volume rm datos",
      "docker context use otro",
      "docker save -o i.tar nginx",
    ],
    truth: false,
  },
};

const podman: ProgramRow = {
  names: ["podman"],
  area: "containers",
  what: {
    en: "shows, runs and removes containers without a daemon",
    es: "muestra, ejecuta y borra contenedores sin demonio",
  },
  use: {
    effect: "write",
    flags: { read: "--log-level= -v --version --help" },
    bare: "read",
    sees: ["docker", "host-processes"],
    subcommands: {
      ...engine,
      pod: {
        effect: "write",
        subcommands: {
          "ls|list|ps|exists|inspect": lists,
          logs: follows,
          stats,
          top,
          "create|start|stop|restart|pause|unpause|clone": acts,
          "rm|kill|prune": removes,
        },
      },
      machine: {
        effect: "write",
        subcommands: { "list|ls|info": lists, "init|start|stop|ssh|set|cp|os|inspect": acts, "rm|reset": removes },
      },
      secret: { effect: "write", subcommands: { "ls|list|exists": lists, "create|rm|inspect": acts } },
      manifest: { effect: "write", subcommands: { exists: lists, "create|add|annotate|push|rm|remove|inspect": acts } },
    },
  },
  examples: {
    read: [
      "podman ps -a",
      "podman images",
      "podman logs web",
      "podman pod ps",
      "podman info",
      "podman inspect -f '{{.State.Pid}}' web",
      "podman image tree alpine",
    ],
    asks: [
      "podman run x",
      "podman inspect web",
      "podman --root /tmp ps",
      "podman generate systemd --files x",
      "podman --url ssh://x ps",
      "podman unshare ls",
      "podman healthcheck run web",
    ],
    truth: false,
  },
};

const nerdctl: ProgramRow = {
  names: ["nerdctl"],
  area: "containers",
  what: {
    en: "shows, runs and removes containerd's containers",
    es: "muestra, ejecuta y borra contenedores de containerd",
  },
  use: {
    effect: "write",
    flags: { read: "-n= --namespace= --debug -v --version --help" },
    bare: "read",
    sees: ["docker"],
    root: true,
    subcommands: engine,
  },
  examples: {
    read: ["nerdctl ps -a", "nerdctl -n k8s.io images", "nerdctl logs web"],
    asks: ["nerdctl run x", "nerdctl --address /tmp/x ps", "nerdctl rmi nginx"],
    truth: false,
  },
};

const dockerCompose: ProgramRow = {
  names: ["docker-compose", "podman-compose"],
  area: "containers",
  what: { en: "shows, starts and stops a group of containers", es: "muestra, arranca y para un grupo de contenedores" },
  use: { ...compose, bare: "read", sees: ["docker"] },
  examples: {
    read: [
      "docker-compose ps",
      "docker-compose logs --tail=20 web",
      "docker-compose -f pila.yml images",
      "docker-compose --version",
    ],
    asks: [
      "docker-compose up -d",
      "docker-compose config",
      "docker-compose down -v",
      "docker-compose exec web sh",
      "docker-compose -H tcp://x ps",
    ],
    truth: false,
  },
};

export const containers: readonly ProgramRow[] = [docker, podman, nerdctl, dockerCompose];

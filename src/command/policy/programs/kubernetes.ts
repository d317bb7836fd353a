import type { ProgramRow, Use } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const COMMON = "-n= --namespace= --context= --cluster= --request-timeout= -v= --v= -h --help";
const acts: Use = { effect: "write", operands: "text" };
const removes: Use = { effect: "destructive", operands: "text" };
const noSecrets = /^(?!.*(secret|token)).*$/i;
const output =
  /^(wide|name|json|yaml|plaintext|plaintext-openapiv2|(jsonpath(-as-json)?|custom-columns|go-template)=(?!.*(secret|token|password|env\b)).*)$/is;
const template = /^(?!.*(secret|token|password|env\b)).*$/is;

const kubectl: ProgramRow = {
  names: ["kubectl", "oc"],
  area: "containers",
  what: {
    en: "shows and changes what runs in a Kubernetes cluster",
    es: "muestra y cambia lo que se ejecuta en un clúster de Kubernetes",
  },
  use: {
    effect: "write",
    bare: "read",
    flags: { read: COMMON },
    sees: ["network"],
    subcommands: {
      get: {
        effect: "read",
        flags: {
          read:
            `${COMMON} -A --all-namespaces[=] -o= --output= --template= -l= --selector= --field-selector= -L= --label-columns= --show-labels[=] --show-kind[=] ` +
            "--show-managed-fields[=] --sort-by= --no-headers[=] --ignore-not-found[=] --chunk-size= --server-print[=] --subresource= --allow-missing-template-keys[=] -w --watch[=] --watch-only[=] --output-watch-events[=]",
        },
        values: { "-o": output, "--output": output, "--template": template },
        operands: { kinds: ["text"], matching: noSecrets },
        endlessWhen: { with: "-w --watch --watch-only" },
        reason: { en: "shows secrets", es: "muestra secretos" },
      },
      describe: {
        effect: "read",
        flags: { read: `${COMMON} -A --all-namespaces[=] -l= --selector= --show-events[=] --chunk-size=` },
        operands: "text",
      },
      logs: {
        effect: "read",
        flags: {
          read: `${COMMON} --all-containers[=] --all-pods[=] -c= --container= -f --follow[=] --ignore-errors[=] --limit-bytes= --max-log-requests= --prefix[=] -p --previous[=] -l= --selector= --since= --since-time= --tail= --timestamps[=] --pod-running-timeout=`,
        },
        operands: "text",
        endlessWhen: { with: "-f --follow" },
      },
      top: {
        effect: "read",
        flags: {
          read: `${COMMON} -A --all-namespaces[=] --containers[=] -l= --selector= --field-selector= --sort-by= --no-headers[=] --sum[=] --show-capacity[=]`,
        },
        operands: "text",
      },
      events: {
        effect: "read",
        flags: {
          read: `${COMMON} -A --all-namespaces[=] --for= --types= -o= --output= --no-headers[=] -w --watch[=] --chunk-size=`,
        },
        values: { "-o": output, "--output": output },
        endlessWhen: { with: "-w --watch" },
      },
      "explain|api-resources|api-versions|version|options": {
        effect: "read",
        flags: {
          read: `${COMMON} --recursive[=] --api-version= -o= --output= --api-group= --namespaced[=] --verbs= --categories= --no-headers[=] --sort-by= --cached[=] --client[=] --short[=]`,
        },
        values: { "-o": output, "--output": output },
        operands: "text",
      },
      "cluster-info": { effect: "read", bare: "read", flags: { read: COMMON }, subcommands: { dump: acts } },
      config: {
        effect: "write",
        subcommands: {
          view: {
            effect: "read",
            flags: { read: `${COMMON} --minify[=] --merge[=] -o= --output=` },
            values: { "-o": output, "--output": output },
          },
          "current-context|get-contexts|get-clusters|get-users": {
            effect: "read",
            flags: { read: `${COMMON} -o= --output= --no-headers[=]` },
            values: { "-o": output, "--output": output },
            operands: "text",
          },
          "use-context|use|set-context|set-cluster|set-credentials|set|unset|rename-context": acts,
          "delete-context|delete-cluster|delete-user": removes,
        },
      },
      auth: {
        effect: "write",
        subcommands: {
          "can-i|whoami": {
            effect: "read",
            flags: {
              read: `${COMMON} --list[=] -A --all-namespaces[=] --no-headers[=] -q --quiet[=] --subresource= --as= --as-group= -o= --output=`,
            },
            operands: "text",
          },
          reconcile: acts,
        },
      },
      rollout: {
        effect: "write",
        subcommands: {
          "status|history": {
            effect: "read",
            flags: { read: `${COMMON} --revision= --timeout= -w --watch[=] -l= --selector=` },
            operands: "text",
          },
          "restart|undo|pause|resume": acts,
        },
      },
      plugin: { effect: "write", subcommands: { list: { effect: "read", flags: { read: "--name-only" } } } },
      "apply|create|replace|patch|edit|label|annotate|scale|autoscale|expose|run|set|exec|attach|cp|port-forward|proxy|debug|cordon|uncordon|taint|certificate|wait|diff|kustomize|completion|alpha|krew|login|logout|new-project|project|adm|rsh|rsync|start-build|token|image":
        acts,
      // destructive-calls.ts says worse of them, unless they are only tried.
      "delete|drain": acts,
    },
  },
  examples: {
    read: [
      "kubectl get pods",
      "kubectl get pods -A -o wide",
      "kubectl -n kube-system get deploy,svc --show-labels",
      "kubectl get pod web -o jsonpath='{.status.phase}'",
      "kubectl get nodes -o yaml",
      "kubectl get events --sort-by=.lastTimestamp",
      "kubectl describe pod web -n tienda",
      "kubectl logs web -c app --tail=100",
      "kubectl logs -f deploy/web",
      "kubectl top nodes",
      "kubectl explain pod.spec --recursive",
      "kubectl config get-contexts",
      "kubectl config view --minify",
      "kubectl rollout status deploy/web",
      "kubectl auth can-i create pods",
      "kubectl version --client",
      "kubectl cluster-info",
      "kubectl api-resources",
    ],
    asks: [
      "kubectl apply -f x.yaml",
      "kubectl get secret x -o yaml",
      "kubectl get pods,secrets",
      "kubectl get --raw /api/v1/secrets",
      "kubectl get -f http://x/y.yaml",
      "kubectl get pods --kubeconfig /tmp/k",
      "kubectl get pods -s https://10.0.0.1",
      "kubectl get pods -o go-template-file=/etc/x",
      "kubectl config view --raw",
      "kubectl config use-context prod",
      "kubectl exec web -- ls",
      "kubectl rollout restart deploy/web",
      "kubectl cluster-info dump --output-directory=/tmp/x",
      "kubectl get pods --profile=cpu",
    ],
    truth: false,
  },
};

const helm: ProgramRow = {
  names: ["helm"],
  area: "containers",
  what: {
    en: "shows, installs and removes packages of a Kubernetes cluster",
    es: "muestra, instala y quita paquetes de un clúster de Kubernetes",
  },
  use: {
    effect: "write",
    bare: "read",
    flags: { read: "-n= --namespace= --kube-context= --debug -h --help" },
    sees: ["network"],
    subcommands: {
      "list|ls|status|history|hist|version": {
        effect: "read",
        flags: {
          read: "-n= --namespace= -a --all -A --all-namespaces -d --date -f= --filter= -m= --max= --offset= -o= --output= -q --short --deployed --failed --pending --superseded --uninstalled --uninstalling -r --reverse -l= --selector= --revision= --show-desc --show-resources --time-format= --client -c --template= --kube-context=",
        },
        operands: "text",
      },
      get: {
        effect: "write",
        subcommands: {
          "notes|metadata": {
            effect: "read",
            flags: { read: "-n= --namespace= --revision= -o= --output= --kube-context=" },
            operands: "text",
          },
          "all|values|manifest|hooks": {
            ...acts,
            reason: {
              en: "may show passwords kept in the settings of a package",
              es: "puede mostrar contraseñas guardadas en los ajustes de un paquete",
            },
          },
        },
      },
      repo: {
        effect: "write",
        subcommands: {
          "list|ls": { effect: "read", flags: { read: "-o= --output=" } },
          "add|update|up|index": acts,
          "remove|rm": removes,
        },
      },
      search: {
        effect: "write",
        subcommands: {
          repo: {
            effect: "read",
            flags: {
              read: "-l --versions --devel -r --regexp -o= --output= --max-col-width= --version= --fail-on-no-result",
            },
            operands: "text",
          },
          hub: acts,
        },
      },
      "dependency|dep|dependencies": {
        effect: "write",
        subcommands: { "list|ls": { effect: "read", operands: "path" }, "update|up|build": acts },
      },
      plugin: { effect: "write", subcommands: { "list|ls": { effect: "read" }, "install|uninstall|update": acts } },
      "install|upgrade|rollback|create|package|push|pull|fetch|registry|test|template|lint|show|inspect|verify|env|completion":
        acts,
      "uninstall|delete|del|un": removes,
    },
  },
  examples: {
    read: [
      "helm list -A",
      "helm status web",
      "helm history web",
      "helm repo list",
      "helm search repo nginx",
      "helm version",
      "helm get notes web",
    ],
    asks: [
      "helm upgrade --install a b",
      "helm get values web",
      "helm install --version 1.2 a b",
      "helm uninstall a",
      "helm repo update",
      "helm --kubeconfig /tmp/x list",
      "helm list --post-renderer /tmp/x",
      "helm env",
    ],
    truth: false,
  },
};

const small: ProgramRow[] = [
  {
    names: ["minikube"],
    area: "containers",
    what: { en: "runs a Kubernetes cluster on one machine", es: "ejecuta un clúster de Kubernetes en una máquina" },
    use: {
      effect: "write",
      bare: "read",
      flags: { read: "-p= --profile= -h --help" },
      sees: ["docker", "network"],
      subcommands: {
        "status|ip|version": {
          effect: "read",
          flags: { read: "-p= --profile= -o= --output= -n= --node= --short --components" },
        },
        profile: {
          effect: "write",
          subcommands: { list: { effect: "read", flags: { read: "-o= --output= -l --light" } } },
        },
        "addons|node|service|image|cache": {
          effect: "write",
          subcommands: {
            "list|ls": { effect: "read", flags: { read: "-p= --profile= -o= --output= -n= --namespace=" } },
          },
        },
        "start|stop|pause|unpause|ssh|kubectl|dashboard|tunnel|mount|config|docker-env|podman-env|cp|update-context|update-check|logs":
          acts,
        delete: removes,
      },
    },
    examples: {
      read: ["minikube status", "minikube ip", "minikube profile list", "minikube addons list"],
      asks: ["minikube start", "minikube delete", "minikube ssh", "minikube kubectl -- get pods"],
      truth: false,
    },
  },
  {
    names: ["kind"],
    area: "containers",
    what: { en: "runs Kubernetes clusters in containers", es: "ejecuta clústeres de Kubernetes en contenedores" },
    use: {
      effect: "write",
      bare: "read",
      flags: { read: "-q --quiet --version -h --help" },
      sees: ["docker"],
      subcommands: {
        version: { effect: "read" },
        get: {
          effect: "write",
          subcommands: {
            "clusters|nodes": { effect: "read", flags: { read: "-n= --name= -A --all-clusters" } },
            kubeconfig: acts,
          },
        },
        "create|build|load|export": acts,
        delete: removes,
      },
    },
    examples: {
      read: ["kind get clusters", "kind --version"],
      asks: ["kind create cluster", "kind delete cluster", "kind get kubeconfig"],
      truth: false,
    },
  },
  changing(
    "containers",
    [
      "kubeadm",
      "kubectx",
      "kubens",
      "k3s",
      "k0s",
      "microk8s",
      "rke2",
      "k3d",
      "kops",
      "eksctl",
      "kustomize",
      "helmfile",
      "argocd",
      "flux",
      "istioctl",
      "velero",
      "stern",
      "kubeseal",
      "talosctl",
      "rancher",
    ],
    "sets up or drives a Kubernetes cluster",
    "prepara o maneja un clúster de Kubernetes",
    ["kubeadm init", "kubeadm reset -f", "k3s server", "kubectx prod", "argocd app sync web", "microk8s reset"],
    { readWith: "--version" },
  ),
];

export const kubernetes: readonly ProgramRow[] = [kubectl, helm, ...small];

import type { ProgramRow, Use } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const acts: Use = { effect: "write", operands: "text" };

const runsCode = {
  en: "can run code of the project in this folder",
  es: "puede ejecutar código del proyecto de esta carpeta",
};

const node: ProgramRow[] = [
  {
    names: ["npm"],
    area: "packages",
    what: { en: "finds, installs and publishes Node.js packages", es: "busca, instala y publica paquetes de Node.js" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-v --version -h --help -l -g --global --json --long --silent -s --loglevel= -d -dd" },
      sees: ["network"],
      subcommands: {
        "ls|list|la|ll|outdated|explain|why|query|find-dupes": {
          effect: "read",
          flags: {
            read: "-g --global -a --all --depth= --json --long -l --parseable -p --link --omit= --include= --prod --production --dev --silent",
          },
          operands: "text",
        },
        "view|info|show|v|search|s|find": {
          effect: "read",
          flags: { read: "--json --long -l --parseable -p" },
          operands: "package",
        },
        "root|prefix|bin|help-search|whoami|ping": {
          effect: "read",
          flags: { read: "-g --global --json" },
          operands: "text",
        },
        audit: { effect: "read", flags: { read: "--json --omit= --include= --audit-level= --production" } },
        config: {
          effect: "write",
          subcommands: {
            "list|ls": { effect: "read", flags: { read: "-l --long --json -g --global" } },
            get: {
              effect: "read",
              operands: { kinds: ["text"], matching: /^(?!.*(auth|pass|token|secret|key|:)).*$/i },
            },
            "set|delete|rm|edit|fix": acts,
          },
        },
        version: { effect: "read", flags: { read: "--json" }, operands: "none" },
        pkg: { effect: "write", subcommands: { get: { effect: "read", operands: "text" }, "set|delete|fix": acts } },
        "install|i|add|ci|clean-install|install-test|update|up|upgrade|uninstall|un|remove|rm|run|run-script|start|stop|restart|test|t|exec|x|init|create|publish|unpublish|pack|link|ln|dedupe|ddp|prune|rebuild|cache|set|adduser|login|logout|access|owner|team|token|dist-tag|deprecate|shrinkwrap|star|unstar|edit|explore|docs|home|repo|bugs|doctor|diff|hook|org|profile|completion|sbom|get|fund":
          acts,
      },
    },
    examples: {
      read: [
        "npm ls",
        "npm ls -g --depth=0",
        "npm list --json",
        "npm outdated",
        "npm view express version",
        "npm -v",
        "npm config get registry",
        "npm root -g",
        "npm audit",
      ],
      asks: [
        "npm install",
        "npm run build",
        "npm audit fix",
        "npm version patch",
        "npm config get //registry.npmjs.org/:_authToken",
        "npm token list",
        "npm exec x",
        "npm ls --script-shell=/tmp/x",
      ],
      truth: false,
    },
  },
  {
    names: ["yarn", "pnpm", "bun"],
    area: "packages",
    what: { en: "finds, installs and publishes Node.js packages", es: "busca, instala y publica paquetes de Node.js" },
    // Not even --version only reads: yarn hands over to the script that .yarnrc.yml names.
    use: { effect: "write", operands: "text", reason: runsCode },
    examples: {
      read: [],
      asks: ["yarn", "yarn add react", "pnpm install", "yarn --version", "yarn run build", "bun run x"],
    },
  },
  changing(
    "packages",
    ["npx", "bunx", "pnpx", "corepack", "nvm", "fnm", "volta"],
    "fetches and runs Node.js programs",
    "descarga y ejecuta programas de Node.js",
    ["npx cowsay hola", "corepack enable"],
    { readWith: "--version" },
  ),
];

const others: ProgramRow[] = [
  {
    names: ["gem"],
    area: "packages",
    what: { en: "finds, installs and removes Ruby packages", es: "busca, instala y quita paquetes de Ruby" },
    use: {
      effect: "write",
      flags: { read: "-v --version -h --help" },
      bare: "read",
      subcommands: {
        "list|environment|env|which|contents|dependency|specification|info|help|stale|check-version": {
          effect: "read",
          flags: {
            read: "-l --local -d --details -a --all -i --installed -e --exact -v= --version= --versions --no-versions -R --reverse-dependencies -V --verbose -q --quiet",
          },
          operands: "text",
        },
        outdated: { effect: "read", sees: ["network"] },
        "install|update|uninstall|cleanup|pristine|build|push|yank|owner|fetch|unpack|sources|server|signin|signout|cert|generate_index|lock|mirror|open|rdoc|search|query|check|exec":
          acts,
      },
    },
    examples: {
      read: ["gem list", "gem list -l rails", "gem environment", "gem which json", "gem --version"],
      asks: ["gem install rails", "gem uninstall rails", "gem -r /tmp/x list", "gem cleanup"],
    },
  },
  {
    names: ["cargo"],
    area: "packages",
    what: {
      en: "builds Rust programs and installs their packages",
      es: "construye programas en Rust e instala sus paquetes",
    },
    use: {
      effect: "write",
      flags: { read: "-V --version --list -h --help" },
      bare: "read",
      subcommands: {
        install: { effect: "write", readWith: "--list", operands: "text" },
        "build|b|check|c|clean|doc|d|new|init|add|remove|run|r|test|t|bench|update|search|publish|uninstall|fetch|fix|clippy|fmt|tree|metadata|vendor|package|login|logout|owner|yank|generate-lockfile|rustc|rustdoc|pkgid|report|audit":
          { ...acts, reason: runsCode },
        "help|version|locate-project": {
          effect: "read",
          flags: { read: "-v --verbose --workspace --message-format=" },
          operands: "text",
        },
      },
    },
    examples: {
      read: ["cargo --version", "cargo install --list", "cargo version", "cargo --list"],
      asks: [
        "cargo build",
        "cargo install ripgrep",
        "cargo run",
        "cargo check",
        "cargo tree",
        "cargo --config x=y version",
      ],
    },
  },
  {
    names: ["go"],
    area: "development",
    what: { en: "builds, runs and installs Go programs", es: "construye, ejecuta e instala programas en Go" },
    use: {
      effect: "write",
      bare: "read",
      subcommands: {
        version: { effect: "read", flags: { read: "-m -v" }, operands: "path" },
        help: { effect: "read", operands: "text" },
        env: {
          effect: "read",
          flags: { read: "-json -changed", write: "-w -u" },
          operands: { kinds: ["text"], matching: /^[A-Z][A-Z0-9_]*$/ },
          grammar: "long",
        },
        "build|run|install|test|get|mod|generate|clean|fmt|vet|doc|list|tool|work|bug|fix|telemetry": acts,
      },
    },
    examples: {
      read: ["go version", "go env GOPATH", "go env", "go version -m /usr/bin/docker", "go help build"],
      asks: [
        "go run main.go",
        "go env -w GOPROXY=x",
        "go install ./...",
        "go list -m all",
        "go build",
        "go vet -vettool=/tmp/x",
      ],
      truth: false,
    },
  },
  {
    names: [
      "bundle",
      "bundler",
      "rake",
      "rails",
      "composer",
      "ant",
      "sbt",
      "lein",
      "mix",
      "rebar3",
      "stack",
      "cabal",
      "flutter",
      "dart",
    ],
    area: "development",
    what: {
      en: "installs, builds and runs what a project needs",
      es: "instala, construye y ejecuta lo que necesita un proyecto",
    },
    use: { effect: "write", operands: "text", reason: runsCode },
    examples: {
      read: [],
      asks: [
        "bundle install",
        "bundle list",
        "rake db:drop",
        "rails console",
        "composer install",
        "composer show",
        "ant build",
        "sbt run",
        "mix deps.get",
      ],
    },
  },
  {
    names: ["mvn", "gradle", "dotnet", "swift"],
    area: "development",
    what: { en: "builds projects", es: "construye proyectos" },
    use: { effect: "write", readWith: "--version", operands: "text", reason: runsCode },
    examples: {
      read: ["mvn --version", "dotnet --version"],
      asks: ["mvn install", "gradle build", "dotnet run", "mvn dependency:tree"],
    },
  },
  {
    names: ["conda", "mamba", "micromamba"],
    area: "packages",
    what: { en: "installs packages and keeps environments apart", es: "instala paquetes y separa entornos" },
    use: {
      effect: "write",
      flags: { read: "-V --version -h --help" },
      bare: "read",
      subcommands: {
        "list|info": {
          effect: "read",
          flags: {
            read: "-n= --name= -e --export --json -a --all --envs -s --system --revisions -q --full-name -f --explicit --no-pip",
          },
          operands: "text",
        },
        env: {
          effect: "write",
          subcommands: {
            list: { effect: "read", flags: { read: "--json" } },
            "create|remove|update|export|config": acts,
          },
        },
        "install|create|update|remove|uninstall|run|activate|deactivate|init|clean|config|search|build|rename|package|compare|notices|upgrade":
          acts,
      },
    },
    examples: {
      read: ["conda list", "conda info --envs", "conda env list"],
      asks: ["conda install numpy", "conda run ls", "conda clean -a", "conda info --unsafe-channels"],
    },
  },
  {
    names: ["uv", "poetry", "pdm", "hatch", "pipenv", "rye"],
    area: "packages",
    what: {
      en: "installs and runs what a Python project needs",
      es: "instala y ejecuta lo que necesita un proyecto de Python",
    },
    use: { effect: "write", readWith: "-V --version", reason: runsCode },
    examples: {
      read: ["uv --version", "poetry --version"],
      asks: ["uv pip install x", "poetry install", "uv run x", "pipenv shell"],
    },
  },
  changing(
    "packages",
    [
      "cpan",
      "cpanm",
      "luarocks",
      "pecl",
      "pear",
      "opam",
      "raco",
      "easy_install",
      "nimble",
      "vcpkg",
      "conan",
      "rustup",
      "sdk",
      "asdf",
      "mise",
      "pyenv",
      "rbenv",
    ],
    "installs packages of a language",
    "instala paquetes de un lenguaje",
    ["cpan JSON", "luarocks install x", "rustup update", "pyenv install 3.12"],
  ),
];

export const packagesLanguages: readonly ProgramRow[] = [...node, ...others];

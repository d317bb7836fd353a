import { NeoError } from "../../../shared/errors.ts";
import type { CliCommand } from "../command.ts";
import { commonOptions } from "../parse-command-line.ts";
import type { CliServices } from "../services.ts";

const shells = ["bash", "zsh", "fish"] as const;

/** Prints a completion script made from the commands themselves. */
export const completionOf = (all: () => Promise<readonly CliCommand[]>): CliCommand => ({
  name: "completion",
  summary: "completion_summary",
  operands: shells.join("|"),
  options: {},
  words: shells,
  examples: [
    "neo completion bash > /etc/bash_completion.d/neo",
    "neo completion fish > ~/.config/fish/completions/neo.fish",
  ],
  run: async ({ operands }, services) => {
    const shell = shells.find((name) => name === operands[0]);
    if (shell === undefined || operands.length > 1)
      throw new NeoError("E_USAGE", { problem: `completion ${shells.join("|")}` });
    const known = await Promise.all((await all()).map((command) => offered(command, services)));
    services.terminal.stdout.write(scripts[shell](known));
    return 0;
  },
});

type Offered = { name: string; words: readonly string[]; options: readonly string[]; commandAfterDashes: boolean };

async function offered(command: CliCommand, services: CliServices): Promise<Offered> {
  const { name, words = [], options, operands } = command;
  // Settings that cannot be read are no reason to complete nothing.
  const more = (await command.moreWords?.(services).catch(() => [])) ?? [];
  const flags = Object.keys({ ...options, ...commonOptions }).map((option) => `--${option}`);
  return { name, words: [...words, ...more], options: flags, commandAfterDashes: operands.startsWith("--") };
}

const scripts: Record<(typeof shells)[number], (known: readonly Offered[]) => string> = {
  bash: (known) => `# bash completion for neo; made by: neo completion bash
_neo() {
  local current=\${COMP_WORDS[COMP_CWORD]} command=\${COMP_WORDS[1]} index
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${names(known)} --help --version' -- "$current"))
    return
  fi
  for ((index = 2; index < COMP_CWORD; index++)); do
    if [[ \${COMP_WORDS[index]} == -- ]] && declare -F _command_offset > /dev/null; then
      _command_offset $((index + 1))
      return
    fi
  done
  case $command in
${known.map((command) => `    ${command.name}) COMPREPLY=($(compgen -W '${[...command.words, ...command.options].join(" ")}' -- "$current")) ;;`).join("\n")}
  esac
}
complete -o default -F _neo neo
`,
  zsh: (known) => `#compdef neo
# zsh completion for neo; made by: neo completion zsh
_neo() {
  if ((CURRENT == 2)); then
    compadd -- ${names(known)} --help --version
    return
  fi
  local dashes=\${words[(i)--]}
  if ((dashes < CURRENT)); then
    shift $dashes words
    ((CURRENT -= dashes))
    _normal
    return
  fi
  case $words[2] in
${known.map((command) => `    ${command.name}) compadd -- ${[...command.words, ...command.options].join(" ")} ;;`).join("\n")}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _neo "$@"; else compdef _neo neo; fi
`,
  fish: (known) => `# fish completion for neo; made by: neo completion fish
complete -c neo -f -n __fish_use_subcommand -a '${names(known)}'
${known
  .flatMap((command) => [
    ...(command.words.length > 0
      ? [`complete -c neo -f -n '__fish_seen_subcommand_from ${command.name}' -a '${command.words.join(" ")}'`]
      : []),
    ...command.options.map(
      (option) => `complete -c neo -f -n '__fish_seen_subcommand_from ${command.name}' -l ${option.slice(2)}`,
    ),
    ...(command.commandAfterDashes
      ? [
          `complete -c neo -n '__fish_seen_subcommand_from ${command.name}; and contains -- -- (commandline -opc)' -a '(__fish_complete_subcommand --fcs-skip=3)'`,
        ]
      : []),
  ])
  .join("\n")}
`,
};

function names(known: readonly Offered[]): string {
  return known.map(({ name }) => name).join(" ");
}

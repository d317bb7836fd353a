import { NeoError } from "../../../shared/errors.ts";
import type { CliCommand } from "../command.ts";

const shells = ["bash", "zsh", "fish"] as const;

/**
 * Prints a few lines for a shell's start-up file: Alt-N turns the request typed on the line into the command that
 * NEOPapaya proposes, left on the prompt for the person to read, change and run. Nothing is executed.
 */
export const shellInit: CliCommand = {
  name: "shell-init",
  summary: "shell_init_summary",
  operands: shells.join("|"),
  options: {},
  words: shells,
  examples: [
    `eval "$(neo shell-init bash)"   # ~/.bashrc`,
    `eval "$(neo shell-init zsh)"    # ~/.zshrc`,
    "neo shell-init fish | source   # ~/.config/fish/config.fish",
  ],
  run: async ({ operands }, { terminal }) => {
    const shell = shells.find((name) => name === operands[0]);
    if (shell === undefined || operands.length > 1)
      throw new NeoError("E_USAGE", { problem: `shell-init ${shells.join("|")}` });
    terminal.stdout.write(scripts[shell]);
    return 0;
  },
};

// --propose judges and prints the command; nothing runs, nothing is asked.
const scripts: Record<(typeof shells)[number], string> = {
  bash: `# NEOPapaya: Alt-N turns the typed request into a command
_neo_propose() {
  local proposed
  proposed=$(neo ask --propose -- "$READLINE_LINE") || return
  READLINE_LINE=$proposed
  READLINE_POINT=\${#READLINE_LINE}
}
bind -x '"\\en": _neo_propose'
`,
  zsh: `# NEOPapaya: Alt-N turns the typed request into a command
_neo_propose() {
  local proposed
  proposed=$(neo ask --propose -- "$BUFFER") || { zle -I; return; }
  BUFFER=$proposed
  CURSOR=$#BUFFER
}
zle -N _neo_propose
bindkey '\\en' _neo_propose
`,
  fish: `# NEOPapaya: Alt-N turns the typed request into a command
function _neo_propose
    set -l proposed (neo ask --propose -- (commandline) | string collect)
    and commandline -r -- $proposed
    commandline -f repaint
end
bind \\en _neo_propose
`,
};

import type { ProgramRow, Use } from "../program-row.ts";
import { changing, fullScreen } from "./plain-rows.ts";

const acts: Use = { effect: "write", operands: "text" };
const removes: Use = { effect: "destructive", operands: "text" };

const SVN =
  "-v --verbose -q --quiet -u --show-updates -r= --revision= -c= --change= -l= --limit= --depth= -R --recursive -N --non-recursive --no-ignore --ignore-externals --xml --incremental --stop-on-copy -g --use-merge-history --summarize --show-copies-as-adds --git --internal-diff --no-diff-deleted --no-diff-added --notice-ancestry --stat --search= --with-all-revprops --with-no-revprops -x= --extensions= --show-item= --no-newline --strict --force --human-readable -H --show-inherited-props --revprop --non-interactive --diff";
const svnReads: Use = {
  effect: "read",
  flags: { read: SVN },
  values: { "-x": /^-[ubwp]$/, "--extensions": /^-[ubwp]$/ },
  operands: { kinds: ["path"], matching: /^(?!.*:\/\/)/ },
};

const HG =
  "-v --verbose -q --quiet -R=path --repository=path --cwd=path -r= --rev= -l= --limit= -p --patch -g --git --stat -G --graph -T= --template= --style= -b= --branch= -k= --keyword= -u= --user= -d= --date= -f --follow -M --no-merges -a --all -A -m --modified --added --removed -n -i -c= --change= -C --copies -0 --print0 -I= --include= -X= --exclude= -w -B -U= --unified= -t --tags -B --bookmarks --closed --active -e --debug --color= --pager= --id --num --branch --line-number --number --changeset --list";
const hgReads: Use = {
  effect: "read",
  flags: { read: HG },
  values: { "--pager": /^(no|never|off|false)$/, "-T": /^(?!\/|.*\.tmpl)/ },
  operands: "path",
};

const GH =
  "-R= --repo= -L= --limit= -s= --state= -l= --label= -a= --author= --assignee= -b= --branch= -B= --base= -H= --head= -u= --user= --json= -q= --jq= -t= --template= -S= --search= -c --comments --log --log-failed -v --verbose -e= --event= --workflow= --name-only --patch --color= --required --sort= --order= --owner= --language= --visibility= --source --fork --archived --no-archived --topic= -y --yaml -r= --ref= -f= --filename= --exclude-drafts --exclude-pre-releases --created= --status= -j= --job= --attempt= --exit-status --active --hostname= -h --help --draft --mention= --milestone= --app= --key= -m= --commit= --env= --org= --raw --files --fail-fast";
const ghReads: Use = { effect: "read", flags: { read: GH }, operands: "text" };

const centralised: ProgramRow[] = [
  {
    names: ["svn"],
    area: "versions",
    what: {
      en: "shows and changes a Subversion working copy",
      es: "muestra y cambia una copia de trabajo de Subversion",
    },
    use: {
      effect: "write",
      flags: { read: "--version -q --quiet -h --help" },
      bare: "read",
      sees: ["network"],
      subcommands: {
        "info|status|stat|st|log|diff|di|list|ls|cat|blame|praise|annotate|ann|propget|pget|pg|proplist|plist|pl|help|mergeinfo":
          svnReads,
        "add|changelist|checkout|co|cleanup|commit|ci|copy|cp|export|import|lock|unlock|merge|mkdir|move|mv|patch|propset|pset|ps|propedit|pedit|pe|propdel|relocate|resolve|resolved|switch|sw|update|up|upgrade|auth":
          acts,
        "delete|remove|rm|del|revert": removes,
      },
    },
    examples: {
      read: ["svn status", "svn log -l 5", "svn diff -r 10:12 src", "svn info"],
      asks: [
        "svn commit -m x",
        "svn diff --diff-cmd rm",
        "svn log svn+ssh://x/y",
        "svn log --config-option x:y:z=w",
        "svn revert -R .",
      ],
      truth: false,
    },
  },
  changing(
    "versions",
    ["svnadmin", "svnsync", "svnserve", "svndumpfilter"],
    "manages Subversion repositories",
    "gestiona repositorios de Subversion",
    ["svnadmin create x", "svnadmin dump x"],
  ),
  {
    names: ["svnlook", "svnversion"],
    area: "versions",
    what: { en: "looks into a Subversion repository", es: "examina un repositorio de Subversion" },
    use: {
      effect: "read",
      flags: {
        read: "-r= --revision= -t= --transaction= -v --verbose --full-paths -n --no-newline -c --committed -q --quiet --copy-info --show-ids --version -h --help --no-diff-deleted",
      },
      operands: "path",
    },
    examples: { read: ["svnlook youngest /srv/svn", "svnversion"], asks: ["svnlook diff --diff-cmd rm /srv/svn"] },
  },
  {
    names: ["hg"],
    area: "versions",
    what: {
      en: "shows and changes the history of a Mercurial project",
      es: "muestra y cambia el historial de un proyecto de Mercurial",
    },
    use: {
      effect: "write",
      grammar: "posix",
      flags: { read: "-R=path --cwd=path -q --quiet -v --verbose --version -h --help" },
      bare: "read",
      subcommands: {
        "status|st|log|history|diff|summary|sum|identify|id|branches|tags|heads|parents|annotate|blame|files|grep|manifest|root|tip|cat|locate|verify|version|help|paths":
          hgReads,
        "branch|bookmarks|bookmark": { effect: "write", bare: "read" },
        "add|addremove|archive|backout|bisect|bundle|clone|commit|ci|config|showconfig|copy|cp|export|forget|graft|import|incoming|init|merge|move|mv|outgoing|phase|pull|push|recover|remove|rename|resolve|rollback|serve|shelve|tag|unbundle|unshelve|update|up|histedit|rebase|strip":
          acts,
        "revert|purge": removes,
      },
    },
    examples: {
      read: ["hg status", "hg log -l 5 -p", "hg branch", "hg id -n", "hg diff --stat"],
      asks: [
        "hg commit -m x",
        "hg --config extensions.x=/tmp/x status",
        "hg branch nueva",
        "hg push",
        "hg log --tool rm",
        "hg config",
      ],
      truth: false,
    },
  },
  changing(
    "versions",
    ["cvs", "bzr", "brz", "fossil", "darcs", "p4", "rcs", "ci", "co", "jj", "sccs"],
    "keeps versions of files",
    "guarda versiones de ficheros",
    ["cvs commit", "bzr commit -m x", "fossil update", "rcs -l x"],
    { readWith: "--version" },
  ),
  fullScreen(
    "versions",
    ["tig", "lazygit", "gitui", "gitk", "git-gui", "magit"],
    "browses git's history full screen",
    "navega por el historial de git a pantalla completa",
    ["tig", "lazygit", "gitk"],
  ),
  {
    names: ["etckeeper"],
    area: "versions",
    what: { en: "keeps the history of /etc", es: "guarda el historial de /etc" },
    use: {
      effect: "write",
      subcommands: {
        "commit|init|vcs|pre-commit|pre-install|post-install|uninit|update-ignore|unclean|list-installed": acts,
      },
    },
    examples: { read: [], asks: ["etckeeper commit x", "etckeeper vcs log", "etckeeper uninit"] },
  },
];

const forges: ProgramRow[] = [
  {
    names: ["gh", "glab"],
    area: "versions",
    what: { en: "shows and changes projects on GitHub or GitLab", es: "muestra y cambia proyectos en GitHub o GitLab" },
    use: {
      effect: "write",
      bare: "read",
      flags: { read: "-R= --repo= --version -h --help" },
      sees: ["network"],
      subcommands: {
        "pr|issue|repo|run|workflow|release|gist|label|project|ruleset|cache|org|extension|mr|milestone|attestation": {
          effect: "write",
          flags: { read: "-R= --repo=" },
          subcommands: {
            "list|ls|view|show|status|checks|diff|check": ghReads,
            watch: { ...ghReads, endless: true },
            "create|edit|close|reopen|merge|comment|review|checkout|ready|lock|unlock|pin|unpin|transfer|develop|clone|fork|rename|archive|unarchive|sync|set-default|deploy-key|rerun|cancel|download|enable|disable|run|upload|delete-asset|install|upgrade|exec|update-branch|revert|trace|retry|browse|autolink|license|gitignore|search|note|approve|rebase":
              acts,
            delete: removes,
          },
        },
        // `glab ci view` takes the terminal and can run jobs.
        "ci|pipeline": {
          effect: "write",
          flags: { read: "-R= --repo=" },
          subcommands: {
            "list|status": ghReads,
            "view|run|retry|cancel|trace|lint|delete|get|config|trigger|artifact|run-trig": acts,
          },
        },
        auth: {
          effect: "write",
          subcommands: {
            status: { effect: "read", flags: { read: "--hostname= -h= -a --active" } },
            "login|logout|refresh|setup-git|switch|token": acts,
          },
        },
        "secret|variable|ssh-key|gpg-key": {
          effect: "write",
          flags: { read: "-R= --repo=" },
          subcommands: { "list|ls": ghReads, "set|add|get|remove": acts, delete: removes },
        },
        search: { effect: "write", subcommands: { "repos|issues|prs|commits|code": ghReads } },
        status: ghReads,
        version: { effect: "read" },
        config: {
          effect: "write",
          subcommands: {
            "get|list": { effect: "read", operands: { kinds: ["text"], matching: /^(?!.*(token|auth|password))/i } },
            "set|clear-cache|edit": acts,
          },
        },
        "api|alias|browse|codespace|completion|copilot|preview|agent-task": acts,
      },
    },
    examples: {
      read: [
        "gh pr list",
        "gh pr view 12 --comments",
        "gh issue list --state open",
        "gh run list -L 5",
        "gh repo view cli/cli",
        "gh auth status",
        "gh release list",
        "glab mr list",
        "gh search repos neopapaya",
      ],
      asks: [
        "gh pr merge 12",
        "gh repo delete x/y --yes",
        "gh auth token",
        "glab ci view",
        "gh auth status --show-token",
        "gh api -X DELETE /repos/x/y",
        "gh pr view 12 --web",
        "gh run download 3",
        "gh alias set x '!rm y'",
      ],
      truth: false,
    },
  },
  changing(
    "versions",
    ["hub", "tea", "repo", "gerrit", "arc"],
    "drives a place that hosts projects",
    "maneja un sitio que aloja proyectos",
    ["hub pull-request", "repo sync"],
    { readWith: "--version" },
  ),
];

export const versions: readonly ProgramRow[] = [...centralised, ...forges];

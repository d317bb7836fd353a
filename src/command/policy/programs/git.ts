import type { ProgramRow, Use } from "../program-row.ts";

const DIFF =
  "-p -u --patch -s --no-patch -U[=] --unified= --raw --patch-with-raw -t --minimal --patience --histogram --anchored= --diff-algorithm= --stat[=] --stat-width= --stat-count= " +
  "--compact-summary --numstat --shortstat -X[=] --dirstat[=] --cumulative --dirstat-by-file[=] --summary --patch-with-stat -z --name-only --name-status " +
  "--submodule[=] --color[=] --no-color --color-moved[=] --no-color-moved --color-moved-ws= --word-diff[=] --word-diff-regex= --color-words[=] --no-renames " +
  "--check --ws-error-highlight= --full-index --binary --abbrev[=] --break-rewrites[=] -B[=] -M[=] --find-renames[=] -C[=] --find-copies[=] --find-copies-harder " +
  "-D --irreversible-delete -l= --diff-filter= -S= -G= --find-object= --pickaxe-all --pickaxe-regex -O=path --skip-to= --rotate-to= -R --relative[=] --no-relative " +
  "-a --text --ignore-cr-at-eol --ignore-space-at-eol -b --ignore-space-change -w --ignore-all-space --ignore-blank-lines -I= --ignore-matching-lines= " +
  "--inter-hunk-context= -W --function-context --no-ext-diff --no-textconv --ignore-submodules[=] --src-prefix= --dst-prefix= --no-prefix --default-prefix --line-prefix= " +
  "--ita-invisible-in-index --exit-code -q --quiet --cached --staged --merge-base --no-index --base --ours --theirs -1 -2 -3 -0 -c --cc --combined-all-paths --diff-merges= --no-diff-merges -m -r --root -v --stdin --no-commit-id --always";
const LOG =
  `${DIFF} --follow --decorate[=] --no-decorate --decorate-refs= --decorate-refs-exclude= --clear-decorations --source --mailmap --no-mailmap --use-mailmap --full-diff ` +
  "--log-size -L= -NUM -n= --max-count= --skip= --since= --after= --since-as-filter= --until= --before= --author= --committer= --grep-reflog= --grep= --all-match " +
  "--invert-grep -i --regexp-ignore-case --basic-regexp -E --extended-regexp -F --fixed-strings -P --perl-regexp --remove-empty --merges --no-merges --min-parents= " +
  "--max-parents= --no-min-parents --no-max-parents --first-parent --exclude-first-parent-only --not --all --branches[=] --tags[=] --remotes[=] --glob= --exclude= " +
  "--reflog --alternate-refs --single-worktree --ignore-missing --bisect --cherry-mark --cherry-pick --left-only --right-only --cherry -g --walk-reflogs --merge " +
  "--boundary --simplify-by-decoration --show-pulls --full-history --dense --sparse --simplify-merges --ancestry-path[=] --date-order --author-date-order --topo-order " +
  "--reverse --no-walk[=] --do-walk --pretty[=] --format= --abbrev-commit --no-abbrev-commit --no-abbrev --oneline --encoding= --expand-tabs[=] --no-expand-tabs --notes[=] " +
  "--no-notes --show-notes[=] --relative-date --date= --parents --children --left-right --graph --no-graph --show-linear-break[=] --count --objects --timestamp --header --disk-usage[=] --no-object-names --name-only";
const LISTING =
  "--sort= --format= --color[=] --column[=] --no-column -i --ignore-case --omit-empty --abbrev[=] --no-abbrev -v -vv --verbose -q --quiet";

/** Names of files that hold keys or passwords, alone or behind a revision (`HEAD:id_rsa`). */
const noKeys =
  /^(?!.*(?:^|[:/])(?:id_(?:rsa|dsa|ecdsa|ed25519)\w*|g?shadow-?|credentials|secrets?|tokens?|kubeconfig|environ)$)/i;
const unsecret = /^(?!.*(?:passw|contrase|secret|token|api.?key|private.?key|credential))/is;
const content: NonNullable<Use["operands"]> = { kinds: ["text"], matching: noKeys };
/** %G… runs the program that checks signatures. */
const unsigned = /^(?!.*%G)/s;
const formats = { "--format": unsigned, "--pretty": unsigned, "-S": unsecret, "-G": unsecret };

const logs: Use = { effect: "read", flags: { read: LOG }, values: formats, operands: content };
const acts: Use = { effect: "write", operands: "text" };
const loses: Use = { effect: "destructive", operands: "text" };
const tells = (
  read: string,
  operands: NonNullable<Use["operands"]> = "text",
  values?: NonNullable<Use["values"]>,
): Use => ({ effect: "read", flags: { read }, operands, ...(values === undefined ? {} : { values }) });
const among = (bare: "read" | "write", subcommands: Record<string, Use>, read = "-v --verbose -q --quiet"): Use => ({
  effect: "write",
  bare,
  flags: { read },
  subcommands,
});

const queries: Record<string, Use> = {
  status: tells(
    "-s --short -b --branch --show-stash --ahead-behind --no-ahead-behind --porcelain[=] --long -v --verbose -u[=] --untracked-files[=] --ignored[=] --ignore-submodules[=] -z --column[=] --no-column --no-renames --renames -M[=] --find-renames[=]",
  ),
  "log|show|whatchanged|rev-list": logs,
  "diff|diff-tree|diff-index|diff-files|range-diff": {
    ...tells(`${DIFF} --no-dual-color --left-only --right-only --creation-factor= -n`),
    values: formats,
    operands: content,
  },
  shortlog: tells(`-s --summary -n --numbered -e --email -c --committer --group= -w[=] ${LOG}`),
  "blame|annotate": tells(
    "-b --root --show-stats -L= -l -t -s -e --show-email -f --show-name -n --show-number -p --porcelain --line-porcelain --incremental --encoding= --date= --ignore-rev= --ignore-revs-file=path --color-lines --color-by-age --abbrev= -M[=] -C[=] -w --first-parent --reverse --since= --contents=path --progress --no-progress -c -S=path",
    content,
  ),
  grep: tells(
    "--cached --untracked --no-index --no-exclude-standard --exclude-standard --recurse-submodules -a --text -i --ignore-case -I -r --recursive --no-recursive --max-depth= -w --word-regexp -v --invert-match -h -H --full-name -E --extended-regexp -G --basic-regexp -P --perl-regexp -F --fixed-strings -n --line-number --column -l --files-with-matches --name-only -L --files-without-match -z --null -o --only-matching -c --count --color[=] --no-color --break --heading -p --show-function -NUM -C= --context= -A= --after-context= -B= --before-context= -W --function-context -m= --max-count= --threads= -f=path -e= --and --or --not --all-match -q --quiet",
    { kinds: ["text"], matching: unsecret },
    { "-e": unsecret },
  ),
  "ls-files": tells(
    "-c --cached -d --deleted -m --modified -o --others -i --ignored -s --stage -u --unmerged -k --killed -z -t -v -f --full-name --recurse-submodules --directory --no-empty-directory --eol --deduplicate -x= --exclude= -X=path --exclude-from=path --exclude-per-directory= --exclude-standard --error-unmatch --with-tree= --abbrev[=] --debug --sparse --format= --resolve-undo",
  ),
  "ls-tree": tells(
    "-d -r -t -l --long -z --name-only --name-status --object-only --full-name --full-tree --abbrev[=] --format=",
    content,
  ),
  "cat-file": tells(
    "-t -s -e -p --path=path --batch-check[=] --batch-all-objects --unordered --buffer --follow-symlinks --allow-unknown-type",
    content,
  ),
  "rev-parse": tells(
    "--verify -q --quiet --short[=] --abbrev-ref[=] --symbolic --symbolic-full-name --sq --not --all --branches[=] --tags[=] --remotes[=] --glob= --exclude= --git-dir --absolute-git-dir --git-common-dir --show-toplevel --show-superproject-working-tree --show-prefix --show-cdup --is-inside-git-dir --is-inside-work-tree --is-bare-repository --is-shallow-repository --show-object-format[=] --show-ref-format --git-path= --shared-index-path --revs-only --no-revs --flags --no-flags --default= --prefix= --since= --until= --path-format= --resolve-git-dir=path --local-env-vars --end-of-options --disambiguate=",
  ),
  describe: tells(
    "--dirty[=] --broken[=] --all --tags --contains --abbrev= --candidates= --exact-match --debug --long --match= --exclude= --always --first-parent",
  ),
  "name-rev|merge-base|cherry|show-branch": tells(
    "--name-only --tags --refs= --exclude= --all -a --always --undefined --no-undefined --annotate-stdin --octopus --independent --is-ancestor --fork-point -v --abbrev= -r --remotes --current --list --topo-order --date-order --sparse --sha1-name --no-name --color[=] --no-color --more= --reflog[=] -g",
  ),
  "for-each-ref|show-ref": tells(
    `${LISTING} --count= --points-at= --merged[=] --no-merged[=] --contains[=] --no-contains[=] --shell --perl --python --tcl --head --heads --branches --tags -d --dereference -s --hash[=] --verify --exists --exclude-existing[=] --include-root-refs --stdin`,
  ),
  "count-objects": tells("-v --verbose -H --human-readable", "none"),
  fsck: tells(
    "--unreachable --dangling --no-dangling --root --tags --cache --no-reflogs --full --no-full --connectivity-only --strict --verbose --progress --no-progress --name-objects --references --no-references",
  ),
  "check-ignore|check-attr|check-mailmap|check-ref-format": tells(
    "-q --quiet -v --verbose --stdin -z -n --non-matching --no-index -a --all --cached --source= --branch --allow-onelevel --refspec-pattern --normalize",
  ),
  "verify-pack|show-index|patch-id|get-tar-commit-id": tells(
    "-v --verbose -s --stat-only --stable --unstable --verbatim --object-format=",
    "path",
  ),
  "hash-object": tells("-t= --no-filters --path=path --stdin", "path"),
  "version|var": tells("--build-options -l"),
  "ls-remote": {
    effect: "read",
    network: true,
    flags: { read: "-h --heads -b --branches -t --tags --refs -q --quiet --exit-code --get-url --sort= --symref" },
    operands: { kinds: ["url", "text"], matching: /^(https:\/\/\S+|HEAD|refs\/\S+)$/ },
  },
};

/** Those that list or change, by what is asked of them. */
const listsOrChanges: Record<string, Use> = {
  branch: {
    effect: "write",
    bare: "read",
    readWith:
      "-a --all -r --remotes -l --list --show-current --contains= --no-contains= --merged[=] --no-merged[=] --points-at=",
    flags: {
      read: LISTING,
      write:
        "-m -M --move -c -C --copy -f --force -t[=] --track[=] --no-track -u= --set-upstream-to= --unset-upstream --edit-description --create-reflog",
      destructive: "-d -D --delete",
    },
    operands: "text",
  },
  tag: {
    effect: "write",
    bare: "read",
    readWith: "-l --list -n[=] --contains= --no-contains= --merged[=] --no-merged[=] --points-at=",
    flags: {
      read: LISTING,
      write:
        "-a --annotate -s --sign -m= --message= -F= --file= -e --edit -f --force -u= --local-user= --create-reflog",
      destructive: "-d --delete",
    },
    operands: "text",
  },
  remote: among("read", {
    "get-url": tells("--push --all", "text"),
    show: {
      effect: "write",
      readWith: "-n",
      operands: "text",
      reason: { en: "connects to the remote (-n does not)", es: "se conecta al remoto (-n no lo hace)" },
    },
    "add|rename|set-head|set-branches|set-url|update": acts,
    "remove|rm|prune": loses,
  }),
  config: {
    effect: "read",
    flags: {
      read: "--global --system --local --worktree -f=path --file=path --blob= --get --get-all --get-regexp --get-urlmatch -l --list --name-only --show-origin --show-scope -z --null --type= --bool --int --bool-or-int --path --expiry-date --default= --includes --no-includes --get-color --get-colorbool --fixed-value --no-type",
      write: "--add --replace-all -e --edit --rename-section --set",
      destructive: "--unset --unset-all --remove-section",
    },
    operands: {
      kinds: ["text"],
      max: 1,
      matching: /^(?!.*(password|token|secret|extraheader))(list|[\w^.*$\\-]+\.\S+)$/i,
    },
  },
  reflog: among("read", { show: logs, list: tells(""), exists: tells(""), "expire|delete|drop": loses }, LOG),
  stash: among("write", {
    list: logs,
    show: { ...logs, flags: { read: `${LOG} --include-untracked --only-untracked` } },
    "push|save|pop|apply|branch|create|store|export|import": acts,
    "drop|clear": loses,
  }),
  worktree: among("write", {
    list: tells("-v --verbose --porcelain -z", "none"),
    "add|lock|unlock|move|repair": acts,
    "remove|prune": loses,
  }),
  submodule: among("read", {
    "status|summary": tells("--cached --recursive -q --quiet --files -n= --summary-limit="),
    "add|init|update|sync|absorbgitdirs|set-branch|set-url|foreach": acts,
    deinit: loses,
  }),
  bisect: among("write", {
    log: tells("", "none"),
    terms: tells("--term-good --term-bad --term-old --term-new", "none"),
    "start|bad|good|new|old|skip|reset|run|replay|visualize|view|next": acts,
  }),
  notes: among(
    "read",
    { "list|show|get-ref": tells(""), "add|append|copy|edit|merge|prune": acts, remove: loses },
    "--ref=",
  ),
  bundle: among("write", { "verify|list-heads": tells("-q --quiet", "path"), "create|unbundle": acts }),
  archive: { effect: "write", readWith: "-l --list", operands: "text" },
  lfs: among("write", {
    "ls-files|status|env|version": tells("-l --long -s --size -a --all -n --name-only --json -p --porcelain"),
    "fetch|pull|push|install|uninstall|track|untrack|checkout|migrate|prune|lock|unlock|clone|fsck|locks": acts,
  }),
  "sparse-checkout": among("write", { list: tells("", "none"), "set|add|init|reapply|disable|check-rules": acts }),
  "symbolic-ref": {
    effect: "read",
    flags: { read: "-q --quiet --short --recurse --no-recurse", destructive: "-d --delete", write: "-m=" },
    operands: { kinds: ["text"], max: 1 },
  },
  replace: {
    effect: "write",
    bare: "read",
    readWith: "-l --list",
    flags: { read: "--format=", destructive: "-d --delete" },
    operands: "text",
  },
  clean: {
    effect: "destructive",
    readWith: "-n --dry-run",
    flags: { read: "-d -x -X -q --quiet -e= --exclude=", destructive: "-f --force -i --interactive" },
    operands: "text",
  },
  help: { effect: "write", readWith: "-a --all -g --guides -c --config", flags: { read: "--verbose --no-verbose" } },
  reset: {
    effect: "write",
    flags: { write: "--soft --mixed -N -p --patch -q --quiet", destructive: "--hard --merge --keep" },
    operands: "text",
  },
  push: {
    effect: "write",
    flags: {
      write: "-u --set-upstream --tags --all --follow-tags --dry-run -n -v -q --atomic -o=",
      destructive: "-f --force --force-with-lease[=] --force-if-includes -d --delete --mirror --prune",
    },
    operands: "text",
    reason: { en: "sends commits to another place", es: "envía confirmaciones a otro sitio" },
  },
  "checkout|switch": {
    effect: "write",
    flags: {
      write: "-b= -B= -c= -C= -t --track -d --detach --orphan= -q -p",
      destructive: "-f --force --discard-changes",
    },
    operands: "text",
  },
  "restore|prune|filter-branch|filter-repo|rm|update-ref": loses,
};

const git: ProgramRow = {
  names: ["git"],
  area: "versions",
  what: { en: "shows and changes the history of a project", es: "muestra y cambia el historial de un proyecto" },
  use: {
    effect: "write",
    bare: "read",
    grammar: "posix",
    flags: {
      read: "-C=path --no-pager -P --version -v --no-optional-locks --no-replace-objects --literal-pathspecs --glob-pathspecs --noglob-pathspecs --icase-pathspecs --html-path --man-path --info-path --exec-path",
    },
    subcommands: {
      ...queries,
      ...listsOrChanges,
      "add|commit|fetch|pull|clone|init|merge|rebase|cherry-pick|revert|mv|apply|am|format-patch|send-email|request-pull|gc|repack|maintenance|update-index|read-tree|write-tree|commit-tree|checkout-index|mktree|mktag|unpack-objects|pack-objects|pack-refs|fast-import|fast-export|rerere|difftool|mergetool|instaweb|gui|gitk|citool|daemon|credential|svn|p4|cvsimport|imap-send|interpret-trailers|merge-file|merge-tree|stage|bugreport|diagnose|scalar|subtree|flow|hook|verify-commit|verify-tag|shell|upload-pack|receive-pack|http-backend|for-each-repo|multi-pack-index|commit-graph":
        acts,
    },
  },
  examples: {
    read: [
      "git status",
      "git status -sb",
      "git log --oneline -5",
      "git log --graph --all --decorate",
      "git log --since='2 weeks ago' --author=ana -p -- src",
      "git -C /tmp --no-pager diff --stat HEAD~1",
      "git diff --cached --name-only",
      "git show HEAD:README.md",
      "git branch -a",
      "git branch -vv",
      "git branch --merged main",
      "git tag -l 'v1.*'",
      "git tag",
      "git remote -v",
      "git stash list",
      "git blame -L 1,20 README.md",
      "git ls-files -m",
      "git rev-parse --short HEAD",
      "git describe --tags --always",
      "git config --get user.name",
      "git config --list --show-origin",
      "git config user.email",
      "git reflog -n 10",
      "git shortlog -sne HEAD",
      "git grep -n 'hola'",
      "git cat-file -p HEAD",
      "git worktree list",
      "git submodule status",
      "git ls-remote https://github.com/git/git HEAD",
      "git clean -nd",
      "git remote show -n origin",
      "git --version",
    ],
    asks: [
      "git -c core.pager=sh log",
      "git -p log",
      "git --help log",
      "git log --help",
      "git --git-dir=/tmp/x log",
      "git --exec-path=/tmp/x status",
      "git log --output=x",
      "git diff --ext-diff",
      "git show --textconv",
      "git log --format='%G?'",
      "git grep -Orm x",
      "git grep --open-files-in-pager=rm x",
      "git branch nueva",
      "git branch -v nueva",
      "git branch -D vieja",
      "git tag v1",
      "git config user.name Pepe",
      "git config --unset user.email",
      "git config edit",
      "git ls-remote origin",
      "git ls-remote 'ext::sh -c x'",
      "git ls-remote --upload-pack=x https://e.org/r",
      "git remote show origin",
      "git stash",
      "git clean -fd",
      "git fetch",
      "git symbolic-ref HEAD refs/heads/x",
      "git show HEAD:.env",
      "git desplegar",
    ],
    truth: false,
  },
};

const gitTools: readonly ProgramRow[] = [
  {
    names: ["git-lfs"],
    area: "versions",
    what: {
      en: "keeps large files out of git's history",
      es: "guarda los ficheros grandes fuera del historial de git",
    },
    use: {
      ...among("write", { "ls-files|status|env|version": tells("-l --long -s --size -a --all -n --name-only") }),
      bare: "read",
    },
    examples: { read: ["git-lfs ls-files", "git-lfs env"], asks: ["git-lfs pull"] },
  },
];

export const gitRows: readonly ProgramRow[] = [git, ...gitTools];

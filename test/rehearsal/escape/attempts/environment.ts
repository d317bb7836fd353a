import { bash, type EscapeAttempt } from "../attempt.ts";

const evil = (text: string) => `/proc/self/cwd/none; ${text}`;

/**
 * Variables that make programs load or run something: what the script may have must not reach the helper outside. The
 * world keeps an `evil` folder of programs, a library and modules that write `HERE/helper-ran` when they run outside.
 */
export const environmentAttempts: readonly EscapeAttempt[] = [
  variable("bash-env", "BASH_ENV", "@EVIL/run.sh"),
  variable("env", "ENV", "@EVIL/run.sh"),
  variable(
    "path",
    "PATH",
    "@EVIL/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "mount true; perl -e 1; unshare true; setpriv true",
  ),
  variable("perl-options", "PERL5OPT", "-I@EVIL/perl -MEvil", "perl -e 1"),
  variable("perl-library", "PERL5LIB", "@EVIL/perl", "perl -MSocket -e 1; perl -MFcntl -e 1"),
  variable("perl-debugger", "PERL5DB", "BEGIN { open(my $h, '>', '@HERE/helper-ran'); }", "perl -d -e 1"),
  variable("preload", "LD_PRELOAD", "@EVIL/none.so", "true", true),
  variable("library-path", "LD_LIBRARY_PATH", "@EVIL/lib", "true", true),
  variable("audit", "LD_AUDIT", "@EVIL/none.so", "true", true),
  variable("prompt", "PROMPT_COMMAND", "touch @HERE/helper-ran", "true", true),
  variable("trace", "PS4", "$(touch @HERE/helper-ran)", "bash -x -c :", "root is not fooled"),
  variable("shell-options", "SHELLOPTS", "xtrace", "true", true),
  variable("node-options", "NODE_OPTIONS", "--require @EVIL/evil.cjs", "true", true),
  variable("locale-path", "LOCPATH", "@EVIL", "true", true),
  variable("temporary", "TMPDIR", "@EVIL", "true", true),
  variable("functions", "BASH_FUNC_mount%%", "() { touch @HERE/helper-ran; }", "bash -c mount"),
  variable("dash-functions", "IFS", "/", "true", true),
  variable("pager", "GCONV_PATH", evil("@EVIL"), "true", true),
];

/** `@EVIL` and `@HERE` are the world's; a bare shell with the variable runs it, which is the control. */
function variable(
  id: string,
  name: string,
  value: string,
  use = "bash -c :; sh -i -c : </dev/null",
  unshownBare: boolean | string = false,
): EscapeAttempt {
  return bash(`environment/${id}`, `${name} in the environment`, `${use} >/dev/null 2>&1; true`, {
    alone: true,
    environment: { [name]: value },
    control:
      unshownBare !== false
        ? { by: "nobody", why: unshownBare === true ? "it makes no program run by itself" : unshownBare }
        : { by: "anyone" },
  });
}

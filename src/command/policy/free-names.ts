/**
 * Names a script may use as its own variables: lower case, no meaning to bash or to programs, and not already in the
 * environment, so that setting them changes nothing but the script's own words.
 */
export function isFreeName(name: string, environment: Readonly<Record<string, string>>): boolean {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !taken.has(name) && !(name in environment) && name !== "_";
}

/** A variable set for one program only (`LANG=C sort`): just these, with values that can be nothing but a name. */
export function isHarmlessEnvironment(name: string, value: string): boolean {
  const pattern = /^LC_[A-Z]+$/.test(name) ? plainName : environmentNames.get(name);
  return pattern?.test(value) ?? false;
}

const taken = new Set(
  "http_proxy https_proxy ftp_proxy all_proxy no_proxy rsync_proxy auto_resume histchars command_not_found_handle".split(
    " ",
  ),
);

const plainName = /^[\w@.-]*$/;

const environmentNames: ReadonlyMap<string, RegExp> = new Map([
  ["LANG", plainName],
  ["LANGUAGE", /^[\w@.:-]*$/],
  ["TZ", /^(?![:/])(?!.*\.\.)[\w/+:,.-]*$/],
  ["COLUMNS", /^\d*$/],
  ["LINES", /^\d*$/],
  ["NO_COLOR", /^\w*$/],
  ["CLICOLOR", /^\w*$/],
  ["TERM", /^[\w+-]*$/],
  ["SYSTEMD_COLORS", /^\w*$/],
  ["DEBIAN_FRONTEND", /^\w*$/],
]);

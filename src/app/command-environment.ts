/**
 * The variables a command is given: an allow-list, so that nothing in the person's environment (LD_PRELOAD, BASH_ENV,
 * GIT_SSH_COMMAND, tokens) can change what an approved command does or leak into it unseen.
 */
export function commandEnvironment(variables: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const passed = Object.entries(variables).filter(([name]) => allowed.has(name) || name.startsWith("LC_"));
  return Object.freeze({
    PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    ...Object.fromEntries(passed),
  });
}

const allowed = new Set([
  ...["HOME", "USER", "LOGNAME", "SHELL", "PATH", "PWD", "OLDPWD", "MAIL"],
  ...["LANG", "LANGUAGE", "TZ", "TERM", "COLORTERM", "NO_COLOR", "COLUMNS", "LINES"],
  ...["DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "XDG_SESSION_ID", "DBUS_SESSION_BUS_ADDRESS"],
  ...[
    "SSH_AUTH_SOCK",
    "SSH_CONNECTION",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
  ],
]);

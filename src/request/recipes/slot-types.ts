/**
 * The kinds of value that a recipe leaves open, each with what its plain value looks like. The plain value is what
 * understanding/slots/ reads from a request; where programs want it written otherwise, the template names a form
 * (`{duration@days}`), see slot-forms.ts.
 */
export const slotTypes = {
  path: { what: "a file or folder", value: /^[^\0\n]+$/ },
  file: { what: "one file", value: /^[^\0\n]+$/ },
  folder: { what: "one folder", value: /^[^\0\n]+$/ },
  glob: { what: "a shell pattern of file names (*.log)", value: /^[^\0\n]*[*?[][^\0\n]*$/ },
  extension: { what: "the end of a file's name, without its dot (jpg, tar.gz)", value: /^[A-Za-z0-9][\w.+-]*$/ },
  number: { what: "a whole number", value: /^\d+$/ },
  percent: { what: "a percentage, without its sign", value: /^\d{1,3}$/ },
  size: { what: "bytes as find(1) takes them: 500c, 20k, 100M, 2G", value: /^\d+[ckMG]$/ },
  duration: { what: "whole seconds", value: /^\d+$/ },
  date: {
    what: "a day or a moment: YYYY-MM-DD[ HH:MM[:SS]], today, yesterday, or -7200s for so long ago",
    value: /^(?:\d{4}-\d\d-\d\d(?: \d\d?:\d\d(?::\d\d)?)?|today|yesterday|-\d+s)$/,
  },
  time: { what: "a time of day, HH:MM", value: /^\d\d:\d\d$/ },
  text: { what: "any words that are no other type", value: /^[^\0\n]+$/ },
  pattern: { what: "a regular expression", value: /^[^\0\n]+$/ },
  host: { what: "a host's name or address", value: /^[A-Za-z0-9][\w.:-]*$/ },
  domain: { what: "a DNS name", value: /^[A-Za-z0-9][\w.-]*\.[A-Za-z]{2,}$/ },
  address: { what: "an IP address", value: /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]*:[0-9a-f:]+)$/i },
  network: { what: "a network in CIDR form", value: /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]*:[0-9a-f:]+)\/\d{1,3}$/i },
  mac: { what: "a card's hardware address", value: /^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i },
  port: { what: "a TCP or UDP port", value: /^\d{1,5}$/ },
  url: { what: "a URL", value: /^[a-z][a-z0-9+.-]*:\/\/[^\s'"\\<>]+$/ },
  email: { what: "an e-mail address", value: /^[\w.+-]+@[\w.-]+$/ },
  interface: { what: "a network interface", value: /^[A-Za-z][\w.:@-]*$/ },
  user: { what: "a user's name", value: /^[A-Za-z_][\w.-]*\$?$/ },
  group: { what: "a group's name", value: /^[A-Za-z_][\w.-]*$/ },
  unit: { what: "a systemd unit, .service left out", value: /^[\w][\w.@:\\-]*$/ },
  package: { what: "a package's name", value: /^[A-Za-z0-9][\w.+:-]*$/ },
  process: { what: "the name of a running program", value: /^[\w][\w.+-]*$/ },
  pid: { what: "a process number", value: /^\d+$/ },
  signal: { what: "a signal without SIG (TERM, HUP)", value: /^[A-Z][A-Z0-9+]*$/ },
  mode: {
    what: "permissions for chmod (640, u+x)",
    value: /^(?:[0-7]{3,4}|[ugoa]*[-+=][rwxXst]+(?:,[ugoa]*[-+=][rwxXst]+)*)$/,
  },
  device: { what: "a block or other device (/dev/sdb1)", value: /^\/dev\/[\w/.-]+$/ },
  uuid: { what: "the UUID of a file system", value: /^[0-9A-Fa-f-]{4,36}$/ },
  module: { what: "a kernel module", value: /^[\w-]+$/ },
  container: { what: "a container's name or id", value: /^[A-Za-z0-9][\w.-]*$/ },
  image: { what: "a container image (nginx:1.25)", value: /^[a-z0-9][\w./:@-]*$/ },
  volume: { what: "a volume, pool, array or logical volume by name", value: /^[A-Za-z0-9][\w./:-]*$/ },
  database: { what: "a database's name", value: /^[A-Za-z_][\w-]*$/ },
  table: { what: "a table's name", value: /^[A-Za-z_][\w.]*$/ },
  branch: { what: "a git branch, tag or commit", value: /^[A-Za-z0-9][\w./-]*$/ },
  timezone: { what: "a time zone (Europe/Madrid)", value: /^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)*$/ },
  variable: { what: "the name of a variable or setting (vm.swappiness)", value: /^[A-Za-z_][\w.-]*$/ },
  printer: { what: "a print queue", value: /^[\w.-]+$/ },
  command: { what: "a whole command, put in as it is", value: /^[^\0\n]+$/ },
} as const satisfies Record<string, { what: string; value: RegExp }>;

export type RecipeSlotType = keyof typeof slotTypes;

export function isSlotType(name: string): name is RecipeSlotType {
  return Object.hasOwn(slotTypes, name);
}

import type { RecipeSlotType } from "../slot-types.ts";
import { kindOfPath } from "./path-kind.ts";

/** What a placeholder of tldr becomes in a template; `before` is text that our plain value leaves out (SIG of SIGTERM). */
export type PlaceholderSlot = { type: RecipeSlotType; form?: string; before?: string };

/**
 * The slot for what stands between `{{` and `}}`. Undefined for alternatives and all that is not surely of one type:
 * an example too few is better than one that asks for the wrong thing.
 */
export function slotOf(placeholder: string, program: string): PlaceholderSlot | undefined {
  if (placeholder.includes("|")) return undefined;
  const text = firstOfList(placeholder);
  return ofProgram(text, program) ?? byShape(text) ?? byName(text);
}

/** `file1 file2 ...` stands for one or more: one slot. */
function firstOfList(placeholder: string): string {
  return /^([^\s,]+)(?:[\s,]+[^\s,]+)*[\s,]+\.\.\.$/.exec(placeholder)?.[1] ?? placeholder;
}

/** Words that mean something of their own with these programs. */
function ofProgram(text: string, program: string): PlaceholderSlot | undefined {
  if (/^(?:chmod|install|mkdir|umask)$/.test(program) && /^(?:[0-7]{3,4}|mode)$/.test(text)) return { type: "mode" };
  if (program === "git" && /^(?:tag|tag_name|revision|ref|tree-ish|HEAD|main)\d*$/.test(text))
    return { type: "branch" };
  if (/^(?:modprobe|modinfo|insmod|rmmod|dkms|lsmod)$/.test(program) && /^(?:kernel_)?module(?:_name)?$/.test(text)) {
    return { type: "module" };
  }
  return undefined;
}

const shapes: readonly (readonly [shape: RegExp, slot: PlaceholderSlot])[] = [
  [/^\d+$/, { type: "number" }],
  [/^(?:n|num|number_of)_[a-z_]+$/, { type: "number" }],
  [/^\d+s$/, { type: "duration" }],
  [/^\d+[MG]$/, { type: "size" }],
  [/^(?:YYYY-MM-DD|\d{4}-\d\d-\d\d)$/, { type: "date", form: "day" }],
  [/^(?:hh:mm|HH:MM|\d\d:\d\d)$/, { type: "time" }],
  [/^\d{1,3}(?:\.\d{1,3}){3}$/, { type: "address" }],
  [/^\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}$/, { type: "network" }],
  [/^[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}$/, { type: "mac" }],
  // Fuzzers need their own mark in the URL.
  [/^(?!.*FUZZ)[a-z][a-z0-9+.-]*:\/\/[\w.:/~?=&-]*$/, { type: "url" }],
  [/^[\w.+-]+@(?:example|gmail)\.\w+$/, { type: "email" }],
  [/^(?:[a-z]+\.)?example\.(?:com|org|net)$/, { type: "domain" }],
  [/^(?:eth|wlan|tun|tap|wg|br|enp\ds)(?:\d|X)$/, { type: "interface" }],
  [/^\*?\w*\*\.[\w.]+$/, { type: "glob" }],
  [/^SIG(?:TERM|KILL|HUP|INT|STOP|CONT|QUIT|USR[12])$/, { type: "signal", before: "SIG" }],
  [/^(?:TERM|KILL|HUP|INT|STOP|CONT|QUIT|USR[12])$/, { type: "signal" }],
  [/^[Hh]ello(?:,? [Ww]orld)?!?$/, { type: "text" }],
];

function byShape(text: string): PlaceholderSlot | undefined {
  const slot = shapes.find(([shape]) => shape.test(text))?.[1];
  if (slot !== undefined) return slot;
  const kind = kindOfPath(text);
  return kind === undefined ? undefined : { type: kind };
}

/** Names that are of the type only when nothing stands before them: `disk_image` is no image of a container. */
const names: Partial<Record<RecipeSlotType, string>> = {
  group: "group group_name",
  address: "ip",
  host: "address server target_host",
  unit: "unit unit_name service service_name",
  package: "package package_name packages pkg pkg_name",
  process: "process process_name",
  container: "container container_name container_id",
  image: "image image_name image:tag docker_image",
  volume: "volume volume_name pool pool_name volume_group volume_group_name vg vg_name logical_volume",
  device: "partition block_device path/to/partition path/to/device",
  extension: "ext extension file_extension",
  printer: "printer printer_name",
  timezone: "timezone time_zone",
  signal: "signal signal_name",
  uuid: "uuid",
  percent: "percent percentage",
  number:
    "n num int integer width height depth length count uid gid userid x y x_offset y_offset threads limit offset angle",
  variable: "variable variable_name environment_variable var env_var",
  text: `key value tag target project namespace region repository profile program subcommand revision owner expression
    organization remote author provider registry dependency plugin instance object application channel bookmark
    component node crate formula feature task bucket revset revsets context module alias section property ssid essid
    resource_group resource toolchain phone_number serial_number version_number build_number`,
};

/** Names that say the type with whatever stands before them: `remote_port` is a port. */
const endings: Partial<Record<RecipeSlotType, string>> = {
  user: "user username user_name",
  host: "host hostname host_name hostname_or_ip ip_or_host ip_or_hostname host_or_ip server_address",
  address:
    "ip_address host_ip server_ip target_ip gateway_ip local_ip remote_ip source_ip destination_ip controller_ip",
  mac: "mac_address mac",
  port: "port port_number portnumber",
  url: "url uri",
  email: "email email_address",
  domain: "domain domain_name subdomain",
  network: "subnet cidr",
  interface: "interface interface_name",
  pid: "pid process_id",
  pattern: "pattern regex regexp regular_expression",
  branch: "branch branch_name commit commit_hash",
  database: "database database_name db_name dbname",
  table: "table table_name",
  command: "command",
  number: "number amount integer",
  text: `text string message keyword word term terms title description comment query prompt prefix suffix
    replacement label phrase name id version subject topic`,
};

/** What must not go into history and logs. */
const secret = /(?:pass(?:word|phrase|code)?|secret|token|credential|private|api_key)/;

const byWholeName = typesByName(names);
const byEnding = typesByName(endings);

function byName(text: string): PlaceholderSlot | undefined {
  const name = text.toLowerCase().replace(/_?\d$/, "");
  if (secret.test(name)) return undefined;
  const unit = /^(?:[a-z_]+_in_)?(seconds|minutes|hours|days)$/.exec(name)?.[1];
  if (unit !== undefined) return { type: "duration", form: unit };
  const whole = byWholeName.get(name);
  if (whole !== undefined) return { type: whole };
  if (!/^[a-z]+(?:[_-][a-z]+)*$/.test(name)) return undefined;
  const words = name.split(/[_-]/);
  for (const from of words.keys()) {
    const ending = byEnding.get(words.slice(from).join("_"));
    if (ending !== undefined) return { type: ending };
  }
  return undefined;
}

function typesByName(lists: Partial<Record<RecipeSlotType, string>>): ReadonlyMap<string, RecipeSlotType> {
  const types = new Map<string, RecipeSlotType>();
  for (const [type, list] of Object.entries(lists) as [RecipeSlotType, string][]) {
    for (const name of list.split(/\s+/)) types.set(name, type);
  }
  return types;
}

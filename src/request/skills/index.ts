import { blockDevices } from "./block-devices.ts";
import { copy } from "./copy.ts";
import { countLines } from "./count-lines.ts";
import { cpuInfo } from "./cpu-info.ts";
import { crontab } from "./crontab.ts";
import { dateTime } from "./date-time.ts";
import { defaultRoute } from "./default-route.ts";
import { diskFree } from "./disk-free.ts";
import { dnsLookup } from "./dns-lookup.ts";
import { enabledServices } from "./enabled-services.ts";
import { failedUnits } from "./failed-units.ts";
import { findByAge } from "./find-by-age.ts";
import { findByName } from "./find-by-name.ts";
import { findBySize } from "./find-by-size.ts";
import { findMatching } from "./find-matching.ts";
import { firstLines } from "./first-lines.ts";
import { folderSize } from "./folder-size.ts";
import { hostName } from "./host-name.ts";
import { inputCount } from "./input-count.ts";
import { inputEnds } from "./input-ends.ts";
import { inputSearch } from "./input-search.ts";
import { ipAddresses } from "./ip-addresses.ts";
import { journalErrors } from "./journal-errors.ts";
import { kernelVersion } from "./kernel-version.ts";
import { killProcess } from "./kill-process.ts";
import { largestFiles } from "./largest-files.ts";
import { largestFolders } from "./largest-folders.ts";
import { lastLines } from "./last-lines.ts";
import { lastLogins } from "./last-logins.ts";
import { listFolder } from "./list-folder.ts";
import { listeningPorts } from "./listening-ports.ts";
import { load } from "./load.ts";
import { makeFolder } from "./make-folder.ts";
import { memory } from "./memory.ts";
import { move } from "./move.ts";
import { nginxPort } from "./nginx-port.ts";
import { osVersion } from "./os-version.ts";
import { packageInstall } from "./package-install.ts";
import { packageInstalled } from "./package-installed.ts";
import { packageRemove } from "./package-remove.ts";
import { packageSearch } from "./package-search.ts";
import { packageUpdates } from "./package-updates.ts";
import { pingHost } from "./ping-host.ts";
import { portUser } from "./port-user.ts";
import { processesByName } from "./processes-by-name.ts";
import { reboot } from "./reboot.ts";
import { rebootNeeded } from "./reboot-needed.ts";
import { removeFile } from "./remove-file.ts";
import { runningServices } from "./running-services.ts";
import { searchText } from "./search-text.ts";
import { serviceDisable } from "./service-disable.ts";
import { serviceEnable } from "./service-enable.ts";
import { serviceReload } from "./service-reload.ts";
import { serviceRestart } from "./service-restart.ts";
import { serviceStart } from "./service-start.ts";
import { serviceStatus } from "./service-status.ts";
import { serviceStop } from "./service-stop.ts";
import { showFile } from "./show-file.ts";
import type { Skill } from "./skill.ts";
import { timers } from "./timers.ts";
import { topCpu } from "./top-cpu.ts";
import { topMemory } from "./top-memory.ts";
import { unitJournal } from "./unit-journal.ts";
import { userAdd } from "./user-add.ts";
import { userList } from "./user-list.ts";
import { whoIsOn } from "./who-is-on.ts";

/** Everything NEOPapaya does without a model. A new skill is one file and one line here. */
export const skills: readonly Skill[] = [
  blockDevices,
  copy,
  countLines,
  cpuInfo,
  crontab,
  dateTime,
  defaultRoute,
  diskFree,
  dnsLookup,
  enabledServices,
  failedUnits,
  findByAge,
  findMatching,
  findByName,
  findBySize,
  firstLines,
  folderSize,
  hostName,
  inputCount,
  inputEnds,
  inputSearch,
  ipAddresses,
  journalErrors,
  kernelVersion,
  killProcess,
  largestFiles,
  largestFolders,
  lastLines,
  lastLogins,
  listFolder,
  listeningPorts,
  load,
  makeFolder,
  memory,
  move,
  nginxPort,
  osVersion,
  packageInstall,
  packageInstalled,
  packageRemove,
  packageSearch,
  packageUpdates,
  pingHost,
  portUser,
  processesByName,
  rebootNeeded,
  reboot,
  removeFile,
  runningServices,
  searchText,
  serviceDisable,
  serviceEnable,
  serviceReload,
  serviceRestart,
  serviceStart,
  serviceStatus,
  serviceStop,
  showFile,
  timers,
  topCpu,
  topMemory,
  unitJournal,
  userAdd,
  userList,
  whoIsOn,
];

import type { ProgramRow } from "../program-row.ts";
import { archives } from "./archives.ts";
import { backups } from "./backups.ts";
import { certificates } from "./certificates.ts";
import { containers } from "./containers.ts";
import { containersOther } from "./containers-other.ts";
import { copying } from "./copying.ts";
import { databases } from "./databases.ts";
import { databasesRelational } from "./databases-relational.ts";
import { desktop } from "./desktop.ts";
import { desktopScreen } from "./desktop-screen.ts";
import { desktopSound } from "./desktop-sound.ts";
import { development } from "./development.ts";
import { disksChanging } from "./disks-changing.ts";
import { disksLooking } from "./disks-looking.ts";
import { disksPartitions } from "./disks-partitions.ts";
import { disksPools } from "./disks-pools.ts";
import { disksVolumes } from "./disks-volumes.ts";
import { documentation } from "./documentation.ts";
import { editors } from "./editors.ts";
import { filesChanging } from "./files-changing.ts";
import { filesListing } from "./files-listing.ts";
import { filesPermissions } from "./files-permissions.ts";
import { filesSpace } from "./files-space.ts";
import { gitRows } from "./git.ts";
import { hardware } from "./hardware.ts";
import { hardwareModules } from "./hardware-modules.ts";
import { infrastructure } from "./infrastructure.ts";
import { interpreters } from "./interpreters.ts";
import { kubernetes } from "./kubernetes.ts";
import { logs } from "./logs.ts";
import { mail } from "./mail.ts";
import { networkCards } from "./network-cards.ts";
import { networkFirewall } from "./network-firewall.ts";
import { networkKeys } from "./network-keys.ts";
import { networkLooking } from "./network-looking.ts";
import { networkManagers } from "./network-managers.ts";
import { networkReaching } from "./network-reaching.ts";
import { networkWatching } from "./network-watching.ts";
import { packages } from "./packages.ts";
import { packagesDpkg } from "./packages-dpkg.ts";
import { packagesLanguages } from "./packages-languages.ts";
import { packagesOther } from "./packages-other.ts";
import { packagesPortable } from "./packages-portable.ts";
import { packagesPython } from "./packages-python.ts";
import { packagesRpm } from "./packages-rpm.ts";
import { packagesUpkeep } from "./packages-upkeep.ts";
import { power } from "./power.ts";
import { printing } from "./printing.ts";
import { privileges } from "./privileges.ts";
import { processes } from "./processes.ts";
import { scheduling } from "./scheduling.ts";
import { security } from "./security.ts";
import { securityMandatory } from "./security-mandatory.ts";
import { securityWatching } from "./security-watching.ts";
import { services } from "./services.ts";
import { sessions } from "./sessions.ts";
import { sharing } from "./sharing.ts";
import { shell } from "./shell.ts";
import { system } from "./system.ts";
import { systemFigures } from "./system-figures.ts";
import { systemdControl } from "./systemd-control.ts";
import { systemdTools } from "./systemd-tools.ts";
import { textFilters } from "./text-filters.ts";
import { textMaking } from "./text-making.ts";
import { textSearch } from "./text-search.ts";
import { textStructured } from "./text-structured.ts";
import { textViewing } from "./text-viewing.ts";
import { users } from "./users.ts";
import { versions } from "./versions.ts";
import { virtualMachines } from "./virtual-machines.ts";
import { web } from "./web.ts";
import { wrappers } from "./wrappers.ts";

/** All rows of the programs table; a name stands in one row only (test/risk/rows.test.ts). */
export const programRows: readonly ProgramRow[] = [
  ...archives,
  ...backups,
  ...certificates,
  ...containersOther,
  ...containers,
  ...copying,
  ...databasesRelational,
  ...databases,
  ...desktopScreen,
  ...desktopSound,
  ...desktop,
  ...development,
  ...disksChanging,
  ...disksLooking,
  ...disksPartitions,
  ...disksPools,
  ...disksVolumes,
  ...documentation,
  ...editors,
  ...filesChanging,
  ...filesListing,
  ...filesPermissions,
  ...filesSpace,
  ...gitRows,
  ...hardwareModules,
  ...hardware,
  ...infrastructure,
  ...interpreters,
  ...kubernetes,
  ...logs,
  ...mail,
  ...networkCards,
  ...networkFirewall,
  ...networkKeys,
  ...networkLooking,
  ...networkManagers,
  ...networkReaching,
  ...networkWatching,
  ...packagesDpkg,
  ...packagesLanguages,
  ...packagesOther,
  ...packagesPortable,
  ...packagesPython,
  ...packagesRpm,
  ...packagesUpkeep,
  ...packages,
  ...power,
  ...printing,
  ...privileges,
  ...processes,
  ...scheduling,
  ...securityMandatory,
  ...securityWatching,
  ...security,
  ...services,
  ...sessions,
  ...sharing,
  ...shell,
  ...systemFigures,
  ...system,
  ...systemdControl,
  ...systemdTools,
  ...textFilters,
  ...textMaking,
  ...textSearch,
  ...textStructured,
  ...textViewing,
  ...users,
  ...versions,
  ...virtualMachines,
  ...web,
  ...wrappers,
];

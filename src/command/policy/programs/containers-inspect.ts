/**
 * What may be asked of one container or service without showing its environment or whole configuration, where
 * passwords live: Go templates whose fields are all on this list. A bare dot, `.Config` or `json` alone is not.
 */
const safeField =
  "\\.(?:State(?:\\.[A-Z]\\w*)*|NetworkSettings(?:\\.\\w+)*|Id|ID|Name|Names|Namespace|Created|Image|ImageID|ImageName|Driver|Platform|LogPath|RestartCount|" +
  "SizeRw|SizeRootFs|Size|Mounts|Type|Source|Destination|Mode|RW|Path|Pid|MountLabel|ProcessLabel|AppArmorProfile|HostnamePath|HostsPath|ResolvConfPath|" +
  "IPAddress|IPPrefixLen|Gateway|MacAddress|GlobalIPv6Address|NetworkID|EndpointID|HostIp|HostPort|Aliases|Status|Health(?:\\.Status|\\.FailingStreak)?|" +
  "Config\\.(?:Image|Hostname|Domainname|User|WorkingDir|ExposedPorts|Volumes|StopSignal|Tty|Healthcheck)|" +
  "HostConfig\\.(?:RestartPolicy(?:\\.\\w+)?|Binds|PortBindings|NetworkMode|Memory\\w*|NanoCpus|Cpu\\w+|Privileged|AutoRemove|PidMode|IpcMode|Cap(?:Add|Drop)|Devices|ShmSize|LogConfig\\.Type|VolumesFrom|ReadonlyRootfs|Runtime|Ulimits)|" +
  "RepoTags|RepoDigests|Architecture|Os|Parent|RootFS(?:\\.\\w+)?|GraphDriver\\.Name|CreatedAt|UpdatedAt|Version(?:\\.Index)?|Endpoint(?:\\.\\w+)*|UpdateStatus(?:\\.\\w+)*)";
const token = `(?:${safeField}(?![\\w.])|"[^"]*"|\`[^\`]*\`|\\$\\w+|:=|,|[()|]|\\d+|(?:json|range|end|if|else|len|index|join|upper|lower|title|println|print|printf|eq|ne|not|and|or)(?![\\w.]))`;
const action = `\\{\\{-?\\s*(?:${token}\\s*)+-?\\}\\}`;

export const safeTemplate = new RegExp(`^(?=[^{]*\\{\\{)(?:[^{]|${action})*$`, "s");

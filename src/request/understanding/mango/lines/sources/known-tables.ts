import type { NamedColumn } from "./log-formats.ts";

/** Files of /etc without headings whose columns have names of old: by the file's name, the separator and the names in order. */
export function knownTable(
  path: string,
): { separator: string | undefined; columns: readonly NamedColumn[] } | undefined {
  const name = (path.split("/").at(-1) ?? path).replace(/[.-](?:bak|old|orig|copia|dpkg-old)$/, "");
  const known = tables[name];
  if (known === undefined) return undefined;
  const columns = known.columns.map(
    (names, at): NamedColumn => ({
      names: names === "" ? [] : names.split("|"),
      column: { kind: "field", at: at + 1, separator: known.separator, numeric: /\b(?:uid|gid)\b/.test(names) },
    }),
  );
  return { separator: known.separator, columns };
}

const user =
  "usuario|usuarios|user|users|nombre|nombres|name|names|nombre de usuario|username|usernames|login|logins|cuenta|cuentas|account|accounts";
const group = "grupo|grupos|group|groups";

const tables: Readonly<Record<string, { separator: string | undefined; columns: readonly string[] }>> = {
  passwd: {
    separator: ":",
    columns: [
      user,
      "",
      "uid|uids|id de usuario|user id",
      "gid|gids|grupo principal|primary group",
      "comentario|comentarios|gecos|comment|nombre completo|nombres completos|full name|full names|nombre real|real name",
      "home|homes|carpeta personal|carpetas personales|directorio personal|home directory|home directories|directorio home|casa",
      "shell|shells|interprete|interpretes|login shell|login shells|consola",
    ],
  },
  group: { separator: ":", columns: [group, "", "gid|gids", "miembro|miembros|member|members|integrantes"] },
  fstab: {
    separator: undefined,
    columns: [
      "dispositivo|dispositivos|device|devices",
      "punto de montaje|puntos de montaje|mount point|mount points|mountpoint|mountpoints",
      "tipo|tipos|type|types|sistema de ficheros|sistemas de ficheros|sistema de archivos|filesystem type|fstype|filesystem types",
      "opcion|opciones|option|options|mount options",
    ],
  },
  hosts: {
    separator: undefined,
    columns: [
      "ip|ips|direccion|direcciones|address|addresses|ip addresses",
      "nombre|nombres|name|names|hostname|hostnames|host",
    ],
  },
};

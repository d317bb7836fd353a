/** `name` in `folder`, where a folder was named. */
export function under(folder: string | undefined, name: string): string {
  return folder === undefined || name.startsWith("/") ? name : `${folder.replace(/\/+$/, "")}/${name}`;
}

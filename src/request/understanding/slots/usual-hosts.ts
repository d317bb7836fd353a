import { isIP } from "node:net";

/** Whether a name by itself says that it is a machine's: an address, or as machines are called everywhere (web1, db-prod, nas). */
export function isUsualHost(name: string): boolean {
  return isIP(name) !== 0 || usual.test(name);
}

const usual =
  /^(localhost|nas|pi|raspi|raspberrypi|vps|gw|bastion|(web|www|srv|server|servidor|host|node|nodo|db|bd|sql|pc|vm|mail|correo|app|proxy|dns|ns|lb|cache|redis|k8s|kube|master|worker|build|ci|prod|dev|staging|lab|equipo|desktop|laptop|router|fw|files|backup|bck|intranet|portal)(\d+|-[a-z0-9-]+|[a-z]{0,8}\d+))$/i;

/** Words after which any name is a machine's. */
export const machineWords: ReadonlySet<string> = new Set(
  `servidor equipo maquina host ordenador computadora computador pc nodo server remoto dominio sitio web pagina portal
   machine computer box node system remote domain site website page`.split(/\s+/),
);

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

/** "web uno", "db two": a name with its number as speech writes it. */
export function spokenHost(name: string, number: string): string | undefined {
  const digit = numbers.findIndex((words) => words.includes(number));
  return digit > 0 && numbered.test(name) ? `${name}${digit}` : undefined;
}

const numbered = /^(web|www|srv|node|nodo|db|bd|sql|vm|app|proxy|dns|lb|cache|worker|master|prod|dev|staging)$/;
const numbers =
  "cero|uno un one 1|dos two 2|tres three 3|cuatro four 4|cinco five 5|seis six 6|siete seven 7|ocho eight 8|nueve nine 9"
    .split("|")
    .map((words) => words.split(" "));

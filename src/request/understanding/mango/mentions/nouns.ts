import type { RecipeSlotType } from "../../../recipes/slot-types.ts";

/** The types that a value has after this noun ("el contenedor X", "port X"), or in English before it ("the X service"). */
export function typesBeside(noun: string): readonly RecipeSlotType[] {
  return byNoun.get(noun) ?? [];
}

const nouns: readonly (readonly [string, ...RecipeSlotType[]])[] = [
  ["servicio service unidad unit demonio daemon temporizador timer", "unit"],
  ["usuario usuaria user cuenta account login", "user"],
  ["grupo group", "group"],
  ["paquete package libreria biblioteca library", "package"],
  ["contenedor container pod deployment despliegue statefulset daemonset", "container"],
  ["imagen image", "image"],
  ["volumen volume pool vg array raid snapshot dataset zpool", "volume"],
  ["base datos bd bbdd database db", "database"],
  ["tabla table", "table"],
  ["rama branch tag etiqueta commit", "branch"],
  ["host servidor server maquina machine equipo nodo node ordenador vm virtual", "host"],
  ["interfaz interface tarjeta nic", "interface"],
  ["proceso process programa program", "process", "pid"],
  ["modulo module driver", "module"],
  ["variable parametro parameter setting ajuste", "variable"],
  ["impresora printer cola queue", "printer"],
  ["puerto port", "port"],
  ["pid", "pid"],
  ["senal signal", "signal"],
  ["archivo fichero file documento document script log registro", "file", "path"],
  ["carpeta directorio folder directory ruta path", "folder", "path"],
  ["dominio domain", "domain"],
  ["palabra texto word text cadena string mensaje message patron pattern expresion", "text", "pattern"],
  ["extension", "extension"],
  ["disco disk particion partition dispositivo device unidad drive", "device"],
  ["permisos permissions modo mode", "mode"],
  ["namespace espacio snapshot instantanea conexion connection perfil profile wifi ssid jaula carcel jail", "text"],
];

const byNoun = new Map<string, readonly RecipeSlotType[]>();
for (const [words, ...types] of nouns)
  for (const word of words.split(" ")) byNoun.set(word, [...(byNoun.get(word) ?? []), ...types]);

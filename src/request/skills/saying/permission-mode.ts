import type { SlotDeclaration } from "../skill.ts";

/** What permissions may be named as: 755, u+x, or plain words. */
export const modeSlot: SlotDeclaration = {
  type: "choice",
  form: /^[0-7]{3,4}$|^[ugoa]*[+=-][rwxXst]+(,[ugoa]*[+=-][rwxXst]*)*$|^[ugo]+=$/,
  choices: {
    "+x": [
      "ejecutable",
      "ejecutables",
      "ejecucion",
      "de ejecucion",
      "que se pueda ejecutar",
      "executable",
      "execute",
      "execution",
      "runnable",
      "x",
      "mas x",
      "plus x",
      "ejecutar",
      "ejecute",
      "ejecuten",
      "ejecutarse",
      "ejecutarlo",
      "run",
    ],
    "a-w": ["solo lectura", "de solo lectura", "solo de lectura", "solo para lectura", "read only", "read-only", "readonly"],
    "u+x": ["u mas x", "u plus x"],
    "+w": ["escribir", "escribir en", "modificar", "modify", "write to", "escritura", "de escritura", "escribible", "writable", "writeable", "write", "writing"],
    "+r": ["leer", "lea", "lean", "ver", "leerlo", "see", "lectura", "de lectura", "legible", "readable", "read", "reading"],
    "+rw": [
      "lectura y escritura",
      "lectura escritura",
      "escritura y lectura",
      "de lectura y escritura",
      "leer y escribir",
      "read and write",
      "read write",
      "read-write",
      "read/write",
    ],
    "+rx": ["lectura y ejecucion", "de lectura y ejecucion", "read and execute", "read execute"],
    "600": ["privado", "privada", "privados", "private", "solo para mi", "only for me"],
    "+rwx": ["todos los permisos", "todo", "control total", "permisos totales", "full", "all", "all permissions"],
  },
};

/** For whom, as chmod writes it before the sign. */
export const whomSlot: SlotDeclaration = {
  type: "choice",
  optional: true,
  choices: {
    u: ["dueño", "dueno", "propietario", "usuario", "su dueño", "su dueno", "owner", "its owner", "user"],
    g: ["grupo", "su grupo", "group", "its group"],
    o: ["otros", "los otros", "demas", "los demas", "resto", "others", "other", "the others", "everyone else", "the rest", "the world"],
    a: ["todos", "todo el mundo", "cualquiera", "everyone", "everybody", "all", "all users", "anyone"],
    go: ["grupo y otros", "grupo y a otros", "grupo y los demas", "grupo y a los demas", "group and others"],
    ug: ["dueño y grupo", "dueño y al grupo", "dueno y grupo", "propietario y grupo", "owner and group"],
  },
};

import { expect, it } from "vitest";
import { leaveWordsIn } from "./session-leave.ts";

it.each([
  ["permiso", []],
  ["neo leave", []],
  ["leave end", ["end"]],
  ["permiso fin", ["fin"]],
  [
    `neo leave 10m --edit /etc/nginx --run "sudo systemctl reload nginx"`,
    ["10m", "--edit", "/etc/nginx", "--run", "sudo systemctl reload nginx"],
  ],
  ["permiso 10 minutos --run 'a b'", ["10", "minutos", "--run", "a b"]],
])("reads %s", (line, words) => expect(leaveWordsIn(line)).toEqual(words));

it.each(["permisos de /etc/passwd", "permiso de lectura para ana", "leave me alone", "¿qué permiso hay?", "end", ""])(
  "leaves “%s” to be understood",
  (line) => expect(leaveWordsIn(line)).toBeUndefined(),
);

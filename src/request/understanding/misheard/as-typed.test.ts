import { expect, test } from "vitest";
import { asTyped } from "./as-typed.ts";

test.each([
  ["Restart the S.S.H. service.", "Restart the ssh. service."],
  ["Instala el paquete H-TOP.", "Instala el paquete htop."],
  ["Install the package h-top", "Install the package htop"],
  ["Start the Apache II service", "Start the Apache 2 service"],
  ["Ping 8 dart 8 dart 8 dart 8", "Ping 8.8.8.8"],
  ["Ping a dad a dad a dad a", "Ping 8.8.8.8"],
  ["Ping one dot one dot one dot one?", "Ping 1.1.1.1?"],
  ["ping 192 dart 168 dart one dart ten", "ping 192.168.1.10"],
  ["Copy the file notes .txt to backups", "Copy the file notes.txt to backups"],
  ["Delete the folder/tmp/tests.", "Delete the folder /tmp/tests."],
  ["How big is Slashvar Slashlaw?", "How big is Slash var Slash law?"],
  ["Ping8.8.8.8.8.8.8.8.8.8.8.", "Ping 8.8.8.8."],
  ["Aspenga 8.8.8.8.", "haz ping a 8.8.8.8."],
  ["¿Cuál es mi dirección y...?", "¿Cuál es mi dirección ip...?"],
  ["Aspen a 8.8.8.8.", "haz ping a 8.8.8.8."],
  ["Aspine a 8.8.8.8.", "haz ping a 8.8.8.8."],
  ["Ping8.a.a.a.", "Ping 8.8.8.8."],
  ["Busca ficheros de más de un gigante.", "Busca ficheros de más de un giga."],
  ["the last lines of slash var slash log slash sis log", "the last lines of slash var slash log slash syslog"],
  ["Who has logged in to-day", "Who has logged in today"],
])("%s", (heard, typed) => expect(asTyped(heard)).toBe(typed));

test.each([
  "Mira /srv/A-B y el fichero A.txt",
  "Ubuntu es UTF-8",
  "V de VIII",
  "the file a/b and the x-ray",
  "5 dots and 8 darts",
  "el gigante de la informática",
  "haz ping al router",
  "haz ping a backup",
  "haz ping a",
  "compra una aspirina",
  "a dad a dad and a dad",
  "one dog two dogs three dogs",
  "en fin. sh no es nada",
])("what is written right stays: %s", (text) => expect(asTyped(text)).toBe(text));

import { count, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** What is plugged into USB. */
export const usbDevices = defineSkill({
  id: "usb-devices",
  sentences: {
    es: [
      "qué hay conectado por usb",
      "[(que|cuales|cuantos|lista de|listado de|los|mis)] (dispositivos|aparatos|cosas|perifericos|equipos|chismes|cacharros) [de|por|en] [los] (usb|puertos usb|puerto usb) [(hay|tengo|tenemos|estan)] [(conectad(o|os|as)|enchufad(o|os|as)|puestos|pinchados)]",
      "[que] (hay|tengo|tenemos|esta|tiene) (conectado|enchufado|puesto|pinchado|metido) (por|en|a|al) [(el|los|las)] (usb|puertos usb|puerto usb|usbs)",
      "[que] (usb|usbs) (hay|tengo|tenemos|estan) (conectad(o|os)|enchufad(o|os)|puestos)",
      "[(que|cuales)] (dispositivos|aparatos|perifericos) (hay|tengo|estan|se ven) [(conectados|enchufados)] (por|en|al|a los|en los) [(el|puertos|puerto)] usb",
      "lsusb",
      "[si] (ve|detecta|reconoce|aparece|se ve) [(el|un|mi|algun)] (pendrive|lapiz usb|usb|disco usb|pincho|memoria usb|dispositivo usb|lector usb|escaner usb)",
      "(dispositivos|perifericos|aparatos) usb",
      "[los] usb (conectados|enchufados|detectados)",
      "que (detecta|ve|reconoce) [(el|la|este)] [<equipo>] (por|en) [los] (usb|puertos usb)",
    ],
    en: [
      "which usb devices are there",
      "[(which|what|how many|the|all|list of|any|my)] (usb|usb bus) (devices|device|gadgets|peripherals|things|stuff) [(are there|do (i|we) have|are|is)] [(connected|plugged in|attached|there|present)]",
      "[what] is (connected|plugged in|plugged|attached|hooked up) (to|via|over|by|into|on) [(the|my)] (usb|usb ports|usb port|usb bus)",
      "what do (i|we) have (on|plugged into|connected to|in) [(the|my)] (usb|usb ports|usb port|usb bus)",
      "(devices|things|stuff|gadgets|peripherals) [(that are)] (on|connected to|plugged into|attached to|attached via) [(the|my)] (usb|usb ports|usb port|usb bus)",
      "lsusb",
      "(does|can) (it|the <machine>|this <machine>) (see|detect|recognise|recognize) (the|my|a|any) (usb stick|pendrive|usb drive|flash drive|usb device|usb disk|thumb drive)",
      "is (the|my|a|any) (usb stick|pendrive|usb drive|flash drive|usb device|usb disk|thumb drive) (seen|detected|recognised|recognized|there|plugged in|connected)",
      "[the] (usb|connected usb|attached usb) devices",
      "what is in the usb ports",
      "[(what is|list what is|everything|what)] on [the] usb [bus]",
      "(what|which) usb (gear|stuff|things|kit|hardware|gadgets) (is|are) (connected|plugged in|attached|there)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["lsusb"]] }),
  say: spoken({
    es: ({ stdout }) => {
      const names = namesIn(stdout);
      return names.length === 0
        ? "No hay nada conectado por USB."
        : `Hay ${count(names.length, "dispositivo", "dispositivos")} por USB: ${sayList(names, "es")}.`;
    },
    en: ({ stdout }) => {
      const names = namesIn(stdout);
      return names.length === 0
        ? "Nothing is connected by USB."
        : `There ${names.length === 1 ? "is 1 USB device" : `are ${names.length} USB devices`}: ${sayList(names, "en")}.`;
    },
  }),
});

/** "Bus 001 Device 003: ID 046d:c31c Logitech, Inc. Keyboard K120"; the hubs of the machine itself are left out. */
function namesIn(stdout: string): string[] {
  return lines(stdout)
    .map((line) => /ID [\da-f]{4}:[\da-f]{4} ?(.*)$/i.exec(line)?.[1]?.trim() ?? "")
    .filter((name) => name !== "" && !/root hub/i.test(name));
}

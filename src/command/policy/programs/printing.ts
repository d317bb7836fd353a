import type { ProgramRow } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

/** Printers and what waits for them. */
export const printing: readonly ProgramRow[] = [
  {
    names: ["lpstat"],
    area: "printing",
    what: { en: "shows printers and what waits for them", es: "muestra las impresoras y lo que espera en ellas" },
    use: {
      effect: "read",
      flags: { read: "-E -h=host -U=user -W= -a[=] -c[=] -d -e -l -o[=] -p[=] -r -R -s -t -u[=] -v[=] -H --help" },
      operands: "text",
      network: true,
    },
    examples: {
      read: ["lpstat -t", "lpstat -p -d", "lpstat -W completed", "lpstat -a"],
      asks: ["lpstat -x"],
      truth: false,
    },
  },
  {
    names: ["lpq"],
    area: "printing",
    what: { en: "shows what waits for a printer", es: "muestra lo que espera en una impresora" },
    use: { effect: "read", flags: { read: "-E -P= -U=user -a -h=host -l --help" }, operands: "user", network: true },
    examples: { read: ["lpq", "lpq -P hp", "lpq -a -l"], asks: ["lpq -x", "lpq +5"], truth: false },
  },
  {
    names: ["lpinfo"],
    area: "printing",
    what: {
      en: "lists the printers and drivers that can be set up",
      es: "lista las impresoras y controladores que se pueden configurar",
    },
    use: {
      effect: "read",
      flags: {
        read: "-E -h=host -l -m -v --device-id= --exclude-schemes= --include-schemes= --language= --make-and-model= --product= --timeout= -U=user --help",
      },
      sees: ["network", "devices"],
      network: true,
      root: true,
    },
    examples: { read: ["lpinfo -v", "lpinfo -m"], asks: ["lpinfo x"], truth: false },
  },
  {
    names: ["lpoptions"],
    area: "printing",
    what: { en: "shows or sets a printer's options", es: "muestra o fija las opciones de una impresora" },
    use: {
      effect: "read",
      flags: { read: "-E -h=host -l -p= -U=user --help", write: "-d= -o= -r= -x=" },
      network: true,
    },
    examples: {
      read: ["lpoptions", "lpoptions -p hp -l"],
      asks: ["lpoptions -d hp", "lpoptions -p hp -o media=A4", "lpoptions -x hp"],
      truth: false,
    },
  },
  {
    names: ["cupsctl"],
    area: "printing",
    what: {
      en: "shows or sets the print server's options",
      es: "muestra o fija las opciones del servidor de impresión",
    },
    use: {
      effect: "read",
      flags: {
        read: "-E -h=host -U=user",
        write:
          "--debug-logging --no-debug-logging --remote-admin --no-remote-admin --remote-any --no-remote-any --share-printers --no-share-printers --user-cancel-any --no-user-cancel-any",
      },
      network: true,
      root: true,
    },
    examples: { read: ["cupsctl"], asks: ["cupsctl --remote-any", "cupsctl WebInterface=yes"], truth: false },
  },
  {
    names: ["lpc"],
    area: "printing",
    what: { en: "shows or controls printers", es: "muestra o controla impresoras" },
    use: {
      effect: "write",
      subcommands: {
        "status|stat": { effect: "read", operands: "text" },
        "help|?": { effect: "read", operands: "text" },
        "abort|clean|disable|down|enable|exit|quit|restart|start|stop|topq|up": { effect: "write", operands: "text" },
      },
      sees: ["network"],
    },
    examples: { read: ["lpc status"], asks: ["lpc", "lpc clean hp", "lpc disable hp"], truth: false },
  },
  {
    names: ["cupsd"],
    area: "printing",
    what: {
      en: "the print server; -t only checks its configuration",
      es: "el servidor de impresión; -t solo revisa su configuración",
    },
    use: { effect: "write", readWith: "-t -h --help" },
    examples: { read: ["cupsd -t"], asks: ["cupsd", "cupsd -f", "cupsd -t -c /tmp/x"] },
  },
  changing("printing", ["lp", "lpr"], "prints files", "imprime ficheros", ["lp x.pdf", "lpr -P hp x", "lp -d hp x"]),
  changing(
    "printing",
    ["cancel", "lprm"],
    "cancels what waits for a printer",
    "cancela lo que espera en una impresora",
    ["cancel -a", "lprm 12", "lprm -"],
  ),
  changing(
    "printing",
    [
      "lpadmin",
      "cupsenable",
      "cupsdisable",
      "cupsaccept",
      "cupsreject",
      "accept",
      "reject",
      "lpmove",
      "cupsfilter",
      "cupsaddsmb",
      "cupstestppd",
      "ippfind",
      "ipptool",
      "hp-setup",
      "system-config-printer",
      "a2ps",
      "enscript",
    ],
    "sets printers up, or prints through them",
    "configura impresoras o imprime con ellas",
    ["lpadmin -p x -E", "cupsenable hp", "lpmove hp epson", "ippfind -x rm ';'"],
  ),
];

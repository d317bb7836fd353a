import type { ProgramRow, Use } from "../program-row.ts";

const acts: Use = { effect: "write", operands: "text" };

const screen: ProgramRow[] = [
  {
    names: ["xrandr"],
    area: "hardware",
    what: { en: "shows and sets the screens", es: "muestra y configura las pantallas" },
    use: {
      effect: "read",
      grammar: "long",
      flags: {
        read: "-q --query --current --verbose --listmonitors --listactivemonitors --listproviders --prop --properties -v --version -help --help --screen= --nograb",
      },
      sees: ["network"],
    },
    examples: {
      read: ["xrandr", "xrandr --query", "xrandr --listmonitors", "xrandr --prop"],
      asks: ["xrandr --output HDMI-1 --off", "xrandr -s 0", "xrandr -d otra:0"],
      truth: false,
    },
  },
  {
    names: ["xset"],
    area: "hardware",
    what: {
      en: "shows and sets the keyboard, bell and screen saver",
      es: "muestra y fija el teclado, el timbre y el salvapantallas",
    },
    use: { effect: "write", grammar: "words", bare: "write", flags: { read: "q -version" }, readWith: "q -version" },
    examples: {
      read: ["xset q"],
      asks: ["xset dpms force off", "xset q dpms 0 0 0", "xset -display x:0 q"],
      truth: false,
    },
  },
  {
    names: [
      "xdpyinfo",
      "xlsclients",
      "xlsfonts",
      "xlsatoms",
      "xwininfo",
      "xprop",
      "xinput",
      "glxinfo",
      "eglinfo",
      "vulkaninfo",
      "vainfo",
      "vdpauinfo",
      "clinfo",
      "xvinfo",
      "es2_info",
      "wayland-info",
    ],
    area: "hardware",
    what: { en: "shows what the display can do", es: "muestra de qué es capaz la pantalla" },
    use: {
      effect: "read",
      grammar: "long",
      flags: {
        read: "-B -v -l -a -t -i -s -root -version --version --summary --list -list -help --help -queryExtensions -tree -children -stats -notype -name= -id=",
      },
      operands: { kinds: ["text"], matching: /^list$/ },
      sees: ["network", "devices"],
    },
    examples: {
      read: ["xdpyinfo", "glxinfo -B", "xwininfo -root -tree", "xinput list", "xprop -root", "vulkaninfo --summary"],
      asks: [
        "xinput disable 3",
        "xprop -root -set a b",
        "xprop -remove x",
        "glxinfo -display otra:0",
        "xinput set-prop 1 2 3",
      ],
      truth: false,
    },
  },
  {
    names: ["setxkbmap"],
    area: "hardware",
    what: { en: "shows and sets the keyboard layout", es: "muestra y fija la distribución del teclado" },
    use: { effect: "write", grammar: "long", readWith: "-query -print -version -help", flags: { read: "-verbose" } },
    examples: {
      read: ["setxkbmap -query", "setxkbmap -print"],
      asks: ["setxkbmap es", "setxkbmap -layout es", "setxkbmap -query -layout es"],
      truth: false,
    },
  },
  {
    names: ["wmctrl"],
    area: "system",
    what: { en: "lists and moves windows", es: "lista y mueve ventanas" },
    use: { effect: "write", readWith: "-l -d -m -h", flags: { read: "-p -G -x -u -i -v" }, sees: ["network"] },
    examples: { read: ["wmctrl -l", "wmctrl -lp", "wmctrl -m"], asks: ["wmctrl -c x", "wmctrl -l -a x"], truth: false },
  },
  {
    names: ["brightnessctl", "light", "xbacklight"],
    area: "hardware",
    what: { en: "shows and sets the screen's brightness", es: "muestra y fija el brillo de la pantalla" },
    use: {
      effect: "write",
      readWith: "-l --list -G",
      flags: { read: "-m --machine-readable -q --quiet -d= --device= -c= --class=" },
      bare: "read",
      subcommands: {
        "g|get|m|max|i|info": { effect: "read", flags: { read: "-m --machine-readable" } },
        "s|set|r|restore": acts,
      },
    },
    examples: {
      read: ["brightnessctl", "brightnessctl -l", "brightnessctl get", "light -G"],
      asks: ["brightnessctl set 50%", "light -S 50", "brightnessctl -r"],
      truth: false,
    },
  },
  {
    names: ["powerprofilesctl"],
    area: "hardware",
    what: { en: "shows and sets the power profile", es: "muestra y fija el perfil de energía" },
    use: {
      effect: "write",
      bare: "read",
      sees: ["systemd"],
      subcommands: {
        "get|list|list-holds|version|list-actions|query-battery-aware": { effect: "read" },
        "set|launch|configure-action|configure-battery-aware": acts,
      },
    },
    examples: {
      read: ["powerprofilesctl", "powerprofilesctl get"],
      asks: ["powerprofilesctl set performance", "powerprofilesctl launch x"],
      truth: false,
    },
  },
  {
    names: ["fc-list", "fc-match", "fc-query", "fc-scan", "fc-pattern", "fc-conflist"],
    area: "system",
    what: { en: "lists fonts", es: "lista los tipos de letra" },
    use: {
      effect: "read",
      flags: {
        read: "-v --verbose -b --brief -f= --format= -q --quiet -s --sort -a --all -c --config -d --default -i= --index= --ignore-blanks -h --help -V --version",
      },
      operands: "path",
    },
    examples: { read: ["fc-list", "fc-list :lang=es family", "fc-match monospace"], asks: ["fc-list -S x"] },
  },
];

export const desktopScreen: readonly ProgramRow[] = [...screen];

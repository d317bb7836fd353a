import type { ProgramRow, Use } from "../program-row.ts";
import { changing, fullScreen } from "./plain-rows.ts";

const acts: Use = { effect: "write", operands: "text" };

const reads: Use = { effect: "read", operands: "text" };

const sound: ProgramRow[] = [
  {
    names: ["pactl", "pacmd"],
    area: "hardware",
    what: { en: "shows and controls the sound server", es: "muestra y controla el servidor de sonido" },
    use: {
      effect: "write",
      flags: { read: "-f= --format= --version -h --help" },
      bare: "write",
      sees: ["network"],
      subcommands: {
        "list|info|stat|get-default-sink|get-default-source|get-sink-volume|get-source-volume|get-sink-mute|get-source-mute|list-sinks|list-sources|list-modules|list-clients|list-cards|list-sink-inputs|list-source-outputs|help":
          reads,
        subscribe: { effect: "read", endless: true },
        "set-default-sink|set-default-source|set-sink-volume|set-source-volume|set-sink-mute|set-source-mute|set-sink-port|set-source-port|set-card-profile|set-sink-input-volume|set-sink-input-mute|move-sink-input|move-source-output|suspend-sink|suspend-source|load-module|unload-module|exit|upload-sample|play-sample|remove-sample|set-sink-formats|set-port-latency-offset|send-message":
          acts,
      },
    },
    examples: {
      read: ["pactl info", "pactl list short sinks", "pactl get-sink-volume @DEFAULT_SINK@"],
      asks: ["pactl set-sink-volume 0 +5%", "pactl -s otra list", "pactl load-module x", "pacmd"],
      truth: false,
    },
  },
  {
    names: ["amixer"],
    area: "hardware",
    what: { en: "shows and sets the sound card's volume", es: "muestra y fija el volumen de la tarjeta de sonido" },
    use: {
      effect: "write",
      bare: "read",
      flags: {
        read: "-c= --card= -M --mapped-volume -R --raw-volume -q --quiet -i --inactive -h --help -v --version",
      },
      sees: ["devices"],
      subcommands: {
        "info|scontrols|controls|scontents|contents|get|sget|cget": { ...reads, flags: { read: "-c= --card= -M -R" } },
        "set|sset|cset|events|sevents": acts,
      },
    },
    examples: {
      read: ["amixer", "amixer get Master", "amixer -c 0 scontrols"],
      asks: ["amixer set Master 50%", "amixer cset numid=1 2", "amixer -s"],
      truth: false,
    },
  },
  {
    names: ["wpctl"],
    area: "hardware",
    what: {
      en: "shows and controls sound and video devices",
      es: "muestra y controla los dispositivos de sonido y vídeo",
    },
    use: {
      effect: "write",
      sees: ["network"],
      subcommands: {
        "status|inspect|get-volume": {
          ...reads,
          flags: { read: "-k --nick -n --name -r --referenced -a --associated" },
        },
        "set-default|set-volume|set-mute|set-profile|set-route|clear-default|settings|set-log-level": acts,
      },
    },
    examples: {
      read: ["wpctl status", "wpctl get-volume @DEFAULT_AUDIO_SINK@"],
      asks: ["wpctl set-mute @DEFAULT_SINK@ toggle", "wpctl set-volume 40 50%"],
      truth: false,
    },
  },
  {
    names: ["pw-cli", "pw-dump", "pw-link", "pw-metadata"],
    area: "hardware",
    what: { en: "looks into PipeWire", es: "examina PipeWire" },
    use: {
      effect: "write",
      readWith: "-V --version -h --help",
      sees: ["network"],
      subcommands: { "ls|list-objects|info|i|dump": reads },
    },
    examples: {
      read: ["pw-cli ls Node", "pw-cli info 0"],
      asks: ["pw-cli", "pw-cli destroy 30", "pw-link a b", "pw-metadata 0 a b"],
      truth: false,
    },
  },
  {
    names: ["aplay", "arecord"],
    area: "hardware",
    what: { en: "plays or records sound", es: "reproduce o graba sonido" },
    use: {
      effect: "write",
      readWith: "-l --list-devices -L --list-pcms --version -h --help",
      flags: { read: "-v -q" },
      sees: ["devices"],
    },
    examples: {
      read: ["aplay -l", "arecord -L"],
      asks: ["aplay x.wav", "arecord x.wav", "arecord -l x.wav"],
      truth: false,
    },
  },
  changing(
    "hardware",
    [
      "alsaucm",
      "speaker-test",
      "espeak",
      "espeak-ng",
      "spd-say",
      "festival",
      "play",
      "rec",
      "sox",
      "mpg123",
      "paplay",
      "parecord",
      "pw-play",
      "pw-record",
      "jackd",
      "beep",
      "mpc",
      "cmus",
      "playerctl",
    ],
    "plays, records or changes sound",
    "reproduce, graba o cambia el sonido",
    ["speaker-test", "sox a.wav b.wav", "espeak hola"],
  ),
  fullScreen(
    "hardware",
    ["pulsemixer", "ncpamixer", "pw-top", "dialog", "whiptail", "zenity", "kdialog", "yad"],
    "sets things full screen or asks the person",
    "ajusta cosas a pantalla completa o pregunta a la persona",
    ["dialog --yesno x 0 0", "zenity --info", "pw-top"],
  ),
];

export const desktopSound: readonly ProgramRow[] = [...sound];

import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The port that nginx serves plain HTTP on, wherever its configuration names one; TLS lines stay as they are. */
export const nginxPort = defineSkill({
  id: "nginx-port",
  sentences: {
    es: [
      "cambia el puerto de nginx a {port}",
      "(cambia|cambiame|cambie|cambiar|modifica|ajusta|pon|ponle|ponme|mueve|pasa) [(el|un)] puerto (de|del|a|al) [servidor] nginx (a|al|en|por) [el] [puerto] {port}",
      "(pon|poner|mueve|pasa|haz que escuche|que escuche|configura) [a] nginx (a|al|en|por) [escuchar en] [el] puerto {port}",
      "nginx (debe|tiene que) (escuchar|servir|atender) (en|por) el [puerto] {port}",
      "que nginx (escuche|sirva|atienda) (en|por) el [puerto] {port}",
      "quiero [que] nginx [escuche] en el [puerto] {port}",
      "(cambia|pasa|mueve) nginx al [puerto] {port}",
      "(cambia|pon) el listen (de|en) nginx (a|al) {port}",
    ],
    en: [
      "change the nginx port to {port}",
      "(change|set|move|switch) [the] [(port of nginx|nginx port|nginx's port|port nginx (uses|listens on))] to [port] {port}",
      "(make|have|let) nginx (listen|serve) on [port] {port}",
      "(put|move|switch|run) nginx (on|to) port {port}",
      "nginx (should|must|has to) listen on [port] {port}",
      "(change|set) the listen port (of|in) nginx to {port}",
      "i want nginx on port {port}",
      "use port {port} for nginx",
      "(switch|move|shift|change) nginx [over] (to|on|onto) port {port}",
      "(make|have|get) nginx [to] use port {port}",
    ],
  },
  slots: { port: { type: "port", ask: { es: "¿A qué puerto?", en: "To which port?" } } },
  command: ({ port = "" }, machine) => ({
    pipeline: [["sed", "-i", "-E", `/ssl|quic/!${listenPort(port)}`, ...configurationFiles(machine)]],
    root: true,
  }),
  say: spoken({
    es: (_, { port = "" }) => `nginx escuchará en el puerto ${port} cuando lo recargue: «recarga nginx».`,
    en: (_, { port = "" }) => `nginx will listen on port ${port} once you reload it: “reload nginx”.`,
  }),
  changes: true,
});

/** ngx_http_core_module, `listen`: `80`, `127.0.0.1:80`, `[::]:80`, each with options after it. */
function listenPort(port: string): string {
  return `s/^([[:space:]]*listen[[:space:]]+(\\[[0-9a-fA-F:]*\\]:|[0-9.]+:|\\*:)?)[0-9]+([[:space:];])/\\1${port}\\3/`;
}

/** The files themselves, not the links to them in sites-enabled: sed would put a copy in a link's place. */
function configurationFiles(machine: MachineSnapshot): string[] {
  const patterns = ["/etc/nginx/sites-enabled/*", "/etc/nginx/conf.d/*.conf"];
  const found = patterns.flatMap((pattern) => machine.glob(pattern) ?? []).map((path) => machine.realPath(path));
  return found.length === 0 ? ["/etc/nginx/nginx.conf"] : [...new Set(found)];
}

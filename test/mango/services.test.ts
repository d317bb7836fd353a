import { expect, test } from "vitest";
import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";
import type { Query } from "../../src/request/understanding/mango/candidates.ts";
import { proposeJournal } from "../../src/request/understanding/mango/journal/propose-journal.ts";
import { proposeKernel } from "../../src/request/understanding/mango/journal/propose-kernel.ts";
import { proposeLogins } from "../../src/request/understanding/mango/logins/propose-logins.ts";
import { findMentions } from "../../src/request/understanding/mango/mentions/find-mentions.ts";
import { proposeSchedule } from "../../src/request/understanding/mango/schedule/propose-schedule.ts";
import { proposeServices } from "../../src/request/understanding/mango/services/propose-services.ts";
import { normalise } from "../../src/request/understanding/normalise/normalise.ts";
import { readTokens } from "../../src/request/understanding/templates/tokens.ts";
import type { Language } from "../../src/shared/language.ts";

const machine = fixedSnapshot({
  folder: "/home/ana",
  programs: ["*"],
  users: ["root", "ana"],
  units: ["nginx.service", "ssh.service", "cron.service", "docker.service"],
  paths: { "/tmp": "directory", "/home/ana": "directory" },
});

function made(request: string, language: Language): string | undefined {
  const normalised = normalise(request, language).text;
  const tokens = readTokens(normalised, language);
  const now = Date.parse("2026-11-30T12:00:00Z");
  const isUsualWord = (folded: string) => !/^(?:zentral|kiosk|acme-web)$/.test(folded);
  const mentions = findMentions(tokens, { language, machine, now, isUsualWord });
  const query = { text: request, normalised, language, tokens, mentions, isUsualWord } as unknown as Query;
  const composers = [proposeJournal, proposeKernel, proposeLogins, proposeServices, proposeSchedule];
  for (const compose of composers) {
    const composed = compose(query, machine);
    if (composed) return composed.script;
  }
  return undefined;
}

test.each<[Language, string, string]>([
  [
    "es",
    "los avisos del servicio zentral de hace 3 horas",
    "journalctl -u zentral -p warning --since '3 hours ago' --no-pager",
  ],
  ["es", "registros de nginx de ayer", "journalctl -u nginx --since yesterday --until today --no-pager"],
  ["es", "registros de nginx desde ayer", "journalctl -u nginx --since yesterday --no-pager"],
  [
    "es",
    "mensajes de ssh entre las 22:10 y las 22:40 que no digan cron",
    "journalctl -u ssh --since 22:10 --until 22:40 --no-pager | grep -v cron",
  ],
  ["es", "los errores del núcleo en el arranque anterior", "journalctl -k -b -1 -p err --no-pager"],
  [
    "es",
    "cuántos errores hay en el journal desde las 7 de la tarde",
    "journalctl -p err --since 19:00 --no-pager | wc -l",
  ],
  [
    "es",
    "guarda los errores de docker de hoy en /tmp/d.txt",
    "journalctl -u docker -p err --since today --no-pager > /tmp/d.txt",
  ],
  ["es", "deja el diario en 250M como mucho", "sudo journalctl --vacuum-size=250M"],
  ["en", "follow the journal of acme-web and nginx from the last 12 lines", "journalctl -u acme-web -u nginx -n 12 -f"],
  ["en", "entries of the user unit kiosk, newest first", "journalctl --user -u kiosk -r --no-pager"],
  [
    "en",
    "journal entries of cron between 3 and 5 october 2026 as json",
    "journalctl -u cron --since 2026-10-03 --until 2026-10-05 -o json --no-pager",
  ],
  [
    "en",
    "nginx has been slow all day; show me its warnings since 10:30",
    "journalctl -u nginx -p warning --since 10:30 --no-pager",
  ],
  ["en", "kernel warnings with readable timestamps, the last 9 lines", "sudo dmesg -T --level=warn | tail -n 9"],
])("the journal, %s: %s", (language, request, script) => {
  expect(made(request, language)).toBe(script);
});

test.each<[Language, string, string]>([
  ["es", "habilita y arranca el servicio zentral", "sudo systemctl enable --now zentral"],
  ["es", "que docker no arranque al encender la máquina", "sudo systemctl disable docker"],
  [
    "es",
    "reinicia nginx y docker y dime si están activos",
    "sudo systemctl restart nginx docker && systemctl is-active nginx docker",
  ],
  ["es", "deshabilita los timers zentral y fstrim", "sudo systemctl disable zentral.timer fstrim.timer"],
  ["es", "qué servicios están enmascarados", "systemctl list-unit-files --type=service --state=masked --no-pager"],
  ["es", "nginx no responde, reinícialo", "sudo systemctl restart nginx"],
  ["en", "what does nginx.service depend on", "systemctl list-dependencies --no-pager nginx.service"],
  ["en", "which units depend on nginx.service", "systemctl list-dependencies --reverse --no-pager nginx.service"],
  ["en", "reload nginx or restart it if it cannot reload", "sudo systemctl reload-or-restart nginx"],
  ["en", "restart the user service kiosk", "systemctl --user restart kiosk"],
  ["en", "only the value of the NRestarts property of docker", "systemctl show -p NRestarts --value docker"],
  ["en", "last 5 logins of ana with full dates", "last -F -n 5 ana"],
])("services and logins, %s: %s", (language, request, script) => {
  expect(made(request, language)).toBe(script);
});

test.each<[Language, string, string]>([
  [
    "es",
    "que /opt/a.sh corra los martes y jueves a las 6 y media de la tarde",
    "(crontab -l 2>/dev/null; echo '30 18 * * 2,4 /opt/a.sh') | crontab -",
  ],
  [
    "es",
    "lanza /opt/a.sh cada 2 horas en el cron de root",
    "(sudo crontab -u root -l 2>/dev/null; echo '0 */2 * * * /opt/a.sh') | sudo crontab -u root -",
  ],
  ["es", "ejecuta /opt/a.sh una sola vez dentro de 20 minutos", "echo /opt/a.sh | at now + 20 minutes"],
  [
    "en",
    "run /opt/a.sh --fast on the 5th of every month at noon",
    "(crontab -l 2>/dev/null; echo '0 12 5 * * /opt/a.sh --fast') | crontab -",
  ],
  ["en", "run /opt/a.sh tomorrow at 7pm", "echo /opt/a.sh | at 19:00 tomorrow"],
])("what is to be run at its times, %s: %s", (language, request, script) => {
  expect(made(request, language)).toBe(script);
});

test.each<[Language, string]>([
  ["es", "recarga nginx solo si la configuración está bien"],
  ["es", "comprueba la configuración de nginx y recárgalo"],
  ["es", "logs del contenedor web de la última hora"],
  ["es", "cuántas líneas hay de cada nivel en logs/app.log"],
  ["es", "borra los logs de más de 30 días de /var/log"],
  ["es", "no reinicies nginx"],
  ["es", "para qué sirve systemd"],
  ["es", "para el reloj un momento"],
  ["es", "bloquea la ip 10.0.0.9 con iptables"],
  ["es", "qué usuarios nunca han iniciado sesión"],
  ["es", "ejecuta /opt/a.sh y luego /opt/b.sh a las 5:00"],
  ["en", "start the container web"],
  ["en", "stop the music"],
  ["en", "nginx should be running and it isn't, start it unless the disk is full"],
  ["en", "who is logged in"],
  ["en", "run /opt/a.sh"],
  ["en", "copy the journal to the backup server"],
])("nothing is made of %s: %s", (language, request) => {
  expect(made(request, language)).toBeUndefined();
});

import { expect, test } from "vitest";
import { everySkill } from "./requests.ts";

const understand = await everySkill();

const scriptOf = (request: string): string | undefined => {
  const { plan } = understand(request, "es");
  return plan.kind === "command" ? plan.script : undefined;
};

test.each([
  // In whatever form the verb is said.
  ["bórreme /tmp/a.txt, que ya no lo ocupo", "rm /tmp/a.txt"],
  ["poné al día todos los paquetes", "sudo apt-get upgrade"],
  ["refrescá la lista de paquetes", "sudo apt-get update"],
  ["descomprímame /tmp/web.tar.gz en /srv", "tar -xf /tmp/web.tar.gz -C /srv"],
  ["hágame una carpeta /srv/nueva", "mkdir -p /srv/nueva"],
  // However it is led up to.
  ["qué pena con usted, ¿me reinicia postgresql?", "sudo systemctl restart postgresql"],
  ["oiga joven, ¿me haría el favor de decirme cuánta memoria queda?", "free -h"],
  ["me colabora diciéndome cuánto pesa /var/lib/docker", "du -sh /var/lib/docker"],
  ["hace falta una carpeta nueva, /srv/examenes", "mkdir -p /srv/examenes"],
  // Whatever is told besides.
  ["desinstálame htop, que no lo usamos", "sudo apt-get remove htop"],
  ["reinicia apache2 que acabo de cambiarle la config", "sudo systemctl restart apache2"],
  ["la máquina se ha reiniciado sola enséñame el registro del arranque anterior", "journalctl -b -1 --no-pager"],
  ["estoy montando un servidor nuevo y necesito instalar git", "sudo apt-get install git"],
  ["enséñame el final de /var/log/syslog, unas 50 líneas", "tail -n 50 /var/log/syslog"],
  [
    "hasta cuándo vale el certificado que tengo en /etc/ssl/certs/web.pem?",
    /^openssl x509 -in \/etc\/ssl\/certs\/web\.pem /,
  ],
  // With what was spoken of just before.
  ["el contenedor nextcloud se ha quedado tonto, dale un reinicio", "docker restart nextcloud"],
  ["postgresql va mal; dame su log", "journalctl -u postgresql -n 50 --no-pager"],
  ["el 8891 está pegado, mátalo", "kill 8891"],
  ["pedro renunció, eliminá su usuario pero dejá los archivos", "sudo userdel pedro"],
])("%s", (request, command) => {
  if (command instanceof RegExp) expect(scriptOf(request)).toMatch(command);
  else expect(scriptOf(request)).toBe(command);
});

test.each([
  // What was done, and what is done to somebody, is no order.
  "borré /tmp/basura.log",
  "reinicié nginx",
  "me reinicia el servidor cada noche",
  "me reinicia postgresql",
  // Who is not sure gives no order.
  "no sé si reiniciar nginx",
  "ando viendo si reinicio nginx",
  "me pregunto si borrar el usuario pedro",
  // A limit is not left out.
  "borra /tmp/x.log, pero solo si está vacío",
  "apaga el servidor para encenderlo a las 5",
  "reinicia nginx, no lo necesito ahora",
  "hace falta un usuario luis en el grupo docker",
  "espacio libre del disco cuánto queda en /home de los marcianos",
  // Of two names either could be meant.
  "el contenedor web va mal y el contenedor db también, dale un reinicio",
  "pedro renunció, marta se queda, elimina su usuario",
  "pedro renunció, no borres su usuario",
  "ana dice que marta no puede entrar, bloquéale la cuenta",
  // What closes an order is part of it.
  "copia /tmp/a.tgz a la carpeta /srv/in de ftp1 con bob, puerto 2022",
  // A port that is busy is no process of that number.
  "el 22 está ocupado, mátalo",
  // What is looked for is no "lo".
  "no encuentro el archivo informe.pdf, búscamelo en /home",
  "un usuario luis",
  "borra /tmp/x.log, no vaya a ser que lo vea pedro",
])("%s is no command", (request) => {
  expect(scriptOf(request)).toBeUndefined();
});

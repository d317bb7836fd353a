import { expect, test } from "vitest";
import { plainOrder } from "./plain-order.ts";

test.each([
  ["es", "¿puedes borrar los .tmp de /srv/x?", "borra los .tmp de /srv/x"],
  ["es", "oye, ¿me podrías hacer ejecutables a.sh y b.sh?", "haz ejecutables a.sh y b.sh"],
  ["es", "¿me haces ejecutable a.sh?", "haz ejecutable a.sh"],
  ["es", "¿me pones a.txt en minúsculas? gracias", "pon a.txt en minúsculas"],
  ["es", "¿podés moverlos a viejos?", "muevelos a viejos"],
  ["es", "necesito que comprimas cada log de /srv/x", "comprime cada log de /srv/x"],
  ["es", "quiero que saques las fotos de a.zip", "saca las fotos de a.zip"],
  ["es", "quisiera que hagas ejecutable a.sh", "haz ejecutable a.sh"],
  ["es", "hay que mover los pdf a docs", "mueve los pdf a docs"],
  ["es", "hazme el favor de borrar a.txt", "borra a.txt"],
  ["es", "¿te importaría renombrar a.txt a b.txt?", "renombra a.txt a b.txt"],
  ["es", "comprima usted cada log de /srv/x", "comprime cada log de /srv/x"],
  ["es", "comprimí cada log de /srv/x", "comprime cada log de /srv/x"],
  ["es", "bórrame los .tmp", "borra los .tmp"],
  ["es", "Borre por favor los .tmp", "borra por favor los .tmp"],
  ["es", "comprime cada log de /srv/x, por fa", "comprime cada log de /srv/x"],
  ["en", "would you mind gzipping every log in /srv/x?", "gzip every log in /srv/x"],
  ["en", "any chance you could copy a.txt to b.txt?", "copy a.txt to b.txt"],
  ["en", "go ahead and delete a.txt", "delete a.txt"],
  ["en", "copy a.txt to b.txt, would you?", "copy a.txt to b.txt"],
  ["en", "every log in /srv/x should be moved to old", "move every log in /srv/x to old"],
  ["en", "could you please gzip every log in /srv/x?", "gzip every log in /srv/x"],
  ["en", "can you make a.sh executable", "make a.sh executable"],
] as const)("%s: %s", (language, question, order) => {
  expect(plainOrder(question, language)).toBe(order);
});

test.each([
  ["es", "¿me puedes decir cuántos hay?"],
  ["es", "¿borro los .tmp? ¿puedes mirarlo?"],
  ["es", "¿nos vemos mañana?"],
  ["es", "¿puede fallar nginx?"],
  ["es", "¿cuántas veces me llamas?"],
  ["en", "could you tell which of them are old?"],
  ["en", "can nginx listen on two ports?"],
  ["es", "necesito saber cuántos hay"],
  ["es", "quiero que me digas cuántos hay"],
  ["es", "quiero ver los logs"],
  ["es", "comprime cada log"],
  ["es", "cuántos ficheros hay"],
  ["es", "sobre la mesa no hay nada"],
  ["en", "if a.txt is old it should be deleted"],
  ["en", "which of these should be deleted?"],
  ["en", "what can you do?"],
] as const)("%s: %s asks to be told something", (language, question) => {
  expect(plainOrder(question, language)).toBeUndefined();
});

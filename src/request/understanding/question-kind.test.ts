import { expect, test } from "vitest";
import type { Language } from "../../shared/language.ts";
import { type QuestionKind, questionKind } from "./question-kind.ts";

const es: Record<QuestionKind, readonly string[]> = {
  how: [
    "¿cómo hago que tar conserve los permisos?",
    "¿cómo veo los inodos libres?",
    "cómo se monta un disco por red",
    "¿qué opción de rsync borra en el destino?",
    "¿qué es un inodo?",
    "¿qué hace la opción -p de tar?",
    "¿para qué sirve nohup?",
    "¿cuál es la diferencia entre su y sudo?",
    "oye, ¿me puedes decir cómo se cambia el puerto de ssh?",
    "quiero saber qué significa el código 137",
    "explícame qué hace chmod 644",
    "¿por qué no se puede desmontar un disco ocupado?",
    "¿dónde se configura el cron del sistema?",
    "¿con qué comando se crean los enlaces?",
    "¿qué programa sirve para ver los puertos?",
    "¿cómo comprimirlo sin perder las fechas?",
  ],
  question: [
    "¿qué es lo que más ocupa?",
    "¿cuál es mi ip?",
    "¿qué proceso usa el puerto 80?",
    "¿cómo está nginx?",
    "¿cómo va la memoria?",
    "¿hay algo escuchando en el 443?",
    "¿está arriba la base de datos?",
    "¿cuántos usuarios hay?",
    "¿quién lleva el servidor de correo?",
    "¿por qué se paró el contenedor pasarela?",
    "por qué no arranca el pod cola-7d9",
    "¿por qué interfaz se llega a 10.0.0.4?",
    "¿qué programa está usando la red?",
  ],
  order: ["borra los logs viejos", "comprime la carpeta fotos", "reinicia nginx", "pon el volumen a la mitad"],
};
const en: Record<QuestionKind, readonly string[]> = {
  how: [
    "how do I make tar keep permissions?",
    "how can I see free inodes",
    "what is an inode?",
    "what does the -p option of tar do?",
    "which flag of rsync deletes at the destination?",
    "what's the difference between su and sudo?",
    "can you tell me how to change the ssh port",
    "why can't a busy disk be unmounted?",
    "why does a container need a network?",
    "describe the difference between a pod and a node",
    "explain what chmod 644 does",
    "when should I use nohup?",
    "how to list open ports",
  ],
  question: [
    "what is using port 80?",
    "what is my ip?",
    "is nginx running?",
    "who is logged in?",
    "how many users are there?",
    "which process is eating memory?",
    "why did the container gateway die?",
    "describe node k8s-w3",
  ],
  order: ["restart nginx", "delete old logs", "compress the photos folder"],
};

const all = Object.entries({ es, en }).flatMap(([language, kinds]) =>
  Object.entries(kinds).flatMap(([kind, requests]) =>
    requests.map((request): [string, QuestionKind, Language] => [request, kind as QuestionKind, language as Language]),
  ),
);

test.each(all)("%s: %s", (request, kind, language) => {
  expect(questionKind(request, language)).toBe(kind);
});

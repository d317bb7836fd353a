import { expect, test } from "vitest";
import { type Language, languages } from "../../../shared/language.ts";
import { asksNothing } from "./asks-nothing.ts";

const nothing: Readonly<Record<Language, readonly string[]>> = {
  es: [
    "no mates ese proceso",
    "para, para, no lo apagues",
    "ni se te ocurra borrar los logs",
    "no hace falta que vacíes la papelera",
    "aquel servidor viejo",
    "el proceso ese raro",
    "un servidor de correo",
    "el servidor de correo",
    "lo de las copias",
    "según el manual conviene reiniciar una vez al mes",
    "ya reinicié el nginx y sigue igual",
    "acabo de instalar docker y me ha costado media mañana",
    "al final era el cable de red",
  ],
  en: [
    "don't kill that process",
    "wait, please do not restart the server",
    "no need to empty the trash",
    "that weird process",
    "a mail server",
    "the printer in the hallway",
    "the docs say to stop the service first",
    "I've just restarted nginx",
    "we already fixed the permissions this morning",
  ],
};
const something: Readonly<Record<Language, readonly string[]>> = {
  es: [
    "no lo borres, muévelo a /tmp",
    "no mates nada, solo dime qué procesos gastan más memoria",
    "no muestres los comentarios de sshd_config",
    "una lista de los usuarios",
    "un resumen del disco",
    "la ip de esta máquina",
    "los últimos errores",
    "no actualices nginx nunca",
    "que no se apague la máquina al final",
    "según el registro, cuántos errores hubo ayer",
    "ya reinicie nginx",
    "ya reinicié nginx pero sigue sin responder",
    "acabo de instalar docker, comprueba que funciona",
  ],
  en: [
    "don't delete it, move it instead",
    "do not stop showing what nginx puts out",
    "a list of the users",
    "a random password",
    "the open ports",
    "that file in /tmp",
    "no need to shut down any more, call it off",
    "don't show the comments of sshd_config",
    "I just installed docker, start it",
    "I've just restarted nginx and it does not answer",
  ],
};

const each = (texts: typeof nothing) =>
  languages.flatMap((language) => texts[language].map((text) => ({ language, text })));

test.each(each(nothing))("nothing: $text", ({ text, language }) => expect(asksNothing(text, language)).toBe(true));

test.each(each(something))("something: $text", ({ text, language }) => expect(asksNothing(text, language)).toBe(false));

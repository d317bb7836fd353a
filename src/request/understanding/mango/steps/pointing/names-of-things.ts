import type { Language } from "../../../../../shared/language.ts";
import type { Thing } from "../thing.ts";

export function nounOf(thing: Thing, language: Language): string {
  const name = nameOf(thing, language);
  const noun = nouns[language][thing.kind];
  return noun === undefined ? name : `${noun} ${name}`.trim();
}

export function nameOf({ kind, name }: Thing, language: Language): string {
  const and = language === "es" ? "y" : "and";
  return kind === "files" ? name.replaceAll(" ", ", ").replace(/, ([^,]*)$/, ` ${and} $1`) : quoted(name);
}

export function quoted(name: string): string {
  return /\s/.test(name) ? `"${name}"` : name;
}

const nouns: Record<Language, Partial<Record<Thing["kind"], string>>> = {
  es: {
    folder: "la carpeta",
    user: "el usuario",
    group: "el grupo",
    container: "el contenedor",
    image: "la imagen",
    volume: "el volumen",
    service: "el servicio",
    package: "",
    branch: "la rama",
    key: "la clave pública ssh",
  },
  en: {
    folder: "the folder",
    user: "the user",
    group: "the group",
    container: "the container",
    image: "the image",
    volume: "the volume",
    service: "the service",
    package: "",
    branch: "the branch",
    key: "the public ssh key",
  },
};

import type { Language } from "../../../../../shared/language.ts";
import type { Before, Thing } from "../thing.ts";

/** "Borra las que ya no se usen", "delete the dangling ones" after an image was pulled: those of the same kind. */
export function withOnes(part: string, { trace }: Before, language: Language): string {
  const kind = trace.result?.kind ?? trace.object?.kind;
  const noun = kind === undefined ? undefined : many[language][kind];
  if (noun === undefined) return part;
  return language === "es"
    ? part.replace(/(?<=^\p{L}+ )(l[oa]s)(?= que | sin | huérfan| parad)/iu, () => noun)
    : part.replace(/(?<=^\p{L}+ (?:all )?(?:the |those )?(?:\p{L}+ )?)ones(?=$|\s)/iu, () => noun);
}

const many: Record<Language, Partial<Record<Thing["kind"], string>>> = {
  es: { image: "las imágenes de docker", container: "los contenedores", volume: "los volúmenes de docker" },
  en: { image: "docker images", container: "containers", volume: "docker volumes" },
};

/** "Las imágenes que tengo" after one was pulled: docker's, not pictures. */
export function withMaker(part: string, { trace }: Before, language: Language): string {
  const kind = trace.result?.kind ?? trace.object?.kind;
  if ((kind !== "image" && kind !== "volume") || /docker/iu.test(part)) return part;
  return language === "es"
    ? part.replace(kind === "image" ? /\bim[aá]genes\b/iu : /\bvol[uú]menes\b/iu, (word) => `${word} de docker`)
    : part.replace(kind === "image" ? /\bimages\b/iu : /\bvolumes\b/iu, (word) => `docker ${word}`);
}

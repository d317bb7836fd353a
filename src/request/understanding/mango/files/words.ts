import type { Language } from "../../../../shared/language.ts";

/** What a word, or two together, says of files that are looked for. */
export type FileWord =
  | "file"
  | "folder"
  | "link"
  | "empty"
  | "more"
  | "less"
  | "older"
  | "newer"
  | "size"
  | "age"
  | "here"
  | "shallow"
  | "deep"
  | "anyCase"
  | "count"
  | "show"
  | "delete"
  | "gzip"
  | "chmod"
  | "move"
  | "copy"
  | "total"
  | "ends"
  | "starts"
  | "contains"
  | "called"
  | "except"
  | "owner"
  | "executable"
  | "new"
  | "and"
  | "filler";

const lexicon: Record<Language, Record<FileWord, string>> = {
  es: {
    file: "archivo archivos fichero ficheros documento documentos fotos imagenes videos",
    folder: "carpeta carpetas directorio directorios",
    link: "enlaces enlace simbolicos simbolico",
    empty: "vacio vacios vacia vacias",
    more: "mas mayor mayores superen supera superan pasen pasan superior superiores excedan",
    less: "menos menor menores inferior inferiores",
    older: "antiguos antiguas viejos viejas anteriores anterior antes tengan tienen hace",
    newer: "ultimos ultimas ultimo ultima recientes nuevos",
    size: "pesen pesan pese pesa peso ocupen ocupan tamano grandes gordos pequenos midan",
    age: "modificados modificadas modificado modificaron tocado tocados cambiado cambiados cambiaron creados modificacion fecha antiguedad",
    here: "aqui aca actual",
    shallow: "subcarpetas subdirectorios recursivo",
    deep: "dentro debajo recursivamente bajo recursiva",
    anyCase: "mayusculas minusculas",
    count: "cuantos cuantas cuenta contar cuentame numero",
    show: "lista listame listar busca buscame buscar encuentra encontrar muestra muestrame mostrar ensena ensename ensename enseneme dame dime ver cuales que hay localiza saca sacame quiero mira",
    delete: "borra borrar borrame elimina eliminar eliminame suprime quita limpia borre elimine borres",
    gzip: "comprime comprimir comprimi comprima gzip",
    chmod: "permisos permiso chmod",
    move: "mueve mover muevelos mueva move",
    copy: "copia copiar copie",
    total: "total suma ocupa",
    ends: "terminen terminan acaben acaban terminados acabados extension",
    starts: "empiecen empiezan empieza comiencen comienzan",
    contains: "contenga contengan contienen incluya incluyan lleven llevan",
    called: "llamen llaman llame llamados llamadas nombre",
    except: "excepto salvo menos",
    owner: "propietario dueno propiedad pertenecen pertenezcan sean",
    executable: "ejecutable ejecutables",
    new: "nueva",
    and: "y o",
    filler:
      "el la los las un una de del al a en por con que se lo le me nos todo todos todas este esta estos estas ese esa su sus tenga tengan tiene tienen haya hay solo favor porfa kb dias sean son cada uno una para desde hasta sistema mi",
  },
  en: {
    file: "file files document documents photos pictures images videos",
    folder: "folder folders directory directories",
    link: "link links symlink symlinks symbolic",
    empty: "empty",
    more: "more over above bigger larger greater than exceed exceeding exceeds least",
    less: "less under below smaller",
    older: "older old before untouched",
    newer: "last past within newer recent",
    size: "size big large weigh",
    age: "modified changed touched edited updated created",
    here: "here current",
    shallow: "subfolders subdirectories recursing recursive",
    deep: "inside under recursively within below beneath",
    anyCase: "case",
    count: "many count number",
    show: "list find show what which search locate give get display see print tell all",
    delete: "delete remove erase purge clean",
    gzip: "gzip compress zip",
    chmod: "permissions permission chmod",
    move: "move",
    copy: "copy",
    total: "total sum",
    ends: "ending end ends extension",
    starts: "starting start starts beginning begin begins",
    contains: "containing contain contains",
    called: "named called name",
    except: "except excluding but",
    owner: "owned belonging belong belongs",
    executable: "executable executables",
    new: "new",
    and: "and or",
    filler:
      "the a an of in on at to with that is are be has have there this these those every each all anything any me please any i my for from it its their them only into how",
  },
};

const bylanguage = new Map<Language, ReadonlyMap<string, readonly FileWord[]>>();

/** Everything that the folded word may say; empty where it has nothing to do with looking for files. */
export function fileWords(word: string, language: Language): readonly FileWord[] {
  let words = bylanguage.get(language);
  if (!words) {
    const made = new Map<string, FileWord[]>();
    for (const [what, text] of Object.entries(lexicon[language]))
      for (const one of text.split(" ")) made.set(one, [...(made.get(one) ?? []), what as FileWord]);
    bylanguage.set(language, made);
    words = made;
  }
  return words.get(word) ?? [];
}

import type { Language } from "../../../shared/language.ts";
import { count, sayBytes, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Deleted files that a process still holds open, so that their space is not free yet. */
export const deletedOpenFiles = defineSkill({
  id: "deleted-open-files",
  sentences: {
    es: [
      "qué archivos borrados siguen ocupando espacio",
      "[(que|cuales)] <archivos> (borrados|eliminados|suprimidos) [que] (siguen|sigan|estan|quedan|aun|todavia|continuan|permanecen) [(estan|siguen)] (abiertos|ocupando [(espacio|disco|sitio|lugar)]|en uso|usando espacio|consumiendo espacio|en disco|retenidos) [(por [(algun|alguien|un)] [proceso|programa])] [(en [el] <disco>)]",
      "[si] (hay|quedan|tengo|existe[n]) <archivos> (borrados|eliminados|suprimidos) [(pero|que|aun|todavia|y)] [(siguen|sigan|esten|estan)] [(aun|todavia)] (abiertos|ocupando [(espacio|disco|sitio|lugar)]|en uso|usandose|usando espacio|retenidos) [por [(algun|un)] (proceso|programa)]",
      "[los] <archivos> (borrados|eliminados|suprimidos) [pero|y|que] [(aun|todavia)] [estan] (abiertos|en uso|abiertos todavia|ocupando espacio|usados por procesos|que no liberan espacio|que retienen espacio|sin liberar)",
      "<quien> (tiene|tienen|mantiene[n]|retiene[n]|usa[n]|sujeta[n]) [(abiertos|abierto|agarrados)] [(los|aun|todavia)] <archivos> (borrados|eliminados|suprimidos)",
      "[que] (procesos|programas) (tienen|con|retienen|mantienen|usan) <archivos> (borrados|eliminados|suprimidos) [abiertos]",
      "(por que|porque) no (se libera|se ha liberado|se libero|baja|bajo) [el] (espacio|sitio|lugar|disco) (despues de|tras|al) (borrar|eliminar) [(los|archivos|ficheros|los archivos|los ficheros)]",
      "(borre|elimine|he borrado|he eliminado) <archivos> (y|pero) [el] (espacio|disco) [(no se libera|no baja|sigue igual|no se ha liberado|sigue lleno)]",
      "(cuanto espacio|que espacio) (ocupan|retienen|usan|se llevan) [los] <archivos> (borrados|eliminados) [(abiertos|que siguen abiertos|en uso)]",
      "<archivos> (fantasma|fantasmas|zombi|zombis|huerfanos abiertos) [(abiertos|que ocupan espacio|ocupando espacio)]",
      "descriptores (de|abiertos de) [<archivos>] (borrados|eliminados) [abiertos]",
      "(espacio|disco) (retenido|ocupado) por <archivos> (borrados|eliminados)",
      "[(que|cuales)] (borrados|eliminados) (siguen|estan) abiertos",
      "<archivos> (borrados|eliminados|suprimidos) que [(aun|todavia)] (ocupan|usan|retienen|ocupen|consumen) [(espacio|disco|sitio|lugar)]",
      "[(que|cuales)] <archivos> ya (borrados|eliminados|suprimidos) [que] [(aun|todavia)] (siguen|sigan|estan|continuan|andan|quedan) [(agarrando|ocupando|reteniendo|comiendo|comiendose|gastando|usando|consumiendo|acaparando|tomando)] [(el|mucho)] (espacio|disco|sitio|lugar|abiertos|en uso)",
      "[(que|cuales)] <archivos> (borrados|eliminados|suprimidos) [que] [(aun|todavia)] (siguen|sigan|estan|continuan|andan|quedan) (agarrando|reteniendo|comiendo|comiendose|gastando|acaparando|tomando) [(el|mucho)] (espacio|disco|sitio|lugar)",
      "(borre|elimine|borramos|he borrado|hemos borrado|limpie) [(unos|los|varios|muchos|un monton de)] (<archivos>|<registro>) y no se (libero|ha liberado|libera|recupero) [(nada|espacio|el espacio|disco)] [(que|cuales) <archivos> [ya] (borrados|eliminados) [(aun|todavia)] (siguen|estan|continuan) (agarrando|ocupando|reteniendo|usando|consumiendo|gastando) [(el)] (espacio|disco|sitio|lugar)]",
      "[si] (hay|quedan|tengo) <archivos> (borrados|eliminados|suprimidos) que [(algun|un|el)] (proceso|programa|servicio) (tiene|tenga|mantiene|mantenga|sigue teniendo|retiene) [(todavia|aun)] (abiertos|en uso|agarrados|pillados)",
    ],
    en: [
      "which deleted files still take up space",
      "[(which|what|any|are there|list|find)] [(any|the)] (deleted|removed|unlinked|erased) <files> [(that|which)] [(are|is)] (still|are) [(being)] (open|held open|held|in use|taking [up] space|taking up disk space|using space|using disk space|use space|hold space|take up [disk] space|occupying space|held by [a] (process|processes)|used) [by [(a|any|some)] (process|processes|program)]",
      "(are there|do we have|any) (deleted|removed|unlinked) [but] [still] open <files>",
      "(deleted|removed|unlinked) (but|and|yet) [still] (open|in use|held open) <files>",
      "(deleted|removed|unlinked) [(and|but)] [still] open <files>",
      "<files> (deleted|removed|unlinked) but [still] (open|in use|held|held open|taking up space)",
      "(open|held) [(but)] (deleted|removed|unlinked) <files>",
      "(who|what|which process|which processes|which programs) (has|have|holds|hold|keep|keeps|is holding|are holding|still holds|still have|still has|is keeping) [(onto|on to)] (deleted|removed|unlinked) <files> [open]",
      "why (is|was) [(the)] [disk] space not (freed|released|reclaimed|coming back) after (deleting|removing|i deleted|i removed) [(the|some|those)] [<files>]",
      "[how much] space is held by (deleted|removed|unlinked) <files>",
      "space (held|taken|used|occupied) by (deleted|removed|unlinked) [open] <files>",
      "(ghost|phantom) <files> [(taking up space|still open|using space)]",
      "(deleted|unlinked) file (handles|descriptors) [still open]",
      "is (anything|something|any process|any program) [still] (holding on to|holding|hanging on to|keeping|clinging to|using) [(any)] (deleted|removed|unlinked) <files> [open]",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["lsof", "+L1"]], root: true }),
  // lsof ends with 1 when it found nothing to list.
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }, [1]),
});

type Held = { command: string; pid: string; bytes: number };

function tell(stdout: string, language: Language): string {
  const held = lines(stdout).slice(1).flatMap(readRow);
  const spanish = language === "es";
  if (held.length === 0) return spanish ? "No queda abierto ningún archivo borrado." : "No deleted file is still open.";
  const byProcess = new Map<string, number>();
  for (const { command, pid, bytes } of held) {
    const name = `${command} (PID ${pid})`;
    byProcess.set(name, (byProcess.get(name) ?? 0) + bytes);
  }
  const largest = [...byProcess].sort(([, left], [, right]) => right - left);
  const names = sayList(
    largest.map(([name, bytes]) => `${name}, ${sayBytes(bytes, language)}`),
    language,
    3,
  );
  const total = sayBytes(
    held.reduce((sum, { bytes }) => sum + bytes, 0),
    language,
  );
  return spanish
    ? `${count(held.length, "archivo borrado sigue abierto y ocupa", "archivos borrados siguen abiertos y ocupan")} ${total}: ${names}.`
    : `${count(held.length, "deleted file is", "deleted files are")} still open and take ${total}: ${names}.`;
}

/** COMMAND PID USER FD TYPE DEVICE SIZE/OFF NLINK NODE NAME; memory that was never a file on a disk is left out. */
function readRow(line: string): Held[] {
  const match = /^(\S+)\s+(\d+)\s.*?\s(?:REG|DIR)\s+\S+\s+(\d+)\s+0\s+\d+\s+(\/.*)$/.exec(line);
  const [, command = "", pid = "", bytes = "", name = ""] = match ?? [];
  return match && !/^\/(memfd:|dev\/|SYSV|\[)/.test(name) ? [{ command, pid, bytes: Number(bytes) }] : [];
}

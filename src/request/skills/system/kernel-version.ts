import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The running kernel. */
export const kernelVersion = defineSkill({
  id: "kernel-version",
  sentences: {
    es: [
      "qué kernel tengo",
      "[(que|cual|cual es el|cual es la)] [version] [(de|del)] [(el)] (kernel|nucleo) [(de linux|actual)] [(tengo|hay|tiene|usa|uso|corre|esta corriendo|es|estoy usando|esta en uso)] [(el|este|la|esta)] [<equipo>]",
      "version (de|del) (kernel|nucleo) [(de linux)]",
      "(kernel|nucleo) [(en uso|actual|de linux|del sistema)]",
      "que version (de|del) (kernel|nucleo) (tengo|hay|tiene|uso|usa|corre|es)",
      "con que (kernel|nucleo) (arranco|esta|estamos|estoy|corre)",
      "(uname|uname a)",
      "(arquitectura|que arquitectura tiene|que arquitectura es) [(del|el|este|de este)] [(<equipo>|procesador)]",
      "(que|cual) [version] [(de|del)] [(el)] (kernel|nucleo) [(de linux|linux)] (trae|lleva|tenemos|tengo|hay|tiene|usa|usamos|monta|gasta|carga|corre|corremos|esta corriendo|esta usando|esta cargad(o|a)|esta arrancad(o|a)|esta puest(o|a)|estamos usando|es) [(aqui|aca|puesto|cargado|ahora)] [(en)] [(el|este|la|esta)] [<equipo>]",
      "en que version (del|de) (kernel|nucleo) (estamos|esta|vamos|va|anda|andamos|corre|estoy) [(en)] [(el|este|la|esta)] [<equipo>]",
      "(con|en|sobre) que (kernel|nucleo) (va|anda|corre|trabaja|estamos|funciona|arranco|arranca|rula) [(el|este|la|esta)] [<equipo>]",
      "(que|cual) (version|edicion) (de|del) (kernel|nucleo) (es|hay|tengo|tenemos|lleva|gasta|corre|monta|usa|esta puesta|esta cargada) [(la|el|este|esta)] [(de|en)] [(este|esta|el|la)] [<equipo>]",
    ],
    en: [
      "which kernel is running",
      "[(which|what|the)] (kernel|linux kernel) [version] [(is|am i|do i have|does|are we|do we have)] [(this|the|it|running|in use|on|installed)] [(<machine>|on|running|use|run|have)] [(run|running|have|use)]",
      "[the] version of the [linux] kernel",
      "[the] (current|running) kernel [version]",
      "kernel (version|release|info)",
      "what version is the kernel",
      "(uname|uname a)",
      "[(the|what)] (architecture|cpu architecture) [(is|of)] [this] [<machine>]",
      "(which|what) [linux] kernel [version] (are we (on|running|using)|is (this|the|my) <machine> (on|running|using)|does (this|the|my) <machine> (run|use|have)|have we got|are you on)",
      "(which|what) [linux] kernel [version] (is|does) (this thing|this one|it|the thing) (running|on|using|run|use|have)",
      "(which|what) [linux] kernel [version] (is running|runs|have we|have i|is it|is) (on here|here|on it|got|on this thing)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["uname", "-r"]] }),
  say: spoken({
    es: ({ stdout }) => `El núcleo es Linux ${stdout.trim()}.`,
    en: ({ stdout }) => `The kernel is Linux ${stdout.trim()}.`,
  }),
});

import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The distribution and its version. */
export const osVersion = defineSkill({
  id: "os-version",
  sentences: {
    es: [
      "qué sistema operativo es",
      "[(que|cual)] (sistema operativo|distribucion|distro|sistema|linux) [(es|tiene|tengo|usa|uso|corre|hay|esta instalad(o|a))] [(el|este|la|esta)] [(<equipo>|este)] [instalad(o|a)]",
      "[(que|cual es la|la)] version [(de|del)] [(el|la)] (sistema operativo|sistema|distribucion|distro|debian|ubuntu|linux|so|os) [(es|tiene|tengo|usa|uso|hay|esta instalada)] [(el|este)] [<equipo>] [instalada]",
      "que version (de|del) (debian|ubuntu|linux|sistema|sistema operativo|fedora) (tengo|es|hay|uso|tiene|corre|tenemos)",
      "(informacion|datos|info) del (sistema operativo|sistema)",
      "(sistema operativo|distribucion|distro)",
      "en que (distribucion|distro|sistema|linux) (estoy|estamos|corre) [(este <equipo>)]",
      "que (debian|ubuntu|fedora|linux) (es|tengo|hay|tiene)",
      "(que|cual) (version|distro|distribucion) (de|es) [(este|esta|el)] (linux|<equipo>|sistema) [(es)] [(este|esta)]",
      "que version de (linux|sistema|sistema operativo|distro) es (este|esta|el)",
      "que (distro|distribucion) (esta corriendo|corre|usa|tiene) [(aca|aqui|este <equipo>)] [y que version]",
      "[este <equipo>] es (debian|ubuntu|fedora|centos|arch) o (debian|ubuntu|fedora|centos|arch)",
      "(debian|ubuntu|fedora|centos) o (debian|ubuntu|fedora|centos)",
      "(que|cual) (distribucion|distro|sistema operativo|sistema|linux|so) (y|y que|con que|y de que|y cual) version (tenemos|tengo|hay|es|tiene|usa|usamos|corre|corremos|lleva|trae|estamos usando|esta corriendo|esta puesta|esta instalada) [(aqui|aca|puest(o|a)|instalad(o|a))] [(en|en el|en la)] [(el|este|la|esta)] [<equipo>]",
      "(que|cual) (distribucion|distro|sistema operativo|linux|so) (tenemos|usamos|corremos|lleva|trae|llevamos|estamos usando|esta corriendo|esta usando|gasta|monta) [(aqui|aca|puest(o|a)|instalad(o|a))] [(en)] [(el|este|la|esta)] [<equipo>] [(y (que|en que|de que|cual) version)]",
      "(que|cual) version (de|del) (la distribucion|la distro|distribucion|distro|sistema operativo|sistema|so|debian|ubuntu|fedora|linux) (tenemos|usamos|corremos|lleva|trae|llevamos|estamos usando|esta corriendo|monta|gasta|tengo|hay) [(aqui|aca|puest(o|a)|instalad(o|a))] [(en)] [(el|este|la|esta)] [<equipo>]",
      "(distribucion|distro|sistema operativo) y [(su)] version [(instalad(a|o)|(en|de|del) [(el|la|este|esta)] <equipo>)]",
      "(que|cual) (distribucion|distro|sistema operativo|linux|version) (tiene|hay|esta|lleva) [(instalad(o|a)|puest(o|a))] [(en)] [(el|este|la|esta)] [<equipo>] [y (que|en que|de que|cual) version [(es|tiene|lleva|exacta)]]",
      "(que|cual|cual es la) (distribucion|distro|sistema operativo|sistema|linux|so|os|gnu/linux) y [(que|cual|la|su|con que|en que)] (version|edicion|release) [(de|del) [(la|el)] (distribucion|distro|sistema operativo|sistema|linux|so|os|gnu/linux|debian|ubuntu|fedora)] (es|tengo|hay|tiene|tenemos|usa|uso|usamos|lleva|corre|trae|monta|corremos|esta instalad(o|a)|tengo instalad(o|a)|tiene instalad(o|a)|tiene puest(o|a)|esta puest(o|a)) [(este|esta|esto|el|la|aqui|aca|lo que hay|este que tengo|el que tengo)] [<equipo>]",
      "(que|cual) (distribucion|distro|sistema operativo|sistema|linux|so|os|gnu/linux) (de|en) linux y [(que|cual|la|su)] (version|edicion|release) (es|tengo|hay|tiene|tenemos|usa|uso|usamos|lleva|corre|trae|monta|corremos|esta instalad(o|a)|tengo instalad(o|a)|tiene instalad(o|a)|tiene puest(o|a)|esta puest(o|a)) [(este|esta|esto|el|la|aqui|aca|lo que hay|este que tengo|el que tengo)] [<equipo>]",
      "(que|cual) (version|edicion|release) y [(que|cual|la|su)] (distribucion|distro|sistema operativo|sistema|linux|so|os|gnu/linux) [de linux] (es|tengo|hay|tiene|tenemos|usa|uso|usamos|lleva|corre|trae|monta|corremos|esta instalad(o|a)|tengo instalad(o|a)|tiene instalad(o|a)|tiene puest(o|a)|esta puest(o|a)) [(este|esta|esto|el|la|aqui|aca|lo que hay|este que tengo|el que tengo)] [<equipo>]",
      "(que|cual) (version|edicion|release) [exacta] (de|del) [(la|el)] (distribucion|distro|sistema operativo|sistema|linux|so|os|gnu/linux|debian|ubuntu|fedora) (es|tengo|hay|tiene|tenemos|usa|uso|usamos|lleva|corre|trae|monta|corremos|esta instalad(o|a)|tengo instalad(o|a)|tiene instalad(o|a)|tiene puest(o|a)|esta puest(o|a)) [(este|esta|esto|el|la|aqui|aca|lo que hay|este que tengo|el que tengo)] [<equipo>]",
      "(que|cual) (distribucion|distro) de linux (es|tengo|hay|tiene|tenemos|usa|uso|usamos|lleva|corre|trae|monta|corremos|esta instalad(o|a)|tengo instalad(o|a)|tiene instalad(o|a)|tiene puest(o|a)|esta puest(o|a)) [(este|esta|esto|el|la|aqui|aca|lo que hay|este que tengo|el que tengo)] [<equipo>]",
    ],
    en: [
      "which operating system is this",
      "[(which|what|the)] (operating system|distribution|distro|os|linux) [version] [(is|am i|does|are we)] [(this|the|it|running|on|using|installed)] [(<machine>|on|running|use|run|have)] [(run|running|have|use|on)]",
      "[(which|what|the)] version of [(the)] (debian|ubuntu|linux|the os|the operating system|the system|fedora) [(is|am i|do i have|do we have|are we)] [(this|it|installed|running|here)]",
      "version of (debian|ubuntu|linux|the os|the operating system|the system|fedora) [(is|am i|do i have)] [(this|it|installed|running)]",
      "[the] (os|operating system|system|distribution|distro) (version|release|name|info|information)",
      "(operating system|distribution|distro)",
      "what linux is this",
      "(debian|ubuntu|linux) (version|release)",
      "[the] (distro|distribution|os) [name] and (release|version|kernel|kernel version)",
      "[the] (os|operating system) version and [the] kernel [version]",
      "(is|was) (this|the) [<machine>] [(running)] (debian|ubuntu|fedora|centos|arch) or (debian|ubuntu|fedora|centos|arch)",
      "(which|what) linux (distro|distribution|flavour|flavor) [and (release|version)] (is (this|it|running|installed)|do (i|we) have|are we on|am i on)",
      "(which|what) (distro|distribution|linux|os|operating system) and [(which|what)] (version|release) (are (we|you) on|are we running|is (this|it|that|the <machine>|this <machine>) [(on|running)]|do (we|i) (have|run)|does (this|the|my) <machine> (run|have|use)|am i on)",
      "(which|what) (distro|distribution|linux|os|operating system|version of linux) (are we (on|running|using)|is (this|the|my) <machine> (on|running|using)|does (this|the|my) <machine> (run|use|have))",
      "(which|what) (distro|distribution|os|operating system) and [(which|what)] (version|release) of (linux|it|the os|the distro) (is (this|it|that)|are we (on|running)|am i (on|running)|do (we|i) have|does (this|the|my) <machine> (run|have|use))",
      "(which|what) (release|version|linux|distro|flavour|flavor) (are we|am i|is this|is it|is this thing) (on|running|using)",
      "[(is)] (this|it) [is] (debian|ubuntu|fedora|centos|arch|red hat|rocky|alma) or (debian|ubuntu|fedora|centos|arch|red hat|rocky|alma) [(which|what) (release|version) (are we on|is it|is this|are we running)]",
      "(which|what) (release|version) of (debian|ubuntu|linux|fedora|centos) (is this|are we on|are we running|is (this|the) <machine> (on|running)|have we got)",
      "is (this|it) [(a|an)] (debian|ubuntu|fedora|centos|arch|red hat|rocky|alma) [(machine|box|server|system)]",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["cat", "/etc/os-release"]] }),
  say: spoken({
    es: ({ stdout }) => `Es ${prettyName(stdout)}.`,
    en: ({ stdout }) => `It is ${prettyName(stdout)}.`,
  }),
});

function prettyName(stdout: string): string {
  return /^PRETTY_NAME="?([^"\n]+)"?$/m.exec(stdout)?.[1] ?? "Linux";
}

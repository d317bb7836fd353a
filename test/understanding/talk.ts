import type { Language } from "../../src/shared/language.ts";

const list = (text: string) => text.trim().split(/\s*\n\s*/);

/** What was asked before: something shown, something changed, and questions that are still open. */
export const before: Readonly<Record<Language, readonly string[]>> = {
  es: list(`estado de nginx
    reinicia apache2
    cuánto ocupa /var/log
    busca la palabra error en /etc
    crea el usuario jperez
    qué contenedores hay
    haz ping a web1
    copia /etc/hosts a /srv
    instala htop
    borra /tmp/x.log
    para nginx y postgresql
    ¿reinicia nginx?
    reinicia un servicio
    últimas 20 líneas de /var/log/syslog`),
  en: list(`status of nginx
    restart apache2
    how big is /var/log
    search for error in /etc
    create the user jperez
    which containers are running
    ping web1 please
    copy /etc/hosts to /srv
    install htop
    delete /tmp/x.log
    stop nginx and postgresql
    should I restart nginx?
    restart a service
    last 20 lines of /var/log/syslog`),
};

/** What people say between two requests, and what hangs on nothing that was said. */
export const talk: Readonly<Record<Language, readonly string[]>> = {
  es: list(`sí
    vale
    gracias, majo
    perfecto
    qué raro
    no entiendo
    espera un momento
    ah, claro
    ok, luego lo miro
    ¿estás seguro?
    me voy a comer
    y eso qué significa
    ¿por qué?
    bueno, da igual
    no sé
    hazme un café
    uf, menos mal
    eso no era
    qué lento va todo
    mañana hablamos
    y a mi madre
    perdona
    ahora no
    lo dejo para luego
    menudo lío
    a ver
    eh
    esto va fatal
    no lo hagas
    cuéntame un chiste
    monta el disco
    arregla eso que falló la otra vez
    bórralos todos menos`),
  en: list(`yes
    ok
    thanks mate
    perfect
    that's odd
    I don't get it
    wait a moment
    oh right
    I'll look later
    are you sure?
    I'm off to lunch
    what does that mean
    why?
    never mind then
    make me a coffee
    that wasn't it
    everything is slow
    talk tomorrow
    and my mother
    sorry
    not now
    what do you think?
    what a mess
    let's see
    well done
    don't do it
    tell me a joke
    fix it
    undo that`),
};

"""More ways to say a request: other words for the same, other manners, the slips of the keyboard. Our own words."""

import random
import re

from stories import tell

# In a class each may stand for each; the first line of a language are openings, of which a request keeps its meaning.
SAME = {
    "es": [
        "muestra muéstrame muestre muéstreme mostrá mostrame mostrar enseña enséñame enséñeme enseñame ver dame lista saca sacame visualiza",
        "lista listame listar enumera muestra muéstrame dame",
        "borra bórrame borre borrá borrar elimina elimine eliminá eliminar quita suprime",
        "crea cree creá crear haz hacé genera",
        "busca busque buscá buscar encuentra encontrá localiza",
        "cambia cambie cambiá cambiar pon modifica",
        "reinicia reinicie reiniciá reiniciar",
        "para pare pará parar detén detené detener",
        "arranca arranque arrancá arrancar inicia iniciá iniciar levanta prende",
        "copia copie copiá copiar",
        "mueve mueva mové mover pasa",
        "comprime comprima comprimí comprimir empaqueta",
        "comprueba compruebe comprobá comprobar verifica revisa checa chequea mira",
        "cuenta cuente contá contar",
        "instala instale instalá instalar",
        "desinstala desinstale desinstalar quita",
        "dime decime dígame indica indique",
        "averigua dime mira consulta",
        "descarga descargue descargá descargar baja bajate",
        "actualiza actualice actualizá actualizar",
        "activa active activá activar habilita",
        "desactiva desactive desactivá desactivar deshabilita",
        "archivo fichero",
        "archivos ficheros",
        "carpeta directorio",
        "carpetas directorios",
        "equipo máquina servidor",
        "registro log bitácora",
        "registros logs bitácoras",
        "respaldo copia",
        "contraseña clave",
        "cuántos cuantos qué",
    ],
    "en": [
        "show display print list give",
        "delete remove erase",
        "find search locate",
        "create make",
        "change set modify",
        "stop halt",
        "start launch",
        "check verify see",
        "folder directory",
        "folders directories",
        "compress pack",
        "copy duplicate",
        "machine server box computer",
        "biggest largest",
        "newest latest",
        "tell show",
        "download fetch get",
        "update refresh",
    ],
}
OPENINGS = {
    "es": [
        "por favor", "oye", "quiero", "necesito", "puedes", "podrías", "me gustaría", "a ver", "hola", "necesito saber",
        "quiero saber", "tengo que", "hay que", "ayúdame a", "cómo", "eh", "venga", "oiga", "che",
    ],
    "en": [
        "please", "hey", "i want to", "i need to", "can you", "could you", "i'd like to", "how do i", "help me", "let's",
        "ok", "uh", "hi", "how can i", "i want you to",
    ],
}
CLOSINGS = {
    "es": ["por favor", "gracias", "ahora", "ya", "ahora mismo", "ahorita", "porfa", "anda"],
    "en": ["please", "thanks", "now", "right now", "for me", "asap"],
}
# A type's nouns may stand before its value, or be left out there.
NOUNS = {
    "es": {
        "file": ["el archivo", "el fichero", "archivo", "fichero"],
        "folder": ["la carpeta", "el directorio", "carpeta", "directorio"],
        "path": ["la ruta"],
        "user": ["el usuario", "usuario"],
        "group": ["el grupo", "grupo"],
        "host": ["el servidor", "la máquina", "el host", "el equipo"],
        "unit": ["el servicio", "servicio", "la unidad"],
        "package": ["el paquete", "paquete"],
        "container": ["el contenedor", "contenedor"],
        "image": ["la imagen", "imagen"],
        "port": ["el puerto", "puerto"],
        "process": ["el proceso", "proceso"],
        "pid": ["el proceso", "el pid", "pid"],
        "interface": ["la interfaz", "interfaz"],
        "device": ["el disco", "el dispositivo"],
        "database": ["la base de datos", "la base"],
        "table": ["la tabla"],
        "branch": ["la rama"],
        "domain": ["el dominio", "dominio"],
        "module": ["el módulo"],
        "url": ["la dirección", "la url"],
        "text": ["el texto"],
    },
    "en": {
        "file": ["the file", "file"],
        "folder": ["the folder", "the directory", "folder", "directory"],
        "path": ["the path"],
        "user": ["the user", "user"],
        "group": ["the group", "group"],
        "host": ["the server", "the host", "host"],
        "unit": ["the service", "service"],
        "package": ["the package", "package"],
        "container": ["the container", "container"],
        "image": ["the image", "image"],
        "port": ["port", "the port"],
        "process": ["the process", "process"],
        "pid": ["process", "pid", "the process"],
        "interface": ["the interface", "interface"],
        "device": ["the disk", "the device", "device"],
        "database": ["the database", "database"],
        "table": ["the table", "table"],
        "branch": ["the branch", "branch"],
        "domain": ["the domain", "domain"],
        "module": ["the module", "module"],
        "url": ["the url"],
        "text": ["the text"],
    },
}
# What reads values from a request (src/request/understanding/mango/mentions) cannot always tell these apart: a path by its
# form alone is a file or a folder, a strange name is first of all a unit's, a bare figure a number.
CONFUSED = {
    "file": "folder folder path",
    "folder": "file file path",
    "path": "file folder folder",
    "glob": "extension text",
    "extension": "glob text",
    "number": "text",
    "percent": "number",
    "port": "number",
    "pid": "number process",
    "mode": "number text",
    "text": "unit pattern file",
    "pattern": "text text glob",
    "host": "unit domain address text",
    "domain": "host file",
    "address": "host",
    "url": "domain",
    "interface": "unit text",
    "user": "unit text",
    "group": "unit user text",
    "unit": "text process package",
    "package": "unit unit text",
    "process": "unit unit text",
    "signal": "variable text",
    "device": "text file",
    "uuid": "text unit",
    "module": "unit text",
    "container": "unit unit text",
    "image": "unit file text",
    "volume": "unit unit text",
    "database": "unit unit text",
    "table": "unit text",
    "branch": "unit unit text folder",
    "variable": "unit text file",
    "printer": "unit text",
    "timezone": "text",
    "command": "text",
}


def classes(language):
    table = {}
    for line in SAME[language]:
        words = line.split()
        for word in words:
            table.setdefault(word, [])
            table[word] += [other for other in words if other != word]
    return table


CLASSES = {language: classes(language) for language in SAME}


def retyper(chance):
    """For slots.renumber: now and then a slot goes by a type that it could be taken for."""

    def one(name):
        others = CONFUSED.get(name)
        return chance.choice(others.split()) if others and chance.random() < 0.2 else name

    return one


def vary(text, language, chance: random.Random):
    """Another way to say the same, by chance in some of these."""
    if chance.random() < 0.5:
        text = other_words(text, language, chance)
    if chance.random() < 0.2:
        text = nouns(text, language, chance)
    if chance.random() < 0.15 and "," in text:
        first, rest = text.split(",", 1)
        text = f"{rest.strip(' .?!')} {first}"
    if chance.random() < 0.15:
        text = f"{chance.choice(OPENINGS[language])} {text}"
    if chance.random() < 0.08:
        text = f"{text} {chance.choice(CLOSINGS[language])}"
    if chance.random() < 0.08:
        text = re.sub(r"(?i)\b(por favor|please),?\s*|,?\s*\b(por favor|please)\b", " ", text)
    if chance.random() < 0.15:
        text = fewer(text, language, chance)
    if chance.random() < 0.15:
        text = slip(text, chance)
    if chance.random() < 0.15:
        text = tell(text, language, chance)
    return text


def other_words(text, language, chance):
    words = text.split()
    for at, word in enumerate(words):
        same = CLASSES[language].get(word.lower().strip("¿¡.,?!"))
        if same and chance.random() < 0.5:
            words[at] = chance.choice(same)
    return " ".join(words)


def nouns(text, language, chance):
    def one(match):
        before, name = match.group(1) or "", match.group(2)
        known = NOUNS[language].get(name)
        if known is None or any(before.lower().strip().endswith(noun.split()[-1]) for noun in known):
            return match.group(0)
        return f"{before}{chance.choice(known)} {match.group(0)[len(before):]}"

    return re.sub(r"(\S+ )?\{([a-z]+)(?::[1-9])?\}", one, text, count=1)


SMALL = {
    "es": {"el", "la", "los", "las", "un", "una", "de", "del", "que", "me", "se", "lo", "en", "al", "con", "todos", "todo"},
    "en": {"the", "a", "an", "of", "all", "me", "that", "my", "in", "for", "with", "which", "are", "is"},
}


def fewer(text, language, chance):
    """Without some of the small words, as people type to machines."""
    words = text.split()
    kept = [word for word in words if word.lower() not in SMALL[language] or chance.random() < 0.5]
    return " ".join(kept) if len(kept) >= 2 else text


def slip(text, chance):
    """A letter left out, doubled, or two that changed places, in one of the longer words."""
    words = text.split()
    long = [at for at, word in enumerate(words) if len(word) > 4 and word.isalpha()]
    if not long:
        return text
    at = chance.choice(long)
    word = words[at]
    spot = chance.randrange(1, len(word) - 1)
    kind = chance.randrange(3)
    if kind == 0:
        word = word[:spot] + word[spot + 1 :]
    elif kind == 1:
        word = word[:spot] + word[spot] + word[spot:]
    else:
        word = word[:spot] + word[spot + 1] + word[spot] + word[spot + 2 :]
    words[at] = word
    return " ".join(words)

"""Pairs from tldr pages (CC-BY 4.0): a description that says its placeholders, and the command with slots for them."""

import hashlib
import json
import random
import re

from plain import plain
from slots import renumber
from ways import NOUNS, retyper, vary

PLACEHOLDER = re.compile(r"\{\{(.*?)\}\}")
KINDS = [
    (r"path/to/file_or_director\w*.*", "path"),
    (r"(path/to/)?(director\w*|folder\w*|dir|mount_point\w*|(\w+_)?director\w*|target_directory|destination)\d*(/? .*)?", "folder"),
    (r"path/to/.*|(\w+_)?file(name)?\d*(\.\w+)?|data\.csv|archive\.\w+", "file"),
    (r"user(name)?\d*|remote_user|owner", "user"),
    (r"group(_?name)?\d*", "group"),
    (r"package(_?name)?\d*( .*)?", "package"),
    (r"(\w+_)?port\d*|\d{4}|8080", "port"),
    (r"host(name)?\d*|remote_host|server|ip_or_hostname|ip_or_host|target", "host"),
    (r"(ip|ip_address|address|source_ip|\d+\.\d+\.\d+\.\d+)\d*", "address"),
    (r"\d+\.\d+\.\d+\.\d+/\d+|cidr|subnet", "network"),
    (r"(\w+\.)?example\.(com|org)|domain(_name)?", "domain"),
    (r"url|https?://\S+|repository_url|remote_url", "url"),
    (r"/dev/\S+|device\w*", "device"),
    (r"n|number\w*|count|\d+|lines?|depth|limit", "number"),
    (r"pattern|regex|regular_expression|search_pattern|regexp", "pattern"),
    (r"unit\d*|service(_name)?\d*|unit_name", "unit"),
    (r"container(_name|_id)?\d*|containers?", "container"),
    (r"image(_name|:tag)?\d*", "image"),
    (r"volume(_name)?|pool(_name)?|logical_volume|volume_group|vg\d*", "volume"),
    (r"branch(_name)?\d*|tag(_name)?|commit\w*|revision", "branch"),
    (r"interface(_name)?|eth\w|wlan\w|ethX", "interface"),
    (r"pid\w*|process_id", "pid"),
    (r"process(_name)?\d*|program(_name)?", "process"),
    (r"database(_name)?|db_name", "database"),
    (r"table(_name)?", "table"),
    (r"module(_name)?", "module"),
    (r"email\S*|\S+@\S+", "email"),
    (r"seconds|interval\w*|duration|timeout", "duration@seconds"),
    (r"minutes", "duration@minutes"),
    (r"variable(_name)?|key", "variable"),
    (r"command\w*( .*)?", "command"),
    (r"signal\w*", "signal"),
    (r"printer(_name)?", "printer"),
    (r"message|text|string\d*|search_term|keyword|query|name|value|title|comment|term|word|new_name|session_name|label", "text"),
]
SAID = {
    "es": {
        "file": r"archivos?|ficheros?|binario", "folder": r"directorios?|carpetas?", "path": r"rutas?|archivos? o directorios?",
        "user": r"usuarios?", "group": r"grupos?", "package": r"paquetes?", "port": r"puertos?", "host": r"servidor(?:es)?|host|equipo",
        "unit": r"servicios?|unidad(?:es)?", "container": r"contenedor(?:es)?", "image": r"im[aá]gen(?:es)?", "branch": r"ramas?|etiquetas?|commits?",
        "interface": r"interfaz|interfaces", "process": r"procesos?|programas?", "pid": r"procesos?", "database": r"bases? de datos",
        "table": r"tablas?", "module": r"m[oó]dulos?", "device": r"dispositivos?|discos?|partici[oó]n", "url": r"url|direcci[oó]n", "domain": r"dominios?",
        "address": r"direcci[oó]n ip|ip", "command": r"comandos?", "pattern": r"patr[oó]n|expresi[oó]n regular", "volume": r"vol[uú]men(?:es)?",
        "number": r"n[uú]mero de l[ií]neas|n[uú]mero", "text": r"texto|palabra|cadena|nombre|mensaje|t[eé]rmino", "variable": r"variables?|clave", "glob": r"patr[oó]n",
    },
    "en": {
        "file": r"files?|archive|binary|script", "folder": r"director(?:y|ies)|folders?", "path": r"files? or director(?:y|ies)|paths?",
        "user": r"users?|username", "group": r"groups?", "package": r"packages?", "port": r"ports?", "host": r"hosts?|servers?|machine",
        "unit": r"services?|units?", "container": r"containers?", "image": r"images?", "branch": r"branch(?:es)?|tags?|commits?",
        "interface": r"interfaces?", "process": r"process(?:es)?|programs?", "pid": r"process(?:es)?", "database": r"databases?",
        "table": r"tables?", "module": r"modules?", "device": r"devices?|disks?|partition", "url": r"urls?", "domain": r"domains?",
        "address": r"ip address(?:es)?|address(?:es)?|ip", "command": r"commands?", "pattern": r"patterns?|regular expressions?", "volume": r"volumes?",
        "number": r"number of lines|number", "text": r"text|word|string|name|message|keyword|term|query", "variable": r"variables?|key", "glob": r"pattern",
    },
}
DETERMINERS = {
    "es": r"(?:(?:un|una|el|la|los|las|uno o más|varios|cierto|ciertos|determinado|dado)\s+)*",
    "en": r"(?:(?:an?|the|one or more|some|specific|specified|given|particular|certain|multiple)\s+)*",
}
AFTERS = {"es": r"(?:\s+(?:espec[ií]fic[oa]s?|dad[oa]s?|determinad[oa]s?|concret[oa]s?))?", "en": r"(?:\s+(?:specified|given))?"}


def tldr_pairs(folder, types, wanted):
    """(pairs, held) of the pages whose program is `wanted`; one page in twenty is kept apart whole."""
    pairs, held = [], []
    for line in open(f"{folder}/examples.jsonl", encoding="utf-8"):
        row = json.loads(line)
        template = templated(row["cmd"])
        if template is None or program_of(template) not in wanted:
            continue
        digest = int(hashlib.sha256(row["page"].encode()).hexdigest(), 16)
        for language in ("es", "en"):
            if not row.get(language):
                continue
            chance = random.Random(f"{row['page']} {row[language]}")
            if digest % 20 == 0:
                add(held, row, language, template, types, chance, varied=False)
            else:
                add(pairs, row, language, template, types, chance, varied=False)
                add(pairs, row, language, template, types, chance, varied=True)
    return pairs, held


def program_of(template):
    words = [word for word in template.split() if word != "sudo"]
    return words[0] if words else ""


def templated(command):
    """With slots for its placeholders; None where one cannot be told. Of two spellings of an option the short one."""
    counts = {}

    def one(match):
        inside = match.group(1).strip()
        if re.fullmatch(r"\[.*\]", inside):
            options = inside[1:-1].split("|")
            return options[0] if options[0].startswith("-") else options[-1]
        for pattern, kind in KINDS:
            if re.fullmatch(pattern, inside):
                name, _, form = kind.partition("@")
                counts[name] = counts.get(name, 0) + 1
                return "{" + f"{name}:{counts[name]}" + (f"@{form}" if form else "") + "}"
        return inside.split("|")[0] if "|" in inside and re.fullmatch(r"[\w|.-]+", inside) else "\0"

    template = PLACEHOLDER.sub(one, command)
    return template if "\0" not in template and "\n" not in template and len(template) <= 140 and sum(counts.values()) <= 4 else None


def add(pairs, row, language, template, types, chance, varied):
    # Pages mark in a word the letter that is its option: [l]ong.
    request = re.sub(r"`|[\[\]]", "", row[language])
    request = re.sub(r"\s*\([^)]*\)", "", request)
    for name, key in re.findall(r"\{(([a-z]+)(?::\d))(?:@[a-z]+)?\}", template):
        slot, kind = "{" + name + "}", key
        if slot in request:
            continue
        nouns = SAID[language].get(kind)
        found = nouns and re.search(rf"\b{DETERMINERS[language]}(?:{nouns})\b{AFTERS[language]}(?! ?\{{)", request, re.I)
        if found:
            known = NOUNS[language].get(kind)
            instead = f"{chance.choice(known)} {slot}" if known and chance.random() < 0.5 else slot
            request = request[: found.start()] + instead + request[found.end() :]
        else:
            request += f" {slot}"
    if varied:
        request = vary(request, language, chance)
    both = renumber(request, template, types, retyper(chance) if varied else lambda name: name)
    if both is not None:
        pairs.append({"from": "tldr", "id": row["page"], "language": language, "in": plain(both[0]), "out": both[1]})

"""Pairs from nl2bash (MIT): what both the request and the command name becomes a typed slot in both."""

import hashlib
import json
import re
from collections import Counter, defaultdict

from plain import plain
from slots import renumber

EXTENSIONS = set(
    "txt log jpg jpeg png gif pdf c h cpp py sh html htm css js json xml csv conf tar gz tgz zip bak tmp o java class php"
    " mp3 mp4 avi wav doc xls svg rb pl sql md yml yaml ini deb rpm iso bin exe swp gif old rar mkv flac".split()
)
SIZE = re.compile(r"\b(\d+)\s*(k|kb|kib|kilobytes?|m|mb|mib|megabytes?|megs?|g|gb|gib|gigabytes?|gigs?|bytes?)\b", re.I)
SIZE_UNITS = {"k": "k", "m": "M", "g": "G", "b": "c"}
DURATION = re.compile(r"\b(\d+|one|two|three|a|an)[\s-]*(seconds?|minutes?|mins?|hours?|days?|weeks?|24 hours)\b", re.I)
SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
NUMBER_WORDS = {"one": 1, "two": 2, "three": 3, "a": 1, "an": 1}
QUOTED = re.compile(r"(?<!\w)(['\"`])((?:(?!\1).)+)\1(?!\w)")
VARIABLE = re.compile(r"\$\{?([A-Z_]{2,})")
VARIABLES = {"HOME", "PATH", "USER", "PWD", "SHELL", "LANG", "HOSTNAME", "RANDOM", "SHLVL", "NF", "NR", "FILE"}
TOKEN = re.compile(r"[^\s'\"`,;()]+")


def nl2bash_pairs(folder, types, held_count=500):
    """(pairs, held, lines): no template of the held ones is in the others; `lines` are theirs in pairs.jsonl, from 0."""
    rows = [json.loads(line) for line in open(f"{folder}/pairs.jsonl", encoding="utf-8")]
    common = common_words(rows)
    by_template = defaultdict(list)
    for at, row in enumerate(rows):
        masked = mask(row["nl"], row["cmd"], common, types)
        if masked is not None:
            by_template[masked[1]].append((at, masked))
    order = sorted(by_template, key=lambda template: hashlib.sha256(template.encode()).hexdigest())
    pairs, held, lines = [], [], []
    for template in order:
        group = by_template[template]
        # Large groups are the ordinary requests: they teach most.
        apart = len(group) <= 5 and len(held) + len(group) <= held_count
        for at, (request, command) in group:
            pair = {"from": "nl2bash", "id": str(at), "language": "en", "in": plain(request), "out": command}
            (held if apart else pairs).append(pair)
            if apart:
                lines.append(at)
    return pairs, held, sorted(lines)


def common_words(rows):
    """Words that are in many requests name nothing in particular."""
    counts = Counter(word for row in rows for word in set(re.findall(r"[\w.-]+", row["nl"].lower())))
    return {word for word, count in counts.items() if count >= 25}


def mask(request, command, common, types):
    command = straight(command).strip()
    request = straight(request)
    if len(command) > 140 or not command.isascii() or "\n" in command or "{" in request:
        return None
    texts = [request, command]
    found = []

    def slot(name, said, written, form=""):
        """Puts the same slot for what is said in the request and what is written in the command; False: not there."""
        inner = re.compile(rf"(?<![\w.*/~{{-]){re.escape(written)}(?![\w*/}}])")
        # Of a number with a unit the letters around are not part of it.
        if name in ("number", "size", "duration"):
            inner = re.compile(rf"(?<![\w.:{{@]){re.escape(written)}(?![\w.}}])")
        if said not in texts[0] or not inner.search(texts[1]):
            return False
        key = f"{name}:{len(found) + 1}"
        found.append(key)
        if len(found) > 9:
            return False
        outer = re.compile(rf"(?<![\w{{:/]){re.escape(said)}(?![\w}}/])")
        texts[0] = outer.sub(" {" + key + "} ", texts[0])
        texts[1] = inner.sub("{" + key + (f"@{form}" if form else "") + "}", texts[1])
        return True

    for match in QUOTED.finditer(request):
        value = match.group(2)
        slot(kind_of(value, request, quoted=True), match.group(0), value)
    for match in DURATION.finditer(request):
        count = NUMBER_WORDS.get(match.group(1).lower()) or int(match.group(1))
        seconds = count * SECONDS[match.group(2)[0].lower()]
        for form, option, unit in (("days", "time", 86_400), ("minutes", "min", 60), ("seconds", "sleep ", 1)):
            value = str(seconds // unit)
            if seconds % unit == 0 and re.search(rf"{option}\D{{0,2}}{value}\b", texts[1]):
                slot("duration", match.group(0), value, form)
                break
    for match in SIZE.finditer(request):
        unit = SIZE_UNITS[match.group(2)[0].lower()]
        slot("size", match.group(0), match.group(1) + unit, "find") or slot("size", match.group(0), match.group(1) + unit.upper())
    for match in TOKEN.finditer(request):
        word = match.group(0).rstrip(".?!:")
        if "{" in word or len(word) < 1 or word.startswith("-"):
            continue
        plainly = word.lower()
        if re.fullmatch(r"\.\w{1,5}", word) and plainly[1:] in EXTENSIONS:
            slot("extension", word, word[1:]) if extension_in(texts[1], word[1:]) else None
        elif plainly in EXTENSIONS and extension_in(texts[1], word):
            slot("extension", f" {word}", word)
        elif plainly not in common or re.search(r"[\d/*]", word):
            slot(kind_of(word, request[: match.start()], quoted=False), word, word)
    if re.search(r"['\"“]\S*[\w]{5,}", re.sub(r"\{[^}]*\}", "", texts[1])) and not found:
        return None
    if names_unsaid(texts[1]) or set(VARIABLE.findall(texts[1])) - VARIABLES:
        return None
    if any("{" + key not in text for key in found for text in texts):
        return None
    return renumber(re.sub(r"\s+", " ", texts[0]).strip(), texts[1], types)


def extension_in(command, extension):
    return re.search(rf"\.{re.escape(extension)}\b", command)


def names_unsaid(command):
    """Paths of somebody's own, which a request that does not name them cannot give."""
    return re.search(r"/(?:path|home|users?|some|foo|my)\w*/|foo|bar\b|file\d|dir\d|example", re.sub(r"\{[^}]*\}", "", command), re.I)


def kind_of(value, before, quoted):
    last = before.lower().split()[-1] if before.split() and not quoted else ""
    if re.fullmatch(r"[a-z][a-z0-9+.-]*://\S+", value):
        return "url"
    if re.fullmatch(r"[\w.+-]+@[\w-]+\.[\w.]+", value):
        return "email"
    if re.fullmatch(r"\d{1,3}(\.\d{1,3}){3}", value):
        return "address"
    if re.fullmatch(r"\d{1,3}(\.\d{1,3}){3}/\d+", value):
        return "network"
    if re.fullmatch(r"/dev/\S+", value) and value != "/dev/null":
        return "device"
    if re.fullmatch(r"0?[0-7]{3}", value) and re.search(r"permission|mode|chmod", before, re.I):
        return "mode"
    if value.isdigit():
        return "number"
    if re.search(r"[*?]", value) and not re.search(r"[\s^$|\\]", value):
        return "glob"
    if re.search(r"[\^$|\\]|\[.*\]", value):
        return "pattern"
    if re.fullmatch(r"[~./]*[\w.~/-]*/[\w./-]*", value) and " " not in value:
        if re.search(r"\.\w{1,4}$", value):
            return "file"
        return "folder"
    if re.fullmatch(r"[\w-]+\.[a-z0-9]{1,5}", value, re.I):
        return "file"
    if last in ("user", "owner", "username"):
        return "user"
    if last == "group":
        return "group"
    if last in ("directory", "folder", "dir"):
        return "folder"
    if last == "file":
        return "file"
    return "text"


def straight(text):
    return text.translate(str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "′": "'", "″": '"', "–": "-", "`": "`"}))

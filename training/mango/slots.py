"""The notation of training/corpus/README.md: `{type}`, `{type:1}` and `{type:2}`, in templates also `{type@form}`."""

import json
import re

SLOT = re.compile(r"\{([a-z]+)(:[1-9])?(?:@([a-z]+))?\}")

FORMS = {
    "size": ["find", "lower", "bytes", "kib", "mib", "gib"],
    "duration": ["seconds", "minutes", "hours", "days", "ago"],
    "date": ["gnu", "day"],
    "unit": ["bare"],
}
UNIT_BYTES = {"c": 1, "k": 1024, "M": 1024**2, "G": 1024**3}
UNIT_SECONDS = [("d", 86_400, "day"), ("h", 3_600, "hour"), ("m", 60, "minute"), ("s", 1, "second")]


def slot_types(corpus):
    """The types that there are, as the corpus has sample values for them."""
    with open(f"{corpus}/slots.json", encoding="utf-8") as file:
        return set(json.load(file))


def slots_in(text, types):
    """(type, key, form) of each slot, in the order of the text; a key is `type` or `type:1`."""
    found = []
    for name, number, form in SLOT.findall(text):
        if name in types:
            found.append((name, f"{name}{number}", form))
    return found


def replace_slots(text, types, write):
    """`write(type, key, form)` gives what stands there instead."""

    def one(match):
        name, number, form = match.group(1), match.group(2) or "", match.group(3) or ""
        return write(name, f"{name}{number}", form) if name in types else match.group(0)

    return SLOT.sub(one, text)


def renumber(request, template, types, retype=lambda name: name):
    """
    As slots are numbered that were read from a request: `{type}` where there is one of it, else `{type:1}` and so on in
    the order of the request. `retype` may call a slot by another type, in both texts. None where that cannot be.
    """
    keys = []
    for name, key, _ in slots_in(request, types):
        if key not in [known for known, _ in keys]:
            keys.append((key, retype(name)))
    if any(key not in dict(keys) for _, key, _ in slots_in(template, types)):
        return None
    names = {}
    for key, name in keys:
        same = [other for other, others_name in keys if others_name == name]
        names[key] = name if len(same) == 1 else f"{name}:{same.index(key) + 1}"
        if len(same) > 9:
            return None

    def write(name, key, form):
        new = names[key]
        return "{" + new + (f"@{form}" if form and form in FORMS.get(new.split(":")[0], []) else "") + "}"

    return replace_slots(request, types, write), replace_slots(template, types, write)


def in_form(name, form, plain):
    """As src/request/recipes/slot-forms.ts writes a value."""
    if name == "size":
        if form == "":
            return plain.replace("k", "K").replace("c", "")
        if form == "lower":
            return plain.replace("c", "b").lower()
        if form == "find":
            return plain
        unit = {"bytes": 1, "kib": 1024, "mib": 1024**2, "gib": 1024**3}[form]
        return str(-(-int(plain[:-1]) * UNIT_BYTES[plain[-1]] // unit))
    if name == "duration":
        seconds = int(plain)
        letter, length, word = next(row for row in UNIT_SECONDS if seconds % row[1] == 0)
        count = seconds // length
        if form == "":
            return f"{count}{letter}"
        if form == "ago":
            return f"{count} {word}{'' if count == 1 else 's'} ago"
        return str(max(1, round(seconds / {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86_400}[form])))
    if name == "date" and form == "gnu":
        return re.sub(r"^-(\d+)s$", r"\1 seconds ago", plain)
    if name == "date" and form == "day":
        return plain[:10]
    return plain.removesuffix(".service") if form == "bare" else plain


def symbols(types):
    """Every slot that may stand in a request or a template."""
    for name in sorted(types):
        for number in ("", ":1", ":2", ":3"):
            for form in ("", *FORMS.get(name, [])):
                yield "{" + name + number + (f"@{form}" if form else "") + "}"

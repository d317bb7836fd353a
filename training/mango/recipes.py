"""Pairs from the corpus: each way to ask for a recipe, said in other ways, and the recipe's template."""

import glob
import hashlib
import json
import random
import re

from plain import plain, plain_command
from slots import in_form, renumber, replace_slots, slots_in
from ways import retyper, vary

TAIL = re.compile(
    r"^(.+?)\s+((?:en|de|del|dentro de|para|a|al|con|por|in|of|under|from|on|for|to|at|with|inside)\b"
    r"(?:\s+[^\W\d]+){0,3}?\s+\{[a-z]+(?::\d)?\}[?.!]?)$"
)


def read_recipes(corpus):
    for path in sorted(glob.glob(f"{corpus}/recipes/*.jsonl")):
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.strip():
                    yield json.loads(line)


# Names that reading a request does not always tell from any other word: the model has to copy them then.
NAMES = "user group unit package process container image database table branch printer volume text".split()


def recipe_pairs(corpus, types, variants, hold_out=True):
    """(pairs, held): in every fifth recipe one way a language is kept apart, as it was written."""
    pairs, held = [], []
    values = sample_names(corpus)
    for recipe in read_recipes(corpus):
        digest = int(hashlib.sha256(recipe["id"].encode()).hexdigest(), 16)
        for language in ("es", "en"):
            ways = recipe[language]
            apart = digest // 5 % len(ways) if hold_out and digest % 5 == 0 else None
            for at, way in enumerate(ways):
                if at == apart:
                    add(held, recipe, way, language, types)
                    continue
                others = [other for index, other in enumerate(ways) if index not in (at, apart)]
                chance = random.Random(f"{recipe['id']} {language} {at}")
                add(pairs, recipe, way, language, types)
                for _ in range(variants - 1):
                    said = way
                    if chance.random() < 0.25:
                        said = other_tail(said, others, chance)
                    if chance.random() < 0.15:
                        said = without_default(said, recipe)
                    names = values if chance.random() < 0.1 else {}
                    add(pairs, recipe, vary(said, language, chance), language, types, retyper(chance), copier(names, chance))
    return pairs, held


def sample_names(corpus):
    with open(f"{corpus}/slots.json", encoding="utf-8") as file:
        samples = json.load(file)
    return {name: [one for one in samples[name] if isinstance(one, str) and re.fullmatch(r"[\w.-]+", one)] for name in NAMES}


def copier(values, chance):
    """Puts names in the place of their slots, the same in both texts; made-up ones too, since a model should copy and not know them."""
    letters = "bcdfghjlmnprstv", "aeiou"

    def one(request, template, types):
        chosen = {}
        for name, key, _ in slots_in(request, types):
            if name in values and key not in chosen and chance.random() < 0.6:
                made = "".join(chance.choice(letters[at % 2]) for at in range(chance.randrange(4, 9))) + chance.choice(["", "", "1", "2", "-web", "01"])
                chosen[key] = chance.choice(values[name]) if chance.random() < 0.4 else made
        if not chosen:
            return request, template

        def write(name, key, form):
            return chosen.get(key) or "{" + key + (f"@{form}" if form else "") + "}"

        return replace_slots(request, types, write), replace_slots(template, types, write)

    return one


def add(pairs, recipe, way, language, types, retype=lambda name: name, copy=lambda request, template, types: (request, template)):
    there = {key for _, key, _ in slots_in(way, types)}
    defaults = recipe.get("defaults", {})

    def write(name, key, form):
        if key in there or key not in defaults:
            return "{" + key + (f"@{form}" if form else "") + "}"
        return in_form(name, form, defaults[key])

    template = replace_slots(recipe["template"], types, write)
    both = renumber(*copy(way, template, types), types, retype)
    if both is not None:
        out = plain_command(both[1])
        pairs.append({"from": "recipes", "id": recipe["id"], "language": language, "in": plain(both[0]), "out": out})


def other_tail(way, others, chance):
    """With the end of another way, where both name the same value there."""
    own = TAIL.match(way)
    fitting = [tail.group(2) for tail in map(TAIL.match, others) if tail and own and slot_of(tail) == slot_of(own)]
    return f"{own.group(1)} {chance.choice(fitting)}" if own and fitting else way


def without_default(way, recipe):
    """Without an end that says what is so anyway."""
    own = TAIL.match(way)
    return own.group(1) if own and slot_of(own) in recipe.get("defaults", {}) else way


def slot_of(tail):
    return re.search(r"\{([^}]*)\}", tail.group(2)).group(1)

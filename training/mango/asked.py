"""Pairs from requests as people ask them (asked-pairs.ts): masked already, and said in other ways here."""

import hashlib
import json
import random

from ways import vary


def asked_pairs(path, types, variants):
    """(pairs, held): of every twentieth request all is kept apart."""
    pairs, held = [], []
    with open(path, encoding="utf-8") as file:
        for line in file:
            pair = json.loads(line)
            if int(hashlib.sha256(pair["in"].encode()).hexdigest(), 16) % 20 == 0:
                held.append(pair)
                continue
            pairs.append(pair)
            chance = random.Random(f"{pair['id']} {pair['out']}")
            for _ in range(variants - 1):
                pairs.append({**pair, "in": vary(pair["in"], pair["language"], chance)})
    return pairs, held

"""
All pairs for mango-mini, and what is kept apart from them.

  venv/bin/python data.py --corpus ../corpus --nl2bash FOLDER --tldr FOLDER --asked FILE OUT

FILE: what asked-pairs.ts wrote. Writes OUT/train.jsonl, OUT/held-{recipes,asked,nl2bash,tldr}.jsonl (lines `{from, id, language, in, out}`) and
OUT/counts.json. The same folders give the same bytes.
"""

import argparse
import hashlib
import json
import os
from collections import Counter

from asked import asked_pairs
from nl2bash import nl2bash_pairs
from plain import plain_command
from recipes import read_recipes, recipe_pairs
from slots import slot_types
from tldr import program_of, tldr_pairs

# Ways of each way to say a recipe, itself among them.
VARIANTS = 3


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpus", default="../corpus")
    parser.add_argument("--nl2bash")
    parser.add_argument("--tldr")
    parser.add_argument("--asked")
    parser.add_argument("out")
    options = parser.parse_args()
    types = slot_types(options.corpus)
    train, held = recipe_pairs(options.corpus, types, VARIANTS)
    parts = {"held-recipes": held}
    wanted = {recipe["program"] for recipe in read_recipes(options.corpus)}
    if options.nl2bash:
        pairs, parts["held-nl2bash"], lines = nl2bash_pairs(options.nl2bash, types)
        train += pairs
        # By their numbers: their text is not ours to keep here.
        with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "nl2bash-held.json"), "w") as file:
            file.write(json.dumps(lines) + "\n")
        counts = Counter(program_of(pair["out"]) for pair in pairs)
        wanted |= {program for program, count in counts.items() if count >= 5}
    if options.tldr:
        pairs, parts["held-tldr"] = tldr_pairs(options.tldr, types, wanted)
        train += pairs
    if options.asked:
        pairs, parts["held-asked"] = asked_pairs(options.asked, types, VARIANTS)
        train += pairs
    for pair in train:
        pair["out"] = plain_command(pair["out"])
    once = {(pair["language"], pair["in"], pair["out"]): pair for pair in train}
    # What is asked in the same words as in a set that is kept apart would be no test.
    apart = {(pair["language"], pair["in"]) for held in parts.values() for pair in held}
    parts["train"] = [pair for key, pair in once.items() if key[:2] not in apart]
    os.makedirs(options.out, exist_ok=True)
    counts = {}
    for name, pairs in parts.items():
        text = "".join(json.dumps(pair, ensure_ascii=False) + "\n" for pair in pairs)
        with open(os.path.join(options.out, f"{name}.jsonl"), "w", encoding="utf-8") as file:
            file.write(text)
        counts[name] = {
            "pairs": len(pairs),
            "sha256": hashlib.sha256(text.encode()).hexdigest(),
            **{f"{source} {language}": count for (source, language), count in sorted(Counter((p["from"], p["language"]) for p in pairs).items())},
        }
    with open(os.path.join(options.out, "counts.json"), "w") as file:
        file.write(json.dumps(counts, indent=2) + "\n")
    print(json.dumps(counts, indent=2))


if __name__ == "__main__":
    main()

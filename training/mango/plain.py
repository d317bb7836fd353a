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


QUOTED = re.compile(r"""'[^']*'|"(?:[^"\\]|\\.)*\"""")
AS_ROOT = re.compile(r"(^|[|;&(]\s*|\b(?:do|then|else)\s+)sudo\s+(?!-)")


def plain_command(command):
    """A command as it is to be written: src/shared/plain-command.ts does the same."""

    def quotes(match):
        text = match.group(0)
        return f"'{text[1:-1]}'" if re.fullmatch(r"\"[^$`\\'!]*\"", text) else text

    return re.sub(r"\s+", " ", AS_ROOT.sub(r"\1", QUOTED.sub(quotes, command))).strip()

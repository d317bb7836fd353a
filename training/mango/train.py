"""
Trains mango-mini from scratch: a T5 of Hugging Face's, from masked request to template.

  venv/bin/python train.py DATA OUT [--steps 20000] [--threads 2] [--seed 7] [--earlier ../../models/mango-mini]

DATA is what data.py made. OUT/checkpoint.pt is written as it goes, and gone on from. The learning rate stays as it is and
goes down to nothing in the last `--cooldown` steps; these begin at once when the file OUT/finish appears, since how fast
a machine is is not known before. `--earlier`: goes on from the weights and the vocabulary of a packed model. OUT/model is a Hugging Face folder at the end. Uses a GPU when there is one.
"""

import argparse
import json
import math
import os
import random
import time

import brotli
import torch
from earlier import load_earlier
from meaning import meaning_of
from optimizer import ScaledAdam
from recipes import read_recipes
from slots import slot_types
from tokenizer import EOS, PAD, make_tokenizer
from tokenizers import Tokenizer
from transformers import T5Config, T5ForConditionalGeneration

VOCABULARY = 8_000
LONGEST = 96
# How often a pair of each source is shown, a recipe's once an epoch.
SHOWN = {"recipes": 1.0, "asked": 5.0, "nl2bash": 0.5, "tldr": 0.4}
# Of the rate of all else: what pieces mean is known from the start (meaning.py).
MEANING_RATE = 0.3


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("out")
    parser.add_argument("--corpus", default="../corpus")
    parser.add_argument("--steps", type=int, default=20_000)
    parser.add_argument("--cooldown", type=int, default=2_000)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=8e-3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--earlier")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    os.makedirs(f"{options.out}/model", exist_ok=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    pairs = read(f"{options.data}/train.jsonl")
    tokenizer_file = f"{options.out}/model/tokenizer.json"
    if options.earlier and not os.path.exists(tokenizer_file):
        unpack(f"{options.earlier}/tokenizer.json.br", tokenizer_file)
    if os.path.exists(tokenizer_file):
        tokenizer = Tokenizer.from_file(tokenizer_file)
    else:
        tokenizer = make_tokenizer(pairs, slot_types(options.corpus), VOCABULARY, tokenizer_file)
    model = T5ForConditionalGeneration(settings(tokenizer.get_vocab_size()))
    if options.earlier:
        load_earlier(model, options.earlier)
    else:
        begin_with_meaning(model, tokenizer, options.corpus)
    model.to(device)
    rest = [one for one in model.parameters() if one is not model.shared.weight]
    optimizer = ScaledAdam([{"params": rest}, {"params": [model.shared.weight], "share": MEANING_RATE}], rate=options.rate)
    encoded = [(pair["from"], *ids(tokenizer, pair)) for pair in pairs]
    encoded = [pair for pair in encoded if len(pair[1]) <= LONGEST and len(pair[2]) <= LONGEST]
    checks = {name: [ids(tokenizer, pair) for pair in read(f"{options.data}/held-{name}.jsonl")[:128]] for name in SHOWN}
    count = sum(one.numel() for one in model.parameters())
    print(f"{len(encoded)} pairs, {tokenizer.get_vocab_size()} pieces, {count:,} parameters, {device}", flush=True)
    train(model, optimizer, encoded, checks, options, device)
    save(model, tokenizer, options.out)


def unpack(source, target):
    with open(source, "rb") as packed, open(target, "wb") as file:
        file.write(brotli.decompress(packed.read()))


def settings(vocabulary):
    return T5Config(
        vocab_size=vocabulary,
        d_model=256,
        d_kv=32,
        d_ff=768,
        num_layers=4,
        num_decoder_layers=2,
        num_heads=8,
        relative_attention_num_buckets=32,
        relative_attention_max_distance=64,
        dropout_rate=0.1,
        feed_forward_proj="relu",
        tie_word_embeddings=True,
        pad_token_id=PAD,
        eos_token_id=EOS,
        decoder_start_token_id=PAD,
    )


def begin_with_meaning(model, tokenizer, corpus):
    """With a little of chance besides: two pieces of one meaning are not to be one piece."""
    size = model.config.d_model
    pieces = [tokenizer.id_to_token(at) for at in range(tokenizer.get_vocab_size())]
    written = [way for recipe in read_recipes(corpus) for language in ("es", "en") for way in recipe[language]]
    with torch.no_grad():
        model.shared.weight.copy_(meaning_of(pieces, size, written) + 0.2 * torch.randn(len(pieces), size))


def read(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def ids(tokenizer, pair):
    return tokenizer.encode(pair["in"]).ids, tokenizer.encode(pair["out"]).ids


def train(model, optimizer, encoded, checks, options, device):
    steps, cooldown, step, seconds = options.steps, options.cooldown, 0, 0.0
    checkpoint = f"{options.out}/checkpoint.pt"
    if os.path.exists(checkpoint):
        kept = torch.load(checkpoint, map_location=device)
        model.load_state_dict(kept["model"])
        optimizer.load_state_dict(kept["optimizer"])
        step, seconds = kept["step"], kept["seconds"]
    batches = endless_batches(encoded, options, step)
    model.train()
    mean, tokens, began = None, 0, time.monotonic()
    finishing = False
    while step < steps:
        if not finishing and os.path.exists(f"{options.out}/finish"):
            finishing, steps = True, min(steps, step + cooldown)
            print(f"finishes at step {steps}", flush=True)
        for group in optimizer.param_groups:
            group["rate"] = options.rate * group.get("share", 1) * min(1, (step + 1) / 150, (steps - step) / cooldown)
        batch = collate(next(batches), device)
        loss = model(**batch).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        step += 1
        tokens += int(batch["attention_mask"].sum() + (batch["labels"] != -100).sum())
        mean = loss.item() if mean is None else 0.98 * mean + 0.02 * loss.item()
        if step % 100 == 0:
            spent = time.monotonic() - began
            print(f"step {step} of {steps}: loss {mean:.3f}, {tokens / spent:.0f} tokens/s, {seconds + spent:.0f} s", flush=True)
        if step % 250 == 0 or step == steps:
            losses = {name: f"{loss_of(model, pairs, device):.3f}" for name, pairs in checks.items()}
            print(f"  held loss {losses}", flush=True)
            state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step}
            torch.save({**state, "seconds": seconds + time.monotonic() - began}, f"{checkpoint}.part")
            os.replace(f"{checkpoint}.part", checkpoint)


def endless_batches(encoded, options, skip):
    """Of pairs of like length, in an order of chance; the same for the same seed."""
    chance = random.Random(options.seed)
    while True:
        shown = [pair for pair in encoded for _ in range(int(SHOWN[pair[0]] + chance.random()))]
        chance.shuffle(shown)
        far = options.batch * 50
        for start in range(0, len(shown), far):
            near = sorted(shown[start : start + far], key=lambda pair: (len(pair[2]) // 3, len(pair[1])))
            batches = [near[at : at + options.batch] for at in range(0, len(near), options.batch)]
            chance.shuffle(batches)
            for batch in batches:
                if skip > 0:
                    skip -= 1
                else:
                    yield [pair[1:] for pair in batch]


def collate(pairs, device):
    def padded(rows, filler):
        longest = max(map(len, rows))
        return torch.tensor([row + [filler] * (longest - len(row)) for row in rows], device=device)

    inputs = padded([request for request, _ in pairs], PAD)
    return {"input_ids": inputs, "attention_mask": (inputs != PAD).long(), "labels": padded([out for _, out in pairs], -100)}


def loss_of(model, pairs, device):
    model.eval()
    with torch.no_grad():
        losses = [model(**collate(pairs[at : at + 64], device)).loss.item() for at in range(0, len(pairs), 64)]
    model.train()
    return math.fsum(losses) / len(losses)


def save(model, tokenizer, out):
    model.generation_config.update(num_beams=5, max_length=LONGEST, early_stopping=True)
    model.config.neopapaya = {"prompt": "masked", "plain": True}
    model.save_pretrained(f"{out}/model")
    tokenizer.save(f"{out}/model/tokenizer.json")
    with open(f"{out}/model/tokenizer_config.json", "w") as file:
        json.dump({"tokenizer_class": "PreTrainedTokenizerFast", "pad_token": "<pad>", "eos_token": "</s>", "unk_token": "<unk>"}, file)


if __name__ == "__main__":
    main()

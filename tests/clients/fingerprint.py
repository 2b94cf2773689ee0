"""The fingerprints of docs/guides/fingerprint.md once more, with nothing but Python: `fingerprint.py <vectors.json>`."""
import base64, hashlib, json, sys, unicodedata

UNSPACED = [(0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0xA4CF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)]
SHIFTS = [0, 0, 1, 4, 10, 20, 35]


def words_of(text):
    text = "".join(c for c in text if unicodedata.category(c) != "Cf")
    text = unicodedata.normalize("NFKC", text).lower().replace("ς", "σ")
    words, state = [], "out"  # "run": the last word goes on; "closed": it takes marks only
    for at, c in enumerate(text):
        category, after = unicodedata.category(c), text[at + 1 : at + 2]
        inner = c in ".," and state == "run" and digit(text[at - 1]) and digit(after) and not alone(after)
        if category[0] == "M" and state != "out" or inner:
            words[-1] += c
        elif category[0] in "LN" and not alone(c) and state == "run":
            words[-1] += c
        elif category[0] in "LN":
            words.append(c)
            state = "closed" if alone(c) else "run"
        else:
            state = "out"
            if category == "Sc" or c == "%":
                words.append(c)
    return words


def digit(c):
    return c != "" and unicodedata.category(c) == "Nd"


def alone(c):
    """Whether a letter of this script is a word of its own."""
    return any(low <= ord(c) <= high for low, high in UNSPACED)


def bits_of(shingle, size):
    digest = hashlib.sha256(shingle.encode()).digest()
    first, step = int.from_bytes(digest[0:4], "big"), int.from_bytes(digest[4:8], "big")
    return [(first + i * step + shift) % (8 * size) for i, shift in enumerate(SHIFTS)]


def fingerprint(text):
    words = words_of(text)
    shingles = [" ".join(words[i : i + 4]) for i in range(len(words) - 3)]
    filter = bytearray((6 * max(1, len(shingles)) + 4) // 5)
    for bit in (bit for shingle in shingles for bit in bits_of(shingle, len(filter))):
        filter[bit // 8] |= 1 << (bit % 8)
    sha256 = hashlib.sha256(" ".join(words).encode()).hexdigest()
    return {"normalised": " ".join(words), "words": len(words), "sha256": sha256, "filter": base64.b64encode(filter).decode()}


vectors = json.load(open(sys.argv[1], encoding="utf-8"))["texts"]
wrong = [v["name"] for v in vectors if any(v[key] != made for key, made in fingerprint(v["text"]).items())]
print(f"{len(vectors) - len(wrong)} of {len(vectors)} agree")
sys.exit(f"disagree: {', '.join(wrong)}" if wrong else 0)

"""How hard a text is to read, for tests of the app's own texts: Flesch-Kincaid grade, long sentences."""

from __future__ import annotations

import re

from painapp.content.marked_text import sentences

# Words whose vowels the counting below gets wrong and that the texts use a lot.
KNOWN = {
    "being": 2, "movement": 2, "movements": 2, "management": 3, "statement": 2,
    "doing": 2, "going": 2, "seeing": 2, "trying": 2, "moving": 2, "worrying": 3, "area": 3,
    "areas": 3, "idea": 3, "ideas": 3, "quiet": 2, "diary": 3, "every": 2, "everyone": 3, "everything": 3,
    "evening": 2, "people": 2, "someone": 2, "something": 2, "sometimes": 2, "somewhere": 2, "diet": 2,
    "science": 2, "outside": 2, "usually": 4, "muscle": 2, "muscles": 2, "different": 3, "business": 2,
    "medicine": 3, "medicines": 3, "carefully": 3, "therefore": 2, "real": 1, "really": 2, "poem": 2,
    "create": 2, "lion": 2, "being’s": 2, "home": 1, "homemade": 2, "careful": 2, "hopeful": 2, "placed": 1,
}  # fmt: skip


def syllables(word: str) -> int:
    """The syllables of an English word, as its vowels suggest; at least 1."""
    plain = re.sub(r"[^a-z]", "", word.lower().replace("’s", ""))
    if plain in KNOWN:
        return KNOWN[plain]
    count = len(re.findall(r"[aeiouy]+", plain))
    count += len(re.findall(r"[iu](?:a|o(?!us|n))|eo(?!u|p)|ying", plain))
    silent = re.search(
        r"(?:[^aeiouyl]|[aeiouy]l|[aeiou]r)e$|[^aeiouytd]ed$|[^aeiouyscxzgh]es$|[aeiou]s?[^aeiou]ely$", plain
    )
    return max(1, count - (1 if silent else 0))


def words(text: str) -> list[str]:
    """The words of a text; a number or a word with a hyphen counts as one."""
    return re.findall(r"[A-Za-z0-9][A-Za-z0-9’'-]*", text)


def grade(texts: list[str]) -> float:
    """The Flesch-Kincaid grade of texts taken together (Kincaid and others, 1975).

    0.39 × words a sentence + 11.8 × syllables a word − 15.59.
    """
    parts = [words(one) for text in texts for one in sentences(text)]
    parts = [part for part in parts if part]
    all_words = [word for part in parts for word in part]
    per_word = sum(syllables(word) for word in all_words) / len(all_words)
    return 0.39 * len(all_words) / len(parts) + 11.8 * per_word - 15.59


def long_sentences(texts: list[str], limit: int = 20) -> list[str]:
    """The sentences of more than `limit` words."""
    return [one for text in texts for one in sentences(text) if len(words(one)) > limit]

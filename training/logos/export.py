"""Writes the trained networks as ONNX (opset 13) with weights of 16 bits; arguments: work folder, out."""

import pathlib
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from nets import Embed, Propose, Verify


def halved(model):
    """The same graph with its larger weights stored in 16 bits and widened when it is loaded."""
    graph, kept, widened = model.graph, [], []
    for tensor in graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype == np.float32 and values.size > 256:
            small = numpy_helper.from_array(values.astype(np.float16), tensor.name + "_16")
            kept.append(small)
            widened.append(helper.make_node("Cast", [small.name], [tensor.name], to=TensorProto.FLOAT))
        else:
            kept.append(tensor)
    del graph.initializer[:]
    graph.initializer.extend(kept)
    nodes = [*widened, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return model


def main():
    work, out = sys.argv[1], pathlib.Path(sys.argv[2])
    torch.manual_seed(1)
    for name, net, example, free in (
        ("propose", Propose(), torch.rand(1, 3, 448, 320), {0: "n", 2: "height", 3: "width"}),
        ("embed", Embed(), torch.rand(3, 3, 64, 64), {0: "n"}),
        ("verify", Verify(), torch.rand(3, 3, 64, 64), {0: "n"}),
    ):
        weights = pathlib.Path(work) / f"{name}.pt"
        if not weights.exists():
            continue
        net.load_state_dict(torch.load(weights))
        net.eval()
        file = out / f"logo-{name}.onnx"
        torch.onnx.export(
            net, example, str(file), opset_version=13, input_names=["input"], output_names=["output"],
            dynamic_axes={"input": free, "output": {0: "n"} | ({2: "rows", 3: "columns"} if name == "propose" else {})},
        )
        onnx.save(halved(onnx.load(str(file))), str(file))
        with torch.no_grad():
            answer = net(example)
        pair = np.concatenate([np.array(example.shape, np.float32), example.numpy().ravel(), answer.numpy().ravel()])
        pair.astype(np.float32).tofile(f"{work}/check-{name}.bin")
        print(file.name, file.stat().st_size)


if __name__ == "__main__":
    main()

"""Fits the weights of `confidence.ts` to matches that a bench run on tuning logos observed; argument: its
file, {"neg": pictures without indexed logos, "named": [{"picture", "positive", "right", "scores"}]}. Prints what
belongs into that file. One half is where at most 5 % of what is asserted is wrong and at most 2 % of the pictures
without indexed logos are flagged."""

import json
import sys

import numpy as np

NAMES = ("place", "similarity", "firstLook", "secondLook", "agreement", "lead")


def main():
    data = json.load(open(sys.argv[1]))
    named = data["named"]
    x = np.array([[row["scores"][name] for name in NAMES] for row in named])
    y = np.array([float(row["right"]) for row in named])
    mean, spread = x.mean(0), x.std(0) + 1e-6
    z = np.hstack([(x - mean) / spread, np.ones((len(x), 1))])
    w = np.zeros(z.shape[1])
    # More of a score is never a reason against a match, so no weight may fall below nought.
    free = np.ones(len(w), bool)
    while True:
        for _ in range(50):
            p = 1 / (1 + np.exp(-np.clip(z @ w, -30, 30)))
            ridge = np.eye(len(w)) * 0.5
            ridge[-1, -1] = 0
            gradient = z.T @ (y - p) - ridge @ w
            hessian = (z * (p * (1 - p))[:, None]).T @ z + ridge
            w[free] += np.linalg.solve(hessian[np.ix_(free, free)], gradient[free])
        below = free.copy()
        below[:-1] &= w[:-1] < 0
        below[-1] = False
        if not below.any():
            break
        free &= ~below
        w[below] = 0
    weights = w[:-1] / spread
    bias = w[-1] - (weights * mean).sum()
    scores = x @ weights + bias
    order = np.argsort(-scores)
    right, wrong, flagged, best = 0, 0, set(), 0
    for place, i in enumerate(order):
        right, wrong = right + int(y[i]), wrong + 1 - int(y[i])
        if not named[i]["positive"]:
            flagged.add(named[i]["picture"])
        if wrong <= 0.05 * (right + wrong) and len(flagged) <= 0.02 * data["neg"]:
            best = place
    threshold = (scores[order[best]] + scores[order[min(best + 1, len(order) - 1)]]) / 2
    bias -= threshold
    print(f"asserted {best + 1}, right {int(y[order[: best + 1]].sum())}, threshold was {threshold:.2f}")
    for name, value in zip(NAMES, weights):
        print(f"  {name}: {value:.3f},")
    print(f"const BIAS = {bias:.3f};")


if __name__ == "__main__":
    main()

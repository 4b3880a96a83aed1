"""Trains `Propose` on scenes; arguments: work folder, number of steps, and, to go on with larger scenes and logos,
the weights to go on from."""

import sys

import numpy as np
import torch
import torch.nn.functional as F

from data import LISTING, SMALL, Icons, Scenes, photographs
from nets import Propose
from progress import Progress
from settle import settle

BATCH, FRESH, POOL, CELL = 8, 2, 500, 8


def targets(boxes, cells):
    """For each cell: whether it is in the middle of a box, that box, whether it is inside of one, and its weight:
    a large logo has many cells, and should not count as many small ones."""
    centre = (torch.arange(cells) + 0.5) * CELL
    y, x = torch.meshgrid(centre, centre, indexing="ij")
    positive, box = torch.zeros(len(boxes), cells, cells), torch.zeros(len(boxes), 4, cells, cells)
    inside, weight = torch.zeros(len(boxes), cells, cells), torch.ones(len(boxes), cells, cells)
    for i, some in enumerate(boxes):
        for left, top, right, bottom in some.tolist():
            w, h = max((right - left) * 0.28, 4.5), max((bottom - top) * 0.28, 4.5)
            near = ((x - (left + right) / 2).abs() < w) & ((y - (top + bottom) / 2).abs() < h)
            positive[i][near] = 1
            weight[i][near] = 3 / float(near.sum().clamp_min(1)) ** 0.5
            inside[i][(x > left) & (x < right) & (y > top) & (y < bottom)] = 1
            for side, value in enumerate((left, top, right, bottom)):
                box[i, side][near] = value
    return positive, box, inside, weight


def loss_of(out, ink, boxes, total):
    cells = out.shape[2]
    positive, box, inside, share = targets(boxes, cells)
    centre = (torch.arange(cells) + 0.5) * CELL
    y, x = torch.meshgrid(centre, centre, indexing="ij")
    reach = torch.exp(out[:, 1:].float().clamp(-4, 5)) * CELL
    seen = torch.stack([x - reach[:, 0], y - reach[:, 1], x + reach[:, 2], y + reach[:, 3]], 1)
    across = torch.minimum(seen[:, 2:], box[:, 2:]) - torch.maximum(seen[:, :2], box[:, :2])
    common = across.clamp_min(0).prod(1)
    area = (seen[:, 2:] - seen[:, :2]).prod(1) + (box[:, 2:] - box[:, :2]).clamp_min(0).prod(1)
    overlap = common / (area - common).clamp_min(1)
    count = (positive * share).sum().clamp_min(1)
    place = (-torch.log(overlap.clamp_min(0.02)) * positive * share).sum() / count
    quality = positive * overlap.detach().clamp(0.05, 1)
    logit = out[:, 0]
    weight = (torch.sigmoid(logit.detach()) - quality) ** 2 * share
    # Cells of a logo away from its middle are no mistake worth much.
    weight = weight * torch.where((inside > 0) & (positive == 0), torch.tensor(0.3), torch.tensor(1.0))
    objectness = (F.binary_cross_entropy_with_logits(logit, quality, reduction="none") * weight).sum() / count
    truth = F.avg_pool2d(total, 2)
    painted = F.binary_cross_entropy_with_logits(ink, truth, reduction="none")
    painted = (painted * (1 + 4 * truth)).mean()
    return objectness, place, painted


def decode(out, count=12):
    """The best boxes of one picture (k, 5): score, left, top, right, bottom; after suppression."""
    cells_y, cells_x = out.shape[1:]
    y, x = torch.meshgrid(torch.arange(cells_y) + 0.5, torch.arange(cells_x) + 0.5, indexing="ij")
    reach = torch.exp(out[1:].clamp(-4, 5))
    rows = torch.stack(
        [torch.sigmoid(out[0]), x - reach[0], y - reach[1], x + reach[2], y + reach[3]], -1
    ).view(-1, 5)
    rows = rows[rows[:, 0].argsort(descending=True)[:150]]
    rows[:, 1:] *= CELL
    near = overlaps(rows[:, 1:], rows[:, 1:]) >= 0.55
    kept = []
    for i in range(len(rows)):
        if not near[i, kept].any():
            kept.append(i)
        if len(kept) == count:
            break
    return rows[kept]


def overlaps(a, b):
    """IoU of each of the boxes (n, 4) with each of the boxes (m, 4)."""
    least, most = torch.maximum(a[:, None, :2], b[None, :, :2]), torch.minimum(a[:, None, 2:], b[None, :, 2:])
    common = (most - least).clamp_min(0).prod(2)
    size = lambda box: (box[:, 2:] - box[:, :2]).prod(1)
    return common / (size(a)[:, None] + size(b)[None] - common).clamp_min(1e-6)


def measure(net, scenes):
    net.eval()
    found, half, all_ = 0, 0, 0
    with torch.no_grad():
        for pictures, _, boxes in scenes:
            out = net(pictures)
            for i, some in enumerate(boxes):
                if len(some) == 0:
                    continue
                best = overlaps(some, decode(out[i])[:, 1:]).amax(1)
                found, half = found + int((best > 0.5).sum()), half + int((best > 0.7).sum())
                all_ += len(some)
    net.train()
    return found / all_, half / all_


def main():
    work, steps = sys.argv[1], int(sys.argv[2])
    start = sys.argv[3] if len(sys.argv) > 3 else ""
    seed = 14 if start else 11
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    random = np.random.default_rng(seed)
    icons = Icons(work)
    pictures = photographs()
    # Listings are seen shrunk, so fewer of them show JPEG's blocks at this size.
    side, layers, worn = (320, LISTING, 0.3) if start else (256, SMALL, 0.5)
    check = Scenes(icons, pictures, random, side, 100, layers, worn)
    train, icons.train = icons.train, icons.tune
    held = [check.batch(8) for _ in range(min(10, steps))]
    icons.train = train
    scenes = Scenes(icons, pictures, random, side, 600, layers, worn)
    net = Propose().to(memory_format=torch.channels_last)
    if start:
        net.load_state_dict(torch.load(start))
    print(sum(p.numel() for p in net.parameters()), "parameters")
    optimiser = torch.optim.AdamW(net.parameters(), 2e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 2e-3 if start else 3e-3, steps, pct_start=0.15)
    pool = []

    def drawn():
        """A batch out of the pool, turned over at random."""
        rows = [pool[int(i)] for i in random.integers(len(pool), size=BATCH)]
        x = torch.stack([row[0] for row in rows]).float()
        total = torch.stack([row[1] for row in rows]).float()
        boxes = [row[2].clone() for row in rows]
        if random.random() < 0.5:
            x, total = x.flip(3), total.flip(3)
            boxes = [torch.stack([side - b[:, 2], b[:, 1], side - b[:, 0], b[:, 3]], 1) for b in boxes]
        if random.random() < 0.5:
            x, total = x.flip(2), total.flip(2)
            boxes = [torch.stack([b[:, 0], side - b[:, 3], b[:, 2], side - b[:, 1]], 1) for b in boxes]
        return x[:, torch.randperm(3)].contiguous(memory_format=torch.channels_last), total, boxes

    progress = Progress("proposals", steps)
    for step in range(steps):
        fresh = scenes.batch(FRESH if len(pool) > 4 * BATCH else BATCH)
        for i in range(len(fresh[0])):
            row = (fresh[0][i].half(), fresh[1][i].half(), fresh[2][i])
            if len(pool) < POOL:
                pool.append(row)
            else:
                pool[int(random.integers(POOL))] = row
        x, total, boxes = drawn()
        out, ink = net(x, True)
        parts = loss_of(out, ink, boxes, total)
        loss = parts[0] + parts[1] + parts[2] * 2
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 5)
        optimiser.step()
        schedule.step()
        progress.tell(step, *(float(part) for part in parts))
        if (step + 1) % 300 == 0 or step + 1 == steps:
            good, tight = measure(net, held)
            progress.say(f"among the first 12, IoU > 0.5: {good:.3f}, > 0.7: {tight:.3f}")
            torch.save(net.state_dict(), f"{work}/propose.pt")
    settle(net, [lambda: net(drawn()[0], True)] * min(40, steps))
    good, tight = measure(net, held)
    progress.say(f"settled: IoU > 0.5: {good:.3f}, > 0.7: {tight:.3f}")
    torch.save(net.state_dict(), f"{work}/propose.pt")


if __name__ == "__main__":
    main()

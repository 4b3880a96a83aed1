"""Icons as masks, photographs as backgrounds, and composites of the two, all in batches."""

import hashlib
import io
import math
import pathlib
import subprocess

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = (
    "gnome-backgrounds",
    "mate-backgrounds",
    "lomiri-wallpapers-16.04",
    "lomiri-wallpapers-20.04",
    "plasma-workspace-wallpapers",
)
CROP = 64
# Side of the square that the longer side of a logo fills, of 2 (a crop reaches from -1 to 1).
INNER = 104 / 128 * 2


def held_out(name):
    """Whether a photograph is kept for the report: so that reports see other ones."""
    return hashlib.sha256(name.encode()).hexdigest()[0] in "bcdef"


def photographs(side=1400):
    """The training half of the photographs, from the installed Debian packages."""
    Image.MAX_IMAGE_PIXELS = None
    files = []
    for package in PACKAGES:
        listed = subprocess.run(["dpkg", "-L", package], capture_output=True, text=True, check=True)
        files += listed.stdout.split("\n")
    pictures = []
    for name in (HERE / "photographs.txt").read_text().split("\n"):
        if name == "" or held_out(name):
            continue
        path = next(file for file in files if file.endswith("/" + name))
        picture = Image.open(path)
        picture.draft("RGB", (side, side))
        picture = picture.convert("RGB")
        picture.thumbnail((side, side), Image.LANCZOS)
        pictures.append(picture)
    return pictures


class Icons:
    """Masks of 128 px in [0, 1] and smaller copies; `train` and `tune` are lists of their numbers."""

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        lines = (folder / "slugs.txt").read_text().split()
        self.split, self.slugs = lines[0::2], lines[1::2]
        raw = np.fromfile(folder / "masks.bin", np.uint8).reshape(-1, 1, 128, 128)
        full = torch.from_numpy(raw.astype(np.float32) / 255)
        self.masks = {128: full, 64: F.avg_pool2d(full, 2), 32: F.avg_pool2d(full, 4)}
        self.train = [i for i, s in enumerate(self.split) if s == "train"]
        self.tune = [i for i, s in enumerate(self.split) if s == "tune"]
        rows = full[:, 0].amax(2) > 0.2
        columns = full[:, 0].amax(1) > 0.2
        # Half the width and height of the ink, in units where the mask reaches from -1 to 1.
        self.half = torch.stack([columns.sum(1), rows.sum(1)], 1).float() / 128
        small = F.avg_pool2d(full, 4).flatten(1)
        small = small - small.mean(1, keepdim=True)
        small = small / small.norm(dim=1, keepdim=True).clamp_min(1e-6)
        # Pairs that nobody could tell apart: never used as "different".
        self.twins = (small @ small.T) > 0.93


def patches(pictures, count, side, random, smallest, largest):
    """`count` squares cut from the photographs at random scales, as bytes."""
    out = np.empty((count, side, side, 3), np.uint8)
    for i in range(count):
        picture = pictures[random.integers(len(pictures))]
        size = int(math.exp(random.uniform(math.log(smallest), math.log(largest))))
        size = min(size, *picture.size)
        x = random.integers(picture.size[0] - size + 1)
        y = random.integers(picture.size[1] - size + 1)
        cut = picture.resize((side, side), Image.BILINEAR, (x, y, x + size, y + size))
        out[i] = np.asarray(cut)
    return torch.from_numpy(out).permute(0, 3, 1, 2).contiguous()


def uniform(n, low, high):
    return torch.rand(n) * (high - low) + low


def placements(n, angle, scale, shift, stretch, perspective):
    """Homographies (n, 3, 3) from logo coordinates to picture coordinates, both around 0."""
    a, s = torch.randn(n).clamp(-2.2, 2.2) * angle, torch.exp(torch.randn(n).clamp(-2, 2) * scale)
    k = torch.exp(torch.randn(n).clamp(-2, 2) * stretch)
    shear = torch.randn(n).clamp(-2, 2) * stretch
    cos, sin = torch.cos(a), torch.sin(a)
    m = torch.zeros(n, 3, 3)
    m[:, 0, 0], m[:, 0, 1] = s * k * cos, s * (shear * cos - sin)
    m[:, 1, 0], m[:, 1, 1] = s * k * sin, s * (shear * sin + cos)
    m[:, 0, 2], m[:, 1, 2] = torch.randn(n) * shift, torch.randn(n) * shift
    m[:, 2, 0] = torch.randn(n).clamp(-2, 2) * perspective
    m[:, 2, 1] = torch.randn(n).clamp(-2, 2) * perspective
    m[:, 2, 2] = 1
    return m


def warp(masks, to_logo, side):
    """Masks seen through homographies from picture to logo coordinates."""
    line = (torch.arange(side) + 0.5) / side * 2 - 1
    y, x = torch.meshgrid(line, line, indexing="ij")
    points = torch.stack([x, y, torch.ones_like(x)], 0).reshape(3, -1)
    seen = to_logo @ points
    w = seen[:, 2:3].clamp_min(0.1)
    grid = (seen[:, :2] / w).transpose(1, 2).reshape(-1, side, side, 2)
    return F.grid_sample(masks, grid, mode="bilinear", align_corners=False)


def corners(half, forward):
    """Axis-parallel boxes (left, top, right, bottom) of rectangles under homographies."""
    signs = torch.tensor([[-1.0, 1, 1, -1], [-1, -1, 1, 1]])
    points = half[:, :, None] * signs[None]
    points = torch.cat([points, torch.ones(len(half), 1, 4)], 1)
    seen = forward @ points
    seen = seen[:, :2] / seen[:, 2:3].clamp_min(0.1)
    return torch.cat([seen.amin(2), seen.amax(2)], 1)


def colours_against(ground, least):
    """A random colour for each picture at least `least` (of 1) away from the ground's mean."""
    n = len(ground)
    best, gap = torch.rand(n, 3), torch.zeros(n)
    for attempt in range(5):
        candidate = torch.rand(n, 3)
        if attempt == 0:
            candidate = torch.where(torch.rand(n, 1) < 0.5, torch.zeros(1), torch.ones(1)) * 0.9
            candidate = (candidate + 0.1 * torch.rand(n, 1)).expand(n, 3).clone()
        far = (candidate - ground).abs().mean(1)
        take = (gap < least) & (far > gap)
        best[take], gap[take] = candidate[take], far[take]
    return best


def recolour(ground):
    """Photographs under other light: gain a channel, offset, sometimes grey, sometimes turned over."""
    n = len(ground)
    ground = ground * uniform(n * 3, 0.7, 1.25).view(n, 3, 1, 1) + uniform(n, -0.15, 0.15).view(n, 1, 1, 1)
    if torch.rand(()) < 0.5:
        ground = ground.flip(3)
    grey = (torch.rand(n) < 0.12).view(n, 1, 1, 1)
    return torch.where(grey, ground.mean(1, keepdim=True), ground).clamp(0, 1)


def plain(n, side):
    """Smooth surfaces: one colour running into a near one, as of cloth and studio walls."""
    a = torch.rand(n, 3, 1, 1)
    white = (torch.rand(n) < 0.35).view(n, 1, 1, 1)
    a = torch.where(white, 0.9 + 0.1 * torch.rand(n, 1, 1, 1), a)
    ramp = torch.linspace(-1, 1, side).view(1, 1, 1, side)
    ramp = ramp if torch.rand(()) < 0.5 else ramp.transpose(2, 3)
    return (a + ramp * uniform(n * 3, -0.15, 0.15).view(n, 3, 1, 1)).clamp(0, 1).expand(n, 3, side, side)


def ink(picture, alpha, least=0.16):
    """Paints masks on pictures in a fresh colour that can be seen there, shaded and a little clear."""
    n, _, side, _ = picture.shape
    weight = alpha.sum((2, 3)).clamp_min(1e-3)
    under = (picture * alpha).sum((2, 3)) / weight
    colour = colours_against(under, least).view(n, 3, 1, 1)
    ramp = torch.linspace(-1, 1, side).view(1, 1, 1, side)
    ramp = ramp if torch.rand(()) < 0.5 else ramp.transpose(2, 3)
    shade = colour + ramp * (torch.randn(n, 3, 1, 1) * 0.05)
    opacity = torch.where(torch.rand(n) < 0.6, torch.ones(n), uniform(n, 0.65, 1)).view(n, 1, 1, 1)
    a = alpha * opacity
    return picture * (1 - a) + shade * a


def plate(picture, to_logo, half):
    """A plain field behind a logo: a rectangle, rounded more or less up to an ellipse."""
    n, _, side, _ = picture.shape
    line = (torch.arange(side) + 0.5) / side * 2 - 1
    y, x = torch.meshgrid(line, line, indexing="ij")
    points = torch.stack([x, y, torch.ones_like(x)], 0).reshape(3, -1)
    seen = to_logo @ points
    seen = (seen[:, :2] / seen[:, 2:3].clamp_min(0.1)).reshape(n, 2, side, side)
    room = half + uniform(n * 2, 0.08, 0.5).view(n, 2) * half.amax(1, keepdim=True)
    power = torch.where(torch.rand(n) < 0.7, torch.full((n,), 8.0), uniform(n, 2, 4)).view(n, 1, 1)
    inside = ((seen / room.view(n, 2, 1, 1)).abs() ** power.unsqueeze(1)).sum(1, keepdim=True) ** 0.5
    alpha = ((1 - inside) * 12).clamp(0, 1) * (torch.rand(n) < 0.35).float().view(n, 1, 1, 1)
    colour = torch.rand(n, 3, 1, 1)
    grey = (torch.rand(n) < 0.5).view(n, 1, 1, 1)
    colour = torch.where(grey, torch.rand(n, 1, 1, 1).expand(n, 3, 1, 1), colour)
    return picture * (1 - alpha) + colour * alpha


def blur(picture):
    """Gaussian blur with one width for the batch, in pixels."""
    width = float(uniform(1, 0.4, 1.5))
    at = torch.arange(-4, 5).float()
    kernel = torch.exp(-(at**2) / (2 * width * width))
    kernel = (kernel / kernel.sum()).view(1, 1, 1, 9).expand(3, 1, 1, 9)
    picture = F.conv2d(F.pad(picture, (4, 4, 0, 0), mode="replicate"), kernel, groups=3)
    return F.conv2d(F.pad(picture, (0, 0, 4, 4), mode="replicate"), kernel.transpose(2, 3), groups=3)


def jpeg(picture, random, share=0.5):
    """JPEG and back at quality 30 to 92 for a share of the pictures; bytes as fractions of 1."""
    out = (picture.clamp(0, 1) * 255).to(torch.uint8)
    turned = out.permute(0, 2, 3, 1).contiguous().numpy()
    for i in range(len(turned)):
        if random.random() < share:
            stream = io.BytesIO()
            Image.fromarray(turned[i]).save(stream, "JPEG", quality=int(random.integers(30, 93)))
            turned[i] = np.asarray(Image.open(stream))
    return torch.from_numpy(turned).permute(0, 3, 1, 2).float() / 255


def occlude(picture, mask, ground):
    """Lays a strip of another photograph over the edge of some logos; the ink below is gone."""
    n, _, side, _ = picture.shape
    line = (torch.arange(side) + 0.5) / side * 2 - 1
    y, x = torch.meshgrid(line, line, indexing="ij")
    angle = uniform(n, 0, 2 * math.pi).view(n, 1, 1)
    along = x * torch.cos(angle) + y * torch.sin(angle)
    start = uniform(n, 0.25, 0.75).view(n, 1, 1)
    over = ((along > start) & (torch.rand(n, 1, 1) < 0.15)).float().unsqueeze(1)
    return picture * (1 - over) + ground * over, mask * (1 - over)


class Crops:
    """Square crops of logos in pictures with what is true of them."""

    def __init__(self, icons, pictures, random, count=8000):
        self.icons, self.random = icons, random
        self.ground = patches(pictures, count, CROP, random, 24, 700)

    def grounds(self, n):
        pick = torch.randint(len(self.ground), (n,))
        ground = recolour(self.ground[pick].float() / 255)
        smooth = (torch.rand(n) < 0.22).view(n, 1, 1, 1)
        return torch.where(smooth, plain(n, CROP), ground)

    def batch(self, ids, loose, jitter=0.07):
        """Crops (n, 3, 64, 64) in [0, 1], their ink (n, 1, 64, 64), and affine maps (n, 2, 3) from
        logo to crop coordinates. Loose crops lie as proposals do, the others as after alignment."""
        n = len(ids)
        ids = torch.as_tensor(ids)
        if loose:
            forward = placements(n, 0.16, 0.02, 0.01, 0.07, 0.07)
            box = corners(self.icons.half[ids], forward)
            size = torch.stack([box[:, 2] - box[:, 0], box[:, 3] - box[:, 1]], 1)
            box = box + torch.randn(n, 4).clamp(-2, 2) * jitter * torch.cat([size, size], 1)
            centre = (box[:, :2] + box[:, 2:]) / 2
            side = (box[:, 2:] - box[:, :2]).amax(1).clamp_min(0.2) / INNER
            fit = torch.zeros(n, 3, 3)
            fit[:, 0, 0] = fit[:, 1, 1] = 1 / side
            fit[:, 0, 2], fit[:, 1, 2], fit[:, 2, 2] = -centre[:, 0] / side, -centre[:, 1] / side, 1
            forward = fit @ forward
        else:
            forward = placements(n, 0.05, 0.05, 0.04, 0.04, 0.05)
        back = torch.linalg.inv(forward)
        mask = warp(self.icons.masks[64][ids], back, CROP)
        ground = self.grounds(n)
        picture = plate(ground, back, self.icons.half[ids])
        if torch.rand(()) < 0.5:
            picture = self.neighbours(picture)
        picture = ink(picture, mask)
        picture, mask = occlude(picture, mask, ground.roll(1, 0))
        return self.worn(picture), mask, forward[:, :2] / forward[:, 2:3, 2:3]

    def neighbours(self, picture):
        """Other logos and letters near by, cut off by the edge of the crop."""
        n = len(picture)
        ids = torch.as_tensor(self.random.choice(self.icons.train, n))
        forward = placements(n, 0.2, 0.3, 0.1, 0.1, 0.05)
        angle = uniform(n, 0, 2 * math.pi)
        forward[:, 0, 2] += torch.cos(angle) * 1.75
        forward[:, 1, 2] += torch.sin(angle) * 1.75
        alpha = warp(self.icons.masks[64][ids], torch.linalg.inv(forward), CROP)
        alpha = alpha * (torch.rand(n) < 0.5).float().view(n, 1, 1, 1)
        return ink(picture, alpha)

    def worn(self, picture):
        """What cameras and shops do to pixels: smaller and back, blur, noise, JPEG."""
        picture = picture.clone()
        n = len(picture)
        order = torch.randperm(n)
        for part in order.chunk(4):
            some = picture[part]
            if torch.rand(()) < 0.5:
                small = int(torch.randint(20, 60, (1,)))
                some = F.interpolate(some, (small, small), mode="bilinear", antialias=True)
                if torch.rand(()) < 0.5:
                    some = jpeg(some, self.random)
                some = F.interpolate(some, (CROP, CROP), mode="bilinear", align_corners=False)
            elif torch.rand(()) < 0.5:
                some = blur(some)
            picture[part] = some
        picture = picture + torch.randn_like(picture) * uniform(n, 0, 0.03).view(n, 1, 1, 1)
        return jpeg(picture, self.random, 0.4)

    def empty(self, n):
        """Crops without any logo: photographs, torn ends of logos, plain plates."""
        picture = self.grounds(n)
        picture = torch.where((torch.rand(n) < 0.5).view(n, 1, 1, 1), self.neighbours(picture), picture)
        shape = plate(picture, torch.linalg.inv(placements(n, 0.3, 0.4, 0.4, 0.4, 0.1)), torch.full((n, 2), 0.5))
        return self.worn(shape)

    def clean(self, ids):
        """Renderings as a reference is given: black on white or white on black, no background."""
        mask = self.icons.masks[64][torch.as_tensor(ids)]
        return (1 - mask).expand(-1, 3, -1, -1), mask


# Layers of a scene, one logo each: its smallest and largest longer side as shares of the scene's side, the
# masks used, and the chance that it is there.
SMALL = (
    (0.25, 0.6, 128, 0.45), (0.12, 0.28, 64, 0.5), (0.12, 0.28, 64, 0.4), (0.05, 0.13, 32, 0.5),
    (0.05, 0.13, 32, 0.4),
)
# As in listings: the longer side up to 0.68 of 320 px.
LISTING = ((0.28, 0.68, 128, 0.5), (0.13, 0.3, 128, 0.5), (0.08, 0.16, 64, 0.5), (0.07, 0.14, 64, 0.4))


class Scenes:
    """Pictures with some logos and the boxes of their ink."""

    def __init__(self, icons, pictures, random, side, count, layers=SMALL, worn=0.5):
        """`worn` is the share of pictures that pass through JPEG at this size."""
        self.icons, self.random, self.side = icons, random, side
        self.layers, self.worn = layers, worn
        self.ground = patches(pictures, count, side, random, 150, 1000)

    def batch(self, n):
        """Pictures (n, 3, side, side) in [0, 1], ink (n, 1, side, side), and a list of boxes in pixels
        (k, 4) for each picture."""
        side = self.side
        pick = torch.randint(len(self.ground), (n,))
        ground = recolour(self.ground[pick].float() / 255)
        smooth = (torch.rand(n) < 0.22).view(n, 1, 1, 1)
        picture = torch.where(smooth, plain(n, side), ground)
        total = torch.zeros(n, 1, side, side)
        boxes = [[] for _ in range(n)]
        for low, high, level, chance in self.layers:
            ids = torch.as_tensor(self.random.choice(self.icons.train, n))
            forward = placements(n, 0.17, 0.02, 0.0, 0.08, 0.05)
            size = torch.exp(uniform(n, math.log(low), math.log(high)))
            scale = size / (INNER / 2)
            room = (1 - scale * 0.75).clamp_min(0.05)
            move = torch.zeros(n, 3, 3)
            move[:, 0, 0] = move[:, 1, 1] = scale
            move[:, 0, 2], move[:, 1, 2] = uniform(n, -1, 1) * room, uniform(n, -1, 1) * room
            move[:, 2, 2] = 1
            forward = move @ forward
            box = (corners(self.icons.half[ids], forward) + 1) / 2 * side
            present = torch.rand(n) < chance
            for i in range(n):
                if present[i]:
                    here = box[i]
                    for other in boxes[i]:
                        if (torch.minimum(here[2:], other[2:]) - torch.maximum(here[:2], other[:2])).min() > -4:
                            present[i] = False
                    if present[i]:
                        boxes[i].append(here)
            back = torch.linalg.inv(forward)
            alpha = warp(self.icons.masks[level][ids], back, side)
            # A mask grown beyond its own pixels gets its sharp edges back.
            grown = (size * side / (level * INNER / 2)).clamp_min(1).view(n, 1, 1, 1)
            alpha = ((alpha - 0.5) * grown + 0.5).clamp(0, 1) * present.float().view(n, 1, 1, 1)
            picture = torch.where(
                present.view(n, 1, 1, 1), plate(picture, back, self.icons.half[ids]), picture
            )
            picture = torch.where(present.view(n, 1, 1, 1), ink(picture, alpha), picture)
            total = torch.maximum(total, alpha)
        if torch.rand(()) < 0.35:
            picture = blur(picture)
        picture = picture + torch.randn_like(picture) * float(uniform(1, 0, 0.03))
        empty = torch.zeros(0, 4)
        return (
            jpeg(picture, self.random, self.worn),
            total,
            [torch.stack(some).clamp(0, side) if some else empty for some in boxes],
        )

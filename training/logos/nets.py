"""The three networks: `Propose` finds logo-like places, `Embed` describes a crop, `Verify` compares."""

import torch
import torch.nn.functional as F
from torch import nn


def layer(into, out, kernel=3, stride=1):
    return nn.Sequential(
        nn.Conv2d(into, out, kernel, stride, kernel // 2, bias=False),
        nn.BatchNorm2d(out),
        nn.ReLU(inplace=True),
    )


class Residual(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.first = layer(width, width)
        self.second = nn.Sequential(
            nn.Conv2d(width, width, 3, 1, 1, bias=False), nn.BatchNorm2d(width)
        )

    def forward(self, x):
        return torch.relu(x + self.second(self.first(x)))


class Propose(nn.Module):
    """Pictures (n, 3, 32a, 32b) in [0, 1] to (n, 5, 4a, 4b): the logit that the cell is in the middle
    of a logo, and the logarithms of the distances to its left, top, right and bottom edge, in cells."""

    def __init__(self):
        super().__init__()
        self.quarter = nn.Sequential(layer(3, 16, 5, 2), layer(16, 32, 3, 2), layer(32, 32))
        self.eighth = nn.Sequential(layer(32, 64, 3, 2), Residual(64))
        self.sixteenth = nn.Sequential(layer(64, 96, 3, 2), Residual(96))
        self.half16 = nn.Sequential(layer(96, 128, 3, 2), Residual(128))
        self.down32, self.down16 = nn.Conv2d(128, 64, 1), nn.Conv2d(96, 64, 1)
        self.down8 = nn.Conv2d(64, 64, 1)
        self.at16, self.at8 = layer(64, 64), layer(64, 64)
        self.head = layer(64, 64)
        self.out = nn.Conv2d(64, 5, 1)
        self.ink = nn.Conv2d(64, 16, 1)
        nn.init.constant_(self.out.bias, -1)
        nn.init.constant_(self.out.bias[:1], -4)

    def forward(self, x, with_ink=False):
        eighth = self.eighth(self.quarter(x * 4 - 2))
        sixteenth = self.sixteenth(eighth)
        deep = self.down32(self.half16(sixteenth))
        middle = self.at16(self.down16(sixteenth) + F.interpolate(deep, scale_factor=2.0))
        fine = self.at8(self.down8(eighth) + F.interpolate(middle, scale_factor=2.0))
        out = self.out(self.head(fine))
        return (out, F.pixel_shuffle(self.ink(fine), 4)) if with_ink else out


class Ink(nn.Module):
    """Crops (n, 3, 64, 64) in [0, 1] to logits (n, 1, 64, 64) of being the logo's ink."""

    def __init__(self):
        super().__init__()
        self.into = nn.Sequential(nn.Conv2d(3, 48, 8, 4, 2, bias=False), nn.BatchNorm2d(48), nn.ReLU())
        self.fine = layer(48, 48)
        self.deep = nn.Sequential(layer(48, 96, 3, 2), Residual(96))
        self.wide = layer(96, 96, 3, 2)
        self.wide_up, self.deep_up = nn.Conv2d(96, 96, 1), nn.Conv2d(96, 48, 1)
        self.merge = layer(48, 48)
        self.out = nn.Conv2d(48, 16, 1)

    def forward(self, x):
        x = x - x.mean((2, 3), keepdim=True)
        x = x / ((x * x).mean((1, 2, 3), keepdim=True) + 1e-3).sqrt()
        fine = self.fine(self.into(x))
        deep = self.deep(fine)
        deep = deep + F.interpolate(self.wide_up(self.wide(deep)), scale_factor=2.0)
        fine = self.merge(fine + F.interpolate(self.deep_up(deep), scale_factor=2.0))
        return F.pixel_shuffle(self.out(fine), 4)


class Shape(nn.Module):
    """Ink (n, 1, 64, 64) in [0, 1] to a unit vector of 128."""

    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(
            layer(1, 24, 5, 2), layer(24, 48, 3, 2), layer(48, 96, 3, 2), Residual(96), layer(96, 160, 3, 2)
        )
        self.out = nn.Conv2d(160, 128, 4)

    def forward(self, ink):
        return F.normalize(self.out(self.body(ink * 2 - 0.5)).flatten(1))


class Embed(nn.Module):
    """Crops (n, 3, 64, 64) in [0, 1] to (n, 128 + 4096): a unit vector, then the ink in [0, 1]."""

    def __init__(self):
        super().__init__()
        self.ink, self.shape = Ink(), Shape()

    def forward(self, x):
        ink = torch.sigmoid(self.ink(x))
        return torch.cat([self.shape(ink), ink.flatten(1)], 1)


class Verify(nn.Module):
    """Pairs (n, 3, 64, 64): luma of a crop, ink of the crop, ink of a reference, all in [0, 1], to
    (n, 7): the logit of being the same logo, and the affine map from reference to crop less identity."""

    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(
            layer(3, 32, 5, 2), layer(32, 48, 3, 2), Residual(48), layer(48, 96, 3, 2), Residual(96),
            layer(96, 128, 3, 2),
        )
        self.wide = nn.Conv2d(128, 128, 4)
        self.out = nn.Conv2d(128, 7, 1)

    def forward(self, pair):
        luma = pair[:, :1]
        luma = luma - luma.mean((2, 3), keepdim=True)
        luma = luma / ((luma * luma).mean((2, 3), keepdim=True) + 1e-3).sqrt()
        x = torch.cat([luma, pair[:, 1:] * 2 - 1], 1)
        return self.out(torch.relu(self.wide(self.body(x)))).flatten(1)

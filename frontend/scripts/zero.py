"""Draws src/app/theme/zero.woff2: the zero of Atkinson Hyperlegible Next without the stroke through it.

The typeface has no such zero, and to most readers a struck one looks like code. The outline is as it is; the two halves of
the inside become one. Needs fonttools and brotli. The licence (OFL) allows it under another name.
"""

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import ttProgram
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates
from fontTools.ttLib.tables.TupleVariation import TupleVariation
from fontTools.varLib.instancer import instantiateVariableFont

SOURCE = "node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2"
TARGET = "src/app/theme/zero.woff2"


def drawn(font):
    """The points of the zero as this font of one weight has it, its inside one oval, and its advance."""
    glyph = font["glyf"]["zero"]
    points, ends, _ = glyph.getCoordinates(font["glyf"])
    outer = list(points)[: ends[0] + 1]
    inside = list(points)[ends[0] + 1 :]

    def onto_inside(axis):
        first, last = min(p[axis] for p in outer), max(p[axis] for p in outer)
        low, high = min(p[axis] for p in inside), max(p[axis] for p in inside)
        return lambda value: round(low + (value - first) * (high - low) / (last - first))

    x, y = onto_inside(0), onto_inside(1)
    oval = [(x(p[0]), y(p[1])) for p in reversed(outer)]
    return outer + oval, font["hmtx"]["zero"][0]


def at(weight):
    return drawn(instantiateVariableFont(TTFont(SOURCE), {"wght": weight}))


font = TTFont(SOURCE)
axis = font["fvar"].axes[0]
(points, advance), light, bold = at(axis.defaultValue), at(axis.minValue), at(axis.maxValue)

zero = font["glyf"]["zero"]
zero.coordinates = GlyphCoordinates(points)
half = len(points) // 2
zero.endPtsOfContours = [half - 1, 2 * half - 1]
zero.numberOfContours = 2
zero.flags = bytearray(list(zero.flags[:half]) + list(reversed(zero.flags[:half])))
zero.program = ttProgram.Program()
zero.program.fromBytecode([])


def towards(region, master):
    deltas = [(a[0] - b[0], a[1] - b[1]) for a, b in zip(master[0], points)]
    return TupleVariation({"wght": region}, deltas + [(0, 0), (master[1] - advance, 0), (0, 0), (0, 0)])


font["gvar"].variations["zero"] = [towards((-1, -1, 0), light), towards((0, 1, 1), bold)]

for record in font["name"].names:
    if record.nameID in (1, 3, 4, 6, 16):
        record.string = "PaideiaZero" if record.nameID in (3, 6) else "Paideia Zero"

options = Options()
options.layout_features = ["tnum", "pnum"]
options.name_IDs = [0, 1, 2, 3, 4, 6, 13, 14]
options.flavor = "woff2"
subsetter = Subsetter(options)
subsetter.populate(unicodes=[0x30])
subsetter.subset(font)
font.flavor = "woff2"
font.save(TARGET)

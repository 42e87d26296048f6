# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages that look scanned: printed, signed by hand, stamped in red, laid a little askew on the glass, grey and noisy, image only."""

import base64
import io
import math
import random
import subprocess
import tempfile

import numpy
import weasyprint
from PIL import Image, ImageDraw, ImageFilter, ImageFont

import sheet

DPI = 130
SERIF = "/usr/share/texmf/fonts/opentype/public/tex-gyre/texgyretermes-bold.otf"


def scanned_pages(bodies, seed):
    """A data address of a JPEG for the first page of each body."""
    return [to_address(age(print_page(body), random.Random(f"scan {seed} {number}"))) for number, body in enumerate(bodies)]


def print_page(body):
    with tempfile.TemporaryDirectory() as place:
        pdf = f"{place}/page.pdf"
        weasyprint.HTML(string=sheet.document("Bản quét", "", "2026-06-29", body)).write_pdf(pdf)
        subprocess.run(["pdftoppm", "-r", str(DPI), "-f", "1", "-singlefile", "-png", pdf, f"{place}/page"], check=True)
        with Image.open(f"{place}/page.png") as page:
            return page.convert("RGB")


def age(page, rng):
    page = page.copy()
    width, height = page.size
    sign(page, rng, (width * 0.62, height * 0.79))
    stamp(page, rng, (width * 0.57, height * 0.80))
    page = page.rotate(rng.uniform(-1.3, 1.3), resample=Image.BICUBIC, fillcolor=(236, 234, 228))
    page = page.filter(ImageFilter.GaussianBlur(0.55))
    noise = numpy.random.default_rng(rng.randrange(2**32))
    dots = numpy.asarray(page, dtype=numpy.float32)
    dots = dots * 0.91 + 14 + noise.normal(0, 5.5, dots.shape[:2])[:, :, None]
    dots -= numpy.linspace(0, rng.uniform(8, 20), width, dtype=numpy.float32)[None, :, None]  # the lamp is darker at one edge
    specks = noise.random(dots.shape[:2]) < 0.00025
    dots[specks] *= 0.45
    edge = int(width * rng.uniform(0.004, 0.012))
    dots[:, :edge] *= 0.55  # the lid's shadow
    return Image.fromarray(numpy.clip(dots, 0, 255).astype(numpy.uint8))


def sign(page, rng, centre):
    draw = ImageDraw.Draw(page)
    x, y = centre
    size = page.width * 0.11
    phase = [rng.uniform(0, 6.3) for _ in range(4)]
    points = [(x + size * (t * 1.7 - 0.3 + 0.22 * math.sin(9 * t + phase[0])), y + size * (0.3 * math.sin(14 * t + phase[1]) * (1 - t) + 0.12 * math.sin(31 * t + phase[2]) - 0.2 * t))
              for t in (step / 160 for step in range(161))]
    draw.line(points, fill=(28, 44, 120), width=3, joint="curve")


def stamp(page, rng, centre):
    size = int(page.width * 0.17)
    mark = Image.new("RGBA", (size, size), (0, 0, 0, 0))
    draw = ImageDraw.Draw(mark)
    red = (200, 30, 40, 175)
    draw.ellipse((2, 2, size - 3, size - 3), outline=red, width=4)
    draw.ellipse((size * 0.14, size * 0.14, size * 0.86, size * 0.86), outline=red, width=2)
    font = ImageFont.truetype(SERIF, size // 9)
    for line, text in enumerate(("MẪU", "KHÔNG CÓ", "GIÁ TRỊ")):
        box = draw.textbbox((0, 0), text, font=font)
        draw.text(((size - box[2]) / 2, size * (0.3 + 0.14 * line)), text, font=font, fill=red)
    mark = mark.rotate(rng.uniform(-14, 14), resample=Image.BICUBIC)
    page.paste(mark, (int(centre[0] - size * 0.7), int(centre[1] - size * 0.5)), mark)


def to_address(picture):
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=52)
    return "data:image/jpeg;base64," + base64.b64encode(out.getvalue()).decode()

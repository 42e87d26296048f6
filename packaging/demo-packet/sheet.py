# SPDX-License-Identifier: AGPL-3.0-or-later
"""The layout of Decree 30/2020/NĐ-CP as HTML for WeasyPrint: A4, margins 20/30/20/15 mm, Times metrics, number on top from page 2.

TeX Gyre Termes is as wide as Times New Roman, which the decree asks for, and has all Vietnamese letters (Liberation Serif has not).
"""

import html

CSS = """
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 13pt 'TeX Gyre Termes'; } }
@page :first { @top-center { content: none; } }
@page wide { size: A4 landscape; margin: 20mm 20mm 18mm 20mm; }
@page scan { margin: 0; @top-center { content: none; } }
html { font: 14pt/1.5 'TeX Gyre Termes', 'Times New Roman', serif; color: black; }
body { margin: 0; }
p { margin: 6pt 0 0 0; text-align: justify; text-indent: 1cm; orphans: 2; widows: 2; }
h1, h2, h3, h4 { font-size: 14pt; margin: 9pt 0 0 0; break-after: avoid; text-align: justify; text-indent: 1cm; }
h1 { bookmark-level: 1; } h2 { bookmark-level: 2; } h3 { bookmark-level: 3; font-style: italic; }
h4 { bookmark-level: none; font-weight: normal; font-style: italic; }
.head { width: 100%; border-collapse: collapse; line-height: 1.15; margin-left: -6mm; width: calc(100% + 6mm); }
.head td { vertical-align: top; text-align: center; padding: 0; border: none; }
.head .body { width: 40%; font-size: 13pt; } .head .nation { font-size: 13pt; font-weight: bold; white-space: nowrap; }
.head .motto { font-size: 14pt; } .head .motto b { border-bottom: 0.8pt solid black; padding-bottom: 1.5pt; }
.head .under { width: 32%; margin: 2pt auto 0 auto; border-top: 0.8pt solid black; height: 1pt; }
.head .number { font-size: 13pt; padding-top: 7pt; } .head .place { font-size: 14pt; font-style: italic; padding-top: 7pt; white-space: nowrap; }
.draft { display: inline-block; border: 0.8pt solid black; padding: 1pt 8pt; font-weight: bold; font-size: 12pt; margin-top: 4pt; }
.title { text-align: center; font-weight: bold; text-indent: 0; margin-top: 16pt; bookmark-level: 1; font-size: 14pt; }
.about { text-align: center; font-weight: bold; text-indent: 0; margin-top: 2pt; padding: 0 6mm; }
.rule { width: 30%; margin: 4pt auto 12pt auto; border-top: 0.8pt solid black; }
.dear { text-align: center; text-indent: 0; margin-bottom: 8pt; }
.body-name { text-align: center; font-weight: bold; text-indent: 0; margin: 2pt 0 8pt 0; }
.basis { font-style: italic; }
.part { page-break-before: always; }
.part .title { margin-top: 0; }
.centre { text-align: center; text-indent: 0; } .right { text-align: right; text-indent: 0; font-style: italic; font-size: 12pt; }
table.data { width: 100%; table-layout: fixed; border-collapse: collapse; margin-top: 6pt; font-size: 12pt; line-height: 1.2; }
table.data th, table.data td { border: 0.6pt solid black; padding: 3pt 3pt; vertical-align: middle; }
table.data th { text-align: center; } table.data td { text-align: left; } table.data td.n { text-align: right; white-space: nowrap; }
table.data td.c { text-align: center; } table.data tr { break-inside: avoid; } table.data tr.sum td { font-weight: bold; }
table.data thead { display: table-header-group; }
.wide { page: wide; page-break-before: always; } .wide table.data { font-size: 11pt; }
.end { width: 100%; border-collapse: collapse; margin-top: 16pt; break-inside: avoid; break-before: avoid; line-height: 1.15; }
.end td { vertical-align: top; border: none; padding: 0; } .end .to { width: 50%; font-size: 11pt; }
.end .to b { font-size: 12pt; font-style: italic; } .end .sign { text-align: center; font-weight: bold; font-size: 13.5pt; }
.end .gap { height: 62pt; } .end .note { font-weight: normal; font-style: italic; font-size: 13pt; }
.scan { page: scan; page-break-before: always; bookmark-level: none; } .scan img { width: 210mm; height: 296.8mm; display: block; }
"""


def esc(text):
    """Text as HTML; a gap that somebody fills in by hand (several spaces) stays one."""
    return html.escape(text, quote=False).replace("  ", "&nbsp; ")


def document(title, author, created, body):
    return (f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{esc(title)}</title><meta name="author" content="{esc(author)}">'
            f'<meta name="dcterms.created" content="{created}"><style>{CSS}</style></head><body>{body}</body></html>')


def head(body_lines, number, date, draft=False):
    """The first lines of a paper: who issues it, country and motto, number, place and date. The last body line is the issuer."""
    above = "<br>".join(esc(line) for line in body_lines[:-1])
    issuer = f"<b>{esc(body_lines[-1])}</b>"
    box = '<div><span class="draft">DỰ THẢO</span></div>' if draft else ""
    return (f'<table class="head"><tr><td class="body">{above + "<br>" if above else ""}{issuer}<div class="under"></div></td>'
            f'<td><div class="nation">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</div><div class="motto"><b>Độc lập - Tự do - Hạnh phúc</b></div></td></tr>'
            f'<tr><td class="number">Số: {esc(number)}{box}</td><td class="place">Hòa Giang, {esc(date)}</td></tr></table>')


def title(kind, about):
    return f'<p class="title">{esc(kind)}</p><p class="about">{esc(about)}</p><div class="rule"></div>'


def dear(whom):
    return f'<p class="dear">Kính gửi: {esc(whom)}</p>'


def p(text, css=""):
    return f'<p class="{css}">{esc(text)}</p>' if css else f"<p>{esc(text)}</p>"


def ps(texts):
    return "".join(p(text) for text in texts)


def h(level, text):
    return f"<h{level}>{esc(text)}</h{level}>"


def end(to, sign_lines, name, note=""):
    """Receivers on the left, capacity and name of the signer on the right."""
    receivers = "<br>".join(f"- {esc(line)};" for line in to)
    capacity = "<br>".join(esc(line) for line in sign_lines)
    remark = f'<div class="note">{esc(note)}</div>' if note else ""
    return (f'<table class="end"><tr><td class="to"><b>Nơi nhận:</b><br>{receivers}<br>- Lưu: VT.</td>'
            f'<td class="sign">{capacity}{remark}<div class="gap"></div>{esc(name)}</td></tr></table>')


def table(columns, rows, unit="", css="data"):
    """columns: (heading, kind, width in %), kind n number, c centre, t text. A row that starts with None is a bold sum over the rest."""
    out = [f'<p class="right">Đơn vị tính: {esc(unit)}</p>' if unit else "", f'<table class="{css}"><colgroup>']
    out += [f'<col style="width:{width}%">' for _, _, width in columns]
    out += ["</colgroup><thead><tr>", *(f"<th>{esc(heading)}</th>" for heading, _, _ in columns), "</tr></thead><tbody>"]
    for row in rows:
        strong = row and row[0] is None
        cells = ["", *row[1:]] if strong else row
        out.append('<tr class="sum">' if strong else "<tr>")
        for (_, kind, _), cell in zip(columns, cells):
            css_class = "" if kind == "t" else f' class="{kind}"'
            out.append(f"<td{css_class}>{esc(str(cell))}</td>")
        out.append("</tr>")
    out.append("</tbody></table>")
    return "".join(out)


def appendix(number, about, issued, wide=False):
    """Starts an appendix on a page of its own; close it with </section>."""
    css = "wide" if wide else "part"
    return (f'<section class="{css}"><p class="title">PHỤ LỤC {esc(number)}</p><p class="about">{esc(about)}</p>'
            f'<p class="centre"><i>({esc(issued)})</i></p>')

// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// Text of the app: wraps, is never cut, and is plain, so that what a person typed cannot become markup.
Text {
    id: words

    enum Size { Label, Body, Section, Title, Display }

    property int size: Words.Body
    property bool bold: size > Words.Body
    property bool muted: false
    property bool heading: false

    color: muted ? Theme.muted : Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: size > Words.Body ? 1 : Theme.lineHeight
    font.family: Theme.family
    font.pixelSize: [Theme.label, Theme.body, Theme.section, Theme.title, Theme.display][size]
    font.weight: bold ? Font.Bold : Font.Normal
    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Everything as one file: out to a stick, in from one.
Page {
    id: page

    readonly property Bundles bundles: session.bundles
    readonly property bool busy: bundles.busy !== ""
    property string since: ""

    ScrollPage {
        anchors.fill: parent
        columnWidth: Theme.scaled(1100)

        OfficeHead {
            width: parent.width
            title: qsTr("Bundle on a stick")
            sub: qsTr("Records and papers as one sealed file. Only devices of this council can open it.")
        }
        Problem {
            width: parent.width
            visible: page.bundles.problem !== ""
            what: qsTr("It did not work")
            why: page.bundles.problem
        }
        Banner {
            width: parent.width
            visible: page.session.programme.closed
            iconName: "lock"
            strong: qsTr("Closed sitting")
            text: qsTr("Writing to files is off until the sitting is over.")
        }
        ProgressRow {
            width: parent.width
            visible: page.busy
            text: page.bundles.busy === "export" ? qsTr("Writing the bundle") : qsTr("Taking in the bundle")
            share: page.bundles.share
            cancellable: true
            onCancelled: page.bundles.stop()
        }
        Grid {
            id: cards
            width: parent.width
            columns: Theme.wide ? 2 : 1
            spacing: Theme.s4
            readonly property real cell: (width - (columns - 1) * spacing) / columns

            Card {
                id: out
                width: cards.cell

                Words {
                    width: parent.width
                    text: qsTr("Write a bundle")
                    size: Words.Section
                    heading: true
                }
                CheckRow {
                    id: papers
                    width: parent.width
                    checked: true
                    text: qsTr("With the papers")
                    sub: qsTr("Without them the file is small: programme, members, notes, votes.")
                }
                CheckRow {
                    width: parent.width
                    checked: page.since !== ""
                    text: qsTr("Only what is new since an earlier bundle")
                    sub: page.since === "" ? "" : page.since.split("/").pop()
                    onToggled: {
                        if (checked) sinceFile.open()
                        page.since = ""
                        checked = Qt.binding(() => page.since !== "")
                    }
                }
                Button {
                    width: Math.min(implicitWidth, out.innerWidth)
                    kind: Button.Primary
                    enabled: !page.busy && !page.session.programme.closed
                    iconName: "usb"
                    text: qsTr("Write the file…")
                    onClicked: target.open()
                }
                TextField {
                    width: parent.width
                    label: qsTr("Or type a path")
                    enabled: !page.session.programme.closed
                    placeholder: "/media/usb/ky-hop.kyhop"
                    help: qsTr("Press Enter to write there.")
                    onAccepted: page.bundles.exportTo(text, papers.checked, page.since)
                }
            }
            Card {
                width: cards.cell

                Words {
                    width: parent.width
                    text: qsTr("Take in bundles")
                    size: Words.Section
                    heading: true
                }
                Words {
                    width: parent.width
                    text: qsTr("In any order, also twice. What is damaged is left out and said.")
                    muted: true
                }
                FileDrop {
                    width: parent.width
                    enabled: !page.busy
                    filters: [qsTr("Bundles (*.kyhop)"), qsTr("All files (*)")]
                    onChosen: files => page.bundles.importFiles(files)
                }
            }
        }
        Card {
            id: list
            width: parent.width
            visible: page.bundles.results.count > 0
            padding: Theme.s3
            spacing: 0

            Repeater {
                model: page.bundles.results
                ListRow {
                    required property bundleRow row
                    required property int index
                    width: list.innerWidth
                    interactive: false
                    iconName: row.trouble ? "warn" : "check"
                    text: row.file
                    sub: row.text
                    divided: index > 0
                }
            }
        }
    }
    FilePicker {
        id: target
        title: qsTr("Write the bundle")
        saving: true
        suffix: "kyhop"
        filters: [qsTr("Bundles (*.kyhop)")]
        onChosen: files => page.bundles.exportTo(files[0], papers.checked, page.since)
    }
    FilePicker {
        id: sinceFile
        title: qsTr("The earlier bundle")
        filters: [qsTr("Bundles (*.kyhop)"), qsTr("All files (*)")]
        onChosen: files => page.since = files[0]
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kyhop
import Kyhop.Desk

// What stands behind the sync line: each device, what it lacks, how it was found; and what is here.
Page {
    id: page

    readonly property SyncState sync: session.sync
    readonly property bool beside: Theme.wide
    property int most: 8

    settled: sync.fingerprint !== "" && session.papers.loaded
    Component.onCompleted: sync.detailed = true
    Component.onDestruction: sync.detailed = false

    ScrollPage {
        id: scroll
        anchors.fill: parent

        GridLayout {
            width: scroll.innerWidth
            columns: page.beside ? 2 : 1
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s3

                PageHead {
                    Layout.fillWidth: true
                    title: page.sync.line
                    sub: page.sync.comfort
                    back: Desk.route.canGoBack
                    onBackAsked: Desk.route.back()
                }
                Banner {
                    Layout.fillWidth: true
                    visible: page.sync.attached
                    text: qsTr("Another program on this device keeps the connections; this window shows what it receives.")
                }
                Banner {
                    Layout.fillWidth: true
                    visible: page.sync.discoveryProblem !== ""
                    strong: qsTr("Devices nearby are not found by themselves")
                    text: qsTr("connect by address, or receive from USB")
                }
                Card {
                    id: card
                    Layout.fillWidth: true
                    padding: Theme.s4
                    spacing: 0

                    RowLayout {
                        visible: !Theme.narrow && devices.count > 0
                        width: card.innerWidth
                        height: implicitHeight + Theme.s2
                        spacing: Theme.s3

                        Item { implicitWidth: Theme.label; implicitHeight: 1 }
                        Words {
                            Layout.fillWidth: true
                            Layout.preferredWidth: Theme.scaled(220)
                            text: qsTr("Device")
                            size: Words.Label
                            muted: true
                        }
                        Words {
                            Layout.fillWidth: true
                            Layout.preferredWidth: Theme.scaled(140)
                            text: qsTr("What it lacks")
                            size: Words.Label
                            muted: true
                        }
                        Words {
                            Layout.fillWidth: true
                            Layout.preferredWidth: Theme.scaled(170)
                            text: qsTr("Found through")
                            size: Words.Label
                            muted: true
                        }
                    }
                    Repeater {
                        id: devices
                        model: page.sync.devices
                        DeviceEntry {
                            required property int index
                            visible: index < page.most
                            width: card.innerWidth
                            divided: index > 0 || !Theme.narrow
                        }
                    }
                    Words {
                        width: card.innerWidth
                        visible: devices.count === 0
                        text: qsTr("No other device has joined this council yet.")
                        muted: true
                    }
                    Button {
                        visible: devices.count > page.most
                        width: card.innerWidth
                        text: qsTr("Show %1 more devices").arg(devices.count - page.most)
                        iconName: "down"
                        iconLast: true
                        kind: Button.Quiet
                        onClicked: page.most = devices.count
                    }
                }
            }
            OwnDevicePane {
                Layout.fillWidth: !page.beside
                Layout.preferredWidth: Theme.scaled(272)
                Layout.alignment: Qt.AlignTop
                session: page.session
                onImportAsked: Desk.route.open("bundle")
                onAddressAsked: address.open()
            }
        }
    }
    AddressSheet {
        id: address
        sync: page.sync
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// The members: find, add, change roles, import a list.
Page {
    id: page

    readonly property Members members: session.members
    readonly property MemberIntake intake: members.intake
    readonly property bool importing: intake.state !== "none"

    settled: members.loaded

    MemberImport {
        anchors.fill: parent
        anchors.margins: Theme.pageEdge
        visible: page.importing
        intake: page.intake
    }
    RowList {
        id: list
        anchors.fill: parent
        visible: !page.importing
        model: page.session.office ? page.members.rows : null
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Members")
        // The head grows once it knows its words; until a person scrolls, the list begins at it.
        onContentHeightChanged: scrolled || (contentY = originY)
        header: Column {
            x: Theme.pageEdge
            width: list.width - 2 * x
            topPadding: Theme.pageEdge
            bottomPadding: Theme.s3
            spacing: Theme.s4

            OfficeOnly {}
            OfficeHead {
                width: parent.width
                visible: page.session.office
                title: qsTr("Members")
                sub: qsTr("%1 persons · %2 delegates · %3 with a device").arg(page.members.total).arg(page.members.delegates).arg(page.members.withDevice)

                Button {
                    width: Math.min(implicitWidth, parent.width)
                    iconName: "upload"
                    text: qsTr("Import a list")
                    onClicked: listSheet.open()
                }
                Button {
                    width: Math.min(implicitWidth, parent.width)
                    kind: Button.Primary
                    iconName: "plus"
                    text: qsTr("Add a person")
                    onClicked: addSheet.ask()
                }
            }
            Loader {
                width: parent.width
                active: page.intake.problem !== ""
                visible: active
                sourceComponent: Problem {
                    what: qsTr("The list was not taken in")
                    why: page.intake.problem
                    actionText: qsTr("Choose another file")
                    onActed: listSheet.open()
                }
            }
            SearchField {
                width: parent.width
                visible: page.members.total > 8
                placeholder: qsTr("Name, post or group")
                onEdited: page.members.find(text)
            }
            Loader {
                active: page.session.office && page.members.loaded && (page.members.total <= 1 || list.count === 0)
                visible: active
                width: Math.min(parent.width, Theme.scaled(440))  // its own: what it shows asks it for the room
                anchors.horizontalCenter: parent.horizontalCenter
                sourceComponent: EmptyState {
                    readonly property bool alone: page.members.total <= 1
                    iconName: alone ? "people" : "search"
                    what: alone ? qsTr("Only the clerk is here") : qsTr("Nobody of that name")
                    todo: alone ? qsTr("Import the list from a spreadsheet, or add them one by one.") : qsTr("Type fewer letters. Marks do not matter.")
                }
            }
        }
        footer: Item {
            width: 1
            height: Theme.pageEdge
        }
        delegate: ListRow {
            required property memberRow row
            required property int index
            x: Theme.pageEdge
            width: list.width - 2 * x
            initials: Wording.initials(row.name)
            text: row.name
            sub: Say.joined([row.title, Say.joined(row.groups, ", ")], " · ")
            value: row.roleWords
            divided: index > 0
            chevron: true
            description: row.devices > 0 ? qsTr("Has a device") : qsTr("Has no device yet")
            onClicked: memberSheet.show(row.id)
        }
    }
    MemberAddSheet {
        id: addSheet
        members: page.members
    }
    MemberSheet {
        id: memberSheet
        members: page.members
    }
    Sheet {
        id: listSheet
        title: qsTr("Import a list")

        Words {
            width: parent.width
            text: qsTr("A CSV file in UTF-8, one person a line. The first line names the columns: name, role, group, title, phone, email. "
                       + "Only the name is needed. Nothing is added before you have looked at it.")
        }
        FileDrop {
            width: parent.width
            multiple: false
            filters: [qsTr("Lists (*.csv *.txt)"), qsTr("All files (*)")]
            onChosen: files => {
                listSheet.close()
                page.intake.read(files[0])
            }
        }
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Điểm danh: the count is largest, one tap marks a delegate present, every mark can be undone.
Page {
    id: page

    readonly property Attendance attendance: session.attendance
    readonly property attendanceCount count: attendance.count

    settled: attendance.loaded || session.programme.loaded && !session.programme.meeting.known

    RowList {
        id: list
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.pageEdge, Theme.scaled(960))
        height: parent.height
        visible: page.attendance.loaded
        model: page.attendance.rows
        // The head grows when it has its numbers; the list stays at its top.
        onOriginYChanged: if (headerItem && contentY < originY + headerItem.height) contentY = originY
        header: RollHead {
            width: list.width
            attendance: page.attendance
        }
        footer: Item {
            width: list.width
            height: Theme.pageEdge
        }
        delegate: RollRow {
            width: list.width
            mayMark: page.attendance.mayMark
            onPresentPressed: page.attendance.set(row.id, "present")
            onMenuAsked: menu.ask(row)
        }
        Words {
            anchors.centerIn: parent
            visible: list.count === 0 && page.attendance.search !== ""
            text: qsTr("No delegate of this name")
            muted: true
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: page.session.programme.loaded && !page.session.programme.meeting.known
        iconName: "people"
        what: qsTr("There is no session yet")
        todo: qsTr("The roll is called in a session.")
    }
    PresenceSheet {
        id: menu
        attendance: page.attendance
    }
}

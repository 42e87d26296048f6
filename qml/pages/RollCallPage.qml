// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Điểm danh: the count is largest, one tap marks a delegate present, every mark can be undone.
Page {
    id: page

    readonly property Attendance attendance: session.attendance
    readonly property attendanceCount count: attendance.count

    readonly property string view: attendance.view !== "" ? attendance.view : attendance.seatLines.length > 0 && !Theme.narrow ? "seats" : "list"
    readonly property bool plan: view === "seats"

    settled: attendance.loaded || session.programme.loaded && !session.programme.meeting.known

    ScrollPage {
        anchors.fill: parent
        visible: page.attendance.loaded && page.plan
        columnWidth: Theme.scaled(1100)

        RollHead {
            width: parent.width
            topPadding: 0
            attendance: page.attendance
            view: page.view
        }
        Loader {
            width: parent.width
            active: page.plan
            sourceComponent: SeatPlan {
                attendance: page.attendance
                mayArrange: page.session.office
                onAsked: row => menu.ask(row)
            }
        }
    }
    RowList {
        id: list
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.pageEdge, Theme.scaled(960))
        height: parent.height
        visible: page.attendance.loaded && !page.plan
        model: page.attendance.rows
        // The head grows when it has its numbers; the list stays at its top.
        onOriginYChanged: if (headerItem && contentY < originY + headerItem.height) contentY = originY
        header: RollHead {
            width: list.width
            attendance: page.attendance
            view: page.view
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

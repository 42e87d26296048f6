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
    PageList {
        id: list
        anchors.fill: parent
        visible: page.attendance.loaded && !page.plan
        model: page.attendance.rows
        // A mark changes heights: what is pressed stays under the finger, and only the head, which grows with its numbers, keeps the top.
        scrolled: true
        onOriginYChanged: if (headerItem && contentY < originY + headerItem.height) toTop()
        header: RollHead {
            x: list.edge
            width: list.innerWidth
            bottomPadding: Theme.s3
            attendance: page.attendance
            view: page.view
        }
        delegate: RollRow {
            x: list.edge
            width: list.innerWidth
            mayMark: page.attendance.mayMark
            onPresentPressed: page.attendance.set(row.id, "present")
            onMenuAsked: menu.ask(row)
        }
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            y: list.headerItem ? list.headerItem.height + Theme.s5 : 0
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

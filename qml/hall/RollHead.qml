// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// The way back, the count, the views, the search, and the end of the roll call.
Column {
    id: head

    required property Attendance attendance
    required property string view
    readonly property attendanceCount count: attendance.count
    readonly property var views: ["seats", "list", "groups"]

    spacing: Theme.s3

    PageHead {
        width: parent.width
        title: qsTr("Roll call")
        back: Desk.route.canGoBack
        onBackAsked: Desk.route.back()
    }
    Flow {
        width: parent.width
        spacing: Theme.s3

        Words {
            width: Math.min(Math.ceil(implicitWidth), parent.width)
            text: head.count.kept ? qsTr("Present %1/%2 · %3 needed").arg(head.count.there).arg(head.count.base).arg(head.count.needed)
                                  : qsTr("Not called yet · %1 delegates").arg(head.count.base)
            size: Theme.narrow ? Words.Title : Words.Display
            heading: true
        }
        Chip {
            visible: head.count.kept
            y: Theme.s2
            width: Math.min(implicitWidth, parent.width)
            kind: head.count.met ? Chip.Plain : Chip.Warn
            iconName: head.count.met ? "check" : "warn"
            text: head.count.met ? qsTr("enough delegates") : qsTr("not enough delegates")
        }
    }
    Words {
        width: parent.width
        visible: head.view !== "seats" || head.attendance.seatLines.length === 0
        text: Say.joined([head.count.present > 0 ? qsTr("Present %1").arg(head.count.present) : "", head.count.online > 0 ? qsTr("Online %1").arg(head.count.online) : "",
                          head.count.excused > 0 ? qsTr("Absent with leave %1").arg(head.count.excused) : "",
                          head.count.unexcused > 0 ? qsTr("Absent without leave %1").arg(head.count.unexcused) : "",
                          head.count.left > 0 ? qsTr("Left %1").arg(head.count.left) : "",
                          head.count.unmarked > 0 ? qsTr("Not marked %1").arg(head.count.unmarked) : ""], " · ")
        size: Words.Label
        muted: true
    }
    Flow {
        width: parent.width
        spacing: Theme.s3

        Tabs {
            label: qsTr("How the roll is shown")
            width: Math.min(Theme.scaled(420), parent.width)
            words: [qsTr("Seats"), qsTr("List"), qsTr("Groups")]
            current: head.views.indexOf(head.view)
            onChosen: index => head.attendance.view = head.views[index]
        }
        SearchField {
            width: Math.min(Theme.scaled(320), parent.width)
            placeholder: qsTr("Find a delegate")
            text: head.attendance.search
            onEdited: head.attendance.search = text
        }
        Button {
            visible: head.attendance.mayMark && head.count.kept && head.count.unmarked > 0
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Primary
            text: qsTr("Close the roll call")
            onClicked: ask.open()
        }
    }
    ConfirmSheet {
        id: ask
        title: qsTr("Close the roll call")
        text: qsTr("Not marked yet: %1. They become absent without leave. This can be undone.").arg(head.count.unmarked)
        doText: qsTr("Close the roll call")
        onConfirmed: head.attendance.finish()
    }
}

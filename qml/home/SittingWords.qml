// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop.Base
import Kyhop.Desk

// When a sitting is, in words; in the window's language as it is now.
QtObject {
    required property meetingRow meeting

    readonly property bool morning: new Date(meeting.start).getHours() < 12
    readonly property string language: Desk.settings.language
    readonly property string day: language === "" || meeting.start === 0 ? "" : Wording.day(meeting.start)
    // «Phiên sáng thứ Tư 8/7»
    readonly property string name: day === "" ? "" : (morning ? qsTr("Morning sitting, %1") : qsTr("Afternoon sitting, %1")).arg(day)
    // «Phiên sáng thứ Tư 8/7, từ 8 giờ»
    readonly property string time: day === "" ? "" : (morning ? qsTr("Morning sitting, %1, from %2") : qsTr("Afternoon sitting, %1, from %2"))
                                                         .arg(day).arg(Wording.clock(meeting.start))
}

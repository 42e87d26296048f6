// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// «Có mặt 88/95 · đủ số đại biểu (cần 64)»; leads to the roll call.
CardButton {
    id: line

    required property attendanceCount count

    iconName: "people"
    text: count.kept ? qsTr("Present %1/%2").arg(count.there).arg(count.base) : qsTr("The roll has not been called")
    sub: count.kept ? (count.met ? qsTr("enough delegates (%1 needed)").arg(count.needed) : qsTr("not enough delegates (%1 needed)").arg(count.needed))
                    : qsTr("All %1 delegates count as present").arg(count.base)
    onClicked: Desk.route.open("rollCall")
}

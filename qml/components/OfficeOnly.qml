// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Where somebody came to a page of the office who does not work there.
EmptyState {
    visible: Desk.session !== null && Desk.session.ready && !Desk.session.office
    anchors.horizontalCenter: parent.horizontalCenter
    iconName: "lock"
    what: qsTr("This page is for the office")
    todo: qsTr("The clerk and the secretary prepare the session here. Ask them if something is missing.")
    actionText: qsTr("Go home")
    onActed: Desk.route.go("home")
}

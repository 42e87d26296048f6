// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Paper

// In place of the pages: the paper is being opened, has not arrived, or cannot be shown.
Item {
    id: state

    required property OpenPaper paper
    signal backAsked()

    visible: paper.state !== OpenPaper.Ready

    EmptyState {
        anchors.centerIn: parent
        visible: state.paper.state === OpenPaper.Opening || state.paper.state === OpenPaper.Arriving
        what: state.paper.state === OpenPaper.Opening ? qsTr("Opening the paper…") : qsTr("This paper is arriving")
        todo: state.paper.state === OpenPaper.Opening ? ""
              : qsTr("%1% is here. It opens by itself; nothing needs to be done.").arg(Math.floor(state.paper.arrived * 100))
    }
    Problem {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pageEdge, Theme.column)
        visible: state.paper.state === OpenPaper.Failed
        what: qsTr("This paper cannot be shown")
        why: state.paper.problem
        actionText: qsTr("Back")
        onActed: state.backAsked()
    }
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// The chosen paper at the office's desk: its way so far, who can open it now, and what can be done.
Column {
    id: detail

    required property paperDeskRow paper
    signal stepAsked(string step)
    signal returnAsked()
    signal reviseAsked()
    signal withdrawAsked()

    function action(step: string): string {
        return step === "submit" ? qsTr("Submit") : step === "approve" ? qsTr("Approve") : step === "publish" ? qsTr("Publish") : ""
    }

    spacing: Theme.s4

    Row {
        width: parent.width
        spacing: Theme.s3

        NumberBadge {
            id: badge
            text: detail.paper.badge
            big: true
            strong: true
        }
        Column {
            width: parent.width - badge.width - parent.spacing

            Words {
                width: parent.width
                text: detail.paper.title
                bold: true
                heading: true
            }
            Words {
                width: parent.width
                text: Say.joined([detail.paper.number, qsTr("Revision %1").arg(detail.paper.revision), qsTr("%1 pages").arg(detail.paper.pages),
                                  Wording.bytes(detail.paper.bytes)], " · ")
                size: Words.Label
                muted: true
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: detail.paper.item
                size: Words.Label
                muted: true
            }
        }
    }
    Steps {
        width: parent.width
        label: qsTr("The path of the paper")
        steps: detail.paper.steps
    }
    Banner {
        width: parent.width
        visible: detail.paper.state !== "published" && detail.paper.state !== "withdrawn"
        iconName: "lock"
        text: detail.paper.published ? qsTr("This revision is sealed until it is published. Everybody reads the one before it.")
                                     : qsTr("Sealed. Only the office, the chair and its author can open it.")
    }
    Button {
        width: parent.width
        visible: detail.paper.next !== ""
        kind: Button.Primary
        size: Button.Main
        iconName: detail.paper.next === "publish" ? "send" : "check"
        text: detail.action(detail.paper.next)
        onClicked: detail.stepAsked(detail.paper.next)
    }
    Button {
        width: parent.width
        visible: detail.paper.canReturn
        iconName: "return"
        text: qsTr("Return…")
        onClicked: detail.returnAsked()
    }
    Button {
        width: parent.width
        visible: detail.paper.state !== "withdrawn"
        iconName: "swap"
        text: qsTr("New revision…")
        onClicked: detail.reviseAsked()
    }
    Button {
        width: parent.width
        visible: detail.paper.state !== "withdrawn"
        kind: Button.Quiet
        iconName: "trash"
        text: qsTr("Withdraw…")
        onClicked: detail.withdrawAsked()
    }
}

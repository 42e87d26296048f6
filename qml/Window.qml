// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// The program's window: the page of the route in its frame, or what comes before a council is open.
AppWindow {
    id: window

    readonly property Session session: Desk.session
    // A picture of the window would show what was asked for.
    readonly property bool settled: before.visible ? Desk.gate.state !== "opening" && session === null
                                                   : page.status === Loader.Ready && (page.item as Page).settled

    readonly property bool writing: (activeFocusItem as TextInput)?.length > 0 || (activeFocusItem as TextEdit)?.length > 0

    function mayBring(before: bool): bool {
        return !writing && !session.chair && !session.office && Desk.route.screen !== "ballot" && (!before || Desk.route.screen === "home")
    }

    visible: true
    title: session && session.council ? qsTr("%1 – Kỳ Họp").arg(session.council) : qsTr("Kỳ Họp")

    Binding { target: Theme; property: "scheme"; value: Desk.settings.scheme }
    Binding { target: Theme; property: "scale"; value: Desk.settings.scale }
    Binding { target: Theme; property: "leftHanded"; value: Desk.settings.leftHanded }
    Binding { target: Theme; property: "reducedMotion"; value: Desk.settings.reducedMotion }

    Loader {
        id: before
        anchors.fill: parent
        visible: active
        active: window.session === null || !window.session.ready
        source: "qrc:/Kyhop/pages/" + (Desk.gate.state === "locked" ? "UnlockPage.qml"
                                       : Desk.gate.state === "empty" || Desk.gate.state === "joining" ? "FirstRunPage.qml"
                                                                                                     : "OpeningPage.qml")
    }
    AppFrame {
        id: frame
        anchors.fill: parent
        visible: !before.visible
        place: Desk.route.section
        header: page.item ? (page.item as Page).header : null
        pane: page.item ? (page.item as Page).pane : null
        paneTitle: page.item ? (page.item as Page).paneTitle : ""
        topBar {
            session: window.session ? window.session.programme.meeting.title || window.session.council : ""
            // «Kỳ họp thứ Hai (thường lệ giữa năm 2026)»: without what explains it.
            sessionBrief: frame.topBar.session.split(" (")[0]
            sitting: window.session ? Wording.day(window.session.programme.meeting.start) : ""
            person: window.session ? Wording.shortName(window.session.personName) : ""
            initials: window.session ? Wording.initials(window.session.personName) : ""
        }
        onPlaceChosen: name => Desk.route.go(name)
        onNumberAsked: Desk.route.open("search")
        onSyncAsked: Desk.route.open("sync")
        onPersonAsked: Desk.route.go("more")

        Loader {
            id: page
            width: parent.width
            height: parent.height - poll.implicitHeight
            active: frame.visible
            source: Desk.route.page
        }
        Loader {
            id: poll
            anchors.bottom: parent.bottom
            width: parent.width
            active: frame.visible
            sourceComponent: PollBar {
                session: window.session
                hidden: Desk.route.screen === "ballot"
            }
        }
        Connections {
            target: frame.visible ? window.session.polls : null
            // The ballot comes up by itself, unless its person writes, votes elsewhere, or leads the meeting.
            function onCalled(poll: string, before: bool) {
                if (window.mayBring(before)) Desk.route.open("ballot", {poll: poll})
            }
        }
    }
    Toast {
        id: toast
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.narrow ? Theme.targetLarge + Theme.s4 : Theme.s4
        shown: Desk.notices.showing
        text: Say.joined([Desk.notices.text, Desk.notices.detail], " ")
        actionText: Desk.notices.undoable ? qsTr("Undo") : ""
        onActed: Desk.notices.undo()
        onGone: Desk.notices.dismiss()
    }
    Shortcut {
        sequences: [StandardKey.Back, "Escape"]
        onActivated: Desk.route.back()
    }
}

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
                                                   : page.status === Loader.Ready && (page.item as Page)?.settled === true

    readonly property bool writing: (activeFocusItem as TextInput)?.length > 0 || (activeFocusItem as TextEdit)?.length > 0

    function mayBring(before: bool): bool {
        return !writing && !session.chair && !session.office && Desk.route.screen !== "ballot" && (!before || Desk.route.screen === "home")
    }
    // What the top bar has room for: a long title goes without what stands in brackets, a long place is left to the home page.
    readonly property bool roomy: Theme.scaledWidth >= 1400
    readonly property string meetingTitle: session ? session.programme.meeting.title : ""
    readonly property string meetingName: roomy ? meetingTitle : meetingTitle.replace(/\s*\([^)]*\)\s*$/, "")
    readonly property string sittingName: session ? sittingWords.name : ""
    readonly property string place: session ? session.programme.meeting.place : ""
    readonly property string placeName: roomy || place.length <= 14 ? place : ""

    // Said anew in the other language.
    readonly property string syncLine: session && Desk.settings.language !== "" ? session.sync.line : ""
    readonly property string syncBrief: session && Desk.settings.language !== "" ? session.sync.brief : ""

    // Which of several roles is said beside the name.
    function mainRole(roles: var): string {
        const first = Array.from(["chair", "deputy", "secretary", "clerk", "group_head", "delegate"]).find(role => roles.includes(role)) ?? roles[0]
        return first === undefined ? "" : Wording.role(first)
    }

    function roleAndSeat(session: Session): string {
        const seat = session.attendance.own.seat
        return seat === "" ? mainRole(session.roles) : qsTr("%1 · seat %2").arg(mainRole(session.roles)).arg(seat)
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
    SittingWords {
        id: sittingWords
        property meetingRow none
        meeting: window.session ? window.session.programme.meeting : none
    }
    SyncLine {
        id: foot
        visible: Desk.route.screen === "reader" && !Theme.narrow
        text: window.syncLine
        brief: window.syncBrief
        useBrief: true
        width: Math.min(implicitWidth, Theme.scaled(104))
        reach: window.session ? window.session.sync.reach : "none"
        onClicked: Desk.route.open("sync")
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
            session: window.session ? window.meetingName || window.session.council : ""
            sitting: Say.joined([window.sittingName, window.placeName], " · ")
            sync: window.syncLine
            syncBrief: window.syncBrief
            reach: window.session ? window.session.sync.reach : "none"
            person: window.session ? Wording.shortName(window.session.personName) : ""
            initials: window.session ? Wording.initials(window.session.personName) : ""
            seat: window.session && Desk.settings.language !== "" ? window.roleAndSeat(window.session) : ""
        }
        badges: ({chat: window.session && window.session.chat.unread > 0 ? String(window.session.chat.unread) : ""})
        railFoot: Desk.route.screen === "reader" ? foot : null
        onPlaceChosen: name => Desk.route.go(name)
        onNumberAsked: Desk.route.open("search")
        onSyncAsked: Desk.route.open("sync")
        onPersonAsked: Desk.route.go("more")

        Loader {
            id: page
            width: parent.width
            y: gone.implicitHeight
            height: parent.height - y - poll.implicitHeight
            active: frame.visible && !relabel.running
            asynchronous: true
            source: Desk.route.page
            // The keyboard goes on in the page that took the place of the one it was in; from the bar it stays there.
            readonly property bool keyboardIsHere: window.activeFocusItem === null || window.activeFocusItem === page
                                                   || window.activeFocusItem === window.contentItem
            onLoaded: if (keyboardIsHere) (item as Item).forceActiveFocus(Qt.OtherFocusReason)
        }
        Loader {
            id: gone
            width: parent.width
            active: frame.visible && window.session.revoked
            sourceComponent: RevokedBar {}
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
    PagesAhead { running: frame.visible && page.status === Loader.Ready }
    // Times and names of states are words, too: the page is made again in the other language.
    Timer {
        id: relabel
        interval: 0
    }
    Connections {
        target: Desk.settings
        function onLanguageChanged() { relabel.start() }
    }
    Toast {
        id: toast
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: (Theme.narrow ? Theme.targetLarge + Theme.s4 : Theme.s4)
                              + (frame.visible && page.item ? (page.item as Page).foot + poll.implicitHeight : 0)
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

// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk
import Kyhop.Drawing

// The office's desk of papers: filters, one next step a row, and the chosen paper beside or over it.
Page {
    id: page

    readonly property PaperDesk papers: session.paperDesk
    readonly property var bulk: ({submit: qsTr("Submit all %1"), approve: qsTr("Approve all %1"), publish: qsTr("Publish all %1")})
    readonly property string bulkStep: papers.rows.count < 2 ? "" : papers.filter === "approved" ? "publish" : papers.filter === "submitted" ? "approve"
                                       : papers.filter === "draft" ? "submit" : ""

    function step(paper: string, name: string) {
        if (name === "publish") publishing.ask(paper)
        else papers.step(paper, name)
    }

    settled: papers.loaded
    pane: Theme.wide && session.office ? side : null
    paneTitle: papers.chosen.title

    Item {
        id: side
        visible: Theme.wide

        ScrollPage {
            anchors.fill: parent
            edge: Theme.s4

            PaperDetail {
                width: parent.width
                visible: page.papers.chosen.known
                paper: page.papers.chosen
                onStepAsked: name => page.step(paper.id, name)
                onReturnAsked: returning.ask(paper)
                onReviseAsked: revising.open()
                onWithdrawAsked: withdrawing.open()
            }
            EmptyState {
                visible: !page.papers.chosen.known
                what: qsTr("No paper is chosen")
                todo: qsTr("Choose one in the list to see its way and what can be done.")
            }
        }
        Rectangle {
            width: Theme.hairline
            height: parent.height
            color: Theme.line
        }
    }
    Card {
        id: filterCard
        // Beside the pane there is room for a third column only on a large window.
        visible: page.session.office && Theme.scaledWidth >= 1280
        x: Theme.leftHanded ? parent.width - width - Theme.pageEdge : Theme.pageEdge
        y: Theme.pageEdge
        width: visible ? Theme.scaled(220) : 0
        padding: Theme.s3

        PaperFilters {
            width: parent.width
            desk: page.papers
            list: true
        }
    }
    PageList {
        id: list
        x: filterCard.visible && !Theme.leftHanded ? filterCard.width + Theme.s4 : 0
        width: parent.width - (filterCard.visible ? filterCard.width + Theme.s4 : 0)
        height: parent.height
        columnWidth: width
        model: page.session.office ? page.papers.rows : null
        header: Column {
            x: list.edge
            width: list.innerWidth
            bottomPadding: Theme.s4

            OfficeOnly {}
            Column {
                width: parent.width
                visible: page.session.office
                spacing: Theme.s4

                OfficeHead {
                    width: parent.width
                    title: qsTr("Papers at the office's desk")
                    sub: qsTr("%1 papers · %2 pages · published %3").arg(page.papers.total).arg(Wording.number(page.papers.pages)).arg(page.papers.published)

                    Button {
                        width: Math.min(implicitWidth, parent.width)
                        iconName: "upload"
                        kind: page.papers.chosen.known && Theme.wide ? Button.Ink : Button.Primary
                        text: qsTr("Add papers")
                        onClicked: intake.open()
                    }
                }
                ProgressRow {
                    width: parent.width
                    visible: page.papers.intake.adding && !intake.visible
                    text: qsTr("Adding: %1").arg(page.papers.intake.current)
                    share: page.papers.intake.share
                    cancellable: true
                    onCancelled: page.papers.intake.stop()
                }
                Banner {
                    width: parent.width
                    visible: page.papers.intake.refused > 0 && !intake.visible
                    kind: Banner.Warn
                    text: qsTr("Files that could not be taken: %1").arg(page.papers.intake.refused)
                    actionText: qsTr("Look")
                    onClicked: intake.open()
                }
                PaperFilters {
                    visible: !filterCard.visible
                    width: parent.width
                    desk: page.papers
                    list: false
                }
                Button {
                    visible: page.bulkStep !== ""
                    width: Math.min(implicitWidth, parent.width)
                    size: Button.Compact
                    iconName: page.bulkStep === "publish" ? "send" : "check"
                    text: page.bulkStep === "" ? "" : page.bulk[page.bulkStep].arg(page.papers.rows.count)
                    onClicked: page.bulkStep === "publish" ? publishingAll.open() : page.papers.stepAll(page.bulkStep)
                }
                Loader {
                    active: page.papers.loaded && page.papers.rows.count === 0
                    visible: active
                    width: Math.min(parent.width, Theme.scaled(440))  // its own: what it shows asks it for the room
                    anchors.horizontalCenter: parent.horizontalCenter
                    sourceComponent: EmptyState {
                        what: page.papers.total === 0 ? qsTr("There are no papers yet") : qsTr("No paper stands here")
                        todo: page.papers.total === 0 ? qsTr("Add PDF files to an item of the programme. They stay sealed until they are published.")
                                                      : qsTr("Choose another step above or at the side.")
                    }
                }
            }
        }
        // The rows lie on one card, of which each draws its strip.
        delegate: Plate {
            id: strip
            required property paperDeskRow row
            required property int index
            readonly property real above: index === 0 ? Theme.corner : 0
            readonly property real below: index === list.count - 1 ? Theme.corner : 0
            x: list.edge
            width: list.innerWidth
            implicitHeight: line.implicitHeight + above + below
            color: Theme.surface
            radius: 0
            topLeft: above
            topRight: above
            bottomLeft: below
            bottomRight: below

            PaperDeskLine {
                id: line
                x: Theme.s3
                y: strip.above
                width: parent.width - 2 * x
                row: strip.row
                index: strip.index
                current: Theme.wide && row.id === page.papers.chosen.id
                onClicked: {
                    page.papers.choose(row.id)
                    if (!Theme.wide) chosen.open()
                }
                onStepAsked: page.step(row.id, row.next)
            }
        }
    }
    Sheet {
        id: chosen
        title: qsTr("Paper %1").arg(page.papers.chosen.badge)

        PaperDetail {
            width: parent.width
            paper: page.papers.chosen
            onStepAsked: name => page.step(paper.id, name)
            onReturnAsked: returning.ask(paper)
            onReviseAsked: revising.open()
            onWithdrawAsked: withdrawing.open()
        }
    }
    PaperIntakeSheet {
        id: intake
        desk: page.papers
    }
    ReturnSheet {
        id: returning
        onReturnAsked: (paper, note) => page.papers.step(paper, "return", note)
    }
    ConfirmSheet {
        id: publishing
        property string paper: ""
        function ask(id: string) {
            paper = id
            open()
        }
        title: qsTr("Publish this paper?")
        text: qsTr("Everybody in the council gets it and can keep it. It can be withdrawn or replaced later, but not taken back from those who have read it.")
        doText: qsTr("Publish")
        primary: false
        onConfirmed: page.papers.step(paper, "publish")
    }
    ConfirmSheet {
        id: publishingAll
        title: qsTr("Publish %1 papers?").arg(page.papers.rows.count)
        text: publishing.text
        doText: qsTr("Publish all")
        primary: false
        onConfirmed: page.papers.stepAll("publish")
    }
    ConfirmSheet {
        id: withdrawing
        title: qsTr("Withdraw «%1»?").arg(page.papers.chosen.title)
        text: qsTr("This cannot be undone. The paper stays in the list as withdrawn; notes on it are kept.")
        doText: qsTr("Withdraw")
        keepText: qsTr("Keep")
        primary: false
        onConfirmed: page.papers.step(page.papers.chosen.id, "withdraw")
    }
    Sheet {
        id: revising
        title: qsTr("New revision")

        Words {
            width: parent.width
            text: qsTr("A new revision of «%1» begins as a draft. The published one stays until the new one is published; notes go along.")
                  .arg(page.papers.chosen.title)
        }
        FileDrop {
            width: parent.width
            multiple: false
            filters: [qsTr("Papers (*.pdf)"), qsTr("All files (*)")]
            onChosen: files => {
                revising.close()
                page.papers.revise(page.papers.chosen.id, files[0])
            }
        }
    }
}

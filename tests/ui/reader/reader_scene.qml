// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Paper

// The reader on a file, with notes that were made up.
AppWindow {
    id: window

    required property string file
    required property string show
    required property int firstPage
    readonly property bool settled: page.view.settled || opened.state === OpenPaper.Failed || opened.state === OpenPaper.Arriving

    visible: true
    title: opened.title
    Component.onCompleted: Theme.reducedMotion = true

    OpenPaper {
        id: opened
        file: window.file
        arrived: window.show === "arriving" ? 0.64 : 1
    }
    ListModel {
        id: notes
        ListElement { noteId: "a"; page: 12; kind: "highlight"; text: "Hỏi Sở: vì sao bỏ mức 50% của năm 2025?"; quote: "từ 3 mét đến dưới 5 mét: bằng 55%"; authorName: "Tôi"; audience: "private"; audienceWords: "Chỉ tôi"; mine: true; atText: "9 giờ 21"; number: 1; pinX: 0.95; pinY: 0.24 }
        ListElement { noteId: "b"; page: 12; kind: "sticky"; text: "Đề nghị giữ giá đường Trần Hưng Đạo như hiện hành."; quote: ""; authorName: "Lý Văn Phước"; audience: "group"; audienceWords: "Tổ đại biểu"; mine: false; atText: "9 giờ 40"; number: 2; pinX: 0.95; pinY: 0.4 }
        ListElement { noteId: "c"; page: 12; kind: "underline"; text: "Ban Kinh tế – Ngân sách đã đối chiếu số liệu với Phụ lục II."; quote: ""; authorName: "Bà Kiều Oanh"; audience: "everyone"; audienceWords: "Tất cả đại biểu"; mine: false; atText: "8 giờ 15"; number: 3; pinX: 0.95; pinY: 0.5 }
    }
    ReaderPage {
        id: page
        anchors.fill: parent
        focus: true
        paper: opened
        number: "12"
        packetFirst: 401
        packetPages: 1280
        notes: notes
        marks: [{id: "a", page: 12, kind: "highlight", colour: "#FFE58A", quads: [[0.2, 0.23, 0.8, 0.23, 0.2, 0.26, 0.8, 0.26]]},
                {id: "b", page: 12, kind: "highlight", colour: "#B5E3A0", quads: [[0.2, 0.38, 0.5, 0.38, 0.2, 0.41, 0.5, 0.41]]},
                {id: "c", page: 12, kind: "underline", colour: "#0B57D0", quads: [[0.3, 0.48, 0.7, 0.48, 0.3, 0.51, 0.7, 0.51]]}]
        audiences: [{token: "private", words: "Chỉ tôi", who: "", icon: "lock"},
                    {token: "group:to", words: "Tổ đại biểu", who: "12 đại biểu", icon: "people"},
                    {token: "everyone", words: "Tất cả đại biểu", who: "95 đại biểu", icon: "voice"}]
        audience: "private"
        revised: window.show === "revised"
        startPage: window.firstPage
        paneTab: ({outline: SidePane.Contents, thumbnails: SidePane.Pages, search: SidePane.Found})[window.show] ?? SidePane.Notes
        onAddHighlight: (selection, colour, audience) => console.log("highlight", selection.page, selection.text, colour, audience)
        onAddNote: (place, text, audience) => console.log("note", place.page, text, audience)
        onRemoveNote: id => console.log("remove", id)
    }
    Connections {
        target: opened
        function onPages_changed() { if (window.show === "search") opened.search("the", window.firstPage) }
    }
}

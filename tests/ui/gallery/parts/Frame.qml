// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

AppFrame {
    place: "now"
    badges: ({chat: "2"})
    topBar.session: "Kỳ họp thứ 2 · giữa năm 2026"
    topBar.sessionBrief: "Kỳ họp thứ 2"
    topBar.sitting: "Phiên sáng thứ Tư 8/7 · Hội trường A"
    topBar.sync: "Kết nối 12 máy · đã nhận đủ"
    topBar.syncBrief: "12 máy"
    topBar.person: "Bích Hạnh"
    topBar.initials: "BH"
    topBar.seat: "ghế D07"
    paneTitle: "Danh sách phát biểu"

    ScrollPage {
        anchors.fill: parent
        Card {
            width: parent.width
            Chip { text: "ĐANG XEM XÉT"; kind: Chip.Now }
            Words { width: parent.width; text: "Sửa đổi, bổ sung Bảng giá đất năm 2026"; size: Words.Display; heading: true }
        }
    }
    pane: Item {
        implicitHeight: card.implicitHeight + 2 * Theme.s4
        Card {
            id: card
            x: Theme.s2
            y: Theme.s5
            width: parent.width - Theme.s2 - Theme.pageEdge
            padding: Theme.s4
            Words { width: parent.width; text: "Danh sách phát biểu"; size: Words.Section; heading: true }
            ListRow { width: parent.width; number: "1"; text: "Phan Đình Quyết"; sub: "Tổ 2 · ghế B03"; interactive: false; strongText: true }
        }
    }
}

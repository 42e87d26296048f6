// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

ScrollPage {
    Card {
        width: parent.width
        Chip { width: Math.min(implicitWidth, parent.width); text: "Kết quả đã xác nhận"; kind: Chip.Gold; iconName: "seal" }
        Words { width: parent.width; text: "Thông qua Nghị quyết sửa đổi, bổ sung Bảng giá đất năm 2026" }
        VerdictBand { width: parent.width; passed: true }
        Words { width: parent.width; text: "51/95 đại biểu tán thành (53,68%), cần ít nhất 48: được thông qua" }
        ThresholdBar { width: parent.width; votesFor: 51; votesAgainst: 28; votesAbstain: 9; absent: 7; needed: 48 }
        Column {
            width: parent.width
            CountRow { width: parent.width; option: "for"; votes: 51; share: "53,68%" }
            CountRow { width: parent.width; option: "against"; votes: 28; share: "29,47%" }
            CountRow { width: parent.width; option: "abstain"; votes: 9; share: "9,47%" }
            CountRow { width: parent.width; option: "absent"; votes: 7; share: "7,37%" }
        }
    }
    VerdictBand { width: parent.width; passed: false }
    ThresholdBar { width: parent.width; votesFor: 30; votesAgainst: 49; votesAbstain: 9; absent: 7; needed: 48 }
    PathBar { width: parent.width; phases: ["Bắt đầu", "Mở biểu quyết", "Kết thúc biểu quyết", "Công bố"]; current: 2 }
    Words { text: "Đã biểu quyết 85/88"; size: Words.Display; width: parent.width }
    TurnoutTrack { width: parent.width; share: 0.966 }
    TimerTrack { width: parent.width; secondsUsed: 526; secondsLimit: 900 }
    TimerTrack { width: parent.width; secondsUsed: 1500; secondsLimit: 900 }
    StepBoxes { text: "Đã duyệt"; done: 3 }
    Flow {
        width: parent.width
        spacing: Theme.s3
        Seat { text: "A01"; attendance: "present" }
        Seat { text: "A02"; attendance: "excused" }
        Seat { text: "B11"; attendance: "online" }
        Seat { text: "F05"; attendance: "unexcused" }
        Seat { text: "G12"; attendance: "left" }
        Seat { text: "C04"; attendance: "excused"; selected: true }
        Seat { text: "D07"; attendance: "present"; unacknowledged: true }
        Seat { attendance: "present"; legend: true }
        Seat { attendance: "online"; legend: true }
    }
    Grid {
        id: tiles
        readonly property real tileWidth: (width - (columns - 1) * spacing) / columns
        width: parent.width
        columns: Theme.narrow ? 2 : 3
        spacing: Theme.s2
        Tile { width: tiles.tileWidth; text: "Văn kiện tài liệu"; sub: "40 tài liệu · đủ trên máy"; iconName: "doc" }
        Tile { width: tiles.tileWidth; text: "Tổng hợp thông tin báo chí"; sub: "14 bài · 1–7/7"; iconName: "news" }
        Tile { width: tiles.tileWidth; text: "Ý kiến cử tri"; sub: "84 ý kiến, kiến nghị"; iconName: "voice"; badge: "3 mới" }
    }
    CardButton { width: parent.width; iconName: "people"; text: "Có mặt 88/95 · đủ số đại biểu (cần 64)" }
}

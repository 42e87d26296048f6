// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kyhop

ScrollPage {
    Card {
        width: parent.width
        accented: true
        spacing: Theme.s1
        Words { width: parent.width; text: "Hội đồng nhân dân tỉnh An Bình · khóa XI"; size: Words.Label; muted: true }
        Words { width: parent.width; text: "Phiên sáng thứ Tư 8/7, từ 8 giờ"; size: Words.Title }
        Words { width: parent.width; text: "Hội trường A, tầng 2 · đang xem xét nội dung 3"; size: Words.Label }
    }
    Card {
        width: parent.width
        spacing: 0
        ListRow { width: parent.width; number: "12"; text: "Có bản thay thế · ghi chú được giữ nguyên"; value: "7 giờ 52"; chevron: true }
        ListRow { width: parent.width; divided: true; iconName: "cal"; text: "Nội dung 5, chất vấn, chuyển sang 14 giờ"; value: "7 giờ 30"; chevron: true }
        ListRow { width: parent.width; divided: true; number: "3"; text: "Sửa đổi, bổ sung Bảng giá đất năm 2026"; sub: "quá giờ 10 phút"; current: true }
        ListRow { width: parent.width; number: "4"; text: "Đại biểu ở vị trí thứ 4"; sub: "đăng ký lúc 9 giờ 45"; mine: true; strongText: true }
        ListRow { width: parent.width; initials: "ĐQ"; text: "Phan Đình Quyết"; sub: "Cảm ơn chị"; strongText: true; badge: "1"; tall: true }
        ListRow {
            width: parent.width; divided: true; number: "1"; text: "Dương Thị Ái Liên"; sub: "Tổ 9 · ghế E02 · tranh luận"; strongText: true; interactive: false
            Button { Layout.fillWidth: true; text: "Mời phát biểu"; size: Button.Compact }
        }
        ListRow { width: parent.width; iconName: "warn"; text: "D07 · Trần Thị Bích Hạnh"; value: "Ý kiến chưa được ghi nhận"; alarm: true; strongText: true }
        ListRow { width: parent.width; text: "Tài liệu"; value: "40/40"; strongValue: true; interactive: false }
    }
}

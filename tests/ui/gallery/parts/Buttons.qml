// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

ScrollPage {
    id: page

    Words { width: parent.width; text: "Nút"; size: Words.Title; heading: true }
    Flow {
        width: parent.width
        spacing: Theme.s3
        Button { text: "Đăng ký phát biểu"; iconName: "hand"; kind: Button.Primary; size: Button.Main; width: Math.min(implicitWidth, page.innerWidth) }
        Button { text: "Mở tài liệu"; iconName: "doc"; size: Button.Main }
        Button { text: "Có mặt"; iconName: "check"; kind: Button.Ink }
        Button { text: "Về Đang họp"; iconName: "now" }
        Button { text: "Mở số…"; iconName: "hash"; size: Button.Compact }
        Button { text: "Điểm danh"; iconName: "right"; iconLast: true; kind: Button.Quiet; size: Button.Compact }
        Button { text: "Quay lại"; iconName: "left"; iconOnly: true; kind: Button.Quiet; size: Button.Compact }
        Button { text: "Mời phát biểu"; enabled: false }
        Button { text: "Mời phát biểu"; enabled: false; size: Button.Compact }
    }
    Button {
        width: Math.min(parent.width, 320)
        text: "Chuyển sang giơ tay hoặc bỏ phiếu giấy ngay bây giờ"
        iconName: "hand"
    }
    Words { text: "Nhãn"; size: Words.Title; heading: true }
    Flow {
        width: parent.width
        spacing: Theme.s3
        Chip { width: Math.min(implicitWidth, page.innerWidth); text: "ĐANG XEM XÉT"; kind: Chip.Now }
        Chip { width: Math.min(implicitWidth, page.innerWidth); text: "ĐANG BIỂU QUYẾT"; kind: Chip.Vote }
        Chip { width: Math.min(implicitWidth, page.innerWidth); text: "Kết quả đã xác nhận"; kind: Chip.Gold; iconName: "seal" }
        Chip { width: Math.min(implicitWidth, page.innerWidth); text: "Quá giờ 10 phút"; kind: Chip.Warn; iconName: "clock" }
        Chip { width: Math.min(implicitWidth, page.innerWidth); text: "đủ số đại biểu"; iconName: "check" }
        ChipButton { width: Math.min(implicitWidth, page.innerWidth); text: "Sơ đồ chỗ ngồi"; checkable: true; checked: true }
        ChipButton { width: Math.min(implicitWidth, page.innerWidth); text: "Danh sách"; checkable: true }
        ChipButton { width: Math.min(implicitWidth, page.innerWidth); text: "Chỉ tôi"; iconName: "lock"; opens: true }
        ChipButton { width: Math.min(implicitWidth, page.innerWidth); text: "Không dùng được"; enabled: false }
        Badge { text: "3 mới" }
        Badge { text: "2" }
        NumberBadge { text: "12" }
        NumberBadge { text: "12"; current: true }
        NumberBadge { text: "412.12" }
        NumberBadge { text: "12"; strong: true; big: true }
        NumberBadge { iconName: "cal" }
        Avatar { initials: "BH" }
        Avatar { initials: "HL"; big: true }
    }
    Words { text: "Dải thông báo"; size: Words.Title; heading: true }
    Banner { width: parent.width; text: "Tạm dừng khi biểu quyết. Danh sách được giữ nguyên." }
    Banner { width: parent.width; kind: Banner.Gold; iconName: "swap"; strong: "Có bản thay thế"; text: "ghi chú được giữ nguyên"; actionText: "So sánh hai bản" }
    Banner { width: parent.width; kind: Banner.Warn; large: true; text: "Ý kiến chưa được ghi nhận. Xin giơ tay báo thư ký." }
    Problem {
        width: parent.width
        what: "Đại biểu không có trong danh sách biểu quyết."
        why: "Danh sách được chốt lúc 10 giờ 27, theo Điều 83."
        todo: "Xin giơ tay báo thư ký."
        actionText: "Xem danh sách"
    }
    EmptyState {
        anchors.horizontalCenter: parent.horizontalCenter
        what: "Chưa có ghi chú"
        todo: "Ghi chú viết trên tài liệu sẽ hiện ở đây. Mở một tài liệu và chạm «Ghi chú»."
        iconName: "note"
        actionText: "Mở tài liệu"
    }
    Row {
        spacing: Theme.s4
        Repeater {
            model: ["all", "receiving", "none", "offline", "alarm"]
            StateDot { required property string modelData; reach: modelData }
        }
    }
}

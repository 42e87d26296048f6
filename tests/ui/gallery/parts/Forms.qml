// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

ScrollPage {
    columnWidth: Theme.column
    TextField { width: parent.width; label: "Họ và tên"; placeholder: "Ví dụ: Trần Thị Bích Hạnh"; help: "Ghi như trong giấy triệu tập." }
    TextField { width: parent.width; label: "Số tài liệu"; text: "12.500"; problem: "Không có trang 500. Tài liệu 12 có 86 trang." }
    TextField { width: parent.width; label: "Cơ quan"; text: "Sở Tài chính"; enabled: false }
    SearchField { width: parent.width; placeholder: "Tìm trong 40 tài liệu"; text: "giá đất" }
    TextArea { width: parent.width; label: "Nội dung phát biểu"; text: "Kính thưa chủ tọa kỳ họp,\nTổ 4 kiến nghị giữ giá đường Trần Hưng Đạo như hiện hành." }
    CheckRow { width: parent.width; text: "Chữ lớn hơn"; sub: "Cỡ chữ của mọi màn hình"; checked: true }
    CheckRow { width: parent.width; text: "Dùng tay trái" }
    CheckRow { width: parent.width; text: "Không đổi được"; enabled: false }
    Column {
        width: parent.width
        RadioRow { width: parent.width; text: "Chỉ tôi"; checked: true }
        RadioRow { width: parent.width; text: "Tổ đại biểu"; sub: "12 đại biểu của Tổ 4" }
    }
    ComboRow { width: parent.width; label: "Loại tài liệu"; options: ["Tờ trình", "Dự thảo nghị quyết", "Báo cáo"]; current: 1 }
    Stepper { width: parent.width; label: "Cỡ chữ"; from: 100; to: 200; stepSize: 10; value: 100; textFromValue: value => value + " %" }
    Tabs { label: "Cách xem"; width: parent.width; words: ["Sơ đồ chỗ ngồi", "Danh sách", "Tổ"] }
    ProgressRow { width: parent.width; text: "Đang nhận 3 tài liệu"; share: 0.64; detail: "41 trên 64 MB"; cancellable: true }
    DigitsDisplay { width: parent.width; digits: "401926" }
    DropZone { width: parent.width }
    DropZone { width: parent.width; share: 0.4 }
    Toast { text: "Đã xóa ghi chú"; shown: true }
    KeypadPin { width: parent.width; text: "Đặt mã PIN"; entered: "123"; problem: "Sai mã. Còn 2 lần." }
    QrImage { width: parent.width; source: ""; text: "Quét mã này bằng máy mới" }
}

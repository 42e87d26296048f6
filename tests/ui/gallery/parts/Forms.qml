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
}

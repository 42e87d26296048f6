// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

ScrollPage {
    id: page
    edge: Theme.s4
    NoteCard { width: Math.min(parent.width, Theme.pane); audience: "private"; number: 1; quote: "từ 3 mét đến dưới 5 mét: bằng 55%"; text: "Hỏi Sở: vì sao bỏ mức 50% của năm 2025?"; meta: "9 giờ 21" }
    NoteCard { width: Math.min(parent.width, Theme.pane); audience: "group"; number: 2; text: "Đề nghị giữ giá đường Trần Hưng Đạo như hiện hành."; meta: "Lý Văn Phước · 9 giờ 40"; check: true }
    NoteCard { width: Math.min(parent.width, Theme.pane); audience: "everyone"; number: 3; text: "Ban Kinh tế – Ngân sách đã đối chiếu số liệu với Phụ lục II."; meta: "Bà Kiều Oanh · 8 giờ 15"; selected: true }
    Row { PagePin { number: 1 } PagePin { number: 12; selected: true } }
    Bubble { width: parent.width; author: "Ngô Thị Thúy Hằng · Tổ 6"; text: "Giá đường Trần Hưng Đạo tăng 10%, nên nói rõ căn cứ."; at: "9 giờ 41" }
    Bubble { width: parent.width; author: "Ngô Thị Thúy Hằng · Tổ 6"; at: "9 giờ 43"; PageLink { number: "12.12"; text: "Bảng 2, trang 12"; width: Math.min(implicitWidth, parent.width) } }
    Bubble { width: parent.width; mine: true; text: "Tổ 4 cũng kiến nghị giữ giá hiện hành."; at: "9 giờ 44"; delivery: "arrived" }
    Bubble { width: parent.width; mine: true; text: "Nhờ chị gửi thêm báo cáo khảo sát giá."; at: "9 giờ 45"; delivery: "waiting" }
    PageToolbar { width: parent.width; tool: "pen" }
}

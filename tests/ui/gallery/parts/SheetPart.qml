// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

Item {
    ScrollPage {
        anchors.fill: parent
        Words { text: "Phía sau"; size: Words.Display }
    }
    Sheet {
        title: "Danh sách phát biểu"
        visible: true
        ListRow { width: parent.width; number: "1"; text: "Phan Đình Quyết"; sub: "Tổ 2 · ghế B03"; strongText: true }
        ListRow { width: parent.width; number: "2"; text: "Ngô Thị Thúy Hằng"; sub: "Tổ 6 · ghế E10"; strongText: true; divided: true }
        footer: Button { width: parent.width; text: "Rút đăng ký" }
    }
}

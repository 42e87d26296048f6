// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

Item {
    ConfirmSheet {
        title: "Kết thúc biểu quyết?"
        text: "85/88 đại biểu đã biểu quyết. Ý kiến đến sau được lưu, không được tính."
        doText: "Kết thúc biểu quyết"
        keepText: "Chờ thêm"
        visible: true
    }
}

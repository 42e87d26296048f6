// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

ScrollPage {
    Component.onCompleted: Theme.ballotOpen = true

    Repeater {
        model: ["for", "against", "abstain"]
        BallotButton {
            required property string modelData
            width: parent.width
            option: modelData
            chosen: modelData === "against"
        }
    }
    ConfirmBar { width: parent.width }
    ConfirmBar { width: parent.width; option: "for" }
    ConfirmBar { width: parent.width; option: "against" }
    ConfirmBar { width: parent.width; option: "abstain"; sending: true }
    ChoiceCard { width: parent.width; option: "for" }
    Steps {
        label: "Ý kiến ở đâu"
        width: parent.width
        steps: [{phase: "done", text: "Đã lưu trên máy này"},
                {phase: "alert", text: "Chưa được ghi nhận", detail: "Máy vẫn tự gửi lại. Ghế D07 hiện trên bàn thư ký."},
                {phase: "now", text: "Đang gửi", detail: "Đã lưu trên máy này, đang tới máy chứng thực."},
                {phase: "later", text: "Đã tính vào kết quả", detail: "Khi biểu quyết kết thúc."}]
    }
}

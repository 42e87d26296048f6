// SPDX-License-Identifier: AGPL-3.0-or-later
//
// A window with faults on purpose: a control, a password field, a list and a dialog without a name, one whose focus cannot be seen, and a stall that is only told.

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <cstdio>

namespace {

constexpr auto kWindow = R"(
import QtQuick
import QtQuick.Controls.Basic

ApplicationWindow {
    width: 600
    height: 400
    visible: true
    title: "Faults"

    Column {
        anchors.fill: parent
        anchors.margins: 24
        spacing: 24
        TextField {
            focus: true
            width: 400
            activeFocusOnTab: true
            Accessible.name: "Name"
        }
        Button {
            text: "Good"
            Accessible.onPressAction: answer.text = "pressed"
            onClicked: answer.text = "clicked"
        }
        Button {
            text: ""
            Accessible.name: ""
        }
        Rectangle {
            width: 100
            height: 48
            color: "grey"
            activeFocusOnTab: true
            Accessible.role: Accessible.Button
            Accessible.name: "Blind"
        }
        TextField {
            echoMode: TextInput.Password
            activeFocusOnTab: false
            Accessible.name: ""
        }
        Column {
            Accessible.role: Accessible.List
            Text {
                text: "one"
                Accessible.role: Accessible.ListItem
                Accessible.name: text
            }
        }
        Text {
            id: answer
            text: "waiting"
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    Popup {
        visible: true
        focus: false
        x: 400
        contentItem: Text { text: "?" }
    }
}
)";

}  // namespace

int main(int count, char** values) {
  QGuiApplication program(count, values);
  QQmlApplicationEngine engine;
  engine.loadData(kWindow);
  std::fputs("{\"event\":\"stall\",\"ms\":120}\n", stderr);
  return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}

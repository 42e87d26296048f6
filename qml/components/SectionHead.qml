// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// The name of a part of a page.
Words {
    size: Words.Section
    heading: true
    topPadding: Theme.s2
}

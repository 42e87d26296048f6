// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/base/error_patterns.h"

namespace kyhop {

namespace {

constexpr const char* kPatterns[] = {
    "%1 bytes are more than a message may have",
    "%1 failed: %2",
    "%1 is missing although the pattern needs it",
    "%1 of %2 delegates are present, %3 are needed",
    "a newer Kỳ Họp wrote it (version %1, this one knows %2)",
    "a row does not fit the others: %1",
    "avahi-daemon refuses to look for others (%1)",
    "avahi-daemon went away (%1)",
    "check that the node there runs, or give its address with --peer HOST:PORT, and %1",
    "choose one of: %1",
    "device %1 is not admitted here",
    "in a show of hands everyone present is asked: %1 present, %2 asked",
    "include %1",
    "install and start dbus and avahi-daemon; %1",
    "it cannot be closed to others: %1",
    "it has %1 bytes instead of 32",
    "it is looked for again by itself; %1",
    "it is the seat of %1",
    "its format %1 is not known to this program",
    "its key must have %1 bytes",
    "more ballots came back than were issued: %1 of %2",
    "more ballots were issued than delegates may vote: %1, with %2 in office",
    "more delegates are present than may vote: %1, with %2 in office",
    "more hands were counted than delegates are present: %1 of %2",
    "more than %1 persons may vote in it",
    "neither $%1 nor $HOME says where it is",
    "no device of that name: %1",
    "start it, or install it; %1",
    "the %1 is larger than a bundle can carry",
    "the clerk's device was not reached: %1",
    "the disk failed: %1",
    "the file cannot be opened: %1",
    "the file is damaged: %1",
    "the file is longer than %1 bytes",
    "the folder cannot be made: %1",
    "the log expects number %1",
    "the log is frozen from number %1 on, because its device wrote two histories",
    "the old sample cannot be removed: %1",
    "the options add up to %1, the valid ballots are %2",
    "the paper has %1 pages",
    "the pattern needs %1 pre-shared keys, not %2",
    "the peer breaks the protocol: %1",
    "the peer closed it: %1",
    "the rule pack %1 has no such rule",
    "the sample could not be removed: %1",
    "the seat %1 stands there twice",
    "the system bus does not answer (%1)",
    "they cannot be turned off: %1",
    "this device cannot announce itself: %1",
    "valid and invalid ballots make %1, returned were %2",
};

}  // namespace

std::span<const char* const> error_patterns() {
  return kPatterns;
}

}  // namespace kyhop

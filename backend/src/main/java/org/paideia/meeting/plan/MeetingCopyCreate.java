package org.paideia.meeting.plan;

import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.WhenInput;

/** The next meeting, to begin as a copy of another; null is taken from that, or left open. */
public record MeetingCopyCreate(String slug, WhenInput when, String host, LanguageMap titles) {}

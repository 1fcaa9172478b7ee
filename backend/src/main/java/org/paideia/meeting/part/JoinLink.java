package org.paideia.meeting.part;

/** The address by which those who meet online join, and what to know before; for those who act for members alone. */
public record JoinLink(String url, String note) {}

package org.paideia.adherence.reminder;

/** @param note what the network says to the members in its own words, plain text, or null */
public record SignatureReminderCreate(String note) {}

package org.paideia.programme;

/** Somebody who speaks, as everybody may know: without the name where the person has not agreed to be named. */
public record PublicSpeaker(String name, String title, String organisation) {}

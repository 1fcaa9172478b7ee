package org.paideia.city;

/** A point as a caller gives it: degrees north and east, WGS 84. */
public record PlaceInput(double latitude, double longitude, String source, String note) {}

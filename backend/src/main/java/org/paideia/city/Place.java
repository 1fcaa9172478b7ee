package org.paideia.city;

/**
 * A point on the Earth, WGS 84 decimal degrees.
 *
 * @param note what the point stands for where that is not obvious, or null
 * @param borrowedFrom slug of the parent city whose point stands in, or null
 */
public record Place(double latitude, double longitude, String source, String note, String borrowedFrom) {

    /** The point of a city, or of its parent where it has none of its own; null where neither has one. */
    public static Place of(
            Double latitude, Double longitude, String source, String note, Double parentLatitude, Double parentLongitude, String parentSource, String parent) {
        if (latitude != null) {
            return new Place(latitude, longitude, source, note, null);
        }
        return parentLatitude == null ? null : new Place(parentLatitude, parentLongitude, parentSource, null, parent);
    }
}

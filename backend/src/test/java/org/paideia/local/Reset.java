package org.paideia.local;

/** Drops the data of a place: the database, the accounts, the logs. Like {@link Preflight}, it is run from its source. */
final class Reset {

    private Reset() {
    }

    public static void main(String[] arguments) {
        try {
            var place = Place.named(arguments[0]);
            new Leftovers(place.processes()).stop();
            new Postmaster(place.database()).stop();
            Folders.delete(place.folder());
        } catch (Failure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }
}

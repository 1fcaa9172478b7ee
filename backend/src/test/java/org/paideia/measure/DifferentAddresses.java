package org.paideia.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads of which each is another: thousands of cities, of pages behind a cursor, of words. No cache of the service helps there,
 * nor do the few rows that the database would have at hand. Told with the processor's time for one request, which says more
 * than a rate where the machine is shared.
 *
 * @param name what is read
 * @param load as the load generator saw it
 * @param service microseconds of the service for one request
 * @param database microseconds of the database for one request
 */
record DifferentAddresses(String name, Wrk.Load load, double service, double database) {

    private static final int ADDRESSES = 4_000;
    private static final int PAGES_OF_A_COUNTRY = 20;

    static List<DifferentAddresses> measure(Packaged.Running running, Connection database, Path folder, Duration turn) throws Exception {
        Map<String, Path> scripts = new LinkedHashMap<>();
        for (var paths : paths(running, database).entrySet()) {
            scripts.put(paths.getKey(), script(paths.getValue(), folder.resolve("addresses-" + scripts.size())));
        }
        for (Path script : scripts.values()) {
            Wrk.scripted(running.address(""), script, turn);
        }
        long postmaster = Processors.postmaster(database);
        List<DifferentAddresses> measured = new ArrayList<>();
        for (var script : scripts.entrySet()) {
            Processors before = Processors.now(running.process(), postmaster);
            Wrk.Load load = Wrk.scripted(running.address(""), script.getValue(), turn);
            Processors after = Processors.now(running.process(), postmaster);
            double requests = load.rate() * turn.toSeconds();
            measured.add(new DifferentAddresses(
                    script.getKey(), load, after.ofService(before, requests), after.ofDatabase(before, requests)));
        }
        return measured;
    }

    private static Map<String, List<String>> paths(Packaged.Running running, Connection database) throws Exception {
        Map<String, List<String>> paths = new LinkedHashMap<>();
        paths.put("a city", some(database, "select '/cities/' || slug from city order by md5(slug)"));
        paths.put("memberships of a city", some(database, "select '/memberships?city=' || slug from city order by md5(slug)"));
        paths.put("history of a city", some(database, "select '/activities?city=' || slug from city order by md5(slug)"));
        paths.put("20 cities of a country behind a cursor", pages(running, database));
        paths.put("search by 3 to 5 letters", some(database, """
                select distinct on (md5(word)) '/cities?limit=20&q=' || word
                from (select substr(split_part(folded, ' ', 1), 1, 3 + (length(folded) % 3)) as word from city_name) w
                where word ~ '^[a-z]{3,5}$' order by md5(word)"""));
        paths.put("20 commitments by progress and theme", some(database, """
                select '/commitments?progress=' || progress || '&theme=' || theme
                from unnest(array['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED']) progress, (select slug as theme from theme) t
                order by md5(progress || theme)"""));
        return paths;
    }

    private static List<String> some(Connection database, String select) throws SQLException {
        List<String> paths = new ArrayList<>();
        try (var statement = database.createStatement(); var rows = statement.executeQuery(select + " limit " + ADDRESSES)) {
            while (rows.next()) {
                paths.add(rows.getString(1));
            }
        }
        return paths;
    }

    /** Walks through the pages of each country, some of each. */
    private static List<String> pages(Packaged.Running running, Connection database) throws Exception {
        List<String> paths = new ArrayList<>();
        for (String country : some(database, "select distinct country from city")) {
            String path = "/cities?limit=20&country=" + country;
            String cursor = null;
            for (int page = 0; page < PAGES_OF_A_COUNTRY; page++) {
                String address = cursor == null ? path : path + "&cursor=" + cursor;
                paths.add(address);
                String answer = running.get(address);
                if (!answer.contains("\"nextCursor\"")) {
                    break;
                }
                cursor = Read.field(answer, "nextCursor");
            }
        }
        return paths;
    }

    /** Goes through the addresses again and again, each made anew. */
    private static Path script(List<String> paths, Path file) throws Exception {
        Path list = Files.write(file.resolveSibling(file.getFileName() + ".txt"), paths);
        return Files.writeString(file.resolveSibling(file.getFileName() + ".lua"), """
                local paths = {}
                for path in io.lines('%s') do paths[#paths + 1] = '/api/v1' .. path end
                local n = 0
                request = function()
                  n = n %% #paths + 1
                  return wrk.format('GET', paths[n], {['Cache-Control'] = 'no-cache'})
                end
                """.formatted(list));
    }
}
